"""What layers take on a systolic array: tiles, exact cycles, words read at each level, energy.

A layer is a product of matrices, M x K x N: M positions, K products of a sum, N filters; if it has
groups, one product for each. It is cut into the tiles of one :class:`.Systolic`, made for their
length, which follow each other from the first group's to the last's. Cycles are of the layer alone,
from its first beat in to its last beat out.

What is assumed of the memories around the array: they keep up with it, and they hold the operand
that is streamed and the sums to which later tiles add (beats of a tile times columns). So an
operand comes from external memory once (of an image each point that a window reads, pads too),
though the buffer is read for each tap of a window; a result leaves once, as wide as an activation;
sums go to the buffer and back after each tile but the last that adds to them. Zeros that fill up a
tile cost nothing.
"""

import functools
import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from ..gateware.systolic import Dataflow, SystolicConfig
from ..golden.tiles import cut_tiles, join_tiles
from ..numerics import Format
from .layers import Layer

__all__ = ["DATAFLOWS", "Tiling", "array_tables", "ceiling", "scale_sim"]

#: Dataflows by their short names.
DATAFLOWS = {"ws": Dataflow.WEIGHT_STATIONARY, "os": Dataflow.OUTPUT_STATIONARY,
             "is": Dataflow.INPUT_STATIONARY}

#: Which of M, K and N lies along the rows, along the columns, and along the beats of a tile.
_AXES = {Dataflow.WEIGHT_STATIONARY: (1, 2, 0), Dataflow.OUTPUT_STATIONARY: (0, 2, 1),
         Dataflow.INPUT_STATIONARY: (1, 0, 2)}

#: Most beats of a tile.
_MOST_BEATS = 65536

#: Energy in pJ at 45 nm, of a product of 8 bits, of adding 32, and of an access to 32 bits
#: (M. Horowitz, "Computing's energy problem (and what we can do about it)", ISSCC 2014).
_MULTIPLY, _ADD, _REGISTER, _BUFFER, _DRAM = 0.2, 0.1, 1, 5, 640
_SUM_BITS = 32


@dataclass(frozen=True)
class Tiling:
    """A product of an M x K matrix of activations and a K x N matrix of weights, cut into tiles.

    Tiles follow each other as :func:`.cut_tiles` says; its zeros must be values of the formats.
    """

    config: SystolicConfig
    shape: tuple[int, int, int]  #: M, K, N

    @classmethod
    def of(cls, shape: tuple[int, int, int], *, rows: int, cols: int, dataflow: Dataflow,
           in_format: Format, weight_format: Format) -> "Tiling":
        """On the array whose tile is as long as the matrix, or as a part of it if need be."""
        beats = shape[_AXES[dataflow][2]]
        return cls(_config(rows, cols, -(-beats // -(-beats // _MOST_BEATS)), dataflow, in_format,
                           weight_format), shape)

    @property
    def along(self) -> tuple[int, ...]:
        """Sizes of the matrices along the rows, the columns and the beats of a tile."""
        return tuple(self.shape[axis] for axis in _AXES[self.config.dataflow])

    @property
    def blocks(self) -> tuple[int, int, int]:
        """Tiles along each."""
        rows, cols, beats = self.along
        return (-(-rows // self.config.rows), -(-cols // self.config.cols),
                -(-beats // self.config.tile))

    @property
    def parts(self) -> int:
        """Tiles that add to the same sums."""
        return self.blocks[0 if self.config.stationary else 2]

    def cycles(self, groups: int = 1) -> int:
        """From the first beat in, a load's too, to the last out, of so many products in a row."""
        load = self.config.rows if self.config.stationary else 0
        return load + self.config.cycles(groups * math.prod(self.blocks) * self.config.tile)

    def reads(self) -> tuple[int, int]:
        """Activations and weights that are read from the buffer."""
        (rows, cols, beats), (row_blocks, col_blocks, beat_blocks) = self.along, self.blocks
        streamed = rows * beats * col_blocks
        held = rows * cols * beat_blocks if self.config.stationary else beats * cols * row_blocks
        if self.config.dataflow is Dataflow.INPUT_STATIONARY:
            return held, streamed
        return streamed, held

    def beats(self, activations, weights) -> dict[str, Any]:
        """The beats of both inputs of the array, of all tiles."""
        config = self.config
        pair = {Dataflow.WEIGHT_STATIONARY: (activations, weights),
                Dataflow.OUTPUT_STATIONARY: (activations.T, weights),
                Dataflow.INPUT_STATIONARY: (weights.T, activations.T)}[config.dataflow]
        beats = cut_tiles(*pair, rows=config.rows, cols=config.cols, tile=config.tile,
                          stationary=config.stationary)
        return {config.streamed[0]: beats[0], config.held[0]: beats[1]}

    def product(self, beats):
        """The product, of the beats that the array gives."""
        found = join_tiles(beats, self.blocks, stationary=self.config.stationary)
        if self.config.dataflow is Dataflow.INPUT_STATIONARY:
            found = found.T
        return found[:self.shape[0], :self.shape[2]]


@functools.lru_cache(1 << 14)
def _config(rows, cols, tile, dataflow, in_format, weight_format):
    try:
        return SystolicConfig(rows=rows, cols=cols, tile=tile, dataflow=dataflow,
                              in_format=in_format, weight_format=weight_format)
    except ValueError as error:
        raise InputError(f"There is no array of {rows}x{cols}: {error}") from error


def ceiling(shape: tuple[int, int, int], rows: int, cols: int, dataflow: Dataflow) -> float:
    """The utilization that edge tiles allow an array whose tiles take a load or a drain at least.

    M, K and N are rounded up to whole tiles where they lie along rows or columns, and to a beat for
    each row of the array where they are the beats.
    """
    high, wide, beats = (shape[axis] for axis in _AXES[dataflow])
    return (high / (-(-high // rows) * rows) * (wide / (-(-wide // cols) * cols))
            * (beats / max(beats, rows)))


def scale_sim(shape: tuple[int, int, int], rows: int, cols: int, dataflow: Dataflow) -> int:
    """Cycles of SCALE-Sim v2 for the same product: every tile is filled and drained by itself.

    Samajdar et al., "A systematic methodology for characterizing scalability of DNN accelerators
    using SCALE-Sim", ISPASS 2020. Its memories never stall.
    """
    high, wide, beats = (shape[axis] for axis in _AXES[dataflow])
    loads = rows if dataflow is not Dataflow.OUTPUT_STATIONARY else 0
    return -(-high // rows) * -(-wide // cols) * (loads + rows + cols + beats - 2)


def array_tables(layers: Sequence[Layer], array: str,
                 dataflow: str = "best") -> dict[str, list[dict[str, Any]]]:
    """Tables ``array`` and ``energy`` of the layers on an array ROWSxCOLS, and ``array totals``.

    ``dataflow`` is a name of ``DATAFLOWS``, or ``best``: for each layer that of the fewest cycles,
    and of the least energy among those. Cycles, words and energy are of all ``repeat`` layers;
    ``ratio`` is SCALE-Sim's cycles to ours. Energy is as of integers, that of a product by the bits
    of one factor times those of the other.
    """
    sizes = array.split("x")
    if len(sizes) != 2 or not all(re.fullmatch("[0-9]{1,3}", one) for one in sizes):
        raise InputError(f"Array is given as ROWSxCOLS, as 16x16, not {array!r:.40}")
    if dataflow != "best" and dataflow not in DATAFLOWS:
        raise InputError(f"Dataflow must be {', '.join(DATAFLOWS)} or best, not {dataflow!r:.40}")
    rows, cols = map(int, sizes)
    chosen, least, bound = [], 0, 0.0
    for layer in layers:
        names = [dataflow] if dataflow != "best" else [
            name for name in DATAFLOWS if name != "os" or layer.in_format.dtype.kind != "f"]
        chosen.append(min((_Placed(layer, name, rows, cols) for name in names),
                          key=lambda one: (one.cycles, sum(one.energy))))
        shape, times = _shape(layer), layer.groups * layer.repeat
        least += times * min(scale_sim(shape, rows, cols, each) for each in _AXES)
        bound += times * math.prod(shape) / max(ceiling(shape, rows, cols, each) for each in _AXES)
    macs, took, theirs = (sum(getattr(one, what) for one in chosen)
                          for what in ("macs", "cycles", "scale_sim"))
    return {"array": [one.row() for one in chosen],
            "energy": [one.energy_row() for one in chosen],
            "array totals": [{
                "array": array, "dataflow": dataflow, "MACs": macs, "cycles": took,
                "utilization %": _percent(macs, took * rows * cols),
                "best ceiling %": _percent(macs, bound),
                "SCALE-Sim": theirs, "ratio": round(theirs / took, 3),
                "SCALE-Sim's best": least, "ratio to its best": round(least / took, 3),
                "uJ": round(sum(sum(one.energy) for one in chosen) / 1e6, 1)}]}


def _shape(layer):
    return math.prod(layer.size), layer.columns, layer.filters // layer.groups


def _percent(share, whole):
    return round(100 * share / whole, 2)


class _Placed:
    """A layer on an array, by one dataflow: cycles, words and energy of all its repeats."""

    def __init__(self, layer, name, rows, cols):
        self._layer, self._name, self._size = layer, name, (rows, cols)
        self._shape = m, k, n = _shape(layer)
        times = layer.groups * layer.repeat
        self.macs = times * m * k * n
        self._tiling = tiling = Tiling.of(
            self._shape, rows=rows, cols=cols, dataflow=DATAFLOWS[name],
            in_format=layer.in_format, weight_format=layer.weight_format)
        self.cycles = layer.repeat * tiling.cycles(layer.groups)
        self.scale_sim = times * scale_sim(self._shape, rows, cols, DATAFLOWS[name])

        # Words, each with its bits. Products of a cell that are added at once share a sum.
        bits = layer.in_format.width, layer.weight_format.width
        points = math.prod((size - 1) * layer.stride + tap for size, tap in itertools.zip_longest(
            layer.size, layer.kernel, fillvalue=1))
        outside = (min(layer.repeat * layer.inputs * points, times * m * k), times * k * n)
        inside = [times * read + word for read, word in zip(tiling.reads(), outside, strict=True)]
        sums = 2 * times * m * n * (tiling.parts - 1)
        levels = [[(self.macs, bits[0]), (self.macs, bits[1]),
                   (self.macs / tiling.config.lanes, _SUM_BITS)],
                  [*zip(inside, bits, strict=True), (sums, _SUM_BITS)],
                  [*zip(outside, bits, strict=True), (times * m * n, bits[0])]]
        self._words = [sum(count for count, _width in level) for level in levels]
        self.energy = [self.macs * (_MULTIPLY * math.prod(bits) / 64 + _ADD)] + [
            price / 32 * sum(count * width for count, width in level)
            for price, level in zip((_REGISTER, _BUFFER, _DRAM), levels, strict=True)]

    def row(self):
        ceilings = {name: ceiling(self._shape, *self._size, each)
                    for name, each in DATAFLOWS.items()}
        layer = self._layer
        return {"layer": layer.name, "dataflow": self._name,
                "M x K x N": "x".join(map(str, self._shape)), "groups": layer.groups,
                "repeat": layer.repeat, "tiles": layer.groups * math.prod(self._tiling.blocks),
                "cycles": self.cycles,
                "utilization %": _percent(self.macs, self.cycles * math.prod(self._size)),
                "ceiling %": _percent(ceilings[self._name], 1),
                "best ceiling %": _percent(max(ceilings.values()), 1),
                "SCALE-Sim": self.scale_sim, "ratio": round(self.scale_sim / self.cycles, 3)}

    def energy_row(self):
        levels = ("register", "buffer", "DRAM")
        return {"layer": self._layer.name, "dataflow": self._name,
                **{f"{level} words/MAC": round(words / self.macs, 4)
                   for level, words in zip(levels, self._words, strict=True)},
                **{f"{what} uJ": round(energy / 1e6, 3)
                   for what, energy in zip(("MAC", *levels), self.energy, strict=True)},
                "uJ": round(sum(self.energy) / 1e6, 3)}
