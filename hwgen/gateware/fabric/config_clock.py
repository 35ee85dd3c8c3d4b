"""The clock pin of a device's configuration flash, where only a cell of the vendor reaches it."""

from amaranth import *

__all__ = ["add_config_clock"]


def add_config_clock(m, clk, *, name):
    """Drive the ECP5's pin CCLK, by its USRMCLK; it loses the first three edges (TN1260)."""
    m.submodules[name] = Instance("USRMCLK", a_keep=True, i_USRMCLKI=clk, i_USRMCLKTS=C(0, 1))
