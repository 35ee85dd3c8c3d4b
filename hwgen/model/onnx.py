"""ONNX and QONNX files become integer networks, exactly.

A file is walked once. Constants are folded; what is computed from the input is a
:class:`~.values.Value`; one table says what each operator makes of these. Quantized ONNX comes as
pairs of QuantizeLinear and DequantizeLinear, as QLinear operators or as QONNX; all become the same.
"""

import math
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from ..numerics import Format, IntFormat
from . import handlers, qonnx
from .graph import Network
from .rational import Step, apply, compose, scaling
from .source import FLOATS, RANGES, Source, SourceNode, read_source
from .streamline import ranked
from .values import Builder, Const, Value

__all__ = ["Imported", "identifier", "import_onnx", "parse_number"]

_MAX_VALUES = 1 << 28  # that constants have together, folded ones too
_KEEPING = ("Identity", "Reshape", "Squeeze", "Unsqueeze")  # the type of a constant
_QUANTIZED = re.compile(r"Quant|QLinear|Integer|QGemm|DequantizeLinear|Trunc")
_ADVICE = {"DynamicQuantizeLinear": ": its scales depend on the data; quantize the float model "
                                    "statically, hwgen quantize MODEL.onnx --data SAMPLES.npz"}


@dataclass(frozen=True, kw_only=True)
class Imported:
    """An integer network, and what its tensors are in the source."""

    network: Network
    values: Mapping[str, Value]  #: by the source's names, as tensors of the network and chains
    notes: tuple[str, ...]  #: what was dropped, or is not exact

    def real(self, tensors: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """The source's tensors, as float64, of a trace of the network."""
        return {name: apply(value.steps, np.asarray(found).reshape(len(found), *value.shape))
                for name, value in self.values.items() if value.steps is not None
                for found in [tensors.get(value.tensor)] if found is not None}

    def pair(self, tensors: Mapping[str, np.ndarray], expected: Mapping[str, np.ndarray]):
        """Tensors of the source here and there, for :func:`.diff`; by names with . for /.

        Expected are floats, of at most as many inputs, under their names or ``act/NAME``. What is
        nearer than a millionth of the largest value counts as equal.
        """
        here, there = ({name.removeprefix("act/").strip("/").replace("/", "."): np.atleast_1d(one)
                        for name, one in given.items()}
                       for given in (self.real(tensors), expected))
        there = {name: there[name].astype(np.float64) for name in here if name in there}
        found = {name: here[name][:len(other)] for name, other in there.items()}
        for name, other in there.items():
            if found[name].size == other.size:
                other = other.reshape(found[name].shape)
                near = np.abs(found[name] - other) <= 1e-6 * np.abs(other).max(initial=0)
                found[name] = np.where(near, other, found[name])
        return found, there


def parse_number(text: str) -> Fraction:
    """A decimal number or a fraction of two: ``1/127.5``."""
    top, _slash, bottom = text.partition("/")
    try:
        return Fraction(top) / Fraction(bottom or "1")
    except (ValueError, ZeroDivisionError) as error:
        raise InputError(f"Number must be a decimal or a fraction, as 1/255, not {text!r:.40}"
                         ) from error


def import_onnx(path: Path | str, *, input_format: Format | None = None,
                scale: Fraction | None = None, zero: Fraction = Fraction(0),
                classify: bool = True) -> Imported:
    """Read a quantized ONNX or QONNX file.

    An input of floats has the grid ``scale * (n - zero)`` for integers n of the format; by default
    that of the quantizer which reads it. ``classify`` chooses the class where the file ends with a
    vector of scores. InputErrors name the node and say what to do.
    """
    source = read_source(path)
    if not any(_QUANTIZED.search(node.op) for node in source.nodes):
        raise InputError(f"{path} is a float model; quantize it first: hwgen quantize {path} "
                         "--data SAMPLES.npz")
    if len(source.inputs) != 1:
        raise InputError(f"{path} has {len(source.inputs)} inputs "
                         f"({', '.join(source.inputs):.200}); networks with one are taken")
    ((input_name, (kind, shape)),) = source.inputs.items()
    if not 2 <= len(shape) <= 5 or not 0 < math.prod(shape[1:]) < 1 << 24 or shape[0] > 1 << 16:
        raise InputError(f"{path}: input {input_name!r:.80} has shape {shape}; a batch and 1 to 4 "
                         "axes of known size are taken. Export it with fixed sizes")
    steps: tuple[Step, ...] | None = None
    if zero and scale is None:
        raise InputError("The zero point of an input is of its grid: give the scale, too")
    if kind in RANGES:
        if input_format or scale is not None:
            raise InputError(f"{path}: input {input_name!r:.80} is of integers, whose format and "
                             "scale are the file's: give none")
        low, high = RANGES[kind]
        input_format, steps = IntFormat(high.bit_length() + (low < 0), signed=low < 0), ()
    elif kind not in FLOATS:
        raise InputError(f"{path}: input {input_name!r:.80} is of element type {kind}")
    elif scale is not None:
        if scale <= 0:
            raise InputError(f"Scale of the input must be positive, not {scale}")
        input_format = input_format or IntFormat(8, signed=False)
        steps = compose((), scaling(scale, -scale * zero))
    elif input_format is not None:
        raise InputError("The grid of an input is its format and its scale: give both")
    build = Builder(shape[1:], input_format, steps)
    walk = Walk(source, build)
    walk.env[input_name] = build.input
    for node in source.nodes:
        walk.step(node)
    return _finish(walk, classify, identifier(source.path.name.partition(".")[0]))


class Walk:
    """The state of a walk: what is known of each tensor of the source."""

    def __init__(self, source: Source, build: Builder):
        self.source, self.build = source, build
        self.env: dict[str, Value | Const] = {
            name: Const(raw.values) for name, raw in source.constants.items()}
        self.types = {name: raw.type for name, raw in source.constants.items()}
        self._left = _MAX_VALUES
        self._readers: dict[str, list[SourceNode]] = defaultdict(list)
        for node in source.nodes:
            for name in node.inputs:
                self._readers[name].append(node)

    def step(self, node: SourceNode) -> None:
        """Take one node."""
        where = f"{self.source.path}: {node}"
        table: Mapping[str, Any] = qonnx.HANDLERS if node.domain in qonnx.DOMAINS else (
            handlers.HANDLERS if node.domain in ("", "ai.onnx", "com.microsoft") else {})
        if node.op not in table:
            raise InputError(f"{where} is not supported{_ADVICE.get(node.op, '')}")
        for name in node.inputs:
            if name and name not in self.env:
                raise InputError(f"{where} reads {name!r:.80}, which no node before it makes")
        inputs = [self.env[name] if name else None for name in node.inputs]
        plain = [one.values for one in inputs if isinstance(one, Const) and one.scale is None]
        try:
            if inputs and len(plain) == len(inputs) and node.op in handlers.FOLDED:
                made: Any = Const(handlers.FOLDED[node.op](node, *plain))
            else:
                made = table[node.op](self, node, *inputs)
            if isinstance(made, Const):
                self._left -= made.values.size
                if self._left < 0:
                    raise InputError(f"makes the constants of the model more than {_MAX_VALUES} "
                                     "values; export it with folded constants")
        except InputError as error:
            raise InputError(f"{where} {error}") from error
        # What comes from a file may be anything: a wrong type here is the file's.
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            raise InputError(f"{where} has inputs or attributes that do not fit: "
                             f"{type(error).__name__}, {str(error)[:200]}") from error
        for output, one in zip(node.outputs, made if isinstance(made, tuple) else (made,),
                               strict=False):
            if output in self.env:
                raise InputError(f"{where} makes {output!r:.80}, which is there already")
            self.env[output] = one
            if node.op == "Cast":
                self.types[output] = node.get("to", 1)
            elif node.op in _KEEPING and node.inputs[0] in self.types:
                self.types[output] = self.types[node.inputs[0]]

    def range(self, node: SourceNode, number: int) -> tuple[int, int]:
        """Ends of the integers that a node makes, by the type of its input ``number``, if given."""
        name = node.inputs[number] if number < len(node.inputs) else ""
        if name and name not in self.types:
            raise InputError("has a zero point that is computed; make it an initializer")
        kind = self.types.get(name) or node.get("output_dtype", 0) or 2
        if kind not in RANGES:
            raise InputError(f"quantizes to element type {kind}; integers of 4 to 32 "
                             "bits are taken")
        return RANGES[kind]

    def narrowed(self, node: SourceNode, ends: tuple[int, int]) -> tuple[int, int]:
        """Ends that a Clip alone leaves of the integers which a node makes."""
        readers = self._readers[node.outputs[0]]
        if (len(readers) == 1 and readers[0].op == "Clip" and len(readers[0].inputs) == 3
                and node.outputs[0] not in self.source.outputs):
            bounds = [self.env.get(name) for name in readers[0].inputs[1:]]
            if all(isinstance(one, Const) and one.values.size == 1 for one in bounds):
                low, high = (int(one.values.item()) for one in bounds if isinstance(one, Const))
                ends = max(ends[0], low), min(ends[1], high)
        return ends

    def read(self, name: str) -> bool:
        """Whether a node reads a tensor, or it is an output."""
        return name in self.source.outputs or bool(self._readers.get(name))


def _finish(walk: Walk, classify: bool, name: str) -> Imported:
    """Outputs and classes, and the nodes that lead there."""
    build, source, outputs = walk.build, walk.source, list[str]()
    if not source.outputs:
        raise InputError(f"{source.path} has no outputs")
    for output in source.outputs:
        value, where = walk.env.get(output), f"{source.path}: output {output!r:.80}"
        if not isinstance(value, Value):
            raise InputError(f"{where} is not computed from the input")
        try:
            tensor = ranked(build, value)
        except InputError as error:
            raise InputError(f"{where} {error}") from error
        maker = next((node for node in build.nodes if tensor in node.outputs), None)
        chosen = maker.outputs if maker and maker.operator in ("argmax", "topk") else ()
        if classify and not chosen and len(source.outputs) == 1 and len(value.shape) == 1 < (
                value.shape[0]):
            outputs.append(build.emit("argmax", [tensor], name="label"))
        outputs += [tensor, *chosen]
    outputs, nodes = list(dict.fromkeys(outputs)), []
    needed = set(outputs)
    for node in reversed(build.nodes):
        if needed & set(node.outputs):
            needed |= set(node.inputs)
            nodes.append(node)
            if node.operator == "topk":
                outputs += [one for one in node.outputs if one not in needed]
    if not nodes or "x" not in needed:
        raise InputError(f"{source.path}: nothing is computed from the input")
    about = "".join(one for one in source.path.name[:200] if one.isprintable())
    try:
        network = Network(name=name, inputs=(build.tensors["x"],), nodes=tuple(reversed(nodes)),
                          outputs=tuple(outputs), about=f"from {about}")
    except InputError as error:
        raise InputError(f"{source.path}: {error}") from error
    values = {key: one if one.steps is not None else replace(one, steps=build.input_steps)
              for key, one in walk.env.items() if isinstance(one, Value)}
    return Imported(network=network, notes=tuple(build.notes), values={
        key: one for key, one in values.items() if one.tensor in network.tensors})


def identifier(text: str) -> str:
    """A network's name, of a file's."""
    short = re.sub(r"\W", "_", text, flags=re.ASCII)[:50]
    return short if re.match(r"[A-Za-z_]", short) else f"model_{short}"
