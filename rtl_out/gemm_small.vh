// i_code, in: 10 x u32, lane 0 low
wire [319:0] gemm_small_i_code__payload;
wire gemm_small_i_code__valid;
wire gemm_small_i_code__ready;
// i, in: 4 x u4, lane 0 low
wire [15:0] gemm_small_i__payload;
wire gemm_small_i__valid;
wire gemm_small_i__ready;
// i_weights, in: 4 x s4, lane 0 low
wire [15:0] gemm_small_i_weights__payload;
wire gemm_small_i_weights__valid;
wire gemm_small_i_weights__ready;
// i_scales, in: bias s20x4; multiplier u16x4; first field low
wire [143:0] gemm_small_i_scales__payload;
wire gemm_small_i_scales__valid;
wire gemm_small_i_scales__ready;
// o_status, out: code u8x1; index u16x1; first field low
wire [23:0] gemm_small_o_status__payload;
wire gemm_small_o_status__valid;
wire gemm_small_o_status__ready;
// o, out: 4 x s20, lane 0 low
wire [79:0] gemm_small_o__payload;
wire gemm_small_o__valid;
wire gemm_small_o__ready;
wire gemm_small_busy;  // out

gemm_small gemm_small_0 (
    .clk (clk),
    .rst (rst),
    .i_code__payload (gemm_small_i_code__payload),
    .i_code__valid (gemm_small_i_code__valid),
    .i_code__ready (gemm_small_i_code__ready),
    .i__payload (gemm_small_i__payload),
    .i__valid (gemm_small_i__valid),
    .i__ready (gemm_small_i__ready),
    .i_weights__payload (gemm_small_i_weights__payload),
    .i_weights__valid (gemm_small_i_weights__valid),
    .i_weights__ready (gemm_small_i_weights__ready),
    .i_scales__payload (gemm_small_i_scales__payload),
    .i_scales__valid (gemm_small_i_scales__valid),
    .i_scales__ready (gemm_small_i_scales__ready),
    .o_status__payload (gemm_small_o_status__payload),
    .o_status__valid (gemm_small_o_status__valid),
    .o_status__ready (gemm_small_o_status__ready),
    .o__payload (gemm_small_o__payload),
    .o__valid (gemm_small_o__valid),
    .o__ready (gemm_small_o__ready),
    .busy (gemm_small_busy)
);
