"""Streamlining: linear operators take integers apart from their scales, and quantizers end chains.

What a quantizer does after a chain becomes thresholds, requantization or a table, whichever does
it exactly. All functions raise InputErrors that do not yet name the node.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np

from ..errors import InputError
from ..numerics import BinaryFormat, Format, IntFormat, Rounding, TernaryFormat, Weights, format_for
from .rational import SOFTMAX, Grid, Step, compose, exact, line, requantization, scaling, thresholds
from .scores import rational_scores, sorted_scores
from .values import Builder, Const, Value, along, narrowest, require_channels

__all__ = ["add", "average", "clip_integers", "concat", "linear", "pad", "pool", "quantize",
           "quantize_constant", "ranked"]

#: Thresholds a channel up to which they stand for a quantizer whatever else would do.
FEW_LEVELS = 15
_MOST_THRESHOLDS = 1 << 22  # of scales and clips, which are quick to find
_MOST_LEVELS = 1 << 17
_MOST_OTHERS = 1 << 19  # of other chains, and of those that stay
_MOST_ENTRIES = 1 << 12  # of a table
_ROUNDINGS = {"ROUND": Rounding.HALF_EVEN, "HALF_EVEN": Rounding.HALF_EVEN,
              "FLOOR": Rounding.FLOOR}


def linear(build: Builder, value: Value, weights: Const, bias: np.ndarray | None,
           window: Mapping[str, Any] | None = None) -> Value:
    """Dense along the last axis, or a convolution if there is a window.

    Weights are (out, in, *kernel), a bias (out,) Fractions, a window the attributes of
    ``convolution`` but ``pad_value``.
    """
    a, b = build.affine(value)
    axis, groups = (0, window["groups"]) if window else (len(value.shape) - 1, 1)
    integers, scale = weights.integers()
    rows, cols = integers.shape[:2]
    if groups < 1 or cols * groups != value.shape[axis] or rows % groups:
        raise InputError(f"has weights of shape {integers.shape}, which do not fit {groups} groups "
                         f"of the {value.shape[axis]} channels of its input")
    if scale.size > 1:
        integers, scale = _common_scale(integers, np.broadcast_to(scale, integers.shape))
    scale = scale.reshape(-1)
    sums = integers.reshape(rows, cols, -1).sum(axis=2)
    if a.size == 1 == b.size:
        offset, unit = scale * b.item() * sums.sum(axis=1).astype(object), scale * a.item()
    else:
        channels = np.add.outer(np.arange(rows) // (rows // groups) * cols, np.arange(cols))
        factors, shifts = (_vector(one, value.shape, axis)[channels] for one in (a, b))
        offset = scale * (shifts * sums).sum(axis=1)
        spread = factors.reshape(rows, cols, *[1] * (integers.ndim - 2))
        integers, unit = _common_scale(integers, np.broadcast_to(spread, integers.shape))
        unit = unit * scale
    offset = offset if bias is None else offset + bias
    matrix = narrowest(integers)
    if matrix.format == BinaryFormat() != build.format(value):  # products are of one kind
        matrix = Weights.of(integers, TernaryFormat())
    if window is None:
        given: dict[str, Any] = {}
    else:
        pads, zero = window["pads"], integer(build, value, 0) if any(window["pads"]) else 0
        if zero and not build.format(value).contains([zero]):
            half = len(pads) // 2
            value = pad(build, value, (0, *pads[:half], 0, *pads[half:]), Fraction(0))
            window, zero = {**window, "pads": (0,) * len(pads)}, 0
        given = {**window, "pad_value": zero}
    made = build.make("convolution" if window else "dense", [build.at(value, axis)], (),
                      weights=matrix, **given)
    return build.then(made, scaling(*(along(one, axis, len(made.shape)) for one in (unit, offset))))


def _common_scale(integers, factors):
    """Integers times factors as other integers and a factor a row."""
    if factors.size > 1 << 20:
        raise InputError("has scales that vary along its inputs, for more than 1048576 weights")
    rows = factors.reshape(len(factors), -1)
    least = [math.lcm(*{one.denominator for one in row}) for row in rows]
    units = [Fraction(math.gcd(*{int(one * by) for one in row}), by)
             for row, by in zip(rows, least, strict=True)]
    ratios = [[int(one / unit) for one in row] for row, unit in zip(rows, units, strict=True)]
    largest = max(max(map(abs, row)) for row in ratios)
    if largest * int(np.abs(integers).max(initial=0)) >= 1 << 31:
        raise InputError("has scales that vary along its inputs and have no common unit by which "
                         "weights have 32 bits; quantize per tensor, or per output channel")
    return (integers * np.array(ratios, dtype=np.int64).reshape(integers.shape),
            np.array(units, dtype=object))


def _vector(one, shape, axis):
    """What varies along an axis alone, as a vector."""
    if one.size == 1:
        return np.broadcast_to(one.reshape(-1), (shape[axis],))
    if one.size != shape[axis] or (1,) * (len(shape) - one.ndim) + one.shape != tuple(
            size if n == axis else 1 for n, size in enumerate(shape)):
        raise InputError("takes a tensor whose scales vary along its channels alone")
    return one.ravel()


def integer(build: Builder, value: Value, real: Fraction | int) -> int:
    """The integer that stands for a real number in all channels."""
    a, b = build.affine(value)
    found = set(np.ravel((real - b) / a))
    if len(found) != 1 or min(found).denominator != 1:
        raise InputError(f"pads with {float(real):g}, which is no value of its input: its zero "
                         "point must be an integer, the same for all channels")
    return int(min(found))


def pad(build: Builder, value: Value, pads: tuple[int, ...], real: Fraction) -> Value:
    """Values around: counts before each axis, then those after each."""
    return build.make("pad", [build.at(value)], build.steps(value), pads=pads,
                      pad_value=integer(build, value, real))


def pool(build: Builder, value: Value, window: Mapping[str, Any]) -> Value:
    """Greatest real number in each window: that of the integers, times -1 where they fall."""
    require_channels(value, False)
    signs = np.ones((1,) * len(value.shape), dtype=np.int64)
    for step in build.steps(value):
        if step.kind == "scale":
            signs = signs * np.where(step.parameters[0] < 0, -1, 1)
    tensor = build.at(value)
    if (signs < 0).any():
        signs = np.broadcast_to(signs, value.shape).reshape(value.shape[0], -1)
        if (signs != signs[:, :1]).any():
            raise InputError("pools what rises here and falls there; quantize it first")
        signs = signs[:, 0]
        tensor = build.scaled(tensor, signs, 0 * signs)
        value = replace(value, steps=compose((), scaling(along(signs, 0, len(value.shape))),
                                             *build.steps(value)))
    return build.make("max_pool", [tensor], build.steps(value), **window)


def average(build: Builder, value: Value, window: Mapping[str, Any]) -> Value:
    """Mean of each window, pads and all: a sum, and a scale."""
    a, b = build.affine(value)
    zero = integer(build, value, 0) if any(window["pads"]) else 0
    steps = compose((), scaling(a / math.prod(window["kernel"]), b))
    return build.make("average_pool", [build.at(value)], steps, count="all", rounding="none",
                      pad_value=zero, **window)


def add(build: Builder, one: Value, other: Value, sign: int = 1) -> Value:
    """Sum, or difference, of two tensors: integers times the parts of their scales' ratio."""
    if one.shape != other.shape:
        raise InputError(f"adds tensors of shapes {one.shape} and {other.shape}; they must be "
                         "equal")
    (a, b), (c, d) = build.affine(one), build.affine(other)
    ratio = np.asarray(exact(sign) * a / c, dtype=object)
    parts = np.array([each.as_integer_ratio() for each in ratio.ravel()], dtype=object).T
    unit = a / parts[0].reshape(ratio.shape)
    tensors = [build.at(one), build.at(other)]
    if ratio.size > 1:
        _vector(ratio, one.shape, 0)
        tensors = [build.scaled(tensor, part, 0 * part)
                   for tensor, part in zip(tensors, parts, strict=True)]
        parts = np.ones((2, 1), dtype=object)
    return build.make("add", tensors, compose((), scaling(unit, b + sign * d)),
                      multipliers=tuple(int(part[0]) for part in parts))


def concat(build: Builder, values: Sequence[Value], axis: int) -> Value:
    """Tensors one after the other, and their scales where they differ."""
    grids = [build.affine(value) for value in values]
    joined = [np.concatenate([_vector(one, value.shape, axis)
                              for one, value in zip(parts, values, strict=True)])
              for parts in zip(*grids, strict=True)]
    same, rank = all((one == one[0]).all() for one in joined), len(values[0].shape)
    return build.make("concat", [build.at(value) for value in values], compose((), scaling(*(
        along(one[:1] if same else one, axis, rank) for one in joined))), axis=axis)


def clip_integers(build: Builder, value: Value, low: Fraction | None,
                  high: Fraction | None) -> Value:
    """Integers between two ends."""
    fmt = build.format(value)
    least, most = build.ends.get(value.tensor, (fmt.min, fmt.max))
    first = least if low is None else max(math.ceil(low), least)
    last = most if high is None else min(math.floor(high), most)
    if (first, last) == (least, most):
        return value
    return Value(build.emit("clip", [build.at(value)], low=first, high=last), value.shape, ())


def ranked(build: Builder, value: Value, axis: int | None = None) -> str:
    """Integers in the order of the real numbers, along an axis: as they are, or scores."""
    steps = build.steps(value)
    require_channels(value, not axis)
    while steps and steps[-1].kind in (*SOFTMAX, "sigmoid", "tanh"):
        build.notes.append(f"{steps[-1].kind} at the end is left out: it keeps the order")
        steps = steps[:-1]
    kinds = {step.kind for step in steps}
    if not kinds <= {"scale", "root"}:
        raise InputError(f"needs a quantizer after its last {steps[-1].kind}")
    if all(one.size == 1 for step in steps for one in step.parameters) and all(
            step.parameters[0].item() > 0 for step in steps):
        return build.at(value, axis or 0)
    value, varying, channels = build.columns(replace(value, steps=steps))
    if axis is not None and axis != varying:
        raise InputError("chooses along another axis than that along which scales vary")
    axis = varying
    chains = [chain for chain, _more in channels] * (value.shape[axis] // len(channels))
    fmt, found = build.format(value), rational_scores(chains)
    if found is None or np.abs(found[0]).max() >= 1 << 16:  # a shorter multiplier may do
        try:
            found = sorted_scores(chains, fmt.min, fmt.max)[:2]
        except InputError:
            if found is None:
                raise
    return build.scaled(build.at(value, axis), *found)


def quantize_constant(x: Const, grid: Grid) -> np.ndarray:
    """Integers of constants: in floats, and exactly where these are near a boundary."""
    values = x.values * (1.0 if x.scale is None else x.scale.astype(np.float64))
    if not np.isfinite(values).all():
        raise InputError("quantizes constants that are not finite")
    scale, shift = (np.broadcast_to(one, values.shape) for one in (grid.scale, grid.shift))
    y = values / scale.astype(np.float64) + shift.astype(np.float64)
    y = np.clip(y, grid.low - grid.zero - 2, grid.high - grid.zero + 2)
    if grid.rounding in ("SIGN", "BIPOLAR"):
        zero = 1 if grid.rounding == "BIPOLAR" else 0
        return np.where(values == 0, zero, np.sign(values)).astype(np.int64)
    n = np.clip(np.rint(y) + grid.zero, grid.low, grid.high).astype(np.int64)
    near = np.abs(y - np.floor(y) - 0.5) < 1e-9 * (1 + np.abs(y))
    near |= _ROUNDINGS.get(grid.rounding) is not Rounding.HALF_EVEN
    n[near] = [replace(grid, scale=exact(1), shift=exact(0)).level(Fraction(x) / s + z)
               for x, s, z in zip(values[near].tolist(), scale[near], shift[near], strict=True)]
    return n


def quantize(build: Builder, value: Value, grid: Grid) -> Value:
    """The integers n of a grid; they stand for themselves."""
    if value.steps is None and build.input_steps is None:
        if grid.scale.size > 1 or grid.rounding in ("SIGN", "BIPOLAR"):
            build.steps(value)
        build.input_format = format_of(grid)
        build.input_steps = compose((), scaling(grid.scale, -grid.scale * (grid.shift + grid.zero)))
        return replace(value, steps=())
    match build.steps(value):
        case (*_, Step("softmax")):
            return _softmax(build, value, grid)
        case (*_, Step("log_softmax")):
            raise InputError("quantizes a LogSoftmax; leave it out: it keeps the order of scores")
    value, axis, channels = build.columns(value, grid.scale, grid.shift)
    fmt, wanted, levels = build.format(value), format_of(grid), grid.levels
    quick = all(step.kind in ("scale", "clip") for step in build.steps(value))
    most = _MOST_THRESHOLDS if quick else _MOST_OTHERS
    if len(channels) * wanted.levels > most or wanted.levels > _MOST_LEVELS:
        raise InputError(f"has {len(channels)} channels of {wanted.levels} levels, more than "
                         f"{min(most, _MOST_LEVELS)} thresholds; use narrower integers")
    grids = [replace(grid, scale=scale, shift=shift) for _steps, (scale, shift) in channels]
    chains = [steps for steps, _more in channels]
    tables, falls = zip(*(thresholds(steps, one, fmt.min, fmt.max)
                          for steps, one in zip(chains, grids, strict=True)), strict=True)
    table, falling = np.stack(tables), np.array(falls)
    if (fmt == wanted and not falling.any() and len(levels) == fmt.levels - 1
            and (table == np.array(levels)).all()):
        return replace(value, steps=())
    count, tensor, found = value.shape[axis], build.at(value, axis), None
    if len(levels) > FEW_LEVELS:
        found = _requantize(build, tensor, count, chains, grids, table, falling)
        if found is None and fmt.levels <= _MOST_ENTRIES:
            values = np.asarray(fmt.value(np.arange(fmt.levels)))[:, None]
            passed = grid.low + np.where(falling[:, None, None], values <= table[:, None],
                                         values >= table[:, None]).sum(axis=2)
            found = build.emit("table", [tensor], table=Weights.of(
                passed[0] if len(passed) == 1 else passed, wanted))
    if found is None:
        found = _thresholds(build, tensor, count, grid, table, falling)
    build.ends[found] = (grid.low, grid.high)
    return Value(found, value.shape, ())


def _softmax(build: Builder, value: Value, grid: Grid) -> Value:
    """Shares of the channels, by powers of 16 bits: near the real numbers, not always nearest."""
    a, _b = build.affine(replace(value, steps=build.steps(value)[:-1]))
    share, fmt = 1 / grid.scale.reshape(-1)[0], build.format(value)
    if a.size > 1 or grid.scale.size > 1 or share.denominator != 1 or (grid.shift != 0).any():
        raise InputError("quantizes a softmax; it must have one scale 1/n, and so must its input")
    if fmt.levels > _MOST_ENTRIES or grid.rounding not in _ROUNDINGS:
        raise InputError("quantizes a softmax of wide integers; quantize its input to 12 bits")
    distance = np.arange(fmt.max - fmt.min + 1)
    table = np.rint(np.exp(-float(a.item()) * distance) * (1 << 16)).astype(np.int64)
    tensor = build.emit(
        "softmax", [build.at(value)], table=narrowest(table, integers=True), scale=int(share),
        rounding=_ROUNDINGS[grid.rounding].value, zero_point=grid.zero, low=grid.low,
        high=grid.high, out_format=str(format_of(grid)))
    build.notes.append(f"{tensor}: softmax is by a table of powers of 16 bits, not exact")
    return Value(tensor, value.shape, ())


def format_of(grid: Grid) -> Format:
    """The narrowest format of a grid's integers."""
    if grid.rounding == "BIPOLAR":
        return BinaryFormat()
    if (grid.low, grid.high) == (-1, 1):
        return TernaryFormat()
    return format_for(grid.low, grid.high)


def _thresholds(build, tensor, count, grid, table, falling) -> str:
    """Thresholds: also for levels of the format that the quantizer leaves out."""
    fmt, wanted = build.tensors[tensor].format, format_of(grid)
    if (wanted == BinaryFormat() and len(table) == 1 and not falling[0]
            and isinstance(fmt, IntFormat) and fmt.contains(table[0])):
        return build.emit("thermometer", [tensor], thresholds=Weights.of(table[0], fmt))
    if count * wanted.levels > _MOST_OTHERS:
        raise InputError(f"has {count} channels of {wanted.levels} levels after what is no scale, "
                         "more than tables are made for; use narrower integers")
    down = np.broadcast_to(falling, (count,))
    full = np.empty((count, wanted.levels - 1), dtype=np.int64)
    first = grid.low - wanted.min
    full[:, :first] = np.where(down, fmt.max, fmt.min)[:, None]  # always passed
    full[:, first:] = np.where(down, fmt.min - 1, fmt.max + 1)[:, None]  # never
    full[:, first:first + table.shape[1]] = table
    return build.emit("quantize", [tensor], thresholds=narrowest(full, integers=True),
                      out_format=str(wanted),
                      falling=Weights.of(down.astype(np.int64), IntFormat(1, signed=False)))


def _requantize(build, tensor, count, chains, grids, table, falling) -> str | None:
    """Requantization, if chains are scales and clips and it is exact; a clip is a clamp."""
    grid, fmt = grids[0], build.tensors[tensor].format
    kinds = {step.kind for steps in chains for step in steps}
    lines = [line(compose(steps, scaling(1 / one.scale, one.shift)))
             for steps, one in zip(chains, grids, strict=True)]
    if (grid.rounding not in _ROUNDINGS or falling.any() or not kinds <= {"scale", "clip"}
            or min(lines)[0] <= 0):
        return None
    low, high = grid.low, grid.high
    if "clip" in kinds:  # what it leaves
        low += int((table <= fmt.min).sum(axis=1).min())
        high -= int((table > fmt.max).sum(axis=1).min())
    inside = slice(low - grid.low, high - grid.low)
    found = requantization(lines, table[:, inside],
                           [level - grid.zero for level in grid.levels[inside]],
                           fmt.min, fmt.max, _ROUNDINGS[grid.rounding])
    if found is None:
        return None
    multiplier, bias, shift = (np.broadcast_to(one, (count,)) for one in found)
    if (bias % multiplier).any():
        tensor = build.scaled(tensor, multiplier, bias)
        multiplier, bias = multiplier * 0 + 1, bias * 0
    return build.emit(
        "requantize", [tensor], multiplier=narrowest(multiplier, integers=True),
        bias=narrowest(bias // multiplier, integers=True), shift=narrowest(shift, integers=True),
        rounding=_ROUNDINGS[grid.rounding].value, zero_point=grid.zero, low=low, high=high,
        out_format=str(format_of(grid)))
