"""Reference model of the per-channel affine map."""

import numpy as np

__all__ = ["affine"]


def affine(acc, *, multiplier, bias):
    """``acc * multiplier + bias`` in each channel.

    acc is (n, channels, ...), the others are (channels,).
    """
    acc = np.asarray(acc, dtype=np.int64)
    multiplier, bias = (np.asarray(one, dtype=np.int64).reshape(-1, *[1] * (acc.ndim - 2))
                        for one in (multiplier, bias))
    return acc * multiplier + bias
