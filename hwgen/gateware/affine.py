"""Per-channel affine map: scores from accumulators."""

from dataclasses import dataclass
from functools import cached_property

from amaranth import *

from ..golden.affine import affine
from ..numerics import IntFormat, Vector, Weights, format_for, require_int, require_type
from ..targets import Resources
from .block import Block, ChannelwiseConfig, shape_of
from .fabric.portable import Fabric
from .memory import constants, words_of
from .stream import Credit, credited, wrap

__all__ = ["Affine", "AffineConfig"]


@dataclass(frozen=True, kw_only=True)
class AffineConfig(ChannelwiseConfig):
    """Parameters of :class:`Affine`.

    Parameters
    ----------
    in_format : IntFormat
        Of the accumulators.
    multiplier, bias : Weights, (channels,)
        Integers; baked or rom, both the same.
    lanes : int
        Channels per beat; must divide the channels.
    stages : int or None
        Registers of the product; by default those of a multiplier slice and one behind it, and one
        more where an operand is wider than a slice, for the sum of the parts.
    """

    in_format: IntFormat
    multiplier: Weights
    bias: Weights
    lanes: int = 1
    stages: int | None = None

    def __post_init__(self):
        require_type("Input format", self.in_format, IntFormat)
        for what, constant in (("Multiplier", self.multiplier), ("Bias", self.bias)):
            require_type(what, constant, Weights)
            if len(constant.shape) != 1 or not constant.shape[0]:
                raise ValueError(f"{what} must be of shape (channels,), not {constant.shape}")
            if not isinstance(constant.format, IntFormat):
                raise ValueError(f"{what} must be of an integer format, not {constant.format}")
            if not constant.storage.constant:
                raise ValueError(f"{what} must be baked or rom, not {constant.storage.value}")
        if self.multiplier.shape != self.bias.shape:
            raise ValueError(f"Multiplier and bias must have the same shape, not "
                             f"{self.multiplier.shape} and {self.bias.shape}")
        self._require_lanes()
        if self.stages is not None:
            require_int("Stages", self.stages, low=0, high=64)
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
        """Two cycles for the constants, then the product, and one for the sum."""
        return 2 + self.product_stages + 1

    @property
    def latency(self):
        """The pipe and the queue."""
        return self.pipe_latency + Credit.queue_latency

    @property
    def channels(self):
        """Values of a frame."""
        return self.multiplier.shape[0]

    @property
    def inputs(self):
        """Accumulators."""
        return {"i": Vector(self.in_format, self.lanes)}

    @cached_property
    def out_format(self):
        """The exact range of the results of all channels."""
        ends = [scale * acc + bias
                for scale, bias in zip(self.multiplier.values.tolist(), self.bias.values.tolist(),
                                       strict=True)
                for acc in (self.in_format.min, self.in_format.max)]
        return format_for(min(ends), max(ends))

    @property
    def outputs(self):
        """Scores."""
        return {"o": Vector(self.out_format, self.lanes)}

    def golden(self, i):
        """Scaled and shifted accumulators."""
        scores = affine(i.reshape(-1, self.channels), multiplier=self.multiplier.values,
                        bias=self.bias.values)
        return {"o": scores.reshape(-1, self.lanes)}

    def resources(self, target):
        """Estimate: a multiplier and an adder a lane."""
        width, a, b = self.out_format.width, self.in_format.width, self.multiplier.format.width
        return Resources(lut4=self.lanes * (width + 4) + 24, ff=self.lanes * (3 * width + 2 * a),
                         dsp=self.lanes * -(-a // 18) * -(-b // 18))


class Affine(Block, config=AffineConfig):
    r"""Multiplies each channel by its integer and adds its bias.

    .. math:: y_c = m_c x_c + b_c

    The result has the exact range of all channels. Throughput is one beat per cycle; channels go
    round with the beats, ``lanes`` in each.

    Parameters
    ----------
    config : AffineConfig

    Members
    -------
    i : In(stream.Signature(ArrayLayout(in_format, lanes)))
    o : Out(stream.Signature(ArrayLayout(out_format, lanes)))
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        credit = credited(m, fabric, self, latency=config.pipe_latency)
        stages = config.product_stages
        group = Signal(range(config.frame))
        with m.If(credit.reserve):
            m.d.sync += group.eq(wrap(group, config.frame))

        multipliers = self._constants(m, fabric, config.multiplier, group, name="multiplier")
        biases = self._constants(m, fabric, config.bias, group, name="bias")
        for lane, (multiplier, bias) in enumerate(zip(multipliers, biases, strict=True)):
            acc = fabric.delay(m, self.i.p[lane], 2, name=f"acc_{lane}")
            product = fabric.multiply(m, acc, multiplier, stages=stages, name=f"product_{lane}")
            score = Signal(shape_of(config.out_format), name=f"score_{lane}", reset_less=True)
            m.d.sync += score.eq(product + fabric.delay(m, bias, stages, name=f"bias_{lane}"))
            m.d.comb += credit.data[lane].eq(score)
        return m

    def _constants(self, m, fabric, constant, group, *, name):
        """Each lane's constant of the group of two cycles ago."""
        fmt, lanes = constant.format, self._config.lanes
        init = words_of(fmt.encode(constant.values.reshape(-1, lanes)), fmt.width)
        addr, word = constants(m, fabric, constant.storage, width=fmt.width * lanes, init=init,
                               name=name)
        m.d.comb += addr.eq(group)
        for lane in range(lanes):
            own = word.word_select(lane, fmt.width)
            yield own.as_signed() if fmt.signed else own
