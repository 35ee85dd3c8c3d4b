"""Scores of classes as integers in the order of real numbers: exact sums of square roots."""

import math
from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from ..errors import InputError
from .rational import Step, line, precision, root

__all__ = ["rational_scores", "sorted_scores"]

_MAX_SCORES = 1 << 18  # that are put in order one by one
_MAX_BITS = 1 << 32  # of all of them


def rational_scores(chains: Sequence[Sequence[Step]]) -> tuple[np.ndarray, np.ndarray] | None:
    """Multipliers and biases, (classes,), of scores that are one multiple of the chains' numbers.

    Chains are scales and roots of one channel each. None where a root is irrational or 62 bits do
    not do.
    """
    if any(root(step.parameters[0].item(), 0) ** 2 != step.parameters[0].item()
           for steps in chains for step in steps if step.kind == "root"):
        return None
    lines = [value for steps in chains for value in line(steps)]
    least = math.lcm(*(value.denominator for value in lines))
    found = [int(value * least) for value in lines]
    common = math.gcd(*found) or 1
    if max(map(abs, found)) // common >= 1 << 61:
        return None
    multiplier, bias = np.array([one // common for one in found]).reshape(-1, 2).T
    return multiplier, bias


def sorted_scores(chains: Sequence[Sequence[Step]], low: int,
                  high: int) -> tuple[np.ndarray, np.ndarray, Fraction]:
    """Multipliers and biases of scores in the order of the chains' numbers, and their scale.

    The numbers of all classes at all integers from low to high are sorted; then the smallest power
    of two is taken by which the chains' lines, multiplied and rounded, give integers in the same
    order, equal where the numbers are equal. So every pair of classes compares right at every pair
    of integers, and so does argmax. (Where the parameters are rational and no power of two will
    do, their common denominator is tried.)

    Raises
    ------
    InputError
        If scores would need more than 62 bits, or there are too many to sort.
    """
    bits = max(precision(steps, low, high, chains=2) for steps in chains)
    count = len(chains) * (high - low + 1)
    if count > _MAX_SCORES or count * bits > _MAX_BITS:
        raise InputError(f"Scores of {len(chains)} classes from {low} to {high} are more than "
                         f"{_MAX_SCORES}, or of too many digits; use a narrower accumulator")
    lines = [line(steps, bits) for steps in chains]
    scales, shifts = zip(*lines, strict=True)
    units = [(int(a * (1 << bits)), int(b * (1 << bits))) for a, b in lines]
    table = sorted((a * x + b, channel, x) for channel, (a, b) in enumerate(units)
                   for x in range(low, high + 1))
    # Numbers that are not equal are much farther apart than what was cut off.
    steps = np.array([after[0] - before[0] >> bits // 4 > 0
                      for before, after in zip(table, table[1:], strict=False)], dtype=bool)
    channels, xs = (np.array([one[n] for one in table]) for n in (1, 2))
    largest = max(*map(abs, scales), *map(abs, shifts), Fraction(1, 1 << 256))
    first = -math.ceil(largest).bit_length()
    factors = [Fraction(2) ** power for power in range(first, first + 320)]
    for factor in (*factors, Fraction(math.lcm(*(value.denominator for value in scales + shifts)))):
        multiplier, bias = ([round(factor * value) for value in part] for part in (scales, shifts))
        if max(max(map(abs, multiplier)) * max(-low, high, 1), max(map(abs, bias))) >= 1 << 61:
            continue
        values = np.array(multiplier)[channels] * xs + np.array(bias)[channels]
        differences = np.diff(values)
        if (differences[steps] > 0).all() and (differences[~steps] == 0).all():
            return np.array(multiplier), np.array(bias), factor
    raise InputError("Scores of batch normalisation need more than 62 bits to keep their order; "
                     "its parameters are too close or too far apart")
