"""Reference models of choosing among channels."""

import numpy as np

__all__ = ["argmax", "topk"]


def argmax(scores):
    """Index of the greatest score, the lowest of equal ones; (n, classes, ...) to (n, 1, ...)."""
    return np.argmax(np.asarray(scores), axis=1, keepdims=True).astype(np.int64)


def topk(scores, *, k):
    """The k greatest scores in falling order, and their indices, the lowest of equal ones first.

    (n, classes, ...) to two of (n, k, ...).
    """
    scores = np.asarray(scores, dtype=np.int64)
    order = np.argsort(~scores, axis=1, kind="stable")[:, :k]  # ~x is -x - 1, and never overflows
    return np.take_along_axis(scores, order, axis=1), order.astype(np.int64)
