// Our own models of iCE40 cells that are black boxes in Yosys' library, or that cannot be
// synthesized there; from Lattice's tables of ports (memory usage guide TN1250, SPRAM guide
// FPGA-TN-02022, sysCLOCK guide TN1251).

// 16,384 words of 16 bits, written by nibbles. Its contents and its output begin undefined; the
// output is undefined after a write, too. Without a clock edge while it is selected and awake it
// keeps its output. STANDBY, SLEEP and POWEROFF only keep it from working; that power off loses the
// contents is not modelled.
module SB_SPRAM256KA(
    input [13:0] ADDRESS, input [15:0] DATAIN, input [3:0] MASKWREN,
    input WREN, CHIPSELECT, CLOCK, STANDBY, SLEEP, POWEROFF, output reg [15:0] DATAOUT
);
    reg [15:0] mem [0:16383];
    wire awake = CHIPSELECT && !STANDBY && !SLEEP && POWEROFF;
    genvar n;
    generate
        for (n = 0; n < 4; n = n + 1) begin: nibble
            always @(posedge CLOCK) if (awake && WREN && MASKWREN[n])
                mem[ADDRESS][4*n +: 4] <= DATAIN[4*n +: 4];
        end
    endgenerate
    always @(posedge CLOCK) if (awake) DATAOUT <= WREN ? 16'hx : mem[ADDRESS];
endmodule

// Phase-locked loops: only that they pass a clock. All outputs are the clock input itself, whatever
// the ratio is, and the loop is locked from the beginning: time is in cycles of the design.
module SB_PLL40_CORE(
    input REFERENCECLK, EXTFEEDBACK, BYPASS, RESETB, LATCHINPUTVALUE, SDI, SCLK,
    input [7:0] DYNAMICDELAY, output PLLOUTCORE, PLLOUTGLOBAL, LOCK, SDO
);
    parameter FEEDBACK_PATH = "SIMPLE", PLLOUT_SELECT = "GENCLK", SHIFTREG_DIV_MODE = 1'b0;
    parameter DELAY_ADJUSTMENT_MODE_FEEDBACK = "FIXED", DELAY_ADJUSTMENT_MODE_RELATIVE = "FIXED";
    parameter FDA_FEEDBACK = 4'b0000, FDA_RELATIVE = 4'b0000, DIVR = 4'b0000, DIVF = 7'b0000000;
    parameter DIVQ = 3'b000, FILTER_RANGE = 3'b000, ENABLE_ICEGATE = 1'b0, TEST_MODE = 1'b0;
    parameter EXTERNAL_DIVIDE_FACTOR = 1;
    assign {PLLOUTCORE, PLLOUTGLOBAL, LOCK, SDO} = {REFERENCECLK, REFERENCECLK, 2'b10};
endmodule

module SB_PLL40_PAD(
    input PACKAGEPIN, EXTFEEDBACK, BYPASS, RESETB, LATCHINPUTVALUE, SDI, SCLK,
    input [7:0] DYNAMICDELAY, output PLLOUTCORE, PLLOUTGLOBAL, LOCK, SDO
);
    parameter FEEDBACK_PATH = "SIMPLE", PLLOUT_SELECT = "GENCLK", SHIFTREG_DIV_MODE = 1'b0;
    parameter DELAY_ADJUSTMENT_MODE_FEEDBACK = "FIXED", DELAY_ADJUSTMENT_MODE_RELATIVE = "FIXED";
    parameter FDA_FEEDBACK = 4'b0000, FDA_RELATIVE = 4'b0000, DIVR = 4'b0000, DIVF = 7'b0000000;
    parameter DIVQ = 3'b000, FILTER_RANGE = 3'b000, ENABLE_ICEGATE = 1'b0, TEST_MODE = 1'b0;
    parameter EXTERNAL_DIVIDE_FACTOR = 1;
    assign {PLLOUTCORE, PLLOUTGLOBAL, LOCK, SDO} = {PACKAGEPIN, PACKAGEPIN, 2'b10};
endmodule
