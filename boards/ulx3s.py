"""ULX3S, with each of the four devices that it is sold with."""

from ..targets import Device
from .board import Board, Flash

__all__ = ["ULX3S_12F", "ULX3S_25F", "ULX3S_45F", "ULX3S_85F"]


def _ulx3s(size):
    return Board(
        name=f"ulx3s_{size}f", title=f"ULX3S {size}F", tier=1,
        device=Device(part=f"LFE5U-{size}F", package="CABGA381", speed="6",
                      pack_flags=("--compress",)),
        clk="G2", mhz=25.0, rx="M1", tx="L4",
        leds=("B2", "C2", "C1", "D2", "D1", "E2", "E1", "H3"),
        flash=Flash(copi="W2", cipo="V2", high=("W1", "Y2"), offset=0x300000, end=0x400000,
                    loaders=(("openFPGALoader", "-b", "ulx3s", "-f", "-o", "{offset}", "{}"),)),
        # The ESP32 takes the FPGA's flash and resets the board where its GPIO0 floats.
        quiet={"wifi_gpio0": ("L2", 1), "wifi_en": ("F1", 0), "flash_cs_n": ("R2", 1),
               "sdram_cs_n": ("P20", 1)},
        link="USB connector US1 (FTDI)", usb=((0x0403, 0x6015),),
        loaders=(("openFPGALoader", "-b", "ulx3s", "{}"), ("fujprog", "{}")),
    )


ULX3S_12F, ULX3S_25F, ULX3S_45F, ULX3S_85F = (_ulx3s(size) for size in (12, 25, 45, 85))
