"""Reference model of popcounts and of binary neurons."""

import numpy as np

__all__ = ["neuron", "popcount"]


def popcount(values):
    """How many of the last axis are +1: (..., lanes) to (..., 1)."""
    return (np.asarray(values) > 0).sum(axis=-1, keepdims=True)


def neuron(activations, weights, limits):
    """+1 where at most ``limits`` of the products are -1, else -1: (..., lanes) to (..., 1)."""
    return np.where(popcount(-np.multiply(activations, weights)) <= limits, 1, -1)
