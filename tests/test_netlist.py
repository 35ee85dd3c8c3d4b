# amaranth: UnusedElaboratable=no
"""Netlists after synthesis: every block on every fabric, and what must not get past."""

import json
import re
from collections import Counter

import numpy as np
import pytest
from blocks import FAMILIES, PAIRS, S8, known
from fabric_blocks import FABRIC
from simulators import NETLISTS, engines

from hwgen.compiler.compile import prove
from hwgen.compiler.plan import build, make_plan
from hwgen.emit.verilog import verilog
from hwgen.errors import InputError, Mismatch, ToolError
from hwgen.gateware.dot import DotConfig
from hwgen.gateware.memory import RomConfig
from hwgen.gateware.neuron import PopcountConfig
from hwgen.model.container import open_model
from hwgen.numerics import Vector, parse_format
from hwgen.targets import Target
from hwgen.toolchain import ecp5
from hwgen.verify.conformance import check, check_family
from hwgen.verify.design import Design, to_ints, to_words
from hwgen.verify.engines import ENGINES, available
from hwgen.verify.native import run_native
from hwgen.verify.netlist import cells_of, netlist, resolve
from hwgen.verify.stimulus import corner_beats

#: Every config, as many at a time as a compiler takes well.
PARTS = {f"{family} {n}": dict([*configs.items()][n:n + 4])
         for family, configs in (FAMILIES | {"fabric": FABRIC}).items()
         for n in range(0, len(configs), 4)}
each_part = pytest.mark.parametrize("part", PARTS)
#: A block for each kind of cell of an ECP5.
KINDS = {
    "TRELLIS_DPR16X4": FAMILIES["queue"]["awkward"],
    "DP16KD": FAMILIES["rom"]["typical"],
    "CCU2C": FAMILIES["argmax"]["typical"],
    "MULT18X18D": FAMILIES["affine"]["awkward"],
}

#: Blocks with packed carry chains, and with adders that Yosys makes chains of.
CHAINS = {"neuron": FAMILIES["neuron"]["typical"], "popcount": PopcountConfig(lanes=37),
          "requantize": FAMILIES["requantize"]["typical"]}

#: Dot products of every pair of formats, and of a number of lanes that fills no level.
DOTS = {" ".join(pair): DotConfig(in_format=parse_format(pair[0]), lanes=5,
                                  weight_format=parse_format(pair[1])) for pair in PAIRS}


def cases(configs):
    return {name: (config, corner_beats(config)) for name, config in configs.items()}


def emitted(config, target, name="dut"):
    return verilog(config.create(), name=name, target=target)


@engines("netlist-ecp5")
def test_a_block_of_each_kind_of_cell_conforms(engine):
    for kind, config in KINDS.items():
        assert netlist(emitted(config, Target.ECP5), "dut", Target.ECP5).cells[kind] > 0
    check_family(cases(KINDS), engines=["amaranth", engine])


@engines("netlist-ecp5-icarus")
def test_another_simulator_agrees(engine):
    check_family(cases(KINDS), engines=["amaranth", engine], schedules=["uneven"], reset=False)


@engines("netlist-ecp5")
def test_dot_products_of_two_pairs_of_formats_conform(engine):
    pairs = {name: DOTS[name] for name in ("ternary log3", "u4 ternary")}
    check_family(cases(pairs), engines=["amaranth", engine])


@engines("netlist-ecp5")
def test_logic_behind_a_carry_chain_conforms(engine):
    binary = parse_format("binary")
    lanes = {str(n): DotConfig(in_format=binary, weight_format=binary, lanes=n, stages=0)
             for n in (4, 11)}
    check_family(cases(lanes), engines=["amaranth", engine], schedules=["streaming"], reset=False)


@engines("netlist-ecp5")
def test_open_carry_chains_conform(engine, monkeypatch):
    ends = Counter()

    def opened(text, top, target):
        design = json.loads(cells_of(text, top, target))
        ecp5.open_chains(design["modules"][top])
        for cell in design["modules"][top]["cells"].values():
            for port in ("CIN", "COUT"):
                if cell["connections"].get(port) == ["x"]:
                    ends[port] += 1
                    if port == "COUT":  # an output that is a constant would drive it
                        del cell["connections"][port]
        return json.dumps(design)

    monkeypatch.setattr("hwgen.verify.netlist.cells_of", opened)
    check_family(cases(CHAINS), engines=["amaranth", engine])
    assert 0 < ends["CIN"] < ends["COUT"]  # a plain adder needs its carry in


@pytest.mark.slow
@engines(*NETLISTS)
@pytest.mark.parametrize("pairs", [[*DOTS][n:n + 8] for n in range(0, len(DOTS), 8)])
def test_dot_products_of_every_pair_of_formats_conform(pairs, engine):
    check_family(cases({name: DOTS[name] for name in pairs}), engines=["amaranth", engine])


@pytest.mark.slow
@engines(*NETLISTS)
@each_part
def test_every_block_conforms(part, engine):
    check_family(cases(PARTS[part]), engines=["amaranth", engine])


@pytest.mark.slow
@engines(*(f"{name}-icarus" for name in NETLISTS))
@each_part
def test_every_block_conforms_in_another_simulator(part, engine):
    check_family(cases(PARTS[part]), engines=["amaranth", engine], schedules=["uneven"],
                 reset=False)


@pytest.mark.slow
@engines(*NETLISTS)
def test_digits_is_proved_on_the_whole_test_set(engine):
    model, target = open_model("digits"), Target(engine.removeprefix("netlist-"))
    config = build(model.network, make_plan(model.network))
    verdict = prove(config, model, text=netlist(emitted(config, target), "dut", target).text)
    assert verdict.proved and not verdict.random and verdict.frames == len(model.x)
    check(config, corner_beats(config, frames=3), engines=["native", engine])


#: For each fabric, parameters of cells that are set wrong.
FLAWS = {
    "ecp5": {"LUT4": "INIT", "DP16KD": "INITVAL_00"},
    "ice40": {"SB_LUT4": "LUT_INIT", "SB_RAM40_4K": "INIT_0"},
    "gowin": {"LUT3": "INIT", "SPX9": "INIT_RAM_00"},
}


def flawed(cells, kind, parameter, index):
    """The netlist with one cell wrong: a table upside down, or the first bit of a memory."""
    module = json.loads(cells)["modules"]["dut"]
    found = [cell for _name, cell in sorted(module["cells"].items()) if cell["type"] == kind]
    parameters = found[index % len(found)]["parameters"]
    bits = parameters[parameter]
    flip = len(bits) if "LUT" in kind else 1
    parameters[parameter] = bits[:-flip] + bits[-flip:].translate({48: "1", 49: "0"})
    return json.dumps({"modules": {f"{kind}_{index}": module}})


@pytest.mark.parametrize("fabric", [
    "ecp5", *(pytest.param(fabric, marks=pytest.mark.slow) for fabric in ("ice40", "gowin"))])
def test_one_wrong_cell_in_a_netlist_is_found(fabric):
    target, config = Target(fabric), FAMILIES["rom"]["typical"]
    cells = cells_of(emitted(config, target), "dut", target)
    texts = {"dut": resolve(cells, "dut", target).text}
    for kind, parameter in FLAWS[fabric].items():
        for index in range(3 if "LUT" in kind else 1):
            top = f"{kind}_{index}"
            texts[top] = resolve(flawed(cells, kind, parameter, index), top, target).text
    designs = {name: Design(config.inputs, config.outputs, text=text, name=name)
               for name, text in texts.items()}
    beats = to_ints(to_words(config.inputs["i"], np.arange(256).reshape(-1, 1)))
    job = {"phases": [{"inputs": {"i": beats}, "outputs": {"o": 256}}], "schedule": "uneven"}
    runs = run_native("verilator", designs, dict.fromkeys(designs, [job]))
    right = runs.pop("dut")[0].digest
    survivors = [name for name, (run,) in runs.items()
                 if not isinstance(run, str) and run.digest == right]
    assert len(runs) == 4 and survivors == []


class WrongRomConfig(RomConfig):
    """A ROM whose golden model differs in the least bit."""

    def golden(self, i):
        return {"o": super().golden(i)["o"] ^ 1}


@engines("netlist-ecp5")
def test_what_is_wrong_names_the_models(engine):
    config = WrongRomConfig(contents=known((256, 4), S8, "rom"))
    with pytest.raises(Mismatch, match=r"netlist-ecp5 \(own models: DP16KD\), streaming: o beat 0"):
        check(config, corner_beats(config), engines=[engine])


CANNOT = "Netlist cannot be simulated: own model of "


@pytest.mark.parametrize(("target", "cell", "error", "message"), [
    ("ecp5", "OSCG osc(.OSC(q))", InputError, "There is no simulation model of OSCG of ecp5"),
    ("ecp5", 'DP16KD #(.CSDECODE_A("0b001")) ram(.CLKA(clk), .DOA0(q))', ToolError,
     CANNOT + "DP16KD: CSDECODE must be 0b000"),
    ("ecp5", 'DP16KD #(.DATA_WIDTH_A(4), .WRITEMODE_A("READBEFOREWRITE")) ram(.CLKA(clk))',
     ToolError, CANNOT + "DP16KD: READBEFOREWRITE needs ports of 9 bits or more"),
    ("ecp5", 'MULT18X18D #(.MULT_BYPASS("ENABLED")) mul(.A0(d), .P0(q))', ToolError,
     CANNOT + "MULT18X18D: it covers no high speed clock, bypass, cascade or C"),
    ("gowin", "SP #(.BIT_WIDTH(5)) ram(.CLK(clk), .DO(q))", ToolError,
     CANNOT + "a block RAM: it has no ports of this width"),
    ("ice40", "SB_I2C bus(.SCLI(d), .SCLO(q))", InputError,
     "There is no simulation model of SB_I2C of ice40"),
])
def test_what_has_no_model_is_refused(target, cell, error, message):
    text = f"module dut(input clk, input d, output q);\n  (* keep *) {cell};\nendmodule\n"
    with pytest.raises(error) as caught:
        netlist(text, "dut", Target(target))
    assert str(caught.value) == message


def test_a_target_must_be_a_fabric():
    with pytest.raises(InputError, match=r"^A netlist needs a device family \(ecp5, ice40, gowin\)"
                                         ", not generic$"):
        netlist("module dut; endmodule", "dut", Target.GENERIC)


def test_what_is_undefined_becomes_bits():
    text = ("module dut(input clk, input [3:0] i, output reg q, output [7:0] o);\n"
            "  reg [7:0] mem [0:15];\n  assign o = mem[i];\n"
            "  always @(posedge clk) begin mem[i] <= i; q <= &i; end\nendmodule\n")
    found = netlist(text, "dut", Target.ECP5)
    assert found.cells["TRELLIS_DPR16X4"] == 1 and found.models == ()
    assert "initial" in found.text and not re.search(r"'[bh][0-9a-f]*[xz]", found.text)


@engines("native")
def test_registers_begin_as_the_bitstream_leaves_them(engine):
    text = ("module {}(input clk, input [7:0] i__payload, input i__valid, output i__ready,\n"
            "  output reg [7:0] o__payload, output o__valid, input o__ready);\n"
            "  assign i__ready = o__ready, o__valid = i__valid;\n  initial o__payload = 8'h5a;\n"
            "  always @(posedge clk) if (i__valid && o__ready) o__payload <= i__payload;\n"
            "endmodule\n")
    byte = {"i": Vector(S8)}, {"o": Vector(S8)}
    designs = {name: Design(*byte, name=name,
                            text=netlist(text.format(name), name, Target(name)).text)
               for name in ("ecp5", "ice40", "gowin")}
    job = {"phases": [{"inputs": {"i": [1, 2, 3]}, "outputs": {"o": 3}}]}
    for runs in run_native("verilator", designs, dict.fromkeys(designs, [job])).values():
        assert runs[0].taken == {"o": [0x5A, 1, 2]}


def test_netlists_are_kept_and_found_again(tmp_path, monkeypatch):
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path))
    text = emitted(FAMILIES["fork"]["smallest"], Target.ICE40)
    first = netlist(text, "dut", Target.ICE40)
    monkeypatch.setattr("hwgen.toolchain.yosys.run_yosys", None)
    assert netlist(text, "dut", Target.ICE40) == first


def test_engines_say_what_they_are():
    for name in (name for name in ENGINES if name.startswith("netlist-")):
        works, what = available(name)
        assert not works or re.match(r"netlist of \S+ [\d.]+ in .+", what)
