"""The vendors' cells of the fabrics are equal to the portable implementation, on netlists.

Leaves are exhausted; what is made of them goes through the conformance harness, which pairs every
result with its beat, so that a register too many or too few is found.
"""

import itertools

import numpy as np
import pytest
from blocks import known
from fabric_blocks import (
    HALVES,
    AccumulateConfig,
    ChainConfig,
    ConstantsConfig,
    MultiplyConfig,
    PairConfig,
    every_beat,
)
from simulators import engines

from hwgen.emit.verilog import verilog
from hwgen.gateware.memory import RamConfig
from hwgen.numerics import IntFormat, Vector
from hwgen.targets import Target
from hwgen.verify.conformance import check_family
from hwgen.verify.netlist import netlist
from hwgen.verify.stimulus import corner_beats

S = [None, *(IntFormat(width) for width in range(1, 33))]
U = [None, *(IntFormat(width, signed=False) for width in range(1, 33))]


def check_netlists(configs, *engines, beats=corner_beats):
    """Check pipes where nothing stalls; the names of models of our own."""
    return check_family({str(n): (config, beats(config)) for n, config in enumerate(configs)},
                        schedules=["streaming", "uneven"], reset=False, engines=engines)


def cells(config, target=Target.ECP5):
    """How many cells of each type the netlist of a config has."""
    return netlist(verilog(config.create(), name="dut", target=target), "dut", target).cells


@engines("netlist-ecp5")
@pytest.mark.parametrize("config", [
    MultiplyConfig(low=S[8], high=S[8], stages=3),
    MultiplyConfig(low=U[5], high=S[6], stages=1),
    PairConfig(one=S[4], two=S[4], by=S[8], stages=5),
    PairConfig(one=U[3], two=U[4], by=S[5], stages=2),
    PairConfig(one=S[3], two=S[2], by=U[5], stages=3),
])
def test_slice_multiplies_every_pair(config, engine):
    assert cells(config)["MULT18X18D"] == 1
    check_netlists([config], engine, beats=every_beat)


@pytest.mark.slow
@engines("netlist-ecp5")
def test_accumulators_add_every_pair(engine):
    small = [AccumulateConfig(total=total, term=term, start=start, negative=negative)
             for total, term, start, negative in (
                 (S[4], S[2], -3, False), (S[4], U[1], 0, True), (U[4], U[3], 5, True))]
    assert check_netlists(small, "amaranth", engine, beats=every_beat) == ()
    wide = [AccumulateConfig(total=S[24], term=S[19]), AccumulateConfig(total=U[9], term=U[9]),
            AccumulateConfig(total=S[9], term=U[3])]
    check_netlists(wide, "amaranth", engine)
    found = cells(wide[0])
    assert (found["CCU2C"], found.get("LUT4", 0) < 60) == (13, True)  # no multiplexer before it


@engines("netlist-ecp5")
@pytest.mark.parametrize("configs", [
    HALVES[6:8], pytest.param(HALVES, marks=pytest.mark.slow)], ids=["some", "all"])
def test_chains_add_every_two_functions_of_up_to_two_wires(configs, engine):
    assert check_netlists(configs, "amaranth", engine, beats=every_beat) == ()
    pairs = sum(len(config.pairs) for config in configs)
    assert sum(cells(config)["CCU2C"] for config in configs) >= pairs > 0


def multipliers():
    """Widths 2 to 18 against each other and beyond, each sign of each side, every depth."""
    signs = itertools.cycle(itertools.product((S, U), (S, U)))
    for width, (n, (low, high)) in itertools.product((0, 5, 11), enumerate(itertools.islice(
            signs, 17), 2)):
        yield MultiplyConfig(low=low[n], high=high[2 + (n + width) % 17], stages=(n + width) % 7)
    for stages, (low, high) in enumerate(itertools.islice(signs, 5)):
        yield MultiplyConfig(low=low[21], high=high[10], stages=stages)
        yield MultiplyConfig(low=low[19], high=high[30], stages=5 - stages)


PAIRS = [
    *(PairConfig(one=S[4], two=S[4], by=S[8], stages=stages) for stages in range(9)),
    PairConfig(one=U[5], two=U[5], by=S[8], stages=5),
    PairConfig(one=U[4], two=U[3], by=U[9], stages=2),
    PairConfig(one=S[2], two=S[6], by=S[9], stages=4),
    PairConfig(one=S[4], two=U[4], by=U[8], stages=3),  # two slices, as what follows
    PairConfig(one=S[5], two=S[5], by=S[8], stages=6),
]
CHAINS = [ChainConfig(one=one, two=one, by=by, stages=stages, pair=pair, links=links)
          for one, by, links in ((S[4], S[8], 3), (S[8], S[8], 2), (U[4], U[6], 4), (U[3], S[7], 3))
          for stages, pair in ((0, True), (3, True), (6, True), (5, False))]


@engines("netlist-ecp5")
def test_slices_multiply(engine):
    some = [MultiplyConfig(low=S[18], high=S[18], stages=3),
            MultiplyConfig(low=U[18], high=S[11], stages=5),
            MultiplyConfig(low=S[21], high=S[10], stages=4), PAIRS[6], CHAINS[2], CHAINS[7]]
    assert check_netlists(some, "amaranth", engine) == ("MULT18X18D",)


@pytest.mark.slow
@engines("netlist-ecp5")
@pytest.mark.parametrize("configs", [[*multipliers()], PAIRS, CHAINS],
                         ids=["multiply", "pair", "chain"])
def test_slices_multiply_at_every_width_and_depth(configs, engine):
    check_netlists(configs, "amaranth", engine)


@pytest.mark.parametrize(("config", "slices"), [
    (MultiplyConfig(low=S[4], high=S[4], stages=1), 0),  # less than nine bits: tables
    (MultiplyConfig(low=U[1], high=S[8], stages=1), 0),
    (MultiplyConfig(low=S[18], high=U[18], stages=4), 1),
    (MultiplyConfig(low=S[21], high=S[10], stages=4), 2),
    (MultiplyConfig(low=S[20], high=S[30], stages=4), 4),
    (PAIRS[5], 1), (PAIRS[-1], 2), (CHAINS[1], 3), (CHAINS[5], 4), (CHAINS[7], 2),
])
def test_slices(config, slices):
    found = cells(config)
    assert (found.get("MULT18X18D", 0), found.get("ALU54B", 0)) == (slices, 0)


@pytest.mark.slow
@engines("netlist-ice40")
def test_a_slice_of_ice40_multiplies_where_asked(engine):
    formats = ((S[8], S[8], S[8]), (U[8], U[8], S[8]), (S[8], U[7], U[8]), (S[3], S[5], U[4]))
    asked = [PairConfig(one=one, two=two, by=by, stages=stages, untimed=True)
             for stages, (one, two, by) in enumerate(formats)]
    other = PairConfig(one=S[4], two=S[4], by=S[4], stages=1)
    wide = PairConfig(one=S[8], two=U[8], by=S[2], stages=1, untimed=True)
    assert [cells(config, Target.ICE40).get("SB_MAC16", 0)
            for config in (*asked, other, wide)] == [1, 1, 1, 1, 0, 0]
    assert check_netlists([*asked, wide], "amaranth", engine) == ()


#: Width, depth, and how many DP16KD.
SHAPES = [(36, 512, 1), (18, 1024, 1), (9, 2048, 1), (4, 4096, 1), (2, 8192, 1), (1, 16384, 1),
          (40, 300, 2), (20, 1000, 2), (3, 5000, 2), (7, 4096, 2), (9, 2100, 2), (4, 16400, 5),
          (30, 100, 1), (5, 100, 0)]


def addresses(config):
    depth, rng = config.depth, np.random.default_rng(0)
    return np.concatenate([rng.integers(0, depth, 600), np.arange(min(depth, 70)),
                           [0, depth - 1, depth // 2]]).reshape(-1, 1)


def shapes(*chosen):
    return [ConstantsConfig(kind=kind, contents=known((depth,), U[width] if width <= 32 else
                                                      IntFormat(width, signed=False), "rom"))
            for kind, (width, depth, _blocks) in zip(itertools.cycle(("rom", "memory")), chosen)]


@engines("netlist-ecp5")
def test_memories(engine):
    assert check_netlists(shapes(SHAPES[7], SHAPES[10]), "amaranth", engine,
                          beats=addresses) == ("DP16KD",)


@pytest.mark.slow
@engines("netlist-ecp5")
def test_memories_of_every_shape(engine):
    check_netlists(shapes(*SHAPES), "amaranth", engine, beats=addresses)


@pytest.mark.parametrize("shape", [pytest.param(shape, marks=[pytest.mark.slow] if n % 3 else [])
                                   for n, shape in enumerate(SHAPES)], ids=str)
def test_blocks_of_a_memory(shape):
    config, = shapes(shape)
    found = cells(config)
    assert found.get("DP16KD", 0) == shape[2]
    if shape[2]:
        # The data's register is the block's own: but for addresses, queue and credit, no more.
        assert found["TRELLIS_FF"] < 60


@engines("netlist-ecp5")
def test_memories_that_are_written(engine):
    rams = [RamConfig(beat=Vector(S[8], 5), depth=512), RamConfig(beat=Vector(U[9]), depth=4096)]
    check_family({str(n): (config, *({
        "i_load": seed + np.arange(config.depth)[:, None] % 3 - np.zeros(config.beat.lanes, int),
        "i": addresses(config)[:300] % config.depth} for seed in (0, 1)))
        for n, config in enumerate(rams)}, schedules=["streaming", "uneven"], reset=False,
        engines=[engine])
