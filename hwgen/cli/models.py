"""Verbs on networks."""

import dataclasses
import re
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from ..errors import InputError
from ..targets import Target
from .options import Cycles, Fold, Folder, Json, Native, PlanFile, Top, Weights, Wrapper
from .screen import print_build, print_json, print_table, progress

__all__ = ["verbs"]

verbs = typer.Typer()


@verbs.command("compile")
def compile_(
        model: Annotated[str, typer.Argument(show_default=False, help="A container (*.hwgen), a "
                                             "file that `hwgen import` reads, or `digits`, which "
                                             "is built in.")],
        fold: Fold = None, cycles: Cycles = None, weights: Weights = None, plan: PlanFile = None,
        name: Top = None, output: Folder = Path(), target: Target = Target.GENERIC,
        wrapper: Wrapper = None,
        check: Annotated[bool, typer.Option("--check", help="Simulate the Verilog on the whole "
                                            "test set and compare it with the model.")] = False,
        engine: Annotated[Native, typer.Option(help="Engine of --check.")] = "native",
        trace: Annotated[int | None, typer.Option(
            metavar="FRAMES", min=1, show_default=False, help="Make no hardware: write all tensors "
            "of so many frames of the test set to NAME.trace.npz.")] = None,
        as_json: Json = False) -> None:
    """Turn a network into an accelerator: Verilog, plan and, on demand, a verdict."""
    from ..compiler.compile import compile_model, trace_model
    from ..compiler.plan import load_plan
    from ..model.container import open_model
    from ..numerics import Storage
    from ..toolchain.synth import ADVICE, COMMANDS
    if trace is not None:
        with progress("Executing the model"):
            path, tensors = trace_model(open_model(model), output, name=name, frames=trace)
        if as_json:
            print_json("trace", file=str(path), tensors={
                tensor: list(values.shape) for tensor, values in tensors.items()})
            return
        print_table(("tensor", "shape", "least", "greatest"), [
            (tensor, "x".join(map(str, values.shape)), str(values.min()), str(values.max()))
            for tensor, values in tensors.items()])
        print(path)
        return
    with progress("Reading the model") as say:
        compiled = compile_model(
            open_model(model), output, name=name, plan=load_plan(plan) if plan else None,
            cycles=cycles, fold=dict(_folding(text) for text in fold or ()),
            weights=Storage(weights) if weights else None, target=target, axi=bool(wrapper),
            check=check, engine=engine, progress=say)
    if as_json:
        print_json("compile", **_compiled(compiled))
    else:
        _print_compiled(compiled)
    if target in COMMANDS:
        print(ADVICE, file=sys.stderr)
    if compiled.verdict and not compiled.verdict.proved:
        raise typer.Exit(1)


@verbs.command()
def estimate(
        model: Annotated[str | None, typer.Argument(
            show_default=False, help="A model, a table of layers (*.csv), or a known network, as "
            "`alexnet`.")] = None,
        layers: Annotated[str | None, typer.Option(
            metavar="MODEL", show_default=False, help="The same, by an option.")] = None,
        board: Annotated[str | None, typer.Option(
            metavar="NAME|all", show_default=False, help="Fold for a board, or for each.")] = None,
        cycles: Annotated[int | None, typer.Option(
            help="Goal of cycles per frame; by default the fewest that fit.", min=1,
            show_default=False)] = None,
        fold: Fold = None,
        density: Annotated[str | None, typer.Option(
            metavar="FILE", show_default=False, help="Shares that are not zero: layer,weights,"
            "inputs; or a known one, as `alexnet_pruned`.")] = None,
        weights: Annotated[str, typer.Option(metavar="FORMAT", help="Of a table's weights.")]
        = "s8",
        activations: Annotated[str, typer.Option(metavar="FORMAT", help="Of its activations.")]
        = "u8",
        array: Annotated[str | None, typer.Option(
            metavar="ROWSxCOLS", show_default=False, help="Cycles, utilization, words read and "
            "energy on a systolic array.")] = None,
        dataflow: Annotated[Literal["ws", "os", "is", "best"], typer.Option(
            help="What stays in the array: weights, outputs or inputs; `best` chooses for each "
            "layer.")] = "best",
        as_json: Json = False) -> None:
    """Say what a network costs: weights, products, and what it takes of each board or an array."""
    from ..report.estimate import estimate as look
    if (model is None) == (layers is None):
        raise InputError("Give one network: a model, a table of layers or a known name")
    tables = look(model or layers or "", board=board, cycles=cycles, density=density,
                  weights=weights, activations=activations, array=array, dataflow=dataflow,
                  fold=dict(_folding(text) for text in fold or ()))
    if as_json:
        print_json("estimate", **tables)
        return
    for name, rows in tables.items():
        print("" if name == "layers" else f"\n{name}")
        print_table(tuple(rows[0]), [tuple(f"{value:,}" if isinstance(value, int) else str(value)
                                           for value in row.values()) for row in rows])


@verbs.command()
def demo(output: Folder = Path("hwgen-demo"), as_json: Json = False) -> None:
    """Take the built-in network all the way: proof, bitstream, virtual board."""
    from ..report.demo import demo as run_demo
    with progress("Starting") as say:
        found = run_demo(output, progress=say)
    built, ran = found.built, found.ran
    if as_json:
        print_json("demo", **_compiled(found.compiled),
                   build=built and {"board": built.board.name} | built.report.to_json(),
                   run=ran and {**ran.to_json(), "wrong": found.wrong},
                   left_out=list(found.left_out))
    else:
        _print_compiled(found.compiled)
        if built:
            print(f"\nBuilt for {built.board.title}")
            print_build(built)
        if ran:
            total = len(ran.answers)
            print(f"\n{total - found.wrong} of {total} images through the UART of the virtual "
                  "board answered as by the reference executor, "
                  f"{1000 * ran.seconds / total:.0f} ms each")
        for line in found.left_out:
            print(f"Left out is {line}")
    if not found.passed:
        raise typer.Exit(1)


def _folding(text: str) -> tuple[str, tuple[int, int]]:
    match = re.fullmatch(r"([^=]+)=([1-9][0-9]{0,8})x([1-9][0-9]{0,8})", text)
    if not match:
        raise InputError(f"Folding is given as NODE=PExSIMD, as dense_0=8x16, not {text!r}")
    return match[1], (int(match[2]), int(match[3]))


def _compiled(compiled) -> dict:
    verdict = compiled.verdict
    return {"files": [str(path) for path in compiled.files],
            "plan": [dataclasses.asdict(layer) for layer in compiled.plan.layers],
            "latency": compiled.config.latency, "interval": compiled.config.interval,
            "verdict": verdict and {**dataclasses.asdict(verdict), "proved": verdict.proved}}


def _print_compiled(compiled) -> None:
    config, verdict = compiled.config, compiled.verdict
    print_table(("node", "lanes (SIMD)", "PE", "weights", "cycles"),
                [(layer.node, str(layer.lanes), str(layer.pe), layer.weights,
                  str(config.intervals.get(layer.node, 0))) for layer in compiled.plan.layers])
    print(f"\n{config.interval} cycles per frame, {config.latency} to the first result")
    if verdict:
        what = "random frames" if verdict.random else "test set"
        if verdict.correct is not None:
            print(f"Accuracy {100 * verdict.correct / verdict.frames:.2f} % "
                  f"({verdict.correct} of {verdict.frames} right)")
        print(f"{verdict.equal} of {verdict.frames} equal to the reference executor ({what}, "
              f"{verdict.engine}, {verdict.seconds:.1f} s of simulation)")
        for name in ("interval", "latency", "cycles"):
            declared, found = getattr(verdict, name)
            print(f"{name}: {declared} declared, {found} simulated")
        print("Proved." if verdict.proved else "NOT PROVED: the Verilog is wrong.")
    print("\n".join(str(path) for path in compiled.files))
