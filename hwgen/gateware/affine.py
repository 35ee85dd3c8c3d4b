"""Per-channel affine map: scores from accumulators."""

import math
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from amaranth import *

from ..golden.affine import affine
from ..numerics import IntFormat, Vector, Weights, format_for, require_int, require_type
from ..targets import Resources
from .block import Block, ChannelwiseConfig, shape_of
from .fabric.costs import multiplier
from .fabric.portable import Fabric, range_of
from .memory import constant_cells, constants, words_of
from .stream import Credit, credited, wrap

__all__ = ["Affine", "AffineConfig"]


@dataclass(frozen=True, kw_only=True)
class AffineConfig(ChannelwiseConfig):
    """Parameters of :class:`Affine`.

    Parameters
    ----------
    in_format : IntFormat
        Of the accumulators.
    multiplier : Weights, (channels,) or (channels, sums)
        Integers; baked or rom, and so is the bias.
    bias : Weights, (channels,)
    lanes : int
        Channels per beat; must divide the channels.
    stages : int or None
        Registers of the product; by default those of a multiplier slice and one behind it, and one
        more where an operand is wider than a slice, for the sum of the parts.
    every : int
        Cycles between beats, where the block before gives no more: 1 to 64. The queue of results,
        which is as wide as they are, needs fewer places then.
    """

    in_format: IntFormat
    multiplier: Weights
    bias: Weights
    lanes: int = 1
    stages: int | None = None
    every: int = 1

    def __post_init__(self):
        require_type("Input format", self.in_format, IntFormat)
        for what, constant in (("Multiplier", self.multiplier), ("Bias", self.bias)):
            require_type(what, constant, Weights)
            sums = what == "Multiplier" and len(constant.shape) == 2
            if len(constant.shape) != 1 + sums or 0 in constant.shape:
                raise ValueError(f"{what} must be of shape (channels,)"
                                 f"{' or (channels, sums)' * (what == 'Multiplier')}, "
                                 f"not {constant.shape}")
            if not isinstance(constant.format, IntFormat):
                raise ValueError(f"{what} must be of an integer format, not {constant.format}")
            if not constant.storage.constant:
                raise ValueError(f"{what} must be baked or rom, not {constant.storage.value}")
        if self.multiplier.shape[0] != self.bias.shape[0]:
            raise ValueError(f"Multiplier and bias must have the same channels, not "
                             f"{self.multiplier.shape} and {self.bias.shape}")
        self._require_lanes()
        if self.stages is not None:
            require_int("Stages", self.stages, low=0, high=64)
        require_int("Cycles between beats", self.every, low=1, high=64)
        if self.out_format.width > 62:
            raise ValueError(f"Result must fit 62 bits, not {self.out_format.width}")

    @property
    def product_stages(self):
        """Registers of the product."""
        if self.stages is None:
            return 4 + (max(self.in_format.width, self.multiplier.format.width) > 18)
        return self.stages

    @property
    def pipe_latency(self):
        """Two cycles for the constants, then the products, their sum, and one for the bias."""
        return 2 + self.product_stages + self.sum_stages + 1

    @property
    def sum_stages(self):
        """Registers of the sum of the products."""
        return (self.sums - 1).bit_length()

    @property
    def interval(self):
        """Cycles of a frame's beats."""
        return self.frame * self.every

    def cycles(self, beats):
        """To the last beat, and its result."""
        return self.latency + 1 + (beats - 1) * self.every

    def offers(self, arrivals):
        """Beats that come too soon wait."""
        begins = list(accumulate(arrivals, lambda last, now: max(last + self.every, now)))
        return [begin + self.latency for begin in begins]

    @property
    def channels(self):
        """Values of a frame."""
        return self.multiplier.shape[0]

    @property
    def sums(self):
        """Accumulators of a channel."""
        return math.prod(self.multiplier.shape[1:])

    @property
    def inputs(self):
        """Accumulators, the sums of a channel side by side."""
        return {"i": Vector(self.in_format, self.lanes * self.sums)}

    @cached_property
    def multipliers(self):
        """Multipliers (channels, sums), as Python integers."""
        return self.multiplier.values.reshape(self.channels, self.sums).tolist()

    @cached_property
    def out_format(self):
        """The exact range of the results of all channels."""
        ends = [bias + sum(end(one * self.in_format.min, one * self.in_format.max) for one in own)
                for own, bias in zip(self.multipliers, self.bias.values.tolist(), strict=True)
                for end in (min, max)]
        return format_for(min(ends), max(ends))

    def golden(self, i):
        """Scaled and shifted accumulators."""
        scores = affine(i.reshape(-1, *self.multiplier.shape), multiplier=self.multiplier.values,
                        bias=self.bias.values)
        return {"o": scores.reshape(-1, self.lanes)}

    def resources(self, target):
        """Estimate: a multiplier and an adder a lane."""
        width, a, b = self.out_format.width, self.in_format.width, self.multiplier.format.width
        stages, bias, group = self.product_stages, self.bias.format.width, self.frame.bit_length()
        one = multiplier(target, a, b, stages)
        cells = Resources(lut4=3 * group, ff=2 * group) + Credit.resources(
            target, self.outputs["o"].width, latency=self.pipe_latency, interval=self.every)
        cells += one * self.lanes * self.sums
        cells += Resources(lut4=self.lanes * self.sums * width,
                           ff=self.lanes * (2 * a * self.sums + self.sums * width
                                            + bias * (stages + self.sum_stages)))
        for constant, bits in ((self.multiplier, b * self.sums), (self.bias, bias)):
            cells += constant_cells(target, constant.storage, self.lanes * bits, self.frame)
        return cells


class Affine(Block, config=AffineConfig):
    r"""Multiplies each channel by its integer and adds its bias.

    .. math:: y_c = m_c x_c + b_c

    With several sums of a channel, as a factored dot product or one of base sqrt 2 has, it is
    :math:`\sum_k m_{ck} x_{ck} + b_c`: the scales of trained ternary weights, the entries of a
    codebook, or 1 and sqrt 2, as integers on a common scale. Who rounds them to integers (sqrt 2 is
    none) says how; here everything is exact.

    The result has the exact range of all channels. Throughput is one beat in ``every`` cycles;
    channels go round with the beats, ``lanes`` in each, the sums of a channel together.

    Parameters
    ----------
    config : AffineConfig

    Members
    -------
    i : In(stream.Signature(ArrayLayout(in_format, lanes * sums)))
    o : Out(stream.Signature(ArrayLayout(out_format, lanes)))
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        credit = credited(m, fabric, self, latency=config.pipe_latency, every=config.every)
        stages = config.product_stages
        group = Signal(range(config.frame))
        with m.If(credit.reserve):
            m.d.sync += group.eq(wrap(group, config.frame))

        multipliers = [*self._constants(m, fabric, config.multiplier, group, name="multiplier")]
        biases = self._constants(m, fabric, config.bias, group, name="bias")
        for lane, bias in enumerate(biases):
            terms = []
            for n in range(lane * config.sums, (lane + 1) * config.sums):
                acc = fabric.delay(m, self.i.p[n], 2, name=f"acc_{n}")
                product = fabric.multiply(m, acc, multipliers[n], stages=stages,
                                          name=f"product_{n}")
                terms.append((product, *range_of(acc, multipliers[n])))
            total, _low, _high = fabric.sum(m, terms, stages=config.sum_stages,
                                            name=f"total_{lane}")
            bias = fabric.delay(m, bias, stages + config.sum_stages, name=f"bias_{lane}")
            score = Signal(shape_of(config.out_format), name=f"score_{lane}", reset_less=True)
            m.d.sync += score.eq(total + bias)
            m.d.comb += credit.data[lane].eq(score)
        return m

    def _constants(self, m, fabric, constant, group, *, name):
        """Each lane's constant, or constants, of the group of two cycles ago."""
        fmt, lanes = constant.format, self._config.lanes * math.prod(constant.shape[1:])
        init = words_of(fmt.encode(constant.values.reshape(-1, lanes)), fmt.width)
        addr, word = constants(m, fabric, constant.storage, width=fmt.width * lanes, init=init,
                               name=name)
        m.d.comb += addr.eq(group)
        for lane in range(lanes):
            own = word.word_select(lane, fmt.width)
            yield own.as_signed() if fmt.signed else own
