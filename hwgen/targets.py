"""Fabrics that hardware is emitted for, their devices, and what a design costs on them."""

import enum
from dataclasses import dataclass

from .errors import InputError

__all__ = ["PARTS", "Device", "Part", "Resources", "Target"]


class Target(enum.Enum):
    """A family of devices; ``generic`` is plain Verilog for any of them."""

    GENERIC = "generic"
    ECP5 = "ecp5"
    ICE40 = "ice40"
    GOWIN = "gowin"


@dataclass(frozen=True, kw_only=True)
class Resources:
    """Cells of a design; counts as Yosys reports them after synthesis."""

    lut4: int = 0  #: four-input tables, distributed RAM included
    carry: int = 0  #: bits of carry chains (cells on iCE40, two bits a cell on ECP5)
    ff: int = 0
    dsp: int = 0  #: multiplier slices
    bram: int = 0  #: block RAMs

    def __add__(self, other: "Resources") -> "Resources":
        return Resources(**{name: count + getattr(other, name)
                            for name, count in vars(self).items()})

    def __mul__(self, times: int) -> "Resources":
        return Resources(**{name: times * count for name, count in vars(self).items()})


@dataclass(frozen=True)
class Part:
    """What the place and route tool must be told of a device, and what the device has."""

    target: Target
    option: str  #: nextpnr's option for the device; for Gowin, the family of its chip data
    #: As nextpnr counts them: with the open tools an LFE5U-12F is the whole of its 25F die.
    capacity: Resources


def _part(target: Target, option: str, lut4: int, dsp: int, bram: int) -> Part:
    ff = 3 * lut4 // 4 if target is Target.GOWIN else lut4
    return Part(target, option, Resources(lut4=lut4, carry=ff, ff=ff, dsp=dsp, bram=bram))


#: Every device that can be built for, by its part number.
PARTS = {
    "LFE5U-12F": _part(Target.ECP5, "--12k", 24288, 28, 56),
    "LFE5U-25F": _part(Target.ECP5, "--25k", 24288, 28, 56),
    "LFE5U-45F": _part(Target.ECP5, "--45k", 43848, 72, 108),
    "LFE5U-85F": _part(Target.ECP5, "--85k", 83640, 156, 208),
    "LFE5UM-25F": _part(Target.ECP5, "--um-25k", 24288, 28, 56),
    "LFE5UM-45F": _part(Target.ECP5, "--um-45k", 43848, 72, 108),
    "LFE5UM-85F": _part(Target.ECP5, "--um-85k", 83640, 156, 208),
    "LFE5UM5G-25F": _part(Target.ECP5, "--um5g-25k", 24288, 28, 56),
    "LFE5UM5G-45F": _part(Target.ECP5, "--um5g-45k", 43848, 72, 108),
    "LFE5UM5G-85F": _part(Target.ECP5, "--um5g-85k", 83640, 156, 208),
    "iCE40UP5K": _part(Target.ICE40, "--up5k", 5280, 8, 30),
    "iCE40HX1K": _part(Target.ICE40, "--hx1k", 1280, 0, 16),
    "iCE40HX8K": _part(Target.ICE40, "--hx8k", 7680, 0, 32),
    "iCE40LP8K": _part(Target.ICE40, "--lp8k", 7680, 0, 32),
    "GW1NR-LV9QN88PC6/I5": _part(Target.GOWIN, "GW1N-9C", 8640, 20, 26),
    "GW2AR-LV18QN88C8/I7": _part(Target.GOWIN, "GW2A-18C", 20736, 48, 46),
    "GW2A-LV18PG256C8/I7": _part(Target.GOWIN, "GW2A-18", 20736, 48, 46),
}


@dataclass(frozen=True, kw_only=True)
class Device:
    """One device in its package, as a board carries it."""

    part: str  #: a key of ``PARTS``
    package: str = ""  #: as nextpnr spells it: ``CABGA381``; empty for Gowin, whose part says it
    speed: str = ""  #: speed grade of an ECP5: ``6``, ``7`` or ``8``; empty elsewhere
    #: More arguments for nextpnr and for the packer that the board needs, as ``--compress``.
    pnr_flags: tuple[str, ...] = ()
    pack_flags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.part not in PARTS:
            raise InputError(f"There is no part {self.part!r}; there are {', '.join(PARTS)}")
        if bool(self.package) == (self.target is Target.GOWIN):
            raise InputError(f"{self.part} {'has its' if self.package else 'needs a'} package"
                             f"{' in its name' if self.package else ''}")
        if (self.speed in ("6", "7", "8")) != (self.target is Target.ECP5) or (
                self.speed and self.target is not Target.ECP5):
            raise InputError("Speed must be 6, 7 or 8 for an ECP5 and empty for other devices, not "
                             f"{self.speed!r} for {self.part}")

    @property
    def target(self) -> Target:
        """The fabric."""
        return PARTS[self.part].target

    @property
    def capacity(self) -> Resources:
        """What the device has."""
        return PARTS[self.part].capacity
