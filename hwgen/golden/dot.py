"""Reference model of dot products and matrix-vector products."""

import numpy as np

__all__ = ["dot", "matvec", "product"]


def dot(activations, weights):
    """Sum of products along the last axis; both (n, lanes), the result (n, 1), int64."""
    products = np.asarray(activations, dtype=np.int64) * np.asarray(weights, dtype=np.int64)
    return products.sum(axis=-1, keepdims=True)


def matvec(vectors, weights):
    """Product of a matrix with each of n vectors, (n, cols): (n, rows), int64.

    The matrix (rows, cols) is one for all, or (n, rows, cols) one for each.
    """
    columns = np.asarray(vectors, dtype=np.int64)[:, :, None]
    return (np.asarray(weights, dtype=np.int64) @ columns)[:, :, 0]


def product(left, right):
    """Matrix product of integers, as ``@`` has it: int64, exact below 2**63.

    BLAS is many times faster than NumPy's integer product, and as exact where all partial sums, in
    whatever order, are integers that its type holds: below 2**24 in float32, 2**53 in float64.
    """
    left, right = np.asarray(left, dtype=np.int64), np.asarray(right, dtype=np.int64)
    most = max(int(right.max(initial=0)), -int(right.min(initial=0)))
    bound = most * int(np.abs(left.astype(np.float64)).sum(axis=-1).max(initial=0))
    kind = next((kind for kind, bits in ((np.float32, 24), (np.float64, 53))
                 if bound < 1 << bits), np.int64)
    return (left.astype(kind) @ right.astype(kind)).astype(np.int64)
