"""Verbs that make networks of files."""

from pathlib import Path
from typing import Annotated

import typer

from .options import Json
from .screen import print_json, print_table, progress

__all__ = ["verbs"]

verbs = typer.Typer()

_Output = Annotated[Path | None, typer.Option("-o", metavar="FILE", show_default=False,
                                              help="Container to write; by default MODEL.hwgen.")]
_Test = Annotated[Path | None, typer.Option(
    metavar="FILE", show_default=False, help="Test set for the container: an npz with x (integers "
    "of the input) and labels.")]


@verbs.command("import")
def import_(
        model: Annotated[Path, typer.Argument(show_default=False, help="A quantized ONNX or QONNX "
                                              "file.")],
        output: _Output = None,
        input_: Annotated[str | None, typer.Option(
            "--input", metavar="FORMAT", show_default=False, help="Integers of the input, as u8; "
            "by default what the model's first quantizer makes.")] = None,
        input_scale: Annotated[str | None, typer.Option(
            metavar="NUMBER", show_default=False, help="What 1 of them stands for, as 1/255.")]
            = None,
        input_zero: Annotated[str, typer.Option(
            metavar="NUMBER", help="Which of them stands for 0; may be a fraction.")] = "0",
        scores: Annotated[bool, typer.Option("--scores", help="End with the scores: choose no "
                                             "class.")] = False,
        test: _Test = None,
        against: Annotated[Path | None, typer.Option(
            metavar="FILE", show_default=False, help="Compare with the source model: an npz with x "
            "and tensors by the names in the file, as another executor computes them.")] = None,
        as_json: Json = False) -> None:
    """Turn a quantized ONNX or QONNX file into an integer network, exactly."""
    from ..host.inputs import choose, read_arrays
    from ..model.container import Model, save
    from ..model.execute import diff, predict, trace
    from ..model.onnx import import_onnx, parse_number
    from ..numerics import parse_format
    with progress(f"Reading {model}") as say:
        found = import_onnx(
            model, input_format=parse_format(input_) if input_ else None, classify=not scores,
            scale=parse_number(input_scale) if input_scale else None,
            zero=parse_number(input_zero))
        network, rows, right = found.network, [], None
        packed = Model(network)
        if test:
            arrays = read_arrays(test, "iubf")
            packed = Model(network, choose(test, arrays, ("x",)), choose(test, arrays, ("labels",)))
            say("Executing the test set")
            right = int((predict(network, packed.x) == packed.labels).sum())
        if against:
            arrays = read_arrays(against, "iubf")
            x = choose(against, arrays, ("x",))
            say("Comparing tensors")
            rows = diff(*found.pair(trace(network, x), arrays))
        output = output or Path(f"{network.name}.hwgen")
        save(output, packed)
    if as_json:
        print_json("import", files=[str(output)], network=network.describe(), sha256=network.sha256,
                   notes=list(found.notes), right=right, tensors=[row._asdict() for row in rows])
        return
    print(network)
    if rows:
        print_table(("tensor of the source", "values", "different", "by at most", "first frame"), [
            (row.tensor, str(row.values), str(row.different), f"{row.greatest:g}",
             "" if row.frame is None else str(row.frame)) for row in rows])
    for note in found.notes:
        print(f"Note: {note}")
    if right is not None and packed.x is not None:
        print(f"{right} of {len(packed.x)} of the test set right ({right / len(packed.x):.2%})")
    print(output)
