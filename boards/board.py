"""What a board is, and which there are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import metadata

from ..errors import InputError
from ..targets import Device, Target

__all__ = ["Board", "Flash", "board", "boards"]

#: The entry point under which packages offer boards: ``name = "module:BOARD"``.
_GROUP = "hwgen.boards"

_STANDARD = "LVCMOS33"

#: Inputs that may have nobody who drives them.
_PULLED_UP = ("rx", "flash_cipo")


@dataclass(frozen=True, kw_only=True)
class Flash:
    """The serial flash behind a device, as a place for weights; its chip select is in ``quiet``.

    Parameters
    ----------
    clk, copi, cipo : str
        Pins; no ``clk`` where it is the configuration clock of an ECP5.
    high : tuple of str
        Pins that must be high: write protection and hold.
    offset, end : int, bytes
        Where weights begin, behind the largest bitstream of the device, at 64 kB; and the flash's
        end, or what its smallest kind has.
    loaders : tuple of tuple of str
        Commands that write a file, which ``{}`` stands for, at ``{offset}``; the best first.
    boot : tuple of tuple of str
        The same for the bitstream that the device starts with; by default as weights at 0.
    """

    clk: str = ""
    copi: str
    cipo: str
    high: tuple[str, ...] = ()
    offset: int
    end: int
    loaders: tuple[tuple[str, ...], ...]
    boot: tuple[tuple[str, ...], ...] = ()

    @property
    def pins(self) -> dict[str, str]:
        """From the ports of a top that reads it to their pins."""
        pins = {"flash_clk": self.clk, "flash_copi": self.copi, "flash_cipo": self.cipo,
                **{f"flash_high_{n}": pin for n, pin in enumerate(self.high)}}
        return {port: pin for port, pin in pins.items() if pin}


@dataclass(frozen=True, kw_only=True)
class Board:
    """A board: its device, and the pins that an accelerator on it needs.

    Pins are named as the device's package names them. Ports of the top are ``clk``, ``rx``, ``tx``,
    ``led_0``, ... and the names in ``quiet``.

    Parameters
    ----------
    name, title : str
        For the command line, and for people.
    device : Device
    mhz : float
        Of the clock at the pin.
    clk, rx, tx : str
        Pins; rx is an input of the device.
    leds : tuple of str
    leds_low : bool
        Whether a LED shines at a low level.
    flash : Flash
        Where weights may stand that are loaded at power-up.
    quiet : mapping of str to (str, int)
        Ports that keep companion chips quiet, with their pins and levels.
    standards : mapping of str to str
        I/O standards of ports; LVCMOS33 where none is given. On an iCE40 the board's supply says.
    divide : int
        Division of the clock, by default.
    link : str
        Where a host finds the UART.
    usb_pins : mapping of str to str
        Ports ``usb_d_p``, ``usb_d_n`` and ``usb_pullup`` where the device itself is at USB; its top
        has them instead of ``rx`` and ``tx`` if it is to be that link.
    usb : tuple of (int, int)
        Vendor and product of the USB chips that the board may show itself with.
    loaders : tuple of tuple of str
        Commands that load a bitstream, which ``{}`` stands for; the best first.
    tier : int
        1 if builds of every release are tested.
    """

    name: str
    title: str
    device: Device
    mhz: float
    clk: str
    rx: str
    tx: str
    leds: tuple[str, ...] = ()
    leds_low: bool = False
    flash: Flash | None = None
    quiet: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    standards: Mapping[str, str] = field(default_factory=dict)
    divide: int = 1
    link: str
    usb_pins: Mapping[str, str] = field(default_factory=dict)
    usb: tuple[tuple[int, int], ...] = ()
    loaders: tuple[tuple[str, ...], ...] = ()
    tier: int = 2

    @property
    def pins(self) -> dict[str, str]:
        """From the top's ports to their pins, with a UART as the link."""
        return {"clk": self.clk, "rx": self.rx, "tx": self.tx,
                **{f"led_{n}": pin for n, pin in enumerate(self.leds)},
                **{port: pin for port, (pin, _level) in self.quiet.items()}}

    @property
    def constraints(self) -> str:
        """The pins for nextpnr, without the clock's frequency.

        Pins that receive are pulled up: a line that nobody drives must be high.
        """
        return self.constraints_of(self.pins.__contains__)

    def constraints_of(self, has: Callable[[str], bool]) -> str:
        """The same for a top of one's own that has not all of the ports."""
        write = {Target.ECP5: self._lpf, Target.ICE40: self._pcf, Target.GOWIN: self._cst}
        flash = self.flash.pins if self.flash else {}
        return "".join(write[self.device.target](port, pin) for port, pin in {
            **self.pins, **self.usb_pins, **flash}.items() if has(port))

    def _lpf(self, port, pin):
        pull = " PULLMODE=UP" if port in _PULLED_UP else ""
        return (f'LOCATE COMP "{port}" SITE "{pin}";\n'
                f'IOBUF PORT "{port}" IO_TYPE={self.standards.get(port, _STANDARD)}{pull};\n')

    def _pcf(self, port, pin):
        return f"set_io {'-pullup yes ' * (port in _PULLED_UP)}{port} {pin}\n"

    def _cst(self, port, pin):
        pull = " PULL_MODE=UP" if port in _PULLED_UP else ""
        return (f'IO_LOC "{port}" {pin};\n'
                f'IO_PORT "{port}" IO_TYPE={self.standards.get(port, _STANDARD)}{pull};\n')


def boards() -> dict[str, Board]:
    """Every board that is installed, by its name; those of tier 1 first."""
    # Of all distributions: metadata.entry_points() would read but the first of hwgen, and a stale
    # folder of metadata in a checkout may be that.
    found = {point.name: point for distribution in metadata.distributions()
             for point in distribution.entry_points.select(group=_GROUP)}
    return {one.name: one for one in sorted((point.load() for point in found.values()),
                                            key=lambda one: (one.tier, one.name))}


def board(name: str) -> Board:
    """The board of a name.

    Raises
    ------
    InputError
        If there is none.
    """
    found = boards()
    if name not in found:
        raise InputError(f"There is no board {name!r}: choose one of {', '.join(found)}, or add "
                         f"one by the entry point {_GROUP}")
    return found[name]
