"""A board's top level without a board: a serial line, the link, an accelerator."""

from amaranth import *
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.boards.link import Link, LinkConfig
from hwgen.boards.uart import UartReceiver, UartTransmitter
from hwgen.emit.verilog import verilog
from hwgen.host.virtual import TopLevel

__all__ = ["top_level"]


class _Top(wiring.Component):
    def __init__(self, accelerator, manifest, divisor):
        super().__init__({"rx": In(1), "tx": Out(1)})
        self._config = LinkConfig(accelerator=accelerator, manifest_sha256=manifest.hex())
        self._divisor = divisor

    def elaborate(self, platform):
        m = Module()
        m.submodules.receiver = receiver = UartReceiver(self._divisor)
        m.submodules.transmitter = transmitter = UartTransmitter(self._divisor)
        m.submodules.link = link = Link(self._config)
        accelerator = self._config.accelerator.create()
        m.submodules.accelerator = ResetInserter(link.restart)(accelerator)

        m.d.comb += [receiver.rx.eq(self.rx), self.tx.eq(transmitter.tx)]
        wiring.connect(m, receiver.o, link.rx)
        wiring.connect(m, link.tx, transmitter.i)
        for name in [*self._config.accelerator.inputs, *self._config.accelerator.outputs]:
            wiring.connect(m, getattr(link, name), getattr(accelerator, name))
        return m


def top_level(accelerator, manifest: bytes, *, cycles_per_bit: int = 4) -> TopLevel:
    """The top of an accelerator's config, with the hash of its manifest."""
    text = verilog(_Top(accelerator, manifest, cycles_per_bit), name="top")
    return TopLevel(verilog=text, top="top", clk="clk", rx="rx", tx="tx", constants={"rst": "0"},
                    cycles_per_bit=cycles_per_bit)
