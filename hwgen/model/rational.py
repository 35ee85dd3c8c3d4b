"""Exact chains of pointwise steps between integers and real numbers, and the quantizers after them.

A tensor of a source model is an integer tensor of ours and a chain of steps that turn its integers
into the real numbers of the source. Every parameter is a :class:`~fractions.Fraction`, as any float
is one. What a quantizer does at the end of a chain is found by taking its boundaries back through
the chain to the integers, exactly.
"""

import decimal
import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

import numpy as np

from ..errors import InputError
from ..numerics import Rounding, divide

__all__ = ["SOFTMAX", "Grid", "Step", "apply", "compose", "exact", "line", "precision",
           "requantization", "root", "scaling", "thresholds"]

_MAX_BITS = 1 << 14
_MAX_SHIFT = 46  # of the hardware that requantizes
_LOG_BITS = 200  # of the inverses of sigmoid and tanh, which are irrational but at 0


class Step(NamedTuple):
    """A monotone function of one number, or the softmax of a vector."""

    #: ``scale`` (a x + b), ``root`` (x / sqrt(v), v > 0), ``clip`` (from low to high, None where
    #: open), ``leaky`` (s x below 0, s > 0), ``sigmoid``, ``tanh``; at the end alone
    #: ``softmax``, ``log_softmax``.
    kind: str
    parameters: tuple[np.ndarray, ...] = ()  #: of Fractions; each broadcasts to the tensor


@dataclass(frozen=True, kw_only=True)
class Grid:
    """A quantizer: ``n = clamp(round(x / scale + shift) + zero, low, high)``.

    The real number that n stands for is ``scale * (n - zero - shift)``.
    """

    scale: np.ndarray  #: Fractions, positive
    shift: np.ndarray  #: Fractions
    zero: int
    low: int
    high: int
    #: As QONNX has them: HALF_UP and UP go away from zero, HALF_DOWN and DOWN toward it. SIGN has
    #: the levels -1, 0 and +1, BIPOLAR -1 below 0 and else +1.
    rounding: str = "ROUND"

    @property
    def levels(self) -> range:
        """Values but the least: each begins at a threshold."""
        return range(self.low + 1 + (self.rounding == "BIPOLAR"), self.high + 1)

    def level(self, x: Fraction) -> int:
        """What one number is quantized to, by a grid of one scale."""
        y = x / self.scale.item() + self.shift.item()
        level = math.floor(y) + self.zero
        (twice,), (beyond,) = self.boundaries(np.array([level + 1]))
        level += 2 * y > int(twice) or (2 * y == int(twice) and not beyond)
        return min(max(level, self.low), self.high)

    def boundaries(self, levels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Where ``x / scale + shift`` begins to give levels: twice that, and if only beyond it."""
        if self.rounding in ("SIGN", "BIPOLAR"):
            return 0 * levels, (levels == 1) & (self.rounding == "SIGN")
        levels = levels - self.zero
        positive, half, up = levels > 0, 2 * levels - 1, levels < levels
        match self.rounding:
            case "ROUND" | "HALF_EVEN":
                return half, levels % 2 == 1
            case "HALF_UP" | "HALF_DOWN":
                return half, positive == (self.rounding == "HALF_DOWN")
            case "FLOOR" | "CEIL":
                up = up | (self.rounding == "CEIL")
            case "UP" | "DOWN":
                up = positive == (self.rounding == "UP")
            case _:
                raise InputError(f"has the rounding mode {self.rounding!r:.40}, which is not known")
        return 2 * (levels - up), up


def exact(values) -> np.ndarray:
    """Numbers as an array of Fractions, of (1,) if it is one; what a float holds is what it is."""
    array = np.atleast_1d(np.asarray(values))
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        raise InputError("its numbers must be finite")
    result = np.empty(array.shape, dtype=object)
    result.ravel()[:] = [Fraction(one) for one in array.ravel().tolist()]
    return result


def scaling(a, b=0) -> Step:
    """The step ``a x + b``."""
    return Step("scale", tuple(np.atleast_1d(np.asarray(one, dtype=object)) * Fraction(1)
                               for one in (a, b)))


def compose(steps: tuple[Step, ...], *more: Step) -> tuple[Step, ...]:
    """A chain with more steps; a scale after a scale is one, and one that does nothing none."""
    return functools.reduce(_longer, more, steps)


def _longer(steps, step):
    if step.kind == "scale":
        a, b = step.parameters
        if steps and steps[-1].kind == "scale":
            steps, (first_a, first_b) = steps[:-1], steps[-1].parameters
            a, b = a * first_a, a * first_b + b
            step = Step("scale", (a, b))
            if max(_bits([one]) for part in (a, b) for one in part.ravel()) > _MAX_BITS:
                raise InputError(f"makes exact scales of more than {_MAX_BITS} bits")
        if (a == 1).all() and (b == 0).all():
            return steps
    if steps and steps[-1].kind in SOFTMAX:
        raise InputError(f"follows a {steps[-1].kind}; put a QuantizeLinear or Quant between")
    return (*steps, step)


def _softmax(x):  # of (n, channels, ...)
    x = np.exp(x - x.max(axis=1, keepdims=True))
    return x / x.sum(axis=1, keepdims=True)


def _log_softmax(x):
    x = x - x.max(axis=1, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=1, keepdims=True))


#: Kinds of steps that take a vector, the channels.
SOFTMAX = ("softmax", "log_softmax")

_FLOATS: dict[str, Callable[..., np.ndarray]] = {
    "scale": lambda x, a, b: x * a + b, "root": lambda x, v: x / np.sqrt(v),
    "clip": lambda x, low, high: np.fmin(np.fmax(x, low), high),
    "leaky": lambda x, slope: np.where(x < 0, x * slope, x),
    "sigmoid": lambda x: 0.5 + 0.5 * np.tanh(0.5 * x), "tanh": np.tanh, "softmax": _softmax,
    "log_softmax": _log_softmax}


def apply(steps: Sequence[Step], values) -> np.ndarray:
    """Real numbers, as float64, of integers."""
    x = np.asarray(values, dtype=np.float64)
    for kind, parameters in steps:
        x = _FLOATS[kind](x, *(one.astype(np.float64) for one in parameters))  # None becomes NaN
    return x


def _bits(numbers) -> int:
    return sum(one.numerator.bit_length() + one.denominator.bit_length() for one in numbers)


def precision(steps: Sequence[Step], *more: Fraction | int, chains: int = 1) -> int:
    """Bits of roots by which sums of so many chains of one channel compare right, and ties are 0.

    A sum of square roots is algebraic of degree 2**roots, and so no nearer to 0 than its
    denominators and conjugates allow, unless it is 0.
    """
    roots = chains * sum(step.kind == "root" for step in steps)
    if roots > 4:
        raise InputError("normalises again and again without a quantizer between")
    numbers = [one for step in steps for part in step.parameters for one in part.ravel()
               if one is not None]
    return 64 + (2 << roots) * (2 + chains * _bits([*numbers, *more]))


def root(value: Fraction, bits: int) -> Fraction:
    """The square root: exact if it is rational, else to so many bits."""
    near = Fraction(math.isqrt(value.numerator), math.isqrt(value.denominator))
    bits += value.denominator.bit_length()
    return near if near * near == value else Fraction(
        math.isqrt((value.numerator << 2 * bits) // value.denominator), 1 << bits)


def line(steps: Sequence[Step], bits: int = 64) -> tuple[Fraction, Fraction]:
    """The a and b of scales and roots of one channel, as ``a x + b``; other steps are left out."""
    a, b = Fraction(1), Fraction(0)
    for kind, parameters in steps:
        if kind in ("scale", "root"):
            by, plus = (one.item() for one in (parameters if kind == "scale" else scaling(
                1 / root(parameters[0].item(), bits)).parameters))
            a, b = a * by, b * by + plus
    return a, b


def thresholds(steps: Sequence[Step], grid: Grid, low: int, high: int) -> tuple[np.ndarray, bool]:
    """Where the integers from low to high pass the levels of a quantizer, for one channel.

    Gives an integer a level, within one of low .. high, and if they fall: a level is reached by
    ``q >= t``, or by ``q <= t``. Arrays of steps and grid have one element.
    """
    twice, beyond = grid.boundaries(np.array(grid.levels, dtype=np.int64))
    # What reaches a level is x >= top / bottom, or x > that; or x <= and x <, if falling. The
    # integers have any size. Steps that end somewhere leave levels that all x reach, or none.
    top, bottom, rising = twice.astype(object), 2, True
    every, none = np.zeros((2, len(top)), dtype=bool)
    steps = compose(tuple(steps), scaling(1 / grid.scale, grid.shift))
    bits = precision(steps, low, high, grid.low, grid.high, grid.zero)

    for kind, parameters in reversed(steps):
        first, second = (*(one.item() for one in parameters), None, None)[:2]
        if kind == "scale" and not first:
            kind, first = "clip", second
        match kind:
            case "scale":
                by, less = Fraction(1, bottom) / first, second / first
                bottom = math.lcm(by.denominator, less.denominator)
                top, rising = top * int(by * bottom) - int(less * bottom), rising == (first > 0)
            case "root":
                near = root(first, bits)
                top, bottom = top * near.numerator, bottom * near.denominator
            case "leaky":
                top = np.where(top < 0, top * first.denominator, top * first.numerator)
                bottom *= first.numerator
            case "clip":
                for end, way, all_reach in ((first, 1, rising), (second, -1, not rising)):
                    if end is not None:
                        top, bottom = top * end.denominator, bottom * end.denominator
                        apart = way * (top - int(end * bottom))
                        outside = (apart < 0) | ((apart == 0) & (beyond != all_reach))
                        every |= outside & ~none & all_reach
                        none |= outside & ~every & (not all_reach)
            case _:
                least = -bottom if kind == "tanh" else 0
                below, above = (top <= least) & ~none & ~every, (top >= bottom) & ~none & ~every
                every, none = every | (below if rising else above), none | (
                    above if rising else below)
                top = np.array([_log(one - least, bottom - one) if least < one < bottom else 0
                                for one in top], dtype=object)
                bottom = 1 << _LOG_BITS + (kind == "tanh")
    found = np.where(beyond == rising, top // bottom + rising, -(-top // bottom) - (not rising))
    ends = (low, high + 1) if rising else (high, low - 1)
    found = np.where(every, ends[0], np.where(none, ends[1], np.clip(found, min(ends), max(ends))))
    return found.astype(np.int64), not rising


def _log(a: int, b: int) -> int:
    """``ln(a / b)`` in units of ``2**-_LOG_BITS``; 60 digits decide, as no tie is near but at 0."""
    with decimal.localcontext(prec=60):
        return int(Fraction(decimal.Decimal(a).ln() - decimal.Decimal(b).ln()) * (1 << _LOG_BITS))


def requantization(lines: Sequence[tuple[Fraction, Fraction]], table: np.ndarray,
                   levels: Sequence[int], low: int, high: int,
                   rounding: Rounding) -> tuple[np.ndarray, np.ndarray, int] | None:
    """``round((q * multiplier + bias) / 2**shift)`` that is ``round(a * q + b)``, for all q.

    Gives multipliers and biases, (channels,), and the smallest shift by which every threshold of
    the exact table is met, for q from low to high; None if none is, or not by products of 62 bits.
    A bias is a multiple of the multiplier, if that does. Each a is positive; the table, (channels,
    levels), says where the levels (before a zero point) begin, as :func:`thresholds` has them.
    """
    widest, steps = max(-low, high, 1), np.asarray(levels)
    for whole in (True, False):
        for shift in range(_MAX_SHIFT + 1):
            m = [round(a * (1 << shift)) for a, _b in lines]
            b = [round(b / a) * by if whole else round(b * (1 << shift))
                 for (a, b), by in zip(lines, m, strict=True)]
            if max(m) * widest + max(map(abs, b)) >= 1 << 61:
                break
            if not min(m):
                continue
            multiplier, bias = np.array(m, dtype=np.int64), np.array(b, dtype=np.int64)
            # Both are monotone in q: equal at each step and just before it is equal everywhere.
            found, before = (divide(q * multiplier[:, None] + bias[:, None], np.int64(1) << shift,
                                    rounding) for q in (table, table - 1))
            if (((found >= steps) | (table > high)) & ((before < steps) | (table <= low))).all():
                return multiplier, bias, shift
    return None
