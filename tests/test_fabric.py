# amaranth: UnusedElaboratable=no
"""The portable fabric: exact widths, exactly as many registers as asked for."""

import itertools

import numpy as np
import pytest
from amaranth import *
from blocks import BINARY, S2, S4, S8, TERNARY, U1, U4, U8, RangeFormat, known
from fabric_blocks import ConstantsConfig, MultiplyConfig, PopcountConfig, SumConfig

from hwgen.gateware.fabric.compress import XOR, Row, plan, row_of, spread
from hwgen.gateware.fabric.portable import Fabric
from hwgen.numerics import IntFormat
from hwgen.verify.conformance import check, check_family
from hwgen.verify.stimulus import corner_beats


def check_pipes(configs):
    """Check many small pipes, one after the other, where nothing stalls."""
    check_family({str(n): (config, corner_beats(config)) for n, config in enumerate(configs)},
                 schedules=["streaming", "uneven"], reset=False)


@pytest.mark.parametrize("fmt", [U1, S8, RangeFormat(-5, 2), RangeFormat(3, 9)], ids=str)
@pytest.mark.parametrize("terms", [1, 2, 3, 4, 5, 6, 7, 8, 9, 13])
def test_sum(terms, fmt):
    most = (terms - 1).bit_length() + 3
    check_pipes(SumConfig(fmt=fmt, terms=terms, stages=stages) for stages in range(most))


@pytest.mark.parametrize("bits", [*range(1, 14), 18, 19, 27, 28, 64])
def test_popcount(bits):
    most = plan([Row((bit,)) for bit in row_of(Signal(bits)).bits], folded=1).levels + 3
    check_pipes(PopcountConfig(bits=bits, stages=stages) for stages in range(most))


@pytest.mark.parametrize("bits", [1, 2, 3, 4, 8])
def test_popcount_of_every_input(bits):
    every = BINARY.decode(np.arange(1 << bits)[:, None].astype(np.uint64)
                          >> np.arange(bits).astype(np.uint64))
    check(PopcountConfig(bits=bits, stages=1), every, schedules=["streaming"], reset=False)


@pytest.mark.parametrize("stages", range(4))
@pytest.mark.parametrize(("low", "high"), [(U4, U4), (S4, S4), (S4, U4), (U4, S4), (U1, S8),
                                           (IntFormat(1), S2), (TERNARY, S4)], ids=str)
def test_product_of_every_pair(low, high, stages):
    config = MultiplyConfig(low=low, high=high, stages=stages)
    pairs = [(a, b) for a in low.value(range(low.levels)) for b in high.value(range(high.levels))]
    codes = [low.encode(a) | high.encode(b) << np.uint64(low.width) for a, b in pairs]
    check(config, np.array(codes).astype(np.int64).reshape(-1, 1), schedules=["streaming"],
          reset=False)


@pytest.mark.parametrize(("a", "b"), [(U8, U8), (S8, S4), (U8, S4), (S8, U4)], ids=str)
def test_product_is_as_wide_as_its_operands(a, b):
    m = Module()
    operands = [Signal(Shape(fmt.width, signed=fmt.signed)) for fmt in (a, b)]
    product = Fabric().multiply(m, *operands, stages=1, name="product")
    assert product.shape() == Shape(a.width + b.width, signed=a.signed or b.signed)


@pytest.mark.parametrize("depth", [2, 3, 4, 7, 16, 65])
@pytest.mark.parametrize("kind", ["rom", "table", "memory"])
def test_constants_are_read_in_two_cycles(kind, depth):
    for fmt in (U1, IntFormat(9), IntFormat(40)):
        config = ConstantsConfig(kind=kind, contents=known((depth,), fmt, "rom"))
        addresses = np.random.default_rng(0).permutation(np.tile(np.arange(depth), 3))
        check(config, addresses.reshape(-1, 1), reset=False)


def test_table_of_one_word_is_a_constant():
    m = Module()
    addr, data = Fabric().table(m, width=8, init=[200], name="table")
    assert (len(addr), len(data)) == (0, 8)
    config = ConstantsConfig(kind="table", contents=known((1,), S8))
    check(config, np.zeros((8, 1), dtype=int))


def test_memory_has_no_initial_content_but_zeros():
    class Blank(ConstantsConfig):
        def golden(self, i):
            return {"o": 0 * i}

        def build(self, m, fabric, payload):
            addr, data, write_port = fabric.memory(m, width=8, depth=4, name="memory")
            m.d.comb += addr.eq(payload)
            port = write_port()
            assert (len(port.addr), len(port.data), len(port.en)) == (2, 8, 1)
            return data

    check(Blank(kind="memory", contents=known((4,), S8)), np.arange(4).reshape(-1, 1))


@pytest.mark.parametrize("levels", range(8))
def test_registers_are_spread_evenly(levels):
    for stages in range(20):
        places = spread(stages, levels)
        assert len(places) == max(levels, 1)
        assert sum(places) == stages
        *others, last = places
        assert max(places) - min(places) <= 1 or (set(others), last) == ({1}, stages - levels + 1)


@pytest.mark.parametrize("lanes", [8, 64, 100, 256, 512, 1024])
def test_cost_of_a_popcount_is_near_its_bound(lanes):
    bits = row_of(Signal(lanes)).bits
    xors = [a.join(XOR, b) for a, b in zip(bits, row_of(Signal(lanes)).bits, strict=True)]
    for rows, folded in ((xors, 2), (bits, 1)):
        made = plan([Row((bit,)) for bit in rows], folded=folded)
        bound = 1.5 * lanes * 18 / 17
        assert made.cost(18) <= 1.08 * bound + 2
        chains = made.chains(18, together=True)
        assert all(1 + sum(one.size for one in chain) <= 18 or len(chain) == 1 for chain in chains)
        assert sorted(map(id, itertools.chain(*chains))) == sorted(map(id, made.fields))
