// i_0, in: 2 x s4, lane 0 low
wire [7:0] join_small_i_0__payload;
wire join_small_i_0__valid;
wire join_small_i_0__ready;
// i_1, in: 1 x binary
wire join_small_i_1__payload;
wire join_small_i_1__valid;
wire join_small_i_1__ready;
// o, out: i_0 s4x2; i_1 binaryx1; first field low
wire [8:0] join_small_o__payload;
wire join_small_o__valid;
wire join_small_o__ready;

join_small join_small_0 (
    .i_0__payload (join_small_i_0__payload),
    .i_0__valid (join_small_i_0__valid),
    .i_0__ready (join_small_i_0__ready),
    .i_1__payload (join_small_i_1__payload),
    .i_1__valid (join_small_i_1__valid),
    .i_1__ready (join_small_i_1__ready),
    .o__payload (join_small_o__payload),
    .o__valid (join_small_o__valid),
    .o__ready (join_small_o__ready)
);
