"""hwgen import and hwgen quantize; the tutorial, word for word."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from onnx_models import CORPUS, GRIDS, build, unpack

from hwgen.compiler.compile import compile_model
from hwgen.compress.quantize import quantize_onnx, quantize_perceptron
from hwgen.errors import InputError
from hwgen.model.container import Model, load
from hwgen.model.execute import execute, predict
from hwgen.model.onnx import import_onnx, parse_number

ROOT = Path(__file__).parents[1]
HWGEN = [sys.executable, "-c", "from hwgen.cli.main import main; main()"]
F = np.float32


def hwgen(folder, *args, status=0):
    done = subprocess.run([*HWGEN, *map(str, args)], cwd=folder, capture_output=True, text=True)
    assert done.returncode == status, done.stderr
    return done.stdout if status == 0 else done.stderr


def perceptron(rng, widths):
    return [(rng.normal(size=pair) / pair[0] ** 0.5, rng.normal(size=pair[1]))
            for pair in zip(widths, widths[1:], strict=False)]


def floats(layers, x):
    for weights, bias in layers[:-1]:
        x = np.maximum(x @ weights + bias, 0)
    return x @ layers[-1][0] + layers[-1][1]


def test_perceptron_is_near_its_floats():
    rng = np.random.default_rng(2)
    layers = perceptron(rng, (6, 20, 12, 5))
    x = rng.normal(size=(800, 6)) * [1, 100, 0.01, 1, 1, 0] + [0, 5, 7, -100, 0, 3]
    found = quantize_perceptron(layers, x)
    exact = floats(layers, x)
    assert (predict(found.network, found.inputs(x)) == exact.argmax(axis=1)).mean() > 0.97
    scores = execute(found.network, found.inputs(x))["scores"].astype(float)
    ratio = (scores * exact).sum() / (scores * scores).sum()
    assert np.abs(scores * ratio - exact).max() < 0.05 * np.abs(exact).max()
    both = found.right(x, exact.argmax(axis=1))
    assert both[0] > 790 and both[1] > 780
    # By hand, from the constants of the network: dense, then round half to even, then clamp.
    act = found.inputs(x)
    constants = {node.name: {key: one.values for key, one in node.constants.items()}
                 for node in found.network.nodes}
    for n in range(2):
        one = constants[f"act_{n}"]
        acc = (act @ constants[f"dense_{n}"]["weights"].T + one["bias"]) * one["multiplier"]
        act = np.clip(np.rint(acc / 2.0 ** one["shift"]), 0, 255).astype(int)
    last = constants["scores"]
    assert (act @ constants["dense_2"]["weights"].T * last["multiplier"] + last["bias"]
            == scores).all()


def test_one_output_is_the_score_of_the_second_class():
    rng = np.random.default_rng(3)
    layers = perceptron(rng, (4, 8, 1))
    x = rng.normal(size=(300, 4))
    found = quantize_perceptron(layers, x)
    expected = floats(layers, x)[:, 0] > 0
    assert (predict(found.network, found.inputs(x)) == expected).mean() > 0.96


def test_dead_layer_gives_the_bias_behind_it():
    rng = np.random.default_rng(3)
    (weights, bias), last = perceptron(rng, (4, 8, 3))
    layers, x = [(weights, bias - 100), last], rng.normal(size=(30, 4))
    found = quantize_perceptron(layers, x)
    assert (predict(found.network, found.inputs(x)) == last[1].argmax()).all()
    with pytest.raises(InputError, match=r"^There must be 30 labels, not shape \(29,\)$"):
        found.right(x, np.zeros(29, int))


@pytest.mark.parametrize(("change", "message"), [
    (lambda layers, x: (layers[1:], x), r"Layer 0 must have weights \(4 inputs, outputs\)"),
    (lambda layers, x: (layers, x * np.nan), "all numbers must be finite"),
    (lambda layers, x: (layers, x[:0]), "There must be layers and samples"),
    (lambda layers, x: ([(layers[0][0] * 1e-30, layers[0][1]), layers[1]], x),
     "Layer 0 has biases of"),
    (lambda layers, x: (layers, x * 1e307), "Numbers must be at most 1e\\+30"),
    (lambda layers, x: ([(np.ones((4, 0)), np.ones(0))], x), "There must be layers and samples"),
    (lambda layers, x: ([(np.ones((0, 3)), np.ones(3))], x[:, :0]), "There must be layers and sam"),
])
def test_perceptron_refusals(change, message):
    rng = np.random.default_rng(4)
    layers, x = change(perceptron(rng, (4, 8, 3)), rng.normal(size=(30, 4)))
    with pytest.raises(InputError, match=message):
        quantize_perceptron(layers, x)


def test_float_onnx_by_onnxruntime(tmp_path):
    rng = np.random.default_rng(5)
    (w0, b0), (w1, b1) = perceptron(rng, (6, 9, 4))
    nodes = [("Gemm", "x w0 b0", "a"), ("Relu", "a", "b"), ("Gemm", "b w1 b1", "y")]
    constants = {name: F(one) for name, one in (("w0", w0), ("b0", b0), ("w1", w1), ("b1", b1))}
    (tmp_path / "m.onnx").write_bytes(build(nodes, constants, (6,)))
    x = rng.uniform(-1, 1, (500, 6))
    np.savez(tmp_path / "x.npz", x=x)
    hwgen(tmp_path, "quantize", "m.onnx", "--data", "x.npz")
    q = rng.integers(0, 256, (500, 6))
    found = import_onnx(tmp_path / "m.int8.onnx", scale=parse_number("1/127.5"),
                        zero=parse_number("127.5"))
    expected = floats([(w0, b0), (w1, b1)], q / 127.5 - 1).argmax(axis=1)
    assert (predict(found.network, q) == expected).mean() > 0.95
    assert "has no test set: give --test to hwgen import" in hwgen(
        tmp_path, "quantize", "m.onnx", "--data", "x.npz", "--test", "none.npz", status=2)
    with pytest.raises(InputError, match="onnxruntime cannot quantize"):
        quantize_onnx(tmp_path / "x.npz", x, tmp_path / "y.onnx")


def test_quantize_refuses_pickles_and_other_arrays(tmp_path):
    np.savez(tmp_path / "w.npz", w0=np.eye(3))
    np.savez(tmp_path / "x.npz", x=np.eye(3))
    (tmp_path / "m.pkl").write_bytes(b"\x80\x04.")
    assert "A pickle (.pkl, .joblib) can run code and is not read" in hwgen(
        tmp_path, "quantize", "m.pkl", "--data", "x.npz", status=2)
    assert "must have w0, b0, w1, b1, ..., not w0" in hwgen(
        tmp_path, "quantize", "w.npz", "--data", "x.npz", status=2)
    (tmp_path / "t.csv").write_text("a,b,c\n1,2,0.5\n")
    assert "its last column must be integers, the labels" in hwgen(
        tmp_path, "quantize", "w.npz", "--data", "t.csv", status=2)


def test_import_prints_the_network_and_compares(tmp_path):
    unpack("mnist_cnn_int8_ort.qdq", tmp_path)
    with np.load(CORPUS / "vectors.npz") as vectors:
        x, labels, y = vectors["x"], vectors["labels"], vectors["mnist_cnn_int8_ort.qdq"]
    np.savez(tmp_path / "v.npz", x=x, labels=labels, y=y)
    said = hwgen(tmp_path, "import", "mnist_cnn_int8_ort.qdq.onnx", "--input", "u8",
                 "--input-scale", "1/78", "--input-zero", "33", "--test", "v.npz",
                 "--against", "v.npz", "-o", "m.hwgen")
    assert "conv_1     convolution  pool_0 8x14x14 u8" in said
    assert re.search(r"^y +640 +0 +0", said, re.MULTILINE)
    assert "64 of 64 of the test set right (100.00%)" in said
    assert len(load(tmp_path / "m.hwgen").x) == 64
    found = json.loads(hwgen(tmp_path, "import", "mnist_cnn_int8_ort.qdq.onnx", "--json"))
    assert found["schema"] == "hwgen.import/1" and found["network"]["inputs"][0]["format"] == "u8"


def test_import_compares_a_source_whose_input_is_x_too(tmp_path):
    nodes = [("QuantizeLinear", "x s z", "q"), ("DequantizeLinear", "q s z", "y")]
    (tmp_path / "m.onnx").write_bytes(build(nodes, {"s": F(0.25), "z": np.uint8(3)}, (4,)))
    q = np.arange(20, dtype=np.uint8).reshape(5, 4)
    np.savez(tmp_path / "v.npz", x=q, y=(q.astype(F) - 3) / 4)
    found = json.loads(hwgen(tmp_path, "import", "m.onnx", "--against", "v.npz", "--json"))
    assert [(row["tensor"], row["different"]) for row in found["tensors"]] == [("y", 0)]


def test_network_is_named_after_its_file(tmp_path):
    for n, pair in enumerate(perceptron(np.random.default_rng(3), (4, 3))):
        np.savez(tmp_path / "my-model.npz", **{f"w{n}": pair[0], f"b{n}": pair[1]})
    np.savez(tmp_path / "x.npz", x=np.eye(4))
    hwgen(tmp_path, "quantize", "my-model.npz", "--data", "x.npz")
    assert load(tmp_path / "my-model.hwgen").network.name == "my_model"


@pytest.mark.parametrize(("text", "message"), [("1/0", "Number must be"), ("u", "Number must be")])
def test_numbers_are_decimals_or_fractions(text, message):
    with pytest.raises(InputError, match=message):
        parse_number(text)
    assert parse_number("1/127.5") == parse_number("2/255")


@pytest.mark.verilog
@pytest.mark.slow
@pytest.mark.parametrize("name", ["TFC_1W2A.qonnx", "lenet300_codebook.qdq"])
def test_visible_model_as_accelerator(name, tmp_path):
    """The binary perceptron is test_compiler's."""
    grid = GRIDS[name] and dict(zip(("scale", "zero"), map(parse_number, GRIDS[name]),
                                    strict=True))
    network = import_onnx(unpack(name, tmp_path), **(grid or {})).network
    with np.load(CORPUS / "vectors.npz") as vectors:
        model = Model(network, vectors["x"], vectors["labels"])
    found = compile_model(model, tmp_path, cycles=24000, check=True)
    assert found.verdict.proved and found.verdict.correct >= 60


@pytest.mark.verilog
def test_tutorial(tmp_path):
    """All commands up to the bitstream; what the last one proves is that all are equal."""
    text = (ROOT / "docs" / "tutorial.md").read_text()
    blocks = re.findall(r"```(python|sh)\n(.*?)```", text, re.DOTALL)
    said, environment = "", {**os.environ, "PYTHONWARNINGS": "ignore"}
    for kind, block in blocks[:4]:
        commands = [[sys.executable, "-c", block]] if kind == "python" else [
            [*HWGEN, *shlex.split(line)[1:]] for line in block.splitlines()]
        for command in commands:
            done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True,
                                  env=environment)
            assert done.returncode == 0, done.stderr
            said += done.stdout
    assert [kind for kind, _block in blocks] == ["python", "python", "sh", "sh", "sh"]
    right = re.search(r"(\d+) of 397 samples right by floats, (\d+) by integers", said)
    assert abs(int(right[1]) - int(right[2])) < 10 and f"({right[2]} of 397 right)" in said
    assert "Proved.\n" in said
    assert (tmp_path / "rtl" / "mlp.v").is_file()
    with np.load(tmp_path / "mlp.inputs.npz") as arrays:
        assert arrays["low"].shape == (64,) and len(arrays["x"]) == 397
