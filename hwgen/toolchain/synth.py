"""Synthesis: Verilog to a count of cells, with Yosys."""

import json
import re
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from ..errors import InputError
from ..targets import Resources, Target
from . import yosys

__all__ = ["ADVICE", "COMMANDS", "FLATTEN", "LIBRARIES", "PREPARE", "Synthesis", "count",
           "synthesize"]

#: Yosys' command for each target. Wide multiplexers (`-nowidelut` leaves them out) double the
#: tables of popcount-like logic. No `-dsp` on iCE40: it gives wrong netlists for chains.
COMMANDS = {
    Target.ECP5: "synth_ecp5 -nowidelut",
    Target.ICE40: "synth_ice40",
    Target.GOWIN: "synth_gowin -nowidelut -noiopads",
}

#: Files of cells, for `read_verilog -lib`: those that Yosys can simulate first.
LIBRARIES = {
    Target.ECP5: ("+/ecp5/cells_sim.v", "+/ecp5/cells_bb.v"),
    Target.ICE40: ("+/ice40/cells_sim.v",),
    Target.GOWIN: ("+/gowin/cells_sim.v", "+/gowin/cells_xtra_gw2a.v"),
}

#: Before that. With all the names of a hierarchy left in, Yosys 0.70's ABC9 stops on some designs
#: ("Assert `GetSize(conn.first) == GetSize(conn.second)' failed"); names are all that goes. And its
#: `&mfs` makes wrong logic of what is behind a carry chain: see docs/decisions/009.
FLATTEN = "proc\nflatten\nopt_clean -purge\nscratchpad -set abc9.nomfs 1\n"
PREPARE = ("read_verilog -lib {libraries}\nread_verilog design.v\nhierarchy -check -top {top}\n"
           + FLATTEN)

#: For those who synthesize Verilog that was emitted for a family with a Yosys of their own.
ADVICE = "In Yosys, run `scratchpad -set abc9.nomfs 1` before synthesis: see docs/fabric.md"

#: What each cell counts as: field of Resources, type of the cell, units a cell.
_CELLS = (
    ("lut4", r"LUT[1-4]|SB_LUT4", 1),
    ("lut4", r"TRELLIS_DPR16X4", 6),  # four tables of storage, two of write port, as nextpnr packs
    ("lut4", r"RAM16S(DP)?1", 1),
    ("lut4", r"RAM16S(DP)?2", 2),
    ("lut4", r"RAM16S(DP)?4", 4),
    ("carry", r"CCU2C", 2),
    ("carry", r"SB_CARRY|ALU", 1),
    ("ff", r"TRELLIS_FF|SB_DFF\w*|DFF\w*", 1),
    ("dsp", r"MULT18X18D|SB_MAC16|MULT(9X9|18X18|36X36)|MULT(ADD)?ALU\w+", 1),
    ("bram", r"DP16KD|PDPW16KD|SB_RAM40_4K\w*|SDPX?9?B|DPX?9?B|SPX?9?|pROMX?9?", 1),
)


@dataclass(frozen=True, kw_only=True)
class Synthesis:
    """What Yosys made of a design."""

    top: str
    target: Target
    #: ``lut4`` has distributed RAM in it, but not the tables that carry chains take.
    resources: Resources
    cells: dict[str, int]  #: every cell type of the netlist and how many there are
    command: str  #: of Yosys
    version: str  #: of Yosys: package and version
    seconds: float  #: how long it took, when it was run (results are cached by content)

    @property
    def lut(self) -> int:
        """Tables that the design takes: those of carry chains too, except on iCE40.

        iCE40's carry stands beside a table that the netlist already counts.
        """
        chains = 0 if self.target is Target.ICE40 else self.resources.carry
        return self.resources.lut4 + chains

    def to_json(self) -> dict:
        """The report as JSON values."""
        return {"schema": "hwgen.synthesis/1", **asdict(self), "target": self.target.value,
                "lut": self.lut}

    @classmethod
    def from_json(cls, report: dict) -> "Synthesis":
        """The report of its JSON values."""
        fields = {key: value for key, value in report.items() if key not in ("schema", "lut")}
        return cls(**fields | {"target": Target(report["target"]),
                               "resources": Resources(**report["resources"])})


def synthesize(verilog: str, top: str, target: Target, *,
               timeout: float | None = None) -> Synthesis:
    """Synthesize a text with the module ``top`` for a device family and count its cells."""
    if target not in COMMANDS:
        raise InputError(f"Synthesis needs a device family ({', '.join(t.value for t in COMMANDS)}"
                         f"), not {target.value}")
    command, version = COMMANDS[target], yosys.version()
    script = (PREPARE.format(top=top, libraries=" ".join(LIBRARIES[target]))
              + f"{command} -top {top}\ntee -q -o stat.json stat -json -top {top}\n")
    start = time.monotonic()

    def read(folder: Path) -> str:
        cells = yosys.read_json(folder / "stat.json")["design"]["num_cells_by_type"]
        return json.dumps(Synthesis(
            top=top, target=target, resources=count(cells), cells=dict(sorted(cells.items())),
            command=command, version=version, seconds=round(time.monotonic() - start, 1)).to_json())

    report = yosys.made("synth", script, {"design.v": verilog}, read, timeout)
    return Synthesis.from_json(json.loads(report))


def count(cells: dict[str, int]) -> Resources:
    """Add up the cells of a netlist, of any target."""
    counts: Counter[str] = Counter()
    for cell, count in cells.items():
        for field, pattern, units in _CELLS:
            if re.fullmatch(pattern, cell):
                counts[field] += count * units
    return Resources(**counts)
