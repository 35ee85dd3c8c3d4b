"""Verbs on boards."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from ..errors import InputError
from .options import Baud, Build, Cycles, Json, PlanFile, Port, Weights, default_name
from .screen import print_build, print_json, print_table, progress

__all__ = ["verbs"]

verbs = typer.Typer()


@verbs.command("boards")
def list_boards(
        connected: Annotated[bool, typer.Option("--connected", help="Those alone whose USB chip is "
                                                "plugged in.")] = False,
        as_json: Json = False) -> None:
    """List the boards, what they have, and which may be plugged in."""
    from ..report.boards import list_boards as look
    lines = look(connected=connected)
    if as_json:
        print_json("boards", boards=lines)
        return
    fields = ("name", "part", "lut4", "bram", "dsp", "mhz", "link", "state")
    head = ("board", "device", "LUT4", "BRAM", "DSP", "MHz", "link", "state")
    print_table((*head, "port") if connected else head,
                [(*(f"{line[field]:g}" if field == "mhz" else str(line[field]) for field in fields),
                  *([", ".join(line["ports"])] if connected else [])) for line in lines])
    if connected and not lines:
        print("No serial port has the USB chip of a board")


@verbs.command()
def build(
        what: Annotated[str, typer.Argument(
            metavar="MODEL|BLOCK", show_default=False, help="A container (*.hwgen), `digits`, or "
            "a block as `hwgen list` names it.")], *,
        board: Annotated[str, typer.Option(metavar="NAME", show_default=False,
                                           help="As `hwgen boards` names it.")],
        freq: Annotated[float | None, typer.Option(
            metavar="MHZ", show_default=False, help="The clock: by default the board's; a half, a "
            "quarter ... of it, or what a PLL makes.")] = None,
        link: Annotated[str, typer.Option(help="`uart`, or `usb` where the device itself is at "
                                          "USB.")] = "uart",
        seeds: Annotated[int, typer.Option(min=1, help="How often to place and route.")] = 1,
        cycles: Cycles = None, weights: Weights = None, plan: PlanFile = None,
        baud: Annotated[int, typer.Option(min=1, help="Of the board's UART.")] = 1_000_000,
        tools: Annotated[str, typer.Option(help="`wheels`, or `native`: programs on PATH.")] =
            "wheels",
        force: Annotated[bool, typer.Option("--force", help="Make a bitstream even if it misses "
                                            "its clock.")] = False,
        output: Annotated[Path | None, typer.Option(
            "-o", metavar="DIR", show_default=False, help="By default MODEL-BOARD.")] = None,
        as_json: Json = False) -> None:
    """Make a bitstream for a board, and the virtual board of it."""
    from ..boards.board import board as find
    from ..compiler.plan import load_plan
    from ..gateware import library
    from ..model.container import open_model
    from ..numerics import Storage
    from ..report import build as builds
    chosen = find(board)
    options: dict[str, Any] = {"baud": baud, "freq": freq, "link": link, "seeds": seeds,
                               "force": force, "tools": tools}
    with progress("Reading the model") as say:
        if what.partition(":")[0] in library.BLOCKS:
            if any(given is not None for given in (cycles, weights, plan)):
                raise InputError(f"{what} is a block, and has no plan: --cycles, --weights and "
                                 "--plan are for models")
            name = default_name(what)
            built = builds.build_block(library.config(what), name, chosen,
                                       output or Path(f"{name}-{board}"), progress=say, **options)
        else:
            built = builds.build_board(
                open_model(what), chosen, output or Path(f"{Path(what).stem}-{board}"),
                plan=load_plan(plan) if plan else None, cycles=cycles,
                weights=Storage(weights) if weights else None, progress=say, **options)
    if as_json:
        print_json("build", files=list(map(str, built.files)), report=built.report.to_json())
    else:
        print_build(built)


@verbs.command()
def flash(build: Build,
          weights: Annotated[bool, typer.Option(
              "--weights", help="Write the reloadable weights to the board's flash, behind the "
              "bitstream: the board then loads them at power-up.")] = False) -> None:
    """Load the bitstream of a build into its board, or its weights into the board's flash."""
    from ..report.build import flash_board
    with progress("Writing the weights" if weights else "Loading the bitstream"):
        command = flash_board(build, weights=weights)
    print(command)


@verbs.command()
def run(build: Build,
        source: Annotated[Path | None, typer.Argument(
            metavar="INPUT", show_default=False, help="An npz, npy, csv or png, or a folder of "
            "png; by default the model's test set.")] = None, *,
        port: Port, baud: Baud = None,
        expect: Annotated[str | None, typer.Option(
            metavar="LABELS", show_default=False, help="Count what differs from the labels in a "
            "file, or from those that come with the inputs (`labels`).")] = None,
        count: Annotated[int | None, typer.Option(
            min=1, help="Take the first inputs alone.", show_default=False)] = None,
        as_json: Json = False) -> None:
    """Run inputs on a board, or on the virtual one."""
    from ..host.build import open_build
    from ..host.run import run as run_inputs
    with progress(_opening(port)) as say:
        report = run_inputs(open_build(build), port, source, expect=expect, count=count, baud=baud,
                            progress=_counter(say))
    if as_json:
        print(json.dumps(report.to_json(), indent=2))
        return
    print_table(("input", "class", "score", "expected"), report.rows())
    total, seconds = len(report.answers), report.seconds
    print(f"\n{total} inputs in {seconds:.2f} s, {1000 * seconds / total:.2f} ms each")
    if report.simulated:
        print(f"Virtual board, {report.simulated['level']}: {report.simulated['cycles_per_bit']} "
              "cycles of its clock per bit; models stand in for "
              f"{', '.join(report.simulated['models']) or 'no cells'}")
    for event, times in report.events.items():
        print(f"{event}: {times}")
    if report.differing is not None:
        print(f"{report.differing} of {total} differ from what was expected")


@verbs.command()
def selftest(build: Build = Path(), *, port: Port, baud: Baud = None,
             count: Annotated[int, typer.Option(min=1, help="Pictures of each round.")] = 1000,
             output: Annotated[Path | None, typer.Option(
                 "-o", metavar="FILE", show_default=False,
                 help="Where to write the report; by default to the screen.")] = None) -> None:
    """Try a board: pictures without and with noise on the link; gives a report to send."""
    from ..host.build import open_build
    from ..host.run import selftest as try_board
    from ..process import write_file
    with progress(_opening(port)) as say:
        report = try_board(open_build(build), port, count=count, baud=baud,
                           progress=_counter(say))
    text = json.dumps(report, indent=2)
    if output:
        write_file(output, text + "\n")
        print(f"{'Passed' if report['passed'] else 'FAILED'}: {output}")
    else:
        print(text)
    if not report["passed"]:
        raise typer.Exit(1)


def _opening(port):
    return f"{'Compiling' if port.partition(':')[0] == 'sim' else 'Looking at'} the board {port}"


def _counter(say):
    """What tells every tenth of the way."""
    told = [-1]

    def tell(done, total):
        if done * 10 // total != told[0]:
            told[0] = done * 10 // total
            say(f"{done} of {total} answered")
    return tell
