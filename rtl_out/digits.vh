// i, in: 1 x u5
wire [4:0] digits_i__payload;
wire digits_i__valid;
wire digits_i__ready;
// o, out: 1 x u4
wire [3:0] digits_o__payload;
wire digits_o__valid;
wire digits_o__ready;
// o_scores, out: 1 x s29
wire [28:0] digits_o_scores__payload;
wire digits_o_scores__valid;
wire digits_o_scores__ready;

digits digits_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (digits_i__payload),
    .i__valid (digits_i__valid),
    .i__ready (digits_i__ready),
    .o__payload (digits_o__payload),
    .o__valid (digits_o__valid),
    .o__ready (digits_o__ready),
    .o_scores__payload (digits_o_scores__payload),
    .o_scores__valid (digits_o_scores__valid),
    .o_scores__ready (digits_o_scores__ready)
);
