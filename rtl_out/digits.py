"""digits.v as an Amaranth component. Add digits.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class BlockDigits(wiring.Component):
    """The block of digits.v, in the `sync` domain; digits.json says what it does."""

    i: In(stream.Signature(data.ArrayLayout(unsigned(5), 1)))
    o: Out(stream.Signature(data.ArrayLayout(unsigned(4), 1)))
    o_scores: Out(stream.Signature(data.ArrayLayout(signed(29), 1)))

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "digits",
            i_clk=ClockSignal(),
            i_rst=ResetSignal(),
            i_i__payload=self.i.payload,
            i_i__valid=self.i.valid,
            o_i__ready=self.i.ready,
            o_o__payload=self.o.payload,
            o_o__valid=self.o.valid,
            i_o__ready=self.o.ready,
            o_o_scores__payload=self.o_scores.payload,
            o_o_scores__valid=self.o_scores.valid,
            i_o_scores__ready=self.o_scores.ready,
        )
        return m
