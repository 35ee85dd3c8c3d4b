"""What an operator of the integer network is: shapes, formats and a golden function."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..errors import InputError
from ..numerics import Format, parse_format

if TYPE_CHECKING:
    from .graph import Node, Tensor

__all__ = ["LAYOUTS", "MAX_ELEMENTS", "OPERATORS", "Made", "Operator", "channels", "operator",
           "require_per_channel", "require_range", "require_values"]

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


@dataclass(frozen=True)
class Operator:
    """An entry of the registry."""

    name: str
    #: Its meaning: values of the inputs, each (n, *shape), then the constants and the attributes
    #: by name (a format as such) to the values of the output, or to a tuple of outputs.
    golden: Callable[..., Any]
    #: From a :class:`.Tensor` an input, and constants and attributes by name, to a :class:`Made` or
    #: a list of them; an InputError says why it does not take these, not where.
    makes: Callable[..., Any]
    version: int = 1  #: raised when the meaning changes; containers carry it
    since: int = 1  #: minor version of the container format that has it first
    inputs: int = 1  #: how many it reads; 0 for two or more
    constants: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  #: axes each has
    attributes: Mapping[str, type] = field(default_factory=dict)  #: all given; tuples of int
    channelwise: bool = False  #: golden takes and gives (n, channels, ...), whatever the layout
    in_format: bool = False  #: golden is also given the input's format

    def infer(self, node: "Node", *tensors: "Tensor") -> list[Made]:
        """What a node makes of its inputs."""
        made = self.makes(*tensors, **node.constants, **_attributes(node))
        return [made] if isinstance(made, Made) else made

    def evaluate(self, node: "Node", tensors: Sequence["Tensor"],
                 values: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Values of the outputs, int64, for values of the inputs, each (n, *shape)."""
        operands = {name: value.values for name, value in node.constants.items()}
        if self.in_format:
            operands["in_format"] = tensors[0].format
        axis = 1 + tensors[0].layout.index("C")
        if self.channelwise:
            values = [np.moveaxis(value, axis, 1) for value in values]
        found = self.golden(*values, **operands, **_attributes(node))
        found = found if isinstance(found, tuple) else (found,)
        return [np.moveaxis(one, 1, axis) if self.channelwise else one for one in found]


#: By name; its entries are made by :func:`operator`.
OPERATORS: dict[str, Operator] = {}


def operator(name: str, golden: Callable[..., Any], **given: Any):
    """Register a function as what an operator makes."""
    def register(makes):
        OPERATORS[name] = Operator(name, golden, makes, **given)
        return makes
    return register


def _attributes(node):
    return {name: parse_format(value) if name == "out_format" else value
            for name, value in node.attributes.items()}


def channels(tensor: "Tensor") -> int:
    """How many channels a tensor has."""
    return tensor.shape[tensor.layout.index("C")]


def require_per_channel(tensor: "Tensor", **constants) -> None:
    """Check that constants have a value a channel."""
    for name, constant in constants.items():
        if constant.shape != (channels(tensor),):
            raise InputError(f"{name} must be of shape {(channels(tensor),)}, not "
                             f"{constant.shape}")


def require_range(what: str, *ends: int) -> None:
    """Check that ends are values of 64 bits."""
    if min(ends) < -1 << 63 or max(ends) >= 1 << 63:
        raise InputError(f"{what} need more than 64 bits; use smaller numbers")


def require_values(what: str, values: Sequence[int], count: int, *, low: int) -> None:
    """Check that an attribute has ``count`` integers of at least ``low``."""
    if len(values) != count or min(values, default=low) < low:
        raise InputError(f"{what} must be {count} integers of at least {low}, not {values}")
