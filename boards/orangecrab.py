"""OrangeCrab r0.2: no USB chip, so the UART is on the header."""

from ..targets import Device
from .board import Board, Flash
from .usb import USB_ID

__all__ = ["ORANGECRAB_25F", "ORANGECRAB_85F"]


def _orangecrab(size):
    return Board(
        name=f"orangecrab_{size}f", title=f"OrangeCrab r0.2 {size}F", tier=1,
        # The bootloader's flash is slow to wake: ecppack's clock is what its own images have.
        device=Device(part=f"LFE5U-{size}F", package="CSFBGA285", speed="8",
                      pack_flags=("--compress", "--freq", "38.8")),
        clk="A9", mhz=48.0, rx="N17", tx="M18", leds=("K4", "M3", "J3"), leds_low=True,
        # The bootloader has it in parts: bitstreams from 2 MB on, then what it calls firmware.
        flash=Flash(copi="U18", cipo="T18", high=("R18", "N18"), offset=0x800000, end=0xC00000,
                    loaders=(("openFPGALoader", "-b", "orangeCrab", "--altsetting", "1", "{}"),
                             ("dfu-util", "-d", "1209:5af0", "-a", "1", "-D", "{}")),
                    boot=(("openFPGALoader", "-b", "orangeCrab", "{}"),
                          ("dfu-util", "-d", "1209:5af0", "-a", "0", "-D", "{}"))),
        quiet={"flash_cs_n": ("U17", 1)},
        link="header pins 0 (rx) and 1 (tx), 3.3 V: a USB-UART adapter",
        usb_pins={"usb_d_p": "N1", "usb_d_n": "M2", "usb_pullup": "N2"},
        usb=((0x0403, 0x6001), (0x0403, 0x6015), (0x10C4, 0xEA60), (0x1A86, 0x7523), USB_ID),
        loaders=(("openFPGALoader", "-b", "orangeCrab", "{}"),),
    )


ORANGECRAB_25F, ORANGECRAB_85F = (_orangecrab(size) for size in (25, 85))
