# amaranth: UnusedElaboratable=no
"""Requantizers: every rounding by name, in fractions and in TFLite's own words."""

from fractions import Fraction
from math import floor

import numpy as np
import pytest
from blocks import BINARY, S4, S6, S8, U8, each, known, refuses, requantize_config

from hwgen.gateware.dot import DotConfig
from hwgen.gateware.requantize import Requantize, RequantizeConfig
from hwgen.golden.dot import dot
from hwgen.numerics import IntFormat, Rounding, Storage, TernaryFormat, Weights, random_words
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats


def tflite(acc, multiplier, shift):
    """SaturatingRoundingDoublingHighMul, then RoundingDivideByPOT, as their comments say."""
    product = 2 * acc * multiplier
    high = int(Fraction(product + (1 << 31 if product >= 0 else 1 - (1 << 31)), 1 << 32))
    exponent = shift - 31
    mask = (1 << exponent) - 1
    return (high >> exponent) + ((high & mask) > (mask >> 1) + (high < 0))


RULES = {
    Rounding.FLOOR: floor,
    Rounding.HALF_UP: lambda value: floor(value + Fraction(1, 2)),
    Rounding.HALF_EVEN: round,
    Rounding.HALF_AWAY: lambda value: floor(abs(value) + Fraction(1, 2)) * (1 if value > 0 else -1),
}


def every_value(config):
    """Every value of the input, in every channel."""
    values = config.in_format.value(range(config.in_format.levels))
    return np.repeat(values, config.channels * config.sums).reshape(-1, config.lanes * config.sums)


@each("requantize")
def test_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize("lanes", [1, 2, 4])
@pytest.mark.parametrize("rounding", Rounding)
def test_conforms_for_every_input(rounding, lanes):
    config = requantize_config(S6, S8, [13, -10, 8, 1], [0, 3, -1, 0], (3, 4, 5, 0), lanes=lanes,
                               rounding=rounding, zero_point=(0, 100, -3, 1))
    check(config, every_value(config), schedules=["streaming", "uneven"])


@pytest.mark.parametrize("rounding", RULES)
def test_golden_is_exact(rounding):
    multiplier, bias, shift = [13, -10, 8, 1], [0, 3, -1, 0], (3, 4, 5, 0)
    config = requantize_config(S6, S8, multiplier, bias, shift, rounding=rounding,
                               zero_point=(0, 100, -3, 1), low=(-128, -5, 0, 3),
                               high=(127, 5, 9, 3))
    beats = every_value(config)
    expected = [min(max(RULES[rounding](Fraction((int(x) + bias[c]) * multiplier[c], 1 << shift[c]))
                        + config.zero_point[c], config.low[c]), config.high[c])
                for x, c in zip(beats[:, 0], np.resize(range(4), len(beats)), strict=True)]
    assert config.golden(i=beats)["o"][:, 0].tolist() == expected


def test_gemmlowp_is_tflites():
    rng = np.random.default_rng(0)
    multiplier = [1 << 30, (1 << 31) - 1, 1518500250, 3]
    config = requantize_config(IntFormat(28), IntFormat(28), multiplier, [0] * 4, (31, 36, 38, 32),
                               rounding=Rounding.GEMMLOWP)
    beats = np.concatenate([rng.integers(-1 << 27, 1 << 27, (400, 1)),
                            np.arange(-200, 200)[:, None], corner_beats(config)["i"]])
    expected = [tflite(int(x), multiplier[n % 4], config.shift[n % 4])
                for n, x in enumerate(beats[:, 0])]
    assert config.golden(i=beats)["o"][:, 0].tolist() == expected
    once = requantize_config(IntFormat(28), IntFormat(28), multiplier, [0] * 4, (31, 36, 38, 32),
                             rounding=Rounding.HALF_UP)
    assert (once.golden(i=beats)["o"] != config.golden(i=beats)["o"]).any()
    check(config, beats, schedules=["streaming"])


def test_stochastic_rounding_takes_a_word_for_every_value():
    config = requantize_config(S8, S8, [3, 5], [0, 0], (4, 4), lanes=2,
                               rounding=Rounding.STOCHASTIC)
    beats = corner_beats(config)["i"]
    words = random_words(len(beats), 2, 16)
    expected = [[floor(Fraction(int(x) * m, 16)) + (Fraction(int(x) * m % 16, 16) * 2**16 > int(r))
                 for x, m, r in zip(row, (3, 5), own, strict=True)]
                for row, own in zip(beats, words, strict=True)]
    assert config.golden(i=beats)["o"].tolist() == expected
    mean = config.golden(i=np.full((4000, 2), 7))["o"].mean(axis=0)
    assert mean == pytest.approx([21 / 16, 35 / 16], abs=0.04)


def test_two_scales_of_ternary_weights_need_two_sums():
    """TTQ: the same P - N, another result; from the dot product to the narrow integer."""
    act, ternary = IntFormat(4, signed=False), TernaryFormat()
    x, w = np.array([[3, 1, 0], [4, 2, 0], [15, 0, 9]]), np.array([[1, -1, 1]] * 3)
    sums = dot(x, w, act, ternary, factored=True)
    config = requantize_config(S8, IntFormat(9), [[-50, 70]], [0], (3,), rounding=Rounding.HALF_UP)
    assert (dot(x, w, act, ternary)[0] == dot(x, w, act, ternary)[1]).all()
    result = config.golden(i=sums)["o"]
    assert result[:, 0].tolist() == [floor(Fraction(70 * p - 50 * n, 8) + Fraction(1, 2))
                                     for n, p in ((1, 3), (2, 4), (0, 24))]
    assert result[0] != result[1]
    check(config, sums)


def test_base_sqrt_2_is_requantized_with_a_second_multiplier():
    """Sums a and b for a + b sqrt 2, its root as 181 / 128: off by less than one in 10,000."""
    config = requantize_config(S8, S8, [[128, 181]], [0], (8,))
    for a, b in ((10, 7), (-100, 70), (3, -50)):
        found = config.golden(i=np.array([[a, b]]))["o"].item()
        assert abs(found - (a + b * 2**0.5) / 2) <= 0.5 + 0.005


def test_declared_cost():
    config = requantize_config(S6, S8, [1, 2, 3, 4], [0] * 4, (1, 1, 2, 2), lanes=2)
    assert (config.frame, config.interval, config.latency) == (2, 2, 8)
    assert config.cycles(6) == 8 + 6
    assert config.total_format == IntFormat(8)
    gemmlowp = requantize_config(S6, S8, [1], [0], (31,), rounding=Rounding.GEMMLOWP)
    assert gemmlowp.latency == 9


GOOD = {"in_format": S8, "out_format": S4, "multiplier": known((6,), S8), "bias": known((6,), S8),
        "shift": (4,) * 6}
KNOWN = "Multiplier must be known integers of shape (channels,) or (channels, sums)"
GEMMLOWP = ("Gemmlowp rounding takes one sum, and 32 bits of it with its bias and of its "
            "multiplier (but the least)")


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"in_format": BINARY}, TypeError, f"Input format must be of type IntFormat, not {BINARY!r}"),
    ({"out_format": BINARY}, TypeError, f"Output format must be of type IntFormat, not {BINARY!r}"),
    ({"rounding": "floor"}, TypeError, "Rounding must be of type Rounding, not 'floor'"),
    ({"multiplier": 3}, TypeError, "Multiplier must be of type Weights, not 3"),
    ({"bias": known((5,), S8)}, ValueError,
     f"Bias must be known integers of shape (channels,), not {known((5,), S8)}"),
    ({"bias": known((6, 1), S8)}, ValueError,
     f"Bias must be known integers of shape (channels,), not {known((6, 1), S8)}"),
    ({"multiplier": Weights.unknown((6,), S8, Storage.STREAMED)}, ValueError,
     f"{KNOWN}, not Weights(6 s8, streamed)"),
    ({"multiplier": known((6,), BINARY)}, ValueError,
     f"{KNOWN}, not {known((6,), BINARY)}"),
    ({"shift": (4,) * 5}, ValueError, "Shift must be given for each of 6 channels, not for 5"),
    ({"shift": ()}, ValueError, "Shift must be given for each of 6 channels, not for 0"),
    ({"shift": (47,) * 6}, ValueError, "Shift must be at most 46, not 47"),
    ({"zero_point": (1,)}, ValueError,
     "Zero point must be given for each of 6 channels, not for 1"),
    ({"low": (-9,) * 6}, ValueError, "Low end must be at least -8, not -9"),
    ({"high": (8,) * 6}, ValueError, "High end must be at most 7, not 8"),
    ({"low": (3,) * 6, "high": (3,) * 5 + (2,)}, ValueError,
     "Low ends must not be above high ends"),
    ({"lanes": 4}, ValueError, "Lane count must divide the 6 channels, not be 4"),
    ({"in_format": IntFormat(32), "multiplier": known((6,), IntFormat(32))}, ValueError,
     "Products must fit 62 bits, not 64"),
    ({"rounding": Rounding.GEMMLOWP, "in_format": IntFormat(33)}, ValueError,
     GEMMLOWP),
    ({"rounding": Rounding.GEMMLOWP, "in_format": IntFormat(30), "shift": (0,) * 6}, ValueError,
     "Products must fit 62 bits; Gemmlowp rounding with a shift of 0 makes them 31 bits longer"),
    ({"zero_point": (1 << 61,) * 5 + ((1 << 61) + 1,)}, ValueError,
     f"Zero point must be at most {1 << 61}, not {(1 << 61) + 1}"),
])
def test_config_refuses(change, error, message):
    refuses(error, message, RequantizeConfig, **GOOD | change)


def test_component_refuses_anything_but_a_config():
    config = DotConfig(in_format=U8, weight_format=S8, lanes=1)
    refuses(TypeError, f"Config must be of type RequantizeConfig, not {config!r}", Requantize,
            config=config)
