"""Scores of classes as integers in the order of real numbers: exact sums of square roots.

Every float is a rational number, and signs of sums of square roots are decided by squaring.
"""

import functools
import itertools
import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..errors import InputError
from ..numerics import require_int

__all__ = ["Norm", "check_range", "fold_affine", "norms", "rational_scores"]

# Most scores that `fold_affine` puts in order one by one.
_MAX_SCORES = 1 << 18


def fold_affine(gamma, beta, mean, var, eps, *, low: int, high: int):
    r"""Integer multipliers and biases whose scores are in the order of batch normalisation's.

        .. math:: y_c(x) = \gamma_c (x - \mu_c) / \sqrt{\sigma_c^2 + \epsilon} + \beta_c

    The scores of all classes c and all x from low to high are sorted, exactly; then the smallest
    power of two is taken by which scale and shift, multiplied and rounded, give integers in the
    same order, equal where the scores are equal. So every pair of classes compares right at every
    pair of x, and so does argmax. (Where the parameters are rational and no power of two will do,
    their common denominator is tried.)

    Returns
    -------
    multiplier, bias : arrays of int64, (classes,)
    scale : Fraction
        The factor: integer scores are about ``scale`` times y.

    Raises
    ------
    InputError
        If scores would need more than 62 bits, or there are too many to sort.
    """
    check_range(low, high)
    columns = norms(gamma, beta, mean, var, eps)
    if len(columns) * (high - low + 1) > _MAX_SCORES:
        raise InputError(f"Scores of {len(columns)} classes from {low} to {high} are more than "
                         f"{_MAX_SCORES}; use a narrower accumulator")
    table = [_Score(norm, x, channel) for channel, norm in enumerate(columns)
             for x in range(low, high + 1)]
    table.sort(key=functools.cmp_to_key(_compare))
    steps = np.array([_compare(*pair) < 0 for pair in itertools.pairwise(table)], dtype=bool)
    channels = np.array([score.channel for score in table])
    xs = np.array([score.x for score in table], dtype=np.int64)

    scales = [norm.scale for norm in columns]
    shifts = [norm.beta - norm.mean * norm.scale for norm in columns]
    largest = max(*map(abs, scales), *map(abs, shifts), Fraction(1, 1 << 256))
    first = -math.ceil(largest).bit_length()
    factors = [Fraction(2) ** power for power in range(first, first + 320)]
    for factor in (*factors, Fraction(math.lcm(*(value.denominator for value in scales + shifts)))):
        multiplier = [round(factor * value) for value in scales]
        bias = [round(factor * value) for value in shifts]
        if max(max(map(abs, multiplier)) * max(-low, high, 1), max(map(abs, bias))) >= 1 << 61:
            continue
        values = np.array(multiplier)[channels] * xs + np.array(bias)[channels]
        differences = np.diff(values)
        if (differences[steps] > 0).all() and (differences[~steps] == 0).all():
            return np.array(multiplier), np.array(bias), factor
    raise InputError("Scores of batch normalisation need more than 62 bits to keep their order; "
                     "its parameters are too close or too far apart")


def rational_scores(gamma, beta, mean, var, eps) -> tuple[np.ndarray, np.ndarray] | None:
    """Multipliers and biases of scores that are one multiple of batch normalisation's.

    Of Fractions, as :func:`fold_affine`; None where a root is irrational or 62 bits do not do.
    """
    columns = norms(gamma, beta, mean, var, eps)
    scales = [norm.scale for norm in columns]
    if any(scale * scale * norm.var != norm.gamma ** 2
           for norm, scale in zip(columns, scales, strict=True)):
        return None
    shifts = [norm.beta - norm.mean * scale for norm, scale in zip(columns, scales, strict=True)]
    least = math.lcm(*(value.denominator for value in scales + shifts))
    common = math.gcd(*(int(value * least) for value in scales + shifts)) or 1
    parts = [[int(value * least) // common for value in values] for values in (scales, shifts)]
    if max(map(abs, parts[0] + parts[1])) >= 1 << 61:
        return None
    return np.array(parts[0], dtype=np.int64), np.array(parts[1], dtype=np.int64)


@dataclass(frozen=True)
class Norm:
    """Batch normalisation of one channel, in exact rationals; ``var`` has epsilon in it."""

    gamma: Fraction
    beta: Fraction
    mean: Fraction
    var: Fraction

    def sign(self, x: int) -> int:
        """Sign of the result at x."""
        return _sign(self.beta, (self.gamma * (x - self.mean) / self.var, self.var))

    @functools.cached_property
    def scale(self) -> Fraction:
        """The factor gamma / sqrt(var): exact if the root is rational, else to 256 bits."""
        precision = 256 + max(0, self.var.numerator.bit_length())
        root = math.isqrt((self.var.denominator << 2 * precision) // self.var.numerator)
        inverse = Fraction(root, 1 << precision)
        near = Fraction(math.isqrt(self.var.denominator), math.isqrt(self.var.numerator))
        return self.gamma * (near if near * near * self.var == 1 else inverse)


class _Score:
    """The result of a channel at x, and bounds of it."""

    def __init__(self, norm: Norm, x: int, channel: int):
        self.norm, self.x, self.channel = norm, x, channel
        product = (x - norm.mean) * norm.scale
        self.about = math.floor((product + norm.beta) * (1 << 128))
        # The floor is off by less than 1, and the scale by less than 2**-250 of itself.
        self.error = 2 + (math.ceil(abs(product)) >> 64)


def _compare(a: _Score, b: _Score) -> int:
    """Sign of a - b, exactly."""
    difference = a.about - b.about
    if abs(difference) > a.error + b.error:
        return 1 if difference > 0 else -1
    if a.norm == b.norm:
        return _sign((a.x - b.x) * a.norm.gamma)
    return _sign(a.norm.beta - b.norm.beta,
                 (a.norm.gamma * (a.x - a.norm.mean) / a.norm.var, a.norm.var),
                 (-b.norm.gamma * (b.x - b.norm.mean) / b.norm.var, b.norm.var))


def _sign(rational: Fraction, *roots: tuple[Fraction, Fraction]) -> int:
    """Sign of ``rational`` + the sum of at most two ``factor * sqrt(radicand)``, by squaring."""
    if not roots:
        return (rational > 0) - (rational < 0)
    factor, radicand = roots[0]
    square, sign = factor * factor * radicand, _sign(factor)
    if len(roots) == 1:
        larger = _sign(square - rational * rational)
    else:
        other, other_radicand = roots[1]
        other_square = other * other * other_radicand
        sign = _sign_of_sum(sign, _sign(other), _sign(square - other_square))
        larger = _sign(square + other_square - rational * rational,
                       (2 * factor * other, radicand * other_radicand))
    return _sign_of_sum(sign, _sign(rational), larger)


def _sign_of_sum(a: int, b: int, larger: int) -> int:
    """Sign of a sum of two numbers of signs a and b; ``larger`` is that of abs(a) - abs(b)."""
    return a * larger if a == -b else a or b


def norms(gamma, beta, mean, var, eps) -> list[Norm]:
    """Batch normalisations of channels, from arrays of numbers."""
    columns = [_exact(name, values) for name, values in
               (("gamma", gamma), ("beta", beta), ("mean", mean), ("var", var))]
    if not columns[0] or len({len(column) for column in columns}) != 1:
        raise InputError("gamma, beta, mean and var must have as many channels, not "
                         f"{', '.join(str(len(column)) for column in columns)}")
    (epsilon,) = _exact("eps", [eps])
    norms = [Norm(scale, shift, centre, variance + epsilon)
             for scale, shift, centre, variance in zip(*columns, strict=True)]
    for channel, norm in enumerate(norms):
        if norm.var <= 0:
            raise InputError(f"var + eps must be positive, but channel {channel} has "
                             f"{float(norm.var)}")
    return norms


def _exact(name: str, values) -> list[Fraction]:
    array = np.asarray(values)
    if array.ndim != 1:
        raise InputError(f"{name} must have one axis, not shape {array.shape}")
    try:
        return [Fraction(value) for value in array.tolist()]
    except (ValueError, OverflowError, TypeError) as error:
        raise InputError(f"{name} must be finite numbers") from error


def check_range(low, high):
    """Check the ends of an accumulator."""
    require_int("Low end of the accumulator", low)
    require_int("High end of the accumulator", high, low=low)
