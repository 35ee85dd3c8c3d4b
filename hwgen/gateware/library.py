"""The library: every block by name, its named configurations, and how parameters are spelled."""

import dataclasses
import enum
import importlib
import json
import math
import re
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..numerics import (Format, IntFormat, Record, Storage, Vector, Weights, parse_format,
                        require_int)

__all__ = ["BLOCKS", "GRAMMAR", "Block", "block", "config", "parse"]

#: How the command line spells parameters; part of its help.
GRAMMAR = """\
Numbers as 12; switches as yes or no; formats as s8, u4, binary, ternary; beats as s8x4 (format x
lanes) or {a: s8x4, b: u1}; several values as 1,2,3 or 0*12,1*4 (twelve of 0, four of 1).
Weights as SHAPE:FORMAT[:STORAGE[:SEED]], random values, as 64x32:binary:rom; or as
@FILE.npy:FORMAT[:STORAGE]; or as [[1,-1],[-1,1]]:binary[:STORAGE].
STORAGE is baked (the default), rom, reloadable or streamed."""

#: Values of the largest weights that a parameter may spell.
_MOST_WEIGHTS = 1 << 24


@dataclass(frozen=True, kw_only=True)
class Block:
    """A line of the library.

    Parameters
    ----------
    name : str
    config : str
        Where its config class is, as ``module:Class`` in this package: nothing is imported until a
        config is made.
    line : str
        What it is, in one line.
    source : str
        Paper, or where its form comes from.
    configs : mapping of str to mapping of str to str
        Named configurations, as ``-p`` spells them; ``default`` and ``small`` at least.
    """

    name: str
    config: str
    line: str
    source: str
    configs: Mapping[str, Mapping[str, str]]

    def config_class(self):
        """The config class, imported."""
        module, _, cls = self.config.partition(":")
        return getattr(importlib.import_module(f".{module}", __package__), cls)


def block(name: str) -> Block:
    """The block of a name.

    Raises
    ------
    InputError
        If there is none.
    """
    if name not in BLOCKS:
        raise InputError(f"There is no block {name!r}: choose one of {', '.join(BLOCKS)}")
    return BLOCKS[name]


def config(spec: str, parameters: Sequence[str] = ()):
    """Config of ``BLOCK[:CONFIG]`` with parameters ``NAME=VALUE`` set.

    Raises
    ------
    InputError
        If a name is unknown, a value cannot be read, or the config refuses it.
    """
    name, _, chosen = spec.partition(":")
    entry = block(name)
    chosen = chosen or "default"
    if chosen not in entry.configs:
        raise InputError(f"Block {name} has no configuration {chosen!r}: "
                         f"choose one of {', '.join(entry.configs)}")
    cls = entry.config_class()
    hints = typing.get_type_hints(cls)
    fields = [field.name for field in dataclasses.fields(cls)]
    values = {}
    for parameter in [*(f"{key}={value}" for key, value in entry.configs[chosen].items()),
                      *parameters]:
        key, equals, text = parameter.partition("=")
        if not equals:
            raise InputError(f"Parameters are given as NAME=VALUE, not {parameter!r}")
        if key not in fields:
            raise InputError(f"Block {name} has no parameter {key!r}: "
                             f"choose one of {', '.join(fields)}")
        try:
            values[key] = parse(hints[key], text)
        except (TypeError, ValueError, OSError) as error:
            raise InputError(f"Block {name}, parameter {key}={text}: {error}") from error
    try:
        return cls(**values)
    except (TypeError, ValueError) as error:
        raise InputError(f"Block {name}: {error}") from error


def parse(kind, text: str):
    """Value of a parameter, of its type and its spelling (see :data:`GRAMMAR`).

    Raises
    ------
    ValueError
        If the text does not spell one.
    """
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) is typing.Union:
        kinds = typing.get_args(kind)
        if types.NoneType in kinds and text == "none":
            return None
        return parse(next(one for one in kinds if one is not types.NoneType), text)
    if typing.get_origin(kind) is tuple:
        return _items(typing.get_args(kind)[0], text)
    if issubclass(kind, enum.Enum):
        return _one_of({member.value: member for member in kind}, text)
    if kind is bool:
        return _one_of({"yes": True, "no": False, "1": True, "0": False, "true": True,
                        "false": False}, text)
    if kind is int:
        if not re.fullmatch(r"-?[0-9]{1,20}", text):
            raise ValueError("it must be an integer")
        return int(text)
    if issubclass(kind, Format):
        return parse_format(text)
    if issubclass(kind, Vector | Record):
        return _beat(text)
    if kind is Weights:
        return _weights(text)
    raise ValueError(f"a parameter of type {kind.__name__} cannot be given as text")


def _one_of(values: Mapping, text: str):
    if text not in values:
        raise ValueError(f"it must be one of {', '.join(values)}")
    return values[text]


def _items(kind, text: str) -> tuple:
    items: list = []
    for item in filter(None, text.split(",")):
        value, _, times = item.partition("*")
        count = parse(int, times) if times else 1
        require_int("Repetition", count, low=1, high=65536)
        items += [parse(kind, value)] * count
    return tuple(items)


def _beat(text: str) -> Vector | Record:
    if match := re.fullmatch(r"\{(.*)\}", text):
        fields = [part.partition(":") for part in match[1].split(",")]
        return Record(tuple((name.strip(), _beat(beat.strip())) for name, _, beat in fields))
    spelled, _, lanes = text.partition("x")
    return Vector(parse_format(spelled), parse(int, lanes) if lanes else 1)


def _weights(text: str) -> Weights:
    given = text.startswith(("@", "["))
    what, *rest = text.rsplit(":", 2 if given else 3) if not text.startswith("[") else (
        text[:text.rfind("]") + 1], *text[text.rfind("]") + 1:].removeprefix(":").split(":"))
    if given and len(rest) == 2 and not _is_storage(rest[1]):  # a colon of the path
        what, rest = f"{what}:{rest[0]}", rest[1:]
    if not rest or not rest[0]:
        raise ValueError("it needs a format, as 64x32:binary")
    fmt = parse_format(rest[0])
    storage = Storage(_one_of({one.value: one.value for one in Storage}, rest[1])
                      if len(rest) > 1 else "baked")
    if given:
        values = (np.array(json.loads(what)) if what.startswith("[")
                  else np.load(what[1:], mmap_mode="r", allow_pickle=False))
        if values.size > _MOST_WEIGHTS:
            raise ValueError(f"it must have at most {_MOST_WEIGHTS} values, not {values.size}")
        if storage.constant:
            return Weights.of(values, fmt, storage)
        return Weights.unknown(tuple(values.shape), fmt, storage)
    shape = tuple(parse(int, part) for part in what.split("x"))
    if min(shape) < 1 or math.prod(shape) > _MOST_WEIGHTS:
        raise ValueError(f"it must have 1 to {_MOST_WEIGHTS} values")
    if not storage.constant:
        return Weights.unknown(shape, fmt, storage)
    ranks = np.random.default_rng(parse(int, rest[2]) if len(rest) > 2 else 0).integers(
        0, fmt.levels - 1, size=shape, endpoint=True, dtype=np.uint64)
    return Weights.of(fmt.value(ranks), fmt, storage)


def _is_storage(text: str) -> bool:
    return text in {storage.value for storage in Storage}
