"""Requantizers: wide accumulators to narrow integers, by multiplier, shift and named rounding."""

import math
from dataclasses import dataclass
from functools import cached_property

from amaranth import *

from ..golden.requantize import requantize
from ..numerics import (
    LFSR_LEAP,
    LFSR_WIDTH,
    IntFormat,
    Rounding,
    Vector,
    Weights,
    format_for,
    random_taps,
    random_words,
    require_int,
    require_type,
)
from ..targets import Resources
from .arith import divide_pow2
from .binarize import add_random_words
from .block import Block, ChannelwiseConfig, shape_of
from .fabric.costs import multiplier
from .fabric.portable import Fabric
from .memory import constant_cells, constants, words_of
from .stream import Credit, credited, wrap

__all__ = ["Requantize", "RequantizeConfig"]


@dataclass(frozen=True, kw_only=True)
class RequantizeConfig(ChannelwiseConfig):
    """Parameters of :class:`Requantize`."""

    in_format: IntFormat
    out_format: IntFormat
    #: Integers, (channels,) or (channels, sums); baked or rom, and so are the other constants.
    multiplier: Weights
    #: (channels,), added before the multiplier; with an axis of sums, to the sum of their products.
    bias: Weights
    shift: tuple[int, ...]  #: of each channel, 0 to 46: a scale is ``multiplier / 2**shift``
    rounding: Rounding = Rounding.HALF_EVEN
    #: Of each channel, added after rounding; without them 0.
    zero_point: tuple[int, ...] = ()
    #: Ends of each channel's clamp; without them those of the format.
    low: tuple[int, ...] = ()
    high: tuple[int, ...] = ()
    lanes: int = 1  #: channels per beat; divides them

    def __post_init__(self):
        require_type("Input format", self.in_format, IntFormat)
        require_type("Output format", self.out_format, IntFormat)
        require_type("Rounding", self.rounding, Rounding)
        for what, constant, axes in (("Multiplier", self.multiplier, (1, 2)),
                                     ("Bias", self.bias, (1,))):
            require_type(what, constant, Weights)
            if (not isinstance(constant.format, IntFormat) or not constant.storage.constant
                    or len(constant.shape) not in axes or 0 in constant.shape
                    or constant.shape[0] != self.multiplier.shape[0]):
                raise ValueError(f"{what} must be known integers of shape (channels,)"
                                 f"{' or (channels, sums)' * (2 in axes)}, not {constant}")
        for what, values, low, high in (
                ("Shift", self.shift, 0, 46), ("Zero point", self.zero_point, -1 << 61, 1 << 61),
                ("Low end", self.low, self.out_format.min, self.out_format.max),
                ("High end", self.high, self.out_format.min, self.out_format.max)):
            require_type(what, values, tuple)
            for value in values:
                require_int(what, value, low=low, high=high)
            if len(values) != self.channels and (values or what == "Shift"):
                raise ValueError(f"{what} must be given for each of {self.channels} channels, "
                                 f"not for {len(values)}")
        if any(low > high for _zero, low, high in zip(*self._ends, strict=True)):
            raise ValueError("Low ends must not be above high ends")
        self._require_lanes()
        if self.total_format.width > 62:
            raise ValueError(f"Products must fit 62 bits, not {self.total_format.width}")
        if self.rounding is Rounding.STOCHASTIC:
            random_taps(self.lanes, 16)  # or refuses
        if self.rounding is Rounding.GEMMLOWP:
            least = self.in_format.min + min(0, int(self.bias.values.min()))
            most = self.in_format.max + max(0, int(self.bias.values.max()))
            if (self.sums > 1 or least < -1 << 31 or most >= 1 << 31
                    or not (abs(self.multiplier.values) < 1 << 31).all()):
                raise ValueError("Gemmlowp rounding takes one sum, and 32 bits of it with its bias "
                                 "and of its multiplier (but the least)")
            for one, shift in zip(self._multipliers[0], self.shift, strict=True):
                if max(-least, most) * abs(one) << max(31 - shift, 0) >= 1 << 62:
                    raise ValueError("Products must fit 62 bits; Gemmlowp rounding with a shift of "
                                     f"{shift} makes them {31 - shift} bits longer")

    @property
    def channels(self):
        return self.multiplier.shape[0]

    @property
    def sums(self):
        """Inputs of a channel."""
        return math.prod(self.multiplier.shape[1:])

    @property
    def _ends(self):
        """Zero point, and low and high end, of each channel."""
        defaults = (0, self.out_format.min, self.out_format.max)
        return [given or (default,) * self.channels for given, default in
                zip((self.zero_point, self.low, self.high), defaults, strict=True)]

    @cached_property
    def _multipliers(self):
        """Of each sum, those of the channels."""
        return self.multiplier.values.reshape(self.channels, self.sums).T.tolist()

    @cached_property
    def _addends(self):
        """What each channel adds to its products."""
        factors = self._multipliers[0] if len(self.multiplier.shape) == 1 else [1] * self.channels
        return [bias * one for bias, one in zip(self.bias.values.tolist(), factors, strict=True)]

    @cached_property
    def term_ranges(self):
        """Least and greatest of each product, over all channels, and of what is added."""
        products = [[end * one for one in own for end in (self.in_format.min, self.in_format.max)]
                    for own in self._multipliers]
        return [(min(values), max(values)) for values in (*products, self._addends)]

    @property
    def total_format(self):
        """The range of the scaled sums, before they are divided."""
        return format_for(*(sum(ends) for ends in zip(*self.term_ranges, strict=True)))

    @property
    def divisions(self):
        """Each step's rule, its distinct shifts, and the place of every channel's among them."""
        steps = [(self.rounding, self.shift)]
        if self.rounding is Rounding.GEMMLOWP:
            steps = [(Rounding.HALF_UP, [min(shift, 31) for shift in self.shift]),
                     (Rounding.HALF_AWAY, [max(shift - 31, 0) for shift in self.shift])]
        return [(rule, sorted(set(shifts)), [sorted(set(shifts)).index(one) for one in shifts])
                for rule, shifts in steps]

    @property
    def pipe_latency(self):
        """Two cycles for the constants, two for products, then sum, divisions, and clamp."""
        return 5 + self.sums.bit_length() + len(self.divisions)

    @property
    def inputs(self):
        return {"i": Vector(self.in_format, self.lanes * self.sums)}

    def golden(self, i):
        random = (random_words(len(i), self.lanes, 16).reshape(-1, self.channels)
                  if self.rounding is Rounding.STOCHASTIC else None)
        acc = i.reshape(-1, *self.multiplier.shape)
        zero_point, low, high = self._ends
        result = requantize(acc, multiplier=self.multiplier.values, bias=self.bias.values,
                            shift=self.shift, rounding=self.rounding.value, zero_point=zero_point,
                            low=low, high=high, out_format=self.out_format, random=random)
        return {"o": result.reshape(-1, self.lanes)}

    def resources(self, target):
        total, a, b = self.total_format.width, self.in_format.width, self.multiplier.format.width
        product = multiplier(target, a, b, 2)
        random = 16 if self.rounding is Rounding.STOCHASTIC else 0
        stages = self.sums.bit_length()
        lane = Resources(lut4=total * self.sums, ff=2 * a * self.sums + total * stages
                         + random * (4 + stages))
        lane += product * self.sums
        width = total
        for _rule, distinct, _places in self.divisions:
            lane += Resources(lut4=sum(width - shift + shift // 4 + 2 + 2 * random
                                       for shift in distinct))
            width -= min(distinct) - 1
            lane += Resources(lut4=width * (len(distinct) - 1), ff=width)
        lane += Resources(lut4=width + 2 * self.out_format.width, ff=self.out_format.width)
        cells = Credit.resources(target, self.outputs["o"].width, latency=self.pipe_latency)
        cells += Resources(lut4=LFSR_LEAP * (random > 0), ff=LFSR_WIDTH * (random > 0))
        cells += lane * self.lanes
        after = 2 + stages
        constant = [*((own, 0) for own in self._multipliers), (self._addends, 2), *(
            (places, after + n) for n, (_rule, _distinct, places) in enumerate(self.divisions)), *(
            (ends, after + len(self.divisions)) for ends in self._ends)]
        for values, cycles in constant:
            if len(set(values)) > 1:
                bits = self.lanes * format_for(min(values), max(values)).width
                cells += constant_cells(target, self.multiplier.storage, bits, self.frame)
                cells += Resources(ff=cycles * bits * (self.frame > 1))
        return cells


class Requantize(Block, config=RequantizeConfig):
    r"""Scales accumulators down to narrow integers.

    .. math:: y_c = clamp(round((x_c + b_c) m_c / 2^{s_c}) + z_c, low_c, high_c)

    With several sums of a channel (of a factored dot product, whose scales do not fold, or of base
    sqrt 2) the product is :math:`\sum_k m_{ck} x_{ck} + b_c`. Stochastic rounding takes a word of
    :func:`.numerics.random_words` for each value of a beat; a reset starts them again. Throughput
    is one beat per cycle; channels go round with the beats, ``lanes`` in each.

    Source: Jacob et al., "Quantization and Training of Neural Networks for Efficient
    Integer-Arithmetic-Only Inference", CVPR 2018, section 2.2 (with the rounding named).
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        credit = credited(m, fabric, self, latency=config.pipe_latency)
        group = Signal(range(config.frame))
        with m.If(credit.reserve):
            m.d.sync += group.eq(wrap(group, config.frame))
        sum_stages, steps = config.sums.bit_length(), len(config.divisions)
        words = [None] * config.lanes
        if config.rounding is Rounding.STOCHASTIC:
            words = add_random_words(m, credit.reserve, lanes=config.lanes, bits=16)

        multipliers = [self._constants(m, fabric, group, own, 0, f"multiplier_{n}")
                       for n, own in enumerate(config._multipliers)]
        addends = self._constants(m, fabric, group, config._addends, 2, "addend")
        choices = [self._constants(m, fabric, group, places, 2 + sum_stages + n, f"shift_{n}")
                   for n, (_rule, _distinct, places) in enumerate(config.divisions)]
        ends = [self._constants(m, fabric, group, values, 2 + sum_stages + steps, name)
                for values, name in zip(config._ends, ("zero", "low", "high"), strict=True)]

        for lane in range(config.lanes):
            acc = [fabric.delay(m, self.i.p[lane * config.sums + n], 2, name=f"acc_{lane}_{n}")
                   for n in range(config.sums)]
            products = [fabric.multiply(m, one, own[lane], stages=2, name=f"product_{lane}_{n}")
                        for n, (one, own) in enumerate(zip(acc, multipliers, strict=True))]
            terms = [(one, *ends) for one, ends in
                     zip((*products, addends[lane]), config.term_ranges, strict=True)]
            value = fabric.sum(m, terms, stages=sum_stages, name=f"total_{lane}")[0]
            random = words[lane]
            if random is not None:
                random = fabric.delay(m, random, 4 + sum_stages, name=f"random_{lane}")
            for n, (rule, distinct, _places) in enumerate(config.divisions):
                results = [divide_pow2(value, shift, rule, random) for shift in distinct]
                value = Signal(max((Value.cast(one) for one in results), key=len).shape(),
                               name=f"rounded_{lane}_{n}", reset_less=True)
                m.d.sync += value.eq(Array(results)[choices[n][lane]] if len(results) > 1
                                     else results[0])
            zero, low, high = (one[lane] for one in ends)
            shifted = Signal(Value.cast(value + zero).shape(), name=f"shifted_{lane}")
            result = Signal(shape_of(config.out_format), name=f"result_{lane}", reset_less=True)
            m.d.comb += [shifted.eq(value + zero), credit.data[lane].eq(result)]
            m.d.sync += result.eq(Mux(shifted < low, low, Mux(shifted > high, high, shifted)))
        return m

    def _constants(self, m, fabric, group, values, cycles, name):
        """Each lane's constant of the group of ``2 + cycles`` cycles ago."""
        config, fmt = self._config, format_for(min(values), max(values))
        if len(set(values)) == 1:
            return [C(values[0], shape_of(fmt))] * config.lanes
        addr, word = constants(m, fabric, config.multiplier.storage, width=fmt.width * config.lanes,
                               init=words_of(fmt.encode(values).reshape(-1, config.lanes),
                                             fmt.width), name=name)
        m.d.comb += addr.eq(group)
        if config.frame > 1:
            word = fabric.delay(m, word, cycles, name=name)
        own = [word.word_select(lane, fmt.width) for lane in range(config.lanes)]
        return [one.as_signed() if fmt.signed else one for one in own]
