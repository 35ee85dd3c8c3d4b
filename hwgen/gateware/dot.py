"""Dot products: the formats of the two operands choose the hardware."""

from dataclasses import dataclass

from amaranth import *
from amaranth.lib import wiring

from ..golden.dot import dot
from ..numerics import (
    BinaryFormat,
    Format,
    IntFormat,
    TernaryFormat,
    Vector,
    dot_range,
    format_for,
    require_int,
    require_type,
)
from ..targets import Resources
from .block import Block, BlockConfig, layout_of, shape_of
from .fabric.portable import Fabric
from .stream import Credit

__all__ = ["Dot", "DotConfig", "DotPipe", "dot_pipe"]


@dataclass(frozen=True)
class DotPipe:
    """How to compute a dot product of ``lanes`` pairs: the sum is ``offset + scale * count``.

    A user who accumulates counts adds the offsets once and never multiplies.

    Parameters
    ----------
    in_format, weight_format : Format
    lanes : int
    stages : int
        Registers between the operands and the count.
    """

    in_format: Format
    weight_format: Format
    lanes: int
    stages: int

    @property
    def binary(self) -> bool:
        """Whether it is an XOR and a popcount: both operands are -1 or +1."""
        return isinstance(self.in_format, BinaryFormat)

    @property
    def offset(self) -> int:
        """Sum where the count is zero."""
        return self.lanes if self.binary else 0

    @property
    def scale(self) -> int:
        """What one step of the count is worth: every mismatch turns a +1 into a -1."""
        return -2 if self.binary else 1

    @property
    def count_range(self) -> tuple[int, int]:
        """Least and greatest count."""
        if self.binary:
            return 0, self.lanes
        return dot_range(self.in_format, self.weight_format, self.lanes)

    def build(self, m, fabric: Fabric, activations, weights, *, name):
        """Add the pipe to a module; operands are codes, lane 0 low. Returns the count."""
        if self.binary:
            mismatches = Signal(self.lanes, name=f"{name}_mismatches")
            m.d.comb += mismatches.eq(activations ^ weights)
            return fabric.popcount(m, mismatches, stages=self.stages, name=name)

        before = min(self.stages, 1)
        terms = []
        low, high = dot_range(self.in_format, self.weight_format, 1)
        for lane in range(self.lanes):
            operands = [Value.cast(value).word_select(lane, fmt.width) for value, fmt in
                        ((activations, self.in_format), (weights, self.weight_format))]
            a, b = (value.as_signed() if fmt.signed else value for value, fmt in
                    zip(operands, (self.in_format, self.weight_format), strict=True))
            product = Signal(range(low, high + 1), name=f"{name}_product_{lane}")
            m.d.comb += product.eq(fabric.multiply(m, a, b, stages=before,
                                                   name=f"{name}_raw_{lane}"))
            terms.append((product, low, high))
        return fabric.sum(m, terms, stages=self.stages - before, name=name)[0]


def dot_pipe(in_format: Format, weight_format: Format, lanes: int, *,
             stages: int | None = None) -> DotPipe:
    """The dot product of two formats.

    Binary with binary is an XNOR and a popcount (Rastegari et al., "XNOR-Net", ECCV 2016, section
    4); integers and ternary values are multiplied.

    Parameters
    ----------
    stages : int or None
        Registers; by default one for every two levels of logic, and one for a multiplier.

    Raises
    ------
    ValueError
        If the two formats have no dot product.
    """
    require_type("Input format", in_format, Format)
    require_type("Weight format", weight_format, Format)
    require_int("Lane count", lanes, low=1, high=65536)
    binary = [isinstance(fmt, BinaryFormat) for fmt in (in_format, weight_format)]
    if any(binary) and not all(binary):
        raise ValueError(f"There is no dot product of {in_format} and {weight_format}: give both "
                         "operands as binary, or -1 and +1 as ternary or s2")
    for fmt in (in_format, weight_format):
        if isinstance(fmt, IntFormat | TernaryFormat) and fmt.width > 32:
            raise ValueError("Operands of a dot product must have at most 32 bits, "
                             f"not {fmt.width}")
    fabric = Fabric()
    if stages is None:
        levels = fabric.popcount_levels(lanes) if all(binary) else fabric.sum_levels(lanes)
        stages = (levels + 1) // 2 + (not all(binary))
    require_int("Stages", stages, low=0, high=64)
    return DotPipe(in_format, weight_format, lanes, stages)


@dataclass(frozen=True, kw_only=True)
class DotConfig(BlockConfig):
    """Parameters of :class:`Dot`.

    Parameters
    ----------
    in_format, weight_format : Format
        Both binary, or each an integer or ternary.
    lanes : int
    stages : int or None
        Registers in the pipe; None for the default of the formats.
    """

    in_format: Format
    weight_format: Format
    lanes: int
    stages: int | None = None

    def __post_init__(self):
        dot_pipe(self.in_format, self.weight_format, self.lanes, stages=self.stages)  # or refuses

    @property
    def pipe(self) -> DotPipe:
        """How it is computed."""
        return dot_pipe(self.in_format, self.weight_format, self.lanes, stages=self.stages)

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
    def out_format(self):
        """The exact range of the sum."""
        return format_for(*dot_range(self.in_format, self.weight_format, self.lanes))

    @property
    def outputs(self):
        """Sums."""
        return {"o": Vector(self.out_format)}

    def golden(self, i, i_weights):
        """Sums of products."""
        return {"o": dot(i, i_weights)}

    def resources(self, target):
        """Estimate, both operands variable."""
        return dot_resources(self.pipe) + Resources(lut4=4 * self.out_format.width + 12,
                                                    ff=2 * self.out_format.width + 16)


def dot_resources(pipe: DotPipe) -> Resources:
    """Estimate of the cells of one pipe, both operands variable."""
    width = max(1, pipe.count_range[1].bit_length())
    if pipe.binary:
        return Resources(lut4=round(2.7 * pipe.lanes), ff=round(pipe.lanes * 0.6) + width)
    a, b = pipe.in_format.width, pipe.weight_format.width
    wide = a + b > 8
    return Resources(lut4=pipe.lanes * (a + b + (0 if wide else a * b)), dsp=pipe.lanes * wide,
                     ff=pipe.lanes * (a + b))


class Dot(Block, config=DotConfig):
    """Dot product of two vectors, one from each stream: a beat of each gives a sum.

    Throughput is one beat per cycle. The two inputs are taken together.

    Parameters
    ----------
    config : DotConfig

    Members
    -------
    i : In(stream.Signature(ArrayLayout(in_format, lanes)))
    i_weights : In(stream.Signature(ArrayLayout(weight_format, lanes)))
    o : Out(stream.Signature(ArrayLayout(out_format, 1)))
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        pipe = config.pipe
        latency = config.latency - Credit.queue_latency
        m.submodules.credit = credit = Credit(layout_of(config.outputs["o"]), latency=latency)

        admit = Signal()
        m.d.comb += [
            admit.eq(self.i.valid & self.i_weights.valid & credit.ready),
            self.i.ready.eq(admit),
            self.i_weights.ready.eq(admit),
            credit.reserve.eq(admit),
            credit.push.eq(fabric.delay_valid(m, admit, latency, name="valid")),
        ]

        count = pipe.build(m, fabric, Value.cast(self.i.payload),
                           Value.cast(self.i_weights.payload), name="dot")
        total = Signal(shape_of(config.out_format), reset_less=True)
        m.d.sync += total.eq(pipe.offset - Cat(C(0, 1), count) if pipe.binary else count)
        m.d.comb += credit.data[0].eq(total)
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        return m
