"""popcount_small.v as an Amaranth component. Add popcount_small.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class BlockPopcountSmall(wiring.Component):
    """The block of popcount_small.v, in the `sync` domain; popcount_small.json says what it does."""

    i: In(stream.Signature(data.ArrayLayout(unsigned(1), 8)))
    o: Out(stream.Signature(data.ArrayLayout(unsigned(4), 1)))

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "popcount_small",
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
