"""Small ONNX files for tests, and what onnxruntime makes of them."""

import gzip
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper

__all__ = ["CORPUS", "GRIDS", "build", "onnxruntime_of", "unpack"]

CORPUS = Path(__file__).parent / "corpus" / "onnx"

#: Models of the corpus, and the scale and zero point of inputs whose file does not say them.
GRIDS = {"mnist_mlp_w1a1.qonnx": ("1/127.5", "127.5"), "mnist_cnn_w2a2.qonnx": ("1", "0"),
         "mnist_cnn_int8.qonnx": None, "mnist_cnn_int8.qcdq": None,
         "mnist_cnn_int8_ort.qdq": ("1/78", "33"), "lenet300_codebook.qdq": None,
         "TFC_1W2A.qonnx": ("1/255", "0")}


def unpack(name, folder):
    """A file of the corpus, in a folder; gives its path."""
    path = folder / f"{name}.onnx"
    path.write_bytes(gzip.decompress((CORPUS / f"{name}.onnx.gz").read_bytes()))
    return path


def build(nodes, constants, shape, *, opset=13, outputs=("y",), elem=TensorProto.FLOAT,
          domains=()):
    """A model's bytes: (op, inputs, output, attributes) a node, or names of outputs; input x.

    An operator of another domain is written domain:op. Constants are arrays, or TensorProtos.
    """
    made = []
    for op, inputs, output, *attributes in nodes:
        domain, _colon, kind = op.rpartition(":")
        made.append(helper.make_node(
            kind, inputs.split(), output.split(), domain=domain, name=f"n/{len(made)}::{kind}",
            **(attributes[0] if attributes else {})))
    initializers = [one if isinstance(one, TensorProto) else numpy_helper.from_array(
        np.asarray(one), name) for name, one in constants.items()]
    graph = helper.make_graph(
        made, "g", [helper.make_tensor_value_info("x", elem, ["N", *shape])],
        [helper.make_empty_tensor_value_info(name) for name in outputs], initializers)
    model = helper.make_model(graph, ir_version=8 if opset < 21 else 10, opset_imports=[
        helper.make_opsetid("", opset), *(helper.make_opsetid(one, 1) for one in domains)])
    return model.SerializeToString()


def onnxruntime_of(content, x):
    """All outputs for a batch, by the unoptimized runtime."""
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level, options.intra_op_num_threads = 3, 1
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    return session.run(None, {"x": x})
