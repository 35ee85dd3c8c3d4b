"""Where the tools of a build are: in PyPI wheels, or on PATH when that is asked for.

The wheels of YoWASP are WebAssembly: a tool sees a private, empty system temporary folder, so it is
run in a folder of its own with relative names. Its first run compiles it, which takes seconds.
"""

import contextlib
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path

from ..errors import InputError, MissingExtra, MissingTool, ToolError
from ..process import cache_folder, locked, run, write_file
from ..targets import Target
from . import yosys

__all__ = ["PACK", "PNR", "TOOLS", "Tool", "find", "prepare", "warm"]

PNR = {Target.ECP5: "nextpnr-ecp5", Target.ICE40: "nextpnr-ice40",
       Target.GOWIN: "nextpnr-himbaechel-gowin"}
PACK = {Target.ECP5: "ecppack", Target.ICE40: "icepack", Target.GOWIN: "gowin_pack"}
_UNPACK = {Target.ECP5: "ecpunpack", Target.ICE40: "iceunpack", Target.GOWIN: "gowin_unpack"}

#: The target of each tool but Yosys. Unpackers are for tests, which read bitstreams back.
TOOLS = {name: target for names in (PNR, PACK, _UNPACK) for target, name in names.items()}


@dataclass(frozen=True)
class Tool:
    """A tool that is there: its title for messages and what starts it."""

    title: str
    command: tuple[str, ...]  #: the beginning of its argument list
    shown: str  #: the same for people: what they type
    version: str  #: package and version, or what the tool says of itself


def find(name: str, tools: str = "wheels") -> Tool:
    """Find a tool, ``yosys`` or one of ``TOOLS``, in the ``wheels``, or ``native`` on PATH.

    Raises MissingExtra or MissingTool if it is not installed, or not on PATH.
    """
    if tools not in ("wheels", "native"):
        raise InputError(f"Tools must be wheels or native, not {tools!r}")
    title = {"yosys": "Yosys", **dict.fromkeys(PNR.values(), "nextpnr")}.get(name, name)
    if tools == "native":
        return _on_path(name, title)
    if name == "yosys":
        return Tool(title, yosys.command(), "yosys", yosys.version())
    if name.startswith("gowin"):
        module, wheel, call, shown = f"apycula.{name}", "apycula", "main()", name
    else:
        module = PNR[TOOLS[name]].replace("-", "_")
        module, wheel = f"yowasp_{module}", f"yowasp-{module.replace('_', '-')}"
        call, shown = f"run_{name.replace('-', '_')}(sys.argv[1:])", f"yowasp-{name}"
    if not util.find_spec(module.partition(".")[0]):
        raise MissingExtra(wheel, TOOLS[name].value)
    program = f"import sys, {module}; sys.exit({module}.{call})"
    return Tool(title, (sys.executable, "-P", "-c", program), shown,
                f"{wheel} {metadata.version(wheel)}")


def _on_path(name: str, title: str) -> Tool:
    names = (name, "nextpnr-himbaechel") if name == PNR[Target.GOWIN] else (name,)
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        raise MissingTool(f"{name} is not on PATH: install it, or build with the tools of the "
                          "wheels")
    version = f"{name}, {Path(found).stat().st_size} bytes"  # packers do not all know theirs
    if title in ("Yosys", "nextpnr"):
        done = run([found, "--version"], what=title)
        version = (done.stdout + done.stderr).strip().splitlines()[0]
    return Tool(title, (found,), Path(found).name, version)


def warm(progress: Callable[[str, int, int], None] = lambda *_: None) -> list[str]:
    """Run each tool of the installed wheels once, to compile WebAssembly; gives their names.

    ``progress`` is told the tool, its number and how many there are, before each.
    """
    found = {}
    for name in ("yosys", *PNR.values(), *PACK.values()):
        with contextlib.suppress(MissingExtra):
            found[name] = find(name)
    for number, (name, tool) in enumerate(found.items(), 1):
        progress(name, number, len(found))
        _run_once(name, tool)
    return list(found)


def prepare(tools: Mapping[str, Tool]) -> None:
    """Run tools of wheels, by name, that never ran here, before several processes may run them.

    A tool compiles itself on its first run, into a file. Of two that do so at once, the later one
    writes over the file of the other, and a third that uses it already is killed.
    """
    for name, tool in tools.items():
        if tool.command[0] != sys.executable:
            continue
        folder = cache_folder("tools")
        ran = folder / f"{name}, {tool.version}"
        with locked(folder):
            if not ran.exists():
                _run_once(name, tool)
                write_file(ran, "")


def _run_once(name: str, tool: Tool) -> None:
    with tempfile.TemporaryDirectory(prefix="hwgen-") as folder:
        if name == "yosys":
            yosys.run_yosys("help\n", cwd=Path(folder))
            return
        try:
            run([*tool.command, "--help"], what=tool.title, cwd=Path(folder))
        except ToolError:
            if name != "icepack":  # it prints its help and exits with 1
                raise
