"""Reference models of steps: thresholds, thermometers, tables and binarizers."""

import numpy as np

__all__ = ["binarize", "lookup", "thermometer", "threshold"]


def threshold(acc, *, thresholds, falling, out_format):
    """The values of ``out_format`` whose rank is how many thresholds a value has passed, int64.

    acc is (n, channels, ...), thresholds (channels, levels - 1) in any order, falling (channels,).
    A rising channel passes a threshold t at ``acc >= t``, a falling one at ``acc <= t``.
    """
    acc, thresholds = np.asarray(acc), np.sort(thresholds, axis=1)
    passed = np.empty(acc.shape, dtype=np.int64)
    for channel, down in enumerate(np.asarray(falling, dtype=bool)):
        steps = thresholds[channel]
        if down:
            passed[:, channel] = len(steps) - np.searchsorted(steps, acc[:, channel], "left")
        else:
            passed[:, channel] = np.searchsorted(steps, acc[:, channel], "right")
    return out_format.value(passed)


def thermometer(values, *, thresholds):
    """Turn each value into one of -1, +1 a threshold: +1 where ``value >= threshold``.

    Values (n, m, ...) and T thresholds give (n, m * T, ...), the threshold index fastest.
    """
    values = np.asarray(values)
    bits = [np.where(values >= level, 1, -1) for level in thresholds]
    return np.stack(bits, axis=2).reshape(len(values), values.shape[1] * len(bits),
                                          *values.shape[2:])


def lookup(values, *, table, in_format):
    """``table[rank of the value in its format]``; a table (levels,), or (channels, levels).

    Values are (n, channels, ...).
    """
    ranks = np.searchsorted(in_format.value(np.arange(in_format.levels)), values)
    table = np.asarray(table, dtype=np.int64)
    if table.ndim == 1:
        return table[ranks]
    return table[np.arange(len(table)).reshape(-1, *[1] * (ranks.ndim - 2)), ranks]


def binarize(values, *, fraction=0, random=None):
    """+1 where ``p * 2**k > r`` for the hard sigmoid p of a value, else -1; int64.

    The value is ``values / 2**fraction``, ``p = clip((value + 1) / 2, 0, 1)``, k is fraction + 1,
    and r the random words of k bits. Without them +1 where a value is 0 or more.

    Source: Courbariaux, Bengio, David, "BinaryConnect", NIPS 2015, equations 1 to 3.
    """
    values = np.asarray(values, dtype=np.int64)
    if random is None:
        return np.where(values >= 0, 1, -1)
    scaled = np.clip(values, -1 << fraction, 1 << fraction) + (1 << fraction)  # p * 2**k
    return np.where(scaled > random, 1, -1)
