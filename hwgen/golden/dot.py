"""Reference model of dot products and matrix-vector products."""

import numpy as np

__all__ = ["dot", "matvec"]


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
