"""Where the tools of a build are: in PyPI wheels, or on PATH when that is asked for.

The wheels of YoWASP are WebAssembly: a tool sees a private, empty system temporary folder, so it is
run in a folder of its own with relative names. Its first run compiles it, which takes seconds.
"""

import contextlib
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path

from ..errors import InputError, MissingExtra, MissingTool, ToolError
from ..process import run
from ..targets import Target
from . import yosys

__all__ = ["PACK", "PNR", "TOOLS", "Found", "find", "warm"]


@dataclass(frozen=True, kw_only=True)
class _Tool:
    title: str                   # what messages call it
    module: str                  # of its wheel
    call: str                    # expression that runs it on sys.argv
    extra: str
    native: tuple[str, ...]      # names on PATH
    package: str = ""            # the wheel, where it is not named like the module

    @property
    def wheel(self) -> str:
        return self.package or self.module.replace("_", "-")


def _yowasp(title, package, name, extra, *natives):
    function = name.replace("-", "_")
    return _Tool(title=title, module=package, call=f"{package}.run_{function}(sys.argv[1:])",
                 extra=extra, native=(name, *natives))


def _apycula(title, name):
    return _Tool(title=title, module="apycula", call=f"apycula.{name}.main()", extra="gowin",
                 native=(name,))


_ECP5, _ICE40, _GOWIN = (f"yowasp_nextpnr_{name}" for name in ("ecp5", "ice40",
                                                               "himbaechel_gowin"))

#: Tools that have a wheel. The unpackers are for tests: they read a bitstream back.
TOOLS = {
    "nextpnr-ecp5": _yowasp("nextpnr", _ECP5, "nextpnr-ecp5", "ecp5"),
    "ecppack": _yowasp("ecppack", _ECP5, "ecppack", "ecp5"),
    "ecpunpack": _yowasp("ecpunpack", _ECP5, "ecpunpack", "ecp5"),
    "nextpnr-ice40": _yowasp("nextpnr", _ICE40, "nextpnr-ice40", "ice40"),
    "icepack": _yowasp("icepack", _ICE40, "icepack", "ice40"),
    "iceunpack": _yowasp("iceunpack", _ICE40, "iceunpack", "ice40"),
    "nextpnr-himbaechel-gowin": _yowasp("nextpnr", _GOWIN, "nextpnr-himbaechel-gowin", "gowin",
                                        "nextpnr-himbaechel"),
    "gowin_pack": _apycula("gowin_pack", "gowin_pack"),
    "gowin_unpack": _apycula("gowin_unpack", "gowin_unpack"),
}
PNR = {Target.ECP5: "nextpnr-ecp5", Target.ICE40: "nextpnr-ice40",
       Target.GOWIN: "nextpnr-himbaechel-gowin"}
PACK = {Target.ECP5: "ecppack", Target.ICE40: "icepack", Target.GOWIN: "gowin_pack"}


@dataclass(frozen=True, kw_only=True)
class Found:
    """A tool that is there.

    Parameters
    ----------
    title : str
        What messages call it.
    command : tuple of str
        The beginning of its argument list.
    shown : str
        The same for people: what they type to run it.
    version : str
        Package and version, or what the tool says of itself.
    """

    title: str
    command: tuple[str, ...]
    shown: str
    version: str


def find(name: str, tools: str = "wheels") -> Found:
    """Find a tool: ``yosys``, or one of ``TOOLS``.

    Parameters
    ----------
    tools : str
        ``wheels``, or ``native`` for programs on PATH.

    Raises
    ------
    InputError
        If ``tools`` is neither.
    MissingExtra, MissingTool
        If it is not installed, or not on PATH.
    """
    if tools not in ("wheels", "native"):
        raise InputError(f"Tools must be wheels or native, not {tools!r}")
    if tools == "native":
        return _on_path(name)
    if name == "yosys":
        return Found(title="Yosys", command=yosys.command(), shown="yosys", version=yosys.version())
    tool = TOOLS[name]
    if not util.find_spec(tool.module):
        raise MissingExtra(tool.wheel, tool.extra)
    module = f"apycula.{name}" if tool.module == "apycula" else tool.module
    return Found(title=tool.title, shown=name if tool.module == "apycula" else f"yowasp-{name}",
                 command=(sys.executable, "-P", "-c",
                          f"import sys, {module}; sys.exit({tool.call})"),
                 version=f"{tool.wheel} {metadata.version(tool.wheel)}")


def _on_path(name: str) -> Found:
    names = TOOLS[name].native if name in TOOLS else (name,)
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        raise MissingTool(f"{name} is not on PATH: install it, or build with the tools of the "
                          "wheels")
    if name in ("yosys", "nextpnr-ecp5", "nextpnr-ice40", "nextpnr-himbaechel-gowin"):
        done = run([found, "--version"], what=name)
        version = (done.stdout + done.stderr).strip().splitlines()[0].strip('"')
    else:
        # The other tools have no version of their own, or none that all of them print.
        version = f"{name} {Path(found).stat().st_size}"
    title = "Yosys" if name == "yosys" else TOOLS[name].title
    return Found(title=title, command=(found,), shown=Path(found).name, version=version)


def warm(progress: Callable[[str, int, int], None] | None = None,
         targets: Sequence[Target] = tuple(PNR)) -> list[str]:
    """Run each tool of the installed wheels once, so that WebAssembly is compiled.

    Parameters
    ----------
    progress : callable
        Told the tool, its number and how many there are, before each.

    Returns
    -------
    list of str
        The tools that run; those whose wheel is not installed are left out.
    """
    found = {}
    for name in ("yosys", *(tools[target] for target in targets for tools in (PNR, PACK))):
        try:
            found[name] = find(name)
        except MissingExtra:
            continue
    with tempfile.TemporaryDirectory(prefix="hwgen-") as folder:
        for number, (name, tool) in enumerate(found.items(), 1):
            if progress:
                progress(name, number, len(found))
            if name == "yosys":
                yosys.run_yosys("help\n", cwd=Path(folder))
            else:
                # icepack prints its help and exits with 1.
                with contextlib.suppress(*([ToolError] if name == "icepack" else [])):
                    run([*tool.command, "--help"], what=tool.title, cwd=Path(folder))
    return list(found)
