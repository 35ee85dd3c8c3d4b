"""Float weights to every number format: one table of methods, each a small pure function.

A method takes weights as rows (groups, n) that share their scales: a group is an output channel, or
the whole tensor. It gives the format, the values, and scale and zero point of each group; a weight
is then about ``scale * (number - zero)``. Two scales of a group are those of its negative and of
its positive values.
"""

import io
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError
from ..numerics import (
    AdditivePowersFormat,
    BinaryFormat,
    CodebookFormat,
    FloatFormat,
    Format,
    IntFormat,
    LogFormat,
    TernaryFormat,
    require_int,
)
from ..process import need

__all__ = ["METHODS", "Compressed", "Method", "as_npz", "compress", "log_thresholds",
           "read_weights"]

_INT8, _HALF = IntFormat(8), FloatFormat(5, 10)


@dataclass(frozen=True)
class Compressed:
    """Weights in a format, and what was lost."""

    format: Format
    values: np.ndarray  #: of the shape of the weights; of vector codebooks indices, in a row
    scale: np.ndarray  #: float64, (groups, 1), or (groups, 2) for negative and positive values
    zero: np.ndarray  #: float64, (groups, 1)
    table: np.ndarray | None  #: of a vector codebook, float64, (entries, vector)
    weights: np.ndarray  #: float64, what they were made of

    @property
    def numbers(self) -> np.ndarray:
        """What the values stand for, of the shape of the weights."""
        if self.table is not None:
            return self.table[self.values].reshape(self.weights.shape)
        rows = self.format.numbers(self.values).reshape(len(self.scale), -1) - self.zero
        scale = np.where(rows < 0, self.scale[:, :1], self.scale[:, -1:])
        return (rows * scale).reshape(self.weights.shape)

    @property
    def statistics(self) -> dict[str, float | None]:
        """Mean squared and greatest error, SQNR in dB (None if exact), zeros, bits a weight.

        A scale, and an entry of a vector codebook, count 32 bits, and an entry of a scalar one as
        its format; zero points count 32 where there are any.
        """
        numbers, weights = self.numbers, self.weights
        error, power = numbers - weights, float(np.mean(weights**2))
        mse = float(np.mean(error**2))
        table = 0 if self.table is None else self.table.size
        stored = self.values.size * self.format.width + 32 * (
            self.scale.size + np.count_nonzero(self.zero) + table)
        if isinstance(self.format, CodebookFormat):
            stored += len(self.format.entries) * self.format.entry_format.width
        return {"mse": mse, "max_error": float(np.abs(error).max()),
                "sqnr_db": 10 * math.log10(power / mse) if mse and power else None,
                "zeros": float(np.mean(numbers == 0)),
                "bits_a_weight": float(stored / weights.size)}


class Made(NamedTuple):
    """What a method makes of rows."""

    format: Format
    values: np.ndarray
    scale: Any = 1.0
    zero: Any = 0.0
    table: np.ndarray | None = None


def _unit(most, top):
    """The scale that brings ``most`` of each row to ``top``; 1 where a row has nothing."""
    most = np.max(most, axis=-1, keepdims=True)
    return np.where(most > 0, most / top, 1.0)


def _nearest(numbers, entries):
    """Index of the nearest of sorted entries, the lower one at a tie."""
    return np.searchsorted((entries[1:] + entries[:-1]) / 2, numbers)


def _integers(bits, signed=True):
    require_int("Bits", bits, low=2, high=32)
    return IntFormat(bits, signed)


def _linear(rows, *, bits: int = 8, symmetric: bool = True):
    fmt = _integers(bits, symmetric)
    if symmetric:
        scale = _unit(np.abs(rows), fmt.max)
        return Made(fmt, np.clip(np.rint(rows / scale), -fmt.max, fmt.max), scale)
    low = np.minimum(rows.min(axis=-1, keepdims=True), 0)
    scale = _unit(np.maximum(rows, 0) - low, fmt.max)
    zero = np.rint(-low / scale)
    return Made(fmt, np.clip(np.rint(rows / scale) + zero, 0, fmt.max), scale, zero)


def _fixed(rows, *, bits: int = 8):
    fmt, most = _integers(bits), np.abs(rows).max(axis=-1, keepdims=True)
    exponent = np.frexp(most)[1] - (bits - 1)
    exponent += np.rint(np.ldexp(most, -exponent)) > fmt.max
    return Made(fmt, np.clip(np.rint(np.ldexp(rows, -exponent)), fmt.min, fmt.max),
                np.ldexp(1.0, exponent))


def _sign(rows, *, stochastic: bool = False, seed: int = 0):
    level = np.random.default_rng(seed).random(rows.shape) if stochastic else 0.5
    share = np.clip((rows + 1) / 2, 0, 1)
    return Made(BinaryFormat(), np.where(share > level if stochastic else rows >= 0, 1, -1))


def _bwn(rows):
    return Made(BinaryFormat(), np.where(rows >= 0, 1, -1), np.abs(rows).mean(-1, keepdims=True))


def _mean(rows, mask):
    return np.where(mask, np.abs(rows), 0).sum(-1) / np.maximum(mask.sum(-1), 1)


def _twn(rows, *, percent: int = 70):
    mask = np.abs(rows) > np.abs(rows).mean(-1, keepdims=True) * (percent / 100)
    return Made(TernaryFormat(), np.sign(rows) * mask, _mean(rows, mask)[:, None])


def _ttq(rows, *, percent: int = 5):
    mask = np.abs(rows) > np.abs(rows).max(-1, keepdims=True) * (percent / 100)
    scales = [_mean(rows, mask & side) for side in (rows < 0, rows > 0)]
    return Made(TernaryFormat(), np.sign(rows) * mask, np.stack(scales, axis=-1))


def _log(rows, *, bits: int = 4, root: bool = False):
    fmt = LogFormat(bits, root=root)
    exponent = _log_exponent(np.abs(rows), 1 + root)
    unit = -((_top(fmt) - exponent.max(axis=-1, keepdims=True)) // (1 + root))
    exponent -= unit * (1 + root)
    power = exponent + 1 if root else np.left_shift(1, np.clip(exponent, 0, 62))
    return Made(fmt, np.where(exponent < 0, 0, np.sign(rows) * power),
                np.ldexp(1.0, np.maximum(unit, -1000)))


def _middle(power: int) -> int:
    """Floor of the fourth root of ``2**power``."""
    return math.isqrt(math.isqrt(1 << power)) if power >= 0 else 0


def _top(fmt: LogFormat) -> int:
    return fmt.max.bit_length() - 1 if fmt.integer else fmt.max - 1


def _log_exponent(magnitudes, steps):
    """Exponents of the nearest powers of ``2**(1/steps)``, of 1 or 2 steps, by their logarithms.

    Integers are compared: a mantissa with the root between two powers, which is irrational.
    """
    mantissa, exponent = np.frexp(magnitudes)
    mantissa = np.ldexp(mantissa, 53).astype(np.int64)
    passed = [mantissa > _middle(4 * 52 + 2 * (2 * n + 1) // steps) for n in range(steps)]
    return np.where(magnitudes > 0, steps * (exponent.astype(np.int64) - 1) + sum(passed), -1 << 20)


def log_thresholds(fmt: LogFormat, shift: int):
    """Thresholds, (levels - 1,), that quantize integers to powers of 2 or of its root.

    The least power is worth ``2**shift``. An integer becomes the power that is nearest by its
    logarithm; *clip rule*: the greatest power, if beyond; *zero rule*: 0, if nearer by its
    logarithm to the power below the least one. All by integer comparison, without a logarithm.
    """
    rising = [_middle(4 * shift + 2 * (2 * n - 1) // (1 + fmt.root)) + 1
              for n in range(_top(fmt) + 1)]
    return np.array([1 - level for level in reversed(rising)] * fmt.sign + rising)


def _apot(rows, *, bits: int = 4):
    fmt = AdditivePowersFormat(bits)
    scale, entries = _unit(np.abs(rows), fmt.max), fmt.value(range(fmt.levels))
    return Made(fmt, entries[_nearest(rows / scale, entries)], scale)


def _codebook(rows, *, entries: int = 16, vector: int = 1, format: Format = _INT8, seed: int = 0):
    require_int("Number of entries", entries, low=2, high=256)
    require_int("Weights a vector", vector, low=1, high=64)
    if len(rows) != 1 or rows.size % vector:
        raise InputError(f"A codebook is of the whole tensor (per_channel=no), whose {rows.size} "
                         f"weights must be a multiple of the {vector} of an entry")
    cluster = need("sklearn.cluster", extra="compress")
    points = rows.reshape(-1, vector)
    count = min(entries, len(np.unique(points, axis=0)))
    means = cluster.KMeans(count, n_init=4, random_state=seed).fit(points)
    if vector > 1:
        return Made(IntFormat((max(entries, 2) - 1).bit_length(), signed=False), means.labels_,
                    table=means.cluster_centers_)
    centres = np.sort(means.cluster_centers_[:, 0])
    scale = 1.0
    if isinstance(format, FloatFormat):
        centres = format.round(np.clip(centres, format.min, format.max))
    else:
        scale = _unit(np.abs(centres), format.numbers(format.max)).item()
        ranks = format.value(range(format.levels))
        centres = ranks[_nearest(centres / scale, format.numbers(ranks))]
    fmt = CodebookFormat(format, tuple(np.resize(centres, max(count, 2)).tolist()))
    every = fmt.value(range(fmt.levels))
    return Made(fmt, every[_nearest(rows / scale, fmt.numbers(every))], scale)


def _float(rows, *, format: Format = _HALF):
    if not isinstance(format, FloatFormat):
        raise InputError(f"Format must be a floating-point one, not {format}")
    return Made(format, format.round(np.clip(rows, format.min, format.max)))


class Method(NamedTuple):
    """A line of the table."""

    apply: Callable[..., Made]
    per_channel: bool
    line: str
    source: str = ""


METHODS: Mapping[str, Method] = {
    "linear": Method(_linear, False, "integers in even steps, symmetric or with a zero point",
                     "Jacob et al., CVPR 2018, section 2.1"),
    "fixed": Method(_fixed, False, "dynamic fixed point: integers times a power of two",
                    "Courbariaux, Bengio, David, 2014, section 5; Gysel, Ristretto, 2016"),
    "sign": Method(_sign, False, "-1 and +1; stochastic: +1 with the hard sigmoid's probability",
                   "Courbariaux, Bengio, David, BinaryConnect, NIPS 2015, equations 1 to 3"),
    "bwn": Method(_bwn, True, "signs times the mean magnitude",
                  "Rastegari et al., XNOR-Net, ECCV 2016, equation 6"),
    "twn": Method(_twn, True, "-1, 0, +1 times one scale; 0 up to 0.7 of the mean magnitude",
                  "Li, Zhang, Liu, Ternary Weight Networks, 2016, equations 5 and 6"),
    "ttq": Method(_ttq, False, "-1, 0, +1 with a scale for each sign; 0 up to 0.05 of the greatest",
                  "Zhu et al., Trained Ternary Quantization, ICLR 2017; scales by least squares"),
    "log": Method(_log, False, "powers of 2 or of sqrt 2, the nearest by logarithm, and zero",
                  "Miyashita, Lee, Murmann, 2016, section 3"),
    "apot": Method(_apot, False, "sums of two powers of two, the nearest",
                   "Li, Dong, Wang, ICLR 2020; scale by the greatest weight"),
    "codebook": Method(_codebook, False, "k-means centres, of one weight or several (vector)",
                       "Han, Mao, Dally, Deep Compression, ICLR 2016, section 3"),
    "float": Method(_float, False, "narrow floating point, to nearest even"),
}


def compress(weights, method: str, *, per_channel: bool | None = None, **options) -> Compressed:
    """Weights in the format of a method of :data:`METHODS`; options are that method's.

    Weights are finite floats, whose first axis is the output channel. ``per_channel``: a scale for
    every one (of arrays with two axes or more), or one for all; None for what the method's paper
    does.
    """
    if method not in METHODS:
        raise InputError(f"There is no method {method!r}: choose one of {', '.join(METHODS)}")
    weights = np.asarray(weights, dtype=np.float64)
    if not weights.size or not np.isfinite(weights).all():
        raise InputError("Weights must be finite numbers, and at least one")
    ends = np.abs(weights[weights != 0])
    if ends.size and not 1e-150 <= ends.min() <= ends.max() <= 1e150:  # squares are floats, too
        raise InputError("Weights must be 0, or from 1e-150 to 1e+150")
    entry = METHODS[method]
    known = entry.apply.__kwdefaults__ or {}
    if unknown := set(options) - set(known):
        raise InputError(f"Method {method} has no option {min(unknown)!r}: it has "
                         f"{', '.join([*known, 'per_channel'])}")
    wanted = entry.per_channel if per_channel is None else per_channel
    rows = weights.reshape(len(weights) if wanted and weights.ndim > 1 else 1, -1)
    made = entry.apply(rows, **options)
    vector = weights.size // made.values.size
    shape = weights.shape if vector == 1 else (made.values.size,)
    scale, zero = (np.broadcast_to(np.asarray(one, dtype=np.float64), (len(rows), np.size(one, -1)
                                   if np.ndim(one) > 1 else 1)) for one in (made.scale, made.zero))
    return Compressed(made.format, made.values.reshape(shape).astype(made.format.dtype), scale,
                      zero, made.table, weights)


def read_weights(path: Path) -> np.ndarray:
    """The array of an npy file, mapped, so that one that lies about its size is refused."""
    try:
        array = np.lib.format.open_memmap(path, mode="r")
        if array.dtype.kind not in "iubf":
            raise ValueError(f"its values are of type {array.dtype}, which is no real number")
        return np.asarray(array, dtype=np.float64)
    except (TypeError, ValueError, OSError) as error:
        raise InputError(f"{path}: {error}") from error


def as_npz(tensors: Mapping[str, Compressed]) -> bytes:
    """An npz file with the values, codes, scale, zero, table and format of tensors by name."""
    arrays: dict[str, Any] = {
        f"{tensor}.{name}": value for tensor, made in tensors.items() for name, value in (
            ("values", made.values), ("codes", made.format.encode(made.values)),
            ("scale", made.scale), ("zero", made.zero), ("table", made.table),
            ("format", str(made.format))) if value is not None}
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)
    return buffer.getvalue()
