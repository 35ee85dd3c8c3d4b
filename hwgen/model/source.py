"""ONNX files as a plain graph: nodes, attributes, constants; trusted in nothing.

Sizes, shapes and paths are checked before anything is made of them, and nothing outside the file's
folder is read. What the operators mean is said in :mod:`.onnx` and :mod:`.qonnx`.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError
from ..process import need

__all__ = ["FLOATS", "RANGES", "Raw", "Source", "SourceNode", "read_source"]

_MAX_FILE = 1 << 28  # bytes, of the file and of each that holds its data
_MAX_VALUES = 1 << 26  # in all constants together
_MAX_NODES = 1 << 14

#: Bits of a value, of the element types that are read.
_BITS = {1: 32, 2: 8, 3: 8, 4: 16, 5: 16, 6: 32, 7: 64, 9: 8, 10: 16, 11: 64, 12: 32, 13: 64,
         16: 16, 21: 4, 22: 4}

#: Element types of floats.
FLOATS = {1, 10, 11, 16}

#: Least and greatest value of the element types that quantized tensors have.
RANGES = {2: (0, 255), 3: (-128, 127), 4: (0, 65535), 5: (-32768, 32767),
          6: (-1 << 31, (1 << 31) - 1), 21: (0, 15), 22: (-8, 7)}


class Raw(NamedTuple):
    """A tensor of the file: bool, int64 or float64, whatever its element type was."""

    values: np.ndarray
    type: int


@dataclass(frozen=True, kw_only=True)
class SourceNode:
    """A node as the file has it; ``name`` is the file's, or its number."""

    op: str
    domain: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any]  #: int, float (what the float32 holds), str, Raw, or a list

    def get(self, name: str, default: Any) -> Any:
        """An attribute of the default's type, finite; it must be there if the default is a type."""
        kind: Any = default if isinstance(default, type) else type(default)
        value = self.attributes.get(name, default)
        if value is kind:
            raise InputError(f"has no attribute {name}")
        if not isinstance(value, (int, float) if kind is float else kind):
            raise InputError(f"has an attribute {name} of another type")
        if kind is float and not math.isfinite(value):
            raise InputError(f"has an attribute {name} that is not finite")
        return kind(value)

    def __str__(self):
        return f"Node {self.name!r:.120} ({self.op:.40})"


@dataclass(frozen=True, kw_only=True)
class Source:
    """A graph as the file has it."""

    path: Path
    #: Element type and shape of those that are no constants; a size that the file leaves open is 0.
    inputs: Mapping[str, tuple[int, tuple[int, ...]]]
    outputs: tuple[str, ...]
    nodes: tuple[SourceNode, ...]
    constants: Mapping[str, Raw]
    opset: int  #: version of the standard operators


def read_source(path: Path | str) -> Source:
    """Read an ONNX file; InputErrors name the node or the tensor that is not what it declares."""
    onnx, protobuf = need("onnx", extra="onnx"), need("google.protobuf.message", extra="onnx")
    need("onnx.numpy_helper", extra="onnx")
    path = Path(path)
    content = _read(path, path.name)
    if content[4:8] == b"TFL3":
        raise InputError(f"{path} is a TFLite file: convert it first, by "
                         f"`python -m tf2onnx.convert --opset 13 --tflite {path.name} "
                         f"--output {path.stem}.onnx`")
    try:
        return _Reader(path, onnx.numpy_helper.to_array).source(onnx.ModelProto.FromString(content))
    except (protobuf.DecodeError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise InputError(f"Cannot read {path} as ONNX: {str(error)[:300]}; "
                         "get or export the file again") from error


def _read(path: Path, what: str, offset: int = 0, length: int | None = None) -> bytes:
    """So many bytes of a file, after it was found to have them."""
    try:
        with open(path, "rb") as file:
            size = file.seek(0, 2)
            if length is None:
                length = size - offset
            if not 0 <= offset <= offset + length <= size or length > _MAX_FILE:
                raise InputError(f"{what}: bytes {offset} to {offset + length} are asked for of "
                                 f"{size}, at most {_MAX_FILE} at a time")
            file.seek(offset)
            return file.read(length)
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror or error}") from error


def _text(value: str | bytes) -> str:
    """A string of a message, which protobuf gives as bytes where it is no UTF-8."""
    if isinstance(value, bytes):
        raise InputError(f"it has a name that is no UTF-8: {value!r:.60}")
    return value


class _Reader:
    """Turns protobuf messages into plain values, and counts what they make."""

    def __init__(self, path: Path, to_array):
        self.path, self.to_array, self.left = path, to_array, _MAX_VALUES

    def source(self, model) -> Source:
        graph = model.graph
        if not 0 < len(graph.node) <= _MAX_NODES:
            raise InputError(f"it has {len(graph.node)} nodes, not 1 to {_MAX_NODES}")
        if graph.sparse_initializer:
            raise InputError("it has sparse initializers; export it with dense ones")
        constants: dict[str, Raw] = {}
        for tensor in graph.initializer:
            if tensor.name in constants:
                raise InputError(f"initializer {tensor.name!r:.80} is there twice")
            constants[_text(tensor.name)] = self.array(tensor, tensor.name)
        inputs = {_text(one.name): (one.type.tensor_type.elem_type,
                             tuple(size.dim_value for size in one.type.tensor_type.shape.dim))
                  for one in graph.input if one.name not in constants}
        versions = {_text(one.domain): one.version for one in model.opset_import}
        nodes = tuple(self.node(node, number) for number, node in enumerate(graph.node))
        return Source(path=self.path, inputs=inputs, nodes=nodes, constants=constants,
                      outputs=tuple(_text(one.name) for one in graph.output),
                      opset=versions.get("", versions.get("ai.onnx", 13)))

    def node(self, node, number) -> SourceNode:
        name = _text(node.name) or f"number {number}"
        return SourceNode(op=_text(node.op_type), domain=_text(node.domain), name=name,
                          inputs=tuple(map(_text, node.input)),
                          outputs=tuple(map(_text, node.output)), attributes={
            _text(one.name): self.attribute(one, name) for one in node.attribute})

    def attribute(self, attribute, where):
        read = {1: lambda: attribute.f, 2: lambda: attribute.i, 3: attribute.s.decode,
                4: lambda: self.array(attribute.t, f"{where}: {attribute.name}"),
                6: lambda: list(attribute.floats), 7: lambda: list(attribute.ints),
                8: lambda: [one.decode() for one in attribute.strings]}
        if attribute.type in read:
            return read[attribute.type]()
        raise InputError(f"node {where!r:.120}: attribute {attribute.name!r:.40} is a graph or of "
                         "another type that is not read; export the model without control flow")

    def array(self, tensor, where) -> Raw:
        where = f"tensor {where!r:.120}"
        shape = tuple(tensor.dims)
        if tensor.data_type not in _BITS:
            raise InputError(f"{where} is of element type {tensor.data_type}, which is not read")
        if len(shape) > 8 or min(shape, default=0) < 0:
            raise InputError(f"{where} cannot have shape {shape}")
        self.left -= math.prod(shape)
        if self.left < 0:
            raise InputError(f"{where}: its constants have more than {_MAX_VALUES} values")
        size = -(-math.prod(shape) * _BITS[tensor.data_type] // 8)
        if tensor.data_location == 1:
            tensor.raw_data, tensor.data_location = self.external(tensor, where, size), 0
        if tensor.HasField("raw_data") and len(tensor.raw_data) != size:
            raise InputError(f"{where} has {len(tensor.raw_data)} bytes, where shape {shape} takes "
                             f"{size}")
        with np.errstate(invalid="ignore"):  # NaN stays NaN, and is refused where it is used
            array = self.to_array(tensor)
            if array.dtype.kind == "u" and array.max(initial=0) >= 1 << 63:
                raise InputError(f"{where} has integers of more than 63 bits")
            kind = "f8" if tensor.data_type in FLOATS else "?" if tensor.data_type == 9 else "i8"
            return Raw(array.astype(kind), tensor.data_type)

    def external(self, tensor, where, size) -> bytes:
        """Data from a file in the model's folder, or below it; links out of it are not followed."""
        entries = {_text(one.key): _text(one.value) for one in tensor.external_data}
        folder = self.path.resolve().parent
        target = (folder / entries.get("location", "")).resolve()
        if folder not in target.parents or not target.is_file():
            raise InputError(f"{where}: external data {entries.get('location', '')!r:.120} is no "
                             f"file in {self.path.parent}")
        offset, length = (int(entries.get(key, default)) for key, default in
                          (("offset", 0), ("length", size)))
        if length != size:
            raise InputError(f"{where} has {length} bytes of external data, not {size}")
        return _read(target, where, offset, length)
