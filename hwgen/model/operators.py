"""The operators of an integer network: one entry of a registry each.

An operator says what shapes and formats it makes, what it computes (by its golden function) and
what it refuses. A new one is a class here and a golden function; graph, executor and container
stay as they are.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..errors import InputError
from ..golden.affine import affine
from ..golden.argmax import argmax
from ..golden.dot import matvec
from ..golden.threshold import thermometer, threshold
from ..numerics import BinaryFormat, Format, dot_range, format_for, parse_format

if TYPE_CHECKING:
    from .graph import Node, Tensor

__all__ = ["MAX_ELEMENTS", "OPERATORS", "Made", "Operator"]

#: Most values a tensor or a constant may have.
MAX_ELEMENTS = 1 << 24


class Made(NamedTuple):
    """Shape, format and layout of a tensor that an operator makes."""

    shape: tuple[int, ...]
    format: Format
    layout: str = "C"


class Operator:
    """An entry of the registry.

    Attributes
    ----------
    name : str
    version : int
        Raised when the meaning changes; containers carry it.
    constants : dict
        Names of the constant operands, each with its number of axes.
    attributes : dict
        Names of the attributes, each with its type.
    """

    name: str
    version = 1
    constants: Mapping[str, int] = {}
    attributes: Mapping[str, type] = {}

    def infer(self, node: "Node", inputs: Sequence["Tensor"]) -> list[Made]:
        """What the outputs are.

        Raises
        ------
        InputError
            If the operator does not take these inputs and constants; says why, not where.
        """
        raise NotImplementedError

    def evaluate(self, node: "Node", inputs: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Values of the outputs, int64, for values of the inputs, each (n, ...)."""
        raise NotImplementedError

    def _one_vector(self, inputs):
        if len(inputs) != 1:
            raise InputError(f"takes 1 input, not {len(inputs)}")
        if inputs[0].layout != "C":
            raise InputError(f"takes a tensor of layout C, but {inputs[0].name} is "
                             f"{inputs[0].layout}")
        return inputs[0]


class Dense(Operator):
    """Product of a weight matrix (rows, cols) with a vector of cols values."""

    name = "dense"
    constants = {"weights": 2}

    def infer(self, node, inputs):
        tensor, weights = self._one_vector(inputs), node.constants["weights"]
        rows, cols = weights.shape
        if tensor.shape != (cols,):
            raise InputError(f"weights take {cols} inputs, but {tensor.name} has "
                             f"{tensor.shape[0]} values")
        if _magnitude(tensor.format) * _magnitude(weights.format) * cols >= 1 << 63:
            raise InputError("the accumulator could need more than 64 bits; "
                             "use narrower formats")
        return [Made((rows,), format_for(*dot_range(tensor.format, weights.values)))]

    def evaluate(self, node, inputs):
        (values,), weights = inputs, node.constants["weights"].values
        # BLAS is many times faster than NumPy's integer product, and as exact: all partial sums,
        # in whatever order, are integers below 2**53, which float64 holds.
        bound = int(np.abs(weights).max()) * int(np.abs(values).max(initial=0)) * weights.shape[1]
        if bound < 1 << 53:
            product = values.astype(np.float64) @ weights.astype(np.float64).T
            return [product.astype(np.int64)]
        return [matvec(values, weights)]


class Quantize(Operator):
    """Monotone steps from accumulators to a narrow format, per channel."""

    name = "quantize"
    constants = {"thresholds": 2, "falling": 1}
    attributes = {"out_format": str}

    def infer(self, node, inputs):
        tensor, out_format = self._one_vector(inputs), parse_format(node.attributes["out_format"])
        wanted = (tensor.shape[0], out_format.levels - 1)
        if node.constants["thresholds"].shape != wanted:
            raise InputError(f"thresholds must be of shape {wanted} (channels, levels - 1) for "
                             f"{out_format}, not {node.constants['thresholds'].shape}")
        falling = node.constants["falling"]
        if falling.shape != wanted[:1] or (falling.format.min, falling.format.max) != (0, 1):
            raise InputError(f"falling must be {wanted[0]} values of u1, not "
                             f"{falling.shape} {falling.format}")
        return [Made(tensor.shape, out_format)]

    def evaluate(self, node, inputs):
        return [threshold(inputs[0], thresholds=node.constants["thresholds"].values,
                          falling=node.constants["falling"].values != 0,
                          out_format=parse_format(node.attributes["out_format"]))]


class Thermometer(Operator):
    """Each value to one of -1, +1 a threshold, the threshold index fastest."""

    name = "thermometer"
    constants = {"thresholds": 1}

    def infer(self, node, inputs):
        tensor, (levels,) = self._one_vector(inputs), node.constants["thresholds"].shape
        return [Made((tensor.shape[0] * levels,), BinaryFormat())]

    def evaluate(self, node, inputs):
        return [thermometer(inputs[0], thresholds=node.constants["thresholds"].values)]


class Affine(Operator):
    """An integer multiplier and bias per channel."""

    name = "affine"
    constants = {"multiplier": 1, "bias": 1}

    def infer(self, node, inputs):
        tensor = self._one_vector(inputs)
        for name in self.constants:
            if node.constants[name].shape != tensor.shape:
                raise InputError(f"{name} must be of shape {tensor.shape}, not "
                                 f"{node.constants[name].shape}")
        ends = [end * multiplier + bias
                for multiplier, bias in zip(node.constants["multiplier"].values.tolist(),
                                            node.constants["bias"].values.tolist(), strict=True)
                for end in (tensor.format.min, tensor.format.max)]
        if min(ends) < -1 << 63 or max(ends) >= 1 << 63:
            raise InputError("scores need more than 64 bits; use smaller multipliers")
        return [Made(tensor.shape, format_for(min(ends), max(ends)))]

    def evaluate(self, node, inputs):
        return [affine(inputs[0], multiplier=node.constants["multiplier"].values,
                       bias=node.constants["bias"].values)]


class Argmax(Operator):
    """Index of the greatest value, the lowest of equal ones."""

    name = "argmax"

    def infer(self, node, inputs):
        return [Made((1,), format_for(0, self._one_vector(inputs).shape[0] - 1))]

    def evaluate(self, node, inputs):
        return [argmax(inputs[0])]


OPERATORS: dict[str, Operator] = {
    operator.name: operator
    for operator in (Dense(), Quantize(), Thermometer(), Affine(), Argmax())}


def _magnitude(fmt: Format) -> int:
    return max(-fmt.min, fmt.max)
