"""Operators that pool, move, join and choose."""

import math

import numpy as np

from ..errors import InputError
from ..golden.argmax import argmax, topk
from ..golden.requantize import RULES
from ..golden.window import average_pool, max_pool, out_size
from ..numerics import format_for
from .operator import LAYOUTS, MAX_ELEMENTS, Made, channels, operator, require_range, require_values

__all__ = ["WINDOW", "require_pad", "windows"]

#: Attributes of a window, as golden/window.py has them.
WINDOW = {"kernel": tuple, "stride": tuple, "dilation": tuple, "pads": tuple}


def windows(tensor, *, kernel, pads, **steps):
    """Positions of a window over an image whose channels are first, after all checks."""
    axes, size = len(tensor.shape) - 1, tensor.shape[1:]
    if not axes or tensor.layout[0] != "C":
        raise InputError(f"takes an image, its channels first, but {tensor.name} is "
                         f"{tensor.layout}; transpose it")
    for name, values in (("kernel", kernel), *steps.items()):
        require_values(name, values, axes, low=1)
    require_values("pads", pads, 2 * axes, low=0)
    padded = [size[n] + pads[n] + pads[axes + n] for n in range(axes)]
    if tensor.shape[0] * math.prod(padded) > MAX_ELEMENTS:
        raise InputError(f"{tensor.name} with its pads of shape {(tensor.shape[0], *padded)} has "
                         f"more than {MAX_ELEMENTS} values")
    found = out_size(size, kernel=kernel, pads=pads, **steps)
    if not min(found):
        raise InputError(f"a window of {tuple(kernel)}, dilated by {steps['dilation']}, does not "
                         f"fit into {tuple(padded)}")
    return found


def require_pad(tensor, pads, value):
    """Check that pads hold a value of the format, or 0."""
    if any(pads) and value and not tensor.format.contains([value]):
        raise InputError(f"pad_value must be 0 or a value of {tensor.format}, not {value}")


def _require_inside(kernel, dilation, pads, **_stride):
    """Check that no window lies in the pads altogether."""
    reach = [by * (size - 1) for size, by in zip(kernel, dilation, strict=True)]
    if any(pad > most for pad, most in zip(pads, reach * 2, strict=True)):
        raise InputError(f"pads {pads} are larger than the window; it would hold nothing")


@operator("max_pool", max_pool, attributes=WINDOW)
def _max_pool(tensor, **window):
    """Greatest value of the image in each window; pads never win."""
    size = windows(tensor, **window)
    _require_inside(**window)
    return Made((tensor.shape[0], *size), tensor.format, tensor.layout)


@operator("average_pool", average_pool,
          attributes={**WINDOW, "pad_value": int, "count": str, "rounding": str})
def _average_pool(tensor, pad_value, count, rounding, **window):
    """Sum of each window, divided and rounded once; a window as large as the image is global."""
    size, most = windows(tensor, **window), math.prod(window["kernel"])
    require_pad(tensor, window["pads"], pad_value)
    for name, given, allowed in (
            ("count", count, ["all", "image"]),
            ("rounding", rounding, ["none", *sorted({*RULES} - {"gemmlowp"})])):
        if given not in allowed:
            raise InputError(f"{name} must be one of {', '.join(allowed)}, not {given!r}")
    if count == "image":
        _require_inside(**window)
        if pad_value or (rounding == "none" and any(window["pads"])):
            raise InputError("count of the image alone takes a pad_value of 0 and, with pads, "
                             "a rounding")
    low, high = (end * (most if rounding == "none" else 1)
                 for end in (tensor.format.min, tensor.format.max))
    require_range("sums", low * most, high * most)
    return Made((tensor.shape[0], *size), format_for(low, high), tensor.layout)


@operator("concat", lambda *values, axis: np.concatenate(values, axis=axis + 1), inputs=0,
          attributes={"axis": int})
def _concat(*inputs, axis):
    """Tensors one after the other, along an axis (0 is the first after the batch)."""
    first = inputs[0]
    if not 0 <= axis < len(first.shape):
        raise InputError(f"axis must be from 0 to {len(first.shape) - 1}, not {axis}")
    before, after = first.shape[:axis], first.shape[axis + 1:]
    for other in inputs:
        if (other.layout, other.shape[:axis], other.shape[axis + 1:]) != (first.layout, before,
                                                                          after):
            raise InputError(f"{first.name} {first.shape} {first.layout} and {other.name} "
                             f"{other.shape} {other.layout} do not fit along axis {axis}")
    return Made((*before, sum(one.shape[axis] for one in inputs), *after),
                _common([one.format for one in inputs]), first.layout)


@operator("reshape", lambda x, shape, layout: x.reshape(len(x), *shape),
          attributes={"shape": tuple, "layout": str})
def _reshape(tensor, shape, layout):
    """The same values in C order, in another shape and layout; flattening is one."""
    if layout not in LAYOUTS:
        raise InputError(f"layout must be C, CW, CHW or CDHW in any order, not {layout!r}")
    require_values("shape", shape, len(layout), low=1)
    if math.prod(shape) != math.prod(tensor.shape):
        raise InputError(f"shape {shape} has not as many values as {tensor.name} {tensor.shape}")
    return Made(shape, tensor.format, layout)


@operator("transpose", lambda x, order: np.transpose(x, (0, *(n + 1 for n in order))),
          attributes={"order": tuple})
def _transpose(tensor, order):
    """Axes in another order, layout and all: axis n of the output is ``order[n]`` of the input."""
    if sorted(order) != list(range(len(tensor.shape))):
        raise InputError(f"order must be the axes 0 to {len(tensor.shape) - 1}, not {order}")
    return Made(tuple(tensor.shape[n] for n in order), tensor.format,
                "".join(tensor.layout[n] for n in order))


def _surround(x, pads, pad_value):
    around = ((0, 0), *zip(pads[:x.ndim - 1], pads[x.ndim - 1:], strict=True))
    return np.pad(np.asarray(x, dtype=np.int64), around, constant_values=pad_value)


@operator("pad", _surround, attributes={"pads": tuple, "pad_value": int})
def _pad(tensor, pads, pad_value):
    """Values around: ``pads`` are the counts before each axis, then those after each."""
    axes = len(tensor.shape)
    require_values("pads", pads, 2 * axes, low=0)
    require_range("pads", pad_value)
    fmt = tensor.format
    if not fmt.contains([pad_value]):
        fmt = _common([fmt, format_for(min(pad_value, 0), max(pad_value, 0))])
    return Made(tuple(size + pads[n] + pads[axes + n] for n, size in enumerate(tensor.shape)), fmt,
                tensor.layout)


@operator("argmax", argmax, since=0, channelwise=True)
def _argmax(tensor):
    """Index of the greatest channel, the lowest of equal ones."""
    return _chosen(tensor, 1)


@operator("topk", topk, attributes={"k": int}, channelwise=True)
def _topk(tensor, k):
    """The k greatest channels, the greatest first and the lowest of equal ones: values, indices."""
    if not 1 <= k <= channels(tensor):
        raise InputError(f"k must be from 1 to {channels(tensor)}, not {k}")
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
