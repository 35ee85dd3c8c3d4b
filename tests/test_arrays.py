# amaranth: UnusedElaboratable=no
"""Layers on systolic arrays: the model against simulation, against SCALE-Sim, and its bounds."""

import functools
import math

import numpy as np
import pytest
from draw_systolic import PAGE, PICTURES, written

from hwgen.errors import InputError
from hwgen.gateware.systolic import Dataflow
from hwgen.numerics import IntFormat, parse_format
from hwgen.report.arrays import DATAFLOWS, Tiling, array_tables, ceiling, scale_sim
from hwgen.report.layers import NETWORKS, Layer, read_layers
from hwgen.verify.conformance import check
from hwgen.verify.design import Design, to_ints, to_words
from hwgen.verify.engines import run

U8, S8, S4 = IntFormat(8, signed=False), IntFormat(8), IntFormat(4)
SIZES = (8, 16, 32, 64, 128, 256)
KNOWN = [name for name in NETWORKS if "pruned" not in name]


@functools.cache
def known(name):
    return read_layers(name, in_format=U8, weight_format=S8)


@functools.cache
def tables(name, array, dataflow="best"):
    return array_tables(known(name), array, dataflow)


def tiling(shape, dataflow, *, rows, cols, in_format=S8, weight_format=S8):
    return Tiling.of(shape, rows=rows, cols=cols, dataflow=dataflow, in_format=in_format,
                     weight_format=weight_format)


def simulated(config, beats):
    """Cycles from the first beat in to the last out, and what came out, in Amaranth's simulator."""
    words = {name: to_ints(to_words(config.inputs[name], values)) for name, values in beats.items()}
    counts = config.beats_out(len(words[config.streamed[0]]))
    job = {"phases": [{"inputs": words, "outputs": counts}], "schedule": "streaming", "seed": 0,
           "idle": 8, "limit": 1000}
    (outcome,) = run("amaranth", {"": Design.of(config)}, {"": [job]})[""]
    assert min(outcome.cycles[name][0] for name in words) == 0
    out = config.outputs["o"]
    found = np.array([[raw >> n * out.format.width & (1 << out.format.width) - 1
                       for n in range(out.lanes)] for raw in outcome.taken["o"]])
    return outcome.cycles["o"][-1] + 1, found - (found >> out.format.width - 1 << out.format.width)


@pytest.mark.parametrize("dataflow", Dataflow)
@pytest.mark.parametrize(("rows", "cols", "formats"), [
    (4, 4, "s8 s8"), (2, 4, "s8 u8"), (3, 2, "s8 s8"), (2, 2, "s4 s4")])
def test_cycles_and_products_are_those_of_simulation(dataflow, rows, cols, formats):
    rng = np.random.default_rng(rows + 8 * cols)
    in_format, weight_format = map(parse_format, formats.split())
    for shape in [(1, 1, 1), (9, 1, 7), *map(tuple, rng.integers(1, 14, (2, 3)).tolist())]:
        one = tiling(shape, dataflow, rows=rows, cols=cols, in_format=in_format,
                     weight_format=weight_format)
        a, b = (rng.integers(fmt.min, fmt.max + 1, size) for fmt, size in
                ((in_format, shape[:2]), (weight_format, shape[1:])))
        took, found = simulated(one.config, one.beats(a, b))
        assert one.product(found).tolist() == (a @ b).tolist(), shape
        assert one.cycles() == took, shape


@pytest.mark.parametrize("dataflow", Dataflow)
def test_groups_follow_each_other_without_a_gap(dataflow):
    """So do products of equal shapes, and harness and config agree on them."""
    rng = np.random.default_rng(5)
    one = tiling((5, 6, 7), dataflow, rows=4, cols=4)
    each = [one.beats(rng.integers(-128, 128, (5, 6)), rng.integers(-128, 128, (6, 7)))
            for _group in range(3)]
    beats = {name: np.concatenate([group[name] for group in each]) for name in each[0]}
    assert one.cycles(3) == simulated(one.config, beats)[0]
    check(one.config, beats, schedules=["streaming", "uneven"], reset=False)


def test_tiles_have_65536_beats_at_most():
    one = tiling((200_000, 3, 2), Dataflow.WEIGHT_STATIONARY, rows=4, cols=4)
    assert (one.config.tile, one.blocks, one.reads()) == (50_000, (1, 1, 4), (600_000, 24))
    a, b = np.arange(600_000).reshape(-1, 3) % 251 - 125, np.arange(6).reshape(3, 2)
    assert (one.product(one.config.golden(**one.beats(a, b))["o"]) == a @ b).all()


def test_words_are_read_as_often_as_tiles_want_them():
    """5 x 6 x 7 on 4 x 2: the beats that are not filled up, counted."""
    a, b = np.full((5, 6), 1), np.full((6, 7), 1)
    for dataflow in Dataflow:
        one = tiling((5, 6, 7), dataflow, rows=4, cols=2)
        counted = {name: int(values.sum()) for name, values in one.beats(a, b).items()}
        assert one.reads() == (counted["i"], counted["i_weights"])


def test_cycles_of_scale_sim_are_its_own():
    """Those that its compute stage gives for AlexNet's layers, their inputs without pads."""
    for m, n, k, rows, cols, name, took in (
            (3025, 96, 363, 32, 32, "ws", 112284), (3025, 96, 363, 32, 32, "os", 121125),
            (529, 256, 2400, 32, 32, "ws", 373800), (121, 384, 2304, 32, 32, "is", 137664),
            (121, 384, 3456, 12, 14, "os", 1071840), (3025, 96, 363, 12, 14, "ws", 664237)):
        assert scale_sim((m, k, n), rows, cols, DATAFLOWS[name]) == took


@pytest.mark.parametrize("name", KNOWN)
def test_no_layer_takes_more_than_scale_sim(name):
    for size in SIZES:
        for dataflow in DATAFLOWS:
            for row in tables(name, f"{size}x{size}", dataflow)["array"]:
                assert row["cycles"] <= row["SCALE-Sim"], (size, row)


def test_products_take_more_than_scale_sim_where_the_page_says():
    """By the formulas, on arrays that cells of 2 x 4 divide, or 2 x 2; else by a few cycles."""
    rng = np.random.default_rng(0)
    shapes = [tuple(shape) for shape in (2 ** rng.uniform(0, 12, (20, 3))).astype(int).tolist()]
    shapes += [(1, 1, 1), (1, 1, 500), (1, 500, 1), (500, 1, 1), (8, 500, 8), (16, 1, 8)]
    more = set()
    for rows, cols in ((8, 8), (12, 12), (16, 16), (28, 28), (64, 64), (256, 256), (8, 256),
                       (10, 12), (32, 8)):
        for dataflow in Dataflow:
            for shape in shapes:
                one = tiling(shape, dataflow, rows=rows, cols=cols)
                tiles, beats = math.prod(one.blocks), one.config.tile
                if dataflow is Dataflow.OUTPUT_STATIONARY:
                    each = rows + cols + beats - 2 - max(beats, 3 * rows / 2 - 1)
                    wanted = 7 + rows / 2 - 3 / 4 * cols - (tiles - 1) * each
                else:
                    each = 2 * rows + cols + beats - 2 - max(beats, rows + 1)
                    hops = cols / 2 if cols > 8 else 3 / 4 * cols
                    wanted = 8 - rows / 2 - hops - (tiles - 1) * each
                found = one.cycles() - scale_sim(shape, rows, cols, dataflow)
                assert found == wanted, (rows, cols, dataflow, shape)
                if found > 0 and rows == cols:
                    more.add((rows, dataflow.value, tiles, found))
    assert more == {(8, "output_stationary", 1, 5), (12, "output_stationary", 1, 4),
                    (16, "output_stationary", 1, 3), (8, "output_stationary", 2, 1)}


@pytest.mark.parametrize(("dataflow", "most"), [("ws", 7), ("is", 7), ("os", 13 + 7)])
def test_odd_arrays_take_a_few_cycles_more(dataflow, most):
    shape = (1, 13, 13) if dataflow == "ws" else (13, 13, 1)
    one = tiling(shape, DATAFLOWS[dataflow], rows=13, cols=13)
    assert one.cycles() - scale_sim(shape, 13, 13, DATAFLOWS[dataflow]) == most


def test_best_is_the_dataflow_of_the_fewest_cycles_then_of_the_least_energy():
    for array in ("16x16", "12x28"):
        fixed = [tables("resnet18", array, dataflow) for dataflow in DATAFLOWS]
        best = tables("resnet18", array)
        for n, row in enumerate(best["array"]):
            assert (row["cycles"], best["energy"][n]["uJ"]) == min(
                (one["array"][n]["cycles"], one["energy"][n]["uJ"]) for one in fixed)
        assert best["array totals"][0]["ratio to its best"] >= 1


@pytest.mark.parametrize("name", ["alexnet", "resnet18"])
@pytest.mark.parametrize("array", ["12x12", "16x16"])
def test_convolutions_keep_the_array_busy(name, array):
    for layer, row in zip(known(name), tables(name, array)["array"], strict=True):
        if not layer.dense:
            assert row["utilization %"] >= min(95, 0.98 * row["best ceiling %"]), row
            assert row["utilization %"] <= row["ceiling %"] <= row["best ceiling %"]


def share_of_ceiling(shape, size):
    """Of the dataflow of the fewest cycles, on a square array."""
    cycles, dataflow = min((tiling(shape, each, rows=size, cols=size).cycles(), each.value)
                           for each in Dataflow)
    bound = ceiling(shape, size, size, Dataflow(dataflow)) * size * size
    return math.prod(shape) / cycles / bound


@pytest.mark.parametrize("size", [8, 12, 16, 32])
def test_matrix_products_reach_their_ceiling(size):
    """Dense layers, and products of five times the array on each side, and more."""
    shapes = {(1, layer.columns, layer.filters) for name in KNOWN for layer in known(name)
              if layer.dense} | {(more * size,) * 3 for more in range(5, 60)}
    shapes |= {tuple(side + size * 5 for side in shape) for shape in
               np.random.default_rng(size).integers(0, 1000, (50, 3)).tolist()}
    assert min(share_of_ceiling(shape, size) for shape in shapes) >= 0.97


def test_ceilings_are_those_of_whole_tiles():
    """64 filters on 12 columns fill 64 of 72."""
    shape = (3136, 576, 64)
    assert ceiling(shape, 12, 12, Dataflow.WEIGHT_STATIONARY) == 64 / 72
    assert ceiling(shape, 12, 12, Dataflow.INPUT_STATIONARY) == 3136 / 3144
    assert ceiling((3, 12, 12), 12, 12, Dataflow.WEIGHT_STATIONARY) == 3 / 12
    for name in KNOWN:
        for row in tables(name, "32x32")["array"]:
            assert row["utilization %"] <= row["ceiling %"] <= row["best ceiling %"] <= 100


def test_rows_say_what_a_layer_takes():
    """By hand: 12 x 12 outputs of 3 x 3 x 4 to 8, in two groups, twice, on 4 x 4, weights staying.

    Of each group 18 products a sum, 4 filters: 5 tiles of 144 beats.
    """
    layer = Layer(name="a", inputs=4, filters=8, kernel=(3, 3), size=(12, 12), groups=2, repeat=2,
                  in_format=U8, weight_format=S8)
    found = array_tables([layer], "4x4", "ws")
    (row,), (energy,), (total,) = found.values()
    config = tiling((144, 18, 4), Dataflow.WEIGHT_STATIONARY, rows=4, cols=4,
                    in_format=U8).config
    cycles, macs = 2 * (4 + config.cycles(2 * 5 * 144)), 2 * 2 * 144 * 18 * 4
    assert row == {
        "layer": "a", "dataflow": "ws", "M x K x N": "144x18x4", "groups": 2, "repeat": 2,
        "tiles": 10, "cycles": cycles, "utilization %": round(100 * macs / cycles / 16, 2),
        "ceiling %": 90.0, "best ceiling %": 100.0, "SCALE-Sim": 2 * 2 * 5 * (8 + 4 + 144 - 2),
        "ratio": round(2 * 2 * 5 * 154 / cycles, 3)}
    # 14 x 14 x 4 points and 2 x 18 x 4 weights come in, 12 x 12 x 8 results leave; sums of four
    # tiles of each product go to the buffer and back.
    points, weights, results = 2 * 784, 2 * 144, 2 * 1152
    inside, sums = 4 * 144 * 18 + points + 4 * 18 * 4 + weights, 2 * 4 * 144 * 4 * 4
    assert energy == {
        "layer": "a", "dataflow": "ws", "register words/MAC": 2.5,
        "buffer words/MAC": round((inside + sums) / macs, 4),
        "DRAM words/MAC": round((points + weights + results) / macs, 4),
        "MAC uJ": round(0.3e-6 * macs, 3),
        "register uJ": round(macs * (0.25 + 0.25 + 0.5) / 1e6, 3),
        "buffer uJ": round((inside * 1.25 + sums * 5) / 1e6, 3),
        "DRAM uJ": round((points + weights + results) * 160 / 1e6, 3), "uJ": energy["uJ"]}
    assert energy["uJ"] == pytest.approx(sum(
        value for key, value in energy.items() if key.endswith(" uJ")), abs=0.002)
    assert (total["cycles"], total["MACs"], total["ratio"]) == (cycles, macs, row["ratio"])


def test_formats_choose_the_stages():
    layer = Layer(name="a", inputs=32, filters=8, in_format=S4, weight_format=S4)
    for in_format, weight_format in (("s4", "s4"), ("binary", "binary"), ("f16", "f16")):
        fmts = {"in_format": parse_format(in_format), "weight_format": parse_format(weight_format)}
        (row,) = array_tables([Layer(**{**vars(layer), **fmts})], "8x8")["array"]
        assert row["cycles"] == tiling((1, 32, 8), DATAFLOWS[row["dataflow"]], rows=8, cols=8,
                                       **fmts).cycles()


def test_pictures_and_tables_of_the_page_are_of_this_model():
    page = PAGE.read_text()
    assert written(page) == page, "write it anew: make docs"
    for name, draw in PICTURES.items():
        assert PAGE.with_name(name).read_text() == draw(), "draw it anew: make docs"


@pytest.mark.parametrize(("array", "dataflow", "message"), [
    ("16", "best", "^Array is given as ROWSxCOLS, as 16x16, not '16'$"),
    ("x16", "best", "^Array is given as ROWSxCOLS, as 16x16, not 'x16'$"),
    ("16x1024", "ws", "^Array is given as ROWSxCOLS, as 16x16, not '16x1024'$"),
    ("0x16", "ws", "^There is no array of 0x16: Rows must be at least 1, not 0$"),
    ("16x300", "ws", "^There is no array of 16x300: Columns must be at most 256, not 300$"),
    ("16x16", "rs", "^Dataflow must be ws, os, is or best, not 'rs'$")])
def test_bad_arrays_are_refused(array, dataflow, message):
    with pytest.raises(InputError, match=message):
        array_tables(known("alexnet"), array, dataflow)
