# amaranth: UnusedElaboratable=no
"""Matrix-vector units: every folding, every storage, and loads between and during frames."""

import itertools

import numpy as np
import pytest
from blocks import BINARY, S4, S8, TERNARY, U4, each, known, refuses, weights

from hwgen.gateware.matvec import Matvec, MatvecConfig
from hwgen.numerics import IntFormat, Storage, Weights, dot_range
from hwgen.verify.conformance import check
from hwgen.verify.design import to_ints, to_words
from hwgen.verify.engines import run
from hwgen.verify.stimulus import corner_beats

STORAGES = [storage.value for storage in Storage]
each_storage = pytest.mark.parametrize("storage", STORAGES)

NOT_BOTH = "give both operands as binary, or -1 and +1 as ternary or s2"


@each("matvec")
def test_conforms(config):
    check(config, corner_beats(config))


@each_storage
@pytest.mark.parametrize(("pe", "simd"), [*itertools.product([1, 2, 3, 6], [1, 2, 4])])
def test_conforms_for_every_folding(storage, pe, simd):
    config = MatvecConfig(weights=weights((6, 4), TERNARY, storage), in_format=TERNARY, pe=pe,
                          simd=simd)
    check(config, corner_beats(config, frames=6), schedules=["streaming", "uneven"])


@pytest.mark.parametrize("fmt", [BINARY, S4], ids=str)
def test_binary_and_integers_conform_for_every_folding(fmt):
    for pe, simd in itertools.product([1, 2, 4], [1, 3, 9]):
        config = MatvecConfig(weights=known((4, 9), fmt), in_format=fmt, pe=pe, simd=simd)
        check(config, corner_beats(config, frames=6), schedules=["streaming"], reset=False)


@pytest.mark.parametrize("fmt", [BINARY, TERNARY], ids=str)
def test_conforms_for_every_input(fmt):
    config = MatvecConfig(weights=known((2, 6), fmt), in_format=fmt, pe=2, simd=2)
    every = np.array(list(itertools.product(fmt.value(range(fmt.levels)).tolist(), repeat=6)))
    check(config, every.reshape(-1, 2), schedules=["streaming"], reset=False)


@pytest.mark.parametrize("storage", ["baked", "rom"])
@pytest.mark.parametrize(("in_format", "fmt"), [
    (BINARY, BINARY), (S4, S4), (U4, S4), (U4, TERNARY), (S8, U4)], ids=str)
def test_reaches_both_ends_of_the_range_of_its_weights(in_format, fmt, storage):
    config = MatvecConfig(weights=known((4, 6), fmt, storage, seed=5), in_format=in_format, pe=2,
                          simd=3)
    table = config.weights.values
    most = np.where(table > 0, in_format.max, in_format.min)
    least = np.where(table > 0, in_format.min, in_format.max)
    sums = (table @ np.concatenate([most, least]).T)
    assert (sums.min(), sums.max()) == sum_range(config)
    check(config, np.concatenate([most, least]).reshape(-1, 3))


@pytest.mark.parametrize("end", ["min", "max"])
@pytest.mark.parametrize("storage", ["reloadable", "streamed"])
@pytest.mark.parametrize(("in_format", "fmt"), [(BINARY, BINARY), (S4, S4), (U4, U4)], ids=str)
def test_reaches_both_ends_of_the_range_of_unknown_weights(in_format, fmt, storage, end):
    config = MatvecConfig(weights=weights((2, 6), fmt, storage), in_format=in_format, simd=2)
    beats = corner_beats(config, frames=4)
    beats["i_weights"] = np.full_like(beats["i_weights"], getattr(fmt, end))
    check(config, beats)
    reached = config.golden(**beats)["o"]
    assert {reached.min(), reached.max()} & set(sum_range(config))


def reloadable(pe, simd):
    return MatvecConfig(weights=weights((4, 6), S4, "reloadable"), in_format=BINARY, pe=pe,
                        simd=simd)


@pytest.mark.parametrize(("pe", "simd"), [(2, 2), (4, 2), (2, 6), (4, 6), (1, 1)])
def test_is_loaded_again_between_frames(pe, simd):
    config = reloadable(pe, simd)
    check(config, rounds=[corner_beats(config, frames=3, seed=seed) for seed in range(3)])


def sum_range(config):
    """Least and greatest sum."""
    known = config.weights.data is not None
    return dot_range(config.in_format, config.weights if known else config.weights.format,
                     config.cols)


def taken(config, phases, schedule):
    """Beats of ``o`` as values, and the run, of phases given in values."""
    bits = [{"inputs": {name: to_ints(to_words(config.inputs[name], values))
                        for name, values in inputs.items()}, "outputs": {"o": frames}}
            for inputs, frames in phases]
    job = {"phases": bits, "schedule": schedule, "limit": 300}
    outcome, = run("amaranth", {"": config}, {"": [job]})[""]
    words = np.array([[value & 0xFFFFFFFF, value >> 32] for value in outcome.taken["o"]])
    return config.outputs["o"].from_words(words), outcome


@pytest.mark.parametrize("schedule", ["streaming", "starved", "stalled", "uneven", "polite"])
@pytest.mark.parametrize(("pe", "simd"), [(2, 2), (4, 2), (4, 6), (1, 6)])
def test_frames_wait_for_the_first_load(pe, simd, schedule):
    config = reloadable(pe, simd)
    beats = corner_beats(config, frames=4)
    got, _outcome = taken(config, [(beats, 4 * config.neuron_folds)], schedule)
    assert got.tolist() == config.golden(**beats)["o"].tolist()


@pytest.mark.parametrize("schedule", ["streaming", "stalled", "polite"])
@pytest.mark.parametrize(("pe", "simd"), [(2, 2), (4, 2), (1, 6), (1, 1)])
def test_load_in_mid_frame_waits_for_its_end_and_goes_before_the_next(pe, simd, schedule):
    config = reloadable(pe, simd)
    frame, folds = config.frame, config.neuron_folds
    one, two, three = (corner_beats(config, frames=8, seed=seed) for seed in range(3))
    acts = one["i"][5 * frame:]                       # three random frames
    begun = frame - 1 if folds == 1 else frame + 1    # work on the first frame has just begun
    got, outcome = taken(config, [
        ({"i_weights": one["i_weights"]}, 0),
        ({"i": acts[:begun]}, 0),
        ({"i": acts[begun:], "i_weights": two["i_weights"]}, 3 * folds),
        ({"i": acts, "i_weights": three["i_weights"]}, 3 * folds)], schedule)
    assert outcome.cycles["i_weights"][config.folds] > outcome.starts[2]  # it did wait
    golden = [config.golden(i=acts, i_weights=beats["i_weights"])["o"]
              for beats in (one, two, three)]
    wanted = np.concatenate([golden[0][:folds], golden[1][folds:], golden[2]])
    assert got.tolist() == wanted.tolist()


def test_words_of_weights_are_in_the_order_of_use():
    table = np.arange(24).reshape(4, 6)
    config = MatvecConfig(weights=known((4, 6), U4), in_format=U4, pe=2, simd=3)
    words = [[0, 1, 2, 6, 7, 8], [3, 4, 5, 9, 10, 11],
             [12, 13, 14, 18, 19, 20], [15, 16, 17, 21, 22, 23]]
    assert config.fold(table).tolist() == words
    assert config.unfold(np.array(words * 2)).tolist() == [table.tolist()] * 2


def test_declared_cost():
    config = MatvecConfig(weights=known((6, 12), BINARY), in_format=BINARY, pe=2, simd=3)
    assert (config.frame, config.neuron_folds, config.folds, config.interval) == (4, 3, 12, 12)
    assert config.beats_out(8) == {"o": 6}
    assert config.cycles(8) - config.cycles(4) == 12


def test_result_is_as_narrow_as_the_range_of_known_weights():
    table = np.array([[3, 0], [1, -1]])
    config = MatvecConfig(weights=Weights.of(table, S8), in_format=U4)
    assert (sum_range(config), str(config.out_format)) == ((-15, 45), "s7")
    config = MatvecConfig(weights=weights((2, 2), S8, "streamed"), in_format=U4)
    assert (sum_range(config), str(config.out_format)) == ((-2 * 15 * 128, 2 * 15 * 127), "s13")


@pytest.mark.parametrize(("change", "error", "message"), [
    ({"weights": [[1]]}, TypeError, "Weights must be of type Weights, not [[1]]"),
    ({"weights": known((4,), S8)}, ValueError,
     "Weights must be of shape (rows, cols), not (4,)"),
    ({"weights": weights((0, 4), S8, "streamed")}, ValueError,
     "Weights must be of shape (rows, cols), not (0, 4)"),
    ({"pe": 0}, ValueError, "PE must be at least 1, not 0"),
    ({"pe": 13}, ValueError, "PE must be at most 12, not 13"),
    ({"pe": 5}, ValueError,
     "PE must divide the 12 rows, not be 5: choose one of 1, 2, 3, 4, 6, 12"),
    ({"simd": 4}, ValueError, "SIMD must divide the 9 columns, not be 4: choose one of 1, 3, 9"),
    ({"simd": np.int64(3)}, TypeError, "SIMD must be an integer, not np.int64(3)"),
    ({"stages": 65}, ValueError, "Stages must be at most 64, not 65"),
    ({"in_format": 8}, TypeError, "Input format must be of type Format, not 8"),
    ({"in_format": IntFormat(33)}, ValueError,
     "Operands of a dot product must have at most 32 bits, not 33"),
    ({"weights": known((80, 64), S8)}, ValueError,
     "Baked weights must have at most 4096 folds, not 5120: use rom, or raise PE or SIMD"),
    ({"weights": Weights.unknown((512, 256), S8, Storage.STREAMED)}, ValueError,
     "Weights must have at most 65536 folds, not 131072: raise PE or SIMD"),
])
def test_config_refuses(change, error, message):
    refuses(error, message, MatvecConfig,
            **{"weights": known((12, 9), S8), "in_format": S8} | change)


def test_component_refuses_anything_but_a_config():
    refuses(TypeError, "Config must be of type MatvecConfig, not 8", Matvec, config=8)
