"""A USB serial device of LUNA in the place of a UART: full speed, on two pins and a pull-up."""

import re
import warnings
from types import SimpleNamespace

from amaranth import *
from amaranth.hdl import Fragment, IOPort
from amaranth.lib import io, stream, wiring
from amaranth.lib.cdc import ResetSynchronizer
from amaranth.lib.fifo import AsyncFIFOBuffered
from amaranth.lib.wiring import In, Out

from ..gateware.fabric.clock import add_pll, find_pll
from ..host.frames import END
from ..process import need

__all__ = ["USB_CLOCKS", "USB_ID", "UsbBytes", "UsbSerial", "add_usb_clocks", "luna"]

#: Vendor and product: what pid.codes sets apart for tests. A product needs ids of its own.
USB_ID = (0x1209, 0x0001)

#: MHz of the nets in the top that are the device's clocks: bits are sampled in one, bytes move in
#: the other.
USB_CLOCKS = {"usb_io_clk": 48.0, "usb_clk": 12.0}

#: Bytes that wait at each crossing of clocks.
_DEPTH = 16


def luna():
    """LUNA's module of serial devices; MissingExtra if it is not installed."""
    return _quietly(lambda: need("luna.gateware.usb.devices.acm", extra="usb"))


def add_usb_clocks(m, board, pin):
    """Make the domains ``usb_io`` and ``usb`` of :data:`USB_CLOCKS`.

    Parameters
    ----------
    board : Board
        An ECP5 with a clock of 48 MHz at its pin.
    pin : Signal
        That clock.
    """
    for net in USB_CLOCKS:
        domain = ClockDomain(net.removesuffix("_clk"))
        domain.clk, domain.rst = Signal(name=net), Signal(name=f"{domain.name}_rst")
        m.domains += domain
    # Both come of one loop: their edges are aligned, as LUNA wants it.
    pll = find_pll(board.device, board.clk, board.mhz, USB_CLOCKS["usb_clk"])
    locked = add_pll(m, pll, pin, ClockSignal("usb"), name="usb_pll",
                     detector=ClockSignal("usb_io"))
    for net in USB_CLOCKS:
        m.submodules[f"{net}_reset"] = ResetSynchronizer(~locked, domain=net.removesuffix("_clk"))


class UsbSerial(wiring.Component):
    """:class:`UsbBytes` at the pads ``usb_d_p``, ``usb_d_n`` and ``usb_pullup`` of the top.

    Parameters
    ----------
    name : str
        What the device calls itself.
    """

    o: Out(stream.Signature(8))
    i: In(stream.Signature(8))

    def __init__(self, name):
        self._pads = {pad: io.Buffer(direction, io.SingleEndedPort(IOPort(1, name=f"usb_{pad}")))
                      for pad, direction in (("d_p", "io"), ("d_n", "io"), ("pullup", "o"))}
        self._bytes = UsbBytes(SimpleNamespace(**self._pads), name)
        super().__init__()

    def elaborate(self, platform):
        m = Module()
        for name, pad in self._pads.items():
            m.submodules[name] = pad
        m.submodules.bytes = self._bytes
        wiring.connect(m, self._bytes.o, wiring.flipped(self.o))
        wiring.connect(m, wiring.flipped(self.i), self._bytes.i)
        return m


class UsbBytes(wiring.Component):
    """Bytes of a serial port (CDC-ACM) that a host sees at USB.

    Packets leave with the END of a frame, or when they are full: see ``host.frames``. Where nobody
    takes bytes, the host has to wait; none is lost. The device is in the domain ``usb``.

    Parameters
    ----------
    bus : object
        What LUNA takes as such: pads, or a UTMI interface.
    name : str
        What the device calls itself.

    Members
    -------
    o : Out(stream.Signature(8))
        From the host.
    i : In(stream.Signature(8))
        To it.

    Raises
    ------
    MissingExtra
        If LUNA is not installed.
    """

    def __init__(self, bus, name="hwgen"):
        self._device = _quietly(lambda: luna().USBSerialDevice(
            bus=bus, idVendor=USB_ID[0], idProduct=USB_ID[1], manufacturer_string="hwgen",
            product_string=name))
        super().__init__({"o": Out(stream.Signature(8)), "i": In(stream.Signature(8))})

    def elaborate(self, platform):
        m = Module()
        device = self._device
        m.submodules.device = _Named(device)
        for name, source, target, domains in (
                ("from_host", device.rx, self.o, ("usb", "sync")),
                ("to_host", self.i, device.tx, ("sync", "usb"))):
            m.submodules[name] = queue = AsyncFIFOBuffered(
                width=8, depth=_DEPTH, w_domain=domains[0], r_domain=domains[1])
            m.d.comb += [
                queue.w_data.eq(source.payload), queue.w_en.eq(source.valid),
                source.ready.eq(queue.w_rdy),
                target.payload.eq(queue.r_data), target.valid.eq(queue.r_rdy),
                queue.r_en.eq(target.ready),
            ]
        m.d.comb += [
            device.connect.eq(~ResetSignal("usb")),
            device.tx.last.eq(device.tx.payload == END),
        ]
        return m


class _Named(Elaboratable):
    """LUNA's device with a name for each module inside, the same every time.

    It takes no platform of ours, but none will do.
    """

    def __init__(self, device):
        self._device = device

    def elaborate(self, platform):
        return _named(_quietly(lambda: Fragment.get(self._device, None)))


def _named(fragment):
    fragment.subfragments = [
        (_named(inner), re.sub(r"_\d{6,}$", f"_{number}", name or f"part_{number}"), *rest)
        for number, (inner, name, *rest) in enumerate(fragment.subfragments)]
    return fragment


def _quietly(call):
    """What a call gives, without warnings that LUNA uses what Amaranth 0.6 removes."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return call()
