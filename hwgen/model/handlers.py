"""What the operators of ONNX make of values and constants: one table.

A handler takes the walk, the node and its inputs (a Value, a Const, or None where left out), and
gives what the node makes. It raises InputErrors that go on after the node's name.
"""

import math
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np

from ..errors import InputError
from . import streamline
from .rational import Grid, Step, exact, scaling
from .source import FLOATS, RANGES
from .values import Const, Value, along, mapped, require_channels

__all__ = ["FOLDED", "HANDLERS"]

_MAX_VALUES = 1 << 26  # of a folded constant
#: Ends of the element types that a cast may make of integers: int64, bool, uint32, uint64, too.
_INTEGERS = {**RANGES, 7: (-1 << 63, (1 << 63) - 1), 9: (0, 1), 12: (0, (1 << 32) - 1),
             13: (0, (1 << 64) - 1)}


def _sized(shape):
    if math.prod(shape) > _MAX_VALUES or min(shape, default=0) < 0:
        raise InputError(f"makes a constant of shape {tuple(shape)}: more than "
                         f"{_MAX_VALUES} values")
    return tuple(shape)


def _elementwise(function):
    """A function of constants that broadcast; integers stay integers."""
    def fold(_node, *arrays):
        _sized(np.broadcast_shapes(*(one.shape for one in arrays)))
        with np.errstate(all="ignore"):
            return np.asarray(function(*arrays))
    return fold


def _divide(a, b):
    if a.dtype.kind == b.dtype.kind == "i":  # toward 0
        return np.sign(a) * np.sign(b) * (np.abs(a) // np.abs(b))
    return a / b


def _slice(node, data, starts=None, ends=None, axes=None, steps=None):
    starts, ends = (node.get(name, list) if given is None else given.tolist() for name, given in
                    (("starts", starts), ("ends", ends)))
    axes = node.get("axes", list(range(len(starts)))) if axes is None else axes.tolist()
    places = [slice(None)] * data.ndim
    for n, axis in enumerate(axes):
        places[axis] = slice(starts[n], ends[n], None if steps is None else int(steps[n]))
    return data[tuple(places)]


#: Of operators whose inputs are all constants without scales: arrays in, an array out.
FOLDED: dict[str, Callable[..., np.ndarray]] = {
    **{name: _elementwise(function) for name, function in {
        "Add": np.add, "Sub": np.subtract, "Mul": np.multiply, "Div": _divide, "Neg": np.negative,
        "Pow": lambda a, b: np.power(a.astype(np.float64), b), "Sqrt": np.sqrt, "Exp": np.exp,
        "Log": np.log, "Reciprocal": np.reciprocal, "Abs": np.abs, "Floor": np.floor,
        "Ceil": np.ceil, "Round": np.rint, "Min": lambda *a: np.minimum.reduce(
            np.broadcast_arrays(*a)), "Max": lambda *a: np.maximum.reduce(np.broadcast_arrays(*a)),
        "Equal": np.equal, "Where": np.where}.items()},
    "ConstantOfShape": lambda node, shape: np.full(
        _sized(shape.tolist()), node.attributes["value"].values.item()
        if "value" in node.attributes else 0.0),
    "Expand": lambda _node, data, shape: np.broadcast_to(
        data, _sized(np.broadcast_shapes(data.shape, tuple(shape.tolist())))),
    "Slice": _slice,
}


def _constant(walk, node):
    for name in ("value_float", "value_int", "value_floats", "value_ints"):
        if name in node.attributes:
            return Const(np.asarray(node.attributes[name]))
    walk.types[node.outputs[0]] = node.attributes["value"].type
    return Const(node.attributes["value"].values)


def _no_folding(_walk, _node, *_inputs):
    raise InputError("is taken of constants alone")


def _listed(node, name, given, default=list):
    """Integers of an input, or of the attribute that it was in older versions."""
    return node.get(name, default) if given is None else np.ravel(given.values).tolist()


# Shapes

def _full(x):
    return x.values.shape if isinstance(x, Const) else (1, *x.shape)


def _moved(x, function):
    scale = x.scale
    if scale is not None and scale.size > 1:
        scale = function(np.broadcast_to(scale, x.values.shape))
    return Const(function(x.values), scale)


def _reshape(shape_of, walk, node, x, given=None):
    """In another shape, whose first axis is the batch of 1 unless it is a constant."""
    shape = tuple(map(int, shape_of(node, _full(x), given, int(isinstance(x, Value)))))
    if isinstance(x, Const):
        return _moved(x, lambda array: array.reshape(shape))
    if shape[:1] != (1,) or math.prod(shape[1:]) != math.prod(x.shape):
        raise InputError(f"makes shape {shape} of {(1, *x.shape)}; the batch must stay the first "
                         "axis")
    return walk.build.reshaped(x, shape[1:])


def _wanted(node, had, given, _batch):
    wanted = _listed(node, "shape", given)
    if not node.get("allowzero", 0):
        wanted = [had[n] if size == 0 else size for n, size in enumerate(wanted)]
    rest = math.prod(size for size in wanted if size != -1)
    return [math.prod(had) // max(rest, 1) if size == -1 else size for size in wanted]


def _squeezed(node, had, given, batch):
    axes = {axis % len(had) for axis in _listed(node, "axes", given, [])} or {
        n for n in range(batch, len(had)) if had[n] == 1}
    return [size for n, size in enumerate(had) if n not in axes]


def _unsqueezed(node, had, given, _batch):
    axes = _listed(node, "axes", given)
    rank, rest = len(had) + len(axes), iter(had)
    axes = {axis % rank for axis in axes}
    return [1 if n in axes else next(rest) for n in range(rank)]


def _transpose(walk, node, x):
    rank = len(_full(x))
    order = node.get("perm", [*range(rank - 1, -1, -1)])
    if isinstance(x, Const):
        return _moved(x, lambda array: array.transpose(order))
    if sorted(order) != list(range(rank)) or order[0]:
        raise InputError(f"moves the batch, or is no order of {rank} axes: {order}")
    order = tuple(n - 1 for n in order[1:])
    require_channels(x, order[0] == 0)
    moving, steps = [n for n in order if x.shape[n] > 1], x.steps
    if moving != sorted(moving):  # not as in memory
        steps = walk.build.steps(x)
        x = replace(x, tensor=walk.build.emit("transpose", [walk.build.at(x)], order=order))
    return Value(x.tensor, tuple(x.shape[n] for n in order), steps and mapped(
        steps, lambda one: np.broadcast_to(one, x.shape).transpose(order)))


def _concat(walk, node, *inputs):
    axis, constant = node.get("axis", 0), [isinstance(one, Const) for one in inputs]
    if all(constant):
        return Const(np.concatenate([one.values if one.scale is None else
                                     one.real().astype(np.float64) for one in inputs], axis=axis))
    if any(constant) or not axis % (len(inputs[0].shape) + 1):
        raise InputError("joins tensors with constants, or along the batch")
    return inputs[0] if len(inputs) == 1 else streamline.concat(
        walk.build, inputs, axis % (len(inputs[0].shape) + 1) - 1)


def _gather(_walk, node, x, index):
    if not isinstance(x, Const) or not isinstance(index, Const):
        raise InputError("is taken of constants alone")
    axis = node.get("axis", 0)
    size = x.values.shape[axis]
    if index.values.size and not -size <= index.values.min() <= index.values.max() < size:
        raise InputError(f"has indices outside of {-size} to {size - 1}")
    _sized((x.values.size // max(size, 1), index.values.size))
    return _moved(x, lambda array: array.take(index.values, axis=axis))


def _pad(walk, node, x, pads=None, value=None, axes=None):
    if node.get("mode", "constant") != "constant":
        raise InputError("must pad with a constant")
    rank, counts = len(x.shape) + 1, _listed(node, "pads", pads)
    full = np.zeros((2, rank), dtype=np.int64)
    full[:, range(rank) if axes is None else axes.values] = np.reshape(counts, (2, -1))
    if full[:, 0].any() or full.min() < 0:
        raise InputError(f"must pad by no negative counts, and not the batch: {counts}")
    real = Fraction(node.attributes.get("value", 0.0)) if value is None else value.real().item()
    if not full.any():
        return x
    return streamline.pad(walk.build, x, tuple(full[:, 1:].ravel().tolist()), real)


def _cast(walk, node, x):
    kind = node.get("to", 1)
    if isinstance(x, Value) and kind not in FLOATS:
        (low, high), fmt = _INTEGERS[kind], walk.build.format(x)
        if walk.build.steps(x) or not low <= fmt.min <= fmt.max <= high:
            raise InputError(f"makes integers from {low} to {high} of other numbers; use a "
                             "quantizer")
    if isinstance(x, Value) or x.scale is not None:
        return x
    return Const(x.values.astype(np.float64 if kind in FLOATS else np.bool_ if kind == 9 else
                                 np.int64))


# Arithmetic and activations

def _fit(x, constant):
    """A constant that acts on a value, without the batch's axis."""
    real = constant.real()
    if real.size == 1:
        return real.reshape(1)
    if real.ndim > len(x.shape) and real.shape[0] == 1:
        real = real[0]
    if np.broadcast_shapes(real.shape, x.shape) != x.shape:
        raise InputError(f"has a constant of shape {real.shape} that does not broadcast to "
                         f"{x.shape}")
    return real


def _arithmetic(sign, walk, _node, one, other):
    match one, other:
        case Value(), Value():
            return streamline.add(walk.build, one, other, sign)
        case Value(), Const():
            return walk.build.then(one, scaling(1, sign * _fit(one, other)))
        case Const(), Value():
            return walk.build.then(other, scaling(sign, _fit(other, one)))
    raise InputError("calculates with quantized constants; fold them before export")


def _multiply(power, walk, _node, one, other):
    if isinstance(other, Value) and power == 1:
        one, other = other, one
    if isinstance(one, Value) and isinstance(other, Const):
        return walk.build.then(one, scaling(_fit(one, other) ** power))
    if isinstance(one, Const) and isinstance(other, Const) and other.values.size == 1:
        return Const(one.values, one.scale * other.real().item() ** power)
    raise InputError("must have one constant factor; products of tensors are not taken")


def _dropout(_walk, _node, x, _ratio=None, training=None):
    if training is not None and training.values.any():
        raise InputError("is in training mode; export the model for inference")
    return x


def _batch_norm(walk, node, x, *parameters):
    if node.get("training_mode", 0):
        raise InputError("is in training mode; export the model for inference")
    found = [one.real().ravel() for one in parameters]
    if {one.size for one in found} - {1, x.shape[0]}:
        raise InputError(f"has parameters that do not fit {x.shape[0]} channels")
    gamma, beta, mean, var = (along(one, 0, len(x.shape)) for one in found)
    total = var + Fraction(node.get("epsilon", float(np.float32(1e-5))))
    if not (total > 0).all():
        raise InputError("must have variances that are positive")
    return walk.build.then(x, scaling(1, -mean), Step("root", (np.asarray(total, dtype=object),)),
                           scaling(gamma, beta))


def _clip(walk, _node, x, low=None, high=None):
    """Of integers it is a clip at once, of real numbers a step."""
    ends = [None if one is None else exact(one).item() for one in (low, high)]
    if isinstance(x, Const):
        if x.scale is not None and any(ends):
            raise InputError("clips quantized constants; fold it before export")
        return Const(np.clip(x.values, *(None if one is None else x.values.dtype.type(one)
                                         for one in ends)), x.scale)
    if walk.build.steps(x) == () and all(one is None or one.denominator == 1 for one in ends):
        return streamline.clip_integers(walk.build, x, *ends)
    return walk.build.then(x, Step("clip", tuple(np.array([one], dtype=object) for one in ends)))


def _extreme(which, walk, node, one, other):
    x, bound = (one, other) if isinstance(one, Value) else (other, one)
    return _clip(walk, node, x, **{which: _fit(x, bound)})


def _leaky(walk, node, x, slope=None):
    slope = exact(node.get("alpha", float(np.float32(0.01)))) if slope is None else _fit(x, slope)
    if (slope == 0).all():
        return _clip(walk, node, x, 0)
    if (slope <= 0).any():
        raise InputError("has a negative slope, and is not monotone" if (slope < 0).any() else
                         "has slopes of which some are 0")
    return walk.build.then(x, Step("leaky", (slope,)))


# Linear operators and windows

def _window(node, size, kernel):
    axes = len(size)
    stride, dilation, pads = (  # of Python's integers: a file's may be huge
        np.array(node.get(name, [default] * count), dtype=object) for name, default, count in
        (("strides", 1, axes), ("dilations", 1, axes), ("pads", 0, 2 * axes)))
    if not (len(kernel) == len(stride) == len(dilation) == axes and len(pads) == 2 * axes
            and min((*kernel, *stride, *dilation), default=0) > 0 <= min(pads, default=0)):
        raise InputError(f"must have kernel, strides, dilations and pads for {axes} axes")
    reach = dilation * (np.array(kernel, dtype=object) - 1) + 1
    before, after = pads.reshape(2, -1)
    auto = node.get("auto_pad", "NOTSET")
    if auto in ("SAME_UPPER", "SAME_LOWER"):
        total = np.maximum((-(-np.array(size) // stride) - 1) * stride + reach - size, 0)
        before, after = (total // 2, -(-total // 2))[::1 if auto == "SAME_UPPER" else -1]
    elif auto == "VALID":
        before, after = 0 * before, 0 * after
    if node.get("ceil_mode", 0):
        begin = -(-(size + before + after - reach) // stride) * stride  # of the last window
        begin -= np.where(begin >= size + before, stride, 0)  # which lies inside
        after = np.maximum(after, begin + reach - size - before)
    return {name: tuple(values.tolist()) for name, values in (
        ("stride", stride), ("dilation", dilation), ("pads", np.concatenate([before, after])))}


def _weights(what, constant):
    if not isinstance(constant, Const):
        raise InputError(f"must have constant {what}")
    return constant


def _conv(walk, node, x, weights, bias=None):
    weights = _weights("weights", weights)
    kernel = weights.values.shape[2:]
    if isinstance(x, Const) or len(kernel) != len(x.shape) - 1 or not 1 <= len(kernel) <= 3:
        raise InputError("must be of an image of 1 to 3 dimensions, with weights as many")
    bias = None if bias is None else _weights("bias", bias).real().ravel()
    return streamline.linear(walk.build, x, weights, bias, {
        **_window(node, x.shape[1:], kernel), "groups": node.get("group", 1)})


def _matmul(walk, _node, x, weights):
    if not isinstance(x, Value) or not isinstance(weights, Const) or weights.values.ndim != 2:
        raise InputError("must multiply a tensor by a constant matrix on its right")
    return streamline.linear(walk.build, x, _moved(weights, np.transpose), None)


def _gemm(walk, node, x, weights, bias=None):
    if node.get("transA", 0) or isinstance(x, Const):
        raise InputError("must multiply a tensor that is not transposed by a constant matrix")
    weights = _weights("weights", weights)
    if not node.get("transB", 0):
        weights = _moved(weights, np.transpose)
    alpha = Fraction(node.get("alpha", 1.0))
    if bias is not None:
        real = _weights("bias", bias).real().ravel() * Fraction(node.get("beta", 1.0)) / alpha
        bias = np.broadcast_to(real, weights.values.shape[:1])
    made = streamline.linear(walk.build, x, weights, bias)
    return made if alpha == 1 else walk.build.then(made, scaling(alpha))


def _pool(function, walk, node, x, *, whole=False):
    """Windows of the node, or one as large as the image."""
    if node.get("channels_last", 0):
        raise InputError("must have its channels first: channels_last=0")
    kernel = x.shape[1:] if whole else tuple(node.get("kernel_shape", list))
    window, plain = ({"kernel": kernel, **_window(one, x.shape[1:], kernel)} for one in (
        node, replace(node, attributes={**node.attributes, "ceil_mode": 0})))
    if function is streamline.average and (window != plain or (
            any(window["pads"]) and not node.get("count_include_pad", 0))):
        raise InputError("divides by another number at the border: use count_include_pad=1 and "
                         "ceil_mode=0, or no pads")
    return function(walk.build, x, window)


def _reduce_mean(walk, node, x, axes=None):
    rank = len(x.shape) + 1
    if sorted(axis % rank for axis in _listed(node, "axes", axes, [])) != list(range(2, rank)):
        raise InputError("must be the mean of all axes but batch and channels")
    made = _pool(streamline.average, walk, node, x, whole=True)
    return made if node.get("keepdims", 1) else walk.build.reshaped(made, x.shape[:1])


# Quantizers

def _parameters(x, node, scale, zero):
    """Scale and zero point along their axis; blocks are spread."""
    shape = _full(x)
    scale, zero = scale.real(), exact(0) if zero is None else zero.real()
    axis = node.get("axis", 1) % max(len(shape), 1)
    block = node.get("block_size", 0)
    if not (scale > 0).all():
        raise InputError("must have scales that are positive")

    def spread(one):
        if one.size == 1:
            return one.reshape(1)
        if block:
            if one.shape[axis] * block != shape[axis]:
                raise InputError(f"has blocks of {block} that do not fit shape {shape}")
            return np.repeat(one, block, axis=axis)
        if one.shape != (shape[axis],):
            raise InputError(f"has parameters of shape {one.shape} for axis {axis} of {shape}")
        return along(one, axis - isinstance(x, Value), len(shape) - isinstance(x, Value))
    return spread(scale), spread(zero)


def _quantize_linear(walk, node, x, scale, zero=None, number=2):
    scale, zero = _parameters(x, node, scale, zero)
    if len(set(zero.ravel())) != 1:
        raise InputError("must have one zero point for all channels")
    low, high = walk.narrowed(node, walk.range(node, number))
    grid = Grid(scale=scale, shift=exact(0), zero=int(zero.ravel()[0]), low=low, high=high)
    return (streamline.quantize(walk.build, x, grid) if isinstance(x, Value)
            else Const(streamline.quantize_constant(x, grid)))


def _dequantize_linear(walk, node, x, scale, zero=None):
    scale, zero = _parameters(x, node, scale, zero)
    if walk.build.steps(x) if isinstance(x, Value) else x.values.dtype.kind != "i":
        raise InputError("takes integers, not real numbers")
    return (walk.build.then(x, scaling(scale, -scale * zero)) if isinstance(x, Value)
            else Const(x.values - zero.astype(np.int64), scale))


def _operands(walk, node, axes, inputs, bias=None):
    """Triples of tensor, scale and zero point dequantized, and a bias in units of the first two."""
    made = [_dequantize_linear(walk, replace(node, attributes={"axis": axis}),
                               *inputs[3 * n:3 * n + 3]) for n, axis in enumerate(axes)]
    return made if bias is None else [*made, Const(
        bias.values.ravel(), inputs[1].real().ravel() * inputs[4].real().ravel())]


def _composed(function, axes, walk, node, *inputs):
    """A QLinear operator: its operands dequantized, the result quantized."""
    rest = 3 * len(axes)
    scale, zero, bias = (*inputs[rest:], None, None)[:3]
    made = function(walk, node, *_operands(walk, node, axes, inputs, bias))
    return _quantize_linear(walk, node, made, scale, zero, number=rest + 1)


def _q_gemm(walk, node, *inputs):
    bias, scale, zero = (*inputs[6:], None, None, None)[:3]
    alpha, axes = Fraction(node.get("alpha", 1.0)), (1, 0 if node.get("transB", 0) else 1)
    made = walk.build.then(_gemm(walk, replace(node, attributes={**node.attributes, "alpha": 1.0}),
                                 *_operands(walk, node, axes, inputs, bias)), scaling(alpha))
    return made if scale is None else _quantize_linear(walk, node, made, scale, zero, number=8)


def _integer(function, axis, walk, node, x, weights, x_zero=None, w_zero=None):
    """MatMulInteger, ConvInteger: zero points taken off, no scales."""
    one = Const(np.ones((), dtype=np.int64))
    return function(walk, node, *_operands(walk, node, (1, axis), (
        x, one, x_zero, _weights("weights", weights), one, w_zero)))


def _q_concat(walk, node, scale, zero, *inputs):
    parts = _operands(walk, node, [1] * (len(inputs) // 3), inputs)
    return _quantize_linear(walk, node, _concat(walk, node, *parts), scale, zero, number=1)


# Choosing

def _axis(node, x):
    axis = node.get("axis", 0 if node.op == "ArgMax" else -1) % (len(x.shape) + 1)
    if not axis:
        raise InputError("chooses along the batch")
    return axis - 1


def _arg_max(walk, node, x):
    if node.get("select_last_index", 0):
        raise InputError("must choose the first of equal values: select_last_index=0")
    axis = _axis(node, x)
    tensor = walk.build.emit("argmax", [streamline.ranked(walk.build, x, axis)], name="label")
    shape = tuple(1 if n == axis else size for n, size in enumerate(x.shape))
    if not node.get("keepdims", 1) and len(shape) > 1:
        shape = tuple(size for n, size in enumerate(shape) if n != axis)
    return Value(tensor, shape, ())


def _top_k(walk, node, x, k=None):
    if not node.get("largest", 1):
        raise InputError("must choose the greatest values: largest=1")
    axis, count = _axis(node, x), node.get("k", 1) if k is None else int(k.values.item())
    scores = streamline.ranked(walk.build, x, axis)
    if walk.read(node.outputs[0]):
        require_channels(x, False)
        if scores != walk.build.at(x, axis):
            raise InputError("gives values whose scales differ; take its indices alone")
    tensor = walk.build.emit("topk", [scores], k=count)
    shape = walk.build.tensors[tensor].shape
    return Value(tensor, shape, walk.build.steps(x)), Value(f"{tensor}_index", shape, ())


def _softmax(kind, walk, node, x):
    old = walk.source.opset < 13  # over all axes from this one on
    axis = node.get("axis", 1 if old else -1) % (len(x.shape) + 1)
    if axis != 1 or (old and math.prod(x.shape[1:]) > 1):
        raise InputError("must be over the channels")
    return walk.build.then(x, Step(kind))


def _curve(kind):
    return lambda walk, _node, x: walk.build.then(x, Step(kind))


HANDLERS: dict[str, Callable[..., Any]] = {
    **dict.fromkeys(FOLDED, _no_folding),
    "Constant": _constant,
    "Identity": lambda _walk, _node, x: x, "Dropout": _dropout,
    "Cast": _cast, "Shape": lambda _walk, node, x: Const(np.array(_full(x), dtype=np.int64)[
        node.get("start", 0):node.attributes.get("end")]),
    "Reshape": partial(_reshape, _wanted), "Squeeze": partial(_reshape, _squeezed),
    "Unsqueeze": partial(_reshape, _unsqueezed),
    "Flatten": partial(_reshape, lambda node, had, _given, _batch: (
        math.prod(had[:node.get("axis", 1)]), math.prod(had[node.get("axis", 1):]))),
    "Transpose": _transpose, "Concat": _concat, "Gather": _gather, "Pad": _pad,
    "Add": partial(_arithmetic, 1), "Sub": partial(_arithmetic, -1),
    "Mul": partial(_multiply, 1), "Div": partial(_multiply, -1),
    "Neg": lambda walk, _node, x: walk.build.then(x, scaling(-1)),
    "BatchNormalization": _batch_norm,
    "Relu": lambda walk, node, x: _clip(walk, node, x, 0),
    "Clip": lambda walk, node, x, low=None, high=None: _clip(walk, node, x, *(
        node.attributes.get(name) if one is None else one.real()
        for name, one in (("min", low), ("max", high)))),
    "Min": partial(_extreme, "high"), "Max": partial(_extreme, "low"),
    "HardTanh": lambda walk, node, x: _clip(walk, node, x, node.get("min_val", -1.0),
                                            node.get("max_val", 1.0)),
    "HardSigmoid": lambda walk, node, x: _clip(walk, node, walk.build.then(x, scaling(
        Fraction(node.get("alpha", float(np.float32(0.2)))),
        Fraction(node.get("beta", 0.5)))), 0, 1),
    "LeakyRelu": _leaky, "PRelu": _leaky,
    "Sign": lambda walk, _node, x: streamline.quantize(walk.build, x, Grid(
        scale=exact(1), shift=exact(0), zero=0, low=-1, high=1, rounding="SIGN")),
    "Sigmoid": _curve("sigmoid"), "Tanh": _curve("tanh"), "Softmax": partial(_softmax, "softmax"),
    "LogSoftmax": partial(_softmax, "log_softmax"),
    "Conv": _conv, "MatMul": _matmul, "Gemm": _gemm,
    **{f"{where}{what}Pool": partial(_pool, function, whole=bool(where))
       for where in ("", "Global")
       for what, function in (("Max", streamline.pool), ("Average", streamline.average))},
    "ReduceMean": _reduce_mean, "ArgMax": _arg_max, "TopK": _top_k,
    "QuantizeLinear": _quantize_linear, "DequantizeLinear": _dequantize_linear,
    "QLinearConv": partial(_composed, _conv, (1, 0)),
    "QLinearMatMul": partial(_composed, _matmul, (1, 1)),
    "QLinearAdd": partial(_composed, partial(_arithmetic, 1), (1, 1)),
    **{f"QLinear{where}AveragePool": partial(_composed, partial(
        _pool, streamline.average, whole=bool(where)), (1,)) for where in ("", "Global")},
    "QLinearSigmoid": partial(_composed, _curve("sigmoid"), (1,)),
    "QLinearLeakyRelu": partial(_composed, _leaky, (1,)),
    "QLinearConcat": _q_concat, "QGemm": _q_gemm,
    "ConvInteger": partial(_integer, _conv, 0), "MatMulInteger": partial(_integer, _matmul, 1),
}
