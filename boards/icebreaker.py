"""iCEBreaker: an UP5K with 128 kB of memory that no bitstream can fill."""

from ..targets import Device
from .board import Board, Flash

__all__ = ["ICEBREAKER"]

ICEBREAKER = Board(
    name="icebreaker", title="iCEBreaker", tier=1,
    device=Device(part="iCE40UP5K", package="sg48"),
    clk="35", mhz=12.0, rx="6", tx="9", leds=("11", "37"), leds_low=True,
    flash=Flash(clk="15", copi="14", cipo="17", high=("12", "13"), offset=0x40000, end=0x1000000,
                loaders=(("openFPGALoader", "-b", "ice40_generic", "-f", "-o", "{offset}", "{}"),
                         ("iceprog", "-o", "{offset}", "{}"))),
    quiet={"flash_cs_n": ("16", 1)},
    link="the USB connector, second port (FTDI channel B)", usb=((0x0403, 0x6010),),
    loaders=(("openFPGALoader", "-b", "ice40_generic", "{}"), ("iceprog", "{}")),
)
