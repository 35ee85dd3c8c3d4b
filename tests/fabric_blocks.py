"""Each function of the fabric as a block: a pipe of exactly so many registers behind a credit.

A register too many or too few on any path would pair a result with another beat's valid.
"""

from dataclasses import dataclass

import numpy as np
from amaranth import *
from amaranth.lib import wiring
from blocks import BINARY, S4, S8, U4, RangeFormat

from hwgen.gateware.block import BlockConfig, layout_of, shape_of
from hwgen.gateware.fabric.portable import Fabric
from hwgen.gateware.stream import Credit
from hwgen.numerics import Format, Vector, Weights, format_for


@dataclass(frozen=True, kw_only=True)
class PipeConfig(BlockConfig):
    """Base: a subclass says what goes in and out, and builds what is between."""

    stages: int

    @property
    def latency(self):
        return self.stages + Credit.queue_latency

    def create(self):
        return Pipe(self)


class Pipe(wiring.Component):
    def __init__(self, config):
        self._config = config
        super().__init__(config.signature)

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        m.submodules.credit = credit = Credit(layout_of(config.outputs["o"]), latency=config.stages)
        m.d.comb += [
            self.i.ready.eq(credit.ready),
            credit.reserve.eq(self.i.valid & credit.ready),
            credit.push.eq(fabric.delay_valid(m, credit.reserve, config.stages, name="valid")),
            credit.data[0].eq(config.build(m, fabric, self.i.payload)),
        ]
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        return m


@dataclass(frozen=True, kw_only=True)
class SumConfig(PipeConfig):
    fmt: Format
    terms: int

    @property
    def inputs(self):
        return {"i": Vector(self.fmt, self.terms)}

    @property
    def outputs(self):
        return {"o": Vector(format_for(self.terms * self.fmt.min, self.terms * self.fmt.max))}

    def golden(self, i):
        return {"o": i.sum(axis=1, keepdims=True)}

    def build(self, m, fabric, payload):
        terms = [(payload[n], self.fmt.min, self.fmt.max) for n in range(self.terms)]
        total, low, high = fabric.sum(m, terms, stages=self.stages, name="sum")
        assert (low, high) == (self.terms * self.fmt.min, self.terms * self.fmt.max)
        assert total.shape() == shape_of(self.outputs["o"].format)
        return total


@dataclass(frozen=True, kw_only=True)
class PopcountConfig(PipeConfig):
    bits: int

    @property
    def inputs(self):
        return {"i": Vector(BINARY, self.bits)}

    @property
    def outputs(self):
        return {"o": Vector(format_for(0, self.bits))}

    def golden(self, i):
        return {"o": (i > 0).sum(axis=1, keepdims=True)}

    def build(self, m, fabric, payload):
        count = fabric.popcount(m, payload, stages=self.stages, name="ones")
        assert count.shape() == shape_of(self.outputs["o"].format)
        return count


@dataclass(frozen=True, kw_only=True)
class MultiplyConfig(PipeConfig):
    """The product of the upper and the lower bits of an input, each of its own format."""

    low: Format
    high: Format

    @property
    def inputs(self):
        return {"i": Vector(format_for(0, (1 << (self.low.width + self.high.width)) - 1))}

    @property
    def outputs(self):
        ends = [a * b for a in (self.low.min, self.low.max) for b in (self.high.min, self.high.max)]
        return {"o": Vector(format_for(min(ends), max(ends)))}

    def golden(self, i):
        codes = i.astype(np.uint64)
        low = self.low.decode(codes & np.uint64((1 << self.low.width) - 1))
        return {"o": low * self.high.decode(codes >> np.uint64(self.low.width))}

    def build(self, m, fabric, payload):
        codes = Value.cast(payload)
        a, b = (value.as_signed() if fmt.signed else value for value, fmt in
                ((codes[:self.low.width], self.low), (codes[self.low.width:], self.high)))
        return fabric.multiply(m, a, b, stages=self.stages, name="product")


@dataclass(frozen=True, kw_only=True)
class ConstantsConfig(PipeConfig):
    """Constants of the fabric's function ``kind``: ``rom``, ``table`` or ``memory``."""

    kind: str
    contents: Weights
    stages: int = 2

    @property
    def depth(self):
        return self.contents.shape[0]

    @property
    def inputs(self):
        return {"i": Vector(format_for(0, self.depth - 1))}

    @property
    def outputs(self):
        return {"o": Vector(self.contents.format)}

    def golden(self, i):
        return {"o": self.contents.values[i]}

    def build(self, m, fabric, payload):
        fmt = self.contents.format
        make = getattr(fabric, self.kind)
        depth = {"depth": self.depth} if self.kind == "memory" else {}
        addr, data, *_write_port = make(m, width=fmt.width, name="constants", **depth,
                                        init=fmt.encode(self.contents.values).tolist())
        m.d.comb += addr.eq(payload)
        return data


FABRIC = {
    "sum": SumConfig(fmt=S8, terms=5, stages=2),
    "sum of a range": SumConfig(fmt=RangeFormat(-5, 2), terms=7, stages=4),
    "popcount": PopcountConfig(bits=23, stages=2),
    "multiply": MultiplyConfig(low=S8, high=U4, stages=2),
    "multiply at once": MultiplyConfig(low=S4, high=S4, stages=0),
}
