"""Float models become integer ones, with samples of their input: a perceptron by our own rule.

The rule, for layers of weights (inputs, outputs) with a rectifier between any two: inputs are
8-bit integers between the ends of each column of the samples; weights are 8-bit, with a scale an
output; biases are whole units of the accumulator; activations are 8-bit, their scale such that no
sample overflows; multipliers have 15 bits, and rounding is half to even. What comes out is the
meaning: nothing else is rounded.
"""

import functools
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..model.execute import predict
from ..model.graph import Network, Tensor, chain
from ..model.values import narrowest
from ..numerics import IntFormat, Weights
from ..process import need, write_file

__all__ = ["Quantized", "quantize_onnx", "quantize_perceptron"]

_U8, _S8 = IntFormat(8, signed=False), IntFormat(8)
_MULTIPLIER_BITS = 15
_narrow = functools.partial(narrowest, integers=True)


@dataclass(frozen=True, kw_only=True, eq=False)
class Quantized:
    """An integer network, and how rows of a table become its inputs."""

    network: Network
    low: np.ndarray  #: what 0 and 255 stand for, float64, (columns,); the next too
    high: np.ndarray
    layers: tuple[tuple[np.ndarray, np.ndarray], ...]  #: weights, bias: floats, of such inputs

    def inputs(self, x) -> np.ndarray:
        """Integers of rows: ``clip(rint((x - low) / (high - low) * 255), 0, 255)``."""
        x = np.asarray(x, dtype=np.float64)
        if x.ndim != 2 or x.shape[1:] != self.low.shape or not np.isfinite(x).all():
            raise InputError(f"Rows must have {len(self.low)} finite numbers, not shape {x.shape}")
        return _inputs(x, self.low, self.high)

    def write_inputs(self, path: Path, x) -> Path:
        """An npz with the integers of rows, ``x``, and with ``low`` and ``high``."""
        buffer = io.BytesIO()
        np.savez(buffer, x=self.inputs(x).astype(np.uint8), low=self.low, high=self.high)
        write_file(path, buffer.getvalue())
        return path

    def right(self, x, labels) -> tuple[int, int]:
        """How many rows the floats and the integers label rightly."""
        values = ours = self.inputs(x)
        if np.shape(labels) != (len(ours),):
            raise InputError(f"There must be {len(ours)} labels, not shape {np.shape(labels)}")
        for weights, bias in self.layers[:-1]:
            values = np.maximum(values @ weights + bias, 0)
        floats = (values @ self.layers[-1][0] + self.layers[-1][1]).argmax(axis=1)
        return int((floats == labels).sum()), int((predict(self.network, ours) == labels).sum())


def quantize_perceptron(layers: Sequence[tuple], x, *, name: str = "mlp",
                        classes: Sequence[str] = ()) -> Quantized:
    """Quantize a perceptron by the rule above.

    Layers are weights (inputs, outputs) and bias (outputs,), as ``zip(fitted.coefs_,
    fitted.intercepts_)`` of scikit-learn's MLPClassifier with the activation ``relu``; one output
    is the score of the second of two classes. ``x``, (samples, columns), is training data, or a
    few hundred rows like it.
    """
    layers = [tuple(np.asarray(part, dtype=np.float64) for part in layer) for layer in layers]
    x = np.asarray(x, dtype=np.float64)
    widths = [x.shape[-1] if x.ndim == 2 else 0]
    for n, (weights, bias) in enumerate(layers):
        if weights.ndim != 2 or weights.shape[0] != widths[-1] or bias.shape != weights.shape[1:]:
            raise InputError(f"Layer {n} must have weights ({widths[-1]} inputs, outputs) "
                             f"and a bias an output, not {weights.shape} and {bias.shape}")
        widths.append(weights.shape[1])
    if not layers or not len(x) or not min(widths) or not all(np.isfinite(one).all() for one in (
            x, *(part for layer in layers for part in layer))):
        raise InputError("There must be layers and samples, and all numbers must be finite")
    if max(np.abs(one).max() for one in (x, *(part for layer in layers for part in layer))) > 1e30:
        raise InputError("Numbers must be at most 1e+30; scale the columns")
    if widths[-1] == 1:
        layers[-1] = tuple(np.stack([0 * part[..., 0], part[..., 0]], -1) for part in layers[-1])
    low, high = x.min(axis=0), x.max(axis=0)
    high = np.where(high > low, high, low + 1)
    values = _inputs(x, low, high)

    # The first layer takes integers: column by column, x is about low + (high - low) / 255 * q.
    layers[0] = ((layers[0][0].T * ((high - low) / 255)).T, layers[0][1] + low @ layers[0][0])
    steps: list[tuple[str, str, dict]] = []
    acts, scale = values, 1.0
    for n, (weights, bias) in enumerate(layers):
        unit = np.abs(weights).max(axis=0)
        unit = np.where(unit > 0, unit, 1.0) / 127
        matrix = np.rint(weights / unit).astype(np.int64).T
        offset = bias / (unit * scale)
        if not np.abs(offset).max() < 1 << 31:
            raise InputError(f"Layer {n} has biases of {np.abs(offset).max():g} units of its "
                             "weights, too much for integers; train it with scaled columns")
        offset = np.rint(offset).astype(np.int64)
        steps.append((f"dense_{n}", "dense", {"weights": Weights.of(matrix, _S8)}))
        acc = acts @ matrix.T + offset
        last = n == len(layers) - 1
        top = 1.0 if last else max(float((acc * unit * scale).max()), 0.0) / 255 or 1.0
        ratio = unit * scale / (unit.max() * scale if last else top)
        shift = _MULTIPLIER_BITS - int(np.frexp(ratio.max())[1])
        if not 0 <= shift <= 46:
            raise InputError(f"Layer {n} scales its sums by {ratio.max():g}, too much or too "
                             "little for integers; train it with scaled columns")
        multiplier = np.maximum(np.rint(np.ldexp(ratio, shift)), 1).astype(np.int64)
        if last:
            steps.append(("scores", "affine", {"multiplier": _narrow(multiplier),
                                               "bias": _narrow(multiplier * offset)}))
        else:
            steps.append((f"act_{n}", "requantize", {
                "multiplier": _narrow(multiplier), "bias": _narrow(offset),
                "shift": _narrow(np.full_like(multiplier, shift)), "rounding": "half-even",
                "zero_point": 0, "low": 0, "high": 255, "out_format": str(_U8)}))
            acts = np.clip(np.rint(np.ldexp((acc * multiplier).astype(np.float64), -shift)), 0, 255)
            acts, scale = acts.astype(np.int64), top
    steps.append(("label", "argmax", {}))
    network = chain(name, Tensor("x", (widths[0],), _U8), steps, outputs=("label", "scores"),
                    classes=classes, about="quantized by hwgen quantize")
    return Quantized(network=network, low=low, high=high, layers=tuple(layers))


def _inputs(x, low, high):
    return np.clip(np.rint((x - low) / (high - low) * 255), 0, 255).astype(np.int64)


def quantize_onnx(path: Path | str, samples, output: Path | str) -> Path:
    """Quantize a float ONNX file by onnxruntime's static quantization: int8 a channel, uint8.

    Samples, (samples, *shape), are of the model's input, in its numbers; the output is for
    ``hwgen import``. What onnxruntime cannot do is an InputError.
    """
    tools, onnx = need("onnxruntime.quantization", extra="quantize"), need("onnx", extra="onnx")
    samples = np.asarray(samples, dtype=np.float32)
    try:
        graph = onnx.load(path, load_external_data=False).graph
        constants = {one.name for one in graph.initializer}
        (source,) = [one for one in graph.input if one.name not in constants]
        batch = source.type.tensor_type.shape.dim[0].dim_value or len(samples)
        shape = [one.dim_value for one in source.type.tensor_type.shape.dim[1:]]
        feeds = iter([{source.name: samples[n:n + batch].reshape(-1, *shape)}
                      for n in range(0, len(samples) - batch + 1, batch)])

        reader = type("Samples", (tools.CalibrationDataReader,),
                      {"get_next": lambda self: next(feeds, None)})
        tools.quantize_static(path, output, reader(), quant_format=tools.QuantFormat.QDQ,
                              per_channel=True, activation_type=tools.QuantType.QUInt8,
                              weight_type=tools.QuantType.QInt8)
    except Exception as error:  # whatever onnxruntime raises of a model that is not its own
        raise InputError(f"onnxruntime cannot quantize {path}: {str(error)[:300]}") from error
    return Path(output)
