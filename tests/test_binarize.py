# amaranth: UnusedElaboratable=no
"""Binarizers: signs, and signs by chance that the golden model repeats."""

from fractions import Fraction

import numpy as np
import pytest
from blocks import BINARY, S4, S8, U4, U8, each, refuses

from hwgen.gateware.binarize import Binarize, BinarizeConfig, Mode
from hwgen.golden.threshold import binarize
from hwgen.numerics import IntFormat, random_words
from hwgen.targets import Target
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats


def stochastic(in_format, fraction, lanes=1):
    return BinarizeConfig(in_format=in_format, fraction=fraction, lanes=lanes, mode=Mode.STOCHASTIC)


@each("binarize")
def test_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize("config", [
    stochastic(S4, 2, 3), stochastic(U4, 3), BinarizeConfig(in_format=S4),
    BinarizeConfig(in_format=U4, lanes=2)], ids=str)
def test_conforms_for_every_input_many_times(config):
    values = config.in_format.value(range(config.in_format.levels))
    check(config, np.resize(np.repeat(values, 40 * config.lanes), (640, config.lanes)),
          schedules=["streaming", "uneven"])


def test_widest_values_conform():
    config = stochastic(IntFormat(64), 15)
    check(config, [[(1 << 63) - 1], [-1 << 63], [-1 << 15], [1 << 15]] * 8)


@pytest.mark.parametrize("fraction", [0, 1, 3])
def test_golden_is_the_hard_sigmoid_against_a_word(fraction):
    k = fraction + 1
    for value in range(-20, 21):
        p = min(max((Fraction(value, 2**fraction) + 1) / 2, 0), 1)
        for word in range(1 << k):
            expected = 1 if p * 2**k > word else -1
            assert binarize([[value]], fraction=fraction, random=[[word]]).item() == expected
        assert binarize([[value]]).item() == (1 if value >= 0 else -1)


def test_probability_is_the_hard_sigmoid():
    config = stochastic(S8, 5, 4)
    for value in (-33, -32, -20, 0, 7, 31, 32, 100):
        signs = config.golden(i=np.full((4000, 4), value))["o"]
        expected = min(max((value / 32 + 1) / 2, 0), 1)
        assert (signs == 1).mean(axis=0) == pytest.approx([expected] * 4, abs=0.04)


def test_lanes_and_beats_differ_and_reset_starts_again():
    config = stochastic(S8, 7, 6)
    signs = config.golden(i=np.zeros((300, 6), dtype=int))["o"]
    assert np.abs(np.corrcoef(signs.T) - np.eye(6)).max() < 0.25
    assert (config.golden(i=np.zeros((100, 6), dtype=int))["o"] == signs[:100]).all()
    assert not (random_words(64, 6, 8)[1:] == random_words(64, 6, 8)[:-1]).all()


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"in_format": BINARY}, TypeError, f"Input format must be of type IntFormat, not {BINARY!r}"),
    ({"mode": "sign"}, TypeError, "Mode must be of type Mode, not 'sign'"),
    ({"fraction": 16}, ValueError, "Fraction must be at most 15, not 16"),
    ({"lanes": 0}, ValueError, "Lane count must be at least 1, not 0"),
    ({"lanes": 324, "fraction": 7}, ValueError,
     "Random words must have at most 2584 bits in all, not 324 of 8: use fewer lanes")])
def test_config_refuses(change, error, message):
    refuses(error, message, BinarizeConfig,
            **{"in_format": S8, "mode": Mode.STOCHASTIC} | change)


def test_declared_cost_and_component():
    config = BinarizeConfig(in_format=IntFormat(9), lanes=5)
    assert (config.frame, config.interval, config.latency, config.cycles(6)) == (1, 1, 2, 8)
    assert config.resources(Target.ECP5).lut4 < stochastic(U8, 3, 5).resources(Target.ECP5).lut4
    refuses(TypeError, "Config must be of type BinarizeConfig, not 8", Binarize, config=8)
