"""Every operator of the integer network against onnxruntime, or exact arithmetic where it has none.

onnxruntime works in float32 here: all its sums stay below 2**24, so it is exact.
"""

import json
import time
import zipfile
from fractions import Fraction

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import helper

from hwgen.errors import InputError
from hwgen.golden.dot import product
from hwgen.golden.requantize import RULES, requantize, softmax
from hwgen.golden.threshold import lookup, threshold
from hwgen.model.container import load, save
from hwgen.model.execute import diff, execute, trace
from hwgen.model.graph import Network, Node, Tensor, chain
from hwgen.model.operators import OPERATORS
from hwgen.numerics import Weights, dot_range, format_for, parse_format


def onnx_runs(operator, *inputs, outputs=1, **attributes):
    """What onnxruntime makes of one node; arrays of the types that the operator takes."""
    names, made = [f"i{n}" for n in range(len(inputs))], [f"o{n}" for n in range(outputs)]
    node = helper.make_node(operator, names, made, **attributes)
    kinds = [helper.np_dtype_to_tensor_dtype(np.asarray(one).dtype) for one in inputs]
    graph = helper.make_graph(
        [node], "g", [helper.make_tensor_value_info(name, kind, one.shape)
                      for name, kind, one in zip(names, kinds, inputs, strict=True)],
        [onnx.ValueInfoProto(name=name) for name in made])
    model = helper.make_model(graph, ir_version=9, opset_imports=[helper.make_opsetid("", 19)])
    session = onnxruntime.InferenceSession(model.SerializeToString(),
                                           providers=["CPUExecutionProvider"])
    found = session.run(None, dict(zip(names, inputs, strict=True)))
    return found[0] if outputs == 1 else found


def constant(values, fmt=None):
    values = np.asarray(values, dtype=np.int64)
    return Weights.of(values, parse_format(fmt) if fmt else
                      format_for(int(values.min()), int(values.max())))


def network(operator, *tensors, **operands):
    """A network of one node on tensors of (shape, format, layout)."""
    constants = {name: one for name, one in operands.items() if isinstance(one, Weights)}
    outputs = ("y", "z")[:1 + (operator == "topk")]
    inputs = tuple(Tensor(f"x{n}", shape, parse_format(fmt), layout)
                   for n, (shape, fmt, layout) in enumerate(tensors))
    node = Node(name="n", operator=operator, inputs=tuple(one.name for one in inputs),
                outputs=outputs, constants=constants,
                attributes={name: one for name, one in operands.items() if name not in constants})
    return Network(name="one", inputs=inputs, nodes=(node,), outputs=outputs)


def values_of(net, count=6, seed=0):
    rng = np.random.default_rng(seed)
    found = {one.name: one.format.value(rng.integers(0, one.format.levels, (count, *one.shape)))
             for one in net.inputs}
    for one in net.inputs:
        found[one.name][0], found[one.name][1] = one.format.min, one.format.max
    return found


def run(net, x):
    """Values of the first output, after a check that all are of the format that was inferred."""
    found = execute(net, x)
    for name, values in found.items():
        tensor = net.tensors[name]
        assert values.shape[1:] == tensor.shape and values.dtype == np.int64
        assert tensor.format.contains(values)
    return found["y"]


LETTERS = {1: "CW", 2: "CHW", 3: "CDHW"}
WINDOWS = {  # size, kernel, stride, dilation, pads
    "1d": ((11,), (3,), (2,), (2,), (1, 3)),
    "2d": ((9, 8), (3, 3), (1, 1), (1, 1), (1, 1, 1, 1)),
    "asymmetric": ((9, 8), (3, 2), (2, 3), (1, 2), (2, 0, 1, 2)),
    "whole": ((4, 5), (4, 5), (1, 1), (1, 1), (0, 0, 0, 0)),
    "3d": ((5, 6, 4), (2, 3, 2), (1, 2, 1), (2, 1, 1), (0, 1, 1, 1, 0, 0))}
each_window = pytest.mark.parametrize("window", WINDOWS.values(), ids=WINDOWS.keys())


def attributes_of(window):
    size, *rest = window
    return size, dict(zip(("kernel", "stride", "dilation", "pads"), rest, strict=True))


def as_onnx(given):
    return {"kernel_shape": given["kernel"], "strides": given["stride"],
            "dilations": given["dilation"], "pads": given["pads"]}


@each_window
@pytest.mark.parametrize("groups", [1, 2, 4])
@pytest.mark.parametrize(("fmt", "weight"), [("u8", "s8"), ("binary", "ternary"), ("s5", "s3")])
def test_convolution_is_onnxruntimes(window, groups, fmt, weight):
    size, given = attributes_of(window)
    weight, rng = parse_format(weight), np.random.default_rng(groups)
    weights = weight.value(rng.integers(0, weight.levels, (8, 4 // groups, *given["kernel"])))
    kernel = given.pop("kernel")
    net = network("convolution", ((4, *size), fmt, LETTERS[len(size)]), groups=groups, pad_value=0,
                  weights=Weights.of(weights, weight), **given)
    x = values_of(net)
    expected = onnx_runs("Conv", x["x0"].astype(np.float32), weights.astype(np.float32),
                         group=groups, **as_onnx({"kernel": kernel, **given}))
    assert (run(net, x) == expected).all()


def test_pads_of_a_convolution_hold_what_is_asked_for():
    weights = np.random.default_rng(0).integers(-128, 128, (5, 3, 3, 3)).astype(np.int8)
    window = {"stride": (1, 1), "dilation": (1, 1), "pads": (1, 0, 2, 1)}
    net = network("convolution", ((3, 6, 7), "u8", "CHW"), weights=constant(weights), groups=1,
                  pad_value=159, **window)
    x = values_of(net)
    expected = onnx_runs("ConvInteger", x["x0"].astype(np.uint8), weights,
                         np.array(159, dtype=np.uint8), strides=(1, 1), pads=window["pads"])
    offset = 159 * weights.sum(axis=(1, 2, 3), dtype=np.int64)[:, None, None]
    assert (run(net, x) - offset == expected).all()
    plus = network("convolution", ((3, 6, 7), "binary", "CHW"), weights=constant(weights),
                   groups=1, pad_value=1, **window)
    padded = np.pad(values_of(plus)["x0"], ((0, 0), (0, 0), (1, 2), (0, 1)), constant_values=1)
    assert (run(plus, values_of(plus)) == onnx_runs(
        "Conv", padded.astype(np.float32), weights.astype(np.float32))).all()


def test_large_pads_around_small_values_are_exact():
    weights = np.full((1, 1, 3), (1 << 20) - 1)
    net = network("convolution", ((1, 2), "u8", "CW"), weights=constant(weights), groups=1,
                  stride=(1,), dilation=(1,), pads=(2, 2), pad_value=255)
    found = run(net, np.zeros((1, 1, 2), dtype=np.int64))
    assert found.tolist() == [[[((1 << 20) - 1) * 255 * pads for pads in (2, 1, 1, 2)]]]


@pytest.mark.parametrize("bits", [8, 11, 12, 18, 25, 26, 30])
def test_products_are_exact_whichever_type_they_take(bits):
    rng = np.random.default_rng(bits)
    vectors = rng.integers(-1 << bits, 1 << bits, (2, 3, 7))
    weights = rng.integers(-1 << bits, 1 << bits, (4, 7))
    vectors[0, 0], weights[0] = -1 << bits, -1 << bits
    vectors[0, 1], weights[1] = (1 << bits) - 1, (1 << bits) - 1  # an odd sum, as large as can be
    assert product(vectors, weights).tolist() == (
        vectors.astype(object) @ weights.T.astype(object)).tolist()
    net = network("convolution", ((7, 3), f"s{bits + 1}", "CW"), weights=constant(
        weights[:, :, None]), groups=1, stride=(1,), dilation=(1,), pads=(0, 0), pad_value=0)
    assert (run(net, vectors.transpose(0, 2, 1)) == product(vectors, weights).transpose(
        0, 2, 1)).all()


@each_window
def test_max_pool_is_onnxruntimes(window):
    size, given = attributes_of(window)
    # onnxruntime takes no more, even where dilation makes the window larger.
    given["pads"] = tuple(min(pad, width - 1) for pad, width in zip(
        given["pads"], given["kernel"] * 2, strict=True))
    net = network("max_pool", ((3, *size), "s8", LETTERS[len(size)]), **given)
    x = values_of(net)
    expected = onnx_runs("MaxPool", x["x0"].astype(np.float32), **as_onnx(given))
    assert (run(net, x) == expected).all()


@each_window
@pytest.mark.parametrize("count", ["all", "image"])
def test_average_pool_is_onnxruntimes_rounded_once(window, count):
    size, given = attributes_of(window)
    given["pads"] = tuple(min(pad, width - 1) for pad, width in zip(
        given["pads"], given["kernel"] * 2, strict=True))
    tensor = ((3, *size), "s8", LETTERS[len(size)])
    nets = {rule: network("average_pool", tensor, pad_value=0, count=count, rounding=rule, **given)
            for rule in ("floor", "half-up", "half-even")}
    x = values_of(nets["floor"])
    mean = onnx_runs("AveragePool", x["x0"].astype(np.float32), **as_onnx(given),
                     count_include_pad=int(count == "all"))
    # Means are fractions of few parts, so float32 is right up to far less than the next of them.
    limit = 1 / (4 * np.prod(given["kernel"]))
    for rule, net in nets.items():
        off = run(net, x) - mean.astype(np.float64)
        assert (off > (-1 if rule == "floor" else -0.5) - limit).all()
        assert (off < (0 if rule == "floor" else 0.5) + limit).all()
    assert (run(nets["half-even"], x) == np.rint(np.round(mean, 5))).all()
    if count == "all":
        sums = network("average_pool", tensor, pad_value=0, count=count, rounding="none", **given)
        assert np.abs(run(sums, x) - mean * np.prod(given["kernel"])).max() < 0.01


@each_window
def test_xnor_scale_is_onnxruntimes_sum_of_magnitudes(window):
    size, given = attributes_of(window)
    net = network("xnor_scale", ((3, *size), "s8", LETTERS[len(size)]), **given)
    x = values_of(net)
    of_channels = onnx_runs("LpPool", np.pad(x["x0"], ((0, 0), (0, 0), *zip(
        given["pads"][:len(size)], given["pads"][len(size):], strict=True))).astype(np.float32),
        p=1, **{**as_onnx(given), "pads": (0,) * 2 * len(size)})
    assert (run(net, x) == of_channels.sum(axis=1, keepdims=True)).all()


@pytest.mark.parametrize("channels", [3, 1])
def test_multiply_is_onnxruntimes(channels):
    net = network("multiply", ((4, 5, 3), "s8", "HWC"), ((4, 5, channels), "u6", "HWC"))
    x = values_of(net)
    assert (run(net, x) == onnx_runs("Mul", *(one.astype(np.float32) for one in x.values()))).all()
    assert str(net.tensors["y"].format) == "s14"


def test_a_layer_of_xnor_net_is_equation_11():
    net = xnor_layer()
    x = values_of(net)["image"]
    found = trace(net, x)
    weights = next(node for node in net.nodes if node.name == "sums").constants["weights"].values
    window = {"kernel_shape": (3, 2), "strides": (2, 1), "pads": (1, 0, 1, 1)}
    k = onnx_runs("AveragePool", np.abs(x).mean(axis=1, keepdims=True).astype(np.float32),
                  count_include_pad=1, **window)
    signs = np.where(x >= 0, 1, -1).astype(np.float32)
    sums = onnx_runs("Conv", signs, weights.astype(np.float32), **window)
    assert (found["sums"] == sums).all()
    assert np.allclose(found["scaled"] / (4 * 3 * 2), sums * k, rtol=1e-6)


def test_dense_works_at_every_place_and_refuses_other_layouts():
    weights = np.random.default_rng(0).integers(-8, 8, (5, 6))
    net = network("dense", ((3, 6), "u4", "WC"), weights=constant(weights))
    x = values_of(net)
    assert (run(net, x) == onnx_runs("MatMul", x["x0"].astype(np.float32),
                                     weights.T.astype(np.float32))).all()
    with pytest.raises(InputError, match="last axis is C, but x0 is CW; transpose it$"):
        network("dense", ((3, 6), "u4", "CW"), weights=constant(weights))


@pytest.mark.parametrize("layout", ["CHW", "HWC", "HCW"])
def test_steps_and_scales_go_by_channel_in_any_layout(layout):
    rng, shape = np.random.default_rng(0), tuple({"C": 3, "H": 4, "W": 5}[one] for one in layout)
    tensor, axis = (shape, "s12", layout), layout.index("C")
    across = tuple(3 if n == axis else 1 for n in range(3))
    thresholds, falling = rng.integers(-2048, 2048, (3, 15)), np.array([0, 1, 0])
    net = network("quantize", tensor, thresholds=constant(thresholds, "s12"),
                  falling=constant(falling, "u1"), out_format="u4")
    x = values_of(net, 40)["x0"]
    passed = [np.where(falling.reshape(across), x <= level.reshape(across),
                       x >= level.reshape(across)) for level in thresholds.T]
    assert (run(net, x) == np.sum(passed, axis=0)).all()
    multiplier, bias = np.array([3, -2, 0]), np.array([-7, 5, 1])
    net = network("affine", tensor, multiplier=constant(multiplier), bias=constant(bias))
    assert (run(net, x) == x * multiplier.reshape(across) + bias.reshape(across)).all()
    table = rng.integers(-99, 99, (3, 4096))
    net = network("table", tensor, table=constant(table, "s8"))
    assert (run(net, x) == table[np.arange(3).reshape(across), x + 2048]).all()
    net = network("thermometer", tensor, thresholds=constant([-5, 700], "s12"))
    bits = [np.where(np.take(x, [c], axis + 1) >= level, 1, -1) for c in range(3)
            for level in (-5, 700)]
    assert (run(net, x) == np.concatenate(bits, axis=axis + 1)).all()
    net = network("argmax", tensor)
    assert (run(net, x) == onnx_runs("ArgMax", x.astype(np.float32), axis=axis + 1)).all()
    found = execute(network("topk", tensor, k=2), x)
    values, places = onnx_runs("TopK", x.astype(np.float32), np.array([2]), axis=axis + 1,
                               outputs=2)
    assert (found["y"] == values).all() and (found["z"] == places).all()


def test_ties_of_topk_are_in_order_and_the_least_value_is_not_negated():
    net = network("topk", ((5,), "s64", "C"), k=4)
    least = -1 << 63
    found = execute(net, np.array([[least, 7, least, 7, 7]]))
    assert found["y"].tolist() == [[7, 7, 7, least]] and found["z"].tolist() == [[1, 3, 4, 0]]
    many = np.random.default_rng(0).integers(0, 3, (4, 300))
    places = execute(network("topk", ((300,), "u2", "C"), k=200), many)["z"]
    assert places.tolist() == [sorted(range(300), key=lambda n, row=row: (-row[n], n))[:200]
                               for row in many.tolist()]


@pytest.mark.parametrize("fmt", ["binary", "ternary", "u3", "ulog3"])
def test_tables_go_by_rank(fmt):
    fmt = parse_format(fmt)
    values = fmt.value(np.arange(fmt.levels))
    table = np.random.default_rng(0).integers(-99, 99, fmt.levels)
    assert (lookup(values[:, None], table=table, in_format=fmt)[:, 0] == table).all()


def test_thresholds_may_stand_in_any_order():
    acc = np.arange(-9, 10)[:, None, None] + np.zeros((1, 2, 3), dtype=np.int64)
    found = threshold(acc, thresholds=[[3, -2, 3], [1, 0, -5]], falling=[False, True],
                      out_format=parse_format("u2"))
    assert (found[:, 0] == (acc[:, 0] >= -2) + 2 * (acc[:, 0] >= 3)).all()
    assert (found[:, 1] == sum((acc[:, 1] <= level).astype(int) for level in (1, 0, -5))).all()


# Scaling down.

def rounded(number, rule):
    """A fraction to an integer, by exact arithmetic."""
    whole = number.numerator // number.denominator
    rest = number - whole
    match rule:
        case "floor":
            return whole
        case "half-up":
            return whole + (rest >= Fraction(1, 2))
        case "half-even":
            return round(number)
        case "half-away":
            return whole + (rest >= Fraction(1, 2) if number > 0 else rest > Fraction(1, 2))


def gemmlowp(value, multiplier, shift):
    """As fixedpoint.h has it, on Python's integers; its shift is ``31 - shift``."""
    value <<= max(31 - shift, 0)
    doubled = value * multiplier
    nudge = 1 << 30 if doubled >= 0 else 1 - (1 << 30)
    high = abs(doubled + nudge) >> 31
    high = min(high if doubled + nudge >= 0 else -high, (1 << 31) - 1)
    exponent = max(shift - 31, 0)
    mask = (1 << exponent) - 1
    limit = (mask >> 1) + (high < 0)
    return (high >> exponent) + ((high & mask) > limit)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_requantize_is_exact_arithmetic(rule):
    rng = np.random.default_rng(0)
    acc = np.concatenate([rng.integers(-1 << 20, 1 << 20, (300, 4)),
                          np.arange(-40, 41)[:, None].repeat(4, axis=1)])
    multiplier = np.array([1 << 30, 1932735283, 1, -3 << 28] if rule == "gemmlowp"
                          else [1, 12345, 1 << 20, -77])
    bias, shift = np.array([0, 77, -3, 5]), np.array([38, 31, 29, 33] if rule == "gemmlowp"
                                                    else [0, 12, 21, 2])
    found = requantize(acc, multiplier=multiplier, bias=bias, shift=shift, rounding=rule,
                       zero_point=-3, low=-1 << 20, high=1 << 20, out_format=None)
    for row, line in zip(acc.tolist(), found.tolist(), strict=True):
        for n, (value, got) in enumerate(zip(row, line, strict=True)):
            m, s, v = int(multiplier[n]), int(shift[n]), value + int(bias[n])
            exact = gemmlowp(v, m, s) if rule == "gemmlowp" else rounded(Fraction(v * m, 1 << s),
                                                                          rule)
            assert got == min(max(exact - 3, -1 << 20), 1 << 20)


def test_gemmlowp_saturates_where_both_are_least():
    least = -1 << 31
    found = requantize(np.array([[least]]), multiplier=[least], bias=[0], shift=[31],
                       rounding="gemmlowp", zero_point=0, low=least, high=1 << 40, out_format=None)
    assert found.tolist() == [[(1 << 31) - 1]] == [[gemmlowp(least, least, 31)]]


@pytest.mark.parametrize("kind", [np.uint8, np.int8])
def test_requantize_is_quantize_linear_where_scales_are_powers_of_two(kind):
    ends = np.iinfo(kind)
    net = network("requantize", ((3, 5, 7), "s14", "CHW"), multiplier=constant([1, 1, 1]),
                  bias=constant([0, 0, 0]), shift=constant([5] * 3), rounding="half-even",
                  zero_point=7, low=ends.min, high=ends.max,
                  out_format="u8" if kind is np.uint8 else "s8")
    x = values_of(net, 50)
    expected = onnx_runs("QuantizeLinear", x["x0"].astype(np.float32),
                         np.array(32, dtype=np.float32), np.array(7, dtype=kind))
    assert (run(net, x) == expected).all()


def test_softmax_is_exact_and_near_onnxruntimes():
    powers = np.rint(np.exp(-np.arange(256) / 16) * (1 << 20)).astype(np.int64)
    net = network("softmax", ((10,), "s8", "C"), table=constant(powers), scale=256,
                  rounding="half-even", zero_point=0, low=0, high=255, out_format="u8")
    x = values_of(net, 60)["x0"]
    found = run(net, x)
    for row, line in zip(x.tolist(), found.tolist(), strict=True):
        parts = [int(powers[max(row) - value]) for value in row]
        assert line == [min(round(Fraction(256 * part, sum(parts))), 255) for part in parts]
    exact = onnx_runs("Softmax", (x / 16).astype(np.float32))
    assert np.abs(found / 256 - exact).max() < 1 / 256
    two = softmax(x[:, :, None].repeat(2, axis=2), table=powers, scale=256, rounding="half-even",
                  zero_point=0, low=0, high=255, out_format=None)
    assert (two == found[:, :, None]).all()


# Joining and moving.

def test_add_aligns_scales():
    net = network("add", ((2, 3), "u8", "CW"), ((2, 3), "binary", "CW"), ((2, 3), "s4", "CW"),
                  multipliers=(3, -5, 100))
    x = values_of(net)
    assert (run(net, x) == 3 * x["x0"] - 5 * x["x1"] + 100 * x["x2"]).all()
    assert str(net.tensors["y"].format) == "s12"  # -805 to 1470


SHAPED = {
    "clip": ("Clip", {"low": -3, "high": 9}, (np.float32(-3), np.float32(9)), {}),
    "transpose": ("Transpose", {"order": (2, 0, 1)}, (), {"perm": (0, 3, 1, 2)}),
    "reshape": ("Reshape", {"shape": (6, 10), "layout": "CW"}, (np.array([0, 6, 10]),), {}),
    "pad": ("Pad", {"pads": (0, 1, 2, 1, 0, 3), "pad_value": -90},
            (np.array([0, 0, 1, 2, 0, 1, 0, 3]), np.float32(-90)), {})}


@pytest.mark.parametrize(("name", "case"), SHAPED.items(), ids=SHAPED.keys())
def test_shapes_are_onnxruntimes(name, case):
    operator, operands, more, attributes = case
    net = network(name, ((3, 4, 5), "s6", "CHW"), **operands)
    x = values_of(net)
    expected = onnx_runs(operator, x["x0"].astype(np.float32), *map(np.asarray, more), **attributes)
    assert (run(net, x) == expected).all()


@pytest.mark.parametrize("axis", [0, 1])
def test_concat_is_onnxruntimes(axis):
    shapes = [(2, 3), (4, 3)] if axis == 0 else [(2, 3), (2, 1)]
    net = network("concat", (shapes[0], "u4", "CW"), (shapes[1], "s3", "CW"), axis=axis)
    x = values_of(net)
    assert (run(net, x) == onnx_runs("Concat", *(one.astype(np.float32) for one in x.values()),
                                     axis=axis + 1)).all()
    assert str(net.tensors["y"].format) == "s5"
    same = network("concat", *[((2,), "binary", "C")] * 2, axis=0)
    assert str(same.tensors["y"].format) == "binary"


# Refusals.

EXACT = sorted(set(RULES) - {"gemmlowp"})
WINDOW = {"stride": (1, 1), "dilation": (1, 1), "pads": (0, 0, 0, 0)}
CONV = {**WINDOW, "groups": 1, "pad_value": 0, "weights": constant(np.ones((4, 3, 2, 2)), "s8")}
POOL = {**WINDOW, "kernel": (2, 2)}
SCALE = {"multiplier": constant([1] * 3), "bias": constant([0] * 3), "shift": constant([1] * 3),
         "rounding": "floor", "zero_point": 0, "low": 0, "high": 255, "out_format": "u8"}
AVERAGE = {**POOL, "count": "all", "rounding": "none", "pad_value": 0}
SOFT = {"table": constant([9] * 256), "scale": 1, **{key: SCALE[key] for key in (
    "rounding", "zero_point", "low", "high", "out_format")}}
IMAGE = ((3, 4, 5), "u8", "CHW")


@pytest.mark.parametrize(("operator", "base", "change", "message"), [
    ("convolution", CONV, {"groups": 2},
     "weights of shape (4, 3, 2, 2) do not fit 2 groups of the 3 channels of x0"),
    ("convolution", CONV, {"stride": (0, 1)},
     "stride must be 2 integers of at least 1, not (0, 1)"),
    ("convolution", CONV, {"pads": (0, 0, 0, -1)},
     "pads must be 4 integers of at least 0, not (0, 0, 0, -1)"),
    ("convolution", CONV, {"dilation": (4, 1)},
     "a window of (2, 2), dilated by (4, 1), does not fit into (4, 5)"),
    ("convolution", CONV, {"pads": (1, 1, 1, 1), "pad_value": -1},
     "pad_value must be 0 or a value of u8, not -1"),
    ("convolution", CONV, {"pads": (1 << 40, 0, 0, 0)},
     "x0 with its pads of shape (3, 1099511627780, 5) has more than 16777216 values"),
    ("convolution", CONV, {"weights": constant([[[1, 1]]])},
     "kernel must be 2 integers of at least 1, not [2]"),
    ("convolution", {**CONV, "weights": constant([[[[1 << 54] * 2] * 2] * 3])}, {},
     "the accumulator could need more than 64 bits; use narrower formats"),
    ("max_pool", POOL, {"pads": (2, 0, 0, 0)},
     "pads (2, 0, 0, 0) are larger than the window; it would hold nothing"),
    ("average_pool", AVERAGE, {"count": "some"}, "count must be one of all, image, not 'some'"),
    ("average_pool", AVERAGE, {"rounding": "up"},
     f"rounding must be one of none, {', '.join(EXACT)}, not 'up'"),
    ("average_pool", AVERAGE, {"count": "image", "pads": (1, 1, 0, 0)},
     "count of the image alone takes a pad_value of 0 and, with pads, a rounding"),
    ("requantize", SCALE, {"rounding": "up"},
     f"rounding must be one of {', '.join(sorted(RULES))}, not 'up'"),
    ("requantize", SCALE, {"high": 256},
     "low and high must be integers of u8, low first, not 0 and 256"),
    ("requantize", SCALE, {"bias": constant([1])}, "bias must be of shape (3,), not (1,)"),
    ("requantize", SCALE, {"shift": constant([1, 2, 63])}, "shift must be from 0 to 62, not 63"),
    ("requantize", SCALE, {"multiplier": constant([1 << 60] * 3)},
     "products need more than 63 bits; use smaller multipliers"),
    ("requantize", SCALE, {"rounding": "gemmlowp", "shift": constant([3] * 3)},
     "gemmlowp takes accumulators and multipliers of 32 bits; use half-even"),
    ("requantize", SCALE, {"zero_point": 1 << 31}, "zero_point must be of 32 bits, not 2147483648"),
    ("softmax", SOFT, {"rounding": "gemmlowp"},
     f"rounding must be one of {', '.join(EXACT)}, not 'gemmlowp'"),
    ("softmax", SOFT, {"table": constant([9] * 255)},
     "table must be 256 values, none negative and the first not 0"),
    ("softmax", SOFT, {"scale": 1 << 60},
     "scale must be positive, and times the table below 2**62"),
    ("clip", {"low": 3, "high": 2}, {}, "low must be at most high, not 3 and 2"),
    ("table", {"table": constant([1, 2])}, {},
     "table must have 256 values, for all or for each of the 3 channels, not shape (2,)"),
    ("reshape", {"shape": (3, 4), "layout": "CW"}, {},
     "shape (3, 4) has not as many values as x0 (3, 4, 5)"),
    ("reshape", {"shape": (60,), "layout": "N"}, {},
     "layout must be C, CW, CHW or CDHW in any order, not 'N'"),
    ("transpose", {"order": (0, 1)}, {}, "order must be the axes 0 to 2, not (0, 1)"),
    ("pad", {"pads": (0, 0, 1), "pad_value": 0}, {},
     "pads must be 6 integers of at least 0, not (0, 0, 1)"),
    ("topk", {"k": 4}, {}, "k must be from 1 to 3, not 4"),
    ("add", {"multipliers": (1,)}, {}, "takes 2 inputs or more, not 1"),
])
def test_operators_refuse(operator, base, change, message):
    with pytest.raises(InputError) as caught:
        network(operator, IMAGE, **{**base, **change})
    assert str(caught.value) == f"Node n ({operator}): {message}"


@pytest.mark.parametrize(("operator", "tensors", "operands", "message"), [
    ("add", [((2,), "u4", "C"), ((3,), "u4", "C")], {"multipliers": (1, 1)},
     "takes tensors of one shape and layout, not x0 (2,) C and x1 (3,) C"),
    ("add", [((2,), "u4", "C")] * 2, {"multipliers": (1, 1, 1)},
     "multipliers must be 2 integers, not (1, 1, 1)"),
    ("add", [((2,), "u4", "C")] * 2, {"multipliers": (1, 1 << 62)},
     "sums need more than 64 bits; use smaller numbers"),
    ("concat", [((2, 3), "u4", "CW"), ((2, 4), "u4", "CW")], {"axis": 0},
     "x0 (2, 3) CW and x1 (2, 4) CW do not fit along axis 0"),
    ("concat", [((2,), "u4", "C")] * 2, {"axis": 1}, "axis must be from 0 to 0, not 1"),
    ("multiply", [((3, 4), "u4", "CW"), ((3, 1), "u4", "CW")], {},
     "takes a second tensor of shape (3, 4) or (1, 4) and layout CW, not x1 (3, 1) CW"),
    ("multiply", [((1,), "u40", "C")] * 2, {},
     "products need more than 64 bits; use smaller numbers"),
    ("xnor_scale", [((4,), "u4", "C")], POOL,
     "takes an image, its channels first, but x0 is C; transpose it"),
    ("xnor_scale", [((2, 4), "s63", "CW")],
     {"kernel": (2,), "stride": (1,), "dilation": (1,), "pads": (0, 0)},
     "sums need more than 64 bits; use smaller numbers"),
    ("max_pool", [((4,), "u4", "C")], POOL,
     "takes an image, its channels first, but x0 is C; transpose it"),
])
def test_operators_refuse_tensors(operator, tensors, operands, message):
    with pytest.raises(InputError) as caught:
        network(operator, *tensors, **operands)
    assert str(caught.value) == f"Node n ({operator}): {message}"


@pytest.mark.parametrize(("values", "message"), [
    ((1, True), "must be an integer, not True"), ((1, 0.5), "must be an integer, not 0.5"),
    ((1, 1 << 63), "must be at most 9223372036854775807, not 9223372036854775808")])
def test_attributes_are_integers(values, message):
    with pytest.raises((TypeError, ValueError), match=f"attribute order {message}$"):
        network("transpose", IMAGE, order=values)


# A network of all of them.

def node_of(step):
    """A node of one output: its name, operator, inputs, and constants and attributes by name."""
    name, operator, inputs, operands = step
    constants = {key: one for key, one in operands.items() if isinstance(one, Weights)}
    return Node(name=name, operator=operator, inputs=tuple(inputs), outputs=(name,),
                constants=constants, attributes={
                    key: one for key, one in operands.items() if key not in constants})


def everything():
    """A residual network that has every operator that 1.1 added."""
    rng = np.random.default_rng(1)
    weights = [constant(rng.integers(-3, 4, shape), "s3") for shape in
               [(6, 1, 3, 3), (4, 6, 1, 1), (3, 80)]]
    scale = {"multiplier": constant([3] * 6), "bias": constant(range(6)),
             "shift": constant([5] * 6), "rounding": "half-even", "zero_point": 1, "low": 0,
             "high": 15, "out_format": "u4"}
    steps = [
        ("framed", "pad", ["image"], {"pads": (0, 1, 0, 0, 0, 1), "pad_value": 9}),
        ("spread", "convolution", ["framed"], {**WINDOW, "weights": weights[0], "groups": 2,
                                               "pads": (1, 1, 1, 1), "pad_value": 5}),
        ("scaled", "requantize", ["spread"], scale),
        ("mixed", "convolution", ["scaled"], {**WINDOW, "weights": weights[1], "groups": 1,
                                              "pad_value": 0}),
        ("positive", "clip", ["mixed"], {"low": 0, "high": 99}),
        ("summed", "add", ["mixed", "positive"], {"multipliers": (2, -3)}),
        ("joined", "concat", ["summed", "scaled"], {"axis": 0}),
        ("greatest", "max_pool", ["joined"], {**POOL, "stride": (2, 2)}),
        ("means", "average_pool", ["greatest"], {**AVERAGE, "rounding": "half-up"}),
        ("turned", "transpose", ["means"], {"order": (1, 2, 0)}),
        ("flat", "reshape", ["turned"], {"shape": (40,), "layout": "C"}),
        ("whole", "concat", ["flat", "flat"], {"axis": 0}),
        ("sums", "dense", ["whole"], {"weights": weights[2]}),
        ("narrow", "requantize", ["sums"], {
            **scale, "multiplier": constant([1] * 3), "bias": constant([0] * 3),
            "shift": constant([4] * 3), "low": -8, "high": 7, "out_format": "s4"}),
        ("bent", "table", ["narrow"], {"table": constant([-1] * 8 + [*range(8)])}),
        ("shares", "softmax", ["bent"], {**SOFT, "table": constant(range(17, 1, -1)),
                                         "scale": 255}),
        ("label", "argmax", ["bent"], {})]
    nodes = [*map(node_of, steps)]
    nodes.append(Node(name="best", operator="topk", inputs=("shares",), outputs=("tops", "places"),
                      attributes={"k": 2}))
    return Network(name="everything", nodes=tuple(nodes), outputs=("label", "tops", "places"),
                   inputs=(Tensor("image", (2, 5, 5), parse_format("u4"), "CHW"),))


def xnor_layer():
    """A convolution of XNOR-Net, and a class: the operators that 1.2 added."""
    rng = np.random.default_rng(2)
    window = {"stride": (2, 1), "dilation": (1, 1), "pads": (1, 0, 1, 1)}
    steps = [
        ("signs", "quantize", ["image"], {
            "thresholds": constant([[0]] * 4), "falling": constant([0] * 4, "u1"),
            "out_format": "binary"}),
        ("sums", "convolution", ["signs"], {**window, "groups": 1, "pad_value": 0, "weights":
                                            constant(rng.choice([-1, 1], (3, 4, 3, 2)), "binary")}),
        ("k", "xnor_scale", ["image"], {**window, "kernel": (3, 2)}),
        ("scaled", "multiply", ["sums", "k"], {}),
        ("scores", "affine", ["scaled"], {"multiplier": constant([5, 3, 4]),
                                          "bias": constant([1, 2, 3])}),
        ("flat", "reshape", ["scores"], {"shape": (45,), "layout": "C"}),
        ("label", "argmax", ["flat"], {})]
    return Network(name="xnor_net", nodes=tuple(map(node_of, steps)), outputs=("label", "flat"),
                   inputs=(Tensor("image", (4, 6, 5), parse_format("s8"), "CHW"),))


@pytest.mark.parametrize(("net", "since"), [(everything(), 1), (xnor_layer(), 2)])
def test_containers_hold_every_operator(net, since, tmp_path):
    used = {node.operator for node in net.nodes}
    assert {name for name, one in OPERATORS.items() if one.since == since} <= used
    save(tmp_path / "n.hwgen", net)
    again = load(tmp_path / "n.hwgen").network
    assert again == net and again.sha256 == net.sha256
    x = values_of(net)
    for name, values in trace(net, x).items():
        assert (values == trace(again, x)[name]).all()


@pytest.mark.parametrize(("net", "minor"), [
    (network("argmax", ((3,), "u2", "C")), 0),
    (network("clip", ((3,), "u2", "C"), low=0, high=1), 1),
    (network("argmax", IMAGE), 1), (xnor_layer(), 2)])
def test_containers_are_of_the_oldest_version_that_has_all(net, minor, tmp_path):
    save(tmp_path / "n.hwgen", net)
    with zipfile.ZipFile(tmp_path / "n.hwgen") as archive:
        assert json.loads(archive.read("network.json"))["version"] == [1, minor]
    assert load(tmp_path / "n.hwgen").network == net


def test_diff_names_the_first_tensor_that_differs():
    net = everything()
    found = trace(net, values_of(net))
    other = {name: values.reshape(len(values), -1).astype(float) for name, values in found.items()
             if name != "image"}
    assert not any(row.different for row in diff(found, other))
    other["scaled"][3, 7] += 2.5
    rows = {row.tensor: row for row in diff(found, other)}
    assert list(rows) == [name for name in found if name in other]
    assert rows["scaled"][1:] == (found["scaled"].size, 1, 2.5, 3)
    assert rows["spread"].different == 0 and rows["spread"].frame is None
    with pytest.raises(InputError, match="^No tensor is in both: here are image, framed"):
        diff(found, {"else": np.zeros(1)})
    with pytest.raises(InputError, match="^Tensor label has 6 values here and 5 there$"):
        diff(found, {"label": np.zeros(5)})


def test_executor_holds_only_what_is_still_read(monkeypatch):
    """Chunks of one frame give what one chunk gives, and no tensor outlives its last reader."""
    net = everything()
    x, whole = values_of(net), trace(net, values_of(net))
    monkeypatch.setattr("hwgen.model.execute._CHUNK", 1)
    assert all((values == whole[name]).all() for name, values in trace(net, x).items())
    assert all((values == whole[name]).all() for name, values in execute(net, x).items())


def test_ten_thousand_images_take_less_than_a_minute():
    """As large as the largest of the MNIST networks: 1,470,528 products; a twentieth of the set."""
    rng, size, channels, fmt = np.random.default_rng(0), 28, 1, parse_format("u8")
    steps = []
    for n, filters in enumerate((16, 32, 32)):
        weights = rng.integers(-1, 2, (filters, channels, 3, 3))
        low, high = dot_range(fmt, weights.reshape(filters, -1))
        steps += [
            (f"acc_{n}", "convolution", {**WINDOW, "pads": (1, 1, 1, 1), "groups": 1,
                                         "pad_value": 0, "weights": constant(weights)}),
            (f"act_{n}", "quantize", {
                "thresholds": constant(rng.integers(low, high, (filters, 3))),
                "falling": constant([0] * filters, "u1"), "out_format": "u2"}),
            (f"pool_{n}", "max_pool", {**POOL, "stride": (2, 2)})]
        channels, size, fmt = filters, size // 2, parse_format("u2")
    steps += [("flat", "reshape", {"shape": (288,), "layout": "C"}),
              ("scores", "dense", {"weights": constant(rng.integers(-1, 2, (10, 288)))})]
    net = chain("cnn", Tensor("x", (1, 28, 28), parse_format("u8"), "CHW"), steps,
                outputs=("scores",))
    x = rng.integers(0, 256, (500, 28, 28))
    start = time.process_time()
    execute(net, x)
    assert time.process_time() - start < 60 * len(x) / 10_000
