"""ram_small.v as an Amaranth component. Add ram_small.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class BlockRamSmall(wiring.Component):
    """The block of ram_small.v, in the `sync` domain; ram_small.json says what it does."""

    i: In(stream.Signature(data.ArrayLayout(unsigned(4), 1)))
    i_load: In(stream.Signature(data.ArrayLayout(signed(4), 2)))
    o: Out(stream.Signature(data.ArrayLayout(signed(4), 2)))

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "ram_small",
            i_clk=ClockSignal(),
            i_rst=ResetSignal(),
            i_i__payload=self.i.payload,
            i_i__valid=self.i.valid,
            o_i__ready=self.i.ready,
            i_i_load__payload=self.i_load.payload,
            i_i_load__valid=self.i_load.valid,
            o_i_load__ready=self.i_load.ready,
            o_o__payload=self.o.payload,
            o_o__valid=self.o.valid,
            i_o__ready=self.o.ready,
        )
        return m
