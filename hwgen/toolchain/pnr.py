"""Place and route: command lines of nextpnr and of the packers, reports, cells without timing."""

import json
import re
from pathlib import Path

from ..errors import InputError, ToolError
from ..targets import PARTS, Device, Target
from . import ecp5
from .report import Seed, Timing, Use

__all__ = ["BITSTREAM", "CONSTRAINTS", "UNTIMED", "clock_constraints", "netlist_file",
           "pack_arguments", "placed", "pnr_arguments", "read_seed", "untimed"]

#: Names of files, by target.
CONSTRAINTS = {Target.ECP5: "lpf", Target.ICE40: "pcf", Target.GOWIN: "cst"}
BITSTREAM = {Target.ECP5: "bit", Target.ICE40: "bin", Target.GOWIN: "fs"}
_PLACED = {Target.ECP5: "config", Target.ICE40: "asc", Target.GOWIN: "json"}

#: What buffers add to the design's name of a clock.
_BUFFERS = re.compile(r"^\$glbnet\$|\$TRELLIS_IO_IN$|\$SB_IO_IN$|_IBUF_I_O$")

#: Cells whose paths nextpnr 0.11 leaves out of its timing analysis, so that its Fmax says nothing
#: about them. A test asks nextpnr again.
UNTIMED = {
    Target.ECP5: {"ALU54B": "all of its ports are ignored"},
    Target.ICE40: {"SB_MAC16": "it counts as a register, whatever its mode"},
    Target.GOWIN: {r"MULT\w*|ALU54D|PADD\d+|pROM(X9)?": "there are no delays for it",
                   "DPB|DPX9B": "there are no delays for its second port"},
}


def netlist_file(target: Target) -> str:
    """The file that place and route reads; see :mod:`.gowin` and :mod:`.ecp5`."""
    return {Target.GOWIN: "tables.json", Target.ECP5: ecp5.NETLIST}.get(target, "netlist.json")


def placed(target: Target, seed: int) -> str:
    """The file that place and route leaves for the packer."""
    return f"seed{seed}.{_PLACED[target]}"


def pnr_arguments(device: Device, *, seed: int, freq: float, router: str | None) -> list[str]:
    """Arguments of nextpnr, which reads the netlist and the constraints in its folder.

    It is always given a clock (Gowin's default is 12 MHz, in silence), and never fails on one.
    """
    target, part = device.target, PARTS[device.part]
    if router is None and target is Target.ICE40:  # router1 goes round in circles on carry chains
        router = "router2"
    constraints = f"constraints.{CONSTRAINTS[target]}"
    files = {
        Target.ECP5: [part.option, "--package", device.package, "--speed", device.speed,
                      "--lpf", constraints, "--textcfg", placed(target, seed)],
        Target.ICE40: [part.option, "--package", device.package, "--pcf", constraints,
                       "--asc", placed(target, seed)],
        Target.GOWIN: ["--device", device.part, "--vopt", f"family={part.option}",
                       "--vopt", f"cst={constraints}", "--sdc", "clocks.sdc",
                       "--sdf", f"seed{seed}.sdf", "--write", placed(target, seed)],
    }[target]
    return [*files, "--json", netlist_file(target), "--report", f"seed{seed}.report.json",
            "--seed", str(seed), "--freq", f"{freq:g}", "--timing-allow-fail",
            *(["--router", router] if router else []), *device.pnr_flags]


def pack_arguments(device: Device, *, seed: int, output: str) -> list[str]:
    """The packer's arguments."""
    source = placed(device.target, seed)
    return {
        Target.ECP5: [*device.pack_flags, "--input", source, "--bit", output],
        Target.ICE40: [*device.pack_flags, source, output],
        Target.GOWIN: ["-d", PARTS[device.part].option, *device.pack_flags, "-o", output, source],
    }[device.target]


def clock_constraints(target: Target, clocks: dict[str, float], netlist: dict) -> str:
    """Clocks (a port or net to MHz) in the language of the constraints; for Gowin, in SDC.

    ``netlist`` is the top module, as Yosys writes it in JSON; InputError if it has no such port or
    net.
    """
    if lost := [name for name in clocks if name not in netlist["netnames"]]:
        raise InputError("After synthesis there is no port or net to be the clock "
                         f"{', '.join(lost)}")
    formats = {
        Target.ECP5: 'FREQUENCY {upper} "{name}" {mhz:g} MHZ;\n',
        Target.ICE40: "set_frequency {name} {mhz:g}\n",
        Target.GOWIN: "create_clock -name {name} -period {ns:g} [get_{kind}s {{{name}}}]\n",
    }
    kinds = {name: "port" if name in netlist["ports"] else "net" for name in clocks}
    return "".join(formats[target].format(name=name, mhz=mhz, ns=1000 / mhz, kind=kinds[name],
                                          upper=kinds[name].upper())
                   for name, mhz in clocks.items())


def untimed(target: Target, cells: dict[str, int]) -> dict[str, str]:
    """From each cell type of a netlist that nextpnr does not time to the reason."""
    return {cell: reason for cell in cells for pattern, reason in UNTIMED[target].items()
            if re.fullmatch(pattern, cell)}


def read_seed(report: Path, log: Path, *, seed: int, seconds: float) -> Seed:
    """A run of place and route, from nextpnr's report; the router's name from its log."""
    try:
        values = json.loads(report.read_text())
        paths = {path["from"].partition(" ")[2]: path["path"] for path in values["critical_paths"]
                 if path["from"] == path["to"]}
        names = {net: _BUFFERS.sub("", net.removesuffix("_$glb_clk")) or net
                 for net in values["fmax"]}
        if len(set(names.values())) < len(names):
            names = {net: net for net in names}
        timing = tuple(Timing(clock=names[net], fmax=round(fmax["achieved"], 2),
                              asked=round(fmax["constraint"], 2),
                              path=tuple(_path(paths.get(net, []))))
                       for net, fmax in values["fmax"].items())
        use = {kind: Use(used=counts["used"], available=counts["available"])
               for kind, counts in sorted(values["utilization"].items()) if counts["used"]}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ToolError(f"nextpnr's report {report.name} is not understood: {error!r}") from error
    routers = re.findall(r"^Info: Router(\d) time", log.read_text(errors="replace"), re.MULTILINE)
    return Seed(seed=seed, timing=timing, utilization=use, seconds=seconds,
                router=f"router{routers[-1]}" if routers else "unknown")


def _path(hops: list[dict]):
    total = 0.0
    for hop in hops:
        total += hop["delay"]
        end = f"{hop['to']['cell']}.{hop['to']['port']}"
        what = f"net {hop['net']} to {end}" if hop["type"] == "routing" else f"{hop['type']} {end}"
        yield f"{total:.2f} ns {what}"
