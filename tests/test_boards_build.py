"""Bitstreams of two networks, and the virtual boards of what was placed and routed.

Slow: a board takes minutes. Builds stay in the cache folder, and are found again by their hash.
"""

import time
from pathlib import Path

import numpy as np
import pytest
from flash_board import with_flash

from hwgen.boards.board import board, boards
from hwgen.errors import HwgenError
from hwgen.host.build import open_build
from hwgen.host.driver import Accelerator
from hwgen.host.virtual import VirtualBoard
from hwgen.model.container import open_model
from hwgen.numerics import Storage
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
    built = _build(open_model("digits"), name, f"digits-{name}")
    assert {timing.asked for timing in built.report.timing} == {board(name).mhz}
    _answers(built, "sim:netlist", 3)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name, options", [
    ("ulx3s_85f", {}),
    # 334,336 bits of weights: one large RAM for each large layer, filled over the link.
    ("icebreaker", {"weights": Storage.RELOADABLE, "cycles": 12544}),
])
def test_mnist_on_a_board(name, options):
    """The binary perceptron: 100 images through the virtual board, and 5 through the netlist."""
    model = open_model(Path(__file__).parent / "corpus" / "mnist_mlp_w1a1.hwgen")
    built = _build(model, name, f"mnist-{name}", name="mnist", **options)
    assert built.report.cells.get("SB_SPRAM256KA", 0) == (3 if options else 0)
    _answers(built, "sim", 100)
    _answers(built, "sim:netlist", 5)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_mnist_from_the_flash(tmp_path):
    """The netlist of the same finds 42 kB of weights at its pads; no host has any."""
    model = open_model(Path(__file__).parent / "corpus" / "mnist_mlp_w1a1.hwgen")
    built = _build(model, "icebreaker", "mnist-icebreaker", name="mnist",
                   weights=Storage.RELOADABLE, cycles=12544)
    folder = built.compiled.files[0].parent
    opened, content = open_build(folder), (folder / "weights.bin").read_bytes()
    top = with_flash(opened.simulations["netlist"], board("icebreaker"), content, tmp_path)
    # Nothing is to be seen at the pins while it loads, which takes a minute or two in the netlist.
    with VirtualBoard(top, interval=300_000) as desk:
        with Accelerator(opened.interface, desk.url, timeout=30.0,
                         wrap=lambda port: time.sleep(60) or port) as accelerator:
            assert not accelerator.run(model.x[:5]).differ(opened.predict(model.x[:5])).any()


def _build(model, board_name, folder, **options):
    one = board(board_name)
    try:
        for tool in ("yosys", PNR[one.device.target], PACK[one.device.target]):
            find(tool, "wheels")
    except HwgenError as error:
        pytest.skip(str(error))
    built = build_board(model, one, cache_folder("boards", folder), **options)
    assert all(timing.met for timing in built.report.timing)
    assert built.report.packed < 0.85 * one.device.capacity.lut4
    return built


def _answers(built, port, count):
    opened = open_build(built.compiled.files[0].parent)
    x = opened.model.x[np.arange(count) % len(opened.model.x)]
    with opened.connect(port) as accelerator:
        assert not accelerator.run(x).differ(opened.predict(x)).any()
