"""Memories behind streams, and the port that fills them."""

from dataclasses import dataclass

from amaranth import *
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..numerics import IntFormat, Storage, Vector, Weights, pack_codes, require_int, require_type
from ..targets import Resources
from .block import Block, BlockConfig, layout_of
from .fabric.costs import block_memory, rom, table
from .fabric.portable import Fabric
from .stream import Credit, credited, wrap

__all__ = ["MOST_BAKED", "MOST_WORDS", "LoadPort", "Ram", "RamConfig", "Rom", "RomConfig",
           "constant_cells", "constants", "words_of"]

#: Words of the largest table that is folded into logic, and of the largest memory.
MOST_BAKED = 4096
MOST_WORDS = 65536


def words_of(codes, width: int) -> list[int]:
    """Memory words, as Python integers, of codes (depth, lanes) of ``width`` bits."""
    return [int.from_bytes(row.tobytes(), "little") for row in pack_codes(codes, width)]


def constants(m, fabric: Fabric, storage: Storage, *, width, init, name):
    """Constants where their storage says: ``(addr, data)``, read in two cycles."""
    place = fabric.table if storage is Storage.BAKED or len(init) == 1 else fabric.rom
    return place(m, width=width, init=init, name=name)


def constant_cells(target, storage: Storage, width: int, depth: int) -> Resources:
    """Estimate of :func:`constants`."""
    return (table(target, width, depth) if storage is Storage.BAKED or depth == 1
            else rom(target, width, depth))


class LoadPort(wiring.Component):
    """Fills a memory from a stream: every word once, in the order of its addresses.

    Between loads the memory is *usable*. A load may begin whenever the owner's work stands still,
    and takes precedence over it; from its first word to its last the memory is not usable, nor is
    it before the first load, or after a reset.

    ``still`` says that the owner reads nothing in this cycle but by leave of ``usable``;
    ``w_addr``, ``w_data`` and ``w_en`` are for the memory's write port.
    """

    def __init__(self, shape, depth):
        self._depth = depth
        super().__init__({
            "i": In(stream.Signature(shape)),
            "still": In(1),
            "usable": Out(1),
            "w_addr": Out(range(depth)),
            "w_data": Out(Shape.cast(shape).width),
            "w_en": Out(1),
        })

    def elaborate(self, platform):
        m = Module()
        loaded = Signal()
        m.d.comb += [
            self.i.ready.eq(self.still),
            self.w_en.eq(self.i.valid & self.i.ready),
            self.w_data.eq(self.i.payload),
            self.usable.eq(loaded & ~self.i.valid),
        ]
        with m.If(self.w_en):
            m.d.sync += [
                self.w_addr.eq(wrap(self.w_addr, self._depth)),
                loaded.eq(self.w_addr == self._depth - 1),
            ]
        return m


@dataclass(frozen=True, kw_only=True)
class RomConfig(BlockConfig):
    """Parameters of :class:`Rom`."""

    contents: Weights  #: (depth, lanes), baked or rom; the depth is a power of two, at least 2

    latency = 2 + Credit.queue_latency

    def __post_init__(self):
        require_type("Contents", self.contents, Weights)
        if not self.contents.storage.constant:
            raise ValueError(f"Contents must be baked or rom, not {self.contents.storage.value}")
        if len(self.contents.shape) != 2:
            raise ValueError(f"Contents must be of shape (depth, lanes), not {self.contents.shape}")
        _require_depth(self.contents.shape[0])

    @property
    def inputs(self):
        return {"i": Vector(IntFormat(self.contents.shape[0].bit_length() - 1, signed=False))}

    @property
    def outputs(self):
        return {"o": Vector(self.contents.format, self.contents.shape[1])}

    def golden(self, i):
        return {"o": self.contents.values[i[:, 0]]}

    def resources(self, target):
        depth, width = self.contents.shape[0], self.outputs["o"].width
        return (constant_cells(target, self.contents.storage, width, depth)
                + Credit.resources(target, width, latency=2))


class Rom(Block, config=RomConfig):
    """Constant memory: a word for each address. Throughput is one beat per cycle."""

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        contents, beat = config.contents, config.outputs["o"]
        init = words_of(contents.format.encode(contents.values), contents.format.width)
        credit = credited(m, fabric, self, latency=2)
        addr, word = constants(m, fabric, contents.storage, width=beat.width, init=init, name="rom")

        m.d.comb += [addr.eq(self.i.payload), Value.cast(credit.data).eq(word)]
        return m


@dataclass(frozen=True, kw_only=True)
class RamConfig(BlockConfig):
    """Parameters of :class:`Ram`."""

    beat: Vector  #: a word
    depth: int  #: words; a power of two, 2 to 65536

    latency = 2 + Credit.queue_latency
    loads = ("i_load",)

    def __post_init__(self):
        require_type("Beat", self.beat, Vector)
        _require_depth(self.depth)

    @property
    def load_beats(self):
        return {"i_load": self.depth}

    @property
    def inputs(self):
        return {"i": Vector(IntFormat(self.depth.bit_length() - 1, signed=False)),
                "i_load": self.beat}

    @property
    def outputs(self):
        return {"o": self.beat}

    def golden(self, i, i_load):
        return {"o": i_load[-self.depth:][i[:, 0]]}

    def resources(self, target):
        bits = self.depth.bit_length()
        return (block_memory(target, self.beat.width, self.depth)
                + Credit.resources(target, self.beat.width, latency=2)
                + Resources(lut4=2 * bits, ff=bits))


class Ram(Block, config=RamConfig):
    """Memory that is filled as a whole, word 0 first, and then read. One beat per cycle.

    ``i`` waits until the first load is complete, and during every later one; a load may begin at
    any time. After a reset the memory must be loaded anew.
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        shape = layout_of(config.beat)
        m.submodules.load = load = LoadPort(shape, config.depth)
        credit = credited(m, fabric, self, latency=2, leave=load.usable)
        addr, word, write_port = fabric.memory(m, width=config.beat.width, depth=config.depth,
                                               name="ram")
        w_port = write_port()

        wiring.connect(m, wiring.flipped(self.i_load), load.i)
        m.d.comb += [
            load.still.eq(1),
            w_port.addr.eq(load.w_addr),
            w_port.data.eq(load.w_data),
            w_port.en.eq(load.w_en),
            addr.eq(self.i.payload),
            Value.cast(credit.data).eq(word),
        ]
        return m


def _require_depth(depth):
    require_int("Depth", depth, low=2, high=MOST_WORDS)
    if depth & (depth - 1):
        raise ValueError(f"Depth must be a power of two, not {depth}")
