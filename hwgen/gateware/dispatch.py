"""What carries out a stream of instructions: the units of :class:`.gemm.Gemm` but for its pipe."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..numerics import FIELDS, ISA_VERSION, MAGIC, WORDS, Memory, Opcode, Status
from ..targets import Resources
from .block import layout_of
from .fabric.portable import Fabric

__all__ = ["CONTROL", "MULTIPLY_STAGES", "SETTLE", "Dispatch", "Loader", "Walk"]

#: Registers of a multiplier.
MULTIPLY_STAGES = 4
#: Cycles for which an instruction is looked at.
SETTLE = MULTIPLY_STAGES + 2

#: Estimate of the cells of all that is here, but for the product.
CONTROL = Resources(lut4=1450, ff=420)


def _instruction(opcode):
    """Layout of an instruction."""
    return data.StructLayout({"opcode": 8, **FIELDS[opcode]})


class Walk(wiring.Component):
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


class Loader(wiring.Component):
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


class Dispatch(wiring.Component):
    """Takes an instruction, looks at it, and starts what it says when the unit for it is free.

    Members
    -------
    i_code, o_status, o_fetch
        See :class:`.gemm.Gemm`.
    run, load : Out(the instruction)
        The RUN under way, and what is looked at as a LOAD.
    begin, fill : Out(1)
        Strobes: the RUN, or the load, begins.
    done : In(1)
        The last result of a RUN is there.
    loading : In(1)
    busy : Out(1)
        Whether a unit is at work, or an instruction looked at.
    """

    def __init__(self, config):
        self._config = config
        self._own, other = (Opcode.FETCH, Opcode.LOAD)[::1 if config.bus else -1]
        self._known = [one for one in Opcode if one != other]
        streams = {name: side(stream.Signature(layout_of(beats[name])))
                   for side, beats, name in ((In, config.inputs, "i_code"),
                                             (Out, config.outputs, "o_status"),
                                             (Out, config.outputs, "o_fetch")) if name in beats}
        super().__init__({
            **streams, "run": Out(_instruction(Opcode.RUN)), "load": Out(_instruction(Opcode.LOAD)),
            "begin": Out(1), "fill": Out(1), "done": In(1), "loading": In(1), "busy": Out(1)})

    def elaborate(self, platform):
        m = Module()
        fabric = Fabric.of(platform)
        code = Signal(32 * WORDS)  # offered until it is done with, so that it needs no register
        m.d.comb += [code.eq(self.i_code.payload), self.load.eq(_as(Opcode.LOAD, code))]
        opcode = code[:8]
        running, active, dropping = Signal(), Signal(), Signal()
        index = Signal(16, init=-1)
        settled = Signal(range(SETTLE))
        error = Signal(Status)
        found = self._errors(m, fabric, code, active)
        keep = self._kept(m, fabric, _as(Opcode.RUN, code))

        with m.If(self.done):
            m.d.sync += running.eq(0)
        m.d.sync += self.begin.eq(0)
        with m.FSM(name="dispatch") as dispatch:
            with m.State("TAKE"):
                m.d.sync += settled.eq(0)
                with m.If(self.i_code.valid):
                    m.d.sync += index.eq(Mux(opcode == Opcode.HEADER, 0, index + 1))
                    m.next = "SETTLE"
            with m.State("SETTLE"):
                m.d.sync += [settled.eq(settled + 1), error.eq(found)]
                with m.If(settled == SETTLE - 1):
                    m.next = "START"
            with m.State("START"):
                with m.If(dropping & (opcode != Opcode.HEADER)):
                    m.d.comb += self.i_code.ready.eq(1)
                    m.next = "TAKE"
                with m.Elif(error != Status.DONE):
                    m.d.comb += self.i_code.ready.eq(1)
                    m.d.sync += [active.eq(0), dropping.eq(1)]
                    m.next = "REPORT"
                with m.Else():
                    self._start(m, code, keep, running, active, dropping)
            with m.State("REPORT"):
                m.d.comb += self.o_status.valid.eq(1)
                with m.If(self.o_status.ready):
                    m.next = "TAKE"

        m.d.comb += [
            self.busy.eq(running | self.loading | ~dispatch.ongoing("TAKE")),
            self.o_status.payload.code[0].eq(error),
            self.o_status.payload.index[0].eq(index),
        ]
        return m

    def _errors(self, m, fabric, code, active):
        """What is wrong with an instruction that has been looked at for some cycles."""
        config, opcode = self._config, code[:8]
        header, load, run = (_as(one, code) for one in (Opcode.HEADER, Opcode.LOAD, Opcode.RUN))
        found = Signal(Status)
        positions = fabric.multiply(m, run.out_height + 1, run.out_width + 1,
                                    stages=MULTIPLY_STAGES, name="positions")
        several = Cat(run.blocks, run.kernel_height, run.kernel_width).any()
        reserved = Signal()
        with m.Switch(opcode):
            for one in self._known:
                with m.Case(one):
                    m.d.comb += reserved.eq(code[_instruction(one).size:].any())
        with m.If(~Cat(opcode == one for one in self._known).any()):
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
        with m.Elif(~reserved & (opcode == self._own) & (load.memory > max(Memory))):
            m.d.comb += found.eq(Status.UNKNOWN)
        with m.Elif(~reserved & (opcode == Opcode.RUN)):
            with m.If(several & (positions > config.positions)):
                m.d.comb += found.eq(Status.TOO_LARGE)
            with m.Elif(run.to_memory & int(config.rows != config.cols)):
                m.d.comb += found.eq(Status.NOT_SQUARE)
        return found

    def _start(self, m, code, keep, running, active, dropping):
        """Do what an instruction says, in the state for it, as soon as its unit is free."""
        fence = code[8]
        with m.Switch(code[:8]):
            with m.Case(Opcode.HEADER):
                m.d.comb += self.i_code.ready.eq(1)
                m.d.sync += [active.eq(1), dropping.eq(0)]
                m.next = "TAKE"
            with m.Case(self._own):
                with m.If(~self.loading & ~(fence & running)):
                    with m.If(self._ask(m, _as(Opcode.FETCH, code))):
                        m.d.comb += [self.fill.eq(1), self.i_code.ready.eq(1)]
                        m.next = "TAKE"
            with m.Case(Opcode.RUN):
                with m.If(~running & ~(fence & self.loading)):
                    m.d.comb += [keep.eq(1), self.i_code.ready.eq(1)]
                    m.d.sync += [running.eq(1), self.begin.eq(1)]
                    m.next = "TAKE"
            with m.Case(Opcode.END):
                with m.If(~running & ~self.loading):
                    m.d.comb += self.i_code.ready.eq(1)
                    m.d.sync += active.eq(0)
                    m.next = "REPORT"

    def _ask(self, m, fetch):
        """Ask external memory, if there is one, for a transfer: whether it is accepted."""
        if not self._config.bus:
            return C(1)
        transfer = self.o_fetch.payload
        m.d.comb += [self.o_fetch.valid.eq(1), transfer.memory[0].eq(fetch.memory),
                     transfer.source[0].eq(fetch.source), transfer.count[0].eq(fetch.count + 1)]
        return self.o_fetch.ready

    def _kept(self, m, fabric, run):
        """The RUN under way stands in memory, where no enable is wide: what keeps a new one."""
        slot, keep = Signal(), Signal()
        r_addr, r_data, w_port = fabric.queue_memory(m, width=len(run.as_value()), depth=2,
                                                     name="runs")
        m.d.comb += [w_port.addr.eq(~slot), w_port.data.eq(run), w_port.en.eq(keep),
                     r_addr.eq(slot), self.run.eq(r_data)]
        m.d.sync += slot.eq(slot ^ keep)
        return keep


def _as(opcode, code):
    """A word of code as an instruction."""
    layout = _instruction(opcode)
    return data.View(layout, code[:layout.size])
