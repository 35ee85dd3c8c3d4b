"""Frames over a serial port: sending until it is answered, and finding the board again."""

import contextlib
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ..errors import HwgenError, InputError
from .frames import HELLO_BODY, PROTOCOL_VERSION, ErrorCode, Frame, FrameReader, Kind, encode

try:
    import termios
    _BROKEN: tuple[type[Exception], ...] = (OSError, termios.error)
except ImportError:  # Windows
    _BROKEN = (OSError,)

__all__ = ["WINDOW", "Hello", "Link", "LinkError", "Restart", "read_hello"]

WINDOW = 2  #: frames that a board has room for: so many may be unanswered
TRIES = 8  #: how often something is tried before it is given up


class LinkError(HwgenError):
    """The link to the board broke or went silent."""


class Restart(Exception):
    """The board lost its place: only RESET helps."""


@dataclass(frozen=True)
class Hello:
    """What a board says of itself; see :mod:`.frames`."""

    loaded: bool
    limit: int
    expected: int
    baud: int
    manifest: bytes


def read_hello(frame: Frame) -> Hello:
    """A board's HELLO; raises InputError if the board speaks another version of the protocol."""
    body = frame.body
    if not body or body[0] != PROTOCOL_VERSION or len(body) != HELLO_BODY:
        raise InputError(f"The board speaks version {body[0] if body else '?'} of the protocol, "
                         f"this hwgen version {PROTOCOL_VERSION}: build and flash it anew with "
                         "this hwgen, or use the one that it was built with")
    return Hello(loaded=bool(body[1] & 1), limit=int.from_bytes(body[2:4], "little"),
                 expected=body[4], baud=int.from_bytes(body[5:9], "little"), manifest=body[9:41])


class Link:
    """A port and the state of the conversation on it; LinkError where the port is gone.

    ``port`` is what :func:`serial.serial_for_url` gives, with a read timeout of some 50 ms;
    ``name`` is for messages. ``timeout`` is the longest silence, in seconds, before a frame is sent
    again: after ``TRIES`` of them without an answer the board is given up.
    """

    def __init__(self, port: Any, name: str, *, timeout: float):
        self._port, self.name, self.timeout = port, name, timeout
        self._reader = FrameReader()
        self._sequence = 0  # the board expects it when all is answered
        #: What went wrong and was mended: errors by name, "resent", "silent", "restart", "lost".
        self.events: Counter[str] = Counter()
        #: Bytes that came in, of whatever kind; and whether there were frames of ours.
        self.received, self.echoed = 0, False

    @property
    def broken(self) -> int:
        """Packets that came in and were no frames."""
        return self._reader.broken

    def close(self) -> None:
        """Close the port; may be called twice."""
        # pyserial leaves its socket open where the other side has closed it first.
        socket = getattr(self._port, "_socket", None)
        with contextlib.suppress(*_BROKEN):
            self._port.close()
        if socket is not None:
            socket.close()

    @contextlib.contextmanager
    def _unbroken(self) -> Iterator[None]:
        """Say in words why the port is gone."""
        try:
            yield
        except _BROKEN as error:
            raise LinkError(f"The link on {self.name} broke ({error}): the cable was unplugged, "
                            "the board lost power, or another program took the port") from error

    def set_baud(self, baud: int) -> None:
        """Change the rate."""
        try:
            with self._unbroken():
                self._port.baudrate = baud
        except ValueError as error:
            raise InputError(f"Port {self.name} cannot run at {baud} baud: {error}") from error

    def send(self, frame: Frame) -> None:
        """Write a frame."""
        with self._unbroken():
            self._port.write(encode(frame))

    def receive(self, seconds: float) -> Iterator[Frame]:
        """Frames that come within some time; ends at the first ones."""
        end = time.monotonic() + seconds
        while True:
            with self._unbroken():
                data = self._port.read(max(1, self._port.in_waiting))
            self.received += len(data)
            if frames := self._reader.feed(data):
                yield from frames
                return
            if time.monotonic() > end:
                return

    def ask(self, kind: Kind, answer: Kind, *, seconds: float, tries: int = TRIES,
            sequence: int = 0) -> Frame | None:
        """Send HELLO or RESET, and give its answer; None if none came."""
        for _attempt in range(tries):
            self.send(Frame(kind, sequence))
            end = time.monotonic() + seconds
            while (left := end - time.monotonic()) > 0:
                for frame in self.receive(left):
                    if (frame.kind, frame.sequence) == (answer, sequence):
                        return frame
                    self.echoed = self.echoed or frame.kind == kind
        return None

    def reset(self) -> Hello:
        """Start the accelerator anew, drop what was under way; gives what the board then says."""
        hello = self.hello()
        for _attempt in range(2):
            # No ACK that is under way has this number.
            number = (hello.expected + 128) % 256
            if self.ask(Kind.RESET, Kind.ACK, seconds=self.timeout, sequence=number) is None:
                raise self.silent()
            hello = self.hello()
            # What a board's flash has loaded in part is in the way: it will not try that again.
            if hello.loaded or not hello.expected:
                break
        self._sequence = hello.expected
        return hello

    def hello(self) -> Hello:
        """What the board says of itself now."""
        frame = self.ask(Kind.HELLO, Kind.BOARD_HELLO, seconds=self.timeout)
        if frame is None:
            raise self.silent()
        return read_hello(frame)

    def silent(self) -> LinkError:
        """The error for a board that no longer answers."""
        corrupt = self.broken + self.events["corrupt"]
        return LinkError(f"The board on {self.name} stopped answering: see that it has power and "
                         "is still plugged in, reset it, and try again"
                         + (f" ({corrupt} frames came corrupted: see to cable and ground)"
                            if corrupt else ""))

    def exchange(self, kind: Kind, bodies: Iterator[bytes | None],
                 result: Callable[[Frame], None] = lambda frame: None) -> None:
        """Send bodies in order, as many at a time as the board has room for, till all are answered.

        A body that is None says "not now"; ``result`` takes each RESULT that comes meanwhile.
        Raises LinkError if the board stops answering or refuses everything, Restart if it was reset
        or lost its weights.
        """
        waiting: deque[Frame] = deque()   # sent, and their buffers are not known to be free
        done, repeated = False, -1        # `repeated` is what was sent again, to do it but once
        quiet = alive = time.monotonic()  # of the last frame; of the last step forward

        def resend(first=0):
            for frame in list(waiting)[first:]:
                self.send(frame)
                self.events["resent"] += 1

        while True:
            while not done and len(waiting) < WINDOW:
                try:
                    body = next(bodies)
                except StopIteration:
                    done = True
                    break
                if body is None:
                    break
                waiting.append(Frame(kind, self._sequence, body))
                self._sequence = (self._sequence + 1) % 256
                self.send(waiting[-1])
            if done and not waiting:
                return
            for frame in self.receive(self.timeout):
                quiet = time.monotonic()
                if frame.kind == Kind.RESULT:
                    alive = quiet
                    result(frame)
                elif frame.kind == Kind.ACK:
                    while any(sent.sequence == frame.sequence for sent in waiting):
                        waiting.popleft()  # what was sent before it is answered too
                        alive = quiet
                elif frame.kind == Kind.ERROR and len(frame.body) >= 2:
                    code, expected = frame.body[:2]
                    self._note(code, kind)
                    base = waiting[0].sequence if waiting else self._sequence
                    first = (expected - base) % 256
                    if first > len(waiting):
                        raise Restart
                    # Frames sent behind one that was refused are refused as well, in vain.
                    if code != ErrorCode.SEQUENCE or repeated != expected:
                        repeated = expected
                        resend(first)
            now = time.monotonic()
            if now - alive > TRIES * self.timeout:
                raise self.silent()
            if now - quiet >= self.timeout:
                quiet, repeated = now, -1
                self.events["silent"] += 1
                if not waiting:  # results are lost that the next body waits for
                    raise Restart
                resend()

    def _note(self, code, kind):
        known = code in list(ErrorCode)
        self.events[ErrorCode(code).name.lower() if known else f"error {code}"] += 1
        if code == ErrorCode.NOT_LOADED:
            raise Restart
        if not known or code in (ErrorCode.TOO_LONG, ErrorCode.INVALID):
            raise LinkError(f"The board on {self.name} refuses a {kind.name} frame "
                            f"({ErrorCode(code).name if known else code}), though it says it was "
                            "built from this manifest: build and flash it anew")
