"""Reference model of the per-channel affine map."""

import numpy as np

__all__ = ["affine"]


def affine(acc, *, multiplier, bias):
    """``acc * multiplier + bias`` in each channel.

    acc is (n, channels, ...), the others are (channels,). Several sums of a channel, acc
    (n, channels, sums) with multipliers (channels, sums), are each multiplied and added up.
    """
    acc = np.asarray(acc, dtype=np.int64)
    if np.ndim(multiplier) == 2:
        acc, multiplier = (acc * multiplier).sum(axis=-1), np.ones(len(multiplier))
    multiplier, bias = (np.asarray(one, dtype=np.int64).reshape(-1, *[1] * (acc.ndim - 2))
                        for one in (multiplier, bias))
    return acc * multiplier + bias
