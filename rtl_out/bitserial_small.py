"""bitserial_small.v as an Amaranth component. Add bitserial_small.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class BlockBitserialSmall(wiring.Component):
    """The block of bitserial_small.v, in the `sync` domain; bitserial_small.json says what it does."""

    i: In(stream.Signature(data.StructLayout({"act": data.ArrayLayout(unsigned(1), 8), "weight": data.ArrayLayout(unsigned(1), 8)})))
    i_precision: In(stream.Signature(data.StructLayout({"act_fewer": data.ArrayLayout(unsigned(1), 1), "weight_fewer": data.ArrayLayout(unsigned(2), 1), "act_unsigned": data.ArrayLayout(unsigned(1), 1), "weight_unsigned": data.ArrayLayout(unsigned(1), 1)})))
    o: Out(stream.Signature(data.ArrayLayout(signed(11), 1)))

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "bitserial_small",
            i_clk=ClockSignal(),
            i_rst=ResetSignal(),
            i_i__payload=self.i.payload,
            i_i__valid=self.i.valid,
            o_i__ready=self.i.ready,
            i_i_precision__payload=self.i_precision.payload,
            i_i_precision__valid=self.i_precision.valid,
            o_i_precision__ready=self.i_precision.ready,
            o_o__payload=self.o.payload,
            o_o__valid=self.o.valid,
            i_o__ready=self.o.ready,
        )
        return m
