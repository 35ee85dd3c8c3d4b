"""A board in software: speaks the protocol on a loopback socket, with faults on demand."""

import contextlib
import random
import socket
import threading
from dataclasses import dataclass, field

import numpy as np

from hwgen.host.frames import BODY_LIMIT, ErrorCode, Frame, FrameReader, Kind, encode
from hwgen.host.interface import Interface

__all__ = ["BoardModel", "Faults"]


@dataclass(kw_only=True)
class Faults:
    """What goes wrong; probabilities are per byte, counts are of bytes or frames."""

    flip_in: float = 0
    flip_out: float = 0
    drop_in: float = 0
    drop_out: float = 0
    garbage: float = 0              # chance of some bytes of garbage before a frame that goes out
    unplug_after: int | None = None  # bytes in, then the connection is cut
    stall_after: int | None = None   # bytes in, then nothing is read or said any more
    forget_after: int | None = None  # frames in, then it starts as after power-up, once
    babble: bool = False             # sends bytes, but never a frame
    echo: bool = False               # sends back what comes
    version: int = 1
    manifest: bytes | None = None
    flash: bool = False              # fetches its weights itself
    coin: random.Random = field(default_factory=lambda: random.Random(0))


class BoardModel:
    """Serves an accelerator's config as a board would; a context manager.

    Parameters
    ----------
    config : AcceleratorConfig
    interface : Interface
    faults : Faults
    """

    def __init__(self, config, interface: Interface, faults: Faults | None = None):
        self.config, self.interface, self.faults = config, interface, faults or Faults()
        self._server = socket.create_server(("127.0.0.1", 0))
        #: What pyserial opens.
        self.url = f"socket://127.0.0.1:{self._server.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.frames = 0
        #: ERROR frames that were sent.
        self.errors = 0
        self._restart()

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *exception):
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(10)
        assert not self._thread.is_alive()

    def _restart(self):
        self.expected = self.number = 0
        self.beats = b""
        self.loads = {load.name: b"" for load in self.interface.loads}

    def _serve(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _address = self._server.accept()
                with connection:
                    self._talk(connection)

    def _talk(self, connection):
        connection.settimeout(30)
        reader, faults, taken = FrameReader(BODY_LIMIT), self.faults, 0
        while data := connection.recv(4096):
            taken += len(data)
            if faults.unplug_after is not None and taken > faults.unplug_after:
                return
            if faults.stall_after is not None and taken > faults.stall_after:
                continue
            if faults.echo or faults.babble:
                connection.sendall(data if faults.echo else bytes(byte ^ 0x55 for byte in data))
                continue
            broken = reader.broken
            for frame in reader.feed(self._damage(data, faults.flip_in, faults.drop_in)):
                self._answer(connection, frame)
            if reader.broken > broken:  # of several in a row, the first is answered
                self._error(connection, ErrorCode.CORRUPT)

    def _damage(self, data, flip, drop):
        coin = self.faults.coin
        if not flip and not drop:
            return data
        return bytes(byte ^ (1 << coin.randrange(8) if coin.random() < flip else 0)
                     for byte in data if coin.random() >= drop)

    def _send(self, connection, kind, sequence, body=b""):
        faults = self.faults
        data = encode(Frame(kind, sequence, body))
        if faults.coin.random() < faults.garbage:
            data = faults.coin.randbytes(faults.coin.randrange(40)) + data
        connection.sendall(self._damage(data, faults.flip_out, faults.drop_out))

    def _error(self, connection, code, frame=None):
        self.errors += 1
        kind, sequence = (frame.kind, frame.sequence) if frame else (0, 0)
        self._send(connection, Kind.ERROR, sequence, bytes([code, self.expected, kind, sequence]))

    @property
    def _loaded(self):
        return self.faults.flash or all(len(self.loads[load.name]) == load.size
                                        for load in self.interface.loads)

    def _answer(self, connection, frame):
        self.frames += 1
        if self.frames == self.faults.forget_after:
            self._restart()
        match frame.kind:
            case Kind.HELLO:
                manifest = self.faults.manifest or self.interface.sha256
                self._send(connection, Kind.BOARD_HELLO, frame.sequence, bytes(
                    [self.faults.version, self._loaded, *BODY_LIMIT.to_bytes(2, "little"),
                     self.expected]) + (1_000_000).to_bytes(4, "little") + manifest)
            case Kind.RESET:
                self._restart()
                self._send(connection, Kind.ACK, frame.sequence)
            case Kind.DATA | Kind.LOAD:
                if frame.sequence == (self.expected - 1) % 256:
                    self._send(connection, Kind.ACK, frame.sequence)
                elif frame.sequence != self.expected:
                    self._error(connection, ErrorCode.SEQUENCE, frame)
                elif frame.kind == Kind.LOAD:
                    self._load(connection, frame)
                elif not self._loaded:
                    self._error(connection, ErrorCode.NOT_LOADED, frame)
                elif len(frame.body) % self.interface.beat_bytes:
                    self._error(connection, ErrorCode.INVALID, frame)
                else:
                    self._accept(connection, frame)
                    self.beats += frame.body
                    self._infer(connection)
            case _:
                self._error(connection, ErrorCode.INVALID, frame)

    def _accept(self, connection, frame):
        self.expected = (self.expected + 1) % 256
        self._send(connection, Kind.ACK, frame.sequence)

    def _load(self, connection, frame):
        load = self.interface.loads[frame.body[0]]
        assert (len(frame.body) - 1) % load.beat_bytes == 0
        self.loads[load.name] += frame.body[1:]
        self._accept(connection, frame)

    def _infer(self, connection):
        interface = self.interface
        size = interface.frame * interface.beat_bytes
        count = len(self.beats) // size
        if not count:
            return
        beats = {"i": _values(interface.i, self.beats[:count * size])}
        self.beats = self.beats[count * size:]
        beats |= {load.name: _values(load.beat, self.loads[load.name]) for load in interface.loads}
        found = self.config.golden(**beats)
        rows = [_content(interface.o, found["o"], count)]
        if interface.scores:
            rows.append(_content(interface.scores, found["o_scores"], count))
        for body in np.concatenate(rows, axis=1):
            self._send(connection, Kind.RESULT, self.number, body.tobytes())
            self.number = (self.number + 1) % 256


def _values(beat, content):
    """Values (n, lanes) of beats in bytes, by Python's integers alone."""
    size, width = -(-beat.width // 8), beat.format.width
    rows = []
    for start in range(0, len(content), size):
        bits = int.from_bytes(content[start:start + size], "little")
        rows.append([bits >> (lane * width) & (1 << width) - 1 for lane in range(beat.lanes)])
    return beat.format.decode(np.array(rows, dtype=np.uint64))


def _content(beat, values, count):
    """Bytes (count, ...) of values (n, lanes)."""
    size, width = -(-beat.width // 8), beat.format.width
    content = b"".join(
        sum(int(code) << (lane * width) for lane, code in enumerate(row)).to_bytes(size, "little")
        for row in beat.format.encode(values))
    return np.frombuffer(content, dtype=np.uint8).reshape(count, -1)
