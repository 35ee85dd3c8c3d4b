# amaranth: UnusedElaboratable=no
"""Dot products of floats: exact products, sums rounded once each, every special value."""

import itertools

import numpy as np
import pytest
from blocks import known, refuses
from simulators import engines

from hwgen.gateware.dot import DotConfig, dot_pipe
from hwgen.gateware.matvec import MatvecConfig
from hwgen.numerics import parse_format
from hwgen.verify.conformance import check
from hwgen.verify.design import Design
from hwgen.verify.native import simulate

#: A pair of each kind: in binary32's range, below it and beyond it, in its full precision, tables.
PAIRS = [pair.split() for pair in (
    "f16 f16", "bf16 bf16", "f16 bf16", "f8e4m3 f8e4m3", "f8e5m2 f8e4m3", "bf16 f8e5m2", "f32 f32",
    "codebook16:f8e4m3 f16", "f8e5m2 codebook4:bf16/0.5/-2.0/1.0/3.0")]


def dot_config(in_format, weight_format, lanes, stages=None):
    return DotConfig(in_format=parse_format(in_format), weight_format=parse_format(weight_format),
                     lanes=lanes, stages=stages)


def any_codes(fmt, shape, rng):
    """Values of all kinds: any code, few bits, the lowest and the highest exponents, near one."""
    top = fmt.levels - 1
    codes = rng.integers(0, top, shape, endpoint=True)
    if str(fmt).startswith("codebook"):
        return fmt.value(codes)
    sign, field = 1 << fmt.width - 1, ((1 << fmt.exponent) - 1) << fmt.mantissa
    fraction, one = (1 << fmt.mantissa) - 1, fmt.bias << fmt.mantissa
    sparse = codes & rng.integers(0, top, shape, endpoint=True) & rng.integers(0, top, shape)
    near = one + rng.integers(-9, 9, shape) * (1 << fmt.mantissa)
    near = np.clip(near, 0, field)
    kinds = [codes, sparse, codes & (sign | fraction), codes & sign | field - (codes & 3),
             codes & (sign | fraction) | near, sparse & (sign | fraction) | near,
             codes & sign | field | (codes & 1)]
    odds = [.2, .2, .12, .09, .2, .18, .01]
    chosen = np.select([rng.choice(len(kinds), shape, p=odds) == n for n in range(len(kinds))],
                       kinds, codes)
    return fmt.decode(chosen)


def vectors(config, count, seed=0):
    """Beats of both inputs; in every other one a lane nearly cancels the one before it."""
    rng = np.random.default_rng(seed)
    a, b = (any_codes(fmt, (count, config.lanes), rng)
            for fmt in (config.in_format, config.weight_format))
    for values, fmt in ((a, config.in_format), (b, config.weight_format)):
        if config.lanes > 1 and not str(fmt).startswith("codebook"):
            codes = fmt.encode(values[::2]).astype(np.int64)
            near = codes[:, :-1] ^ rng.choice([0, 0, 1, 3], codes[:, 1:].shape)
            if values is a:
                near ^= 1 << fmt.width - 1
            codes[:, 1::2] = near[:, ::2]
            values[::2] = fmt.decode(codes)
    return {"i": a, "i_weights": b}


def conforms_natively(config, beats, engine):
    """Compare with the golden model, bit for bit, what a compiled design makes of many beats."""
    count = len(beats["i"])
    found = simulate(Design.of(config, name="dut"), beats, {"o": count},
                     backend=engine.removeprefix("native-"), limit=100 + config.latency)
    assert found.length < count + config.latency + 100
    got, wanted = (values.view(np.uint32) for values in (found.outputs["o"],
                                                         config.golden(**beats)["o"]))
    wrong = np.flatnonzero((got != wanted).any(axis=1))
    assert wrong.size == 0, (
        f"{wrong.size} wrong: {beats['i'][wrong[0]]} times {beats['i_weights'][wrong[0]]} is "
        f"{got[wrong[0]]}, expected {wanted[wrong[0]]}")


@pytest.mark.parametrize(("in_format", "weight_format"), [
    pytest.param(*pair, marks=[pytest.mark.slow] if n % 2 else []) for n, pair in enumerate(PAIRS)])
def test_conforms_for_every_pair_of_formats(in_format, weight_format):
    for lanes, stages in ((1, None), (2, 0), (5, 7)):
        config = dot_config(in_format, weight_format, lanes, stages)
        check(config, vectors(config, 300, seed=lanes), schedules=["streaming"], reset=False)


@pytest.mark.parametrize("pair", ["f16 f16", pytest.param("bf16 bf16", marks=pytest.mark.slow)])
def test_conforms_for_many_sums_of_two(pair):
    config = dot_config(*pair.split(), 2)
    check(config, vectors(config, 4000, seed=7), schedules=["streaming"], reset=False)


def test_conforms_with_stalls_and_a_reset():
    config = dot_config("f16", "f16", 3)
    check(config, vectors(config, 60))


@pytest.mark.parametrize("stages", [1, 2, 3, 5, 12, 13, 20])
def test_conforms_for_every_number_of_stages(stages):
    config = dot_config("f8e5m2", "bf16", 3, stages)
    assert config.latency == stages + 2
    check(config, vectors(config, 100), schedules=["streaming"], reset=False)


@engines("native-verilator")
@pytest.mark.parametrize("pair", [*itertools.product(["f8e4m3", "f8e5m2"], repeat=2)], ids=" ".join)
def test_every_product_of_8_bits(pair, engine):
    config = dot_config(*pair, 1)
    every = np.array(list(itertools.product(range(256), repeat=2)))
    beats = {"i": config.in_format.decode(every[:, :1]),
             "i_weights": config.weight_format.decode(every[:, 1:])}
    conforms_natively(config, beats, engine)


@pytest.mark.slow
@engines("native-verilator", "native-cxxrtl")
@pytest.mark.parametrize("lanes", [1, 2, 7])
@pytest.mark.parametrize("pair", ["f16 f16", "bf16 bf16", "f16 bf16", "f32 f32"])
def test_conforms_for_a_million_vectors(pair, lanes, engine):
    config = dot_config(*pair.split(), lanes)
    conforms_natively(config, vectors(config, 1_000_000, seed=lanes), engine)


@engines("native-verilator")
@pytest.mark.parametrize("pair", [pytest.param("f16 f16", marks=pytest.mark.slow), "bf16 bf16"])
def test_conforms_for_hundreds_of_thousands_of_vectors(pair, engine):
    config = dot_config(*pair.split(), 3)
    conforms_natively(config, vectors(config, 300_000), engine)


@pytest.mark.parametrize("storage", ["baked", "rom"])
@pytest.mark.parametrize("pe", [1, 3])
def test_matvec_of_floats_conforms(pe, storage):
    f16 = parse_format("f16")
    config = MatvecConfig(weights=known((3, 5), f16, storage), in_format=f16, pe=pe, simd=5)
    check(config, any_codes(f16, (24, 5), np.random.default_rng(2)),
          schedules=["streaming", "uneven"])


def test_default_has_a_register_for_each_step_up_to_64():
    stages = {lanes: dot_pipe(parse_format("bf16"), parse_format("bf16"), lanes).stages
              for lanes in (1, 2, 3, 64, 1024)}
    assert stages == {1: 13, 2: 13, 3: 19, 64: 43, 1024: 64}
    f16, f8 = parse_format("f16"), parse_format("f8e4m3")
    assert (dot_pipe(f16, f16, 2).stages, dot_pipe(f8, f8, 2).stages) == (12, 9)


def test_matvec_refuses_to_fold_the_columns_of_floats():
    f16 = parse_format("f16")
    refuses(ValueError, "SIMD must be all 6 columns where numbers are floats, not 3: their adders "
            "have no sum for the next beat in time", MatvecConfig, weights=known((2, 6), f16),
            in_format=f16, simd=3)


def test_stages_are_refused_as_those_of_integers():
    refuses(ValueError, "Stages must be at most 64, not 65", dot_config, in_format="f16",
            weight_format="f16", lanes=2, stages=65)
