"""Formats of few values, each with a code: binary, powers of two, sums of two, codebooks."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .base import Format, require_int, require_type

__all__ = ["AdditivePowersFormat", "BinaryFormat", "CodebookFormat", "LogFormat"]

#: Greatest power of two that a value may reach: products of two values fit 62 bits.
_TOP = 30


class _TableFormat(Format):
    """Base: ``_table`` has the value of every code from 0 up; the lowest of equal ones encodes.

    A code beyond the table, or one that is not the lowest of its value, is no code of the format:
    it decodes to ``max + 1`` (NaN among floats), which :meth:`contains` refuses.
    """

    signed = False
    _table: Any

    @cached_property
    def _ranked(self):
        """Values in order, and the code of each."""
        return np.unique(np.asarray(self._table, dtype=self.dtype), return_index=True)

    @cached_property
    def _decoded(self):
        values, codes = self._ranked
        none = np.nan if self.dtype.kind == "f" else values[-1] + 1
        decoded = np.full(1 << self.width, none, dtype=self.dtype)
        decoded[codes] = values
        return decoded

    @property
    def min(self):
        return self._ranked[0][0].item()

    @property
    def max(self):
        return self._ranked[0][-1].item()

    @property
    def levels(self):
        return len(self._ranked[0])

    def value(self, level):
        return self._ranked[0][np.asarray(level, dtype=np.int64)]

    def encode(self, values):
        ranks = np.searchsorted(self._ranked[0], self.check("Values", values))
        return self._ranked[1][ranks].astype(np.uint64)

    def decode(self, codes):
        return self._decoded[np.asarray(codes, dtype=np.uint64) & self._mask]

    def _good(self, values):
        return np.isin(values, self._ranked[0])


@dataclass(frozen=True)
class BinaryFormat(_TableFormat):
    """-1 and +1, stored as 0 and 1; spelled ``binary``. There is no zero."""

    width = 1
    _table = -1, 1

    def __str__(self):
        return "binary"


@dataclass(frozen=True)
class LogFormat(_TableFormat):
    r"""Zero and powers of 2 or of sqrt 2; spelled ``log4``, ``ulog3``, ``log4r2``, ``log6t12``.

    A code is an exponent code k in the low bits, below a sign bit (1 is negative) if there is one.
    k = 0 is zero; k from 1 to top + 1 is the power of exponent k - 1; the others, and zero with the
    sign bit set, are no codes.

    Values are the numbers; or, of base sqrt 2, *signed exponents*, 0 for zero and
    :math:`\pm(e + 1)` for :math:`\pm\sqrt2^e`, in the order of the numbers. :meth:`terms` has
    these exactly, as pairs of integers (a, b) for :math:`a + b \sqrt2`: even exponents are in a,
    odd ones in b, and the other is zero.

    Source: Miyashita, Lee, Murmann, "Convolutional Neural Networks using Logarithmic Data
    Representation", 2016, section 3; with a true zero, which they have not.
    """

    width: int  #: of the whole code, at most 8
    root: bool = False  #: whether the base is sqrt 2 instead of 2
    sign: bool = True  #: whether there is a sign bit
    top: int | None = None  #: at most 30 (60 of sqrt 2); None for the greatest that has a code

    def __post_init__(self):
        require_int("Format width", self.width, low=1 + self.sign, high=8)
        if self.top is None:
            object.__setattr__(self, "top", self._most)
        require_int("Top exponent", self.top, low=0, high=self._most)

    @property
    def _most(self):
        return min((1 << self.width - self.sign) - 2, _TOP << self.root)

    @property
    def integer(self):
        return not self.root

    @cached_property
    def _table(self):
        powers = [0, *(exponent + 1 if self.root else 1 << exponent
                       for exponent in range((self.top or 0) + 1))]
        if not self.sign:
            return powers
        unused = [0] * ((1 << self.width - 1) - len(powers))
        return [*powers, *unused, *(-power for power in powers)]

    def terms(self, values):
        values = np.asarray(values, dtype=np.int64)
        if not self.root:
            return values[..., None]
        exponent = np.maximum(np.abs(values) - 1, 0)
        power = np.sign(values) << (exponent >> 1)
        return np.stack([power * (exponent % 2 == 0), power * (exponent % 2)], axis=-1)

    @property
    def extremes(self):
        if not self.root:
            return super().extremes
        return self.value([0, min(1, self.levels - 1), max(self.levels - 2, 0), self.levels - 1])

    def __str__(self):
        return (f"{'' if self.sign else 'u'}log{self.width}{'r2' if self.root else ''}"
                f"{'' if self.top == self._most else f't{self.top}'}")


@dataclass(frozen=True)
class AdditivePowersFormat(_TableFormat):
    """Sums of two powers of two, or of one, or zero; spelled ``apot5x2``, ``uapot4x2``.

    A code is, from the low bits up, the code of the first power, that of the second, and a sign bit
    (1 is negative) if there is one; of an odd number of bits the first power has one more. Code 0
    is no power. Exponents are dealt from 0 up to the two in turn, the first power first, until all
    codes of one are used, then to the other; code k is the k-th of a power's exponents. So
    ``apot5x2`` sums one of 0, 1, 4, 16 and one of 0, 2, 8, 32. All sums differ; only zero has two
    codes, of which the one with the sign bit set is none of the format's.

    Source: Li, Dong, Wang, "Additive Powers-of-Two Quantization", ICLR 2020, section 2.2.
    """

    width: int  #: of the whole code: 2 to 8 bits for the powers
    sign: bool = True  #: whether there is a sign bit

    def __post_init__(self):
        require_int("Format width", self.width, low=2 + self.sign, high=8 + self.sign)

    @cached_property
    def exponents(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Exponents of the codes 1, 2, ... of the first and of the second power."""
        bits = self.width - self.sign
        room = (1 << -(-bits // 2)) - 1, (1 << bits // 2) - 1
        both = min(room)
        return (*range(0, 2 * both, 2), *range(2 * both, room[0] + both)), (*range(1, 2 * both, 2),)

    @cached_property
    def _table(self):
        first, second = ([0, *(1 << exponent for exponent in own)] for own in self.exponents)
        sums = [low + high for high in second for low in first]
        return [*sums, *(-number for number in sums)] if self.sign else sums

    def __str__(self):
        return f"{'' if self.sign else 'u'}apot{self.width}x2"


@dataclass(frozen=True)
class CodebookFormat(_TableFormat):
    """A few values of another format, by index; spelled ``codebook16:s8`` and the entries.

    Code k is entry k; where entries are equal, the lowest encodes. The spelling goes on with the
    entries, ``codebook4:s8/-60/-3/0/17``; without them they are spread evenly over the ranks of
    the other format, the least first (as where the hardware loads them). Values are those of the
    other format.
    """

    entry_format: Format  #: any but a codebook
    entries: tuple  #: 2 to 256

    def __post_init__(self):
        require_type("Format of the entries", self.entry_format, Format)
        require_type("Entries", self.entries, tuple)
        if isinstance(self.entry_format, CodebookFormat):
            raise ValueError("Entries of a codebook must not be of a codebook")
        require_int("Number of entries", len(self.entries), low=2, high=256)
        entries = np.asarray(self.entries)
        entries = self.entry_format.check("Entries", entries)
        object.__setattr__(self, "entries", tuple(entries.tolist()))
        if not np.isfinite(entries).all():
            raise ValueError("Entries must be finite numbers")

    @classmethod
    def spread(cls, entry_format: Format, count: int) -> "CodebookFormat":
        """Entries spread evenly over the ranks of a format, infinities and NaN left out."""
        require_int("Number of entries", count, low=2, high=256)
        low, high = entry_format.ranks
        ranks = [low + (high - low) * n // (count - 1) for n in range(count)]
        return cls(entry_format, tuple(entry_format.value(ranks).tolist()))

    @property
    def width(self):
        return (len(self.entries) - 1).bit_length()

    @property
    def dtype(self):
        return self.entry_format.dtype

    @property
    def integer(self):
        return self.entry_format.integer

    @cached_property
    def _table(self):
        return self.entries

    def terms(self, values):
        return self.entry_format.terms(values)

    def numbers(self, values):
        return self.entry_format.numbers(values)

    @property
    def extremes(self):
        return super().extremes if self.integer else self._ranked[0]

    def _array(self, values, what="Values"):
        return self.entry_format._array(values, what)

    def __str__(self):
        text = f"codebook{len(self.entries)}:{self.entry_format}"
        spread = self.spread(self.entry_format, len(self.entries))
        return text if self == spread else "/".join([text, *map(repr, self.entries)])
