// i, in: 8 x binary, lane 0 low
wire [7:0] neuron_small_i__payload;
wire neuron_small_i__valid;
wire neuron_small_i__ready;
// i_weights, in: 8 x binary, lane 0 low
wire [7:0] neuron_small_i_weights__payload;
wire neuron_small_i_weights__valid;
wire neuron_small_i_weights__ready;
// i_limit, in: 1 x s5
wire [4:0] neuron_small_i_limit__payload;
wire neuron_small_i_limit__valid;
wire neuron_small_i_limit__ready;
// o, out: 1 x binary
wire neuron_small_o__payload;
wire neuron_small_o__valid;
wire neuron_small_o__ready;

neuron_small neuron_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (neuron_small_i__payload),
    .i__valid (neuron_small_i__valid),
    .i__ready (neuron_small_i__ready),
    .i_weights__payload (neuron_small_i_weights__payload),
    .i_weights__valid (neuron_small_i_weights__valid),
    .i_weights__ready (neuron_small_i_weights__ready),
    .i_limit__payload (neuron_small_i_limit__payload),
    .i_limit__valid (neuron_small_i_limit__valid),
    .i_limit__ready (neuron_small_i_limit__ready),
    .o__payload (neuron_small_o__payload),
    .o__valid (neuron_small_o__valid),
    .o__ready (neuron_small_o__ready)
);
