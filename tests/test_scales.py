# amaranth: UnusedElaboratable=no
"""Whole layers whose weights' values multiply sums: trained ternary weights, codebooks, sqrt 2."""

import numpy as np
import pytest
from blocks import refuses

from hwgen.compress.methods import compress
from hwgen.compress.scales import combine
from hwgen.gateware.affine import AffineConfig
from hwgen.gateware.argmax import ArgmaxConfig
from hwgen.gateware.chain import ChainConfig, Stage
from hwgen.gateware.matvec import MatvecConfig
from hwgen.gateware.requantize import RequantizeConfig
from hwgen.numerics import CodebookFormat, IntFormat, Rounding, Storage, Weights, parse_format
from hwgen.verify.conformance import check

S8, U4, S16 = IntFormat(8), IntFormat(4, signed=False), IntFormat(16)


def layer(weights, fmt, act_format, then, *, pe=2, simd=3, factored=True):
    """A dense layer and what scales its sums: ``then`` makes that of its format."""
    dense = MatvecConfig(weights=Weights.of(weights, fmt, Storage.ROM), in_format=act_format, pe=pe,
                         simd=simd, factored=factored)
    stages = {"dense": dense, "scale": then(dense.out_format)}
    if isinstance(stages["scale"], AffineConfig):
        stages["label"] = ArgmaxConfig(in_format=stages["scale"].out_format, classes=len(weights),
                                       lanes=pe)
    return ChainConfig(stages=tuple(Stage(name=name, config=config)
                                    for name, config in stages.items()), size=weights.shape[1])


def scores(multipliers, bias, pe=2):
    """What makes scores of sums."""
    return lambda fmt: AffineConfig(in_format=fmt, lanes=pe, bias=Weights.of(bias, S16),
                                    multiplier=Weights.of(multipliers, S16))


def test_layer_of_trained_ternary_weights_is_no_layer_of_one_sum():
    rng = np.random.default_rng(3)
    made = compress(rng.normal(size=(4, 9)) + .3, "ttq", per_channel=True)
    ternary, bias = made.values, [3, -9, 0, 40]
    multipliers, _shift = combine(made.scale * [-1, 1], bits=12, common=True)
    config = layer(ternary, made.format, U4, scores(multipliers, bias))
    x = rng.integers(0, 15, (200, 9), endpoint=True)
    check(config, x.reshape(-1, 3))

    scaled = np.where(ternary < 0, multipliers[:, :1], multipliers[:, 1:]) * (ternary != 0)
    found = config.golden(i=x.reshape(-1, 3))["o_scores"].reshape(-1, 4)
    assert found.tolist() == (x @ scaled.T + bias).tolist()

    # The same P - N and another score: so no function of one sum is right, whatever its table.
    difference = x @ ternary.T
    for row in range(4):
        _values, first = np.unique(difference[:, row], return_inverse=True)
        assert any(len({*found[first == one, row].tolist()}) > 1 for one in np.unique(first))


def test_ternary_codes_of_a_codebook_are_the_same_layer():
    rng = np.random.default_rng(4)
    ternary, x = rng.integers(-1, 2, (4, 6)), rng.integers(-128, 128, (60, 6))
    multipliers = np.array([[-300, 420], [-77, 1000], [5, -5], [0, 2047]])
    entries = CodebookFormat(S8, (-1, 0, 1))
    one, other = (layer(ternary, fmt, S8, scores(multipliers, [0] * 4))
                  for fmt in (parse_format("ternary"), entries))
    beats = x.reshape(-1, 3)
    check(other, beats, schedules=["streaming", "uneven"], reset=False)
    assert one.golden(i=beats)["o"].tolist() == other.golden(i=beats)["o"].tolist()


def test_factored_codebook_equals_its_entries_multiplied():
    rng = np.random.default_rng(5)
    fmt = CodebookFormat(S8, (-90, -7, 0, 33, 127))
    weights, x = rng.choice(fmt.entries, (4, 6)), rng.integers(-128, 128, (60, 6))
    values = [[-90, -7, 33, 127]] * 4
    factored = layer(weights, fmt, S8, scores(np.array(values), [1, 2, 3, 4]))
    check(factored, x.reshape(-1, 3), schedules=["streaming", "uneven"], reset=False)
    found = factored.golden(i=x.reshape(-1, 3))["o_scores"].reshape(-1, 4)
    assert found.tolist() == (x @ weights.T + [1, 2, 3, 4]).tolist()


@pytest.mark.parametrize("bits", [8, 14])
def test_layer_of_base_sqrt_2_multiplies_its_second_sum_by_a_rounded_root(bits):
    rng = np.random.default_rng(6)
    fmt = parse_format("log4r2")
    weights, x = rng.choice(fmt.value(range(fmt.levels)), (4, 6)), rng.integers(0, 16, (80, 6))
    scale = np.array([[.011], [.02], [.004], [.03]])
    multipliers, shift = combine(scale * [1, 2**.5], bits=bits)
    config = layer(weights, fmt, U4, lambda fmt: RequantizeConfig(
        in_format=fmt, out_format=S8, multiplier=Weights.of(multipliers, S16), shift=shift, lanes=2,
        bias=Weights.of([0] * 4, S8), rounding=Rounding.HALF_EVEN), factored=False)
    check(config, x.reshape(-1, 3))
    found = config.golden(i=x.reshape(-1, 3))["o"].reshape(-1, 4)
    real = np.clip(x @ fmt.numbers(weights).T * scale[:, 0], -128, 127)
    assert np.abs(found - real).max() <= .5 + np.abs(real).max() * 2.0**(2 - bits)


def test_combined_scales_are_nearest_on_the_finest_common_scale():
    multipliers, shift = combine([[-.75, .5], [3e-9, 1.0], [1.5, 100.]], bits=8)
    assert multipliers.tolist() == [[-96, 64], [0, 64], [2, 100]] and shift == (7, 6, 0)
    multipliers, shift = combine([[-.75, .5], [1.5, 2.5]], bits=8, common=True)
    assert multipliers.tolist() == [[-24, 16], [48, 80]] and shift == (5, 5)
    assert combine([[1e-20, 0]])[0].tolist() == [[0, 0]]


@pytest.mark.parametrize(("scales", "message"), [
    ([1.0, 2.0], "Scales must be finite and of shape (channels, sums), not (2,)"),
    ([[np.nan]], "Scales must be finite and of shape (channels, sums), not (1, 1)"),
    ([[1.0, -40000.0]], "Scales must be at most 32767, not 40000.0: give more bits")])
def test_scales_that_cannot_be_combined_are_refused(scales, message):
    refuses(ValueError, message, combine, scales=scales)
