"""Reference model of label selection."""

import numpy as np

__all__ = ["argmax"]


def argmax(scores):
    """Index of the greatest score of each row, the lowest of equal ones; (n, classes) to (n, 1)."""
    return np.argmax(np.asarray(scores), axis=-1, keepdims=True).astype(np.int64)
