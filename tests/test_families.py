"""All families of blocks: their emitted Verilog, what they declare, and their enables."""

import dataclasses

import pytest
from amaranth.back import rtlil
from blocks import BINARY, FAMILIES, S8, TERNARY, known, threshold_config, weights
from fabric_blocks import FABRIC
from netlist_checks import enable_fanout
from simulators import engines

from hwgen.emit.verilog import verilog
from hwgen.gateware.argmax import ArgmaxConfig
from hwgen.gateware.dot import DotConfig
from hwgen.gateware.matvec import MatvecConfig
from hwgen.gateware.resize import DeserializerConfig, SerializerConfig
from hwgen.gateware.stream import QueueConfig, SkidBufferConfig
from hwgen.numerics import IntFormat, Vector
from hwgen.targets import Target
from hwgen.verify.conformance import check_family
from hwgen.verify.design import to_ints, to_words
from hwgen.verify.engines import run
from hwgen.verify.stimulus import corner_beats

EVERY = FAMILIES | {"fabric": FABRIC}
each_family = pytest.mark.parametrize("family", EVERY)

#: As wide as networks make them.
WIDE = {
    "queue": QueueConfig(beat=Vector(S8, 25), depth=16),
    "queue, block": QueueConfig(beat=Vector(S8, 25), depth=200),
    "skid buffer": SkidBufferConfig(beat=Vector(S8, 25)),
    "serializer": SerializerConfig(beat=Vector(S8, 40), lanes=10),
    "deserializer": DeserializerConfig(beat=Vector(S8, 10), lanes=40),
    "dot": DotConfig(in_format=BINARY, weight_format=BINARY, lanes=256),
    "matvec": MatvecConfig(weights=known((64, 784), BINARY), in_format=BINARY, pe=16, simd=49),
    "matvec, reloadable": MatvecConfig(weights=weights((32, 98), BINARY, "reloadable"),
                                       in_format=BINARY, pe=16, simd=49),
    "matvec, streamed": MatvecConfig(weights=weights((8, 32), TERNARY, "streamed"), in_format=S8,
                                     pe=4, simd=16),
    "threshold": threshold_config(IntFormat(11), BINARY, 128, lanes=64),
    "threshold, searched": threshold_config(IntFormat(11), IntFormat(5), 32, lanes=16),
    "argmax": ArgmaxConfig(in_format=IntFormat(59), classes=20, lanes=4),
}
QUICK = ["queue, block", "deserializer", "matvec", "argmax"]


def cases(family):
    """Every config of a family, with the beats that its own tests use."""
    return {name: (config, corner_beats(config)) for name, config in EVERY[family].items()}


def most_enabled(config):
    """The enable that drives most registers, and how many."""
    fanout = enable_fanout(verilog(config.create(), name="dut"), "dut")
    return max(fanout.items(), key=lambda item: item[1], default=("none", 0))


@pytest.mark.parametrize("family", FAMILIES)
def test_configs_are_values_and_give_a_cost(family):
    for config in FAMILIES[family].values():
        again = dataclasses.replace(config)
        assert again == config and hash(again) == hash(config)
        assert len({config, again, *FAMILIES[family].values()}) == len(FAMILIES[family])
        for target in Target:
            cost = dataclasses.asdict(config.resources(target))
            assert all(type(count) is int and count >= 0 for count in cost.values())
            assert sum(cost.values()) > 0


@pytest.mark.parametrize("family", FAMILIES)
def test_components_may_be_elaborated_twice(family):
    for name in ("smallest", "awkward"):
        config = next(config for key, config in FAMILIES[family].items() if name in key)
        component = config.create()
        one, other = (rtlil.convert(component, name="dut", emit_src=False) for _time in range(2))
        assert one == other
        assert rtlil.convert(config.create(), name="dut", emit_src=False) == one


@engines("icarus")
@each_family
def test_verilog_conforms(family, engine):
    """The smallest and the awkward, compiled and interpreted, from the same vectors."""
    ends = {name: case for name, case in cases(family).items()
            if family == "fabric" or "smallest" in name or "awkward" in name}
    check_family(ends, engines=["amaranth", "native", engine])


@pytest.mark.slow
@engines("native", "icarus", "native-cxxrtl")
@each_family
def test_verilog_conforms_in_another_simulator(family, engine):
    check_family(cases(family), engines=["amaranth", engine], seed=1)


@pytest.mark.parametrize("name", QUICK)
def test_no_enable_drives_many_registers(name):
    net, count = most_enabled(WIDE[name])
    assert count <= 64, f"{net} drives {count}"


@pytest.mark.slow
@pytest.mark.parametrize("name", WIDE)
def test_no_enable_of_a_wide_block_drives_many_registers(name):
    net, count = most_enabled(WIDE[name])
    assert count <= 64, f"{net} drives {count}"


@pytest.mark.slow
@each_family
def test_no_enable_of_a_family_drives_many_registers(family):
    most = {name: most_enabled(config) for name, config in EVERY[family].items()}
    assert {name: found for name, found in most.items() if found[1] > 64} == {}


def arrivals(trace, index):
    """Cycles in which a stream first offers each of its beats."""
    found, new = [], True
    for cycle, row in enumerate(trace):
        valid, ready, _payload = row[index]
        if valid and new:
            found.append(cycle)
        new = ready or not valid
    return found


@pytest.mark.parametrize("seed", [0, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("family", FAMILIES)
def test_results_are_offered_when_declared(family, seed):
    for name, config in FAMILIES[family].items():
        if hasattr(config, "elapsed"):
            continue  # what it does is in its beats
        main_in, main_out = next(iter(config.inputs)), next(iter(config.outputs))
        alone = set(config.inputs) == {main_in, *config.loads}
        inputs = {stream: to_ints(to_words(config.inputs[stream], values))
                  for stream, values in corner_beats(config, frames=1).items()}
        phases = [{"inputs": {stream: inputs[stream] for stream in config.loads}, "outputs": {}},
                  {"inputs": {stream: inputs[stream] for stream in inputs
                              if stream not in config.loads},
                   "outputs": config.beats_out(config.frame)}]
        job = {"phases": phases, "schedule": "starved" if alone else "streaming", "seed": seed,
               "idle": 2 * config.interval + 8, "trace": True}
        outcome, = run("amaranth", {"": config}, {"": [job]})[""]
        streams = sorted([*config.inputs, *config.outputs])
        offered = config.offers(arrivals(outcome.trace, streams.index(main_in)))
        assert (name, outcome.cycles[main_out]) == (name, offered)
