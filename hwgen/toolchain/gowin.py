"""The timing that nextpnr 0.11 leaves out on Gowin, measured and put back.

Its tables have delays as LUT4 only, so smaller ones are made LUT4 before. And a register's only way
in is the table or adder of its slice: where something else drives it, nextpnr lets the signal
through that table after placement, and from then on its analysis knows no path to the register.
Whole cones of logic can be missing from its Fmax. But it writes all delays of wires and cells as
SDF; here the longest paths are added up again, through those tables. Where there are none, the sum
is nextpnr's own, to the picosecond.
"""

import json
import re
from collections import defaultdict
from graphlib import TopologicalSorter
from pathlib import Path

from ..errors import ToolError
from ..process import write_file

__all__ = ["MEMORIES", "TABLES", "complete"]

#: Verilog for Yosys' techmap: unconnected inputs do not matter.
TABLES = "".join(f"""\
module LUT{n} ({"".join(f"input I{i}, " for i in range(n))}output F);
  parameter INIT = 0;
  LUT4 #(.INIT({{{16 >> n}{{INIT[{(1 << n) - 1}:0]}}}})) _TECHMAP_REPLACE_ (
    {"".join(f".I{i}(I{i}), " for i in range(n))}.F(F));
endmodule
""" for n in (1, 2, 3))

#: For Yosys' memory_libmap: block RAM with a port to write and one to read, and nothing else, as
#: Yosys would take two ports that do both, of which nextpnr times but one.
MEMORIES = """\
ram block $__GOWIN_SDP_ {
    abits 14;
    widths 1 2 4 9 18 36 per_port;
    cost 128;
    byte 9;
    init no_undef;
    port sr "R" {
        clock posedge;
        clken;
        option "RESET_MODE" "SYNC" { rdsrst zero ungated; }
        option "RESET_MODE" "ASYNC" { rdarst zero; }
        rdinit zero;
    }
    port sw "W" {
        clock posedge;
        clken;
        wrbe_separate;
    }
}
"""

_THROUGH = re.compile(r"_passthrough_lut\\?\$$")
_SDF = re.compile(
    r"\(INSTANCE (?P<cell>\S*)\)|\(INTERCONNECT (?P<driver>\S+) (?P<sink>\S+) \((?P<wire>[\d.:]+)\)"
    r"|\(IOPATH (?P<input>\S+) (?P<output>\S+) \((?P<delay>[\d.:]+)\)"
    r"|\(SETUPHOLD \(\w+ (?P<data>\S+)\) \(\w+ (?P<clock>\S+)\) \((?P<setup>[\d.:]+)\)")


class _Delays:
    """What an SDF file of nextpnr says; pins are ``cell/port``, delays in ns."""

    def __init__(self, text: str):
        self.wires: dict[str, dict[str, float]] = defaultdict(dict)  # driver: sink: delay
        self.arcs: dict[str, dict[str, float]] = defaultdict(dict)   # input: output: delay
        self.setups: dict[str, dict[str, float]] = defaultdict(dict)  # clock pin: data pin: setup
        through, slowest, cell = [], 0.0, ""
        for found in _SDF.finditer(text):
            if found["cell"] is not None:
                cell = found["cell"]
                through += [cell] if _THROUGH.search(cell) else []
            elif found["wire"]:
                self.wires[found["driver"]][found["sink"]] = _ns(found["wire"])
            elif found["delay"]:
                delay = _ns(found["delay"])
                self.arcs[f"{cell}/{found['input']}"][f"{cell}/{found['output']}"] = delay
                if (found["input"], found["output"]) == ("I3", "F"):
                    slowest = max(slowest, delay)
            else:
                setups, data = self.setups[f"{cell}/{found['clock']}"], f"{cell}/{found['data']}"
                setups[data] = max(setups.get(data, 0.0), _ns(found["setup"]))
        for cell in through:
            self.arcs[f"{cell}/I3"][f"{cell}/F"] = slowest or 1.1  # of the slowest part
        self.drivers = {sink: driver for driver, sinks in self.wires.items() for sink in sinks}
        #: From each clock's driver to its pins at registers and memories.
        self.clocks: dict[str, list[str]] = defaultdict(list)
        for pin in self.setups:
            if pin in self.drivers:
                self.clocks[self.drivers[pin]].append(pin)
        # Each pin before those behind it.
        self.order = [*TopologicalSorter({pin: self.after(pin)
                                          for pin in [*self.wires, *self.arcs]}).static_order()]
        self.order.reverse()

    def after(self, pin: str) -> dict[str, float]:
        """Where a signal goes from a pin; clock pins lead to nowhere."""
        return self.wires.get(pin) or ({} if pin in self.setups else self.arcs.get(pin, {}))

    def path(self, clock: str) -> list[tuple[str, float]]:
        """The longest path between registers of a clock: pins, each with its delay, setup last."""
        starts = {output: delay for pin in self.clocks[clock]
                  for output, delay in self.arcs.get(pin, {}).items()}
        arrival, before = dict(starts), dict[str, str]()
        for pin in filter(arrival.__contains__, self.order):
            for following, delay in self.after(pin).items():
                if arrival[pin] + delay > arrival.get(following, -1.0):
                    arrival[following], before[following] = arrival[pin] + delay, pin
        ends = [(arrival[data] + setup, data, setup) for pin in self.clocks[clock]
                for data, setup in self.setups[pin].items() if data in arrival]
        if not ends:
            return []
        _, pin, setup = max(ends)
        hops = [(pin, setup)]
        while pin in before:
            hops.append((pin, arrival[pin] - arrival[before[pin]]))
            pin = before[pin]
        return [(pin, arrival[pin]), *reversed(hops)]


def complete(report: Path, sdf: Path, placed: Path, asked: dict[str, float], freq: float) -> None:
    """Correct the Fmax and the critical paths in nextpnr's report, and remove the SDF file.

    ``sdf`` and ``placed`` are the delays and the design of the same run, as nextpnr writes them;
    ``asked`` leads from the net of a clock to MHz, ``freq`` is that of other clocks.
    """
    try:
        values, delays = json.loads(report.read_text()), _Delays(sdf.read_text())
        module = next(iter(json.loads(placed.read_text())["modules"].values()))
        nets = _nets(module)
        for clock in delays.clocks:
            if not (path := delays.path(clock)):
                continue
            name, mhz = nets[clock.replace("\\", "")], 1000 / sum(delay for _, delay in path)
            known = values["fmax"].get(name, {})
            if known and mhz > known["achieved"] * 0.999:
                continue
            values["fmax"][name] = {"achieved": mhz, "constraint": known.get(
                "constraint", asked.get(name.removesuffix("_IBUF_I_O"), freq))}
            edge = f"posedge {name}"
            others = [one for one in values["critical_paths"]
                      if (one["from"], one["to"]) != (edge, edge)]
            values["critical_paths"] = [{"from": edge, "to": edge, "path": _hops(path, nets)},
                                        *others]
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise ToolError(f"nextpnr's delays in {sdf.name} are not understood: {error!r}") from error
    write_file(report, json.dumps(values))
    sdf.unlink()


def _ns(triple: str) -> float:
    return float(triple.rpartition(":")[2]) / 1000


def _nets(module):
    """From each output pin to the name of its net."""
    names = {bit: name if len(net["bits"]) == 1 else f"{name}[{index}]"
             for name, net in module["netnames"].items() for index, bit in enumerate(net["bits"])}
    return {f"{cell}/{port}": names[bits[0]] for cell, what in module["cells"].items()
            for port, bits in what["connections"].items()
            if what["port_directions"][port] == "output" and bits and bits[0] in names}


def _hops(path, nets):
    """A path as nextpnr's reports have it."""
    hops, previous = [], ""
    for index, (pin, delay) in enumerate(path):
        pin = pin.replace("\\", "")
        cell, _, port = pin.rpartition("/")
        hop = {"delay": delay, "to": {"cell": cell, "port": port}, "type": "logic"}
        if index in (0, len(path) - 1):
            hop["type"] = "setup" if index else "clk-to-q"
        elif cell != previous.rpartition("/")[0]:
            hop |= {"type": "routing", "net": nets.get(previous, "?")}
        hops.append(hop)
        previous = pin
    return hops
