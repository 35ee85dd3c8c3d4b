// i, in: 2 x s6, lane 0 low
wire [11:0] threshold_small_i__payload;
wire threshold_small_i__valid;
wire threshold_small_i__ready;
// o, out: 2 x ternary, lane 0 low
wire [3:0] threshold_small_o__payload;
wire threshold_small_o__valid;
wire threshold_small_o__ready;

threshold_small threshold_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (threshold_small_i__payload),
    .i__valid (threshold_small_i__valid),
    .i__ready (threshold_small_i__ready),
    .o__payload (threshold_small_o__payload),
    .o__valid (threshold_small_o__valid),
    .o__ready (threshold_small_o__ready)
);
