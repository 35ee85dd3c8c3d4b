"""Real scales of several sums of a channel as integers on a common scale."""

import numpy as np

__all__ = ["combine"]


def combine(scales, *, bits: int = 16, common: bool = False):
    """Multipliers and shifts for what ``sum(scales[c, k] * sums[c, k])`` of each channel c is.

    Where weights are two scales (-wn and wp of trained ternary weights), entries of a codebook, or
    1 and sqrt 2 times a scale, the sums of their activations stay apart until here; the blocks
    ``affine`` and ``requantize`` take the multipliers, int64, (channels, sums), ``requantize`` the
    shifts too, a tuple.

    This is where such layers are rounded: multiplier k of channel c is ``scales[c, k] * 2**shift``,
    to the nearest integer, ties to even; behind it all is exact. The shift is the greatest, up to
    46, with which multipliers fit ``bits``, sign included; they are then off by ``2**(1 - bits)``
    of the channel's greatest scale at most. ``common``: one shift for all, as scores need that are
    compared.
    """
    scales, most = np.asarray(scales, dtype=np.float64), (1 << bits - 1) - 1
    if scales.ndim != 2 or not scales.size or not np.isfinite(scales).all():
        raise ValueError(f"Scales must be finite and of shape (channels, sums), not {scales.shape}")
    greatest = np.abs(scales).max(axis=1)
    room = np.arange(47)
    fits = np.rint(np.ldexp(greatest[:, None], room)) <= most
    if not fits[:, 0].all():
        raise ValueError(f"Scales must be at most {most}, not {greatest.max()}: give more bits")
    shift = fits.sum(axis=1) - 1
    shift = np.full_like(shift, shift.min()) if common else shift
    multipliers = np.rint(np.ldexp(scales, shift[:, None])).astype(np.int64)
    return multipliers, tuple(shift.tolist())
