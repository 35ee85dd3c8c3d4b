"""Number formats: the only place where values become bits.

The vocabulary that golden models, gateware and the compiler share. A format knows its values, their
order and their codes; a :class:`Vector` or :class:`Record` of formats is what one beat of a stream
carries; :class:`Weights` are constant operands that can stand in a config.
"""

import enum
import hashlib
import re
from dataclasses import dataclass

import numpy as np

__all__ = ["BinaryFormat", "Format", "IntFormat", "Record", "Rounding", "Storage", "TernaryFormat",
           "Vector", "Weights", "divide", "dot_range", "format_for", "pack_codes", "parse_format",
           "require_int", "require_type", "unpack_codes"]


def require_int(what, value, *, low=None, high=None):
    """Check that a parameter is a plain integer within ``low <= value <= high``.

    Raises
    ------
    TypeError
        If ``value`` is not an :class:`int` (NumPy integers and :class:`bool` are refused: Amaranth
        does not take the former, and the latter is always a mistake).
    ValueError
        If ``value`` is out of range.
    """
    if type(value) is not int:
        raise TypeError(f"{what} must be an integer, not {value!r}")
    if low is not None and value < low:
        raise ValueError(f"{what} must be at least {low}, not {value}")
    if high is not None and value > high:
        raise ValueError(f"{what} must be at most {high}, not {value}")


def require_type(what, value, kind):
    """Check that a parameter is an instance of ``kind``.

    Raises
    ------
    TypeError
        If it is not.
    """
    if not isinstance(value, kind):
        raise TypeError(f"{what} must be of type {kind.__name__}, not {value!r}")


class Rounding(enum.Enum):
    """Rule for dividing one integer by another."""

    #: Toward minus infinity. Free in hardware where the divisor is a power of two.
    FLOOR = "floor"
    #: To nearest, ties toward plus infinity.
    HALF_UP = "half-up"
    #: To nearest, ties to even; no bias.
    HALF_EVEN = "half-even"


def divide(value, divisor, rounding: Rounding):
    """Divide integers (or an array of them) by a positive integer, rounded by ``rounding``."""
    quotient, remainder = np.divmod(value, divisor)  # floors, so 0 <= remainder < divisor
    match rounding:
        case Rounding.FLOOR:
            return quotient
        case Rounding.HALF_UP:
            return quotient + (2 * remainder >= divisor)
        case Rounding.HALF_EVEN:
            tie = 2 * remainder == divisor
            return quotient + np.where(tie, quotient % 2, 2 * remainder > divisor)


class Format:
    """What a bit pattern means: an ordered, finite set of integers, each with a code.

    Attributes
    ----------
    width : int
        Bits of a code, 1 to 64.
    signed : bool
        Whether the code, read as a two's complement number, is the value (else see ``encode``).
    min, max : int
        The least and the greatest value.
    levels : int
        How many values there are.
    """

    width: int
    signed: bool
    min: int
    max: int

    @property
    def levels(self) -> int:
        """Number of values."""
        return self.max - self.min + 1

    def value(self, level):
        """Values of ranks ``level`` (0 is the least), as int64."""
        return np.asarray(level, dtype=np.int64) + self.min

    def contains(self, values) -> bool:
        """Whether all values are of this format."""
        values = _integers(values)
        return bool(((values >= self.min) & (values <= self.max)).all())

    def encode(self, values):
        """Codes (uint64, same shape) of values.

        Raises
        ------
        TypeError
            If the values are not integers.
        ValueError
            If a value is not of this format.
        """
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
        """The values as an array of integers, if all are of this format.

        Raises
        ------
        TypeError, ValueError
            Naming ``what`` and the first value that is not.
        """
        values = _integers(values, what)
        good = np.asarray(self._good(values))
        if not good.all():
            raise ValueError(f"{what} must be values of {self}, not {values[~good].flat[0]}")
        return np.ascontiguousarray(values)

    def _good(self, values):
        return (values >= self.min) & (values <= self.max)

    @property
    def _mask(self):
        return np.uint64((1 << self.width) - 1)


@dataclass(frozen=True)
class IntFormat(Format):
    """Integers: two's complement if ``signed``, else unsigned; spelled ``s8``, ``u4``.

    Parameters
    ----------
    width : int, bits
        1 to 64 signed, 1 to 63 unsigned.
    signed : bool
    """

    width: int
    signed: bool = True

    def __post_init__(self):
        require_int("Format width", self.width, low=1, high=64 if self.signed else 63)

    @property
    def min(self):
        """Smallest value of the format."""
        return -(1 << (self.width - 1)) if self.signed else 0

    @property
    def max(self):
        """Largest value of the format."""
        return (1 << (self.width - self.signed)) - 1

    def __str__(self):
        return f"{'s' if self.signed else 'u'}{self.width}"


@dataclass(frozen=True)
class BinaryFormat(Format):
    """-1 and +1, stored as 0 and 1; spelled ``binary``. There is no zero."""

    width = 1
    signed = False
    min = -1
    max = 1
    levels = 2

    def value(self, level):
        """Values of ranks ``level``: 0 is -1, 1 is +1."""
        return 2 * np.asarray(level, dtype=np.int64) - 1

    def contains(self, values):
        """Whether all values are -1 or +1."""
        return bool(self._good(_integers(values)).all())

    def _good(self, values):
        return (values == -1) | (values == 1)

    def encode(self, values):
        """Codes of values: 0 for -1, 1 for +1."""
        return (self.check("Values", values) > 0).astype(np.uint64)

    def decode(self, codes):
        """Values of codes."""
        return 2 * (np.asarray(codes) & np.uint64(1)).astype(np.int64) - 1

    def __str__(self):
        return "binary"


@dataclass(frozen=True)
class TernaryFormat(Format):
    """-1, 0 and +1, stored as two's complement in 2 bits; spelled ``ternary``."""

    width = 2
    signed = True
    min = -1
    max = 1

    def __str__(self):
        return "ternary"


def parse_format(text: str) -> Format:
    """Format of its spelling, as ``s8``, ``u4``, ``binary``, ``ternary``.

    Raises
    ------
    ValueError
        If there is none.
    """
    if text in ("binary", "ternary"):
        return BinaryFormat() if text == "binary" else TernaryFormat()
    if match := re.fullmatch(r"([su])([1-9][0-9]?)", text):
        return IntFormat(int(match[2]), signed=match[1] == "s")
    raise ValueError(f"Format must be binary, ternary, sN or uN (as s8), not {text!r}")


def format_for(low: int, high: int) -> IntFormat:
    """The narrowest integer format of both, signed only if ``low`` is negative."""
    if low < 0:
        return IntFormat(max((-low - 1).bit_length(), max(high, 0).bit_length()) + 1)
    return IntFormat(max(high.bit_length(), 1), signed=False)


def dot_range(act_format: Format, weights_or_format, length: int = 1) -> tuple[int, int]:
    """Exact least and greatest sum of a dot product, over all activations.

    Parameters
    ----------
    act_format : Format
    weights_or_format : Format or array of integers, (rows, cols)
        Where the weights are known, the range over all rows of them; else over all weights.
    length : int
        Terms of the sum, where weights are given by their format.
    """
    ends = (act_format.min, act_format.max)
    if isinstance(weights_or_format, Format):
        products = [end * weight for end in ends
                    for weight in (weights_or_format.min, weights_or_format.max)]
        return length * min(products), length * max(products)
    products = np.multiply.outer(np.array(ends, dtype=np.int64), _integers(weights_or_format))
    sums = products.min(axis=0).sum(axis=-1), products.max(axis=0).sum(axis=-1)
    return int(sums[0].min()), int(sums[1].max())


def pack_codes(codes, width: int):
    """Codes (n, lanes) of ``width`` bits to words (n, ceil(lanes * width / 32)) of uint32.

    Lane 0 stands in the low bits of word 0.
    """
    codes = np.ascontiguousarray(codes, dtype=np.uint64)
    count, lanes = codes.shape
    bits = (codes[:, :, None] >> np.arange(width, dtype=np.uint64)) & np.uint64(1)
    bits = bits.astype(np.uint8).reshape(count, lanes * width)
    packed = np.packbits(bits, axis=1, bitorder="little")
    packed = np.pad(packed, ((0, 0), (0, -packed.shape[1] % 4)))
    return np.ascontiguousarray(packed).view("<u4")


def unpack_codes(words, width: int, lanes: int):
    """Codes (n, lanes) of words: the inverse of :func:`pack_codes`."""
    words = np.ascontiguousarray(words, dtype="<u4")
    bits = np.unpackbits(words.view(np.uint8), axis=1, bitorder="little")[:, :lanes * width]
    bits = bits.reshape(len(words), lanes, width).astype(np.uint64)
    return (bits << np.arange(width, dtype=np.uint64)).sum(axis=2, dtype=np.uint64)


@dataclass(frozen=True)
class Vector:
    """What a beat carries: ``lanes`` values of a format, lane 0 in the low bits.

    The values of n beats are an array of shape (n, lanes); in bits they are words of shape
    (n, ceil(width / 32)), uint32, low word first.
    """

    format: Format
    lanes: int = 1

    def __post_init__(self):
        require_type("Vector format", self.format, Format)
        require_int("Lane count", self.lanes, low=1, high=65536)

    @property
    def width(self) -> int:
        """Bits of a beat."""
        return self.format.width * self.lanes

    def to_words(self, values):
        """Words of the values of n beats."""
        values = np.asarray(values)
        if values.ndim != 2 or values.shape[1] != self.lanes:
            raise ValueError(f"Beats must be of shape (n, {self.lanes}), not {values.shape}")
        return pack_codes(self.format.encode(values), self.format.width)

    def from_words(self, words):
        """Values of n beats, int64, (n, lanes)."""
        return self.format.decode(unpack_codes(words, self.format.width, self.lanes))

    def __str__(self):
        return f"{self.format}x{self.lanes}"


@dataclass(frozen=True)
class Record:
    """What a beat carries: several named vectors, the first in the low bits.

    The values of n beats are a dict of arrays.
    """

    fields: tuple[tuple[str, Vector], ...]

    @property
    def width(self) -> int:
        """Bits of a beat."""
        return sum(vector.width for _name, vector in self.fields)

    def to_words(self, values):
        """Words of the values of n beats."""
        bits = [unpack_codes(vector.to_words(values[name]), 1, vector.width)
                for name, vector in self.fields]
        return pack_codes(np.concatenate(bits, axis=1), 1)

    def from_words(self, words):
        """Values of n beats, a dict of int64 arrays (n, lanes)."""
        bits, values, low = unpack_codes(words, 1, self.width), {}, 0
        for name, vector in self.fields:
            values[name] = vector.from_words(pack_codes(bits[:, low:low + vector.width], 1))
            low += vector.width
        return values

    def __str__(self):
        return "{" + ", ".join(f"{name}: {vector}" for name, vector in self.fields) + "}"


class Storage(enum.Enum):
    """Where weights come from."""

    #: Constants folded into the logic.
    BAKED = "baked"
    #: Initialised memory.
    ROM = "rom"
    #: Memory, written through a load stream before use.
    RELOADABLE = "reloadable"
    #: An input stream, beside the activations.
    STREAMED = "streamed"

    @property
    def constant(self) -> bool:
        """Whether the values are known when the hardware is made."""
        return self in (Storage.BAKED, Storage.ROM)


@dataclass(frozen=True, kw_only=True, repr=False)
class Weights:
    """A constant operand of a layer (weights, thresholds, affine constants): hashable, by content.

    Make them with :meth:`of`, or with :meth:`unknown` for weights that arrive at run time.

    Parameters
    ----------
    shape : tuple of int
        For a layer (rows, cols): output channels, inputs.
    format : Format
    storage : Storage
        ``data`` is given exactly where it is constant.
    data : bytes or None
        Little-endian int64 values in C order.
    """

    shape: tuple[int, ...]
    format: Format
    storage: Storage
    data: bytes | None

    @classmethod
    def of(cls, values, format: Format, storage: Storage = Storage.BAKED) -> "Weights":
        """Known weights.

        Raises
        ------
        TypeError, ValueError
            If a value is not of the format, or the storage is not of constants.
        """
        if not storage.constant:
            raise ValueError(f"Weights with values are baked or rom, not {storage.value}")
        values = format.check("Weights", values)
        return cls(shape=tuple(values.shape), format=format, storage=storage,
                   data=values.astype("<i8").tobytes())

    @classmethod
    def unknown(cls, shape, format: Format, storage: Storage) -> "Weights":
        """Weights that arrive at run time."""
        if storage.constant:
            raise ValueError(f"Weights without values are reloadable or streamed, "
                             f"not {storage.value}")
        return cls(shape=tuple(shape), format=format, storage=storage, data=None)

    @property
    def values(self):
        """The values, int64, read-only.

        Raises
        ------
        ValueError
            If they are not known.
        """
        if self.data is None:
            raise ValueError(f"{self.storage.value.capitalize()} weights have no values here")
        return np.frombuffer(self.data, dtype="<i8").reshape(self.shape)

    @property
    def sha256(self) -> str | None:
        """Hash of the values, None if they are not known."""
        return None if self.data is None else hashlib.sha256(self.data).hexdigest()

    def __repr__(self):
        known = "" if self.sha256 is None else f", sha256 {self.sha256[:12]}"
        shape = "x".join(map(str, self.shape))
        return f"Weights({shape} {self.format}, {self.storage.value}{known})"


def _integers(values, what="Values"):
    values = np.asarray(values)
    if values.dtype.kind not in "iu":
        if values.size:
            raise TypeError(f"{what} must be integers, not {values.dtype}")
        values = values.astype(np.int64)
    return values
