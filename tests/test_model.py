"""The integer network: what it refuses, what it derives, and what it computes."""

import numpy as np
import pytest

from hwgen.errors import InputError
from hwgen.golden.dot import matvec
from hwgen.model.execute import execute, predict, trace
from hwgen.model.graph import Network, Node, Tensor, chain
from hwgen.model.operators import OPERATORS
from hwgen.numerics import (
    BinaryFormat,
    IntFormat,
    Storage,
    TernaryFormat,
    Weights,
    format_for,
    parse_format,
)

BINARY, U1, U4, S8 = BinaryFormat(), IntFormat(1, signed=False), IntFormat(4, signed=False), \
    IntFormat(8)


def constant(values, fmt=S8):
    return Weights.of(np.array(values, dtype=np.int64), parse_format(fmt) if isinstance(fmt, str)
                      else fmt)


def small(**changes):
    """A network with every operator; ``changes`` replace operands of a step."""
    steps = {
        "bits": ("thermometer", {"thresholds": constant([4, 9], U4)}),
        "acc": ("dense", {"weights": constant([[1, -1] * 3, [-1] * 6], BINARY)}),
        "act": ("quantize", {"thresholds": constant([[-2, 2], [1, 3]]),
                             "falling": constant([0, 1], U1), "out_format": "ternary"}),
        "sums": ("dense", {"weights": constant([[1, 0], [-1, 1], [0, -1]], TernaryFormat())}),
        "scores": ("affine", {"multiplier": constant([3, -2, 1]), "bias": constant([0, 5, -1])}),
        "label": ("argmax", {})}
    for name, operands in changes.items():
        steps[name] = (steps[name][0], {**steps[name][1], **operands})
    return chain("small", Tensor("pixels", (3,), U4),
                 [(name, *step) for name, step in steps.items()], outputs=("label", "scores"),
                 classes=("zero", "one", "two"))


def test_shapes_and_formats_are_derived():
    assert {name: (tensor.shape, str(tensor.format)) for name, tensor in small().tensors.items()} \
        == {"pixels": ((3,), "u4"), "bits": ((6,), "binary"), "acc": ((2,), "s4"),
            "act": ((2,), "ternary"), "sums": ((3,), "s3"), "scores": ((3,), "s5"),
            "label": ((1,), "u2")}
    assert (small().label, small().scores) == ("label", "scores")


def test_network_computes_what_plain_python_says():
    x = np.random.default_rng(0).integers(0, 16, (50, 3))
    found = trace(small(), x)
    for row, pixels in enumerate(x.tolist()):
        bits = [1 if pixel >= level else -1 for pixel in pixels for level in (4, 9)]
        acc = [sum(a * b for a, b in zip(bits, [1, -1] * 3, strict=True)), -sum(bits)]
        act = [(acc[0] >= -2) + (acc[0] >= 2) - 1, (acc[1] <= 1) + (acc[1] <= 3) - 1]
        sums = [act[0], act[1] - act[0], -act[1]]
        scores = [3 * sums[0], 5 - 2 * sums[1], sums[2] - 1]
        expected = {"pixels": pixels, "bits": bits, "acc": acc, "act": act, "sums": sums,
                    "scores": scores, "label": [scores.index(max(scores))]}
        assert {name: values[row].tolist() for name, values in found.items()} == expected
    assert all(small().tensors[name].format.contains(values) for name, values in found.items())
    assert list(execute(small(), x)) == ["label", "scores"]
    assert (execute(small(), {"pixels": x})["scores"] == found["scores"]).all()
    assert (predict(small(), x.reshape(50, 3, 1)) == found["label"][:, 0]).all()


def test_batches_are_cut_into_chunks_without_a_trace(monkeypatch):
    x = np.random.default_rng(0).integers(0, 16, (25, 3))
    whole = trace(small(), x)
    monkeypatch.setattr("hwgen.model.execute._CHUNK", 24)  # 4 rows of 6 bits
    assert all((values == whole[name]).all() for name, values in trace(small(), x).items())
    assert {name: values.shape for name, values in execute(small(), x[:0]).items()} == {
        "label": (0, 1), "scores": (0, 3)}


@pytest.mark.parametrize(("act", "weight"), [("s32", "s22"), ("s33", "s22"), ("binary", "binary"),
                                             ("s8", "s8")])
def test_dense_is_exact_on_either_side_of_what_floats_hold(act, weight):
    act, weight = parse_format(act), parse_format(weight)
    rng = np.random.default_rng(3)
    x = act.value(rng.integers(0, act.levels, (20, 9)))
    x[0], x[1] = act.min, act.max
    weights = weight.value(rng.integers(0, weight.levels, (4, 9)))
    weights[0] = weight.min
    node = Node(name="n", operator="dense", inputs=("x",), outputs=("y",),
                constants={"weights": Weights.of(weights, weight)})
    (found,) = OPERATORS["dense"].evaluate(node, [Tensor("x", (9,), act)], [x])
    expected = [[sum(a * b for a, b in zip(one, row, strict=True)) for row in weights.tolist()]
                for one in x.tolist()]
    assert found.tolist() == expected == matvec(x, weights).tolist()


def test_content_decides_equality_and_hash():
    assert small() == small() and hash(small()) == hash(small())
    assert small().sha256 == small().sha256
    other = small(scores={"bias": constant([0, 5, -2])})
    assert small() != other and small().sha256 != other.sha256
    assert small(act={"falling": constant([1, 1], U1)}).sha256 != small().sha256


def test_a_checked_network_cannot_be_changed():
    with pytest.raises(TypeError):
        small().nodes[0].constants["thresholds"] = constant([1, 2], U4)
    with pytest.raises(TypeError):
        small().tensors["x"] = Tensor("x", (1,), U4)
    with pytest.raises(ValueError, match="read-only"):
        small().nodes[0].constants["thresholds"].values[0] = 7


def test_table_names_what_there_is():
    rows = small().table()
    assert [row["operator"] for row in rows] == ["thermometer", "dense", "quantize", "dense",
                                                 "affine", "argmax"]
    assert rows[1] == {"node": "acc", "operator": "dense", "in": "bits 6 binary",
                       "out": "acc 2 s4", "constants": "weights 2x6 binary", "bits": "12"}
    assert str(small()).splitlines()[0] == f"Network small, sha256 {small().sha256[:12]}"
    assert len(str(small()).splitlines()) == 8


@pytest.mark.parametrize(("change", "message"), [
    ({"acc": {"weights": constant([[1] * 5], BINARY)}},
     "Node acc (dense): weights take 5 inputs, but bits has 6 values"),
    ({"acc": {"weights": constant([1] * 6, BINARY)}},
     "Node acc (dense): constant weights must have known values and 2 axes, not shape (6,)"),
    ({"acc": {"weights": Weights.unknown((2, 6), BINARY, Storage.STREAMED)}},
     "Node acc (dense): constant weights must have known values and 2 axes, not shape (2, 6)"),
    ({"acc": {"weights": constant([[2**62] * 6], "s64")}},
     "Node acc (dense): the accumulator could need more than 64 bits; use narrower formats"),
    ({"act": {"thresholds": constant([[1], [2]])}},
     ("Node act (quantize): thresholds must be of shape (2, 2) (channels, levels - 1) for ternary, "
     "not (2, 1)")),
    ({"act": {"falling": constant([0, 1, 0], U1)}},
     "Node act (quantize): falling must be 2 values of u1, not (3,) u1"),
    ({"act": {"falling": constant([1, 1], BINARY)}},
     "Node act (quantize): falling must be 2 values of u1, not (2,) binary"),
    ({"act": {"out_format": "s99"}}, ("Node act (quantize): Format width must be at most 64, "
                                     "not 99")),
    ({"act": {"out_format": 3}}, "Node act (quantize): attribute out_format must be str, not 3"),
    ({"act": {"rounding": "floor"}}, "Node act (quantize): attribute 'rounding' is not known"),
    ({"label": {"weights": constant([1])}}, "Node label (argmax): constant 'weights' is not known"),
    ({"scores": {"bias": constant([1, 2])}},
     "Node scores (affine): bias must be of shape (3,), not (2,)"),
    ({"scores": {"multiplier": constant([2**62] * 3, "s64")}},
     "Node scores (affine): scores need more than 64 bits; use smaller numbers"),
])
def test_operators_refuse(change, message):
    with pytest.raises(InputError) as caught:
        small(**change)
    assert str(caught.value) == message


def node(name="n", operator="argmax", inputs=("x",), outputs=("y",), **more):
    return Node(name=name, operator=operator, inputs=inputs, outputs=outputs, **more)


def network(*nodes, name="net", outputs=("y",), **more):
    return Network(name=name, inputs=(Tensor("x", (4,), U4),), nodes=nodes, outputs=outputs, **more)


@pytest.mark.parametrize(("make", "message"), [
    (lambda: Tensor("a b", (3,), U4), ("Tensor name must be letters, digits and _, at most 63 and "
                                      "no digit first, not 'a b'")),
    (lambda: Tensor("a\n", (3,), U4), ("Tensor name must be letters, digits and _, at most 63 and "
                                      "no digit first, not 'a\\n'")),
    (lambda: Tensor("a", (0,), U4), "Tensor a must have 1 to 16777216 values, not shape (0,)"),
    (lambda: Tensor("a", (1 << 25,), U4),
     "Tensor a must have 1 to 16777216 values, not shape (33554432,)"),
    (lambda: Tensor("a", (3, 3), U4), ("Tensor a: layout must be C, CW, CHW or CDHW in any order, "
                                      "a letter an axis, not 'C' for shape (3, 3)")),
    (lambda: Tensor("a", (3,), parse_format("f16")), "Tensor a: values must be integers, not f16"),
    (lambda: Tensor("a", (3,), parse_format("log4r2")),
     "Tensor a: values must be integers, not log4r2"),
    (lambda: Tensor("a", (3,), U4, "Q"), ("Tensor a: layout must be C, CW, CHW or CDHW in any "
                                         "order, a letter an axis, not 'Q' for shape (3,)")),
    (lambda: node(operator="fft"),
     f"Node n: operator must be one of {', '.join(sorted(OPERATORS))}, not 'fft'"),
    (lambda: node(operator="dense"), "Node n (dense): constant 'weights' is missing"),
    (lambda: network(node(inputs=("z",))), ("Node n (argmax): input 'z' is made by no node "
                                           "before it")),
    (lambda: network(node(inputs=("x", "x"))), "Node n (argmax): takes 1 input, not 2"),
    (lambda: network(node(outputs=("y", "z"))), "Node n (argmax) makes 1 outputs, not 2"),
    (lambda: network(node(outputs=("x",))), "Tensor 'x' is given twice"),
    (lambda: network(node(), node(outputs=("z",))), "Node 'n' is given twice"),
    (lambda: network(node(), outputs=("z",)), "Network net: output 'z' is not a tensor of it"),
    (lambda: network(node(), outputs=("y", "y")), "Output 'y' is given twice"),
    (lambda: network(node(), node("m", outputs=("z",))),
     "Tensor z is read by no node and is not an output; take it out or make it an output"),
    (lambda: network(), "Network net must have 1 to 4096 nodes, not 0"),
    (lambda: network(node(), outputs=()), "Network net must have 1 to 4096 outputs, not 0"),
    (lambda: network(node(), name="9"), ("Network name must be letters, digits and _, at most 63 "
                                        "and no digit first, not '9'")),
    (lambda: network(node(), classes=("a", "b")), "Network net has 2 classes but 4 scores"),
    (lambda: network(node(), classes=("a", "b\x1b[2J", "c", "d")),
     ("Network net: class names and about must be printable text, at most 1000 characters a piece, "
     "not 'b\\x1b[2J'")),
])
def test_graph_refuses(make, message):
    with pytest.raises(InputError) as caught:
        make()
    assert str(caught.value) == message


@pytest.mark.parametrize(("x", "message"), [
    (np.zeros((5, 4), int), "Input pixels must be of shape (n, 3), not (5, 4)"),
    (np.int64(3), "Input pixels must be of shape (n, 3), not ()"),
    (np.full((2, 3), 16), "Input pixels must be values of u4, not 16"),
    (np.zeros((2, 3)), "Input pixels must be integers, not float64"),
    ({"image": np.zeros((2, 3), int)}, "Network small takes inputs pixels, not image"),
])
def test_executor_refuses(x, message):
    with pytest.raises(InputError) as caught:
        execute(small(), x)
    assert str(caught.value) == message


def test_predict_needs_a_class():
    bare = chain("bare", Tensor("x", (2,), U4), [("y", "affine", {
        "multiplier": constant([1, 2]), "bias": constant([0, 0])})], outputs=("y",))
    assert bare.label is None and bare.scores is None
    with pytest.raises(InputError, match="^Network bare is no classifier: no output is made by"):
        predict(bare, np.zeros((1, 2), int))


def test_every_operator_has_a_version_and_a_name_of_its_own():
    assert all(operator.name == name and operator.version >= 1
               for name, operator in OPERATORS.items())
    assert format_for(0, 2) == small().tensors["label"].format
