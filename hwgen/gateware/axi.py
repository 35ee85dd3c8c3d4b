"""AXI4 masters: streams of words from memory and to it, in bursts."""

from collections.abc import Sequence
from dataclasses import dataclass

from amaranth import *
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..numerics import IntFormat, Record, Vector, require_int, require_type
from .block import Block, BlockConfig, layout_of
from .stream import QueueConfig

__all__ = ["CHANNELS", "AxiReader", "AxiReaderConfig", "AxiWriter", "AxiWriterConfig"]

#: Streams of these names are AXI4's channels, their fields as AXI names them.
CHANNELS = ("ar", "r", "aw", "w", "b")
#: Bytes that no burst may cross a multiple of.
PAGE = 4096


def _fields(**fields: int | Vector) -> Record:
    """Fields of so many bits, or as they are."""
    return Record(tuple((name, Vector(IntFormat(field, signed=False)) if isinstance(field, int)
                         else field) for name, field in fields.items()))


@dataclass(frozen=True, kw_only=True)
class _MasterConfig(BlockConfig):
    """Base of the configs of masters, all of whose bursts are of whole words, at rising addresses.

    A transfer of ``words`` words begins at byte ``address``, whose bits inside a word are ignored.
    It is cut into bursts at multiples of :attr:`span` words, so that none crosses a page.

    How much comes out depends on values and memory: there is no golden model of the block alone.
    """

    beat: Vector  #: a word: of 64, 128, 256 or 512 bits
    address_width: int = 32  #: of byte addresses, 13 to 48
    words_width: int = 16  #: of the number of words of a transfer, 1 to 32
    burst: int = 16  #: words of the longest burst: a power of two, 1 to 256
    outstanding: int = 4  #: most bursts under way, 1 to 32

    flags = ("busy", "error")

    def __post_init__(self):
        require_type("Beat", self.beat, Vector)
        if self.beat.width not in (64, 128, 256, 512):
            raise ValueError("Beat must be of 64, 128, 256 or 512 bits, "
                             f"not {self.beat.width} as {self.beat} is")
        require_int("Address width", self.address_width, low=13, high=48)
        require_int("Width of the number of words", self.words_width, low=1, high=32)
        require_int("Burst", self.burst, low=1, high=256)
        if self.burst & (self.burst - 1):
            raise ValueError(f"Burst must be a power of two, not {self.burst}")
        require_int("Number of outstanding bursts", self.outstanding, low=1, high=32)

    def beats_out(self, beats):
        """Not known."""
        return {}

    @property
    def size(self):
        """Logarithm of a word's bytes."""
        return (self.beat.width // 8).bit_length() - 1

    @property
    def span(self):
        """Words of a whole burst; never more than a page."""
        return min(self.burst, PAGE >> self.size)

    @property
    def transfer(self):
        """What one is: beats of ``i``."""
        return _fields(address=self.address_width, words=self.words_width)

    @property
    def address(self):
        """Beats of ``ar`` and ``aw``."""
        return _fields(id=1, addr=self.address_width, len=8, size=3, burst=2, cache=4, prot=3)

    @property
    def queue(self):
        """Holds the words between memory and stream."""
        return QueueConfig(beat=self.beat, depth=max(2, self.depth))


class _Bursts(wiring.Component):
    """Transfers as bursts of ``words`` words, issued when ``go``; ``o`` offers them a cycle later.

    ``answered`` says that a burst is done, and with it a place among those under way is free.
    """

    def __init__(self, config):
        self._config = config
        super().__init__({
            "i": In(stream.Signature(layout_of(config.transfer))),
            "go": In(1), "issue": Out(1), "words": Out(range(config.span + 1)),
            "answered": In(1), "busy": Out(1), "under_way": Out(range(config.outstanding + 1)),
            "o": Out(stream.Signature(layout_of(config.address)))})

    def elaborate(self, platform):
        m = Module()
        config, span = self._config, self._config.span
        address = Signal(config.address_width - config.size, reset_less=True)  # of a word
        left = Signal(config.words_width, reset_less=True)
        place = address[:(span - 1).bit_length()]  # within a whole burst
        to_end = Signal(range(span + 1))
        active, last, take = Signal(), Signal(), Signal()
        m.d.comb += [
            to_end.eq(span - place),
            last.eq(left <= to_end),
            self.words.eq(Mux(last, left, to_end)),
            self.issue.eq(active & self.go & (self.under_way != config.outstanding)
                          & (self.o.ready | ~self.o.valid)),
            self.i.ready.eq(~active | (self.issue & last)),
            take.eq(self.i.valid & self.i.ready),
            self.busy.eq(active | (self.under_way != 0)),
        ]
        m.d.sync += self.under_way.eq(self.under_way + self.issue - self.answered)
        with m.If(self.i.ready):
            m.d.sync += active.eq(take & (self.i.payload.words[0] != 0))
        with m.If(take):
            m.d.sync += [address.eq(self.i.payload.address[0][config.size:]),
                         left.eq(self.i.payload.words[0])]
        with m.Elif(self.issue):
            m.d.sync += [address.eq(Cat(C(0, len(place)), address[len(place):] + 1)),
                         left.eq(left - to_end)]

        o = self.o.payload
        from_word = Signal.like(address, reset_less=True)
        length = Signal(8, reset_less=True)
        m.d.sync += self.o.valid.eq(self.issue | (self.o.valid & ~self.o.ready))
        with m.If(self.issue):
            m.d.sync += [from_word.eq(address), length.eq(self.words - 1)]
        m.d.comb += [  # rising addresses; modifiable and bufferable
            o.addr[0].eq(from_word << config.size), o.len[0].eq(length), o.size[0].eq(config.size),
            o.burst[0].eq(1), o.cache[0].eq(3),
        ]
        return m


@dataclass(frozen=True, kw_only=True)
class AxiReaderConfig(_MasterConfig):
    """Parameters of :class:`AxiReader`."""

    @property
    def inputs(self):
        return {"i": self.transfer, "r": _fields(id=1, data=self.beat, resp=2, last=1)}

    @property
    def outputs(self):
        return {"o": self.beat, "ar": self.address}

    @property
    def depth(self):
        """Words that are under way or wait to be taken, at most."""
        return self.outstanding * self.span

    def cycles(self, words: int, *, latency: int | Sequence[int] = 1, place: int = 0,
               interval: int = 1) -> int:
        """Cycles from accepting a transfer to taking its last word, both counted.

        The memory takes an address at once and offers the first of its words ``latency`` cycles
        later, bursts in order and a word a cycle; several latencies are those of the bursts, in
        turn. ``place`` is the first word's within a whole burst. Words are taken in the last of
        ``interval`` cycles for which they are looked at. Nobody else stalls.
        """
        latencies = [latency] if isinstance(latency, int) else latency
        taken, ends, issue = [], [-1], 0  # cycle of each word; of the last arrival of each burst
        while len(taken) < words:
            n = len(ends) - 1
            issue += 1
            if n >= self.outstanding:
                issue = max(issue, ends[n - self.outstanding + 1] + 1)
            if (must := len(taken) + self.span - self.depth) > 0:  # so many must have been taken
                issue = max(issue, taken[must - 1] + 1)
            begin = max(issue + 1 + latencies[n % len(latencies)], ends[-1] + 1)
            count = min(words - len(taken), self.span - (0 if n else place))
            for arrival in range(begin, begin + count):
                free = max(arrival + self.queue.latency, taken[-1] + 1 if taken else 0)
                taken.append(free + interval - 1)
            ends.append(begin + count - 1)
        return taken[-1] + 1


class AxiReader(Block, config=AxiReaderConfig):
    """Reads words ahead of their use.

    A burst is issued only when there is room for all of it, so ``r`` never waits, whatever ``o``
    does. ``i.ready`` depends combinationally on ``ar.ready``.

    Members
    -------
    i : In(stream.Signature(StructLayout))
        Transfers: ``address`` in bytes and ``words``, of which there may be none.
    o : Out(stream.Signature(ArrayLayout))
        Every word of every transfer, in order, bad ones too: nobody waits for ever.
    busy : Out(1)
        Whether there are words still to come from the memory.
    error : Out(1)
        For a cycle: a word is not good, says the memory.
    """

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.bursts = bursts = _Bursts(config)
        m.submodules.words_queue = words = config.queue.create()
        room = Signal(range(config.depth + 1), init=config.depth)
        arrived = self.r.valid & self.r.ready
        wiring.connect(m, wiring.flipped(self.i), bursts.i)
        wiring.connect(m, bursts.o, wiring.flipped(self.ar))
        wiring.connect(m, words.o, wiring.flipped(self.o))
        m.d.comb += [
            bursts.go.eq(room >= config.span),
            bursts.answered.eq(arrived & self.r.payload.last[0]),
            self.busy.eq(bursts.busy),
            self.r.ready.eq(bursts.under_way != 0),  # what was not asked for is not taken
            words.i.valid.eq(arrived),
            words.i.payload.eq(self.r.payload.data),
        ]
        m.d.sync += [
            room.eq(room - Mux(bursts.issue, bursts.words, 0) + (self.o.valid & self.o.ready)),
            self.error.eq(arrived & self.r.payload.resp[0][1]),
        ]
        return m


@dataclass(frozen=True, kw_only=True)
class AxiWriterConfig(_MasterConfig):
    """Parameters of :class:`AxiWriter`."""

    @property
    def inputs(self):
        return {"i": self.transfer, "i_words": self.beat, "b": _fields(id=1, resp=2)}

    @property
    def outputs(self):
        strobes = Vector(IntFormat(1, signed=False), self.beat.width // 8)
        return {"aw": self.address, "w": _fields(data=self.beat, strb=strobes, last=1)}

    @property
    def depth(self):
        """Words that wait: a burst is gathered behind one that is written."""
        return 2 * self.span


class AxiWriter(Block, config=AxiWriterConfig):
    """Writes words, whole ones.

    A burst is issued only when all its words are there, so that no other master waits for them.
    ``i.ready`` depends combinationally on ``aw.ready``.

    Members
    -------
    i : In(stream.Signature(StructLayout))
        Transfers, as :class:`AxiReader` takes them.
    i_words : In(stream.Signature(ArrayLayout))
        Their words, in order; they may come before their transfer.
    busy : Out(1)
        Whether there is something that the memory has not yet acknowledged.
    error : Out(1)
        For a cycle: a burst is not written, says the memory. The transfer goes on.
    """

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.bursts = bursts = _Bursts(config)
        m.submodules.words_queue = words = config.queue.create()
        # Lengths of the bursts that are not all written: they are under way, so there is room.
        m.submodules.lengths_queue = lengths = QueueConfig(
            beat=Vector(IntFormat(8, signed=False)),
            depth=max(2, config.outstanding)).create()
        waiting = Signal(range(2 * config.queue.depth))  # words that are of no burst yet
        word = Signal(8)
        w = self.w.payload
        wiring.connect(m, wiring.flipped(self.i), bursts.i)
        wiring.connect(m, wiring.flipped(self.i_words), words.i)
        wiring.connect(m, bursts.o, wiring.flipped(self.aw))
        m.d.comb += [
            bursts.go.eq(waiting >= bursts.words),
            bursts.answered.eq(self.b.valid & self.b.ready),
            self.busy.eq(bursts.busy),
            self.b.ready.eq(bursts.under_way != 0),
            lengths.i.valid.eq(bursts.issue),
            lengths.i.payload[0].eq(bursts.words - 1),
            self.w.valid.eq(words.o.valid & lengths.o.valid),
            w.data.eq(words.o.payload), Value.cast(w.strb).eq(~0),
            w.last[0].eq(word == lengths.o.payload[0]),
            words.o.ready.eq(self.w.ready & lengths.o.valid),
            lengths.o.ready.eq(self.w.valid & self.w.ready & w.last[0]),
        ]
        m.d.sync += [
            waiting.eq(waiting + (self.i_words.valid & self.i_words.ready)
                       - Mux(bursts.issue, bursts.words, 0)),
            self.error.eq(bursts.answered & self.b.payload.resp[0][1]),
        ]
        with m.If(self.w.valid & self.w.ready):
            m.d.sync += word.eq(Mux(w.last[0], 0, word + 1))
        return m
