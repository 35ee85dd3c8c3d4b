"""`hwgen boards`: which boards there are, what they have, and which may be plugged in."""

from dataclasses import dataclass

from ..boards.board import Board, boards
from ..process import need

__all__ = ["SEEN", "Line", "list_boards"]

#: No board has been on our desk yet.
SEEN = "built and simulated, not yet seen on hardware"


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line of the table."""

    board: Board
    #: Serial ports whose USB chip is one that the board has; others have the same chips, and only a
    #: hello frame is proof. None if nobody looked.
    ports: tuple[str, ...] | None = None

    def to_json(self) -> dict:
        """The line as JSON values."""
        one, has = self.board, self.board.device.capacity
        return {"name": one.name, "title": one.title, "tier": one.tier, "part": one.device.part,
                "lut4": has.lut4, "bram": has.bram, "dsp": has.dsp, "mhz": one.mhz / one.divide,
                "rx": one.rx, "tx": one.tx, "leds": len(one.leds), "link": one.link,
                "usb": [f"{vendor:04x}:{product:04x}" for vendor, product in one.usb],
                "state": SEEN, "ports": None if self.ports is None else list(self.ports)}


def list_boards(*, connected: bool = False) -> list[Line]:
    """All boards; or those alone that may be plugged in, by the USB chips that are."""
    if not connected:
        return [Line(board=one) for one in boards().values()]
    need("serial", extra="usb")
    from serial.tools import list_ports
    there = [(info.device, (info.vid, info.pid)) for info in sorted(list_ports.comports())]
    lines = [Line(board=one, ports=tuple(port for port, chip in there if chip in one.usb))
             for one in boards().values()]
    return [line for line in lines if line.ports]
