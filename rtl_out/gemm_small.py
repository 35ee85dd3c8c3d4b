"""gemm_small.v as an Amaranth component. Add gemm_small.v to the platform, or to the tool's sources."""

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


class BlockGemmSmall(wiring.Component):
    """The block of gemm_small.v, in the `sync` domain; gemm_small.json says what it does."""

    i_code: In(stream.Signature(data.ArrayLayout(unsigned(32), 10)))
    i: In(stream.Signature(data.ArrayLayout(unsigned(4), 4)))
    i_weights: In(stream.Signature(data.ArrayLayout(signed(4), 4)))
    i_scales: In(stream.Signature(data.StructLayout({"bias": data.ArrayLayout(signed(20), 4), "multiplier": data.ArrayLayout(unsigned(16), 4)})))
    o_status: Out(stream.Signature(data.StructLayout({"code": data.ArrayLayout(unsigned(8), 1), "index": data.ArrayLayout(unsigned(16), 1)})))
    o: Out(stream.Signature(data.ArrayLayout(signed(20), 4)))
    busy: Out(1)

    def elaborate(self, platform):
        m = Module()
        m.submodules.core = Instance(
            "gemm_small",
            i_clk=ClockSignal(),
            i_rst=ResetSignal(),
            i_i_code__payload=self.i_code.payload,
            i_i_code__valid=self.i_code.valid,
            o_i_code__ready=self.i_code.ready,
            i_i__payload=self.i.payload,
            i_i__valid=self.i.valid,
            o_i__ready=self.i.ready,
            i_i_weights__payload=self.i_weights.payload,
            i_i_weights__valid=self.i_weights.valid,
            o_i_weights__ready=self.i_weights.ready,
            i_i_scales__payload=self.i_scales.payload,
            i_i_scales__valid=self.i_scales.valid,
            o_i_scales__ready=self.i_scales.ready,
            o_o_status__payload=self.o_status.payload,
            o_o_status__valid=self.o_status.valid,
            i_o_status__ready=self.o_status.ready,
            o_o__payload=self.o.payload,
            o_o__valid=self.o.valid,
            i_o__ready=self.o.ready,
            o_busy=self.busy,
        )
        return m
