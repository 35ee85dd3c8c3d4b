"""How the parameters of configs are spelled as text."""

import enum
import json
import math
import re
import types
import typing

import numpy as np

from ..numerics import Format, Record, Storage, Vector, Weights, parse_format, require_int

__all__ = ["GRAMMAR", "parse"]

#: How the command line spells parameters; part of its help.
GRAMMAR = """\
Numbers as 12; switches as yes or no; formats as s8, u4, binary, ternary, log4, log4r2 (base sqrt
2), apot4x2, codebook16:s8, codebook4:s8/-9/-1/0/4, f16, bf16; beats as s8x4 (format x lanes) or
{a: s8x4, b: u1}; several values as 1,2,3 or 0*12,1*4 (twelve of 0, four of 1).
Weights as SHAPE:FORMAT[:STORAGE[:SEED]], random values, as 64x32:binary:rom; or as
@FILE.npy:FORMAT[:STORAGE]; or as [[1,-1],[-1,1]]:binary[:STORAGE].
STORAGE is baked (the default), rom, reloadable or streamed."""

_SWITCH = {"yes": True, "no": False, "1": True, "0": False, "true": True, "false": False}
#: Values of the largest weights that a parameter may spell.
_MOST_WEIGHTS = 1 << 22
_WEIGHTS = re.compile(
    r"(?:(?P<values>\[.*\])|@(?P<file>.+?)|(?P<shape>[0-9]{1,8}(?:x[0-9]{1,8})*))"
    r":(?P<format>codebook[0-9]+:[^:]+|[a-z0-9]+)"
    rf"(?::(?P<storage>{'|'.join(one.value for one in Storage)}))?"
    r"(?::(?P<seed>[0-9]{1,9}))?")


def parse(kind, text: str):
    """Value of a parameter, of its type and its spelling (see :data:`GRAMMAR`); or ValueError."""
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) is typing.Union:
        kinds = typing.get_args(kind)
        if types.NoneType in kinds and text == "none":
            return None
        return parse(next(one for one in kinds if one is not types.NoneType), text)
    if typing.get_origin(kind) is tuple:
        return _items(typing.get_args(kind)[0], text)
    if kind is bool or issubclass(kind, enum.Enum):
        values = _SWITCH if kind is bool else {member.value: member for member in kind}
        if text not in values:
            raise ValueError(f"it must be one of {', '.join(values)}")
        return values[text]
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
    match = re.fullmatch(r"(u?apot[0-9]+x[0-9]+|[^x]*)(?:x(.*))?", text)
    if match is None:
        raise ValueError("it must be FORMATxLANES, as s8x4, or {NAME: FORMATxLANES, ...}")
    return Vector(parse_format(match[1]), 1 if match[2] is None else parse(int, match[2]))


def _weights(text: str) -> Weights:
    match = _WEIGHTS.fullmatch(text)
    if not match:
        raise ValueError("it must be SHAPE:FORMAT[:STORAGE[:SEED]], @FILE.npy:FORMAT[:STORAGE] or "
                         "[[...]]:FORMAT[:STORAGE], as 64x32:binary:rom")
    fmt, storage = parse_format(match["format"]), Storage(match["storage"] or "baked")
    values = None
    if match["shape"]:
        shape = tuple(int(part) for part in match["shape"].split("x"))
    else:  # a file is mapped, so that one that lies about its size is refused
        values = (np.array(json.loads(match["values"])) if match["values"]
                  else np.lib.format.open_memmap(match["file"], mode="r"))
        shape = tuple(values.shape)
    if not 1 <= math.prod(shape) <= _MOST_WEIGHTS:
        raise ValueError(f"it must have 1 to {_MOST_WEIGHTS} values, not {math.prod(shape)}")
    if not storage.constant:
        return Weights.unknown(shape, fmt, storage)
    if values is None:
        values = fmt.value(np.random.default_rng(int(match["seed"] or 0)).integers(
            0, fmt.levels - 1, size=shape, endpoint=True, dtype=np.uint64))
    return Weights.of(values, fmt, storage)
