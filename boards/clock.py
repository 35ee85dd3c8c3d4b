"""A board's clock: that of the pin, a part of it, or a PLL's."""

import math
from dataclasses import dataclass

from amaranth import *
from amaranth.lib.cdc import FFSynchronizer

from ..errors import InputError
from ..gateware.fabric.clock import Pll, add_pll, find_pll
from .board import Board
from .uart import divisor_of

__all__ = ["Clock", "add_clock", "clock_of", "fastest"]

#: Cycles of reset after power-up, 20 us at 50 MHz: block RAM of an iCE40 is not there at once.
_RESET_CYCLES = 1024

#: Powers of two that a clock can be divided by.
_DIVISIONS = [1 << n for n in range(7)]


@dataclass(frozen=True, kw_only=True)
class Clock:
    """The clock of an accelerator and its link.

    Parameters
    ----------
    mhz : float
        What comes of it.
    divide : int
        Of the clock at the pin: a power of two.
    pll : Pll or None
        What makes it instead.
    """

    mhz: float
    divide: int = 1
    pll: Pll | None = None


def clock_of(board: Board, freq: float | None = None) -> Clock:
    """The clock of a frequency: by division by a power of two if that is exact, else by a PLL.

    Parameters
    ----------
    freq : float, MHz
        By default what the board divides by anyway.

    Raises
    ------
    InputError
        If no division and no PLL gives it to 0.5 %.
    """
    choices = {board.mhz / divide: divide for divide in _DIVISIONS}
    freq = board.mhz / board.divide if freq is None else freq
    if freq in choices:
        return Clock(mhz=freq, divide=choices[freq])
    if not 0 < freq < math.inf:
        raise InputError(f"Clock must be a frequency in MHz, not {freq:g}")
    try:
        pll = find_pll(board.device, board.clk, board.mhz, freq)
    except ValueError as error:
        raise InputError(f"{error}; the clock of {board.name} can also be "
                         f"{', '.join(f'{mhz:g}' for mhz in choices)} MHz, undivided and divided"
                         ) from error
    return Clock(mhz=pll.mhz, pll=pll)


def fastest(board: Board, most: float, baud: int) -> float | None:
    """The fastest clock of whole MHz, or divided, up to a frequency, whose UART has a rate."""
    tries = {board.mhz / divide for divide in _DIVISIONS} | set(map(float, range(1, int(most) + 1)))
    for freq in sorted((mhz for mhz in tries if mhz <= most), reverse=True):
        try:
            clock = clock_of(board, freq)
            divisor_of(clock.mhz, baud)
        except InputError:
            continue
        if clock.mhz <= most:
            return freq
    return None


def add_clock(m, pin, clock: Clock):
    """Make the domain ``sync`` of the clock at the pin.

    It is reset after power-up, and while a PLL is not locked.
    """
    m.domains.sync = sync = ClockDomain()
    sync.clk, sync.rst = Signal(name="sync_clk"), Signal(name="sync_rst")
    powered = Signal(range(_RESET_CYCLES + 1), reset_less=True)
    m.d.comb += sync.rst.eq(~powered[-1])
    with m.If(sync.rst):
        m.d.sync += powered.eq(powered + 1)
    if clock.pll:
        locked = add_pll(m, clock.pll, pin, sync.clk, name="pll")
        steady = Signal()
        m.submodules.locked_sync = FFSynchronizer(locked, steady, reset_less=True)
        with m.If(~steady):
            m.d.sync += powered.eq(0)
    elif clock.divide == 1:
        m.d.comb += sync.clk.eq(pin)
    else:
        m.domains.pin = domain = ClockDomain(reset_less=True)
        domain.clk = Signal(name="pin_clk")
        count = Signal(range(clock.divide), name="clock_count")
        m.d.comb += [domain.clk.eq(pin), sync.clk.eq(count[-1])]
        m.d.pin += count.eq(count + 1)
