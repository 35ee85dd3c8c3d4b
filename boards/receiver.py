"""From bytes to frames that are right: the board's half of the protocol of ``host.frames``."""

from amaranth import *
from amaranth.lib import enum, stream, wiring
from amaranth.lib.wiring import In, Out

from ..gateware.fabric.portable import Fabric
from ..host.frames import BODY_LIMIT, END, ESC, ESC_END, ESC_ESC, ErrorCode, Kind
from .beats import BeatCount, Taken
from .sender import Answer, Sort, crc32

__all__ = ["Receiver"]


class Receiver(wiring.Component):
    """Finds frames among bytes, keeps the bodies of good ones, and answers the rest.

    A frame is looked at when it is whole and its CRC is right. It waits in one of two buffers until
    it is taken from ``frame``, while the next comes into the other one. A byte takes ten cycles, a
    frame's end three more; answers that nobody takes hold up the line.

    Parameters
    ----------
    config : LinkConfig

    Members
    -------
    rx : In(stream.Signature(8))
    answer : Out(stream.Signature(Answer))
        To all frames but those that are taken.
    frame : Out(stream.Signature(Taken))
    r_addr, r_data : In(range(1024)), Out(8)
        The buffers, read in two cycles: an address in the low bits, then the slot.
    restart : Out(1)
        For one cycle after a frame of kind RESET.
    """

    def __init__(self, config):
        self._config = config
        super().__init__({
            "rx": In(stream.Signature(8)),
            "answer": Out(stream.Signature(Answer)),
            "frame": Out(stream.Signature(Taken)),
            "r_addr": In(range(2 * BODY_LIMIT)),
            "r_data": Out(8),
            "restart": Out(1),
        })

    def elaborate(self, platform):
        m = Module()
        m.submodules.check = check = crc32()
        m.submodules.beats = beats = BeatCount(self._config)
        r_addr, r_data, write_port = Fabric.of(platform).memory(
            m, width=8, depth=2 * BODY_LIMIT, name="bodies")
        w_port = write_port()

        # The frame that is coming in. `place` counts through kind, sequence number, two bytes of
        # length, body, four bytes of CRC, nothing more, and too much.
        kind, sequence, left = Signal(8), Signal(8), Signal(16)
        place, count = Signal(_Place), Signal(3)
        byte = Signal(8, reset_less=True)
        empty, escaped, broken = Signal(init=1), Signal(), Signal()
        storing, too_long, good = Signal(), Signal(), Signal()
        behind = Signal(8)  # how far the sequence number is from the one that is expected

        # What the board knows of the past.
        expected, complained = Signal(8), Signal()
        full, w_slot, r_slot = Signal(2), Signal(), Signal()
        slots = Array(Signal(Taken, name=f"slot_{n}", reset_less=True) for n in range(2))

        code, sort = Signal(ErrorCode), Signal(Sort)
        silent, accept = Signal(), Signal()
        m.d.comb += [
            r_addr.eq(self.r_addr),
            self.r_data.eq(r_data),
            w_port.addr.eq(Cat(left[:9], w_slot)),
            w_port.data.eq(byte),
            check.data.eq(byte[0]),
            beats.byte.eq(byte),
            beats.load.eq(kind == Kind.LOAD),
            self.frame.valid.eq(full.bit_select(r_slot, 1)),
            self.frame.payload.eq(slots[r_slot]),
            self.frame.payload.slot.eq(r_slot),
        ]

        with m.FSM(name="control"):
            with m.State("LISTEN"):
                m.d.comb += self.rx.ready.eq(1)
                m.d.sync += byte.eq(self.rx.payload)
                with m.If(self.rx.valid):
                    m.d.sync += [empty.eq(0), escaped.eq(0)]
                    with m.If(self.rx.payload == END):
                        m.d.sync += broken.eq(broken | escaped)
                        with m.If(~empty):
                            m.next = "COMPARE"
                    with m.Elif(escaped):
                        m.d.sync += byte.eq(Mux(self.rx.payload == ESC_END, END, ESC))
                        with m.If((self.rx.payload != ESC_END) & (self.rx.payload != ESC_ESC)):
                            m.d.sync += broken.eq(1)
                        m.next = "HASH"
                    with m.Elif(self.rx.payload == ESC):
                        m.d.sync += escaped.eq(1)
                    with m.Else():
                        m.next = "HASH"
                    with m.If((self.rx.payload == END) & empty):
                        m.d.sync += empty.eq(1)
            with m.State("HASH"):  # a bit of the byte each cycle, after which it is as it was
                m.d.comb += check.valid.eq(1)
                m.d.sync += [byte.eq(byte.rotate_right(1)), count.eq(count + 1)]
                with m.If(count == 7):
                    m.next = "STORE"
            with m.State("STORE"):
                m.next = "LISTEN"
                with m.Switch(place):
                    with m.Case(_Place.KIND):
                        m.d.comb += beats.start.eq(1)
                        m.d.sync += [kind.eq(byte), place.eq(_Place.SEQUENCE),
                                     storing.eq(~full.bit_select(w_slot, 1))]
                    with m.Case(_Place.SEQUENCE):
                        m.d.sync += [sequence.eq(byte), place.eq(_Place.LENGTH_0)]
                    with m.Case(_Place.LENGTH_0):
                        m.d.sync += [left.eq(byte), place.eq(_Place.LENGTH_1)]
                    with m.Case(_Place.LENGTH_1):
                        length = Cat(left[:8], byte)
                        m.d.sync += [left.eq(length), too_long.eq(length > BODY_LIMIT),
                                     place.eq(Mux(length == 0, _Place.CRC_0, _Place.BODY))]
                        with m.If(storing):
                            m.d.sync += slots[w_slot].length.eq(length)
                    with m.Case(_Place.BODY):
                        m.d.comb += [w_port.en.eq(storing), beats.valid.eq(1)]
                        m.d.sync += left.eq(left - 1)
                        with m.If(left == 1):
                            m.d.sync += place.eq(_Place.CRC_0)
                    with m.Case(_Place.TOO_MUCH):
                        pass
                    with m.Default():
                        m.d.sync += place.eq(place.as_value() + 1)
            with m.State("COMPARE"):
                m.d.sync += [
                    good.eq(check.match_detected & (place == _Place.END) & ~broken),
                    behind.eq(sequence - expected),
                    empty.eq(1), broken.eq(0), place.eq(_Place.KIND),
                ]
                m.d.comb += check.start.eq(1)
                m.next = "DECIDE"
            with m.State("DECIDE"):
                self._decide(m, beats, good=good, too_long=too_long, kind=kind, behind=behind,
                             storing=storing, complained=complained,
                             sort=sort, code=code, silent=silent, accept=accept)
                m.d.sync += [complained.eq(~good), self.restart.eq(good & ~too_long
                                                                   & (kind == Kind.RESET))]
                answer = self.answer.payload
                m.d.sync += [
                    answer.sort.eq(sort),
                    answer.code.eq(Mux(sort == Sort.HELLO, beats.loaded, code)),
                    answer.sequence.eq(Mux(good, sequence, 0)),
                    answer.kind.eq(Mux(good, kind, 0)),
                    answer.expected.eq(expected),
                ]
                m.next = "ANSWER"
                with m.If(silent | accept):
                    m.next = "LISTEN"
            with m.State("ANSWER"):
                m.d.comb += self.answer.valid.eq(1)
                m.d.sync += self.restart.eq(0)
                with m.If(self.answer.ready):
                    m.next = "LISTEN"

        m.d.comb += beats.accept.eq(accept)
        with m.If(accept):
            m.d.sync += [
                full.bit_select(w_slot, 1).eq(1), w_slot.eq(~w_slot), expected.eq(expected + 1),
                slots[w_slot].sequence.eq(sequence), slots[w_slot].load.eq(beats.chosen),
            ]
        with m.If(self.frame.valid & self.frame.ready):
            m.d.sync += [full.bit_select(r_slot, 1).eq(0), r_slot.eq(~r_slot)]
        with m.If(self.restart):
            m.d.sync += [full.eq(0), r_slot.eq(w_slot), expected.eq(0)]
            m.d.comb += beats.restart.eq(1)
        return m

    @staticmethod
    def _decide(m, beats, *, good, too_long, kind, behind, storing, complained, sort, code, silent,
                accept):
        """What becomes of a frame: the first thing that is wrong with it, if any is."""
        m.d.comb += sort.eq(Sort.ERROR)
        with m.If(~good):
            m.d.comb += [code.eq(ErrorCode.CORRUPT), silent.eq(complained)]
        with m.Elif(too_long):
            m.d.comb += code.eq(ErrorCode.TOO_LONG)
        with m.Elif(kind == Kind.HELLO):
            m.d.comb += sort.eq(Sort.HELLO)
        with m.Elif(kind == Kind.RESET):
            m.d.comb += sort.eq(Sort.ACK)
        with m.Elif((kind != Kind.DATA) & (kind != Kind.LOAD)):
            m.d.comb += code.eq(ErrorCode.INVALID)
        with m.Elif(behind == 0xFF):
            m.d.comb += sort.eq(Sort.ACK)
        with m.Elif(behind != 0):
            m.d.comb += code.eq(ErrorCode.SEQUENCE)
        with m.Elif(~beats.whole):
            m.d.comb += code.eq(ErrorCode.INVALID)
        with m.Elif((kind == Kind.DATA) & ~beats.loaded):
            m.d.comb += code.eq(ErrorCode.NOT_LOADED)
        with m.Elif(~storing):
            m.d.comb += code.eq(ErrorCode.OVERRUN)
        with m.Else():
            m.d.comb += accept.eq(1)


class _Place(enum.Enum, shape=4):
    KIND = 0
    SEQUENCE = 1
    LENGTH_0 = 2
    LENGTH_1 = 3
    BODY = 4
    CRC_0 = 5
    CRC_1 = 6
    CRC_2 = 7
    CRC_3 = 8
    END = 9
    TOO_MUCH = 10
