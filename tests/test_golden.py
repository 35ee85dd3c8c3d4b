"""The golden functions against exact arithmetic: Python integers, one value at a time."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen.golden.affine import affine
from hwgen.golden.argmax import argmax
from hwgen.golden.dot import dot, matvec
from hwgen.golden.threshold import thermometer, threshold
from hwgen.numerics import BinaryFormat, IntFormat, TernaryFormat, dot_range

FORMATS = [BinaryFormat(), TernaryFormat(), IntFormat(8), IntFormat(4, signed=False), IntFormat(1),
           IntFormat(24)]
each_format = pytest.mark.parametrize("fmt", FORMATS, ids=str)
exact = settings(max_examples=60, deadline=None, derandomize=True)


def matrix(rng, fmt, rows, cols):
    """Values of a format as lists, its ends among them."""
    levels = np.where(rng.random((rows, cols)) < 0.4, rng.choice([0, fmt.levels - 1], (rows, cols)),
                      rng.integers(0, fmt.levels, (rows, cols)))
    return fmt.value(levels).tolist()


@each_format
@pytest.mark.parametrize("cols", [1, 2, 7, 64])
def test_dot_is_the_sum_of_products(fmt, cols):
    rng = np.random.default_rng(cols)
    a, b = (matrix(rng, one, 30, cols) for one in (fmt, IntFormat(8)))
    expected = [[sum(x * y for x, y in zip(one, two, strict=True))]
                for one, two in zip(a, b, strict=True)]
    assert dot(np.array(a), np.array(b)).tolist() == expected


@each_format
@pytest.mark.parametrize(("rows", "cols"), [(1, 1), (5, 3), (2, 40)])
def test_matvec_is_a_dot_product_a_row_within_the_declared_range(fmt, rows, cols):
    rng = np.random.default_rng(rows)
    x, weights = matrix(rng, fmt, 30, cols), matrix(rng, TernaryFormat(), rows, cols)
    expected = [[sum(a * b for a, b in zip(one, row, strict=True)) for row in weights] for one in x]
    found = matvec(np.array(x), np.array(weights))
    assert found.tolist() == expected and found.dtype == np.int64
    low, high = dot_range(fmt, np.array(weights))
    assert low <= found.min() and found.max() <= high


@pytest.mark.parametrize("act", FORMATS, ids=str)
@pytest.mark.parametrize("weight", [BinaryFormat(), TernaryFormat(), IntFormat(3)], ids=str)
def test_dot_range_is_reached_at_both_ends(act, weight):
    low, high = dot_range(act, weight, 7)
    products = [a * w for a in (act.min, act.max) for w in (weight.min, weight.max)]
    assert (low, high) == (7 * min(products), 7 * max(products))
    rows = np.array([[weight.min] * 7, [weight.max] * 7, [weight.min, weight.max] * 3 + [1]])
    x = np.array([[act.min] * 7, [act.max] * 7])
    best = [[sum(max(act.min * w, act.max * w) for w in row),
             sum(min(act.min * w, act.max * w) for w in row)] for row in rows.tolist()]
    assert dot_range(act, rows) == (min(low for _, low in best), max(high for high, _ in best))
    assert (matvec(x, rows) >= dot_range(act, rows)[0]).all()


@pytest.mark.parametrize("out", [BinaryFormat(), TernaryFormat(), IntFormat(2, signed=False),
                                 IntFormat(3)], ids=str)
@exact
@given(data=st.data())
def test_threshold_counts_what_was_passed(out, data):
    channels = data.draw(st.integers(1, 4))
    number = st.integers(-50, 50)
    table = [[data.draw(number) for _ in range(out.levels - 1)] for _ in range(channels)]
    falling = [data.draw(st.booleans()) for _ in range(channels)]
    # Every accumulator that can matter: each threshold and its neighbours, and far away.
    accs = sorted({t + d for row in table for t in row for d in (-1, 0, 1)} | {-1000, 0, 1000})
    for acc in accs:
        expected = []
        for limits, falls in zip(table, falling, strict=True):
            rank = len([t for t in limits if (acc <= t if falls else acc >= t)])
            expected.append(sorted([-1, 1] if out == BinaryFormat() else
                                   range(out.min, out.max + 1))[rank])
        found = threshold(np.array([[acc] * channels]), thresholds=np.array(table),
                          falling=np.array(falling), out_format=out)
        assert found.tolist() == [expected]


@pytest.mark.parametrize("count", [0, 1, 5])
def test_thermometer_has_the_threshold_fastest(count):
    values = np.arange(count * 3).reshape(count, 3) % 9
    expected = [[1 if value >= level else -1 for value in row for level in (2, 5)]
                for row in values.tolist()]
    found = thermometer(values, thresholds=(2, 5))
    assert found.tolist() == expected and found.shape == (count, 6)


@exact
@given(st.lists(st.tuples(*(st.integers(-2**bits, 2**bits) for bits in (40, 21, 61))), min_size=1,
                max_size=6))
def test_affine_is_exact_up_to_63_bits(channels):
    acc, multiplier, bias = (np.array(column) for column in zip(*channels, strict=True))
    found = affine(acc[None], multiplier=multiplier, bias=bias)
    assert found.tolist() == [[a * m + b for a, m, b in channels]]


@exact
@given(st.lists(st.integers(-3, 3), min_size=1, max_size=12))
def test_argmax_is_the_lowest_of_the_greatest(scores):
    assert argmax(np.array([scores])).tolist() == [[scores.index(max(scores))]]
