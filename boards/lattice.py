"""Further Lattice boards that need nothing but pins."""

from ..targets import Device
from .board import Board, Flash

__all__ = ["COLORLIGHT_5A75B", "ECP5_EVN", "ECPIX5_45F", "ECPIX5_85F", "HX8K_EVN", "ICEPI_ZERO",
           "ICESTICK", "ICESUGAR", "TINYFPGA_BX", "UP5K_EVN", "VERSA_ECP5"]

_FTDI = ((0x0403, 0x6010),)
_LINK = "the USB connector, second port (FTDI channel B)"
_ICE40_LOADERS = (("openFPGALoader", "-b", "ice40_generic", "{}"), ("iceprog", "{}"))
_ICE40_FLASH = (("openFPGALoader", "-b", "ice40_generic", "-f", "-o", "{offset}", "{}"),
                ("iceprog", "-o", "{offset}", "{}"))
_ADAPTERS = ((0x0403, 0x6001), (0x0403, 0x6015), (0x10C4, 0xEA60), (0x1A86, 0x7523))

ICESUGAR = Board(
    name="icesugar", title="iCESugar v1.5",
    device=Device(part="iCE40UP5K", package="sg48"),
    clk="35", mhz=12.0, rx="4", tx="6", leds=("40", "41", "39"), leds_low=True,
    flash=Flash(clk="15", copi="14", cipo="17", high=("12", "13"), offset=0x40000, end=0x800000,
                loaders=(("icesprog", "-o", "{offset}", "{}"),)),
    quiet={"flash_cs_n": ("16", 1)},
    link="the USB connector (iCELink)", usb=((0x1D50, 0x602B),),
    loaders=(("icesprog", "{}"),),
)

UP5K_EVN = Board(
    name="up5k_evn", title="iCE40 UltraPlus Breakout Board",
    device=Device(part="iCE40UP5K", package="sg48"),
    clk="35", mhz=12.0, rx="27", tx="26", leds=("39", "40", "41"), leds_low=True,
    flash=Flash(clk="15", copi="14", cipo="17", offset=0x40000, end=0x400000,
                loaders=_ICE40_FLASH),
    quiet={"flash_cs_n": ("16", 1)},
    link="pins 27 (rx) and 26 (tx) of header B, 3.3 V: a USB-UART adapter", usb=_ADAPTERS,
    loaders=_ICE40_LOADERS,
)

HX8K_EVN = Board(
    name="hx8k_evn", title="iCE40HX8K Breakout Board",
    device=Device(part="iCE40HX8K", package="ct256"),
    clk="J3", mhz=12.0, rx="B10", tx="B12",
    leds=("C3", "B3", "C4", "C5", "A1", "A2", "B4", "B5"), quiet={"flash_cs_n": ("R12", 1)},
    flash=Flash(clk="R11", copi="P12", cipo="P11", offset=0x40000, end=0x400000,
                loaders=_ICE40_FLASH),
    link=_LINK, usb=_FTDI, loaders=_ICE40_LOADERS,
)

TINYFPGA_BX = Board(
    name="tinyfpga_bx", title="TinyFPGA BX",
    device=Device(part="iCE40LP8K", package="cm81"),
    clk="B2", mhz=16.0, rx="A2", tx="A1", leds=("B3",), quiet={"flash_cs_n": ("F7", 1)},
    link="pins 1 (rx) and 2 (tx), 3.3 V: a USB-UART adapter", usb=_ADAPTERS,
    loaders=(("tinyprog", "-p", "{}"),),
)

ICESTICK = Board(
    name="icestick", title="iCEstick (room for the smallest networks alone)",
    device=Device(part="iCE40HX1K", package="tq144"),
    clk="21", mhz=12.0, rx="9", tx="8", leds=("99", "98", "97", "96", "95"),
    quiet={"flash_cs_n": ("71", 1)}, link=_LINK, usb=_FTDI, loaders=_ICE40_LOADERS,
)


def _ecpix5(size):
    return Board(
        name=f"ecpix5_{size}f", title=f"ECPIX-5 {size}F",
        device=Device(part=f"LFE5UM5G-{size}F", package="CABGA554", speed="8",
                      pack_flags=("--compress",)),
        clk="K23", mhz=100.0, divide=2, rx="R26", tx="R24",
        leds=("T23", "R21", "T22", "U21", "W21", "T24", "K21", "K24", "M21", "P21", "R23", "P22"),
        leds_low=True, quiet={"flash_cs_n": ("AA2", 1), "eth_rst_n": ("C13", 0)},
        flash=Flash(copi="AD2", cipo="AE2", high=("AF2", "AE1"), offset=0x300000, end=0x1000000,
                    loaders=(("openFPGALoader", "-b", "ecpix5", "-f", "-o", "{offset}", "{}"),)),
        link=_LINK, usb=_FTDI, loaders=(("openFPGALoader", "-b", "ecpix5", "{}"),),
    )


ECPIX5_45F, ECPIX5_85F = (_ecpix5(size) for size in (45, 85))

VERSA_ECP5 = Board(
    name="versa_ecp5", title="ECP5 Versa Development Board",
    device=Device(part="LFE5UM-45F", package="CABGA381", speed="8", pack_flags=("--compress",)),
    clk="P3", mhz=100.0, divide=2, rx="C11", tx="A11",
    leds=("E16", "D17", "D18", "E18", "F17", "F18", "E17", "F16"), leds_low=True,
    quiet={"flash_cs_n": ("R2", 1)},
    standards={"clk": "LVDS", **{f"led_{n}": "LVCMOS25" for n in range(8)}},
    link=_LINK, usb=_FTDI,
)

ECP5_EVN = Board(
    name="ecp5_evn", title="ECP5 Evaluation Board",
    device=Device(part="LFE5UM5G-85F", package="CABGA381", speed="8", pack_flags=("--compress",)),
    clk="A10", mhz=12.0, rx="P2", tx="P3",
    leds=("A13", "A12", "B19", "A18", "B18", "C17", "A17", "B17"), leds_low=True,
    standards={f"led_{n}": "LVCMOS25" for n in range(8)},
    link="the USB connector, second port, once the two resistors of the manual's section 6.2 are "
         "moved", usb=_FTDI, loaders=(("openFPGALoader", "-b", "ecp5_evn", "{}"),),
)

COLORLIGHT_5A75B = Board(
    name="colorlight_5a75b", title="Colorlight 5A-75B v7.0",
    device=Device(part="LFE5U-25F", package="CABGA256", speed="6", pack_flags=("--compress",)),
    clk="P6", mhz=25.0, rx="M13", tx="P11",  # the only two that no 5 V buffer drives
    quiet={"flash_cs_n": ("N8", 1), "eth_rst_n": ("P5", 0)},
    link="J19: KEY+ (rx) and DATA_LED- (tx), 3.3 V: a USB-UART adapter", usb=_ADAPTERS,
)

ICEPI_ZERO = Board(
    name="icepi_zero", title="Icepi Zero v1.3",
    device=Device(part="LFE5U-25F", package="CABGA256", speed="6", pack_flags=("--compress",)),
    clk="M1", mhz=50.0, rx="K16", tx="K15", leds=("E13", "D14", "E12", "C13", "D13"),
    flash=Flash(copi="T8", cipo="T7", high=("M7", "N7"), offset=0x300000, end=0x1000000,
                loaders=(("openFPGALoader", "-b", "icepi-zero", "-f", "-o", "{offset}", "{}"),)),
    quiet={"flash_cs_n": ("N8", 1), "sdram_cs_n": ("B12", 1)},
    link="the USB connector (FTDI)", usb=((0x0403, 0x6015),),
    loaders=(("openFPGALoader", "-b", "icepi-zero", "{}"),),
)
