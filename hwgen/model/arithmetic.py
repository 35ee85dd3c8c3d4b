"""Operators that calculate: products, steps, scales and tables."""

import math

import numpy as np

from ..errors import InputError
from ..golden.affine import affine
from ..golden.dot import product
from ..golden.requantize import RULES, requantize, softmax
from ..golden.threshold import lookup, thermometer, threshold
from ..golden.window import convolve, xnor_scale
from ..numerics import BinaryFormat, dot_range, format_for
from .operator import Made, channels, operator, require_per_channel, require_range
from .shapes import WINDOW, require_pad, windows

__all__: list[str] = []  # operators register themselves

# Values that the windows of one image may have together; VGG-16 has 29 million.
_MAX_UNFOLDED = 1 << 26


def _sums(tensor, weights):
    """Format of the products of rows of weights and inputs."""
    rows = weights.values.reshape(weights.shape[0], -1)
    most = math.prod(max(-fmt.min, fmt.max) for fmt in (tensor.format, weights.format))
    if most * rows.shape[1] >= 1 << 63:
        raise InputError("the accumulator could need more than 64 bits; use narrower formats")
    return format_for(*dot_range(tensor.format, rows))


@operator("dense", product, since=0, constants={"weights": (2,)})
def _dense(tensor, weights):
    """Product of a weight matrix (rows, cols) with the channels, at every place."""
    rows, cols = weights.shape
    if not tensor.layout.endswith("C"):
        raise InputError(f"takes a tensor whose last axis is C, but {tensor.name} is "
                         f"{tensor.layout}; transpose it")
    if tensor.shape[-1] != cols:
        raise InputError(f"weights take {cols} inputs, but {tensor.name} has {tensor.shape[-1]} "
                         "values")
    return Made((*tensor.shape[:-1], rows), _sums(tensor, weights), tensor.layout)


@operator("convolution", convolve, constants={"weights": (3, 4, 5)},
          attributes={"groups": int, "stride": tuple, "dilation": tuple, "pads": tuple,
                      "pad_value": int})
def _convolution(tensor, weights, groups, pad_value, **window):
    """Cross-correlation in 1 to 3 dimensions; weights (out, channels / groups, *kernel)."""
    rows, cols, *kernel = weights.shape
    size = windows(tensor, kernel=kernel, **window)
    require_pad(tensor, window["pads"], pad_value)
    if groups < 1 or rows % groups or cols * groups != tensor.shape[0]:
        raise InputError(f"weights of shape {weights.shape} do not fit {groups} groups of the "
                         f"{tensor.shape[0]} channels of {tensor.name}")
    fmt = _sums(tensor, weights)
    if math.prod(size) * tensor.shape[0] * math.prod(kernel) > _MAX_UNFOLDED:
        raise InputError(f"all windows together have more than {_MAX_UNFOLDED} values; use a "
                         "smaller image")
    return Made((rows, *size), fmt, tensor.layout)


@operator("xnor_scale", xnor_scale, since=2, attributes=WINDOW)
def _xnor_scale(tensor, **window):
    """Magnitudes of all channels in each window, added up: what scales a binary convolution."""
    size = windows(tensor, **window)
    most = max(-tensor.format.min, tensor.format.max) * channels(tensor) * math.prod(
        window["kernel"])
    require_range("sums", most)
    return Made((1, *size), format_for(0, most), tensor.layout)


@operator("quantize", threshold, since=0, constants={"thresholds": (2,), "falling": (1,)},
          attributes={"out_format": str}, channelwise=True)
def _quantize(tensor, thresholds, falling, out_format):
    """Monotone steps from accumulators to a narrow format, per channel."""
    wanted = (channels(tensor), out_format.levels - 1)
    if thresholds.shape != wanted:
        raise InputError(f"thresholds must be of shape {wanted} (channels, levels - 1) for "
                         f"{out_format}, not {thresholds.shape}")
    if falling.shape != wanted[:1] or (falling.format.min, falling.format.max) != (0, 1):
        raise InputError(f"falling must be {wanted[0]} values of u1, not {falling.shape} "
                         f"{falling.format}")
    return Made(tensor.shape, out_format, tensor.layout)


_ROUNDING = {"rounding": str, "zero_point": int, "low": int, "high": int, "out_format": str}


def _rounded(tensor, rules, rounding, zero_point, low, high, out_format):
    """What is made after a rounding, a zero point and a clamp, all checked."""
    if rounding not in rules:
        raise InputError(f"rounding must be one of {', '.join(rules)}, not {rounding!r}")
    if not (low <= high and out_format.contains([low, high])) or out_format == BinaryFormat():
        raise InputError(f"low and high must be integers of {out_format}, low first, not {low} and "
                         f"{high}")
    if abs(zero_point) >= 1 << 31:
        raise InputError(f"zero_point must be of 32 bits, not {zero_point}")
    return Made(tensor.shape, out_format, tensor.layout)


@operator("requantize", requantize, attributes=_ROUNDING, channelwise=True,
          constants={"multiplier": (1,), "bias": (1,), "shift": (1,)})
def _requantize(tensor, multiplier, bias, shift, rounding, **given):
    """``clamp(round((x + bias) * multiplier / 2**shift) + zero_point, low, high)`` per channel."""
    made = _rounded(tensor, sorted(RULES), rounding, **given)
    require_per_channel(tensor, multiplier=multiplier, bias=bias, shift=shift)
    for by, plus, down in zip(*(one.values.tolist() for one in (multiplier, bias, shift)),
                              strict=True):
        if not 0 <= down <= 62:
            raise InputError(f"shift must be from 0 to 62, not {down}")
        most = max(abs(tensor.format.min + plus), abs(tensor.format.max + plus))
        if rounding == "gemmlowp" and max(most << max(31 - down, 0), abs(by)) >= 1 << 31:
            raise InputError("gemmlowp takes accumulators and multipliers of 32 bits; "
                             "use half-even")
        if most * abs(by) >= 1 << 62:
            raise InputError("products need more than 63 bits; use smaller multipliers")
    return made


@operator("softmax", softmax, constants={"table": (1,)}, attributes={"scale": int, **_ROUNDING},
          channelwise=True)
def _softmax(tensor, table, scale, **given):
    """Shares of the channels, by a table of powers of the distance to the greatest one."""
    made = _rounded(tensor, sorted(set(RULES) - {"gemmlowp"}), **given)
    powers, span = table.values, tensor.format.max - tensor.format.min + 1
    if powers.shape != (span,) or powers.min() < 0 or powers[0] < 1:
        raise InputError(f"table must be {span} values, none negative and the first not 0")
    if scale < 1 or max(scale, channels(tensor)) * int(powers.max()) >= 1 << 62:
        raise InputError("scale must be positive, and times the table below 2**62")
    return made


@operator("thermometer", thermometer, since=0, constants={"thresholds": (1,)}, channelwise=True)
def _thermometer(tensor, thresholds):
    """Each value to one of -1, +1 a threshold, the threshold index fastest."""
    return Made(tuple(size * (thresholds.shape[0] if letter == "C" else 1) for size, letter in
                      zip(tensor.shape, tensor.layout, strict=True)), BinaryFormat(), tensor.layout)


@operator("affine", affine, since=0, constants={"multiplier": (1,), "bias": (1,)}, channelwise=True)
def _affine(tensor, multiplier, bias):
    """An integer multiplier and bias per channel."""
    require_per_channel(tensor, multiplier=multiplier, bias=bias)
    ends = [end * by + plus for by, plus in zip(multiplier.values.tolist(), bias.values.tolist(),
                                                strict=True)
            for end in (tensor.format.min, tensor.format.max)]
    require_range("scores", *ends)
    return Made(tensor.shape, format_for(min(ends), max(ends)), tensor.layout)


def _add_up(*values, multipliers):
    return sum(np.asarray(value, dtype=np.int64) * by
               for value, by in zip(values, multipliers, strict=True))


@operator("add", _add_up, inputs=0, attributes={"multipliers": tuple})
def _add(first, *others, multipliers):
    """Sum of tensors of one shape, each times an integer: what aligns their scales."""
    for other in others:
        if (other.shape, other.layout) != (first.shape, first.layout):
            raise InputError(f"takes tensors of one shape and layout, not {first.name} "
                             f"{first.shape} {first.layout} and {other.name} {other.shape} "
                             f"{other.layout}")
    if len(multipliers) != 1 + len(others):
        raise InputError(f"multipliers must be {1 + len(others)} integers, not {multipliers}")
    ends = [sorted((tensor.format.min * by, tensor.format.max * by))
            for tensor, by in zip((first, *others), multipliers, strict=True)]
    low, high = (sum(column) for column in zip(*ends, strict=True))
    # Partial sums as well, in any order.
    require_range("sums", -sum(max(map(abs, pair)) for pair in ends), high)
    return Made(first.shape, format_for(low, high), first.layout)


@operator("multiply", lambda x, by: np.multiply(x, by, dtype=np.int64), since=2, inputs=2,
          channelwise=True)
def _multiply(tensor, by):
    """Products of two tensors of one shape, or of each channel with the only one of the other."""
    axis = tensor.layout.index("C")
    one = (*tensor.shape[:axis], 1, *tensor.shape[axis + 1:])
    if by.layout != tensor.layout or by.shape not in (tensor.shape, one):
        raise InputError(f"takes a second tensor of shape {tensor.shape} or {one} and layout "
                         f"{tensor.layout}, not {by.name} {by.shape} {by.layout}")
    ends = [x * y for x in (tensor.format.min, tensor.format.max)
            for y in (by.format.min, by.format.max)]
    require_range("products", *ends)
    return Made(tensor.shape, format_for(min(ends), max(ends)), tensor.layout)


@operator("clip", lambda x, low, high: np.clip(np.asarray(x, dtype=np.int64), low, high),
          attributes={"low": int, "high": int})
def _clip(tensor, low, high):
    """``min(max(x, low), high)``; a rectifier is one."""
    if low > high:
        raise InputError(f"low must be at most high, not {low} and {high}")
    ends = [min(max(end, low), high) for end in (tensor.format.min, tensor.format.max)]
    require_range("values", *ends)
    return Made(tensor.shape, format_for(*ends), tensor.layout)


@operator("table", lookup, constants={"table": (1, 2)}, channelwise=True, in_format=True)
def _table(tensor, table):
    """A value for each value: ``table[rank]``, one for all or one a channel."""
    levels = (tensor.format.levels,)
    if table.shape not in (levels, (channels(tensor), *levels)):
        raise InputError(f"table must have {levels[0]} values, for all or for each of the "
                         f"{channels(tensor)} channels, not shape {table.shape}")
    return Made(tensor.shape, table.format, tensor.layout)
