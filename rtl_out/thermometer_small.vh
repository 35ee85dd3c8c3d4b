// i, in: 2 x u5, lane 0 low
wire [9:0] thermometer_small_i__payload;
wire thermometer_small_i__valid;
wire thermometer_small_i__ready;
// o, out: 6 x binary, lane 0 low
wire [5:0] thermometer_small_o__payload;
wire thermometer_small_o__valid;
wire thermometer_small_o__ready;

thermometer_small thermometer_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (thermometer_small_i__payload),
    .i__valid (thermometer_small_i__valid),
    .i__ready (thermometer_small_i__ready),
    .o__payload (thermometer_small_o__payload),
    .o__valid (thermometer_small_o__valid),
    .o__ready (thermometer_small_o__ready)
);
