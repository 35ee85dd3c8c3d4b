"""Ports: which is taken, and why one does not do."""

import errno
import os
from types import SimpleNamespace

import pytest

from hwgen.errors import InputError
from hwgen.host import ports
from hwgen.host.frames import Frame, FrameReader, Kind, encode
from hwgen.host.link import Hello
from hwgen.host.ports import connect

serial = pytest.importorskip("serial")
LoopPort = pytest.importorskip("serial.urlhandler.protocol_loop").Serial


def usb(device, *, serial_number="A1", location="1-2:1.0", vid=0x0403, pid=0x6010):
    return SimpleNamespace(device=device, vid=vid, pid=pid, serial_number=serial_number,
                           location=location, __lt__=None)


def refusal(error):
    def refuse(*arguments, **options):
        raise serial.SerialException(error, f"could not open port: {os.strerror(error)}")

    return refuse


@pytest.fixture
def there(monkeypatch):
    """Ports that are there; a list to fill."""
    found = []
    monkeypatch.setattr(ports, "_infos", lambda: found)
    return found


@pytest.mark.parametrize(("error", "message"), [
    (errno.EACCES, (
        "Port P may not be used by you: add yourself to its group (sudo usermod -a -G dialout "
        "$USER, then log in again) or install a udev rule for the board; on Windows, close the "
        "program that has it")),
    (errno.EBUSY, "Port P is used by another program: close it (a terminal, a programmer)"),
    (errno.ENOENT, "There is no port P; plug the board in. Ports here: /dev/ttyUSB0"),
])
def test_ports_that_do_not_open(monkeypatch, there, error, message):
    there.append(usb("/dev/ttyUSB0"))
    monkeypatch.setattr(serial, "serial_for_url", refusal(error))
    with pytest.raises(InputError) as caught:
        connect("P")
    assert str(caught.value) == message


@pytest.mark.parametrize(("port", "message"), [
    ("/dev/no_such_port", r"^There is no port /dev/no_such_port; plug the board in. There are no "),
    ("socket://127.0.0.1:1", r"^Cannot open socket://127.0.0.1:1: .*refused"),
    ("nothing://x", r"^Cannot open nothing://x: invalid URL"),
    ("/dev/null", r"^Port /dev/null |^There is no port /dev/null"),
])
def test_ports_that_are_none(there, port, message):
    with pytest.raises(InputError, match=message):
        connect(port)


def test_loopback_plugs_and_silent_ports(there):
    with pytest.raises(InputError, match=r"^Port loop:// gives back what is sent to it: tx is "):
        connect("loop://", patience=0.3)
    text = ports.why_silent("P", (1_000_000, 115_200), 0, False)
    assert text.startswith("Nothing answers on port P at 1,000,000 or 115,200 baud: see that ")


def test_the_second_channel_of_a_usb_chip(there):
    there += [usb("/dev/ttyUSB0"), usb("/dev/ttyUSB1", location="1-2:1.1"),
              usb("/dev/ttyUSB2", serial_number="B2", location="1-3:1.0")]
    assert ports.why_silent("/dev/ttyUSB0", (115_200,), 0, False).endswith(
        "the same USB chip has other channels, and programmers take the first: try /dev/ttyUSB1")


class FakePort(LoopPort):
    """A port with a board that speaks at 115,200 baud alone."""

    board_baud = 115_200

    def write(self, data):
        if self.baudrate == self.board_baud:
            for frame in FrameReader().feed(data):
                body = b"\x01\x01\x00\x02\x00" + self.board_baud.to_bytes(4, "little") + bytes(32)
                super().write(encode(Frame(Kind.BOARD_HELLO, frame.sequence, body)))


def test_falls_back_to_115200_baud(monkeypatch, there):
    monkeypatch.setattr(serial, "serial_for_url", lambda port, **options: FakePort(
        "loop://", baudrate=options["baudrate"], timeout=options["timeout"]))
    link, hello = connect("P", patience=0.2)
    assert link._port.baudrate == 115_200
    assert hello == Hello(loaded=True, limit=512, expected=0, baud=115_200, manifest=bytes(32))
    link.close()


def test_auto_takes_the_port_with_this_build(monkeypatch, there):
    mine, boards = b"\x01" * 32, {}

    def hello(name, **options):
        if name not in boards:
            raise InputError("silent")
        return SimpleNamespace(close=lambda: None), SimpleNamespace(manifest=boards[name])

    monkeypatch.setattr(ports, "connect", hello)
    with pytest.raises(InputError, match=r"^There is no serial port of a USB device: plug the "):
        ports.find(mine, 1_000_000)
    there += [usb("/dev/ttyS0", vid=None), usb("/dev/ttyUSB0"), usb("/dev/ttyUSB1")]
    with pytest.raises(InputError, match=r"^No board of hwgen answers on /dev/ttyUSB0, /dev/t"):
        ports.find(mine, 1_000_000)
    with monkeypatch.context() as context:
        context.setattr(ports, "connect", connect)
        context.setattr(serial, "serial_for_url", refusal(errno.EACCES))
        with pytest.raises(InputError, match=r"^Port /dev/ttyUSB0 may not be used by you: "):
            ports.find(mine, 1_000_000)
    boards["/dev/ttyUSB0"] = bytes(32)
    with pytest.raises(InputError, match=r"^No board has this build; /dev/ttyUSB0 has another "):
        ports.find(mine, 1_000_000)
    boards["/dev/ttyUSB1"] = mine
    assert ports.find(mine, 1_000_000) == "/dev/ttyUSB1"
