// i, in: 4 x s4, lane 0 low
wire [15:0] serializer_small_i__payload;
wire serializer_small_i__valid;
wire serializer_small_i__ready;
// o, out: 2 x s4, lane 0 low
wire [7:0] serializer_small_o__payload;
wire serializer_small_o__valid;
wire serializer_small_o__ready;

serializer_small serializer_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (serializer_small_i__payload),
    .i__valid (serializer_small_i__valid),
    .i__ready (serializer_small_i__ready),
    .o__payload (serializer_small_o__payload),
    .o__valid (serializer_small_o__valid),
    .o__ready (serializer_small_o__ready)
);
