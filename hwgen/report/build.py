"""`hwgen build`: from a model, or a block, to a bitstream of a board."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..boards.board import Board, board
from ..boards.clock import clock_of, fastest
from ..boards.top import Top, make_top, require_wire
from ..compiler.compile import Compiled, compile_model
from ..compiler.plan import Plan
from ..emit import manifest
from ..emit.verilog import verilog
from ..errors import InputError, MissedTiming
from ..host.build import open_build, save_build
from ..host.frames import record
from ..host.interface import Interface
from ..host.virtual import TopLevel
from ..model.container import Model
from ..numerics import Storage
from ..process import write_file
from ..targets import Target
from ..toolchain import flash
from ..toolchain.build import build_bitstream
from ..toolchain.report import BuildReport
from ..toolchain.steps import Progress
from ..toolchain.tools import find
from ..verify.netlist import own_models, resolve

__all__ = ["Built", "build_block", "build_board", "flash_board"]

#: The toolchain's run folder, and what a board's flash is to have, in the build's folder.
RUN, WEIGHTS = "run", "weights.bin"


@dataclass(frozen=True, kw_only=True)
class Built:
    """What :func:`build_board` or :func:`build_block` made."""

    board: Board
    top: Top
    report: BuildReport
    files: tuple[Path, ...]  #: the bitstream first, then what a host needs
    compiled: Compiled | None = None  #: of a model


def build_board(model: Model, board: Board, folder: Path | str, *, name: str | None = None,
                plan: Plan | None = None, cycles: int | None = None,
                fold: Mapping[str, tuple[int, int]] | None = None,
                weights: Storage | None = None, baud: int = 1_000_000, freq: float | None = None,
                link: str = "uart", seeds: int = 1, force: bool = False, tools: str = "wheels",
                check: bool = False, netlist: bool = True,
                progress: Callable[[str], None] = lambda step: None) -> Built:
    """Compile a model, put it on a board, and make a bitstream and a virtual board of it.

    The folder gets what :func:`.compile_model` writes, the board's top, the toolchain's run folder
    ``run`` with the bitstream, and what :func:`.open_build` reads. Parameters are those of
    :func:`.compile_model`, :func:`.clock_of` (``freq``, MHz), :func:`.make_top` (``link``:
    ``uart``, or ``usb``, which has no virtual board) and :func:`.build_bitstream`; ``netlist`` says
    whether the virtual board is made of the netlist too. Raises InputError if the model does not
    fit or misses the clock.
    """
    find("yosys", tools)  # or refuses, before anything is written
    require_wire(board, link)
    folder, clock = Path(folder), clock_of(board, freq)
    compiled = compile_model(model, folder, name=name, plan=plan, cycles=cycles, fold=fold,
                             weights=weights, check=check, target=board.device.target,
                             progress=progress)
    name = compiled.files[0].stem
    interface = Interface.read(folder / f"{name}.json")
    sha256 = interface.sha256.hex()
    top, text = _top(board, compiled.config, name, folder, sha256, baud, clock, link)
    report = _bitstream(top, folder, seeds=seeds, force=force, tools=tools, progress=progress)
    models = (*([top.clock.pll.cell] if top.clock.pll else ()),
              *(["USRMCLK"] if top.flash and not top.flash.clk else ()))
    simulations = {} if link == "usb" else {
        "rtl": _simulation(top, text + own_models(board.device.target, models), models)}
    if netlist and simulations:
        progress("Resolving the netlist's cells")
        cells = (folder / RUN / "netlist.json").read_text()
        resolved = resolve(cells, top.name, board.device.target)
        simulations["netlist"] = _simulation(top, resolved.text, resolved.models)
    files = save_build(folder, model, compiled.config, name=name, board=board.name, baud=baud,
                       simulations=simulations)
    if top.flash:
        loads = open_build(folder).loads
        files.append(folder / WEIGHTS)
        write_file(files[-1], record(interface.sha256, (
            body for number, load in enumerate(interface.loads)
            for body in load.bodies(number, loads[load.name]))))
    return Built(board=board, top=top, report=report, compiled=compiled,
                 files=(report.bitstream, *files))


def build_block(config, name: str, board: Board, folder: Path | str, *, baud: int = 1_000_000,
                freq: float | None = None, link: str = "uart", seeds: int = 1, force: bool = False,
                tools: str = "wheels",
                progress: Callable[[str], None] = lambda step: None) -> Built:
    """Put a block behind a link on a board, as module ``name``; see :func:`build_board`."""
    find("yosys", tools)
    require_wire(board, link)
    folder, clock = Path(folder), clock_of(board, freq)
    progress("Emitting Verilog")
    files = manifest.write(config, name, folder, target=board.device.target)
    sha256 = hashlib.sha256(files[-1].read_bytes()).hexdigest()
    top, _text = _top(board, config, name, folder, sha256, baud, clock, link)
    report = _bitstream(top, folder, seeds=seeds, force=force, tools=tools, progress=progress)
    return Built(board=board, top=top, report=report, files=(report.bitstream, *files))


def flash_board(folder: Path | str, *, weights: bool = False) -> str:
    """Load the bitstream of a build into its board; gives the command that did it.

    ``weights``: write these to the board's flash instead, behind the bitstream. Raises InputError
    if the folder is no build, or the board or the build has nothing of the kind; MissingTool, with
    the commands, if no program is installed that can do it.
    """
    folder = Path(folder)
    try:
        build = json.loads((folder / RUN / "build.json").read_text())
        bitstream, name = folder / RUN / build["bitstream"], build["top"].rpartition("_on_")[2]
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise InputError(f"{folder} has no finished bitstream: make it with hwgen build"
                         ) from error
    one = board(name)
    if not one.loaders:
        raise InputError(f"There is no one program that loads {one.title}: use that of your "
                         "programmer")
    if not weights:
        return flash.flash(bitstream, one.loaders)
    place, file = one.flash, folder / WEIGHTS
    if not (folder / "host.json").is_file() or not open_build(folder).loads:  # blocks have none
        raise InputError(f"{folder} has no reloadable weights: they are in the bitstream; build it "
                         "with --weights reloadable to have them beside it")
    if place is None:
        raise InputError(f"{one.title} loads no weights from a flash: hwgen run loads them over "
                         "the link")
    size, room = file.stat().st_size if file.is_file() else 0, place.end - place.offset
    if size > room:
        raise InputError(f"{file} has {size} bytes, and the flash of {one.title} has room for "
                         f"{room}: hwgen run loads them over the link")
    boot = flash.commands_of(bitstream, place.boot or place.loaders)
    return flash.flash(file, place.loaders, offset=place.offset,
                       others=[("The bitstream into the flash", boot)])


def _top(board, config, name, folder, sha256, baud, clock, link):
    """The top, and what simulates as it does with the accelerator: without the fabric's cells."""
    plain, top = (make_top(board, config, accelerator=name, manifest_sha256=sha256, baud=baud,
                           clock=clock, wire=link, target=target)
                  for target in (Target.GENERIC, board.device.target))
    write_file(folder / f"{top.name}.v", top.text)
    return top, verilog(config.create(), name=name) + plain.text


def _bitstream(top, folder, *, progress, **options):
    def tell(step: Progress):
        if step.state in ("running", "given up"):
            how = ", given up: its routing does not end" if step.state == "given up" else ""
            progress(f"Step {step.number} of {step.total}, {step.name}, {step.seconds:.0f} s{how}")

    names = [f"{top.accelerator}.v", f"{top.name}.v"]
    try:
        return build_bitstream([(name, (folder / name).read_text()) for name in names],
                               top=top.name, device=top.board.device,
                               constraints=top.constraints, clocks=top.clocks,
                               folder=folder / RUN, progress=tell, **options)
    except MissedTiming as error:
        mhz = fastest(top.board, min(error.fmax.values()), top.baud)
        if mhz is None or not error.fmax.keys() <= {"clk", "sync_clk"}:
            raise
        raise InputError(f"{error}. A clock of {top.board.name} that would do is --freq {mhz:g}"
                         ) from error


def _simulation(top, verilog, models=()):
    # Its flash is blank: the host loads the weights.
    return TopLevel(verilog=verilog, top=top.name, clk="clk", rx="rx", tx="tx",
                    cycles_per_bit=top.cycles_per_bit, models=tuple(models),
                    constants={"flash_cipo": "1"} if top.flash else {})
