"""Reference models of scaling down: integer multipliers, shifts and named rounding."""

import numpy as np

from ..numerics import Rounding, divide

__all__ = ["RULES", "requantize", "softmax"]

#: Names of the rules: all but the one that depends on what came before.
RULES = tuple(sorted({rule.value for rule in Rounding} - {"stochastic"}))


def requantize(acc, *, multiplier, bias, shift, rounding, zero_point, low, high, out_format,
               random=None):
    """``clamp(round((acc + bias) * multiplier / 2**shift) + zero_point, low, high)``.

    acc is (n, channels, ...), multiplier, bias and shift are (channels,), integers.

    The rule ``gemmlowp`` is for 32-bit accumulators: with a shift of at least 31 it takes the high
    32 bits of the doubled product, rounded to nearest with ties up (saturating), and divides that
    by ``2**(shift - 31)``, rounding ties away from zero; with less it first shifts left. The rule
    ``stochastic`` takes a random word of 16 bits for each accumulator.

    Several sums of a channel, acc (n, channels, sums) with multipliers (channels, sums), are each
    multiplied and added before the bias: what two scales, or sqrt 2, need.

    Source: gemmlowp, fixedpoint.h, SaturatingRoundingDoublingHighMul and RoundingDivideByPOT.
    """
    acc = np.asarray(acc, dtype=np.int64)
    if np.ndim(multiplier) == 2:
        acc, multiplier = (acc * multiplier).sum(axis=-1), np.ones(len(multiplier))
    multiplier, bias, shift = (np.asarray(one, dtype=np.int64).reshape(-1, *[1] * (acc.ndim - 2))
                               for one in (multiplier, bias, shift))
    if rounding == "gemmlowp":
        wide = ((acc + bias) << np.maximum(31 - shift, 0)) * multiplier
        nudged = wide + np.where(wide >= 0, 1 << 30, 1 - (1 << 30))
        half = np.minimum(np.sign(nudged) * (np.abs(nudged) >> 31), (1 << 31) - 1)
        right = np.maximum(shift - 31, 0)
        scaled = np.sign(half) * divide(np.abs(half), np.int64(1) << right, Rounding.HALF_UP)
    else:
        scaled = divide((acc + bias) * multiplier, np.int64(1) << shift, Rounding(rounding),
                        random)
    return np.clip(scaled + zero_point, low, high)


def softmax(x, *, table, scale, rounding, zero_point, low, high, out_format):
    """Shares of the channels: ``clamp(round(scale * e / sum(e)) + zero_point, low, high)``.

    x is (n, channels, ...), and ``e = table[max(x) - x]`` over the channels.
    """
    x = np.asarray(x, dtype=np.int64)
    powers = np.asarray(table, dtype=np.int64)[x.max(axis=1, keepdims=True) - x]
    shares = divide(powers * scale, powers.sum(axis=1, keepdims=True), Rounding(rounding))
    return np.clip(shares + zero_point, low, high)
