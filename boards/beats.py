"""From the bodies of frames to beats: how many there are, and feeding them to an accelerator."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..gateware.block import layout_of
from ..host.frames import BODY_LIMIT

__all__ = ["BeatCount", "Feeder", "Taken", "beat_bytes"]


class Taken(data.Struct):
    """A frame that waits in a buffer: byte k of its body stands at address ``length - k``.

    ``load`` is 0 for beats of the input, else the load stream that byte 0 names, counted from 1.
    """

    sequence: 8
    length: range(BODY_LIMIT + 1)
    load: 3
    slot: 1


def beat_bytes(beat) -> int:
    """Bytes of a beat on the line."""
    return -(-beat.width // 8)


class BeatCount(wiring.Component):
    """Whether a body is whole beats of a stream that there is, and which loads are complete.

    A load is complete when all its beats are in frames that were accepted; from then on, its next
    beat begins the next one, and no frame may hold beats of two.

    Parameters
    ----------
    config : LinkConfig

    Members
    -------
    start, valid, byte, load : In
        A frame begins; a byte of its body; whether its beats are a load's.
    whole, chosen : Out
        Of the bytes since ``start``: whole beats; their stream, as in :class:`Taken`.
    accept, restart : In
        The frame is used; all is forgotten.
    loaded : Out(1)
        Every load is complete.
    """

    def __init__(self, config):
        self._config = config
        super().__init__({
            "start": In(1), "valid": In(1), "byte": In(8), "load": In(1),
            "whole": Out(1), "chosen": Out(3),
            "accept": In(1), "restart": In(1), "loaded": Out(1),
        })

    def elaborate(self, platform):
        m = Module()
        sizes = self._config.beat_sizes
        totals = self._config.load_totals
        phase = Signal(range(max(2, *sizes)))
        first, known, over, complete = Signal(), Signal(), Signal(), Signal()
        position = Signal(range(max(2, *totals, 2)))  # beat of the load that comes next
        last_byte, last_beat = Signal(), Signal()
        positions = [Signal.like(position, name=f"position_{n}") for n in range(1, len(sizes))]
        done = Signal(len(totals))

        with m.Switch(self.chosen):
            for number, size in enumerate(sizes):
                with m.Case(number):
                    m.d.comb += last_byte.eq(phase == size - 1)
                    if number:
                        m.d.comb += last_beat.eq(position == totals[number - 1] - 1)
        with m.If(self.start):
            m.d.sync += [phase.eq(0), first.eq(1), known.eq(0), over.eq(0), complete.eq(0),
                         self.chosen.eq(0)]
        with m.Elif(self.valid & self.load & first):
            m.d.sync += first.eq(0)
            with m.Switch(self.byte):
                for number, kept in enumerate(positions, 1):
                    with m.Case(number - 1):
                        m.d.sync += [known.eq(1), self.chosen.eq(number), position.eq(kept)]
        with m.Elif(self.valid):
            m.d.sync += phase.eq(Mux(last_byte, 0, phase + 1))
            with m.If(last_byte):
                m.d.sync += [position.eq(Mux(last_beat, 0, position + 1)), over.eq(over | complete),
                             complete.eq(complete | last_beat)]

        m.d.comb += [
            self.whole.eq((phase == 0) & (~self.load | (known & ~over))),
            self.loaded.eq(done.all() if totals else 1),
        ]
        for number, kept in enumerate(positions, 1):
            with m.If(self.accept & self.load & (self.chosen == number)):
                m.d.sync += [
                    kept.eq(position),
                    done[number - 1].eq(complete | (done[number - 1] & (position == 0))),
                ]
            with m.If(self.restart):
                m.d.sync += [kept.eq(0), done[number - 1].eq(0)]
        return m


class Feeder(wiring.Component):
    """Gives the beats of frames to an accelerator, a byte each three cycles, and acknowledges them.

    A frame is taken from its buffer when the accelerator has all its beats, with its ACK.

    Parameters
    ----------
    config : LinkConfig

    Members
    -------
    frame : In(stream.Signature(Taken))
    r_addr, r_data : Out(range(1024)), In(8)
        The buffers, read in two cycles.
    ack : Out(stream.Signature(8))
        Sequence numbers of frames that are done.
    i, ... : Out(stream.Signature(beat))
        The accelerator's inputs.
    """

    def __init__(self, config):
        self._config = config
        super().__init__({
            "frame": In(stream.Signature(Taken)),
            "r_addr": Out(range(2 * BODY_LIMIT)),
            "r_data": In(8),
            "ack": Out(stream.Signature(8)),
            **{name: Out(stream.Signature(layout_of(beat)))
               for name, beat in config.beats_in.items()},
        })

    def elaborate(self, platform):
        m = Module()
        beats, sizes = self._config.beats_in, self._config.beat_sizes
        frame = self.frame.payload
        left = Signal(range(BODY_LIMIT + 1))
        index = Signal(range(max(2, *sizes)))
        parts = [Signal(8, name=f"part_{n}", reset_less=True) for n in range(max(sizes))]
        last, offer, taken = Signal(), Signal(), Signal()

        m.d.comb += [
            self.r_addr.eq(Cat(left[:9], frame.slot)),
            self.ack.payload.eq(frame.sequence),
            self.frame.ready.eq(self.ack.valid & self.ack.ready),
        ]
        with m.Switch(frame.load):
            for number, (name, beat) in enumerate(beats.items()):
                port = getattr(self, name)
                m.d.comb += Value.cast(port.payload).eq(Cat(parts)[:beat.width])
                with m.Case(number):
                    m.d.comb += [last.eq(index == sizes[number] - 1), port.valid.eq(offer),
                                 taken.eq(port.ready)]

        with m.FSM(name="control"):
            with m.State("IDLE"):
                m.d.sync += [index.eq(0), left.eq(frame.length - (frame.load != 0))]
                with m.If(self.frame.valid):
                    m.next = "FETCH"
            with m.State("FETCH"):
                m.next = "READ"
                with m.If(left == 0):
                    m.next = "DONE"
            with m.State("READ"):
                m.next = "KEEP"
            with m.State("KEEP"):
                for n, part in enumerate(parts):
                    with m.If(index == n):
                        m.d.sync += part.eq(self.r_data)
                m.d.sync += [left.eq(left - 1), index.eq(Mux(last, 0, index + 1))]
                m.next = "FETCH"
                with m.If(last):
                    m.next = "OFFER"
            with m.State("OFFER"):
                m.d.comb += offer.eq(1)
                with m.If(taken):
                    m.next = "FETCH"
            with m.State("DONE"):
                m.d.comb += self.ack.valid.eq(1)
                with m.If(self.ack.ready):
                    m.next = "IDLE"
        return m
