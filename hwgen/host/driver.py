"""The driver: an accelerator on a board, called like a function."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ..errors import InputError
from .frames import Frame, Kind
from .interface import Answers, Interface
from .link import TRIES, WINDOW, LinkError, Restart
from .ports import BAUD, connect, find

__all__ = ["Accelerator"]

#: Most inferences without a result: as RESULTs are numbered to 256, a gap is never misread.
_AHEAD = 127


class _Pass:
    """Inputs on their way, and the results that came."""

    def __init__(self, wanted: list[int], number: int, results: np.ndarray):
        self.wanted, self.number = wanted, number  # in the order of sending; of the next RESULT
        self._results = results  # uint8, (n, result_bytes), of all inputs; filled in
        self.position = 0  # of `wanted`: the next result's
        self.lost: list[int] = []

    @property
    def missing(self) -> list[int]:
        """Inputs without a result."""
        return self.lost + self.wanted[self.position:]

    def take(self, frame: Frame) -> None:
        """Keep a RESULT; where a number is skipped, one was lost."""
        size = self._results.shape[1]
        if len(frame.body) != size:
            raise LinkError(f"The board sent a result of {len(frame.body)} bytes, not of {size}: "
                            "build and flash it anew")
        skipped = (frame.sequence - self.number) % 256
        index = self.position + skipped
        if skipped > _AHEAD or index >= len(self.wanted):
            raise Restart
        self.lost += self.wanted[self.position:index]
        self._results[self.wanted[index]] = np.frombuffer(frame.body, dtype=np.uint8)
        self.position, self.number = index + 1, (frame.sequence + 1) % 256


class Accelerator:
    """A network on a board, reached through a serial port.

    It speaks to no board but one that was built from this manifest. Corrupted and lost frames are
    sent again; if results stay away, the accelerator is reset and unanswered inputs run again.
    No call blocks for ever. Close it, or use it in a ``with``.

    ``port`` is the name of one, "auto", or any URL of pyserial, as ``socket://127.0.0.1:4000``;
    ``loads`` has the content of each load stream, unless the board loads its weights itself;
    ``baud`` is tried first, then 115,200; ``timeout`` is the longest silence, in seconds, before
    something is sent again; ``wrap`` gets the open port and gives what is used in its place, for
    tests. Raises InputError if there is no such port or no board of hwgen with this bitstream,
    LinkError if the link breaks.
    """

    def __init__(self, interface: Interface, port: str, *, loads: dict[str, bytes] | None = None,
                 baud: int = BAUD, timeout: float = 0.5,
                 wrap: Callable[[Any], Any] = lambda port: port):
        self.interface, self._loads, self._number = interface, loads or {}, 0
        for load in interface.loads:
            given = self._loads.get(load.name)
            if given is not None and len(given) != load.size:
                raise InputError(f"Load {load.name} must have {load.size} bytes, "
                                 f"not {len(given)}: build anew")
        if port == "auto":
            port = find(interface.sha256, baud)
        self.link, hello = connect(port, baud=baud, timeout=timeout, wrap=wrap)
        try:
            if hello.manifest != interface.sha256:
                raise InputError(
                    f"The board on {port} has another bitstream: the sha256 of its manifest begins "
                    f"with {hello.manifest.hex()[:12]}, this build's with "
                    f"{interface.sha256.hex()[:12]}; flash this build, or name the one that is on "
                    "the board")
            if max([interface.beat_bytes, *(load.beat_bytes + 1 for load in interface.loads)]
                   ) > hello.limit:
                raise InputError(f"A beat does not fit the board's {hello.limit} bytes a frame: "
                                 "build with fewer lanes")
            #: What the board said of itself.
            self.hello = hello
            self._start()
        except BaseException:
            self.close()
            raise

    def run(self, x, *, progress: Callable[[int, int], None] = lambda done, total: None) -> Answers:
        """What the board says of inputs, (n, *shape).

        ``progress`` is told how many are answered, and how many there are. Raises InputError if the
        inputs are not of the network's shape and format, LinkError if the board no longer answers.
        """
        content = self.interface.to_bytes(x)
        results = np.zeros((len(content), self.interface.result_bytes), dtype=np.uint8)
        missing, failures = list(range(len(content))), 0
        while missing:
            this, lost = _Pass(missing, self._number, results), False
            try:
                self._send(content, this, lambda this=this: progress(
                    len(content) - len(this.missing), len(content)))
            except Restart:
                lost = True
            self._number = this.number
            failures = failures + 1 if len(this.missing) == len(missing) else 0
            if failures >= TRIES:
                raise self.link.silent()
            missing = this.missing
            self.link.events["run again"] += len(missing)
            if lost:
                self.link.events["restart"] += 1
                self._start()
        return self.interface.from_bytes(results)

    def _send(self, content, this, told):
        """Send the inputs of a pass, and take results till all are there or they stay away."""
        def take(frame):
            if frame.kind == Kind.RESULT:
                this.take(frame)
                told()

        self.link.exchange(Kind.DATA, self._bodies(content, this), take)
        quiet = time.monotonic()
        while this.position < len(this.wanted):
            before = this.position
            for frame in self.link.receive(self.link.timeout):
                take(frame)
            if this.position > before:
                quiet = time.monotonic()
            elif time.monotonic() - quiet >= self.link.timeout:
                raise Restart

    def close(self) -> None:
        """Close the port."""
        self.link.close()

    def __enter__(self) -> "Accelerator":
        return self

    def __exit__(self, *exception) -> None:
        self.close()

    def _start(self):
        """Reset the board, and load its weights if it does not do that itself."""
        mine = all(load.name in self._loads for load in self.interface.loads)
        for _attempt in range(TRIES):
            hello = self.link.reset()
            self._number = 0
            try:
                for number, load in enumerate(self.interface.loads):
                    if load.name in self._loads and not hello.loaded:
                        self.link.exchange(Kind.LOAD, load.bodies(
                            number, self._loads[load.name], self.hello.limit))
            except Restart:
                continue
            # A board that fetches its weights from its flash may take a moment.
            end = time.monotonic() + (0 if mine else 10 * self.link.timeout)
            hello = self.link.hello()
            while not hello.loaded and time.monotonic() < end:
                time.sleep(0.05)
                hello = self.link.hello()
            if hello.loaded:
                return
            if not mine:
                raise InputError("The board has no weights: run from a build folder with its model "
                                 "(they are loaded over the link), or flash them behind the "
                                 "bitstream")
        raise self.link.silent()

    def _bodies(self, content, this) -> Iterator[bytes | None]:
        """Bodies of DATA, as full as they may be; None while too much is unanswered."""
        frame, stream = content.shape[1], content[this.wanted].tobytes()
        size = self.hello.limit // self.interface.beat_bytes * self.interface.beat_bytes
        size = min(size, _AHEAD // WINDOW * frame)
        for start in range(0, len(stream), size):
            body = stream[start:start + size]
            while (start + len(body)) // frame - this.position > _AHEAD:
                yield None
            yield body
