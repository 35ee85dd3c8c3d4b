"""What a tensor of a source model is in integers, and the network in the making.

A :class:`Value` is an integer tensor of the network and a chain of steps from its integers to the
source's real numbers, a :class:`Const` is a constant of the source.
"""

import functools
import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np

from ..errors import InputError
from ..numerics import BinaryFormat, Format, TernaryFormat, Weights, format_for
from .graph import Node, Tensor
from .operators import OPERATORS
from .rational import SOFTMAX, Step, compose, exact

__all__ = ["Builder", "Const", "Value", "along", "mapped", "narrowest", "require_channels"]

_LAYOUTS = ("", "C", "CW", "CHW", "CDHW")
#: Names of what operators make, where not the operator's.
_NAMES = {"convolution": "conv", "max_pool": "pool", "average_pool": "pool",
          **dict.fromkeys(("quantize", "requantize", "thermometer", "table"), "act")}


@dataclass(frozen=True, eq=False)
class Const:
    """A constant of the source."""

    values: np.ndarray  #: float64, int64 or bool
    scale: np.ndarray | None = None  #: Fractions that the values are times, if they are integers

    def real(self) -> np.ndarray:
        """The values as Fractions."""
        if self.values.size > 1 << 20:
            raise InputError("takes a constant of at most 1048576 values here")
        return exact(self.values) * (1 if self.scale is None else self.scale)

    def integers(self) -> tuple[np.ndarray, np.ndarray]:
        """Integers and their scale, of weights.

        Floats may be multiples of a power of two, below 2**15 of it.
        """
        if self.scale is not None:
            return self.values, self.scale
        for shift in range(24):
            scaled = self.values.astype(np.float64) * (1 << shift)
            if not np.abs(scaled).max(initial=0) < 1 << 15:
                break
            if (scaled == np.rint(scaled)).all():
                return scaled.astype(np.int64), exact(Fraction(1, 1 << shift))
        raise InputError("has float weights; quantize the model first: "
                         "hwgen quantize MODEL.onnx --data SAMPLES.npz")


@dataclass(frozen=True, eq=False)
class Value:
    """A tensor of the source, of one input."""

    tensor: str  #: of the network; the same values in C order
    shape: tuple[int, ...]  #: in the source, without the batch
    #: From integers to real numbers; None is the network's input before its grid is known.
    steps: tuple[Step, ...] | None


def narrowest(values: np.ndarray, *, integers: bool = False) -> Weights:
    """Constants in the narrowest format that has them, an integer one if asked for."""
    values = np.asarray(values).astype(np.int64)
    low, high = int(values.min()), int(values.max())
    fmt: Format = format_for(low, high)
    if (low, high) == (-1, 1) and not integers:
        fmt = TernaryFormat() if (values == 0).any() else BinaryFormat()
    return Weights.of(values, fmt)


def along(values: np.ndarray, axis: int, rank: int) -> np.ndarray:
    """A vector, to broadcast along an axis of so many; what has one element as it is."""
    values = np.asarray(values, dtype=object)
    return values.reshape([-1 if n == axis else 1 for n in range(rank)] if values.size > 1 else 1)


def mapped(steps: tuple[Step, ...], function: Callable[[np.ndarray], np.ndarray]):
    """Steps whose parameters, but those of one element, are put through a function."""
    return tuple(step._replace(parameters=tuple(
        one if one.size == 1 else function(one) for one in step.parameters)) for step in steps)


def require_channels(value: Value, kept: bool) -> None:
    """Refuse what does not keep the channels of a softmax, which takes all of them."""
    if value.steps and value.steps[-1].kind in SOFTMAX and not kept:
        raise InputError(f"follows a {value.steps[-1].kind}; put a QuantizeLinear or Quant between")


class Builder:
    """A network in the making; its methods raise InputErrors that do not yet name the node."""

    def __init__(self, shape: tuple[int, ...], fmt: Format | None, steps: tuple[Step, ...] | None):
        self.nodes: list[Node] = []
        self.tensors: dict[str, Tensor] = {}
        self.notes: list[str] = []
        self.ends: dict[str, tuple[int, int]] = {}  # of integers that fill not all their format
        self.input_format, self.input_steps = fmt, steps  # None while not known
        self.input = Value("x", shape, steps)
        self._views: dict[Any, str] = {}
        self._counts: Counter[str] = Counter()

    def emit(self, operator: str, inputs: Sequence[str], *, name: str | None = None,
             **operands) -> str:
        """Add a node; gives the tensor that it makes (of several, the first)."""
        if name is None or name in self.tensors:
            short = name or _NAMES.get(operator, operator)
            name = f"{short}_{self._counts[short]}"
            self._counts[short] += 1
        node = Node.of(name, operator, inputs, operands)
        made = OPERATORS[operator].infer(node, *(self.tensors[one] for one in inputs))
        self.nodes.append(node)
        self.tensors.update({output: Tensor(output, *one)
                             for output, one in zip(node.outputs, made, strict=True)})
        return name

    def make(self, operator: str, inputs: Sequence[str], steps: tuple[Step, ...], **operands):
        """Add a node; gives the value that it makes, which stands for real numbers by a chain."""
        tensor = self.emit(operator, inputs, **operands)
        return Value(tensor, self.tensors[tensor].shape, steps)

    def scaled(self, tensor: str, multiplier: np.ndarray, bias: np.ndarray) -> str:
        """The tensor times integers, and more integers added, a channel."""
        return self.emit("affine", [tensor], multiplier=narrowest(multiplier, integers=True),
                         bias=narrowest(bias, integers=True))

    def at(self, value: Value, axis: int = 0) -> str:
        """The tensor in the value's shape, its channels along an axis."""
        rank = len(value.shape)
        if not 0 < rank < len(_LAYOUTS):
            raise InputError(f"has a tensor of shape {value.shape}: 1 to 4 axes after the batch "
                             "are taken")
        others = iter(_LAYOUTS[rank][1:])
        layout = "".join("C" if n == axis % rank else next(others) for n in range(rank))
        if value.tensor not in self.tensors:
            self.tensors["x"] = Tensor("x", value.shape, self.format(value), layout)
        tensor = self.tensors[value.tensor]
        if (tensor.shape, tensor.layout) == (value.shape, layout):
            return tensor.name
        key = (tensor.name, value.shape, layout)
        if key not in self._views:
            self._views[key] = self.emit("reshape", [tensor.name], shape=value.shape, layout=layout)
        return self._views[key]

    def format(self, value: Value) -> Format:
        """Format of the integers."""
        self.steps(value)
        if value.tensor in self.tensors:
            return self.tensors[value.tensor].format
        assert self.input_format is not None
        return self.input_format

    def steps(self, value: Value) -> tuple[Step, ...]:
        """The chain of a value, whose grid must be known."""
        steps = self.input_steps if value.steps is None else value.steps
        if steps is None:
            raise InputError("needs integers for the model's input, and the file does not say "
                             "which; give its grid, hwgen import MODEL.onnx --input u8 "
                             "--input-scale 1/255")
        return steps

    def then(self, value: Value, *steps: Step) -> Value:
        """The value with more steps."""
        return replace(value, steps=compose(self.steps(value), *steps))

    def affine(self, value: Value) -> tuple[np.ndarray, np.ndarray]:
        """The a and b of a value that is a q + b."""
        steps = self.steps(value)
        if not steps:
            return exact(1), exact(0)
        if len(steps) > 1 or steps[0].kind != "scale" or (steps[0].parameters[0] == 0).any():
            raise InputError("takes a quantized tensor, but its input has not been quantized since "
                             f"its last {steps[-1].kind}; put a QuantizeLinear or Quant there")
        return steps[0].parameters[0], steps[0].parameters[1]

    def reshaped(self, value: Value, shape: tuple[int, ...]) -> Value:
        """The same values in C order, in another shape."""
        require_channels(value, shape[:1] == value.shape[:1])
        return Value(value.tensor, shape, value.steps and mapped(
            value.steps, lambda one: np.broadcast_to(one, value.shape).reshape(shape)))

    def columns(self, value: Value, *more: np.ndarray):
        """The value in a shape in which its chain and ``more`` vary along one axis; and that axis.

        Last, a list of (steps, more) of each channel; of the first, if it does for all.
        """
        steps = (*self.steps(value), Step("", more))
        shapes = [(1,) * (len(value.shape) - one.ndim) + one.shape
                  for step in steps for one in step.parameters]
        varying = sorted({n for shape in shapes for n, size in enumerate(shape) if size > 1})
        value = replace(value, steps=steps)
        if len(varying) > 1:
            value, varying = self.reshaped(value, (math.prod(value.shape),)), [0]
        axis = varying[0] if varying else 0
        assert value.steps is not None
        channels = [mapped(value.steps, functools.partial(np.take, indices=[n]))  # of all, raveled
                    for n in range(value.shape[axis] if varying else 1)]
        return (replace(value, steps=value.steps[:-1]), axis,
                [(chain[:-1], chain[-1].parameters) for chain in channels])
