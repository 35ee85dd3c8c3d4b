# amaranth: UnusedElaboratable=no
"""The compiler: any folding gives the reference executor's values in the declared cycles."""

import dataclasses
import json
import math
from pathlib import Path

import numpy as np
import pytest
from networks import random_network

from hwgen.compiler.compile import compile_model, prove, trace_model
from hwgen.compiler.plan import LayerPlan, Plan, build, load_plan, make_plan, save_plan
from hwgen.errors import InputError
from hwgen.model.container import Model, load
from hwgen.model.execute import execute
from hwgen.model.graph import Tensor, chain
from hwgen.numerics import BinaryFormat, IntFormat, Storage, TernaryFormat, Weights
from hwgen.targets import Target
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats

ACTIVATIONS = [BinaryFormat(), IntFormat(2, signed=False), TernaryFormat(), IntFormat(3)]
STORAGES = [None, Storage.BAKED, Storage.ROM, Storage.RELOADABLE]


def divisors(number):
    return [n for n in range(1, number + 1) if number % n == 0]


def random_accelerator(seed):
    """A random network, folded at random: every change of width, storage and activation occurs."""
    rng = np.random.default_rng(seed)
    sizes = rng.choice([2, 4, 6, 8, 9, 10, 12, 16], rng.integers(2, 5)).tolist()
    sizes[0] += sizes[0] % 2
    network = random_network(seed, sizes=sizes, activation=ACTIVATIONS[seed % 4],
                             affine=bool(rng.integers(2)), argmax=bool(rng.integers(4)))
    fold = {node.name: tuple(int(rng.choice(divisors(n)))
                             for n in node.constants["weights"].shape)
            for node in network.nodes if node.operator == "dense"}
    plan = make_plan(network, fold=fold, weights=STORAGES[seed // 4 % 4])
    if network.nodes[0].operator == "thermometer":
        lanes = int(rng.choice(divisors(network.inputs[0].shape[0])))
        first = dataclasses.replace(plan.layers[0], lanes=lanes)
        plan = dataclasses.replace(plan, layers=(first, *plan.layers[1:]))
    return build(network, plan)


@pytest.mark.parametrize("seed", range(8))
def test_random_accelerator_conforms(seed):
    config = random_accelerator(seed)
    check(config, corner_beats(config, frames=6, seed=seed))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8, 400))
def test_many_random_accelerators_conform(seed):
    config = random_accelerator(seed)
    check(config, corner_beats(config, frames=6, seed=seed))


def test_reloads_other_weights():
    network = random_network(3)
    config = build(network, make_plan(network, cycles=40, weights=Storage.RELOADABLE))
    assert len(config.loads) == 3
    check(config, rounds=[corner_beats(config, frames=3, seed=seed) for seed in range(3)])


@pytest.mark.parametrize("cycles", [1, 3, 10, 40, 1000])
def test_goal_is_kept(cycles):
    network = random_network(0, sizes=(12, 6, 8, 4))
    config = build(network, make_plan(network, cycles=cycles))
    assert config.interval <= cycles
    check(config, corner_beats(config, frames=5), schedules=["streaming", "uneven"])


def test_golden_of_the_chain_is_the_reference_executor():
    """The stages' golden models, one after the other, against the network's executor."""
    for seed in range(8):
        config = random_accelerator(seed)
        beats = corner_beats(config, frames=8, seed=seed)
        by_stage = super(type(config), config).golden(**beats)
        for name, values in config.golden(**beats).items():
            assert np.array_equal(by_stage[name], values)


def test_emitted_verilog_equals_the_network(tmp_path):
    network = random_network(1)
    rng = np.random.default_rng(0)
    x = rng.integers(0, 16, (50, 6))
    model = Model(network, x=x, labels=execute(network, x)[network.label][:, 0])
    done = compile_model(model, tmp_path, cycles=20, check=True)
    assert done.verdict.proved
    assert (done.verdict.frames, done.verdict.equal, done.verdict.correct) == (50, 50, 50)
    assert done.verdict.interval[0] == done.config.interval <= 20
    names = [path.name for path in done.files]
    assert names == ["random_1.v", "random_1.vh", "random_1.py", "random_1.json",
                     "random_1.plan.json"]
    manifest = json.loads((tmp_path / "random_1.json").read_text())
    assert manifest["parameters"]["network"]["sha256"] == network.sha256
    assert manifest["timing"]["interval"] == done.config.interval


@pytest.mark.verilog
@pytest.mark.parametrize("target", [
    Target.ECP5, pytest.param(Target.ICE40, marks=pytest.mark.slow)])
def test_what_is_emitted_for_a_family_is_checked_as_its_netlist(target, tmp_path):
    network = random_network(1)
    done = compile_model(Model(network), tmp_path, cycles=20, target=target, check=True)
    assert done.verdict.proved
    slices = "MULT18X18D" in done.files[0].read_text()
    assert slices is (target is Target.ECP5)
    models = " (own models: MULT18X18D)" if slices else ""
    assert done.verdict.engine == f"native on netlist-{target.value}{models}"


def test_verdict_sees_another_network(tmp_path):
    """A design that is not the network's is not proved: here one weight has the other sign."""
    network = random_network(1)
    weights = network.nodes[1].constants["weights"]
    other = weights.values.copy()
    other[0, 0] *= -1
    nodes = list(network.nodes)
    nodes[1] = dataclasses.replace(nodes[1],
                                   constants={"weights": Weights.of(other, weights.format)})
    changed = dataclasses.replace(network, nodes=tuple(nodes))
    config = build(changed, make_plan(changed))
    verdict = prove(dataclasses.replace(config, network=network), Model(network))
    assert verdict.random and verdict.equal < verdict.frames and not verdict.proved


def test_verdict_sees_wrong_cycles(monkeypatch):
    network = random_network(1)
    config = build(network, make_plan(network))
    monkeypatch.setattr(type(config), "interval", config.interval - 1)
    verdict = prove(config, Model(network))
    assert verdict.equal == verdict.frames and not verdict.proved
    assert verdict.interval == (config.interval, config.interval + 1)


def test_trace_takes_tensors_of_any_name_and_format(tmp_path):
    """Names that are NumPy's own parameters, and 64 bits without a test set."""
    network = chain("wide", Tensor("file", (3,), IntFormat(64)), [("allow_pickle", "argmax", {})],
                    outputs=("allow_pickle",))
    path, made = trace_model(Model(network), tmp_path, frames=5)
    with np.load(path) as found:
        assert list(found) == ["file", "allow_pickle"]
        assert all((found[name] == made[name]).all() for name in found)
        assert found["file"].shape == (5, 3) and (np.abs(found["file"]) > 1 << 60).any()


def test_plan_is_saved_and_read(tmp_path):
    network = random_network(2)
    plan = make_plan(network, cycles=30)
    save_plan(tmp_path / "plan.json", plan)
    assert load_plan(tmp_path / "plan.json") == plan
    assert build(network, plan) == build(network, load_plan(tmp_path / "plan.json"))


@pytest.mark.parametrize("change, message", [
    ({"schema": "hwgen.plan/2"}, r"is not a plan of schema hwgen\.plan/1: make it anew$"),
    ({"more": 1}, r"is not a valid plan: fields must be schema, network and layers$"),
    ({"layers": [{"node": "acc_0", "lanes": "2"}]}, r"lanes must be int, not '2'$"),
    ({"layers": [{"node": "acc_0", "lanes": 0}]}, r"lanes and pe of acc_0 must be at least 1$"),
    ({"layers": [{"node": "acc_0", "lanes": 1, "weights": "air"}]}, r"'air' is not a valid"),
    ({"layers": [{"node": "acc_0", "lanes": 1, "depth": 1}]}, r"unexpected keyword"),
])
def test_plan_file_is_refused(tmp_path, change, message):
    path = tmp_path / "plan.json"
    network = random_network(2)
    save_plan(path, make_plan(network))
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(InputError, match=message):
        load_plan(path)


def test_plan_files_that_are_none_are_refused(tmp_path):
    with pytest.raises(InputError, match=r"^Cannot read .*: No such file or directory$"):
        load_plan(tmp_path / "none.json")
    for text in ("{", "[" * 100_000):
        (tmp_path / "plan.json").write_text(text)
        with pytest.raises(InputError, match=r"is not JSON"):
            load_plan(tmp_path / "plan.json")


@pytest.mark.parametrize("options, message", [
    ({"fold": {"acc_0": (4, 1)}},
     r"^Node acc_0: PE must divide the 6 rows, not be 4: choose one of 1, 2, 3, 6$"),
    ({"fold": {"acc_0": (1, 5)}},
     r"^Node acc_0: Lanes must divide the 12 inputs, not be 5: choose one of 1, 2, 3, 4, 6, 12$"),
    ({"fold": {"acc_9": (1, 1)}},
     r"^Folding is given for 'acc_9', which is no dense node of network random_0$"),
    ({"fold": {"acc_0": (0, 1)}}, r"^Node acc_0: PE and SIMD must be at least 1, not 0 and 1$"),
    ({"cycles": 0}, r"^Cycles per frame must be at least 1, not 0$"),
    ({"weights": Storage.STREAMED}, r"^Streamed weights are for a matvec of your own"),
])
def test_impossible_plan_is_refused(options, message):
    network = random_network(0, sizes=(12, 6, 8, 4))
    with pytest.raises(InputError, match=message):
        build(network, make_plan(network, **options))


def test_plan_of_another_network_is_refused():
    with pytest.raises(InputError, match=r"^The plan was made for another network than random_1"):
        build(random_network(1), make_plan(random_network(0)))
    network = random_network(1)
    short = Plan(network=network.sha256, layers=(LayerPlan(node="acc_0", lanes=1),))
    with pytest.raises(InputError, match=r"^The plan was made for another network"):
        build(network, short)


def test_branches_and_odd_outputs_are_refused():
    pixels = IntFormat(4)
    weights = Weights.of(np.ones((3, 4), dtype=int), TernaryFormat())
    network = chain("odd", Tensor("x", (4,), pixels), [("y", "dense", {"weights": weights})],
                    outputs=("x", "y"))
    with pytest.raises(InputError, match=r"^Network odd has outputs x, y; an accelerator gives y$"):
        make_plan(network)


IMAGE = Tensor("x", (1, 2, 4), IntFormat(4, signed=False), "CHW")
FLAT = ("flat", "reshape", {"shape": (8,), "layout": "C"})


def test_flattening_takes_no_hardware():
    """Of the input, and between two blocks."""
    rng = np.random.default_rng(0)
    first, last = (Weights.of(rng.integers(-1, 2, shape), TernaryFormat())
                   for shape in ((8, 8), (3, 8)))
    network = chain("flattened", IMAGE, [
        FLAT, ("acc", "dense", {"weights": first}),
        ("square", "reshape", {"shape": (2, 2, 2), "layout": "CHW"}),
        ("again", *FLAT[1:]), ("scores", "dense", {"weights": last}), ("label", "argmax", {})],
        outputs=("label", "scores"))
    config = build(network, make_plan(network, cycles=8))
    assert [stage.name for stage in config.stages if "_" not in stage.name] == [
        "acc", "scores", "label"]
    check(config, corner_beats(config, frames=6), schedules=["streaming", "uneven"])


@pytest.mark.parametrize(("step", "what"), [
    (("y", "clip", {"low": 0, "high": 3}), "clip"),
    (("y", "argmax", {}), "argmax of images")])
def test_what_has_no_hardware_is_named_with_what_works(step, what):
    network = chain("image", IMAGE, [step], outputs=("y",))
    with pytest.raises(InputError, match=f"^Node y: there is no hardware for {what} in this "
                       "version. `hwgen compile --trace` runs the network by the reference "):
        make_plan(network)


def test_mnist_network_folds_and_runs_exactly():
    """The MNIST network of the corpus, over the images that it carries."""
    model = load(Path(__file__).parent / "corpus" / "mnist_mlp_w1a1.hwgen")
    config = build(model.network, make_plan(model.network, cycles=1000))
    assert config.interval <= 1000
    assert {stage.name: stage.config for stage in config.stages}["scores"].every == 8  # its pipe
    beats = model.x.reshape(-1, config.inputs["i"].lanes)[:config.frame]
    check(config, beats, schedules=["streaming"], reset=False)
    assert math.prod(model.x.shape[1:]) == config.size
