"""Inputs and labels from files, trusted in nothing: npz, npy, csv, png, folders of pictures."""

import io
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..process import need, read_file
from .arrays import choose, read_arrays
from .build import Build

__all__ = ["Inputs", "read_inputs", "read_labels"]

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
    """Inputs from a file or folder, as the manifest has them; by default the model's test set.

    Arrays hold values of the network's input, (n, *shape) or a single input; a csv has an input a
    line. Pictures are turned to grey, and that to values as ``host.json`` says.
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
    arrays = read_arrays(path)
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
    fitting = labels is not None and labels.shape == (len(x),)
    return Inputs(x, _numbered(path.stem, x), labels if fitting else None)


def read_labels(inputs: Inputs, text: str) -> np.ndarray:
    """Expected classes, as many as the inputs.

    ``text`` is a file with one a line (csv) or an array (npy, npz); or ``labels``, for those that
    came with the inputs.
    """
    if text != "labels":
        labels = choose(Path(text), read_arrays(Path(text)), _Y)
    elif (labels := inputs.labels) is None:
        raise InputError("The inputs have no labels (an array `labels` in their npz): name a file "
                         "of labels")
    if labels.size != len(inputs.x):
        raise InputError(f"{text} has {labels.size} labels, and there are {len(inputs.x)} inputs")
    return labels.reshape(-1).astype(np.int64)


def _numbered(stem: str, x: np.ndarray) -> tuple[str, ...]:
    return tuple(f"{stem}[{n}]" for n in range(len(x)))


def _picture(build: Build, path: Path) -> np.ndarray:
    image_module = need("PIL.Image", extra="usb")
    scale = build.picture
    if scale is None:
        raise InputError(f"Inputs of {build.interface.name} are no pictures: give arrays of shape "
                         f"(n, {', '.join(map(str, build.interface.shape))})")
    try:
        content = io.BytesIO(read_file(path))
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
