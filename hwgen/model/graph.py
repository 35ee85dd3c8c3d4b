"""The integer network: tensors, nodes and constants, all checked when made.

What a network computes is integers and nothing else; :mod:`hwgen.model.execute` is its one meaning.
"""

import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from ..errors import InputError
from ..numerics import Format, Weights, require_int, require_type
from .operator import LAYOUTS, MAX_ELEMENTS
from .operators import OPERATORS

__all__ = ["MAX_NODES", "Network", "Node", "Tensor", "chain"]

#: Most nodes, and most inputs, outputs or classes, that a network may have.
MAX_NODES = 4096

# As `emit.verilog.check_name` has it: names end in Verilog, where a newline could inject code.
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")


@dataclass(frozen=True)
class Tensor:
    """Values that flow: a name, a shape without the batch, a format and a layout."""

    name: str
    shape: tuple[int, ...]
    format: Format
    #: A letter an axis, the batch not being one: of ``LAYOUTS``; ``C`` is a vector of channels.
    layout: str = "C"

    def __post_init__(self):
        _check_name("Tensor", self.name)
        _check_format(f"Tensor {self.name}", self.format)
        _check_shape(f"Tensor {self.name}", self.shape)
        if self.layout not in LAYOUTS or len(self.layout) != len(self.shape):
            raise InputError(f"Tensor {self.name}: layout must be C, CW, CHW or CDHW in any order, "
                             f"a letter an axis, not {self.layout!r} for shape {self.shape}")

    def __str__(self):
        return f"{self.name} {'x'.join(map(str, self.shape))} {self.format}"


@dataclass(frozen=True, kw_only=True)
class Node:
    """An operator at work: which tensors it reads and makes, its attributes and constants."""

    name: str
    operator: str  #: a key of ``OPERATORS``
    inputs: tuple[str, ...]  #: names of tensors
    outputs: tuple[str, ...]  #: names of tensors
    #: Integers, tuples of them and strings; formats by their spelling.
    attributes: Mapping[str, Any] = field(default_factory=dict, hash=False)
    #: Names to :class:`Weights` with known values.
    constants: Mapping[str, Weights] = field(default_factory=dict, hash=False)

    def __post_init__(self):
        _check_name("Node", self.name)
        if self.operator not in OPERATORS:
            raise InputError(f"Node {self.name}: operator must be one of "
                             f"{', '.join(sorted(OPERATORS))}, not {self.operator!r}")
        for name in self.outputs:
            _check_name("Tensor", name)
        # Read-only copies: a network that was checked stays what it was.
        object.__setattr__(self, "attributes", MappingProxyType(
            {name: tuple(value) if isinstance(value, list) else value
             for name, value in self.attributes.items()}))
        object.__setattr__(self, "constants", MappingProxyType(dict(self.constants)))
        operator = OPERATORS[self.operator]
        for kind, have, wanted in (("attribute", self.attributes, operator.attributes),
                                   ("constant", self.constants, operator.constants)):
            for name in sorted(set(have) ^ set(wanted)):
                fault = "is missing" if name in wanted else "is not known"
                raise InputError(f"{self}: {kind} {name!r} {fault}")
        for name, wanted_type in operator.attributes.items():
            if type(self.attributes[name]) is not wanted_type:
                raise InputError(f"{self}: attribute {name} must be {wanted_type.__name__}, "
                                 f"not {self.attributes[name]!r:.80}")
            given = self.attributes[name]
            for number in given if wanted_type is tuple else [given] * (wanted_type is int):
                require_int(f"{self}: attribute {name}", number, low=-1 << 63, high=(1 << 63) - 1)
        for name, axes in operator.constants.items():
            constant = self.constants[name]
            require_type(f"{self}: constant {name}", constant, Weights)
            _check_format(f"{self}: constant {name}", constant.format)
            _check_shape(f"{self}: constant {name}", constant.shape)
            if constant.data is None or len(constant.shape) not in axes:
                raise InputError(f"{self}: constant {name} must have known values and "
                                 f"{' or '.join(map(str, axes))} axes, not shape {constant.shape}")

    @classmethod
    def of(cls, name: str, operator: str, inputs: Sequence[str], operands: Mapping[str, Any]):
        """A node that makes a tensor of its name; Weights are constants, the rest attributes."""
        constants = {key: value for key, value in operands.items() if isinstance(value, Weights)}
        return cls(name=name, operator=operator, inputs=tuple(inputs), constants=constants,
                   outputs=(name, f"{name}_index") if operator == "topk" else (name,),
                   attributes={key: value for key, value in operands.items()
                               if key not in constants})

    def __str__(self):
        return f"Node {self.name} ({self.operator})"


@dataclass(frozen=True, kw_only=True)
class Network:
    """An integer network, its nodes in an order in which they can run.

    Parts that do not fit are an InputError that names the node and the rule.
    """

    name: str
    inputs: tuple[Tensor, ...]
    nodes: tuple[Node, ...]
    outputs: tuple[str, ...]  #: names of tensors
    classes: tuple[str, ...] = ()  #: names of the classes, of a classifier
    about: str = ""  #: where it comes from, one line
    #: All tensors by name, in the order in which they are made; derived.
    tensors: Mapping[str, Tensor] = field(init=False, repr=False, compare=False)

    def __post_init__(self):
        _check_name("Network", self.name)
        for what, parts in (("inputs", self.inputs), ("nodes", self.nodes),
                            ("outputs", self.outputs), ("classes", self.classes)):
            if len(parts) > MAX_NODES or (not parts and what != "classes"):
                raise InputError(f"Network {self.name} must have 1 to {MAX_NODES} {what}, "
                                 f"not {len(parts)}")
        for text in (*self.classes, self.about):
            if not isinstance(text, str) or len(text) > 1000 or not text.isprintable():
                raise InputError(f"Network {self.name}: class names and about must be printable "
                                 f"text, at most 1000 characters a piece, not {text!r:.60}")
        _check_unique("Tensor", [tensor.name for tensor in self.inputs] +
                      [name for node in self.nodes for name in node.outputs])
        _check_unique("Node", [node.name for node in self.nodes])
        _check_unique("Output", self.outputs)
        tensors = {tensor.name: tensor for tensor in self.inputs}
        for node in self.nodes:
            tensors.update(_infer(node, tensors))
        object.__setattr__(self, "tensors", MappingProxyType(tensors))
        for name in self.outputs:
            if name not in self.tensors:
                raise InputError(f"Network {self.name}: output {name!r} is not a tensor of it")
        used = {*self.outputs, *(name for node in self.nodes for name in node.inputs)}
        for name in self.tensors:
            if name not in used:
                raise InputError(f"Tensor {name} is read by no node and is not an output; "
                                 "take it out or make it an output")
        if self.classes:
            if self.scores is None:
                raise InputError(f"Network {self.name} has classes but no output of an argmax node")
            if self.tensors[self.scores].shape != (len(self.classes),):
                raise InputError(f"Network {self.name} has {len(self.classes)} classes but "
                                 f"{self.tensors[self.scores].shape[0]} scores")

    @property
    def label(self) -> str | None:
        """Name of the output that is the class: the first made by an argmax node."""
        chosen = {node.outputs[0] for node in self.nodes if node.operator == "argmax"}
        return next((name for name in self.outputs if name in chosen), None)

    @property
    def scores(self) -> str | None:
        """Name of the tensor that the class is chosen from."""
        label = self.label
        return next((node.inputs[0] for node in self.nodes if label in node.outputs), None)

    def describe(self) -> dict[str, Any]:
        """All but the values of constants, as plain JSON data."""
        return {
            "name": self.name, "about": self.about, "classes": list(self.classes),
            "inputs": [{"name": tensor.name, "shape": list(tensor.shape),
                        "format": str(tensor.format), "layout": tensor.layout}
                       for tensor in self.inputs],
            "nodes": [{"name": node.name, "operator": node.operator, "inputs": list(node.inputs),
                       "outputs": list(node.outputs), "attributes": dict(node.attributes),
                       "constants": {name: {"shape": list(value.shape), "format": str(value.format)}
                                     for name, value in node.constants.items()}}
                      for node in self.nodes],
            "outputs": list(self.outputs)}

    @property
    def sha256(self) -> str:
        """Hash of the whole content."""
        digest = hashlib.sha256(json.dumps(self.describe(), sort_keys=True).encode())
        for node in self.nodes:
            for name in sorted(node.constants):
                digest.update(node.constants[name].data or b"")
        return digest.hexdigest()

    def table(self) -> list[dict[str, str]]:
        """A row a node: name, operator, inputs, outputs, constants; and constant bits."""
        return [{"node": node.name, "operator": node.operator,
                 "in": ", ".join(str(self.tensors[name]) for name in node.inputs),
                 "out": ", ".join(str(self.tensors[name]) for name in node.outputs),
                 "constants": ", ".join(
                     f"{name} {'x'.join(map(str, value.shape))} {value.format}"
                     for name in OPERATORS[node.operator].constants  # in its order, read or made
                     for value in [node.constants[name]]),
                 "bits": str(sum(math.prod(value.shape) * value.format.width
                                 for value in node.constants.values()))}
                for node in self.nodes]

    def __str__(self):
        rows = [list(self.table()[0]), *(row.values() for row in self.table())]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
        return "\n".join([f"Network {self.name}, sha256 {self.sha256[:12]}", *lines])


def chain(name: str, source: Tensor, steps: Iterable[tuple[str, str, Mapping[str, Any]]], *,
          outputs: Sequence[str], classes: Sequence[str] = (), about: str = "") -> Network:
    """A network without branches, each step being the name of a node and its tensor.

    Operands are as :meth:`Node.of` has them.
    """
    steps = list(steps)
    names = [source.name, *(step[0] for step in steps)]
    nodes = [Node.of(step, operator, [before], operands)
             for before, (step, operator, operands) in zip(names, steps, strict=False)]
    return Network(name=name, inputs=(source,), nodes=tuple(nodes), outputs=tuple(outputs),
                   classes=tuple(classes), about=about)


def _infer(node, tensors):
    for name in node.inputs:
        if name not in tensors:
            raise InputError(f"{node}: input {name!r} is made by no node before it")
    operator = OPERATORS[node.operator]
    if len(node.inputs) != operator.inputs and (operator.inputs or len(node.inputs) < 2):
        wanted = f"{operator.inputs} input" if operator.inputs else "2 inputs or more"
        raise InputError(f"{node}: takes {wanted}, not {len(node.inputs)}")
    try:
        made = operator.infer(node, *(tensors[name] for name in node.inputs))
    except ValueError as error:
        raise InputError(f"{node}: {error}") from error
    if len(made) != len(node.outputs):
        raise InputError(f"{node} makes {len(made)} outputs, not {len(node.outputs)}")
    return {name: Tensor(name, *one) for name, one in zip(node.outputs, made, strict=True)}


def _check_name(what, name):
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise InputError(f"{what} name must be letters, digits and _, at most 63 and no digit "
                         f"first, not {name!r:.80}")


def _check_format(what, fmt):
    require_type(f"{what}: format", fmt, Format)
    if not fmt.integer:
        raise InputError(f"{what}: values must be integers, not {fmt}")


def _check_shape(what, shape):
    require_type(f"{what}: shape", shape, tuple)
    for size in shape:
        require_int(f"{what}: size", size)
    if min(shape, default=0) < 1 or math.prod(shape) > MAX_ELEMENTS:
        raise InputError(f"{what} must have 1 to {MAX_ELEMENTS} values, not shape {shape}")


def _check_unique(what, names):
    for name, count in Counter(names).items():
        if count > 1:
            raise InputError(f"{what} {name!r} is given twice")
