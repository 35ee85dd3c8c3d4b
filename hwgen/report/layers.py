"""The layers of a network as what they cost: sizes, products, and shares that are not zero."""

import csv
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..model.graph import Network
from ..numerics import Format

__all__ = ["NETWORKS", "Layer", "layers_of", "read_layers", "with_densities"]

_FOLDER = resources.files(__package__) / "networks"

#: Names of the tables of layers, and of densities, that are part of the package.
NETWORKS = tuple(sorted(one.name.removesuffix(".csv") for one in _FOLDER.iterdir()))

#: Columns of a table of layers: their names here, in SCALE-Sim and in Timeloop.
_COLUMNS = {"inputs": ("inputs", "channels", "c"), "filters": ("filters", "num filter", "m"),
            "stride": ("stride", "strides", "hstride"), "groups": ("groups", "g"),
            "repeat": ("repeat", "n"), "kernel": ("kernel",), "size": ("size",),
            "kernel_height": ("filter height", "r"), "kernel_width": ("filter width", "s"),
            "height": ("p",), "width": ("q",), "ifmap_height": ("ifmap height",),
            "ifmap_width": ("ifmap width",)}

_MOST = 1 << 20  # bytes of a table


@dataclass(frozen=True, kw_only=True)
class Layer:
    """A convolution, or a dense layer, which is one of a single position."""

    name: str
    inputs: int  # channels
    filters: int
    kernel: tuple[int, ...] = (1,)
    size: tuple[int, ...] = (1,)  # of the image that it makes
    stride: int = 1
    groups: int = 1
    repeat: int = 1  # how many of it the network has, one after the other
    in_format: Format
    weight_format: Format
    density: float = 1.0  # share of weights that are not zero
    in_density: float = 1.0

    @property
    def dense(self) -> bool:
        """Whether it has one position and one tap."""
        return math.prod(self.size) * math.prod(self.kernel) == 1

    @property
    def columns(self) -> int:
        """Products of a sum."""
        return self.inputs // self.groups * math.prod(self.kernel)

    def row(self) -> dict[str, Any]:
        """Its line of the table. A product counts if neither factor is zero, independently."""
        weights = self.filters * self.columns * self.repeat
        macs = weights * math.prod(self.size)
        return {"layer": self.name, "kind": "dense" if self.dense else "convolution",
                "repeat": self.repeat, "weights": weights,
                "non-zero weights": round(weights * self.density), "MACs": macs,
                "non-zero MACs": round(macs * self.density * self.in_density),
                "weight bits": weights * self.weight_format.width}


def layers_of(network: Network) -> list[Layer]:
    """The layers of a network, with the densities of its own weights."""
    layers = []
    for node in network.nodes:
        if node.operator in ("dense", "convolution"):
            weights, given = node.constants["weights"], node.attributes
            shape = network.tensors[node.outputs[0]].shape
            size = shape[1:] if node.operator == "convolution" else shape[:-1]
            layers.append(Layer(
                name=node.name, filters=weights.shape[0], kernel=weights.shape[2:] or (1,),
                inputs=weights.shape[1] * given.get("groups", 1), groups=given.get("groups", 1),
                size=size or (1,), stride=given.get("stride", (1,))[-1],
                in_format=network.tensors[node.inputs[0]].format, weight_format=weights.format,
                density=float((weights.values != 0).mean())))
    if not layers:
        raise InputError(f"Network {network.name} has no dense layer and no convolution")
    return layers


def read_layers(text: str, *, in_format: Format, weight_format: Format) -> list[Layer]:
    """The layers of a name of ``NETWORKS``, or of a CSV file: ours, SCALE-Sim's or Timeloop's.

    Ours has the columns layer, inputs, filters and, where they are not 1, kernel (``3x3``), size
    (of the output, ``27x27``), stride, groups and repeat.
    """
    layers = []
    for where, row in _rows(text):
        found = {}
        for field, names in _COLUMNS.items():
            value = next((row[name] for name in names if row.get(name)), "")
            if not re.fullmatch(r"([1-9]\d{0,6}(x[1-9]\d{0,6}){0,2})?", value):
                raise InputError(f"{where}: {field} must be integers from 1, as 3 or 3x3, not "
                                 f"{value!r:.40}")
            if not value and field in ("inputs", "filters"):
                raise InputError(f"{where}: {field} is missing: give it in a column named "
                                 f"{' or '.join(names)}")
            found[field] = tuple(map(int, value.split("x"))) if value else (1,)
        kernel = max(found["kernel"], found["kernel_height"] + found["kernel_width"])
        size = max(found["size"], found["height"] + found["width"])
        given = {field: found[field]
                 for field in ("inputs", "filters", "stride", "groups", "repeat")}
        if max(map(len, given.values())) > 1:
            raise InputError(f"{where}: inputs, filters, stride, groups and repeat must be one "
                             "integer each")
        one = {field: value for field, (value,) in given.items()}
        if max(one["filters"], one["inputs"] * math.prod(kernel)) > 1 << 24:
            raise InputError(f"{where}: filters, and inputs times kernel, must be at most "
                             f"{1 << 24}")
        if one["inputs"] % one["groups"] or one["filters"] % one["groups"]:
            raise InputError(f"{where}: groups must divide inputs and filters")
        if row.get("ifmap height"):  # SCALE-Sim's size is that of the input, pads counted
            stride = one["stride"]
            size = tuple(max(1, -(-(whole - window + stride) // stride)) for whole, window in zip(
                found["ifmap_height"] + found["ifmap_width"], kernel, strict=False))
        layers.append(Layer(name=row["layer"], kernel=kernel, size=size, in_format=in_format,
                            weight_format=weight_format, **one))
    return layers


def with_densities(layers: Iterable[Layer], text: str) -> list[Layer]:
    """The same layers with the shares of a table: layer, weights, inputs; ``0.35`` or ``35%``."""
    table = {}
    for where, row in _rows(text):
        shares = []
        for name in ("weights", "inputs"):
            match = re.fullmatch(r"(\d{1,3}(?:\.\d{0,9})?)(%?)", row.get(name) or "100%")
            shares.append(float(match[1]) / (100 if match[2] else 1) if match else 2)
        if max(shares) > 1:
            raise InputError(f"{where}: weights and inputs must be shares, as 0.35 or 35%")
        table[row["layer"]] = shares
    if odd := {layer.name for layer in layers} ^ set(table):
        raise InputError(f"{text} has other layers than the network: {', '.join(sorted(odd)):.99}")
    return [replace(layer, density=table[layer.name][0], in_density=table[layer.name][1])
            for layer in layers]


def _rows(text):
    """Places and rows of a table, names of columns in small letters."""
    path = _FOLDER / f"{text}.csv" if text in NETWORKS else Path(text)
    try:
        with path.open("rb") as file:
            content = file.read(_MOST)
        if len(content) == _MOST:
            raise InputError(f"{text} has {_MOST} bytes or more: it is no table of layers")
        lines = content.decode("utf-8-sig").splitlines()
        rows = [(f"{text}, line {number}",
                 {str(key).strip().lower().replace("layer name", "layer"): str(value or "").strip()
                  for key, value in row.items()})
                for number, row in enumerate(csv.DictReader(lines), 2)]
    except OSError as error:
        raise InputError(f"Cannot read {text}: {error.strerror or error}") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{text} is no table: {error}") from error
    if not rows or "layer" not in rows[0][1]:
        raise InputError(f"{text} must be a table with a column `layer`, and a line a layer")
    return rows
