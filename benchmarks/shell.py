"""Cells and Fmax of one module, placed and routed in a registered shell.

One serial input feeds a shift register that drives every input of the mapped module, and every
output is captured in a flip-flop and shifted out: so its own paths from inputs to registers,
between registers and from registers to outputs count, and pads do not. Cells are of the module
alone.

Results are kept in the cache by the hash of the text, the tools' versions and all flags, one a
seed: a run that was interrupted goes on where it stopped.
"""

import hashlib
import json
import re
import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hwgen.process import cache_folder, run, write_file
from hwgen.targets import Target
from hwgen.toolchain import gowin, tools, yosys
from hwgen.toolchain.synth import COMMANDS, LIBRARIES, PREPARE, Synthesis, count

__all__ = ["DEVICES", "Routed", "digest", "packed", "route", "synthesis"]

#: Devices, as nextpnr's arguments, and MHz that are asked for. On iCE40 router1 finds no end.
DEVICES = {
    Target.ECP5: ("--85k", "--package", "CABGA381", "--speed", "6", "--freq", "300"),
    Target.ICE40: ("--hx8k", "--package", "ct256", "--pcf-allow-unconstrained", "--freq", "180",
                   "--router", "router2"),
    Target.GOWIN: ("--device", "GW2AR-LV18QN88C8/I7", "--vopt", "family=GW2A-18C",
                   "--vopt", "cst=pins.cst", "--freq", "180",
                   "--sdf", "delays.sdf", "--write", "placed.json"),
}

#: Some pins for the shell's ports, of which Gowin's place and route chooses none.
_PINS = "".join(f'IO_LOC "{port}" {pin};\n'
                for port, pin in (("clk", 4), ("d", 70), ("load", 88), ("q", 69)))

_SYNTHESIS = PREPARE + """\
rename -top dut
{command} -top dut
tee -q -o stat.json stat -json -top dut
delete =A:blackbox
write_json mapped.json
"""
_SHELL = """\
read_json mapped.json
read_verilog shell.v
hierarchy -top shell
proc
flatten
{command} -top shell
{more}write_json netlist.json
"""


@dataclass(frozen=True)
class Routed:
    """Fmax of each seed in MHz, in order, packed cells, and the router."""

    fmax: tuple[float, ...]
    packed: int
    router: str

    @property
    def median(self) -> float:
        """Of the seeds."""
        return statistics.median(self.fmax)


def digest(text: str, top: str, target: Target) -> str:
    """Of a text, and of the tool and the flags that synthesize it."""
    return _digest(yosys.version(), _script(top, target), text)


def _script(top: str, target: Target) -> str:
    return _SYNTHESIS.format(libraries=" ".join(LIBRARIES[target]), top=top,
                             command=COMMANDS[target])


def _digest(*content: object) -> str:
    return hashlib.sha256("\0".join(map(str, content)).encode()).hexdigest()[:32]


def synthesis(text: str, top: str, target: Target) -> tuple[Synthesis, Path]:
    """Synthesize, and keep the netlist: the counts, and the file they are kept in."""
    command, script = COMMANDS[target], _script(top, target)
    path = cache_folder("bench", "netlists") / f"{digest(text, top, target)}.json"
    if not path.exists():
        with tempfile.TemporaryDirectory(prefix="hwgen-") as name:
            folder = Path(name)
            (folder / "design.v").write_text(text)
            yosys.run_yosys(script, cwd=folder)
            stat = yosys.read_json(folder / "stat.json")
            cells = dict(sorted(stat["design"]["num_cells_by_type"].items()))
            write_file(path, json.dumps({
                "cells": cells, "netlist": (folder / "mapped.json").read_text()}))
    cells = json.loads(path.read_text())["cells"]
    return Synthesis(top=top, target=target, resources=count(cells), cells=cells, command=command,
                     version=yosys.version(), seconds=0.0), path


def route(path: Path, target: Target, seeds, *, stored: bool = False, known=()) -> Routed | None:
    """Place and route the netlist of a file of :func:`synthesis`, once for each seed.

    If ``stored``, only results that are there already count; None if there are none. ``known`` are
    Fmax of the first seeds.
    """
    tool = tools.find(tools.PNR[target])
    arguments = (*DEVICES[target], "--timing-allow-fail")
    found = []
    for seed in list(seeds)[len(known):]:
        result = cache_folder("bench", "routed") / "{}.json".format(_digest(
            path.name, yosys.version(), _shell.__doc__, tool.version, *arguments, seed))
        if not result.exists():
            if stored:
                continue
            write_file(result, json.dumps(_place(path, target, [
                *tool.command, *arguments, "--seed", str(seed)])))
        found.append(json.loads(result.read_text()))
    if not found:
        return None
    return Routed((*known, *(one["fmax"] for one in found)), max(one["packed"] for one in found),
                  "router2" if "router2" in arguments else found[0]["router"])


def _place(path: Path, target: Target, command: list[str]) -> dict:
    """One run of nextpnr."""
    with tempfile.TemporaryDirectory(prefix="hwgen-") as name:
        folder = Path(name)
        netlist = json.loads(path.read_text())["netlist"]
        (folder / "mapped.json").write_text(netlist)
        (folder / "shell.v").write_text(_shell(json.loads(netlist)["modules"]["dut"]["ports"]))
        # without flags: they are of the module, which is mapped already
        (folder / "tables.v").write_text(gowin.TABLES)
        (folder / "pins.cst").write_text(_PINS)
        yosys.run_yosys(_SHELL.format(
            command=COMMANDS[target].split()[0],
            more="techmap -map tables.v\nclean\n" * (target is Target.GOWIN)), cwd=folder)
        done = run([*command, "--json", "netlist.json", "--report", "report.json"], what="nextpnr",
                   cwd=folder)
        if target is Target.GOWIN:
            gowin.complete(folder / "report.json", folder / "delays.sdf", folder / "placed.json",
                           {}, 180)
        report = json.loads((folder / "report.json").read_text())
    log = done.stdout + done.stderr
    clock, = report["fmax"].values()
    return {"fmax": round(clock["achieved"], 2), "packed": packed(report["utilization"]),
            "router": "router" + re.findall(r"Router(\d) time", log)[-1]}


def packed(utilization: dict) -> int:
    """Cells that hold tables, of the shell too, as nextpnr packs them."""
    return sum(use["used"] for cell, use in utilization.items()
               if cell in ("TRELLIS_COMB", "ICESTORM_LC", "LUT4", "ALU"))


def _shell(ports: dict) -> str:
    """Verilog of the shell, version 1."""
    widths = {way: {name: len(port["bits"]) for name, port in ports.items()
                    if port["direction"] == way and name != "clk"} for way in ("input", "output")}
    wires, sizes = [".clk(clk)"], {}
    for way, bus in (("input", "given"), ("output", "made")):
        low = 0
        for name, width in widths[way].items():
            wires.append(f".{name}({bus}[{low + width - 1}:{low}])")
            low += width
        sizes[way] = low
    return f"""\
module shell(input clk, input d, input load, output q);
  (* keep *) reg [{sizes["input"] - 1}:0] given;
  (* keep *) reg [{sizes["output"] - 1}:0] taken, shifted;
  (* keep *) reg now;
  wire [{sizes["output"] - 1}:0] made;
  always @(posedge clk) begin
    given <= {{given, d}};
    taken <= made;
    now <= load;
    shifted <= now ? taken : {{shifted, 1'b0}};
  end
  assign q = shifted[{sizes["output"] - 1}];
  dut dut({", ".join(wires)});
endmodule
"""
