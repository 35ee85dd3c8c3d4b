"""The steps of a build: child processes in one folder, some at a time, all ended together."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError, ToolError

__all__ = ["Progress", "Step", "run_steps"]

_POLL = 0.02   # seconds
_TICK = 1.0
_SPARE = 1 << 20  # bytes; tools do not say so when they run out of disk


@dataclass(frozen=True, kw_only=True)
class Step:
    """One run of a tool.

    Parameters
    ----------
    name : str
        As ``place and route, seed 1``.
    title : str
        What messages call the tool.
    command, shown : tuple of str
        The argument list, and the same for people.
    log : str
        File for all that it prints.
    outputs : tuple of str
        Files that it must leave; they are removed if it fails.
    """

    name: str
    title: str
    command: tuple[str, ...]
    shown: tuple[str, ...]
    log: str
    outputs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a step is.

    Parameters
    ----------
    name : str
    number, total : int
        Step ``number`` of ``total``.
    seconds : float
        Since it began.
    state : str
        ``running``, ``done``, or ``found`` for a result of an earlier run.
    """

    name: str
    number: int
    total: int
    seconds: float
    state: str


def run_steps(steps: Sequence[Step], *, folder: Path, parallel: int = 1,
              tell: Callable[[Step, float, str], None]) -> None:
    """Run steps that do not depend on each other, each in a process group of its own.

    If one fails, or on Ctrl-C, all are ended, and their outputs are removed; logs are kept.

    Parameters
    ----------
    folder : Path
        Where they run; commands and files are relative to it.
    parallel : int
        How many at a time.
    tell : callable
        Told the step, its seconds and ``running`` or ``done``: at the start, about every second,
        and at the end.

    Raises
    ------
    ToolError
        If a tool cannot be started, is killed, fails, or does not leave its outputs.
    InputError
        If the folder cannot be written, or its disk is full.
    """
    waiting, running = list(steps), dict[Step, _Child]()
    try:
        while waiting or running:
            while waiting and len(running) < parallel:
                step = waiting.pop(0)
                tell(step, 0.0, "running")
                running[step] = _Child(step, folder)
            time.sleep(_POLL)
            for step, child in list(running.items()):
                passed = time.monotonic() - child.start
                if child.process.poll() is not None:
                    child.check(folder)
                    del running[step]
                    tell(step, passed, "done")
                elif passed - child.told > _TICK:
                    child.told = passed
                    tell(step, passed, "running")
    except BaseException:
        for step, child in running.items():
            child.end()
            for output in step.outputs:
                (folder / output).unlink(missing_ok=True)
        raise


class _Child:
    """A running step."""

    def __init__(self, step: Step, folder: Path):
        self.step, self.start, self.told = step, time.monotonic(), 0.0
        try:
            with (folder / step.log).open("wb") as log:
                self.process = subprocess.Popen(
                    step.command, cwd=folder, stdin=subprocess.DEVNULL, stdout=log,
                    stderr=subprocess.STDOUT, start_new_session=True)
        except OSError as error:
            if error.filename == str(folder / step.log):
                raise InputError(f"Cannot write {error.filename}: {error.strerror}") from error
            raise ToolError(f"{step.title} cannot be started ({step.command[0]}): "
                            f"{error.strerror}") from error

    def end(self) -> None:
        """Kill it with all its children, if it still runs."""
        with contextlib.suppress(OSError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def check(self, folder: Path) -> None:
        """Raise if it failed."""
        step, status = self.step, self.process.returncode
        left = [name for name in step.outputs
                if not (folder / name).is_file() or not (folder / name).stat().st_size]
        if shutil.disk_usage(folder).free < _SPARE:
            raise InputError(f"The disk of {folder} is full: {step.name} could not be written; "
                             "make room or choose another folder")
        if status < 0:
            name = signal.Signals(-status).name
            raise ToolError(f"{step.title} was killed by {name} in {step.name}"
                            f"{'; is there memory enough?' if name == 'SIGKILL' else ''}")
        if status or left:
            tail = (folder / step.log).read_text(errors="replace").strip().splitlines()[-20:]
            how = f"failed with exit status {status}" if status else f"left no {', '.join(left)}"
            where = f"all of its log is in {folder / step.log}:"
            raise ToolError("\n".join([f"{step.title} {how} in {step.name}; {where}", *tail]))
