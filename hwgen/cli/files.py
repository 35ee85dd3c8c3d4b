"""Verbs that make networks of files."""

from pathlib import Path
from typing import Annotated

import typer

from ..errors import InputError
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
    from ..host.arrays import choose, read_arrays
    from ..model.container import Model, save
    from ..model.execute import diff, predict, trace
    from ..model.onnx import import_onnx, parse_number
    with progress(f"Reading {model}") as say:
        found = import_onnx(
            model, input_format=_format(input_) if input_ else None, classify=not scores,
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
            rows = diff(*found.pair(trace(network, x), {
                name: one for name, one in arrays.items() if name != "x"}))  # which are integers
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


def _format(text: str):
    from ..numerics import parse_format
    try:
        return parse_format(text)
    except ValueError as error:
        raise InputError(str(error)) from error


@verbs.command()
def quantize(
        model: Annotated[Path, typer.Argument(show_default=False, help="A float ONNX file, or an "
                                              "npz with the weights w0, b0, w1, b1, ... of a "
                                              "perceptron with rectifiers.")], *,
        data: Annotated[Path, typer.Option(
            metavar="FILE", show_default=False, help="Samples of the input: an npz with x (and "
            "labels), or a csv whose last column is the label.")],
        test: Annotated[Path | None, typer.Option(
            metavar="FILE", show_default=False, help="Other samples, with labels, as the test set "
            "of a perceptron's container.")] = None,
        output: Annotated[Path | None, typer.Option(
            "-o", metavar="FILE", show_default=False, help="By default MODEL.int8.onnx, or "
            "MODEL.hwgen.")] = None, as_json: Json = False) -> None:
    """Turn a float model into an integer one, with samples of its input."""
    from ..compress.quantize import quantize_onnx, quantize_perceptron
    from ..host.arrays import choose, read_arrays
    from ..model.container import Model, save
    from ..model.onnx import identifier
    arrays = read_arrays(data, "iubf")
    x, labels = choose(data, arrays, ("x",)), arrays.get("labels")
    if model.suffix.lower() == ".onnx":
        if test:
            raise InputError(f"{model} becomes another ONNX file, which has no test set: give "
                             "--test to hwgen import")
        output = output or model.with_suffix(".int8.onnx")
        with progress(f"Quantizing {model}"):
            files, right = [quantize_onnx(model, x, output)], None
    elif model.suffix.lower() == ".npz":
        output = output or model.with_suffix(".hwgen")
        weights = read_arrays(model, "iubf")
        count = len(weights) // 2
        if set(weights) != {f"{letter}{n}" for n in range(count) for letter in "wb"} or not count:
            raise InputError(f"{model} must have w0, b0, w1, b1, ..., not "
                             f"{', '.join(sorted(weights)):.200}")
        found = quantize_perceptron([(weights[f"w{n}"], weights[f"b{n}"]) for n in range(count)],
                                    x, name=identifier(output.stem))
        if test:
            arrays = read_arrays(test, "iubf")
            x, labels = choose(test, arrays, ("x",)), choose(test, arrays, ("labels",))
        right = None if labels is None else found.right(x, labels)
        save(output, Model(found.network, *() if labels is None else (found.inputs(x), labels)))
        files = [output, found.write_inputs(output.with_suffix(".inputs.npz"), x)]
    else:
        raise InputError(f"{model} is neither .onnx nor .npz. A pickle (.pkl, .joblib) can run "
                         "code and is not read: export its weights, numpy.savez(\"mlp.npz\", "
                         "w0=fitted.coefs_[0], b0=fitted.intercepts_[0], ...)")
    if as_json:
        print_json("quantize", files=[str(path) for path in files], right=right)
        return
    if right:
        print(f"{right[0]} of {len(x)} samples right by floats, {right[1]} by integers")
    print("\n".join(str(path) for path in files))
