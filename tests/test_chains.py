# amaranth: UnusedElaboratable=no
"""Packed carry chains in ECP5's cells are the portable ones, with an equation for each cell.

The cell is a model of ours here, for Amaranth's simulator; that it is the vendor's is seen in the
tests of netlists (``test_fabric_cells``).
"""

import itertools

import pytest
from amaranth import *
from blocks import PAIRS, S2, S4, S6, U1, U4
from fabric_blocks import HALVES, AccumulateConfig, PopcountConfig, every_beat, functions

from hwgen.gateware.dot import DotConfig
from hwgen.gateware.fabric.chains import Ecp5Chains, arrange
from hwgen.gateware.fabric.portable import Fabric
from hwgen.numerics import parse_format
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats


class Modelled(Ecp5Chains):
    """The fabric of an ECP5, but for its CCU2C, which are equations."""

    def chain(self, m, halves, *, name):
        cells = _Cells(m)
        sums = super().chain(cells, halves, name=name)
        for cell in cells.submodules.values():
            pins = {pin: value for pin, (value, _end) in cell.ports.items()}
            assert (cell.type, cell.parameters["INJECT1_0"], cell.parameters["INJECT1_1"]) == (
                "CCU2C", "NO", "NO")
            carry = pins.get("CIN", C(1, 1))  # where it is left open it must not matter
            for half in "01":
                init = cell.parameters[f"INIT{half}"]
                nets = Cat(pins[pin + half] for pin in "ABCD")
                lut4, lut2 = init.bit_select(nets, 1), init[:4].bit_select(nets[:2], 1)
                m.d.comb += pins[f"S{half}"].eq(lut4 ^ carry)
                carry = Mux(lut4, carry, lut2)
            m.d.comb += pins["COUT"].eq(carry)
        return sums


class _Cells:
    """Stands in for a module, and keeps its submodules apart."""

    def __init__(self, m):
        self.d, self.submodules = m.d, {}


@pytest.fixture
def ecp5(monkeypatch):
    """Every block is built on the fabric of an ECP5."""
    monkeypatch.setattr(Fabric, "of", lambda _platform: Modelled())


#: Truth tables of six wires, over all their values, and of the two constants.
WIRES = [sum((n >> wire & 1) << n for n in range(64)) for wire in range(6)]
ALL = (1 << 64) - 1


def truth(table, wires):
    """The truth table of a function of truth tables."""
    found = 0
    for n in range(1 << len(wires)):
        if table >> n & 1:
            term = ALL
            for k, wire in enumerate(wires):
                term &= wire if n >> k & 1 else ~wire
            found |= term
    return found & ALL


def test_half_of_a_cell_adds_every_two_functions_of_up_to_three_wires():
    for (y, m), (x, n) in itertools.product(functions(3), repeat=2):
        a, b = WIRES[:m], WIRES[m:m + n]
        found = arrange((y, tuple(a)), (x, tuple(b)))
        if found is None:
            assert m + n > 3 and (m != 2 or n != 2 or y & x & 1)  # one gets a table of its own
            continue
        init, nets = found
        pins = [net if isinstance(net, int) else -net.value & ALL for net in nets]
        one, other = truth(y, a), truth(x, b)
        propagate, generate = truth(init, pins), truth(init & 15, pins[:2])
        assert propagate == one ^ other and not (generate ^ one) & ~propagate & ALL


def test_chains_add_every_two_functions_of_up_to_two_wires(ecp5):
    assert len(HALVES) == 484 // 44
    for config in HALVES:
        check(config, every_beat(config), schedules=["streaming"], reset=False)


@pytest.mark.parametrize("fabric", [Fabric, Modelled])
@pytest.mark.parametrize(("total", "term"), [(S4, S2), (U4, U4), (S4, U1), (S6, S2)], ids=str)
def test_accumulates_every_pair(total, term, fabric, monkeypatch):
    monkeypatch.setattr(Fabric, "of", lambda _platform: fabric())
    for start, negative in itertools.product((0, total.min, total.max, 5), (False, True)):
        config = AccumulateConfig(total=total, term=term, start=start, negative=negative)
        check(config, every_beat(config), schedules=["streaming"], reset=False)


def test_a_chain_begins_with_a_guard():
    with pytest.raises(AssertionError):
        Ecp5Chains().chain(Module(), [((0b10, (Signal(),)), (0, ()))], name="chain")


@pytest.mark.parametrize("bits", [1, 2, 3, 4, 5, 6, 7, 9, 13, 28, 64])
def test_popcount(bits, ecp5):
    for stages in range(5):
        config = PopcountConfig(bits=bits, stages=stages)
        check(config, corner_beats(config), schedules=["streaming"], reset=False)


@pytest.mark.parametrize(("in_format", "weight_format"), PAIRS)
def test_dot_of_every_pair_of_formats(in_format, weight_format, ecp5):
    formats = parse_format(in_format), parse_format(weight_format)
    for lanes, stages in ((5, None), (4, 1)):
        config = DotConfig(in_format=formats[0], weight_format=formats[1], lanes=lanes,
                           stages=stages, dsp=False)
        check(config, corner_beats(config, frames=24), schedules=["streaming"], reset=False)
