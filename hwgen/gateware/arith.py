"""Arithmetic on Amaranth values: functions from values to values, without state or clock.

The caller assigns each result to a named signal of derived width.
"""

from amaranth import *

from ..numerics import IntFormat, Rounding
from .fabric.portable import range_of

__all__ = ["divide_pow2", "saturate"]


def divide_pow2(value: Value, shift: int, rounding: Rounding, random: Value | None = None) -> Value:
    """``value / 2**shift``, rounded as :func:`.numerics.divide` says; the shift is constant.

    Costs nothing with ``floor``, an incrementer with ``half-up``, with ``half-even`` and
    ``half-away`` also an OR over the bits that are dropped, and with ``stochastic`` a comparison of
    them with the random word. Gemmlowp is two divisions.
    """
    value = Value.cast(value)
    if shift == 0:
        return value
    missing = shift + 1 - len(value)
    if missing > 0:  # all bits of the value are dropped: give it signs to keep
        sign = value[-1] if value.shape().signed else C(0, 1)
        extended = Cat(value, sign.replicate(missing))
        value = extended.as_signed() if value.shape().signed else extended
    floor = value.shift_right(shift)  # unlike `>>`, drops the bits it shifts out
    half = value[shift - 1]
    match rounding:
        case Rounding.FLOOR:
            return floor
        case Rounding.HALF_UP:
            return floor + half
        case Rounding.HALF_EVEN:
            return floor + (half & (value[:shift - 1].any() | floor[0]))
        case Rounding.HALF_AWAY:
            negative = value[-1] if value.shape().signed else C(0, 1)
            return floor + (half & (value[:shift - 1].any() | ~negative))
        case Rounding.STOCHASTIC:
            fraction, level = (Cat(C(0, max(missing, 0)), bits) for missing, bits in
                               ((16 - shift, value[:shift]), (shift - 16, random)))
            return floor + (fraction > level)
        case Rounding.GEMMLOWP:
            upper = divide_pow2(value, min(shift, 31), Rounding.HALF_UP)
            return divide_pow2(upper, max(shift - 31, 0), Rounding.HALF_AWAY)


def saturate(value: Value, fmt: IntFormat) -> Value:
    """The nearest value of ``fmt``; the result is as wide as ``value`` at least."""
    value = Value.cast(value)
    low, high = range_of(value)
    result = value
    if low < fmt.min:  # a comparison that cannot be true is a lint error in Verilog
        result = Mux(value < fmt.min, fmt.min, result)
    if high > fmt.max:
        result = Mux(value > fmt.max, fmt.max, result)
    return result
