"""Measures every named configuration of every block with Yosys, and rewrites the catalogue.

Prints what changed, old and new.
"""

import dataclasses
import json
import sys
from pathlib import Path

import hwgen.catalogue
from hwgen.catalogue.costs import MANY, SCHEMA, costs
from hwgen.emit.verilog import verilog
from hwgen.gateware import library
from hwgen.process import write_file
from hwgen.targets import Target
from hwgen.toolchain import yosys
from hwgen.toolchain.synth import COMMANDS, synthesize

PATH = Path(hwgen.catalogue.__file__).with_name("blocks.json")


def measure(spec):
    """Cells of a named configuration, for each target."""
    name, config = spec.replace(":", "_"), library.config(spec)
    found = {}
    for target in COMMANDS:
        if target is not Target.ECP5 and config.resources(Target.ECP5).dsp > MANY:
            continue
        text = verilog(config.create(), name=name, target=target)
        found[target.value] = dataclasses.asdict(synthesize(text, name, target).resources)
    return found


def main():
    """Measure all, write the catalogue, and say what moved."""
    before = costs() if PATH.exists() else {}
    after = {}
    for block in library.BLOCKS.values():
        for config in block.configs:
            spec = f"{block.name}:{config}"
            print(spec, file=sys.stderr)
            after[spec] = measure(spec)
    for spec in sorted(before.keys() | after.keys()):
        for target in Target:
            old, new = (table.get(spec, {}).get(target.value) for table in (before, after))
            if old != new:
                print(f"{spec} {target.value}: {old} -> {new}")
    lines = [f"    {json.dumps(spec)}: {json.dumps(cells)}" for spec, cells in after.items()]
    head = {"schema": SCHEMA, "yosys": yosys.version(),
            "commands": {target.value: command for target, command in COMMANDS.items()}}
    write_file(PATH, json.dumps(head, indent=2).removesuffix("\n}")
               + ',\n  "costs": {\n' + ",\n".join(lines) + "\n  }\n}\n")


if __name__ == "__main__":
    main()
