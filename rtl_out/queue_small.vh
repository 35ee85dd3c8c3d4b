// i, in: a s4x1; b binaryx2; first field low
wire [5:0] queue_small_i__payload;
wire queue_small_i__valid;
wire queue_small_i__ready;
// o, out: a s4x1; b binaryx2; first field low
wire [5:0] queue_small_o__payload;
wire queue_small_o__valid;
wire queue_small_o__ready;

queue_small queue_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (queue_small_i__payload),
    .i__valid (queue_small_i__valid),
    .i__ready (queue_small_i__ready),
    .o__payload (queue_small_o__payload),
    .o__valid (queue_small_o__valid),
    .o__ready (queue_small_o__ready)
);
