"""Tiled matrix products and convolutions on one systolic array, by a stream of instructions."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from amaranth import *
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..golden.gemm import gemm
from ..numerics import (
    FIELDS,
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
from .fabric.portable import Fabric
from .stream import Credit
from .systolic import StationaryArray, SystolicConfig

__all__ = ["LOADED", "Gemm", "GemmConfig"]

#: The stream from which each memory is loaded.
LOADED = {Memory.ACTIVATIONS: "i", Memory.WEIGHTS: "i_weights", Memory.SCALES: "i_scales"}

#: Cycles from issuing a beat to its being at the array: a register, and the memory.
_FETCH = 3
#: From the sums to a result: sum, bias, four of the multiplier, division, zero point, clamp.
_FINISH, _MULTIPLY = 9, 4
#: Cycles for which an instruction is looked at.
_SETTLE = 6


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
        require_type("Rounding", self.rounding, Rounding)
        if self.rounding in (Rounding.STOCHASTIC, Rounding.GEMMLOWP):
            raise ValueError(f"Rounding must not be {self.rounding.value}: requantize blocks do it")
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

        Of programs without errors; else None. A unit is free, and its next instruction may start,
        in the cycle after its last. ``fetch_cycles(fields)`` gives how many a FETCH takes, and how
        many until another can begin; by default it takes as many as there are beats, as a LOAD.
        """
        if any(code != [Status.DONE] for code in self.golden(i_code, **loads)["o_status"]["code"]):
            return None
        now, loaded, fetched, ran = -1 - _SETTLE, 0, 0, 0  # since the first is taken
        for words in i_code:
            opcode, fields = decode_instruction(words)
            now += 1 + _SETTLE
            if opcode == Opcode.RUN:
                now = max(now, ran, loaded if fields["fence"] else 0)
                ran = now + 1 + self.run_cycles(fields)
                now += 1
            elif opcode in (Opcode.LOAD, Opcode.FETCH):
                now = max(now, loaded, ran if fields["fence"] else 0)
                cycles = rest = fields["count"]
                if opcode == Opcode.FETCH and fetch_cycles:
                    now = max(now, fetched)
                    cycles, rest = fetch_cycles(fields)
                loaded, fetched = now + 1 + cycles, now + 1 + rest
                now += 1
            elif opcode == Opcode.END:
                now = max(now, loaded, ran) + 2
            else:
                now += 1
        return now

    def resources(self, target):
        """Estimate: the array, the memories, scaling, and the walk through the tiles."""
        acc = self.acc_format.width
        bits = (self.act_words * self.rows * self.in_format.width
                + self.weight_words * self.cols * self.weight_format.width
                + self.positions * self.cols * acc)
        return self.array.resources(target) + Resources(
            lut4=700 + self.cols * 9 * acc, ff=900 + self.cols * 10 * acc,
            dsp=self.cols * -(-(acc + 1) // 18), bram=-(-bits // 16384) + 2)


def _instruction(opcode):
    """Layout of an instruction."""
    return data.StructLayout({"opcode": 8, **FIELDS[opcode]})


class _Walk(wiring.Component):
    """Which word each beat of a RUN is: tile by tile, and in a tile position by position.

    Members
    -------
    run : In(the instruction)
    start, issue : In(1)
    address : Out(20)
    inside : Out(1)
        Whether the position is in the image: else it is padding.
    position : Out(24)
        Index in the tile.
    first, last : Out(1)
        Whether the tile is the first, or the last, of its sums.
    column : Out(12)
        Group of columns.
    ends : Out(1)
        Whether this beat is the last of the tile.
    final : Out(1)
        Whether this tile is the last.
    """

    def __init__(self):
        super().__init__({
            "run": In(_instruction(Opcode.RUN)), "start": In(1), "issue": In(1),
            "address": Out(20), "inside": Out(1), "position": Out(24), "first": Out(1),
            "last": Out(1), "column": Out(12), "ends": Out(1), "final": Out(1)})

    def elaborate(self, platform):
        m = Module()
        run = self.run
        x, y = Signal(12), Signal(12)
        col, row, tile_col, tile_row = (Signal(signed(17), name=name) for name in
                                        ("col", "row", "tile_col", "tile_row"))
        line = Signal(20)                                       # address of the line's first
        tile, tap_row, plane = Signal(20), Signal(20), Signal(20)  # where each begins
        kernel_x, kernel_y, block = Signal(6), Signal(6), Signal(12)
        x_ends = x == run.out_width
        m.d.comb += [
            self.ends.eq(x_ends & (y == run.out_height)),
            self.inside.eq((row >= 0) & (row < run.in_height) & (col >= 0) & (col < run.in_width)),
            self.first.eq((kernel_x == 0) & (kernel_y == 0) & (block == 0)),
            self.last.eq((kernel_x == run.kernel_width) & (kernel_y == run.kernel_height)
                         & (block == run.blocks)),
            self.final.eq(self.last & (self.column == run.columns)),
        ]

        def begin(address, row_0, col_0):
            """Go to the first position of a tile."""
            return [tile.eq(address), line.eq(address), self.address.eq(address),
                    tile_row.eq(row_0), row.eq(row_0), tile_col.eq(col_0), col.eq(col_0),
                    x.eq(0), y.eq(0), self.position.eq(0)]

        first_row, first_col = -run.pad_top, -run.pad_left
        with m.If(self.issue):
            m.d.sync += [
                self.position.eq(self.position + 1),
                x.eq(x + 1),
                col.eq(col + run.stride),
                self.address.eq(self.address + run.stride),
            ]
            with m.If(x_ends):
                m.d.sync += [
                    x.eq(0), y.eq(y + 1),
                    col.eq(tile_col), row.eq(row + run.stride),
                    line.eq(line + run.row_step), self.address.eq(line + run.row_step),
                ]
            with m.If(self.ends):
                m.d.sync += kernel_x.eq(kernel_x + 1)
                with m.If(kernel_x != run.kernel_width):
                    m.d.sync += begin(tile + run.dilation, tile_row, tile_col + run.dilation)
                with m.Elif(kernel_y != run.kernel_height):
                    m.d.sync += [kernel_x.eq(0), kernel_y.eq(kernel_y + 1),
                                 tap_row.eq(tap_row + run.tap_step),
                                 begin(tap_row + run.tap_step, tile_row + run.dilation, first_col)]
                with m.Elif(block != run.blocks):
                    m.d.sync += [kernel_x.eq(0), kernel_y.eq(0), block.eq(block + 1),
                                 plane.eq(plane + run.plane), tap_row.eq(plane + run.plane),
                                 begin(plane + run.plane, first_row, first_col)]
                with m.Else():
                    m.d.sync += [kernel_x.eq(0), kernel_y.eq(0), block.eq(0),
                                 self.column.eq(self.column + 1), plane.eq(run.start),
                                 tap_row.eq(run.start), begin(run.start, first_row, first_col)]
        with m.If(self.start):
            m.d.sync += [kernel_x.eq(0), kernel_y.eq(0), block.eq(0), self.column.eq(0),
                         plane.eq(run.start), tap_row.eq(run.start),
                         begin(run.start, first_row, first_col)]
        return m


class _Loader(wiring.Component):
    """Moves beats of a stream to successive addresses of a memory.

    Members
    -------
    load : In(the instruction)
    start : In(1)
    put : In(3)
        Whether each stream's beat is taken in this cycle.
    open : Out(3)
        Whose beats are taken.
    address : Out(20)
    busy : Out(1)
    """

    def __init__(self):
        super().__init__({"load": In(_instruction(Opcode.LOAD)), "start": In(1), "put": In(3),
                          "open": Out(3), "address": Out(20), "busy": Out(1)})

    def elaborate(self, platform):
        m = Module()
        left = Signal(20)
        memory = Signal(2)
        m.d.comb += self.open.eq(Mux(self.busy, 1 << memory, 0))
        with m.If(self.put.any()):
            m.d.sync += [self.address.eq(self.address + 1), left.eq(left - 1),
                         self.busy.eq(left != 0)]
        with m.If(self.start):
            m.d.sync += [self.busy.eq(1), memory.eq(self.load.memory),
                         self.address.eq(self.load.address), left.eq(self.load.count)]
        return m


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
        m.submodules.walk = walk = _Walk()
        m.submodules.loader = loader = _Loader()
        m.submodules.array = array = StationaryArray(config.array)
        m.submodules.credit = credit = Credit(layout_of(config.outputs["o"]),
                                              latency=config.result_latency)
        memories = {}
        for name, depth, width in (
                ("acts", config.act_words, self.i.payload), ("weights", config.weight_words,
                                                             self.i_weights.payload),
                ("scales", config.scale_words, self.i_scales.payload),
                ("sums", config.positions, credit.data)):
            addr, word, write_port = fabric.memory(m, width=len(Value.cast(width)), depth=depth,
                                                   name=name)
            memories[name] = addr, word, write_port()

        busy, begin, done = Signal(), Signal(), Signal()
        self._dispatch(m, fabric, loader, walk, busy, begin)
        with m.If(done):
            m.d.sync += busy.eq(0)

        issue = self._issue(m, fabric, walk, array, credit, begin, memories["weights"])
        self._fetch(m, fabric, walk, array, memories["acts"])
        pushed, results = self._finish(m, fabric, walk, array, issue, memories)
        final = issue & walk.ends & walk.final
        m.d.comb += [
            done.eq(fabric.delay_valid(m, final, config.result_latency, name="final")),
            credit.push.eq(pushed & ~walk.run.to_memory),
        ]
        m.d.comb += [lane.eq(result) for lane, result in zip(credit.data, results, strict=True)]
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        self._store(m, loader, walk, begin, pushed, results, memories)
        return m

    def _dispatch(self, m, fabric, loader, walk, busy, begin):
        """Take an instruction, look at it, and start what it says when that is free."""
        config = self._config
        code = Signal(32 * WORDS)  # offered until it is done with, so that it needs no register
        m.d.comb += code.eq(self.i_code.payload)
        views = {opcode: data.View(_instruction(opcode),
                                   code[:_instruction(opcode).size]) for opcode in Opcode}
        header, load, run, fetch = (views[one] for one in (Opcode.HEADER, Opcode.LOAD, Opcode.RUN,
                                                           Opcode.FETCH))
        opcode = code[:8]
        own, other = (Opcode.FETCH, Opcode.LOAD)[::1 if config.bus else -1]
        known = [one for one in Opcode if one != other]
        active, dropping = Signal(), Signal()
        # The RUN under way stands in memory, where no enable is wide.
        slot, keep = Signal(), Signal()
        r_addr, r_data, w_port = fabric.queue_memory(m, width=len(run.as_value()), depth=2,
                                                     name="runs")
        m.d.comb += [w_port.addr.eq(~slot), w_port.data.eq(run), w_port.en.eq(keep),
                     r_addr.eq(slot), walk.run.eq(r_data)]
        m.d.sync += slot.eq(slot ^ keep)
        index = Signal(16, init=-1)
        settled = Signal(range(_SETTLE))
        error, found = Signal(Status), Signal(Status)

        positions = fabric.multiply(m, run.out_height + 1, run.out_width + 1, stages=_MULTIPLY,
                                    name="positions")
        several = Cat(run.blocks, run.kernel_height, run.kernel_width).any()
        reserved = Signal()
        with m.Switch(opcode):
            for one in known:
                with m.Case(one):
                    m.d.comb += reserved.eq(code[_instruction(one).size:].any())
        with m.If(~Cat(opcode == one for one in known).any()):
            m.d.comb += found.eq(Status.UNKNOWN)
        with m.Elif(reserved):
            m.d.comb += found.eq(Status.RESERVED)
        with m.If(opcode == Opcode.HEADER):
            with m.If(~reserved):
                for wrong, status in ((header.magic != MAGIC, Status.NO_HEADER),
                                      (header.version != ISA_VERSION, Status.OTHER_VERSION),
                                      ((header.rows != config.rows) | (header.cols != config.cols),
                                       Status.OTHER_ARRAY))[::-1]:
                    with m.If(wrong):
                        m.d.comb += found.eq(status)
        with m.Elif(~active):
            m.d.comb += found.eq(Status.NO_HEADER)
        with m.Elif(~reserved & (opcode == own) & (load.memory > max(Memory))):
            m.d.comb += found.eq(Status.UNKNOWN)
        with m.Elif(~reserved & (opcode == Opcode.RUN)):
            with m.If(several & (positions > config.positions)):
                m.d.comb += found.eq(Status.TOO_LARGE)
            with m.Elif(run.to_memory & int(config.rows != config.cols)):
                m.d.comb += found.eq(Status.NOT_SQUARE)

        with m.FSM(name="dispatch") as dispatch:
            with m.State("TAKE"):
                m.d.sync += settled.eq(0)
                with m.If(self.i_code.valid):
                    m.d.sync += index.eq(Mux(opcode == Opcode.HEADER, 0, index + 1))
                    m.next = "SETTLE"
            with m.State("SETTLE"):
                m.d.sync += [settled.eq(settled + 1), error.eq(found)]
                with m.If(settled == _SETTLE - 1):
                    m.next = "START"
            with m.State("START"):
                fence = code[8]
                with m.If(dropping & (opcode != Opcode.HEADER)):
                    m.d.comb += self.i_code.ready.eq(1)
                    m.next = "TAKE"
                with m.Elif(error != Status.DONE):
                    m.d.comb += self.i_code.ready.eq(1)
                    m.d.sync += [active.eq(0), dropping.eq(1)]
                    m.next = "REPORT"
                with m.Else():
                    with m.Switch(opcode):
                        with m.Case(Opcode.HEADER):
                            m.d.comb += self.i_code.ready.eq(1)
                            m.d.sync += [active.eq(1), dropping.eq(0)]
                            m.next = "TAKE"
                        with m.Case(own):
                            with m.If(~loader.busy & ~(fence & busy)):
                                asked = C(1)
                                if config.bus:
                                    m.d.comb += self.o_fetch.valid.eq(1)
                                    asked = self.o_fetch.ready
                                with m.If(asked):
                                    m.d.comb += [loader.start.eq(1), self.i_code.ready.eq(1)]
                                    m.next = "TAKE"
                        with m.Case(Opcode.RUN):
                            with m.If(~busy & ~(fence & loader.busy)):
                                m.d.comb += [keep.eq(1), self.i_code.ready.eq(1)]
                                m.d.sync += [busy.eq(1), begin.eq(1)]
                                m.next = "TAKE"
                        with m.Case(Opcode.END):
                            with m.If(~busy & ~loader.busy):
                                m.d.comb += self.i_code.ready.eq(1)
                                m.d.sync += active.eq(0)
                                m.next = "REPORT"
            with m.State("REPORT"):
                m.d.comb += self.o_status.valid.eq(1)
                with m.If(self.o_status.ready):
                    m.next = "TAKE"
        if config.bus:
            transfer = self.o_fetch.payload
            m.d.comb += [transfer.memory[0].eq(fetch.memory), transfer.source[0].eq(fetch.source),
                         transfer.count[0].eq(fetch.count + 1)]
        with m.If(begin):
            m.d.sync += begin.eq(0)
        m.d.comb += [
            self.busy.eq(busy | loader.busy | ~dispatch.ongoing("TAKE")),
            loader.load.eq(load),
            walk.start.eq(begin),
            self.o_status.payload.code[0].eq(error),
            self.o_status.payload.index[0].eq(index),
        ]

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
            product = fabric.multiply(m, biased.as_signed(), multiplier, stages=_MULTIPLY,
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
