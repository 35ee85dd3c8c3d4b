# amaranth: UnusedElaboratable=no
"""Our own models of cells against what the vendors' tables say, written down a second time."""

import pytest
from cell_blocks import CellsConfig, LoopConfig, MultiplyCell, Port, RamCell, SpramCell, signals
from simulators import engines

from hwgen.verify.conformance import check_family


def ram(cell, byte, a, b=None, reset="SYNC"):
    """A block RAM of ports (width, mode, register)."""
    names = ("width", "mode", "reg")
    a, b = (port and Port(**dict(zip(names, port, strict=False))) for port in (a, b))
    return RamCell(cell=cell, byte=byte, a=a, b=b, reset=reset)


CELLS = {
    "netlist-ecp5": (
        ram("DP16KD", 9, (18,), (18, 1)),
        ram("DP16KD", 9, (9, 2), (9, 0, 1), "ASYNC"),
        ram("DP16KD", 9, (36,), (36,)),
        ram("DP16KD", 9, (36, 0, 1), (36, 0, 1)),
        ram("DP16KD", 9, (36,), (18, 0, 1)),
        ram("DP16KD", 9, (36,), (1,), "ASYNC"),
        ram("DP16KD", 9, (1, 1), (18, 2, 1)),
        ram("DP16KD", 9, (2,), (4, 1)),
        MultiplyCell(cell="MULT18X18D", width=18),
        MultiplyCell(cell="MULT18X18D", width=18, regs=(1, 1, 1)),
        MultiplyCell(cell="MULT18X18D", width=18, regs=(0, 0, 1)),
        MultiplyCell(cell="MULT18X18D", width=18, regs=(1, 0, 1)),
    ),
    "netlist-ice40": (SpramCell(),),
    "netlist-gowin": (
        ram("SP", 8, (32, 1)),
        ram("SP", 8, (4, 2, 1), None, "ASYNC"),
        ram("SPX9", 9, (18,)),
        ram("SDPB", 8, (32,), (8,)),
        ram("SDPB", 8, (1,), (16, 0, 1)),
        ram("SDPX9B", 9, (36,), (36,)),
        ram("SDPX9B", 9, (9,), (18,), "ASYNC"),
        ram("DPB", 8, (16, 1), (2, 2)),
        ram("DPX9B", 9, (18, 0, 1), (9, 1)),
        MultiplyCell(cell="MULT9X9", width=9, regs=(1, 0, 1)),
        MultiplyCell(cell="MULT18X18", width=18),
        MultiplyCell(cell="MULT36X36", width=36, regs=(0, 1, 0)),
    ),
}
LOOPS = {
    "netlist-ecp5": LoopConfig(cell="EHXPLLL", clock="CLKI", output="CLKOP"),
    "netlist-ice40": LoopConfig(cell="SB_PLL40_CORE", clock="REFERENCECLK", output="PLLOUTCORE"),
    "netlist-gowin": LoopConfig(cell="rPLL", clock="CLKIN", output="CLKOUT"),
}


def cases(fabric, every=1):
    return {"cells": (CellsConfig(cells=CELLS[fabric][::every]), {"i": signals(1000)}),
            "loop": (LOOPS[fabric], {"i": [[n] for n in range(-20, 20)]})}


@engines(*CELLS)
def test_models_do_what_the_tables_say(engine):
    check_family(cases(engine, every=4), engines=[engine], reset=False)


@pytest.mark.slow
@engines(*CELLS)
def test_every_model_does_what_the_tables_say(engine):
    check_family(cases(engine), engines=[engine], reset=False)
