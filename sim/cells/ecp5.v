// Our own models of ECP5 cells that are black boxes in Yosys' library, from Lattice's tables of
// ports and attributes (memory usage guide TN1264, sysDSP guide TN1267, sysCLOCK guide TN1263).
// What they do not cover stops elaboration.

// Block RAM: two ports, or (width 36) a writing port A and a reading port B. 36 bits are written
// from {DIB, DIA} and read at {DOB, DOA}. INITVAL_n has 16 words of 18 bits, each in 20. As Yosys
// describes the cell, RST is not gated by CE, and nothing is written while it is high. Read before
// write is for ports of 9 bits or more, as the guide says.
module DP16KD(
    input DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5,
    DIA4, DIA3, DIA2, DIA1, DIA0,
    input ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0,
    input CEA, OCEA, CLKA, WEA, RSTA, CSA2, CSA1, CSA0,
    input DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5,
    DIB4, DIB3, DIB2, DIB1, DIB0,
    input ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0,
    input CEB, OCEB, CLKB, WEB, RSTB, CSB2, CSB1, CSB0,
    output DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5,
    DOA4, DOA3, DOA2, DOA1, DOA0,
    output DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5,
    DOB4, DOB3, DOB2, DOB1, DOB0
);
    parameter DATA_WIDTH_A = 18;
    parameter REGMODE_A = "NOREG";
    parameter CSDECODE_A = "0b000";
    parameter WRITEMODE_A = "NORMAL";
    parameter CLKAMUX = "CLKA";
    parameter DATA_WIDTH_B = 18;
    parameter REGMODE_B = "NOREG";
    parameter CSDECODE_B = "0b000";
    parameter WRITEMODE_B = "NORMAL";
    parameter CLKBMUX = "CLKB";
    parameter RESETMODE = "SYNC";
    parameter ASYNC_RESET_RELEASE = "SYNC";
    parameter GSR = "ENABLED";
    parameter WID = 0;
    parameter INIT_DATA = "STATIC";
    parameter [319:0] INITVAL_00 = 0, INITVAL_01 = 0, INITVAL_02 = 0, INITVAL_03 = 0, INITVAL_04 =
    0, INITVAL_05 = 0, INITVAL_06 = 0, INITVAL_07 = 0, INITVAL_08 = 0, INITVAL_09 = 0, INITVAL_0A =
    0, INITVAL_0B = 0, INITVAL_0C = 0, INITVAL_0D = 0, INITVAL_0E = 0, INITVAL_0F = 0, INITVAL_10 =
    0, INITVAL_11 = 0, INITVAL_12 = 0, INITVAL_13 = 0, INITVAL_14 = 0, INITVAL_15 = 0, INITVAL_16 =
    0, INITVAL_17 = 0, INITVAL_18 = 0, INITVAL_19 = 0, INITVAL_1A = 0, INITVAL_1B = 0, INITVAL_1C =
    0, INITVAL_1D = 0, INITVAL_1E = 0, INITVAL_1F = 0, INITVAL_20 = 0, INITVAL_21 = 0, INITVAL_22 =
    0, INITVAL_23 = 0, INITVAL_24 = 0, INITVAL_25 = 0, INITVAL_26 = 0, INITVAL_27 = 0, INITVAL_28 =
    0, INITVAL_29 = 0, INITVAL_2A = 0, INITVAL_2B = 0, INITVAL_2C = 0, INITVAL_2D = 0, INITVAL_2E =
    0, INITVAL_2F = 0, INITVAL_30 = 0, INITVAL_31 = 0, INITVAL_32 = 0, INITVAL_33 = 0, INITVAL_34 =
    0, INITVAL_35 = 0, INITVAL_36 = 0, INITVAL_37 = 0, INITVAL_38 = 0, INITVAL_39 = 0, INITVAL_3A =
    0, INITVAL_3B = 0, INITVAL_3C = 0, INITVAL_3D = 0, INITVAL_3E = 0, INITVAL_3F = 0;

    localparam [20479:0] ALL = {
        INITVAL_3F, INITVAL_3E, INITVAL_3D, INITVAL_3C, INITVAL_3B, INITVAL_3A, INITVAL_39,
        INITVAL_38, INITVAL_37, INITVAL_36, INITVAL_35, INITVAL_34, INITVAL_33, INITVAL_32,
        INITVAL_31, INITVAL_30, INITVAL_2F, INITVAL_2E, INITVAL_2D, INITVAL_2C, INITVAL_2B,
        INITVAL_2A, INITVAL_29, INITVAL_28, INITVAL_27, INITVAL_26, INITVAL_25, INITVAL_24,
        INITVAL_23, INITVAL_22, INITVAL_21, INITVAL_20, INITVAL_1F, INITVAL_1E, INITVAL_1D,
        INITVAL_1C, INITVAL_1B, INITVAL_1A, INITVAL_19, INITVAL_18, INITVAL_17, INITVAL_16,
        INITVAL_15, INITVAL_14, INITVAL_13, INITVAL_12, INITVAL_11, INITVAL_10, INITVAL_0F,
        INITVAL_0E, INITVAL_0D, INITVAL_0C, INITVAL_0B, INITVAL_0A, INITVAL_09, INITVAL_08,
        INITVAL_07, INITVAL_06, INITVAL_05, INITVAL_04, INITVAL_03, INITVAL_02, INITVAL_01,
        INITVAL_00};

    function [18431:0] pack(input [20479:0] all);
        integer i;
        for (i = 0; i < 1024; i = i + 1) pack[18*i +: 18] = all[20*i +: 18];
    endfunction

    generate
        if (CSDECODE_A != "0b000" || CSDECODE_B != "0b000") begin: select
            $error("own model of DP16KD: CSDECODE must be 0b000");
        end
        if ((CLKAMUX != "CLKA" && CLKAMUX != "INV") || (CLKBMUX != "CLKB" && CLKBMUX != "INV"))
        begin: clocks
            $error("own model of DP16KD: CLKAMUX and CLKBMUX must be the clock or INV");
        end
        if ((REGMODE_A != "NOREG" && REGMODE_A != "OUTREG")
            || (REGMODE_B != "NOREG" && REGMODE_B != "OUTREG")) begin: registers
            $error("own model of DP16KD: REGMODE must be NOREG or OUTREG");
        end
        if ((WRITEMODE_A == "READBEFOREWRITE" && DATA_WIDTH_A < 9)
            || (WRITEMODE_B == "READBEFOREWRITE" && DATA_WIDTH_B < 9)) begin: narrow
            $error("own model of DP16KD: READBEFOREWRITE needs ports of 9 bits or more");
        end
        if (DATA_WIDTH_B == 36 && DATA_WIDTH_A != 36) begin: wide
            $error("own model of DP16KD: a port B of 36 bits needs a port A of 36");
        end
        if (DATA_WIDTH_B == 36 && REGMODE_A != REGMODE_B) begin: halves
            $error("own model of DP16KD: 36 bits are read through REGMODE_A and REGMODE_B alike");
        end
    endgenerate

    localparam MODE_A = WRITEMODE_A == "NORMAL" ? 0 : WRITEMODE_A == "WRITETHROUGH" ? 1 : 2;
    localparam MODE_B = WRITEMODE_B == "NORMAL" ? 0 : WRITEMODE_B == "WRITETHROUGH" ? 1 : 2;
    wire [35:0] q_a, q_b;
    hwgen_ram #(
        .BYTE(9), .WIDTH_A(DATA_WIDTH_A), .WIDTH_B(DATA_WIDTH_B), .MODE_A(MODE_A), .MODE_B(MODE_B),
        .REG_A(REGMODE_A == "OUTREG"), .REG_B(REGMODE_B == "OUTREG"),
        .ASYNC(RESETMODE == "ASYNC"), .BLOCK(1), .INIT(pack(ALL))
    ) ram (
        .clk_a(CLKAMUX == "INV" ? ~CLKA : CLKA), .ce_a(CEA && {CSA2, CSA1, CSA0} == 0),
        .oce_a(OCEA), .we_a(WEA), .rst_a(RSTA), .do_a(q_a),
        .ad_a({
            ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1,
            ADA0}),
        .di_a({
            DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5,
            DIB4, DIB3, DIB2, DIB1, DIB0, DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10,
            DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3, DIA2, DIA1, DIA0}),
        .clk_b(CLKBMUX == "INV" ? ~CLKB : CLKB), .ce_b(CEB && {CSB2, CSB1, CSB0} == 0),
        .oce_b(OCEB), .we_b(WEB && DATA_WIDTH_A != 36), .rst_b(RSTB), .do_b(q_b),
        .ad_b({
            ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1,
            ADB0}),
        .di_b({
            18'b0, DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6,
            DIB5, DIB4, DIB3, DIB2, DIB1, DIB0})
    );
    assign {DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5,
    DOB4, DOB3, DOB2, DOB1, DOB0} = DATA_WIDTH_B == 36 ? q_b[35:18] : q_b[17:0];
    assign {DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5,
    DOA4, DOA3, DOA2, DOA1, DOA0} = DATA_WIDTH_B == 36 ? q_b[17:0] : q_a[17:0];
endmodule

// Multiplier: P = A * B, each signed or not, with up to three registers on the way. Cascades (SRI,
// SRO, RO, SOURCE) and the port C are not modelled, and nextpnr has no cascades: those outputs are
// undriven.
module MULT18X18D(
    input A17, A16, A15, A14, A13, A12, A11, A10, A9, A8, A7, A6, A5, A4, A3, A2, A1, A0,
    input B17, B16, B15, B14, B13, B12, B11, B10, B9, B8, B7, B6, B5, B4, B3, B2, B1, B0,
    input C17, C16, C15, C14, C13, C12, C11, C10, C9, C8, C7, C6, C5, C4, C3, C2, C1, C0,
    input SIGNEDA, SIGNEDB, SOURCEA, SOURCEB, CLK3, CLK2, CLK1, CLK0, CE3, CE2, CE1, CE0, RST3,
    RST2, RST1, RST0,
    input SRIA17, SRIA16, SRIA15, SRIA14, SRIA13, SRIA12, SRIA11, SRIA10, SRIA9, SRIA8, SRIA7,
    SRIA6, SRIA5, SRIA4, SRIA3, SRIA2, SRIA1, SRIA0,
    input SRIB17, SRIB16, SRIB15, SRIB14, SRIB13, SRIB12, SRIB11, SRIB10, SRIB9, SRIB8, SRIB7,
    SRIB6, SRIB5, SRIB4, SRIB3, SRIB2, SRIB1, SRIB0,
    output SROA17, SROA16, SROA15, SROA14, SROA13, SROA12, SROA11, SROA10, SROA9, SROA8, SROA7,
    SROA6, SROA5, SROA4, SROA3, SROA2, SROA1, SROA0,
    output SROB17, SROB16, SROB15, SROB14, SROB13, SROB12, SROB11, SROB10, SROB9, SROB8, SROB7,
    SROB6, SROB5, SROB4, SROB3, SROB2, SROB1, SROB0,
    output ROA17, ROA16, ROA15, ROA14, ROA13, ROA12, ROA11, ROA10, ROA9, ROA8, ROA7, ROA6, ROA5,
    ROA4, ROA3, ROA2, ROA1, ROA0,
    output ROB17, ROB16, ROB15, ROB14, ROB13, ROB12, ROB11, ROB10, ROB9, ROB8, ROB7, ROB6, ROB5,
    ROB4, ROB3, ROB2, ROB1, ROB0,
    output ROC17, ROC16, ROC15, ROC14, ROC13, ROC12, ROC11, ROC10, ROC9, ROC8, ROC7, ROC6, ROC5,
    ROC4, ROC3, ROC2, ROC1, ROC0,
    output P35, P34, P33, P32, P31, P30, P29, P28, P27, P26, P25, P24, P23, P22, P21, P20, P19, P18,
    P17, P16, P15, P14, P13, P12, P11, P10, P9, P8, P7, P6, P5, P4, P3, P2, P1, P0,
    output SIGNEDP
);
    parameter REG_INPUTA_CLK = "NONE", REG_INPUTA_CE = "CE0", REG_INPUTA_RST = "RST0";
    parameter REG_INPUTB_CLK = "NONE", REG_INPUTB_CE = "CE0", REG_INPUTB_RST = "RST0";
    parameter REG_INPUTC_CLK = "NONE", REG_INPUTC_CE = "CE0", REG_INPUTC_RST = "RST0";
    parameter REG_PIPELINE_CLK = "NONE", REG_PIPELINE_CE = "CE0", REG_PIPELINE_RST = "RST0";
    parameter REG_OUTPUT_CLK = "NONE", REG_OUTPUT_CE = "CE0", REG_OUTPUT_RST = "RST0";
    parameter CLK0_DIV = "ENABLED", CLK1_DIV = "ENABLED", CLK2_DIV = "ENABLED";
    parameter CLK3_DIV = "ENABLED";
    parameter HIGHSPEED_CLK = "NONE", GSR = "ENABLED", CAS_MATCH_REG = "FALSE";
    parameter SOURCEB_MODE = "B_SHIFT", MULT_BYPASS = "DISABLED", RESETMODE = "SYNC";

    generate
        if (HIGHSPEED_CLK != "NONE" || MULT_BYPASS != "DISABLED" || CAS_MATCH_REG != "FALSE"
            || SOURCEB_MODE != "B_SHIFT") begin: modes
            $error("own model of MULT18X18D: it covers no high speed clock, bypass, cascade or C");
        end
    endgenerate

    wire [3:0] clk = {CLK3, CLK2, CLK1, CLK0};
    wire [3:0] ce = {CE3, CE2, CE1, CE0};
    wire [3:0] rst = {RST3, RST2, RST1, RST0};
    wire [18:0] a, b;
    wire [37:0] product, piped, out;
    hwgen_ecp5_register #(
        .WIDTH(19), .CLK(REG_INPUTA_CLK), .CE(REG_INPUTA_CE), .RST(REG_INPUTA_RST),
        .MODE(RESETMODE)
    ) input_a (.clk(clk), .ce(ce), .rst(rst), .q(a), .d({SIGNEDA,
        A17, A16, A15, A14, A13, A12, A11, A10, A9, A8, A7, A6, A5, A4, A3, A2, A1, A0}));
    hwgen_ecp5_register #(
        .WIDTH(19), .CLK(REG_INPUTB_CLK), .CE(REG_INPUTB_CE), .RST(REG_INPUTB_RST),
        .MODE(RESETMODE)
    ) input_b (.clk(clk), .ce(ce), .rst(rst), .q(b), .d({SIGNEDB,
        B17, B16, B15, B14, B13, B12, B11, B10, B9, B8, B7, B6, B5, B4, B3, B2, B1, B0}));
    wire signed [18:0] factor_a = {a[18] & a[17], a[17:0]};
    wire signed [18:0] factor_b = {b[18] & b[17], b[17:0]};
    wire signed [35:0] result = factor_a * factor_b;
    assign product = {a[18] | b[18], result};
    hwgen_ecp5_register #(
        .WIDTH(37), .CLK(REG_PIPELINE_CLK), .CE(REG_PIPELINE_CE), .RST(REG_PIPELINE_RST),
        .MODE(RESETMODE)
    ) pipeline_stage (.clk(clk), .ce(ce), .rst(rst), .d(product), .q(piped));
    hwgen_ecp5_register #(
        .WIDTH(37), .CLK(REG_OUTPUT_CLK), .CE(REG_OUTPUT_CE), .RST(REG_OUTPUT_RST),
        .MODE(RESETMODE)
    ) output_stage (.clk(clk), .ce(ce), .rst(rst), .d(piped), .q(out));
    assign SIGNEDP = out[36];
    assign {P35, P34, P33, P32, P31, P30, P29, P28, P27, P26, P25, P24, P23, P22, P21, P20, P19,
    P18, P17, P16, P15, P14, P13, P12, P11, P10, P9, P8, P7, P6, P5, P4, P3, P2, P1, P0} =
    out[35:0];
endmodule

// A register of a DSP slice, or (CLK is NONE) a wire. It begins as zeros.
module hwgen_ecp5_register(input [3:0] clk, ce, rst, input [WIDTH-1:0] d, output [WIDTH-1:0] q);
    parameter WIDTH = 1;
    parameter CLK = "NONE";
    parameter CE = "CE0";
    parameter RST = "RST0";
    parameter MODE = "SYNC";
    localparam NUMBER = CLK == "CLK1" ? 1 : CLK == "CLK2" ? 2 : CLK == "CLK3" ? 3 : 0;
    wire c = clk[NUMBER];
    wire enable = ce[CE == "CE1" ? 1 : CE == "CE2" ? 2 : CE == "CE3" ? 3 : 0];
    wire reset = rst[RST == "RST1" ? 1 : RST == "RST2" ? 2 : RST == "RST3" ? 3 : 0];
    reg [WIDTH-1:0] state = 0;
    generate
        if (CLK == "NONE") begin: none
            assign q = d;
        end else begin: one
            assign q = state;
            if (MODE == "ASYNC") begin: asynchronous
                always @(posedge c, posedge reset)
                    if (reset) state <= 0; else if (enable) state <= d;
            end else begin: synchronous
                always @(posedge c) if (reset) state <= 0; else if (enable) state <= d;
            end
        end
    endgenerate
endmodule

// Phase-locked loop: only that it passes a clock. All outputs are the clock input itself, whatever
// the ratio is, and the loop is locked from the beginning: time is in cycles of the design.
module EHXPLLL(
    input CLKI, CLKFB, PHASESEL1, PHASESEL0, PHASEDIR, PHASESTEP, PHASELOADREG, STDBY, PLLWAKESYNC,
    input RST, ENCLKOP, ENCLKOS, ENCLKOS2, ENCLKOS3,
    output CLKOP, CLKOS, CLKOS2, CLKOS3, LOCK, INTLOCK, REFCLK, CLKINTFB
);
    parameter CLKI_DIV = 1, CLKFB_DIV = 1, CLKOP_DIV = 8, CLKOS_DIV = 8, CLKOS2_DIV = 8;
    parameter CLKOS3_DIV = 8, CLKOP_ENABLE = "ENABLED", CLKOS_ENABLE = "DISABLED";
    parameter CLKOS2_ENABLE = "DISABLED", CLKOS3_ENABLE = "DISABLED", CLKOP_CPHASE = 0;
    parameter CLKOS_CPHASE = 0, CLKOS2_CPHASE = 0, CLKOS3_CPHASE = 0, CLKOP_FPHASE = 0;
    parameter CLKOS_FPHASE = 0, CLKOS2_FPHASE = 0, CLKOS3_FPHASE = 0, FEEDBK_PATH = "CLKOP";
    parameter CLKOP_TRIM_POL = "RISING", CLKOP_TRIM_DELAY = 0, CLKOS_TRIM_POL = "RISING";
    parameter CLKOS_TRIM_DELAY = 0, OUTDIVIDER_MUXA = "DIVA", OUTDIVIDER_MUXB = "DIVB";
    parameter OUTDIVIDER_MUXC = "DIVC", OUTDIVIDER_MUXD = "DIVD", PLL_LOCK_MODE = 0;
    parameter PLL_LOCK_DELAY = 200, STDBY_ENABLE = "DISABLED", REFIN_RESET = "DISABLED";
    parameter SYNC_ENABLE = "DISABLED", INT_LOCK_STICKY = "ENABLED", DPHASE_SOURCE = "DISABLED";
    parameter PLLRST_ENA = "DISABLED", INTFB_WAKE = "DISABLED";
    assign {CLKOP, CLKOS, CLKOS2, CLKOS3, REFCLK, CLKINTFB} = {6{CLKI}};
    assign {LOCK, INTLOCK} = 2'b11;
endmodule

// The way to the pin CCLK, from which the configuration flash has its clock. Nothing of the design
// reads that pin, so there is nothing to model.
module USRMCLK(input USRMCLKI, USRMCLKTS);
endmodule
