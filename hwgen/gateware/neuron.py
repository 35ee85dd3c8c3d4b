"""Popcounts, and binary neurons: XNOR, popcount and threshold in one compressor tree."""

import functools
from dataclasses import dataclass

from amaranth import *

from ..golden.neuron import neuron, popcount
from ..numerics import BinaryFormat, IntFormat, Vector, Weights, require_int, require_type
from ..targets import Resources
from .block import Block, BlockConfig
from .fabric.compress import XOR, Row, plan, row_of
from .fabric.portable import Fabric
from .stream import Credit, credited

__all__ = ["Neuron", "NeuronConfig", "Popcount", "PopcountConfig", "fires"]


def fires(m, fabric, activations, weights, limit, *, stages):
    """Whether at most ``limit``, signed, lanes differ, ``stages`` cycles later.

    The count is subtracted from the limit in one more adder of the tree.
    """
    return fabric.compress(m, _differences(activations, weights), stages=stages, name="sum",
                           limit=row_of(limit))


def _differences(activations, weights):
    return [Row((a.join(XOR, w),)) for a, w in zip(
        row_of(activations).bits, row_of(weights).bits, strict=True)]


@dataclass(frozen=True, kw_only=True)
class PopcountConfig(BlockConfig):
    """Parameters of :class:`Popcount`."""

    lanes: int  #: 1 to 16384
    stages: int | None = None  #: registers of the adders, 1 to 64; by default one for each level

    in_format = BinaryFormat()

    def __post_init__(self):
        require_int("Lane count", self.lanes, low=1, high=16384)
        if self.stages is not None:
            require_int("Stages", self.stages, low=1, high=64)

    @functools.cached_property
    def plans(self):
        """The tree where an adder takes in one wire of each bit, and where two; of variables."""
        rows = [Row((bit,)) for bit in row_of(Signal(self.lanes)).bits]
        return [plan(rows, folded=folded) for folded in (1, 2)]

    @property
    def depth(self):
        """Registers of the tree, on all fabrics as many as on the deepest."""
        return self.stages or max(1, *(made.levels for made in self.plans))

    @property
    def latency(self):
        return self.depth + Credit.queue_latency

    @property
    def outputs(self):
        return {"o": Vector(IntFormat(self.lanes.bit_length(), signed=False))}

    def golden(self, i):
        return {"o": popcount(i)}

    def tree(self, target) -> Resources:
        """Estimate of the cells but for credits and the queue."""
        fabric = Fabric.of(target)
        return self.plans[fabric.folded - 1].resources(fabric, self.depth)

    def resources(self, target):
        return self.tree(target) + Credit.resources(target, self.outputs["o"].width,
                                                    latency=self.depth)

    def remarks(self, target):
        fabric = Fabric.of(target)
        return [self.plans[fabric.folded - 1].remark(fabric, self.lanes)]


class Popcount(Block, config=PopcountConfig):
    """Counts the +1 of each beat; one beat per cycle."""

    def elaborate(self, platform):
        m = Module()
        fabric, depth = Fabric.of(platform), self._config.depth
        credit = credited(m, fabric, self, latency=depth)
        m.d.comb += credit.data[0].eq(fabric.popcount(m, Value.cast(self.i.payload), stages=depth,
                                                      name="count"))
        return m


@dataclass(frozen=True, kw_only=True)
class NeuronConfig(PopcountConfig):
    """Parameters of :class:`Neuron`."""

    weights: Weights | None = None  #: (lanes,) binary constants, part of the logic; or a stream

    out_format = BinaryFormat()

    def __post_init__(self):
        super().__post_init__()
        if self.weights is None:
            return
        require_type("Weights", self.weights, Weights)
        if (self.weights.format, self.weights.shape) != (BinaryFormat(), (self.lanes,)) or (
                not self.weights.storage.constant):
            raise ValueError(f"Weights must be {self.lanes} binary constants, or none")

    @functools.cached_property
    def plans(self):
        """The same, with an XOR in each bit and the limit at the end."""
        return self._plans(Signal(self.lanes))

    def _plans(self, weights):
        rows = _differences(Signal(self.lanes), weights)
        limit = row_of(Signal(self.lanes.bit_length() + 1))
        return [plan(rows, folded=folded, limit=limit) for folded in (1, 2)]

    def tree(self, target):
        fabric = Fabric.of(target)
        made = (self._plans(self.constant) if self.weights else self.plans)[fabric.folded - 1]
        return made.resources(fabric, self.depth)

    @property
    def constant(self):
        """Constant weights as a word."""
        return C(sum(1 << lane for lane, one in enumerate(self.weights.values) if one > 0),
                 self.lanes)

    @property
    def inputs(self):
        lanes = Vector(BinaryFormat(), self.lanes)
        return {"i": lanes, **({} if self.weights else {"i_weights": lanes}),
                "i_limit": Vector(IntFormat(self.lanes.bit_length() + 1))}

    @property
    def outputs(self):
        return {"o": Vector(BinaryFormat())}

    def golden(self, i, i_limit, i_weights=None):
        return {"o": neuron(i, self.weights.values if i_weights is None else i_weights, i_limit)}


class Neuron(Block, config=NeuronConfig):
    """+1 where at most ``i_limit`` lanes of activations and weights differ, else -1.

    Of d lanes that differ the sum is ``lanes - 2 d``: it reaches t where d is at most
    ``(lanes - t) // 2``. A negative limit is never met. One beat of each stream per cycle, which
    are taken together.

    Source: Rastegari et al., "XNOR-Net", ECCV 2016, section 4.
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        others = [getattr(self, name) for name in config.inputs if name != "i"]
        credit = credited(m, fabric, self, latency=config.depth,
                          leave=Cat(other.valid for other in others).all())
        m.d.comb += [other.ready.eq(credit.reserve) for other in others]
        weights = config.constant if config.weights else Value.cast(self.i_weights.payload)
        m.d.comb += credit.data[0].eq(fires(
            m, fabric, Value.cast(self.i.payload), weights, self.i_limit.p[0],
            stages=config.depth))
        return m
