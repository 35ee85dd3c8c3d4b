// i, in: act u1x8; weight u1x8; first field low
wire [15:0] bitserial_small_i__payload;
wire bitserial_small_i__valid;
wire bitserial_small_i__ready;
// i_precision, in: act_fewer u1x1; weight_fewer u2x1; act_unsigned u1x1; weight_unsigned u1x1; first field low
wire [4:0] bitserial_small_i_precision__payload;
wire bitserial_small_i_precision__valid;
wire bitserial_small_i_precision__ready;
// o, out: 1 x s11
wire [10:0] bitserial_small_o__payload;
wire bitserial_small_o__valid;
wire bitserial_small_o__ready;

bitserial_small bitserial_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (bitserial_small_i__payload),
    .i__valid (bitserial_small_i__valid),
    .i__ready (bitserial_small_i__ready),
    .i_precision__payload (bitserial_small_i_precision__payload),
    .i_precision__valid (bitserial_small_i_precision__valid),
    .i_precision__ready (bitserial_small_i_precision__ready),
    .o__payload (bitserial_small_o__payload),
    .o__valid (bitserial_small_o__valid),
    .o__ready (bitserial_small_o__ready)
);
