"""The container of a network: a zip that is the same bytes each time and is trusted in nothing.

Version 1: uncompressed members in sorted order, without timestamps. ``network.json`` describes
the graph; ``NODE.CONSTANT.npy`` holds a constant; ``test_x.npy`` and ``test_labels.npy`` a test
set, if there is one; arrays are :mod:`.packed`. What is unknown is refused. 1.1 has operators that
1.0 had not, and layouts other than C; what needs neither is still written as 1.0.
"""

import io
import math
import re
import struct
import zipfile
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from ..errors import InputError
from ..numerics import Format, Weights, format_for, parse_format
from ..process import write_file
from . import packed, strict
from .graph import Network, Node, Tensor
from .operator import channels
from .operators import OPERATORS

__all__ = ["BUILTIN", "Model", "load", "load_builtin", "open_model", "save"]

FORMAT, MAJOR = "hwgen.network", 1

#: Names of the models that are part of the package.
BUILTIN = ("digits",)

_MAX_FILE = 1 << 30  # bytes; bounds what all members hold together, as none is compressed
_MAX_JSON = 1 << 22
_MAX_VALUES = 1 << 26  # in all arrays together: values of 1 bit grow on reading
_MEMBER = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)?\.(npy|json)")

#: What network.json must be.
_HEAD = {
    "format": str, "version": [int], "operators": object, "test?": {"count": int}, "network": {
        "name": str, "about": str, "classes": [str], "outputs": [str],
        "inputs": [{"name": str, "shape": [int], "format": str, "layout": str}],
        "nodes": [{"name": str, "operator": str, "inputs": [str], "outputs": [str],
                   "attributes": {str: object},
                   "constants": {str: {"shape": [int], "format": str}}}]}}


@dataclass(frozen=True, eq=False)
class Model:
    """What a container holds: a network, and a test set if ``x`` is not None."""

    network: Network
    x: np.ndarray | None = None  #: (n, *input shape)
    labels: np.ndarray | None = None  #: (n,)

    def __post_init__(self):
        if (self.x is None) != (self.labels is None):
            raise InputError("A test set has inputs and labels, or neither")
        if self.x is None or self.labels is None:
            return
        source, classes = self.network.inputs[0], _class_count(self.network)
        if len(self.network.inputs) != 1:
            raise InputError(f"Network {self.network.name} has several inputs; a container can "
                             "hold a test set of one")
        x, labels = np.asarray(self.x), np.asarray(self.labels)
        count = len(x) if x.ndim else 0
        if not count or x.size != count * math.prod(source.shape) or labels.shape != (count,):
            raise InputError(f"Test set must be n inputs of shape {source.shape} and n labels, not "
                             f"arrays of shapes {x.shape} and {labels.shape}")
        try:
            x = source.format.check("Test inputs", x).reshape(count, *source.shape)
            labels = format_for(0, classes - 1).check("Test labels", labels)
        except (TypeError, ValueError) as error:
            raise InputError(str(error)) from error
        if labels.max() >= classes:
            raise InputError(f"Test labels must be below {classes}, not {labels.max()}")
        object.__setattr__(self, "x", x)
        object.__setattr__(self, "labels", labels)


def save(path: Path | str, model: Model | Network) -> None:
    """Write a container, whole or not at all; an InputError if it is too large to be read."""
    model = model if isinstance(model, Model) else Model(model)
    network = model.network
    count = (0 if model.x is None else model.x.size) + sum(
        math.prod(value.shape) for node in network.nodes for value in node.constants.values())
    if count > _MAX_VALUES:
        raise InputError(f"Cannot write {path}: network and test set have {count} values, more "
                         f"than {_MAX_VALUES}; take fewer test inputs")
    head: dict[str, Any] = {
        "format": FORMAT, "version": [MAJOR, _minor(network)],
        "operators": {name: OPERATORS[name].version
                      for name in sorted({node.operator for node in network.nodes})},
        "network": network.describe()}
    members = {f"{node.name}.{name}.npy": packed.write(value.values, value.format)
               for node in network.nodes for name, value in node.constants.items()}
    if model.x is not None and model.labels is not None:
        head["test"] = {"count": len(model.x)}
        members["test_x.npy"] = packed.write(model.x, network.inputs[0].format)
        members["test_labels.npy"] = packed.write(model.labels, _label_format(network))
    members["network.json"] = strict.write(head)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(members):
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr = 3, 0o644 << 16  # else the platform's own
            archive.writestr(info, members[name])
    write_file(path, buffer.getvalue())


def load(path: Path | str) -> Model:
    """Read a container.

    An InputError that names file, member and rule, if it is anything but a container of a known
    version, whole and consistent.
    """
    try:
        with open(path, "rb") as file:
            return _load(file, str(path))
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror or error}") from error


def load_builtin(name: str) -> Model:
    """Read a model of ``BUILTIN``."""
    if name not in BUILTIN:
        raise InputError(f"Built-in model must be one of {', '.join(BUILTIN)}, not {name!r}")
    member = resources.files("hwgen.model") / "data" / f"{name}.hwgen"
    return _load(io.BytesIO(member.read_bytes()), f"model {name}")


def open_model(text: str) -> Model:
    """Read a model of ``BUILTIN``, or a file (``./digits`` is one)."""
    if Path(text).suffix.lower() in (".onnx", ".tflite"):
        from .onnx import import_onnx  # which needs this package's other half, and an extra
        return Model(import_onnx(text).network)
    return load_builtin(text) if text in BUILTIN else load(text)


def _load(file: BinaryIO, where: str) -> Model:
    try:
        reader = _Reader(file)
        model = _model(reader)
        if reader.members:
            raise InputError(f"member {min(reader.members)} is not known")
        return model
    # zipfile has many ways to say no; TypeError and ValueError are what formats and graphs raise.
    except (zipfile.BadZipFile, zipfile.LargeZipFile, struct.error, EOFError, RuntimeError,
            TypeError, ValueError, OverflowError) as error:
        why = str(error) if len(str(error)) <= 300 else f"{str(error)[:300]} ..."
        raise InputError(f"Cannot read {where} as a network of hwgen: {why}; "
                         "get or make the file again") from error


class _Reader:
    """The members of a container, each given out once, and never more than the file can hold."""

    def __init__(self, file: BinaryIO):
        size = file.seek(0, io.SEEK_END)
        if not 0 < size <= _MAX_FILE:
            raise InputError(f"it has {size} bytes, not 1 to {_MAX_FILE}")
        with zipfile.ZipFile(file) as archive:
            infos, left = archive.infolist(), size
            for info in infos:
                if not _MEMBER.fullmatch(info.filename):
                    raise InputError(f"member name {info.filename!r:.80} is not allowed")
                if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 1:
                    raise InputError(f"member {info.filename} is compressed or encrypted")
                left -= info.file_size
                if info.file_size != info.compress_size or left < 0:
                    raise InputError(f"member {info.filename} declares more than the file has")
                if info.filename.endswith(".json") and info.file_size > _MAX_JSON:
                    raise InputError(f"member {info.filename} has more than {_MAX_JSON} bytes")
            self.members = {info.filename: archive.read(info) for info in infos}
        if len(self.members) != len(infos):
            raise InputError("a member is there twice")
        self._values = _MAX_VALUES

    def take(self, member: str) -> bytes:
        """Content of a member that must be there."""
        if member not in self.members:
            raise InputError(f"member {member} is missing")
        return self.members.pop(member)

    def array(self, member: str, shape: tuple[int, ...], fmt: Format) -> np.ndarray:
        """Values, after every declared size was found to be what the member really has."""
        content, count = self.take(member), math.prod(shape)
        self._values -= count
        if count < 1 or self._values < 0:
            raise InputError(f"member {member}: shape {shape} is empty or makes more than "
                             f"{_MAX_VALUES} values in all")
        try:
            return packed.read(content, shape, fmt)
        except ValueError as error:
            raise InputError(f"member {member}: {error}") from error


def _model(reader: _Reader) -> Model:
    head = strict.read(reader.take("network.json"))
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise InputError(f"network.json: format is not {FORMAT!r}")
    version = strict.matching("version", head.get("version"), [int])
    if len(version) != 2 or version[0] != MAJOR:
        raise InputError(f"network.json: version {'.'.join(map(str, version))} is not known to "
                         f"this hwgen, which reads {MAJOR}.x")
    head = strict.matching("network.json", head, _HEAD)
    data = head["network"]
    inputs = tuple(Tensor(**{**one, "format": parse_format(one["format"])})
                   for one in data["inputs"])
    nodes = tuple(Node(**{**one, "constants": {
        name: Weights.of(reader.array(f"{one['name']}.{name}.npy", value["shape"], fmt), fmt)
        for name, value in one["constants"].items() for fmt in [parse_format(value["format"])]}})
        for one in data["nodes"])
    network = Network(**{**data, "inputs": inputs, "nodes": nodes})
    used = {node.operator: OPERATORS[node.operator].version for node in network.nodes}
    if head["operators"] != used:
        raise InputError(f"network.json: operators must be {used}, not {head['operators']!r:.200}")
    if "test" not in head:
        return Model(network)
    count, source = head["test"]["count"], network.inputs[0]
    return Model(network, reader.array("test_x.npy", (count, *source.shape), source.format),
                 reader.array("test_labels.npy", (count,), _label_format(network)))


def _minor(network: Network) -> int:
    """The least minor version that has all that a network needs."""
    return max(*(int(tensor.layout != "C") for tensor in network.inputs),
               *(OPERATORS[node.operator].since for node in network.nodes))


def _class_count(network: Network) -> int:
    if network.scores is None or network.label is None:
        raise InputError(f"Network {network.name} has a test set with labels but no argmax")
    if math.prod(network.tensors[network.label].shape) != 1:
        raise InputError(f"Network {network.name} gives a class at every place; a test set has "
                         "one label an input")
    return channels(network.tensors[network.scores])


def _label_format(network: Network) -> Format:
    return format_for(0, _class_count(network) - 1)
