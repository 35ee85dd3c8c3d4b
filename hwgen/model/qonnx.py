"""Operators of QONNX: Quant, BipolarQuant, Trunc, of any width."""

from dataclasses import replace
from fractions import Fraction

import numpy as np

from ..errors import InputError
from .rational import Grid, exact, scaling
from .streamline import quantize, quantize_constant
from .values import Const

__all__ = ["DOMAINS", "HANDLERS", "snap"]

#: Domains that have them, declared in a file or not.
DOMAINS = {"qonnx.custom_op.general", "onnx.brevitas", "finn.custom_op.general"}


def snap(walk, x, grid):
    """What a quantizer makes of a tensor: the real numbers that its integers stand for."""
    back = grid.shift + grid.zero
    if isinstance(x, Const):
        integers = quantize_constant(x, grid)
        if (back == 0).all():
            return Const(integers, grid.scale)
        if any(one.denominator != 1 for one in np.ravel(back)):
            raise InputError("has weights with a zero point that is no integer")
        return Const(integers - back.astype(np.int64), grid.scale)
    return walk.build.then(quantize(walk.build, x, grid), scaling(grid.scale, -grid.scale * back))


def _scalar(what, constant, low, high):
    values = set(constant.real().ravel())
    if len(values) != 1 or min(values).denominator != 1 or not low <= min(values) <= high:
        raise InputError(f"must have one {what}, an integer from {low} to {high}")
    return int(min(values))


def _scale(constant):
    scale = constant.real()
    if not (scale > 0).all():
        raise InputError("must have scales that are positive")
    return scale.reshape(1) if scale.size == 1 else scale


def _aligned(x, *parameters):
    """Parameters without the batch's axis, if the tensor is no constant."""
    if isinstance(x, Const):
        return parameters
    return tuple(one[0] if one.ndim > len(x.shape) and one.shape[0] == 1 else one
                 for one in parameters)


def _ends(node, width):
    narrow = bool(node.get("narrow", 0))
    if node.get("signed", 1):
        return {"low": -(1 << width - 1) + narrow, "high": (1 << width - 1) - 1}
    return {"low": 0, "high": (1 << width) - 1 - narrow}


def _quant(walk, node, x, scale, zero, width):
    """Scale and zero point may have any shape that broadcasts; one signed bit is BipolarQuant."""
    width, scale = _scalar("bit width", width, 1, 32), _scale(scale)
    if width == 1 and node.get("signed", 1):
        return _bipolar(walk, node, x, Const(scale))
    zero = zero.real()
    scale, zero = _aligned(x, scale, zero.reshape(1) if zero.size == 1 else zero)
    return snap(walk, x, Grid(scale=scale, shift=zero, zero=0, **_ends(node, width),
                              rounding=node.get("rounding_mode", "ROUND").upper()))


def _bipolar(walk, _node, x, scale):
    """-1 below 0, else +1, times the scale."""
    (scale,) = _aligned(x, _scale(scale))
    return snap(walk, x, Grid(scale=scale, shift=exact(0), zero=0, low=-1, high=1,
                              rounding="BIPOLAR"))


def _trunc(walk, node, x, scale, zero, width, *rest):
    """Drop low bits: version 1 keeps the scale and has no clamp, version 2 has both."""
    scale, zero, before = _scale(scale), zero.real(), _scalar("bit width", width, 1, 32)
    after = _scalar("output bit width", rest[-1], 1, before)
    if isinstance(x, Const):
        raise InputError("truncates a constant; truncate it before export")
    if scale.size > 1 or zero.size > 1 or zero.item().denominator != 1:
        raise InputError("must have one scale for all channels, and one zero point, an integer")
    out, zero, by = scale, zero.item(), Fraction(2) ** (before - after)
    if len(rest) == 2:
        out = _scale(rest[0])
        by = (out / scale).ravel()[0] if out.size == 1 else Fraction(0)
        if not by or any(part & part - 1 for part in by.as_integer_ratio()):
            raise InputError("must have an output scale that is a power of two times its scale")
        if zero:
            raise InputError("must have a zero point of 0 if it has an output scale")
    grid = Grid(scale=exact(scale.item() * by), shift=exact(zero / by), zero=0,
                rounding=node.get("rounding_mode", "FLOOR").upper(), **(
                    _ends(node, after) if len(rest) == 2 else {"low": -1 << 31, "high": 1 << 31}))
    if len(rest) == 1:  # no clamp: what there is
        fmt, (a, b) = walk.build.format(x), walk.build.affine(x)
        ends = [grid.level(real) for end in (fmt.min, fmt.max) for real in np.ravel(a * end + b)]
        grid = replace(grid, low=min(ends), high=max(ends))
    return walk.build.then(quantize(walk.build, x, grid), scaling(out, -out * zero))


HANDLERS = {"Quant": _quant, "IntQuant": _quant, "BipolarQuant": _bipolar, "Trunc": _trunc}
