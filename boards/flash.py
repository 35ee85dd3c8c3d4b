"""Weights from the flash behind the bitstream: what plays a recorded conversation to the link."""

from amaranth import *
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..host.frames import END, Kind, recording_head

__all__ = ["FlashPlayer", "FlashReader"]

#: Commands of every serial flash: read on from an address, and release from deep power-down.
_READ, _RELEASE = 0x03, 0xAB

#: Bytes that a header's length has.
_LENGTH = 3

# Bits of the timer that say when it has been long enough: 4096 cycles for a flash to wake, 41 us at
# 100 MHz, where the slowest take 30; 64 without a byte, where the link has some 10 between two; and
# 32,768 for an answer, where a body takes 4096 and no block stops for long while it is loaded.
_AWAKE, _QUIET, _STUCK = 12, 6, 15


class FlashReader(wiring.Component):
    """Reads bytes of a serial flash from an address on: SPI mode 0, a bit in four cycles.

    The clock stands still while a byte waits.

    Parameters
    ----------
    address : int, 24 bits

    Members
    -------
    start, wake : In(1)
        Begin to read; or, with ``wake``, 24 bits of the clock alone (an ECP5 keeps the first ones
        to itself), then release the flash from deep power-down, in which configuration leaves it.
    stop : In(1)
        End whatever it does.
    o : Out(stream.Signature(8))
    clk, cs_n, copi, cipo
        Of the flash; the outputs come from registers.
    """

    def __init__(self, address):
        self._address = address
        super().__init__({
            "start": In(1), "wake": In(1), "stop": In(1), "o": Out(stream.Signature(8)),
            "clk": Out(1), "cs_n": Out(1, init=1), "copi": Out(1), "cipo": In(1),
        })

    def elaborate(self, platform):
        m = Module()
        phase, count = Signal(2), Signal(5)
        shifting, selected, waking, command = Signal(), Signal(), Signal(), Signal()
        bits = Signal(32)

        # Low bit first here, high bit first in the flash.
        read, wake = (int(f"{word:032b}"[::-1], 2) for word in (
            _READ << 24 | self._address, _RELEASE))
        m.d.comb += bits.eq(Mux(waking, wake, read))
        m.d.sync += [
            self.clk.eq(shifting & phase[1]),
            self.cs_n.eq(~selected),
            self.copi.eq(command & bits.bit_select(count, 1)),
        ]
        with m.If(shifting):
            m.d.sync += phase.eq(phase + 1)
            with m.If(phase == 3):
                m.d.sync += [count.eq(count + 1),
                             self.o.payload.eq(Cat(self.cipo, self.o.payload[:7]))]
        with m.FSM(name="control"):
            with m.State("IDLE"):
                m.d.sync += [phase.eq(0), count.eq(0), waking.eq(self.wake)]
                with m.If(self.start):
                    m.next = "COMMAND"
            with m.State("COMMAND"):
                m.d.comb += [shifting.eq(1), command.eq(1),
                             selected.eq(~waking | count[3:].all())]
                with m.If((phase == 3) & (count == 31)):
                    m.next = "BYTE"
                    with m.If(waking):
                        m.next = "IDLE"
                with m.If(self.stop):
                    m.next = "IDLE"
            with m.State("BYTE"):
                m.d.comb += [shifting.eq(1), selected.eq(1)]
                with m.If((phase == 3) & (count[:3] == 7)):
                    m.next = "HOLD"
                with m.If(self.stop):
                    m.next = "IDLE"
            with m.State("HOLD"):
                m.d.comb += [selected.eq(1), self.o.valid.eq(1)]
                with m.If(self.o.ready):
                    m.next = "BYTE"
                with m.If(self.stop):
                    m.next = "IDLE"
        return m


class FlashPlayer(wiring.Component):
    """Stands between line and link, and plays what :func:`.record` wrote to the flash.

    After power-up, and after each RESET when its answer is out, it reads the header. If that is of
    this bitstream, it takes the link for itself: it gives it packet for packet, each when the one
    before has been answered, and keeps the answers. Meanwhile bytes from the line are dropped and
    none are sent. It hands the link back at the end, or when an answer is no ACK or stays away. A
    flash that has once been wrong is not read again before the next power-up, so the host can
    RESET and load the weights itself.

    Parameters
    ----------
    address : int
        Of the header in the flash.
    manifest_sha256 : str

    Members
    -------
    i : In(stream.Signature(8))
        From the line.
    rx : Out(stream.Signature(8))
        To the link.
    tx : In(stream.Signature(8))
        From the link.
    o : Out(stream.Signature(8))
        To the line.
    restart : In(1)
        The link has received a RESET.
    clk, cs_n, copi, cipo
        Of the flash.
    """

    def __init__(self, address, manifest_sha256):
        self._address, self._head = address, recording_head(bytes.fromhex(manifest_sha256))
        super().__init__({
            "i": In(stream.Signature(8)), "rx": Out(stream.Signature(8)),
            "tx": In(stream.Signature(8)), "o": Out(stream.Signature(8)), "restart": In(1),
            "clk": Out(1), "cs_n": Out(1, init=1), "copi": Out(1), "cipo": In(1),
        })

    def elaborate(self, platform):
        m = Module()
        m.submodules.reader = reader = FlashReader(self._address)
        byte = reader.o
        playing, usable = Signal(), Signal(init=1)
        timer = Signal(_STUCK + 1)
        index = Signal(range(len(self._head) + _LENGTH))
        wanted, counting = Signal(8), Signal()
        left = Signal(8 * _LENGTH)
        inside = Signal()  # a packet has begun, of the flash or of the link

        m.d.comb += [
            self.clk.eq(reader.clk), self.cs_n.eq(reader.cs_n), self.copi.eq(reader.copi),
            reader.cipo.eq(self.cipo),
            self.i.ready.eq(playing | self.rx.ready),
            self.o.valid.eq(self.tx.valid & ~playing),
            self.o.payload.eq(self.tx.payload),
            self.tx.ready.eq(playing | self.o.ready),
            self.rx.valid.eq(self.i.valid),
            self.rx.payload.eq(self.i.payload),
        ]
        m.d.sync += timer.eq(Mux(counting, timer + 1, 0))
        with m.Switch(index):
            for place, value in enumerate(self._head):
                with m.Case(place):
                    m.d.comb += wanted.eq(value)

        def fail():
            m.d.sync += usable.eq(0)
            m.next = "DONE"

        with m.FSM(name="control"):
            with m.State("WAKE"):
                m.d.comb += [reader.start.eq(timer == 0), reader.wake.eq(1),
                             counting.eq(~timer[_AWAKE])]
                with m.If(timer[_AWAKE]):
                    m.next = "SETTLE"
            with m.State("SETTLE"):  # until all answers are out
                m.d.comb += [counting.eq(~self.tx.valid), reader.stop.eq(1)]
                m.d.sync += index.eq(0)
                with m.If(timer[_QUIET]):
                    m.d.comb += [reader.start.eq(1), counting.eq(0)]
                    m.next = "HEADER"
            with m.State("HEADER"):
                m.d.comb += byte.ready.eq(1)
                with m.If(byte.valid):
                    m.d.sync += [index.eq(index + 1), left.eq(Cat(left[8:], byte.payload))]
                    with m.If(index == len(self._head) + _LENGTH - 1):
                        m.next = "FLUSH"
                    with m.If((index < len(self._head)) & (byte.payload != wanted)):
                        fail()
                with m.If(self.restart):
                    m.next = "SETTLE"
            with m.State("FLUSH"):  # what the line has begun is broken now, and its answer ours
                m.d.comb += [playing.eq(1), self.rx.valid.eq(1), self.rx.payload.eq(END)]
                with m.If(self.rx.ready):
                    m.next = "DRAIN"
            with m.State("DRAIN"):
                m.d.comb += [playing.eq(1), counting.eq(~self.tx.valid & ~timer[_QUIET])]
                m.d.sync += inside.eq(0)
                with m.If(timer[_QUIET]):
                    m.next = "FEED"
            with m.State("FEED"):
                m.d.comb += [playing.eq(1), self.rx.valid.eq(byte.valid),
                             self.rx.payload.eq(byte.payload), byte.ready.eq(self.rx.ready)]
                with m.If(byte.valid & self.rx.ready):
                    m.d.sync += [left.eq(left - 1), inside.eq(byte.payload != END)]
                    with m.If(inside & (byte.payload == END)):
                        m.next = "ANSWER"
                    with m.Elif(left == 1):  # it ends in mid-packet
                        fail()
            with m.State("ANSWER"):
                m.d.comb += [playing.eq(1), counting.eq(1)]
                with m.If(self.tx.valid):
                    m.d.sync += inside.eq(self.tx.payload != END)
                    with m.If(inside & (self.tx.payload == END)):
                        m.d.comb += counting.eq(0)
                        m.next = "FEED"
                        with m.If((left == 0) | ~usable):
                            m.next = "DONE"
                    with m.Elif(~inside & (self.tx.payload != END) & (self.tx.payload != Kind.ACK)):
                        m.d.sync += usable.eq(0)
                with m.If(timer[_STUCK]):
                    m.d.comb += counting.eq(0)
                    fail()
            with m.State("DONE"):
                m.d.comb += reader.stop.eq(1)
                with m.If(self.restart & usable):
                    m.next = "SETTLE"
        return m
