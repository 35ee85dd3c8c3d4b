"""Thresholds and requantization against values put forward through the chain, one by one."""

import decimal
import math
from fractions import Fraction

import numpy as np
import pytest

from hwgen.compress.binary import fold_sign
from hwgen.golden.requantize import requantize
from hwgen.model.rational import (
    Grid,
    Step,
    apply,
    compose,
    exact,
    requantization,
    scaling,
    thresholds,
)
from hwgen.model.scores import rational_scores, sorted_scores
from hwgen.numerics import Rounding

LOW, HIGH = -700, 500
MODES = ["ROUND", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "FLOOR", "CEIL"]
DECIMAL = {"ROUND": decimal.ROUND_HALF_EVEN, "HALF_UP": decimal.ROUND_HALF_UP,
           "HALF_DOWN": decimal.ROUND_HALF_DOWN, "UP": decimal.ROUND_UP,
           "DOWN": decimal.ROUND_DOWN, "FLOOR": decimal.ROUND_FLOOR, "CEIL": decimal.ROUND_CEILING}


def forward(q, steps, grid):
    """A quantizer by the schoolbook: 80 digits, which hold every number of these tests."""
    with decimal.localcontext(prec=80):
        x = decimal.Decimal(q)
        for kind, parameters in steps:
            p = [None if one is None else decimal.Decimal(one.numerator) / one.denominator
                 for one in (parameter.item() for parameter in parameters)]
            match kind:
                case "scale":
                    x = x * p[0] + p[1]
                case "root":
                    x = x / p[0].sqrt()
                case "clip":
                    x = x if p[0] is None else max(x, p[0])
                    x = x if p[1] is None else min(x, p[1])
                case "leaky":
                    x = x if x >= 0 else x * p[0]
                case "sigmoid":
                    x = 1 / (1 + (-x).exp())
                case "tanh":
                    x = 1 - 2 / ((2 * x).exp() + 1)
        scale = grid.scale.item()
        x = x * scale.denominator / scale.numerator
        x += decimal.Decimal(grid.shift.item().numerator) / grid.shift.item().denominator
        return min(max(int(x.quantize(1, DECIMAL[grid.rounding])) + grid.zero, grid.low),
                   grid.high)


def clip(low, high):
    return Step("clip", (np.array([low], dtype=object), np.array([high], dtype=object)))


def dyadic(rng, low, high, bits=6):
    return Fraction(int(rng.integers(low << bits, high << bits)), 1 << bits)


def chains(rng):
    """Chains with parameters that make ties, and ones whose roots are rational and not."""
    a, b, c = dyadic(rng, -4, 4) or Fraction(1), dyadic(rng, -99, 99), dyadic(rng, -9, 9)
    yield (scaling(a, b),)
    yield (scaling(a / 8, b), clip(Fraction(0), None))
    yield scaling(a / 8, b), clip(c, c + 20), scaling(-Fraction(1, 4), c)
    yield (scaling(a / 16, b), Step("leaky", (exact(Fraction(1, 8)),)))
    yield (scaling(1, b), Step("root", (exact(Fraction(9, 4)),)), scaling(a, c))
    yield (scaling(1, b), Step("root", (exact(dyadic(rng, 1, 9)),)), scaling(a, c),
           clip(Fraction(0), None))
    yield (scaling(a / 64, b / 64), Step("sigmoid"), scaling(16))
    yield (scaling(a / 64, 0), Step("tanh"), scaling(16))
    yield (scaling(a / 64, b / 64), Step("sigmoid"), scaling(-24, c))
    yield (scaling(a / 8, b), clip(c, c + 20), Step("root", (exact(Fraction(2)),)), scaling(-a, c))
    yield (scaling(0, b), clip(None, c))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("seed", range(4))
def test_thresholds_at_every_accumulator(seed, mode):
    rng = np.random.default_rng(seed)
    for steps in chains(rng):
        grid = Grid(scale=exact(Fraction(1, int(rng.integers(1, 9)))),
                    shift=exact(Fraction(int(rng.integers(-4, 4)), 2)),
                    zero=int(rng.integers(-9, 9)), low=-20, high=33, rounding=mode)
        steps = compose((), *steps)
        table, falling = thresholds(steps, grid, LOW, HIGH)
        q = np.arange(LOW, HIGH + 1)[:, None]
        found = grid.low + (q <= table if falling else q >= table).sum(axis=1)
        assert found.tolist() == [forward(int(one), steps, grid) for one in q[:, 0]], steps
        assert table.min() >= LOW - falling and table.max() <= HIGH + (not falling)


def test_signs_of_batch_norm_are_those_that_squares_decide():
    rng = np.random.default_rng(3)
    gamma, beta, mean = rng.normal(size=(3, 200)).astype(np.float32)
    var = rng.uniform(0.1, 9, 200).astype(np.float32)
    mean[:20], beta[:20] = np.rint(mean[:20] * 9), 0  # ties
    expected, falls = fold_sign(gamma, beta, mean, var, 0.01, low=-30, high=30)
    grid = Grid(scale=exact(1), shift=exact(0), zero=0, low=-1, high=1, rounding="BIPOLAR")
    for n in range(200):
        g, b, m, v = (Fraction(float(one[n])) for one in (gamma, beta, mean, var))
        steps = compose((), scaling(1, -m), Step("root", (exact(v + Fraction(0.01)),)),
                        scaling(g, b))
        table, falling = thresholds(steps, grid, -30, 30)
        q = np.arange(-30, 31)
        old = q <= expected[n] if falls[n] else q >= expected[n]
        assert ((q <= table if falling else q >= table) == old).all()


@pytest.mark.parametrize("ratio", ["1/64", "3/256", "0.0123456789", "1/3", "7/5", "1/6"])
@pytest.mark.parametrize("offset", ["0", "5/2", "1/3", "-77.7"])
def test_requantization_is_rounding_of_the_exact_product(ratio, offset):
    ratio, offset = Fraction(ratio), Fraction(offset)
    grid = Grid(scale=exact(1), shift=exact(0), zero=3, low=-128, high=127)
    steps = compose((), scaling(ratio, offset))
    table, _falling = thresholds(steps, grid, -9000, 9000)
    found = requantization([(ratio, offset)], table[None], [one - 3 for one in grid.levels],
                           -9000, 9000, Rounding.HALF_EVEN)
    q = np.arange(-9000, 9001)[:, None]
    if found is None:
        # Ties to even go both ways, which a multiplier a little too great or small cannot.
        assert any((int(one) * ratio + offset - Fraction(1, 2)).denominator == 1 for one in q[:, 0])
        assert ratio.denominator & (ratio.denominator - 1)
        return
    multiplier, bias, shift = found
    whole = not (bias % multiplier).any()
    ours = requantize(q if whole else q * multiplier + bias, shift=[shift],
                      multiplier=multiplier if whole else [1], rounding="half-even",
                      bias=bias // multiplier if whole else [0], zero_point=3, low=-128, high=127,
                      out_format=None)[:, 0]
    assert ours.tolist() == [min(max(round(int(one) * ratio + offset) + 3, -128), 127)
                             for one in q[:, 0]]


def test_apply_is_near_the_exact_numbers():
    rng = np.random.default_rng(1)
    grid = Grid(scale=exact(Fraction(1, 1 << 20)), shift=exact(0), zero=0, low=-1 << 40,
                high=1 << 40)
    for steps in chains(rng):
        for q in (LOW, -3, 0, 7, HIGH):
            real = apply(steps, q).item() * (1 << 20)
            assert math.isclose(real, forward(q, steps, grid), abs_tol=1, rel_tol=1e-12)


def test_scores_of_rationals_are_one_multiple():
    chains = [compose((), scaling(1, -2), Step("root", (exact(4),)),
                      scaling(Fraction(1, 3), Fraction(n, 7))) for n in range(3)]
    multiplier, bias = rational_scores(chains)
    assert multiplier.tolist() == [7, 7, 7] and bias.tolist() == [-14, -8, -2]
    assert (sorted_scores(chains, -9, 9)[0] > 0).all()
    assert rational_scores([(Step("root", (exact(2),)),)]) is None
