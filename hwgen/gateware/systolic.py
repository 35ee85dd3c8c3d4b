"""Systolic arrays: multipliers in rows and columns, and operands that pass from cell to cell."""

import enum
from dataclasses import dataclass

import numpy as np
from amaranth import *

from ..golden.dot import matvec
from ..numerics import (
    Format,
    IntFormat,
    Vector,
    dot_sums,
    require_int,
    require_type,
)
from ..targets import Resources
from .block import Block, BlockConfig
from .cells import AccumulatingArray, StationaryArray
from .dot import DotPipe, dot_pipe
from .fabric.costs import multiplier
from .fabric.portable import Fabric
from .floats import ADD_STAGES, adder
from .stream import Credit, last_of

__all__ = ["Dataflow", "Systolic", "SystolicConfig"]

#: Registers of a multiplier slice and behind it.
_SLICE_STAGES = 4


class Dataflow(enum.Enum):
    """What stays in the array while the other operands pass."""

    WEIGHT_STATIONARY = "weight_stationary"
    OUTPUT_STATIONARY = "output_stationary"
    INPUT_STATIONARY = "input_stationary"  #: weight-stationary, with the operands swapped


@dataclass(frozen=True, kw_only=True)
class SystolicConfig(BlockConfig):
    """Parameters of :class:`Systolic`.

    Parameters
    ----------
    in_format, weight_format : Format
        Of activations and weights, as of a dot product of one sum.
    rows, cols : int
        Multipliers.
    tile : int
        Beats of a tile: rows of the streamed operand, or terms of each sum if outputs stay.
    dataflow : Dataflow
    acc_format : IntFormat or None
        Of the sums; by default the narrowest. It must hold all of them.
    cell_rows, cell_cols : int or None
        Multipliers of a cell, between which no operand is registered; they divide rows and columns.
        By default 2 and 4 at most, but 2 columns (or 3) where operands stay in more than 8 columns,
        so that no operand has far to go.
    stages : int or None
        Registers between a cell's operands and the sum of its products, see :func:`.dot_pipe`.
    dsp : bool or None
        Whether integers are multiplied in slices, see :func:`.dot_pipe`.
    untimed : bool
        Whether slices may be such as place and route does not time, see
        :meth:`.Fabric.multiply_pair`.
    zero_gating : bool
        Whether operand registers hold where an activation is zero; for integers in slices.

    Raises
    ------
    TypeError, ValueError
        If a parameter is wrong, or the formats have no dot product of one sum.
    """

    in_format: Format
    weight_format: Format
    rows: int
    cols: int
    tile: int
    dataflow: Dataflow = Dataflow.WEIGHT_STATIONARY
    acc_format: IntFormat | None = None
    cell_rows: int | None = None
    cell_cols: int | None = None
    stages: int | None = None
    dsp: bool | None = None
    untimed: bool = False
    zero_gating: bool = False

    def __post_init__(self):
        require_type("Dataflow", self.dataflow, Dataflow)
        require_type("Activation format", self.in_format, Format)
        require_type("Weight format", self.weight_format, Format)
        if self.acc_format is not None:
            require_type("Accumulator format", self.acc_format, IntFormat)
        for what, value, high in (("Rows", self.rows, 256), ("Columns", self.cols, 256),
                                  ("Tile", self.tile, 65536)):
            require_int(what, value, low=1, high=high)
        for what, value, whole in (("Cell rows", self.cell_rows, self.rows),
                                   ("Cell columns", self.cell_cols, self.cols)):
            if value is not None:
                require_int(what, value, low=1, high=whole)
                if whole % value:
                    raise ValueError(f"{what} must divide {whole}, not be {value}")
        if self.sums.lanes != 1:
            raise ValueError(f"{self.in_format} and {self.weight_format} have sums of two terms, "
                             "for which there is no array: use base 2")
        if self.floats and not self.stationary:
            raise ValueError("Outputs cannot stay where numbers are floats: their adders have no "
                             "sum for the next product in time; use weight_stationary")
        if self.acc_format is not None and not (
                not self.floats and self.acc_format.min <= self.sums.format.min
                and self.sums.format.max <= self.acc_format.max):
            raise ValueError(f"Accumulators must hold all sums, which take {self.sums.format}, "
                             f"not be {self.acc_format}")
        if self.zero_gating and not self.in_slices:
            raise ValueError("Zero gating is for integers that are multiplied in slices")
        _ = self.pipe  # or refuses

    @property
    def stationary(self) -> bool:
        """Whether an operand stays, and not the outputs."""
        return self.dataflow is not Dataflow.OUTPUT_STATIONARY

    @property
    def floats(self) -> bool:
        """Whether numbers are floats."""
        return self.in_format.dtype.kind == "f"

    @property
    def cell(self) -> tuple[int, int]:
        """Rows and columns of a cell."""
        far = self.stationary and self.cols > 8
        return (self.cell_rows or 2 - self.rows % 2,
                self.cell_cols or next(n for n in ((2, 3, 1) if far else (4, 3, 2, 1))
                                       if self.cols % n == 0))

    @property
    def cells(self) -> tuple[int, int]:
        """Rows and columns of cells."""
        return self.rows // self.cell[0], self.cols // self.cell[1]

    @property
    def sums(self) -> Vector:
        """Exact range of an output."""
        return dot_sums(self.in_format, self.weight_format,
                        self.rows if self.stationary else self.tile)

    @property
    def streamed(self) -> tuple[str, Format]:
        """The operand that passes along the rows: the stream's name, and its format."""
        if self.dataflow is Dataflow.INPUT_STATIONARY:
            return "i_weights", self.weight_format
        return "i", self.in_format

    @property
    def held(self) -> tuple[str, Format]:
        """The operand of the columns, which stays if the outputs do not."""
        if self.dataflow is Dataflow.INPUT_STATIONARY:
            return "i", self.in_format
        return "i_weights", self.weight_format

    @property
    def lanes(self) -> int:
        """Products that a cell adds up for a column at once."""
        return self.cell[0] if self.stationary else 1

    @property
    def pipe(self):
        """The dot product of a cell's column."""
        return dot_pipe(self.streamed[1], self.held[1], self.lanes, stages=self.stages,
                        dsp=self.dsp)

    @property
    def in_slices(self) -> bool:
        """Whether products are of integers, in multiplier slices, and no operand is decoded."""
        pipe = self.pipe
        return (isinstance(pipe, DotPipe) and pipe.products.dsp and pipe.products.integers
                and not pipe.products.decoding)

    @property
    def product_stages(self) -> int:
        """Registers between a cell's operands and the sum of its products."""
        if self.stages is None and self.in_slices:
            return _SLICE_STAGES + (self.lanes - 1).bit_length()
        return self.pipe.stages

    @property
    def step(self) -> int:
        """Cycles from a cell to the one below it."""
        return ADD_STAGES if self.floats else 1

    @property
    def pipe_latency(self) -> int:
        """Cycles from a beat to its sums; where outputs stay, from the last beat to the first."""
        rows, cols = self.cells
        if not self.stationary:
            return 3 + self.product_stages + cols - 1
        return (self.operand_stages + self.product_stages + rows * self.step + cols - 1
                + self.converted)

    @property
    def operand_stages(self) -> int:
        """Registers before the first cell: one more where no row of cells is later than it."""
        return 1 + (self.stationary and self.cells[0] == 1)

    @property
    def converted(self) -> bool:
        """Whether what passes down are counts, of which sums are made in the end."""
        return not self.in_slices and (self.pipe.scale, self.pipe.offsets) != (1, (0,))

    @property
    def held_back(self) -> int:
        """Cycles for which the next load waits until the last row has the one before."""
        return (self.cells[0] - 1) * max(0, self.step - self.cell[0])

    @property
    def spacing(self) -> int:
        """Least cycles from a tile to the next: to load the rows, or to drain them."""
        if not self.stationary:
            return self.rows + self.cells[0] - 1
        return self.rows + 1 + self.held_back

    @property
    def frame(self):
        """A tile."""
        return self.tile

    @property
    def interval(self):
        """A beat a cycle, if the tile is not shorter than what it takes to load or to drain it."""
        return max(self.tile, self.spacing)

    @property
    def latency(self):
        """Of the first sums of a tile."""
        first = 0 if self.stationary else self.tile - 1
        return first + self.pipe_latency + Credit.queue_latency

    @property
    def results(self) -> int:
        """Beats out of a tile."""
        return self.tile if self.stationary else self.rows

    def cycles(self, beats):
        last = self.tile - 1 if self.stationary else self.spacing - 1
        return super().cycles(beats) + last

    def offers(self, arrivals):
        """Those of each row where outputs stay; else those of each beat, when its load is done."""
        after = self.pipe_latency + Credit.queue_latency
        if self.stationary:
            found = []
            swap = arrivals[0] + self.rows - self.spacing  # if the first load begins with the beats
            for n, arrival in enumerate(arrivals):
                least = swap + self.spacing if n % self.tile == 0 else 0
                begun = max(arrival, least, found[-1] - after + 1 if found else 0)
                swap = begun if n % self.tile == 0 else swap
                found.append(begun + after)
            return found
        return [arrivals[-1] + after + row + row // self.cell[0] for row in range(self.rows)]

    def beats_out(self, beats):
        return {"o": beats // self.tile * self.results}

    def beats_in(self, beats):
        """Of the operand that is held: the rows of each tile, or as many as of the other."""
        rows = beats // self.tile * self.rows if self.stationary else beats
        return {self.held[0]: rows}

    @property
    def inputs(self):
        return {self.streamed[0]: Vector(self.streamed[1], self.rows),
                self.held[0]: Vector(self.held[1], self.cols)}

    @property
    def outputs(self):
        return {"o": Vector(self.acc_format or self.sums.format, self.cols)}

    def golden(self, i, i_weights):
        """Products of the matrices of each tile."""
        beats = {"i": i, "i_weights": i_weights}
        streamed, held = (beats[name] for name, _format in (self.streamed, self.held))
        streamed = streamed.reshape(-1, self.tile, self.rows)
        held = held.reshape(len(streamed), -1, self.cols).swapaxes(1, 2)
        if not self.stationary:
            streamed = streamed.swapaxes(1, 2)
        tiles = [matvec(*both, self.streamed[1], self.held[1], simd=self.cell[0])
                 for both in zip(streamed, held, strict=True)]
        return {"o": np.concatenate(tiles) if tiles else np.zeros((0, self.cols), np.int64)}

    def resources(self, target):
        drain = 0 if self.stationary else self.spacing - 1
        more = {} if self.stationary else {"interval": self.interval, "beats": self.rows}
        return self.array_resources(target) + Credit.resources(
            target, self.cols * self.sums.width, latency=self.pipe_latency + drain,
            **more) + Resources(lut4=20, ff=self.rows + min(self.tile, 32))

    def array_resources(self, target):
        """Estimate of the array alone: operands on their way, products, and sums."""
        (rows, cols), (height, width) = self.cells, self.cell
        total, count = self.sums.width, rows * cols
        streamed, held = self.streamed[1].width, self.held[1].width
        # What is streamed is late by rows and passes along them; sums wait for the last column.
        cells = Resources(ff=height * streamed * (
            rows * (rows - 1) // 2 * self.step + rows * (self.operand_stages + cols - 1))
            + self.cols * (cols - 1) * total // 2)
        cells += self._term(target) * (rows * self.cols * (1 if self.stationary else height))
        if self.stationary:
            add = adder() if self.floats else Resources(lut4=total, ff=total)
            cells += add * ((rows - 1) * self.cols)
            cells += Resources(ff=total) * self.cols
            cells += Resources(lut4=total, ff=total) * (self.cols * self.converted)
            cells += Resources(ff=cols * (cols + 1) // 2 * width * held + self.rows * cols + count
                               + 2 * self.rows * self.cols * held)
        else:
            cells += Resources(lut4=2 * total, ff=2 * total) * (self.rows * self.cols)
            cells += Resources(ff=width * held * (cols * (cols - 1) // 2 + rows * cols)
                               + count * (3 * self.product_stages + 4) + self.rows * self.cols)
        return cells

    def _term(self, target):
        """Estimate of a column of a cell: its products, and their sum."""
        if not self.in_slices:
            return self.pipe.resources(target)
        a, b, levels = self.streamed[1].width, self.held[1].width, (self.lanes - 1).bit_length()
        add = Resources(lut4=a + b + 1, ff=a + b + 1)
        return multiplier(target, a, b, self.product_stages - levels) * self.lanes + (
            add * (self.lanes - 1))


class Systolic(Block, config=SystolicConfig):
    r"""Systolic array: matrix products of tiles, ``rows * cols`` products a cycle.

    .. math:: C_{mn} = \sum_k A_{mk} B_{kn}

    with activations A and weights B. What the streams carry of each tile, and what stays:

    ==================  ===========  ===============  ================  =======================
    dataflow            a beat of    one of           the tile          a beat of ``o``
                        ``i``        ``i_weights``
    ==================  ===========  ===============  ================  =======================
    weight_stationary   a row of A   a row of B       rows = K, cols =  a row of C, when
                        (K values)   (N values)       N, ``tile`` = M   that of A has passed
    output_stationary   a column of  a row of B       rows = M, cols =  a row of C, ``rows`` of
                        A (M)        (N)              N, ``tile`` = K   them for each tile
    input_stationary    a column of  a column of B    rows = K, cols =  a column of C, when that
                        A (M)        (K)              M, ``tile`` = N   of B has passed
    ==================  ===========  ===============  ================  =======================

    A stationary operand is loaded, a row a beat, while the tile before is at work, and comes into
    use cell by cell in the wake of that tile's last beat. So tiles follow without a gap if they
    have more beats than the array has rows; else the array waits for the load. Sums pass down,
    each row of cells adding its own, and grow on the way. Where outputs stay, a tile's sums leave
    upward through registers of their own while the next tile is added up.

    Nothing in the array stops: a beat (a tile, where outputs stay) is admitted when there is room
    for its results. A tile may wait for beats of either operand at any point.

    A cell is what shares operand registers: ``cell_rows`` products are added at once before they
    pass on, and ``cell_cols`` columns have an operand in the same cycle. (1, 1) is the textbook's
    array; larger cells have fewer registers, less latency, and longer wires. Products are dot
    products of the formats. Integers in slices share one for two columns where both products fit.

    With zero gating an operand register holds while the activation is zero, and the product is
    masked: no bit toggles there, at the cost of a mask. Floats: the products of a cell are added
    as by a dot product, and passed on as binary32, each sum rounded once.

    Source: Kung, "Why systolic architectures?", Computer 15(1), 1982; Jouppi et al., "In-datacenter
    performance analysis of a tensor processing unit", ISCA 2017; Du et al., "ShiDianNao", ISCA
    2015 (outputs stay); zero gating after Chen et al., "Eyeriss", ISSCC 2016.

    Parameters
    ----------
    config : SystolicConfig

    Members
    -------
    i : In(stream.Signature(ArrayLayout(in_format, rows)))
        Of ``cols`` where inputs stay.
    i_weights : In(stream.Signature(ArrayLayout(weight_format, cols)))
        Of ``rows`` where inputs stay.
    o : Out(stream.Signature(ArrayLayout(acc_format, cols)))
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        streamed, held = (getattr(self, name) for name, _format in (config.streamed, config.held))
        kind = StationaryArray if config.stationary else AccumulatingArray
        m.submodules.array = array = kind(config)
        drain = 0 if config.stationary else config.spacing - 1
        m.submodules.credit = credit = Credit(
            array.sums.shape(), latency=config.pipe_latency + drain,
            interval=1 if config.stationary else config.interval,
            beats=1 if config.stationary else config.rows)

        issue = Signal()
        last = last_of(m, issue, config.tile, name="beat")
        m.d.comb += [
            array.beat.eq(streamed.payload),
            array.word.eq(held.payload),
            credit.data.eq(array.sums),
        ]
        if config.stationary:
            m.d.comb += credit.push.eq(fabric.delay_valid(m, issue, config.pipe_latency,
                                                          name="sum"))
            self._load(m, array, credit, streamed, held, issue, last)
        else:
            first = Signal(init=1)
            with m.If(issue):
                m.d.sync += first.eq(last)
            m.d.comb += [
                array.valid.eq(issue),
                array.first.eq(first),
                array.last.eq(last),
                credit.push.eq(array.done),
            ]
            self._join(m, credit, streamed, held, issue, last)

        m.d.comb += [self.o.valid.eq(credit.o.valid), credit.o.ready.eq(self.o.ready)]
        m.d.comb += [wide.eq(total) for wide, total in
                     zip(self.o.payload, credit.o.payload, strict=True)]
        return m

    def _load(self, m, array, credit, streamed, held, issue, last):
        """Issue a tile's beats while the rows of the next one are loaded."""
        using = Signal()    # the rows in use are those of a tile that has beats left
        row = Signal(self._config.rows + 1, init=1)  # which one is loaded next; above, all are
        loaded = row[-1]
        resting = Signal()  # the last row may not have taken over what was loaded before
        swap = Signal()     # what is loaded comes into use, from this cycle's beat on
        m.d.comb += [
            swap.eq(loaded & ~using),
            streamed.ready.eq(credit.ready & (loaded | using)),
            issue.eq(streamed.valid & streamed.ready),
            credit.reserve.eq(issue),
            held.ready.eq(~loaded & ~resting),
            array.load.eq(row),
            array.swap.eq(swap),
        ]
        m.d.sync += using.eq((loaded | using) & ~(issue & last))
        with m.If(swap | (held.valid & held.ready)):
            m.d.sync += row.eq(row.rotate_left(1))
        if rest := self._config.held_back:
            left = Signal(range(rest + 1))
            m.d.comb += resting.eq(left != 0)
            m.d.sync += left.eq(Mux(swap, rest, left - resting))

    def _join(self, m, credit, streamed, held, issue, last):
        """Issue a beat of both operands; the last of a tile when its sums can leave."""
        config = self._config
        draining = Signal()
        m.d.comb += [
            issue.eq(streamed.valid & held.valid & (~last | credit.ready & ~draining)),
            streamed.ready.eq(issue),
            held.ready.eq(issue),
            credit.reserve.eq(issue & last),
        ]
        if config.tile < config.spacing:
            left = Signal(range(config.spacing))
            m.d.comb += draining.eq(left != 0)
            m.d.sync += left.eq(Mux(credit.reserve, config.spacing - 1, left - draining))
