"""What a format is, and the plain ones: integers and ternary."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

__all__ = ["Format", "IntFormat", "TernaryFormat", "format_for", "require_int", "require_type"]


def require_int(what, value, *, low=None, high=None):
    """Refuse a parameter that is not a plain integer within ``low <= value <= high``.

    NumPy's integers are refused, as Amaranth does not take them, and bools, which are mistakes.
    """
    if type(value) is not int:
        raise TypeError(f"{what} must be an integer, not {value!r}")
    if low is not None and value < low:
        raise ValueError(f"{what} must be at least {low}, not {value}")
    if high is not None and value > high:
        raise ValueError(f"{what} must be at most {high}, not {value}")


def require_type(what, value, kind):
    """Refuse a parameter that is not of a type."""
    if not isinstance(value, kind):
        raise TypeError(f"{what} must be of type {kind.__name__}, not {value!r}")


class Format:
    """What a bit pattern means: an ordered, finite set of values, each with a code.

    Values are integers, each the number itself, in arrays of int64; with two exceptions, each in
    its own docstring: base sqrt 2, whose integers are exponents, and floats, which are float32.

    ``signed`` formats have the value itself, in two's complement, as its code.
    """

    width: int  #: bits of a code, 1 to 64
    signed: bool
    min: int  #: the least value
    max: int
    dtype: ClassVar[np.dtype] = np.dtype(np.int64)  #: of arrays of values
    integer = True  #: whether a value is its own number

    @property
    def levels(self) -> int:
        """How many values there are."""
        return self.max - self.min + 1

    @property
    def ranks(self) -> tuple[int, int]:
        """Ranks of the least and the greatest value (of the finite ones, of floats)."""
        return 0, self.levels - 1

    def value(self, level):
        """Values of ranks ``level`` (0 is the least), as int64."""
        return np.asarray(level, dtype=np.int64) + self.min

    def terms(self, values):
        """What dot products sum, int64, (..., terms): a number is its terms times 1, sqrt 2."""
        return np.asarray(values, dtype=np.int64)[..., None]

    def numbers(self, values):
        """The numbers that values stand for, as float64."""
        return self.terms(values) @ np.sqrt([1.0, 2.0])[:self.terms(self.min).size]

    @property
    def extremes(self):
        """Values among which every term of a number, and of a product, is least and greatest."""
        return np.array([self.min, self.max], dtype=self.dtype)

    def contains(self, values) -> bool:
        """Whether all values are of this format."""
        return bool(np.all(self._good(self._array(values))))

    def encode(self, values):
        """Codes (uint64, same shape) of values; refuses what :meth:`check` does."""
        values = self.check("Values", values)
        return values.astype(np.int64).view(np.uint64) & self._mask

    def decode(self, codes):
        """Values (int64, same shape) of codes; the inverse of :meth:`encode`."""
        codes = np.ascontiguousarray(codes, dtype=np.uint64)
        if not self.signed or self.width == 64:
            return codes.view(np.int64)
        sign = np.int64(1 << (self.width - 1))
        return (codes.view(np.int64) ^ sign) - sign

    def check(self, what, values):
        """The values as an array; TypeError or ValueError, naming ``what``, if one is no value."""
        values = self._array(values, what)
        good = np.asarray(self._good(values))
        if not good.all():
            raise ValueError(f"{what} must be values of {self}, not {values[~good].flat[0]}")
        return np.ascontiguousarray(values)

    def _array(self, values, what="Values"):
        values = np.asarray(values)
        if values.dtype.kind not in "iu" and values.size:
            raise TypeError(f"{what} must be integers, not {values.dtype}")
        return values if values.size else values.astype(np.int64)

    def _good(self, values):
        return (values >= self.min) & (values <= self.max)

    @property
    def _mask(self):
        return np.uint64((1 << self.width) - 1)


@dataclass(frozen=True)
class IntFormat(Format):
    """Integers: two's complement if ``signed``, else unsigned; spelled ``s8``, ``u4``."""

    width: int  #: at most 64, unsigned 63
    signed: bool = True

    def __post_init__(self):
        require_type("Signed", self.signed, bool)
        require_int("Format width", self.width, low=1, high=64 if self.signed else 63)

    @property
    def min(self):
        return -(1 << (self.width - 1)) if self.signed else 0

    @property
    def max(self):
        return (1 << (self.width - self.signed)) - 1

    def __str__(self):
        return f"{'s' if self.signed else 'u'}{self.width}"


@dataclass(frozen=True)
class TernaryFormat(Format):
    """-1, 0 and +1, stored as two's complement in 2 bits; spelled ``ternary``."""

    width = 2
    signed = True
    min = -1
    max = 1

    def __str__(self):
        return "ternary"


def format_for(low: int, high: int) -> IntFormat:
    """The narrowest integer format of both, signed only if ``low`` is negative."""
    if low < 0:
        return IntFormat(max((-low - 1).bit_length(), max(high, 0).bit_length()) + 1)
    return IntFormat(max(high.bit_length(), 1), signed=False)
