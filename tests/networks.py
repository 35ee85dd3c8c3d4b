"""Small random networks for tests of the compiler."""

import numpy as np

from hwgen.model.graph import Network, Tensor, chain
from hwgen.numerics import BinaryFormat, IntFormat, TernaryFormat, Weights, dot_range, format_for

__all__ = ["random_network"]

U1 = IntFormat(1, signed=False)


def random_network(seed: int, *, sizes=(12, 6, 8, 4), activation=None, affine=True,
                   argmax=True) -> Network:
    """A perceptron of dense layers with quantized activations between, all random.

    Binary activations come from a thermometer, others are the input's own format.
    """
    rng = np.random.default_rng(seed)
    activation = BinaryFormat() if activation is None else activation
    binary = isinstance(activation, BinaryFormat)
    weight_format = activation if binary else TernaryFormat()
    pixels = IntFormat(4, signed=False)
    steps, values = [], sizes[0]
    source = Tensor("x", (values // 2 if binary else values,), pixels if binary else activation)
    if binary:
        steps.append(("bits", "thermometer", {"thresholds": Weights.of(np.array([3, 9]), pixels)}))
    for n, rows in enumerate(sizes[1:]):
        weights = weight_format.value(rng.integers(0, weight_format.levels, (rows, values)))
        steps.append((f"acc_{n}", "dense", {"weights": Weights.of(weights, weight_format)}))
        values, (low, high) = rows, dot_range(activation, weights)
        if n + 2 < len(sizes):
            table = rng.integers(low // 2, high // 2 + 2, (rows, activation.levels - 1))
            falling = rng.integers(0, 2, rows)
            steps.append((f"act_{n}", "quantize", {
                "thresholds": Weights.of(table, format_for(int(table.min()), int(table.max()))),
                "falling": Weights.of(falling, U1), "out_format": str(activation)}))
    scores = f"acc_{len(sizes) - 2}"
    if affine:
        steps.append(("scores", "affine", {
            "multiplier": Weights.of(rng.integers(1, 60, values), IntFormat(8)),
            "bias": Weights.of(rng.integers(-99, 99, values), IntFormat(8))}))
        scores = "scores"
    if argmax:
        steps.append(("label", "argmax", {}))
    outputs = ("label", scores) if argmax else (scores,)
    return chain(f"random_{seed}", source, steps, outputs=outputs)
