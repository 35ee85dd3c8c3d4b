"""Hand-made ONNX files, each with one thing that real ones have, against onnxruntime.

Scales are powers of two and sums are small, so onnxruntime is exact and all must be equal.
"""

from fractions import Fraction

import numpy as np
import pytest
from onnx import TensorProto, helper
from onnx_models import build, onnxruntime_of

from hwgen.errors import InputError
from hwgen.model.container import Model
from hwgen.model.execute import execute, predict, trace
from hwgen.model.onnx import import_onnx
from hwgen.numerics import IntFormat

RNG = np.random.default_rng(5)
F, I8, U8, I32, I64 = np.float32, np.int8, np.uint8, np.int32, np.int64

#: Quantizes the input to u8 with a scale of 1/4 and a zero point.
HEAD = [("QuantizeLinear", "x s z", "xq"), ("DequantizeLinear", "xq s z", "a")]
#: Quantizes b to u8.
TAIL = [("QuantizeLinear", "b t tz", "yq"), ("DequantizeLinear", "yq t tz", "y")]
SCALES = {"s": F(0.25), "z": U8(0), "t": F(2.0), "tz": U8(100)}


def weights(*shape, low=-127, high=128, kind=I8):
    return RNG.integers(low, high, shape, dtype=kind)


def paired(*shape):
    # The runtime's integer kernels add pairs of products in 16 bits, and saturate, on x86
    # processors without VNNI: weights of 7 bits are exact everywhere.
    return weights(*shape, low=-64, high=64)


def bias(count):
    return RNG.integers(-2000, 2000, count, dtype=I32)


def of_weights(shape, count=None, **more):
    """Constants of a layer: integer weights with a scale a row, and an integer bias."""
    rows = shape[0]
    scale = 2.0 ** -RNG.integers(3, 6, rows)
    return {"wq": weights(*shape), "ws": scale.astype(F), "wz": np.zeros(rows, I8),
            "bq": bias(count or rows), "bs": (scale / 4).astype(F), "bz": np.zeros(rows, I32),
            **more}


LAYER = [("DequantizeLinear", "wq ws wz", "w", {"axis": 0}),
         ("DequantizeLinear", "bq bs bz", "bias", {"axis": 0})]
BATCH_NORM = {"gamma": F([0.5, -1.5, 0, 2]), "beta": F([3, 1, -0.5, 0.25]), "mean": F([4, 5, 6, 7]),
              "var": F([0.25, 4, 1, 3])}


def conv(shape, kernel_shape, **attributes):
    return ([*HEAD, *LAYER, ("Conv", "a w bias", "b", attributes), *TAIL],
            of_weights(kernel_shape), shape)


def pointwise(*nodes, shape=(4, 3, 3), **constants):
    """Steps from a to b between two quantizers."""
    return [*HEAD, *nodes, *TAIL], constants, shape


CASES = {
    "conv": conv((3, 6, 6), (4, 3, 3, 3)),
    "conv strided, dilated, padded unevenly": conv(
        (2, 9, 8), (4, 2, 3, 2), strides=[2, 1], dilations=[1, 2], pads=[1, 0, 2, 1]),
    "conv in groups": conv((4, 5, 5), (6, 2, 3, 3), group=2, pads=[1, 1, 1, 1]),
    "conv depthwise": conv((4, 5, 5), (4, 1, 3, 3), group=4, pads=[1, 1, 1, 1]),
    "conv 1-D": conv((2, 11), (4, 2, 3), strides=[2]),
    "conv 3-D": conv((2, 4, 4, 4), (3, 2, 2, 2, 2), pads=[1, 0, 0, 0, 1, 1]),
    "conv SAME_UPPER": conv((2, 7, 6), (3, 2, 4, 3), strides=[2, 2], auto_pad="SAME_UPPER"),
    "conv SAME_LOWER": conv((2, 7, 6), (3, 2, 4, 3), strides=[2, 2], auto_pad="SAME_LOWER"),
    "conv VALID": conv((2, 7, 6), (3, 2, 4, 3), auto_pad="VALID"),
    "conv, asymmetric weights": (
        [*HEAD, ("DequantizeLinear", "wq ws wz", "w"), ("Conv", "a w", "b", {"pads": [1, 1, 1, 1]}),
         *TAIL],
        {"wq": weights(3, 2, 3, 3, low=0, high=256, kind=U8), "ws": F(0.125), "wz": U8(119)},
        (2, 5, 5)),
    "conv, float bias off the grid": (
        [*HEAD, LAYER[0], ("Conv", "a w bias", "b"), *TAIL],
        of_weights((3, 2, 3, 3), bias=F([0.7, -3.3, 1e-3])), (2, 5, 5)),
    "gemm": ([*HEAD, *LAYER, ("Gemm", "a w bias", "b", {"transB": 1}), *TAIL],
             of_weights((7, 12)), (12,)),
    "gemm, alpha and beta": (
        [*HEAD, ("DequantizeLinear", "wq ws wz", "w", {"axis": 1}),
         ("Gemm", "a w c", "b", {"alpha": 0.5, "beta": 2.0}), *TAIL],
        of_weights((12, 12), c=F([3.0])), (12,)),
    "matmul": ([*HEAD, LAYER[0], ("Transpose", "w", "v", {"perm": [1, 0]}), ("MatMul", "a v", "m"),
                ("Add", "m c", "b"), *TAIL], of_weights((7, 12), c=F(np.arange(7)[None])), (12,)),
    "matmul at every place": (
        [*HEAD, LAYER[0], ("Transpose", "w", "v", {"perm": [1, 0]}), ("MatMul", "a v", "b"), *TAIL],
        of_weights((5, 6)), (4, 6)),
    "batch norm and relu": pointwise(
        ("BatchNormalization", "a gamma beta mean var", "n", {"epsilon": 0.0}),
        ("Relu", "n", "b"), **BATCH_NORM),
    "batch norm written out": pointwise(
        ("Sub", "a mean", "c"), ("Pow", "var half", "root"), ("Div", "c root", "d"),
        ("Mul", "d gamma", "e"), ("Add", "e beta", "b"), mean=F(5), var=F(16), half=F(0.5),
        gamma=F(0.5), beta=F([[[1]], [[2]], [[3]], [[-4]]])),
    "leaky relu": pointwise(("Sub", "a c", "d"), ("LeakyRelu", "d", "b", {"alpha": 0.25}), c=F(40)),
    "prelu": pointwise(("Sub", "a c", "d"), ("PRelu", "d slope", "b"), c=F(40),
                       slope=F([0.25, 0.5, 1, 2]).reshape(4, 1, 1)),
    "prelu that is a relu": pointwise(("Sub", "a c", "d"), ("PRelu", "d slope", "b"), c=F(40),
                                      slope=F([0])),
    "clip": pointwise(("Clip", "a low high", "b"), low=F(5), high=F(20.5)),
    "min and max": pointwise(("Min", "a high", "c"), ("Max", "low c", "b"), low=F(5), high=F(20)),
    "hard sigmoid": pointwise(("HardSigmoid", "a", "b", {"alpha": 0.0625, "beta": -0.25}),
                              t=F(2 ** -8), tz=U8(0)),
    "sign": pointwise(("Sub", "a c", "d"), ("Sign", "d", "b"), c=F(20), t=F(0.5)),
    "sigmoid": pointwise(("Sub", "a c", "d"), ("Sigmoid", "d", "b"), c=F(32), t=F(2 ** -8),
                         tz=U8(0)),
    "tanh": pointwise(("Sub", "a c", "d"), ("Div", "d e", "f"), ("Tanh", "f", "b"), c=F(32),
                      e=F(16), t=F(2 ** -7), tz=U8(128)),
    "sigmoid of few levels of an accumulator": (
        [*HEAD, LAYER[0], ("Conv", "a w", "c"), ("Div", "c e", "d"), ("Sigmoid", "d", "b"), *TAIL],
        of_weights((4, 2, 3, 3), e=F(64), t=F(0.125), tz=U8(0)), (2, 5, 5)),
    "relu of 8 bits": pointwise(("Relu", "a", "b")),
    "neg and mul": pointwise(("Neg", "a", "c"), ("Mul", "m c", "d"), ("Add", "d k", "b"),
                             m=F(1.5), k=F(30)),
    "max pool": pointwise(("MaxPool", "a", "b", {"kernel_shape": [2, 2], "strides": [2, 1],
                                                 "pads": [1, 0, 0, 1]}), shape=(2, 7, 6)),
    "max pool, ceil": pointwise(("MaxPool", "a", "b", {"kernel_shape": [2, 2], "strides": [2, 2],
                                                       "ceil_mode": 1}), shape=(2, 7, 6)),
    "max pool, ceil, a window that would begin in the pads": pointwise(
        ("MaxPool", "a", "b", {"kernel_shape": [2, 2], "strides": [3, 3], "pads": [1, 1, 1, 1],
                               "ceil_mode": 1}), shape=(2, 5, 5)),
    "conv of what cannot hold its pads": (
        [*HEAD, ("Add", "a c", "d"), LAYER[0], ("Conv", "d w", "b", {"pads": [1, 0, 2, 1]}), *TAIL],
        of_weights((3, 2, 3, 3), c=F(3)), (2, 5, 6)),
    "max pool of what falls": pointwise(
        ("BatchNormalization", "a gamma beta mean var", "n", {"epsilon": 0.0}),
        ("MaxPool", "n", "b", {"kernel_shape": [2, 2]}), **BATCH_NORM),
    "average pool": pointwise(
        ("AveragePool", "a", "b", {"kernel_shape": [2, 2], "pads": [1, 1, 0, 0],
                                   "count_include_pad": 1}), shape=(2, 7, 6), t=F(0.5)),
    "global average pool": pointwise(("GlobalAveragePool", "a", "b"), shape=(3, 4, 4), t=F(0.25)),
    "reduce mean": pointwise(("ReduceMean", "a", "b", {"axes": [2, 3], "keepdims": 0}),
                             shape=(3, 4, 4), t=F(0.25)),
    "add of two scales": (
        [*HEAD, *LAYER, ("Conv", "a w bias", "c", {"pads": [1, 1, 1, 1]}),
         ("QuantizeLinear", "c cs cz", "cq"), ("DequantizeLinear", "cq cs cz", "d"),
         ("Add", "a d", "b"), *TAIL],
        of_weights((3, 3, 3, 3), cs=F(2), cz=U8(128)), (3, 5, 5)),
    "sub of accumulators with scales a row": (
        [*HEAD, *LAYER, ("Conv", "a w bias", "c"), ("Sub", "a c", "b"), *TAIL],
        of_weights((3, 3, 1, 1)), (3, 5, 5)),
    "concat of two scales": (
        [*HEAD, *LAYER, ("Conv", "a w bias", "c"), ("QuantizeLinear", "c cs cz", "cq"),
         ("DequantizeLinear", "cq cs cz", "d"), ("Concat", "a d", "b", {"axis": 1}), *TAIL],
        of_weights((2, 3, 1, 1), cs=F(2), cz=U8(128)), (3, 5, 5)),
    "channels of other scales into a conv": (
        [*HEAD, ("Mul", "a m", "c"), LAYER[0], ("Conv", "c w", "b"), *TAIL],
        of_weights((4, 3, 2, 2), m=F([1, 2, 0.5]).reshape(3, 1, 1)), (3, 4, 4)),
    "codebook": (
        [*HEAD, ("Gather", "book index", "wq"), ("DequantizeLinear", "wq ws", "w"),
         ("Gemm", "a w", "b", {"transB": 1}), *TAIL],
        {"book": weights(16), "index": RNG.integers(0, 16, (5, 9), dtype=I32), "ws": F(0.125)},
        (9,)),
    "shapes": pointwise(
        ("Shape", "a", "shape"), ("Gather", "shape zero", "batch"), ("Unsqueeze", "batch u", "b1"),
        ("Concat", "b1 rest", "to", {"axis": 0}), ("Reshape", "a to", "r"),
        ("Unsqueeze", "r two", "v"), ("Squeeze", "v two", "q"), ("Flatten", "q", "b"),
        zero=I64(0), u=I64([0]), rest=I64([-1, 6]), two=I64([2]), shape=(4, 3, 1)),
    "pad": pointwise(("Pad", "a pads value", "b"), pads=I64([0, 0, 1, 0, 0, 1, 2, 0]), value=F(7.5),
                     shape=(2, 3, 3)),
    "transpose": pointwise(("Transpose", "a", "b", {"perm": [0, 2, 3, 1]}), shape=(2, 3, 4)),
    "channels last to first": (
        [*HEAD, *LAYER, ("Transpose", "a", "c", {"perm": [0, 3, 1, 2]}), ("Conv", "c w bias", "b"),
         *TAIL], of_weights((4, 3, 3, 3)), (6, 6, 3)),
    "clip of whole numbers between them": (
        [*HEAD, ("Clip", "a low high", "b"), *TAIL],
        {"low": F(3.5), "high": F(20.5), "s": F(1), "t": F(0.25)}, (9,)),
    "clip of integers": (
        [HEAD[0], ("Clip", "xq low high", "c"), ("DequantizeLinear", "c s z", "b"), *TAIL],
        {"low": U8(3), "high": U8(250)}, (9,)),
    "identity, dropout, cast": pointwise(("Identity", "a", "c"), ("Dropout", "c", "d"),
                                         ("Cast", "d", "b", {"to": 1})),
    "constant nodes": pointwise(("Constant", "", "k", {"value_float": 1.5}), ("Add", "a k", "b")),
    "clip by attributes, opset 10": pointwise(("Clip", "a", "b", {"min": 5.0, "max": 20.5})),
    "pad by attributes, opset 10": pointwise(
        ("Pad", "a", "b", {"pads": [0, 0, 1, 0, 0, 1, 2, 0], "value": 2.0}), shape=(2, 3, 3)),
    "16 bits, opset 21": (
        [*HEAD, *LAYER, ("Gemm", "a w bias", "b", {"transB": 1}), *TAIL],
        of_weights((40, 12), t=F(0.25), tz=np.uint16(30000)), (12,)),
    "qlinear conv": (
        [HEAD[0], ("QLinearConv", "xq s z wq ws wz t tz bq", "yq", {"pads": [1, 1, 1, 1]}),
         TAIL[1]], of_weights((4, 3, 3, 3), wq=paired(4, 3, 3, 3), z=U8(9), t=F(4)), (3, 5, 5)),
    "qlinear matmul": (
        [HEAD[0], ("QLinearMatMul", "xq s z wq ws wz t tz", "yq"), TAIL[1]],
        {"wq": paired(6, 5), "ws": F(0.125), "wz": I8(3), "z": U8(7)}, (6,)),
    "matmul integer": (
        [HEAD[0], ("MatMulInteger", "xq wq z wz", "i"), ("Cast", "i", "f", {"to": 1}),
         ("Mul", "f k", "b"), *TAIL],
        {"wq": paired(6, 5), "wz": I8(-2), "z": U8(7), "k": F(1 / 64)}, (6,)),
    "conv integer": (
        [HEAD[0], ("ConvInteger", "xq wq z", "i", {"pads": [1, 1, 1, 1]}),
         ("Cast", "i", "f", {"to": 1}), ("Mul", "f k", "b"), *TAIL],
        {"wq": paired(3, 2, 3, 3), "z": U8(7), "k": F(1 / 64)}, (2, 4, 4)),
    "qgemm": (
        [HEAD[0], ("com.microsoft:QGemm", "xq s z wq s1 w1 bq t tz", "yq", {"transB": 1}), TAIL[1]],
        {"wq": paired(5, 6), "s1": F(0.125), "w1": I8(0), "bq": bias(5)}, (6,)),
    "qlinear add": (
        [HEAD[0], ("com.microsoft:QLinearAdd", "xq s z xq s2 z2 t tz", "yq"), TAIL[1]],
        {"s2": F(1), "z2": U8(3)}, (6,)),
    "zero point that is cast": (
        [("Cast", "c", "cast", {"to": 3}), ("Identity", "cast", "tz"), *HEAD, ("Relu", "a", "b"),
         *TAIL], {"c": F(-28), "s": F(2)}, (6,)),
    "integers that are cast to 32 and 64 bits": (
        [HEAD[0], ("Cast", "xq", "c", {"to": 12}), ("Cast", "c", "i", {"to": 7}),
         ("Cast", "i", "f", {"to": 1}), ("Mul", "f k", "b"), *TAIL], {"k": F(0.5)}, (6,)),
    "weights quantized again": (
        [*HEAD, ("DequantizeLinear", "wq ws wz", "w0", {"axis": 0}),
         ("QuantizeLinear", "w0 s1 z1", "w1"), ("DequantizeLinear", "w1 s1 z1", "w"),
         ("Gemm", "a w", "b", {"transB": 1}), *TAIL],
        of_weights((5, 6), s1=F(0.25), z1=I8(0)), (6,)),
    "division toward 0": (
        [("Div", "m n", "i"), ("Cast", "i", "k", {"to": 1}), *HEAD, ("Add", "a k", "b"), *TAIL],
        {"m": I64([-3, 3, -4]), "n": I64([2, -2, 2]), "t": F(0.5)}, (3,)),
    "qlinear global average pool": (
        [HEAD[0], ("com.microsoft:QLinearGlobalAveragePool", "xq s z t tz", "yq"), TAIL[1]],
        {"t": F(0.5)}, (3, 4, 4)),
}


def constants_of(nodes, constants):
    used = {name for _op, inputs, *_rest in nodes for name in inputs.split()}
    made = {name for _op, _inputs, outputs, *_rest in nodes for name in outputs.split()}
    return {name: one for name, one in (SCALES | constants).items() if name in used - made}


def opset_of(name):
    return int(name.rpartition("opset ")[2]) if "opset" in name else 13


def read(tmp_path, content, **options):
    (tmp_path / "m.onnx").write_bytes(content)
    return import_onnx(tmp_path / "m.onnx", **options)


def inputs(shape, count=40, zero=0, scale=0.25):
    """Integers, both ends among them, and the numbers that they stand for."""
    q = np.random.default_rng(6).integers(0, 256, (count, *shape))
    q[0], q[1] = 0, 255
    return q, ((q - zero) * scale).astype(F)


@pytest.mark.parametrize("name", CASES)
def test_case_is_onnxruntimes(name, tmp_path):
    nodes, constants, shape = CASES[name]
    content = build(nodes, constants_of(nodes, constants), shape, opset=opset_of(name),
                    domains=["com.microsoft"])
    found = read(tmp_path, content)
    q, x = inputs(shape, zero=int(constants.get("z", 0)), scale=constants.get("s", 0.25))
    (expected,) = onnxruntime_of(content, x)
    ours = found.real(trace(found.network, q))["y"]
    assert ours.shape == expected.shape and (ours == expected).all()
    assert len(np.unique(expected)) > 2  # it is a test of something


def test_what_becomes_of_quantizers(tmp_path):
    """Scales and clips requantize, and a rectifier is a clamp; other curves are tables."""
    for name, operators in (
            ("relu of 8 bits", ["requantize"]), ("gemm", ["dense", "requantize", "argmax"]),
            ("sigmoid", ["table"]), ("sign", ["quantize"]), ("identity, dropout, cast",
                                                             ["requantize"])):
        nodes, constants, shape = CASES[name]
        network = read(tmp_path, build(nodes, constants_of(nodes, constants), shape)).network
        made = [node.operator for node in network.nodes if node.operator != "reshape"]
        assert [one for n, one in enumerate(made) if one != made[n - 1] or not n][:3] == (
            operators if name != "sign" else ["quantize", "requantize"])
        if name == "relu of 8 bits":
            assert network.nodes[0].attributes["low"] == 100


def test_real_numbers_of_the_input(tmp_path):
    nodes, constants, shape = CASES["qlinear conv"]
    found = read(tmp_path, build(nodes, constants_of(nodes, constants), shape))
    q, x = inputs(shape, zero=9)
    assert (found.real(trace(found.network, q))["x"] == x).all()


@pytest.mark.parametrize("opset", [*range(10, 24)])
def test_opsets(opset, tmp_path):
    nodes = [*HEAD, ("DequantizeLinear", "wq ws", "w"), ("MatMul", "a w", "b"), *TAIL]
    constants = {**SCALES, "wq": weights(6, 5), "ws": F(0.125)}
    content = build(nodes, constants, (6,), opset=opset)
    found = read(tmp_path, content)
    q, x = inputs((6,))
    assert (found.real(trace(found.network, q))["y"] == onnxruntime_of(content, x)[0]).all()


def test_integers_of_4_bits_and_blocks(tmp_path):
    """Opset 21: int4 weights with a scale a block of their inputs."""
    values = RNG.integers(-8, 8, (5, 8))
    packed = (values.reshape(-1, 2) & 15) @ [1, 16]
    wq = TensorProto(name="wq", data_type=TensorProto.INT4, dims=[5, 8],
                     raw_data=packed.astype(U8).tobytes())
    scale = 2.0 ** RNG.integers(-4, -1, (5, 2))
    nodes = [*HEAD, ("DequantizeLinear", "wq ws", "w", {"axis": 1, "block_size": 4}),
             ("Gemm", "a w", "b", {"transB": 1}), *TAIL]
    found = read(tmp_path, build(nodes, {**SCALES, "wq": wq, "ws": scale.astype(F)}, (8,),
                                 opset=21))
    q, x = inputs((8,))
    product = x @ (values * np.repeat(scale, 4, axis=1)).T
    expected = 2 * (np.clip(np.rint(product / 2) + 100, 0, 255) - 100)
    assert (found.real(trace(found.network, q))["y"] == expected).all()


def test_integer_inputs_and_several_outputs(tmp_path):
    nodes = [("DequantizeLinear", "x s z", "a"), ("QuantizeLinear", "a t tz", "u"),
             ("Identity", "x", "v")]
    content = build(nodes, {**SCALES, "z": I8(3), "tz": I8(-5)}, (4,), outputs=("u", "v"),
                    elem=TensorProto.INT8)
    found = read(tmp_path, content)
    x = RNG.integers(-128, 128, (50, 4), dtype=I8)
    ours = execute(found.network, x)
    for value, expected in zip(ours.values(), onnxruntime_of(content, x), strict=True):
        assert (value == expected).all()


@pytest.mark.parametrize("nodes", [
    [("ArgMax", "b", "y", {"axis": 1})], [("ArgMax", "b", "y", {"axis": -1, "keepdims": 0})],
    [("Softmax", "b", "p", {"axis": 1}), ("ArgMax", "p", "y", {"axis": 1})]])
def test_arg_max_and_softmax_before_it(nodes, tmp_path):
    content = build([*HEAD, *LAYER, ("Gemm", "a w bias", "b", {"transB": 1}), *nodes],
                    constants_of(LAYER, of_weights((7, 12))) | SCALES, (12,))
    found = read(tmp_path, content)
    q, x = inputs((12,))
    (expected,) = onnxruntime_of(content, x)
    assert found.network.outputs == ("label",)
    assert (execute(found.network, q)["label"].ravel() == expected.ravel()).all()


def test_top_k(tmp_path):
    nodes = [*HEAD, ("TopK", "a k", "u v", {"axis": 1})]
    content = build(nodes, {**SCALES, "k": I64([3])}, (12,), outputs=("v", "u"))
    found = read(tmp_path, content)
    q, x = inputs((12,))
    indices, values = onnxruntime_of(content, x)
    ours = trace(found.network, q)
    assert (ours["topk_0_index"] == indices).all() and (ours["topk_0"] / 4 == values).all()


def test_top_k_of_scores_gives_indices_alone(tmp_path):
    layer = [*HEAD, LAYER[0], ("Gemm", "a w bias", "b", {"transB": 1}), ("TopK", "b k", "u v")]
    constants = constants_of(layer, of_weights((7, 5), k=I64([2]), bias=F(np.arange(7) / 3)))
    found = read(tmp_path, build(layer, constants, (5,), outputs=("v",)))
    q, x = inputs((5,), 300)
    (expected,) = onnxruntime_of(build(layer, constants, (5,), outputs=("v",)), x)
    assert (execute(found.network, q)["topk_0_index"] == expected).all()
    with pytest.raises(InputError, match="gives values whose scales differ; take its indices"):
        read(tmp_path, build(layer, constants, (5,), outputs=("u", "v")))


@pytest.mark.parametrize(("op", "kind"), [("Softmax", "softmax"), ("LogSoftmax", "log_softmax")])
def test_softmax_at_the_end_is_left_out(op, kind, tmp_path):
    content = build([*HEAD, (op, "a", "y", {"axis": 1})], SCALES | {"s": F(2 ** -5)}, (6,))
    found = read(tmp_path, content)
    q = RNG.integers(0, 256, (99, 6))
    (expected,) = onnxruntime_of(content, (q / 32).astype(F))
    assert np.abs(found.real(trace(found.network, q))["y"] - expected).max() < 1e-5
    assert found.notes == (f"{kind} at the end is left out: it keeps the order",)


@pytest.mark.parametrize("opset", [11, 13])
@pytest.mark.parametrize(("op", "nodes", "shape", "message"), [
    ("Softmax", [("Mul", "p t", "b"), *TAIL], (6,), "follows a softmax; put a QuantizeLinear"),
    ("Softmax", [("Relu", "p", "b"), *TAIL], (6,), "follows a softmax"),
    ("LogSoftmax", [("Relu", "p", "b"), *TAIL], (6,), "follows a log_softmax"),
    ("LogSoftmax", [("QuantizeLinear", "p one tz", "y")], (6,), "quantizes a LogSoftmax"),
    ("Softmax", [("TopK", "p k", "y i")], (6,), "follows a softmax"),
    ("Softmax", [("ArgMax", "p", "y", {"axis": 2})], (4, 3, 3), "follows a softmax"),
    ("Softmax", [("Flatten", "p", "y")], (4, 3, 3), "follows a softmax"),
    ("Softmax", [("Reshape", "p shape", "y")], (4, 3, 3), "follows a softmax"),
    ("Softmax", [("MaxPool", "p", "y", {"kernel_shape": [2, 2]})], (4, 3, 3), "follows a softmax"),
    ("Softmax", [("Transpose", "p", "y", {"perm": [0, 2, 1, 3]})], (4, 3, 3), "follows a softmax"),
])
def test_softmax_is_of_the_channels_and_at_the_end(op, nodes, shape, message, opset, tmp_path):
    """Older ones of an image are of all its axes."""
    nodes = [*HEAD, (op, "a", "p", {"axis": 1}), *nodes]
    constants = {"one": F(1), "k": I64([2]), "shape": I64([1, 2, 18])}
    if opset < 13 and len(shape) > 1:
        message = "must be over the channels"
    with pytest.raises(InputError, match=message):
        read(tmp_path, build(nodes, constants_of(nodes, constants), shape, opset=opset))


def test_softmax_keeps_its_channels(tmp_path):
    nodes = [*HEAD, ("Softmax", "a", "p", {"axis": 1}), ("Reshape", "p shape", "r"),
             ("Transpose", "r", "u", {"perm": [0, 1, 2]}), ("ArgMax", "u", "y", {"axis": 1})]
    constants = constants_of(nodes, {"shape": I64([1, 4, 9])})
    found = read(tmp_path, build(nodes, constants, (4, 3, 3)))
    q, _x = inputs((4, 3, 3))
    assert (execute(found.network, q)["label"].reshape(-1, 9)
            == q.reshape(-1, 4, 9).argmax(axis=1)).all()


def test_classes_of_an_input_are_one(tmp_path):
    """A pooled image has one, where axes of 1 are left; another has one at every place."""
    q, x = inputs((4, 3, 3))
    pooled = [*HEAD, ("GlobalAveragePool", "a", "p"), ("ArgMax", "p", "y", {"axis": 1})]
    content = build(pooled, SCALES, (4, 3, 3))
    network = read(tmp_path, content).network
    expected = onnxruntime_of(content, x)[0].reshape(-1)
    assert (predict(network, q) == expected).all()
    assert (Model(network, q, expected).labels == expected).all()
    network = read(tmp_path, build([*HEAD, ("ArgMax", "a", "y", {"axis": 1})], SCALES,
                                   (4, 3, 3))).network
    for call in (lambda: predict(network, q), lambda: Model(network, q, expected)):
        with pytest.raises(InputError, match="^Network m gives a class at every place"):
            call()


def test_quantizer_that_is_an_output_keeps_what_a_clip_takes(tmp_path):
    nodes = [*HEAD, ("QuantizeLinear", "a t tz", "u"), ("Clip", "u low high", "v")]
    content = build(nodes, {**SCALES, "s": F(2), "low": U8(110), "high": U8(200)}, (6,),
                    outputs=("u", "v"))
    found = read(tmp_path, content)
    q, x = inputs((6,), scale=2)
    ours = execute(found.network, q)
    for value, expected in zip(ours.values(), onnxruntime_of(content, x), strict=True):
        assert (value == expected).all()


def test_softmax_that_is_quantized_is_near(tmp_path):
    nodes = [*HEAD, ("Softmax", "a", "b", {"axis": 1}), *TAIL]
    content = build(nodes, {**SCALES, "s": F(2 ** -5), "t": F(2 ** -8), "tz": U8(0)}, (6,))
    found = read(tmp_path, content)
    q = RNG.integers(0, 256, (300, 6))
    (expected,) = onnxruntime_of(content, (q / 32).astype(F))
    ours = found.real(trace(found.network, q))["y"]
    assert np.abs(ours - expected).max() <= 2 ** -8 and (ours == expected).mean() > 0.99
    assert found.notes == ("softmax_0: softmax is by a table of powers of 16 bits, not exact",)


def test_scores_whose_bias_is_no_integer_keep_their_order(tmp_path):
    content = build([*HEAD, LAYER[0], ("Gemm", "a w bias", "y", {"transB": 1})],
                    {**SCALES, "wq": weights(7, 5), "ws": F(0.3), "wz": I8(0),
                     "bias": RNG.normal(0, 9, 7).astype(F)}, (5,))
    found = read(tmp_path, content)
    q, _x = inputs((5,), 400)
    real = found.real(trace(found.network, q))["y"]
    assert (execute(found.network, q)["label"][:, 0] == real.argmax(axis=1)).all()


def test_input_of_a_stated_grid(tmp_path):
    content = build([("Mul", "x two", "d"), ("Sub", "d one", "e"),
                     ("QuantizeLinear", "e t tz", "y")],
                    {"two": F(2), "one": F(1), "t": F(0.125), "tz": I8(0)}, (6,))
    found = read(tmp_path, content, input_format=IntFormat(4, signed=False),
                 scale=Fraction(1, 15))
    q = np.arange(16)[:, None] + np.zeros((1, 6), dtype=int)
    exact = [round((Fraction(2 * n, 15) - 1) * 8) for n in range(16)]
    assert (execute(found.network, q)[found.network.outputs[-1]][:, 0] == exact).all()
    with pytest.raises(InputError, match="needs integers for the model's input, and the file"):
        read(tmp_path, content)


@pytest.mark.parametrize(("elem", "options", "message"), [
    (TensorProto.UINT8, {"scale": Fraction(1)}, "input 'x' is of integers, whose format and scale"),
    (TensorProto.UINT8, {"input_format": IntFormat(4)}, "input 'x' is of integers, whose format"),
    (TensorProto.FLOAT, {"zero": Fraction(3)}, "The zero point of an input is of its grid: give"),
    (TensorProto.FLOAT, {"input_format": IntFormat(4)}, "The grid of an input is its format and"),
])
def test_grids_that_would_not_be_used_are_refused(elem, options, message, tmp_path):
    nodes = [("DequantizeLinear", "x s z", "a")] if elem == TensorProto.UINT8 else HEAD
    content = build([*nodes, *TAIL[:1]], {**SCALES, "b": F(0)}, (6,), outputs=("a",), elem=elem)
    with pytest.raises(InputError, match=message):
        read(tmp_path, content, **options)


def test_constants_have_so_many_values_together(tmp_path, monkeypatch):
    monkeypatch.setattr("hwgen.model.onnx._MAX_VALUES", 50)
    nodes = [("Add", "w w", "v"), ("Add", "v v", "u"), *HEAD]
    with pytest.raises(InputError, match="makes the constants of the model more than 50 values"):
        read(tmp_path, build(nodes, {**SCALES, "w": F(np.ones(30))}, (6,), outputs=("a",)))


def test_external_data(tmp_path):
    wq = weights(6, 5)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "w.bin").write_bytes(b"????" + wq.tobytes())

    def content(location, offset=4, length=30):
        tensor = TensorProto(name="wq", data_type=TensorProto.INT8, dims=[6, 5], data_location=1)
        for key, value in (("location", location), ("offset", offset), ("length", length)):
            tensor.external_data.add(key=key, value=str(value))
        return build([*HEAD, ("DequantizeLinear", "wq ws", "w"), ("MatMul", "a w", "b"), *TAIL],
                     {**SCALES, "wq": tensor, "ws": F(0.125)}, (6,))
    found = read(tmp_path, content("sub/w.bin"))
    assert (found.network.nodes[0].constants["weights"].values == wq.T).all()
    (tmp_path / "link.bin").symlink_to("/etc/passwd")
    for location in ("../secret", "/etc/passwd", "link.bin", "", "sub", "none"):
        with pytest.raises(InputError, match="is no file in "):
            read(tmp_path, content(location))
    with pytest.raises(InputError, match="bytes 5 to 35 are asked for of 34"):
        read(tmp_path, content("sub/w.bin", offset=5))
    with pytest.raises(InputError, match="has 29 bytes of external data, not 30"):
        read(tmp_path, content("sub/w.bin", length=29))


GEMM = [*HEAD, ("DequantizeLinear", "wq ws", "w"), ("MatMul", "a w", "b"), *TAIL]


@pytest.mark.parametrize(("nodes", "change", "message"), [
    ([("MatMul", "x w", "y")], {"w": np.eye(6, dtype=F)},
     "is a float model; quantize it first: hwgen quantize"),
    (GEMM, {"wq": weights(7, 5)}, "does not fit|do not fit 1 groups of the 6 channels"),
    (GEMM, {"ws": F(np.nan)}, r"'n/2::DequantizeLinear' \(DequantizeLinear\) its numbers must be"),
    (GEMM, {"ws": F(0)}, "must have scales that are positive"),
    (GEMM, {"ws": F(-1)}, "must have scales that are positive"),
    ([*HEAD, ("MatMul", "a w", "b"), *TAIL], {"w": F(RNG.normal(size=(6, 5)))},
     "has float weights; quantize the model first"),
    ([*HEAD, ("LSTM", "a w", "y")], {"w": F(0)}, r"Node 'n/2::LSTM' \(LSTM\) is not supported$"),
    ([("DynamicQuantizeLinear", "x", "y s2 z2")], {}, "its scales depend on the data"),
    ([*HEAD, ("Relu", "gone", "y")], {}, "reads 'gone', which no node before it makes"),
    ([*HEAD, ("Relu", "a", "xq")], {}, "makes 'xq', which is there already"),
    ([*HEAD, ("Sigmoid", "a", "b"), ("DequantizeLinear", "wq ws", "w"), ("MatMul", "b w", "y")], {},
     "has not been quantized since its last sigmoid; put a QuantizeLinear or Quant there"),
    ([*HEAD, ("Reshape", "a shape", "y")], {"shape": I64([2, 3])},
     "the batch must stay the first axis"),
    ([*HEAD, ("LeakyRelu", "a", "b", {"alpha": -1.0}), *TAIL], {}, "has a negative slope"),
    ([*HEAD, ("Mul", "a a", "b"), *TAIL], {}, "products of tensors are not taken"),
    ([*HEAD, ("Conv", "a w", "b"), *TAIL], {"w": F(1)}, "must be of an image of 1 to 3 dim"),
    ([*HEAD, ("Flatten", "a", "y", {"axis": "1"})], {}, "has an attribute axis of another type"),
    ([("Add", "tz one", "z"), *HEAD], {"one": U8(1)}, "has a zero point that is computed"),
    ([*HEAD, ("DequantizeLinear", "wq ws", "w0"), ("Clip", "w0 low high", "w"),
      ("MatMul", "a w", "b"), *TAIL], {"low": F(-1), "high": F(1)}, "clips quantized constants"),
    ([HEAD[0], ("Cast", "xq", "c", {"to": 3}), ("DequantizeLinear", "c s", "y")], {},
     "makes integers from -128 to 127 of other numbers; use a quantizer"),
    ([*HEAD, ("Dropout", "a ratio yes", "y")], {"ratio": F(0.5), "yes": np.True_},
     "is in training mode; export the model for inference"),
    ([HEAD[0], ("com.microsoft:QLinearGlobalAveragePool", "xq s z t tz", "y",
                {"channels_last": 1})], {}, "must have its channels first: channels_last=0"),
    ([*HEAD, ("other.domain:Relu", "a", "y")], {}, r"\(Relu\) is not supported"),
])
def test_refusals_name_the_node(nodes, change, message, tmp_path):
    constants = {**SCALES, "wq": weights(6, 5), "ws": F(0.125)} | change
    with pytest.raises(InputError, match=message):
        read(tmp_path, build(nodes, constants_of(nodes, constants), (6,)))


def test_control_flow_and_open_sizes_are_refused(tmp_path):
    body = helper.make_graph([], "body", [], [])
    with pytest.raises(InputError, match="attribute 'then_branch' is a graph"):
        read(tmp_path, build([*HEAD, ("If", "a", "y", {"then_branch": body})], SCALES, (6,)))
    with pytest.raises(InputError, match=r"input 'x' has shape \(0, 0, 6\)"):
        read(tmp_path, build([*HEAD], SCALES, ("height", 6), outputs=("a",)))


def test_tensors_that_lie_about_their_size_are_refused(tmp_path):
    for dims, message in (([6, 500000], "has 30 bytes, where shape"), ([-6, -5], "cannot have"),
                          ([1 << 31, 1 << 31], "have more than 67108864 values")):
        tensor = TensorProto(name="wq", data_type=TensorProto.INT8, dims=dims, raw_data=bytes(30))
        with pytest.raises(InputError, match=message):
            read(tmp_path, build(GEMM, {**SCALES, "wq": tensor, "ws": F(0.125)}, (6,)))


def test_other_files_are_refused(tmp_path):
    path = tmp_path / "net.tflite"
    path.write_bytes(b"\x1c\0\0\0TFL3" + bytes(99))
    with pytest.raises(InputError, match=r"is a TFLite file: convert it first, by `python -m tf2"):
        import_onnx(path)
    path.write_bytes(b"\xff" * 99)
    with pytest.raises(InputError, match="as ONNX"):
        import_onnx(path)
    with pytest.raises(InputError, match="Cannot read .*: No such file or directory"):
        import_onnx(tmp_path / "none.onnx")
