"""What an operator of the integer network is: shapes, formats and a golden function."""

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import permutations
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..errors import InputError
from ..numerics import Format, parse_format

if TYPE_CHECKING:
    from .graph import Node, Tensor

__all__ = ["LAYOUTS", "MAX_ELEMENTS", "Channelwise", "Made", "Operator", "magnitude",
           "require_elements", "require_range", "require_values"]

#: Most values a tensor or a constant may have.
MAX_ELEMENTS = 1 << 24

#: Layouts of a tensor, a letter an axis: C the channels, then depth, height, width, in any order.
LAYOUTS = frozenset("".join(order) for axes in ("C", "CW", "CHW", "CDHW")
                    for order in permutations(axes))


class Made(NamedTuple):
    """Shape, format and layout of a tensor that an operator makes."""

    shape: tuple[int, ...]
    format: Format
    layout: str = "C"


class Operator:
    """An entry of the registry."""

    name: str
    version = 1  #: raised when the meaning changes; containers carry it
    since = 1  #: minor version of the container format that has it first
    inputs = 1  #: how many it reads; 0 for two or more
    constants: Mapping[str, tuple[int, ...]] = {}  #: each with the numbers of axes it may have
    attributes: Mapping[str, type] = {}  #: all are given; a ``tuple`` is one of integers
    #: Its meaning: values of the inputs, each (n, *shape), then the constants and the attributes
    #: by name (a format as such) to the values of the output, or to a tuple of outputs.
    golden: Callable[..., Any]
    #: From the node and a :class:`.Tensor` an input to a list of :class:`Made`; raises InputError
    #: if the operator does not take these inputs and constants, and says why, not where.
    infer: Callable[..., list[Made]]

    def evaluate(self, node: "Node", tensors: Sequence["Tensor"],
                 values: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Values of the outputs, int64, for values of the inputs, each (n, *shape)."""
        found = self.golden(*values, **self.operands(node, tensors))
        return list(found) if isinstance(found, tuple) else [found]

    def operands(self, node: "Node", tensors: Sequence["Tensor"]) -> dict[str, Any]:
        """What the golden function is given by name."""
        return {**{name: value.values for name, value in node.constants.items()},
                **{name: parse_format(value) if name == "out_format" else value
                   for name, value in node.attributes.items()}}


class Channelwise(Operator):
    """An operator whose golden function takes and gives (n, channels, ...), whatever the layout."""

    def evaluate(self, node, tensors, values):
        axes = [1 + tensor.layout.index("C") for tensor in tensors]
        moved = [np.moveaxis(value, axis, 1) for value, axis in zip(values, axes, strict=True)]
        return [np.moveaxis(found, 1, axes[0])
                for found in super().evaluate(node, tensors, moved)]

    @staticmethod
    def channels(tensor: "Tensor") -> int:
        """How many channels a tensor has."""
        return tensor.shape[tensor.layout.index("C")]

    def require_per_channel(self, node: "Node", tensor: "Tensor") -> None:
        """Check that all constants have a value a channel."""
        wanted = (self.channels(tensor),)
        for name in self.constants:
            if node.constants[name].shape != wanted:
                raise InputError(f"{name} must be of shape {wanted}, not "
                                 f"{node.constants[name].shape}")


def magnitude(fmt: Format) -> int:
    """Greatest absolute value of a format."""
    return max(-fmt.min, fmt.max)


def require_range(what: str, low: int, high: int) -> None:
    """Check that all from low to high are values of 64 bits."""
    if min(low, high) < -1 << 63 or max(low, high) >= 1 << 63:
        raise InputError(f"{what} need more than 64 bits; use smaller multipliers")


def require_values(what: str, values: Sequence[int], count: int, *, low: int) -> None:
    """Check that an attribute has ``count`` integers of at least ``low``."""
    if len(values) != count or min(values, default=low) < low:
        raise InputError(f"{what} must be {count} integers of at least {low}, not {values}")


def require_elements(what: str, shape: Sequence[int], most: int = MAX_ELEMENTS) -> None:
    """Check that a shape is none too large."""
    if math.prod(shape) > most:
        raise InputError(f"{what} of shape {tuple(shape)} has more than {most} values")
