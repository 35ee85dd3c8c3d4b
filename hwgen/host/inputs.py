"""Inputs and labels from files, trusted in nothing: npz, npy, csv, png, folders of pictures."""

import io
import math
import re
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..process import need
from .build import Build

__all__ = ["Inputs", "choose", "read_arrays", "read_inputs", "read_labels"]

_MAX_BYTES = 1 << 28  # of a file, and of an array
_MAX_PICTURES = 100_000

#: Names of arrays in an npz that are inputs, and labels.
_X, _Y = ("x", "images", "inputs"), ("labels", "y", "label", "targets")


@dataclass(frozen=True, eq=False)
class Inputs:
    """Inputs of a network."""

    x: np.ndarray  #: (n, *shape)
    names: tuple[str, ...]  #: one an input
    labels: np.ndarray | None = None  #: int64, (n,), or None; what came along with them


def read_inputs(build: Build, path: Path | str | None) -> Inputs:
    """Inputs from a file or folder, checked against the manifest.

    Arrays hold values of the network's input, (n, *shape) or a single input; a csv has an input a
    line. Pictures are turned to grey, and that to values as ``host.json`` says.

    Parameters
    ----------
    path : Path or None
        None is the model's own test set.

    Raises
    ------
    InputError
        If there is no such file, it is too large or not what its name says, or its values are not
        of the network's shape and format.
    """
    if path is None:
        x, labels = build.model.x, build.model.labels
        if x is None:
            raise InputError("The model has no test set: name a file of inputs")
        return Inputs(x, _numbered("test", x), labels)
    path = Path(path)
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.suffix.lower() == ".png")
        if not files or len(files) > _MAX_PICTURES:
            raise InputError(f"Folder {path} must have 1 to {_MAX_PICTURES} pictures (*.png), not "
                             f"{len(files)}")
        return Inputs(np.stack([_picture(build, file) for file in files]),
                      tuple(file.name for file in files))
    if path.suffix.lower() == ".png":
        return Inputs(_picture(build, path)[None], (path.name,))
    if path.suffix.lower() not in (".npz", ".npy", ".csv"):
        raise InputError(f"Inputs are .npz, .npy, .csv, .png or a folder of .png, not {path}")
    arrays = _arrays(path)
    x, labels = choose(path, arrays, _X), next((arrays[y] for y in _Y if y in arrays), None)
    shape = build.interface.shape
    if x.size == math.prod(shape) and (x.ndim <= len(shape) or len(x) != 1):
        x = x[None]  # one alone
    try:
        x = build.interface.check(x)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error
    if not len(x):
        raise InputError(f"{path} has no inputs")
    if labels is not None and labels.shape != (len(x),):
        labels = None
    return Inputs(x, _numbered(path.stem, x), labels)


def read_labels(inputs: Inputs, text: str) -> np.ndarray:
    """Expected classes.

    Parameters
    ----------
    text : str
        A file with one a line (csv) or an array (npy, npz); or ``labels``, for those that came with
        the inputs.

    Raises
    ------
    InputError
        If they cannot be read or are not as many as the inputs.
    """
    if text != "labels":
        labels = choose(Path(text), _arrays(Path(text)), _Y)
    elif (labels := inputs.labels) is None:
        raise InputError("The inputs have no labels (an array `labels` in their npz): name a file "
                         "of labels")
    if labels.size != len(inputs.x):
        raise InputError(f"{text} has {labels.size} labels, and there are {len(inputs.x)} inputs")
    return labels.reshape(-1).astype(np.int64)


def _numbered(stem: str, x: np.ndarray) -> tuple[str, ...]:
    return tuple(f"{stem}[{n}]" for n in range(len(x)))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise InputError(f"{path} has more than {_MAX_BYTES} bytes: split it")
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror}") from error


def _arrays(path: Path) -> dict[str, np.ndarray]:
    """What is in a file, by name; the only array of a file has none."""
    if path.suffix.lower() == ".npz":
        return read_arrays(path)
    return {"": _npy(str(path), _read(path)) if path.suffix.lower() == ".npy" else _csv(path)}


def _csv(path: Path) -> np.ndarray:
    try:
        text = _read(path).decode()
        rows = [[int(value) for value in re.split(r"[,;\s]+", line.strip(" ,;\t\r"))]
                for line in text.splitlines() if line.strip()]
        return np.array(rows, dtype=np.int64)
    except (ValueError, OverflowError) as error:
        raise InputError(f"{path} must have integers, as many on each line: {error}") from error


def read_arrays(path: Path, kinds: str = "iub") -> dict[str, np.ndarray]:
    """Arrays of an npz, of so many kinds of NumPy's types, as large as the file says."""
    try:
        with zipfile.ZipFile(io.BytesIO(_read(path))) as archive:
            infos = [info for info in archive.infolist() if info.filename.endswith(".npy")]
            # The directory's sizes are what the file says of itself: reading holds it to them.
            if sum(info.file_size for info in infos) > _MAX_BYTES:
                raise InputError(f"{path}: its arrays have more than {_MAX_BYTES} bytes: split it")
            arrays = {}
            for info in infos:
                with archive.open(info) as member:
                    content = member.read(info.file_size + 1)
                arrays[info.filename[:-4]] = _npy(f"{path}, {info.filename}", content, kinds)
            return arrays
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, struct.error,
            OSError) as error:
        raise InputError(f"{path} is no npz: {error}") from error


def _npy(what: str, content: bytes, kinds: str = "iub") -> np.ndarray:
    """An array, by default of integers; its declared size must be the real one."""
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


def _picture(build: Build, path: Path) -> np.ndarray:
    image_module = need("PIL.Image", extra="usb")
    scale = build.picture
    if scale is None:
        raise InputError(f"Inputs of {build.interface.name} are no pictures: give arrays of shape "
                         f"(n, {', '.join(map(str, build.interface.shape))})")
    try:
        content = io.BytesIO(_read(path))
        with image_module.open(content, formats=["PNG"]) as image:
            if image.size != (scale.cols, scale.rows):
                raise InputError(f"{path} has {image.size[0]}x{image.size[1]} pixels (width x "
                                 f"height), and the network takes {scale.cols}x{scale.rows}: "
                                 "resize it first")
            if image.mode not in ("1", "L", "LA", "P", "RGB", "RGBA"):
                raise InputError(f"{path} is a picture of mode {image.mode}: save it with 8 bits a "
                                 "channel")
            grey = np.asarray(image.convert("L"), dtype=np.int64)
    except (OSError, ValueError, SyntaxError, EOFError,
            image_module.DecompressionBombError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{path} is no picture that can be read: {error}") from error
    span = scale.white - scale.black
    return (scale.black + (2 * grey * span + 255) // 510).reshape(build.interface.shape)
