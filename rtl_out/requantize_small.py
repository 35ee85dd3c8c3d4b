"""requantize_small.v as an Amaranth component. Add requantize_small.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class BlockRequantizeSmall(wiring.Component):
    """The block of requantize_small.v, in the `sync` domain; requantize_small.json says what it does."""

    i: In(stream.Signature(data.ArrayLayout(signed(8), 2)))
    o: Out(stream.Signature(data.ArrayLayout(signed(4), 2)))

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "requantize_small",
            i_clk=ClockSignal(),
            i_rst=ResetSignal(),
            i_i__payload=self.i.payload,
            i_i__valid=self.i.valid,
            o_i__ready=self.i.ready,
            o_o__payload=self.o.payload,
            o_o__valid=self.o.valid,
            i_o__ready=self.o.ready,
        )
        return m
