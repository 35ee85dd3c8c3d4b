"""Verbs on blocks of the library."""

import dataclasses
import sys
from pathlib import Path
from typing import Annotated

import typer

from ..targets import Target
from .options import (
    BlockArgument,
    Engine,
    Folder,
    Json,
    Parameters,
    Top,
    Wrapper,
    default_name,
)
from .screen import cell_counts, print_json, print_table, progress

__all__ = ["verbs"]

verbs = typer.Typer()


@verbs.command("list")
def list_blocks(
        block: Annotated[str | None, typer.Argument(metavar="BLOCK", show_default=False,
                                                       help="Say all about one block.")] = None,
        names: Annotated[bool, typer.Option("--names", help="Print every BLOCK:CONFIG alone, one a "
                                            "line.")] = False,
        as_json: Json = False) -> None:
    """List the blocks of the library, their configurations and what these cost."""
    from ..catalogue.costs import costs
    from ..gateware import library
    blocks = [library.block(block)] if block else list(library.BLOCKS.values())
    if as_json:
        measured = costs()
        print_json("list", blocks=[{
            "name": entry.name, "line": entry.line, "source": entry.source,
            "configs": {name: {"parameters": dict(parameters),
                               "cost": measured.get(f"{entry.name}:{name}", {})}
                        for name, parameters in entry.configs.items()},
        } for entry in blocks])
    elif names:
        print("\n".join(f"{entry.name}:{name}" for entry in blocks for name in entry.configs))
    elif block:
        _describe(blocks[0], costs())
    else:
        measured = costs()
        print_table(("block", "what it is", "configurations", "LUT4/FF (ECP5)"),
                    [(entry.name, entry.line, ", ".join(entry.configs),
                      cell_counts(measured.get(f"{entry.name}:default", {}).get("ecp5"),
                              ("lut4", "ff")))
                     for entry in blocks])


def _describe(entry, measured) -> None:
    from ..gateware.parameters import GRAMMAR
    cls = entry.config_class()
    print(f"{entry.name}: {entry.line}\nSource: {entry.source}\n\nParameters")
    for field in dataclasses.fields(cls):
        default = "" if field.default is dataclasses.MISSING else f" = {field.default}"
        kind = getattr(field.type, "__name__", None) or str(field.type).replace("hwgen.", "")
        print(f"  {field.name}: {kind.replace('numerics.', '')}{default}")
    print(f"\n{GRAMMAR}\n\nConfigurations, with LUT4/carry/FF/DSP/BRAM")
    for name, parameters in entry.configs.items():
        print(f"  {name}: {' '.join(f'-p {key}={value!r}' for key, value in parameters.items())}")
        for target, cells in measured.get(f"{entry.name}:{name}", {}).items():
            print(f"    {target}: {cell_counts(cells, ('lut4', 'carry', 'ff', 'dsp', 'bram'))}")


@verbs.command()
def emit(block: BlockArgument, parameters: Parameters = None, name: Top = None,
         output: Folder = Path(), target: Target = Target.GENERIC, wrapper: Wrapper = None,
         as_json: Json = False) -> None:
    """Write a block as Verilog, with its manifest and instantiation templates."""
    from ..emit import axi, manifest, verilog
    from ..gateware import axi_top, library
    from ..toolchain.synth import ADVICE, COMMANDS
    config = library.config(block, parameters or ())
    config = config.behind_axi if wrapper else config
    top = name or default_name(block)
    if wrapper:
        verilog.check_name("Module name", f"{top}_axi")
    with progress(f"Emitting {block}"):
        paths = manifest.write(config, top, output, target=target)
        if wrapper:
            paths += axi.write(axi_top.AxiTopConfig(
                core=config, name=top, clocked=verilog.is_clocked(paths[0].read_text())),
                output, target=target)
    for remark in [*config.remarks(target), *([ADVICE] if target in COMMANDS else [])]:
        print(remark, file=sys.stderr)
    if as_json:
        print_json("emit", files=list(map(str, paths)))
    else:
        print("\n".join(map(str, paths)))


@verbs.command()
def bench(block: Annotated[str, typer.Argument(metavar="BLOCK", show_default=False)],
          target: Target = Target.ECP5, as_json: Json = False) -> None:
    """Print what a block was measured to take, in every format (see `make bench`)."""
    from ..catalogue.costs import bench as measured
    from ..errors import InputError
    every = measured()["rows"]
    rows = [row for row in every if (row["block"], row["target"]) == (block, target.value)]
    if not rows:
        blocks, targets = (", ".join(dict.fromkeys(row[name] for row in every))
                           for name in ("block", "target"))
        raise InputError(f"Nothing of {block} was measured on {target.value}, but {blocks} were, "
                         f"on {targets}")
    if as_json:
        print_json("bench", rows=rows)
        return
    print_table(("what", "lanes", "form", "LUT4", "FF", "DSP", "Fmax MHz", "seeds",
                 "LUT4/operation", "pJ/operation"),
                [(row["what"], str(row["lanes"]), row["form"], str(row["lut"]), str(row["ff"]),
                  str(row["dsp"]), str(row["fmax"] or ""), str(row["seeds"] or ""),
                  f"{row['lut'] / row['lanes']:.2f}", f"{row['pj']:.3f}") for row in rows])


@verbs.command()
def check(block: BlockArgument, parameters: Parameters = None,
          engine: Annotated[list[Engine] | None, typer.Option(
              help="Where to run it; may be repeated: engines must agree in every cycle. By "
                   "default amaranth.")] = None,
          frames: Annotated[int | None, typer.Option(min=1, max=1 << 20, help="Frames to send.",
                                                     show_default=False)] = None,
          seed: Annotated[int, typer.Option(min=0)] = 0, as_json: Json = False) -> None:
    """Check a block against its golden model, bit for bit, under five patterns of stalls."""
    from ..gateware import library
    from ..verify import conformance
    from ..verify.bench import label
    from ..verify.stimulus import corner_beats
    config = library.config(block, parameters or ())
    engines = [one.value for one in engine or [Engine.AMARANTH]]
    beats = corner_beats(config, frames=frames, seed=seed)
    with progress(f"Checking {block} on {', '.join(engines)}"):
        models = conformance.check(config, beats, engines=engines, seed=seed)
    sent = {name: len(next(iter(values.values())) if isinstance(values, dict) else values)
            for name, values in beats.items()}
    if as_json:
        print_json("check", block=block, engines=engines, beats=sent, equal=True,
                   own_models=models)
    else:
        print(f"{block} equals its golden model on {', '.join(engines)}{label(models)}: "
              + ", ".join(f"{count} beats of {name}" for name, count in sent.items()))
