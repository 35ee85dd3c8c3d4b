// i, in: 1 x u4
wire [3:0] rom_small_i__payload;
wire rom_small_i__valid;
wire rom_small_i__ready;
// o, out: 2 x s4, lane 0 low
wire [7:0] rom_small_o__payload;
wire rom_small_o__valid;
wire rom_small_o__ready;

rom_small rom_small_0 (
    .clk (clk),
    .rst (rst),
    .i__payload (rom_small_i__payload),
    .i__valid (rom_small_i__valid),
    .i__ready (rom_small_i__ready),
    .o__payload (rom_small_o__payload),
    .o__valid (rom_small_o__valid),
    .o__ready (rom_small_o__ready)
);
