"""Estimates: the literature's tables, the blocks' own formulas, and refusals."""

import json
import re
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from test_operators import everything, network

from hwgen.boards.board import board, boards
from hwgen.cli import main as cli
from hwgen.compiler.plan import make_plan
from hwgen.errors import InputError
from hwgen.gateware.matvec import MatvecConfig
from hwgen.model.container import Model, load_builtin, save
from hwgen.numerics import IntFormat, Storage, Weights
from hwgen.report.estimate import estimate
from hwgen.report.layers import NETWORKS, Layer, layers_of, read_layers
from hwgen.targets import Target

U8, S8 = IntFormat(8, signed=False), IntFormat(8)


def totals(*args, **options):
    return {row["kind"]: row for row in estimate(*args, **options)["totals"]}


#: Parameters in millions, MACs in thousand millions, per cent of both in convolutions.
PUBLISHED = {
    "alexnet": (61, 0.72, 3.8, 91.9), "vgg16": (138, 15.5, 10.6, 99.2), "nin": (7.6, 1.1, 100, 100),
    "googlenet": (7.0, 1.6, 85.4, 99.9), "resnet18": (11.7, 1.8, 95.6, 100),
    "resnet50": (25.5, 3.9, 92, 100), "resnet152": (60, 11.3, 96.6, 100),
    "mobilenet": (4.2, 0.569, 75.67, 99.82)}


@pytest.mark.parametrize(("name", "published"), PUBLISHED.items(), ids=PUBLISHED.keys())
def test_known_networks_are_as_published(name, published):
    parameters, macs, *shares = published
    found = totals(name)
    assert found["all"]["weights"] / 1e6 == pytest.approx(parameters, rel=0.01)
    assert found["all"]["MACs"] / 1e9 == pytest.approx(macs, rel=0.015)
    assert [found["convolution"][key] for key in ("weights %", "MACs %")] == pytest.approx(
        shares, abs=0.06)
    assert found["dense"]["weights %"] == pytest.approx(100 - shares[0], abs=0.06)


@pytest.mark.parametrize(("name", "weights", "work"), [("alexnet", 11, 30), ("vgg16", 7.5, 21)])
def test_pruned_networks_are_as_published(name, weights, work):
    found = totals(name, density=f"{name}_pruned")["all"]
    assert found["non-zero weights %"] == pytest.approx(weights, abs=0.2)
    assert found["non-zero MACs %"] == pytest.approx(work, abs=0.5)


def test_depths_of_known_networks_are_their_names():
    """A shortcut is no layer of the count; of GoogLeNet, the deepest path counts."""
    for name, depth in (("resnet18", 18), ("resnet50", 50), ("resnet152", 152), ("vgg16", 16),
                        ("alexnet", 8), ("nin", 12), ("mobilenet", 28)):
        assert sum(row["repeat"] for row in estimate(name)["layers"]
                   if "shortcut" not in row["layer"]) == depth
    assert set(PUBLISHED) | {"alexnet_pruned", "vgg16_pruned"} == set(NETWORKS)


def test_tables_of_scale_sim_and_timeloop_are_read(tmp_path):
    (tmp_path / "scale.csv").write_text(
        "\ufeffLayer name, IFMAP Height, IFMAP Width, Filter Height, Filter Width, Channels, "
        "Num Filter, Strides,\nConv1 ,224 ,224 ,11 ,11 ,3 ,96 ,4 ,\nFC,1,1,1,1,512,1000,1,\n")
    (tmp_path / "timeloop.csv").write_text(
        "layer,N,G,C,M,P,Q,R,S,HStride,WStride,MACs\n0,1,1,3,64,55,55,11,11,4,4,70276800\n")
    options = {"in_format": U8, "weight_format": S8}
    first, last = read_layers(str(tmp_path / "scale.csv"), **options)
    assert first == Layer(name="Conv1", inputs=3, filters=96, kernel=(11, 11), size=(55, 55),
                          stride=4, **options)
    assert last.dense and not first.dense and not replace(first, size=(1, 1)).dense
    assert last.row()["MACs"] == 512000
    (only,) = read_layers(str(tmp_path / "timeloop.csv"), **options)
    assert only.row()["MACs"] == 70276800


def test_a_network_brings_its_own_formats_and_densities(tmp_path):
    layers = {layer.name: layer for layer in layers_of(everything())}
    spread = layers["spread"]
    assert (spread.inputs, spread.filters, spread.kernel, spread.size, spread.groups) == (
        2, 6, (3, 3), (6, 6), 2)
    assert str(spread.in_format) == "u4" and str(spread.weight_format) == "s3"
    weights = next(node for node in everything().nodes if node.name == "spread")
    assert spread.density == np.count_nonzero(weights.constants["weights"].values) / 54
    save(tmp_path / "n.hwgen", Model(everything()))
    (row,) = [row for row in estimate(str(tmp_path / "n.hwgen"))["layers"]
              if row["layer"] == "spread"]
    assert (row["weights"], row["MACs"], row["weight bits"]) == (54, 54 * 36, 162)
    with pytest.raises(InputError, match="^Network one has no dense layer and no convolution$"):
        layers_of(network("clip", ((3,), "u4", "C"), low=0, high=3))


def test_cells_and_cycles_are_those_of_the_blocks():
    """Of a dense layer those of its block, of a convolution those at all of its positions."""
    found = estimate("alexnet", board="ulx3s_85f", cycles=100_000_000,
                     fold={"conv2": (2, 8), "fc2": (64, 64)})
    by_name = {row["layer"]: row for row in found["folding"]}
    for name, rows, cols, pe, simd, positions, lines in (
            ("fc2", 4096, 4096, 64, 64, 1, 0), ("conv2", 256, 1200, 2, 8, 729, 4 * 27 * 96 * 8)):
        config = MatvecConfig(weights=Weights.unknown((rows, cols), S8, Storage.RELOADABLE),
                              in_format=U8, pe=pe, simd=simd)
        cells = config.resources(Target.ECP5)
        assert by_name[name] == {
            "layer": name, "PE": pe, "SIMD": simd, "cycles": config.interval * positions,
            "LUT4": cells.lut4, "DSP": cells.dsp, "BRAM": cells.bram + -(-lines // 18432)}
    assert all(row["cycles"] <= 100_000_000 for row in found["folding"])
    (one,) = found["boards"]
    slowest = max(found["folding"], key=lambda row: row["cycles"])
    assert (one["bottleneck"], one["cycles"]) == (slowest["layer"], slowest["cycles"])
    assert one["frames/s"] == round(25e6 / slowest["cycles"], 2)
    assert "DSP" in one["lacks"] and "BRAM" in one["lacks"]


def test_goal_is_met_with_no_more_products_than_compile_takes():
    model = load_builtin("digits")
    plan = {layer.node: layer.pe * layer.lanes for layer in
            make_plan(model.network, cycles=1000).layers if layer.node.startswith("acc")}
    for row in estimate("digits", board="ulx3s_85f", cycles=1000)["folding"]:
        assert row["cycles"] <= 1000 and row["PE"] * row["SIMD"] <= plan[row["layer"]]


def test_without_a_goal_it_is_as_fast_as_the_board_has_room():
    found = {row["board"]: row for row in estimate("digits", board="all")["boards"]}
    assert set(found) == set(boards())
    assert found["ulx3s_85f"]["cycles"] < found["ulx3s_12f"]["cycles"] < 1000
    for name, row in found.items():
        has = board(name).device.capacity
        assert (row["lacks"] == "nothing: it fits") == (
            row["LUT4"] <= 0.8 * has.lut4 and row["DSP"] <= has.dsp and row["BRAM"] <= has.bram)
    # No iCE40 has a multiplier that is used, and its block RAM is of 4 kbit.
    assert found["icebreaker"]["DSP"] == 0 < found["ulx3s_12f"]["DSP"]
    larger = estimate("digits", board="icebreaker", cycles=found["icebreaker"]["cycles"] // 2)
    assert larger["boards"][0]["lacks"] != "nothing: it fits"


def test_repeated_layers_cost_as_often(tmp_path):
    text = "layer,inputs,filters,kernel,size,repeat\na,4,8,3x3,5x5,{}\n"
    found = []
    for count in (1, 3):
        (tmp_path / "t.csv").write_text(text.format(count))
        found.append(estimate(str(tmp_path / "t.csv"), board="ulx3s_85f", cycles=900))
    for key in ("LUT4", "DSP", "BRAM"):
        assert found[1]["folding"][0][key] == 3 * found[0]["folding"][0][key]
    assert found[1]["folding"][0]["cycles"] == found[0]["folding"][0]["cycles"]
    assert found[1]["layers"][0]["MACs"] == 3 * found[0]["layers"][0]["MACs"]


@pytest.mark.parametrize(("text", "message"), [
    ("", " must be a table with a column `layer`, and a line a layer"),
    ("layer,inputs,filters\n", " must be a table with a column `layer`, and a line a layer"),
    ("x" * (1 << 20), " has 1048576 bytes or more: it is no table of layers"),
    ("a,b\n1,2\n", " must be a table with a column `layer`, and a line a layer"),
    ("layer,inputs,filters\na,3,0\n",
     ", line 2: filters must be integers from 1, as 3 or 3x3, not '0'"),
    ("layer,inputs,filters,kernel\na,3,4,3x-3\n",
     ", line 2: kernel must be integers from 1, as 3 or 3x3, not '3x-3'"),
    ("layer,inputs,filters,groups\na,3,4,2\n", ", line 2: groups must divide inputs and filters"),
    ("layer,inputs,filters,stride\na,3,4,2x2\n",
     ", line 2: inputs, filters, stride, groups and repeat must be one integer each"),
    ("layer,inputs\na,99999999999999999999999\n",
     ", line 2: inputs must be integers from 1, as 3 or 3x3, not '99999999999999999999999'"),
    ("layer,inputs\na,3\n",
     ", line 2: filters is missing: give it in a column named filters or num filter or m"),
    ("layer,inputs,filters,kernel\na,999999,4,5x5\n",
     ", line 2: filters, and inputs times kernel, must be at most 16777216"),
    ("layer,inputs,filters\n\xff,3,4\n", (" is no table: 'utf-8' codec can't decode byte 0xff in "
     "position 21: invalid start byte")),
])
def test_bad_tables_are_refused(text, message, tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(InputError) as caught:
        estimate(str(path))
    assert str(caught.value) == f"{path}{message}"


@pytest.mark.parametrize(("text", "message"), [
    ("layer,weights,inputs\nconv1,1.5,1\n",
     ", line 2: weights and inputs must be shares, as 0.35 or 35%"),
    ("layer,weights,inputs\nconv1,few,1\n",
     ", line 2: weights and inputs must be shares, as 0.35 or 35%"),
    ("layer,weights\nconv1,50%\n", (" has other layers than the network: conv2, conv3, conv4, "
     "conv5, fc1, fc2, fc3"))])
def test_bad_densities_are_refused(text, message, tmp_path):
    path = tmp_path / "d.csv"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        estimate("alexnet", density=str(path))
    assert str(caught.value) == f"{path}{message}"


@pytest.mark.parametrize(("options", "message"), [
    ({"cycles": 1000}, ("^Layer conv1 cannot be folded to 1000 cycles per frame: it has 3025 "
     "positions$")),
    ({"fold": {"conv9": (1, 1)}}, "^Folding is given for 'conv9', which is no layer of alexnet$"),
    ({"cycles": 10**9, "fold": {"conv1": (5, 1)}}, ("^Layer conv1 cannot be folded .*: PE must "
     "divide the 96 rows, not be 5")),
    ({"density": "none.csv"}, "^Cannot read none.csv: No such file or directory$"),
    ({"weights": "s99"}, "^Format width must be at most 64, not 99$"),
    ({"activations": "int8"}, "^Format must be binary, .* not 'int8'$")])
def test_bad_options_are_refused(options, message):
    with pytest.raises(InputError, match=message):
        estimate("alexnet", **{"board": "ulx3s_85f", **options})


def test_commands_of_the_page_of_claims_run(monkeypatch, capsys):
    lines = re.findall(r"^ +hwgen (.*?)(?: +#.*)?$",
                       (Path(__file__).parents[1] / "docs/claims.md").read_text(), re.MULTILINE)
    assert len(lines) == 6
    for line in lines:
        monkeypatch.setattr("sys.argv", ["hwgen", *line.split()])
        with pytest.raises(SystemExit) as caught:
            cli.main()
        assert not caught.value.code and "total" in capsys.readouterr().out


def test_a_board_that_is_none_is_refused():
    with pytest.raises(InputError, match="no board"):
        estimate("alexnet", board="nothing")


def test_command_line_prints_tables_or_json_in_no_time(monkeypatch, capsys):
    def run(*args):
        monkeypatch.setattr("sys.argv", ["hwgen", "estimate", *args])
        with pytest.raises(SystemExit) as caught:
            cli.main()
        assert not caught.value.code
        return capsys.readouterr().out

    start = time.process_time()
    out = run("resnet152", "--board", "all")
    assert time.process_time() - start < 2
    assert "60,0" in out and "ulx3s_85f" in out and "conv4_expand" in out
    made = json.loads(run("alexnet", "--density", "alexnet_pruned", "--weights", "s4", "--json"))
    assert made["schema"] == "hwgen.estimate/1" and set(made) == {"schema", "layers", "totals"}
    assert made["layers"][0]["weight bits"] == 4 * 34848
    assert replace(Layer(name="a", inputs=2, filters=3, in_format=U8, weight_format=S8),
                   density=0.5).row()["non-zero weights"] == 3


def test_command_line_takes_layers_to_an_array(monkeypatch, capsys):
    def run(*args):
        monkeypatch.setattr("sys.argv", ["hwgen", "estimate", *args])
        with pytest.raises(SystemExit) as caught:
            cli.main()
        return caught.value.code, *capsys.readouterr()

    code, out, _err = run("--layers", "resnet18", "--array", "32x32", "--dataflow", "os", "--json")
    made = json.loads(out)
    assert not code and set(made) == {"schema", "layers", "totals", "array", "energy",
                                      "array totals"}
    assert {row["dataflow"] for row in made["array"]} == {"os"}
    assert made["array totals"][0]["cycles"] == sum(row["cycles"] for row in made["array"])
    code, out, _err = run("resnet18", "--array", "16x16")
    assert not code and "12544x147x64" in out and "7,116,972" in out
    for args in (["--array", "8x8"], ["resnet18", "--layers", "resnet18"]):
        assert run(*args)[::2] == (
            2, "hwgen: Give one network: a model, a table of layers or a known name\n")
