"""Arrays from files, trusted in nothing: npz, npy, csv."""

import contextlib
import io
import math
import re
import zipfile
import zlib
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..process import read_file

__all__ = ["choose", "read_arrays"]

_MAX_BYTES = 1 << 28  # of all arrays
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # what NumPy writes


def read_arrays(path: Path, kinds: str = "iub") -> dict[str, np.ndarray]:
    """What is in an npz, npy or csv by name; the only array of a file has none.

    ``kinds`` are those of NumPy's types that are taken. Where there are floats among them, a csv is
    a table whose last column has the ``labels``, and whose others are ``x``.
    """
    match path.suffix.lower():
        case ".npz":
            return _npz(path, kinds)
        case ".npy":
            return {"": _npy(str(path), read_file(path), kinds)}
    return _table(path) if "f" in kinds else {"": _csv(path)}


def _csv(path: Path) -> np.ndarray:
    try:
        text = read_file(path).decode()
        rows = [[int(value) for value in re.split(r"[,;\s]+", line.strip(" ,;\t\r"))]
                for line in text.splitlines() if line.strip()]
        return np.array(rows, dtype=np.int64)
    except (ValueError, OverflowError) as error:
        raise InputError(f"{path} must have integers, as many on each line: {error}") from error


def _table(path: Path) -> dict[str, np.ndarray]:
    """Columns of a csv, ``x``, and its last one, ``labels``; a first line of names is skipped."""
    text = read_file(path).decode(errors="replace")
    lines = [line for line in text.splitlines() if line.strip()]
    try:
        rows = [[float(cell) for cell in line.split(",")] for line in lines[1:]]
        with contextlib.suppress(ValueError):
            rows.insert(0, [float(cell) for cell in lines[0].split(",")])
        table = np.array(rows)
        labels = table[:, -1].astype(np.int64)
        if (labels != table[:, -1]).any():
            raise ValueError("its last column must be integers, the labels")
    except (ValueError, IndexError, OverflowError) as error:
        raise InputError(f"{path} must have numbers, as many on each line: {error}") from error
    return {"x": table[:, :-1], "labels": labels}


def _npz(path: Path, kinds: str) -> dict[str, np.ndarray]:
    try:
        with zipfile.ZipFile(io.BytesIO(read_file(path))) as archive:
            infos = [info for info in archive.infolist() if info.filename.endswith(".npy")]
            for info in infos:
                if info.compress_type not in _METHODS or info.flag_bits & 1:
                    raise InputError(f"{path} is no npz: {info.filename} is encrypted, or "
                                     "compressed by another method than deflate")
            # The directory's sizes are what the file says of itself: reading holds it to them.
            if sum(info.file_size for info in infos) > _MAX_BYTES:
                raise InputError(f"{path}: its arrays have more than {_MAX_BYTES} bytes: split it")
            arrays = {}
            for info in infos:
                with archive.open(info) as member:
                    content = member.read(info.file_size + 1)
                arrays[info.filename[:-4]] = _npy(f"{path}, {info.filename}", content, kinds)
            return arrays
    except InputError:
        raise
    # All that zipfile says of members of these methods, whichever byte is broken; a ValueError of
    # an offset before the file, or of a name that is no UTF-8.
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, zlib.error) as error:
        raise InputError(f"{path} is no npz: {error}") from error


def _npy(what: str, content: bytes, kinds: str) -> np.ndarray:
    """An array of so many kinds of types; its declared size must be the real one."""
    file = io.BytesIO(content)
    try:
        read = (np.lib.format.read_array_header_1_0 if np.lib.format.read_magic(file) == (1, 0)
                else np.lib.format.read_array_header_2_0)
        shape, fortran, dtype = read(file)
        if dtype.kind not in kinds:
            raise ValueError(f"its values are of type {dtype}")
        if math.prod(shape) * dtype.itemsize != len(content) - file.tell():
            raise ValueError(f"it has another size than shape {shape} of {dtype}")
        array = np.frombuffer(content, dtype, offset=file.tell())
        array = array.reshape(shape[::-1]).T if fortran else array.reshape(shape)
        return array.astype(np.uint8) if dtype.kind == "b" else array
    except (ValueError, TypeError, OverflowError) as error:
        raise InputError(f"{what} is no array of {'numbers' if 'f' in kinds else 'integers'}: "
                         f"{error}") from error


def choose(path, arrays, names):
    """The array of the first name that there is, or the only one."""
    if len(arrays) == 1:
        return next(iter(arrays.values()))
    for name in names:
        if name in arrays:
            return arrays[name]
    raise InputError(f"{path} has the arrays {', '.join(sorted(arrays)) or '(none)'}: it must have "
                     f"one, or one of the name {names[0]}")
