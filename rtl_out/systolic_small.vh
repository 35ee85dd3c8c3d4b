// i, in: 2 x s4, lane 0 low
wire [7:0] systolic_small_i__payload;
wire systolic_small_i__valid;
wire systolic_small_i__ready;
// i_weights, in: 2 x s4, lane 0 low
wire [7:0] systolic_small_i_weights__payload;
wire systolic_small_i_weights__valid;
wire systolic_small_i_weights__ready;
// o, out: 2 x s9, lane 0 low
wire [17:0] systolic_small_o__payload;
wire systolic_small_o__valid;
wire systolic_small_o__ready;

systolic_small systolic_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (systolic_small_i__payload),
    .i__valid (systolic_small_i__valid),
    .i__ready (systolic_small_i__ready),
    .i_weights__payload (systolic_small_i_weights__payload),
    .i_weights__valid (systolic_small_i_weights__valid),
    .i_weights__ready (systolic_small_i_weights__ready),
    .o__payload (systolic_small_o__payload),
    .o__valid (systolic_small_o__valid),
    .o__ready (systolic_small_o__ready)
);
