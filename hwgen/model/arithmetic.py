"""Operators that calculate: products, steps, scales and tables."""

import math

import numpy as np

from ..errors import InputError
from ..golden.affine import affine
from ..golden.dot import product
from ..golden.requantize import RULES, requantize, softmax
from ..golden.threshold import lookup, thermometer, threshold
from ..golden.window import convolve
from ..numerics import BinaryFormat, dot_range, format_for, parse_format
from .operator import Channelwise, Made, Operator, magnitude, require_range
from .shapes import WINDOW, require_pad, windows

__all__ = ["Add", "Affine", "Clip", "Convolution", "Dense", "Quantize", "Requantize", "Softmax",
           "Table", "Thermometer"]

# Values that the windows of one image may have together; VGG-16 has 29 million.
_MAX_UNFOLDED = 1 << 26


def _require_accumulator(tensor, weights, terms):
    if magnitude(tensor.format) * magnitude(weights.format) * terms >= 1 << 63:
        raise InputError("the accumulator could need more than 64 bits; "
                         "use narrower formats")


class Dense(Operator):
    """Product of a weight matrix (rows, cols) with the channels, at every place."""

    name, since = "dense", 0
    constants = {"weights": (2,)}

    def infer(self, node, tensor):
        weights = node.constants["weights"]
        rows, cols = weights.shape
        if not tensor.layout.endswith("C"):
            raise InputError(f"takes a tensor whose last axis is C, but {tensor.name} is "
                             f"{tensor.layout}; transpose it")
        if tensor.shape[-1] != cols:
            raise InputError(f"weights take {cols} inputs, but {tensor.name} has "
                             f"{tensor.shape[-1]} values")
        _require_accumulator(tensor, weights, cols)
        return [Made((*tensor.shape[:-1], rows),
                     format_for(*dot_range(tensor.format, weights.values)), tensor.layout)]

    @staticmethod
    def golden(x, *, weights):
        return product(x, weights)


class Convolution(Operator):
    """Cross-correlation in 1 to 3 dimensions; weights (out, channels / groups, *kernel)."""

    name = "convolution"
    constants = {"weights": (3, 4, 5)}
    attributes = {"groups": int, **{key: kind for key, kind in WINDOW.items() if key != "kernel"},
                  "pad_value": int}
    golden = staticmethod(convolve)

    def infer(self, node, tensor):
        weights, groups = node.constants["weights"], node.attributes["groups"]
        rows, cols, *kernel = weights.shape
        size = windows(tensor, kernel, node.attributes)
        require_pad(tensor, node.attributes)
        if groups < 1 or rows % groups or cols * groups != tensor.shape[0]:
            raise InputError(f"weights of shape {weights.shape} do not fit {groups} groups of the "
                             f"{tensor.shape[0]} channels of {tensor.name}")
        _require_accumulator(tensor, weights, math.prod(weights.shape[1:]))
        if math.prod(size) * tensor.shape[0] * math.prod(kernel) > _MAX_UNFOLDED:
            raise InputError(f"all windows together have more than {_MAX_UNFOLDED} values; use a "
                             "smaller image")
        matrix = weights.values.reshape(rows, -1)
        return [Made((rows, *size), format_for(*dot_range(tensor.format, matrix)), tensor.layout)]


class Quantize(Channelwise):
    """Monotone steps from accumulators to a narrow format, per channel."""

    name, since = "quantize", 0
    constants = {"thresholds": (2,), "falling": (1,)}
    attributes = {"out_format": str}
    golden = staticmethod(threshold)

    def infer(self, node, tensor):
        out_format = parse_format(node.attributes["out_format"])
        wanted = (self.channels(tensor), out_format.levels - 1)
        if node.constants["thresholds"].shape != wanted:
            raise InputError(f"thresholds must be of shape {wanted} (channels, levels - 1) for "
                             f"{out_format}, not {node.constants['thresholds'].shape}")
        falling = node.constants["falling"]
        if falling.shape != wanted[:1] or (falling.format.min, falling.format.max) != (0, 1):
            raise InputError(f"falling must be {wanted[0]} values of u1, not "
                             f"{falling.shape} {falling.format}")
        return [Made(tensor.shape, out_format, tensor.layout)]


def _require_rounding(attributes, *, without=()):
    """Check a rounding, a zero point and a clamp; gives the output format."""
    out_format, rules = parse_format(attributes["out_format"]), sorted(set(RULES) - set(without))
    if attributes["rounding"] not in rules:
        raise InputError(f"rounding must be one of {', '.join(rules)}, not "
                         f"{attributes['rounding']!r}")
    low, high = attributes["low"], attributes["high"]
    if not (low <= high and out_format.contains([low, high])) or out_format == BinaryFormat():
        raise InputError(f"low and high must be integers of {out_format}, low first, not {low} and "
                         f"{high}")
    if abs(attributes["zero_point"]) >= 1 << 31:
        raise InputError(f"zero_point must be of 32 bits, not {attributes['zero_point']}")
    return out_format


class Requantize(Channelwise):
    """``clamp(round((x + bias) * multiplier / 2**shift) + zero_point, low, high)`` per channel."""

    name = "requantize"
    constants = {"multiplier": (1,), "bias": (1,), "shift": (1,)}
    attributes = {"rounding": str, "zero_point": int, "low": int, "high": int, "out_format": str}
    golden = staticmethod(requantize)

    def infer(self, node, tensor):
        out_format = _require_rounding(node.attributes)
        self.require_per_channel(node, tensor)
        doubled = node.attributes["rounding"] == "gemmlowp"
        for bias, multiplier, shift in zip(*(node.constants[name].values.tolist() for name in
                                             ("bias", "multiplier", "shift")), strict=True):
            if not 0 <= shift <= 62:
                raise InputError(f"shift must be from 0 to 62, not {shift}")
            sums = (tensor.format.min + bias, tensor.format.max + bias)
            most = max(map(abs, sums))
            if doubled and max(most << max(31 - shift, 0), abs(multiplier)) >= 1 << 31:
                raise InputError("gemmlowp takes accumulators and multipliers of 32 bits; "
                                 "use half-even")
            if most * abs(multiplier) >= 1 << 62:
                raise InputError("products need more than 63 bits; use smaller multipliers")
        return [Made(tensor.shape, out_format, tensor.layout)]


class Softmax(Channelwise):
    """Shares of the channels, by a table of powers of the distance to the greatest one."""

    name = "softmax"
    constants = {"table": (1,)}
    attributes = {"scale": int, **Requantize.attributes}
    golden = staticmethod(softmax)

    def infer(self, node, tensor):
        out_format = _require_rounding(node.attributes, without=("gemmlowp",))
        table, span = node.constants["table"].values, tensor.format.max - tensor.format.min + 1
        if table.shape != (span,) or table.min() < 0 or table[0] < 1:
            raise InputError(f"table must be {span} values, none negative and the first not 0")
        if not 0 < max(node.attributes["scale"], self.channels(tensor)) * int(
                table.max()) < 1 << 62 or node.attributes["scale"] < 1:
            raise InputError("scale must be positive, and times the table below 2**62")
        return [Made(tensor.shape, out_format, tensor.layout)]


class Thermometer(Channelwise):
    """Each value to one of -1, +1 a threshold, the threshold index fastest."""

    name, since = "thermometer", 0
    constants = {"thresholds": (1,)}
    golden = staticmethod(thermometer)

    def infer(self, node, tensor):
        shape, axis = list(tensor.shape), tensor.layout.index("C")
        shape[axis] *= node.constants["thresholds"].shape[0]
        return [Made(tuple(shape), BinaryFormat(), tensor.layout)]


class Affine(Channelwise):
    """An integer multiplier and bias per channel."""

    name, since = "affine", 0
    constants = {"multiplier": (1,), "bias": (1,)}
    golden = staticmethod(affine)

    def infer(self, node, tensor):
        self.require_per_channel(node, tensor)
        ends = [end * multiplier + bias
                for multiplier, bias in zip(node.constants["multiplier"].values.tolist(),
                                            node.constants["bias"].values.tolist(), strict=True)
                for end in (tensor.format.min, tensor.format.max)]
        require_range("scores", min(ends), max(ends))
        return [Made(tensor.shape, format_for(min(ends), max(ends)), tensor.layout)]


class Add(Operator):
    """Sum of tensors of one shape, each times an integer: what aligns their scales."""

    name = "add"
    inputs = 0
    attributes = {"multipliers": tuple}

    def infer(self, node, *inputs):
        first, multipliers = inputs[0], node.attributes["multipliers"]
        for other in inputs[1:]:
            if (other.shape, other.layout) != (first.shape, first.layout):
                raise InputError(f"takes tensors of one shape and layout, not {first.name} "
                                 f"{first.shape} {first.layout} and {other.name} {other.shape} "
                                 f"{other.layout}")
        if len(multipliers) != len(inputs):
            raise InputError(f"multipliers must be {len(inputs)} integers, not {multipliers}")
        ends = [sorted((tensor.format.min * by, tensor.format.max * by))
                for tensor, by in zip(inputs, multipliers, strict=True)]
        low, high = (sum(column) for column in zip(*ends, strict=True))
        # Partial sums as well, in any order.
        require_range("sums", -sum(max(map(abs, pair)) for pair in ends), high)
        return [Made(first.shape, format_for(low, high), first.layout)]

    @staticmethod
    def golden(*values, multipliers):
        return sum(np.asarray(value, dtype=np.int64) * by
                   for value, by in zip(values, multipliers, strict=True))


class Clip(Operator):
    """``min(max(x, low), high)``; a rectifier is one."""

    name = "clip"
    attributes = {"low": int, "high": int}

    def infer(self, node, tensor):
        low, high = node.attributes["low"], node.attributes["high"]
        if low > high:
            raise InputError(f"low must be at most high, not {low} and {high}")
        ends = [min(max(end, low), high) for end in (tensor.format.min, tensor.format.max)]
        require_range("values", *ends)
        return [Made(tensor.shape, format_for(*ends), tensor.layout)]

    @staticmethod
    def golden(x, *, low, high):
        return np.clip(np.asarray(x, dtype=np.int64), low, high)


class Table(Channelwise):
    """A value for each value: ``table[rank]``, one for all or one a channel."""

    name = "table"
    constants = {"table": (1, 2)}
    golden = staticmethod(lookup)

    def infer(self, node, tensor):
        table = node.constants["table"]
        levels = (tensor.format.levels,)
        if table.shape not in (levels, (self.channels(tensor), *levels)):
            raise InputError(f"table must have {levels[0]} values, for all or for each of the "
                             f"{self.channels(tensor)} channels, not shape {table.shape}")
        return [Made(tensor.shape, table.format, tensor.layout)]

    def operands(self, node, tensors):
        return {**super().operands(node, tensors), "in_format": tensors[0].format}
