"""Changes of width: wide beats to narrow ones and back."""

from dataclasses import dataclass

from amaranth import *

from ..numerics import Vector, require_int, require_type
from ..targets import Resources
from .block import Block, BlockConfig, ReducingConfig
from .fabric.costs import queue_memory
from .fabric.portable import Fabric
from .stream import MOST_ENABLED, wrap

__all__ = ["Deserializer", "DeserializerConfig", "Serializer", "SerializerConfig"]


@dataclass(frozen=True, kw_only=True)
class _ResizeConfig(BlockConfig):
    """Base: lanes that come in beats like ``beat`` go in beats of ``lanes``, the lowest first."""

    beat: Vector
    lanes: int

    @property
    def inputs(self):
        return {"i": self.beat}

    @property
    def outputs(self):
        return {"o": Vector(self.beat.format, self.lanes)}

    def golden(self, i):
        return {"o": i.reshape(-1, self.lanes)}


@dataclass(frozen=True, kw_only=True)
class SerializerConfig(_ResizeConfig):
    """Parameters of :class:`Serializer`: a wide ``beat``, and fewer ``lanes``, which divide its."""

    def __post_init__(self):
        require_type("Beat", self.beat, Vector)
        require_int("Lane count", self.lanes, low=1, high=self.beat.lanes - 1)
        if self.beat.lanes % self.lanes:
            raise ValueError(f"Lanes of a narrow beat must divide the {self.beat.lanes} of the "
                             f"wide one, not be {self.lanes}")

    @property
    def factor(self):
        """Narrow beats of a wide one."""
        return self.beat.lanes // self.lanes

    @property
    def interval(self):
        return self.factor

    @property
    def latency(self):  # a wide beat is accepted with its last part, when its first is long gone
        return 1 - self.factor

    def beats_out(self, beats):
        return {"o": beats * self.factor}

    def cycles(self, beats):
        return (beats - 1) * self.factor + 1

    def offers(self, arrivals):
        offers, free = [], 0
        for arrival in arrivals:
            start = max(arrival, free)
            free = start + self.factor
            offers += range(start, free)
        return offers

    def resources(self, target):
        return Resources(lut4=self.lanes * self.beat.format.width * (self.factor + 1) // 2 + 4,
                         ff=self.factor.bit_length())


class Serializer(Block, config=SerializerConfig):
    """Offers a wide beat in narrow ones, low lanes first.

    No latency and no copy of the beat: it waits in the block before until its last part is taken.
    ``i.ready`` depends combinationally on ``o.ready``.
    """

    def elaborate(self, platform):
        m = Module()
        config = self._config
        width = config.outputs["o"].width
        part = Signal(range(config.factor))

        m.d.comb += [
            self.o.valid.eq(self.i.valid),
            Value.cast(self.o.payload).eq(Value.cast(self.i.payload).word_select(part, width)),
            self.i.ready.eq(self.o.ready & (part == config.factor - 1)),
        ]
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += part.eq(wrap(part, config.factor))
        return m


@dataclass(frozen=True, kw_only=True)
class DeserializerConfig(ReducingConfig, _ResizeConfig):
    """Parameters of :class:`Deserializer`: a narrow ``beat``, and ``lanes``, a multiple of its."""

    def __post_init__(self):
        require_type("Beat", self.beat, Vector)
        require_int("Lane count", self.lanes, low=self.beat.lanes + 1, high=65536)
        if self.lanes % self.beat.lanes:
            raise ValueError(f"Lanes of a wide beat must be a multiple of the {self.beat.lanes} of "
                             f"the narrow one, not {self.lanes}")

    @property
    def frame(self):
        return self.lanes // self.beat.lanes

    @property
    def latency(self):
        return self.frame - 1

    def resources(self, target):
        width = self.beat.width
        kept = (Resources(ff=width) if width <= MOST_ENABLED
                else queue_memory(target, width, 2) + Resources(ff=1))
        return Resources(lut4=self.frame + 6, ff=4) + kept * (self.frame - 1)


class Deserializer(Block, config=DeserializerConfig):
    """Collects narrow beats into a wide one, the first in the low lanes.

    All parts but the last are kept, in registers up to 64 bits, else in distributed memory; the
    last passes through, so ``o.valid`` and ``i.ready`` depend combinationally on the other side.
    """

    def elaborate(self, platform):
        m = Module()
        factor = self._config.frame
        part = Signal(range(factor))
        parts = []
        last = part == factor - 1
        taken = Signal()

        for n in range(factor - 1):
            enable = Signal(name=f"take_{n}")
            m.d.comb += enable.eq(taken & (part == n))
            parts.append(self._keep(m, enable, taken & last, platform, name=f"part_{n}"))
        with m.If(taken):
            m.d.sync += part.eq(wrap(part, factor))
        m.d.comb += [
            self.o.valid.eq(self.i.valid & last),
            Value.cast(self.o.payload).eq(Cat(parts, self.i.payload)),
            self.i.ready.eq(~last | self.o.ready),
            taken.eq(self.i.valid & self.i.ready),
        ]
        return m

    def _keep(self, m, enable, done, platform, *, name):
        """A copy of the payload of when ``enable`` was last high, until ``done``."""
        width = self._config.beat.width
        if width <= MOST_ENABLED:
            copy = Signal(width, name=name, reset_less=True)
            with m.If(enable):
                m.d.sync += copy.eq(self.i.payload)
            return copy

        # Distributed memory, with two places in turn: no enable is as wide as the payload.
        side = Signal(name=f"{name}_side")
        fabric = Fabric.of(platform)
        r_addr, r_data, w_port = fabric.queue_memory(m, width=width, depth=2, name=name)
        m.d.comb += [
            r_addr.eq(side),
            w_port.addr.eq(side),
            w_port.data.eq(self.i.payload),
            w_port.en.eq(enable),
        ]
        with m.If(done):
            m.d.sync += side.eq(~side)
        return r_data
