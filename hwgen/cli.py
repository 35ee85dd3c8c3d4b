"""The command line: arguments in, library calls out.

Results go to stdout, progress and messages to stderr. Exit status: 0, 1 (hwgen's fault, or a check
that failed), 2 (the user's input), 130 (interrupted).
"""

import contextlib
import dataclasses
import enum
import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from .errors import HwgenError
from .targets import Target

__all__ = ["app", "main"]

app = typer.Typer(name="hwgen", no_args_is_help=True, pretty_exceptions_enable=False,
                  context_settings={"help_option_names": ["-h", "--help"]},
                  help="Hardware generators for compressed neural networks, proved equal to NumPy.")

_GRAMMAR = ("Parameter of the block, as NAME=VALUE; may be repeated. `hwgen list BLOCK` says which "
            "there are and how values are spelled.")

BlockArgument = Annotated[str, typer.Argument(metavar="BLOCK[:CONFIG]", show_default=False)]
Parameters = Annotated[list[str] | None, typer.Option("-p", metavar="NAME=VALUE", help=_GRAMMAR)]
Folder = Annotated[Path, typer.Option("-o", metavar="DIR", help="Folder to write to.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Top = Annotated[str | None, typer.Option(metavar="TOP", help="Name of the top module and of the "
                                            "files.", show_default=False)]


class Engine(enum.StrEnum):
    """Engines of `hwgen check`."""

    AMARANTH = "amaranth"
    ICARUS = "icarus"
    VERILATOR = "verilator"
    NATIVE = "native"
    NATIVE_CXXRTL = "native-cxxrtl"


def main() -> None:
    """Run the command line; the entry point ``hwgen``."""
    try:
        app()
    except HwgenError as error:
        print(f"hwgen: {error}", file=sys.stderr)
        sys.exit(error.exit_status)
    except KeyboardInterrupt:
        print("hwgen: interrupted", file=sys.stderr)
        sys.exit(130)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib import metadata
        print(f"hwgen {metadata.version('hwgen')}")
        raise typer.Exit


@app.callback()
def _global(version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True,
                                                  help="Print the version.")] = False) -> None:
    pass


@app.command("list")
def list_blocks(
        block: Annotated[str | None, typer.Argument(metavar="BLOCK", show_default=False,
                                                       help="Say all about one block.")] = None,
        names: Annotated[bool, typer.Option("--names", help="Print every BLOCK:CONFIG alone, one a "
                                            "line.")] = False,
        as_json: Json = False) -> None:
    """List the blocks of the library, their configurations and what these cost."""
    from .catalogue.costs import costs
    from .gateware import library
    blocks = [library.block(block)] if block else list(library.BLOCKS.values())
    if as_json:
        measured = costs()
        _print_json("list", blocks=[{
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
        _table(("block", "what it is", "configurations", "LUT4/FF (ECP5)"),
               [(entry.name, entry.line, ", ".join(entry.configs),
                 _cells(measured.get(f"{entry.name}:default", {}).get("ecp5"), ("lut4", "ff")))
                for entry in blocks])


def _describe(entry, measured) -> None:
    from .gateware.parameters import GRAMMAR
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
            print(f"    {target}: {_cells(cells, ('lut4', 'carry', 'ff', 'dsp', 'bram'))}")


@app.command()
def emit(block: BlockArgument, parameters: Parameters = None, name: Top = None,
         output: Folder = Path(), target: Target = Target.GENERIC, as_json: Json = False) -> None:
    """Write a block as Verilog, with its manifest and instantiation templates."""
    from .emit import manifest
    from .gateware import library
    config = library.config(block, parameters or ())
    top = name or block.removesuffix(":default").replace(":", "_")
    with _progress(f"Emitting {block}"):
        paths = manifest.write(config, top, output, target=target)
    _print_paths("emit", paths, as_json)


@app.command()
def check(block: BlockArgument, parameters: Parameters = None,
          engine: Annotated[list[Engine] | None, typer.Option(
              help="Where to run it; may be repeated: engines must agree in every cycle. By "
                   "default amaranth.")] = None,
          frames: Annotated[int | None, typer.Option(min=1, help="Frames to send.",
                                                        show_default=False)] = None,
          seed: int = 0, as_json: Json = False) -> None:
    """Check a block against its golden model, bit for bit, under five patterns of stalls."""
    from .gateware import library
    from .verify import conformance
    from .verify.stimulus import corner_beats
    config = library.config(block, parameters or ())
    engines = [one.value for one in engine or [Engine.AMARANTH]]
    beats = corner_beats(config, frames=frames, seed=seed)
    with _progress(f"Checking {block} on {', '.join(engines)}"):
        conformance.check(config, beats, engines=engines, seed=seed)
    sent = {name: len(next(iter(values.values())) if isinstance(values, dict) else values)
            for name, values in beats.items()}
    if as_json:
        _print_json("check", block=block, engines=engines, beats=sent, equal=True)
    else:
        print(f"{block} equals its golden model on {', '.join(engines)}: "
              + ", ".join(f"{count} beats of {name}" for name, count in sent.items()))


@app.command()
def doctor(as_json: Json = False) -> None:
    """Say which verbs and engines work here, and how to mend the rest."""
    from .report.doctor import doctor as look
    versions, capabilities = look()
    if as_json:
        _print_json("doctor", versions=versions, verbs=[
            {"name": one.name, "works": one.works, "mend": list(one.mend)} for one in capabilities])
        return
    _table(("verb", "works", "to mend it"),
           [(one.name, "yes" if one.works else "no", "; ".join(one.mend)) for one in capabilities])
    print()
    _table(("package", "version"), list(versions.items()))


def _print_json(name: str, **content) -> None:
    print(json.dumps({"schema": f"hwgen.{name}/1", **content}, indent=2))


def _print_paths(name: str, paths: list[Path], as_json: bool) -> None:
    if as_json:
        _print_json(name, files=[str(path) for path in paths])
    else:
        print("\n".join(str(path) for path in paths))


def _cells(cells: dict | None, fields: tuple[str, ...]) -> str:
    return "" if cells is None else "/".join(str(cells[field]) for field in fields)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    from rich.console import Console
    from rich.table import Table
    table = Table(*head, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*row)
    Console(width=None if sys.stdout.isatty() else 160).print(table)


@contextlib.contextmanager
def _progress(what: str):
    """Say on stderr what is under way: a spinner on a terminal, else a line."""
    from rich.console import Console
    console = Console(stderr=True)
    if console.is_terminal:
        with console.status(f"{what} ..."):
            yield
    else:
        print(f"{what} ...", file=sys.stderr)
        yield
