"""fork_small.v as an Amaranth component. Add fork_small.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class BlockForkSmall(wiring.Component):
    """The block of fork_small.v, in the `sync` domain; fork_small.json says what it does."""

    i: In(stream.Signature(data.ArrayLayout(signed(4), 1)))
    o_0: Out(stream.Signature(data.ArrayLayout(signed(4), 1)))
    o_1: Out(stream.Signature(data.ArrayLayout(signed(4), 1)))
    o_2: Out(stream.Signature(data.ArrayLayout(signed(4), 1)))

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "fork_small",
            i_clk=ClockSignal(),
            i_rst=ResetSignal(),
            i_i__payload=self.i.payload,
            i_i__valid=self.i.valid,
            o_i__ready=self.i.ready,
            o_o_0__payload=self.o_0.payload,
            o_o_0__valid=self.o_0.valid,
            i_o_0__ready=self.o_0.ready,
            o_o_1__payload=self.o_1.payload,
            o_o_1__valid=self.o_1.valid,
            i_o_1__ready=self.o_1.ready,
            o_o_2__payload=self.o_2.payload,
            o_o_2__valid=self.o_2.valid,
            i_o_2__ready=self.o_2.ready,
        )
        return m
