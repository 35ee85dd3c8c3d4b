# amaranth: UnusedElaboratable=no
"""Popcounts and binary neurons, in trees of all sizes."""

import itertools

import numpy as np
import pytest
from blocks import BINARY, TERNARY, at_the_limit, each, known, refuses

from hwgen.emit.verilog import verilog
from hwgen.gateware.dot import DotConfig
from hwgen.gateware.neuron import NeuronConfig, PopcountConfig
from hwgen.golden.neuron import neuron, popcount
from hwgen.targets import Target
from hwgen.toolchain.synth import synthesize
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats

SIZES = [*range(1, 14), 16, 27, 31, 33, 100]


@each("neuron")
def test_neuron_conforms(config):
    check(config, corner_beats(config))


@each("popcount")
def test_popcount_conforms(config):
    check(config, corner_beats(config))


def every_vector(lanes):
    return np.array(list(itertools.product((-1, 1), repeat=lanes)))


@pytest.mark.parametrize("lanes", [1, 2, 3, 4])
def test_neuron_conforms_for_every_input(lanes):
    config = NeuronConfig(lanes=lanes)
    limits = config.inputs["i_limit"].format
    cases = [(i, w, [limit]) for i in every_vector(lanes) for w in every_vector(lanes)
             for limit in range(limits.min, limits.max + 1)]
    beats = dict(zip(("i", "i_weights", "i_limit"), map(np.array, zip(*cases, strict=True)),
                     strict=True))
    check(config, beats, schedules=["streaming"], reset=False)


@pytest.mark.parametrize("lanes", [1, 5, 9])
def test_popcount_conforms_for_every_input(lanes):
    check(PopcountConfig(lanes=lanes), every_vector(lanes), schedules=["streaming"], reset=False)


@pytest.mark.parametrize("lanes", SIZES)
def test_conforms_for_every_number_of_lanes(lanes):
    for config in (NeuronConfig(lanes=lanes), NeuronConfig(lanes=lanes, stages=1),
                   NeuronConfig(lanes=lanes, weights=known((lanes,), BINARY))):
        check(config, at_the_limit(config), schedules=["streaming"], reset=False)
    config = PopcountConfig(lanes=lanes)
    check(config, corner_beats(config), schedules=["streaming"], reset=False)


def test_golden_is_the_threshold_of_the_dot_product():
    rng = np.random.default_rng(1)
    for lanes in (1, 6, 9):
        i, w = rng.choice([-1, 1], (2, 200, lanes))
        sums = DotConfig(in_format=BINARY, weight_format=BINARY, lanes=lanes).golden(i, w)["o"]
        for least in range(-lanes - 2, lanes + 3):
            limit = np.full((200, 1), (lanes - least) // 2)
            assert (neuron(i, w, limit) == np.where(sums >= least, 1, -1)).all()
        assert (2 * popcount(i * w) - lanes == sums).all()


def test_a_neuron_can_be_always_and_never():
    config = NeuronConfig(lanes=3)
    beats = {"i": [[1, 1, 1]] * 2, "i_weights": [[1, 1, 1], [-1, -1, -1]],
             "i_limit": [[-1], [3]]}
    assert config.golden(**{k: np.array(v) for k, v in beats.items()})["o"].tolist() == [[-1], [1]]
    assert (config.inputs["i_limit"].format.min, config.inputs["i_limit"].format.max) == (-4, 3)


@pytest.mark.parametrize("lanes", [64, 256])
def test_trees_cost_what_their_plan_says_and_the_bound_within_8_percent(lanes):
    neurons = NeuronConfig(lanes=lanes)
    text = verilog(neurons.create(), name="neuron", target=Target.ECP5)
    found = synthesize(text, "neuron", Target.ECP5).resources
    chain_bits = neurons.plans[1].cost(18)
    assert found.carry == chain_bits <= 1.08 * 1.5 * lanes * 18 / 17
    assert found.lut4 <= 40
    remark, = neurons.remarks(Target.ECP5)
    assert remark.startswith(f"compressor tree: {chain_bits} bits of carry chains and 0 tables, ")
    assert f"= {1.5 * lanes * 18 / 17:.0f}, 1.588 a lane" in remark


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"lanes": 0}, ValueError, "Lane count must be at least 1, not 0"),
    ({"stages": 0}, ValueError, "Stages must be at least 1, not 0"),
    ({"stages": 65}, ValueError, "Stages must be at most 64, not 65"),
    ({"weights": 3}, TypeError, "Weights must be of type Weights, not 3"),
    ({"weights": known((4,), TERNARY)}, ValueError,
     "Weights must be 5 binary constants, or none"),
    ({"weights": known((4,), BINARY)}, ValueError,
     "Weights must be 5 binary constants, or none")])
def test_config_refuses(change, error, message):
    refuses(error, message, NeuronConfig, **{"lanes": 5} | change)
