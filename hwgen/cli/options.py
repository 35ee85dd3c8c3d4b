"""The options that verbs share."""

import enum
from pathlib import Path
from typing import Annotated, Literal

import typer

from ..errors import InputError

__all__ = ["Baud", "BlockArgument", "Build", "Cycles", "Engine", "Fold", "Folder", "Json", "Native",
           "Parameters", "PlanFile", "Port", "Top", "Weights", "Wrapper", "default_name"]

_GRAMMAR = ("Parameter of the block, as NAME=VALUE; may be repeated. `hwgen list BLOCK` says which "
            "there are and how values are spelled.")


def _complete(start: str) -> list[str]:
    from ..gateware import library
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
Baud = Annotated[int | None, typer.Option(min=1, help="By default what the board was built for.",
                                          show_default=False)]
Top = Annotated[str | None, typer.Option(metavar="TOP", help="Name of the top module and of the "
                                            "files.", show_default=False)]

Wrapper = Annotated[Literal["axi"] | None, typer.Option(
    "--top", show_default=False, help="Write NAME_axi.v too, with AXI4-Stream, AXI4-Lite and AXI4 "
    "ports, its register map, and what vendors' tools want of it (docs/axi.md).")]

Cycles = Annotated[int | None, typer.Option(help="Goal of cycles per frame; by default 1000.",
                                            show_default=False)]
Fold = Annotated[list[str] | None, typer.Option(metavar="NODE=PExSIMD", help="Folding of a dense "
                                                "layer; may be repeated.")]
Weights = Annotated[Literal["baked", "rom", "reloadable"] | None, typer.Option(
    help="Where the weights live; by default by size.", show_default=False)]
PlanFile = Annotated[Path | None, typer.Option(
    help="A saved plan, instead of goals and choices.", show_default=False)]

#: Engines of `hwgen compile --check`.
Native = Literal["native", "native-verilator", "native-cxxrtl"]


class Engine(enum.StrEnum):
    """Engines of `hwgen check`, which takes several: Typer knows no lists of literals."""

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


def default_name(block: str) -> str:
    from ..emit.verilog import check_name
    short = block.removesuffix(":default")
    try:
        return check_name("Name", short.replace(":", "_"))
    except InputError:  # fork and join are keywords
        return f"{short}_default"
