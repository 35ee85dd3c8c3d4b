"""Matrix-vector unit: a dense layer, folded."""

from dataclasses import dataclass
from functools import cached_property

from amaranth import *
from amaranth.lib import wiring

from ..golden.dot import matvec
from ..numerics import (
    Format,
    Storage,
    Vector,
    Weights,
    dot_sums,
    require_int,
    require_type,
)
from ..targets import Resources
from .block import Block, BlockConfig, layout_of, shape_of
from .dot import accumulate, dot_pipe
from .fabric.costs import block_memory
from .fabric.portable import Fabric
from .memory import MOST_BAKED, MOST_WORDS, LoadPort, constant_cells, constants, words_of
from .stream import Credit, wrap

__all__ = ["Matvec", "MatvecConfig"]


@dataclass(frozen=True, kw_only=True)
class MatvecConfig(BlockConfig):
    """Parameters of :class:`Matvec`.

    Parameters
    ----------
    weights : Weights, (rows, cols)
        Their storage says where they come from.
    in_format : Format
        Of the activations.
    pe : int
        Processing elements: rows computed at once. Must divide the rows.
    simd : int
        Products of each PE in a cycle. Must divide the columns; of floats all of them.
    stages, dsp, factored
        Of the dot products, see :func:`.dot_pipe`; by default with a register behind every other
        level of adders, as buffers, weights and accumulators are no faster than that.

    Raises
    ------
    TypeError, ValueError
        If a parameter is wrong, if a folding does not divide its dimension, or if the formats have
        no dot product.
    """

    weights: Weights
    in_format: Format
    pe: int = 1
    simd: int = 1
    stages: int | None = None
    dsp: bool | None = None
    factored: bool = False

    def __post_init__(self):
        require_type("Weights", self.weights, Weights)
        if len(self.weights.shape) != 2 or not all(self.weights.shape):
            raise ValueError(f"Weights must be of shape (rows, cols), not {self.weights.shape}")
        for what, fold, whole, of in (("PE", self.pe, self.rows, "rows"),
                                      ("SIMD", self.simd, self.cols, "columns")):
            require_int(what, fold, low=1, high=whole)
            if whole % fold:
                fitting = ", ".join(str(n) for n in range(1, whole + 1) if whole % n == 0)
                raise ValueError(f"{what} must divide the {whole} {of}, not be {fold}: "
                                 f"choose one of {fitting}")
        _ = self.pipe, self.sums  # or refuses
        if self.frame > 1 and self.in_format.dtype.kind == "f":
            raise ValueError(f"SIMD must be all {self.cols} columns where numbers are floats, not "
                             f"{self.simd}: their adders have no sum for the next beat in time")
        if self.folds > MOST_WORDS:
            raise ValueError(f"Weights must have at most {MOST_WORDS} folds, not {self.folds}: "
                             "raise PE or SIMD")
        if self.weights.storage is Storage.BAKED and self.folds > MOST_BAKED:
            raise ValueError(f"Baked weights must have at most {MOST_BAKED} folds, not "
                             f"{self.folds}: use rom, or raise PE or SIMD")

    @property
    def rows(self):
        """Sums of a frame."""
        return self.weights.shape[0]

    @property
    def cols(self):
        """Activations of a frame."""
        return self.weights.shape[1]

    @property
    def frame(self):
        """Input beats of a frame: the synapse fold."""
        return self.cols // self.simd

    @property
    def neuron_folds(self):
        """Output beats of a frame."""
        return self.rows // self.pe

    @property
    def folds(self):
        """Words of weights, each of ``pe * simd`` of them."""
        return self.frame * self.neuron_folds

    @property
    def interval(self):
        """Cycles per frame: one for each word of weights."""
        return self.folds

    @property
    def pipe_latency(self):
        """Cycles from issuing the last word of a sum to the sum."""
        return 2 + self.pipe.stages + 1

    @property
    def latency(self):
        """A frame is gathered first, unless it is used only once."""
        gather = self.frame if self.neuron_folds > 1 else 0
        return gather + self.frame - 1 + self.pipe_latency + Credit.queue_latency

    def cycles(self, beats):
        """Every frame gives a beat each ``frame`` cycles."""
        return super().cycles(beats) + (self.neuron_folds - 1) * self.frame

    def offers(self, arrivals):
        """A beat each ``frame`` cycles, from when the frame is gathered."""
        after = self.pipe_latency + Credit.queue_latency
        if self.neuron_folds == 1:
            return [arrivals[-1] + after]
        return [arrivals[-1] + fold * self.frame + after
                for fold in range(1, self.neuron_folds + 1)]

    def beats_out(self, beats):
        """``neuron_folds`` beats a frame."""
        return {"o": beats // self.frame * self.neuron_folds}

    @property
    def loads(self):
        """The weights, where they are reloadable."""
        return ("i_weights",) if self.weights.storage is Storage.RELOADABLE else ()

    @property
    def load_beats(self):
        """Beats of a whole load."""
        return dict.fromkeys(self.loads, self.folds)

    def beats_in(self, beats):
        """Beats of the streamed weights for ``beats`` beats of the main input."""
        if self.weights.storage is not Storage.STREAMED:
            return {}
        return {"i_weights": beats // self.frame * self.folds}

    @property
    def inputs(self):
        """Activations, and weights that are not constant."""
        inputs = {"i": Vector(self.in_format, self.simd)}
        if not self.weights.storage.constant:
            inputs["i_weights"] = Vector(self.weights.format, self.pe * self.simd)
        return inputs

    @cached_property
    def sums(self):
        """Sums of a row: of the range for these weights, and any activations."""
        return dot_sums(self.in_format, self.weights, self.cols, factored=self.factored)

    @property
    def out_format(self):
        """The narrowest format of the sums."""
        return self.sums.format

    @property
    def outputs(self):
        """Sums of ``pe`` rows; of several sums, those of a row together."""
        return {"o": Vector(self.out_format, self.pe * self.sums.lanes)}

    def fold(self, matrix):
        """A matrix (rows, cols) as words of weights (folds, pe * simd)."""
        parts = matrix.reshape(self.neuron_folds, self.pe, self.frame, self.simd)
        return parts.transpose(0, 2, 1, 3).reshape(self.folds, self.pe * self.simd)

    def unfold(self, words):
        """Words of weights of one or more matrices, (n * folds, pe * simd), as (n, rows, cols)."""
        parts = words.reshape(-1, self.neuron_folds, self.frame, self.pe, self.simd)
        return parts.transpose(0, 1, 3, 2, 4).reshape(-1, self.rows, self.cols)

    def golden(self, i, i_weights=None):
        """Sums of every frame."""
        vectors = i.reshape(-1, self.cols)
        if self.weights.storage is Storage.STREAMED:
            matrix = self.unfold(i_weights)
        else:
            matrix = self.weights.values if i_weights is None else self.unfold(i_weights)[-1]
        sums = matvec(vectors, matrix, self.in_format, self.weights.format,
                      factored=self.factored, simd=self.simd)
        return {"o": sums.reshape(-1, self.outputs["o"].lanes)}

    @property
    def pipe(self):
        """The dot product of each PE."""
        return dot_pipe(self.in_format, self.weights.format, self.simd, stages=self.stages,
                        dsp=self.dsp, factored=self.factored, levels=2)

    def resources(self, target):
        """Estimate: PEs, weight memory, input buffer."""
        acc, steps = self.sums.width, self.folds.bit_length()
        one = self.pipe.resources(target) + Resources(lut4=acc, ff=acc)
        cells = Credit.resources(target, self.outputs["o"].width, latency=self.pipe_latency,
                                 interval=self.frame)
        cells += Resources(lut4=3 * steps + 8, ff=2 * steps + 2 * self.pipe_latency)
        cells += one * self.pe

        bits, storage = self.weights.format.width * self.pe * self.simd, self.weights.storage
        width = self.simd * self.in_format.width
        if storage is Storage.STREAMED:
            cells += Resources(ff=2 * bits)
        elif storage is Storage.RELOADABLE:
            cells += block_memory(target, bits, self.folds) + Resources(lut4=3 * steps, ff=steps)
        else:
            cells += constant_cells(target, storage, bits, self.folds)
        if self.neuron_folds == 1:
            return cells + Resources(ff=2 * width)
        return (cells + block_memory(target, width, 2 << (self.frame - 1).bit_length())
                + Resources(lut4=2 * steps + 4, ff=steps + 4))


class Matvec(Block, config=MatvecConfig):
    r"""Matrix-vector unit: ``pe`` processing elements of ``simd`` products each.

    .. math:: y_r = \sum_c w_{rc} x_c

    A frame of ``cols / simd`` beats is gathered in one half of a buffer and read ``rows / pe``
    times while the next frame fills the other half: a frame takes ``rows / pe * cols / simd``
    cycles and its successor starts without a gap. Where ``pe`` is ``rows`` nothing is gathered.
    Sums have the exact width of their range. Output beat n of a frame holds the rows from
    ``n * pe`` on.

    Words of weights, constant or not, are in the order of use: the neuron fold outermost, the
    synapse fold inside; in a word, lane ``p * simd + s`` is PE p's weight for activation s.
    Reloadable weights arrive whole, between frames, before the first one, and anew after a reset;
    streamed ones arrive once a frame.

    Source: Umuroglu et al., "FINN: A Framework for Fast, Scalable Binarized Neural Network
    Inference", FPGA 2017, section 4.2 (with a double buffer, so that throughput does not depend on
    when a frame's beats come).

    Parameters
    ----------
    config : MatvecConfig

    Members
    -------
    i : In(stream.Signature(ArrayLayout(in_format, simd)))
    i_weights : In(stream.Signature(ArrayLayout(weights.format, pe * simd)))
        Only for reloadable and streamed weights.
    o : Out(stream.Signature(ArrayLayout(out_format, pe)))
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        m.submodules.credit = credit = Credit(layout_of(config.outputs["o"]),
                                              latency=config.pipe_latency, interval=config.frame)

        # Control: one word of activations and one of weights are read in each cycle of `issue`.
        issue = Signal()
        word = Signal(range(config.folds))
        synapse_fold = Signal(range(config.frame))
        first = Signal()
        last = Signal()
        present, activations = self._activations(m, fabric, issue, synapse_fold, word)
        granted, weights = self._weights(m, fabric, issue, word)
        m.d.comb += [
            first.eq(synapse_fold == 0),
            last.eq(synapse_fold == config.frame - 1),
            issue.eq(present & granted & (credit.ready | ~last)),
            credit.reserve.eq(issue & last),
        ]
        with m.If(issue):
            m.d.sync += [
                word.eq(wrap(word, config.folds)),
                synapse_fold.eq(wrap(synapse_fold, config.frame)),
            ]

        sums = self._sums(m, fabric, issue, first, activations, weights)
        ahead = config.pipe_latency
        m.d.comb += [
            Value.cast(credit.data).eq(Cat(sums)),
            credit.push.eq(fabric.delay_valid(m, credit.reserve, ahead, name="sum")),
        ]
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        return m

    def _sums(self, m, fabric, issue, first, activations, weights):
        """Each PE's sums: what is added up are counts, and the offset stands in the first term."""
        config, pipe = self._config, self._config.pipe
        ahead = config.pipe_latency - 1
        count_valid = fabric.delay_valid(m, issue, ahead, name="issue")
        count_first = fabric.delay(m, first, ahead, name="first")

        operand_width = config.simd * config.weights.format.width
        for pe in range(config.pe):
            counts = pipe.build(m, fabric, activations, _part(weights, pe, operand_width),
                                name=f"dot_{pe}")
            for n, (count, offset) in enumerate(zip(counts, pipe.offsets, strict=True)):
                yield accumulate(m, fabric, count, first=count_first, valid=count_valid,
                                 scale=pipe.scale, offset=offset * config.frame,
                                 shape=shape_of(config.out_format), name=f"{pe}_{n}")

    def _activations(self, m, fabric, issue, synapse_fold, word):
        """``present``: activations can be issued; and they, two cycles after ``issue``."""
        config = self._config
        payload = Value.cast(self.i.payload)
        if config.neuron_folds == 1:
            m.d.comb += self.i.ready.eq(issue)
            return self.i.valid, fabric.delay(m, payload, 2, name="activations")

        # Two halves; one is filled while the other is read.
        half = 1 << (config.frame - 1).bit_length()
        addr, data, write_port = fabric.memory(m, width=len(payload), depth=2 * half, name="buffer")
        w_port = write_port()
        w_index = Signal(range(config.frame))
        w_half = Signal()
        r_half = Signal()
        full = Signal(2)
        filled = Signal(2)
        emptied = Signal(2)
        put = self.i.valid & self.i.ready
        index_width = (config.frame - 1).bit_length()
        m.d.comb += [
            self.i.ready.eq(~full.bit_select(w_half, 1)),
            w_port.en.eq(put),
            w_port.addr.eq(Cat(w_index[:index_width], w_half)),
            w_port.data.eq(payload),
            addr.eq(Cat(synapse_fold[:index_width], r_half)),
            filled.eq((put & (w_index == config.frame - 1)) << w_half),
            emptied.eq((issue & (word == config.folds - 1)) << r_half),
        ]
        m.d.sync += [
            full.eq((full | filled) & ~emptied),
            w_half.eq(w_half ^ filled.any()),
            r_half.eq(r_half ^ emptied.any()),
        ]
        with m.If(put):
            m.d.sync += w_index.eq(wrap(w_index, config.frame))
        return full.bit_select(r_half, 1), data

    def _weights(self, m, fabric, issue, word):
        """``granted``: weights can be issued; and they, two cycles after ``issue``."""
        config, weights = self._config, self._config.weights
        width = config.pe * config.simd * weights.format.width
        if weights.storage is Storage.STREAMED:
            m.d.comb += self.i_weights.ready.eq(issue)
            return self.i_weights.valid, fabric.delay(m, Value.cast(self.i_weights.payload), 2,
                                                      name="weights")
        if weights.storage is Storage.RELOADABLE:
            m.submodules.load = load = LoadPort(layout_of(config.inputs["i_weights"]), config.folds)
            addr, data, write_port = fabric.memory(m, width=width, depth=config.folds,
                                                   name="weights")
            w_port = write_port()
            wiring.connect(m, wiring.flipped(self.i_weights), load.i)
            at_start = word == 0
            one_addr = Signal.like(word)  # large memories have one port for both
            m.d.comb += [
                load.still.eq(at_start),
                one_addr.eq(Mux(load.w_en, load.w_addr, word)),
                w_port.addr.eq(one_addr),
                w_port.data.eq(load.w_data),
                w_port.en.eq(load.w_en),
                addr.eq(one_addr),
            ]
            return load.usable | ~at_start, data
        init = words_of(weights.format.encode(config.fold(weights.values)), weights.format.width)
        addr, data = constants(m, fabric, weights.storage, width=width, init=init, name="weights")
        m.d.comb += addr.eq(word)
        return C(1), data


def _part(words, index, width):
    """A part of a word, constant if the word is."""
    if isinstance(words, Const):
        return C(words.value >> index * width & (1 << width) - 1, width)
    return words.word_select(index, width)
