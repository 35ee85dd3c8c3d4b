"""Integers as npy arrays of uint8: codes in C order without gaps, low bit first, unused bits 0."""

import io
import math
import re

import numpy as np

from ..errors import InputError
from ..numerics import Format

__all__ = ["read", "write"]

_CHUNK = 1 << 18  # values packed at a time; a multiple of 8, so that chunks end on whole bytes
# The header is matched, not evaluated: NumPy's own reader takes any Python literal.
_HEADER = re.compile(rb"\x93NUMPY\x01\x00(..)(\{'descr': '\|u1', 'fortran_order': False, "
                     rb"'shape': \((\d{1,10}),\), \} *\n)", re.DOTALL)


def write(values: np.ndarray, fmt: Format) -> bytes:
    """An npy file of the codes of values."""
    flat, packed = values.ravel(), []
    for start in range(0, flat.size, _CHUNK):
        codes = np.ascontiguousarray(fmt.encode(flat[start:start + _CHUNK]), dtype="<u8")
        bits = np.unpackbits(codes.view(np.uint8).reshape(-1, 8), axis=1, bitorder="little")
        packed.append(np.packbits(bits[:, :fmt.width], bitorder="little"))
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.concatenate(packed), version=(1, 0), allow_pickle=False)
    return buffer.getvalue()


def read(content: bytes, shape: tuple[int, ...], fmt: Format) -> np.ndarray:
    """Values of an npy file that is exactly that array, in the narrowest type that holds them."""
    count = math.prod(shape)
    size = -(-count * fmt.width // 8)
    header = _HEADER.match(content)
    if (header is None or int.from_bytes(header[1], "little") != len(header[2])
            or int(header[3]) != size or len(content) != header.end() + size):
        raise InputError(f"must be an npy array of {size} uint8, which "
                         f"{'x'.join(map(str, shape))} values of {fmt} take")
    packed = np.frombuffer(content, np.uint8, offset=header.end())
    if count * fmt.width % 8 and packed[-1] >> count * fmt.width % 8:
        raise InputError("has bits set past its last value")
    narrowest = np.min_scalar_type(min(fmt.min, -1 - fmt.max) if fmt.min < 0 else fmt.max)
    values = np.empty(count, narrowest if fmt.dtype.kind == "i" else fmt.dtype)
    for start in range(0, count, _CHUNK):
        part = values[start:start + _CHUNK]
        bits = np.unpackbits(packed[start * fmt.width // 8:], bitorder="little",
                             count=part.size * fmt.width)
        wide = np.zeros((part.size, 64), dtype=np.uint8)
        wide[:, :fmt.width] = bits.reshape(-1, fmt.width)
        decoded = fmt.decode(np.packbits(wide, axis=1, bitorder="little").view("<u8")[:, 0])
        if not fmt.contains(decoded):
            raise InputError(f"has codes that are no value of {fmt}")
        part[:] = decoded
    return values.reshape(shape)
