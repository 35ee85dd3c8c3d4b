"""The top level of a board: clock, reset, UART, link, and the accelerator's own Verilog."""

from collections.abc import Mapping
from dataclasses import dataclass

from amaranth import *
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..emit.verilog import check_name, verilog
from ..errors import InputError
from ..gateware.block import BlockConfig
from .board import Board
from .clock import Clock, add_clock, clock_of
from .link import Link, LinkConfig
from .uart import UartReceiver, UartTransmitter, divisor_of

__all__ = ["Top", "make_top"]


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
    clocks: Mapping[str, float]


def make_top(board: Board, config: BlockConfig, *, accelerator: str, manifest_sha256: str,
             baud: int = 1_000_000, clock: Clock | None = None,
             cycles_per_bit: int | None = None) -> Top:
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

    Raises
    ------
    InputError
        If the rate cannot be made, or the accelerator cannot stand behind a link.
    """
    check_name("Accelerator's name", accelerator)
    clock = clock or clock_of(board)
    if cycles_per_bit is None:
        cycles_per_bit = divisor_of(clock.mhz, baud)
    try:
        link = LinkConfig(accelerator=config, manifest_sha256=manifest_sha256, baud=baud)
    except ValueError as error:
        raise InputError(f"{accelerator} cannot stand behind a link: {error}") from error
    name = f"{accelerator}_on_{board.name}"
    text = verilog(_BoardTop(board, link, accelerator, clock, cycles_per_bit), name=name,
                   target=board.device.target)
    clocks = {"clk": board.mhz} | ({"sync_clk": clock.mhz} if clock.mhz != board.mhz else {})
    return Top(board=board, name=name, text=text, accelerator=accelerator, clock=clock, baud=baud,
               cycles_per_bit=cycles_per_bit * clock.divide, clocks=clocks)


class _BoardTop(wiring.Component):
    def __init__(self, board, link, accelerator, clock, cycles_per_bit):
        self._board, self._link, self._accelerator = board, link, accelerator
        self._clock, self._cycles_per_bit = clock, cycles_per_bit
        inputs = {"clk": In(1), "rx": In(1)}
        super().__init__({**inputs, **{port: Out(1) for port in board.pins if port not in inputs}})

    def elaborate(self, platform):
        m = Module()
        board, config = self._board, self._link
        add_clock(m, self.clk, self._clock)
        m.submodules.receiver = receiver = UartReceiver(self._cycles_per_bit)
        m.submodules.transmitter = transmitter = UartTransmitter(self._cycles_per_bit)
        m.submodules.link = link = Link(config)

        m.d.comb += [receiver.rx.eq(self.rx), self.tx.eq(transmitter.tx)]
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
            m.d.comb += getattr(self, port).eq(level)
        first = getattr(link, next(iter(config.beats_out)))
        leds = [getattr(self, f"led_{n}") for n in range(len(board.leds))]
        shown = Signal(len(leds))  # the last result, as far as there are LEDs
        with m.If(first.valid & first.ready):
            m.d.sync += shown.eq(first.payload)
        m.d.comb += [led.eq(bit ^ board.leds_low) for led, bit in zip(leds, shown, strict=True)]
        return m
