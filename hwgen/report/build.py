"""`hwgen build`: from a model to a bitstream of a board, with all that a host needs."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..boards.board import Board
from ..boards.top import Top, make_top
from ..compiler.compile import Compiled, compile_model
from ..compiler.plan import Plan
from ..errors import InputError
from ..host.build import save_build
from ..host.interface import Interface
from ..host.virtual import TopLevel
from ..model.container import Model
from ..numerics import Storage
from ..process import write_file
from ..toolchain.build import build_bitstream
from ..toolchain.report import BuildReport
from ..toolchain.steps import Progress
from ..verify.netlist import resolve

__all__ = ["Built", "build_board", "division"]

#: The toolchain's run folder, in the build's folder.
RUN = "run"


@dataclass(frozen=True, kw_only=True)
class Built:
    """What :func:`build_board` made.

    Parameters
    ----------
    board : Board
    compiled : Compiled
    top : Top
    report : BuildReport
    files : tuple of Path
        What a host needs, the bitstream first.
    """

    board: Board
    compiled: Compiled
    top: Top
    report: BuildReport
    files: tuple[Path, ...]


def division(board: Board, freq: float | None) -> int:
    """The division of a board's clock that gives a frequency.

    Parameters
    ----------
    freq : float, MHz
        By default what the board divides by anyway.

    Raises
    ------
    InputError
        If no division by a power of two gives it.
    """
    if freq is None:
        return board.divide
    choices = {board.mhz / (1 << n): 1 << n for n in range(7)}
    if freq not in choices:
        raise InputError(f"The clock of {board.name} can be {', '.join(f'{f:g}' for f in choices)} "
                         f"MHz, not {freq:g}")
    return choices[freq]


def build_board(model: Model, board: Board, folder: Path | str, *, name: str | None = None,
                plan: Plan | None = None, cycles: int | None = None,
                fold: Mapping[str, tuple[int, int]] | None = None,
                weights: Storage | None = None, baud: int = 1_000_000, freq: float | None = None,
                seeds: int = 1, force: bool = False, tools: str = "wheels", check: bool = False,
                netlist: bool = True, progress: Callable[[str], None] = lambda step: None) -> Built:
    """Compile a model, put it on a board, and make a bitstream and a virtual board of it.

    The folder gets what :func:`.compile_model` writes, the board's top, the toolchain's run folder
    ``run`` with the bitstream, and what :func:`.open_build` reads.

    Parameters
    ----------
    name, plan, cycles, fold, weights, check
        As :func:`.compile_model` takes them.
    baud : int
    freq : float, MHz
        See :func:`division`.
    seeds, force, tools
        As :func:`.build_bitstream` takes them.
    netlist : bool
        Whether the virtual board is made of the netlist too.
    progress : callable
        Told what is done next.

    Raises
    ------
    InputError
        If the model does not fit or misses the clock, or a parameter is wrong.
    ToolError
        If a tool fails.
    """
    folder, divide = Path(folder), division(board, freq)
    compiled = compile_model(model, folder, name=name, plan=plan, cycles=cycles, fold=fold,
                             weights=weights, check=check, progress=progress)
    verilog = compiled.files[0]
    interface = Interface.read(verilog.with_suffix(".json"))
    progress(f"Making the top of {board.name}")
    top = make_top(board, compiled.config, accelerator=verilog.stem, baud=baud, divide=divide,
                   manifest_sha256=interface.sha256.hex())
    sources = {verilog.name: verilog.read_text(), f"{top.name}.v": top.text}
    write_file(folder / f"{top.name}.v", top.text)

    def tell(step: Progress):
        if step.state == "running":
            progress(f"Step {step.number} of {step.total}, {step.name}, {step.seconds:.0f} s")

    report = build_bitstream(list(sources.items()), top=top.name, device=board.device,
                             constraints=board.constraints, clocks=top.clocks, folder=folder / RUN,
                             seeds=seeds, force=force, tools=tools, progress=tell)
    simulations = {"rtl": _simulation(top, "".join(sources.values()))}
    if netlist:
        progress("Resolving the netlist's cells")
        resolved = resolve(_netlist(folder / RUN, top.name), top.name, board.device.target)
        simulations["netlist"] = _simulation(top, resolved.text, resolved.models)
    files = save_build(folder, model, compiled.config, name=verilog.stem, board=board.name,
                       baud=baud, simulations=simulations)
    return Built(board=board, compiled=compiled, top=top, report=report,
                 files=(report.bitstream, *files))


def _netlist(folder, top):
    """What nextpnr was given, without the library of cells."""
    module = json.loads((folder / "netlist.json").read_text())["modules"][top]
    return json.dumps({"modules": {top: module}})


def _simulation(top, verilog, models=()):
    return TopLevel(verilog=verilog, top=top.name, clk="clk", rx="rx", tx="tx",
                    cycles_per_bit=top.cycles_per_bit, models=tuple(models))
