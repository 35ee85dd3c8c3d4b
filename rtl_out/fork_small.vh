// i, in: 1 x s4
wire [3:0] fork_small_i__payload;
wire fork_small_i__valid;
wire fork_small_i__ready;
// o_0, out: 1 x s4
wire [3:0] fork_small_o_0__payload;
wire fork_small_o_0__valid;
wire fork_small_o_0__ready;
// o_1, out: 1 x s4
wire [3:0] fork_small_o_1__payload;
wire fork_small_o_1__valid;
wire fork_small_o_1__ready;
// o_2, out: 1 x s4
wire [3:0] fork_small_o_2__payload;
wire fork_small_o_2__valid;
wire fork_small_o_2__ready;

fork_small fork_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (fork_small_i__payload),
    .i__valid (fork_small_i__valid),
    .i__ready (fork_small_i__ready),
    .o_0__payload (fork_small_o_0__payload),
    .o_0__valid (fork_small_o_0__valid),
    .o_0__ready (fork_small_o_0__ready),
    .o_1__payload (fork_small_o_1__payload),
    .o_1__valid (fork_small_o_1__valid),
    .o_1__ready (fork_small_o_1__ready),
    .o_2__payload (fork_small_o_2__payload),
    .o_2__valid (fork_small_o_2__valid),
    .o_2__ready (fork_small_o_2__ready)
);
