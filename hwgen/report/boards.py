"""`hwgen boards`: which boards there are, what they have, and which may be plugged in."""

from typing import Any

from ..boards.board import boards
from ..process import need

__all__ = ["list_boards"]

#: No board has been on our desk yet.
_SEEN = "built and simulated, not yet seen on hardware"


def list_boards(*, connected: bool = False) -> list[dict[str, Any]]:
    """All boards as JSON values; or those alone that may be plugged in, by the USB chips that are.

    ``ports`` are then the serial ports with such a chip. Others have the same chips: only a hello
    frame is proof.
    """
    there = []
    if connected:
        need("serial", extra="usb")
        from serial.tools import list_ports
        there = [(info.device, (info.vid, info.pid)) for info in sorted(list_ports.comports())]
    lines = []
    for one in boards().values():
        has = one.device.capacity
        ports = [port for port, chip in there if chip in one.usb]
        if ports or not connected:
            lines.append({
                "name": one.name, "title": one.title, "tier": one.tier, "part": one.device.part,
                "lut4": has.lut4, "bram": has.bram, "dsp": has.dsp, "mhz": one.mhz / one.divide,
                "rx": one.rx, "tx": one.tx, "leds": len(one.leds), "link": one.link,
                "usb": [f"{vendor:04x}:{product:04x}" for vendor, product in one.usb],
                "state": _SEEN, "ports": ports if connected else None})
    return lines
