"""Fabrics that hardware is emitted for, and what a design costs on them."""

import enum
from dataclasses import dataclass

__all__ = ["Resources", "Target"]


class Target(enum.Enum):
    """A family of devices; ``generic`` is plain Verilog for any of them."""

    GENERIC = "generic"
    ECP5 = "ecp5"
    ICE40 = "ice40"
    GOWIN = "gowin"


@dataclass(frozen=True, kw_only=True)
class Resources:
    """Cells of a design; counts as Yosys reports them after synthesis.

    Parameters
    ----------
    lut4 : int
        Four-input tables, distributed RAM included.
    carry : int
        Bits of carry chains (cells on iCE40, two bits a cell on ECP5).
    ff : int
    dsp, bram : int
        Multiplier slices and block RAMs.
    """

    lut4: int = 0
    carry: int = 0
    ff: int = 0
    dsp: int = 0
    bram: int = 0

    def __add__(self, other: "Resources") -> "Resources":
        return Resources(lut4=self.lut4 + other.lut4, carry=self.carry + other.carry,
                         ff=self.ff + other.ff, dsp=self.dsp + other.dsp,
                         bram=self.bram + other.bram)
