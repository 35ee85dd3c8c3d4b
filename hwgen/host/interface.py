"""What a host knows of an accelerator: the shapes, formats and bytes that its manifest declares."""

import hashlib
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..numerics import Vector, parse_format
from ..process import read_file
from ..verify.design import to_words
from .frames import BODY_LIMIT

__all__ = ["Answers", "Interface", "Load"]

#: Version of manifests that is understood.
SCHEMA = "hwgen.manifest/1"


@dataclass(frozen=True, eq=False)
class Answers:
    """What a network says of n inputs, wherever it runs."""

    labels: np.ndarray | None  #: int64, (n,): classes; None where no node chooses one
    #: int64, (n, scores): what the class is chosen from, or the network's results where none is
    #: chosen; None where the accelerator does not give them.
    scores: np.ndarray | None

    def __len__(self) -> int:
        return max(len(values) for values in (self.labels, self.scores) if values is not None)

    def differ(self, other: "Answers") -> np.ndarray:
        """Which inputs are answered otherwise: bool, (n,)."""
        wrong = np.zeros(len(self), dtype=bool)
        if self.labels is not None and other.labels is not None:
            wrong |= self.labels != other.labels
        if self.scores is not None and other.scores is not None:
            wrong |= (self.scores != other.scores).any(axis=1)
        return wrong


@dataclass(frozen=True, kw_only=True)
class Load:
    """A stream that fills a memory."""

    name: str
    beat: Vector
    beats: int  #: of a whole load

    @property
    def beat_bytes(self) -> int:
        """Bytes of a beat."""
        return _bytes(self.beat)

    @property
    def size(self) -> int:
        """Bytes of the whole."""
        return self.beats * self.beat_bytes

    def to_bytes(self, values) -> bytes:
        """Bytes of the values of all beats, (beats, lanes)."""
        return _to_bytes(self.beat, values).tobytes()

    def bodies(self, number: int, content: bytes, limit: int = BODY_LIMIT) -> Iterator[bytes]:
        """Bodies of LOAD frames that have the whole, if this is the load of that number."""
        size = (limit - 1) // self.beat_bytes * self.beat_bytes
        for start in range(0, len(content), size):
            yield bytes([number]) + content[start:start + size]

    def from_bytes(self, content: bytes) -> np.ndarray:
        """The inverse of :meth:`to_bytes`."""
        return _from_bytes(self.beat, np.frombuffer(content, np.uint8).reshape(self.beats, -1))


@dataclass(frozen=True, kw_only=True)
class Interface:
    """An accelerator as its manifest describes it; made by :meth:`read`."""

    name: str  #: of the network
    network: str  #: its sha256
    sha256: bytes  #: hash of the manifest, which a board's HELLO names
    shape: tuple[int, ...]  #: of an input
    classes: tuple[str, ...]  #: names; may be empty
    chooses: bool  #: whether ``o`` is a class
    #: Beats of the streams, and how many there are in an inference.
    i: Vector
    o: Vector
    scores: Vector | None
    frame: int
    o_beats: int
    score_beats: int
    interval: int  #: cycles per inference
    loads: tuple[Load, ...]  #: in the order in which LOAD frames number them, from 0

    @classmethod
    def read(cls, path: Path | str) -> "Interface":
        """Read a manifest; raises InputError if it is not that of an accelerator."""
        content = read_file(path)
        try:
            data = json.loads(content)
            if data["schema"] != SCHEMA:
                raise ValueError(f"schema is {data['schema']!r}")
            network, timing = data["parameters"]["network"], data["timing"]
            streams = {stream["name"]: stream for stream in data["streams"]}
            beats = {name: Vector(parse_format(stream["format"]), stream["lanes"])
                     for name, stream in streams.items()}
            made = cls(
                name=network["name"], network=network["sha256"],
                sha256=hashlib.sha256(content).digest(), shape=tuple(network["shape"]),
                classes=tuple(network["classes"]), i=beats["i"], o=beats["o"],
                chooses=list(data["parameters"]["stages"].values())[-1]["block"] == "Argmax",
                scores=beats.get("o_scores"), frame=timing["frame"], interval=timing["interval"],
                o_beats=timing["beats_out"]["o"],
                score_beats=timing["beats_out"].get("o_scores", 0),
                loads=tuple(Load(name=name, beat=beats[name], beats=stream["load"]["beats"])
                            for name, stream in streams.items() if "load" in stream))
            if made.frame * made.i.lanes != math.prod(made.shape):
                raise ValueError(f"shape {made.shape} is not {made.frame} beats of {made.i}")
            return made
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            raise InputError(f"{path} is not the manifest ({SCHEMA}) of an accelerator: "
                             f"{type(error).__name__} {error}; build it anew") from error

    @property
    def beat_bytes(self) -> int:
        """Bytes of a beat of the input."""
        return _bytes(self.i)

    @property
    def result_bytes(self) -> int:
        """Bytes of a RESULT's body."""
        scores = self.score_beats * _bytes(self.scores) if self.scores else 0
        return self.o_beats * _bytes(self.o) + scores

    def check(self, x) -> np.ndarray:
        """Inputs as an array (n, *shape) of integers of the input's format, or an InputError."""
        x = np.asarray(x)
        if x.ndim == 0 or (len(x) and x[0].size != math.prod(self.shape)):
            raise InputError(f"Inputs of {self.name} must be of shape (n, "
                             f"{', '.join(map(str, self.shape))}), not {x.shape}")
        try:
            return self.i.format.check(f"Inputs of {self.name}", x).reshape(len(x), *self.shape)
        except (TypeError, ValueError) as error:
            raise InputError(str(error)) from error

    def to_bytes(self, x) -> np.ndarray:
        """Bytes of the beats of n inputs: uint8, (n, frame * beat_bytes)."""
        x = self.check(x)
        content = _to_bytes(self.i, x.reshape(len(x) * self.frame, self.i.lanes))
        return content.reshape(len(x), self.frame * self.beat_bytes)

    def from_bytes(self, results) -> Answers:
        """Answers of the bodies of n RESULTs: uint8, (n, result_bytes)."""
        cut = self.o_beats * _bytes(self.o)
        found = _from_bytes(self.o, results[:, :cut])
        scores = _from_bytes(self.scores, results[:, cut:]) if self.scores else None
        return Answers(found[:, 0], scores) if self.chooses else Answers(None, found)


def _bytes(beat):
    return -(-beat.width // 8)


def _to_bytes(beat, values):
    return np.ascontiguousarray(to_words(beat, values).view(np.uint8)[:, :_bytes(beat)])


def _from_bytes(beat, content):
    """Values (n, values) of content (n, bytes)."""
    beats = content.reshape(-1, _bytes(beat))
    words = np.ascontiguousarray(np.pad(beats, ((0, 0), (0, -beats.shape[1] % 4)))).view("<u4")
    values = content.shape[1] // _bytes(beat) * beat.lanes
    return beat.from_words(words).reshape(len(content), values)
