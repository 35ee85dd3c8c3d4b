"""Small blocks for tests of the harness: sound, or with one flaw each."""

from dataclasses import dataclass

import numpy as np
from amaranth import *
from amaranth.lib import wiring

from hwgen.gateware.block import BlockConfig
from hwgen.numerics import IntFormat, Record, Vector

U8 = IntFormat(8, signed=False)


class Block(wiring.Component):
    """A component with the streams of its config, whose class says how it works."""

    def __init__(self, config):
        self._config = config
        super().__init__(config.signature)


@dataclass(frozen=True, kw_only=True)
class FlawedConfig(BlockConfig):
    """Base: ``declared`` overrides what is declared, with wrong values."""

    flaw: str | None = None
    declared: tuple = ()

    inputs = {"i": Vector(U8)}
    outputs = {"o": Vector(U8)}

    @property
    def latency(self):
        return dict(self.declared).get("latency", 1)

    @property
    def interval(self):
        return dict(self.declared).get("interval", self.frame)

    def beats_out(self, beats):
        count = beats // self.frame + dict(self.declared).get("beats_out", 0)
        return dict.fromkeys(self.outputs, count)

    def cycles(self, beats):
        return beats + self.latency + dict(self.declared).get("cycles", 0)


class Register(Block):
    """A stream register."""

    def elaborate(self, platform):
        m = Module()
        flaw = self._config.flaw
        count = Signal(8)
        full = Signal()
        value = Signal(8)

        m.d.comb += [
            self.i.ready.eq(~full | (self.o.valid & self.o.ready)),
            self.o.valid.eq(full),
            self.o.payload[0].eq(value + (flaw == "off by one")),
        ]
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += full.eq(flaw == "repeats a beat")
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += [full.eq(1), value.eq(self.i.payload[0]), count.eq(count + 1)]
            if flaw == "drops a beat":
                m.d.sync += full.eq(count != 3)
        with m.If(full & ~self.o.ready):
            if flaw == "forgets a stalled beat":
                m.d.sync += full.eq(0)
            if flaw == "changes a stalled beat":
                m.d.sync += value.eq(value + 1)
        if flaw == "every other cycle":  # sound, but not as fast
            m.d.comb += self.i.ready.eq(~full)
        if flaw == "waits for ready":
            m.d.comb += self.o.valid.eq(full & self.o.ready)
        return m


@dataclass(frozen=True, kw_only=True)
class RegisterConfig(FlawedConfig):
    """``o`` is ``i``."""

    def golden(self, i):
        return {"o": i}

    def create(self):
        return Register(self)


class Adder(Block):
    """Joins two streams; nothing is stored."""

    def elaborate(self, platform):
        m = Module()
        both = self.i.valid & self.i_b.valid
        m.d.comb += [
            self.o_sum.valid.eq(both),
            self.o_sum.payload.whole[0].eq(self.i.payload[0] + self.i_b.payload[0]),
            Cat(self.o_sum.payload.parts).eq(Cat(self.i.payload, self.i_b.payload)),
            self.i.ready.eq(both & self.o_sum.ready),
            self.i_b.ready.eq(both & self.o_sum.ready),
        ]
        return m


@dataclass(frozen=True, kw_only=True)
class AdderConfig(FlawedConfig):
    """The sum of two signed beats, and both of them beside it."""

    inputs = {"i": Vector(IntFormat(8)), "i_b": Vector(IntFormat(8))}
    outputs = {"o_sum": Record((("whole", Vector(IntFormat(9))), ("parts", Vector(U8, 2))))}
    latency = 0

    def golden(self, i, i_b):
        return {"o_sum": {"whole": i + i_b, "parts": np.concatenate([i, i_b], axis=1) & 255}}

    def create(self):
        return Adder(self)


class Table(Block):
    """A loadable table, read without a register."""

    def elaborate(self, platform):
        m = Module()
        flaw = self._config.flaw
        words = Array(Signal(40, name=f"word_{n}") for n in range(4))
        place = Signal(2, reset_less=flaw == "keeps its place in reset")
        m.d.comb += [
            self.i_load.ready.eq(1),
            self.i.ready.eq(self.o.ready),
            self.o.valid.eq(self.i.valid),
            self.o.payload.eq(words[self.i.payload[0]]),
        ]
        with m.If(self.i_load.valid):
            m.d.sync += [words[place].eq(self.i_load.payload), place.eq(place + 1)]
        if flaw == "shows what is loaded":
            m.d.comb += self.o.valid.eq(self.i.valid | self.i_load.valid)
        if flaw == "loads once":
            done = Signal()
            m.d.sync += done.eq(done | (self.i_load.valid & (place == 3)))
            with m.If(done):
                m.d.sync += [word.eq(word) for word in words]
        return m


@dataclass(frozen=True, kw_only=True)
class TableConfig(FlawedConfig):
    """Four words of 40 bits, loaded in order, looked up."""

    inputs = {"i": Vector(IntFormat(2, signed=False)), "i_load": Vector(U8, 5)}
    outputs = {"o": Vector(U8, 5)}
    loads = ("i_load",)
    latency = 0

    def golden(self, i, i_load):
        return {"o": i_load[i[:, 0]]}

    def create(self):
        return Table(self)


class FrameSum(Block):
    """Adds up frames of four beats."""

    def elaborate(self, platform):
        m = Module()
        flaw = self._config.flaw
        position = Signal(2, reset_less=flaw == "keeps its place in reset")
        total = Signal(8, reset_less=True)
        full = Signal()
        m.d.comb += [
            self.i.ready.eq(~full | self.o.ready),
            self.o.valid.eq(full),
            self.o.payload[0].eq(total),
        ]
        with m.If(full & self.o.ready):
            m.d.sync += full.eq(0)
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += [position.eq(position + 1), full.eq(position == 3)]
        with m.If((self.i.valid | (flaw == "adds what is not valid")) & self.i.ready):
            m.d.sync += total.eq(Mux(position == 0, 0, total) + self.i.payload[0])
        return m


@dataclass(frozen=True, kw_only=True)
class FrameSumConfig(FlawedConfig):
    """One sum modulo 256 of every four beats."""

    frame = 4

    @property
    def latency(self):
        return dict(self.declared).get("latency", 4)

    def cycles(self, beats):
        return beats + 1 + dict(self.declared).get("cycles", 0)

    def golden(self, i):
        return {"o": i.reshape(-1, 4).sum(axis=1, keepdims=True) & 255}

    def create(self):
        return FrameSum(self)


class Fork(Block):
    """Gives every beat to both outputs, each when it is ready."""

    def elaborate(self, platform):
        m = Module()
        outputs = [self.o, self.o_copy]
        given = [Signal(name=f"given_{n}") for n in range(2)]
        done = [mine | output.ready for mine, output in zip(given, outputs, strict=True)]
        for mine, output in zip(given, outputs, strict=True):
            m.d.comb += [output.valid.eq(self.i.valid & ~mine),
                         output.payload.eq(self.i.payload)]
            m.d.sync += mine.eq(self.i.valid & ~self.i.ready & (mine | output.ready))
        m.d.comb += self.i.ready.eq(done[0] & done[1])
        return m


@dataclass(frozen=True, kw_only=True)
class ForkConfig(FlawedConfig):
    """``o`` and ``o_copy`` are ``i``, of ``lanes`` signed values."""

    lanes: int = 9
    latency = 0

    @property
    def inputs(self):
        return {"i": Vector(IntFormat(11), self.lanes)}

    @property
    def outputs(self):
        return {"o": Vector(IntFormat(11), self.lanes), "o_copy": Vector(IntFormat(11), self.lanes)}

    def golden(self, i):
        return {"o": i, "o_copy": i}

    def create(self):
        return Fork(self)

