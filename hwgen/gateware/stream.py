"""Stream parts: credits, queues, forks, joins and changes of width."""

from dataclasses import dataclass

from amaranth import *
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..numerics import Record, Vector, require_int, require_type
from ..targets import Resources
from .block import Block, BlockConfig, layout_of
from .fabric.portable import Fabric

__all__ = ["Credit", "Fork", "ForkConfig", "Join", "JoinConfig", "Queue", "QueueConfig",
           "SkidBuffer", "SkidBufferConfig", "credited", "wrap"]

#: No enable drives more registers than this.
MOST_ENABLED = 64


def wrap(counter, limit):
    """The next value of a counter that runs from 0 to ``limit - 1``."""
    if limit & (limit - 1) == 0:
        return (counter + 1)[:len(counter)]
    return Mux(counter == limit - 1, 0, counter + 1)


class _Places(wiring.Component):
    """A first-in, first-out store of ``depth`` places: the common part of all queues.

    ``i.ready`` and ``o.valid`` come from registers, ``o.payload`` from a memory without a register:
    no enable, however wide.
    """

    latency = 1

    def __init__(self, shape, depth):
        self._shape, self._depth = shape, depth
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape))})

    def elaborate(self, platform):
        m = Module()
        fabric, depth = Fabric.of(platform), self._depth
        width = Shape.cast(self._shape).width
        level = Signal(range(depth + 1))
        w_addr = Signal(range(depth))
        put, take = self.i.valid & self.i.ready, self.o.valid & self.o.ready
        r_addr, r_data, w_port = fabric.queue_memory(m, width=width, depth=depth, name="places")

        m.d.comb += [
            self.i.ready.eq(level != depth),
            self.o.valid.eq(level != 0),
            Value.cast(self.o.payload).eq(r_data),
            w_port.addr.eq(w_addr),
            w_port.data.eq(self.i.payload),
            w_port.en.eq(put),
        ]
        r_next = Signal(range(depth))
        m.d.comb += r_addr.eq(r_next)
        m.d.sync += level.eq(level + put - take)
        with m.If(put):
            m.d.sync += w_addr.eq(wrap(w_addr, depth))
        with m.If(take):
            m.d.sync += r_next.eq(wrap(r_next, depth))
        return m


class Credit(wiring.Component):
    """The output of a block: a queue, and a counter of the room that is left in it.

    A pipe never stops. A block *reserves* a place for each result before it lets the work into its
    pipe, ``latency`` cycles before the result is *pushed*, so back-pressure reaches the block's
    input through one small counter instead of an enable on every register.

    The queue is as deep as full rate needs: a place is in use from its reservation until the cycle
    after the result is taken.

    Parameters
    ----------
    shape : shape-like
        Of a result.
    latency : int, cycles
        From ``reserve`` to ``push``.
    interval : int, cycles
        Least distance of two reservations.

    Members
    -------
    ready : Out(1)
        There is room for one more result. Comes from a register.
    reserve : In(1)
        Only while ``ready``.
    push, data : In(1), In(shape)
    o : Out(stream.Signature(shape))
    """

    #: Cycles from a result's push to its being offered.
    queue_latency = _Places.latency

    def __init__(self, shape, *, latency, interval=1):
        self._depth = max(2, -(-(latency + self.queue_latency + 1) // interval))
        self._shape = shape
        super().__init__({"ready": Out(1), "reserve": In(1), "push": In(1), "data": In(shape),
                          "o": Out(stream.Signature(shape))})

    def elaborate(self, platform):
        m = Module()
        m.submodules.queue = queue = _Places(self._shape, self._depth)
        room = Signal(range(self._depth + 1), init=self._depth)
        retire = self.o.valid & self.o.ready

        m.d.sync += room.eq(room - self.reserve + retire)
        m.d.comb += [
            self.ready.eq(room != 0),
            queue.i.valid.eq(self.push),
            queue.i.payload.eq(self.data),
        ]
        wiring.connect(m, queue.o, wiring.flipped(self.o))
        return m


def credited(m, fabric: Fabric, block, *, latency: int, leave=1):
    """Make a block of a pipe that has a result for every beat.

    Adds the credit and connects it to ``block.i`` and ``block.o``; the pipe begins with the beat of
    ``credit.reserve`` and its result, ``latency`` cycles later, is ``credit.data``.

    Parameters
    ----------
    leave : Value
        Beats are admitted only while it is high.

    Returns
    -------
    Credit
    """
    m.submodules.credit = credit = Credit(layout_of(block.config.outputs["o"]), latency=latency)
    m.d.comb += [
        block.i.ready.eq(credit.ready & leave),
        credit.reserve.eq(block.i.valid & block.i.ready),
        credit.push.eq(fabric.delay_valid(m, credit.reserve, latency, name="valid")),
    ]
    wiring.connect(m, credit.o, wiring.flipped(block.o))
    return credit


@dataclass(frozen=True, kw_only=True)
class QueueConfig(BlockConfig):
    """Parameters of :class:`Queue`.

    Parameters
    ----------
    beat : Vector or Record
    depth : int, 2 to 65536
        Beats it holds. Up to 64 stand in distributed memory, more in block memory.
    """

    beat: Vector | Record
    depth: int

    def __post_init__(self):
        _require_beat("Beat", self.beat)
        require_int("Depth", self.depth, low=2, high=65536)

    @property
    def shallow(self):
        """Whether it stands in distributed memory."""
        return self.depth <= 64

    @property
    def latency(self):
        """One cycle, or four through block memory."""
        return _Places.latency if self.shallow else 3 + Credit.queue_latency

    @property
    def inputs(self):
        """One stream, ``i``."""
        return {"i": self.beat}

    @property
    def outputs(self):
        """One stream, ``o``."""
        return {"o": self.beat}

    def golden(self, i):
        """What goes in comes out."""
        return {"o": i}

    def resources(self, target):
        """Estimate: distributed or block memory, and counters."""
        width, bits = self.beat.width, self.depth.bit_length()
        if self.shallow:
            return Resources(lut4=-(-width // 4) * 6 * -(-self.depth // 16) + 3 * bits,
                             ff=3 * bits)
        return Resources(lut4=8 * bits, ff=4 * bits + width,
                         bram=-(-width * self.depth // 18432))


class Queue(Block, config=QueueConfig):
    """First-in, first-out queue.

    Throughput is one beat per cycle; ``i.ready`` comes from registers. Beats leave in order.

    Parameters
    ----------
    config : QueueConfig

    Members
    -------
    i : In(stream.Signature(beat))
    o : Out(stream.Signature(beat))
    """

    def elaborate(self, platform):
        m = Module()
        config = self._config
        shape = layout_of(config.beat)
        if config.shallow:
            m.submodules.places = places = _Places(shape, config.depth)
            wiring.connect(m, wiring.flipped(self.i), places.i)
            wiring.connect(m, places.o, wiring.flipped(self.o))
            return m

        fabric, depth = Fabric.of(platform), config.depth
        m.submodules.credit = credit = Credit(shape, latency=2)
        r_addr, r_data, write_port = fabric.memory(m, width=config.beat.width, depth=depth,
                                                   name="store")
        w_port = write_port()
        level = Signal(range(depth + 1))  # beats in the block memory
        r_count = Signal(range(depth))
        w_count = Signal(range(depth))
        put = Signal()
        read = Signal()

        m.d.comb += [
            self.i.ready.eq(level != depth),
            put.eq(self.i.valid & self.i.ready),
            w_port.addr.eq(w_count),
            w_port.data.eq(self.i.payload),
            w_port.en.eq(put),
            read.eq((level != 0) & credit.ready),
            r_addr.eq(r_count),
            credit.reserve.eq(read),
            credit.push.eq(fabric.delay_valid(m, read, 2, name="read")),
            Value.cast(credit.data).eq(r_data),
        ]
        m.d.sync += level.eq(level + put - read)
        with m.If(put):
            m.d.sync += w_count.eq(wrap(w_count, depth))
        with m.If(read):
            m.d.sync += r_count.eq(wrap(r_count, depth))
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        return m


@dataclass(frozen=True, kw_only=True)
class SkidBufferConfig(BlockConfig):
    """Parameters of :class:`SkidBuffer`.

    Parameters
    ----------
    beat : Vector or Record
    """

    beat: Vector | Record

    latency = 1

    def __post_init__(self):
        _require_beat("Beat", self.beat)

    @property
    def inputs(self):
        """One stream, ``i``."""
        return {"i": self.beat}

    @property
    def outputs(self):
        """One stream, ``o``."""
        return {"o": self.beat}

    def golden(self, i):
        """What goes in comes out."""
        return {"o": i}

    def resources(self, target):
        """Estimate: two registers a bit."""
        return Resources(lut4=self.beat.width + 4, ff=2 * self.beat.width + 2)


class SkidBuffer(Block, config=SkidBufferConfig):
    """Registers on ``valid``, ``payload`` and ``ready``: no combinational path through it.

    Throughput is one beat per cycle. Beats wider than 64 bits stand in distributed memory, so that
    no enable is wide.

    Parameters
    ----------
    config : SkidBufferConfig

    Members
    -------
    i : In(stream.Signature(beat))
    o : Out(stream.Signature(beat))
    """

    def elaborate(self, platform):
        m = Module()
        shape = layout_of(self._config.beat)
        if self._config.beat.width > MOST_ENABLED:
            m.submodules.places = places = _Places(shape, 2)
            wiring.connect(m, wiring.flipped(self.i), places.i)
            wiring.connect(m, places.o, wiring.flipped(self.o))
            return m

        skid = Signal(shape, reset_less=True)
        skid_full = Signal()
        m.d.comb += self.i.ready.eq(~skid_full)
        m.d.sync += [  # written out: the enables are the payloads' alone
            self.o.valid.eq(self.i.valid | skid_full | (self.o.valid & ~self.o.ready)),
            skid_full.eq((self.i.valid | skid_full) & self.o.valid & ~self.o.ready),
        ]
        with m.If(self.o.ready | ~self.o.valid):
            m.d.sync += self.o.payload.eq(Mux(skid_full, skid, self.i.payload))
        with m.If(~skid_full):
            m.d.sync += skid.eq(self.i.payload)
        return m


@dataclass(frozen=True, kw_only=True)
class ForkConfig(BlockConfig):
    """Parameters of :class:`Fork`.

    Parameters
    ----------
    beat : Vector or Record
    ways : int, 2 to 64
    """

    beat: Vector | Record
    ways: int = 2

    latency = 0

    def __post_init__(self):
        _require_beat("Beat", self.beat)
        require_int("Number of ways", self.ways, low=2, high=64)

    @property
    def inputs(self):
        """One stream, ``i``."""
        return {"i": self.beat}

    @property
    def outputs(self):
        """Streams ``o_0``, ``o_1``, ..."""
        return {f"o_{way}": self.beat for way in range(self.ways)}

    def golden(self, i):
        """Every output gets every beat."""
        return dict.fromkeys(self.outputs, i)

    def resources(self, target):
        """Estimate."""
        return Resources(lut4=2 * self.ways + 2, ff=self.ways)


class Fork(Block, config=ForkConfig):
    """Gives every beat to every output, each of which takes it when it likes.

    No latency; ``i.ready`` depends combinationally on the outputs' ``ready``. A beat is done when
    the last output has taken it: an output that stops stops the others one beat later.

    Parameters
    ----------
    config : ForkConfig

    Members
    -------
    i : In(stream.Signature(beat))
    o_0, o_1, ... : Out(stream.Signature(beat))
    """

    def elaborate(self, platform):
        m = Module()
        outputs = [getattr(self, name) for name in self._config.outputs]
        served = Signal(len(outputs))
        done = Signal(len(outputs))

        for way, output in enumerate(outputs):
            m.d.comb += [
                output.valid.eq(self.i.valid & ~served[way]),
                Value.cast(output.payload).eq(self.i.payload),
                done[way].eq(served[way] | output.ready),
            ]
        m.d.comb += self.i.ready.eq(done.all())
        with m.If(self.i.valid):
            m.d.sync += served.eq(Mux(self.i.ready, 0, done))
        return m


@dataclass(frozen=True, kw_only=True)
class JoinConfig(BlockConfig):
    """Parameters of :class:`Join`.

    Parameters
    ----------
    beats : tuple of Vector
        Of inputs ``i_0``, ``i_1``, ...
    """

    beats: tuple[Vector, ...]

    latency = 0

    def __post_init__(self):
        require_type("Beats", self.beats, tuple)
        require_int("Number of inputs", len(self.beats), low=2, high=64)
        for beat in self.beats:
            require_type("Beat", beat, Vector)

    @property
    def inputs(self):
        """Streams ``i_0``, ``i_1``, ..."""
        return {f"i_{way}": beat for way, beat in enumerate(self.beats)}

    @property
    def outputs(self):
        """One stream of records with a field for each input."""
        return {"o": Record(tuple(self.inputs.items()))}

    def golden(self, **beats):
        """A beat of each input makes a record."""
        return {"o": beats}

    def resources(self, target):
        """Estimate."""
        return Resources(lut4=2 * len(self.beats))


class Join(Block, config=JoinConfig):
    """Takes a beat of every input at once and offers them side by side.

    No latency; every ``ready`` depends combinationally on ``o.ready`` and the other inputs'
    ``valid``.

    Parameters
    ----------
    config : JoinConfig

    Members
    -------
    i_0, i_1, ... : In(stream.Signature(beats[n]))
    o : Out(stream.Signature(StructLayout))
        Fields named as the inputs, the first in the low bits.
    """

    def elaborate(self, platform):
        m = Module()
        inputs = [getattr(self, name) for name in self._config.inputs]
        m.d.comb += [
            self.o.valid.eq(Cat(i.valid for i in inputs).all()),
            Value.cast(self.o.payload).eq(Cat(i.payload for i in inputs)),
        ]
        for i in inputs:
            m.d.comb += i.ready.eq(self.o.valid & self.o.ready)
        return m


def _require_beat(what, beat):
    if not isinstance(beat, Vector | Record):
        raise TypeError(f"{what} must be a Vector or a Record, not {beat!r}")
