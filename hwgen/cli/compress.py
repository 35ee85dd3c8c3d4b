"""The verb that compresses weights."""

import inspect
from pathlib import Path
from typing import Annotated, Any

import typer

from ..errors import InputError
from .options import Json
from .screen import print_json, print_table

__all__ = ["verbs"]

verbs = typer.Typer()


@verbs.command()
def compress(
        weights: Annotated[list[Path], typer.Argument(metavar="WEIGHTS.npy...", show_default=False,
                                                      help="Arrays, output channels first; each "
                                                      "is compressed by itself.")],
        method: Annotated[str, typer.Option(show_default=False, help="linear, fixed, sign, bwn, "
                                            "twn, ttq, log, apot, codebook or float.")],
        parameters: Annotated[list[str] | None, typer.Option(
            "-p", metavar="NAME=VALUE", help="Option of the method, as bits=4, or per_channel=yes; "
            "may be repeated.")] = None,
        output: Annotated[Path | None, typer.Option(
            "-o", metavar="OUT.npz", help="Write values, codes and scales.",
            show_default=False)] = None,
        as_json: Json = False) -> None:
    """Compress float weights, and say what was lost."""
    from ..compress import methods
    from ..gateware.parameters import parse
    from ..process import write_file
    hints = {"per_channel": bool}
    if method in methods.METHODS:
        hints |= inspect.get_annotations(methods.METHODS[method].apply)
    options: dict[str, Any] = {}
    for parameter in parameters or ():
        name, _, text = parameter.partition("=")
        try:
            options[name] = parse(hints[name], text) if name in hints else text
        except ValueError as error:
            raise InputError(f"Method {method}, {name}={text[:60]!r}: {error}") from error
    names: dict[str, Path] = {}
    for path in weights:
        if output and names.setdefault(path.stem, path) != path:
            raise InputError(f"{names[path.stem]} and {path} would both be tensor {path.stem}: "
                             "rename one")
    try:
        made = {path: methods.compress(methods.read_weights(path), method, **options)
                for path in weights}
    except ValueError as error:
        raise error if isinstance(error, InputError) else InputError(
            f"Method {method}: {error}") from error
    rows = [{"weights": str(path), "format": str(one.format), **one.statistics}
            for path, one in made.items()]
    if output:
        write_file(output, methods.as_npz({path.stem: one for path, one in made.items()}))
    if as_json:
        print_json("compress", method=method, tensors=rows)
    else:
        print_table(tuple(name.replace("_", " ") for name in rows[0]), [
            tuple(f"{one:.4g}" if isinstance(one, float) else str(one) for one in row.values())
            for row in rows])
