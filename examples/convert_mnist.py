"""Turn the binary MNIST network of a QONNX file into a container.

    python examples/convert_mnist.py mnist_mlp_w1a1.qonnx.onnx mnist.hwgen \
        --images t10k-images-idx3-ubyte.gz --labels t10k-labels-idx1-ubyte.gz

The graph is a multilayer perceptron as Brevitas exports it: BipolarQuant of the pixels, then
layers of MatMul with BipolarQuant weights and BatchNormalization, a BipolarQuant between any two.
It becomes thermometer, dense, quantize, ..., dense, affine, argmax; folding is exact, so every sign
is that of the file's real numbers. Needs `pip install 'hwgen[onnx]'`.
"""

import argparse
import gzip
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from hwgen.compress.binary import affine_operands, sign_operands
from hwgen.compress.methods import compress
from hwgen.errors import InputError
from hwgen.model.container import Model, save
from hwgen.model.execute import predict
from hwgen.model.graph import Network, Tensor, chain
from hwgen.numerics import BinaryFormat, IntFormat, Weights, dot_range

#: The graph input is pixel / 127.5 - 1, and its sign is +1 from this pixel on.
PIXEL_THRESHOLD = 128


def convert(path: Path) -> Network:
    """The integer network of the file."""
    graph = onnx.load(path).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    made_by = {name: node for node in graph.node for name in node.output}
    pixels = Tensor("pixels", (784,), IntFormat(8, signed=False))
    steps = [("bits", "thermometer",
              {"thresholds": Weights.of(np.array([PIXEL_THRESHOLD]), pixels.format)})]
    norms = [node for node in graph.node if node.op_type == "BatchNormalization"]
    for index, norm in enumerate(norms):
        matmul = made_by[norm.input[0]]
        quant = made_by[made_by[matmul.input[1]].input[0]]  # behind a Transpose
        if matmul.op_type != "MatMul" or quant.op_type != "BipolarQuant":
            raise InputError(f"{path}: node {norm.name} does not normalise a binary MatMul")
        weights = compress(arrays[quant.input[0]], "sign").values
        steps.append((f"acc_{index}", "dense", {"weights": Weights.of(weights, BinaryFormat())}))
        # The attribute is a float32; what it holds is the meaning, not the decimal it is near to.
        (epsilon,) = (one.f for one in norm.attribute if one.name == "epsilon")
        parameters = (*(arrays[name] for name in norm.input[1:]), epsilon)
        low, high = dot_range(BinaryFormat(), weights)
        if norm is norms[-1]:
            steps.append(("scores", "affine", affine_operands(*parameters, low=low, high=high)))
        else:
            steps.append((f"act_{index}", "quantize",
                          sign_operands(*parameters, low=low, high=high)))
    steps.append(("label", "argmax", {}))
    return chain("mnist_mlp_w1a1", pixels, steps, outputs=("label", "scores"),
                 classes=[str(digit) for digit in range(10)],
                 about="binary MLP 784-256-256-256-10 on MNIST; examples/convert_mnist.py")


def idx(path: Path) -> np.ndarray:
    """Array of a gzipped idx file of bytes."""
    content = gzip.decompress(path.read_bytes())
    axes = content[3]
    return np.frombuffer(content, np.uint8, offset=4 + 4 * axes).reshape(
        np.frombuffer(content, ">u4", count=axes, offset=4))


def main():
    """Convert what the command line names, and say how well it does."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("onnx", type=Path, help="the QONNX file")
    parser.add_argument("container", type=Path, help="the container to write")
    parser.add_argument("--images", type=Path, help="test images, idx.gz, for the container")
    parser.add_argument("--labels", type=Path, help="their labels, idx.gz")
    parser.add_argument("--vectors", type=Path, help="npz with x and labels, instead of idx files")
    options = parser.parse_args()
    network = convert(options.onnx)
    x = labels = None
    if options.vectors:
        with np.load(options.vectors) as vectors:
            x, labels = vectors["x"], vectors["labels"]
    elif options.images and options.labels:
        x, labels = idx(options.images), idx(options.labels)
    save(options.container, Model(network, x, labels))
    print(network)
    if x is not None:
        right = int((predict(network, x) == labels).sum())
        print(f"{right} of {len(x)} test images right ({right / len(x):.2%})")


if __name__ == "__main__":
    main()
