"""Measures a unit of every pair of formats, and writes the catalogue's rows, docs and plot.

Run again, it measures only what has changed: results are kept in the cache by the hash of the
emitted text, the tools' versions and all flags (see :mod:`shell` and :mod:`hwgen.toolchain.synth`).
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shell
from plot import plot
from units import DotPipe, NeuronPipe

import hwgen.catalogue
from hwgen.catalogue.costs import BENCH_SCHEMA
from hwgen.emit.verilog import verilog
from hwgen.gateware import library
from hwgen.process import write_file
from hwgen.targets import Target
from hwgen.toolchain import tools, yosys
from hwgen.toolchain.synth import COMMANDS, synthesize

ROWS = Path(hwgen.catalogue.__file__).with_name("formats.json")
DOCS = Path(__file__).parents[1] / "docs"

#: Picojoules in 45 nm: an adder for each bit (an int8 add is 0.03), a multiplier for each product
#: of two bits (an int8 multiply is 0.2); of floats the product and the binary32 sum.
ADD, MULTIPLY = 0.03 / 8, 0.2 / 64
FLOATS = {"f16": 1.0 + 0.9, "bf16": 1.0 + 0.9}

#: Pairs of formats, with what else is set, and numbers of lanes.
PAIRS = (
    ("binary binary", "", (8, 64)), ("ternary binary", "", (8, 64)),
    ("ternary ternary", "", (8, 64)), ("s4 binary", "", (64,)), ("s8 binary", "", (8, 64, 256)),
    ("s16 binary", "", (64,)), ("s8 ternary", "", (8, 64)), ("s2 s2", "dsp=no", (8, 64)),
    ("s4 s4", "dsp=no", (8, 64)), ("s4 s8", "dsp=no", (8,)), ("s4 s8", "dsp=yes", (8, 64)),
    ("s8 s8", "dsp=no", (8,)), ("s8 s8", "dsp=yes", (8, 64)), ("s8 log4", "", (8, 64)),
    ("log4 log4", "", (8, 64)), ("s8 apot4x2", "", (8, 64)),
    ("s8 codebook16:s8", "dsp=no", (8,)), ("s8 codebook16:s8", "dsp=yes", (8, 64)),
    ("s8 codebook16:s8", "factored=yes", (8,)), ("f16 f16", "", (8,)), ("bf16 bf16", "", (8,)),
)

#: Dot products that are measured as blocks too, of 64 lanes.
BLOCKS = ("binary binary", "s8 binary", "s8 s8, dsp=yes")

#: Runs of place and route on ECP5: five of neurons, three of all else that is not too large; on
#: iCE40 of some neurons' pipes alone.
SEEDS, SEEDS_OF_LARGE, LARGE, LARGEST = 5, 3, 1000, 6000
ICE40_LANES, ICE40_SEEDS = (64, 256), 3


@dataclass(frozen=True)
class Unit:
    """What is measured."""

    block: str
    what: str
    lanes: int
    parameters: tuple[str, ...]
    form: str  #: ``pipe``, or ``block`` with streams that may stall

    def component(self):
        """A fresh one."""
        config = library.config(self.block, self.parameters)
        if self.form == "block":
            return config.create()
        return (NeuronPipe if self.block == "neuron" else DotPipe)(config)

    def energy(self, carry: int, dsp: int) -> float:
        """Picojoules of the arithmetic of one product, from the cells on ECP5."""
        names = self.what.split(",")[0].split()
        if self.block == "dot" and names[0] in FLOATS:
            return FLOATS[names[0]]
        bits = 1
        if dsp:
            config = library.config(self.block, self.parameters)
            formats = [getattr(fmt, "entry_format", fmt)
                       for fmt in (config.in_format, config.weight_format)]
            bits = formats[0].width * formats[1].width
        return (ADD * carry + MULTIPLY * bits * dsp) / self.lanes

    def seeds(self, target: Target, lut: int) -> int:
        """How many runs of place and route."""
        neuron = self.block == "neuron"
        if target is Target.ICE40 and neuron and self.form == "pipe":
            return ICE40_SEEDS * (self.lanes in ICE40_LANES)
        if target is not Target.ECP5 or lut > LARGEST:
            return 0
        return SEEDS if neuron and lut <= LARGE else SEEDS_OF_LARGE


def units() -> Iterator[Unit]:
    """All of them."""
    for lanes in (8, 64, 256, 1024):
        signs = np.random.default_rng(lanes).choice([-1, 1], lanes).tolist()
        for what, weights in (("binary binary, threshold", "none"),
                              ("binary constant, threshold", f"{signs}:binary")):
            for form in ("pipe", "block"):
                yield Unit("neuron", what, lanes, (f"lanes={lanes}", f"weights={weights}"), form)
    for pair, more, sizes in PAIRS:
        act, weight = pair.split()
        for lanes in sizes:
            parameters = (f"act={act}", f"weight={weight}", f"lanes={lanes}")
            what = f"{pair}, {more}" if more else pair
            for form in ("pipe", "block") if lanes == 64 and what in BLOCKS else ("pipe",):
                yield Unit("dot", what, lanes, (*parameters, *([more] if more else [])), form)


def measure(unit: Unit, stored: bool) -> Iterator[dict]:
    """A row for each fabric; if ``stored``, nothing is placed and routed anew.

    All forms and sizes on ECP5; on the others pipes, of dot products the smallest.
    """
    energy = None
    others = unit.form == "pipe" and (unit.lanes <= 8 or unit.block == "neuron"
                                      or unit.what in ("s4 binary", "s16 binary"))
    for target in (Target.ECP5, *((Target.ICE40, Target.GOWIN) if others else ())):
        print(f"{unit.what}, {unit.lanes} lanes, {unit.form}, {target.value}", file=sys.stderr)
        text = verilog(unit.component(), name="top", target=target)
        if target is Target.ECP5 or unit.seeds(target, 0):
            found, netlist = shell.synthesis(text, "top", target)
        else:
            found = synthesize(text, "top", target)
        cells = found.resources
        if energy is None:
            energy = round(unit.energy(cells.carry, cells.dsp), 4)
        row = {"block": unit.block, "what": unit.what, "lanes": unit.lanes, "form": unit.form,
               "target": target.value, "lut": found.lut, "lut4": cells.lut4, "carry": cells.carry,
               "ff": cells.ff, "dsp": cells.dsp, "pj": energy, "fmax": None, "seeds": None}
        if seeds := unit.seeds(target, found.lut):
            routed = shell.route(netlist, target, range(1, seeds + 1), stored=stored)
            if routed:
                row |= {"fmax": round(routed.median), "seeds": len(routed.fmax),
                        "packed": routed.packed, "all": list(routed.fmax), "router": routed.router}
        yield row


def page(data: dict) -> str:
    """The docs, as text."""
    routers = {f"router_{row['target']}": row["router"] for row in data["rows"] if row["seeds"]}
    lines = [_HEAD.format(**routers, **data["tools"], **data["commands"])]
    for target, title in (("ecp5", "ECP5"), ("ice40", "iCE40"), ("gowin", "Gowin")):
        head = ("unit", "lanes", "form", "LUT4", "FF", "DSP", "Fmax MHz (seeds)", "packed cells",
                "LUT4 per operation", "pJ per operation")
        lines += [f"## {title}", "", f"| {' | '.join(head)} |", "| --- " * len(head) + "|"]
        for row in data["rows"]:
            if row["target"] == target:
                fmax = f"{row['fmax']} ({row['seeds']})" if row["seeds"] else ""
                lines.append(f"| {_title(row)} | {row['lanes']} | {row['form']} | {row['lut']} | "
                             f"{row['ff']} | {row['dsp']} | {fmax} | {row.get('packed', '')} | "
                             f"{row['lut'] / row['lanes']:.2f} | {row['pj']:.3f} |")
        lines.append("")
    return "\n".join(lines)


def _title(row: dict) -> str:
    """What people call a unit."""
    pair, _, more = row["what"].partition(", ")
    names = {"dsp=no": ", in tables", "dsp=yes": ", in slices", "factored=yes": ", factored",
             "threshold": ", threshold", "": ""}
    return " x ".join(f"`{name}`" for name in pair.split()).replace(
        "`constant`", "constant `binary`") + names[more]


_HEAD = """\
# What a product takes, in every format

Written by `make bench`; `hwgen bench dot --target ecp5` prints the same rows. Activations stand
first, weights second; both are variable unless they are called constant.

A *pipe* has no streams: operands in, count out, a register after each level of logic. A *block* is
what `hwgen emit` writes: streams that may stall, a counter of credits and a queue. An operation is
one product and its sum (of binary operands, an XNOR and its count). LUT4 are tables and those that
carry chains stand in (ECP5: LUT4 + 2 CCU2C + 6 DPR16X4; Gowin: LUT + ALU; on iCE40 the carry stands
beside a table), without the shell. FF are the unit's own.

- Synthesis: {yosys}; `{ecp5}`, `{ice40}`, `{gowin}`.
- Place and route, where there is an Fmax, median of seeds 1 to n: {ecp5_pnr}, LFE5U-85F, speed 6,
  asked for 300 MHz, {router_ecp5}; {ice40_pnr}, HX8K, asked for 180 MHz, {router_ice40}. The unit
  stands in a shell of registers: a shift register drives its inputs, and its outputs are captured.
  Packed cells are all of nextpnr's, the shell's too.
- Multiplier slices are used where place and route times them, on ECP5. Elsewhere "in slices" is
  what synthesis makes of a plain product.
- Fmax is rounded to MHz; seeds spread by 8 % to either side.
- pJ is an estimate for 45 nm (Horowitz, "Computing's energy problem", ISSCC 2014): 0.03 pJ for 8
  bits of adder, 0.2 for a multiplier of 8 by 8 in proportion to both widths, of floats 1.0 for a
  product and 0.9 for a sum of 32 bits. Arithmetic alone: tables, shifts and registers are not in
  it, nor is any memory: 32 bits cost 1 pJ from a register file, 5 from a cache, 640 from DRAM.

![LUT4 per operation on ECP5](lut4_per_operation.svg)
"""


def main() -> None:
    """Measure all, and write what is committed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stored", action="store_true", help="place and route nothing anew")
    stored = parser.parse_args().stored
    rows = [row for unit in units() for row in measure(unit, stored)]
    head = {"schema": BENCH_SCHEMA,
            "commands": {target.value: command for target, command in COMMANDS.items()},
            "tools": {"yosys": yosys.version(), **{
                f"{target.value}_pnr": tools.find(tools.PNR[target]).version
                for target in shell.DEVICES}}}
    text = json.dumps(head, indent=2).removesuffix("\n}")
    write_file(ROWS, text + ',\n  "rows": [\n' + ",\n".join(
        f"    {json.dumps(row)}" for row in rows) + "\n  ]\n}\n")
    write_file(DOCS / "catalogue.md", page({**head, "rows": rows}))
    write_file(DOCS / "lut4_per_operation.svg", plot(rows))


if __name__ == "__main__":
    main()
