# amaranth: UnusedElaboratable=no
"""Bit-serial dot products: every precision, changed between frames, against plain integers."""

import itertools

import numpy as np
import pytest
from blocks import each, refuses
from simulators import engines

from hwgen.gateware.bitserial import Bitserial, BitserialConfig
from hwgen.numerics import IntFormat
from hwgen.verify.conformance import check
from hwgen.verify.design import to_ints, to_words
from hwgen.verify.engines import run
from hwgen.verify.stimulus import corner_beats

#: Where work has its own pace, the declared timing is that of the greatest precision.
UNTIMED = ["starved", "stalled", "uneven", "polite"]


def formats(most):
    """Every width, signed and not."""
    return [IntFormat(bits, signed=signed) for bits in range(1, most + 1)
            for signed in (True, False)]


def beats_of(config, act_format, weight_format, count, seed=0):
    """Beats and the dot products that they are: both ends, and random ones."""
    rng, length = np.random.default_rng(seed), config.lanes * config.folds
    acts, weights = (rng.integers(fmt.min, fmt.max, (count, length), endpoint=True)
                     for fmt in (act_format, weight_format))
    ends = list(itertools.product((act_format.min, act_format.max),
                                  (weight_format.min, weight_format.max)))[:count]
    for row, (act, weight) in enumerate(ends):
        acts[row], weights[row] = act, weight
    return config.beats(acts, weights, act_format, weight_format), (acts * weights).sum(axis=1)


@each("bitserial")
def test_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize("act_format", formats(4), ids=str)
def test_every_precision_up_to_4_bits_is_the_plain_dot_product(act_format):
    config = BitserialConfig(act_bits=4, weight_bits=4, lanes=3, folds=2)
    rounds = []
    for weight_format in formats(4):
        beats, sums = beats_of(config, act_format, weight_format, 16)
        assert config.golden(**beats)["o"][:, 0].tolist() == sums.tolist()
        rounds.append(beats)
    check(config, rounds=rounds, schedules=["uneven"], reset=False)


@engines("native-verilator")
@pytest.mark.slow
@pytest.mark.parametrize("act_signed", [False, True])
def test_every_precision_up_to_8_bits_is_the_plain_dot_product(act_signed, engine):
    config = BitserialConfig(act_bits=8, weight_bits=8, lanes=5)
    rounds = []
    for act_bits, weight_format in itertools.product(range(1, 9), formats(8)):
        beats, sums = beats_of(config, IntFormat(act_bits, signed=act_signed), weight_format, 64)
        assert config.golden(**beats)["o"][:, 0].tolist() == sums.tolist()
        rounds.append(beats)
    check(config, rounds=rounds, schedules=["polite"], reset=False, engines=[engine])


@pytest.mark.parametrize("schedule", UNTIMED)
def test_precision_changes_between_frames_only(schedule):
    config = BitserialConfig(act_bits=4, weight_bits=2, lanes=4)
    pairs = [(IntFormat(4), IntFormat(1)), (IntFormat(1, signed=False), IntFormat(2)),
             (IntFormat(3), IntFormat(2, signed=False)), (IntFormat(2), IntFormat(1, signed=False)),
             (IntFormat(1), IntFormat(1, signed=False))]  # a result in every cycle
    check(config, rounds=[beats_of(config, *pair, 40, seed=n)[0] for n, pair in enumerate(pairs)],
          schedules=[schedule])


def words(config, name, beats):
    return to_ints(to_words(config.inputs[name], beats[name]))


@pytest.mark.parametrize("seed", range(4))
def test_frames_wait_for_the_first_load(seed):
    config = BitserialConfig(act_bits=4, weight_bits=4, lanes=4)
    beats, sums = beats_of(config, IntFormat(2), IntFormat(1, signed=False), 6)
    job = {"phases": [{"inputs": {name: words(config, name, beats) for name in beats},
                       "outputs": {"o": 6}}], "schedule": "starved", "seed": seed, "limit": 200}
    outcome, = run("amaranth", {"": config}, {"": [job]})[""]
    got = config.outputs["o"].from_words(np.array(outcome.taken["o"])[:, None])[:, 0]
    assert got.tolist() == sums.tolist()
    assert outcome.cycles["i_precision"][0] < outcome.cycles["i"][0]


def test_a_load_in_mid_frame_waits_for_its_end():
    config = BitserialConfig(act_bits=4, weight_bits=4, lanes=4)
    one, sums = beats_of(config, IntFormat(3), IntFormat(2), 1)
    other, more = beats_of(config, IntFormat(2), IntFormat(4, signed=False), 2)
    planes = words(config, "i", one)
    phases = [({"i_precision": words(config, "i_precision", one)}, 0), ({"i": planes[:2]}, 0),
              ({"i": planes[2:] + words(config, "i", other),
                "i_precision": words(config, "i_precision", other)}, 3)]
    job = {"phases": [{"inputs": inputs, "outputs": {"o": count}} for inputs, count in phases],
           "schedule": "streaming", "limit": 200}
    outcome, = run("amaranth", {"": config}, {"": [job]})[""]
    got = config.outputs["o"].from_words(np.array(outcome.taken["o"])[:, None])[:, 0]
    assert got.tolist() == [*sums.tolist(), *more.tolist()]
    assert outcome.cycles["i_precision"][1] > outcome.starts[2] + 2


@pytest.mark.parametrize("folds", [1, 3])
@pytest.mark.parametrize(("act_bits", "weight_bits"), [(1, 1), (2, 1), (1, 3), (3, 4), (4, 4)])
def test_a_frame_takes_a_beat_for_each_pair_of_planes(act_bits, weight_bits, folds):
    config = BitserialConfig(act_bits=4, weight_bits=4, lanes=6, folds=folds)
    beats, _sums = beats_of(config, IntFormat(act_bits), IntFormat(weight_bits), 9)
    assert len(beats["i"]["act"]) == 9 * folds * act_bits * weight_bits
    job = {"phases": [{"inputs": {name: words(config, name, beats)}, "outputs": {"o": count}}
                      for name, count in (("i_precision", 0), ("i", 9))], "limit": 200}
    outcome, = run("amaranth", {"": config}, {"": [job]})[""]
    assert {*np.diff(outcome.cycles["o"]).tolist()} == {folds * act_bits * weight_bits}
    assert {*np.diff(outcome.cycles["i"]).tolist()} == {1}


def test_declared_cost():
    config = BitserialConfig(act_bits=8, weight_bits=4, lanes=64, folds=2)
    assert (config.frame, config.interval, config.beats_out(128)) == (64, 64, {"o": 2})
    assert config.latency == 63 + config.count_stages + 3
    assert str(config.outputs["o"].format) == "s20"  # 128 * 255 * -8 to 128 * 255 * 15


@pytest.mark.parametrize(("change", "message"), [
    ({"act_bits": 3}, "Activation bits must be one of 2, 4, 8, 16, not 3"),
    ({"weight_bits": 1}, "Weight bits must be one of 2, 4, 8, 16, not 1"),
    ({"lanes": 0}, "Lane count must be at least 1, not 0"),
    ({"folds": 0}, "Folds must be at least 1, not 0"),
    ({"stages": 65}, "Stages must be at most 64, not 65"),
    ({"act_bits": 16, "weight_bits": 16, "lanes": 65536, "folds": 65536},
     "Sums must fit 62 bits: use fewer lanes or folds")])
def test_config_refuses(change, message):
    refuses(ValueError, message, BitserialConfig,
            **{"act_bits": 4, "weight_bits": 4, "lanes": 4} | change)


def test_formats_wider_than_the_hardware_are_refused():
    config = BitserialConfig(act_bits=2, weight_bits=4, lanes=1)
    refuses(ValueError, "Bits of a format must be at most 2, not 3", config.beats, acts=[[1]],
            weights=[[1]], act_format=IntFormat(3), weight_format=IntFormat(4))


def test_component_refuses_anything_but_a_config():
    refuses(TypeError, "Config must be of type BitserialConfig, not 8", Bitserial, config=8)
