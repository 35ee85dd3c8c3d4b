# amaranth: UnusedElaboratable=no
"""Thermometers and thresholds."""

import numpy as np
import pytest
from blocks import (
    BINARY,
    S6,
    S8,
    TERNARY,
    U4,
    U8,
    RangeFormat,
    each,
    refuses,
    threshold_config,
)

from hwgen.gateware.threshold import Thermometer, ThermometerConfig, Threshold, ThresholdConfig
from hwgen.numerics import IntFormat, Storage, Weights, parse_format
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats

S5, U3 = IntFormat(5), IntFormat(3, signed=False)


def every_value(config):
    """Every value of the input in every channel."""
    values = config.in_format.value(range(config.in_format.levels))
    return np.tile(values[:, None], config.frame * config.lanes).reshape(-1, config.lanes)


def edges(in_format, steps):
    """Thresholds that start at every place in and around the input's range, and go down."""
    start = np.arange(in_format.min - 2, in_format.max + 3)
    return start[:, None] - np.arange(steps)


@each("thermometer")
def test_thermometer_conforms(config):
    check(config, corner_beats(config))


@each("threshold")
def test_threshold_conforms(config):
    check(config, corner_beats(config))


@each("thermometer")
def test_thermometer_conforms_for_every_input(config):
    check(config, every_value(config), schedules=["streaming"])


@each("threshold")
def test_threshold_conforms_for_every_input(config):
    check(config, every_value(config), schedules=["streaming"])


@pytest.mark.parametrize("in_format", [S5, U4], ids=str)
def test_thermometer_conforms_for_every_threshold(in_format):
    levels = tuple(range(in_format.min, in_format.max + 1))
    config = ThermometerConfig(in_format=in_format, thresholds=levels)
    check(config, every_value(config), schedules=["streaming"])


@pytest.mark.parametrize("falling", [False, True], ids=["rising", "falling"])
@pytest.mark.parametrize("storage", ["baked", "rom"])
@pytest.mark.parametrize("in_format", [S5, U4], ids=str)
@pytest.mark.parametrize("out_format", [BINARY, TERNARY, IntFormat(2), U4, S5, RangeFormat(-3, 16)],
                         ids=str)
def test_threshold_conforms_at_every_edge(in_format, out_format, storage, falling):
    table = edges(in_format, out_format.levels - 1)
    config = ThresholdConfig(
        in_format=in_format, out_format=out_format, falling=(falling,) * len(table),
        thresholds=Weights.of(table, S8, Storage(storage)), lanes=len(table) // 4)
    check(config, every_value(config), schedules=["streaming"], reset=False)


@pytest.mark.parametrize("out_format", [
    U3, IntFormat(1), IntFormat(1, signed=False), S5, RangeFormat(5, 6), RangeFormat(-20, -3),
    RangeFormat(0, 15), RangeFormat(0, 16), RangeFormat(-1, 29)], ids=str)
def test_threshold_conforms_for_every_kind_of_result(out_format):
    config = threshold_config(S6, out_format, channels=6, lanes=2, seed=1)
    check(config, every_value(config), schedules=["streaming", "uneven"])


@pytest.mark.parametrize("falling", [False, True], ids=["rising", "falling"])
@pytest.mark.parametrize("fmt", [TERNARY, S5], ids=["compared", "searched"])
def test_thresholds_may_be_equal_or_far_out_of_range(fmt, falling):
    pairs = np.array([[7, 7], [-100, -100], [100, 100], [-100, 100], [-33, 32], [31, -32]])
    table = np.resize(pairs.T, (fmt.levels - 1, len(pairs))).T
    config = ThresholdConfig(in_format=S6, out_format=fmt, falling=(falling,) * len(pairs),
                             thresholds=Weights.of(table, S8), lanes=2)
    check(config, every_value(config), schedules=["streaming"])


@pytest.mark.parametrize("out_format", [BINARY, TERNARY, S5], ids=str)
def test_order_of_thresholds_does_not_matter(out_format):
    config = threshold_config(S6, out_format, channels=6, lanes=2)
    table = np.sort(config.thresholds.values, axis=1)
    for order in (table, table[:, ::-1]):
        again = ThresholdConfig(in_format=S6, out_format=out_format, falling=config.falling,
                                thresholds=Weights.of(order, S8), lanes=2)
        beats = every_value(config)
        assert again.golden(beats)["o"].tolist() == config.golden(beats)["o"].tolist()
        check(again, beats, schedules=["streaming"], reset=False)


@pytest.mark.parametrize(("out_format", "searched", "latency"), [
    (BINARY, False, 4), (TERNARY, False, 5), (U4, False, 5), (RangeFormat(0, 16), True, 17),
    (S5, True, 17), (S8, True, 26)])
def test_more_than_fifteen_thresholds_are_searched(out_format, searched, latency):
    config = threshold_config(S6, out_format, channels=1)
    assert (config.searched, config.latency) == (searched, latency)


def test_declared_cost():
    config = threshold_config(S6, TERNARY, channels=12, lanes=3)
    assert (config.frame, config.interval, config.cycles(8)) == (4, 4, config.latency + 8)
    assert config.beats_out(8) == {"o": 8}


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"in_format": BINARY}, TypeError,
     f"Input format must be of type IntFormat, not {BINARY!r}"),
    ({"thresholds": [1]}, TypeError, "Thresholds must be of type tuple, not [1]"),
    ({"thresholds": ()}, ValueError, "Number of thresholds must be at least 1, not 0"),
    ({"thresholds": tuple(range(256))}, ValueError,
     "Number of thresholds must be at most 255, not 256"),
    ({"thresholds": (1, 256)}, ValueError, "Threshold must be at most 255, not 256"),
    ({"thresholds": (-1, 2)}, ValueError, "Threshold must be at least 0, not -1"),
    ({"thresholds": (1, 2.0)}, TypeError, "Threshold must be an integer, not 2.0"),
    ({"thresholds": (3, 2)}, ValueError, "Thresholds must rise, not be (3, 2)"),
    ({"thresholds": (2, 2)}, ValueError, "Thresholds must rise, not be (2, 2)"),
    ({"lanes": 0}, ValueError, "Lane count must be at least 1, not 0"),
    ({"lanes": 4097}, ValueError, "Lane count must be at most 4096, not 4097"),
])
def test_thermometer_config_refuses(change, error, message):
    refuses(error, message, ThermometerConfig,
            **{"in_format": U8, "thresholds": (64, 128)} | change)


def table(channels, steps, fmt=S8):
    return Weights.of(fmt.value(np.zeros((channels, steps), dtype=int)), fmt, Storage.BAKED)


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"in_format": TERNARY}, TypeError,
     f"Input format must be of type IntFormat, not {TERNARY!r}"),
    ({"out_format": 2}, TypeError, "Output format must be of type Format, not 2"),
    ({"thresholds": ((1,),)}, TypeError, "Thresholds must be of type Weights, not ((1,),)"),
    ({"thresholds": table(6, 2, parse_format("f16"))}, ValueError,
     "Thresholds must be integers, not f16"),
    ({"thresholds": table(6, 2, parse_format("log4r2"))}, ValueError,
     "Thresholds must be integers, not log4r2"),
    ({"falling": [False] * 6}, TypeError,
     f"Falling must be of type tuple, not {[False] * 6}"),
    ({"out_format": IntFormat(9)}, ValueError, "Output format must have at most 8 bits, not 9"),
    ({"in_format": IntFormat(63)}, ValueError, "Input format must have at most 62 bits, not 63"),
    ({"thresholds": table(5, 2)}, ValueError,
     "Thresholds must be of shape (channels, levels - 1), here (6, 2), not (5, 2)"),
    ({"thresholds": table(6, 3)}, ValueError,
     "Thresholds must be of shape (channels, levels - 1), here (6, 2), not (6, 3)"),
    ({"falling": (False, 1, 0)}, TypeError, "Falling of a channel must be of type bool, not 1"),
    ({"falling": (), "thresholds": table(0, 2)}, ValueError,
     "Falling must be given for at least one channel"),
    ({"thresholds": Weights.unknown((6, 2), S8, Storage.RELOADABLE)}, ValueError,
     "Thresholds must be baked or rom, not reloadable"),
    ({"lanes": 0}, ValueError, "Lane count must be at least 1, not 0"),
    ({"lanes": 7}, ValueError, "Lane count must be at most 6, not 7"),
    ({"lanes": 4}, ValueError, "Lane count must divide the 6 channels, not be 4"),
])
def test_threshold_config_refuses(change, error, message):
    refuses(error, message, ThresholdConfig,
            **{"in_format": S8, "out_format": TERNARY, "thresholds": table(6, 2),
               "falling": (False,) * 6, "lanes": 2} | change)


@pytest.mark.parametrize("component", [Thermometer, Threshold])
def test_component_refuses_anything_but_its_config(component):
    refuses(TypeError, f"Config must be of type {component.__name__}Config, not 8",
            component, config=8)
