"""join_small.v as an Amaranth component. Add join_small.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class BlockJoinSmall(wiring.Component):
    """The block of join_small.v, in the `sync` domain; join_small.json says what it does."""

    i_0: In(stream.Signature(data.ArrayLayout(signed(4), 2)))
    i_1: In(stream.Signature(data.ArrayLayout(unsigned(1), 1)))
    o: Out(stream.Signature(data.StructLayout({"i_0": data.ArrayLayout(signed(4), 2), "i_1": data.ArrayLayout(unsigned(1), 1)})))

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "join_small",
            i_i_0__payload=self.i_0.payload,
            i_i_0__valid=self.i_0.valid,
            o_i_0__ready=self.i_0.ready,
            i_i_1__payload=self.i_1.payload,
            i_i_1__valid=self.i_1.valid,
            o_i_1__ready=self.i_1.ready,
            o_o__payload=self.o.payload,
            o_o__valid=self.o.valid,
            i_o__ready=self.o.ready,
        )
        return m
