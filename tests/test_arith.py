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
from hwgen.numerics import IntFormat, Rounding, Vector, divide
from hwgen.verify.conformance import check

EXACT = {
    Rounding.FLOOR: floor,
    Rounding.HALF_UP: lambda value: floor(value + Fraction(1, 2)),
    Rounding.HALF_EVEN: round,
}


@dataclass(frozen=True, kw_only=True)
class RequantConfig(BlockConfig):
    """A value divided and saturated, without a clock."""

    in_format: IntFormat
    out_format: IntFormat
    shift: int
    rounding: Rounding

    latency = 0

    @property
    def inputs(self):
        return {"i": Vector(self.in_format)}

    @property
    def outputs(self):
        return {"o": Vector(self.out_format)}

    def golden(self, i):
        return {"o": np.clip(divide(i, 1 << self.shift, self.rounding), self.out_format.min,
                             self.out_format.max)}


class Requant(Block, config=RequantConfig):
    def elaborate(self, platform):
        m = Module()
        config = self.config
        scaled = divide_pow2(self.i.p[0], config.shift, config.rounding)
        m.d.comb += [
            self.o.p[0].eq(saturate(scaled, config.out_format)),
            self.o.valid.eq(self.i.valid),
            self.i.ready.eq(self.o.ready),
        ]
        return m


@pytest.mark.parametrize("rounding", Rounding)
def test_rule_is_exact(rounding):
    for shift in range(5):
        expected = [EXACT[rounding](Fraction(value, 1 << shift)) for value in range(-65, 66)]
        assert divide(np.arange(-65, 66), 1 << shift, rounding).tolist() == expected


@pytest.mark.parametrize("rounding", Rounding)
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
