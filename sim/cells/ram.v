// The core of our own models of block RAMs: two ports on 2048 bytes of 8 or 9 bits.
//
// What the vendors' tables say of ECP5's and Gowin's alike: an address is of 14 bits, in units of
// one bit, and a port of WIDTH takes the upper ones, from bit log2(WIDTH) on (a ninth bit does not
// count); where WIDTH is two or four bytes, the lowest address bits are the bytes' write enables.
// A port of less than a byte does not reach ninth bits. In a write a port's output keeps its value
// (MODE 0), shows what is written (1), or what stood there before (2). Outputs begin as zeros.
//
// What no table defines comes out wrong on purpose: a bit that one port reads while the other one
// writes it is read as the complement of what stood there (both ports on one clock). Only what both
// ports write to the same bits at once is not caught.
module hwgen_ram(
    input clk_a, ce_a, oce_a, we_a, rst_a, input [13:0] ad_a, input [35:0] di_a,
    output [35:0] do_a,
    input clk_b, ce_b, oce_b, we_b, rst_b, input [13:0] ad_b, input [35:0] di_b,
    output [35:0] do_b
);
    parameter BYTE = 9;
    parameter WIDTH_A = BYTE;
    parameter WIDTH_B = BYTE;
    parameter MODE_A = 0;
    parameter MODE_B = 0;
    parameter REG_A = 0;         // an output register, with its own enable OCE
    parameter REG_B = 0;
    parameter ASYNC = 0;         // reset of the outputs
    parameter BLOCK = 0;         // whether reset keeps the port from writing
    parameter [2048*BYTE-1:0] INIT = 0;

    reg [BYTE-1:0] mem [0:2047];
    integer i;
    initial for (i = 0; i < 2048; i = i + 1) mem[i] = INIT[BYTE*i +: BYTE];

    wire write_a = ce_a && we_a && !(BLOCK && rst_a);
    wire write_b = ce_b && we_b && !(BLOCK && rst_b);
    wire [10:0] byte_a, byte_b;
    wire [4*BYTE-1:0] mask_a, mask_b, data_a, data_b, old_a, old_b, hit_a, hit_b;

    hwgen_ram_decode #(.BYTE(BYTE), .WIDTH(WIDTH_A)) decode_a(
        .ad(ad_a), .di(di_a), .first(byte_a), .mask(mask_a), .data(data_a));
    hwgen_ram_decode #(.BYTE(BYTE), .WIDTH(WIDTH_B)) decode_b(
        .ad(ad_b), .di(di_b), .first(byte_b), .mask(mask_b), .data(data_b));

    genvar j, k;
    generate
        for (j = 0; j < 4; j = j + 1) begin: lane
            if (j == 0 || (j + 1) * BYTE <= WIDTH_A) begin: a
                assign old_a[BYTE*j +: BYTE] = mem[byte_a + j] ^ hit_a[BYTE*j +: BYTE];
            end else begin: no_a
                assign old_a[BYTE*j +: BYTE] = 0;
            end
            if (j == 0 || (j + 1) * BYTE <= WIDTH_B) begin: b
                assign old_b[BYTE*j +: BYTE] = mem[byte_b + j] ^ hit_b[BYTE*j +: BYTE];
            end else begin: no_b
                assign old_b[BYTE*j +: BYTE] = 0;
            end
            if (WIDTH_A >= (j + 1) * BYTE) begin: wide_a
                always @(posedge clk_a) if (write_a && mask_a[BYTE*j])
                    mem[byte_a + j] <= data_a[BYTE*j +: BYTE];
            end
            if (WIDTH_B >= (j + 1) * BYTE) begin: wide_b
                always @(posedge clk_b) if (write_b && mask_b[BYTE*j])
                    mem[byte_b + j] <= data_b[BYTE*j +: BYTE];
            end
        end
        if (WIDTH_A < 8) for (k = 0; k < 8; k = k + WIDTH_A) begin: part_a
            always @(posedge clk_a) if (write_a && mask_a[k])
                mem[byte_a][k +: WIDTH_A] <= data_a[k +: WIDTH_A];
        end
        if (WIDTH_B < 8) for (k = 0; k < 8; k = k + WIDTH_B) begin: part_b
            always @(posedge clk_b) if (write_b && mask_b[k])
                mem[byte_b][k +: WIDTH_B] <= data_b[k +: WIDTH_B];
        end
    endgenerate

    assign hit_a = write_b ? overlap(byte_b, mask_b, byte_a) : 0;
    assign hit_b = write_a ? overlap(byte_a, mask_a, byte_b) : 0;

    // Of four bytes from `reads` on, the bits that a write of four bytes from `writes` on changes.
    function [4*BYTE-1:0] overlap(input [10:0] writes, input [4*BYTE-1:0] mask, input [10:0] reads);
        integer r, w;
        begin
            overlap = 0;
            for (r = 0; r < 4; r = r + 1)
                for (w = 0; w < 4; w = w + 1)
                    if (reads + r == writes + w)
                        overlap[BYTE*r +: BYTE] = mask[BYTE*w +: BYTE];
        end
    endfunction

    hwgen_ram_output #(.BYTE(BYTE), .WIDTH(WIDTH_A), .MODE(MODE_A), .REG(REG_A), .ASYNC(ASYNC))
        output_a(.clk(clk_a), .ce(ce_a), .oce(oce_a), .write(we_a), .rst(rst_a), .ad(ad_a),
                 .old(old_a), .mask(mask_a), .data(data_a), .q(do_a));
    hwgen_ram_output #(.BYTE(BYTE), .WIDTH(WIDTH_B), .MODE(MODE_B), .REG(REG_B), .ASYNC(ASYNC))
        output_b(.clk(clk_b), .ce(ce_b), .oce(oce_b), .write(we_b), .rst(rst_b), .ad(ad_b),
                 .old(old_b), .mask(mask_b), .data(data_b), .q(do_b));
endmodule

// An address and data of a port: the first byte that it means, and there bits to write and data.
module hwgen_ram_decode(input [13:0] ad, input [35:0] di, output [10:0] first,
                        output [4*BYTE-1:0] mask, data);
    parameter BYTE = 9;
    parameter WIDTH = 9;

    generate
        if (WIDTH == 4 * BYTE) begin: four
            assign first = {ad[13:5], 2'b00};
            assign mask = {{BYTE{ad[3]}}, {BYTE{ad[2]}}, {BYTE{ad[1]}}, {BYTE{ad[0]}}};
            assign data = di;
        end else if (WIDTH == 2 * BYTE) begin: two
            assign first = {ad[13:4], 1'b0};
            assign mask = {{BYTE{ad[1]}}, {BYTE{ad[0]}}};
            assign data = di[2*BYTE-1:0];
        end else if (WIDTH == BYTE) begin: one
            assign first = ad[13:3];
            assign mask = {BYTE{1'b1}};
            assign data = di[BYTE-1:0];
        end else if (WIDTH == 1 || WIDTH == 2 || WIDTH == 4) begin: less
            wire [2:0] at = ad[2:0] & ~(WIDTH - 1);
            assign first = ad[13:3];
            assign mask = {WIDTH{1'b1}} << at;
            assign data = {8{di[WIDTH-1:0]}};
        end else begin: none
            $error("own model of a block RAM: it has no ports of this width");
        end
    endgenerate
endmodule

// What a port reads.
module hwgen_ram_output(input clk, ce, oce, write, rst, input [13:0] ad,
                        input [4*BYTE-1:0] old, mask, data, output [35:0] q);
    parameter BYTE = 9;
    parameter WIDTH = 9;
    parameter MODE = 0;
    parameter REG = 0;
    parameter ASYNC = 0;

    wire [4*BYTE-1:0] next = MODE == 1 && write ? (old & ~mask) | (data & mask) : old;
    wire [4*BYTE-1:0] word;
    wire take = ce && (MODE != 0 || !write);
    reg [4*BYTE-1:0] latch = 0;
    reg [4*BYTE-1:0] register = 0;
    generate
        if (WIDTH < 8) begin: part
            wire [2:0] at = ad[2:0] & ~(WIDTH - 1);
            assign word = (next >> at) & {WIDTH{1'b1}};
        end else begin: whole
            assign word = next;
        end
        if (ASYNC) begin: asynchronous
            always @(posedge clk, posedge rst)
                if (rst) latch <= 0; else if (take) latch <= word;
            always @(posedge clk, posedge rst)
                if (rst) register <= 0; else if (oce) register <= latch;
        end else begin: synchronous
            always @(posedge clk) if (rst) latch <= 0; else if (take) latch <= word;
            always @(posedge clk) if (rst) register <= 0; else if (oce) register <= latch;
        end
    endgenerate
    assign q = REG ? register : latch;
endmodule
