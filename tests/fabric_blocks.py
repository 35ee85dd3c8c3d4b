"""Each function of the fabric as a block: a pipe of exactly so many registers behind a credit.

A register too many or too few on any path would pair a result with another beat's valid.
"""

import itertools
from dataclasses import dataclass

import numpy as np
from amaranth import *
from amaranth.lib import wiring
from blocks import BINARY, S4, S8, U1, U4, RangeFormat

from hwgen.gateware.block import BlockConfig, layout_of, shape_of
from hwgen.gateware.fabric.portable import Fabric
from hwgen.gateware.stream import Credit
from hwgen.numerics import Format, IntFormat, Record, Vector, Weights, format_for


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
        cycles = config.latency - Credit.queue_latency
        m.submodules.credit = credit = Credit(layout_of(config.outputs["o"]), latency=cycles)
        m.d.comb += [
            self.i.ready.eq(credit.ready),
            credit.reserve.eq(self.i.valid & credit.ready),
            credit.push.eq(fabric.delay_valid(m, credit.reserve, cycles, name="valid")),
            Value.cast(credit.data).eq(config.build(m, fabric, self.i.payload)),
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
        return {"o": Vector(format_for(*_range(self.low, self.high)))}

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
class PairConfig(PipeConfig):
    """Two products of an input of three operands: of the first and of the second by the third."""

    one: Format
    two: Format
    by: Format
    untimed: bool = False

    @property
    def inputs(self):
        return {"i": Record((("one", Vector(self.one)), ("two", Vector(self.two)),
                             ("by", Vector(self.by))))}

    @property
    def outputs(self):
        return {"o": Record(tuple((name, Vector(_product(fmt, self.by)))
                                  for name, fmt in (("one", self.one), ("two", self.two))))}

    def golden(self, i):
        return {"o": {name: i[name] * i["by"] for name in ("one", "two")}}

    def build(self, m, fabric, payload):
        values = [_number(payload[name], fmt)
                  for name, fmt in (("one", self.one), ("two", self.two), ("by", self.by))]
        pair = fabric.multiply_pair(m, *values, stages=self.stages, name="product",
                                    untimed=self.untimed)
        return Cat(*(product[:len(value) + len(values[2])]
                     for product, value in zip(pair, values[:2], strict=True)))


@dataclass(frozen=True, kw_only=True)
class ChainConfig(PairConfig):
    """Multiply-accumulate: a chain of ``links`` for one beat after the other, of one or two sums.

    Link n multiplies the operands of n cycles ago, so that a sum comes down a beat a cycle.
    """

    links: int = 3
    pair: bool = False

    @property
    def latency(self):
        return self.stages + self.links + Credit.queue_latency

    @property
    def outputs(self):
        return {"o": Record(tuple(
            (name, Vector(format_for(*(self.links * end for end in _range(fmt, self.by)))))
            for name, fmt in (("one", self.one), ("two", self.two))[:1 + self.pair]))}

    def golden(self, i):
        return {"o": {name: self.links * i[name] * i["by"]
                      for name in ("one", "two")[:1 + self.pair]}}

    def build(self, m, fabric, payload):
        one, two, by = (_number(payload[name], fmt) for name, fmt in
                        (("one", self.one), ("two", self.two), ("by", self.by)))
        sums = ((C(0, 1), 0, 0),) * (1 + self.pair)
        for link in range(self.links):
            one, two, by = (fabric.delay(m, value, link > 0, name=f"{name}_{link}")
                            for name, value in (("one", one), ("two", two), ("by", by)))
            if self.pair:
                sums = fabric.multiply_add_pair(m, one, two, by, sums, stages=self.stages,
                                                name=f"link_{link}")
            else:
                sums = [fabric.multiply_add(m, one, by, *sums, stages=self.stages,
                                            name=f"link_{link}")]
        for (value, low, high), fmt in zip(sums, (self.one, self.two), strict=False):
            assert (low, high) == tuple(self.links * end for end in _range(fmt, self.by))
            assert value.shape() == shape_of(format_for(low, high))
        return Cat(value for value, *_range in sums)


@dataclass(frozen=True, kw_only=True)
class AccumulateConfig(PipeConfig):
    """A step of a sum: a total, whether a term is the first, the term, and whether there is one."""

    total: Format
    term: Format
    start: int = 0
    negative: bool = False
    stages: int = 0

    @property
    def inputs(self):
        return {"i": Record((("total", Vector(self.total)), ("first", Vector(U1)),
                             ("term", Vector(self.term)), ("valid", Vector(U1))))}

    @property
    def outputs(self):
        return {"o": Vector(self.total)}

    def golden(self, i):
        term = i["valid"] * i["term"]
        total = np.where(i["first"], self.start, i["total"]) + (-term if self.negative else term)
        return {"o": (total - self.total.min) % self.total.levels + self.total.min}

    def build(self, m, fabric, payload):
        total, term = (_number(payload[name], fmt)
                       for name, fmt in (("total", self.total), ("term", self.term)))
        return fabric.accumulate(m, total, payload["first"][0], term, start=self.start,
                                 valid=payload["valid"][0], negative=self.negative, name="sum")


def functions(most):
    """Every function of up to so many wires: a table, and how many."""
    return [(table, size) for size in range(most + 1) for table in range(1 << (1 << size))]


@dataclass(frozen=True, kw_only=True)
class HalvesConfig(PipeConfig):
    """A chain that adds pairs of functions, each of wires of its own, with guards between them.

    Every sum is of a pair, and of the carry that the guard before it makes of the first wires.
    """

    pairs: tuple
    guards: tuple = ((0b10, 1),)
    wires: int = 2
    stages: int = 0

    @property
    def inputs(self):
        return {"i": Vector(U1, 3 * self.wires)}

    @property
    def outputs(self):
        return {"o": Vector(IntFormat(2, signed=False), len(self.pairs))}

    def chain(self):
        """For each pair its guard and its two functions: a table and its wires."""
        for n, pair in enumerate(self.pairs):
            yield [(table, range(k * self.wires, k * self.wires + size)) for k, (table, size) in
                   enumerate((self.guards[n % len(self.guards)], *pair))]

    def golden(self, i):
        return {"o": np.stack([sum(table >> sum(i[:, wire] << k for k, wire in enumerate(wires))
                                   & 1 for table, wires in three)
                               + np.zeros(len(i), int) for three in self.chain()], axis=1)}

    def build(self, m, fabric, payload):
        halves = []
        for three in self.chain():
            guard, y, x = ((table, tuple(payload[n] for n in wires)) for table, wires in three)
            halves += [(guard, None), (y, x)]
        return Cat(fabric.chain(m, [*halves, ((0, ()), None)], name="chain")[1:])


def _number(value, fmt):
    value = Value.cast(value)
    return value.as_signed() if fmt.signed else value


def _range(one, other):
    ends = [a * b for a in (one.min, one.max) for b in (other.min, other.max)]
    return min(ends), max(ends)


def _product(one, other):
    """The format of a product, as wide as both operands."""
    return IntFormat(one.width + other.width, signed=one.signed or other.signed)


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


def every_beat(config):
    """Every input, as values by name or as numbers."""
    beat = config.inputs["i"]
    codes, values = np.arange(1 << beat.width, dtype=np.uint64), {}
    fields = beat.fields if isinstance(beat, Record) else (("i", beat),)
    for name, vector in fields:
        places = np.arange(vector.lanes).astype(np.uint64) * np.uint64(vector.format.width)
        values[name] = vector.format.decode(codes[:, None] >> places
                                            & np.uint64(vector.format.levels - 1))
        codes = codes >> np.uint64(vector.width)
    return {"i": values if isinstance(beat, Record) else values["i"]}


_PAIRS = [*itertools.product(functions(2), repeat=2)]

#: Every pair of functions of up to two wires, behind guards of every one, and of some of more.
HALVES = [HalvesConfig(pairs=tuple(_PAIRS[n:n + 44]),
                       guards=(*functions(2)[n // 44:], (0b10010110, 3), (0xCAFE, 4)))
          for n in range(0, len(_PAIRS), 44)]

FABRIC = {
    "sum": SumConfig(fmt=S8, terms=5, stages=2),
    "sum of a range": SumConfig(fmt=RangeFormat(-5, 2), terms=7, stages=4),
    "popcount": PopcountConfig(bits=23, stages=2),
    "multiply": MultiplyConfig(low=S8, high=U4, stages=2),
    "multiply at once": MultiplyConfig(low=S4, high=S4, stages=0),
    "multiply pair": PairConfig(one=S4, two=S4, by=S8, stages=5),
    "accumulate": AccumulateConfig(total=IntFormat(24), term=S8, start=-77, negative=True),
    "multiply and add": ChainConfig(one=S8, two=S8, by=S8, stages=3),
    "multiply and add pair": ChainConfig(one=S4, two=S4, by=S8, stages=3, pair=True),
}
