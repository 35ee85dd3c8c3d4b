// Our own models of Gowin cells that are black boxes in Yosys' library, from Gowin's tables of
// ports and parameters (BSRAM guide UG285, DSP guide UG287, clock guide UG286). What they do not
// cover stops elaboration.

// Block RAMs: one port (SP, SPX9), two (DPB, DPX9B), or a writing port A and a reading port B
// (SDPB, SDPX9B), all with bytes of 8 or (X9) 9 bits. INIT_RAM_n has 32 bytes, one behind the
// other. READ_MODE 1 adds an output register, which OCE enables. WRITE_MODE is 0 (the output keeps
// its value), 1 (what is written) or 2 (what stood there before). A port works where BLKSEL is
// BLK_SEL. As Yosys describes the cells, RESET is not gated by CE.

// What a block RAM has at power-up, and all of it.
`define HWGEN_CONTENTS(BITS) \
    parameter [BITS-1:0] \
    INIT_RAM_00 = 0, INIT_RAM_01 = 0, INIT_RAM_02 = 0, INIT_RAM_03 = 0, INIT_RAM_04 = 0, \
    INIT_RAM_05 = 0, INIT_RAM_06 = 0, INIT_RAM_07 = 0, INIT_RAM_08 = 0, INIT_RAM_09 = 0, \
    INIT_RAM_0A = 0, INIT_RAM_0B = 0, INIT_RAM_0C = 0, INIT_RAM_0D = 0, INIT_RAM_0E = 0, \
    INIT_RAM_0F = 0, INIT_RAM_10 = 0, INIT_RAM_11 = 0, INIT_RAM_12 = 0, INIT_RAM_13 = 0, \
    INIT_RAM_14 = 0, INIT_RAM_15 = 0, INIT_RAM_16 = 0, INIT_RAM_17 = 0, INIT_RAM_18 = 0, \
    INIT_RAM_19 = 0, INIT_RAM_1A = 0, INIT_RAM_1B = 0, INIT_RAM_1C = 0, INIT_RAM_1D = 0, \
    INIT_RAM_1E = 0, INIT_RAM_1F = 0, INIT_RAM_20 = 0, INIT_RAM_21 = 0, INIT_RAM_22 = 0, \
    INIT_RAM_23 = 0, INIT_RAM_24 = 0, INIT_RAM_25 = 0, INIT_RAM_26 = 0, INIT_RAM_27 = 0, \
    INIT_RAM_28 = 0, INIT_RAM_29 = 0, INIT_RAM_2A = 0, INIT_RAM_2B = 0, INIT_RAM_2C = 0, \
    INIT_RAM_2D = 0, INIT_RAM_2E = 0, INIT_RAM_2F = 0, INIT_RAM_30 = 0, INIT_RAM_31 = 0, \
    INIT_RAM_32 = 0, INIT_RAM_33 = 0, INIT_RAM_34 = 0, INIT_RAM_35 = 0, INIT_RAM_36 = 0, \
    INIT_RAM_37 = 0, INIT_RAM_38 = 0, INIT_RAM_39 = 0, INIT_RAM_3A = 0, INIT_RAM_3B = 0, \
    INIT_RAM_3C = 0, INIT_RAM_3D = 0, INIT_RAM_3E = 0, INIT_RAM_3F = 0
`define HWGEN_CONTENTS_ALL \
    {INIT_RAM_3F, INIT_RAM_3E, INIT_RAM_3D, INIT_RAM_3C, INIT_RAM_3B, INIT_RAM_3A, INIT_RAM_39, \
    INIT_RAM_38, INIT_RAM_37, INIT_RAM_36, INIT_RAM_35, INIT_RAM_34, INIT_RAM_33, INIT_RAM_32, \
    INIT_RAM_31, INIT_RAM_30, INIT_RAM_2F, INIT_RAM_2E, INIT_RAM_2D, INIT_RAM_2C, INIT_RAM_2B, \
    INIT_RAM_2A, INIT_RAM_29, INIT_RAM_28, INIT_RAM_27, INIT_RAM_26, INIT_RAM_25, INIT_RAM_24, \
    INIT_RAM_23, INIT_RAM_22, INIT_RAM_21, INIT_RAM_20, INIT_RAM_1F, INIT_RAM_1E, INIT_RAM_1D, \
    INIT_RAM_1C, INIT_RAM_1B, INIT_RAM_1A, INIT_RAM_19, INIT_RAM_18, INIT_RAM_17, INIT_RAM_16, \
    INIT_RAM_15, INIT_RAM_14, INIT_RAM_13, INIT_RAM_12, INIT_RAM_11, INIT_RAM_10, INIT_RAM_0F, \
    INIT_RAM_0E, INIT_RAM_0D, INIT_RAM_0C, INIT_RAM_0B, INIT_RAM_0A, INIT_RAM_09, INIT_RAM_08, \
    INIT_RAM_07, INIT_RAM_06, INIT_RAM_05, INIT_RAM_04, INIT_RAM_03, INIT_RAM_02, INIT_RAM_01, \
    INIT_RAM_00}

module SP(
    input CLK, CE, OCE, WRE, RESET, input [13:0] AD, input [2:0] BLKSEL,
    input [31:0] DI, output [31:0] DO
);
    parameter READ_MODE = 1'b0, WRITE_MODE = 2'b00, BIT_WIDTH = 32, BLK_SEL = 3'b000;
    parameter RESET_MODE = "SYNC";
    `HWGEN_CONTENTS(256);
    wire [35:0] q;
    hwgen_ram #(
        .BYTE(8), .WIDTH_A(BIT_WIDTH), .MODE_A(WRITE_MODE), .REG_A(READ_MODE),
        .ASYNC(RESET_MODE == "ASYNC"), .INIT(`HWGEN_CONTENTS_ALL)
    ) ram (
        .clk_a(CLK), .ce_a(CE && BLKSEL == BLK_SEL), .oce_a(OCE), .we_a(WRE),
        .rst_a(RESET), .ad_a(AD), .di_a({4'b0, DI}), .do_a(q), .clk_b(CLK), .ce_b(1'b0),
        .oce_b(1'b0), .we_b(1'b0), .rst_b(1'b0), .ad_b(14'b0), .di_b(36'b0)
    );
    assign DO = q[31:0];
endmodule

module SPX9(
    input CLK, CE, OCE, WRE, RESET, input [13:0] AD, input [2:0] BLKSEL,
    input [35:0] DI, output [35:0] DO
);
    parameter READ_MODE = 1'b0, WRITE_MODE = 2'b00, BIT_WIDTH = 36, BLK_SEL = 3'b000;
    parameter RESET_MODE = "SYNC";
    `HWGEN_CONTENTS(288);
    wire [35:0] q;
    hwgen_ram #(
        .BYTE(9), .WIDTH_A(BIT_WIDTH), .MODE_A(WRITE_MODE), .REG_A(READ_MODE),
        .ASYNC(RESET_MODE == "ASYNC"), .INIT(`HWGEN_CONTENTS_ALL)
    ) ram (
        .clk_a(CLK), .ce_a(CE && BLKSEL == BLK_SEL), .oce_a(OCE), .we_a(WRE),
        .rst_a(RESET), .ad_a(AD), .di_a(DI), .do_a(q), .clk_b(CLK), .ce_b(1'b0),
        .oce_b(1'b0), .we_b(1'b0), .rst_b(1'b0), .ad_b(14'b0), .di_b(36'b0)
    );
    assign DO = q[35:0];
endmodule

module SDPB(
    input CLKA, CEA, CLKB, CEB, OCE, RESETA, RESETB, input [13:0] ADA, ADB,
    input [31:0] DI, input [2:0] BLKSELA, BLKSELB, output [31:0] DO
);
    parameter READ_MODE = 1'b0, BIT_WIDTH_0 = 32, BIT_WIDTH_1 = 32;
    parameter BLK_SEL_0 = 3'b000, BLK_SEL_1 = 3'b000;
    parameter RESET_MODE = "SYNC";
    `HWGEN_CONTENTS(256);
    wire [35:0] q;
    hwgen_ram #(
        .BYTE(8), .WIDTH_A(BIT_WIDTH_0), .WIDTH_B(BIT_WIDTH_1), .REG_B(READ_MODE),
        .ASYNC(RESET_MODE == "ASYNC"), .INIT(`HWGEN_CONTENTS_ALL)
    ) ram (
        .clk_a(CLKA), .ce_a(CEA && BLKSELA == BLK_SEL_0), .oce_a(1'b0), .we_a(1'b1),
        .rst_a(RESETA), .ad_a(ADA), .di_a({4'b0, DI}), .clk_b(CLKB),
        .ce_b(CEB && BLKSELB == BLK_SEL_1), .oce_b(OCE), .we_b(1'b0), .rst_b(RESETB),
        .ad_b(ADB), .di_b(36'b0), .do_b(q)
    );
    assign DO = q[31:0];
endmodule

module SDPX9B(
    input CLKA, CEA, CLKB, CEB, OCE, RESETA, RESETB, input [13:0] ADA, ADB,
    input [35:0] DI, input [2:0] BLKSELA, BLKSELB, output [35:0] DO
);
    parameter READ_MODE = 1'b0, BIT_WIDTH_0 = 36, BIT_WIDTH_1 = 36;
    parameter BLK_SEL_0 = 3'b000, BLK_SEL_1 = 3'b000;
    parameter RESET_MODE = "SYNC";
    `HWGEN_CONTENTS(288);
    wire [35:0] q;
    hwgen_ram #(
        .BYTE(9), .WIDTH_A(BIT_WIDTH_0), .WIDTH_B(BIT_WIDTH_1), .REG_B(READ_MODE),
        .ASYNC(RESET_MODE == "ASYNC"), .INIT(`HWGEN_CONTENTS_ALL)
    ) ram (
        .clk_a(CLKA), .ce_a(CEA && BLKSELA == BLK_SEL_0), .oce_a(1'b0), .we_a(1'b1),
        .rst_a(RESETA), .ad_a(ADA), .di_a(DI), .clk_b(CLKB),
        .ce_b(CEB && BLKSELB == BLK_SEL_1), .oce_b(OCE), .we_b(1'b0), .rst_b(RESETB),
        .ad_b(ADB), .di_b(36'b0), .do_b(q)
    );
    assign DO = q[35:0];
endmodule

module DPB(
    input CLKA, CEA, CLKB, CEB, OCEA, OCEB, RESETA, RESETB, WREA, WREB,
    input [13:0] ADA, ADB, input [2:0] BLKSELA, BLKSELB,
    input [15:0] DIA, DIB, output [15:0] DOA, DOB
);
    parameter READ_MODE0 = 1'b0, READ_MODE1 = 1'b0, WRITE_MODE0 = 2'b00, WRITE_MODE1 = 2'b00;
    parameter BIT_WIDTH_0 = 16, BIT_WIDTH_1 = 16, BLK_SEL_0 = 3'b000, BLK_SEL_1 = 3'b000;
    parameter RESET_MODE = "SYNC";
    `HWGEN_CONTENTS(256);
    wire [35:0] q_a, q_b;
    hwgen_ram #(
        .BYTE(8), .WIDTH_A(BIT_WIDTH_0), .WIDTH_B(BIT_WIDTH_1),
        .MODE_A(WRITE_MODE0), .MODE_B(WRITE_MODE1), .REG_A(READ_MODE0), .REG_B(READ_MODE1),
        .ASYNC(RESET_MODE == "ASYNC"), .INIT(`HWGEN_CONTENTS_ALL)
    ) ram (
        .clk_a(CLKA), .ce_a(CEA && BLKSELA == BLK_SEL_0), .oce_a(OCEA),
        .we_a(WREA), .rst_a(RESETA), .ad_a(ADA), .di_a({20'b0, DIA}), .do_a(q_a),
        .clk_b(CLKB), .ce_b(CEB && BLKSELB == BLK_SEL_1), .oce_b(OCEB),
        .we_b(WREB), .rst_b(RESETB), .ad_b(ADB), .di_b({20'b0, DIB}), .do_b(q_b)
    );
    assign DOA = q_a[15:0];
    assign DOB = q_b[15:0];
endmodule

module DPX9B(
    input CLKA, CEA, CLKB, CEB, OCEA, OCEB, RESETA, RESETB, WREA, WREB,
    input [13:0] ADA, ADB, input [2:0] BLKSELA, BLKSELB,
    input [17:0] DIA, DIB, output [17:0] DOA, DOB
);
    parameter READ_MODE0 = 1'b0, READ_MODE1 = 1'b0, WRITE_MODE0 = 2'b00, WRITE_MODE1 = 2'b00;
    parameter BIT_WIDTH_0 = 18, BIT_WIDTH_1 = 18, BLK_SEL_0 = 3'b000, BLK_SEL_1 = 3'b000;
    parameter RESET_MODE = "SYNC";
    `HWGEN_CONTENTS(288);
    wire [35:0] q_a, q_b;
    hwgen_ram #(
        .BYTE(9), .WIDTH_A(BIT_WIDTH_0), .WIDTH_B(BIT_WIDTH_1),
        .MODE_A(WRITE_MODE0), .MODE_B(WRITE_MODE1), .REG_A(READ_MODE0), .REG_B(READ_MODE1),
        .ASYNC(RESET_MODE == "ASYNC"), .INIT(`HWGEN_CONTENTS_ALL)
    ) ram (
        .clk_a(CLKA), .ce_a(CEA && BLKSELA == BLK_SEL_0), .oce_a(OCEA),
        .we_a(WREA), .rst_a(RESETA), .ad_a(ADA), .di_a({18'b0, DIA}), .do_a(q_a),
        .clk_b(CLKB), .ce_b(CEB && BLKSELB == BLK_SEL_1), .oce_b(OCEB),
        .we_b(WREB), .rst_b(RESETB), .ad_b(ADB), .di_b({18'b0, DIB}), .do_b(q_b)
    );
    assign DOA = q_a[17:0];
    assign DOB = q_b[17:0];
endmodule

// Multipliers: DOUT = A * B, each signed or not, with registers where the parameters say. Cascades
// (SIA, SIB, ASEL, BSEL, SOA, SOB) are not modelled: SOA and SOB are undriven.
module MULT9X9(
    input [8:0] A, B, SIA, SIB, input ASIGN, BSIGN, ASEL, BSEL, CE, CLK, RESET,
    output [17:0] DOUT, output [8:0] SOA, SOB
);
    parameter AREG = 1'b0, BREG = 1'b0, PIPE_REG = 1'b0, ASIGN_REG = 1'b0, BSIGN_REG = 1'b0;
    parameter OUT_REG = 1'b0, SOA_REG = 1'b0, MULT_RESET_MODE = "SYNC";
    hwgen_gowin_multiply #(
        .WIDTH(9), .AREG(AREG), .BREG(BREG), .ASIGN_REG(ASIGN_REG), .BSIGN_REG(BSIGN_REG),
        .PIPE_REG(PIPE_REG), .OUT_REG(OUT_REG), .ASYNC(MULT_RESET_MODE == "ASYNC")
    ) multiply (.a(A), .b(B), .a_sign(ASIGN), .b_sign(BSIGN), .ce(CE), .clk(CLK), .rst(RESET),
                .out(DOUT));
endmodule

module MULT18X18(
    input [17:0] A, B, SIA, SIB, input ASIGN, BSIGN, ASEL, BSEL, CE, CLK, RESET,
    output [35:0] DOUT, output [17:0] SOA, SOB
);
    parameter AREG = 1'b0, BREG = 1'b0, PIPE_REG = 1'b0, ASIGN_REG = 1'b0, BSIGN_REG = 1'b0;
    parameter OUT_REG = 1'b0, SOA_REG = 1'b0, MULT_RESET_MODE = "SYNC";
    hwgen_gowin_multiply #(
        .WIDTH(18), .AREG(AREG), .BREG(BREG), .ASIGN_REG(ASIGN_REG), .BSIGN_REG(BSIGN_REG),
        .PIPE_REG(PIPE_REG), .OUT_REG(OUT_REG), .ASYNC(MULT_RESET_MODE == "ASYNC")
    ) multiply (.a(A), .b(B), .a_sign(ASIGN), .b_sign(BSIGN), .ce(CE), .clk(CLK), .rst(RESET),
                .out(DOUT));
endmodule

module MULT36X36(
    input [35:0] A, B, input ASIGN, BSIGN, CE, CLK, RESET,
    output [71:0] DOUT
);
    parameter AREG = 1'b0, BREG = 1'b0, PIPE_REG = 1'b0, ASIGN_REG = 1'b0, BSIGN_REG = 1'b0;
    parameter OUT0_REG = 1'b0, OUT1_REG = 1'b0, MULT_RESET_MODE = "SYNC";
    generate
        if (OUT0_REG != OUT1_REG) begin: halves
            $error("own model of MULT36X36: OUT0_REG and OUT1_REG must be equal");
        end
    endgenerate
    hwgen_gowin_multiply #(
        .WIDTH(36), .AREG(AREG), .BREG(BREG), .ASIGN_REG(ASIGN_REG), .BSIGN_REG(BSIGN_REG),
        .PIPE_REG(PIPE_REG), .OUT_REG(OUT0_REG), .ASYNC(MULT_RESET_MODE == "ASYNC")
    ) multiply (.a(A), .b(B), .a_sign(ASIGN), .b_sign(BSIGN), .ce(CE), .clk(CLK), .rst(RESET),
                .out(DOUT));
endmodule

module hwgen_gowin_multiply(
    input [WIDTH-1:0] a, b, input a_sign, b_sign, ce, clk, rst, output [2*WIDTH-1:0] out
);
    parameter WIDTH = 18, AREG = 0, BREG = 0, ASIGN_REG = 0, BSIGN_REG = 0, PIPE_REG = 0;
    parameter OUT_REG = 0, ASYNC = 0;
    wire [WIDTH-1:0] a_in, b_in;
    wire a_signed, b_signed;
    wire [2*WIDTH-1:0] piped;
    hwgen_gowin_register #(WIDTH, AREG, ASYNC) input_a(clk, ce, rst, a, a_in);
    hwgen_gowin_register #(WIDTH, BREG, ASYNC) input_b(clk, ce, rst, b, b_in);
    hwgen_gowin_register #(1, ASIGN_REG, ASYNC) sign_a(clk, ce, rst, a_sign, a_signed);
    hwgen_gowin_register #(1, BSIGN_REG, ASYNC) sign_b(clk, ce, rst, b_sign, b_signed);
    wire signed [WIDTH:0] factor_a = {a_signed & a_in[WIDTH-1], a_in};
    wire signed [WIDTH:0] factor_b = {b_signed & b_in[WIDTH-1], b_in};
    wire signed [2*WIDTH-1:0] product = factor_a * factor_b;
    hwgen_gowin_register #(2 * WIDTH, PIPE_REG, ASYNC) pipe(clk, ce, rst, product, piped);
    hwgen_gowin_register #(2 * WIDTH, OUT_REG, ASYNC) result(clk, ce, rst, piped, out);
endmodule

// A register of a multiplier, or a wire. It begins as zeros.
module hwgen_gowin_register(input clk, ce, rst, input [WIDTH-1:0] d, output [WIDTH-1:0] q);
    parameter WIDTH = 1, REG = 0, ASYNC = 0;
    reg [WIDTH-1:0] state = 0;
    generate
        if (ASYNC) begin: asynchronous
            always @(posedge clk, posedge rst) if (rst) state <= 0; else if (ce) state <= d;
        end else begin: synchronous
            always @(posedge clk) if (rst) state <= 0; else if (ce) state <= d;
        end
    endgenerate
    assign q = REG ? state : d;
endmodule

// Phase-locked loop: only that it passes a clock. All outputs are the clock input itself, whatever
// the ratio is, and the loop is locked from the beginning: time is in cycles of the design.
module rPLL(
    input CLKIN, CLKFB, RESET, RESET_P, input [5:0] FBDSEL, IDSEL, ODSEL, input [3:0] PSDA, FDLY,
    input [3:0] DUTYDA, output CLKOUT, CLKOUTP, CLKOUTD, CLKOUTD3, LOCK
);
    parameter FCLKIN = "100.0", DYN_IDIV_SEL = "false", IDIV_SEL = 0, DYN_FBDIV_SEL = "false";
    parameter FBDIV_SEL = 0, DYN_ODIV_SEL = "false", ODIV_SEL = 8, PSDA_SEL = "0000";
    parameter DYN_DA_EN = "false", DUTYDA_SEL = "1000", CLKOUT_FT_DIR = 1'b1;
    parameter CLKOUTP_FT_DIR = 1'b1, CLKOUT_DLY_STEP = 0, CLKOUTP_DLY_STEP = 0;
    parameter CLKFB_SEL = "internal", CLKOUT_BYPASS = "false", CLKOUTP_BYPASS = "false";
    parameter CLKOUTD_BYPASS = "false", DYN_SDIV_SEL = 2, CLKOUTD_SRC = "CLKOUT";
    parameter CLKOUTD3_SRC = "CLKOUT", DEVICE = "GW1N-1";
    assign {CLKOUT, CLKOUTP, CLKOUTD, CLKOUTD3, LOCK} = {CLKIN, CLKIN, CLKIN, CLKIN, 1'b1};
endmodule
