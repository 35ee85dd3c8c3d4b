"""The MNIST converter on a small file of the same kind, against floats node by node."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from hwgen.errors import InputError
from hwgen.model.container import load
from hwgen.model.execute import trace

SCRIPT = Path(__file__).parents[1] / "examples" / "convert_mnist.py"
WIDTHS = (784, 12, 5, 10)


@pytest.fixture(scope="module")
def convert():
    spec = importlib.util.spec_from_file_location("convert_mnist", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.convert


def write(path, rng, quant="BipolarQuant"):
    """A QONNX perceptron as Brevitas exports it; gives its parameters."""
    nodes, arrays, layers = [], {"one": np.ones(1, np.float32)}, []

    def add(kind, inputs, output, **attributes):
        nodes.append(helper.make_node(kind, inputs, [output], **attributes))

    add("Flatten", ["x"], "flat", axis=1)
    add(quant, ["flat", "one"], "v0")
    for index, (cols, rows) in enumerate(zip(WIDTHS, WIDTHS[1:], strict=False)):
        names = [f"{name}{index}" for name in ("w", "gamma", "beta", "mean", "var")]
        layer = [rng.normal(size=(rows, cols)), rng.normal(size=rows), rng.normal(size=rows),
                 rng.normal(size=rows) * cols / 9, rng.uniform(0.5, 2, rows) * cols]
        layers.append([part.astype(np.float32) for part in layer])
        arrays.update(zip(names, layers[-1], strict=True))
        add(quant, [names[0], "one"], f"q{index}")
        add("Transpose", [f"q{index}"], f"t{index}", perm=[1, 0])
        add("MatMul", [f"v{index}", f"t{index}"], f"m{index}")
        last = index == len(WIDTHS) - 2
        add("BatchNormalization", [f"m{index}", *names[1:]], "y" if last else f"n{index}",
            epsilon=1e-3)
        if not last:
            add(quant, [f"n{index}", "one"], f"v{index + 1}")
    graph = helper.make_graph(
        nodes, "mlp", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, 28, 28])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 10])],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()])
    onnx.save(helper.make_model(graph), path)
    return layers


def test_converted_network_has_every_sign_and_label_of_the_floats(convert, tmp_path):
    rng = np.random.default_rng(4)
    layers = write(tmp_path / "mlp.onnx", rng)
    x = rng.integers(0, 256, (300, 784))
    found = trace(convert(tmp_path / "mlp.onnx"), x)
    value = np.where(x / 127.5 - 1 >= 0, 1.0, -1.0)
    for index, (weights, gamma, beta, mean, var) in enumerate(layers):
        acc = value @ np.where(weights >= 0, 1.0, -1.0).T
        assert (found[f"acc_{index}"] == acc).all()
        result = (acc - mean) / np.sqrt(var + np.float64(np.float32(1e-3))) * gamma + beta
        value = np.where(result >= 0, 1.0, -1.0)
        if index < len(layers) - 1:
            assert (found[f"act_{index}"] == value).all()
    assert (found["label"][:, 0] == result.argmax(axis=1)).all()


def test_script_writes_a_container_with_the_test_set(tmp_path):
    rng = np.random.default_rng(5)
    write(tmp_path / "mlp.onnx", rng)
    x, labels = rng.integers(0, 256, (7, 28, 28), dtype=np.uint8), np.arange(7, dtype=np.uint8)
    np.savez(tmp_path / "v.npz", x=x, labels=labels)
    subprocess.run([sys.executable, SCRIPT, tmp_path / "mlp.onnx", tmp_path / "mlp.hwgen",
                    "--vectors", tmp_path / "v.npz"], check=True, stdout=subprocess.DEVNULL)
    model = load(tmp_path / "mlp.hwgen")
    assert (model.x == x.reshape(7, 784)).all() and (model.labels == labels).all()


def test_other_graphs_are_refused(convert, tmp_path):
    write(tmp_path / "mlp.onnx", np.random.default_rng(6), quant="Identity")
    with pytest.raises(InputError, match="does not normalise a binary MatMul$"):
        convert(tmp_path / "mlp.onnx")
