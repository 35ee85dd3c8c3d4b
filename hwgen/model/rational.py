"""Exact chains of pointwise steps between integers and real numbers, and the quantizers after them.

A tensor of a source model is an integer tensor of ours and a chain of steps that turn its integers
into the real numbers of the source. Every parameter is a :class:`~fractions.Fraction`, as any float
is one. What a quantizer does at the end of a chain is found by taking its boundaries back through
the chain to the integers: no real number is ever rounded.
"""

import decimal
import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError
from ..numerics import Rounding, divide

__all__ = ["Bound", "Grid", "Requantized", "Step", "apply", "compose", "exact", "normal",
           "requantization", "thresholds"]

HALF = Fraction(1, 2)
_MAX_BITS = 1 << 14
_MAX_SHIFT = 46  # of the hardware that requantizes


class Step(NamedTuple):
    """A monotone function of one number, or the softmax of a vector.

    Parameters
    ----------
    kind : str
        ``scale`` (a x + b), ``root`` (x / sqrt(v), v > 0), ``clip`` (from low to high, None where
        open), ``leaky`` (s x below 0, s > 0), ``sigmoid``, ``tanh``; ``softmax``, at the end alone.
    parameters : tuple of arrays of Fractions
        Each broadcasts to the tensor, or is of one element.
    """

    kind: str
    parameters: tuple[np.ndarray, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Grid:
    """A quantizer: ``n = clamp(round(x / scale + shift) + zero, low, high)``.

    The real number that n stands for is ``scale * (n - zero - shift)``.

    Parameters
    ----------
    scale, shift : arrays of Fractions
        The scale is positive.
    zero, low, high : int
    rounding : str
        Of ROUND, HALF_EVEN, HALF_UP, HALF_DOWN, UP, DOWN, FLOOR, CEIL, as QONNX has them:
        HALF_UP and UP go away from zero, HALF_DOWN and DOWN toward it. SIGN has the levels -1, 0
        and +1, BIPOLAR -1 below 0 and else +1.
    """

    scale: np.ndarray
    shift: np.ndarray
    zero: int
    low: int
    high: int
    rounding: str = "ROUND"

    def level(self, x, steps: Sequence[Step] = ()) -> int:
        """What a number is quantized to after some scales and clips; it may be infinite.

        The grid's arrays and the steps' have one element.
        """
        for kind, parameters in steps:
            first, second = (one.item() for one in parameters)
            if kind == "scale":
                x = first * x + second if first else second
            else:
                x = x if first is None else max(x, first)
                x = x if second is None else min(x, second)
        if isinstance(x, float):
            return self.low if x < 0 else self.high
        y = x / self.scale.item() + self.shift.item()
        level = math.floor(y) + self.zero
        at, beyond = self.boundary(level + 1)
        return min(max(level + (y > at or (y == at and not beyond)), self.low), self.high)

    @property
    def levels(self) -> range:
        """Values but the least: each begins at a threshold."""
        return range(self.low + 1 + (self.rounding == "BIPOLAR"), self.high + 1)

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

    def boundary(self, level: int) -> tuple[Fraction, bool]:
        """Where ``x / scale + shift`` begins to give at least ``level``, and if only beyond it."""
        twice, beyond = self.boundaries(np.array([level]))
        return Fraction(int(twice[0]), 2), bool(beyond[0])


class Bound(NamedTuple):
    """All x from here on, or down from here; ``at`` may be infinite."""

    at: Any  # Fraction, or a float that is infinite
    beyond: bool  # without ``at`` itself
    rising: bool


def exact(values) -> np.ndarray:
    """Numbers as an array of Fractions, of (1,) if it is one; what a float holds is what it is."""
    array = np.atleast_1d(np.asarray(values))
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        raise InputError("its numbers must be finite")
    result = np.empty(array.shape, dtype=object)
    result.ravel()[:] = [Fraction(one) for one in array.ravel().tolist()]
    return result


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
            sizes = [one.numerator.bit_length() + one.denominator.bit_length()
                     for parameter in step.parameters for one in parameter.ravel()]
            if max(sizes) > _MAX_BITS:
                raise InputError(f"makes exact scales of more than {_MAX_BITS} bits")
        if (a == 1).all() and (b == 0).all():
            return steps
    return (*steps, step)


def apply(steps: Sequence[Step], values) -> np.ndarray:
    """Real numbers, as float64, of integers."""
    x = np.asarray(values, dtype=np.float64)
    for kind, parameters in steps:
        p = [np.array([np.nan if one is None else float(one) for one in array.ravel()])
             .reshape(array.shape) for array in parameters]
        match kind:
            case "scale":
                x = x * p[0] + p[1]
            case "root":
                x = x / np.sqrt(p[0])
            case "clip":
                x = np.fmin(np.fmax(x, p[0]), p[1])
            case "leaky":
                x = np.where(x < 0, x * p[0], x)
            case "sigmoid":
                x = 0.5 + 0.5 * np.tanh(0.5 * x)
            case "tanh":
                x = np.tanh(x)
            case "softmax":  # of (n, channels, ...)
                x = np.exp(x - x.max(axis=1, keepdims=True))
                x = x / x.sum(axis=1, keepdims=True)
    return x


def normal(steps: Sequence[Step]) -> tuple[Fraction, Fraction, Fraction, Fraction]:
    """Scales and one root, of one channel, as batch normalisation: gamma, beta, mean, var."""
    gamma, offset, var, beta = Fraction(1), Fraction(0), Fraction(1), Fraction(0)
    rooted = False
    for kind, parameters in steps:
        values = [one.item() for one in parameters]
        if kind == "root" and rooted:
            raise InputError("normalises twice without a quantizer between")
        if kind == "root":
            var, rooted = values[0], True
        elif rooted:
            gamma, offset = gamma * values[0], offset * values[0]
            beta = beta * values[0] + values[1]
        else:
            gamma, offset = gamma * values[0], offset * values[0] + values[1]
    if not gamma:
        return gamma, beta + offset, Fraction(0), var  # nothing is left under the root
    return gamma, beta, -offset / gamma, var


def thresholds(steps: Sequence[Step], grid: Grid, low: int,
               high: int) -> tuple[np.ndarray, bool]:
    """Where the integers from low to high pass the levels of a quantizer, for one channel.

    Parameters
    ----------
    steps, grid
        Of the channel: their arrays have one element.

    Returns
    -------
    table : array of integers, one for each of the grid's levels
        Rising: ``q >= t``; falling: ``q <= t``. All within one of low .. high.
    falling : bool
    """
    scale, shift = grid.scale.item(), grid.shift.item()
    found, falling = [], sum(step.kind == "scale" and step.parameters[0].item() < 0
                             for step in steps) % 2 == 1
    if all(step.kind in ("scale", "clip") for step in steps):
        return _linear_thresholds(steps, grid, low, high, falling), falling
    for level in grid.levels:
        at, beyond = grid.boundary(level)
        bound = Bound(scale * (at - shift), beyond, True)
        for step in reversed(steps):
            if isinstance(bound.at, float):
                break
            bound = _INVERSE[step.kind](bound, *(one.item() for one in step.parameters))
        at, beyond = bound.at, bound.beyond
        if isinstance(at, float):  # all or none
            begin = bound.rising == (at < 0)
            found.append((high if falling else low) if begin
                         else (low - 1 if falling else high + 1))
        elif falling:
            found.append(min(max(math.ceil(at) - 1 if beyond else math.floor(at), low - 1), high))
        else:
            found.append(min(max(math.floor(at) + 1 if beyond else math.ceil(at), low), high + 1))
    return np.array(found, dtype=np.int64), falling


def _linear_thresholds(steps, grid, low, high, falling):
    """Of scales and clips, in integers: a clip makes levels that all reach, and that none does."""
    line = compose((), *(step for step in steps if step.kind == "scale"))
    a, b = (one.item() for one in line[0].parameters) if line else (Fraction(1), Fraction(0))
    first, last = sorted(grid.level(end, steps) for end in (-math.inf, math.inf))
    every, none = (high, low - 1) if falling else (low, high + 1)
    if not a:
        first = last = grid.level(b, steps)
    levels = np.array(grid.levels, dtype=np.int64)
    found = np.where(levels <= first, every, none)
    if a:
        per_half = grid.scale.item() / (2 * a)
        at_zero = -(grid.scale.item() * grid.shift.item() + b) / a
        bottom = math.lcm(per_half.denominator, at_zero.denominator)
        by, plus = int(per_half * bottom), int(at_zero * bottom)
        inside = (levels > first) & (levels <= last)
        twice, beyond = grid.boundaries(levels[inside])
        top = twice.astype(object) * by + plus  # integers of any size
        reached = np.where(beyond != falling, top // bottom + 1, -(-top // bottom)) - falling
        found[inside] = np.clip(reached, min(every, none), max(every, none)).astype(np.int64)
    return found


def _scale(bound, a, b):
    if a == 0:
        holds = (b > bound.at if bound.rising else b < bound.at) or (
            b == bound.at and not bound.beyond)
        return Bound(-math.inf if holds == bound.rising else math.inf, False, bound.rising)
    return Bound((bound.at - b) / a, bound.beyond, bound.rising == (a > 0))


def _root(bound, v):
    """Times sqrt(v): exact, or so near that no number with a smaller denominator is between."""
    square = bound.at * bound.at * v
    top, bottom = math.isqrt(square.numerator), math.isqrt(square.denominator)
    if top * top == square.numerator and bottom * bottom == square.denominator:
        root = Fraction(top, bottom)
    else:
        bits = 64 + 2 * (square.numerator.bit_length() + square.denominator.bit_length())
        root = Fraction(math.isqrt((square.numerator << 2 * bits) // square.denominator),
                        1 << bits) + Fraction(1, 1 << bits + 1)
    return Bound(root if bound.at > 0 else -root, bound.beyond, bound.rising)


def _clip(bound, low, high):
    at, beyond, rising = bound
    if low is not None and (at < low or (at == low and rising != beyond)):
        at = -math.inf
    elif high is not None and (at > high or (at == high and rising == beyond)):
        at = math.inf
    return Bound(at, beyond, rising)


def _leaky(bound, slope):
    return Bound(bound.at if bound.at >= 0 else bound.at / slope, bound.beyond, bound.rising)


def _logistic(bound, bottom):
    """Inverse of the sigmoid, or of tanh if ``bottom`` is -1: ln((t - bottom) / (1 - t))."""
    if bound.at <= bottom or bound.at >= 1:
        return Bound(math.copysign(math.inf, bound.at - HALF), bound.beyond, bound.rising)
    odds = (bound.at - bottom) / (1 - bound.at)
    # Irrational but at 0, so 60 digits decide, and no tie is near.
    with decimal.localcontext(prec=60):
        logarithm = (decimal.Decimal(odds.numerator).ln() - decimal.Decimal(odds.denominator).ln())
    return Bound(Fraction(logarithm) if odds != 1 else Fraction(0), bound.beyond, bound.rising)


_INVERSE: dict[str, Any] = {
    "scale": _scale, "root": _root, "clip": _clip, "leaky": _leaky,
    "sigmoid": lambda bound: _logistic(bound, 0),
    "tanh": lambda bound: _scale(_logistic(bound, -1), Fraction(2), Fraction(0))}


class Requantized(NamedTuple):
    """``round((q * multiplier + bias) / 2**shift)`` a channel, and how many steps it misses.

    Parameters
    ----------
    multiplier, bias : arrays of integers, (channels,)
    shift : int
    missed : int
        Of the steps of all channels, those that lie elsewhere than exactly.
    """

    multiplier: np.ndarray
    bias: np.ndarray
    shift: int
    missed: int


def requantization(ratio: Sequence[Fraction], offset: Sequence[Fraction], table: np.ndarray,
                   levels: Sequence[int], low: int, high: int,
                   rounding: Rounding) -> Requantized | None:
    """Integers that do what ``round(q * ratio + offset)`` does, for all q from low to high.

    The smallest shift is taken by which every threshold of the exact table is met; where none is,
    the one that misses fewest. A bias is a whole number of the accumulator's units, a multiple of
    the multiplier, if that does.

    Parameters
    ----------
    ratio, offset : Fractions, a channel
        Ratios are positive.
    table : array of integers, (channels, levels)
        Where the levels (before a zero point) begin, as :func:`thresholds` has them, rising.

    Returns
    -------
    Requantized or None
        None if there is none whose products have 62 bits.
    """
    best, widest = None, max(-low, high, 1)
    units = [round(b / a) for a, b in zip(ratio, offset, strict=True)]
    at, below, steps = table, table - 1, np.asarray(levels)
    for whole in (True, False):
        for shift in range(_MAX_SHIFT + 1):
            m = [round(one * (1 << shift)) for one in ratio]
            b = ([unit * by for unit, by in zip(units, m, strict=True)] if whole
                 else [round(one * (1 << shift)) for one in offset])
            if max(m) * widest + max(map(abs, b)) >= 1 << 61:
                break
            if not min(m):
                continue
            multiplier, bias = np.array(m, dtype=np.int64), np.array(b, dtype=np.int64)
            # Both are monotone in q: equal at each step and just before it is equal everywhere.
            found, before = (divide(q * multiplier[:, None] + bias[:, None], np.int64(1) << shift,
                                    rounding) for q in (at, below))
            right = ((found >= steps) | (at > high)) & ((before < steps) | (at <= low))
            missed = int((~right).sum())
            if best is None or missed < best.missed:
                best = Requantized(multiplier, bias, shift, missed)
            if not missed:
                return best
    return best
