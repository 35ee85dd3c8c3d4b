"""Measures a unit of every pair of formats, and writes the catalogue's rows, docs and plot.

What is committed is written anew after every run of place and route, and counts as measured as long
as the emitted text, the tools and all flags are the same: so this may be stopped at any time, and
goes on from there, on another machine too. All else is kept in the cache (see :mod:`shell`).
"""

import argparse
import functools
import itertools
import json
import os
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shell
from page import page
from plot import plot
from units import DotPipe, FoldedPipe, MacChain, NeuronPipe

import hwgen.catalogue
from hwgen.catalogue.costs import BENCH_SCHEMA, bench
from hwgen.emit.verilog import verilog
from hwgen.errors import ToolError
from hwgen.gateware import library
from hwgen.numerics import IntFormat
from hwgen.process import end_children, write_file
from hwgen.targets import Target
from hwgen.toolchain import tools, yosys
from hwgen.toolchain.synth import COMMANDS

ROWS = Path(hwgen.catalogue.__file__).with_name("formats.json")
DOCS = Path(__file__).parents[1] / "docs"

#: Picojoules in 45 nm: an adder for each bit (an int8 add is 0.03), a multiplier for each product
#: of two bits (an int8 multiply is 0.2); of floats the product and the binary32 sum.
ADD, MULTIPLY = 0.03 / 8, 0.2 / 64
FLOATS = {"f16": 1.0 + 0.9, "bf16": 1.0 + 0.9}

#: Lanes of neurons and of pairs of formats; of those that take the most, only the first.
NEURONS, LANES = (8, 64, 256, 512, 1024), (8, 64, 256)

#: Pairs of formats, and what else is set.
PAIRS = (
    ("binary binary", ""), ("ternary binary", ""), ("ternary ternary", ""), ("s4 binary", ""),
    ("s8 binary", ""), ("s16 binary", ""), ("s8 ternary", ""), ("s8 ternary", "factored=yes"),
    ("s2 s2", "dsp=no"), ("s4 s4", "dsp=no"), ("s4 s8", "dsp=no"), ("s4 s8", "dsp=yes"),
    ("s8 s8", "dsp=no"), ("s8 s8", "dsp=yes"), ("s16 s16", "dsp=yes"), ("s8 log4", ""),
    ("log4 log4", ""), ("s8 log4r2", ""), ("log4r2 log4r2", ""), ("s8 apot4x2", ""),
    ("s8 codebook16:s8", "dsp=no"), ("s8 codebook16:s8", "dsp=yes"),
    ("s8 codebook16:s8", "factored=yes"), ("f16 f16", ""), ("bf16 bf16", ""),
)
#: Entries as k-means finds them: evenly spaced ones, the default, would have equal bits.
CODEBOOK = ("codebook16:s8",
            "codebook16:s8/-127/-97/-76/-60/-45/-32/-20/-9/3/14/26/39/54/71/92/127")
LARGE = ("f16 f16", "bf16 bf16", "s8 codebook16:s8, factored=yes")

#: Dot products that are measured as blocks too, of 64 lanes.
BLOCKS = ("binary binary", "s8 binary", "s8 s8, dsp=yes")

#: Runs of place and route of what has a figure to reach; all else has one.
SEEDS = 5

#: Tables of a unit, and registers that the shell adds to it, that are placed and routed.
LARGEST = {Target.ECP5: 30000, Target.ICE40: 6500, Target.GOWIN: 6000}

#: What nextpnr says of a unit that does not fit beside its shell.
FULL = ("no BELs remaining", "Failed to expand region", "Unable to find legal placement")


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
        if self.block == "mac":
            weight = IntFormat(4 if "pair" in self.what else 8)
            return MacChain(weight, pair="pair" in self.what)
        config = library.config(self.block, self.parameters)
        if self.form == "block":
            return config.create()
        return {"neuron": NeuronPipe, "dot": DotPipe, "matvec": FoldedPipe}[self.block](config)

    @functools.cached_property
    def _texts(self) -> dict[Target, str]:
        return {}

    def text(self, target: Target) -> str:
        """Its Verilog."""
        if target not in self._texts:
            self._texts[target] = verilog(self.component(), name="top", target=target)
        return self._texts[target]

    def energy(self, carry: int, dsp: int) -> float:
        """Picojoules of the arithmetic of one product, from the cells on ECP5."""
        names = self.what.split(",")[0].split()
        if self.block == "dot" and names[0] in FLOATS:
            return FLOATS[names[0]]
        bits = 64 if self.block == "mac" else 1
        if dsp and self.block == "dot":
            config = library.config(self.block, self.parameters)
            formats = [getattr(fmt, "entry_format", fmt)
                       for fmt in (config.in_format, config.weight_format)]
            bits = formats[0].width * formats[1].width
        return (ADD * carry + MULTIPLY * bits * dsp) / self.lanes

    @property
    def targets(self) -> list[Target]:
        """Blocks are measured on ECP5 alone."""
        return list(COMMANDS) if self.form == "pipe" else [Target.ECP5]

    def figure(self, target: Target) -> bool:
        """Whether there is a figure to reach, and so place and route with several seeds."""
        if self.block == "neuron":
            variable = self.lanes >= 64 and "constant" not in self.what
            return variable if target is Target.ECP5 else variable and self.lanes == 256
        return target is Target.ECP5 and (self.block == "mac" or self.block == "matvec"
                                          or self.lanes == 64 and self.form == "pipe"
                                          and self.what in ("s8 binary", "s8 ternary", "s8 log4"))

    def seeds(self, target: Target) -> int:
        """How many runs of place and route, if it is not too large."""
        return SEEDS if self.figure(target) else 1


def units() -> Iterator[Unit]:
    """All of them."""
    for lanes in NEURONS:
        signs = np.random.default_rng(lanes).choice([-1, 1], lanes).tolist()
        for what, weights in (("binary binary, threshold", "none"),
                              ("binary constant, threshold", f"{signs}:binary")):
            for form in ("pipe", "block"):
                yield Unit("neuron", what, lanes, (f"lanes={lanes}", f"weights={weights}"), form)
    for lanes, folds in itertools.product((64, 256), (8, 16)):
        folded = ("act=binary", f"weights=1x{folds * lanes}:binary", "pe=1", f"simd={lanes}",
                  f"stages={lanes.bit_length() - 1}")
        yield Unit("matvec", f"binary binary, {folds} folds", lanes, folded, "pipe")
    yield Unit("mac", "s8 s8, chain", MacChain.LINKS, (), "pipe")
    yield Unit("mac", "s8 s4, pair chain", 2 * MacChain.LINKS, (), "pipe")
    for pair, more in PAIRS:
        act, weight = pair.split()
        what = f"{pair}, {more}" if more else pair
        for lanes in LANES[:1 if what in LARGE else None]:
            parameters = (f"act={act}", f"weight={weight.replace(*CODEBOOK)}", f"lanes={lanes}",
                          *([more] if more else []))
            for form in ("pipe", "block") if lanes == 64 and what in BLOCKS else ("pipe",):
                yield Unit("dot", what, lanes, parameters, form)


class Rows:
    """What was measured, by unit and target, and the files that hold it."""

    def __init__(self, stored: bool):
        self.stored, self.units, self.lock = stored, list(units()), threading.RLock()
        self.head = {"schema": BENCH_SCHEMA,
                     "commands": {target.value: command for target, command in COMMANDS.items()},
                     "tools": {"yosys": yosys.version(), **{
                         f"{target.value}_pnr": tools.find(tools.PNR[target]).version
                         for target in shell.DEVICES}},
                     "devices": {target.value: " ".join(arguments)
                                 for target, arguments in shell.DEVICES.items()}}
        known = bench() if ROWS.exists() else {}
        same = all(known.get(name) == value for name, value in self.head.items())
        self.rows = {(row["block"], row["what"], row["lanes"], row["form"], row["target"]): row
                     for row in (known["rows"] if same else ())}

    def key(self, unit: Unit, target: Target):
        """What a row is found by."""
        return unit.block, unit.what, unit.lanes, unit.form, target.value

    def measure(self, unit: Unit, target: Target, seeds: int) -> None:
        """The row; with place and route of the first so many seeds, if it fits.

        Runs in several threads, of which one at a time has the rows.
        """
        key = self.key(unit, target)
        name = f"{unit.what}, {unit.lanes} lanes, {unit.form}, {target.value}"
        with self.lock:
            text = unit.text(target)
            row, digest = self.rows.get(key), shell.digest(text, "top", target)
        if row is None or row.get("text") != digest:
            print(name, file=sys.stderr)
            found, _netlist = shell.synthesis(text, "top", target)
            row = dict(zip(("block", "what", "lanes", "form", "target"), key, strict=True)) | {
                "lut": found.lut, "lut4": found.resources.lut4, "carry": found.resources.carry,
                "ff": found.resources.ff, "dsp": found.resources.dsp, "fmax": None, "seeds": None,
                "text": digest}
            self.write(key, row)
        while (row["seeds"] or 0) < seeds and self.fits(row):
            seed = (row["seeds"] or 0) + 1
            _found, netlist = shell.synthesis(text, "top", target)
            print(f"{name}, seed {seed}", file=sys.stderr)
            try:
                routed = shell.route(netlist, target, range(1, seed + 1), stored=self.stored,
                                     known=row.get("all", ()))
            except ToolError as error:
                if not any(full in str(error) for full in FULL):
                    raise
                routed = None
            if routed is None:
                break
            row = row | {"fmax": round(routed.median), "seeds": len(routed.fmax),
                         "all": list(routed.fmax), "router": routed.router,
                         "packed": max(routed.packed, row.get("packed", 0))}
            self.write(key, row)

    @staticmethod
    def fits(row: dict) -> bool:
        """Whether a unit is placed and routed: what place and route times, and is not too large."""
        target = Target(row["target"])
        return max(row["lut"], row["ff"]) <= LARGEST[target] and (
            not row["dsp"] or target is Target.ECP5 and row["dsp"] <= 156)

    def write(self, key, row: dict) -> None:
        """Know a row, and write the files, of all that is known so far."""
        with self.lock:
            self.rows[key] = row
            rows = []
            for unit in self.units:
                ecp5 = self.rows.get(self.key(unit, Target.ECP5))
                if ecp5 is None:  # energy is estimated from its cells
                    continue
                more = {"pj": round(unit.energy(ecp5["carry"], ecp5["dsp"]), 4)} | (
                    {"parameters": list(unit.parameters)} if unit.block == "dot" else {})
                rows += [self.rows[key] | more for key in (
                    self.key(unit, target) for target in unit.targets) if key in self.rows]
            text = json.dumps(self.head, indent=2).removesuffix("\n}")
            write_file(ROWS, text + ',\n  "rows": [\n' + ",\n".join(
                f"    {json.dumps(row)}" for row in rows) + "\n  ]\n}\n")
            write_file(DOCS / "catalogue.md", page({**self.head, "rows": rows}))
            write_file(DOCS / "lut4_per_operation.svg", plot(rows))

    def work(self, *, routes: bool) -> list[tuple[Unit, Target, int]]:
        """What is measured, and seeds, in order: figures first, then from small to large."""
        def order(job):
            unit, target, _seeds = job
            figure, row = unit.figure(target), self.rows.get(self.key(unit, target), {})
            return (unit.lanes > 64 and not figure, unit.lanes > 8, not figure, row.get("lut", 0))

        return sorted(((unit, target, unit.seeds(target) if routes else 0)
                       for unit in self.units for target in unit.targets), key=order)


def main() -> None:
    """Measure all, and write what is committed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stored", action="store_true", help="place and route nothing anew")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N",
                        help="units at a time (%(default)s)")
    arguments = parser.parse_args()
    rows = Rows(arguments.stored)
    tools.prepare({name: tools.find(name) for name in tools.PNR.values()})
    with ThreadPoolExecutor(arguments.jobs) as pool:
        try:
            for routes in (False, True):
                for _done in pool.map(lambda job: rows.measure(*job), rows.work(routes=routes)):
                    pass
        except KeyboardInterrupt:
            end_children()
            raise


if __name__ == "__main__":
    main()
