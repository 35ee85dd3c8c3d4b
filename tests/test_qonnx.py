"""QONNX: quantizers of any width against their definition in floats, and the visible models."""

import itertools

import numpy as np
import pytest
from onnx_models import CORPUS, GRIDS, build, unpack

from hwgen.errors import InputError
from hwgen.model.execute import diff, predict, trace
from hwgen.model.onnx import import_onnx, parse_number

F = np.float32
ROUND = {
    "ROUND": np.rint, "CEIL": np.ceil, "FLOOR": np.floor, "DOWN": np.trunc, "HALF_EVEN": np.rint,
    "UP": lambda x: np.sign(x) * np.ceil(np.abs(x)),
    "HALF_UP": lambda x: np.sign(x) * np.floor(np.abs(x) + 0.5),
    "HALF_DOWN": lambda x: np.sign(x) * np.ceil(np.abs(x) - 0.5)}
DOMAINS = ("qonnx.custom_op.general", "onnx.brevitas", "finn.custom_op.general")
ALL = np.arange(256)[:, None] + np.zeros((1, 3), dtype=int)


def quant(x, scale, zero, width, *, signed, narrow, rounding_mode="ROUND"):
    """As the specification has it; exact in float64 for the scales used here."""
    low = narrow - 2 ** (width - 1) if signed else 0
    high = 2 ** (width - 1) - 1 if signed else 2 ** width - 1 - narrow
    return (ROUND[rounding_mode](np.clip(x / scale + zero, low, high)) - zero) * scale


def read(tmp_path, nodes, constants, shape=(3,), **options):
    (tmp_path / "m.onnx").write_bytes(build(nodes, constants, shape))
    grid = {"scale": parse_number("1/8"), "zero": parse_number("100")} | options
    return import_onnx(tmp_path / "m.onnx", **grid)


@pytest.mark.parametrize(("width", "signed", "narrow"), [
    *itertools.product([2, 3, 4, 6, 8], [0, 1], [0, 1]), (1, 0, 0)])
def test_quant_of_every_width(width, signed, narrow, tmp_path):
    node = ("onnx.brevitas:Quant", "x s z w", "y", {"signed": signed, "narrow": narrow})
    found = read(tmp_path, [node], {"s": F(0.5), "z": F(0), "w": F(width)})
    ours = found.real(trace(found.network, ALL))["y"]
    assert (ours == quant((ALL - 100) / 8, 0.5, 0, width, signed=signed, narrow=narrow)).all()


@pytest.mark.parametrize(("mode", "width"), [*itertools.product(ROUND, [3, 8])])
def test_every_rounding_mode(mode, width, tmp_path):
    node = ("qonnx.custom_op.general:Quant", "x s z w", "y",
            {"signed": 1, "narrow": 0, "rounding_mode": mode})
    found = read(tmp_path, [node], {"s": F(0.5), "z": F(0), "w": F(width)})
    expected = quant((ALL - 100) / 8, 0.5, 0, width, signed=1, narrow=0, rounding_mode=mode)
    assert (found.real(trace(found.network, ALL))["y"] == expected).all()


@pytest.mark.parametrize("domain", DOMAINS)
@pytest.mark.parametrize("kind", [F, np.int64])
def test_domains_and_shapes_of_parameters(domain, kind, tmp_path):
    """Scalars of any rank, a scale a channel, a zero point that is a fraction; weights behind."""
    weights = np.random.default_rng(3).normal(size=(4, 3)).astype(F)
    nodes = [(f"{domain}:Quant", "x s z w", "a", {"signed": 0, "narrow": 0}),
             (f"{domain}:Quant", "l ls z1 w1", "q", {"signed": 1, "narrow": 1}),
             ("Transpose", "q", "t", {"perm": [1, 0]}), ("MatMul", "a t", "m"),
             (f"{domain}:Quant", "m ms z2 w", "y", {"signed": 1, "narrow": 0})]
    scales = 2.0 ** np.array([[-2], [-1], [-3], [-2]])
    found = read(tmp_path, nodes, {
        "s": F([[0.25]]), "z": kind(0), "w": kind(6), "l": weights, "ls": scales.astype(F),
        "z1": kind([0]), "w1": kind([[3]]), "z2": F(0.25), "ms": F([[0.5, 1, 2, 0.25]])})
    a = quant((ALL - 100) / 8, 0.25, 0, 6, signed=0, narrow=0)
    w = quant(weights.astype(float), scales, 0, 3, signed=1, narrow=1)
    y = quant(a @ w.T, np.array([[0.5, 1, 2, 0.25]]), 0.25, 6, signed=1, narrow=0)
    assert (found.real(trace(found.network, ALL))["y"] == y).all()


def test_bipolar_is_one_at_zero(tmp_path):
    nodes = [("onnx.brevitas:BipolarQuant", "x s", "a"),
             ("onnx.brevitas:BipolarQuant", "l s", "w"), ("MatMul", "a w", "y")]
    weights = F([[0, -0.0], [-1e-30, 1], [-5, 5]])
    found = read(tmp_path, nodes, {"s": F([0.5]), "l": weights})
    signs = np.where(weights >= 0, 0.5, -0.5)
    expected = np.where(ALL - 100 >= 0, 0.5, -0.5) @ signs
    assert (found.real(trace(found.network, ALL))["y"] == expected).all()
    assert str(found.network.nodes[0].constants["thresholds"].format) == "u8"


def test_one_signed_bit_is_bipolar(tmp_path):
    found = read(tmp_path, [("onnx.brevitas:Quant", "x s z w", "y", {"signed": 1, "narrow": 0})],
                 {"s": F(2), "z": F(0), "w": F(1)})
    assert (found.real(trace(found.network, ALL))["y"] == np.where(ALL >= 100, 2.0, -2.0)).all()


@pytest.mark.parametrize("mode", ["FLOOR", "ROUND", "CEIL"])
def test_trunc(mode, tmp_path):
    """Version 1 divides and keeps the scale; version 2 has a scale and a clamp of its own."""
    head = ("onnx.brevitas:Quant", "x s z w", "a", {"signed": 1, "narrow": 0})
    constants = {"s": F(0.25), "z": F(0), "w": F(8), "o": F(5), "os": F(1.0)}
    a = quant((ALL - 100) / 8, 0.25, 0, 8, signed=1, narrow=0)
    found = read(tmp_path, [head, ("onnx.brevitas:Trunc", "a s z w o", "y",
                                   {"rounding_mode": mode})], constants)
    assert (found.real(trace(found.network, ALL))["y"] == ROUND[mode](a / 0.25 / 8) * 0.25).all()
    shifted = [("onnx.brevitas:Quant", "x s z w", "a", {"signed": 0, "narrow": 0}),
               ("onnx.brevitas:Trunc", "a s z w o", "y", {"rounding_mode": mode})]
    found = read(tmp_path, shifted, constants | {"z": F(60)})
    b = quant((ALL - 100) / 8, 0.25, 60, 8, signed=0, narrow=0)
    assert (found.real(trace(found.network, ALL))["y"]
            == (ROUND[mode]((b / 0.25 + 60) / 8) - 60) * 0.25).all()
    found = read(tmp_path, [head, ("qonnx.custom_op.general:Trunc", "a s z w os o", "y", {
        "rounding_mode": mode, "signed": 1, "narrow": 1})], constants | {"o": F(4)})
    clamped = np.clip(a / 0.25 / 4, -7, 7)
    assert (found.real(trace(found.network, ALL))["y"] == ROUND[mode](clamped)).all()


@pytest.mark.parametrize(("change", "message"), [
    ({"w": F(2.5)}, "must have one bit width, an integer from 1 to 32"),
    ({"w": F(33)}, "must have one bit width, an integer from 1 to 32"),
    ({"w": F([2, 4])}, "must have one bit width"),
    ({"s": F(np.inf)}, "its numbers must be finite"), ({"s": F(0)}, "scales that are positive"),
    ({"s": F([1, 2])}, "do not fit")])
def test_refusals(change, message, tmp_path):
    node = ("onnx.brevitas:Quant", "x s z w", "y", {"signed": 1, "narrow": 0})
    with pytest.raises(InputError, match=message):
        read(tmp_path, [node], {"s": F(0.5), "z": F(0), "w": F(4)} | change)


def test_float_quantizers_are_refused(tmp_path):
    with pytest.raises(InputError, match=r"Node 'n/0::FloatQuant' \(FloatQuant\) is not supported"):
        read(tmp_path, [("qonnx.custom_op.general:FloatQuant", "x s", "y")], {"s": F(1)})


@pytest.mark.parametrize("name", GRIDS)
def test_visible_model_is_what_exact_arithmetic_gives(name, tmp_path):
    """Every output of 64 images, to the last bit that float64 shows."""
    grid = GRIDS[name] and dict(zip(("scale", "zero"), map(parse_number, GRIDS[name]),
                                    strict=True))
    found = import_onnx(unpack(name, tmp_path), **(grid or {}))
    with np.load(CORPUS / "vectors.npz") as vectors:
        x, expected = vectors["x"], vectors[name]
    tensors = trace(found.network, x)
    ours = list(found.real(tensors).values())[-1]
    assert np.abs(ours - expected).max() <= 1e-12 * np.abs(expected).max()
    assert (predict(found.network, x) == expected.argmax(axis=1)).all()
    assert found.notes == () and "\n" in str(found.network)
    last = list(found.real(tensors))[-1]
    assert [row.different for row in diff(*found.pair(tensors, {f"act/{last}": expected}))] == [0]
