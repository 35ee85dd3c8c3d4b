# amaranth: UnusedElaboratable=no
"""Dot products of every pair of formats."""

import itertools

import numpy as np
import pytest
from blocks import BINARY, PAIRS, S2, S4, S8, TERNARY, U4, each, refuses

from hwgen.gateware.dot import Dot, DotConfig, dot_pipe
from hwgen.numerics import IntFormat, parse_format
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats


def every_pair(in_format, weight_format, lanes):
    """Every vector against every vector."""
    acts, weights = (list(itertools.product(fmt.value(range(fmt.levels)).tolist(), repeat=lanes))
                     for fmt in (in_format, weight_format))
    pairs = np.array([(a, w) for a in acts for w in weights])
    return {"i": pairs[:, 0], "i_weights": pairs[:, 1]}


@each("dot")
def test_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize(("in_format", "weight_format", "lanes"), [
    (BINARY, BINARY, 1), (BINARY, BINARY, 2), (BINARY, BINARY, 3), (BINARY, BINARY, 4),
    (TERNARY, TERNARY, 2), (S2, TERNARY, 2), (TERNARY, S4, 1), (U4, S4, 1), (S4, S4, 1),
    (U4, U4, 1), (IntFormat(1), IntFormat(1), 3), (IntFormat(2, signed=False), S2, 2)], ids=str)
def test_conforms_for_every_input(in_format, weight_format, lanes):
    config = DotConfig(in_format=in_format, weight_format=weight_format, lanes=lanes)
    check(config, every_pair(in_format, weight_format, lanes), schedules=["streaming"], reset=False)


@pytest.mark.parametrize("lanes", [*range(1, 14), 16, 27, 28, 100])
def test_binary_conforms_for_every_number_of_lanes(lanes):
    config = DotConfig(in_format=BINARY, weight_format=BINARY, lanes=lanes)
    check(config, corner_beats(config), schedules=["streaming"], reset=False)


@pytest.mark.parametrize(("in_format", "weight_format"), PAIRS)
@pytest.mark.parametrize(("lanes", "stages"), [(1, 2), (3, 0), (7, None)])
def test_conforms_for_every_pair_of_formats(in_format, weight_format, lanes, stages):
    formats = parse_format(in_format), parse_format(weight_format)
    integers = all(isinstance(fmt, IntFormat) for fmt in formats)
    for dsp in (False, True) if integers else (None,):
        config = DotConfig(in_format=formats[0], weight_format=formats[1], lanes=lanes,
                           stages=stages, dsp=dsp)
        check(config, corner_beats(config), schedules=["streaming"], reset=False)


@pytest.mark.parametrize(("in_format", "weight_format"), [
    pair for pair in PAIRS if pair[1].startswith(("ternary", "codebook", "binary"))])
def test_sums_for_each_weight_value(in_format, weight_format):
    for stages in (None, 0):
        config = DotConfig(in_format=parse_format(in_format), lanes=3, factored=True,
                           weight_format=parse_format(weight_format), stages=stages)
        check(config, corner_beats(config), schedules=["streaming"], reset=False)


def test_two_scales_of_ternary_weights_are_no_function_of_one_sum():
    config = DotConfig(in_format=S8, weight_format=TERNARY, lanes=2, factored=True)
    beats = {"i": np.array([[1, 0], [2, 1]]), "i_weights": np.array([[1, -1], [1, -1]])}
    check(config, beats, reset=False)
    negative, positive = config.golden(**beats)["o"].T
    assert (positive - negative).tolist() == [1, 1]
    assert (5 * positive - 3 * negative).tolist() == [5, 7]


@pytest.mark.parametrize("stages", range(8))
@pytest.mark.parametrize("fmt", [BINARY, S4], ids=str)
def test_conforms_for_every_number_of_stages(fmt, stages):
    config = DotConfig(in_format=fmt, weight_format=fmt, lanes=7, stages=stages)
    assert config.latency == stages + 2
    check(config, corner_beats(config), schedules=["streaming"], reset=False)


@pytest.mark.parametrize(("in_format", "weight_format", "lanes", "expected"), [
    (BINARY, BINARY, 1, "s2"), (BINARY, BINARY, 7, "s4"), (BINARY, BINARY, 8, "s5"),
    (TERNARY, TERNARY, 7, "s4"), (U4, U4, 1, "u8"), (U4, U4, 2, "u9"), (S4, S4, 1, "s8"),
    (S8, S8, 1, "s16"), (S8, TERNARY, 1, "s9"), (U4, TERNARY, 2, "s6"), (S8, U4, 3, "s14")])
def test_result_is_as_narrow_as_its_range(in_format, weight_format, lanes, expected):
    config = DotConfig(in_format=in_format, weight_format=weight_format, lanes=lanes)
    assert str(config.outputs["o"].format) == expected
    ends = [lanes * a * w for a in (in_format.min, in_format.max)
            for w in (weight_format.min, weight_format.max)]
    least = config.outputs["o"].format
    assert least.min <= min(ends) and max(ends) <= least.max
    if least.width > 1:
        half = IntFormat(least.width - 1, signed=least.signed)
        assert not (half.min <= min(ends) and max(ends) <= half.max)


@pytest.mark.parametrize(("in_format", "weight_format", "lanes", "stages"), [
    (BINARY, BINARY, 1, 2), (BINARY, BINARY, 3, 2), (BINARY, BINARY, 64, 6),
    (BINARY, BINARY, 1024, 10), (S8, TERNARY, 4, 5), (S8, S8, 4, 6)])
def test_default_has_a_register_for_each_level(in_format, weight_format, lanes, stages):
    assert dot_pipe(in_format, weight_format, lanes).stages == stages


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"in_format": 8}, TypeError, "Input format must be of type Format, not 8"),
    ({"weight_format": "s8"}, TypeError, "Weight format must be of type Format, not 's8'"),
    ({"lanes": 0}, ValueError, "Lane count must be at least 1, not 0"),
    ({"lanes": 16385}, ValueError, "Lane count must be at most 16384, not 16385"),
    ({"lanes": np.int64(3)}, TypeError, "Lane count must be an integer, not np.int64(3)"),
    ({"stages": -1}, ValueError, "Stages must be at least 0, not -1"),
    ({"stages": 65}, ValueError, "Stages must be at most 64, not 65"),
    ({"weight_format": parse_format("f16")}, ValueError,
     "There is no dot product of s8 and f16: give both operands as integers, or both as floats"),
    ({"weight_format": parse_format("s32"), "in_format": parse_format("s32")}, ValueError,
     "Sums of 4 products of s32 and s32 must fit 62 bits: use fewer lanes or narrower formats"),
    ({"in_format": IntFormat(33)}, ValueError,
     "Operands of a dot product must have at most 32 bits, not 33"),
])
def test_config_refuses(change, error, message):
    refuses(error, message, DotConfig,
            **{"in_format": S8, "weight_format": S8, "lanes": 4} | change)


def test_component_refuses_anything_but_a_config():
    refuses(TypeError, "Config must be of type DotConfig, not 8", Dot, config=8)
