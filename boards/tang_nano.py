"""Sipeed Tang Nano 9K and 20K, and Tang Primer 20K: Gowin devices."""

from ..targets import Device
from .board import Board, Flash

__all__ = ["TANG_NANO_9K", "TANG_NANO_20K", "TANG_PRIMER_20K"]

#: What their on-board debuggers show themselves as.
_USB = ((0x0403, 0x6010),)
_LINK = "the USB-C connector, second port of the debugger"

TANG_NANO_9K = Board(
    name="tang_nano_9k", title="Tang Nano 9K", tier=1,
    # LEDs and the flash's pins are configuration pins until then.
    device=Device(part="GW1NR-LV9QN88PC6/I5", pack_flags=("--sspi_as_gpio", "--mspi_as_gpio")),
    clk="52", mhz=27.0, rx="18", tx="17", leds=("10", "11", "13", "14", "15", "16"), leds_low=True,
    # Their bank runs at 1.8 V.
    standards={f"led_{n}": "LVCMOS18" for n in range(6)},
    # A flash of its own: bitstreams stand in the device's.
    flash=Flash(clk="59", copi="61", cipo="62", offset=0x100000, end=0x400000,
                loaders=(("openFPGALoader", "-b", "tangnano9k", "--external-flash", "-o",
                          "{offset}", "{}"),),
                boot=(("openFPGALoader", "-b", "tangnano9k", "-f", "{}"),)),
    quiet={"flash_cs_n": ("60", 1)},
    link=_LINK, usb=_USB, loaders=(("openFPGALoader", "-b", "tangnano9k", "{}"),),
)

TANG_NANO_20K = Board(
    name="tang_nano_20k", title="Tang Nano 20K", tier=1,
    device=Device(part="GW2AR-LV18QN88C8/I7", pack_flags=("--sspi_as_gpio",)),
    clk="4", mhz=27.0, rx="70", tx="69", leds=("15", "16", "17", "18", "19", "20"), leds_low=True,
    link=_LINK, usb=_USB, loaders=(("openFPGALoader", "-b", "tangnano20k", "{}"),),
)

TANG_PRIMER_20K = Board(
    name="tang_primer_20k", title="Tang Primer 20K",
    device=Device(part="GW2A-LV18PG256C8/I7", pack_flags=("--sspi_as_gpio",)),
    clk="H11", mhz=27.0, rx="T13", tx="M11",
    link="the dock's USB-C connector, second port of the debugger", usb=_USB,
    loaders=(("openFPGALoader", "-b", "tangprimer20k", "{}"),),
)
