"""`hwgen run` and `hwgen selftest`: inputs to a board, and how well it did."""

import platform
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from .build import Build
from .inputs import Inputs, read_inputs, read_labels
from .interface import Answers

__all__ = ["RunReport", "run", "selftest"]

#: Chances of what a self-test does to the link: to a frame that goes out, to a byte that comes in.
_NOISE = {"garbage": 0.1, "flipped": 0.05, "dropped": 0.05, "flipped in": 0.0005}


@dataclass(frozen=True, kw_only=True, eq=False)
class RunReport:
    """What a board said."""

    build: Build
    inputs: Inputs
    answers: Answers
    expected: np.ndarray | None  #: int64, (n,), or None; classes
    seconds: float  #: on the link, from the first input to the last answer
    events: dict[str, int]  #: what went wrong on the link and was mended
    #: Of a virtual board: cycles per bit, and the cells that models stand in for.
    simulated: dict[str, Any] | None

    @property
    def differing(self) -> int | None:
        """Inputs whose class is not the expected one; None if nothing is expected."""
        if self.expected is None or self.answers.labels is None:
            return None
        return int((self.answers.labels != self.expected).sum())

    def rows(self) -> list[tuple[str, ...]]:
        """For each input: its name, class, score of the class, and the class expected."""
        classes, answers = self.build.interface.classes, self.answers
        rows: list[tuple[str, ...]] = []
        for n, name in enumerate(self.inputs.names):
            if answers.labels is None:
                values = " ".join(map(str, answers.scores[n])) if answers.scores is not None else ""
                rows.append((name, values, "", ""))
                continue
            label = int(answers.labels[n])
            score = "" if answers.scores is None else str(answers.scores[n, label])
            wanted = "" if self.expected is None else _class(classes, int(self.expected[n]))
            rows.append((name, _class(classes, label), score, wanted))
        return rows

    def to_json(self) -> dict:
        """The report as JSON values."""
        answers = self.answers
        return {
            "schema": "hwgen.run/1", "board": self.build.board, "count": len(answers),
            "labels": None if answers.labels is None else answers.labels.tolist(),
            "scores": None if answers.scores is None else answers.scores.tolist(),
            "names": list(self.inputs.names), "classes": list(self.build.interface.classes),
            "expected": None if self.expected is None else self.expected.tolist(),
            "differing": self.differing, "seconds": self.seconds, "events": self.events,
            "simulated": self.simulated}


def _class(classes, label):
    return classes[label] if 0 <= label < len(classes) else str(label)


def run(build: Build, port: str, source: Path | str | None = None, *, expect: str | None = None,
        count: int | None = None, baud: int | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None) -> RunReport:
    """Send inputs to a board and collect its answers.

    For ``port`` see :meth:`.Build.connect`, for ``source`` :func:`.read_inputs`, for ``expect``
    :func:`.read_labels`. ``progress`` is told how many inputs are answered, and how many there are.
    """
    inputs = read_inputs(build, source)
    labels = None if expect is None else read_labels(inputs, expect)
    if labels is not None and not build.interface.chooses:
        raise InputError(f"{build.interface.name} chooses no class: there is nothing to expect")
    inputs = Inputs(inputs.x[:count], inputs.names[:count])
    with build.connect(port, baud=baud) as accelerator:
        start = time.monotonic()
        answers = accelerator.run(inputs.x, progress=progress)
        seconds = time.monotonic() - start
        events = dict(+accelerator.link.events)
    return RunReport(build=build, inputs=inputs, answers=answers, seconds=seconds, events=events,
                     expected=None if labels is None else labels[:count],
                     simulated=_simulated(build, port))


def selftest(build: Build, port: str, *, count: int = 1000, baud: int | None = None, seed: int = 0,
             progress: Callable[[int, int], None] = lambda done, total: None) -> dict:
    """Try a board: pictures without noise, then with noise on the link; all answers must be right.

    The pictures are the model's test set, over and over, or random ones. Noise is made by the host:
    garbage between and inside frames, bits that flip, bytes that are lost, both ways. Gives a
    report as JSON values, that says nothing of whoever ran it; ``passed`` is the verdict.
    """
    source, rng = build.model.x, np.random.default_rng(seed)
    if source is None:
        levels = rng.integers(0, build.interface.i.format.levels, (count, *build.interface.shape))
        source = build.interface.i.format.value(levels)
    x = np.resize(source, (count, *source.shape[1:]))
    expected, phases, said = build.predict(x), [], None
    for phase in ("clean", "noise"):
        noise = _Noise()
        with build.connect(port, baud=baud, wrap=noise.wrap) as accelerator:
            if phase == "noise":
                noise.coin = random.Random(seed)
            start = time.monotonic()
            answers = accelerator.run(x, progress=progress)
            seconds = time.monotonic() - start
            said = accelerator.hello
            phases.append({
                "phase": phase, "pictures": count, "seconds": round(seconds, 3),
                "wrong": int(answers.differ(expected).sum()), "made": noise.made,
                "mended": dict(+accelerator.link.events),
                "broken_frames_received": accelerator.link.broken})
    return {
        "schema": "hwgen.selftest/1", "passed": not any(phase["wrong"] for phase in phases),
        "board": build.board, "network": build.interface.name,
        "manifest_sha256": build.interface.sha256.hex(), "board_says_baud": said and said.baud,
        "phases": phases, "simulated": _simulated(build, port),
        "versions": {"hwgen": metadata.version("hwgen"), "pyserial": metadata.version("pyserial"),
                     "python": platform.python_version(), "system": platform.system(),
                     "machine": platform.machine()}}


def _simulated(build, port):
    kind, _, level = port.partition(":")
    if kind != "sim":
        return None
    top = build.simulations[level or "rtl"]
    return {"level": level or "rtl", "cycles_per_bit": top.cycles_per_bit,
            "models": list(top.models)}


class _Noise:
    """Stands between the driver and its port and spoils what goes through, once it has a coin."""

    def __init__(self):
        self._port: Any = None
        self.coin: Any = None  # from when there is one, faults are made
        self.made = dict.fromkeys(_NOISE, 0)

    def wrap(self, port: Any) -> "_Noise":
        """The port, to be spoiled."""
        self._port = port
        return self

    def __getattr__(self, name):
        return getattr(self._port, name)

    def __setattr__(self, name, value):
        if name == "baudrate":
            self._port.baudrate = value
        else:
            super().__setattr__(name, value)

    def write(self, data: bytes) -> None:
        """Write, perhaps with faults."""
        content, coin = bytearray(data), self.coin
        if self._hits("flipped"):
            content[coin.randrange(len(content))] ^= 1 << coin.randrange(8)
        if self._hits("dropped"):
            del content[coin.randrange(len(content))]
        if self._hits("garbage"):  # between frames, or inside one
            place = coin.choice([0, coin.randrange(len(content))])
            content[place:place] = coin.randbytes(coin.randrange(1, 200))
        self._port.write(bytes(content))

    def read(self, size: int) -> bytes:
        """Read, perhaps with a fault."""
        data = bytearray(self._port.read(size))
        if data and self._hits("flipped in", len(data)):
            data[self.coin.randrange(len(data))] ^= 1 << self.coin.randrange(8)
        return bytes(data)

    def _hits(self, what, times=1):
        hit = self.coin is not None and self.coin.random() < _NOISE[what] * times
        self.made[what] += hit
        return hit
