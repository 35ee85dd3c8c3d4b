"""Floating-point formats, as the standards say."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from .base import Format, require_int

__all__ = ["FLOATS", "FloatFormat"]

#: Exponent and mantissa bits, by spelling.
FLOATS = {"f32": (8, 23), "f16": (5, 10), "bf16": (8, 7), "f8e5m2": (5, 2), "f8e4m3": (4, 3)}


@dataclass(frozen=True)
class FloatFormat(Format):
    """Floating point; spelled ``f16``, ``bf16``, ``f32``, ``f8e4m3``, ``f8e5m2``.

    Codes are IEEE 754's binary16 and binary32, bfloat16 (the upper half of binary32), and the two
    8-bit formats of the Open Compute Project: e5m2 is like IEEE 754's, e4m3 has no infinities and
    of its codes only those with all bits but the sign set are NaN, so it reaches 448.

    Values are float32, which holds all of them exactly, and every code has one of its own: the two
    zeros, subnormals, infinities, and NaN with its sign and payload (in the upper bits of the
    mantissa). Arrays of values may be copied, selected and reshaped; arithmetic on a NaN may lose
    its payload. ``min`` and ``max`` are the least and greatest finite values. The order of
    :meth:`value` is IEEE 754's totalOrder.

    Source: IEEE 754-2019, sections 3.4 and 5.10; "OCP 8-bit Floating Point Specification", 1.0.
    """

    exponent: int  #: bits; these and the next are those of a spelling
    mantissa: int

    signed = False
    integer = False
    dtype: ClassVar[np.dtype] = np.dtype(np.float32)

    def __post_init__(self):
        require_int("Exponent bits", self.exponent)
        require_int("Mantissa bits", self.mantissa)
        if (self.exponent, self.mantissa) not in FLOATS.values():
            known = ", ".join(f"{name} {e}, {m}" for name, (e, m) in FLOATS.items())
            raise ValueError(f"Exponent and mantissa bits must be of one of {known}, "
                             f"not {self.exponent}, {self.mantissa}")

    @property
    def width(self):
        return 1 + self.exponent + self.mantissa

    @property
    def bias(self) -> int:
        """What is added to an exponent."""
        return (1 << self.exponent - 1) - 1

    @property
    def infinities(self) -> bool:
        """Whether there are infinities (else the highest exponent is one like the others)."""
        return (self.exponent, self.mantissa) != FLOATS["f8e4m3"]

    @property
    def _largest(self):
        """The code of the greatest finite value."""
        special = (1 << self.mantissa) if self.infinities else 1
        return (1 << self.width - 1) - special - 1

    @property
    def min(self):
        return -self.max

    @property
    def max(self):
        return self.decode(self._largest).item()

    @property
    def levels(self):
        return 1 << self.width

    @property
    def ranks(self):
        half = self.levels >> 1
        return half - 1 - self._largest, half + self._largest

    def value(self, level):
        level, half = np.asarray(level, dtype=np.int64), self.levels >> 1
        return self.decode(np.where(level < half, self.levels - 1 - level, level - half))

    def terms(self, values):
        raise TypeError(f"Values of {self} are not sums of integers")

    def numbers(self, values):
        return np.asarray(values, dtype=np.float64)

    def decode(self, codes):
        codes = np.asarray(codes, dtype=np.uint64).astype(np.int64) & (self.levels - 1)
        sign, magnitude = codes >> (self.width - 1), codes & ((self.levels >> 1) - 1)
        shift = 23 - self.mantissa
        biased, fraction = magnitude >> self.mantissa, magnitude & ((1 << self.mantissa) - 1)
        bits = (magnitude << shift) + (127 - self.bias << 23)
        # A subnormal is an integer times the least of them; if it is one of float32, it is there.
        if self.exponent < 8:
            small = np.ldexp(fraction, 1 - self.bias - self.mantissa).astype(np.float32)
            bits = np.where(biased == 0, small.view(np.int32), bits)
        bits = np.where(magnitude > self._largest, 0x7F800000 | fraction << shift, bits)
        return (bits | sign << 31).astype(np.uint32).view(np.float32)

    def encode(self, values):
        """Codes (uint64, same shape); a NaN of a payload too long is the quiet one of its sign."""
        return self._codes(self.check("Values", values)).astype(np.uint64)

    def _codes(self, values):
        bits = values.view(np.uint32).astype(np.int64)
        shift, ones = 23 - self.mantissa, (1 << self.mantissa) - 1
        magnitude = (bits & 0x7FFFFFFF) - (127 - self.bias << 23) >> shift
        if self.exponent < 8:
            with np.errstate(invalid="ignore"):
                small = np.ldexp(np.abs(values.astype(np.float64)), self.bias + self.mantissa - 1)
                magnitude = np.where(small <= ones, np.where(small <= ones, small, 0), magnitude)
        payload, special = (bits >> shift) & ones, (self.levels >> 1) - 1 & ~ones
        quiet = 1 << self.mantissa - 1
        payload = np.where(payload == 0, quiet, payload) if self.infinities else ones
        magnitude = np.where(np.isnan(values), special | payload, magnitude)
        magnitude = np.where(np.isinf(values), special, magnitude)
        return magnitude.astype(np.int64) & (self.levels >> 1) - 1 | bits >> 31 << self.width - 1

    def _good(self, values):
        return np.isnan(values) | (self.decode(self._codes(values)) == values)

    def _array(self, values, what="Values"):
        values = np.asarray(values)
        if values.dtype.kind != "f" and values.size:
            raise TypeError(f"{what} must be floating-point numbers, not {values.dtype}")
        with np.errstate(over="ignore"):
            narrow = values.astype(np.float32)
        if not np.array_equal(narrow, values, equal_nan=True):
            lost = values[(narrow != values) & ~np.isnan(values)]
            raise ValueError(f"{what} must be values of {self}, not {lost.flat[0]}")
        return narrow

    def __str__(self):
        return next(name for name, bits in FLOATS.items() if bits == (self.exponent, self.mantissa))

    def round(self, numbers):
        """The values nearest to numbers, ties to even; beyond the range infinity (or NaN).

        A number beyond the greatest value by more than half its last digit is infinity, or NaN in
        e4m3, as IEEE 754 and ml_dtypes have it; by exactly half, the even neighbour. NaN gives the
        canonical quiet one.
        """
        numbers = np.asarray(numbers, dtype=np.float64)
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            least = 1 - self.bias
            exponent = np.maximum(np.frexp(numbers)[1] - 1, least)
            unit = np.ldexp(1.0, exponent - self.mantissa)
            rounded = np.where(np.isfinite(numbers), np.round(numbers / unit) * unit, numbers)
            beyond = np.abs(rounded) > self.max
            infinite = np.copysign(np.inf if self.infinities else np.nan, numbers)
            rounded = np.where(beyond, infinite, rounded)
        return np.where(np.isnan(numbers), np.float32("nan"), rounded.astype(np.float32))
