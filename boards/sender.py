"""From answers and results to bytes: the board's half of the protocol of ``host.frames``."""

from amaranth import *
from amaranth.lib import crc, data, enum, stream, wiring
from amaranth.lib.wiring import In, Out

from ..gateware.block import layout_of
from ..host.frames import (
    BODY_LIMIT,
    END,
    ESC,
    ESC_END,
    ESC_ESC,
    HELLO_BODY,
    PROTOCOL_VERSION,
    Kind,
)

__all__ = ["Answer", "Sender", "Sort", "crc32"]


class Sort(enum.Enum, shape=2):
    """What the board sends; a result answers nothing."""

    ACK = 0
    ERROR = 1
    HELLO = 2
    RESULT = 3


#: Bytes of an error's body.
_ERROR_BODY = 4


class Answer(data.Struct):
    """An answer to a frame. A hello has in ``code`` whether all weights are loaded."""

    sort: Sort
    sequence: 8
    code: 3
    expected: 8
    kind: 8


def crc32() -> crc.Processor:
    """The frames' CRC, a bit a cycle: bytes are far apart, and their low bit comes first."""
    return crc.catalog.CRC32_ISO_HDLC(data_width=1).create()


class Sender(wiring.Component):
    """Sends answers, and a RESULT for each inference; answers first. A byte takes ten cycles.

    A result that is on its way at a restart is cut off: the host finds it broken.

    Parameters
    ----------
    config : LinkConfig

    Members
    -------
    answer : In(stream.Signature(Answer))
    o, ... : In(stream.Signature(beat))
        The accelerator's outputs.
    restart : In(1)
        The accelerator is being reset.
    tx : Out(stream.Signature(8))
    """

    def __init__(self, config):
        self._config = config
        super().__init__({
            "answer": In(stream.Signature(Answer)),
            **{name: In(stream.Signature(layout_of(beat)))
               for name, beat in config.beats_out.items()},
            "restart": In(1),
            "tx": Out(stream.Signature(8)),
        })

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.check = check = crc32()
        m.submodules.result = result = _ResultBytes(config)
        for name in config.beats_out:
            wiring.connect(m, wiring.flipped(getattr(self, name)), getattr(result, name))
        first = getattr(self, next(iter(config.beats_out)))

        # The frame that is going out.
        sort = Signal(Sort)
        answer = self.answer.payload
        results = Signal(8)  # sequence number of the next result
        part, index = Signal(_Part), Signal(range(max(config.result_bytes, HELLO_BODY)))
        byte, picked, count = Signal(8, reset_less=True), Signal(8), Signal(3)
        second, cut, last = Signal(), Signal(), Signal()
        special = (byte == END) | (byte == ESC)

        m.d.comb += [
            picked.eq(self._pick(m, part, index, sort, answer, results, check.crc, result.byte)),
            check.data.eq(byte[0]),
            self.tx.payload.eq(Mux(~special, byte, Mux(~second, ESC, Mux(
                byte == END, ESC_END, ESC_ESC)))),
        ]
        with m.FSM(name="control"):
            with m.State("IDLE"):
                m.d.comb += check.start.eq(1)
                m.d.sync += [cut.eq(0), part.eq(_Part.HEAD), index.eq(0),
                             sort.eq(Mux(self.answer.valid, answer.sort, Sort.RESULT))]
                with m.If(self.answer.valid | first.valid):
                    m.next = "OPEN"
            with m.State("OPEN"):
                m.d.comb += [self.tx.valid.eq(1), self.tx.payload.eq(END)]
                with m.If(self.tx.ready):
                    m.next = "PICK"
            with m.State("PICK"):
                wanted = (part == _Part.BODY) & (sort == Sort.RESULT)
                m.d.sync += byte.eq(picked)
                m.next = "HASH"
                with m.If(part == _Part.TAIL):
                    m.next = "EMIT"
                with m.If(cut & (sort == Sort.RESULT)):
                    m.next = "CLOSE"
                with m.Elif(wanted):
                    m.d.comb += result.take.eq(1)
                    with m.If(~result.valid):
                        m.next = "PICK"
            with m.State("HASH"):  # a bit of the byte each cycle, after which it is as it was
                m.d.comb += check.valid.eq(1)
                m.d.sync += [byte.eq(byte.rotate_right(1)), count.eq(count + 1)]
                with m.If(count == 7):
                    m.next = "EMIT"
            with m.State("EMIT"):
                m.d.comb += self.tx.valid.eq(1)
                with m.If(self.tx.ready):
                    m.d.sync += second.eq(special & ~second)
                    with m.If(~special | second):
                        m.d.sync += index.eq(Mux(last, 0, index + 1))
                        m.next = "PICK"
                        with m.Switch(part.as_value()):
                            with m.Case(_Part.HEAD):
                                m.d.comb += last.eq(index == 3)
                                with m.If(last):
                                    m.d.sync += part.eq(Mux(sort == Sort.ACK, _Part.TAIL,
                                                            _Part.BODY))
                            with m.Case(_Part.BODY):
                                with m.Switch(sort.as_value()):
                                    for value, length in self._lengths.items():
                                        with m.Case(value):
                                            m.d.comb += last.eq(index == length - 1)
                                with m.If(last):
                                    m.d.sync += part.eq(_Part.TAIL)
                            with m.Default():
                                with m.If(index == 3):
                                    m.next = "CLOSE"
            with m.State("CLOSE"):
                m.d.comb += [self.tx.valid.eq(1), self.tx.payload.eq(END)]
                with m.If(self.tx.ready):
                    m.next = "IDLE"
                    with m.If(sort != Sort.RESULT):
                        m.d.comb += self.answer.ready.eq(1)
                    with m.Elif(~cut):
                        m.d.sync += results.eq(results + 1)

        with m.If(self.restart):
            m.d.sync += [cut.eq(1), results.eq(0)]
            m.d.comb += result.restart.eq(1)
        return m

    @property
    def _lengths(self):
        return {Sort.ERROR: _ERROR_BODY, Sort.HELLO: HELLO_BODY,
                Sort.RESULT: self._config.result_bytes}

    def _pick(self, m, part, index, sort, answer, results, check, result):
        """The byte at an index of a part of the frame."""
        kinds = {Sort.ACK: Kind.ACK, Sort.ERROR: Kind.ERROR, Sort.HELLO: Kind.BOARD_HELLO,
                 Sort.RESULT: Kind.RESULT}
        kind, length = Signal(8, name="head_kind"), Signal(16, name="head_length")
        hello, byte = Signal(8, name="hello_byte"), Signal(8, name="picked_byte")
        with m.Switch(sort.as_value()):
            for value, code in kinds.items():
                with m.Case(value):
                    m.d.comb += [kind.eq(code), length.eq(self._lengths.get(value, 0))]
        with m.Switch(index):
            for n, content in enumerate(self._hello):
                with m.Case(n):
                    m.d.comb += hello.eq({1: answer.code, 4: answer.expected}.get(n, content))

        sequence = Mux(sort == Sort.RESULT, results, answer.sequence)
        error = Cat(answer.code, C(0, 5), answer.expected, answer.kind, answer.sequence)
        with m.Switch(part.as_value()):
            with m.Case(_Part.HEAD):
                m.d.comb += byte.eq(Cat(kind, sequence, length).word_select(index[:2], 8))
            with m.Case(_Part.BODY):
                with m.Switch(sort.as_value()):
                    with m.Case(Sort.ERROR):
                        m.d.comb += byte.eq(error.word_select(index[:2], 8))
                    with m.Case(Sort.HELLO):
                        m.d.comb += byte.eq(hello)
                    with m.Default():
                        m.d.comb += byte.eq(result)
            with m.Default():
                m.d.comb += byte.eq(check.word_select(index[:2], 8))
        return byte

    @property
    def _hello(self):
        config = self._config
        body = bytes([PROTOCOL_VERSION, 0, *BODY_LIMIT.to_bytes(2, "little"), 0,
                      *config.baud.to_bytes(4, "little")]) + bytes.fromhex(config.manifest_sha256)
        assert len(body) == HELLO_BODY
        return body


class _ResultBytes(wiring.Component):
    """The bytes of an inference's results: all beats of the first output, then of the next.

    Parameters
    ----------
    config : LinkConfig

    Members
    -------
    o, ... : In(stream.Signature(beat))
    byte, valid, take : Out(8), Out(1), In(1)
    restart : In(1)
        Begin anew.
    """

    def __init__(self, config):
        self._config = config
        super().__init__({
            **{name: In(stream.Signature(layout_of(beat)))
               for name, beat in config.beats_out.items()},
            "byte": Out(8), "valid": Out(1), "take": In(1), "restart": In(1),
        })

    def elaborate(self, platform):
        m = Module()
        counts, sizes = self._config.result_beats, self._config.result_sizes
        output = Signal(range(max(2, len(counts))))
        beat = Signal(range(max(2, *counts.values())))
        phase = Signal(range(max(2, *sizes.values())))
        last_phase, last_beat = Signal(), Signal()
        moved = Signal()

        m.d.comb += moved.eq(self.take & self.valid)
        with m.Switch(output):
            for number, name in enumerate(counts):
                port = getattr(self, name)
                with m.Case(number):
                    m.d.comb += [
                        self.valid.eq(port.valid),
                        self.byte.eq(Value.cast(port.payload).word_select(phase, 8)),
                        last_phase.eq(phase == sizes[name] - 1),
                        last_beat.eq(beat == counts[name] - 1),
                        port.ready.eq(self.take & last_phase),
                    ]
        with m.If(moved):
            m.d.sync += phase.eq(Mux(last_phase, 0, phase + 1))
            with m.If(last_phase):
                m.d.sync += beat.eq(Mux(last_beat, 0, beat + 1))
                with m.If(last_beat):
                    m.d.sync += output.eq(Mux(output == len(counts) - 1, 0, output + 1))
        with m.If(self.restart):
            m.d.sync += [output.eq(0), beat.eq(0), phase.eq(0)]
        return m


class _Part(enum.Enum, shape=2):
    HEAD = 0
    BODY = 1
    TAIL = 2
