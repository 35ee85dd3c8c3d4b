// i, in: 2 x s6, lane 0 low
wire [11:0] argmax_small_i__payload;
wire argmax_small_i__valid;
wire argmax_small_i__ready;
// o, out: 1 x u2
wire [1:0] argmax_small_o__payload;
wire argmax_small_o__valid;
wire argmax_small_o__ready;

argmax_small argmax_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (argmax_small_i__payload),
    .i__valid (argmax_small_i__valid),
    .i__ready (argmax_small_i__ready),
    .o__payload (argmax_small_o__payload),
    .o__valid (argmax_small_o__valid),
    .o__ready (argmax_small_o__ready)
);
