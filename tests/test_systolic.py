# amaranth: UnusedElaboratable=no
"""Systolic arrays: every dataflow and cell, and tiles longer and shorter than the array."""

import itertools
import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from blocks import F16, S4, S8, TERNARY, U8, each, refuses
from simulators import engines

from hwgen.emit.verilog import verilog
from hwgen.gateware.systolic import Dataflow, SystolicConfig
from hwgen.numerics import IntFormat, parse_format
from hwgen.targets import Target
from hwgen.verify.conformance import check
from hwgen.verify.design import to_ints, to_words
from hwgen.verify.engines import run
from hwgen.verify.netlist import netlist
from hwgen.verify.stimulus import corner_beats

NO_SUM_IN_TIME = ("Outputs cannot stay where numbers are floats: their adders have no sum for the "
                  "next product in time; use weight_stationary")


def config(**changes):
    return SystolicConfig(**{"in_format": S4, "weight_format": S4, "rows": 4, "cols": 4, "tile": 6,
                             **changes})


@each("systolic")
def test_conforms(config):
    check(config, corner_beats(config))


@pytest.mark.parametrize("dataflow", Dataflow)
@pytest.mark.parametrize("tile, cell", [(1, (1, 1)), (3, (2, 2)), (4, (4, 1)), (5, (1, 4)),
                                        (7, (1, 1)), (8, (2, 4)), (34, (4, 4))])
def test_conforms_for_every_length_of_tile(dataflow, tile, cell):
    """Shorter than what loading or draining takes, as long, and longer; and counted otherwise."""
    one = config(dataflow=dataflow, tile=tile, cell_rows=cell[0], cell_cols=cell[1])
    check(one, corner_beats(one, frames=5), schedules=["streaming", "uneven"], reset=False)


@pytest.mark.parametrize("dataflow", Dataflow)
def test_conforms_for_every_shape(dataflow):
    for rows, cols in ((1, 5), (5, 1), (2, 3)):
        one = config(dataflow=dataflow, rows=rows, cols=cols, tile=4)
        check(one, corner_beats(one, frames=4), schedules=["uneven"], reset=False)


@pytest.mark.parametrize("dataflow", Dataflow)
@pytest.mark.parametrize("formats", [("s8", "s8"), ("s2", "u3")])
def test_sums_reach_both_ends_of_their_range(dataflow, formats):
    formats = [parse_format(one) for one in formats]
    one = config(in_format=formats[0], weight_format=formats[1], dataflow=dataflow, tile=5)
    reached = set()
    for ends in itertools.product(*((fmt.min, fmt.max) for fmt in formats)):
        beats = corner_beats(one, frames=1)
        beats = {name: np.full_like(beats[name], end)
                 for name, end in zip(("i", "i_weights"), ends, strict=True)}
        check(one, beats, schedules=["streaming"], reset=False)
        reached |= set(one.golden(**beats)["o"].flat)
    terms = 5 if dataflow is Dataflow.OUTPUT_STATIONARY else one.rows
    ends = [a * b * terms for a in (formats[0].min, formats[0].max)
            for b in (formats[1].min, formats[1].max)]
    assert (min(reached), max(reached)) == (min(ends), max(ends))


def test_golden_is_the_product_of_matrices():
    rng = np.random.default_rng(0)
    a, b = rng.integers(-8, 8, (6, 4)), rng.integers(-8, 8, (4, 4))
    product = [[sum(int(a[m, k]) * int(b[k, n]) for k in range(4)) for n in range(4)]
               for m in range(6)]
    assert config().golden(i=a, i_weights=b)["o"].tolist() == product
    outputs = config(dataflow=Dataflow.OUTPUT_STATIONARY, tile=4)
    assert outputs.golden(i=a[:4].T, i_weights=b)["o"].tolist() == product[:4]
    inputs = config(dataflow=Dataflow.INPUT_STATIONARY, tile=4)
    assert inputs.golden(i=a[:4].T, i_weights=b.T)["o"].T.tolist() == product[:4]


def test_zero_gating_changes_no_result():
    rng = np.random.default_rng(1)
    beats = {"i": rng.integers(0, 3, (24, 4)), "i_weights": rng.integers(-8, 8, (16, 4))}
    results = []
    for gating in (False, True):
        one = config(dsp=True, zero_gating=gating)
        check(one, beats)
        results.append(one.golden(**beats)["o"].tolist())
    assert results[0] == results[1]


def toggles(config, beats, path):
    """Bits that change in the registers of the streamed operand and in products, in a run."""
    inputs = {name: to_ints(to_words(config.inputs[name], own)) for name, own in beats.items()}
    job = {"phases": [{"inputs": inputs, "outputs": config.beats_out(len(beats["i"]))}],
           "schedule": "streaming"}
    run("amaranth", {"": config}, {"": [job]}, vcd=path)
    head, _end, body = path.read_text().partition("$enddefinitions")
    names = dict(re.findall(r"\$var \S+ \d+ (\S+) (\S+)", head))
    counts, last = Counter(), {}
    for value, key in re.findall(r"^b?([01]+) ?(\S+)$", body, re.MULTILINE):
        value = int(value, 2)
        kind = names[key].partition("_")[0]
        counts[kind] += (value ^ last.get(key, value)).bit_count()
        last[key] = value
    return counts["operand"] + counts["some"], counts["cell"]


@pytest.mark.parametrize("zeros", [0, 50, 75])  # % of the activations
def test_zero_gating_saves_toggles(zeros, tmp_path):
    """Counted on 8 x 8; the page has the counts."""
    rng = np.random.default_rng(0)
    beats = {"i": rng.integers(0, 256, (64, 8)) * (rng.random((64, 8)) >= zeros / 100),
             "i_weights": rng.integers(-128, 128, (16, 8))}
    counts = [toggles(config(in_format=U8, weight_format=S8, rows=8, cols=8, tile=32, dsp=True,
                             zero_gating=gating), beats, tmp_path / "run.vcd")
              for gating in (False, True)]
    assert all(gated < free for free, gated in zip(*counts, strict=True)) or zeros == 0
    page = Path(__file__).parents[1] / "docs" / "systolic.md"
    cells = " | ".join(f"{count:,}" for pair in zip(*counts, strict=True) for count in pair)
    assert f"| {zeros} | {cells} |" in page.read_text()


@pytest.mark.slow
@engines("netlist-ice40")
def test_sixteen_products_in_eight_slices_of_an_up5k(engine):
    one = config(in_format=S8, weight_format=S8, acc_format=IntFormat(24), tile=16, untimed=True)
    text = verilog(one.create(), name="dut", target=Target.ICE40)
    assert netlist(text, "dut", Target.ICE40).cells["SB_MAC16"] == 8
    check(one, corner_beats(one), engines=["amaranth", engine])


@pytest.mark.parametrize("changes, error, message", [
    ({"rows": 0}, ValueError, "Rows must be at least 1, not 0"),
    ({"cols": 257}, ValueError, "Columns must be at most 256, not 257"),
    ({"in_format": "s8"}, TypeError, "Activation format must be of type Format, not 's8'"),
    ({"acc_format": "s24"}, TypeError, "Accumulator format must be of type IntFormat, not 's24'"),
    ({"tile": 0}, ValueError, "Tile must be at least 1, not 0"),
    ({"cell_rows": 3}, ValueError, "Cell rows must divide 4, not be 3"),
    ({"dataflow": "ws"}, TypeError, "Dataflow must be of type Dataflow, not 'ws'"),
    ({"weight_format": parse_format("log4r2")}, ValueError,
     "s4 and log4r2 have sums of two terms, for which there is no array: use base 2"),
    ({"in_format": F16, "weight_format": F16, "dataflow": Dataflow.OUTPUT_STATIONARY}, ValueError,
     NO_SUM_IN_TIME),
    ({"acc_format": IntFormat(8)}, ValueError,
     "Accumulators must hold all sums, which take s10, not be s8"),
    ({"weight_format": TERNARY, "zero_gating": True}, ValueError,
     "Zero gating is for integers that are multiplied in slices"),
    ({"weight_format": F16}, ValueError,
     "There is no dot product of s4 and f16: give both operands as integers, or both as floats"),
])
def test_config_refuses(changes, error, message):
    refuses(error, message, config, **changes)
