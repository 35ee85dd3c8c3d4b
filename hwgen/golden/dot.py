"""Reference model of dot products and matrix-vector products."""

import numpy as np

__all__ = ["dot", "matvec"]


def dot(activations, weights):
    """Sum of products along the last axis; both (n, lanes), the result (n, 1), int64."""
    products = np.asarray(activations, dtype=np.int64) * np.asarray(weights, dtype=np.int64)
    return products.sum(axis=-1, keepdims=True)


def matvec(vectors, weights):
    """Product of a matrix (rows, cols) with each of n vectors, (n, cols): (n, rows), int64."""
    return np.asarray(vectors, dtype=np.int64) @ np.asarray(weights, dtype=np.int64).T
