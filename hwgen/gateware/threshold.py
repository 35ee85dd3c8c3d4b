"""Thresholds: monotone steps from wide integers to a narrow format."""

from dataclasses import dataclass
from functools import cached_property

from amaranth import *

from ..golden.threshold import thermometer, threshold
from ..numerics import (
    BinaryFormat,
    Format,
    IntFormat,
    Vector,
    Weights,
    format_for,
    require_int,
    require_type,
)
from ..targets import Resources
from .block import Block, BlockConfig, ChannelwiseConfig
from .fabric.portable import Fabric
from .memory import constant_cells, constants
from .stream import Credit, credited, wrap

__all__ = ["Thermometer", "ThermometerConfig", "Threshold", "ThresholdConfig"]

#: Up to so many thresholds a channel are compared all at once.
MOST_COMPARATORS = 15


@dataclass(frozen=True, kw_only=True)
class ThermometerConfig(BlockConfig):
    """Parameters of :class:`Thermometer`."""

    in_format: IntFormat
    thresholds: tuple[int, ...]  #: rising, each a value of ``in_format``
    lanes: int = 1  #: values per beat

    latency = 1 + Credit.queue_latency

    def __post_init__(self):
        require_type("Input format", self.in_format, IntFormat)
        require_type("Thresholds", self.thresholds, tuple)
        require_int("Number of thresholds", len(self.thresholds), low=1, high=255)
        for level in self.thresholds:
            require_int("Threshold", level, low=self.in_format.min, high=self.in_format.max)
        if list(self.thresholds) != sorted(set(self.thresholds)):
            raise ValueError(f"Thresholds must rise, not be {self.thresholds}")
        require_int("Lane count", self.lanes, low=1, high=4096)

    @property
    def outputs(self):
        return {"o": Vector(BinaryFormat(), self.lanes * len(self.thresholds))}

    def golden(self, i):
        return {"o": thermometer(i, thresholds=self.thresholds)}

    def resources(self, target):
        bits = self.outputs["o"].width
        # Low zeros of a threshold are not compared; what is left stands in a table or in a chain.
        compared = [self.in_format.width - (level & -level).bit_length() + 1
                    for level in self.thresholds]
        return Credit.resources(target, bits, latency=1) + Resources(
            lut4=self.lanes * sum(width if width > 4 else 1 for width in compared), ff=bits)


class Thermometer(Block, config=ThermometerConfig):
    """Turns each value into bits: bit t of a value is +1 where it is at least threshold t.

    Throughput is one beat per cycle. The bits of lane 0 come first, the threshold is fastest.
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        credit = credited(m, fabric, self, latency=1)

        bits = Signal(config.outputs["o"].width, reset_less=True)
        m.d.comb += Value.cast(credit.data).eq(bits)
        m.d.sync += bits.eq(Cat(  # without comparisons that are always true
            C(1) if level <= config.in_format.min else self.i.p[lane] >= level
            for lane in range(config.lanes) for level in config.thresholds))
        return m


@dataclass(frozen=True, kw_only=True)
class ThresholdConfig(ChannelwiseConfig):
    """Parameters of :class:`Threshold`."""

    in_format: IntFormat  #: of the accumulators
    out_format: Format  #: of the results: any ordered format
    #: (channels, values of ``out_format`` less one), in any order; baked or rom.
    thresholds: Weights
    #: Of each channel; a rising one passes a threshold t at ``acc >= t``, else at ``acc <= t``.
    falling: tuple[bool, ...]
    lanes: int = 1  #: channels per beat; divides them

    def __post_init__(self):
        require_type("Input format", self.in_format, IntFormat)
        require_type("Output format", self.out_format, Format)
        require_type("Thresholds", self.thresholds, Weights)
        if not self.thresholds.format.integer:
            raise ValueError(f"Thresholds must be integers, not {self.thresholds.format}")
        require_type("Falling", self.falling, tuple)
        for falling in self.falling:
            require_type("Falling of a channel", falling, bool)
        for what, fmt, most in (("Output", self.out_format, 8), ("Input", self.in_format, 62)):
            if fmt.width > most:
                raise ValueError(f"{what} format must have at most {most} bits, not {fmt.width}")
        wanted = (len(self.falling), self.out_format.levels - 1)
        if not self.falling:
            raise ValueError("Falling must be given for at least one channel")
        if self.thresholds.shape != wanted:
            raise ValueError(f"Thresholds must be of shape (channels, levels - 1), here {wanted}, "
                             f"not {self.thresholds.shape}")
        if not self.thresholds.storage.constant:
            storage = self.thresholds.storage.value
            raise ValueError(f"Thresholds must be baked or rom, not {storage}")
        self._require_lanes()

    @property
    def channels(self):
        return len(self.falling)

    @property
    def searched(self):
        """Whether the result is searched for, one level a stage."""
        return self.out_format.levels - 1 > MOST_COMPARATORS

    @property
    def pipe_latency(self):
        """Cycles from a value to its result."""
        return 3 * self._search_levels + 1 if self.searched else 3 + (self.out_format.levels > 2)

    def golden(self, i):
        passed = threshold(i.reshape(-1, self.channels), thresholds=self.thresholds.values,
                           falling=self.falling, out_format=self.out_format)
        return {"o": passed.reshape(-1, self.lanes)}

    @property
    def _search_levels(self):
        return (self.out_format.levels - 1).bit_length()

    @cached_property
    def _limits(self):
        """Per channel, sorted: the values from which ``acc >= limit`` is a step.

        A falling channel has not passed t while ``acc >= t + 1``. Limits outside the input's range
        are moved to its ends, where they mean the same. A search has some that no value reaches.
        """
        low, high = self.in_format.min, self.in_format.max + 1
        more = (1 << self._search_levels) - self.out_format.levels if self.searched else 0
        return [sorted(min(max(level + falling, low), high) for level in levels) + [high] * more
                for levels, falling in zip(self.thresholds.values.tolist(), self.falling,
                                           strict=True)]

    @cached_property
    def _limit_format(self):
        return format_for(min(map(min, self._limits)), max(map(max, self._limits)))

    def resources(self, target):
        steps, limit = self.out_format.levels - 1, self._limit_format.width
        width = max(self.in_format.width, limit)
        cells = Credit.resources(target, self.outputs["o"].width, latency=self.pipe_latency)
        group = (self.frame - 1).bit_length()
        cells += Resources(lut4=2 * group, ff=group)
        if not self.searched:
            rank = 0 if steps == 1 else 3 * steps // 2
            return cells + constant_cells(target, self.thresholds.storage, self.lanes * (
                limit * steps + 1), self.frame) + Resources(
                lut4=self.lanes * (steps * (width + 1) + rank),
                ff=self.lanes * (2 * self.in_format.width + steps + rank))
        for level in range(self._search_levels):
            one = constant_cells(target, self.thresholds.storage, limit + 1, self.frame << level)
            kept = self.in_format.width + 3 * group if level < self._search_levels - 1 else 0
            one += Resources(lut4=width + 1, ff=2 * self.in_format.width + 3 * level + 2 + kept)
            cells += one * self.lanes
        return cells


class Threshold(Block, config=ThresholdConfig):
    """Quantizes accumulators to a few levels: counts the thresholds that a value has passed.

    Up to 15 thresholds a channel are compared at once; more are searched for in a sorted table,
    one level a stage. Comparisons are exact over the input format's whole range, so a threshold
    may also be one that all values pass, or none. Throughput is one beat per cycle; channels go
    round with the beats, ``lanes`` in each.

    Source: Umuroglu et al., "FINN: A Framework for Fast, Scalable Binarized Neural Network
    Inference", FPGA 2017, section 4.2.3 (here for any number of levels and falling channels).
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        credit = credited(m, fabric, self, latency=config.pipe_latency)
        group = Signal(range(config.frame))
        with m.If(credit.reserve):
            m.d.sync += group.eq(wrap(group, config.frame))

        ranks = (self._search if config.searched else self._compare)(m, fabric, group)
        m.d.comb += Value.cast(credit.data).eq(Cat(_code(rank, config.out_format)
                                                   for rank in ranks))
        return m

    def _compare(self, m, fabric, group):
        """All comparisons at once, then their number."""
        config, fmt = self._config, self._config._limit_format
        steps = config.out_format.levels - 1
        width = fmt.width * steps + 1  # of a channel: its limits, and whether it falls
        channels = [_word(fmt, limits) | falling << (width - 1)
                    for limits, falling in zip(config._limits, config.falling, strict=True)]
        init = [sum(channel << lane * width
                    for lane, channel in enumerate(channels[low:low + config.lanes]))
                for low in range(0, config.channels, config.lanes)]
        addr, word = constants(m, fabric, config.thresholds.storage, name="limits",
                               width=width * config.lanes, init=init)
        m.d.comb += addr.eq(group)

        for lane in range(config.lanes):
            own = word.word_select(lane, width)
            acc = fabric.delay(m, self.i.p[lane], 2, name=f"acc_{lane}")
            passed = Signal(steps, name=f"passed_{lane}", reset_less=True)
            m.d.sync += passed.eq(Cat((acc >= _limit(own, n, fmt)) ^ own[-1]
                                      for n in range(steps)))
            yield (passed if steps == 1
                   else fabric.popcount(m, passed, stages=1, name=f"rank_{lane}"))

    def _search(self, m, fabric, group):
        """A binary search in every lane, one level a stage, each with its own table of limits."""
        config, fmt = self._config, self._config._limit_format
        levels, steps = config._search_levels, config.out_format.levels - 1
        for lane in range(config.lanes):
            channels = list(zip(config._limits, config.falling, strict=True))[lane::config.lanes]
            value, path, place = self.i.p[lane], C(0, 0), group
            for level in range(levels):
                name, half = f"{lane}_{level}", 1 << (levels - level - 1)
                init = [_word(fmt, [limits[(taken * 2 + 1) * half - 1]]) | down << fmt.width
                        for limits, down in channels for taken in range(1 << level)]
                addr, word = constants(m, fabric, config.thresholds.storage, width=fmt.width + 1,
                                       init=init, name=f"limits_{name}")
                m.d.comb += addr.eq(Cat(path, place))

                acc = fabric.delay(m, value, 2, name=f"acc_{name}")
                path = fabric.delay(m, path, 2, name=f"path_{name}")
                path = fabric.delay(m, Cat(acc >= _limit(word, 0, fmt), path), 1,
                                    name=f"taken_{name}")
                down = fabric.delay(m, word[-1], 1, name=f"down_{name}")
                value = fabric.delay(m, acc, 1, name=f"kept_{name}")
                place = fabric.delay(m, place, 3, name=f"group_{name}")

            rank = Signal(range(steps + 1), name=f"rank_{lane}", reset_less=True)
            m.d.sync += rank.eq(Mux(down, steps - path, path))
            yield rank


def _word(fmt, values):
    """Codes of values side by side, the first in the low bits."""
    codes = fmt.encode(values).tolist()
    return sum(code << (n * fmt.width) for n, code in enumerate(codes))


def _limit(word, n, fmt):
    limit = word[n * fmt.width:(n + 1) * fmt.width]
    return limit.as_signed() if fmt.signed else limit


def _code(rank, fmt):
    """The code of the value of a rank."""
    codes = fmt.encode(fmt.value(range(fmt.levels))).tolist()
    mask = (1 << fmt.width) - 1
    if all(code == (codes[0] + n) & mask for n, code in enumerate(codes)):
        return (rank + codes[0])[:fmt.width]
    return Array(C(code, fmt.width) for code in codes)[rank]
