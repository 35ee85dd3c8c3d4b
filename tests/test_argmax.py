# amaranth: UnusedElaboratable=no
"""Label selection: ties above all."""

import itertools

import numpy as np
import pytest
from blocks import BINARY, S2, S4, U1, U4, each, refuses

from hwgen.gateware.argmax import Argmax, ArgmaxConfig
from hwgen.numerics import IntFormat
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats


@each("argmax")
def test_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize("lanes", [1, 2, 4])
@pytest.mark.parametrize("in_format", [S2, IntFormat(2, signed=False)], ids=str)
def test_conforms_for_every_input(in_format, lanes):
    config = ArgmaxConfig(in_format=in_format, classes=4, lanes=lanes)
    every = np.array(list(itertools.product(in_format.value(range(4)).tolist(), repeat=4)))
    check(config, every.reshape(-1, lanes), schedules=["streaming"], reset=False)


@pytest.mark.parametrize(("classes", "lanes"), [
    (5, 1), (5, 5), (6, 2), (6, 3), (8, 4), (9, 3), (7, 7)])
def test_ties_at_every_set_of_positions_go_to_the_lowest(classes, lanes):
    config = ArgmaxConfig(in_format=S4, classes=classes, lanes=lanes)
    tops = np.array(list(itertools.product([False, True], repeat=classes)))
    for top, rest in ((7, -8), (0, -1), (-8, -8)):
        frames = np.where(tops, top, rest)
        labels = config.golden(i=frames.reshape(-1, lanes))["o"][:, 0]
        assert labels.tolist() == [row.tolist().index(max(row)) for row in frames]
        check(config, frames.reshape(-1, lanes), schedules=["streaming"], reset=False)


@pytest.mark.parametrize("lanes", [1, 3, 9])
def test_winner_of_a_frame_does_not_outlast_it(lanes):
    config = ArgmaxConfig(in_format=S4, classes=9, lanes=lanes)
    frames = np.full((18, 9), -8)
    frames[range(0, 18, 2), range(9)] = 7          # a high frame, then a low one
    frames[range(1, 18, 2), range(8, -1, -1)] = -7
    check(config, frames.reshape(-1, lanes))


@pytest.mark.parametrize(("classes", "lanes", "latency"), [
    (10, 1, 11), (10, 2, 7), (10, 10, 6), (2, 2, 3), (9, 3, 6)])
def test_declared_cost(classes, lanes, latency):
    config = ArgmaxConfig(in_format=S4, classes=classes, lanes=lanes)
    assert (config.latency, config.interval) == (latency, classes // lanes)
    assert config.beats_out(3 * config.frame) == {"o": 3}


@pytest.mark.parametrize(("classes", "expected"), [(2, "u1"), (3, "u2"), (4, "u2"), (5, "u3"),
                                                   (256, "u8"), (257, "u9")])
def test_label_is_as_narrow_as_the_number_of_classes(classes, expected):
    config = ArgmaxConfig(in_format=S4, classes=classes)
    assert str(config.outputs["o"].format) == expected


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"in_format": BINARY}, TypeError,
     f"Input format must be of type IntFormat, not {BINARY!r}"),
    ({"classes": 1}, ValueError, "Number of classes must be at least 2, not 1"),
    ({"classes": 65537}, ValueError, "Number of classes must be at most 65536, not 65537"),
    ({"classes": 10.0}, TypeError, "Number of classes must be an integer, not 10.0"),
    ({"lanes": 0}, ValueError, "Lane count must be at least 1, not 0"),
    ({"lanes": 13}, ValueError, "Lane count must be at most 12, not 13"),
    ({"classes": 4096, "lanes": 2048}, ValueError, "Lane count must be at most 1024, not 2048"),
    ({"in_format": IntFormat(61)}, ValueError,
     "A score and its label must have at most 64 bits together, not 65"),
    ({"lanes": 5}, ValueError, "Lane count must divide the 12 classes, not be 5"),
])
def test_config_refuses(change, error, message):
    refuses(error, message, ArgmaxConfig, **{"in_format": U4, "classes": 12} | change)


def test_component_refuses_anything_but_a_config():
    refuses(TypeError, "Config must be of type ArgmaxConfig, not 8", Argmax, config=8)


def test_one_bit_scores():
    config = ArgmaxConfig(in_format=U1, classes=3, lanes=3)
    every = np.array(list(itertools.product([0, 1], repeat=3)))
    check(config, every, schedules=["streaming"], reset=False)
