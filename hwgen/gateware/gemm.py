"""Tiled matrix products and convolutions on one systolic array, by a stream of instructions."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from amaranth import *
from amaranth.lib import data, wiring

from ..golden.gemm import gemm
from ..numerics import (
    ISA_VERSION,
    MAGIC,
    WORDS,
    IntFormat,
    Memory,
    Opcode,
    Record,
    Rounding,
    Status,
    Vector,
    decode_instruction,
    encode_instruction,
    require_int,
    require_type,
)
from ..targets import Resources
from .arith import divide_pow2
from .block import Block, BlockConfig, layout_of, shape_of
from .cells import StationaryArray
from .dispatch import CONTROL, MULTIPLY_STAGES, SETTLE, Dispatch, Loader, Walk
from .fabric.costs import block_memory, multiplier
from .fabric.portable import Fabric
from .stream import Credit
from .systolic import SystolicConfig

__all__ = ["LOADED", "Gemm", "GemmConfig"]

#: The stream from which each memory is loaded.
LOADED = {Memory.ACTIVATIONS: "i", Memory.WEIGHTS: "i_weights", Memory.SCALES: "i_scales"}

#: Cycles from issuing a beat to its being at the array: a register, and the memory.
_FETCH = 3
#: From the sums to a result: sum, bias, the multiplier, division, zero point, clamp.
_FINISH = 5 + MULTIPLY_STAGES


@dataclass(frozen=True, kw_only=True)
class GemmConfig(BlockConfig):
    """Parameters of :class:`Gemm`.

    Parameters
    ----------
    rows, cols : int
        Of the array; at least 4 rows.
    in_format, weight_format : IntFormat
        Of activations and weights, of at most 16 bits.
    acc_format : IntFormat
        Of sums, which wrap, and of results: signed, 16 to 48 bits.
    positions : int
        Accumulators of a column: positions of an image, or rows of a matrix, whose sums are of
        several tiles. A power of two, like all depths.
    act_words, weight_words, scale_words : int
        Words of the memories: of ``rows`` activations, ``cols`` weights, and for a group of columns
        their biases and multipliers.
    multiplier_width, shift : int
        A scale is an unsigned multiplier of so many bits, over ``2**shift``.
    rounding : Rounding
    bus : int
        Bits of a word of external memory, from which FETCH loads: 64 to 512, or 0 for none.
    burst, outstanding : int
        Of :class:`AxiReaderConfig`, which reads it.
    """

    flags = ("busy",)

    rows: int
    cols: int
    in_format: IntFormat = IntFormat(8, signed=False)
    weight_format: IntFormat = IntFormat(8)
    acc_format: IntFormat = IntFormat(32)
    positions: int = 1024
    act_words: int = 4096
    weight_words: int = 4096
    scale_words: int = 64
    multiplier_width: int = 16
    shift: int = 16
    rounding: Rounding = Rounding.HALF_EVEN
    bus: int = 0
    burst: int = 16
    outstanding: int = 4

    def __post_init__(self):
        require_int("Rows", self.rows, low=4, high=256)
        for what, fmt, least, most in (("input", self.in_format, 1, 16),
                                       ("weight", self.weight_format, 1, 16),
                                       ("accumulator", self.acc_format, 16, 48)):
            require_type(f"{what.capitalize()} format", fmt, IntFormat)
            require_int(f"Width of the {what} format", fmt.width, low=least, high=most)
        if not self.acc_format.signed or self.acc_format.width < self.array.sums.format.width:
            raise ValueError(f"Accumulators must be signed and hold the sums of a tile, "
                             f"{self.array.sums.format}, not be {self.acc_format}")
        for what, depth, high in (("Positions", self.positions, 1 << 16),
                                  ("Words of activations", self.act_words, 1 << 20),
                                  ("Words of weights", self.weight_words, 1 << 20),
                                  ("Words of scales", self.scale_words, 1 << 12)):
            require_int(what, depth, low=2, high=high)
            if depth & (depth - 1):
                raise ValueError(f"{what} must be a power of two, not {depth}")
        require_int("Multiplier width", self.multiplier_width, low=1, high=24)
        require_int("Shift", self.shift, low=0, high=46)
        if (product := self.acc_format.width + 1 + self.multiplier_width) > 62:
            raise ValueError(f"Products must fit 62 bits, not {product}")
        require_type("Rounding", self.rounding, Rounding)
        if self.rounding in (Rounding.STOCHASTIC, Rounding.GEMMLOWP):
            raise ValueError(f"Rounding must not be {self.rounding.value}: requantize blocks do it")
        require_int("Bus", self.bus)
        if self.bus not in (0, 64, 128, 256, 512):
            raise ValueError(f"Bus must be of 0, 64, 128, 256 or 512 bits, not {self.bus}")
        if self.bus:
            _ = self.behind_axi

    def beats_out(self, beats):
        """Not known: they are of the program."""
        return {}

    @property
    def behind_axi(self):
        """The block of an AXI top: with external memory, the array and what reads that."""
        from .fetch import FetchingConfig
        return FetchingConfig(array=self) if self.bus else self

    @cached_property
    def array(self) -> SystolicConfig:
        """The array, whose tiles are of any length here."""
        return SystolicConfig(in_format=self.in_format, weight_format=self.weight_format,
                              rows=self.rows, cols=self.cols, tile=1)

    @property
    def depths(self) -> tuple[int, int, int]:
        """Words of each memory."""
        return self.act_words, self.weight_words, self.scale_words

    @property
    def result_latency(self) -> int:
        """Cycles from issuing a beat to its result."""
        return _FETCH + self.array.pipe_latency + _FINISH

    @property
    def inputs(self):
        """Instructions, and what they load."""
        return {"i_code": Vector(IntFormat(32, signed=False), WORDS),
                "i": Vector(self.in_format, self.rows),
                "i_weights": Vector(self.weight_format, self.cols),
                "i_scales": Record((
                    ("bias", Vector(self.acc_format, self.cols)),
                    ("multiplier", Vector(IntFormat(self.multiplier_width, signed=False),
                                          self.cols))))}

    @property
    def outputs(self):
        """Reports, results, and transfers from external memory, if there is one."""
        fetches = {"o_fetch": Record((
            ("memory", Vector(IntFormat(2, signed=False))),
            ("source", Vector(IntFormat(32, signed=False))),
            ("count", Vector(IntFormat(21, signed=False)))))}
        return {"o_status": Record((("code", Vector(IntFormat(8, signed=False))),
                                    ("index", Vector(IntFormat(16, signed=False))))),
                "o": Vector(self.acc_format, self.cols), **(fetches if self.bus else {})}

    def golden(self, i_code, i, i_weights, i_scales):
        """What the program makes of the data."""
        results, reports, fetches = gemm(
            i_code, i, i_weights, **i_scales, rows=self.rows, cols=self.cols,
            in_format=self.in_format, acc_bits=self.acc_format.width, shift=self.shift,
            rounding=self.rounding.value, depths=self.depths, positions=self.positions,
            external=bool(self.bus))
        found = {"o_status": reports, "o": results, "o_fetch": fetches}
        return {name: {field: [[one[n]] for one in found[name]]
                       for n, (field, _vector) in enumerate(beat.fields)}
                if isinstance(beat, Record) else found[name]
                for name, beat in self.outputs.items()}

    def sample(self, frames: int, seed: int) -> dict:
        """Beats of a program of ``frames`` RUNs of random shapes, on random data with extremes."""
        rng = np.random.default_rng(seed)

        def among(name, *values):
            """Values of a field, at random from a few or from a range."""
            return {name: int(rng.integers(*values))}

        code = [encode_instruction(Opcode.HEADER, magic=MAGIC, version=ISA_VERSION, rows=self.rows,
                                   cols=self.cols)]
        beats = {}
        for memory, name in LOADED.items():
            beat = self.inputs[name]
            count = min(self.depths[memory], 48)
            load = {"fence": 0, "memory": memory, "address": 0, "count": count}
            code.append(encode_instruction(Opcode.FETCH, **load, **among("source", 1 << 32))
                        if self.bus else encode_instruction(Opcode.LOAD, **load))
            fields = dict(beat.fields) if isinstance(beat, Record) else {"": beat}
            made = {}
            for key, one in fields.items():
                ends = rng.choice([one.format.min, one.format.max], (count, one.lanes))
                free = rng.integers(one.format.min, one.format.max, ends.shape, endpoint=True)
                made[key] = np.where(rng.integers(2, size=ends.shape), ends, free)
            beats[name] = made if isinstance(beat, Record) else made[""]
        for _ in range(frames):
            width = int(rng.integers(1, 6))
            code.append(encode_instruction(
                Opcode.RUN, fence=1, to_memory=0, dilation=1, start=int(rng.integers(-8, 8)),
                row_step=2 * width, tap_step=width, plane=3 * width, out=0, low=-300, high=299,
                in_height=3, in_width=width,
                **among("raw", 2), **among("out_height", 1, 3), **among("out_width", 1, 4),
                **among("kernel_height", 1, 3), **among("kernel_width", 1, 3),
                **among("stride", 1, 3), **among("pad_top", 2), **among("pad_left", 2),
                **among("blocks", 1, 3), **among("columns", 1, 3), **among("weights", 8),
                **among("scales", 2), **among("padding", 4), **among("zero_point", -9, 9)))
        code.append(encode_instruction(Opcode.END))
        return {"i_code": np.array(code, np.int64), **beats}

    def run_cycles(self, fields) -> int:
        """Cycles of a RUN, from its start to its last result, if nothing waits for room."""
        tiles = math.prod(fields[name] for name in (
            "blocks", "kernel_height", "kernel_width", "columns"))
        positions = fields["out_height"] * fields["out_width"]
        return (self.rows + 1 + (tiles - 1) * max(positions, self.array.spacing) + positions
                + self.result_latency)

    def elapsed(self, i_code, *, fetch_cycles=None, **loads) -> int | None:
        """Cycles from taking the first instruction to the last report, if nothing stalls.

        Of programs without errors, in which no activations are loaded while a RUN writes some; else
        None. A unit is free, and its next instruction may start, in the cycle after its last.
        ``fetch_cycles(fields)`` gives how many a FETCH takes, and how many until another can begin;
        by default it takes as many as there are beats, as a LOAD.
        """
        if any(code != [Status.DONE] for code in self.golden(i_code, **loads)["o_status"]["code"]):
            return None
        now, loaded, fetched, ran = -1 - SETTLE, 0, 0, 0  # since the first is taken
        filled = kept = 0  # the memory of activations, by a load and by a RUN
        for words in i_code:
            opcode, fields = decode_instruction(words)
            now += 1 + SETTLE
            if opcode == Opcode.RUN:
                now = max(now, ran, loaded if fields["fence"] else 0)
                ran = now + 1 + self.run_cycles(fields)
                if fields["to_memory"]:
                    if filled > now:
                        return None
                    kept = ran
                now += 1
            elif opcode in (Opcode.LOAD, Opcode.FETCH):
                now = max(now, loaded, ran if fields["fence"] else 0)
                cycles = rest = fields["count"]
                if opcode == Opcode.FETCH and fetch_cycles:
                    now = max(now, fetched)
                    cycles, rest = fetch_cycles(fields)
                loaded, fetched = now + 1 + cycles, now + 1 + rest
                if fields["memory"] == Memory.ACTIVATIONS:
                    if kept > now:
                        return None
                    filled = loaded
                now += 1
            elif opcode == Opcode.END:
                now = max(now, loaded, ran) + 2
            else:
                now += 1
        return now

    def resources(self, target):
        """Estimate: the array, the memories, scaling, and the walk through the tiles."""
        acc, product = self.acc_format.width, self.acc_format.width + 1 + self.multiplier_width
        scaled = product - self.shift + 1
        lane = multiplier(target, acc + 1, self.multiplier_width, MULTIPLY_STAGES) + Resources(
            lut4=4 * acc + 4 * scaled, ff=acc * (_FINISH + 1) + self.multiplier_width + 2 * scaled)
        cells = self.array.array_resources(target) + lane * self.cols + CONTROL + (
            multiplier(target, 16, 16, MULTIPLY_STAGES))
        for name, depth in zip(("i", "i_weights", "i_scales"), self.depths, strict=True):
            cells += block_memory(target, self.inputs[name].width, depth)
        return cells + block_memory(target, self.cols * acc, self.positions) + Credit.resources(
            target, self.cols * acc, latency=self.result_latency)


class Gemm(Block, config=GemmConfig):
    r"""A systolic array with memories, that multiplies matrices and convolves images of any size.

    .. math:: o_{np} = round((b_n + \sum_{t, k} w_{ntk} x_{tkp}) m_n / 2^{shift}) + z

    clamped, or the sum and bias alone (``raw``). A word of the memory of activations has ``rows``
    channels of a position, a block of channels (the layout NCHWc, c being ``rows``; the last block
    padded with zeros). A tile is a tap of the kernel and a block of channels: its beats are the
    words of all positions, read at addresses that are counted up, so that no window of an image is
    ever copied, and what lies outside of it is ``padding``. ``cols`` filters are convolved at once,
    with ``rows`` words of weights for each tile, in the order of use: the group of columns
    outermost, then block, row and column of the kernel. Sums of several tiles are kept in a memory
    of accumulators. A matrix product is a convolution of one tap, of an image one line high. With
    the operands of a product swapped it holds activations and streams weights.

    Weights of the next tile are loaded while one is at work. A tile takes as many cycles as it has
    positions, but one more than there are rows at least. Loads run beside a RUN; ``fence`` has an
    instruction wait for those of the other kind before it. Results go to ``o``, group by group of
    columns, or, where the array is square, to successive words of the memory of activations, in the
    same layout: one array runs a network layer by layer. They must not overlap what the RUN reads.

    A program begins with a HEADER. What is wrong with an instruction is reported, with its place in
    the program, and everything is dropped from there on to the next HEADER; END reports when all
    is done. FETCH is a LOAD whose beats :class:`Fetching` reads from external memory; arrays with
    one know it in place of LOAD. Addresses are taken modulo the depth of a memory. The docstring of
    :mod:`hwgen.formats.instructions` has the bits.

    Source: Jouppi et al., "In-datacenter performance analysis of a tensor processing unit", ISCA
    2017; the padded layout after Intel's oneDNN, nChw16c.

    Parameters
    ----------
    config : GemmConfig

    Members
    -------
    i_code : In(stream.Signature(ArrayLayout(u32, 10)))
    i : In(stream.Signature(ArrayLayout(in_format, rows)))
    i_weights : In(stream.Signature(ArrayLayout(weight_format, cols)))
    i_scales : In(stream.Signature(StructLayout(bias, multiplier)))
    o_status : Out(stream.Signature(StructLayout(code, index)))
    o : Out(stream.Signature(ArrayLayout(acc_format, cols)))
    o_fetch : Out(stream.Signature(StructLayout(memory, source, count)))
        With external memory: what to read from it, from byte ``source`` on. The beats are then
        taken from the stream of that memory. ``i_code.ready`` depends combinationally on its
        ``ready``.
    busy : Out(1)
        Whether a unit is at work, or an instruction looked at.
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        m.submodules.walk = walk = Walk()
        m.submodules.loader = loader = Loader()
        m.submodules.array = array = StationaryArray(config.array)
        m.submodules.credit = credit = Credit(layout_of(config.outputs["o"]),
                                              latency=config.result_latency)
        m.submodules.dispatch = dispatch = Dispatch(config)
        memories = {}
        for name, depth, width in (
                ("acts", config.act_words, self.i.payload), ("weights", config.weight_words,
                                                             self.i_weights.payload),
                ("scales", config.scale_words, self.i_scales.payload),
                ("sums", config.positions, credit.data)):
            addr, word, write_port = fabric.memory(m, width=len(Value.cast(width)), depth=depth,
                                                   name=name)
            memories[name] = addr, word, write_port()

        for name, port in dispatch.signature.members.items():
            if port.is_signature:
                wiring.connect(m, wiring.flipped(getattr(self, name)), getattr(dispatch, name))
        begin = dispatch.begin
        m.d.comb += [
            walk.run.eq(dispatch.run),
            walk.start.eq(begin),
            loader.load.eq(dispatch.load),
            loader.start.eq(dispatch.fill),
            dispatch.loading.eq(loader.busy),
            self.busy.eq(dispatch.busy),
        ]
        issue = self._issue(m, fabric, walk, array, credit, begin, memories["weights"])
        self._fetch(m, fabric, walk, array, memories["acts"])
        pushed, results = self._finish(m, fabric, walk, array, issue, memories)
        final = issue & walk.ends & walk.final
        m.d.comb += [
            dispatch.done.eq(fabric.delay_valid(m, final, config.result_latency, name="final")),
            credit.push.eq(pushed & ~walk.run.to_memory),
        ]
        m.d.comb += [lane.eq(result) for lane, result in zip(credit.data, results, strict=True)]
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        self._store(m, loader, walk, begin, pushed, results, memories)
        return m

    def _issue(self, m, fabric, walk, array, credit, begin, memory):
        """Issue the beats of a tile while the weights of the next one are loaded."""
        config = self._config
        row = Signal(config.rows + 1, init=1)  # which one is loaded next; above, all are
        loaded = row[-1]
        more, fill = Signal(), Signal()        # there is a tile to load; its words are read
        using = Signal()                       # the rows in use are those of a tile
        swap, issue = Signal(), Signal()
        address, word, _port = memory
        weight = Signal(20)
        m.d.comb += [
            swap.eq(loaded & ~using),
            issue.eq((loaded | using) & (credit.ready | ~walk.last | walk.run.to_memory)),
            walk.issue.eq(issue),
            credit.reserve.eq(issue & walk.last & ~walk.run.to_memory),
            fill.eq(more & ~loaded),
            address.eq(weight),
            array.word.eq(word),
            array.load.eq(fabric.delay_valid(m, row[:-1], 2, name="load")),
            array.swap.eq(fabric.delay_valid(m, swap, _FETCH, name="swap")),
        ]
        m.d.sync += using.eq((loaded | using) & ~(issue & walk.ends))
        with m.If(swap | fill):
            m.d.sync += row.eq(row.rotate_left(1))
        with m.If(fill):
            m.d.sync += weight.eq(weight + 1)
        with m.If(swap):
            m.d.sync += more.eq(~walk.final)
        with m.If(begin):
            m.d.sync += [more.eq(1), weight.eq(walk.run.weights)]
        return issue

    def _fetch(self, m, fabric, walk, array, memory):
        """The word of each beat, or padding."""
        config, (address, word, _port) = self._config, memory
        m.d.comb += address.eq(fabric.delay(m, walk.address[:len(address)], 1, name="act"))
        inside = fabric.delay(m, walk.inside, _FETCH, name="inside")
        padding = walk.run.padding[:config.in_format.width].replicate(config.rows)
        m.d.comb += array.beat.eq(Mux(inside, word, padding))

    def _finish(self, m, fabric, walk, array, issue, memories):
        """Sums of tiles, and of the last one results: whether there are any, and they."""
        config, run = self._config, walk.run
        ahead = _FETCH + config.array.pipe_latency  # cycles from issuing a beat to its sums
        valid = fabric.delay_valid(m, issue, ahead, name="valid")
        first = fabric.delay(m, walk.first, ahead, name="first")
        last = fabric.delay(m, walk.last, ahead, name="last")
        address, word, port = memories["sums"]
        position = fabric.delay(m, walk.position[:len(address)], ahead - 2, name="position")
        writes = fabric.delay(m, position, 3, name="written")
        m.d.comb += [
            address.eq(position),
            port.addr.eq(writes),
            port.en.eq(fabric.delay_valid(m, valid & ~last, 1, name="sums_en")),
        ]
        where, scale, _port = memories["scales"]
        scale = data.View(self.i_scales.payload.shape(), scale)
        group = fabric.delay(m, walk.column[:len(where)], ahead - 2, name="column")
        m.d.sync += where.eq(run.scales + group)

        acc, results, totals = shape_of(config.acc_format), [], []
        for lane in range(config.cols):
            kept = word.word_select(lane, acc.width)
            total = Signal(acc, name=f"total_{lane}", reset_less=True)
            m.d.sync += total.eq(Mux(first, 0, kept.as_signed()) + array.sums[lane])
            totals.append(total)
            biased = Signal(acc.width + 1, name=f"biased_{lane}", reset_less=True)
            m.d.sync += biased.eq(total + scale.bias[lane])
            multiplier = fabric.delay(m, scale.multiplier[lane], 1, name=f"multiplier_{lane}")
            product = fabric.multiply(m, biased.as_signed(), multiplier, stages=MULTIPLY_STAGES,
                                      name=f"product_{lane}")
            rounded = divide_pow2(product, config.shift, config.rounding)
            rounded = fabric.delay(m, rounded, 1, name=f"rounded_{lane}")
            zeroed = fabric.delay(m, rounded + run.zero_point.as_signed(), 1,
                                  name=f"zeroed_{lane}")
            low, high = run.low.as_signed(), run.high.as_signed()
            clamped = fabric.delay(m, Mux(zeroed < low, low, Mux(zeroed > high, high, zeroed)), 1,
                                   name=f"clamped_{lane}")
            raw = fabric.delay(m, biased[:acc.width], _FINISH - 2, name=f"raw_{lane}")
            result = Signal(acc, name=f"result_{lane}")
            m.d.comb += result.eq(Mux(run.raw, raw.as_signed(), clamped))
            results.append(result)
        m.d.comb += port.data.eq(Cat(totals))
        return fabric.delay_valid(m, valid & last, _FINISH, name="pushed"), results

    def _store(self, m, loader, walk, begin, pushed, results, memories):
        """Write what is loaded, and results, which go first."""
        config = self._config
        kept = Signal()
        out = Signal(20)
        m.d.comb += kept.eq(pushed & walk.run.to_memory)
        with m.If(kept):
            m.d.sync += out.eq(out + 1)
        with m.If(begin):
            m.d.sync += out.eq(walk.run.out)
        packed = Cat(result[:config.in_format.width] for result in results)
        for memory, name in zip(Memory, ("acts", "weights", "scales"), strict=True):
            stream = getattr(self, LOADED[memory])
            port, own = memories[name][2], memory is Memory.ACTIVATIONS
            put = loader.put[memory]
            m.d.comb += [
                stream.ready.eq(loader.open[memory] & ~(kept & own)),
                put.eq(stream.valid & stream.ready),
                port.en.eq(put | (kept & own)),
                port.addr.eq(Mux(kept & own, out, loader.address)),
                port.data.eq(Mux(kept & own, packed, Value.cast(stream.payload)) if own
                             else Value.cast(stream.payload)),
            ]
