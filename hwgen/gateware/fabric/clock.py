"""Clocks: phase-locked loops, their dividers and cells, and the clock of an ECP5's flash."""

from dataclasses import dataclass

from amaranth import *

from ...targets import PARTS, Device, Target

__all__ = ["Loop", "Pll", "add_config_clock", "add_pll", "find_pll"]

#: Part of a frequency that it may be off. (A UART may be off by 2 % in all.)
_MOST_OFF = 0.005


@dataclass(frozen=True, kw_only=True)
class Loop:
    """What the loops of a device can do.

    The detector compares ``input / before`` with what comes back. The oscillator runs at
    ``feedback`` times that, and the output at ``1 / behind`` of the oscillator; or, if ``inside``,
    the output at ``feedback`` times and the oscillator at ``feedback * behind`` times.
    """

    #: Limits in MHz, inclusive.
    detector: tuple[float, float]
    oscillator: tuple[float, float]
    output: tuple[float, float]
    #: Dividers that there are.
    before: range
    feedback: range
    behind: tuple[int, ...]
    inside: bool = False  #: whether the divider behind the oscillator is a part of the loop


# Lattice FPGA-DS-02012 (ECP5), sysCLOCK PLL timing; feedback comes from an output of its own, so
# that the other one is free. Lattice FPGA-DS-02029 and FPGA-DS-02008 (iCE40 LP/HX, UltraPlus), the
# same table; DIVF goes to 127 with simple feedback, as icepll knows. Gowin DS117 and DS226 for
# grades C6/I5 and C8/I7, as apycula's gowin_pll and gowin_pack have them.
_BY_TARGET = {
    Target.ECP5: Loop(detector=(10, 400), oscillator=(400, 800), output=(3.125, 400),
                      before=range(1, 129), feedback=range(1, 129), behind=tuple(range(1, 129))),
    Target.ICE40: Loop(detector=(10, 133), oscillator=(533, 1066), output=(16, 275),
                       before=range(1, 17), feedback=range(1, 129), behind=(2, 4, 8, 16, 32, 64)),
}
_GOWIN = {"before": range(1, 65), "feedback": range(1, 65), "inside": True,
          "behind": (2, 4, 8, 16, 32, 48, 64, 80, 96, 112, 128)}
_BY_FAMILY = {
    "GW1N": Loop(detector=(3, 400), oscillator=(400, 1200), output=(3.125, 600), **_GOWIN),
    "GW2A": Loop(detector=(3, 500), oscillator=(500, 1250), output=(3.90625, 625), **_GOWIN),
}

#: Packages of iCE40 devices without a loop (FPGA-DS-02029, note 1 of table 2.1).
_WITHOUT = ("swg16tr", "cm36", "cb81", "qn84", "vq100")

#: Clock pins that are the loop's own pad: logic cannot read them while the loop is used.
_PADS = {("iCE40UP5K", "sg48"): "35"}

#: What icepll gives the filter, from the detector's frequency in MHz.
_FILTERS = (17, 26, 44, 66, 101)


@dataclass(frozen=True, kw_only=True)
class Pll:
    """A loop set to a frequency."""

    cell: str  #: the vendor's
    mhz: float  #: of its output
    before: int  #: this and the next two as in :class:`Loop`
    feedback: int
    behind: int
    source: float  #: MHz of its input


def find_pll(device: Device, pin: str, source: float, mhz: float) -> Pll:
    """The loop that makes a frequency, in MHz, of that at a pin; or ValueError, with the nearest.

    Exact if it can be, else within 0.5 %; of equals, the one whose detector is fastest, and then
    whose oscillator is nearest to the middle of its range.
    """
    if device.target is Target.GOWIN:
        loop = _BY_FAMILY[PARTS[device.part].option[:4]]
    else:
        loop = None if device.package in _WITHOUT else _BY_TARGET[device.target]
    if loop is None:
        raise ValueError(f"{device.part} has no PLL in its package {device.package}")
    middle = sum(loop.oscillator) / 2
    found = {(round(abs(output / mhz - 1), 9), before, abs(oscillator - middle)):
             (output, before, feedback, behind)
             for output, oscillator, before, feedback, behind in _settings(loop, source)}
    if not found or min(found)[0] > _MOST_OFF:
        outputs = {output for output, *_ in found.values()}
        near = sorted({max((f for f in outputs if f < mhz), default=0),
                       min((f for f in outputs if f > mhz), default=0)} - {0})
        raise ValueError(f"A PLL of {device.part} makes no {mhz:g} MHz of {source:g} MHz, but "
                         f"{' or '.join(f'{f:g}' for f in near) or 'nothing'}")
    output, before, feedback, behind = found[min(found)]
    cell = {Target.ECP5: "EHXPLLL", Target.GOWIN: "rPLL"}.get(device.target) or (
        "SB_PLL40_PAD" if _PADS.get((device.part, device.package)) == pin else "SB_PLL40_CORE")
    return Pll(cell=cell, mhz=output, before=before, feedback=feedback, behind=behind,
               source=source)


def _settings(loop, source):
    """All settings: output and oscillator in MHz, and the dividers."""
    for before in loop.before:
        if not loop.detector[0] <= source / before <= loop.detector[1]:
            continue
        for feedback in loop.feedback:
            for behind in loop.behind:
                oscillator = source * feedback * (behind if loop.inside else 1) / before
                output = oscillator / behind
                if (loop.oscillator[0] <= oscillator <= loop.oscillator[1]
                        and loop.output[0] <= output <= loop.output[1]):
                    yield output, oscillator, before, feedback, behind


def add_pll(m, pll: Pll, source, output, *, name, detector=None):
    """Add a loop, of clocks ``source`` to ``output``, to a module; gives whether it is locked.

    On an ECP5 ``detector`` takes a clock of ``source / before``, aligned to the output's edges.
    """
    locked = Signal(name=f"{name}_locked")
    feedback = Signal(name=f"{name}_feedback") if detector is None else detector
    if pll.cell == "EHXPLLL":
        # Feedback is at the detector's frequency, from the first output; CLKFB_DIV is 1.
        dividers = {"CLKI": pll.before, "CLKFB": 1, "CLKOP": pll.feedback, "CLKOS": pll.behind}
        ports = {
            **{f"p_{port}_DIV": divider for port, divider in dividers.items()},
            **{f"p_{port}_CPHASE": dividers[port] - 1 for port in ("CLKOP", "CLKOS")},
            **{f"p_{port}_ENABLE": "ENABLED" for port in ("CLKOP", "CLKOS")},
            **{f"p_{port}_ENABLE": "DISABLED" for port in ("CLKOS2", "CLKOS3")},
            "p_OUTDIVIDER_MUXA": "DIVA", "p_OUTDIVIDER_MUXB": "DIVB", "p_FEEDBK_PATH": "CLKOP",
            "i_CLKI": source, "i_CLKFB": feedback, "o_CLKOP": feedback, "o_CLKOS": output,
            **{f"i_{port}": C(0, 1) for port in (
                "RST", "STDBY", "PHASESEL0", "PHASESEL1", "PHASEDIR", "PHASESTEP", "PHASELOADREG",
                "PLLWAKESYNC", "ENCLKOP", "ENCLKOS", "ENCLKOS2", "ENCLKOS3")},
        }
    elif pll.cell == "rPLL":
        ports = {
            "p_FCLKIN": f"{pll.source:g}", "p_IDIV_SEL": pll.before - 1, "p_CLKFB_SEL": "internal",
            "p_FBDIV_SEL": pll.feedback - 1, "p_ODIV_SEL": pll.behind,
            "i_CLKIN": source, "o_CLKOUT": output,
            **{f"i_{port}": C(0, width) for port, width in (
                ("CLKFB", 1), ("RESET", 1), ("RESET_P", 1), ("FBDSEL", 6), ("IDSEL", 6),
                ("ODSEL", 6), ("PSDA", 4), ("FDLY", 4), ("DUTYDA", 4))},
        }
    else:
        detector = pll.source / pll.before
        ports = {
            "p_FEEDBACK_PATH": "SIMPLE", "p_PLLOUT_SELECT": "GENCLK",
            "p_DIVR": C(pll.before - 1, 4), "p_DIVF": C(pll.feedback - 1, 7),
            "p_DIVQ": C(pll.behind.bit_length() - 1, 3),
            "p_FILTER_RANGE": C(1 + sum(detector >= bound for bound in _FILTERS), 3),
            "i_RESETB": C(1, 1), "i_BYPASS": C(0, 1), "o_PLLOUTGLOBAL": output,
            "i_PACKAGEPIN" if pll.cell == "SB_PLL40_PAD" else "i_REFERENCECLK": source,
        }
    m.submodules[name] = Instance(pll.cell, **ports, o_LOCK=locked)
    return locked


def add_config_clock(m, clk, *, name):
    """Drive the ECP5's pin CCLK, by its USRMCLK; it loses the first three edges (TN1260)."""
    m.submodules[name] = Instance("USRMCLK", a_keep=True, i_USRMCLKI=clk, i_USRMCLKTS=C(0, 1))
