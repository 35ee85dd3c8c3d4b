"""Compression of weights against the papers' equations, and against brute force."""

import itertools
import json
import math
from fractions import Fraction

import numpy as np
import pytest
from typer.testing import CliRunner

from hwgen.cli.main import app
from hwgen.compress.methods import METHODS, compress, log_thresholds
from hwgen.errors import InputError
from hwgen.golden.threshold import threshold
from hwgen.numerics import (
    AdditivePowersFormat,
    CodebookFormat,
    FloatFormat,
    IntFormat,
    LogFormat,
    TernaryFormat,
)

RNG = np.random.default_rng(5)
WEIGHTS = RNG.normal(0, 0.2, (6, 5, 3))
ROWS = WEIGHTS.reshape(6, 15)
OPTIONS = {"linear": [{"bits": 4}, {"symmetric": False}, {"per_channel": True}],
           "fixed": [{"bits": 5}], "sign": [{"stochastic": True}], "twn": [{"percent": 30}],
           "log": [{"root": True, "bits": 5}, {"bits": 3, "per_channel": True}],
           "apot": [{"bits": 5}], "codebook": [{"entries": 5}, {"entries": 4, "vector": 3},
                                               {"entries": 7, "format": FloatFormat(8, 7)},
                                               {"entries": 6, "format": LogFormat(5, root=True)}],
           "float": [{"format": FloatFormat(4, 3)}]}
CASES = [(name, options) for name in METHODS for options in [{}, *OPTIONS.get(name, [])]]
each_case = pytest.mark.parametrize(("name", "options"), CASES, ids=str)


@each_case
def test_statistics_are_those_of_what_the_values_stand_for(name, options):
    made = compress(WEIGHTS, name, **options)
    made.format.check("Values", made.values)
    assert made.values.dtype == made.format.dtype
    assert made.numbers.shape == WEIGHTS.shape
    error = [a - b for a, b in zip(made.numbers.flat, WEIGHTS.flat, strict=True)]
    found = made.statistics
    assert found["mse"] == pytest.approx(sum(e * e for e in error) / len(error))
    assert found["max_error"] == max(map(abs, error))
    assert found["sqnr_db"] == pytest.approx(
        10 * math.log10(sum(w * w for w in WEIGHTS.flat) / sum(e * e for e in error)))
    assert found["zeros"] == sum(n == 0 for n in made.numbers.flat) / WEIGHTS.size
    assert made.format.width <= found["bits_a_weight"] * WEIGHTS.size / made.values.size
    again = compress(WEIGHTS, name, **options)
    assert (again.values == made.values).all() and again.format == made.format


@each_case
def test_weights_of_zero_stay_zero_where_there_is_one(name, options):
    made = compress(np.zeros((2, 3)), name, **options)
    assert (np.abs(made.numbers) == (1 if name == "sign" else 0)).all()
    assert np.isfinite(made.scale).all()


@pytest.mark.parametrize("per_channel", [False, True])
def test_linear_is_nearest_of_even_steps(per_channel):
    made = compress(WEIGHTS, "linear", bits=4, per_channel=per_channel)
    for row, values, scale in zip(ROWS, made.values.reshape(6, 15),
                                  np.broadcast_to(made.scale, (6, 1)), strict=True):
        top = np.abs(row if per_channel else ROWS).max()
        assert scale == pytest.approx(top / 7)
        assert values.tolist() == [min(range(-7, 8), key=lambda q, w=w: abs(q * scale[0] - w))
                                   for w in row]


def test_asymmetric_linear_has_zero_and_both_ends():
    made = compress(np.array([[-0.5, 0.0, 0.1, 2.05]]), "linear", bits=8, symmetric=False)
    assert made.format == IntFormat(8, signed=False) and made.numbers[0, 1] == 0
    assert made.scale.item() == pytest.approx(2.55 / 255) and made.zero.item() == 50
    assert made.values.tolist() == [[0, 50, 60, 255]]
    assert compress([[3.0, 5.0]], "linear", symmetric=False).zero.item() == 0


@pytest.mark.parametrize("most", [1.0, 0.99, 127 / 128, 127.4 / 128, 127.6 / 128, 3e-9, 700.0])
def test_fixed_point_has_the_finest_power_of_two_that_holds_all(most):
    weights = np.array([[most, -most / 3]])
    made = compress(weights, "fixed")
    exponent = math.log2(made.scale.item())
    assert exponent == int(exponent)
    fits = [e for e in range(-60, 20) if round(Fraction(most) / Fraction(2) ** e) <= 127]
    assert exponent == min(fits)
    assert made.values.tolist() == [[round(Fraction(float(w)) / Fraction(2) ** int(exponent))
                                     for w in weights[0]]]


def test_tensors_of_dynamic_fixed_point_have_an_exponent_each():
    layer = {"weights": ROWS, "bias": ROWS[0] * 8, "input": ROWS * 1000, "output": ROWS / 1000}
    scales = {name: compress(values, "fixed").scale.item() for name, values in layer.items()}
    assert len(set(scales.values())) == 4


def test_binary_weights_have_the_best_scale():
    """XNOR-Net, equations 4 to 6: no signs and no alpha are nearer."""
    rows = RNG.normal(size=(3, 5))
    made = compress(rows, "bwn")
    for row, numbers in zip(rows, made.numbers, strict=True):
        best = min(((row - alpha * np.array(signs)) ** 2).sum()
                   for signs in itertools.product([-1, 1], repeat=5)
                   for alpha in [max(0, row @ np.array(signs) / 5)])
        assert ((row - numbers) ** 2).sum() == pytest.approx(best)
    assert made.scale[:, 0] == pytest.approx(np.abs(rows).mean(axis=1))


def test_stochastic_signs_have_the_probability_of_the_hard_sigmoid():
    levels = np.array([-2.0, -1.0, -0.5, 0.0, 0.25, 1.0, 3.0])
    made = compress(np.repeat(levels[:, None], 40000, axis=1), "sign", stochastic=True, seed=3)
    share = (made.values == 1).mean(axis=1)
    assert share == pytest.approx(np.clip((levels + 1) / 2, 0, 1), abs=0.01)
    assert share[[0, 1, 5, 6]].tolist() == [0, 0, 1, 1]
    assert compress(levels, "sign").values.tolist() == [-1, -1, -1, 1, 1, 1, 1]


def test_ternary_weights_are_those_of_the_equations():
    made = compress(ROWS, "twn")
    for row, values, scale in zip(ROWS, made.values, made.scale, strict=True):
        delta = 0.7 * sum(map(abs, row)) / len(row)
        large = [abs(w) for w in row if abs(w) > delta]
        assert values.tolist() == [int(w > delta) - int(w < -delta) for w in row]
        assert scale.item() == pytest.approx(sum(large) / len(large))
    rough = compress(ROWS, "twn", per_channel=False)
    assert rough.scale.shape == (1, 1)


def test_trained_ternary_has_two_scales():
    weights = np.array([[1.0, 0.5, 0.049, -0.051, -0.5, 0.0], [0.2, 0.3, -0.05, 0.05, -0.8, -0.1]])
    made = compress(weights, "ttq")
    assert made.format == TernaryFormat()
    assert made.values.tolist() == [[1, 1, 0, -1, -1, 0], [1, 1, 0, 0, -1, -1]]
    assert made.scale[0].tolist() == pytest.approx([(0.051 + 0.5 + 0.8 + 0.1) / 4, 2.0 / 4])
    assert made.numbers.flat[[0, 4]].tolist() == pytest.approx([0.5, -1.451 / 4])


@pytest.mark.parametrize("root", [False, True])
@pytest.mark.parametrize("bits", [2, 4, 6])
def test_powers_are_the_nearest_by_logarithm(root, bits):
    base = math.sqrt(2) if root else 2.0
    edges = [float(base) ** (n / 2) * (1 + d) for n in range(-40, 20) for d in (-1e-12, 1e-12)]
    weights = np.array([[*edges, *RNG.normal(0, 0.3, 50), 0.0, -1.5]])
    made = compress(weights, "log", root=root, bits=bits)
    top = (1 << bits - 1) - 2
    unit = made.scale.item()
    assert math.log2(unit) == int(math.log2(unit))
    assert np.abs(made.numbers).max() <= unit * base**top * (1 + 1e-12)
    exponents = [round(math.log(abs(w) / unit) / math.log(base)) if w else -1
                 for w in weights.flat]
    assert max(exponents) in (top, top - 1)[:1 + root]
    expected = [math.copysign(unit * base**e, w) if e >= 0 else 0
                for e, w in zip(exponents, weights.flat, strict=True)]
    assert made.numbers.flat == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("shift", [0, 1, 6])
@pytest.mark.parametrize("fmt", [LogFormat(4), LogFormat(3, sign=False), LogFormat(4, root=True),
                                 LogFormat(5, root=True, sign=False, top=9)], ids=str)
def test_log_thresholds_quantize_by_integers(fmt, shift):
    acc = np.concatenate([np.arange(-700, 700), 1 << np.arange(20), -(1 << np.arange(20))])
    found = threshold(acc[:, None], thresholds=log_thresholds(fmt, shift)[None], falling=[False],
                      out_format=fmt)[:, 0]
    steps = 1 + fmt.root
    top = fmt.top
    for x, number in zip(acc.tolist(), fmt.numbers(found).tolist(), strict=True):
        if x == 0 or (x < 0 and not fmt.sign):
            assert number == 0
            continue
        exponent = min(round(steps * (math.log2(abs(x)) - shift)), top)
        assert number == pytest.approx(math.copysign(2 ** (exponent / steps), x)
                                       if exponent >= 0 else 0)


@pytest.mark.parametrize("bits", [3, 4, 5])
def test_additive_powers_are_the_nearest(bits):
    made, fmt = compress(ROWS, "apot", bits=bits), AdditivePowersFormat(bits)
    scale = np.abs(ROWS).max() / fmt.max
    every = fmt.value(range(fmt.levels)).tolist()
    assert made.scale.item() == pytest.approx(scale)
    assert np.abs(made.numbers - ROWS).ravel() == pytest.approx(
        [min(abs(n * scale - w) for n in every) for w in ROWS.flat])


def test_codebook_of_few_values_is_exact_and_of_many_is_nearest():
    few = np.array([[-1.27, 0.5, 1.0, 0.5], [1.0, 1.0, -1.27, 0.5]])
    made = compress(few, "codebook", entries=3)
    assert made.format == CodebookFormat(IntFormat(8), (-127, 50, 100))
    assert made.numbers == pytest.approx(few) and made.scale.item() == pytest.approx(0.01)
    made = compress(ROWS, "codebook", entries=4)
    entries = np.array(made.format.entries) * made.scale.item()
    assert np.abs(made.numbers - ROWS).ravel() == pytest.approx(
        [min(abs(entries - w)) for w in ROWS.flat])
    # No worse than four entries chosen from the data, one of each quarter.
    quarters = np.sort(ROWS.flat)[[11, 33, 55, 77]]
    assert made.statistics["mse"] < np.mean([min((quarters - w) ** 2) for w in ROWS.flat])


def test_vector_codebook_is_an_index_and_a_table():
    made = compress(ROWS, "codebook", entries=4, vector=3)
    assert made.format == IntFormat(2, signed=False) and made.values.shape == (30,)
    assert made.table.shape == (4, 3)
    for group, number in zip(ROWS.reshape(-1, 3), made.numbers.reshape(-1, 3), strict=True):
        assert ((group - number) ** 2).sum() == pytest.approx(
            min(((group - entry) ** 2).sum() for entry in made.table))


def test_floats_clip_at_the_greatest():
    made = compress(np.array([1e9, -1.1, 2**-9]), "float", format=FloatFormat(4, 3))
    assert made.values.tolist() == [448, -1.125, 2**-9]


@pytest.mark.parametrize(("call", "message"), [
    (lambda: compress([1.0], "bnn"), ("There is no method 'bnn': choose one of linear, fixed, "
                                      "sign, bwn, twn, ttq, log, apot, codebook, float")),
    (lambda: compress([1.0, np.nan], "bwn"), "Weights must be finite numbers, and at least one"),
    (lambda: compress([1e308, -1], "linear"), "Weights must be 0, or from 1e-150 to 1e+150"),
    (lambda: compress([5e-324, 1], "log"), "Weights must be 0, or from 1e-150 to 1e+150"),
    (lambda: compress([], "bwn"), "Weights must be finite numbers, and at least one"),
    (lambda: compress([1.0], "twn", bits=3),
     "Method twn has no option 'bits': it has percent, per_channel"),
    (lambda: compress([1.0], "linear", bits=1), "Bits must be at least 2, not 1"),
    (lambda: compress([1.0], "fixed", bits=33), "Bits must be at most 32, not 33"),
    (lambda: compress([1.0], "float", format=IntFormat(8)),
     "Format must be a floating-point one, not s8"),
    (lambda: compress(ROWS, "codebook", vector=4),
     ("A codebook is of the whole tensor (per_channel=no), whose 90 weights must be a multiple of "
      "the 4 of an entry"))])
def test_compress_refuses(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value) == message


def test_verb_prints_statistics_and_writes_codes(tmp_path):
    path, out = tmp_path / "w.npy", tmp_path / "out.npz"
    np.save(path, ROWS)
    np.save(tmp_path / "b.npy", ROWS[0])
    run = CliRunner().invoke(app, ["compress", str(tmp_path / "b.npy"), str(path), "--method",
                                   "log", "-p",
                                   "bits=5", "-p", "root=yes", "-o", str(out), "--json"])
    said = json.loads(run.stdout)
    made = compress(ROWS, "log", bits=5, root=True)
    assert said["tensors"][1] == {"weights": str(path), "format": "log5r2", **made.statistics}
    with np.load(out) as arrays:
        assert (arrays["w.values"] == made.values).all() and arrays["w.format"] == "log5r2"
        assert (arrays["w.codes"] == made.format.encode(made.values)).all()
    table = CliRunner().invoke(app, ["compress", str(path), "--method", "twn"]).stdout
    assert "ternary" in table and "sqnr db" in table
    for wrong in (["-p", "bits=x"], ["-p", "wrong=1"]):
        run = CliRunner().invoke(app, ["compress", str(path), "--method", "log", *wrong])
        assert isinstance(run.exception, InputError)


def test_verb_refuses_files_that_are_no_weights(tmp_path):
    (tmp_path / "short.npy").write_bytes(b"")
    (tmp_path / "zip.npy").write_bytes(b"PK\x03\x04")
    np.savez(tmp_path / "w.npz", ROWS)
    np.save(tmp_path / "complex.npy", ROWS * 1j)
    for name in ("none.npy", "short.npy", "zip.npy", "w.npz", "complex.npy"):
        run = CliRunner().invoke(app, ["compress", str(tmp_path / name), "--method", "log"])
        assert isinstance(run.exception, InputError) and name in str(run.exception)


def test_verb_writes_no_two_tensors_of_one_name(tmp_path):
    paths = [tmp_path / "a/w.npy", tmp_path / "b/w.npy"]
    for path in paths:
        path.parent.mkdir()
        np.save(path, ROWS)
    run = CliRunner().invoke(app, ["compress", *map(str, paths), "--method", "linear", "-o",
                                   str(tmp_path / "out.npz")])
    assert str(run.exception) == f"{paths[0]} and {paths[1]} would both be tensor w: rename one"
    assert not (tmp_path / "out.npz").exists()
