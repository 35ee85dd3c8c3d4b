"""The top level of a board: clock, reset, UART, link, and the accelerator's own Verilog."""

from collections.abc import Mapping
from dataclasses import dataclass

from amaranth import *
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..emit.verilog import check_name, verilog
from ..errors import InputError
from ..gateware.block import BlockConfig
from ..gateware.fabric.clock import add_config_clock
from ..targets import Target
from .board import Board, Flash
from .clock import Clock, add_clock, clock_of
from .flash import FlashPlayer
from .link import Link, LinkConfig
from .uart import UartReceiver, UartTransmitter, divisor_of
from .usb import USB_CLOCKS, UsbSerial, add_usb_clocks, luna

__all__ = ["Top", "make_top", "require_wire"]

#: Ports that a top does not have, by its wire.
_OTHER_WIRE = {"uart": ("usb_d_p", "usb_d_n", "usb_pullup"), "usb": ("rx", "tx")}


@dataclass(frozen=True, kw_only=True)
class Top:
    """A board's top level.

    Parameters
    ----------
    board : Board
    name : str
        Of the top module; its ports are those of ``board.pins``.
    text : str
        Its Verilog. The accelerator, module ``accelerator``, is another file.
    accelerator : str
    clock : Clock
        Of the accelerator and the link.
    baud : int
    cycles_per_bit : int
        Of the clock at the pin.
    constraints : str
        The pins of its ports.
    flash : Flash or None
        What it loads weights from.
    clocks : mapping of str to float
        MHz of the clocks, by port or net.
    """

    board: Board
    name: str
    text: str
    accelerator: str
    clock: Clock
    baud: int
    cycles_per_bit: int
    constraints: str
    flash: Flash | None
    clocks: Mapping[str, float]


def require_wire(board: Board, wire: str) -> None:
    """Refuse a wire that a board does not have, or that lacks the package it is made of."""
    if wire != "uart" and not (wire == "usb" and board.usb_pins):
        raise InputError(f"{board.name} has no link {wire!r}: choose uart"
                         f"{' or usb' if board.usb_pins else ''}")
    if wire == "usb":
        luna()


def make_top(board: Board, config: BlockConfig, *, accelerator: str, manifest_sha256: str,
             baud: int = 1_000_000, clock: Clock | None = None,
             cycles_per_bit: int | None = None, wire: str = "uart",
             target: Target = Target.GENERIC) -> Top:
    """The top level of an accelerator on a board.

    Its ports are plain: synthesis puts buffers at the pads, and a simulation needs no models of
    them. The accelerator is an instance of the Verilog that was emitted and proved.

    Parameters
    ----------
    config : BlockConfig
        Of the accelerator.
    accelerator : str
        Name of its module.
    manifest_sha256 : str
        Hash of its manifest's file, for the hello frame.
    baud : int
    clock : Clock
        By default the board's.
    cycles_per_bit : int
        Of that clock, instead of what ``baud`` says: for simulations, which then take less time.
    wire : str
        ``uart``; or ``usb``, where a board has pins for it: see :class:`.UsbSerial`.
    target : Target
        What the Verilog is for: the board's, to be built, or any, to be simulated.

    Raises
    ------
    InputError
        If the rate cannot be made, the accelerator cannot stand behind a link, or the board is not
        at USB.
    MissingExtra
        If LUNA is needed and not installed.
    """
    check_name("Accelerator's name", accelerator)
    clock = clock or clock_of(board)
    require_wire(board, wire)
    if cycles_per_bit is None:
        cycles_per_bit = divisor_of(clock.mhz, baud)
    try:
        link = LinkConfig(accelerator=config, manifest_sha256=manifest_sha256, baud=baud)
    except ValueError as error:
        raise InputError(f"{accelerator} cannot stand behind a link: {error}") from error
    name = f"{accelerator}_on_{board.name}"
    flash = board.flash if config.loads else None
    absent = {*_OTHER_WIRE[wire], *(board.flash.pins if board.flash and not flash else ())}
    text = verilog(_BoardTop(board, link, accelerator, clock, cycles_per_bit, wire, flash),
                   name=name, target=target)
    clocks = {"clk": board.mhz} | ({"sync_clk": clock.mhz} if clock.mhz != board.mhz else {})
    clocks |= USB_CLOCKS if wire == "usb" else {}
    constraints = board.constraints_of(lambda port: port not in absent)
    return Top(board=board, name=name, text=text, accelerator=accelerator, clock=clock, baud=baud,
               cycles_per_bit=cycles_per_bit * clock.divide, constraints=constraints, flash=flash,
               clocks=clocks)


class _BoardTop(wiring.Component):
    def __init__(self, board, link, accelerator, clock, cycles_per_bit, wire, flash):
        self._board, self._link, self._accelerator = board, link, accelerator
        self._clock, self._cycles_per_bit, self._wire = clock, cycles_per_bit, wire
        self._flash, inputs = flash, ("clk", "rx", "flash_cipo")
        pins = {**board.pins, **(flash.pins if flash else {})}
        super().__init__({port: In(1) if port in inputs else Out(1) for port in pins
                          if port not in _OTHER_WIRE[wire]})

    def elaborate(self, platform):
        m = Module()
        board, config = self._board, self._link
        add_clock(m, self.clk, self._clock)
        if self._wire == "usb":
            add_usb_clocks(m, board, self.clk)
            m.submodules.usb = receiver = transmitter = UsbSerial(self._accelerator)
        else:
            m.submodules.receiver = receiver = UartReceiver(self._cycles_per_bit)
            m.submodules.transmitter = transmitter = UartTransmitter(self._cycles_per_bit)
            m.d.comb += [receiver.rx.eq(self.rx), self.tx.eq(transmitter.tx)]
        m.submodules.link = link = Link(config)
        if self._flash:
            self._play(m, receiver, link, transmitter)
        else:
            wiring.connect(m, receiver.o, link.rx)
            wiring.connect(m, link.tx, transmitter.i)

        ports = {"i_clk": ClockSignal(), "i_rst": ResetSignal() | link.restart}
        for names, data, back in ((config.beats_in, "i", "o"), (config.beats_out, "o", "i")):
            for name in names:
                port = getattr(link, name)
                ports |= {f"{data}_{name}__payload": port.payload,
                          f"{data}_{name}__valid": port.valid,
                          f"{back}_{name}__ready": port.ready}
        m.submodules.accelerator = Instance(self._accelerator, **ports)

        for port, (_pin, level) in board.quiet.items():
            if not (self._flash and port == "flash_cs_n"):
                m.d.comb += getattr(self, port).eq(level)
        first = getattr(link, next(iter(config.beats_out)))
        leds = [getattr(self, f"led_{n}") for n in range(len(board.leds))]
        shown = Signal(len(leds))  # the last result, as far as there are LEDs
        with m.If(first.valid & first.ready):
            m.d.sync += shown.eq(first.payload)
        m.d.comb += [led.eq(bit ^ board.leds_low) for led, bit in zip(leds, shown, strict=True)]
        return m

    def _play(self, m, receiver, link, transmitter):
        """Put the player of weights between the line and the link."""
        flash, config = self._flash, self._link
        m.submodules.player = player = FlashPlayer(flash.offset, config.manifest_sha256)
        wiring.connect(m, receiver.o, player.i)
        wiring.connect(m, player.rx, link.rx)
        wiring.connect(m, link.tx, player.tx)
        wiring.connect(m, player.o, transmitter.i)
        m.d.comb += [player.restart.eq(link.restart), player.cipo.eq(self.flash_cipo),
                     self.flash_cs_n.eq(player.cs_n), self.flash_copi.eq(player.copi)]
        m.d.comb += [getattr(self, f"flash_high_{n}").eq(1) for n in range(len(flash.high))]
        if flash.clk:
            m.d.comb += self.flash_clk.eq(player.clk)
        else:
            add_config_clock(m, player.clk, name="flash_clock")
