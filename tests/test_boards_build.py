"""Bitstreams of the built-in network, and the virtual boards of what was placed and routed.

Slow: a board takes minutes. Builds stay in the cache folder, and are found again by their hash.
"""

import pytest

from hwgen.boards.board import board, boards
from hwgen.errors import HwgenError
from hwgen.host.build import open_build
from hwgen.model.container import open_model
from hwgen.process import cache_folder
from hwgen.report.build import build_board
from hwgen.toolchain.tools import PACK, PNR, find

pytest.importorskip("serial")

TIER_1 = [name for name, one in boards().items() if one.tier == 1]


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", TIER_1)
def test_digits_on_a_board(name):
    """It meets the board's clock, and the netlist answers at the pads as the model does."""
    one = board(name)
    try:
        for tool in ("yosys", PNR[one.device.target], PACK[one.device.target]):
            find(tool, "wheels")
    except HwgenError as error:
        pytest.skip(str(error))
    built = build_board(open_model("digits"), one, cache_folder("boards", f"digits-{name}"))
    assert all(timing.met for timing in built.report.timing)
    assert {timing.asked for timing in built.report.timing} == {one.mhz}
    assert built.report.packed < 0.85 * one.device.capacity.lut4
    opened = open_build(built.compiled.files[0].parent)
    x = opened.model.x[:3]
    with opened.connect("sim:netlist") as accelerator:
        answers = accelerator.run(x)
    assert not answers.differ(opened.predict(x)).any()
