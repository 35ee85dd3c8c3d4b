"""The steps of a build: child processes in one folder, some at a time, all ended together."""

import json
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError, ToolError
from ..process import end_group, write_file

__all__ = ["Progress", "Runner", "Step", "marker"]

_POLL, _TICK = 0.02, 1.0  # seconds
_ROUND = b"Info:     iter="  # nextpnr's router2, for each round
_SPARE = 1 << 20  # bytes; tools do not say so when they run out of disk


@dataclass(frozen=True, kw_only=True)
class Step:
    """One run of a tool."""

    number: int  #: from 1 in the build
    name: str  #: as ``place and route, seed 1``
    title: str  #: what messages call the tool
    command: tuple[str, ...]  #: the argument list
    shown: tuple[str, ...]  #: the same for people
    log: str  #: file for all that it prints
    outputs: tuple[str, ...]  #: files that it must leave; they are removed if it fails
    key: str | None = None  #: hash of all that it depends on; without one it is always run
    rounds: int | None = None  #: of routing in the log, after which it is given up

    @property
    def marker(self) -> str:
        """File that says it is done."""
        return str(Path(self.log).with_suffix(".done"))


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a step is."""

    name: str
    number: int  #: of the step, from 1
    total: int
    seconds: float  #: since it began
    state: str  #: ``running``, ``done``, ``given up``, or ``found`` for an earlier run's result


class Runner:
    """Runs steps in a folder, and knows those that an earlier run has done.

    A step with a key leaves a marker, ``STEM.done`` beside ``STEM.log``, written last. ``progress``
    is told how far a step is at its start, about every second, and at its end.
    """

    def __init__(self, folder: Path, total: int, parallel: int,
                 progress: Callable[[Progress], None] | None):
        self.folder, self.total, self.parallel = folder, total, parallel
        self.progress = progress or (lambda _: None)
        self.seconds: dict[str, float] = {}  #: of each step, when it was run

    def run(self, steps: Sequence[Step], outputs: int | None = None) -> list[Step]:
        """Run steps that do not depend on each other, each in a process group of its own.

        A step is not run if its marker has its key and (the first of) its outputs are there. If one
        fails, or on Ctrl-C, all are ended, and their outputs are removed; logs are kept. Steps that
        were given up, as their routing goes round in circles, are returned.

        Raises ToolError if a tool cannot be started, is killed, fails, or does not leave its
        outputs; InputError if the folder cannot be written, or its disk is full.
        """
        waiting = [step for step in steps if not self._found(step, outputs)]
        running: list[_Child] = []
        stuck = []
        try:
            while waiting or running:
                while waiting and len(running) < self.parallel:
                    running.append(_Child(waiting.pop(0), self.folder))
                    self._tell(running[-1].step, 0.0)
                time.sleep(_POLL)
                for child in list(running):
                    passed = time.monotonic() - child.start
                    if child.process.poll() is not None:
                        child.check()
                        running.remove(child)
                        step, self.seconds[child.step.name] = child.step, round(passed, 2)
                        if step.key:
                            done = {"key": step.key, "seconds": self.seconds[step.name]}
                            write_file(self.folder / step.marker, json.dumps(done))
                        self._tell(step, passed, "done")
                    elif passed - child.told > _TICK:
                        child.told = passed
                        if given_up := child.stuck():
                            child.end()
                            running.remove(child)
                            stuck.append(child.step)
                        self._tell(child.step, passed, "given up" if given_up else "running")
        except BaseException:
            for child in running:
                child.end()
            raise
        return stuck

    def _found(self, step: Step, outputs: int | None) -> bool:
        done = marker(self.folder / step.marker, step.key) if step.key else None
        if done and all((self.folder / name).is_file() for name in step.outputs[:outputs]):
            if step.name not in self.seconds:
                self.seconds[step.name] = done["seconds"]
                self._tell(step, done["seconds"], "found")
            return True
        (self.folder / step.marker).unlink(missing_ok=True)
        return False

    def _tell(self, step, seconds, state="running"):
        self.progress(Progress(name=step.name, number=step.number, total=self.total,
                               seconds=seconds, state=state))


def marker(path: Path, key: str) -> dict | None:
    """What a JSON file says, if it is there and made of the same inputs."""
    try:
        content = json.loads(path.read_text())
    except (OSError, ValueError):
        return None
    return content if isinstance(content, dict) and content.get("key") == key else None


class _Child:
    """A running step."""

    def __init__(self, step: Step, folder: Path):
        self.step, self.folder, self.start, self.told = step, folder, time.monotonic(), 0.0
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
        """Kill it with all its children, if it still runs, and remove its outputs."""
        end_group(self.process)
        self.process.wait()
        for output in self.step.outputs:
            (self.folder / output).unlink(missing_ok=True)

    def stuck(self) -> bool:
        """Whether it has had more rounds than it may have."""
        return self.step.rounds is not None and \
            (self.folder / self.step.log).read_bytes().count(_ROUND) > self.step.rounds

    def check(self) -> None:
        """Raise if it failed."""
        step, folder, status = self.step, self.folder, self.process.returncode
        left = [name for name in step.outputs
                if not (folder / name).is_file() or not (folder / name).stat().st_size]
        disk = shutil.disk_usage(folder)
        if disk.total and disk.free < _SPARE:
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
