"""Serial line: receiver and transmitter, 8 data bits, no parity, one stop bit."""

from amaranth import *
from amaranth.lib import stream, wiring
from amaranth.lib.cdc import FFSynchronizer
from amaranth.lib.wiring import In, Out

from ..errors import InputError
from ..numerics import require_int

__all__ = ["UartReceiver", "UartTransmitter", "divisor_of"]

#: Clock cycles of a bit, at the least: the receiver must find the middle of one.
_LEAST = 4

#: Part of a bit rate that it may be off: a byte's last bit is then off by a fifth of its length.
_MOST_OFF = 0.02


def divisor_of(clock: float, baud: int) -> int:
    """Clock cycles of a bit.

    Parameters
    ----------
    clock : float, MHz
    baud : int
        Bits per second.

    Raises
    ------
    InputError
        If the nearest rate that the clock gives is off by more than 2 %.
    """
    require_int("Baud rate", baud, low=1)
    divisor = max(1, round(clock * 1e6 / baud))
    off = abs(clock * 1e6 / divisor / baud - 1)
    if divisor < _LEAST or off > _MOST_OFF:
        raise InputError(f"Baud rate {baud} cannot be made of a {clock:g} MHz clock (the nearest "
                         f"divisor, {divisor}, is off by {100 * off:.1f} %; there must be at least "
                         f"{_LEAST} cycles a bit): choose 1000000 or 115200")
    return divisor


class UartReceiver(wiring.Component):
    """Bytes of a serial line.

    A start bit shorter than half a bit is noise. A byte without a stop bit is dropped, and the next
    one begins when the line has been high again. A byte that comes before the last one was taken is
    dropped: whoever cannot take bytes at the line's rate needs a queue.

    Parameters
    ----------
    divisor : int, clock cycles of a bit

    Members
    -------
    rx : In(1)
        The pad; need not be synchronous.
    o : Out(stream.Signature(8))
    """

    def __init__(self, divisor):
        require_int("Divisor", divisor, low=_LEAST, high=65536)
        self._divisor = divisor
        super().__init__({"rx": In(1, init=1), "o": Out(stream.Signature(8))})

    def elaborate(self, platform):
        m = Module()
        line = Signal(init=1)
        m.submodules.line_sync = FFSynchronizer(self.rx, line, init=1)
        timer, count = Signal(range(self._divisor)), Signal(range(8))
        byte = Signal(8, reset_less=True)
        due, whole = Signal(), Signal()

        m.d.comb += due.eq(timer == 0)
        m.d.sync += timer.eq(Mux(due, self._divisor - 1, timer - 1))
        with m.FSM(name="bits"):
            with m.State("IDLE"):
                m.d.sync += [timer.eq(self._divisor // 2 - 1), count.eq(0)]
                with m.If(~line):
                    m.next = "START"
            with m.State("START"):
                with m.If(due):
                    m.next = "DATA"
                with m.If(line):
                    m.next = "IDLE"
            with m.State("DATA"):
                with m.If(due):
                    m.d.sync += [byte.eq(Cat(byte[1:], line)), count.eq(count + 1)]
                    with m.If(count == 7):
                        m.next = "STOP"
            with m.State("STOP"):
                with m.If(due):
                    m.d.comb += whole.eq(line)
                    m.next = "BREAK"
            with m.State("BREAK"):  # at once left, but for a line that is held low
                with m.If(line):
                    m.next = "IDLE"

        with m.If(whole & ~self.o.valid):
            m.d.sync += [self.o.valid.eq(1), self.o.payload.eq(byte)]
        with m.Elif(self.o.ready):
            m.d.sync += self.o.valid.eq(0)
        return m


class UartTransmitter(wiring.Component):
    """Bytes onto a serial line, which is high in between.

    Parameters
    ----------
    divisor : int, clock cycles of a bit

    Members
    -------
    i : In(stream.Signature(8))
        A byte is taken when the one before has left.
    tx : Out(1)
        The pad; comes from a register.
    """

    def __init__(self, divisor):
        require_int("Divisor", divisor, low=_LEAST, high=65536)
        self._divisor = divisor
        super().__init__({"i": In(stream.Signature(8)), "tx": Out(1, init=1)})

    def elaborate(self, platform):
        m = Module()
        bits = Signal(10, init=-1)  # what is left of a byte, with its start and stop bit
        left = Signal(range(11))
        timer = Signal(range(self._divisor))
        due = Signal()

        m.d.comb += [
            self.tx.eq(bits[0]),
            self.i.ready.eq(left == 0),
            due.eq(timer == 0),
        ]
        with m.If(left == 0):
            m.d.sync += timer.eq(self._divisor - 1)
            with m.If(self.i.valid):
                m.d.sync += [bits.eq(Cat(C(0, 1), self.i.payload, C(1, 1))), left.eq(10)]
        with m.Else():
            m.d.sync += timer.eq(Mux(due, self._divisor - 1, timer - 1))
            with m.If(due):
                m.d.sync += [bits.eq(Cat(bits[1:], C(1, 1))), left.eq(left - 1)]
        return m
