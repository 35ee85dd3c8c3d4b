# amaranth: UnusedElaboratable=no
"""What the catalogue's table of formats has rows of, at every size, on each level of the ladder."""

from collections.abc import Mapping
from fractions import Fraction

import numpy as np
import pytest
from blocks import S4, S8, at_the_limit, unit
from exact import sums, tree
from fabric_blocks import ChainConfig
from simulators import NETLISTS, engines

from hwgen.catalogue import costs
from hwgen.gateware.dot import DotConfig
from hwgen.gateware.matvec import MatvecConfig
from hwgen.gateware.neuron import NeuronConfig
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats

#: As blocks, by unit and lanes.
ENTRIES = {f"{row['what']}, {row['lanes']} lanes": unit(row) for row in costs.bench()["rows"]
           if row["block"] != "mac"} | {
    "s8 s8, chain": ChainConfig(one=S8, two=S8, by=S8, links=8, stages=5),
    "s8 s4, pair chain": ChainConfig(one=S4, two=S4, by=S8, links=8, stages=5, pair=True)}
each_entry = pytest.mark.parametrize("entry", ENTRIES)


@pytest.fixture(autouse=True)
def compiled_soon(monkeypatch):
    """Large designs that run for a few beats are done in a third of the time without -O1."""
    monkeypatch.setenv("CXXFLAGS", "-O0")


def beats_of(config):
    """Beats of every input."""
    return at_the_limit(config) if isinstance(config, NeuronConfig) else corner_beats(config)


def dot_of(config, a, b):
    """What a dot product is of one beat, from lists of values, in Python's numbers."""
    formats = config.in_format, config.weight_format
    if formats[0].dtype.kind == "f":
        return tree([Fraction(p) * Fraction(q) for p, q in zip(a, b, strict=True)])
    if config.factored:
        return [sum(p for p, q in zip(a, b, strict=True) if q == value)
                for value in formats[1].value(range(formats[1].levels)).tolist() if value]
    return [*sums(formats, a, b)][:config.outputs["o"].lanes]


@each_entry
def test_golden_models_of_entries_are_exact(entry):
    config = ENTRIES[entry]
    beats = beats_of(config)
    found = config.golden(**beats)["o"]
    if isinstance(config, DotConfig):
        known = 0
        for a, b, got in zip(beats["i"].tolist(), beats["i_weights"].tolist(), found.tolist(),
                             strict=True):
            try:
                expected = dot_of(config, a, b)
            except (OverflowError, ValueError):  # of floats that are infinite, or no numbers
                assert not np.isfinite(got).all()
                continue
            known += 1
            assert got == [float(one) if isinstance(one, Fraction) else one for one in expected]
        assert known >= 32
    elif isinstance(config, NeuronConfig):
        weights = beats.get("i_weights", config.weights and config.weights.values)
        for a, b, (limit,), (got,) in zip(
                beats["i"].tolist(), np.broadcast_to(weights, beats["i"].shape).tolist(),
                beats["i_limit"].tolist(), found.tolist(), strict=True):
            assert got == (1 if sum(p != q for p, q in zip(a, b, strict=True)) <= limit else -1)
        assert {-1, 1} == set(found.ravel().tolist())
    elif isinstance(config, MatvecConfig):
        (row,) = config.weights.values.tolist()
        frames = beats["i"].reshape(-1, len(row)).tolist()
        assert found.ravel().tolist() == [sum(p * q for p, q in zip(frame, row, strict=True))
                                          for frame in frames]
    else:
        assert isinstance(found, Mapping)
        for name, got in found.items():
            assert got.ravel().tolist() == [8 * p * q for p, q in zip(
                *(beats["i"][one].ravel().tolist() for one in (name, "by")), strict=True)]


@pytest.mark.slow
@pytest.mark.timeout(3000)
@engines("icarus", "verilator")
@each_entry
def test_entries_conform(entry, engine):
    check(ENTRIES[entry], beats_of(ENTRIES[entry]), engines=["amaranth", engine])


@pytest.mark.slow
@pytest.mark.timeout(3000)
@engines(*NETLISTS)
@each_entry
def test_netlists_of_entries_conform(entry, engine):
    check(ENTRIES[entry], beats_of(ENTRIES[entry]), engines=["amaranth", engine],
          schedules=["uneven"])
