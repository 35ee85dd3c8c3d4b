// i, in: 2 x s8, lane 0 low
wire [15:0] requantize_small_i__payload;
wire requantize_small_i__valid;
wire requantize_small_i__ready;
// o, out: 2 x s4, lane 0 low
wire [7:0] requantize_small_o__payload;
wire requantize_small_o__valid;
wire requantize_small_o__ready;

requantize_small requantize_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (requantize_small_i__payload),
    .i__valid (requantize_small_i__valid),
    .i__ready (requantize_small_i__ready),
    .o__payload (requantize_small_o__payload),
    .o__valid (requantize_small_o__valid),
    .o__ready (requantize_small_o__ready)
);
