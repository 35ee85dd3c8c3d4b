"""Reference model of the per-channel affine map."""

import numpy as np

__all__ = ["affine"]


def affine(acc, *, multiplier, bias):
    """``acc * multiplier + bias`` in each channel; acc (n, channels), the others (channels,)."""
    return (np.asarray(acc, dtype=np.int64) * np.asarray(multiplier, dtype=np.int64)
            + np.asarray(bias, dtype=np.int64))
