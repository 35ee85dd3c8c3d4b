"""systolic_small.v as an Amaranth component. Add systolic_small.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class BlockSystolicSmall(wiring.Component):
    """The block of systolic_small.v, in the `sync` domain; systolic_small.json says what it does."""

    i: In(stream.Signature(data.ArrayLayout(signed(4), 2)))
    i_weights: In(stream.Signature(data.ArrayLayout(signed(4), 2)))
    o: Out(stream.Signature(data.ArrayLayout(signed(9), 2)))

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "systolic_small",
            i_clk=ClockSignal(),
            i_rst=ResetSignal(),
            i_i__payload=self.i.payload,
            i_i__valid=self.i.valid,
            o_i__ready=self.i.ready,
            i_i_weights__payload=self.i_weights.payload,
            i_i_weights__valid=self.i_weights.valid,
            o_i_weights__ready=self.i_weights.ready,
            o_o__payload=self.o.payload,
            o_o__valid=self.o.valid,
            i_o__ready=self.o.ready,
        )
        return m
