"""The example without a host: the emitted accelerator in a design of one's own."""

import importlib.util
from pathlib import Path

import pytest
from netlist_checks import check

from hwgen.boards.board import board
from hwgen.emit.verilog import verilog
from hwgen.model.container import open_model
from hwgen.model.execute import predict
from hwgen.verify.design import Design
from hwgen.verify.engines import run

_SPEC = importlib.util.spec_from_file_location(
    "leds", Path(__file__).parents[1] / "examples" / "leds.py")
leds = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(leds)


@pytest.mark.verilog
def test_slideshow_gives_the_reference_executors_classes(tmp_path):
    text, config, show = leds.slideshow(tmp_path, pause=20)
    design = Design({}, {"o": config.outputs["o"]}, name="show",
                    text=verilog(show, name="show") + text)
    (outcome,) = run("native", {"": design}, {"": [
        {"phases": [{"inputs": {}, "outputs": {"o": 2 * leds.PICTURES}}], "limit": 4000,
         "idle": 0}]})[""]
    model = open_model("digits")
    expected = predict(model.network, model.x[:leds.PICTURES]).tolist()
    assert outcome.taken["o"] == expected * 2


@pytest.mark.parametrize("name", ["icebreaker", "ulx3s_85f"])
def test_top_is_whole(name, tmp_path):
    text, _config, show = leds.slideshow(tmp_path, pause=1000)
    one = board(name)
    top = verilog(leds.Leds(show, one), name="leds", target=one.device.target)
    check(top + text, "leds", one.device.target)
    constraints = one.constraints_of(lambda port: port not in ("rx", "tx"))
    assert "led_0" in constraints and "rx" not in constraints
