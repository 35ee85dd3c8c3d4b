// i, in: 2 x s4, lane 0 low
wire [7:0] skid_buffer_small_i__payload;
wire skid_buffer_small_i__valid;
wire skid_buffer_small_i__ready;
// o, out: 2 x s4, lane 0 low
wire [7:0] skid_buffer_small_o__payload;
wire skid_buffer_small_o__valid;
wire skid_buffer_small_o__ready;

skid_buffer_small skid_buffer_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (skid_buffer_small_i__payload),
    .i__valid (skid_buffer_small_i__valid),
    .i__ready (skid_buffer_small_i__ready),
    .o__payload (skid_buffer_small_o__payload),
    .o__valid (skid_buffer_small_o__valid),
    .o__ready (skid_buffer_small_o__ready)
);
