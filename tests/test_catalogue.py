"""The catalogue: whole, and what is measured today within a tolerance."""

import dataclasses
import json

import pytest
from blocks import unit

from hwgen.catalogue import costs
from hwgen.emit.verilog import verilog
from hwgen.gateware import library
from hwgen.targets import Resources, Target
from hwgen.toolchain.synth import COMMANDS, synthesize

SPECS = [f"{block.name}:{config}" for block in library.BLOCKS.values() for config in block.configs]

#: Cells may differ by this much of the whole, and by so many, before `make bench` is due.
RELATIVE, ABSOLUTE = 0.1, 4

#: Blocks' formulas may differ by this much from what is measured, and by so many cells.
ESTIMATED, CELLS = {Target.ECP5: 0.2, Target.ICE40: 0.25, Target.GOWIN: 0.25}, 8


def test_every_configuration_was_measured_for_every_target():
    many = {spec for spec in SPECS
            if library.config(spec).resources(Target.ECP5).dsp > costs.MANY}
    assert {spec: set(cells) for spec, cells in costs.costs().items()} == {
        spec: {target.value for target in COMMANDS if target is Target.ECP5 or spec not in many}
        for spec in SPECS}


def test_cost_is_typed_and_none_where_nothing_was_measured():
    found = costs.cost("matvec:small", Target.ECP5)
    assert isinstance(found, Resources) and found.lut4 > 0
    assert costs.cost("matvec:none", Target.ECP5) is None
    assert costs.cost("matvec:small", Target.GENERIC) is None


def test_another_schema_is_refused(monkeypatch):
    monkeypatch.setattr(json, "loads", lambda text: {"schema": "hwgen.catalogue/2", "costs": {}})
    with pytest.raises(ValueError) as raised:
        costs.costs()
    assert str(raised.value) == ("The catalogue must be of schema hwgen.catalogue/1, "
                                 "not hwgen.catalogue/2")


def test_units_of_every_format_were_measured_on_three_fabrics():
    data = costs.bench()
    rows = {(row["what"], row["lanes"], row["form"], row["target"]) for row in data["rows"]}
    assert len(data["rows"]) == len(rows) and set(data["tools"]) >= {"yosys", "ecp5_pnr"}
    for what in {row["what"] for row in data["rows"]}:
        assert {target for name, _lanes, form, target in rows if (name, form) == (what, "pipe")
                } == {target.value for target in COMMANDS}
    for row in data["rows"]:
        assert row["lut"] > 0 and row["pj"] > 0
        assert (row["fmax"] is None) == (row["seeds"] is None)
    whats = " ".join(row["what"] for row in data["rows"])
    for name in ("binary", "constant", "ternary", "s4", "s8", "log4", "apot4x2", "codebook16:s8",
                 "dsp=yes", "dsp=no", "factored=yes", "f16", "bf16"):
        assert name in whats


def test_units_take_what_the_rows_say():
    for parameters, what in ((["act=s8", "weight=binary", "lanes=64"], "s8 binary"),
                             (["act=binary", "weight=binary", "lanes=64"], "binary binary")):
        text = verilog(library.config("dot", parameters).create(), name="top", target=Target.ECP5)
        found = synthesize(text, "top", Target.ECP5).lut
        row, = (row for row in costs.bench()["rows"] if row["target"] == "ecp5"
                and (row["what"], row["lanes"], row["form"]) == (what, 64, "block"))
        assert abs(found - row["lut"]) <= RELATIVE * row["lut"], "make bench"


def estimate(row):
    """What the formulas say of a unit of the catalogue."""
    config, target = unit(row), Target(row["target"])
    if row["form"] == "block":
        return config.resources(target)
    return config.pipe.resources(target) if row["block"] == "dot" else config.tree(target)


@pytest.mark.parametrize("lanes", [
    pytest.param(lanes, marks=pytest.mark.slow) if lanes == 256 else lanes
    for lanes in sorted({row["lanes"] for row in costs.bench()["rows"]})])
@pytest.mark.parametrize("target", COMMANDS)
def test_formulas_are_near_what_was_measured(target, lanes):
    wrong = {}
    for row in costs.bench()["rows"]:
        if (row["target"], row["lanes"]) == (target.value, lanes) and (
                row["block"] in ("dot", "neuron")):
            cells = estimate(row)
            near = all(abs(mine - row[field]) <= max(CELLS, ESTIMATED[target] * row[field])
                       for field, mine in (("lut", cells.lut4), ("ff", cells.ff)))
            if not near or cells.dsp != row["dsp"]:
                wrong[row["what"], row["lanes"], row["form"]] = cells
    assert wrong == {}


def test_blocks_estimate_what_was_measured():
    wrong = {}
    for spec, cells in costs.costs().items():
        for name, found in cells.items():
            mine = library.config(spec).resources(target := Target(name))
            # Chains take tables beside them, but on iCE40, where a comparison's stand idle.
            most = found["lut4"] + found["carry"]
            least = found["lut4"] if target is Target.ICE40 else most
            near = all(low - max(25, low / 3) <= count <= high + max(25, high / 3)
                       for count, low, high in ((mine.lut4, least, most),
                                                (mine.ff, found["ff"], found["ff"])))
            if not near or (mine.dsp, mine.bram) != (found["dsp"], found["bram"]):
                wrong[spec, name] = mine
    assert wrong == {}


@pytest.mark.parametrize(("bus", "cols"), [
    (64, 2), pytest.param(512, 4, marks=pytest.mark.slow)])
def test_what_reads_external_memory_estimates_what_it_takes(bus, cols):
    """Beside the array: the reader, and changes of width."""
    array = library.config("gemm", [f"bus={bus}", "rows=4", f"cols={cols}"])
    mine, found = [], []
    for config in (array, array.behind_axi):
        text = verilog(config.create(), name="top", target=Target.ECP5)
        made, cells = synthesize(text, "top", Target.ECP5), config.resources(Target.ECP5)
        found.append((made.lut, made.resources.ff, made.resources.dsp, made.resources.bram))
        mine.append((cells.lut4, cells.ff, cells.dsp, cells.bram))
    for alone, whole, wanted_alone, wanted in zip(*mine, *found, strict=True):
        assert abs(whole - alone - (wanted - wanted_alone)) <= 0.1 * (wanted - wanted_alone)


def is_as_measured(spec, target):
    text = verilog(library.config(spec).create(), name=spec.replace(":", "_"), target=target)
    found = synthesize(text, spec.replace(":", "_"), target).resources
    committed = costs.cost(spec, target)
    for field, cells in dataclasses.asdict(committed).items():
        now = getattr(found, field)
        assert abs(now - cells) <= max(ABSOLUTE, RELATIVE * cells), (
            f"{spec} has {now} {field} on {target.value}, the catalogue {cells}: make bench")


@pytest.mark.parametrize("spec", [spec for spec in SPECS if spec.endswith(":small")])
def test_small_configuration_costs_what_the_catalogue_says(spec):
    is_as_measured(spec, Target.ECP5)


@pytest.mark.slow
@pytest.mark.parametrize(("spec", "target"), [(spec, Target(target)) for spec, cells in
                                              costs.costs().items() for target in cells])
def test_configuration_costs_what_the_catalogue_says(spec, target):
    is_as_measured(spec, target)
