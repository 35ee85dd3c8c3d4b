// i, in: 8 x binary, lane 0 low
wire [7:0] popcount_small_i__payload;
wire popcount_small_i__valid;
wire popcount_small_i__ready;
// o, out: 1 x u4
wire [3:0] popcount_small_o__payload;
wire popcount_small_o__valid;
wire popcount_small_o__ready;

popcount_small popcount_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (popcount_small_i__payload),
    .i__valid (popcount_small_i__valid),
    .i__ready (popcount_small_i__ready),
    .o__payload (popcount_small_o__payload),
    .o__valid (popcount_small_o__valid),
    .o__ready (popcount_small_o__ready)
);
