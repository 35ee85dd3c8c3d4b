"""The entry point, and the verb that says what works here."""

import sys
from importlib import metadata
from typing import Annotated

import typer

from ..errors import HwgenError
from . import blocks, boards, compress, files, models
from .options import Json
from .screen import print_json, print_table, progress

__all__ = ["app", "main"]

app = typer.Typer(name="hwgen", no_args_is_help=True, pretty_exceptions_enable=False,
                  context_settings={"help_option_names": ["-h", "--help"]},
                  help="Hardware generators for compressed neural networks, proved equal to NumPy.")
for group in (blocks, compress, files, models, boards):
    app.add_typer(group.verbs)


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
        print(f"hwgen {metadata.version('hwgen')}")
        raise typer.Exit


@app.callback()
def _global(version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True,
                                                  help="Print the version.")] = False) -> None:
    pass


@app.command()
def doctor(warm: Annotated[bool, typer.Option("--warm", help="First run every tool once: those of "
                                              "WebAssembly compile themselves, for minutes.")]
           = False, as_json: Json = False) -> None:
    """Say which verbs and engines work here, and how to mend the rest."""
    from ..report.doctor import doctor as look
    if warm:
        from ..toolchain.tools import warm as run_each
        with progress("Looking for tools") as say:
            run_each(lambda name, number, total: say(f"Tool {number} of {total}, {name}"))
    versions, needs = look()
    if as_json:
        print_json("doctor", versions=versions, verbs=[
            {"name": name, "works": not mend, "mend": list(mend)} for name, mend in needs.items()])
        return
    print_table(("verb", "works", "to mend it"),
                [(name, "no" if mend else "yes", "; ".join(mend)) for name, mend in needs.items()])
    print()
    print_table(("package", "version"), list(versions.items()))
