// i, in: 1 x s5
wire [4:0] affine_small_i__payload;
wire affine_small_i__valid;
wire affine_small_i__ready;
// o, out: 1 x s9
wire [8:0] affine_small_o__payload;
wire affine_small_o__valid;
wire affine_small_o__ready;

affine_small affine_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (affine_small_i__payload),
    .i__valid (affine_small_i__valid),
    .i__ready (affine_small_i__ready),
    .o__payload (affine_small_o__payload),
    .o__valid (affine_small_o__valid),
    .o__ready (affine_small_o__ready)
);
