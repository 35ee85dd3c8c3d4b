# amaranth: UnusedElaboratable=no
"""Serializers and deserializers: changes of width."""

import numpy as np
import pytest
from blocks import BINARY, S8, U1, U4, each, refuses

from hwgen.gateware.resize import (
    Deserializer,
    DeserializerConfig,
    Serializer,
    SerializerConfig,
)
from hwgen.numerics import Record, Vector
from hwgen.verify.conformance import check, check_family
from hwgen.verify.stimulus import corner_beats


@each("serializer")
def test_serializer_conforms(config):
    check(config, corner_beats(config))


@each("deserializer")
def test_deserializer_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize("factor", [2, 3, 4, 5, 8])
@pytest.mark.parametrize("lanes", [1, 20])
def test_conform_for_every_factor(factor, lanes):
    configs = {"serializer": SerializerConfig(beat=Vector(U4, factor * lanes), lanes=lanes),
               "deserializer": DeserializerConfig(beat=Vector(U4, lanes), lanes=factor * lanes)}
    check_family({name: (config, corner_beats(config, frames=12))
                  for name, config in configs.items()}, seed=factor)


def test_low_lanes_come_first():
    wide = np.arange(12).reshape(-1, 6)
    narrow = np.arange(12).reshape(-1, 2)
    serializer = SerializerConfig(beat=Vector(U4, 6), lanes=2)
    deserializer = DeserializerConfig(beat=Vector(U4, 2), lanes=6)
    assert serializer.golden(i=wide)["o"].tolist() == narrow.tolist()
    assert deserializer.golden(i=narrow)["o"].tolist() == wide.tolist()


def test_declared_cost_of_a_serializer():
    config = SerializerConfig(beat=Vector(U4, 6), lanes=2)
    assert (config.frame, config.interval, config.latency) == (1, 3, -2)
    assert config.beats_out(4) == {"o": 12}
    assert config.cycles(4) == 10


def test_declared_cost_of_a_deserializer():
    config = DeserializerConfig(beat=Vector(U4, 2), lanes=6)
    assert (config.frame, config.interval, config.latency) == (3, 3, 2)
    assert config.beats_out(12) == {"o": 4}
    assert config.cycles(12) == 12


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"beat": Record((("a", Vector(U1)),))}, TypeError,
     f"Beat must be of type Vector, not {Record((('a', Vector(U1)),))!r}"),
    ({"lanes": 0}, ValueError, "Lane count must be at least 1, not 0"),
    ({"lanes": 6}, ValueError, "Lane count must be at most 5, not 6"),
    ({"lanes": 4}, ValueError,
     "Lanes of a narrow beat must divide the 6 of the wide one, not be 4"),
    ({"lanes": True}, TypeError, "Lane count must be an integer, not True"),
])
def test_serializer_config_refuses(change, error, message):
    refuses(error, message, SerializerConfig, **{"beat": Vector(S8, 6), "lanes": 2} | change)


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"beat": BINARY}, TypeError, f"Beat must be of type Vector, not {BINARY!r}"),
    ({"lanes": 2}, ValueError, "Lane count must be at least 3, not 2"),
    ({"lanes": 65538}, ValueError, "Lane count must be at most 65536, not 65538"),
    ({"lanes": 5}, ValueError,
     "Lanes of a wide beat must be a multiple of the 2 of the narrow one, not 5"),
])
def test_deserializer_config_refuses(change, error, message):
    refuses(error, message, DeserializerConfig, **{"beat": Vector(S8, 2), "lanes": 6} | change)


@pytest.mark.parametrize("component", [Serializer, Deserializer])
def test_component_refuses_anything_but_its_config(component):
    refuses(TypeError, f"Config must be of type {component.__name__}Config, not 8",
            component, config=8)
