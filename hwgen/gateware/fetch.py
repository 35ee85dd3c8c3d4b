"""The tiled array with external memory, whose words a master reads for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from amaranth import *
from amaranth.lib import stream, wiring

from ..numerics import IntFormat, Memory, Vector, require_type
from ..targets import Resources
from .axi import AxiReaderConfig
from .block import Block, BlockConfig, layout_of
from .gemm import LOADED, GemmConfig
from .resize import DeserializerConfig, SerializerConfig

__all__ = ["Fetching", "FetchingConfig"]


@dataclass(frozen=True, kw_only=True)
class FetchingConfig(BlockConfig):
    """Parameters of :class:`Fetching`.

    Parameters
    ----------
    array : GemmConfig
        With a ``bus``.
    """

    array: GemmConfig

    flags = ("busy", "error")

    def __post_init__(self):
        require_type("Array", self.array, GemmConfig)
        _ = self.reader

    @property
    def inputs(self):
        return {"i_code": self.array.inputs["i_code"], "r": self.reader.inputs["r"]}

    @property
    def outputs(self):
        found = {name: beat for name, beat in self.array.outputs.items() if name != "o_fetch"}
        return {**found, "ar": self.reader.outputs["ar"]}

    def beats_out(self, beats):
        """Not known: they are of the program."""
        return {}

    @cached_property
    def reader(self) -> AxiReaderConfig:
        """What reads the memory."""
        most = max(self._words(memory, 1 << 20) for memory in Memory)
        return AxiReaderConfig(beat=Vector(IntFormat(8, signed=False), self.array.bus // 8),
                               burst=self.array.burst, outstanding=self.array.outstanding,
                               words_width=most.bit_length())

    def slot(self, memory: Memory) -> int:
        """Bytes of external memory for a word of a memory: a power of two; the rest is ignored."""
        width = self.array.inputs[LOADED[memory]].width
        return 1 << max(0, (width - 1).bit_length() - 3)

    def resize(self, memory: Memory) -> SerializerConfig | DeserializerConfig | None:
        """What makes slots of words of the bus, if they are not of the same size."""
        beat, size = self.reader.beat, self.slot(memory)
        if size == beat.lanes:
            return None
        return (SerializerConfig if size < beat.lanes else DeserializerConfig)(beat=beat,
                                                                               lanes=size)

    def _words(self, memory, count):
        return -(-count * self.slot(memory) // (self.array.bus // 8))

    def image(self, memory: Memory, values):
        """Bytes of words of a memory, values as its stream takes them: whole words of the bus."""
        beat = self.array.inputs[LOADED[memory]]
        words = np.ascontiguousarray(beat.to_words(values), "<u4").view(np.uint8)
        size = self.slot(memory)
        slots = np.zeros((len(words), size), np.uint8)
        slots[:, :words.shape[1]] = words[:, :size]
        return np.pad(slots.reshape(-1), (0, -slots.size % (self.array.bus // 8)))

    def elapsed(self, i_code, *, latency: int | Sequence[int] = 1, **loads) -> int | None:
        """As of the array, with a memory of such latencies (:meth:`AxiReaderConfig.cycles`)."""
        latencies = [latency] if isinstance(latency, int) else [*latency]
        reader, bursts = self.reader, 0

        def fetch_cycles(fields):
            nonlocal bursts
            each = (self.array.bus // 8) // self.slot(memory := Memory(fields["memory"]))
            words = self._words(memory, fields["count"])
            place = (fields["source"] >> reader.size) % reader.span
            first = bursts % len(latencies)
            bursts += -(-(place + words) // reader.span)
            cycles = reader.cycles(words, latency=latencies[first:] + latencies[:first],
                                   place=place, interval=max(1, each))
            return cycles - 1 - (-fields["count"] % each if each else 0), cycles - 1
        return self.array.elapsed(i_code, fetch_cycles=fetch_cycles, **loads)

    def resources(self, target):
        """Estimate: the array, the queue of words, changes of width, and bursts."""
        cells = self.array.resources(target) + self.reader.queue.resources(target)
        for memory in Memory:
            if resize := self.resize(memory):
                cells += resize.resources(target)
        return cells + Resources(lut4=300, ff=120)


class Fetching(Block, config=FetchingConfig):
    """Reads what FETCH asks for, and gives it to the array in words of its memories.

    Words of a memory lie in slots of as many bytes as the next power of two, values in the lowest
    bits, several to a word of the bus or over several. A transfer begins with a word of the bus.
    There is no golden model of the block with its memory: what it makes of a program is what
    :class:`Gemm` makes of it, with the beats that lie there.

    Members
    -------
    i_code, o_status, o : as of :class:`Gemm`
    ar, r : as of :class:`AxiReader`
    busy : Out(1)
    error : Out(1)
        For a cycle: a word is not good, says the memory.
    """

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.array = array = config.array.create()
        m.submodules.reader = reader = config.reader.create()
        for inner, names in ((array, ("i_code", "o_status", "o")), (reader, ("ar", "r"))):
            for name in names:
                wiring.connect(m, getattr(inner, name), wiring.flipped(getattr(self, name)))

        memory = Signal(Memory)
        left, extra = Signal(21), Signal(6)  # beats of the transfer; of its last word's, no more
        fetch, count = array.o_fetch, array.o_fetch.payload.count[0]
        idle = (left == 0) & (extra == 0)
        m.d.comb += [
            fetch.ready.eq(idle & reader.i.ready),
            reader.i.valid.eq(idle & fetch.valid),
            reader.i.payload.address[0].eq(fetch.payload.source[0]),
            self.busy.eq(array.busy | reader.busy),
            self.error.eq(reader.error),
        ]
        start = fetch.valid & fetch.ready
        with m.If(start):
            m.d.sync += [memory.eq(fetch.payload.memory[0]), left.eq(count)]
        for one in Memory:
            size = config.slot(one)
            several = max(1, config.array.bus // 8 // size)  # beats of a word
            beat = self._beats(m, reader.o, memory == one, one)
            into = getattr(array, LOADED[one])
            m.d.comb += [
                Value.cast(into.payload).eq(Value.cast(beat.payload)),
                into.valid.eq(beat.valid),  # the array takes no more than it asked for
                beat.ready.eq(into.ready | (left == 0)),
            ]
            with m.If(beat.valid & beat.ready):
                with m.If(left != 0):
                    m.d.sync += left.eq(left - 1)
                with m.Else():
                    m.d.sync += extra.eq(extra - 1)
            with m.If(fetch.payload.memory[0] == one):
                up = count + (several - 1)
                m.d.comb += reader.i.payload.words[0].eq(
                    up >> several.bit_length() - 1 if several > 1
                    else count * max(1, size // (config.array.bus // 8)))
                with m.If(start):
                    m.d.sync += extra.eq((-count)[:several.bit_length() - 1])
        return m

    def _beats(self, m, words, mine, memory):
        """The words, while they are ``mine``, as slots of a memory."""
        if config := self._config.resize(memory):
            m.submodules[memory.name.lower()] = resize = config.create()
            into, beats = resize.i, resize.o
        else:
            into = beats = stream.Signature(layout_of(self._config.reader.beat)).create()
        m.d.comb += [into.payload.eq(words.payload), into.valid.eq(words.valid & mine)]
        with m.If(mine):
            m.d.comb += words.ready.eq(into.ready)
        return beats
