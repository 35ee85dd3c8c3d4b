"""Number formats: the only place where values become bits.

The vocabulary that golden models, gateware and the compiler share. A format knows its values, their
order and their codes; a :class:`Vector` or :class:`Record` of formats is what one beat of a stream
carries; :class:`Weights` are constant operands that can stand in a config.
"""

import enum
import hashlib
import itertools
import re
from dataclasses import dataclass

import numpy as np

from .formats.base import Format, IntFormat, TernaryFormat, format_for, require_int, require_type
from .formats.floats import FLOATS, FloatFormat
from .formats.instructions import (
    FIELDS,
    ISA_VERSION,
    LESS_ONE,
    MAGIC,
    WORDS,
    Memory,
    Opcode,
    Status,
    decode_instruction,
    encode_instruction,
)
from .formats.tables import AdditivePowersFormat, BinaryFormat, CodebookFormat, LogFormat

__all__ = ["FIELDS", "FLOATS", "ISA_VERSION", "LESS_ONE", "LFSR_LEAP", "LFSR_SEED", "LFSR_TAP",
           "LFSR_WIDTH", "MAGIC", "WORDS", "AdditivePowersFormat", "BinaryFormat", "CodebookFormat",
           "FloatFormat", "Format", "IntFormat", "LogFormat", "Memory", "Opcode", "Record",
           "Rounding", "Status", "Storage", "TernaryFormat", "Vector", "Weights",
           "decode_instruction", "divide", "dot_range", "dot_sums", "encode_instruction", "factors",
           "format_for", "multiply_terms", "pack_codes", "parse_format", "random_taps",
           "random_words", "require_int", "require_type", "unpack_codes"]


class Rounding(enum.Enum):
    """Rule for dividing one integer by another."""

    FLOOR = "floor"  #: toward minus infinity: free in hardware, for powers of two
    HALF_UP = "half-up"  #: to nearest, ties toward plus infinity
    HALF_EVEN = "half-even"  #: to nearest, ties to even; no bias
    HALF_AWAY = "half-away"  #: to nearest, ties away from zero
    #: Up with the probability of the fraction: if it, times ``2**16``, is more than a random word.
    STOCHASTIC = "stochastic"
    #: TFLite's, of a product by ``2**shift``: half-up by ``2**31`` at most, half-away by the rest.
    GEMMLOWP = "gemmlowp"


def divide(value, divisor, rounding: Rounding, random=None):
    """Divide integers (or an array of them) by a positive integer, rounded by ``rounding``.

    Stochastic takes words of 16 bits (:func:`random_words`), and divisors up to ``2**46``; gemmlowp
    powers of two.
    """
    quotient, remainder = np.divmod(value, divisor)  # floors, so 0 <= remainder < divisor
    match rounding:
        case Rounding.FLOOR:
            return quotient
        case Rounding.HALF_UP:
            return quotient + (2 * remainder >= divisor)
        case Rounding.HALF_EVEN | Rounding.HALF_AWAY:
            up = quotient % 2 if rounding is Rounding.HALF_EVEN else quotient >= 0
            return quotient + np.where(2 * remainder == divisor, up, 2 * remainder > divisor)
        case Rounding.STOCHASTIC:
            if random is None:
                raise ValueError("Stochastic rounding takes random words")
            return quotient + ((remainder << 16) > np.asarray(random, dtype=np.int64) * divisor)
        case Rounding.GEMMLOWP:
            first = np.minimum(divisor, 1 << 31)
            return divide(divide(value, first, Rounding.HALF_UP), divisor // first,
                          Rounding.HALF_AWAY)


#: The random sequence: a bit is the sum of those 28 and 31 before it, x**31 + x**28 + 1, whose
#: period is 2**31 - 1; the first 31 bits, the last of them lowest; and how many pass in a beat (16
#: would be the sequence of the same three terms again, whose sums in threes are too much alike).
LFSR_WIDTH, LFSR_TAP, LFSR_SEED, LFSR_LEAP = 31, 28, 0x5EED5EED, 23


def random_taps(lanes: int, bits: int):
    """Bits of the register that each bit of each lane's word sums, an array (lanes, bits, 3).

    The sum of three bits of the sequence is the sequence again from another place: so this is the
    seed of every bit of every lane. Three are at least 15 apart, so that no sum appears in another
    lane one beat later, and no two are the same; there are 2584.
    """
    every = [taps for taps in itertools.combinations(range(LFSR_WIDTH), 3)
             if taps[2] - taps[0] >= 15]
    if lanes * bits > len(every):
        raise ValueError(f"Random words must have at most {len(every)} bits in all, "
                         f"not {lanes} of {bits}: use fewer lanes")
    chosen = np.arange(lanes * bits) * 1021 % len(every)
    return np.array(every)[chosen].reshape(lanes, bits, 3)


def random_words(beats: int, lanes: int, bits: int):
    """Words from reset on, int64 (beats, lanes), of ``bits`` bits, bit 0 the first of its taps."""
    sequence = np.zeros(beats * LFSR_LEAP + LFSR_WIDTH, dtype=np.int64)
    sequence[:LFSR_WIDTH] = [LFSR_SEED >> n & 1 for n in reversed(range(LFSR_WIDTH))]
    for low in range(LFSR_WIDTH, len(sequence), LFSR_TAP):
        high = min(low + LFSR_TAP, len(sequence))
        sequence[low:high] = (sequence[low - LFSR_TAP:high - LFSR_TAP]
                              ^ sequence[low - LFSR_WIDTH:high - LFSR_WIDTH])
    starts = np.arange(beats)[:, None, None, None] * LFSR_LEAP + LFSR_WIDTH - 1
    summed = sequence[starts - random_taps(lanes, bits)].sum(axis=-1) % 2
    return (summed << np.arange(bits)).sum(axis=-1)


def parse_format(text: str) -> Format:
    """Format of its spelling, as ``s8``, ``u4``, ``binary``, ``log4``, ``codebook16:s8``, ``bf16``.

    The docstring of each format says how it is spelled; ``str`` of a format is its spelling.
    """
    if text in ("binary", "ternary"):
        return BinaryFormat() if text == "binary" else TernaryFormat()
    if text in FLOATS:
        return FloatFormat(*FLOATS[text])
    if match := re.fullmatch(r"([su])([1-9][0-9]?)", text):
        return IntFormat(int(match[2]), signed=match[1] == "s")
    if match := re.fullmatch(r"(u?)log([1-9])(r2)?(?:t([0-9]{1,2}))?", text):
        return LogFormat(int(match[2]), root=bool(match[3]), sign=not match[1],
                         top=int(match[4]) if match[4] else None)
    if match := re.fullmatch(r"(u?)apot([1-9])x2", text):
        return AdditivePowersFormat(int(match[2]), sign=not match[1])
    if match := re.fullmatch(r"codebook([1-9][0-9]{0,2}):([a-z0-9]+)((?:/[-+.e0-9]{1,40})*)", text):
        entry_format, entries = parse_format(match[2]), match[3].split("/")[1:]
        if not entries:
            return CodebookFormat.spread(entry_format, int(match[1]))
        if len(entries) != int(match[1]):
            raise ValueError(f"Codebook of {match[1]} entries must have so many, "
                             f"not {len(entries)}")
        number = float if entry_format.dtype.kind == "f" else int
        return CodebookFormat(entry_format, tuple(number(entry) for entry in entries))
    raise ValueError("Format must be binary, ternary, sN, uN, logN, ulogN, logNr2, logNtTOP, "
                     f"apotNx2, codebookN:FORMAT, {', '.join(FLOATS)} (as s8), not {text!r}")


def dot_range(act_format: Format, weights_or_format, length: int = 1) -> tuple[int, int]:
    """Exact least and greatest sum of a dot product of ``length`` terms, over all activations.

    Where numbers are pairs (base sqrt 2), of the sums of both terms together. With known weights
    ((rows, cols); arrays are of numbers) the range over all rows of them, and no ``length``; else
    over all weights of the format.
    """
    ends = act_format.terms(act_format.extremes)
    if isinstance(weights_or_format, Format):  # Python integers, so that any format will do
        weights = weights_or_format.terms(weights_or_format.extremes).astype(object)
        ends = ends.astype(object)
    elif isinstance(weights_or_format, Weights):
        weights = weights_or_format.format.terms(weights_or_format.values)
    else:
        weights = np.asarray(weights_or_format)[..., None]
    products = np.stack([multiply_terms(end, weights) for end in ends])
    if isinstance(weights_or_format, Format):
        return int(products.min()) * length, int(products.max()) * length
    sums = products.min(axis=0).sum(axis=-2), products.max(axis=0).sum(axis=-2)
    return int(sums[0].min()), int(sums[1].max())


def multiply_terms(a, b):
    """Terms of products (a0 + a1 sqrt 2)(b0 + b1 sqrt 2); a1 and b1 may be missing."""
    a, b = (np.moveaxis(np.asarray(terms), -1, 0) for terms in (a, b))
    if len(a) == len(b) == 1:
        return (a[0] * b[0])[..., None]
    (a0, a1), (b0, b1) = ((*terms, 0)[:2] for terms in (a, b))
    return np.stack([a0 * b0 + 2 * a1 * b1, a0 * b1 + a1 * b0], axis=-1)


def dot_sums(act_format: Format, weights_or_format, length: int = 1, *,
             factored: bool = False) -> "Vector":
    """What a dot product delivers: its sums, of at most 62 bits, and their format.

    One sum where values are numbers; the sums of the terms of 1 and of sqrt 2 where one format has
    base sqrt 2; one binary32 where both are floats. ``factored``: one sum of activations for each
    weight value but zero, in rising order, so that the weights' values (two scales of ternary
    weights, the entries of a codebook) multiply sums and not activations.
    """
    known = isinstance(weights_or_format, Weights)
    weight_format = weights_or_format.format if known else weights_or_format
    floats = [fmt.dtype.kind == "f" for fmt in (act_format, weight_format)]
    if any(floats) and (factored or not all(floats)):
        raise ValueError(f"There is no {'factored ' * factored}dot product of {act_format} and "
                         f"{weight_format}: give both operands as integers, or both as floats")
    if all(floats):
        return Vector(FloatFormat(*FLOATS["f32"]))
    sums = len(multiply_terms(act_format.terms(act_format.min),
                              weight_format.terms(weight_format.min)))
    length = weights_or_format.shape[-1] if known else length
    low, high = dot_range(act_format, weight_format, length)
    if factored:
        if not act_format.integer:
            raise ValueError(f"There is no factored dot product of {act_format} activations")
        sums = len(factors(weight_format))
        low, high = min(0, act_format.min * length), max(0, act_format.max * length)
    if not -(1 << 61) <= low <= high < 1 << 61:
        raise ValueError(f"Sums of {length} products of {act_format} and {weight_format} must fit "
                         "62 bits: use fewer lanes or narrower formats")
    if known and not factored and weights_or_format.data is not None:
        low, high = dot_range(act_format, weights_or_format)
    return Vector(format_for(low, high), sums)


def factors(weight_format: Format):
    """Values of a format but zero, rising: what the sums of a factored dot product are of."""
    if weight_format.levels > 257:
        raise ValueError(f"Weights of a factored dot product must have at most 256 values, "
                         f"not {weight_format.levels}")
    values = weight_format.value(range(weight_format.levels))
    return values[values != 0]


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
        """Values of n beats, (n, lanes)."""
        return self.format.decode(unpack_codes(words, self.format.width, self.lanes))

    def __str__(self):
        return f"{self.format}x{self.lanes}"


@dataclass(frozen=True)
class Record:
    """What a beat carries: several named vectors, the first in the low bits.

    The values of n beats are a dict of arrays, (n, lanes).
    """

    fields: tuple[tuple[str, Vector], ...]

    def __post_init__(self):
        names = [name for name, _vector in self.fields]
        if not names or len({*names}) < len(names) or not all(map(str.isidentifier, names)):
            raise ValueError("Fields of a record must have names, each its own, not "
                             f"{', '.join(map(repr, names)) or 'none'}")

    @property
    def width(self) -> int:
        return sum(vector.width for _name, vector in self.fields)

    def to_words(self, values):
        bits = [unpack_codes(vector.to_words(values[name]), 1, vector.width)
                for name, vector in self.fields]
        return pack_codes(np.concatenate(bits, axis=1), 1)

    def from_words(self, words):
        bits, values, low = unpack_codes(words, 1, self.width), {}, 0
        for name, vector in self.fields:
            values[name] = vector.from_words(pack_codes(bits[:, low:low + vector.width], 1))
            low += vector.width
        return values

    def __str__(self):
        return "{" + ", ".join(f"{name}: {vector}" for name, vector in self.fields) + "}"


class Storage(enum.Enum):
    """Where weights come from."""

    BAKED = "baked"  #: constants folded into the logic
    ROM = "rom"  #: initialised memory
    RELOADABLE = "reloadable"  #: memory, written through a load stream before use
    STREAMED = "streamed"  #: an input stream, beside the activations

    @property
    def constant(self) -> bool:
        """Whether the values are known when the hardware is made."""
        return self in (Storage.BAKED, Storage.ROM)


@dataclass(frozen=True, kw_only=True, repr=False)
class Weights:
    """A constant operand of a layer (weights, thresholds, affine constants): hashable, by content.

    Make them with :meth:`of`, or with :meth:`unknown` for weights that arrive at run time.
    """

    shape: tuple[int, ...]  #: for a layer (rows, cols): output channels, inputs
    format: Format
    storage: Storage
    data: bytes | None  #: where it is constant, int64 (of floats, float32), low first, in C order

    @classmethod
    def of(cls, values, format: Format, storage: Storage = Storage.BAKED) -> "Weights":
        """Known weights, baked or rom; each value must be of the format."""
        if not storage.constant:
            raise ValueError(f"Weights with values are baked or rom, not {storage.value}")
        values = format.check("Weights", values)
        return cls(shape=tuple(values.shape), format=format, storage=storage,
                   data=values.astype(format.dtype.newbyteorder("<")).tobytes())

    @classmethod
    def unknown(cls, shape, format: Format, storage: Storage) -> "Weights":
        """Weights that arrive at run time."""
        if storage.constant:
            raise ValueError(f"Weights without values are reloadable or streamed, "
                             f"not {storage.value}")
        return cls(shape=tuple(shape), format=format, storage=storage, data=None)

    @property
    def values(self):
        """The values, read-only; raises ValueError if they are not known."""
        if self.data is None:
            raise ValueError(f"{self.storage.value.capitalize()} weights have no values here")
        return np.frombuffer(self.data, self.format.dtype.newbyteorder("<")).reshape(self.shape)

    @property
    def sha256(self) -> str | None:
        """Hash of the values, None if they are not known."""
        return None if self.data is None else hashlib.sha256(self.data).hexdigest()

    def __repr__(self):
        known = "" if self.sha256 is None else f", sha256 {self.sha256[:12]}"
        shape = "x".join(map(str, self.shape))
        return f"Weights({shape} {self.format}, {self.storage.value}{known})"
