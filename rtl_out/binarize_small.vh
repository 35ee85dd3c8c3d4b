// i, in: 2 x s4, lane 0 low
wire [7:0] binarize_small_i__payload;
wire binarize_small_i__valid;
wire binarize_small_i__ready;
// o, out: 2 x binary, lane 0 low
wire [1:0] binarize_small_o__payload;
wire binarize_small_o__valid;
wire binarize_small_o__ready;

binarize_small binarize_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (binarize_small_i__payload),
    .i__valid (binarize_small_i__valid),
    .i__ready (binarize_small_i__ready),
    .o__payload (binarize_small_o__payload),
    .o__valid (binarize_small_o__valid),
    .o__ready (binarize_small_o__ready)
);
