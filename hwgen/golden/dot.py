"""Reference model of dot products and matrix-vector products."""

import functools

import numpy as np

from ..numerics import Format, IntFormat, factors, multiply_terms

__all__ = ["bitserial", "carrier", "dot", "matvec", "product"]

#: Any integers, for which a value is its own number.
INTEGERS = IntFormat(64)


def dot(activations, weights, in_format: Format = INTEGERS, weight_format: Format = INTEGERS, *,
        factored: bool = False):
    """Sums of products along the last axis; both (..., lanes), the result (..., sums).

    Integers: one sum, int64. A format of base sqrt 2: the sums of the products' terms of 1 and of
    sqrt 2. Factored: for each weight value but zero, in rising order, the sum of the activations
    whose weight it is.

    Floats: products are exact; each pair of neighbours is added to a binary32, exactly and rounded
    once, to nearest, ties to even; of an odd number the last passes on, rounded likewise; and so on
    until one is left. NaN is the quiet one, without sign or payload. Of one lane it is the product,
    rounded. (Overflow gives infinity, subnormals stay.)
    """
    if in_format.dtype.kind == "f":
        return _quiet(_tree(activations, weights))
    if factored:
        own = [np.asarray(weights) == value for value in factors(weight_format)]
        return np.stack([np.where(mine, activations, 0).sum(axis=-1) for mine in own], axis=-1)
    return multiply_terms(in_format.terms(activations), weight_format.terms(weights)).sum(axis=-2)


def matvec(vectors, weights, in_format: Format = INTEGERS, weight_format: Format = INTEGERS, *,
           factored: bool = False, simd: int | None = None):
    """Product of a matrix with each of n vectors, (n, cols): (n, rows * sums), the sum fastest.

    The matrix (rows, cols) is one for all, or (n, rows, cols) one for each. Floats: a dot product
    for every ``simd`` columns (None: of all), and those are added to the first in turn, each sum
    a binary32 rounded as in :func:`dot`.
    """
    if in_format.integer and weight_format.integer and not factored:
        return (np.asarray(weights, dtype=np.int64) @ np.asarray(vectors, np.int64)[:, :, None]
                )[:, :, 0]
    vectors, weights = np.asarray(vectors)[:, None, :], np.asarray(weights)
    if in_format.dtype.kind != "f":
        sums = dot(vectors, weights, in_format, weight_format, factored=factored)
        return sums.reshape(len(vectors), -1)
    parts = range(0, weights.shape[-1], simd or weights.shape[-1])
    sums = [_tree(vectors[..., low:low + parts.step], weights[..., low:low + parts.step])
            for low in parts]
    return _quiet(functools.reduce(_add, sums))[..., 0]


def _tree(activations, weights):
    """Sum of products, of neighbours until one is left, (..., 1): binary32, held in float64."""
    with np.errstate(invalid="ignore"):
        values = np.asarray(activations, np.float64) * np.asarray(weights, np.float64)
    values = values if values.shape[-1] > 1 else _add(values, np.float64(-0.0))
    while values.shape[-1] > 1:
        even = values.shape[-1] // 2 * 2
        pairs = _add(values[..., 0:even:2], values[..., 1:even:2])
        values = np.concatenate([pairs, _add(values[..., even:], np.float64(-0.0))], axis=-1)
    return values


def _add(a, b):
    """The binary32 nearest to a + b, exactly: float64's sum is rounded to odd, then to binary32.

    Source: Knuth, TwoSum, for the error; Boldo, Melquiond, "When double rounding is odd", 2005.
    """
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        total = np.asarray(a + b)
        part = total - a
        error = (a - (total - part)) + (b - part)
        inexact = np.isfinite(total) & (error != 0) & (total.view(np.int64) % 2 == 0)
        odd = np.nextafter(total, np.where(error > 0, np.inf, -np.inf))
        return np.where(inexact, odd, total).astype(np.float32).astype(np.float64)


def _quiet(values):
    return np.where(np.isnan(values), np.float32("nan"), values.astype(np.float32))


def bitserial(acts, weights, *, act_signed, weight_signed):
    """Dot products (n, 1) of integers in planes of bits, from the highest one down.

    Both are (n, weight bits, act bits, length): every plane of the one beside every one of the
    other. The highest bit of a signed integer counts negative.
    """
    scales = []
    for bits, signed in ((np.shape(acts)[2], act_signed), (np.shape(weights)[1], weight_signed)):
        scale = 2 ** np.arange(bits - 1, -1, -1, dtype=np.int64)
        scales.append(np.where((scale == scale[0]) & signed, -scale, scale))
    counts = dot(acts, weights)[..., 0]
    return (counts @ scales[0] @ scales[1])[:, None]


def carrier(weights, most):
    """Type that holds all sums of products of a row of weights with integers up to ``most``.

    BLAS is many times faster than NumPy's integer product, and as exact where all partial sums, in
    whatever order, are integers that its type holds: below 2**24 in float32, 2**53 in float64.
    """
    bound = int(most) * int(np.abs(np.asarray(weights, np.float64)).sum(axis=-1).max(initial=0))
    return next((kind for kind, bits in ((np.float32, 24), (np.float64, 53)) if bound < 1 << bits),
                np.int64)


def product(vectors, weights):
    """Product of a matrix (rows, cols) with vectors (..., cols): (..., rows), int64, exact."""
    vectors = np.asarray(vectors, dtype=np.int64)
    kind = carrier(weights, max(int(vectors.max(initial=0)), -int(vectors.min(initial=0))))
    return (vectors.astype(kind) @ np.asarray(weights).T.astype(kind)).astype(np.int64)
