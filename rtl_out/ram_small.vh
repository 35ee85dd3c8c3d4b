// i, in: 1 x u4
wire [3:0] ram_small_i__payload;
wire ram_small_i__valid;
wire ram_small_i__ready;
// i_load, in: 2 x s4, lane 0 low
wire [7:0] ram_small_i_load__payload;
wire ram_small_i_load__valid;
wire ram_small_i_load__ready;
// o, out: 2 x s4, lane 0 low
wire [7:0] ram_small_o__payload;
wire ram_small_o__valid;
wire ram_small_o__ready;

ram_small ram_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (ram_small_i__payload),
    .i__valid (ram_small_i__valid),
    .i__ready (ram_small_i__ready),
    .i_load__payload (ram_small_i_load__payload),
    .i_load__valid (ram_small_i_load__valid),
    .i_load__ready (ram_small_i_load__ready),
    .o__payload (ram_small_o__payload),
    .o__valid (ram_small_o__valid),
    .o__ready (ram_small_o__ready)
);
