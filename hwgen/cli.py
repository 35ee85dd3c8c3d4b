"""The command line: arguments in, library calls out.

Results go to stdout, progress and messages to stderr. Exit status: 0, 1 (hwgen's fault, or a check
that failed), 2 (the user's input), 130 (interrupted).
"""

import contextlib
import dataclasses
import enum
import json
import re
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from .errors import HwgenError, InputError
from .targets import Target

__all__ = ["app", "main"]

app = typer.Typer(name="hwgen", no_args_is_help=True, pretty_exceptions_enable=False,
                  context_settings={"help_option_names": ["-h", "--help"]},
                  help="Hardware generators for compressed neural networks, proved equal to NumPy.")

_GRAMMAR = ("Parameter of the block, as NAME=VALUE; may be repeated. `hwgen list BLOCK` says which "
            "there are and how values are spelled.")


def _complete(start: str) -> list[str]:
    from .gateware import library
    specs = [f"{block.name}:{config}" for block in library.BLOCKS.values()
             for config in block.configs]
    return [spec for spec in [*library.BLOCKS, *specs] if spec.startswith(start)]


BlockArgument = Annotated[str, typer.Argument(metavar="BLOCK[:CONFIG]", show_default=False,
                                              autocompletion=_complete)]
Parameters = Annotated[list[str] | None, typer.Option("-p", metavar="NAME=VALUE", help=_GRAMMAR)]
Folder = Annotated[Path, typer.Option("-o", metavar="DIR", help="Folder to write to.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Build = Annotated[Path, typer.Argument(help="Folder that `hwgen build` made.")]
Port = Annotated[str, typer.Option(metavar="PORT", show_default=False,
                                   help="A serial port, `auto`, `sim` (the virtual board), "
                                   "`sim:netlist` (the same after synthesis), or a URL of "
                                   "pyserial.")]
Baud = Annotated[int | None, typer.Option(help="By default what the board was built for.",
                                          show_default=False)]
Top = Annotated[str | None, typer.Option(metavar="TOP", help="Name of the top module and of the "
                                            "files.", show_default=False)]


class Native(enum.StrEnum):
    """Engines of `hwgen compile --check`."""

    NATIVE = "native"
    NATIVE_VERILATOR = "native-verilator"
    NATIVE_CXXRTL = "native-cxxrtl"


class Weights(enum.StrEnum):
    """Where the weights of an accelerator may live."""

    BAKED = "baked"
    ROM = "rom"
    RELOADABLE = "reloadable"


class Engine(enum.StrEnum):
    """Engines of `hwgen check`."""

    AMARANTH = "amaranth"
    ICARUS = "icarus"
    VERILATOR = "verilator"
    NATIVE = "native"
    NATIVE_VERILATOR = "native-verilator"
    NATIVE_CXXRTL = "native-cxxrtl"
    NETLIST_ECP5 = "netlist-ecp5"
    NETLIST_ICE40 = "netlist-ice40"
    NETLIST_GOWIN = "netlist-gowin"
    NETLIST_ECP5_ICARUS = "netlist-ecp5-icarus"
    NETLIST_ICE40_ICARUS = "netlist-ice40-icarus"
    NETLIST_GOWIN_ICARUS = "netlist-gowin-icarus"


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
    top = name or _default_name(block)
    with _progress(f"Emitting {block}"):
        paths = manifest.write(config, top, output, target=target)
    _print_paths("emit", paths, as_json)


def _default_name(block: str) -> str:
    from .emit.verilog import check_name
    short = block.removesuffix(":default")
    try:
        return check_name("Name", short.replace(":", "_"))
    except InputError:  # fork and join are keywords
        return f"{short}_default"


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


@app.command("compile")
def compile_(
        model: Annotated[str, typer.Argument(help="A container (*.hwgen), or `digits`, which is "
                                             "built in.", show_default=False)],
        fold: Annotated[list[str] | None, typer.Option(
            metavar="NODE=PExSIMD", help="Folding of a dense layer; may be repeated.")] = None,
        cycles: Annotated[int | None, typer.Option(
            help="Goal of cycles per frame; by default 1000.", show_default=False)] = None,
        weights: Annotated[Weights | None, typer.Option(
            help="Where the weights live; by default by size.", show_default=False)] = None,
        plan: Annotated[Path | None, typer.Option(
            help="A saved plan, instead of the three above.", show_default=False)] = None,
        name: Top = None, output: Folder = Path(),
        check: Annotated[bool, typer.Option("--check", help="Simulate the Verilog on the whole "
                                            "test set and compare it with the model.")] = False,
        engine: Annotated[Native, typer.Option(help="Engine of --check.")] = Native.NATIVE,
        as_json: Json = False) -> None:
    """Turn a network into an accelerator: Verilog, plan and, on demand, a verdict."""
    from .compiler.compile import compile_model
    from .compiler.plan import load_plan
    from .model.container import open_model
    from .numerics import Storage
    with _progress("Reading the model") as say:
        compiled = compile_model(
            open_model(model), output, name=name, plan=load_plan(plan) if plan else None,
            cycles=cycles, fold=dict(_folding(text) for text in fold or ()),
            weights=Storage(weights.value) if weights else None, check=check, engine=engine.value,
            progress=say)
    if as_json:
        _print_json("compile", **_compiled(compiled))
    else:
        _print_compiled(compiled)
    _end(compiled.verdict)


@app.command()
def demo(output: Folder = Path("hwgen-demo"), as_json: Json = False) -> None:
    """Compile the built-in network, prove it on its test set, and count its cells."""
    from .report.demo import demo as run_demo
    with _progress("Starting") as say:
        found = run_demo(output, progress=say)
    if as_json:
        _print_json("demo", **_compiled(found.compiled),
                    synthesis=[report.to_json() for report in found.synthesis])
    else:
        _print_compiled(found.compiled)
        print()
        _table(("target", "LUT4", "carry", "FF", "DSP", "BRAM", "Yosys"),
               [(report.target.value, *map(str, dataclasses.astuple(report.resources)),
                 f"{report.version}: {report.command}") for report in found.synthesis])
    _end(found.compiled.verdict)


def _end(verdict) -> None:
    if verdict and not verdict.proved:
        raise typer.Exit(1)


def _folding(text: str) -> tuple[str, tuple[int, int]]:
    match = re.fullmatch(r"([^=]+)=([0-9]{1,9})x([0-9]{1,9})", text)
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
    _table(("node", "lanes (SIMD)", "PE", "weights", "cycles"),
           [(layer.node, str(layer.lanes), str(layer.pe), layer.weights,
             str(config.intervals[layer.node])) for layer in compiled.plan.layers])
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


@app.command("boards")
def list_boards(
        connected: Annotated[bool, typer.Option("--connected", help="Those alone whose USB chip is "
                                                "plugged in.")] = False,
        as_json: Json = False) -> None:
    """List the boards, what they have, and which may be plugged in."""
    from .report.boards import list_boards as look
    lines = [line.to_json() for line in look(connected=connected)]
    if as_json:
        _print_json("boards", boards=lines)
        return
    fields = ("name", "part", "lut4", "bram", "dsp", "mhz", "link", "state")
    head = ("board", "device", "LUT4", "BRAM", "DSP", "MHz", "link", "state")
    _table((*head, "port") if connected else head,
           [(*(f"{line[field]:g}" if field == "mhz" else str(line[field]) for field in fields),
             *([", ".join(line["ports"])] if connected else [])) for line in lines])
    if connected and not lines:
        print("No serial port has the USB chip of a board")


@app.command()
def build(
        what: Annotated[str, typer.Argument(
            metavar="MODEL|BLOCK", show_default=False, help="A container (*.hwgen), `digits`, or "
            "a block as `hwgen list` names it.")], *,
        board: Annotated[str, typer.Option(metavar="NAME", show_default=False,
                                           help="As `hwgen boards` names it.")],
        freq: Annotated[float | None, typer.Option(
            metavar="MHZ", show_default=False, help="The board's clock, or a half, a quarter ... "
            "of it.")] = None,
        seeds: Annotated[int, typer.Option(min=1, help="How often to place and route.")] = 1,
        cycles: Annotated[int | None, typer.Option(
            help="Goal of cycles per frame; by default 1000.", show_default=False)] = None,
        weights: Annotated[Weights | None, typer.Option(
            help="Where the weights live; by default by size.", show_default=False)] = None,
        plan: Annotated[Path | None, typer.Option(
            help="A saved plan, instead of the two above.", show_default=False)] = None,
        baud: Annotated[int, typer.Option(help="Of the board's UART.")] = 1_000_000,
        tools: Annotated[str, typer.Option(help="`wheels`, or `native`: programs on PATH.")] =
            "wheels",
        force: Annotated[bool, typer.Option("--force", help="Make a bitstream even if it misses "
                                            "its clock.")] = False,
        output: Annotated[Path | None, typer.Option(
            "-o", metavar="DIR", show_default=False, help="By default MODEL-BOARD.")] = None,
        as_json: Json = False) -> None:
    """Make a bitstream for a board, and the virtual board of it."""
    from .boards.board import board as find
    from .compiler.plan import load_plan
    from .gateware import library
    from .model.container import open_model
    from .numerics import Storage
    from .report import build as builds
    chosen = find(board)
    options: dict[str, Any] = {"baud": baud, "freq": freq, "seeds": seeds, "force": force,
                               "tools": tools}
    with _progress("Reading the model") as say:
        if what.partition(":")[0] in library.BLOCKS:
            name = _default_name(what)
            built = builds.build_block(library.config(what), name, chosen,
                                       output or Path(f"{name}-{board}"), progress=say, **options)
        else:
            built = builds.build_board(
                open_model(what), chosen, output or Path(f"{Path(what).stem}-{board}"),
                plan=load_plan(plan) if plan else None, cycles=cycles,
                weights=Storage(weights.value) if weights else None, progress=say, **options)
    if as_json:
        _print_json("build", files=[str(path) for path in built.files],
                    report=built.report.to_json())
        return
    report = built.report
    _table(("clock", "Fmax MHz", "asked MHz"), [(timing.clock, f"{timing.fmax:g}",
                                                 f"{timing.asked:g}") for timing in report.timing])
    cells = report.resources
    print(f"\nLUT4 {cells.lut4}, carry {cells.carry}, FF {cells.ff}, DSP {cells.dsp}, BRAM "
          f"{cells.bram}; {report.packed} packed cells of {chosen.device.capacity.lut4}; "
          + ", ".join(f"{step} {seconds:.0f} s" for step, seconds in report.seconds.items()))
    if report.forced:
        print("FORCED: it misses its clock and may compute wrong results.")
    print(report.bitstream)


@app.command()
def flash(build: Build) -> None:
    """Load the bitstream of a build into its board."""
    from .report.build import flash_board
    with _progress("Loading the bitstream"):
        command = flash_board(build)
    print(command)


@app.command()
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
    from .host.build import open_build
    from .host.run import run as run_inputs
    with _progress(_opening(port)) as say:
        report = run_inputs(open_build(build), port, source, expect=expect, count=count, baud=baud,
                            progress=_counter(say))
    if as_json:
        print(json.dumps(report.to_json(), indent=2))
        return
    _table(("input", "class", "score", "expected"), report.rows())
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


@app.command()
def selftest(build: Build = Path(), *, port: Port, baud: Baud = None,
             count: Annotated[int, typer.Option(min=1, help="Pictures of each round.")] = 1000,
             output: Annotated[Path | None, typer.Option(
                 "-o", metavar="FILE", show_default=False,
                 help="Where to write the report; by default to the screen.")] = None) -> None:
    """Try a board: pictures without and with noise on the link; gives a report to send."""
    from .host.build import open_build
    from .host.run import selftest as try_board
    from .process import write_file
    with _progress(_opening(port)) as say:
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

    def progress(done, total):
        if done * 10 // total != told[0]:
            told[0] = done * 10 // total
            say(f"{done} of {total} answered")
    return progress


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
    Console(width=None if sys.stdout.isatty() else 160, markup=False, highlight=False).print(table)


@contextlib.contextmanager
def _progress(what: str):
    """Say on stderr what is under way: a spinner on a terminal, else a line a step.

    Gives the function that says what is next.
    """
    from rich.console import Console
    console = Console(stderr=True)
    if console.is_terminal:
        with console.status(f"{what} ...") as status:
            yield lambda step: status.update(f"{step} ...")
    else:
        def say(step):
            print(f"{step} ...", file=sys.stderr)
        say(what)
        yield say
