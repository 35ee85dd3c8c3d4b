# amaranth: UnusedElaboratable=no
"""Per-channel affine maps."""

import dataclasses
import itertools

import numpy as np
import pytest
from blocks import BINARY, S4, S6, S8, U4, U8, each, known, refuses

from hwgen.gateware.affine import Affine, AffineConfig
from hwgen.numerics import IntFormat, Storage, Weights, format_for
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats


def every_value(config):
    """Every value of the input in every channel."""
    values = config.in_format.value(range(config.in_format.levels))
    return np.tile(values[:, None], config.channels).reshape(-1, config.lanes)


def affine(in_format, multiplier, bias, lanes=1, storage="baked"):
    """A config of constants in two s8 tables."""
    of = [Weights.of(np.array(values), S8, Storage(storage)) for values in (multiplier, bias)]
    return AffineConfig(in_format=in_format, multiplier=of[0], bias=of[1], lanes=lanes)


@each("affine")
def test_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize("lanes", [1, 2, 3, 6])
@pytest.mark.parametrize("storage", ["baked", "rom"])
@pytest.mark.parametrize("in_format", [S4, U4], ids=str)
def test_conforms_for_every_input(in_format, storage, lanes):
    config = affine(in_format, [-128, 127, 0, 1, -1, 77], [127, -128, 5, 0, -1, -90], lanes,
                    storage)
    check(config, every_value(config), schedules=["streaming", "uneven"])


@pytest.mark.parametrize("in_format", [S6, U8], ids=str)
@pytest.mark.parametrize("bias", [-128, -1, 0, 127])
@pytest.mark.parametrize("multiplier", [-128, -1, 0, 1, 127])
def test_reaches_both_ends_of_its_range(multiplier, bias, in_format):
    config = affine(in_format, [multiplier], [bias])
    ends = np.array([[in_format.min], [in_format.max]] * 4)
    check(config, ends, schedules=["streaming"])
    reached = config.golden(i=ends)["o"]
    fmt = config.out_format
    assert fmt.min <= reached.min() and reached.max() <= fmt.max
    if fmt.width > 1:
        half = IntFormat(fmt.width - 1, signed=fmt.signed)
        assert reached.min() < half.min or reached.max() > half.max


@pytest.mark.parametrize("sums", range(1, 6))
def test_several_sums_of_a_channel_conform(sums):
    for lanes, stages in ((1, None), (3, 0), (2, 1)):
        config = AffineConfig(in_format=S6, multiplier=known((6, sums), S8, "rom", seed=sums),
                              bias=known((6,), S8), lanes=lanes, stages=stages)
        ends = np.array(list(itertools.product([S6.min, S6.max], repeat=sums)))
        beats = np.tile(ends[:, None, :], (1, 6, 1)).reshape(-1, lanes * sums)
        check(config, beats, schedules=["streaming", "uneven"], reset=False)
        reached = config.golden(i=beats)["o"]
        fmt = config.out_format
        assert fmt == format_for(int(reached.min()), int(reached.max()))


@pytest.mark.parametrize("stages", range(4))
def test_conforms_at_every_depth(stages):
    config = dataclasses.replace(affine(S4, [-128, 127, 0], [127, -128, 5]), stages=stages)
    assert config.latency == stages + 4
    check(config, every_value(config), schedules=["streaming", "uneven"])


@pytest.mark.parametrize("every", [2, 3, 64])
def test_keeps_beats_apart(every):
    config = dataclasses.replace(affine(S4, [-128, 127, 0], [127, -128, 5]), every=every)
    assert (config.interval, config.cycles(6)) == (3 * every, config.latency + 1 + 5 * every)
    assert config.offers([0, 1, 200]) == [config.latency + n for n in (0, every, 200)]
    check(config, every_value(config), schedules=["streaming", "uneven"])


def test_result_holds_the_widest_channel():
    assert str(affine(U4, [1, 0, 2], [0, 100, -31]).out_format) == "s8"
    assert str(affine(U4, [1, 0, 2], [0, 100, 31]).out_format) == "u7"
    assert str(affine(S4, [-8, 1], [0, 0]).out_format) == "s8"


def test_declared_cost():
    config = affine(S6, [1] * 6, [0] * 6, lanes=2)
    assert (config.frame, config.interval, config.latency, config.cycles(6)) == (3, 3, 8, 14)
    assert config.beats_out(6) == {"o": 6}
    wide = AffineConfig(in_format=IntFormat(19), multiplier=known((6,), S8), bias=known((6,), S8))
    assert (wide.product_stages, wide.latency) == (5, 9)


STREAMED = Weights.unknown((6,), S8, Storage.STREAMED)


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"in_format": BINARY}, TypeError,
     f"Input format must be of type IntFormat, not {BINARY!r}"),
    ({"stages": -1}, ValueError, "Stages must be at least 0, not -1"),
    ({"multiplier": 3}, TypeError, "Multiplier must be of type Weights, not 3"),
    ({"bias": (1, 2)}, TypeError, "Bias must be of type Weights, not (1, 2)"),
    ({"multiplier": known((6, 1, 1), S8)}, ValueError,
     "Multiplier must be of shape (channels,) or (channels, sums), not (6, 1, 1)"),
    ({"bias": known((6, 1), S8)}, ValueError, "Bias must be of shape (channels,), not (6, 1)"),
    ({"bias": Weights.of(np.zeros(0, dtype=int), S8)}, ValueError,
     "Bias must be of shape (channels,), not (0,)"),
    ({"multiplier": known((6,), BINARY)}, ValueError,
     "Multiplier must be of an integer format, not binary"),
    ({"bias": STREAMED}, ValueError, "Bias must be baked or rom, not streamed"),
    ({"bias": known((5,), S8)}, ValueError,
     "Multiplier and bias must have the same channels, not (6,) and (5,)"),
    ({"lanes": 0}, ValueError, "Lane count must be at least 1, not 0"),
    ({"lanes": 7}, ValueError, "Lane count must be at most 6, not 7"),
    ({"lanes": 4}, ValueError, "Lane count must divide the 6 channels, not be 4"),
    ({"every": 0}, ValueError, "Cycles between beats must be at least 1, not 0"),
    ({"in_format": IntFormat(32), "multiplier": known((6,), IntFormat(32))}, ValueError,
     "Result must fit 62 bits, not 63"),
])
def test_config_refuses(change, error, message):
    refuses(error, message, AffineConfig,
            **{"in_format": S8, "multiplier": known((6,), S8), "bias": known((6,), S8)} | change)


def test_component_refuses_anything_but_a_config():
    refuses(TypeError, "Config must be of type AffineConfig, not 8", Affine, config=8)
