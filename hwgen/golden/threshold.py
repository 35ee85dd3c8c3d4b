"""Reference models of steps: thresholds, thermometers and tables."""

import numpy as np

__all__ = ["lookup", "thermometer", "threshold"]


def threshold(acc, *, thresholds, falling, out_format):
    """Quantize accumulators by counting the thresholds they have passed.

    Parameters
    ----------
    acc : array of integers, (n, channels, ...)
    thresholds : array of integers, (channels, levels - 1)
        In any order.
    falling : array of bool, (channels,)
        A rising channel passes a threshold t at ``acc >= t``, a falling one at ``acc <= t``.
    out_format : Format
        The result is its value of that rank.

    Returns
    -------
    array of int64, of the shape of acc
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
