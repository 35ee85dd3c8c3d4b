# amaranth: UnusedElaboratable=no
"""Rounding and saturation: every value of a format, against the rules of ``numerics``."""

from dataclasses import dataclass
from fractions import Fraction
from math import floor

import numpy as np
import pytest
from amaranth import *

from hwgen.gateware.arith import divide_pow2, saturate
from hwgen.gateware.block import Block, BlockConfig
from hwgen.numerics import (
    LFSR_LEAP,
    LFSR_SEED,
    LFSR_TAP,
    LFSR_WIDTH,
    IntFormat,
    Rounding,
    Vector,
    divide,
    random_taps,
    random_words,
)
from hwgen.verify.conformance import check

EXACT = {
    Rounding.FLOOR: floor,
    Rounding.HALF_UP: lambda value: floor(value + Fraction(1, 2)),
    Rounding.HALF_EVEN: round,
    Rounding.HALF_AWAY: lambda value: floor(abs(value) + Fraction(1, 2)) * (1 if value > 0 else -1),
    Rounding.GEMMLOWP: lambda value: floor(value + Fraction(1, 2)),  # of a shift below 31
}
each_rule = pytest.mark.parametrize("rounding", EXACT)


@dataclass(frozen=True, kw_only=True)
class RequantConfig(BlockConfig):
    """A value divided and saturated, without a clock."""

    in_format: IntFormat
    out_format: IntFormat
    shift: int
    rounding: Rounding
    word: int = 0

    latency = 0

    @property
    def inputs(self):
        return {"i": Vector(self.in_format)}

    @property
    def outputs(self):
        return {"o": Vector(self.out_format)}

    def golden(self, i):
        return {"o": np.clip(divide(i, 1 << self.shift, self.rounding, self.word),
                             self.out_format.min,
                             self.out_format.max)}


class Requant(Block, config=RequantConfig):
    def elaborate(self, platform):
        m = Module()
        config = self.config
        scaled = divide_pow2(self.i.p[0], config.shift, config.rounding, C(config.word, 16))
        m.d.comb += [
            self.o.p[0].eq(saturate(scaled, config.out_format)),
            self.o.valid.eq(self.i.valid),
            self.i.ready.eq(self.o.ready),
        ]
        return m


@each_rule
def test_rule_is_exact(rounding):
    for shift in range(5):
        expected = [EXACT[rounding](Fraction(value, 1 << shift)) for value in range(-65, 66)]
        assert divide(np.arange(-65, 66), 1 << shift, rounding).tolist() == expected


def test_gemmlowp_rounds_twice():
    """Exactly -0.5 of the second division, made of less by the first; TFLite gives -1 and 1."""
    half = 1 << 33
    values = [half, half - (1 << 30), half - (1 << 30) - 1, -half, -half - (1 << 30) - 1,
              -half + (1 << 30) - 1, -half + (1 << 30)]
    assert divide(np.array(values), 1 << 34, Rounding.GEMMLOWP).tolist() == [1, 1, 0, -1, -1, -1, 0]
    config = RequantConfig(in_format=IntFormat(36), out_format=IntFormat(4), shift=34,
                           rounding=Rounding.GEMMLOWP)
    check(config, np.array(values)[:, None], schedules=["streaming"], reset=False)


@pytest.mark.parametrize("shift", [0, 1, 5, 16, 20])
def test_stochastic_goes_up_with_the_probability_of_the_fraction(shift):
    values = np.array([0, 1, -1, 5, (1 << shift) - 1, 1 << shift >> 1, -(1 << shift >> 1)])
    ups = sum(divide(values, 1 << shift, Rounding.STOCHASTIC, np.full(len(values), word))
              - (values >> shift) for word in range(1 << 16))
    assert ups.tolist() == [-(-(value % (1 << shift)) * 65536 // (1 << shift))
                            for value in values.tolist()]
    with pytest.raises(ValueError, match=r"^Stochastic rounding takes random words$"):
        divide(values, 2, Rounding.STOCHASTIC)


@pytest.mark.parametrize("word", [0, 1, 0x2000, 0x5A5A, 0x8000, 0xE000, 0xFFFF])
@pytest.mark.parametrize("shift", [0, 1, 3, 7, 17])
@pytest.mark.parametrize("in_format", [IntFormat(7), IntFormat(6, signed=False)], ids=str)
def test_every_value_stochastically(in_format, shift, word):
    config = RequantConfig(in_format=in_format, out_format=IntFormat(8), shift=shift, word=word,
                           rounding=Rounding.STOCHASTIC)
    every = np.arange(in_format.min, in_format.max + 1).reshape(-1, 1)
    check(config, every, schedules=["streaming"], reset=False)


def test_random_words_are_the_sequence_of_the_polynomial():
    state, words, taps = LFSR_SEED, random_words(40, 3, 7), random_taps(3, 7)
    for beat in range(40):
        for lane, bit in np.ndindex(3, 7):
            expected = sum(state >> tap for tap in taps[lane, bit].tolist()) % 2
            assert words[beat, lane] >> bit & 1 == expected
        for _step in range(LFSR_LEAP):
            new = (state >> LFSR_WIDTH - 1 ^ state >> LFSR_TAP - 1) & 1
            state = (state << 1 | new) & (1 << LFSR_WIDTH) - 1


def test_random_words_are_even_and_unlike():
    """Every bit, lane and beat: no correlation beyond five standard deviations."""
    words = random_words(20000, 6, 16)
    bits = np.concatenate([words[1:, :, None], words[:-1, :, None]], axis=1) >> np.arange(16) & 1
    signs = 2.0 * bits.reshape(19999, -1) - 1
    assert np.abs(signs.mean(axis=0)).max() < 5 / np.sqrt(19999)
    products = signs.T @ signs / 19999
    assert np.abs(products - np.eye(len(products))).max() < 5 / np.sqrt(19999)
    with pytest.raises(ValueError, match=r"^Random words must have at most 2584 bits in all, "
                                         r"not 162 of 16: use fewer lanes$"):
        random_words(1, 162, 16)


@each_rule
@pytest.mark.parametrize("shift", [0, 1, 2, 3, 6, 7, 9])
@pytest.mark.parametrize("in_format, out_format", [
    (IntFormat(7), IntFormat(4)),
    (IntFormat(7), IntFormat(3, signed=False)),
    (IntFormat(6, signed=False), IntFormat(4, signed=False)),
    (IntFormat(6, signed=False), IntFormat(8)),
    (IntFormat(1), IntFormat(2)),
])
def test_every_value(rounding, shift, in_format, out_format):
    config = RequantConfig(in_format=in_format, out_format=out_format, shift=shift,
                           rounding=rounding)
    every = np.arange(in_format.min, in_format.max + 1).reshape(-1, 1)
    check(config, every, schedules=["streaming"], reset=False)
