"""A virtual board with something in its flash."""

import dataclasses
import re
from pathlib import Path

from hwgen.boards.board import Board
from hwgen.host.virtual import TopLevel

__all__ = ["with_flash"]

_FLASH = (Path(__file__).parent / "spi_flash.v").read_text()


def with_flash(top: TopLevel, board: Board, content: bytes, folder: Path) -> TopLevel:
    """The same board, with a flash of Verilog at its pads."""
    file = folder / "content.hex"
    file.write_text("\n".join(f"{byte:02x}" for byte in content))
    text = re.sub(r"module USRMCLK\b.*?endmodule\n", "", top.verilog, flags=re.DOTALL)
    # What an ECP5's cell is given is what its pin says.
    clk = "flash_clk" if board.flash.clk else "board.flash_clock.USRMCLKI"
    port = ".flash_clk(flash_clk), " if board.flash.clk else ""
    return dataclasses.replace(top, top="desk", constants={}, verilog=f"""{text}{_FLASH}
module USRMCLK(input USRMCLKI, USRMCLKTS);
endmodule
module desk(input clk, rx, output tx);
  wire flash_clk, cs_n, copi, cipo;
  {top.top} board(.clk(clk), .rx(rx), .tx(tx), {port}.flash_cs_n(cs_n), .flash_copi(copi),
                  .flash_cipo(cipo));
  spi_flash #(.FILE("{file}"), .OFFSET({board.flash.offset}), .SIZE({len(content)})) flash(
    .clk({clk}), .cs_n(cs_n), .copi(copi), .cipo(cipo));
endmodule
""")
