// i, in: 4 x binary, lane 0 low
wire [3:0] matvec_small_i__payload;
wire matvec_small_i__valid;
wire matvec_small_i__ready;
// o, out: 2 x s5, lane 0 low
wire [9:0] matvec_small_o__payload;
wire matvec_small_o__valid;
wire matvec_small_o__ready;

matvec_small matvec_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (matvec_small_i__payload),
    .i__valid (matvec_small_i__valid),
    .i__ready (matvec_small_i__ready),
    .o__payload (matvec_small_o__payload),
    .o__valid (matvec_small_o__valid),
    .o__ready (matvec_small_o__ready)
);
