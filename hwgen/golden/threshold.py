"""Reference model of thresholds: monotone steps from accumulators to a narrow format."""

import numpy as np

__all__ = ["thermometer", "threshold"]


def threshold(acc, *, thresholds, falling, out_format):
    """Quantize accumulators by counting the thresholds they have passed.

    Parameters
    ----------
    acc : array of integers, (n, channels)
    thresholds : array of integers, (channels, levels - 1)
        In any order.
    falling : array of bool, (channels,)
        A rising channel passes a threshold t at ``acc >= t``, a falling one at ``acc <= t``.
    out_format : Format
        The result is its value of that rank.

    Returns
    -------
    array of int64, (n, channels)
    """
    acc = np.asarray(acc)
    passed = np.zeros(acc.shape, dtype=np.int64)
    falling = np.asarray(falling, dtype=bool)
    for level in np.asarray(thresholds).T:
        passed += np.where(falling, acc <= level, acc >= level)
    return out_format.value(passed)


def thermometer(values, *, thresholds):
    """Turn each value into one of -1, +1 a threshold: +1 where ``value >= threshold``.

    Values (n, m) and T thresholds give (n, m * T), the threshold index fastest.
    """
    values = np.asarray(values)
    bits = [np.where(values >= level, 1, -1) for level in thresholds]
    return np.stack(bits, axis=-1).reshape(len(values), values.shape[1] * len(bits))
