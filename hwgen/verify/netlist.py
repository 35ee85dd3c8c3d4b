"""Netlists after synthesis as designs: the fabric's cells resolved to plain Verilog.

Yosys synthesizes a design for a fabric, and then puts a model in the place of each cell: those of
its own libraries, and ours in ``sim/cells`` for block RAMs, multipliers and clock generators, which
are black boxes there. Whatever runs on such a netlist names the models of ours that it has.

Registers begin as the bitstream leaves them, by what the cells say of it. What is undefined in a
netlist (inputs that nothing drives, memory without contents, outputs before their first clock)
becomes one arbitrary but fixed pattern of bits: a design that depends on it fails, on engines that
know two states as on others.
"""

import dataclasses
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError, ToolError
from ..targets import Target
from ..toolchain import synth, yosys
from .bench import Run, label
from .cocotb_engine import run_cocotb
from .design import Design
from .native import run_native
from .tools import SIM

__all__ = ["NETLISTS", "Netlist", "cells_of", "netlist", "own_models", "resolve", "run_netlist"]

#: The fabrics that there are netlists for.
NETLISTS = tuple(synth.COMMANDS)

_SYNTHESIZE = synth.PREPARE + "{command} -top {top}\nwrite_json netlist.json\n"

# NO_INCLUDES: the file for ECP5 includes others twice. Undefined bits are filled before `opt`,
# which would choose what it likes for each use of one.
_RESOLVE = """\
read_json netlist.json
read_verilog -overwrite -defer -DNO_INCLUDES {library}
read_verilog -overwrite -defer ram.v cells.v
hierarchy -top {top}
proc
flatten -noscopeinfo
memory_collect
setundef -undriven -init -random 1
setundef -params -random 1
opt
opt_clean -purge
tee -q -o left.json stat -json -top {top}
write_verilog -noattr resolved.v
"""


@dataclass(frozen=True, kw_only=True)
class Netlist:
    """A netlist that any simulator runs."""

    text: str  #: Verilog of one module, with the ports of the design and no cells
    cells: dict[str, int]  #: how many cells of each type it had
    models: tuple[str, ...]  #: the types of cells whose model is our own


def netlist(verilog: str, top: str, target: Target) -> Netlist:
    """Synthesize a design for a fabric and resolve its cells; cached by content.

    Raises InputError if the target is no fabric, or the netlist has a cell that there is no model
    of; ToolError if a model does not cover what a cell is set to.
    """
    return resolve(cells_of(verilog, top, target), top, target)


def cells_of(verilog: str, top: str, target: Target) -> str:
    """The netlist of a design after synthesis for a fabric, as Yosys' JSON; cached by content."""
    if target not in NETLISTS:
        raise InputError(f"A netlist needs a device family ({', '.join(t.value for t in NETLISTS)}"
                         f"), not {target.value}")
    script = _SYNTHESIZE.format(top=top, command=synth.COMMANDS[target],
                                libraries=" ".join(synth.LIBRARIES[target]))

    def make(folder):
        module = yosys.read_json(folder / "netlist.json")["modules"][top]
        return json.dumps({"modules": {top: module}})  # without the library, which is long

    return yosys.made("netlist", script, {"design.v": verilog}, make)


def resolve(cells: str, top: str, target: Target) -> Netlist:
    """Put models in the place of a netlist's cells; cached by content. Raises as :func:`netlist`.

    ``cells`` is Yosys' JSON of the netlist, as nextpnr takes it; a build's too. ``top`` is flat.
    """
    models = (SIM / "cells" / f"{target.value}.v").read_text()
    module = json.loads(cells)["modules"][top]
    counts = Counter(cell["type"] for cell in module["cells"].values())
    own = set(re.findall(r"^module (\w+)", models, re.MULTILINE)) & counts.keys()

    def make(folder):
        left = yosys.read_json(folder / "left.json")["design"]["num_cells_by_type"]
        if unknown := sorted(cell for cell in left if not cell.startswith("$")):
            raise InputError(f"There is no simulation model of {', '.join(unknown)} of "
                             f"{target.value}")
        return re.sub(r"\A\s*/\*.*?\*/\s*", "", (folder / "resolved.v").read_text(),
                      flags=re.DOTALL)

    files = {"netlist.json": json.dumps({"modules": {top: module}}), "cells.v": models,
             "ram.v": (SIM / "cells" / "ram.v").read_text()}
    try:
        text = yosys.made("netlist", _RESOLVE.format(library=synth.LIBRARIES[target][0], top=top),
                          files, make)
    except ToolError as error:
        if refusal := re.search(r"ERROR: ?(own model of .*)\.$", str(error), re.MULTILINE):
            raise ToolError(f"Netlist cannot be simulated: {refusal[1]}") from error
        raise
    return Netlist(text=text, cells=dict(sorted(counts.items())), models=tuple(sorted(own)))


def own_models(target: Target, cells: Sequence[str]) -> str:
    """Verilog of our models of some cells, for text that instantiates them."""
    text = (SIM / "cells" / f"{target.value}.v").read_text() if cells else ""
    modules = re.findall(r"^(module (\w+).*?^endmodule\n)", text, re.MULTILINE | re.DOTALL)
    return "".join(module for module, name in modules if name in cells)


def run_netlist(target: Target, designs: Mapping[str, Design],
                jobs: Mapping[str, Sequence[dict]], *, simulator: str = "verilator",
                vcd: Path | None = None) -> dict[str, list[Run | str]]:
    """Run benches on netlists of designs, natively or in ``icarus``; see :func:`.engines.run`."""
    netlists = {name: netlist(design.emitted(target), design.name, target)
                for name, design in designs.items()}
    resolved = {name: Design(design.inputs, design.outputs, name=design.name,
                             text=netlists[name].text) for name, design in designs.items()}
    outcomes = (run_cocotb(simulator, resolved, jobs) if simulator == "icarus" else
                run_native(simulator, resolved, jobs, vcd=vcd))
    return {name: [dataclasses.replace(outcome, models=netlists[name].models)
                   if isinstance(outcome, Run) else outcome + label(netlists[name].models)
                   for outcome in runs] for name, runs in outcomes.items()}
