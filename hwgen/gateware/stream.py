"""Stream parts: credits, queues, forks, joins and changes of width."""

from dataclasses import dataclass

from amaranth import *
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..numerics import Record, Vector, require_int, require_type
from ..targets import Resources
from .block import QUEUE_LATENCY, Block, BlockConfig, layout_of
from .fabric.costs import block_memory, queue_memory
from .fabric.portable import Fabric

__all__ = ["Credit", "Fork", "ForkConfig", "Join", "JoinConfig", "Queue", "QueueConfig",
           "SkidBuffer", "SkidBufferConfig", "credited", "last_of", "wrap"]

#: No enable drives more registers than this.
MOST_ENABLED = 64


def wrap(counter, limit):
    """The next value of a counter that runs from 0 to ``limit - 1``."""
    if limit & (limit - 1) == 0:
        return (counter + 1)[:len(counter)]
    return Mux(counter == limit - 1, 0, counter + 1)


def last_of(m, step, count, *, name):
    """Whether the next ``step`` is the last of every ``count``; a register.

    Few are counted by a bit that goes round, which takes no logic.
    """
    if count <= 32:
        ring = Signal(count, name=name, init=1)
        with m.If(step):
            m.d.sync += ring.eq(ring.rotate_left(1))
        return ring[-1]
    index, last = Signal(range(count), name=name), Signal(name=f"{name}_last")
    with m.If(step):
        m.d.sync += [index.eq(wrap(index, count)), last.eq(index == count - 2)]
    return last


class _Places(wiring.Component):
    """A first-in, first-out store of ``depth`` places: the common part of all queues.

    ``i.ready`` and ``o.valid`` come from registers, ``o.payload`` from a memory without a register:
    no enable, however wide. One that is never ``full`` asks nobody to wait.
    """

    latency = QUEUE_LATENCY

    def __init__(self, shape, depth, *, full=True):
        self._shape, self._depth, self._full = shape, depth, full
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape))})

    def elaborate(self, platform):
        m = Module()
        fabric, depth = Fabric.of(platform), self._depth
        width = Shape.cast(self._shape).width
        valid = Signal()
        w_addr = Signal(range(depth))
        put, take = self.i.valid & self.i.ready, self.o.valid & self.o.ready
        r_addr, r_data, w_port = fabric.queue_memory(m, width=width, depth=depth, name="places")

        m.d.comb += self.i.ready.eq(1)
        if self._full:
            level = Signal(range(depth + 1))
            m.d.comb += self.i.ready.eq(level != depth)
            m.d.sync += level.eq(level + put - take)
        m.d.comb += [
            self.o.valid.eq(valid),
            Value.cast(self.o.payload).eq(r_data),
            w_port.addr.eq(w_addr),
            w_port.data.eq(self.i.payload),
            w_port.en.eq(put),
        ]
        r_next, w_before = Signal(range(depth)), Signal(range(depth))
        m.d.comb += r_addr.eq(r_next)
        # Empty next is what gives its last beat, which is the one that was put last.
        m.d.sync += valid.eq(put | (valid & ~(self.o.ready & (r_next == w_before))))
        with m.If(put):
            m.d.sync += [w_addr.eq(wrap(w_addr, depth)), w_before.eq(w_addr)]
        with m.If(take):
            m.d.sync += r_next.eq(wrap(r_next, depth))
        return m


def _in_places(m, block, depth):
    """The module of a block that is nothing but such a store."""
    m.submodules.places = places = _Places(layout_of(block.config.beat), depth)
    wiring.connect(m, wiring.flipped(block.i), places.i)
    wiring.connect(m, places.o, wiring.flipped(block.o))
    return m


class Credit(wiring.Component):
    """The output of a block: a queue, and a counter of the room that is left in it.

    A pipe never stops. A block *reserves* a place for each result before it lets the work into its
    pipe, ``latency`` cycles before the result is *pushed*, so back-pressure reaches the block's
    input through one small counter instead of an enable on every register.

    The counter sees both ends a cycle late, so that it is fast: a place is in use from its
    reservation until two cycles after the result is taken, and one is kept free for a reservation
    that is not counted yet. The queue is as deep as full rate then needs, for ``latency`` cycles
    from ``reserve`` to ``push`` and for reservations ``interval`` cycles apart or more; a single
    result may be taken as late as before the next one, as a serializer does. ``ready`` is a
    register and says that there is room for a result: only then may ``reserve`` be high. ``data``
    goes with ``push``. A reservation may be for several ``beats``, and ``latency`` is to the last
    of them then.
    """

    #: Cycles from a result's push to its being offered.
    queue_latency = _Places.latency

    def __init__(self, shape, *, latency, interval=1, beats=1):
        self._depth, self._shape, self._beats = self._places(latency, interval, beats), shape, beats
        super().__init__({"ready": Out(1), "reserve": In(1), "push": In(1), "data": In(shape),
                          "o": Out(stream.Signature(shape))})

    @classmethod
    def _places(cls, latency, interval, beats):
        held = interval - 1 if beats == 1 else 0
        return max(2, -(-(latency + cls.queue_latency + 2 + held) // interval)) + 1

    @classmethod
    def resources(cls, target, width: int, *, latency, interval=1, beats=1) -> Resources:
        """Estimate for results of ``width`` bits, with the strobe that goes through the pipe."""
        depth = cls._places(latency, interval, beats)
        bits, room = (depth * beats - 1).bit_length(), depth.bit_length()
        return queue_memory(target, width, depth * beats) + Resources(
            lut4=3 * bits + 2 * room + 8, ff=3 * bits + room + 4 + latency)

    def elaborate(self, platform):
        m = Module()
        m.submodules.queue = queue = _Places(self._shape, self._depth * self._beats, full=False)
        room = Signal(range(self._depth + 1), init=self._depth)
        reserved = Signal()
        retired = Signal()
        ready = Signal(init=1)

        take = self.o.valid & self.o.ready
        if self._beats > 1:
            taken = Signal(range(self._beats))
            with m.If(take):
                m.d.sync += taken.eq(wrap(taken, self._beats))
            take &= taken == self._beats - 1
        m.d.sync += [
            reserved.eq(self.reserve),
            retired.eq(take),
            room.eq(room - reserved + retired),
            # room > 1 of the next cycle, beside the adder
            ready.eq(Mux(reserved == retired, room > 1, Mux(retired, room > 0, room > 2))),
        ]
        m.d.comb += [
            self.ready.eq(ready),
            queue.i.valid.eq(self.push),
            queue.i.payload.eq(self.data),
        ]
        wiring.connect(m, queue.o, wiring.flipped(self.o))
        return m


def credited(m, fabric: Fabric, block, *, latency: int, leave=1, every=1):
    """Make a block of a pipe that has a result for every beat.

    Adds the credit and connects it to ``block.i`` and ``block.o``; the pipe begins with the beat of
    ``credit.reserve`` and its result, ``latency`` cycles later, is ``credit.data``. Beats are
    admitted only while ``leave`` is high, and ``every`` cycles apart or more.
    """
    m.submodules.credit = credit = Credit(layout_of(block.config.outputs["o"]), latency=latency,
                                          interval=every)
    if every > 1:
        pause = Signal(range(every))  # cycles until the next one may come
        m.d.sync += pause.eq(Mux(credit.reserve, every - 1, Mux(pause == 0, 0, pause - 1)))
        leave = leave & (pause == 0)
    m.d.comb += [
        block.i.ready.eq(credit.ready & leave),
        credit.reserve.eq(block.i.valid & block.i.ready),
        credit.push.eq(fabric.delay_valid(m, credit.reserve, latency, name="valid")),
    ]
    wiring.connect(m, credit.o, wiring.flipped(block.o))
    return credit


@dataclass(frozen=True, kw_only=True)
class _PassConfig(BlockConfig):
    """Base of the configs of blocks that pass on what they take, from ``i`` to all outputs."""

    beat: Vector | Record

    def __post_init__(self):
        if not isinstance(self.beat, Vector | Record):
            raise TypeError(f"Beat must be a Vector or a Record, not {self.beat!r}")

    @property
    def inputs(self):
        return {"i": self.beat}

    @property
    def outputs(self):
        return {"o": self.beat}

    def golden(self, i):
        return dict.fromkeys(self.outputs, i)


@dataclass(frozen=True, kw_only=True)
class QueueConfig(_PassConfig):
    """Parameters of :class:`Queue`."""

    depth: int  #: beats it holds, 2 to 65536

    def __post_init__(self):
        super().__post_init__()
        require_int("Depth", self.depth, low=2, high=65536)

    @property
    def shallow(self):
        """Whether it stands in distributed memory, and not in block memory."""
        return self.depth <= 64

    @property
    def latency(self):
        return _Places.latency if self.shallow else 3 + Credit.queue_latency

    def resources(self, target):
        width, bits = self.beat.width, self.depth.bit_length()
        if self.shallow:
            return (queue_memory(target, width, self.depth)
                    + Resources(lut4=4 * bits, ff=4 * bits))
        return (block_memory(target, width, self.depth) + Credit.resources(target, width, latency=2)
                + Resources(lut4=4 * bits, ff=3 * bits))


class Queue(Block, config=QueueConfig):
    """First-in, first-out queue, of one beat per cycle; ``i.ready`` comes from registers."""

    def elaborate(self, platform):
        m = Module()
        config = self._config
        shape = layout_of(config.beat)
        if config.shallow:
            return _in_places(m, self, config.depth)

        fabric, depth = Fabric.of(platform), config.depth
        m.submodules.credit = credit = Credit(shape, latency=2)
        width = config.beat.width
        r_addr, r_data, write_port = fabric.memory(m, width=width, depth=depth, name="store")
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
class SkidBufferConfig(_PassConfig):
    """Parameters of :class:`SkidBuffer`."""

    latency = 1

    def resources(self, target):
        if self.beat.width > MOST_ENABLED:
            return QueueConfig(beat=self.beat, depth=2).resources(target)
        return Resources(lut4=self.beat.width + 4, ff=2 * self.beat.width + 2)


class SkidBuffer(Block, config=SkidBufferConfig):
    """Registers on ``valid``, ``payload`` and ``ready``: no combinational path through it.

    Throughput is one beat per cycle. Beats wider than 64 bits stand in distributed memory, so that
    no enable is wide.
    """

    def elaborate(self, platform):
        m = Module()
        shape = layout_of(self._config.beat)
        if self._config.beat.width > MOST_ENABLED:
            return _in_places(m, self, 2)

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
class ForkConfig(_PassConfig):
    """Parameters of :class:`Fork`."""

    ways: int = 2  #: outputs ``o_0``, ``o_1``, ...; 2 to 64

    latency = 0

    def __post_init__(self):
        super().__post_init__()
        require_int("Number of ways", self.ways, low=2, high=64)

    @property
    def outputs(self):
        return {f"o_{way}": self.beat for way in range(self.ways)}

    def resources(self, target):
        return Resources(lut4=2 * self.ways + 2, ff=self.ways)


class Fork(Block, config=ForkConfig):
    """Gives every beat to every output, each of which takes it when it likes.

    No latency; ``i.ready`` depends combinationally on the outputs' ``ready``. A beat is done when
    the last output has taken it: an output that stops stops the others one beat later.
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
    """Parameters of :class:`Join`."""

    beats: tuple[Vector, ...]  #: of inputs ``i_0``, ``i_1``, ...

    latency = 0

    def __post_init__(self):
        require_type("Beats", self.beats, tuple)
        require_int("Number of inputs", len(self.beats), low=2, high=64)
        for beat in self.beats:
            require_type("Beat", beat, Vector)

    @property
    def inputs(self):
        return {f"i_{way}": beat for way, beat in enumerate(self.beats)}

    @property
    def outputs(self):
        return {"o": Record(tuple(self.inputs.items()))}

    def golden(self, **beats):
        return {"o": beats}

    def resources(self, target):
        return Resources(lut4=2 * len(self.beats))


class Join(Block, config=JoinConfig):
    """Takes a beat of every input at once and offers them side by side.

    The record's fields are named as the inputs, the first in the low bits. No latency; every
    ``ready`` depends combinationally on ``o.ready`` and the other inputs' ``valid``.
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
