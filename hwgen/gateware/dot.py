"""Dot products: the formats of the two operands choose the hardware."""

import functools
from dataclasses import dataclass

from amaranth import *
from amaranth.hdl import Fragment
from amaranth.lib import wiring

from ..golden.dot import dot
from ..numerics import Format, Vector, dot_range, dot_sums, require_int, require_type
from ..targets import Resources, Target
from .block import Block, BlockConfig, layout_of, shape_of
from .fabric.compress import Plan, offset_of, plan, spread
from .fabric.costs import multiplier
from .fabric.portable import Fabric
from .floats import FloatPipe
from .products import Lanes, Products
from .stream import Credit

__all__ = ["Dot", "DotConfig", "DotPipe", "accumulate", "dot_pipe"]


@dataclass(frozen=True)
class DotPipe:
    """How to compute dot products of ``lanes`` pairs: each sum is ``offset + scale * count``.

    A user who accumulates counts adds the offsets once and never multiplies.

    Parameters
    ----------
    products : Products
    lanes : int
    stages : int
        Registers between the operands and the counts.
    """

    products: Products
    lanes: int
    stages: int

    @property
    def scale(self) -> int:
        """What one step of a count is worth: 1, -1 or -2."""
        return self.products.scale

    @property
    def offsets(self) -> tuple[int, ...]:
        """For each sum, what it is where the count is zero."""
        return _shape(self.products, self.lanes).offsets

    @property
    def most(self) -> tuple[int, ...]:
        """For each sum, the greatest count; the least is zero or more."""
        low, high = dot_range(self.products.in_format, self.products.weight_format, self.lanes)
        if self.products.factored:
            fmt = self.products.in_format
            low, high = min(0, fmt.min * self.lanes), max(0, fmt.max * self.lanes)
        return tuple(((high if self.scale > 0 else low) - offset) // self.scale
                     for offset in self.offsets)

    @property
    def _before(self) -> int:
        """Registers before the rows."""
        steps, levels = self.products.steps, _shape(self.products, self.lanes).levels
        return min(steps, self.stages * steps // max(1, steps + levels))

    def build(self, m, fabric: Fabric, activations, weights, *, name) -> list[Signal]:
        """Add the pipe to a module; operands are codes, lane 0 low. Returns the counts.

        Weights that are an Amaranth constant become part of the logic.
        """
        before = self._before
        sums = self.products.lanes(m, fabric, *(
            _lanes(value, fmt.width, self.lanes) for value, fmt in
            ((activations, self.products.in_format), (weights, self.products.weight_format))),
            stages=before, name=name).sums
        counts = []
        for n, (own, most) in enumerate(zip(sums, self.most, strict=True)):
            count = Signal(range(most + 1), name=f"{name}_count_{n}")
            m.d.comb += count.eq(fabric.compress(m, own.rows, stages=self.stages - before,
                                                 name=f"{name}_{n}"))
            counts.append(count)
        return counts

    def total(self, count, sum_index: int = 0):
        """The sum that a count stands for."""
        offset = self.offsets[sum_index]
        if self.scale > 0:
            return offset + count
        return offset - (Cat(C(0, 1), count) if self.scale == -2 else count)

    def resources(self, target: Target) -> Resources:
        """Estimate of the cells, both operands variable."""
        return _resources(self, target)


@functools.lru_cache(maxsize=256)
def _resources(pipe: DotPipe, target: Target) -> Resources:
    """What stands before the rows, and the compressors' plans, counted."""
    fabric, before = Fabric.of(target), pipe._before
    shape = _shape(pipe.products, pipe.lanes, before)
    cells = Resources(lut4=shape.before.tables, ff=shape.before.registered)
    for made in shape.plans[fabric.folded - 1]:
        cells += made.resources(fabric, pipe.stages - before)
    behind = sum(spread(before, pipe.products.steps)[pipe.products.decoding:])
    for a, b in shape.before.multiplied:
        cells += multiplier(target, a, b, behind)
    return cells


@dataclass(frozen=True)
class _Shape:
    """What all fabrics have in common: levels of the deepest tree, offsets; and the plans.

    These are of each sum, where an adder takes in one wire of a bit, and where two.
    """

    levels: int
    offsets: tuple[int, ...]
    plans: list[list[Plan]]
    before: Lanes


@functools.lru_cache(maxsize=256)
def _shape(products: Products, lanes: int, stages: int = 0) -> _Shape:
    operands = [[Signal(fmt.width) for _ in range(lanes)]
                for fmt in (products.in_format, products.weight_format)]
    module = Module()
    before = products.lanes(module, Fabric(), *operands, stages=stages, name="operand")
    Fragment.get(module, None)  # the rows alone are wanted, but a module must be used
    sums = before.sums
    plans = [[plan(own.rows, folded=folded) for own in sums] for folded in (1, 2)]
    return _Shape(
        levels=max(made.levels for own in plans for made in own),
        offsets=tuple(own.offset - products.scale * offset_of(own.rows) for own in sums),
        plans=plans, before=before)


def _lanes(value, width, lanes):
    """The codes of a vector, one a lane; of a constant, constants."""
    value = Value.cast(value)
    if isinstance(value, Const):
        return [C(value.value >> width * lane & (1 << width) - 1, width) for lane in range(lanes)]
    return [value.word_select(lane, width) for lane in range(lanes)]


def accumulate(m, fabric: Fabric, term, *, first, valid, scale, offset, shape, name):
    """``offset`` plus ``scale`` times the sum of the terms since ``first``, where ``valid``.

    A register stands behind it. The offset is in the first term; where a step of a term is worth 2,
    the low bit of all sums is the same.
    """
    step = abs(scale)
    start, rest = divmod(offset, step)
    acc = Signal(shape.width - step + 1, name=f"acc_{name}", reset_less=True)
    m.d.sync += acc.eq(fabric.accumulate(m, acc, first, term, start=start, valid=valid,
                                         negative=scale < 0, name=f"next_{name}"))
    total = Signal(shape, name=f"sum_{name}")
    m.d.comb += total.eq(acc if step == 1 else Cat(C(rest, 1), acc))
    return total


def dot_pipe(in_format: Format, weight_format: Format, lanes: int, *, stages: int | None = None,
             dsp: bool | None = None, factored: bool = False,
             levels: int = 1) -> DotPipe | FloatPipe:
    """The dot product of two formats.

    Binary with binary is an XNOR and a popcount (Rastegari et al., "XNOR-Net", ECCV 2016, section
    4); see :mod:`.products` for the others, :mod:`.floats` for floats.

    Parameters
    ----------
    stages : int or None
        Registers; by default one behind ``levels`` levels of adders, and one for what stands before
        them, or four for multiplier slices; of floats one for each step, 64 at most.
    dsp : bool or None
        Whether two integers are multiplied in slices; by default, where they have more than 8 bits
        together.
    factored : bool
        One sum of activations for each value of the weights but zero.

    Raises
    ------
    ValueError
        If the two formats have no dot product.
    """
    require_type("Input format", in_format, Format)
    require_type("Weight format", weight_format, Format)
    require_int("Lane count", lanes, low=1, high=16384)
    dot_sums(in_format, weight_format, lanes, factored=factored)  # or refuses
    for fmt in (in_format, weight_format):
        if fmt.width > 32:
            raise ValueError("Operands of a dot product must have at most 32 bits, "
                             f"not {fmt.width}")
    if in_format.dtype.kind == "f":
        return FloatPipe(in_format, weight_format, lanes, stages)
    if dsp is None:
        dsp = in_format.width + weight_format.width > 8
    products = Products(in_format, weight_format, dsp, factored)
    if stages is None:
        stages = products.steps - (-_shape(products, lanes).levels // levels)
    require_int("Stages", stages, low=0, high=64)
    return DotPipe(products, lanes, stages)


@dataclass(frozen=True, kw_only=True)
class DotConfig(BlockConfig):
    """Parameters of :class:`Dot`.

    Parameters
    ----------
    in_format, weight_format : Format
        Both of integers, powers of two or codes of these; or both floats.
    lanes : int
    stages, dsp, factored
        See :func:`dot_pipe`.
    """

    in_format: Format
    weight_format: Format
    lanes: int
    stages: int | None = None
    dsp: bool | None = None
    factored: bool = False

    def __post_init__(self):
        _ = self.pipe  # or refuses

    @property
    def pipe(self) -> DotPipe | FloatPipe:
        """How it is computed."""
        return dot_pipe(self.in_format, self.weight_format, self.lanes, stages=self.stages,
                        dsp=self.dsp, factored=self.factored)

    @property
    def latency(self):
        """The pipe's stages, one for the sum, and the queue."""
        return self.pipe.stages + 1 + Credit.queue_latency

    @property
    def inputs(self):
        """Activations and weights."""
        return {"i": Vector(self.in_format, self.lanes),
                "i_weights": Vector(self.weight_format, self.lanes)}

    @property
    def outputs(self):
        """Sums, of exact range."""
        return {"o": dot_sums(self.in_format, self.weight_format, self.lanes,
                              factored=self.factored)}

    def golden(self, i, i_weights):
        """Sums of products."""
        return {"o": dot(i, i_weights, self.in_format, self.weight_format,
                         factored=self.factored)}

    def remarks(self, target):
        """Of two binary operands, beside the bound."""
        if not isinstance(self.pipe, DotPipe) or self.pipe.scale != -2:
            return []
        fabric, shape = Fabric.of(target), _shape(self.pipe.products, self.lanes)
        return [shape.plans[fabric.folded - 1][0].remark(fabric, self.lanes)]

    def resources(self, target):
        """Estimate, both operands variable."""
        return self.pipe.resources(target) + Credit.resources(
            target, self.outputs["o"].width, latency=self.latency - Credit.queue_latency)


class Dot(Block, config=DotConfig):
    """Dot product of two vectors, one from each stream: a beat of each gives a beat of sums.

    Throughput is one beat per cycle. The two inputs are taken together.

    Parameters
    ----------
    config : DotConfig

    Members
    -------
    i : In(stream.Signature(ArrayLayout(in_format, lanes)))
    i_weights : In(stream.Signature(ArrayLayout(weight_format, lanes)))
    o : Out(stream.Signature(ArrayLayout(out_format, sums)))
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        pipe, sums = config.pipe, config.outputs["o"]
        latency = config.latency - Credit.queue_latency
        m.submodules.credit = credit = Credit(layout_of(sums), latency=latency)

        admit = Signal()
        m.d.comb += [
            admit.eq(self.i.valid & self.i_weights.valid & credit.ready),
            self.i.ready.eq(admit),
            self.i_weights.ready.eq(admit),
            credit.reserve.eq(admit),
            credit.push.eq(fabric.delay_valid(m, admit, latency, name="valid")),
        ]

        counts = pipe.build(m, fabric, Value.cast(self.i.payload),
                            Value.cast(self.i_weights.payload), name="dot")
        for n, count in enumerate(counts):
            total = Signal(shape_of(sums.format), name=f"total_{n}", reset_less=True)
            m.d.sync += total.eq(pipe.total(count, n))
            m.d.comb += credit.data[n].eq(total)
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        return m
