"""Operators that pool, move, join and choose."""

import math

import numpy as np

from ..errors import InputError
from ..golden.argmax import argmax, topk
from ..golden.requantize import RULES
from ..golden.window import average_pool, max_pool, out_size
from ..numerics import format_for
from .operator import (
    LAYOUTS,
    Channelwise,
    Made,
    Operator,
    require_elements,
    require_range,
    require_values,
)

__all__ = ["WINDOW", "Argmax", "AveragePool", "Concat", "MaxPool", "Pad", "Reshape", "Topk",
           "Transpose", "require_pad", "windows"]

#: Attributes of a window, as golden/window.py has them.
WINDOW = {"kernel": tuple, "stride": tuple, "dilation": tuple, "pads": tuple}


def windows(tensor, kernel, attributes):
    """Positions of a window over an image whose channels are first, after all checks."""
    axes, size = len(tensor.shape) - 1, tensor.shape[1:]
    if not axes or tensor.layout[0] != "C":
        raise InputError(f"takes an image, its channels first, but {tensor.name} is "
                         f"{tensor.layout}; transpose it")
    require_values("kernel", kernel, axes, low=1)
    given = {name: attributes[name] for name in ("stride", "dilation", "pads")}
    for name, values in given.items():
        require_values(name, values, axes * (1 + (name == "pads")), low=int(name != "pads"))
    padded = [size[n] + given["pads"][n] + given["pads"][axes + n] for n in range(axes)]
    require_elements(f"{tensor.name} with its pads", (tensor.shape[0], *padded))
    found = out_size(size, kernel=kernel, **given)
    if not min(found):
        raise InputError(f"a window of {tuple(kernel)}, dilated by {given['dilation']}, does not "
                         f"fit into {tuple(padded)}")
    return found


def require_pad(tensor, attributes):
    """Check that pads hold a value of the format, or 0."""
    value = attributes["pad_value"]
    if any(attributes["pads"]) and value and not tensor.format.contains([value]):
        raise InputError(f"pad_value must be 0 or a value of {tensor.format}, not {value}")


def _require_inside(node):
    """Check that no window lies in the pads altogether."""
    kernel, pads = node.attributes["kernel"], node.attributes["pads"]
    reach = [by * (size - 1) for size, by in zip(kernel, node.attributes["dilation"], strict=True)]
    if any(pad > most for pad, most in zip(pads, reach * 2, strict=True)):
        raise InputError(f"pads {pads} are larger than the window; it would hold nothing")


class MaxPool(Operator):
    """Greatest value of the image in each window; pads never win."""

    name = "max_pool"
    attributes = WINDOW
    golden = staticmethod(max_pool)

    def infer(self, node, tensor):
        size = windows(tensor, node.attributes["kernel"], node.attributes)
        _require_inside(node)
        return [Made((tensor.shape[0], *size), tensor.format, tensor.layout)]


class AveragePool(Operator):
    """Sum of each window, divided and rounded once; a window as large as the image is global."""

    name = "average_pool"
    attributes = {**WINDOW, "pad_value": int, "count": str, "rounding": str}
    golden = staticmethod(average_pool)

    def infer(self, node, tensor):
        given, rules = node.attributes, ["none", *sorted({*RULES} - {"gemmlowp"})]
        size = windows(tensor, given["kernel"], given)
        require_pad(tensor, given)
        for name, allowed in (("count", ["all", "image"]), ("rounding", rules)):
            if given[name] not in allowed:
                raise InputError(f"{name} must be one of {', '.join(allowed)}, not {given[name]!r}")
        if given["count"] == "image":
            _require_inside(node)
            if given["pad_value"] or (given["rounding"] == "none" and any(given["pads"])):
                raise InputError("count of the image alone takes a pad_value of 0 and, with pads, "
                                 "a rounding")
        low, high = (end * math.prod(given["kernel"]) if given["rounding"] == "none" else end
                     for end in (tensor.format.min, tensor.format.max))
        require_range("sums", low * math.prod(given["kernel"]), high * math.prod(given["kernel"]))
        return [Made((tensor.shape[0], *size), format_for(low, high), tensor.layout)]


class Concat(Operator):
    """Tensors one after the other, along an axis (0 is the first after the batch)."""

    name = "concat"
    inputs = 0
    attributes = {"axis": int}

    def infer(self, node, *inputs):
        first, axis = inputs[0], node.attributes["axis"]
        if not 0 <= axis < len(first.shape):
            raise InputError(f"axis must be from 0 to {len(first.shape) - 1}, not {axis}")
        for other in inputs:
            if other.layout != first.layout or any(
                    mine != its for n, (mine, its) in enumerate(zip(first.shape, other.shape,
                                                                    strict=True)) if n != axis):
                raise InputError(f"{first.name} {first.shape} {first.layout} and {other.name} "
                                 f"{other.shape} {other.layout} do not fit along axis {axis}")
        shape = (*first.shape[:axis], sum(one.shape[axis] for one in inputs),
                 *first.shape[axis + 1:])
        return [Made(shape, _common([one.format for one in inputs]), first.layout)]

    @staticmethod
    def golden(*values, axis):
        return np.concatenate(values, axis=axis + 1)


class Reshape(Operator):
    """The same values in C order, in another shape and layout; flattening is one."""

    name = "reshape"
    attributes = {"shape": tuple, "layout": str}

    def infer(self, node, tensor):
        shape, layout = node.attributes["shape"], node.attributes["layout"]
        if layout not in LAYOUTS:
            raise InputError(f"layout must be C, CW, CHW or CDHW in any order, not {layout!r}")
        require_values("shape", shape, len(layout), low=1)
        if math.prod(shape) != math.prod(tensor.shape):
            raise InputError(f"shape {shape} has not as many values as {tensor.name} "
                             f"{tensor.shape}")
        return [Made(shape, tensor.format, layout)]

    @staticmethod
    def golden(x, *, shape, layout):
        return x.reshape(len(x), *shape)


class Transpose(Operator):
    """Axes in another order, layout and all: axis n of the output is ``order[n]`` of the input."""

    name = "transpose"
    attributes = {"order": tuple}

    def infer(self, node, tensor):
        order = node.attributes["order"]
        if sorted(order) != list(range(len(tensor.shape))):
            raise InputError(f"order must be the axes 0 to {len(tensor.shape) - 1}, not {order}")
        return [Made(tuple(tensor.shape[n] for n in order), tensor.format,
                     "".join(tensor.layout[n] for n in order))]

    @staticmethod
    def golden(x, *, order):
        return np.transpose(x, (0, *(n + 1 for n in order)))


class Pad(Operator):
    """Values around: ``pads`` are the counts before each axis, then those after each."""

    name = "pad"
    attributes = {"pads": tuple, "pad_value": int}

    def infer(self, node, tensor):
        pads, value, axes = node.attributes["pads"], node.attributes["pad_value"], len(tensor.shape)
        require_values("pads", pads, 2 * axes, low=0)
        require_range("pads", value, value)
        shape = tuple(size + pads[n] + pads[axes + n] for n, size in enumerate(tensor.shape))
        inside = tensor.format.contains([value])
        return [Made(shape, tensor.format if inside else
                     _common([tensor.format, format_for(min(value, 0), max(value, 0))]),
                     tensor.layout)]

    @staticmethod
    def golden(x, *, pads, pad_value):
        axes = x.ndim - 1
        return np.pad(np.asarray(x, dtype=np.int64),
                      ((0, 0), *zip(pads[:axes], pads[axes:], strict=True)),
                      constant_values=pad_value)


class Argmax(Channelwise):
    """Index of the greatest channel, the lowest of equal ones."""

    name, since = "argmax", 0
    golden = staticmethod(argmax)

    def infer(self, node, tensor):
        return [_chosen(tensor, 1)]


class Topk(Channelwise):
    """The k greatest channels, the greatest first and the lowest of equal ones: values, indices."""

    name = "topk"
    attributes = {"k": int}
    golden = staticmethod(topk)

    def infer(self, node, tensor):
        k = node.attributes["k"]
        if not 1 <= k <= self.channels(tensor):
            raise InputError(f"k must be from 1 to {self.channels(tensor)}, not {k}")
        return [_chosen(tensor, k)._replace(format=tensor.format), _chosen(tensor, k)]


def _chosen(tensor, count):
    axis = tensor.layout.index("C")
    shape = (*tensor.shape[:axis], count, *tensor.shape[axis + 1:])
    return Made(shape, format_for(0, tensor.shape[axis] - 1), tensor.layout)


def _common(formats):
    """The one format of all, or the narrowest of integers that holds all their values."""
    if len(set(formats)) == 1:
        return formats[0]
    return format_for(min(fmt.min for fmt in formats), max(fmt.max for fmt in formats))
