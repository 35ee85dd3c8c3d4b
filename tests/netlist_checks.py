"""What Yosys says of Verilog: mistakes, and how many registers each enable holds."""

import json
import tempfile
from collections import Counter
from pathlib import Path

from hwgen.targets import Target
from hwgen.toolchain.synth import LIBRARIES
from hwgen.toolchain.yosys import run_yosys


def check(verilog, top, target=Target.GENERIC):
    """Look for undriven wires, several drivers and loops; ToolError if there are any."""
    libraries = " ".join(LIBRARIES.get(target, ()))
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "design.v").write_text(verilog)
        run_yosys((f"read_verilog -lib {libraries}\n" if libraries else "")
                  + f"read_verilog design.v\nhierarchy -check -top {top}\nproc\ncheck -assert\n",
                  cwd=Path(folder))


def enable_fanout(verilog, top):
    """How many register bits each enable drives, by the name of its net, the most first.

    Enables are what Yosys finds in the flattened design, so a register that keeps its value unless
    a condition holds counts, however that is written; equal conditions are one net.
    """
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "design.v").write_text(verilog)
        run_yosys(f"read_verilog design.v\nhierarchy -check -top {top}\nproc\nflatten\nopt\n"
                  "memory -nomap\nopt\nopt_dff\nopt -full\nwrite_json netlist.json\n",
                  cwd=Path(folder))
        module = json.loads((Path(folder) / "netlist.json").read_text())["modules"][top]
    names = {}
    for name, net in sorted(module["netnames"].items(), key=lambda item: item[1]["hide_name"]):
        for place, bit in enumerate(net["bits"]):
            names.setdefault(bit, f"{name}[{place}]" if len(net["bits"]) > 1 else name)
    fanout = Counter()
    for cell in module["cells"].values():
        if "dff" in cell["type"] and "EN" in cell["connections"]:
            fanout[names[cell["connections"]["EN"][0]]] += len(cell["connections"]["Q"])
    return dict(fanout.most_common())
