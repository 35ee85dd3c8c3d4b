# amaranth: UnusedElaboratable=no
"""A link with an accelerator behind it as one block, and a board in Python to compare it with."""

from dataclasses import dataclass

import numpy as np
from amaranth import *

from hwgen.boards.link import Link, LinkConfig
from hwgen.gateware.block import Block, BlockConfig
from hwgen.host.frames import (
    BODY_LIMIT,
    PROTOCOL_VERSION,
    ErrorCode,
    Frame,
    FrameReader,
    Kind,
    encode,
)
from hwgen.numerics import IntFormat, Vector
from hwgen.verify.design import to_ints, to_words
from hwgen.verify.engines import run

__all__ = ["BYTE", "HASH", "Board", "LoopConfig", "StuckConfig", "converse", "decode", "pack"]

BYTE = Vector(IntFormat(8, signed=False))
HASH = bytes(range(200, 232)).hex()  # END, ESC and what follows an ESC among it


@dataclass(frozen=True, kw_only=True)
class StuckConfig(BlockConfig):
    """Passes bytes on, but never takes a zero."""

    latency = 1
    inputs = {"i": BYTE}
    outputs = {"o": BYTE}

    def golden(self, i):
        return {"o": i}


class Stuck(Block, config=StuckConfig):
    """Waits at a zero until it is reset."""

    def elaborate(self, platform):
        m = Module()
        passes = self.i.payload[0] != 0
        m.d.comb += [self.o.valid.eq(self.i.valid & passes), self.o.payload.eq(self.i.payload),
                     self.i.ready.eq(self.o.ready & passes)]
        seen = Signal()
        m.d.sync += seen.eq(self.i.valid)  # a block without state would have no reset
        return m


@dataclass(frozen=True, kw_only=True)
class LoopConfig(BlockConfig):
    """A link and the accelerator behind it."""

    accelerator: BlockConfig

    latency = 1

    @property
    def inputs(self):
        return {"rx": BYTE}

    @property
    def outputs(self):
        return {"tx": BYTE}

    @property
    def link(self):
        return LinkConfig(accelerator=self.accelerator, manifest_sha256=HASH)


class Loop(Block, config=LoopConfig):
    """Bytes in, bytes out."""

    def elaborate(self, platform):
        m = Module()
        accelerator = self._config.accelerator
        m.submodules.link = link = Link(self._config.link)
        self.connect(m, link, accelerator)
        m.d.comb += [
            link.rx.valid.eq(self.rx.valid), link.rx.payload.eq(self.rx.payload[0]),
            self.rx.ready.eq(link.rx.ready),
            self.tx.valid.eq(link.tx.valid), self.tx.payload[0].eq(link.tx.payload),
            link.tx.ready.eq(self.tx.ready),
        ]
        return m

    @staticmethod
    def connect(m, link, accelerator):
        """Put the accelerator behind the link."""
        block = accelerator.create()
        m.submodules.accelerator = ResetInserter(link.restart)(block)
        for names, takes in ((accelerator.inputs, True), (accelerator.outputs, False)):
            for name in names:
                ends = getattr(link, name), getattr(block, name)
                source, sink = ends if takes else reversed(ends)
                m.d.comb += [
                    sink.valid.eq(source.valid), source.ready.eq(sink.ready),
                    Value.cast(sink.payload).eq(Value.cast(source.payload)),
                ]


def pack(beat, values):
    """Bytes of beats as they are in frames."""
    return b"".join(raw.to_bytes(-(-beat.width // 8), "little")
                    for raw in to_ints(to_words(beat, values)))


def _unpack(beat, content):
    size = -(-beat.width // 8)
    words = np.zeros((len(content) // size, -(-beat.width // 32) * 4), dtype=np.uint8)
    words[:, :size] = np.frombuffer(content, dtype=np.uint8).reshape(-1, size)
    return beat.from_words(words.view("<u4"))


class Board:
    """What a board must answer: three queues of frames, as ACKs, results and the rest may cross."""

    def __init__(self, accelerator):
        self.accelerator = accelerator
        self.reader, self.complained = FrameReader(), False
        self.restart()

    def restart(self):
        self.expected = self.number = 0
        self.content = b""
        self.loads = {name: b"" for name in self.accelerator.loads}
        self.fresh = dict.fromkeys(self.loads, True)
        self.stuck = 0

    def feed(self, data):
        """Answers to bytes, of all that is ever answered."""
        answers = []
        for byte in data:
            broken = self.reader.broken
            for frame in self.reader.feed(bytes([byte])):
                self.complained = False
                answers += self._answer(frame)
            if self.reader.broken > broken and not self.complained:
                self.complained = True
                answers.append(self._error(ErrorCode.CORRUPT))
        return answers

    @property
    def loaded(self):
        return all(len(self.loads[name]) == self._size(name) for name in self.loads)

    def _size(self, name):
        return self.accelerator.load_beats[name] * self._bytes(self.accelerator.inputs[name])

    @staticmethod
    def _bytes(beat):
        return -(-beat.width // 8)

    def _error(self, code, frame=None):
        frame = frame or Frame(0, 0)
        return Frame(Kind.ERROR, frame.sequence, bytes([code, self.expected, frame.kind,
                                                        frame.sequence]))

    def _answer(self, frame):
        if len(frame.body) > BODY_LIMIT:
            return [self._error(ErrorCode.TOO_LONG, frame)]
        match frame.kind:
            case Kind.HELLO:
                return [Frame(Kind.BOARD_HELLO, frame.sequence, bytes(
                    [PROTOCOL_VERSION, self.loaded, 0, 2, self.expected, 0x40, 0x42, 0x0F, 0])
                    + bytes.fromhex(HASH))]
            case Kind.RESET:
                self.restart()
                return [Frame(Kind.ACK, frame.sequence)]
            case Kind.DATA | Kind.LOAD:
                ahead = (frame.sequence - self.expected) % 256
                if ahead == 255:
                    return [Frame(Kind.ACK, frame.sequence)]
                if ahead:
                    return [self._error(ErrorCode.SEQUENCE, frame)]
                return self._load(frame) if frame.kind == Kind.LOAD else self._data(frame)
        return [self._error(ErrorCode.INVALID, frame)]

    def _load(self, frame):
        names = list(self.loads)
        if not frame.body or frame.body[0] >= len(names):
            return [self._error(ErrorCode.INVALID, frame)]
        name, content = names[frame.body[0]], frame.body[1:]
        have = self.loads[name]
        if content and len(have) == self._size(name):
            have = b""
        if (len(content) % self._bytes(self.accelerator.inputs[name])
                or len(have + content) > self._size(name)):
            return [self._error(ErrorCode.INVALID, frame)]
        self.loads[name] = have + content
        return self._accept(frame)

    def _data(self, frame):
        beat = self.accelerator.inputs["i"]
        if len(frame.body) % self._bytes(beat):
            return [self._error(ErrorCode.INVALID, frame)]
        if not self.loaded:
            return [self._error(ErrorCode.NOT_LOADED, frame)]
        if isinstance(self.accelerator, StuckConfig) and (self.stuck or 0 in frame.body):
            self.stuck += 1
            if self.stuck > 2:
                return [self._error(ErrorCode.OVERRUN, frame)]
            return self._accept(frame)[:0]
        answers = self._accept(frame)
        self.content += frame.body
        size = self.accelerator.frame * self._bytes(beat)
        whole = len(self.content) // size * size
        loads = {name: _unpack(self.accelerator.inputs[name], content)
                 for name, content in self.loads.items()}
        if whole:
            answers += self._results(_unpack(beat, self.content[:whole]), loads)
            self.content = self.content[whole:]
        return answers

    def _results(self, i, loads):
        found = self.accelerator.golden(i=i, **loads)
        per = self.accelerator.beats_out(self.accelerator.frame)
        for n in range(len(i) // self.accelerator.frame):
            body = b"".join(pack(beat, found[name][n * per[name]:(n + 1) * per[name]])
                            for name, beat in self.accelerator.outputs.items())
            yield Frame(Kind.RESULT, self.number, body)
            self.number = (self.number + 1) % 256

    def _accept(self, frame):
        self.expected = (self.expected + 1) % 256
        return [Frame(Kind.ACK, frame.sequence)]


def decode(data):
    """All frames among bytes, and how many packets were none."""
    reader = FrameReader()
    return reader.feed(bytes(data)), reader.broken


def _sorted(frames):
    return {what: [frame for frame in frames if (frame.kind if frame.kind in (
        Kind.ACK, Kind.RESULT) else None) == what] for what in (Kind.ACK, Kind.RESULT, None)}


def converse(accelerator, phases, *, engine="amaranth", schedules=("streaming",), seed=0):
    """Send the bytes of each phase when the one before is answered; compare with the board."""
    board, wanted, jobs = Board(accelerator), [], []
    for data in phases:
        wanted.append(board.feed(data))
        jobs.append({"inputs": {"rx": list(data)},
                     "outputs": {"tx": sum(len(encode(frame)) for frame in wanted[-1])}})
    runs = run(engine, {"": LoopConfig(accelerator=accelerator)}, {"": [
        {"phases": jobs, "schedule": schedule, "seed": seed, "idle": 400, "limit": 8000}
        for schedule in schedules]})[""]
    for outcome in runs:
        start = 0
        for job, frames in zip(jobs, wanted, strict=True):
            end = start + job["outputs"]["tx"]
            got, broken = decode(outcome.taken["tx"][start:end])
            assert broken == 0
            assert _sorted(got) == _sorted(frames)
            start = end
    return wanted
