// i, in: 4 x s4, lane 0 low
wire [15:0] dot_small_i__payload;
wire dot_small_i__valid;
wire dot_small_i__ready;
// i_weights, in: 4 x ternary, lane 0 low
wire [7:0] dot_small_i_weights__payload;
wire dot_small_i_weights__valid;
wire dot_small_i_weights__ready;
// o, out: 1 x s7
wire [6:0] dot_small_o__payload;
wire dot_small_o__valid;
wire dot_small_o__ready;

dot_small dot_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (dot_small_i__payload),
    .i__valid (dot_small_i__valid),
    .i__ready (dot_small_i__ready),
    .i_weights__payload (dot_small_i_weights__payload),
    .i_weights__valid (dot_small_i_weights__valid),
    .i_weights__ready (dot_small_i_weights__ready),
    .o__payload (dot_small_o__payload),
    .o__valid (dot_small_o__valid),
    .o__ready (dot_small_o__ready)
);
