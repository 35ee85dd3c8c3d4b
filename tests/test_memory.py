# amaranth: UnusedElaboratable=no
"""Memories behind streams, and loads that come when they like."""

import numpy as np
import pytest
from blocks import BINARY, S8, TERNARY, U4, U8, each, known, refuses

from hwgen.gateware.memory import Ram, RamConfig, Rom, RomConfig, words_of
from hwgen.numerics import IntFormat, Storage, Vector, Weights
from hwgen.verify.conformance import check
from hwgen.verify.engines import run
from hwgen.verify.stimulus import corner_beats


@each("rom")
def test_rom_conforms(config):
    check(config, corner_beats(config))


@each("ram")
def test_ram_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize("storage", ["baked", "rom"])
def test_rom_gives_every_word(storage):
    config = RomConfig(contents=known((32, 2), S8, storage))
    check(config, np.arange(32).reshape(-1, 1))


@each("ram")
def test_ram_gives_every_word_of_every_load(config):
    every = np.arange(config.depth).reshape(-1, 1)
    loads = [corner_beats(config, seed=seed)["i_load"] for seed in range(3)]
    check(config, rounds=[{"i": every, "i_load": load} for load in loads])


def test_ram_keeps_the_last_of_two_loads():
    config = RamConfig(beat=Vector(U8), depth=8)
    loads = np.random.default_rng(0).integers(0, 256, (16, 1))
    check(config, {"i": np.arange(8).reshape(-1, 1), "i_load": loads})


@pytest.mark.parametrize("schedule", ["streaming", "starved", "stalled", "uneven", "polite"])
def test_ram_waits_for_the_first_load(schedule):
    config = RamConfig(beat=Vector(U8), depth=8)
    job = {"phases": [{"inputs": {"i": [3, 7, 0], "i_load": range(10, 18)}, "outputs": {"o": 3}}]}
    outcome, = run("amaranth", {"": config}, {"": [{**job, "schedule": schedule}]})[""]
    assert outcome.taken["o"] == [13, 17, 10]
    assert outcome.cycles["i"][0] > outcome.cycles["i_load"][-1]


@pytest.mark.parametrize("schedule", ["streaming", "stalled", "polite"])
def test_ram_takes_a_load_at_any_time_before_further_reads(schedule):
    config = RamConfig(beat=Vector(U8), depth=8)
    before, after = list(range(10, 18)), list(range(20, 28))
    job = {"schedule": schedule, "phases": [
        {"inputs": {"i_load": before}, "outputs": {}},
        {"inputs": {"i": [0, 7]}, "outputs": {}},  # still on their way when the load begins
        {"inputs": {"i": [7, 0, 4], "i_load": after}, "outputs": {"o": 5}}]}
    outcome, = run("amaranth", {"": config}, {"": [job]})[""]
    assert outcome.taken["o"] == [10, 17, 27, 20, 24]
    assert outcome.cycles["i"][2] > outcome.cycles["i_load"][-1]


@pytest.mark.parametrize("seed", range(4))
def test_ram_is_not_read_between_the_words_of_a_load(seed):
    config = RamConfig(beat=Vector(U8), depth=8)
    job = {"schedule": "starved", "seed": seed, "phases": [
        {"inputs": {"i_load": range(10, 18)}, "outputs": {}},
        {"inputs": {"i_load": [20]}, "outputs": {}},
        {"inputs": {"i": [0, 7, 3], "i_load": range(21, 28)}, "outputs": {"o": 3}}]}
    outcome, = run("amaranth", {"": config}, {"": [job]})[""]
    assert outcome.taken["o"] == [20, 27, 23]
    assert outcome.cycles["i"][0] > outcome.cycles["i_load"][-1]


@pytest.mark.parametrize("seed", range(12))  # in some of them an address comes first
def test_ram_must_be_loaded_anew_after_a_reset(seed):
    config = RamConfig(beat=Vector(U8), depth=4)
    reads = list(range(4)) * 5
    job = {"schedule": "starved", "seed": seed, "reset_at": (0, 50), "phases": [
        {"inputs": {"i": reads, "i_load": [1, 2, 3, 4]}, "outputs": {"o": 20}}]}
    outcome, = run("amaranth", {"": config}, {"": [job]})[""]
    assert outcome.taken["o"] == [1, 2, 3, 4] * 5
    assert outcome.cycles["i"][0] > outcome.cycles["i_load"][-1]


def test_load_begins_at_its_first_word_after_a_reset():
    config = RamConfig(beat=Vector(U8), depth=4)
    job = {"phases": [{"inputs": {"i_load": [1, 2]}, "outputs": {}},
                      {"inputs": {"i_load": [3, 4]}, "outputs": {}},
                      {"inputs": {"i": [0, 1, 2, 3]}, "outputs": {"o": 4}}],
           "reset_at": (1, 0)}
    outcome, = run("amaranth", {"": config}, {"": [job]})[""]
    assert outcome.taken["o"] == [1, 2, 3, 4]


def test_words_have_lane_0_low():
    codes = np.array([[1, 2, 3], [15, 0, 9]], dtype=np.uint64)
    assert words_of(codes, 4) == [0x321, 0x90F]
    assert words_of(np.array([[1] * 9], dtype=np.uint64), 8) == [0x010101010101010101]


@pytest.mark.parametrize(("contents", "error", "message"), [
    ([[1, 2]], TypeError, "Contents must be of type Weights, not [[1, 2]]"),
    (Weights.unknown((4, 2), U4, Storage.STREAMED), ValueError,
     "Contents must be baked or rom, not streamed"),
    (known((4,), U4), ValueError, "Contents must be of shape (depth, lanes), not (4,)"),
    (known((1, 2), U4), ValueError, "Depth must be at least 2, not 1"),
    (known((6, 2), U4), ValueError, "Depth must be a power of two, not 6"),
    (known((131072, 1), BINARY), ValueError, "Depth must be at most 65536, not 131072"),
])
def test_rom_config_refuses(contents, error, message):
    refuses(error, message, RomConfig, contents=contents)


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"beat": 8}, TypeError, "Beat must be of type Vector, not 8"),
    ({"depth": 1}, ValueError, "Depth must be at least 2, not 1"),
    ({"depth": 12}, ValueError, "Depth must be a power of two, not 12"),
    ({"depth": 131072}, ValueError, "Depth must be at most 65536, not 131072"),
    ({"depth": np.int64(8)}, TypeError, "Depth must be an integer, not np.int64(8)"),
])
def test_ram_config_refuses(change, error, message):
    refuses(error, message, RamConfig, **{"beat": Vector(TERNARY, 2), "depth": 8} | change)


@pytest.mark.parametrize("component", [Rom, Ram])
def test_component_refuses_anything_but_its_config(component):
    refuses(TypeError, f"Config must be of type {component.__name__}Config, not 8",
            component, config=8)


def test_addresses_are_as_wide_as_the_depth():
    assert RomConfig(contents=known((2, 1), U4)).inputs["i"] == Vector(IntFormat(1, signed=False))
    assert RamConfig(beat=Vector(U4), depth=64).inputs["i"] == Vector(IntFormat(6, signed=False))
