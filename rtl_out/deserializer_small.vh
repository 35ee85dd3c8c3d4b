// i, in: 2 x s4, lane 0 low
wire [7:0] deserializer_small_i__payload;
wire deserializer_small_i__valid;
wire deserializer_small_i__ready;
// o, out: 4 x s4, lane 0 low
wire [15:0] deserializer_small_o__payload;
wire deserializer_small_o__valid;
wire deserializer_small_o__ready;

deserializer_small deserializer_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (deserializer_small_i__payload),
    .i__valid (deserializer_small_i__valid),
    .i__ready (deserializer_small_i__ready),
    .o__payload (deserializer_small_o__payload),
    .o__valid (deserializer_small_o__valid),
    .o__ready (deserializer_small_o__ready)
);
