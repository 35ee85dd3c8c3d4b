"""The virtual board: a board's own top level, simulated, with its UART on a loopback socket.

It ends at the pads: the clock comes in at a pin, and what stands in for PLL and I/O cells are
models, which :class:`TopLevel` names.
"""

import re
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import InputError, MissingTool, ToolError
from ..verify import tools

__all__ = ["TopLevel", "VirtualBoard", "compile_board"]

_WRAPPER = "hwgen_virtual_board"


@dataclass(frozen=True, kw_only=True)
class TopLevel:
    """A board's top level in Verilog: as written, or as a netlist with its cells resolved."""

    verilog: str  #: all modules, models of cells included
    top: str
    clk: str
    rx: str  #: the board's input
    tx: str
    #: Of the clock at the pin. It may be less than on the board, to save time; results name it.
    cycles_per_bit: int
    #: Other inputs and the bits that they are held at, as buttons that are not pressed.
    constants: Mapping[str, str] = field(default_factory=dict)
    models: tuple[str, ...] = ()  #: cells that models stand in for

    @property
    def text(self) -> str:
        """The modules, and around them one with the ports clk, rx and tx alone."""
        held = {port: f"{len(bits)}'b{bits}" for port, bits in self.constants.items()}
        ports = {self.clk: "clk", self.rx: "rx", self.tx: "tx", **held}
        if len(ports) < 3 + len(self.constants):
            raise InputError(f"Ports of {self.top} must differ: clk is {self.clk}, rx {self.rx}, "
                             f"tx {self.tx}")
        if not re.search(rf"^\s*module\s+\\?{re.escape(self.top)}\b", self.verilog, re.M):
            raise InputError(f"The Verilog has no module {self.top}: name the top module")
        # A port may be inout, which takes a net of its own.
        nets = {port: f"net_{n}" if value != "tx" else "tx"
                for n, (port, value) in enumerate(ports.items())}
        wires = "".join(f"  wire [{len(self.constants.get(port, '1')) - 1}:0] {nets[port]} = "
                        f"{value};\n" for port, value in ports.items() if value != "tx")
        connected = ", ".join(f".\\{port} ({net})" for port, net in nets.items())
        return (f"{self.verilog}\nmodule {_WRAPPER}(input clk, input rx, output tx);\n{wires}"
                f"  \\{self.top} board ({connected});\nendmodule\n")


def compile_board(top: TopLevel) -> Path:
    """The program that is a virtual board, from the cache if it has been made before."""
    if sys.platform == "win32":
        raise MissingTool("The virtual board needs sockets as POSIX has them: use WSL")
    source = tools.SIM / "board" / "main.cpp"
    text, main = top.text, source.read_text()

    def build(folder):
        parts = folder / "parts"
        tools.verilate(text, top=_WRAPPER, prefix="Vboard", folder=parts)
        flags = ["-DVERILATOR=1", "-DVM_TRACE=0", "-DVM_TRACE_VCD=0"]
        names = [*sorted(path.name for path in parts.glob("*.cpp")), source]
        tools.link(folder / "program", [f'#include "{name}"\n' for name in names], flags=flags,
                   verilated=("verilated", "verilated_threads"))

    content = [tools.verilator_version(), text, main]
    return tools.cached_folder("board", content, build) / "program"


class VirtualBoard:
    """A running virtual board; it ends with the ``with``, and with this process, however that ends.

    ``interval``: cycles that the accelerator may compute without anything to see at the pins.
    """

    def __init__(self, top: TopLevel, *, interval: int = 0):
        self.top = top
        # Behind this many quiet cycles nothing will come: simulated time stands still.
        quiet = 8 * interval + 2000 * top.cycles_per_bit + 100_000
        #: Cycles and seconds that were simulated; known once it is closed.
        self.cycles, self.seconds = 0, 0.0
        child: Any = subprocess.Popen(
            [compile_board(top), str(top.cycles_per_bit), str(quiet)], text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            start_new_session=True)
        self._child = child
        line = child.stdout.readline()
        if not line:
            self.close()
            raise ToolError("The virtual board cannot open a port on 127.0.0.1")
        #: What the driver opens.
        self.url = f"socket://127.0.0.1:{int(line)}"

    def close(self) -> None:
        """End it; may be called twice."""
        if self._child.stdin.closed:
            return
        # The end of its input tells it to end; it is killed if it does not hear.
        timer = threading.Timer(5, self._child.kill)
        timer.start()
        self._child.stdin.close()
        words = self._child.stdout.read().split()
        self._child.stdout.close()
        self._child.wait()
        timer.cancel()
        timer.join()
        if len(words) == 2:
            self.cycles, self.seconds = int(words[0]), float(words[1])

    def __enter__(self) -> "VirtualBoard":
        return self

    def __exit__(self, *exception) -> None:
        self.close()
