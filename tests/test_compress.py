"""Folding against a second method: intervals of square roots, narrowed until the sign is known."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen.compress.binary import (
    affine_operands,
    fold_affine,
    fold_sign,
    sign_operands,
)
from hwgen.errors import InputError
from hwgen.golden.threshold import threshold
from hwgen.numerics import BinaryFormat, IntFormat

LOW, HIGH = -9, 11


def bounds(gamma, beta, mean, var, x, bits):
    """Interval of gamma * (x - mean) / sqrt(var) + beta; a point where the root is rational."""
    var = Fraction(var)
    scaled = (var.denominator << 2 * bits) // var.numerator
    low = Fraction(math.isqrt(scaled), 1 << bits)
    high = Fraction(math.isqrt(scaled) + 1, 1 << bits)
    root = Fraction(math.isqrt(var.denominator), math.isqrt(var.numerator))
    if root * root * var == 1:
        low = high = root
    ends = [Fraction(gamma) * (x - Fraction(mean)) * end + Fraction(beta) for end in (low, high)]
    return min(ends), max(ends)


def sign_at(*channel, x):
    """Sign of one result: the interval is narrowed until zero is outside, or is all of it."""
    for bits in (64, 256, 1024, 4096):
        low, high = bounds(*channel, x, bits)
        if low > 0 or high < 0 or low == high:
            return (low > 0) - (high < 0)
    raise AssertionError("an interval around zero must become a point")


def check_signs(channels, low=LOW, high=HIGH):
    """fold_sign and golden's threshold against sign_at, at every accumulator value."""
    columns = list(zip(*channels, strict=True))
    thresholds, falling = fold_sign(*columns, 0, low=low, high=high)
    assert thresholds.shape == (len(channels), 1) and falling.shape == (len(channels),)
    assert (thresholds >= low).all() and (thresholds <= high + 1).all()
    xs = np.arange(low, high + 1)
    found = threshold(np.repeat(xs[:, None], len(channels), axis=1), thresholds=thresholds,
                      falling=falling, out_format=BinaryFormat())
    for index, channel in enumerate(channels):
        expected = [1 if sign_at(*channel, x=x) >= 0 else -1 for x in xs.tolist()]
        assert found[:, index].tolist() == expected, channel


# Few and simple numbers, so that zeros, ties and equal channels are common; and any floats.
few = st.sampled_from([Fraction(n, d) for n in range(-6, 7) for d in (1, 2, 3)])
positive = st.sampled_from([Fraction(n, d) for n in (1, 2, 3, 4, 8, 9) for d in (1, 2, 4, 9)])
wild = st.floats(-1e6, 1e6, allow_nan=False)
tiny = st.floats(1e-9, 1e9, allow_nan=False)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.one_of(st.tuples(few, few, few, positive), st.tuples(wild, wild, wild, tiny)),
                min_size=1, max_size=5))
def test_fold_sign_is_right_at_every_accumulator(channels):
    check_signs(channels)


ADVERSARIAL = {
    "tie at zero": (1, 0, 3, 1), "tie, falling": (-1, 0, 3, 1),
    "tie through a root": (2, -2, 1, 4), "falling tie through a root": (-2, 4, 1, 4),
    "just above a tie": (1, 0, 3 - 2.0**-40, 2), "just below a tie": (1, 0, 3 + 2.0**-40, 2),
    "zero gamma, positive": (0, 1e-300, 5, 1), "zero gamma, zero": (0, 0, 5, 1),
    "zero gamma, negative": (0, -1e-300, 5, 1), "negative zero gamma": (-0.0, -0.0, 5, 1),
    "never": (1, -1e9, 0, 1), "always": (1, 1e9, 0, 1), "falling never": (-1, -1e9, 0, 1),
    "falling always": (-1, 1e9, 0, 1), "only the last": (1, -HIGH, 0, 1),
    "only the first, falling": (-1, LOW, 0, 1), "all but the first": (1, -LOW - 1, 0, 1),
    "denormal": (5e-324, 5e-324, -2, 5e-324), "huge": (1e308, -1e308, 2.5, 1e308),
    "irrational, close": (1, -math.sqrt(2), 0, 0.5),
}


@pytest.mark.parametrize("channel", ADVERSARIAL.values(), ids=ADVERSARIAL.keys())
@pytest.mark.parametrize("ends", [(LOW, HIGH), (0, 0), (-1, 0), (3, 4)], ids=str)
def test_fold_sign_is_right_where_it_is_hard(channel, ends):
    check_signs([channel], *ends)


def test_fold_sign_says_always_and_never_inside_the_table():
    thresholds, falling = fold_sign([0, 0, -1, -1], [0, -1, 99, -99], [0] * 4, [1] * 4, 0,
                                    low=-4, high=4)
    assert thresholds[:, 0].tolist() == [-4, 5, -4, 5] and not falling.any()


def test_epsilon_is_added_to_the_variance():
    # (x - 2) / sqrt(var + eps) - 1/2 is zero at x = 4 for var + eps = 16, and at 3 for 4.
    for eps, expected in ((12, 4), (0, 3)):
        thresholds, _falling = fold_sign([1], [-0.5], [2], [4], eps, low=-9, high=9)
        assert thresholds[0, 0] == expected


def check_order(channels, low, high):
    """fold_affine's scores against intervals, for all pairs of classes at all pairs of x."""
    multiplier, bias, _scale = fold_affine(*zip(*channels, strict=True), 0, low=low, high=high)
    scores = [(int(m) * x + int(b), bounds(*channel, x, 1024), (channel, x))
              for m, b, channel in zip(multiplier, bias, channels, strict=True)
              for x in range(low, high + 1)]
    for one, (a_low, a_high), a in scores:
        for two, (b_low, b_high), b in scores:
            if a_low > b_high:
                assert one > two, (a, b)
            elif a_high >= b_low:  # nearer than 2**-900: the same number
                assert one == two, (a, b)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.floats(-3, 3), st.floats(-3, 3), st.floats(-9, 9), st.floats(1, 99)),
                min_size=1, max_size=4))
def test_fold_affine_keeps_the_order_of_every_pair(channels):
    # Parameters of a trained network: float32, not a hair apart.
    check_order([tuple(round(value, 3) for value in channel) for channel in channels], -7, 7)


TIES = {
    "equal classes": [(1.1, 0.3, 2.7, 3.3)] * 3,
    "thirds": [(Fraction(1, 3), 0, 0, 1), (Fraction(2, 3), 0, 0, 1)],
    "ties of the same root": [(1, 0, 0, 2), (2, 0, 0, 2), (1, 0, 0, 8)],
    "ties of other roots": [(3, 0, 0, 2), (3, 0, 0, 18), (1, 0, 0, 2)],
    "ties through a shift": [(1, 1, 0, 1), (1, 0, 0, 1), (2, 0, 1, 4)],
    "great ties of other roots": [(2.0**200, 0, 0, 2), (3 * 2.0**200, 0, 0, 18)],
    "falling against rising": [(1, 0, 0, 1), (-1, 0, 0, 1)],
    "constant between": [(1, 0.5, 0, 1), (0, 0.5, 0, 1), (0, 0.25, 3, 1)],
    "all constant": [(0, 0, 0, 1), (0, 1, 0, 1)], "all zero": [(0, 0, 0, 1)] * 2,
    "large": [(1e6, 0, 0, 1), (2e6, 1, 0, 1)], "small": [(1e-6, 0, 0, 1), (3e-6, 0, 0, 1)],
}


@pytest.mark.parametrize("channels", TIES.values(), ids=TIES.keys())
def test_fold_affine_keeps_ties(channels):
    check_order(channels, -5, 5)


def test_fold_affine_takes_the_smallest_power_of_two():
    # 1 and 3/2 need one bit after the point to tell x from 3/2 y, and no more.
    multiplier, bias, scale = fold_affine([1, 1.5], [0, 0], [0, 0], [1, 1], 0, low=-4, high=4)
    assert (multiplier.tolist(), bias.tolist(), scale) == ([2, 3], [0, 0], 2)


def test_fold_affine_of_ten_classes():
    rng = np.random.default_rng(5)
    multiplier, bias, scale = fold_affine(
        rng.uniform(3, 5, 10).astype(np.float32), rng.uniform(-1, 1, 10).astype(np.float32),
        rng.uniform(0, 9, 10).astype(np.float32), rng.uniform(2e3, 3e3, 10).astype(np.float32),
        1e-5, low=-256, high=256)
    assert multiplier.shape == bias.shape == (10,) and scale > 1


@pytest.mark.parametrize(("change", "message"), [
    ({"gamma": [1.0, float("nan")]}, "gamma must be finite numbers"),
    ({"beta": [1.0, float("inf")]}, "beta must be finite numbers"),
    ({"mean": [1.0]}, "gamma, beta, mean and var must have as many channels, not 2, 2, 1, 2"),
    ({"var": [1.0, -1.0]}, r"var \+ eps must be positive, but channel 1 has -1.0"),
    ({"var": [[1.0, 1.0]]}, r"var must have one axis, not shape \(1, 2\)"),
    ({"low": 5}, "High end of the accumulator must be at least 5, not 4"),
])
@pytest.mark.parametrize("fold", [fold_sign, fold_affine])
def test_folding_refuses(fold, change, message):
    good = {"gamma": [1, 2], "beta": [0, 1], "mean": [0, 0], "var": [1, 1], "eps": 0,
            "low": -4, "high": 4}
    fold(**good)
    with pytest.raises(ValueError, match=f"^{message}$"):
        fold(**{**good, **change})


def test_fold_affine_refuses_what_it_cannot_sort_or_keep():
    with pytest.raises(InputError, match="^Scores of 2 classes from 0 to 1000000 are more than"):
        fold_affine([1, 1], [0, 0], [0, 0], [1, 1], 0, low=0, high=10**6)
    with pytest.raises(InputError, match="^Scores of batch normalisation need more than 62 bits"):
        fold_affine([1, 1], [0, 2.0**-70], [0, 0], [2, 2], 0, low=0, high=3)


def test_operands_are_narrow():
    operands = sign_operands([1, -1], [0, 0], [3, -3], [1, 1], 0, low=-8, high=8)
    assert operands["thresholds"].values.tolist() == [[3], [-3]]
    assert operands["falling"].values.tolist() == [0, 1]
    assert (operands["thresholds"].format, operands["out_format"]) == (IntFormat(3), "binary")
    operands = affine_operands([1, 1.5], [0, 0], [0, 0], [1, 1], 0, low=-4, high=4)
    assert operands["multiplier"].format == IntFormat(2, signed=False)
    assert operands["bias"].format == IntFormat(1, signed=False)
