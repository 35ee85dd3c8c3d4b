"""Reference model of binarizers: the sign, and the hard sigmoid as a probability."""

import numpy as np

__all__ = ["binarize"]


def binarize(values, *, fraction=0, random=None):
    """+1 where ``p * 2**k > r`` for the hard sigmoid p of a value, else -1; int64.

    The value is ``values / 2**fraction``, ``p = clip((value + 1) / 2, 0, 1)``, k is fraction + 1,
    and r the random words of k bits. Without them +1 where a value is 0 or more.

    Source: Courbariaux, Bengio, David, "BinaryConnect", NIPS 2015, equations 1 to 3.
    """
    values = np.asarray(values, dtype=np.int64)
    if random is None:
        return np.where(values >= 0, 1, -1)
    scaled = np.clip(values + (1 << fraction), 0, 2 << fraction)  # p * 2**k
    return np.where(scaled > random, 1, -1)
