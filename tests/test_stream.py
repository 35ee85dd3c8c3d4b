# amaranth: UnusedElaboratable=no
"""Queues, skid buffers, forks, joins, and the credit counter behind every block."""

from dataclasses import dataclass

import pytest
from amaranth import *
from amaranth.lib import wiring
from blocks import S8, U4, U8, each, refuses

from hwgen.gateware.block import BlockConfig, layout_of
from hwgen.gateware.chain import ChainConfig, Stage
from hwgen.gateware.fabric.portable import Fabric
from hwgen.gateware.resize import SerializerConfig
from hwgen.gateware.stream import (
    Credit,
    Fork,
    ForkConfig,
    Join,
    JoinConfig,
    Queue,
    QueueConfig,
    SkidBuffer,
    SkidBufferConfig,
    wrap,
)
from hwgen.numerics import Vector
from hwgen.verify.bench import BenchError
from hwgen.verify.conformance import check, check_family
from hwgen.verify.engines import run
from hwgen.verify.stimulus import corner_beats


def attempt(config, **phase):
    """One phase on a block, the streams that it does not name never valid and never ready."""
    phase = {"inputs": {}, "outputs": {}} | phase
    return run("amaranth", {"": config}, {"": [{"phases": [phase], "limit": 50}]})[""][0]


def holds(config):
    """How many beats a block takes before its output is ready for the first."""
    with pytest.raises(BenchError) as caught:
        attempt(config, inputs={"i": [1] * 1000})
    return int(str(caught.value).split(": i ")[1].split(" of 1000")[0])


@each("queue")
def test_queue_conforms(config):
    check(config, corner_beats(config, frames=40 if config.shallow else config.depth + 80))


@each("skid_buffer")
def test_skid_buffer_conforms(config):
    check(config, corner_beats(config))


@each("fork")
def test_fork_conforms(config):
    check(config, corner_beats(config))


@each("join")
def test_join_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize("seed", range(1, 4))
def test_conform_under_other_coins(seed):
    configs = {"queue": QueueConfig(beat=Vector(U8), depth=2),
               "skid buffer": SkidBufferConfig(beat=Vector(U8)),
               "fork": ForkConfig(beat=Vector(U8)),
               "join": JoinConfig(beats=(Vector(U8), Vector(S8), Vector(U4)))}
    check_family({name: (config, corner_beats(config, frames=150))
                  for name, config in configs.items()}, seed=seed,
                 schedules=["starved", "stalled", "uneven"])


@pytest.mark.parametrize("depth", [2, 3, 4, 5, 64])
def test_queue_in_distributed_memory_holds_its_depth(depth):
    assert holds(QueueConfig(beat=Vector(U8), depth=depth)) == depth


@pytest.mark.parametrize("depth", [65, 100, 128])
def test_queue_in_block_memory_holds_its_depth_and_what_is_on_the_way(depth):
    assert holds(QueueConfig(beat=Vector(U8), depth=depth)) == depth + 6


@each("skid_buffer")
def test_skid_buffer_holds_two(config):
    assert holds(config) == 2


def test_fork_serves_each_output_once_while_another_is_not_ready():
    with pytest.raises(BenchError, match=r"i 0 of 2, o_0 1 of 2, o_2 1 of 2$"):
        attempt(ForkConfig(beat=Vector(U8), ways=3), inputs={"i": [1, 2]},
                outputs={"o_0": 2, "o_2": 2})


def test_join_takes_nothing_while_an_input_is_missing():
    with pytest.raises(BenchError, match=r"i_0 0 of 2, i_2 0 of 2, o 0 of 2$"):
        attempt(JoinConfig(beats=(Vector(U8), Vector(U8), Vector(U8))),
                inputs={"i_0": [1, 2], "i_2": [3, 4]}, outputs={"o": 2})


def test_join_puts_the_first_input_low():
    config = JoinConfig(beats=(Vector(U4), Vector(U8), Vector(S8)))
    outcome = attempt(config, inputs={"i_0": [0x1], "i_1": [0x23], "i_2": [0xFE]}, outputs={"o": 1})
    assert outcome.taken == {"o": [0xFE231]}


@dataclass(frozen=True, kw_only=True)
class DelayConfig(BlockConfig):
    """A pipe of ``pipe`` registers behind a credit, let in every ``interval`` cycles at most."""

    pipe: int
    interval: int = 1
    lanes: int = 2

    @property
    def inputs(self):
        return {"i": Vector(S8, self.lanes)}

    @property
    def outputs(self):
        return {"o": Vector(S8, self.lanes)}

    @property
    def latency(self):
        return self.pipe + Credit.queue_latency

    def golden(self, i):
        return {"o": i}

    def create(self):
        return Delay(self)


class Delay(wiring.Component):
    def __init__(self, config):
        self._config = config
        super().__init__(config.signature)

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        m.submodules.credit = credit = Credit(layout_of(config.outputs["o"]), latency=config.pipe,
                                              interval=config.interval)
        wait = Signal(range(config.interval))
        m.d.comb += [
            self.i.ready.eq(credit.ready & (wait == 0)),
            credit.reserve.eq(self.i.valid & self.i.ready),
            credit.push.eq(fabric.delay_valid(m, credit.reserve, config.pipe, name="valid")),
            Value.cast(credit.data).eq(fabric.delay(m, Value.cast(self.i.payload), config.pipe,
                                                    name="value")),
        ]
        with m.If(credit.reserve | (wait != 0)):
            m.d.sync += wait.eq(wrap(wait, config.interval))
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        return m


@pytest.mark.parametrize("interval", [1, 2, 3, 7])
@pytest.mark.parametrize("pipe", [0, 1, 2, 5, 12])
def test_credit_keeps_full_rate_and_every_result(pipe, interval):
    config = DelayConfig(pipe=pipe, interval=interval)
    check(config, corner_beats(config, frames=60))


@pytest.mark.parametrize("interval", [2, 3, 4, 7, 12])
@pytest.mark.parametrize("pipe", range(13))
def test_credit_keeps_the_rate_of_a_serializer(pipe, interval):
    """Which takes a result with its last part, and not before."""
    delay = DelayConfig(pipe=pipe, interval=interval, lanes=interval)
    narrow = SerializerConfig(beat=delay.outputs["o"], lanes=1)
    config = ChainConfig(stages=(Stage(name="delay", config=delay),
                                 Stage(name="narrow", config=narrow)), size=interval)
    check(config, corner_beats(config, frames=40), schedules=["streaming"], reset=False)


@pytest.mark.parametrize(("pipe", "interval", "places"), [
    (0, 1, 4), (1, 1, 5), (5, 1, 9), (5, 2, 5), (5, 3, 4), (5, 7, 2), (5, 20, 2)])
def test_credit_admits_no_more_than_it_has_places_for(pipe, interval, places):
    assert holds(DelayConfig(pipe=pipe, interval=interval)) == places


@pytest.mark.parametrize(("make", "change", "error", "message"), [
    (QueueConfig, {"depth": 1}, ValueError, "Depth must be at least 2, not 1"),
    (QueueConfig, {"depth": 65537}, ValueError, "Depth must be at most 65536, not 65537"),
    (QueueConfig, {"depth": 2.0}, TypeError, "Depth must be an integer, not 2.0"),
    (QueueConfig, {"depth": 2, "beat": 8}, TypeError, "Beat must be a Vector or a Record, not 8"),
    (SkidBufferConfig, {"beat": 8}, TypeError, "Beat must be a Vector or a Record, not 8"),
    (ForkConfig, {"beat": 8}, TypeError, "Beat must be a Vector or a Record, not 8"),
    (ForkConfig, {"ways": 1}, ValueError, "Number of ways must be at least 2, not 1"),
    (ForkConfig, {"ways": 65}, ValueError, "Number of ways must be at most 64, not 65"),
])
def test_config_refuses(make, change, error, message):
    refuses(error, message, make, **{"beat": Vector(U8)} | change)


@pytest.mark.parametrize(("beats", "error", "message"), [
    ([8, 8], TypeError, "Beats must be of type tuple, not [8, 8]"),
    ((Vector(U8),), ValueError, "Number of inputs must be at least 2, not 1"),
    ((Vector(U8),) * 65, ValueError, "Number of inputs must be at most 64, not 65"),
    ((Vector(U8), S8), TypeError,
     "Beat must be of type Vector, not IntFormat(width=8, signed=True)"),
])
def test_join_config_refuses(beats, error, message):
    refuses(error, message, JoinConfig, beats=beats)


@pytest.mark.parametrize("component", [Queue, SkidBuffer, Fork, Join])
def test_component_refuses_anything_but_its_config(component):
    refuses(TypeError, f"Config must be of type {component.__name__}Config, not 8",
            component, config=8)
