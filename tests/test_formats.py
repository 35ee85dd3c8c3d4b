"""Number formats: spelling, order, codes; floats against ml_dtypes, tables against their rule."""

import itertools
import math
from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest
from exact import sums, tree
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen.gateware.parameters import parse
from hwgen.golden.dot import dot, matvec
from hwgen.model import packed
from hwgen.numerics import (
    AdditivePowersFormat,
    BinaryFormat,
    CodebookFormat,
    FloatFormat,
    IntFormat,
    LogFormat,
    TernaryFormat,
    Vector,
    Weights,
    dot_range,
    dot_sums,
    factors,
    format_for,
    parse_format,
)
from hwgen.verify.stimulus import corner_beats

SPELLED = {
    "s8": IntFormat(8), "u4": IntFormat(4, signed=False), "binary": BinaryFormat(),
    "ternary": TernaryFormat(), "log4": LogFormat(4), "ulog3": LogFormat(3, sign=False),
    "log4r2": LogFormat(4, root=True), "log6t12": LogFormat(6, top=12), "log2": LogFormat(2),
    "ulog4r2t9": LogFormat(4, root=True, sign=False, top=9), "apot4x2": AdditivePowersFormat(4),
    "apot9x2": AdditivePowersFormat(9), "uapot3x2": AdditivePowersFormat(3, sign=False),
    "codebook3:log4r2/-7/0/2": CodebookFormat(LogFormat(4, root=True), (-7, 0, 2)),
    "codebook16:s8": CodebookFormat.spread(IntFormat(8), 16),
    "codebook4:s8/9/-3/0/9": CodebookFormat(IntFormat(8), (9, -3, 0, 9)),
    "codebook4:bf16/0.5/-2.0/1.0/3.0": CodebookFormat(FloatFormat(8, 7), (0.5, -2.0, 1.0, 3.0)),
    "codebook5:f8e4m3": CodebookFormat.spread(FloatFormat(4, 3), 5),
    "f16": FloatFormat(5, 10), "bf16": FloatFormat(8, 7), "f32": FloatFormat(8, 23),
    "f8e4m3": FloatFormat(4, 3), "f8e5m2": FloatFormat(5, 2),
}
each_format = pytest.mark.parametrize("fmt", SPELLED.values(), ids=SPELLED.keys())
TYPES = {"f16": np.float16, "bf16": ml_dtypes.bfloat16, "f8e4m3": ml_dtypes.float8_e4m3fn,
         "f8e5m2": ml_dtypes.float8_e5m2, "f32": np.float32}
each_float = pytest.mark.parametrize("name", TYPES)
exact = settings(max_examples=80, deadline=None, derandomize=True)


def some(fmt, shape, seed=0):
    """Values of a format, uniformly by rank."""
    rng = np.random.default_rng(seed)
    return fmt.value(rng.integers(0, fmt.levels - 1, shape, endpoint=True))


@pytest.mark.parametrize("text", SPELLED)
def test_spelling_goes_there_and_back(text):
    assert parse_format(text) == SPELLED[text] and hash(parse_format(text)) == hash(SPELLED[text])
    assert str(SPELLED[text]) == text


@pytest.mark.parametrize("text", [
    "", "s", "s0", "s08", "u99", "log", "log0", "log4r3", "log4t", "slog4", "apot4", "apot4x3",
    "codebook4", "codebook4:", "codebook1:s8", "codebook2:s8/1/2/3", "f8", "f64", "binary1",
    "codebook2:s8/x"])
def test_other_spellings_are_refused(text):
    with pytest.raises(ValueError, match="^(Format (must be binary|width)|Codebook|Number)"):
        parse_format(text)


@each_format
def test_codes_values_and_ranks_are_one_to_one(fmt):
    ranks = np.unique(np.linspace(0, fmt.levels - 1, 1 << 17).astype(np.int64))
    values = fmt.value(ranks)
    codes = fmt.encode(values)
    assert codes.dtype == np.uint64 and int(codes.max()) < 1 << fmt.width
    assert len(np.unique(codes)) == len(ranks) and values.dtype == fmt.dtype
    again = fmt.decode(codes)
    assert again.dtype == fmt.dtype and again.tobytes() == values.tobytes()
    low, high = (fmt.value(rank) for rank in fmt.ranks)
    assert (low, high) == (fmt.min, fmt.max)
    numbers = fmt.numbers(values[(ranks >= fmt.ranks[0]) & (ranks <= fmt.ranks[1])])
    assert (np.diff(numbers) >= 0).all()


@each_format
def test_what_is_no_code_decodes_to_no_value(fmt):
    if fmt.width > 9:
        return
    values = fmt.decode(np.arange(1 << fmt.width))
    good = [fmt.contains(value) for value in values]
    assert sum(good) == (1 << fmt.width if isinstance(fmt, FloatFormat) else fmt.levels)
    if fmt.levels < 1 << fmt.width and fmt.dtype.kind == "i":
        with pytest.raises(ValueError, match=f"^Values must be values of {fmt}, not "):
            fmt.encode(values)


@each_format
def test_beats_constants_and_files_keep_every_bit(fmt):
    values = some(fmt, (9, 3))
    beat = Vector(fmt, 3)
    assert beat.from_words(beat.to_words(values)).tobytes() == values.tobytes()
    weights = Weights.of(values, fmt)
    assert weights.values.tobytes() == values.tobytes() and weights == Weights.of(values, fmt)
    assert parse(Vector, f"{fmt}x3") == beat and parse(Vector, str(fmt)) == Vector(fmt)
    assert parse(Weights, f"2x3:{fmt}:rom:7").format == fmt
    stored = packed.read(packed.write(values, fmt), (9, 3), fmt)
    assert (stored.astype(fmt.dtype) == values)[~np.isnan(values)].all()
    assert (fmt.encode(stored) == fmt.encode(values)).all()


@each_format
def test_stimulus_has_both_ends_and_is_of_the_format(fmt):
    class Config:
        frame, loads, inputs = 1, (), {"i": Vector(fmt, 4)}

    beats = corner_beats(Config)["i"]
    assert fmt.contains(beats) and beats.dtype == fmt.dtype
    assert (beats[0] == fmt.min).all() and (beats[1] == fmt.max).all()
    if isinstance(fmt, FloatFormat) and fmt.width < 32:
        assert np.isnan(beats).any() and (np.isnan(beats[5::2]).mean() < 0.1)
        smallest = fmt.numbers(fmt.value(fmt.levels // 2 + 1))
        assert (np.abs(beats) == smallest).any()


@pytest.mark.parametrize(("width", "root", "sign", "top"), [
    (4, False, True, None), (3, True, False, None), (5, True, True, 11), (2, False, True, 0),
    (8, False, True, 30), (8, True, True, 60), (1, False, False, None)])
def test_log_codes_are_sign_and_exponent(width, root, sign, top):
    fmt = LogFormat(width, root, sign, top)
    low = width - sign
    for code in range(1 << width):
        exponent, negative = code % (1 << low), code >> low
        value = fmt.decode([code])
        if exponent > fmt.top + 1 or (negative and not exponent):
            assert not fmt.contains(value)
            continue
        number = (-1) ** negative * (math.sqrt(2) if root else 2) ** (exponent - 1)
        assert fmt.numbers(value)[0] == pytest.approx(number if exponent else 0, rel=1e-12)
        a, b = fmt.terms(value)[0].tolist() if root else (fmt.terms(value)[0, 0].item(), 0)
        square = a * a + 2 * b * b  # one of them is zero
        assert a * b == 0 and square == (2 ** (exponent - 1) if root else 4 ** (exponent - 1)
                                         if exponent else 0) * bool(exponent)


@pytest.mark.parametrize(("width", "powers"), [
    # Li, Dong, Wang, section 2.2 for k = 2, n = 2 and k = 1, n = 2, with 1 for the least power.
    (5, ({0, 1, 4, 16}, {0, 2, 8, 32})), (3, ({0, 1}, {0, 2})), (4, ({0, 1, 4, 8}, {0, 2}))])
def test_additive_powers_are_those_of_the_paper(width, powers):
    fmt = AdditivePowersFormat(width)
    sums = {a + b for a, b in itertools.product(*powers)}
    assert fmt.value(range(fmt.levels)).tolist() == sorted(sums | {-one for one in sums})
    bits = -(-(width - 1) // 2)
    for code in range(1 << width - 1):
        parts = [code % (1 << bits), code >> bits]
        expected = sum(1 << exponents[part - 1] if part else 0
                       for exponents, part in zip(fmt.exponents, parts, strict=True))
        assert fmt.decode([code, code | 1 << width - 1]).tolist() == [
            expected, -expected if code else fmt.max + 1]


def test_codebook_takes_the_lowest_of_equal_entries():
    fmt = parse_format("codebook5:s8/7/-3/0/7/-3")
    assert fmt.width == 3 and fmt.levels == 3
    assert fmt.encode([7, 0, -3]).tolist() == [0, 2, 1]
    assert fmt.decode(range(8)).tolist() == [7, -3, 0, 8, 8, 8, 8, 8]
    with pytest.raises(ValueError, match=r"^Entries must be values of s4, not 8$"):
        CodebookFormat(IntFormat(4), (8, 1))
    with pytest.raises(ValueError, match=r"^Entries of a codebook must not be of a codebook$"):
        CodebookFormat(fmt, (7, 0))
    with pytest.raises(ValueError, match=r"^Entries must be finite numbers$"):
        CodebookFormat(FloatFormat(5, 10), (1.0, math.inf))


@pytest.mark.parametrize(("make", "message"), [
    (lambda: LogFormat(9), "Format width must be at most 8, not 9"),
    (lambda: LogFormat(4, top=7), "Top exponent must be at most 6, not 7"),
    (lambda: AdditivePowersFormat(2), "Format width must be at least 3, not 2"),
    (lambda: FloatFormat(4, 4), ("Exponent and mantissa bits must be of one of f32 8, 23, "
                                 "f16 5, 10, bf16 8, 7, f8e5m2 5, 2, f8e4m3 4, 3, not 4, 4")),
    (lambda: FloatFormat(5, 10).encode([2.0**-25]),
     "Values must be values of f16, not 2.9802322387695312e-08"),
    (lambda: FloatFormat(8, 7).encode([1e39]), "Values must be values of bf16, not 1e+39"),
    (lambda: FloatFormat(4, 3).encode([np.inf]), "Values must be values of f8e4m3, not inf")])
def test_formats_refuse(make, message):
    with pytest.raises(ValueError) as caught:
        make()
    assert str(caught.value) == message


@each_float
def test_float_codes_are_those_of_the_standard(name):
    fmt, theirs = parse_format(name), TYPES[name]
    codes = (np.arange(fmt.levels) if fmt.width < 32 else
             np.random.default_rng(0).integers(0, fmt.levels, 200_000, dtype=np.uint64))
    bits = codes.astype({8: np.uint8, 16: np.uint16, 32: np.uint32}[fmt.width])
    with np.errstate(invalid="ignore"):
        expected = bits.view(theirs).astype(np.float32)
    found = fmt.decode(codes)
    assert np.array_equal(found, expected, equal_nan=True)
    assert (np.signbit(found) == np.signbit(expected)).all()
    assert (fmt.encode(found) == codes).all()
    assert fmt.max == float(ml_dtypes.finfo(theirs).max)


@each_float
def test_rounding_to_floats_is_to_nearest_even(name):
    fmt, rng = parse_format(name), np.random.default_rng(1)
    bits = rng.integers(0, 1 << 32, 50_000, dtype=np.uint32)
    bits = bits[(bits >> 23) % 256 != 255]
    near = fmt.numbers(fmt.value(rng.integers(*fmt.ranks, 5000)))
    # All of them are exact in binary32, from which ml_dtypes rounds once.
    x = np.concatenate([bits.view(np.float32), rng.normal(0, 99, 5000), near * 1.0625, near,
                        [fmt.max, fmt.max * 1.001, np.inf, -np.inf, np.nan, 0.0, -0.0]])
    with np.errstate(over="ignore"):
        x = x.astype(np.float32)
    with np.errstate(over="ignore", invalid="ignore"):
        expected = x.astype(TYPES[name]).astype(np.float32)
    found = fmt.round(x)
    assert np.array_equal(found, expected, equal_nan=True)
    assert (np.signbit(found) == np.signbit(expected))[~np.isnan(found)].all()
    assert fmt.contains(found)


def test_nan_keeps_its_sign_and_as_much_payload_as_there_is_room():
    fmt = FloatFormat(5, 10)
    nans = np.array([0x7FC00000, 0xFFC00000, 0x7F802000, 0x7F800001], np.uint32).view(np.float32)
    assert fmt.encode(nans).tolist() == [0x7E00, 0xFE00, 0x7C01, 0x7E00]
    assert FloatFormat(4, 3).encode(nans).tolist() == [0x7F, 0xFF, 0x7F, 0x7F]


@pytest.mark.parametrize("pair", [("f16", "f16"), ("bf16", "bf16"), ("f16", "bf16"), ("f32", "f32"),
                                  ("f8e4m3", "f8e5m2"), ("codebook16:f8e4m3", "f16")])
@pytest.mark.parametrize("lanes", [1, 2, 3, 7, 16])
def test_float_sums_are_rounded_once_each(pair, lanes):
    rng, formats = np.random.default_rng(lanes), [parse_format(name) for name in pair]
    # Near in size, so that sums cancel and tie; and of all sizes, where products leave binary32.
    a, b = (np.concatenate([
        fmt.value(rng.integers(*fmt.ranks, (150, lanes))),
        (fmt.round(rng.integers(-9, 9, (150, lanes)) * 2.0**rng.integers(-2, 3, (150, lanes)))
         if isinstance(fmt, FloatFormat) else some(fmt, (150, lanes)))]) for fmt in formats)
    found = dot(a, b, *formats)
    assert found.shape == (300, 1) and found.dtype == np.float32
    finite = 0
    for row, (x, y) in zip(found[:, 0].tolist(), zip(a.tolist(), b.tolist(), strict=True),
                           strict=True):
        try:
            (expected,) = tree([Fraction(p) * Fraction(q) for p, q in zip(x, y, strict=True)])
        except OverflowError:  # a sum is infinite
            assert not math.isfinite(row)
            continue
        finite += 1
        assert row == float(expected)
    assert finite > 150


def test_products_below_binary32_still_break_ties():
    """(1 + 2**-24) is a tie; what stands 250 bits below decides it, past float64's 53 bits."""
    bf16 = FloatFormat(8, 7)
    tiny = np.float32(2.0**-133)
    for sign in (-1, 1):
        a = np.array([[2.0**-75, sign * tiny]], dtype=np.float32)
        b = np.array([[2.0**-75, tiny]], dtype=np.float32)  # 2**-150: half of the least subnormal
        assert dot(a, b, bf16, bf16).item() == (2.0**-149 if sign > 0 else 0)


def test_float_dot_products_have_the_special_cases_of_ieee():
    f16, inf, nan = FloatFormat(5, 10), np.inf, np.nan
    rows = [([inf, 1], [1, 1], inf), ([inf, 1], [0, 1], nan), ([inf, inf], [1, -1], nan),
            ([nan, 1], [1, 1], nan), ([-0.0, -0.0], [1, 1], -0.0), ([1, -1], [1, 1], 0.0),
            ([-0.0, 0.0], [1, 1], 0.0), ([-inf, 65504], [1, 65504], -inf)]
    a, b = (np.array([row[n] for row in rows], dtype=np.float32) for n in range(2))
    found = dot(a, b, f16, f16)[:, 0]
    expected = np.array([row[2] for row in rows], dtype=np.float32)
    assert FloatFormat(8, 23).encode(found).tolist() == FloatFormat(8, 23).encode(expected).tolist()
    assert dot([[nan]], [[-1.0]], f16, f16).view(np.uint32).item() == 0x7FC00000
    assert np.signbit(dot([[-0.0]], [[1.0]], f16, f16)).all()


@exact
@given(data=st.data())
def test_binary32_sums_of_binary16_are_numpys_own(data):
    rng = np.random.default_rng(data.draw(st.integers(0, 1 << 32)))
    f16, lanes = FloatFormat(5, 10), data.draw(st.integers(2, 40))
    a, b = (f16.value(rng.integers(0, f16.levels, (20, lanes))) for _operand in range(2))
    with np.errstate(invalid="ignore"):
        values = a * b  # exact in binary32
        while values.shape[1] > 1:
            rest = values[:, len(values[0]) // 2 * 2:]
            values = np.hstack([values[:, :-1:2][:, :len(values[0]) // 2] + values[:, 1::2], rest])
    assert np.array_equal(dot(a, b, f16, f16), values, equal_nan=True)


def test_float_matvec_adds_its_parts_in_turn():
    f16, rng = FloatFormat(5, 10), np.random.default_rng(0)
    x, w = (f16.round(rng.normal(size=shape)) for shape in ((4, 12), (3, 12)))
    whole = matvec(x, w, f16, f16)
    assert whole.shape == (4, 3) and whole.dtype == np.float32
    assert whole.tolist() == [[dot(one, row, f16, f16).item() for row in w] for one in x]
    parts = [matvec(x[:, n:n + 4], w[:, n:n + 4], f16, f16) for n in (0, 4, 8)]
    assert (matvec(x, w, f16, f16, simd=4) == (parts[0] + parts[1]) + parts[2]).all()


PAIRS = list(itertools.product(
    ["s8", "u4", "log4", "ulog3", "log4r2", "ulog4r2t9", "ternary", "codebook4:s8/9/-3/0/9"],
    ["binary", "s4", "log4", "log4r2", "apot4x2", "codebook16:s8", "codebook3:log4r2/-7/0/2"]))


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_dot_products_are_exact_in_every_pair_of_formats(pair):
    formats = [parse_format(name) for name in pair]
    a, b = (some(fmt, (40, 7), seed) for seed, fmt in enumerate(formats))
    made = dot_sums(*formats, 7)
    for row, (x, y) in enumerate(zip(a, b, strict=True)):
        even, odd = sums(formats, x, y)
        found = dot(a[row:row + 1], b[row:row + 1], *formats)[0].tolist()
        assert found == [even, odd][:made.lanes] and made.format.contains(found)
        assert made.lanes == 2 or odd == 0
        number = formats[0].numbers(x) @ formats[1].numbers(y)
        assert even + odd * math.sqrt(2) == pytest.approx(number, rel=1e-9, abs=1e-6)
    matrix = b[:5]
    found = matvec(a, matrix, *formats).reshape(40, 5, -1)
    expected = [[dot(one[None], row[None], *formats)[0].tolist() for row in matrix] for one in a]
    assert found.tolist() == expected
    known = dot_sums(formats[0], Weights.of(matrix, formats[1]))
    assert known.format.contains(found) and known.format.width <= made.format.width


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_range_of_a_product_is_reached(pair):
    formats = [parse_format(name) for name in pair]
    every = [fmt.value(range(fmt.levels)) for fmt in formats]
    a, b = (grid.reshape(-1, 1) for grid in np.meshgrid(*every, indexing="ij"))
    products = dot(a, b, *formats)
    assert dot_range(*formats) == (products.min(), products.max())
    assert dot_range(*formats, 5) == (5 * products.min(), 5 * products.max())


@pytest.mark.parametrize("name", ["ternary", "codebook4:s8/9/-3/0/9", "log3", "s3"])
def test_factored_sums_times_the_values_are_the_dot_product(name):
    act, fmt = IntFormat(6), parse_format(name)
    a, b = some(act, (30, 9), 1), some(fmt, (30, 9), 2)
    sums = dot(a, b, act, fmt, factored=True)
    beat = dot_sums(act, fmt, 9, factored=True)
    assert sums.shape == (30, len(factors(fmt))) == (30, beat.lanes) and beat.format.contains(sums)
    assert (sums @ fmt.numbers(factors(fmt)) == dot(a, b)[:, 0]).all()
    for row, x, w in zip(sums, a, b, strict=True):
        assert row.tolist() == [sum(int(one) for one, own in zip(x, w, strict=True) if own == value)
                                for value in factors(fmt).tolist()]
    full = np.full((1, 9), act.min)
    assert dot(full, full * 0 + fmt.max, act, fmt, factored=True).min() == 9 * act.min
    assert beat.format == format_for(9 * act.min, 9 * act.max)


def test_two_scales_are_no_function_of_one_sum():
    """TTQ: equal P - N, unequal wp P - wn N."""
    x, w = np.array([[3, 1, 0], [4, 2, 0]]), np.array([[1, -1, 1], [1, -1, 1]])
    assert (dot(x, w)[0] == dot(x, w)[1]).all()
    scaled = dot(x, w, IntFormat(4), TernaryFormat(), factored=True) @ np.array([-5, 7])
    assert scaled.tolist() == [16, 18]


@pytest.mark.parametrize(("call", "message"), [
    (lambda: dot_sums(IntFormat(8), FloatFormat(5, 10)),
     "There is no dot product of s8 and f16: give both operands as integers, or both as floats"),
    (lambda: dot_sums(FloatFormat(5, 10), FloatFormat(5, 10), factored=True),
     ("There is no factored dot product of f16 and f16: give both operands as integers, or both as "
      "floats")),
    (lambda: dot_sums(LogFormat(8), LogFormat(8), 4),
     "Sums of 4 products of log8 and log8 must fit 62 bits: use fewer lanes or narrower formats"),
    (lambda: dot_sums(IntFormat(8), IntFormat(12), factored=True),
     "Weights of a factored dot product must have at most 256 values, not 4096"),
    (lambda: dot_sums(LogFormat(4, root=True), TernaryFormat(), factored=True),
     "There is no factored dot product of log4r2 activations")])
def test_dot_sums_refuses(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value) == message
