"""Serial ports: which there are, which has the board, and why one does not do."""

import errno
from collections.abc import Callable
from typing import Any

from ..errors import InputError
from ..process import need
from .frames import Kind
from .link import Hello, Link, LinkError, read_hello

__all__ = ["BAUD", "FALLBACK", "connect", "find", "names", "why_none", "why_not", "why_silent"]

BAUD, FALLBACK = 1_000_000, 115_200  #: rates that are tried, in this order


def connect(port: str, *, baud: int = BAUD, timeout: float = 0.5, patience: float | None = None,
            wrap: Callable[[Any], Any] = lambda port: port) -> tuple[Link, Hello]:
    """Open a port and let the board there say who it is.

    ``patience``, in seconds for each rate, is by default the timeout, at least 1.5. Raises
    InputError if there is no such port, it may not be used, or nothing of hwgen answers.
    """
    serial = need("serial", extra="usb")
    try:
        opened = serial.serial_for_url(port, baudrate=baud, timeout=0.05, write_timeout=5,
                                       exclusive=True)
    except (OSError, ValueError) as error:
        raise InputError(why_not(port, error)) from error
    link = Link(wrap(opened), port, timeout=timeout)
    try:
        # Sockets have no rate.
        tries, rates = 3, (baud,) if "://" in port or baud == FALLBACK else (baud, FALLBACK)
        wait = max(timeout, 1.5) if patience is None else patience
        for rate in rates:
            link.set_baud(rate)
            frame = link.ask(Kind.HELLO, Kind.BOARD_HELLO, seconds=wait / tries, tries=tries)
            if frame is not None:
                return link, read_hello(frame)
        raise InputError(why_silent(port, rates, link.received, link.echoed))
    except BaseException:
        link.close()
        raise


def find(manifest: bytes, baud: int = BAUD) -> str:
    """The port whose board has this manifest; raises InputError if there is none."""
    tried, others, refusals = names(), [], []
    for name in tried:
        try:
            link, hello = connect(name, baud=baud, patience=0.5)
        except (InputError, LinkError) as error:
            refusals.append(error)
            continue
        link.close()
        if hello.manifest == manifest:
            return name
        others.append(name)
    for refusal in refusals:
        if refusal.__cause__ and not others:  # it could not even be opened
            raise refusal
    raise InputError(why_none(tried, others))


def names() -> list[str]:
    """Names of the ports of USB devices."""
    return [info.device for info in _infos() if info.vid is not None]


def why_not(port: str, error: Exception) -> str:
    """Why a port could not be opened, and what to do."""
    code, text = getattr(error, "errno", None), str(error)
    if code in (errno.EBUSY, errno.EAGAIN) or "exclusively lock" in text:
        return f"Port {port} is used by another program: close it (a terminal, a programmer)"
    if code in (errno.EACCES, errno.EPERM) or isinstance(error, PermissionError):
        return (f"Port {port} may not be used by you: add yourself to its group (sudo usermod "
                "-a -G dialout $USER, then log in again) or install a udev rule for the board; "
                "on Windows, close the program that has it")
    if "://" in port:
        return f"Cannot open {port}: {text}"
    there = [info.device for info in _infos()]
    if code in (errno.ENOENT, errno.ENXIO, errno.ENODEV) or port not in there:
        listed = f"Ports here: {', '.join(there)}" if there else "There are no serial ports here"
        return f"There is no port {port}; plug the board in. {listed}"
    return f"Port {port} cannot be opened: {text}"


def why_silent(port: str, bauds: tuple[int, ...], heard: int, echoed: bool) -> str:
    """Why nothing of hwgen answered on a port, most likely first.

    ``bauds`` were tried, ``heard`` bytes came in, ``echoed`` if our own frames were among them.
    """
    if echoed:
        return (f"Port {port} gives back what is sent to it: tx is wired to rx, or this is no "
                "board")
    rates = " or ".join(f"{baud:,}" for baud in bauds)
    if heard:
        return (f"Port {port} sends {heard} bytes but no frame of hwgen at {rates} baud: the board "
                "was built for another baud rate (give it with --baud), or has no bitstream of "
                "hwgen, or this is another device")
    said = f"Nothing answers on port {port} at {rates} baud"
    if twins := _twins(port):
        return (f"{said}; the same USB chip has other channels, and programmers take the first: "
                f"try {' or '.join(twins)}")
    return (f"{said}: see that the board has power and is flashed with this build, that its UART "
            "is on this port, and that rx and tx are not swapped")


def why_none(tried: list[str], others: list[str]) -> str:
    """Why ``--port auto`` found none, of ports tried and others, which have other bitstreams."""
    if others:
        return (f"No board has this build; {', '.join(others)} has another bitstream of hwgen: "
                "flash this build, or name the one that is on the board")
    if not tried:
        return ("There is no serial port of a USB device: plug the board in, with a cable that "
                "carries data")
    return (f"No board of hwgen answers on {', '.join(tried)}: see that it has power and is "
            "flashed, or name the port to learn more about it")


def _infos():
    need("serial", extra="usb")
    from serial.tools import list_ports
    return sorted(list_ports.comports())


def _twins(port):
    """Other ports of the same USB device."""
    infos = {info.device: info for info in _infos()}
    mine = infos.get(port)
    if mine is None or mine.vid is None:
        return []

    def device(info):
        place = (info.location or "").partition(":")[0]
        return info.vid, info.pid, info.serial_number, place

    return [name for name, info in infos.items() if name != port and device(info) == device(mine)]
