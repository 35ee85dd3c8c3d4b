module gemm_small(i_code__valid, i__payload, i__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o_status__ready, o__ready, clk, rst, i_code__ready, i__ready, i_weights__ready, i_scales__ready, o_status__payload, o_status__valid, o__payload, o__valid, busy, i_code__payload
);
  reg scratch_1  = 0;
  wire \$1 ;
  wire [22:0] \$10 ;
  reg [3:0] \$100 ;
  reg \$101 ;
  reg \$102 ;
  reg \$103 ;
  reg \$104 ;
  reg [4:0] \$105 ;
  reg [19:0] \$106 ;
  reg \$107 ;
  reg \$108 ;
  reg \$109 ;
  wire [22:0] \$11 ;
  reg \$110 ;
  reg \$111 ;
  reg \$112 ;
  reg \$113 ;
  reg \$114 ;
  reg \$115 ;
  reg \$116 ;
  reg \$117 ;
  reg \$118 ;
  reg \$119 ;
  wire [22:0] \$12 ;
  reg [2:0] \$120 ;
  reg \$121 ;
  reg \$122 ;
  reg \$123 ;
  reg \$124 ;
  reg \$125 ;
  reg \$126 ;
  reg \$127 ;
  reg \$128 ;
  reg \$129 ;
  wire \$13 ;
  reg \$130 ;
  reg \$131 ;
  reg \$132 ;
  reg \$133 ;
  reg \$134 ;
  reg \$135 ;
  reg \$136 ;
  reg \$137 ;
  reg \$138 ;
  reg \$139 ;
  wire \$14 ;
  reg \$140 ;
  reg \$141 ;
  reg \$142 ;
  reg \$143 ;
  reg \$144 ;
  reg \$145 ;
  reg \$146 ;
  reg \$147 ;
  reg \$148 ;
  reg \$149 ;
  wire \$15 ;
  reg [19:0] \$150 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [19:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$23 ;
  wire [19:0] \$26 ;
  wire \$29 ;
  wire \$3 ;
  wire [19:0] \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [20:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [12:0] \$42 ;
  wire [19:0] \$43 ;
  wire [20:0] \$44 ;
  wire [20:0] \$45 ;
  wire [36:0] \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [21:0] \$50 ;
  wire [22:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [22:0] \$54 ;
  wire [22:0] \$55 ;
  wire [19:0] \$56 ;
  wire [20:0] \$57 ;
  wire [20:0] \$58 ;
  wire [36:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire [21:0] \$63 ;
  wire [22:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [22:0] \$67 ;
  wire [22:0] \$68 ;
  wire [19:0] \$69 ;
  wire \$7 ;
  wire [20:0] \$70 ;
  wire [20:0] \$71 ;
  wire [36:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire [21:0] \$76 ;
  wire [22:0] \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire [22:0] \$80 ;
  wire [22:0] \$81 ;
  wire [19:0] \$82 ;
  wire [20:0] \$83 ;
  wire [20:0] \$84 ;
  wire [36:0] \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire [21:0] \$89 ;
  wire [22:0] \$9 ;
  wire [22:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire [22:0] \$93 ;
  wire [22:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire [20:0] \$98 ;
  reg [3:0] \$99 ;
  wire \$signal ;
  reg \$signal$51  = 1'h0;
  reg [3:0] \$signature__addr  = 4'h0;
  wire [15:0] \$signature__data$103 ;
  reg \$signature__en  = 1'h0;
  wire \$signature__en$104 ;
  wire \$signature__en$107 ;
  wire \$signature__en$99 ;
  reg [15:0] acts_data_d1 = 16'h0000;
  wire [19:0] address;
  wire [19:0] \address$121 ;
  wire [15:0] beat;
  reg [20:0] biased_0 = 21'h000000;
  reg [20:0] biased_1 = 21'h000000;
  reg [20:0] biased_2 = 21'h000000;
  reg [20:0] biased_3 = 21'h000000;
  output busy;
  wire busy;
  reg [22:0] clamped_0_d1 = 23'h000000;
  reg [22:0] clamped_1_d1 = 23'h000000;
  reg [22:0] clamped_2_d1 = 23'h000000;
  reg [22:0] clamped_3_d1 = 23'h000000;
  input clk;
  wire clk;
  wire [11:0] column;
  reg [2:0] column_d1 = 3'h0;
  reg [2:0] column_d2 = 3'h0;
  reg [2:0] column_d3 = 3'h0;
  reg [2:0] column_d4 = 3'h0;
  reg [2:0] column_d5 = 3'h0;
  reg [2:0] column_d6 = 3'h0;
  reg [2:0] column_d7 = 3'h0;
  reg [2:0] column_d8 = 3'h0;
  reg [2:0] column_d9 = 3'h0;
  wire [79:0] data;
  reg done = 1'h0;
  wire ends;
  wire \fill$50 ;
  wire \final ;
  reg final_d1 = 1'h0;
  reg final_d10 = 1'h0;
  reg final_d11 = 1'h0;
  reg final_d12 = 1'h0;
  reg final_d13 = 1'h0;
  reg final_d14 = 1'h0;
  reg final_d15 = 1'h0;
  reg final_d16 = 1'h0;
  reg final_d17 = 1'h0;
  reg final_d18 = 1'h0;
  reg final_d19 = 1'h0;
  reg final_d2 = 1'h0;
  reg final_d3 = 1'h0;
  reg final_d4 = 1'h0;
  reg final_d5 = 1'h0;
  reg final_d6 = 1'h0;
  reg final_d7 = 1'h0;
  reg final_d8 = 1'h0;
  reg final_d9 = 1'h0;
  wire first;
  reg first_d1 = 1'h0;
  reg first_d10 = 1'h0;
  reg first_d11 = 1'h0;
  reg first_d2 = 1'h0;
  reg first_d3 = 1'h0;
  reg first_d4 = 1'h0;
  reg first_d5 = 1'h0;
  reg first_d6 = 1'h0;
  reg first_d7 = 1'h0;
  reg first_d8 = 1'h0;
  reg first_d9 = 1'h0;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [319:0] i_code__payload;
  wire [319:0] i_code__payload;
  output i_code__ready;
  wire i_code__ready;
  input i_code__valid;
  wire i_code__valid;
  input [143:0] i_scales__payload;
  wire [143:0] i_scales__payload;
  output i_scales__ready;
  wire i_scales__ready;
  input i_scales__valid;
  wire i_scales__valid;
  input [15:0] i_weights__payload;
  wire [15:0] i_weights__payload;
  output i_weights__ready;
  wire i_weights__ready;
  input i_weights__valid;
  wire i_weights__valid;
  wire \inside ;
  reg inside_d1 = 1'h0;
  reg inside_d2 = 1'h0;
  reg inside_d3 = 1'h0;
  wire issue;
  wire kept;
  wire last;
  reg last_d1 = 1'h0;
  reg last_d10 = 1'h0;
  reg last_d11 = 1'h0;
  reg last_d2 = 1'h0;
  reg last_d3 = 1'h0;
  reg last_d4 = 1'h0;
  reg last_d5 = 1'h0;
  reg last_d6 = 1'h0;
  reg last_d7 = 1'h0;
  reg last_d8 = 1'h0;
  reg last_d9 = 1'h0;
  reg [3:0] \load$56  = 4'h0;
  reg [3:0] load_d1 = 4'h0;
  wire loading;
  reg [15:0] multiplier_0_d1 = 16'h0000;
  reg [15:0] multiplier_1_d1 = 16'h0000;
  reg [15:0] multiplier_2_d1 = 16'h0000;
  reg [15:0] multiplier_3_d1 = 16'h0000;
  output [79:0] o__payload;
  wire [79:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  output [23:0] o_status__payload;
  wire [23:0] o_status__payload;
  input o_status__ready;
  wire o_status__ready;
  output o_status__valid;
  wire o_status__valid;
  wire [2:0] open;
  reg [19:0] out = 20'h00000;
  wire [23:0] position;
  reg [3:0] position_d1 = 4'h0;
  reg [3:0] position_d2 = 4'h0;
  reg [3:0] position_d3 = 4'h0;
  reg [3:0] position_d4 = 4'h0;
  reg [3:0] position_d5 = 4'h0;
  reg [3:0] position_d6 = 4'h0;
  reg [3:0] position_d7 = 4'h0;
  reg [3:0] position_d8 = 4'h0;
  reg [36:0] product_0 = 37'h0000000000;
  reg [36:0] product_0_d1 = 37'h0000000000;
  reg [36:0] product_0_d2 = 37'h0000000000;
  reg [36:0] product_0_d3 = 37'h0000000000;
  reg [36:0] product_1 = 37'h0000000000;
  reg [36:0] product_1_d1 = 37'h0000000000;
  reg [36:0] product_1_d2 = 37'h0000000000;
  reg [36:0] product_1_d3 = 37'h0000000000;
  reg [36:0] product_2 = 37'h0000000000;
  reg [36:0] product_2_d1 = 37'h0000000000;
  reg [36:0] product_2_d2 = 37'h0000000000;
  reg [36:0] product_2_d3 = 37'h0000000000;
  reg [36:0] product_3 = 37'h0000000000;
  reg [36:0] product_3_d1 = 37'h0000000000;
  reg [36:0] product_3_d2 = 37'h0000000000;
  reg [36:0] product_3_d3 = 37'h0000000000;
  wire push;
  reg pushed_d1 = 1'h0;
  reg pushed_d2 = 1'h0;
  reg pushed_d3 = 1'h0;
  reg pushed_d4 = 1'h0;
  reg pushed_d5 = 1'h0;
  reg pushed_d6 = 1'h0;
  reg pushed_d7 = 1'h0;
  reg pushed_d8 = 1'h0;
  reg pushed_d9 = 1'h0;
  wire [2:0] put;
  reg [19:0] raw_0_d1 = 20'h00000;
  reg [19:0] raw_0_d2 = 20'h00000;
  reg [19:0] raw_0_d3 = 20'h00000;
  reg [19:0] raw_0_d4 = 20'h00000;
  reg [19:0] raw_0_d5 = 20'h00000;
  reg [19:0] raw_0_d6 = 20'h00000;
  reg [19:0] raw_0_d7 = 20'h00000;
  reg [19:0] raw_1_d1 = 20'h00000;
  reg [19:0] raw_1_d2 = 20'h00000;
  reg [19:0] raw_1_d3 = 20'h00000;
  reg [19:0] raw_1_d4 = 20'h00000;
  reg [19:0] raw_1_d5 = 20'h00000;
  reg [19:0] raw_1_d6 = 20'h00000;
  reg [19:0] raw_1_d7 = 20'h00000;
  reg [19:0] raw_2_d1 = 20'h00000;
  reg [19:0] raw_2_d2 = 20'h00000;
  reg [19:0] raw_2_d3 = 20'h00000;
  reg [19:0] raw_2_d4 = 20'h00000;
  reg [19:0] raw_2_d5 = 20'h00000;
  reg [19:0] raw_2_d6 = 20'h00000;
  reg [19:0] raw_2_d7 = 20'h00000;
  reg [19:0] raw_3_d1 = 20'h00000;
  reg [19:0] raw_3_d2 = 20'h00000;
  reg [19:0] raw_3_d3 = 20'h00000;
  reg [19:0] raw_3_d4 = 20'h00000;
  reg [19:0] raw_3_d5 = 20'h00000;
  reg [19:0] raw_3_d6 = 20'h00000;
  reg [19:0] raw_3_d7 = 20'h00000;
  reg [2:0] \read__addr$180  = 3'h0;
  reg [5:0] \read__addr$60  = 6'h00;
  reg [3:0] \read__addr$65  = 4'h0;
  wire [15:0] read__data;
  wire [15:0] \read__data$111 ;
  wire [143:0] \read__data$113 ;
  wire [79:0] \read__data$115 ;
  wire ready;
  wire reserve;
  reg [21:0] rounded_0_d1 = 22'h000000;
  reg [21:0] rounded_1_d1 = 22'h000000;
  reg [21:0] rounded_2_d1 = 22'h000000;
  reg [21:0] rounded_3_d1 = 22'h000000;
  reg [4:0] row = 5'h01;
  input rst;
  wire rst;
  wire [302:0] run;
  reg [143:0] scales_data_d1 = 144'h000000000000000000000000000000000000;
  wire start;
  wire \start$37 ;
  wire [39:0] sums;
  reg [79:0] sums_data_d1 = 80'h00000000000000000000;
  reg swap = 1'h0;
  reg swap_d1 = 1'h0;
  reg swap_d2 = 1'h0;
  reg [19:0] total_0 = 20'h00000;
  reg [19:0] total_1 = 20'h00000;
  reg [19:0] total_2 = 20'h00000;
  reg [19:0] total_3 = 20'h00000;
  reg using = 1'h0;
  reg valid_d1 = 1'h0;
  reg valid_d10 = 1'h0;
  reg valid_d11 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  reg valid_d4 = 1'h0;
  reg valid_d5 = 1'h0;
  reg valid_d6 = 1'h0;
  reg valid_d7 = 1'h0;
  reg valid_d8 = 1'h0;
  reg valid_d9 = 1'h0;
  reg [19:0] weight = 20'h00000;
  reg [15:0] word = 16'h0000;
  reg [3:0] written_d1 = 4'h0;
  reg [3:0] written_d2 = 4'h0;
  reg [22:0] zeroed_0_d1 = 23'h000000;
  reg [22:0] zeroed_1_d1 = 23'h000000;
  reg [22:0] zeroed_2_d1 = 23'h000000;
  reg [22:0] zeroed_3_d1 = 23'h000000;
  reg [15:0] acts [63:0];
  initial begin
    acts[0] = 16'h0000;
    acts[1] = 16'h0000;
    acts[2] = 16'h0000;
    acts[3] = 16'h0000;
    acts[4] = 16'h0000;
    acts[5] = 16'h0000;
    acts[6] = 16'h0000;
    acts[7] = 16'h0000;
    acts[8] = 16'h0000;
    acts[9] = 16'h0000;
    acts[10] = 16'h0000;
    acts[11] = 16'h0000;
    acts[12] = 16'h0000;
    acts[13] = 16'h0000;
    acts[14] = 16'h0000;
    acts[15] = 16'h0000;
    acts[16] = 16'h0000;
    acts[17] = 16'h0000;
    acts[18] = 16'h0000;
    acts[19] = 16'h0000;
    acts[20] = 16'h0000;
    acts[21] = 16'h0000;
    acts[22] = 16'h0000;
    acts[23] = 16'h0000;
    acts[24] = 16'h0000;
    acts[25] = 16'h0000;
    acts[26] = 16'h0000;
    acts[27] = 16'h0000;
    acts[28] = 16'h0000;
    acts[29] = 16'h0000;
    acts[30] = 16'h0000;
    acts[31] = 16'h0000;
    acts[32] = 16'h0000;
    acts[33] = 16'h0000;
    acts[34] = 16'h0000;
    acts[35] = 16'h0000;
    acts[36] = 16'h0000;
    acts[37] = 16'h0000;
    acts[38] = 16'h0000;
    acts[39] = 16'h0000;
    acts[40] = 16'h0000;
    acts[41] = 16'h0000;
    acts[42] = 16'h0000;
    acts[43] = 16'h0000;
    acts[44] = 16'h0000;
    acts[45] = 16'h0000;
    acts[46] = 16'h0000;
    acts[47] = 16'h0000;
    acts[48] = 16'h0000;
    acts[49] = 16'h0000;
    acts[50] = 16'h0000;
    acts[51] = 16'h0000;
    acts[52] = 16'h0000;
    acts[53] = 16'h0000;
    acts[54] = 16'h0000;
    acts[55] = 16'h0000;
    acts[56] = 16'h0000;
    acts[57] = 16'h0000;
    acts[58] = 16'h0000;
    acts[59] = 16'h0000;
    acts[60] = 16'h0000;
    acts[61] = 16'h0000;
    acts[62] = 16'h0000;
    acts[63] = 16'h0000;
  end
  always @(posedge clk) begin
    if (\$signature__en$99 )
      acts[\$19 [5:0]] <= \$signature__data$103 ;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    _0_ <= acts[\read__addr$60 ];
  end
  assign read__data = _0_;
  reg [143:0] scales [7:0];
  initial begin
    scales[0] = 144'h000000000000000000000000000000000000;
    scales[1] = 144'h000000000000000000000000000000000000;
    scales[2] = 144'h000000000000000000000000000000000000;
    scales[3] = 144'h000000000000000000000000000000000000;
    scales[4] = 144'h000000000000000000000000000000000000;
    scales[5] = 144'h000000000000000000000000000000000000;
    scales[6] = 144'h000000000000000000000000000000000000;
    scales[7] = 144'h000000000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\$signature__en$107 )
      scales[\$32 [2:0]] <= i_scales__payload;
  end
  reg [143:0] _1_;
  always @(posedge clk) begin
    _1_ <= scales[\read__addr$180 ];
  end
  assign \read__data$113  = _1_;
  reg [79:0] \sums$273  [15:0];
  initial begin
    \sums$273 [0] = 80'h00000000000000000000;
    \sums$273 [1] = 80'h00000000000000000000;
    \sums$273 [2] = 80'h00000000000000000000;
    \sums$273 [3] = 80'h00000000000000000000;
    \sums$273 [4] = 80'h00000000000000000000;
    \sums$273 [5] = 80'h00000000000000000000;
    \sums$273 [6] = 80'h00000000000000000000;
    \sums$273 [7] = 80'h00000000000000000000;
    \sums$273 [8] = 80'h00000000000000000000;
    \sums$273 [9] = 80'h00000000000000000000;
    \sums$273 [10] = 80'h00000000000000000000;
    \sums$273 [11] = 80'h00000000000000000000;
    \sums$273 [12] = 80'h00000000000000000000;
    \sums$273 [13] = 80'h00000000000000000000;
    \sums$273 [14] = 80'h00000000000000000000;
    \sums$273 [15] = 80'h00000000000000000000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      \sums$273 [\$signature__addr ] <= { total_3, total_2, total_1, total_0 };
  end
  reg [79:0] _2_;
  always @(posedge clk) begin
    _2_ <= \sums$273 [\read__addr$65 ];
  end
  assign \read__data$115  = _2_;
  reg [15:0] weights [63:0];
  initial begin
    weights[0] = 16'h0000;
    weights[1] = 16'h0000;
    weights[2] = 16'h0000;
    weights[3] = 16'h0000;
    weights[4] = 16'h0000;
    weights[5] = 16'h0000;
    weights[6] = 16'h0000;
    weights[7] = 16'h0000;
    weights[8] = 16'h0000;
    weights[9] = 16'h0000;
    weights[10] = 16'h0000;
    weights[11] = 16'h0000;
    weights[12] = 16'h0000;
    weights[13] = 16'h0000;
    weights[14] = 16'h0000;
    weights[15] = 16'h0000;
    weights[16] = 16'h0000;
    weights[17] = 16'h0000;
    weights[18] = 16'h0000;
    weights[19] = 16'h0000;
    weights[20] = 16'h0000;
    weights[21] = 16'h0000;
    weights[22] = 16'h0000;
    weights[23] = 16'h0000;
    weights[24] = 16'h0000;
    weights[25] = 16'h0000;
    weights[26] = 16'h0000;
    weights[27] = 16'h0000;
    weights[28] = 16'h0000;
    weights[29] = 16'h0000;
    weights[30] = 16'h0000;
    weights[31] = 16'h0000;
    weights[32] = 16'h0000;
    weights[33] = 16'h0000;
    weights[34] = 16'h0000;
    weights[35] = 16'h0000;
    weights[36] = 16'h0000;
    weights[37] = 16'h0000;
    weights[38] = 16'h0000;
    weights[39] = 16'h0000;
    weights[40] = 16'h0000;
    weights[41] = 16'h0000;
    weights[42] = 16'h0000;
    weights[43] = 16'h0000;
    weights[44] = 16'h0000;
    weights[45] = 16'h0000;
    weights[46] = 16'h0000;
    weights[47] = 16'h0000;
    weights[48] = 16'h0000;
    weights[49] = 16'h0000;
    weights[50] = 16'h0000;
    weights[51] = 16'h0000;
    weights[52] = 16'h0000;
    weights[53] = 16'h0000;
    weights[54] = 16'h0000;
    weights[55] = 16'h0000;
    weights[56] = 16'h0000;
    weights[57] = 16'h0000;
    weights[58] = 16'h0000;
    weights[59] = 16'h0000;
    weights[60] = 16'h0000;
    weights[61] = 16'h0000;
    weights[62] = 16'h0000;
    weights[63] = 16'h0000;
  end
  always @(posedge clk) begin
    if (\$signature__en$104 )
      weights[\$26 [5:0]] <= i_weights__payload;
  end
  reg [15:0] _3_;
  always @(posedge clk) begin
    _3_ <= weights[weight[5:0]];
  end
  assign \read__data$111  = _3_;
  assign \$1  = ~ using;
  assign \$signal  = row[4] & \$1 ;
  assign \$2  = row[4] | using;
  assign \$3  = ~ last;
  assign \$4  = ready | \$3 ;
  assign \$5  = \$4  | run[9];
  assign issue = \$2  & \$5 ;
  assign \$6  = issue & last;
  assign \$7  = ~ run[9];
  assign reserve = \$6  & \$7 ;
  assign \$8  = ~ row[4];
  assign \fill$50  = \$signal$51  & \$8 ;
  assign beat = inside_d3 ? acts_data_d1 : { run[242:239], run[242:239], run[242:239], run[242:239] };
  assign \$9  = run[10] ? { raw_0_d7[19], raw_0_d7[19], raw_0_d7[19], raw_0_d7 } : clamped_0_d1;
  assign \$10  = run[10] ? { raw_1_d7[19], raw_1_d7[19], raw_1_d7[19], raw_1_d7 } : clamped_1_d1;
  assign \$11  = run[10] ? { raw_2_d7[19], raw_2_d7[19], raw_2_d7[19], raw_2_d7 } : clamped_2_d1;
  assign \$12  = run[10] ? { raw_3_d7[19], raw_3_d7[19], raw_3_d7[19], raw_3_d7 } : clamped_3_d1;
  assign \$13  = ~ run[9];
  assign push = pushed_d9 & \$13 ;
  assign kept = pushed_d9 & run[9];
  assign \$15  = ~ \$14 ;
  assign i__ready = open[0] & \$15 ;
  assign \$16  = i__valid & i__ready;
  assign \$signature__en$99  = put[0] | \$17 ;
  assign \$19  = \$18  ? out : address;
  assign \$signature__data$103  = \$20  ? { \$12 [3:0], \$11 [3:0], \$10 [3:0], \$9 [3:0] } : i__payload;
  assign \$23  = i_weights__valid & i_weights__ready;
  assign \$29  = i_scales__valid & i_scales__ready;
  assign \$33  = row[4] | using;
  assign \$34  = issue & ends;
  assign \$35  = ~ \$34 ;
  assign \$36  = \$33  & \$35 ;
  assign \$37  = \$signal  | \fill$50 ;
  assign \$38  = weight + 1'h1;
  assign \$39  = ~ \final ;
  assign \$40  = ~ last_d11;
  assign \$41  = valid_d11 & \$40 ;
  assign \$42  = run[218:207] + column_d9;
  assign \$43  = first_d11 ? 20'h00000 : sums_data_d1[19:0];
  assign \$44  = $signed(\$43 ) + $signed(sums[9:0]);
  assign \$45  = $signed(total_0) + $signed(scales_data_d1[19:0]);
  assign \$46  = $signed(biased_0) * $signed({ 1'h0, multiplier_0_d1 });
  assign \$47  = | product_0_d3[14:0];
  assign \$48  = \$47  | product_0_d3[16];
  assign \$49  = product_0_d3[15] & \$48 ;
  assign \$50  = $signed(product_0_d3[36:16]) + $signed({ 1'h0, \$49  });
  assign \$51  = $signed(rounded_0_d1) + $signed(run[302:287]);
  assign \$52  = $signed(zeroed_0_d1) < $signed(run[270:255]);
  assign \$53  = $signed(zeroed_0_d1) > $signed(run[286:271]);
  assign \$54  = \$53  ? { run[286], run[286], run[286], run[286], run[286], run[286], run[286], run[286:271] } : zeroed_0_d1;
  assign \$55  = \$52  ? { run[270], run[270], run[270], run[270], run[270], run[270], run[270], run[270:255] } : \$54 ;
  assign \$56  = first_d11 ? 20'h00000 : sums_data_d1[39:20];
  assign \$57  = $signed(\$56 ) + $signed(sums[19:10]);
  assign \$58  = $signed(total_1) + $signed(scales_data_d1[39:20]);
  assign \$59  = $signed(biased_1) * $signed({ 1'h0, multiplier_1_d1 });
  assign \$60  = | product_1_d3[14:0];
  assign \$61  = \$60  | product_1_d3[16];
  assign \$62  = product_1_d3[15] & \$61 ;
  assign \$63  = $signed(product_1_d3[36:16]) + $signed({ 1'h0, \$62  });
  assign \$64  = $signed(rounded_1_d1) + $signed(run[302:287]);
  assign \$65  = $signed(zeroed_1_d1) < $signed(run[270:255]);
  assign \$66  = $signed(zeroed_1_d1) > $signed(run[286:271]);
  assign \$67  = \$66  ? { run[286], run[286], run[286], run[286], run[286], run[286], run[286], run[286:271] } : zeroed_1_d1;
  assign \$68  = \$65  ? { run[270], run[270], run[270], run[270], run[270], run[270], run[270], run[270:255] } : \$67 ;
  assign \$69  = first_d11 ? 20'h00000 : sums_data_d1[59:40];
  assign \$70  = $signed(\$69 ) + $signed(sums[29:20]);
  assign \$71  = $signed(total_2) + $signed(scales_data_d1[59:40]);
  assign \$72  = $signed(biased_2) * $signed({ 1'h0, multiplier_2_d1 });
  assign \$73  = | product_2_d3[14:0];
  assign \$74  = \$73  | product_2_d3[16];
  assign \$75  = product_2_d3[15] & \$74 ;
  assign \$76  = $signed(product_2_d3[36:16]) + $signed({ 1'h0, \$75  });
  assign \$77  = $signed(rounded_2_d1) + $signed(run[302:287]);
  assign \$78  = $signed(zeroed_2_d1) < $signed(run[270:255]);
  assign \$79  = $signed(zeroed_2_d1) > $signed(run[286:271]);
  assign \$80  = \$79  ? { run[286], run[286], run[286], run[286], run[286], run[286], run[286], run[286:271] } : zeroed_2_d1;
  assign \$81  = \$78  ? { run[270], run[270], run[270], run[270], run[270], run[270], run[270], run[270:255] } : \$80 ;
  assign \$82  = first_d11 ? 20'h00000 : sums_data_d1[79:60];
  assign \$83  = $signed(\$82 ) + $signed(sums[39:30]);
  assign \$84  = $signed(total_3) + $signed(scales_data_d1[79:60]);
  assign \$85  = $signed(biased_3) * $signed({ 1'h0, multiplier_3_d1 });
  assign \$86  = | product_3_d3[14:0];
  assign \$87  = \$86  | product_3_d3[16];
  assign \$88  = product_3_d3[15] & \$87 ;
  assign \$89  = $signed(product_3_d3[36:16]) + $signed({ 1'h0, \$88  });
  assign \$90  = $signed(rounded_3_d1) + $signed(run[302:287]);
  assign \$91  = $signed(zeroed_3_d1) < $signed(run[270:255]);
  assign \$92  = $signed(zeroed_3_d1) > $signed(run[286:271]);
  assign \$93  = \$92  ? { run[286], run[286], run[286], run[286], run[286], run[286], run[286], run[286:271] } : zeroed_3_d1;
  assign \$94  = \$91  ? { run[270], run[270], run[270], run[270], run[270], run[270], run[270], run[270:255] } : \$93 ;
  assign \$95  = valid_d11 & last_d11;
  assign \$96  = issue & ends;
  assign \$97  = \$96  & \final ;
  assign \$98  = out + 1'h1;
  always @(posedge clk)
    acts_data_d1 <= read__data;
  always @(posedge clk)
    word <= \read__data$111 ;
  always @(posedge clk)
    scales_data_d1 <= \read__data$113 ;
  always @(posedge clk)
    sums_data_d1 <= \read__data$115 ;
  always @(posedge clk)
    load_d1 <= \$99 ;
  always @(posedge clk)
    \load$56  <= \$100 ;
  always @(posedge clk)
    swap_d1 <= \$101 ;
  always @(posedge clk)
    swap_d2 <= \$102 ;
  always @(posedge clk)
    swap <= \$103 ;
  always @(posedge clk)
    using <= \$104 ;
  always @(posedge clk)
    row <= \$105 ;
  always @(posedge clk)
    weight <= \$106 ;
  always @(posedge clk)
    \$signal$51  <= \$107 ;
  always @(posedge clk)
    \read__addr$60  <= \address$121 [5:0];
  always @(posedge clk)
    inside_d1 <= \inside ;
  always @(posedge clk)
    inside_d2 <= inside_d1;
  always @(posedge clk)
    inside_d3 <= inside_d2;
  always @(posedge clk)
    valid_d1 <= \$108 ;
  always @(posedge clk)
    valid_d2 <= \$109 ;
  always @(posedge clk)
    valid_d3 <= \$110 ;
  always @(posedge clk)
    valid_d4 <= \$111 ;
  always @(posedge clk)
    valid_d5 <= \$112 ;
  always @(posedge clk)
    valid_d6 <= \$113 ;
  always @(posedge clk)
    valid_d7 <= \$114 ;
  always @(posedge clk)
    valid_d8 <= \$115 ;
  always @(posedge clk)
    valid_d9 <= \$116 ;
  always @(posedge clk)
    valid_d10 <= \$117 ;
  always @(posedge clk)
    valid_d11 <= \$118 ;
  always @(posedge clk)
    first_d1 <= first;
  always @(posedge clk)
    first_d2 <= first_d1;
  always @(posedge clk)
    first_d3 <= first_d2;
  always @(posedge clk)
    first_d4 <= first_d3;
  always @(posedge clk)
    first_d5 <= first_d4;
  always @(posedge clk)
    first_d6 <= first_d5;
  always @(posedge clk)
    first_d7 <= first_d6;
  always @(posedge clk)
    first_d8 <= first_d7;
  always @(posedge clk)
    first_d9 <= first_d8;
  always @(posedge clk)
    first_d10 <= first_d9;
  always @(posedge clk)
    first_d11 <= first_d10;
  always @(posedge clk)
    last_d1 <= last;
  always @(posedge clk)
    last_d2 <= last_d1;
  always @(posedge clk)
    last_d3 <= last_d2;
  always @(posedge clk)
    last_d4 <= last_d3;
  always @(posedge clk)
    last_d5 <= last_d4;
  always @(posedge clk)
    last_d6 <= last_d5;
  always @(posedge clk)
    last_d7 <= last_d6;
  always @(posedge clk)
    last_d8 <= last_d7;
  always @(posedge clk)
    last_d9 <= last_d8;
  always @(posedge clk)
    last_d10 <= last_d9;
  always @(posedge clk)
    last_d11 <= last_d10;
  always @(posedge clk)
    position_d1 <= position[3:0];
  always @(posedge clk)
    position_d2 <= position_d1;
  always @(posedge clk)
    position_d3 <= position_d2;
  always @(posedge clk)
    position_d4 <= position_d3;
  always @(posedge clk)
    position_d5 <= position_d4;
  always @(posedge clk)
    position_d6 <= position_d5;
  always @(posedge clk)
    position_d7 <= position_d6;
  always @(posedge clk)
    position_d8 <= position_d7;
  always @(posedge clk)
    \read__addr$65  <= position_d8;
  always @(posedge clk)
    written_d1 <= \read__addr$65 ;
  always @(posedge clk)
    written_d2 <= written_d1;
  always @(posedge clk)
    \$signature__addr  <= written_d2;
  always @(posedge clk)
    \$signature__en  <= \$119 ;
  always @(posedge clk)
    column_d1 <= column[2:0];
  always @(posedge clk)
    column_d2 <= column_d1;
  always @(posedge clk)
    column_d3 <= column_d2;
  always @(posedge clk)
    column_d4 <= column_d3;
  always @(posedge clk)
    column_d5 <= column_d4;
  always @(posedge clk)
    column_d6 <= column_d5;
  always @(posedge clk)
    column_d7 <= column_d6;
  always @(posedge clk)
    column_d8 <= column_d7;
  always @(posedge clk)
    column_d9 <= column_d8;
  always @(posedge clk)
    \read__addr$180  <= \$120 ;
  always @(posedge clk)
    total_0 <= \$44 [19:0];
  always @(posedge clk)
    biased_0 <= \$45 ;
  always @(posedge clk)
    multiplier_0_d1 <= scales_data_d1[95:80];
  always @(posedge clk)
    product_0 <= \$46 ;
  always @(posedge clk)
    product_0_d1 <= product_0;
  always @(posedge clk)
    product_0_d2 <= product_0_d1;
  always @(posedge clk)
    product_0_d3 <= product_0_d2;
  always @(posedge clk)
    rounded_0_d1 <= \$50 ;
  always @(posedge clk)
    zeroed_0_d1 <= \$51 ;
  always @(posedge clk)
    clamped_0_d1 <= \$55 ;
  always @(posedge clk)
    raw_0_d1 <= biased_0[19:0];
  always @(posedge clk)
    raw_0_d2 <= raw_0_d1;
  always @(posedge clk)
    raw_0_d3 <= raw_0_d2;
  always @(posedge clk)
    raw_0_d4 <= raw_0_d3;
  always @(posedge clk)
    raw_0_d5 <= raw_0_d4;
  always @(posedge clk)
    raw_0_d6 <= raw_0_d5;
  always @(posedge clk)
    raw_0_d7 <= raw_0_d6;
  always @(posedge clk)
    total_1 <= \$57 [19:0];
  always @(posedge clk)
    biased_1 <= \$58 ;
  always @(posedge clk)
    multiplier_1_d1 <= scales_data_d1[111:96];
  always @(posedge clk)
    product_1 <= \$59 ;
  always @(posedge clk)
    product_1_d1 <= product_1;
  always @(posedge clk)
    product_1_d2 <= product_1_d1;
  always @(posedge clk)
    product_1_d3 <= product_1_d2;
  always @(posedge clk)
    rounded_1_d1 <= \$63 ;
  always @(posedge clk)
    zeroed_1_d1 <= \$64 ;
  always @(posedge clk)
    clamped_1_d1 <= \$68 ;
  always @(posedge clk)
    raw_1_d1 <= biased_1[19:0];
  always @(posedge clk)
    raw_1_d2 <= raw_1_d1;
  always @(posedge clk)
    raw_1_d3 <= raw_1_d2;
  always @(posedge clk)
    raw_1_d4 <= raw_1_d3;
  always @(posedge clk)
    raw_1_d5 <= raw_1_d4;
  always @(posedge clk)
    raw_1_d6 <= raw_1_d5;
  always @(posedge clk)
    raw_1_d7 <= raw_1_d6;
  always @(posedge clk)
    total_2 <= \$70 [19:0];
  always @(posedge clk)
    biased_2 <= \$71 ;
  always @(posedge clk)
    multiplier_2_d1 <= scales_data_d1[127:112];
  always @(posedge clk)
    product_2 <= \$72 ;
  always @(posedge clk)
    product_2_d1 <= product_2;
  always @(posedge clk)
    product_2_d2 <= product_2_d1;
  always @(posedge clk)
    product_2_d3 <= product_2_d2;
  always @(posedge clk)
    rounded_2_d1 <= \$76 ;
  always @(posedge clk)
    zeroed_2_d1 <= \$77 ;
  always @(posedge clk)
    clamped_2_d1 <= \$81 ;
  always @(posedge clk)
    raw_2_d1 <= biased_2[19:0];
  always @(posedge clk)
    raw_2_d2 <= raw_2_d1;
  always @(posedge clk)
    raw_2_d3 <= raw_2_d2;
  always @(posedge clk)
    raw_2_d4 <= raw_2_d3;
  always @(posedge clk)
    raw_2_d5 <= raw_2_d4;
  always @(posedge clk)
    raw_2_d6 <= raw_2_d5;
  always @(posedge clk)
    raw_2_d7 <= raw_2_d6;
  always @(posedge clk)
    total_3 <= \$83 [19:0];
  always @(posedge clk)
    biased_3 <= \$84 ;
  always @(posedge clk)
    multiplier_3_d1 <= scales_data_d1[143:128];
  always @(posedge clk)
    product_3 <= \$85 ;
  always @(posedge clk)
    product_3_d1 <= product_3;
  always @(posedge clk)
    product_3_d2 <= product_3_d1;
  always @(posedge clk)
    product_3_d3 <= product_3_d2;
  always @(posedge clk)
    rounded_3_d1 <= \$89 ;
  always @(posedge clk)
    zeroed_3_d1 <= \$90 ;
  always @(posedge clk)
    clamped_3_d1 <= \$94 ;
  always @(posedge clk)
    raw_3_d1 <= biased_3[19:0];
  always @(posedge clk)
    raw_3_d2 <= raw_3_d1;
  always @(posedge clk)
    raw_3_d3 <= raw_3_d2;
  always @(posedge clk)
    raw_3_d4 <= raw_3_d3;
  always @(posedge clk)
    raw_3_d5 <= raw_3_d4;
  always @(posedge clk)
    raw_3_d6 <= raw_3_d5;
  always @(posedge clk)
    raw_3_d7 <= raw_3_d6;
  always @(posedge clk)
    pushed_d1 <= \$121 ;
  always @(posedge clk)
    pushed_d2 <= \$122 ;
  always @(posedge clk)
    pushed_d3 <= \$123 ;
  always @(posedge clk)
    pushed_d4 <= \$124 ;
  always @(posedge clk)
    pushed_d5 <= \$125 ;
  always @(posedge clk)
    pushed_d6 <= \$126 ;
  always @(posedge clk)
    pushed_d7 <= \$127 ;
  always @(posedge clk)
    pushed_d8 <= \$128 ;
  always @(posedge clk)
    pushed_d9 <= \$129 ;
  always @(posedge clk)
    final_d1 <= \$130 ;
  always @(posedge clk)
    final_d2 <= \$131 ;
  always @(posedge clk)
    final_d3 <= \$132 ;
  always @(posedge clk)
    final_d4 <= \$133 ;
  always @(posedge clk)
    final_d5 <= \$134 ;
  always @(posedge clk)
    final_d6 <= \$135 ;
  always @(posedge clk)
    final_d7 <= \$136 ;
  always @(posedge clk)
    final_d8 <= \$137 ;
  always @(posedge clk)
    final_d9 <= \$138 ;
  always @(posedge clk)
    final_d10 <= \$139 ;
  always @(posedge clk)
    final_d11 <= \$140 ;
  always @(posedge clk)
    final_d12 <= \$141 ;
  always @(posedge clk)
    final_d13 <= \$142 ;
  always @(posedge clk)
    final_d14 <= \$143 ;
  always @(posedge clk)
    final_d15 <= \$144 ;
  always @(posedge clk)
    final_d16 <= \$145 ;
  always @(posedge clk)
    final_d17 <= \$146 ;
  always @(posedge clk)
    final_d18 <= \$147 ;
  always @(posedge clk)
    final_d19 <= \$148 ;
  always @(posedge clk)
    done <= \$149 ;
  always @(posedge clk)
    out <= \$150 ;
  gemm_small_array array (
    .beat(beat),
    .clk(clk),
    .load(\load$56 ),
    .rst(rst),
    .sums(sums),
    .swap(swap),
    .word(word)
  );
  gemm_small_credit credit (
    .clk(clk),
    .i__payload(data),
    .i__valid(push),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  gemm_small_dispatch dispatch (
    .\begin (start),
    .busy(busy),
    .clk(clk),
    .code(i_code__payload),
    .done(done),
    .fill(\start$37 ),
    .i_code__ready(i_code__ready),
    .i_code__valid(i_code__valid),
    .loading(loading),
    .o_status__payload(o_status__payload),
    .o_status__ready(o_status__ready),
    .o_status__valid(o_status__valid),
    .rst(rst),
    .run(run)
  );
  gemm_small_loader loader (
    .address(address),
    .busy(loading),
    .clk(clk),
    .load(i_code__payload[50:0]),
    .open(open),
    .put(put),
    .rst(rst),
    .start(\start$37 )
  );
  gemm_small_walk walk (
    .address(\address$121 ),
    .clk(clk),
    .column(column),
    .ends(ends),
    .\final (\final ),
    .first(first),
    .\inside (\inside ),
    .issue(issue),
    .last(last),
    .position(position),
    .rst(rst),
    .run(run),
    .start(start)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$99  = row[3:0];
    if (rst) begin
      \$99  = 4'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$100  = load_d1;
    if (rst) begin
      \$100  = 4'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$101  = \$signal ;
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$102  = swap_d1;
    if (rst) begin
      \$102  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$103  = swap_d2;
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$104  = \$36 ;
    if (rst) begin
      \$104  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$105  = row;
    if (\$37 ) begin
      \$105  = { row[3:0], row[4] };
    end
    if (rst) begin
      \$105  = 5'h01;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$106  = weight;
    if (\fill$50 ) begin
      \$106  = \$38 [19:0];
    end
    if (start) begin
      \$106  = run[206:187];
    end
    if (rst) begin
      \$106  = 20'h00000;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$107  = \$signal$51 ;
    if (\$signal ) begin
      \$107  = \$39 ;
    end
    if (start) begin
      \$107  = 1'h1;
    end
    if (rst) begin
      \$107  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$108  = issue;
    if (rst) begin
      \$108  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$109  = valid_d1;
    if (rst) begin
      \$109  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$110  = valid_d2;
    if (rst) begin
      \$110  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$111  = valid_d3;
    if (rst) begin
      \$111  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$112  = valid_d4;
    if (rst) begin
      \$112  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$113  = valid_d5;
    if (rst) begin
      \$113  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$114  = valid_d6;
    if (rst) begin
      \$114  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$115  = valid_d7;
    if (rst) begin
      \$115  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$116  = valid_d8;
    if (rst) begin
      \$116  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$117  = valid_d9;
    if (rst) begin
      \$117  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$118  = valid_d10;
    if (rst) begin
      \$118  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$119  = \$41 ;
    if (rst) begin
      \$119  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$120  = \$42 [2:0];
    if (rst) begin
      \$120  = 3'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$121  = \$95 ;
    if (rst) begin
      \$121  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$122  = pushed_d1;
    if (rst) begin
      \$122  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$123  = pushed_d2;
    if (rst) begin
      \$123  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$124  = pushed_d3;
    if (rst) begin
      \$124  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$125  = pushed_d4;
    if (rst) begin
      \$125  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$126  = pushed_d5;
    if (rst) begin
      \$126  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$127  = pushed_d6;
    if (rst) begin
      \$127  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$128  = pushed_d7;
    if (rst) begin
      \$128  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$129  = pushed_d8;
    if (rst) begin
      \$129  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$130  = \$97 ;
    if (rst) begin
      \$130  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$131  = final_d1;
    if (rst) begin
      \$131  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$132  = final_d2;
    if (rst) begin
      \$132  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$133  = final_d3;
    if (rst) begin
      \$133  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$134  = final_d4;
    if (rst) begin
      \$134  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$135  = final_d5;
    if (rst) begin
      \$135  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$136  = final_d6;
    if (rst) begin
      \$136  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$137  = final_d7;
    if (rst) begin
      \$137  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$138  = final_d8;
    if (rst) begin
      \$138  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$139  = final_d9;
    if (rst) begin
      \$139  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$140  = final_d10;
    if (rst) begin
      \$140  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$141  = final_d11;
    if (rst) begin
      \$141  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$142  = final_d12;
    if (rst) begin
      \$142  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$143  = final_d13;
    if (rst) begin
      \$143  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$144  = final_d14;
    if (rst) begin
      \$144  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$145  = final_d15;
    if (rst) begin
      \$145  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$146  = final_d16;
    if (rst) begin
      \$146  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$147  = final_d17;
    if (rst) begin
      \$147  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$148  = final_d18;
    if (rst) begin
      \$148  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$149  = final_d19;
    if (rst) begin
      \$149  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$150  = out;
    if (kept) begin
      \$150  = \$98 [19:0];
    end
    if (start) begin
      \$150  = run[238:219];
    end
    if (rst) begin
      \$150  = 20'h00000;
    end
  end
  assign put[2] = \$29 ;
  assign put[1] = \$23 ;
  assign put[0] = \$16 ;
  assign data[79:60] = \$12 [19:0];
  assign data[59:40] = \$11 [19:0];
  assign data[39:20] = \$10 [19:0];
  assign data[19:0] = \$9 [19:0];
  assign \$14  = kept;
  assign \$17  = kept;
  assign \$18  = kept;
  assign \$20  = kept;
  assign i_weights__ready = open[1];
  assign \$signature__en$104  = \$23 ;
  assign \$26  = address;
  assign i_scales__ready = open[2];
  assign \$signature__en$107  = \$29 ;
  assign \$32  = address;
endmodule

module gemm_small_array(rst, beat, word, load, swap, sums, clk);
  reg scratch_2  = 0;
  wire [9:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [13:0] \$12 ;
  wire [9:0] \$13 ;
  wire [16:0] \$14 ;
  wire [6:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [9:0] \$2 ;
  wire \$20 ;
  wire [13:0] \$21 ;
  wire [9:0] \$22 ;
  wire [16:0] \$23 ;
  wire [6:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [9:0] \$3 ;
  wire [13:0] \$30 ;
  wire [9:0] \$31 ;
  wire [16:0] \$32 ;
  wire [6:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [13:0] \$39 ;
  wire [9:0] \$4 ;
  wire [9:0] \$40 ;
  wire [16:0] \$41 ;
  wire [6:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire [13:0] \$48 ;
  wire [9:0] \$49 ;
  wire [16:0] \$5 ;
  wire [16:0] \$50 ;
  wire [6:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [13:0] \$57 ;
  wire [9:0] \$58 ;
  wire [16:0] \$59 ;
  wire [6:0] \$6 ;
  wire [6:0] \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire [13:0] \$66 ;
  wire [9:0] \$67 ;
  wire [16:0] \$68 ;
  wire [6:0] \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [13:0] \$75 ;
  wire [9:0] \$76 ;
  wire [11:0] \$77 ;
  wire [11:0] \$78 ;
  wire [11:0] \$79 ;
  wire \$8 ;
  wire [11:0] \$80 ;
  reg [3:0] \$81 ;
  reg [15:0] \$82 ;
  reg [15:0] \$83 ;
  reg [15:0] \$84 ;
  reg [15:0] \$85 ;
  reg \$86 ;
  reg [15:0] \$87 ;
  reg [15:0] \$88 ;
  reg [15:0] \$89 ;
  wire \$9 ;
  reg [15:0] \$90 ;
  input [15:0] beat;
  wire [15:0] beat;
  reg cell_0_0_0_0_10_d1 = 1'h0;
  reg cell_0_0_0_0_11_d1 = 1'h0;
  reg cell_0_0_0_0_12_d1 = 1'h0;
  reg cell_0_0_0_0_13_d1 = 1'h0;
  reg cell_0_0_0_0_14_d1 = 1'h0;
  reg cell_0_0_0_0_15_d1 = 1'h0;
  reg cell_0_0_0_0_16_d1 = 1'h0;
  reg cell_0_0_0_0_17_d1 = 1'h0;
  reg cell_0_0_0_0_18_d1 = 1'h0;
  reg cell_0_0_0_0_19_d1 = 1'h0;
  reg cell_0_0_0_0_20_d1 = 1'h0;
  reg cell_0_0_0_0_21_d1 = 1'h0;
  reg cell_0_0_0_0_22_d1 = 1'h0;
  reg cell_0_0_0_0_23_d1 = 1'h0;
  reg cell_0_0_0_0_24_d1 = 1'h0;
  reg cell_0_0_0_0_25_d1 = 1'h0;
  reg cell_0_0_0_0_26_d1 = 1'h0;
  reg cell_0_0_0_0_27_d1 = 1'h0;
  reg cell_0_0_0_0_28_d1 = 1'h0;
  reg cell_0_0_0_0_29_d1 = 1'h0;
  reg cell_0_0_0_0_30_d1 = 1'h0;
  reg cell_0_0_0_0_31_d1 = 1'h0;
  reg cell_0_0_0_0_32_d1 = 1'h0;
  reg cell_0_0_0_0_33_d1 = 1'h0;
  reg cell_0_0_0_0_34_d1 = 1'h0;
  reg cell_0_0_0_0_35_d1 = 1'h0;
  reg [4:0] cell_0_0_0_0_36_d1 = 5'h00;
  reg cell_0_0_0_0_36_d2 = 1'h0;
  reg cell_0_0_0_0_36_d3 = 1'h0;
  reg [4:0] cell_0_0_0_0_37_d1 = 5'h00;
  reg [4:0] cell_0_0_0_0_38_d1 = 5'h00;
  reg cell_0_0_0_0_38_d2 = 1'h0;
  reg [4:0] cell_0_0_0_0_39_d1 = 5'h00;
  reg [5:0] cell_0_0_0_0_40_d1 = 6'h00;
  reg cell_0_0_0_0_40_d2 = 1'h0;
  reg [5:0] cell_0_0_0_0_41_d1 = 6'h00;
  reg [6:0] cell_0_0_0_0_42_d1 = 7'h00;
  reg cell_0_0_0_0_4_d1 = 1'h0;
  reg cell_0_0_0_0_5_d1 = 1'h0;
  reg cell_0_0_0_0_6_d1 = 1'h0;
  reg cell_0_0_0_0_7_d1 = 1'h0;
  reg cell_0_0_0_0_8_d1 = 1'h0;
  reg cell_0_0_0_0_9_d1 = 1'h0;
  wire cell_0_0_0_0_table_0;
  wire cell_0_0_0_0_table_1;
  wire cell_0_0_0_0_table_10;
  wire cell_0_0_0_0_table_11;
  wire cell_0_0_0_0_table_12;
  wire cell_0_0_0_0_table_13;
  wire cell_0_0_0_0_table_14;
  wire cell_0_0_0_0_table_15;
  wire cell_0_0_0_0_table_16;
  wire cell_0_0_0_0_table_17;
  wire cell_0_0_0_0_table_18;
  wire cell_0_0_0_0_table_19;
  wire cell_0_0_0_0_table_2;
  wire cell_0_0_0_0_table_20;
  wire cell_0_0_0_0_table_21;
  wire cell_0_0_0_0_table_22;
  wire cell_0_0_0_0_table_23;
  wire cell_0_0_0_0_table_24;
  wire cell_0_0_0_0_table_25;
  wire cell_0_0_0_0_table_26;
  wire cell_0_0_0_0_table_27;
  wire cell_0_0_0_0_table_28;
  wire cell_0_0_0_0_table_29;
  wire cell_0_0_0_0_table_3;
  wire cell_0_0_0_0_table_30;
  wire cell_0_0_0_0_table_31;
  wire cell_0_0_0_0_table_4;
  wire cell_0_0_0_0_table_5;
  wire cell_0_0_0_0_table_6;
  wire cell_0_0_0_0_table_7;
  wire cell_0_0_0_0_table_8;
  wire cell_0_0_0_0_table_9;
  reg cell_0_0_1_0_10_d1 = 1'h0;
  reg cell_0_0_1_0_11_d1 = 1'h0;
  reg cell_0_0_1_0_12_d1 = 1'h0;
  reg cell_0_0_1_0_13_d1 = 1'h0;
  reg cell_0_0_1_0_14_d1 = 1'h0;
  reg cell_0_0_1_0_15_d1 = 1'h0;
  reg cell_0_0_1_0_16_d1 = 1'h0;
  reg cell_0_0_1_0_17_d1 = 1'h0;
  reg cell_0_0_1_0_18_d1 = 1'h0;
  reg cell_0_0_1_0_19_d1 = 1'h0;
  reg cell_0_0_1_0_20_d1 = 1'h0;
  reg cell_0_0_1_0_21_d1 = 1'h0;
  reg cell_0_0_1_0_22_d1 = 1'h0;
  reg cell_0_0_1_0_23_d1 = 1'h0;
  reg cell_0_0_1_0_24_d1 = 1'h0;
  reg cell_0_0_1_0_25_d1 = 1'h0;
  reg cell_0_0_1_0_26_d1 = 1'h0;
  reg cell_0_0_1_0_27_d1 = 1'h0;
  reg cell_0_0_1_0_28_d1 = 1'h0;
  reg cell_0_0_1_0_29_d1 = 1'h0;
  reg cell_0_0_1_0_30_d1 = 1'h0;
  reg cell_0_0_1_0_31_d1 = 1'h0;
  reg cell_0_0_1_0_32_d1 = 1'h0;
  reg cell_0_0_1_0_33_d1 = 1'h0;
  reg cell_0_0_1_0_34_d1 = 1'h0;
  reg cell_0_0_1_0_35_d1 = 1'h0;
  reg [4:0] cell_0_0_1_0_36_d1 = 5'h00;
  reg cell_0_0_1_0_36_d2 = 1'h0;
  reg cell_0_0_1_0_36_d3 = 1'h0;
  reg [4:0] cell_0_0_1_0_37_d1 = 5'h00;
  reg [4:0] cell_0_0_1_0_38_d1 = 5'h00;
  reg cell_0_0_1_0_38_d2 = 1'h0;
  reg [4:0] cell_0_0_1_0_39_d1 = 5'h00;
  reg [5:0] cell_0_0_1_0_40_d1 = 6'h00;
  reg cell_0_0_1_0_40_d2 = 1'h0;
  reg [5:0] cell_0_0_1_0_41_d1 = 6'h00;
  reg [6:0] cell_0_0_1_0_42_d1 = 7'h00;
  reg cell_0_0_1_0_4_d1 = 1'h0;
  reg cell_0_0_1_0_5_d1 = 1'h0;
  reg cell_0_0_1_0_6_d1 = 1'h0;
  reg cell_0_0_1_0_7_d1 = 1'h0;
  reg cell_0_0_1_0_8_d1 = 1'h0;
  reg cell_0_0_1_0_9_d1 = 1'h0;
  wire cell_0_0_1_0_table_0;
  wire cell_0_0_1_0_table_1;
  wire cell_0_0_1_0_table_10;
  wire cell_0_0_1_0_table_11;
  wire cell_0_0_1_0_table_12;
  wire cell_0_0_1_0_table_13;
  wire cell_0_0_1_0_table_14;
  wire cell_0_0_1_0_table_15;
  wire cell_0_0_1_0_table_16;
  wire cell_0_0_1_0_table_17;
  wire cell_0_0_1_0_table_18;
  wire cell_0_0_1_0_table_19;
  wire cell_0_0_1_0_table_2;
  wire cell_0_0_1_0_table_20;
  wire cell_0_0_1_0_table_21;
  wire cell_0_0_1_0_table_22;
  wire cell_0_0_1_0_table_23;
  wire cell_0_0_1_0_table_24;
  wire cell_0_0_1_0_table_25;
  wire cell_0_0_1_0_table_26;
  wire cell_0_0_1_0_table_27;
  wire cell_0_0_1_0_table_28;
  wire cell_0_0_1_0_table_29;
  wire cell_0_0_1_0_table_3;
  wire cell_0_0_1_0_table_30;
  wire cell_0_0_1_0_table_31;
  wire cell_0_0_1_0_table_4;
  wire cell_0_0_1_0_table_5;
  wire cell_0_0_1_0_table_6;
  wire cell_0_0_1_0_table_7;
  wire cell_0_0_1_0_table_8;
  wire cell_0_0_1_0_table_9;
  reg cell_0_0_2_0_10_d1 = 1'h0;
  reg cell_0_0_2_0_11_d1 = 1'h0;
  reg cell_0_0_2_0_12_d1 = 1'h0;
  reg cell_0_0_2_0_13_d1 = 1'h0;
  reg cell_0_0_2_0_14_d1 = 1'h0;
  reg cell_0_0_2_0_15_d1 = 1'h0;
  reg cell_0_0_2_0_16_d1 = 1'h0;
  reg cell_0_0_2_0_17_d1 = 1'h0;
  reg cell_0_0_2_0_18_d1 = 1'h0;
  reg cell_0_0_2_0_19_d1 = 1'h0;
  reg cell_0_0_2_0_20_d1 = 1'h0;
  reg cell_0_0_2_0_21_d1 = 1'h0;
  reg cell_0_0_2_0_22_d1 = 1'h0;
  reg cell_0_0_2_0_23_d1 = 1'h0;
  reg cell_0_0_2_0_24_d1 = 1'h0;
  reg cell_0_0_2_0_25_d1 = 1'h0;
  reg cell_0_0_2_0_26_d1 = 1'h0;
  reg cell_0_0_2_0_27_d1 = 1'h0;
  reg cell_0_0_2_0_28_d1 = 1'h0;
  reg cell_0_0_2_0_29_d1 = 1'h0;
  reg cell_0_0_2_0_30_d1 = 1'h0;
  reg cell_0_0_2_0_31_d1 = 1'h0;
  reg cell_0_0_2_0_32_d1 = 1'h0;
  reg cell_0_0_2_0_33_d1 = 1'h0;
  reg cell_0_0_2_0_34_d1 = 1'h0;
  reg cell_0_0_2_0_35_d1 = 1'h0;
  reg [4:0] cell_0_0_2_0_36_d1 = 5'h00;
  reg cell_0_0_2_0_36_d2 = 1'h0;
  reg cell_0_0_2_0_36_d3 = 1'h0;
  reg [4:0] cell_0_0_2_0_37_d1 = 5'h00;
  reg [4:0] cell_0_0_2_0_38_d1 = 5'h00;
  reg cell_0_0_2_0_38_d2 = 1'h0;
  reg [4:0] cell_0_0_2_0_39_d1 = 5'h00;
  reg [5:0] cell_0_0_2_0_40_d1 = 6'h00;
  reg cell_0_0_2_0_40_d2 = 1'h0;
  reg [5:0] cell_0_0_2_0_41_d1 = 6'h00;
  reg [6:0] cell_0_0_2_0_42_d1 = 7'h00;
  reg cell_0_0_2_0_4_d1 = 1'h0;
  reg cell_0_0_2_0_5_d1 = 1'h0;
  reg cell_0_0_2_0_6_d1 = 1'h0;
  reg cell_0_0_2_0_7_d1 = 1'h0;
  reg cell_0_0_2_0_8_d1 = 1'h0;
  reg cell_0_0_2_0_9_d1 = 1'h0;
  wire cell_0_0_2_0_table_0;
  wire cell_0_0_2_0_table_1;
  wire cell_0_0_2_0_table_10;
  wire cell_0_0_2_0_table_11;
  wire cell_0_0_2_0_table_12;
  wire cell_0_0_2_0_table_13;
  wire cell_0_0_2_0_table_14;
  wire cell_0_0_2_0_table_15;
  wire cell_0_0_2_0_table_16;
  wire cell_0_0_2_0_table_17;
  wire cell_0_0_2_0_table_18;
  wire cell_0_0_2_0_table_19;
  wire cell_0_0_2_0_table_2;
  wire cell_0_0_2_0_table_20;
  wire cell_0_0_2_0_table_21;
  wire cell_0_0_2_0_table_22;
  wire cell_0_0_2_0_table_23;
  wire cell_0_0_2_0_table_24;
  wire cell_0_0_2_0_table_25;
  wire cell_0_0_2_0_table_26;
  wire cell_0_0_2_0_table_27;
  wire cell_0_0_2_0_table_28;
  wire cell_0_0_2_0_table_29;
  wire cell_0_0_2_0_table_3;
  wire cell_0_0_2_0_table_30;
  wire cell_0_0_2_0_table_31;
  wire cell_0_0_2_0_table_4;
  wire cell_0_0_2_0_table_5;
  wire cell_0_0_2_0_table_6;
  wire cell_0_0_2_0_table_7;
  wire cell_0_0_2_0_table_8;
  wire cell_0_0_2_0_table_9;
  reg cell_0_0_3_0_10_d1 = 1'h0;
  reg cell_0_0_3_0_11_d1 = 1'h0;
  reg cell_0_0_3_0_12_d1 = 1'h0;
  reg cell_0_0_3_0_13_d1 = 1'h0;
  reg cell_0_0_3_0_14_d1 = 1'h0;
  reg cell_0_0_3_0_15_d1 = 1'h0;
  reg cell_0_0_3_0_16_d1 = 1'h0;
  reg cell_0_0_3_0_17_d1 = 1'h0;
  reg cell_0_0_3_0_18_d1 = 1'h0;
  reg cell_0_0_3_0_19_d1 = 1'h0;
  reg cell_0_0_3_0_20_d1 = 1'h0;
  reg cell_0_0_3_0_21_d1 = 1'h0;
  reg cell_0_0_3_0_22_d1 = 1'h0;
  reg cell_0_0_3_0_23_d1 = 1'h0;
  reg cell_0_0_3_0_24_d1 = 1'h0;
  reg cell_0_0_3_0_25_d1 = 1'h0;
  reg cell_0_0_3_0_26_d1 = 1'h0;
  reg cell_0_0_3_0_27_d1 = 1'h0;
  reg cell_0_0_3_0_28_d1 = 1'h0;
  reg cell_0_0_3_0_29_d1 = 1'h0;
  reg cell_0_0_3_0_30_d1 = 1'h0;
  reg cell_0_0_3_0_31_d1 = 1'h0;
  reg cell_0_0_3_0_32_d1 = 1'h0;
  reg cell_0_0_3_0_33_d1 = 1'h0;
  reg cell_0_0_3_0_34_d1 = 1'h0;
  reg cell_0_0_3_0_35_d1 = 1'h0;
  reg [4:0] cell_0_0_3_0_36_d1 = 5'h00;
  reg cell_0_0_3_0_36_d2 = 1'h0;
  reg cell_0_0_3_0_36_d3 = 1'h0;
  reg [4:0] cell_0_0_3_0_37_d1 = 5'h00;
  reg [4:0] cell_0_0_3_0_38_d1 = 5'h00;
  reg cell_0_0_3_0_38_d2 = 1'h0;
  reg [4:0] cell_0_0_3_0_39_d1 = 5'h00;
  reg [5:0] cell_0_0_3_0_40_d1 = 6'h00;
  reg cell_0_0_3_0_40_d2 = 1'h0;
  reg [5:0] cell_0_0_3_0_41_d1 = 6'h00;
  reg [6:0] cell_0_0_3_0_42_d1 = 7'h00;
  reg cell_0_0_3_0_4_d1 = 1'h0;
  reg cell_0_0_3_0_5_d1 = 1'h0;
  reg cell_0_0_3_0_6_d1 = 1'h0;
  reg cell_0_0_3_0_7_d1 = 1'h0;
  reg cell_0_0_3_0_8_d1 = 1'h0;
  reg cell_0_0_3_0_9_d1 = 1'h0;
  wire cell_0_0_3_0_table_0;
  wire cell_0_0_3_0_table_1;
  wire cell_0_0_3_0_table_10;
  wire cell_0_0_3_0_table_11;
  wire cell_0_0_3_0_table_12;
  wire cell_0_0_3_0_table_13;
  wire cell_0_0_3_0_table_14;
  wire cell_0_0_3_0_table_15;
  wire cell_0_0_3_0_table_16;
  wire cell_0_0_3_0_table_17;
  wire cell_0_0_3_0_table_18;
  wire cell_0_0_3_0_table_19;
  wire cell_0_0_3_0_table_2;
  wire cell_0_0_3_0_table_20;
  wire cell_0_0_3_0_table_21;
  wire cell_0_0_3_0_table_22;
  wire cell_0_0_3_0_table_23;
  wire cell_0_0_3_0_table_24;
  wire cell_0_0_3_0_table_25;
  wire cell_0_0_3_0_table_26;
  wire cell_0_0_3_0_table_27;
  wire cell_0_0_3_0_table_28;
  wire cell_0_0_3_0_table_29;
  wire cell_0_0_3_0_table_3;
  wire cell_0_0_3_0_table_30;
  wire cell_0_0_3_0_table_31;
  wire cell_0_0_3_0_table_4;
  wire cell_0_0_3_0_table_5;
  wire cell_0_0_3_0_table_6;
  wire cell_0_0_3_0_table_7;
  wire cell_0_0_3_0_table_8;
  wire cell_0_0_3_0_table_9;
  reg cell_1_0_0_0_10_d1 = 1'h0;
  reg cell_1_0_0_0_11_d1 = 1'h0;
  reg cell_1_0_0_0_12_d1 = 1'h0;
  reg cell_1_0_0_0_13_d1 = 1'h0;
  reg cell_1_0_0_0_14_d1 = 1'h0;
  reg cell_1_0_0_0_15_d1 = 1'h0;
  reg cell_1_0_0_0_16_d1 = 1'h0;
  reg cell_1_0_0_0_17_d1 = 1'h0;
  reg cell_1_0_0_0_18_d1 = 1'h0;
  reg cell_1_0_0_0_19_d1 = 1'h0;
  reg cell_1_0_0_0_20_d1 = 1'h0;
  reg cell_1_0_0_0_21_d1 = 1'h0;
  reg cell_1_0_0_0_22_d1 = 1'h0;
  reg cell_1_0_0_0_23_d1 = 1'h0;
  reg cell_1_0_0_0_24_d1 = 1'h0;
  reg cell_1_0_0_0_25_d1 = 1'h0;
  reg cell_1_0_0_0_26_d1 = 1'h0;
  reg cell_1_0_0_0_27_d1 = 1'h0;
  reg cell_1_0_0_0_28_d1 = 1'h0;
  reg cell_1_0_0_0_29_d1 = 1'h0;
  reg cell_1_0_0_0_30_d1 = 1'h0;
  reg cell_1_0_0_0_31_d1 = 1'h0;
  reg cell_1_0_0_0_32_d1 = 1'h0;
  reg cell_1_0_0_0_33_d1 = 1'h0;
  reg cell_1_0_0_0_34_d1 = 1'h0;
  reg cell_1_0_0_0_35_d1 = 1'h0;
  reg [4:0] cell_1_0_0_0_36_d1 = 5'h00;
  reg cell_1_0_0_0_36_d2 = 1'h0;
  reg cell_1_0_0_0_36_d3 = 1'h0;
  reg [4:0] cell_1_0_0_0_37_d1 = 5'h00;
  reg [4:0] cell_1_0_0_0_38_d1 = 5'h00;
  reg cell_1_0_0_0_38_d2 = 1'h0;
  reg [4:0] cell_1_0_0_0_39_d1 = 5'h00;
  reg [5:0] cell_1_0_0_0_40_d1 = 6'h00;
  reg cell_1_0_0_0_40_d2 = 1'h0;
  reg [5:0] cell_1_0_0_0_41_d1 = 6'h00;
  reg [6:0] cell_1_0_0_0_42_d1 = 7'h00;
  reg cell_1_0_0_0_4_d1 = 1'h0;
  reg cell_1_0_0_0_5_d1 = 1'h0;
  reg cell_1_0_0_0_6_d1 = 1'h0;
  reg cell_1_0_0_0_7_d1 = 1'h0;
  reg cell_1_0_0_0_8_d1 = 1'h0;
  reg cell_1_0_0_0_9_d1 = 1'h0;
  wire cell_1_0_0_0_table_0;
  wire cell_1_0_0_0_table_1;
  wire cell_1_0_0_0_table_10;
  wire cell_1_0_0_0_table_11;
  wire cell_1_0_0_0_table_12;
  wire cell_1_0_0_0_table_13;
  wire cell_1_0_0_0_table_14;
  wire cell_1_0_0_0_table_15;
  wire cell_1_0_0_0_table_16;
  wire cell_1_0_0_0_table_17;
  wire cell_1_0_0_0_table_18;
  wire cell_1_0_0_0_table_19;
  wire cell_1_0_0_0_table_2;
  wire cell_1_0_0_0_table_20;
  wire cell_1_0_0_0_table_21;
  wire cell_1_0_0_0_table_22;
  wire cell_1_0_0_0_table_23;
  wire cell_1_0_0_0_table_24;
  wire cell_1_0_0_0_table_25;
  wire cell_1_0_0_0_table_26;
  wire cell_1_0_0_0_table_27;
  wire cell_1_0_0_0_table_28;
  wire cell_1_0_0_0_table_29;
  wire cell_1_0_0_0_table_3;
  wire cell_1_0_0_0_table_30;
  wire cell_1_0_0_0_table_31;
  wire cell_1_0_0_0_table_4;
  wire cell_1_0_0_0_table_5;
  wire cell_1_0_0_0_table_6;
  wire cell_1_0_0_0_table_7;
  wire cell_1_0_0_0_table_8;
  wire cell_1_0_0_0_table_9;
  reg cell_1_0_1_0_10_d1 = 1'h0;
  reg cell_1_0_1_0_11_d1 = 1'h0;
  reg cell_1_0_1_0_12_d1 = 1'h0;
  reg cell_1_0_1_0_13_d1 = 1'h0;
  reg cell_1_0_1_0_14_d1 = 1'h0;
  reg cell_1_0_1_0_15_d1 = 1'h0;
  reg cell_1_0_1_0_16_d1 = 1'h0;
  reg cell_1_0_1_0_17_d1 = 1'h0;
  reg cell_1_0_1_0_18_d1 = 1'h0;
  reg cell_1_0_1_0_19_d1 = 1'h0;
  reg cell_1_0_1_0_20_d1 = 1'h0;
  reg cell_1_0_1_0_21_d1 = 1'h0;
  reg cell_1_0_1_0_22_d1 = 1'h0;
  reg cell_1_0_1_0_23_d1 = 1'h0;
  reg cell_1_0_1_0_24_d1 = 1'h0;
  reg cell_1_0_1_0_25_d1 = 1'h0;
  reg cell_1_0_1_0_26_d1 = 1'h0;
  reg cell_1_0_1_0_27_d1 = 1'h0;
  reg cell_1_0_1_0_28_d1 = 1'h0;
  reg cell_1_0_1_0_29_d1 = 1'h0;
  reg cell_1_0_1_0_30_d1 = 1'h0;
  reg cell_1_0_1_0_31_d1 = 1'h0;
  reg cell_1_0_1_0_32_d1 = 1'h0;
  reg cell_1_0_1_0_33_d1 = 1'h0;
  reg cell_1_0_1_0_34_d1 = 1'h0;
  reg cell_1_0_1_0_35_d1 = 1'h0;
  reg [4:0] cell_1_0_1_0_36_d1 = 5'h00;
  reg cell_1_0_1_0_36_d2 = 1'h0;
  reg cell_1_0_1_0_36_d3 = 1'h0;
  reg [4:0] cell_1_0_1_0_37_d1 = 5'h00;
  reg [4:0] cell_1_0_1_0_38_d1 = 5'h00;
  reg cell_1_0_1_0_38_d2 = 1'h0;
  reg [4:0] cell_1_0_1_0_39_d1 = 5'h00;
  reg [5:0] cell_1_0_1_0_40_d1 = 6'h00;
  reg cell_1_0_1_0_40_d2 = 1'h0;
  reg [5:0] cell_1_0_1_0_41_d1 = 6'h00;
  reg [6:0] cell_1_0_1_0_42_d1 = 7'h00;
  reg cell_1_0_1_0_4_d1 = 1'h0;
  reg cell_1_0_1_0_5_d1 = 1'h0;
  reg cell_1_0_1_0_6_d1 = 1'h0;
  reg cell_1_0_1_0_7_d1 = 1'h0;
  reg cell_1_0_1_0_8_d1 = 1'h0;
  reg cell_1_0_1_0_9_d1 = 1'h0;
  wire cell_1_0_1_0_table_0;
  wire cell_1_0_1_0_table_1;
  wire cell_1_0_1_0_table_10;
  wire cell_1_0_1_0_table_11;
  wire cell_1_0_1_0_table_12;
  wire cell_1_0_1_0_table_13;
  wire cell_1_0_1_0_table_14;
  wire cell_1_0_1_0_table_15;
  wire cell_1_0_1_0_table_16;
  wire cell_1_0_1_0_table_17;
  wire cell_1_0_1_0_table_18;
  wire cell_1_0_1_0_table_19;
  wire cell_1_0_1_0_table_2;
  wire cell_1_0_1_0_table_20;
  wire cell_1_0_1_0_table_21;
  wire cell_1_0_1_0_table_22;
  wire cell_1_0_1_0_table_23;
  wire cell_1_0_1_0_table_24;
  wire cell_1_0_1_0_table_25;
  wire cell_1_0_1_0_table_26;
  wire cell_1_0_1_0_table_27;
  wire cell_1_0_1_0_table_28;
  wire cell_1_0_1_0_table_29;
  wire cell_1_0_1_0_table_3;
  wire cell_1_0_1_0_table_30;
  wire cell_1_0_1_0_table_31;
  wire cell_1_0_1_0_table_4;
  wire cell_1_0_1_0_table_5;
  wire cell_1_0_1_0_table_6;
  wire cell_1_0_1_0_table_7;
  wire cell_1_0_1_0_table_8;
  wire cell_1_0_1_0_table_9;
  reg cell_1_0_2_0_10_d1 = 1'h0;
  reg cell_1_0_2_0_11_d1 = 1'h0;
  reg cell_1_0_2_0_12_d1 = 1'h0;
  reg cell_1_0_2_0_13_d1 = 1'h0;
  reg cell_1_0_2_0_14_d1 = 1'h0;
  reg cell_1_0_2_0_15_d1 = 1'h0;
  reg cell_1_0_2_0_16_d1 = 1'h0;
  reg cell_1_0_2_0_17_d1 = 1'h0;
  reg cell_1_0_2_0_18_d1 = 1'h0;
  reg cell_1_0_2_0_19_d1 = 1'h0;
  reg cell_1_0_2_0_20_d1 = 1'h0;
  reg cell_1_0_2_0_21_d1 = 1'h0;
  reg cell_1_0_2_0_22_d1 = 1'h0;
  reg cell_1_0_2_0_23_d1 = 1'h0;
  reg cell_1_0_2_0_24_d1 = 1'h0;
  reg cell_1_0_2_0_25_d1 = 1'h0;
  reg cell_1_0_2_0_26_d1 = 1'h0;
  reg cell_1_0_2_0_27_d1 = 1'h0;
  reg cell_1_0_2_0_28_d1 = 1'h0;
  reg cell_1_0_2_0_29_d1 = 1'h0;
  reg cell_1_0_2_0_30_d1 = 1'h0;
  reg cell_1_0_2_0_31_d1 = 1'h0;
  reg cell_1_0_2_0_32_d1 = 1'h0;
  reg cell_1_0_2_0_33_d1 = 1'h0;
  reg cell_1_0_2_0_34_d1 = 1'h0;
  reg cell_1_0_2_0_35_d1 = 1'h0;
  reg [4:0] cell_1_0_2_0_36_d1 = 5'h00;
  reg cell_1_0_2_0_36_d2 = 1'h0;
  reg cell_1_0_2_0_36_d3 = 1'h0;
  reg [4:0] cell_1_0_2_0_37_d1 = 5'h00;
  reg [4:0] cell_1_0_2_0_38_d1 = 5'h00;
  reg cell_1_0_2_0_38_d2 = 1'h0;
  reg [4:0] cell_1_0_2_0_39_d1 = 5'h00;
  reg [5:0] cell_1_0_2_0_40_d1 = 6'h00;
  reg cell_1_0_2_0_40_d2 = 1'h0;
  reg [5:0] cell_1_0_2_0_41_d1 = 6'h00;
  reg [6:0] cell_1_0_2_0_42_d1 = 7'h00;
  reg cell_1_0_2_0_4_d1 = 1'h0;
  reg cell_1_0_2_0_5_d1 = 1'h0;
  reg cell_1_0_2_0_6_d1 = 1'h0;
  reg cell_1_0_2_0_7_d1 = 1'h0;
  reg cell_1_0_2_0_8_d1 = 1'h0;
  reg cell_1_0_2_0_9_d1 = 1'h0;
  wire cell_1_0_2_0_table_0;
  wire cell_1_0_2_0_table_1;
  wire cell_1_0_2_0_table_10;
  wire cell_1_0_2_0_table_11;
  wire cell_1_0_2_0_table_12;
  wire cell_1_0_2_0_table_13;
  wire cell_1_0_2_0_table_14;
  wire cell_1_0_2_0_table_15;
  wire cell_1_0_2_0_table_16;
  wire cell_1_0_2_0_table_17;
  wire cell_1_0_2_0_table_18;
  wire cell_1_0_2_0_table_19;
  wire cell_1_0_2_0_table_2;
  wire cell_1_0_2_0_table_20;
  wire cell_1_0_2_0_table_21;
  wire cell_1_0_2_0_table_22;
  wire cell_1_0_2_0_table_23;
  wire cell_1_0_2_0_table_24;
  wire cell_1_0_2_0_table_25;
  wire cell_1_0_2_0_table_26;
  wire cell_1_0_2_0_table_27;
  wire cell_1_0_2_0_table_28;
  wire cell_1_0_2_0_table_29;
  wire cell_1_0_2_0_table_3;
  wire cell_1_0_2_0_table_30;
  wire cell_1_0_2_0_table_31;
  wire cell_1_0_2_0_table_4;
  wire cell_1_0_2_0_table_5;
  wire cell_1_0_2_0_table_6;
  wire cell_1_0_2_0_table_7;
  wire cell_1_0_2_0_table_8;
  wire cell_1_0_2_0_table_9;
  reg cell_1_0_3_0_10_d1 = 1'h0;
  reg cell_1_0_3_0_11_d1 = 1'h0;
  reg cell_1_0_3_0_12_d1 = 1'h0;
  reg cell_1_0_3_0_13_d1 = 1'h0;
  reg cell_1_0_3_0_14_d1 = 1'h0;
  reg cell_1_0_3_0_15_d1 = 1'h0;
  reg cell_1_0_3_0_16_d1 = 1'h0;
  reg cell_1_0_3_0_17_d1 = 1'h0;
  reg cell_1_0_3_0_18_d1 = 1'h0;
  reg cell_1_0_3_0_19_d1 = 1'h0;
  reg cell_1_0_3_0_20_d1 = 1'h0;
  reg cell_1_0_3_0_21_d1 = 1'h0;
  reg cell_1_0_3_0_22_d1 = 1'h0;
  reg cell_1_0_3_0_23_d1 = 1'h0;
  reg cell_1_0_3_0_24_d1 = 1'h0;
  reg cell_1_0_3_0_25_d1 = 1'h0;
  reg cell_1_0_3_0_26_d1 = 1'h0;
  reg cell_1_0_3_0_27_d1 = 1'h0;
  reg cell_1_0_3_0_28_d1 = 1'h0;
  reg cell_1_0_3_0_29_d1 = 1'h0;
  reg cell_1_0_3_0_30_d1 = 1'h0;
  reg cell_1_0_3_0_31_d1 = 1'h0;
  reg cell_1_0_3_0_32_d1 = 1'h0;
  reg cell_1_0_3_0_33_d1 = 1'h0;
  reg cell_1_0_3_0_34_d1 = 1'h0;
  reg cell_1_0_3_0_35_d1 = 1'h0;
  reg [4:0] cell_1_0_3_0_36_d1 = 5'h00;
  reg cell_1_0_3_0_36_d2 = 1'h0;
  reg cell_1_0_3_0_36_d3 = 1'h0;
  reg [4:0] cell_1_0_3_0_37_d1 = 5'h00;
  reg [4:0] cell_1_0_3_0_38_d1 = 5'h00;
  reg cell_1_0_3_0_38_d2 = 1'h0;
  reg [4:0] cell_1_0_3_0_39_d1 = 5'h00;
  reg [5:0] cell_1_0_3_0_40_d1 = 6'h00;
  reg cell_1_0_3_0_40_d2 = 1'h0;
  reg [5:0] cell_1_0_3_0_41_d1 = 6'h00;
  reg [6:0] cell_1_0_3_0_42_d1 = 7'h00;
  reg cell_1_0_3_0_4_d1 = 1'h0;
  reg cell_1_0_3_0_5_d1 = 1'h0;
  reg cell_1_0_3_0_6_d1 = 1'h0;
  reg cell_1_0_3_0_7_d1 = 1'h0;
  reg cell_1_0_3_0_8_d1 = 1'h0;
  reg cell_1_0_3_0_9_d1 = 1'h0;
  wire cell_1_0_3_0_table_0;
  wire cell_1_0_3_0_table_1;
  wire cell_1_0_3_0_table_10;
  wire cell_1_0_3_0_table_11;
  wire cell_1_0_3_0_table_12;
  wire cell_1_0_3_0_table_13;
  wire cell_1_0_3_0_table_14;
  wire cell_1_0_3_0_table_15;
  wire cell_1_0_3_0_table_16;
  wire cell_1_0_3_0_table_17;
  wire cell_1_0_3_0_table_18;
  wire cell_1_0_3_0_table_19;
  wire cell_1_0_3_0_table_2;
  wire cell_1_0_3_0_table_20;
  wire cell_1_0_3_0_table_21;
  wire cell_1_0_3_0_table_22;
  wire cell_1_0_3_0_table_23;
  wire cell_1_0_3_0_table_24;
  wire cell_1_0_3_0_table_25;
  wire cell_1_0_3_0_table_26;
  wire cell_1_0_3_0_table_27;
  wire cell_1_0_3_0_table_28;
  wire cell_1_0_3_0_table_29;
  wire cell_1_0_3_0_table_3;
  wire cell_1_0_3_0_table_30;
  wire cell_1_0_3_0_table_31;
  wire cell_1_0_3_0_table_4;
  wire cell_1_0_3_0_table_5;
  wire cell_1_0_3_0_table_6;
  wire cell_1_0_3_0_table_7;
  wire cell_1_0_3_0_table_8;
  wire cell_1_0_3_0_table_9;
  input clk;
  wire clk;
  reg [7:0] early_1_d1 = 8'h00;
  input [3:0] load;
  wire [3:0] load;
  reg [3:0] load_0_d1 = 4'h0;
  reg [15:0] loaded_0_0 = 16'h0000;
  reg [15:0] loaded_1_0 = 16'h0000;
  reg [15:0] loaded_2_0 = 16'h0000;
  reg [15:0] loaded_3_0 = 16'h0000;
  reg [7:0] operand_0_d1 = 8'h00;
  reg [7:0] operand_1_d1 = 8'h00;
  input rst;
  wire rst;
  reg [8:0] sum_0_0_d1 = 9'h000;
  reg [8:0] sum_0_1_d1 = 9'h000;
  reg [8:0] sum_0_2_d1 = 9'h000;
  reg [8:0] sum_0_3_d1 = 9'h000;
  reg [9:0] sum_1_0_0_0 = 10'h000;
  reg [9:0] sum_1_1_0_0 = 10'h000;
  reg [9:0] sum_1_2_0_0 = 10'h000;
  reg [9:0] sum_1_3_0_0 = 10'h000;
  output [39:0] sums;
  wire [39:0] sums;
  input swap;
  wire swap;
  reg swap_1_d1 = 1'h0;
  reg [9:0] total_0_d1 = 10'h000;
  reg [9:0] total_1_d1 = 10'h000;
  reg [9:0] total_2_d1 = 10'h000;
  reg [9:0] total_3_d1 = 10'h000;
  reg [15:0] used_0_0 = 16'h0000;
  reg [15:0] used_1_0 = 16'h0000;
  reg [15:0] used_2_0 = 16'h0000;
  reg [15:0] used_3_0 = 16'h0000;
  input [15:0] word;
  wire [15:0] word;
  reg [15:0] word_0_d1 = 16'h0000;
  assign cell_0_0_0_0_table_5 = used_1_0[0] & operand_0_d1[5];
  assign cell_0_0_0_0_table_6 = used_1_0[0] & operand_0_d1[6];
  assign cell_0_0_0_0_table_7 = used_1_0[0] & operand_0_d1[7];
  assign cell_0_0_0_0_table_8 = used_0_0[1] & operand_0_d1[0];
  assign cell_0_0_0_0_table_9 = used_0_0[1] & operand_0_d1[1];
  assign cell_0_0_0_0_table_10 = used_0_0[1] & operand_0_d1[2];
  assign cell_0_0_0_0_table_11 = used_0_0[1] & operand_0_d1[3];
  assign cell_0_0_0_0_table_12 = used_1_0[1] & operand_0_d1[4];
  assign cell_0_0_0_0_table_13 = used_1_0[1] & operand_0_d1[5];
  assign cell_0_0_0_0_table_14 = used_1_0[1] & operand_0_d1[6];
  assign cell_0_0_0_0_table_15 = used_1_0[1] & operand_0_d1[7];
  assign cell_0_0_0_0_table_16 = used_0_0[2] & operand_0_d1[0];
  assign cell_0_0_0_0_table_17 = used_0_0[2] & operand_0_d1[1];
  assign cell_0_0_0_0_table_18 = used_0_0[2] & operand_0_d1[2];
  assign cell_0_0_0_0_table_19 = used_0_0[2] & operand_0_d1[3];
  assign cell_0_0_0_0_table_20 = used_1_0[2] & operand_0_d1[4];
  assign cell_0_0_0_0_table_21 = used_1_0[2] & operand_0_d1[5];
  assign cell_0_0_0_0_table_22 = used_1_0[2] & operand_0_d1[6];
  assign cell_0_0_0_0_table_23 = used_1_0[2] & operand_0_d1[7];
  assign cell_0_0_0_0_table_24 = used_0_0[3] & operand_0_d1[0];
  assign cell_0_0_0_0_table_25 = used_0_0[3] & operand_0_d1[1];
  assign cell_0_0_0_0_table_26 = used_0_0[3] & operand_0_d1[2];
  assign cell_0_0_0_0_table_27 = used_0_0[3] & operand_0_d1[3];
  assign cell_0_0_0_0_table_28 = used_1_0[3] & operand_0_d1[4];
  assign cell_0_0_0_0_table_29 = used_1_0[3] & operand_0_d1[5];
  assign cell_0_0_0_0_table_30 = used_1_0[3] & operand_0_d1[6];
  assign cell_0_0_0_0_table_31 = used_1_0[3] & operand_0_d1[7];
  assign \$5  = { cell_0_0_0_0_26_d1, cell_0_0_0_0_24_d1, cell_0_0_0_0_22_d1, cell_0_0_0_0_20_d1, 1'h0, cell_0_0_0_0_18_d1, cell_0_0_0_0_16_d1, cell_0_0_0_0_14_d1, cell_0_0_0_0_12_d1, 1'h0, cell_0_0_0_0_10_d1, cell_0_0_0_0_8_d1, cell_0_0_0_0_6_d1, cell_0_0_0_0_4_d1, 1'h0 } + { cell_0_0_0_0_27_d1, cell_0_0_0_0_25_d1, cell_0_0_0_0_23_d1, cell_0_0_0_0_21_d1, 1'h0, cell_0_0_0_0_19_d1, cell_0_0_0_0_17_d1, cell_0_0_0_0_15_d1, cell_0_0_0_0_13_d1, 1'h0, cell_0_0_0_0_11_d1, cell_0_0_0_0_9_d1, cell_0_0_0_0_7_d1, cell_0_0_0_0_5_d1, 1'h0 };
  assign \$6  = { cell_0_0_0_0_34_d1, cell_0_0_0_0_32_d1, cell_0_0_0_0_30_d1, cell_0_0_0_0_28_d1, 1'h0 } + { cell_0_0_0_0_35_d1, cell_0_0_0_0_33_d1, cell_0_0_0_0_31_d1, cell_0_0_0_0_29_d1, 1'h0 };
  assign \$7  = ~ cell_0_0_0_0_39_d1[0];
  assign \$8  = ~ cell_0_0_0_0_39_d1[1];
  assign \$9  = ~ cell_0_0_0_0_39_d1[2];
  assign \$10  = ~ cell_0_0_0_0_39_d1[3];
  assign \$11  = ~ cell_0_0_0_0_39_d1[4];
  assign \$12  = { cell_0_0_0_0_38_d1[4:1], 2'h0, cell_0_0_0_0_36_d1[4:1], 1'h0 } + { \$11 , \$10 , \$9 , \$8 , \$7 , 1'h0, cell_0_0_0_0_37_d1, 1'h0 };
  assign \$13  = { cell_0_0_0_0_40_d1[5:1], 1'h0 } + { cell_0_0_0_0_41_d1, cell_0_0_0_0_38_d2, 1'h0 };
  assign cell_0_0_1_0_table_0 = used_0_0[4] & operand_0_d1[0];
  assign cell_0_0_1_0_table_1 = used_0_0[4] & operand_0_d1[1];
  assign cell_0_0_1_0_table_2 = used_0_0[4] & operand_0_d1[2];
  assign cell_0_0_1_0_table_3 = used_0_0[4] & operand_0_d1[3];
  assign cell_0_0_1_0_table_4 = used_1_0[4] & operand_0_d1[4];
  assign cell_0_0_1_0_table_5 = used_1_0[4] & operand_0_d1[5];
  assign cell_0_0_1_0_table_6 = used_1_0[4] & operand_0_d1[6];
  assign cell_0_0_1_0_table_7 = used_1_0[4] & operand_0_d1[7];
  assign cell_0_0_1_0_table_8 = used_0_0[5] & operand_0_d1[0];
  assign cell_0_0_1_0_table_9 = used_0_0[5] & operand_0_d1[1];
  assign cell_0_0_1_0_table_10 = used_0_0[5] & operand_0_d1[2];
  assign cell_0_0_1_0_table_11 = used_0_0[5] & operand_0_d1[3];
  assign cell_0_0_1_0_table_12 = used_1_0[5] & operand_0_d1[4];
  assign cell_0_0_1_0_table_13 = used_1_0[5] & operand_0_d1[5];
  assign cell_0_0_1_0_table_14 = used_1_0[5] & operand_0_d1[6];
  assign cell_0_0_1_0_table_15 = used_1_0[5] & operand_0_d1[7];
  assign cell_0_0_1_0_table_16 = used_0_0[6] & operand_0_d1[0];
  assign cell_0_0_1_0_table_17 = used_0_0[6] & operand_0_d1[1];
  assign cell_0_0_1_0_table_18 = used_0_0[6] & operand_0_d1[2];
  assign cell_0_0_1_0_table_19 = used_0_0[6] & operand_0_d1[3];
  assign cell_0_0_1_0_table_20 = used_1_0[6] & operand_0_d1[4];
  assign cell_0_0_1_0_table_21 = used_1_0[6] & operand_0_d1[5];
  assign cell_0_0_1_0_table_22 = used_1_0[6] & operand_0_d1[6];
  assign cell_0_0_1_0_table_23 = used_1_0[6] & operand_0_d1[7];
  assign cell_0_0_1_0_table_24 = used_0_0[7] & operand_0_d1[0];
  assign cell_0_0_1_0_table_25 = used_0_0[7] & operand_0_d1[1];
  assign cell_0_0_1_0_table_26 = used_0_0[7] & operand_0_d1[2];
  assign cell_0_0_1_0_table_27 = used_0_0[7] & operand_0_d1[3];
  assign cell_0_0_1_0_table_28 = used_1_0[7] & operand_0_d1[4];
  assign cell_0_0_1_0_table_29 = used_1_0[7] & operand_0_d1[5];
  assign cell_0_0_1_0_table_30 = used_1_0[7] & operand_0_d1[6];
  assign cell_0_0_1_0_table_31 = used_1_0[7] & operand_0_d1[7];
  assign \$14  = { cell_0_0_1_0_26_d1, cell_0_0_1_0_24_d1, cell_0_0_1_0_22_d1, cell_0_0_1_0_20_d1, 1'h0, cell_0_0_1_0_18_d1, cell_0_0_1_0_16_d1, cell_0_0_1_0_14_d1, cell_0_0_1_0_12_d1, 1'h0, cell_0_0_1_0_10_d1, cell_0_0_1_0_8_d1, cell_0_0_1_0_6_d1, cell_0_0_1_0_4_d1, 1'h0 } + { cell_0_0_1_0_27_d1, cell_0_0_1_0_25_d1, cell_0_0_1_0_23_d1, cell_0_0_1_0_21_d1, 1'h0, cell_0_0_1_0_19_d1, cell_0_0_1_0_17_d1, cell_0_0_1_0_15_d1, cell_0_0_1_0_13_d1, 1'h0, cell_0_0_1_0_11_d1, cell_0_0_1_0_9_d1, cell_0_0_1_0_7_d1, cell_0_0_1_0_5_d1, 1'h0 };
  assign \$15  = { cell_0_0_1_0_34_d1, cell_0_0_1_0_32_d1, cell_0_0_1_0_30_d1, cell_0_0_1_0_28_d1, 1'h0 } + { cell_0_0_1_0_35_d1, cell_0_0_1_0_33_d1, cell_0_0_1_0_31_d1, cell_0_0_1_0_29_d1, 1'h0 };
  assign \$16  = ~ cell_0_0_1_0_39_d1[0];
  assign \$17  = ~ cell_0_0_1_0_39_d1[1];
  assign \$18  = ~ cell_0_0_1_0_39_d1[2];
  assign \$19  = ~ cell_0_0_1_0_39_d1[3];
  assign \$20  = ~ cell_0_0_1_0_39_d1[4];
  assign \$21  = { cell_0_0_1_0_38_d1[4:1], 2'h0, cell_0_0_1_0_36_d1[4:1], 1'h0 } + { \$20 , \$19 , \$18 , \$17 , \$16 , 1'h0, cell_0_0_1_0_37_d1, 1'h0 };
  assign \$22  = { cell_0_0_1_0_40_d1[5:1], 1'h0 } + { cell_0_0_1_0_41_d1, cell_0_0_1_0_38_d2, 1'h0 };
  assign cell_0_0_2_0_table_0 = used_0_0[8] & operand_0_d1[0];
  assign cell_0_0_2_0_table_1 = used_0_0[8] & operand_0_d1[1];
  assign cell_0_0_2_0_table_2 = used_0_0[8] & operand_0_d1[2];
  assign cell_0_0_2_0_table_3 = used_0_0[8] & operand_0_d1[3];
  assign cell_0_0_2_0_table_4 = used_1_0[8] & operand_0_d1[4];
  assign cell_0_0_2_0_table_5 = used_1_0[8] & operand_0_d1[5];
  assign cell_0_0_2_0_table_6 = used_1_0[8] & operand_0_d1[6];
  assign cell_0_0_2_0_table_7 = used_1_0[8] & operand_0_d1[7];
  assign cell_0_0_2_0_table_8 = used_0_0[9] & operand_0_d1[0];
  assign cell_0_0_2_0_table_9 = used_0_0[9] & operand_0_d1[1];
  assign cell_0_0_2_0_table_10 = used_0_0[9] & operand_0_d1[2];
  assign cell_0_0_2_0_table_11 = used_0_0[9] & operand_0_d1[3];
  assign cell_0_0_2_0_table_12 = used_1_0[9] & operand_0_d1[4];
  assign cell_0_0_2_0_table_13 = used_1_0[9] & operand_0_d1[5];
  assign cell_0_0_2_0_table_14 = used_1_0[9] & operand_0_d1[6];
  assign cell_0_0_2_0_table_15 = used_1_0[9] & operand_0_d1[7];
  assign cell_0_0_2_0_table_16 = used_0_0[10] & operand_0_d1[0];
  assign cell_0_0_2_0_table_17 = used_0_0[10] & operand_0_d1[1];
  assign cell_0_0_2_0_table_18 = used_0_0[10] & operand_0_d1[2];
  assign cell_0_0_2_0_table_19 = used_0_0[10] & operand_0_d1[3];
  assign cell_0_0_2_0_table_20 = used_1_0[10] & operand_0_d1[4];
  assign cell_0_0_2_0_table_21 = used_1_0[10] & operand_0_d1[5];
  assign cell_0_0_2_0_table_22 = used_1_0[10] & operand_0_d1[6];
  assign cell_0_0_2_0_table_23 = used_1_0[10] & operand_0_d1[7];
  assign cell_0_0_2_0_table_24 = used_0_0[11] & operand_0_d1[0];
  assign cell_0_0_2_0_table_25 = used_0_0[11] & operand_0_d1[1];
  assign cell_0_0_2_0_table_26 = used_0_0[11] & operand_0_d1[2];
  assign cell_0_0_2_0_table_27 = used_0_0[11] & operand_0_d1[3];
  assign cell_0_0_2_0_table_28 = used_1_0[11] & operand_0_d1[4];
  assign cell_0_0_2_0_table_29 = used_1_0[11] & operand_0_d1[5];
  assign cell_0_0_2_0_table_30 = used_1_0[11] & operand_0_d1[6];
  assign cell_0_0_2_0_table_31 = used_1_0[11] & operand_0_d1[7];
  assign \$23  = { cell_0_0_2_0_26_d1, cell_0_0_2_0_24_d1, cell_0_0_2_0_22_d1, cell_0_0_2_0_20_d1, 1'h0, cell_0_0_2_0_18_d1, cell_0_0_2_0_16_d1, cell_0_0_2_0_14_d1, cell_0_0_2_0_12_d1, 1'h0, cell_0_0_2_0_10_d1, cell_0_0_2_0_8_d1, cell_0_0_2_0_6_d1, cell_0_0_2_0_4_d1, 1'h0 } + { cell_0_0_2_0_27_d1, cell_0_0_2_0_25_d1, cell_0_0_2_0_23_d1, cell_0_0_2_0_21_d1, 1'h0, cell_0_0_2_0_19_d1, cell_0_0_2_0_17_d1, cell_0_0_2_0_15_d1, cell_0_0_2_0_13_d1, 1'h0, cell_0_0_2_0_11_d1, cell_0_0_2_0_9_d1, cell_0_0_2_0_7_d1, cell_0_0_2_0_5_d1, 1'h0 };
  assign \$24  = { cell_0_0_2_0_34_d1, cell_0_0_2_0_32_d1, cell_0_0_2_0_30_d1, cell_0_0_2_0_28_d1, 1'h0 } + { cell_0_0_2_0_35_d1, cell_0_0_2_0_33_d1, cell_0_0_2_0_31_d1, cell_0_0_2_0_29_d1, 1'h0 };
  assign \$25  = ~ cell_0_0_2_0_39_d1[0];
  assign \$26  = ~ cell_0_0_2_0_39_d1[1];
  assign \$27  = ~ cell_0_0_2_0_39_d1[2];
  assign \$28  = ~ cell_0_0_2_0_39_d1[3];
  assign \$29  = ~ cell_0_0_2_0_39_d1[4];
  assign \$30  = { cell_0_0_2_0_38_d1[4:1], 2'h0, cell_0_0_2_0_36_d1[4:1], 1'h0 } + { \$29 , \$28 , \$27 , \$26 , \$25 , 1'h0, cell_0_0_2_0_37_d1, 1'h0 };
  assign \$31  = { cell_0_0_2_0_40_d1[5:1], 1'h0 } + { cell_0_0_2_0_41_d1, cell_0_0_2_0_38_d2, 1'h0 };
  assign cell_0_0_3_0_table_0 = used_0_0[12] & operand_0_d1[0];
  assign cell_0_0_3_0_table_1 = used_0_0[12] & operand_0_d1[1];
  assign cell_0_0_3_0_table_2 = used_0_0[12] & operand_0_d1[2];
  assign cell_0_0_3_0_table_3 = used_0_0[12] & operand_0_d1[3];
  assign cell_0_0_3_0_table_4 = used_1_0[12] & operand_0_d1[4];
  assign cell_0_0_3_0_table_5 = used_1_0[12] & operand_0_d1[5];
  assign cell_0_0_3_0_table_6 = used_1_0[12] & operand_0_d1[6];
  assign cell_0_0_3_0_table_7 = used_1_0[12] & operand_0_d1[7];
  assign cell_0_0_3_0_table_8 = used_0_0[13] & operand_0_d1[0];
  assign cell_0_0_3_0_table_9 = used_0_0[13] & operand_0_d1[1];
  assign cell_0_0_3_0_table_10 = used_0_0[13] & operand_0_d1[2];
  assign cell_0_0_3_0_table_11 = used_0_0[13] & operand_0_d1[3];
  assign cell_0_0_3_0_table_12 = used_1_0[13] & operand_0_d1[4];
  assign cell_0_0_3_0_table_13 = used_1_0[13] & operand_0_d1[5];
  assign cell_0_0_3_0_table_14 = used_1_0[13] & operand_0_d1[6];
  assign cell_0_0_3_0_table_15 = used_1_0[13] & operand_0_d1[7];
  assign cell_0_0_3_0_table_16 = used_0_0[14] & operand_0_d1[0];
  assign cell_0_0_3_0_table_17 = used_0_0[14] & operand_0_d1[1];
  assign cell_0_0_3_0_table_18 = used_0_0[14] & operand_0_d1[2];
  assign cell_0_0_3_0_table_19 = used_0_0[14] & operand_0_d1[3];
  assign cell_0_0_3_0_table_20 = used_1_0[14] & operand_0_d1[4];
  assign cell_0_0_3_0_table_21 = used_1_0[14] & operand_0_d1[5];
  assign cell_0_0_3_0_table_22 = used_1_0[14] & operand_0_d1[6];
  assign cell_0_0_3_0_table_23 = used_1_0[14] & operand_0_d1[7];
  assign cell_0_0_3_0_table_24 = used_0_0[15] & operand_0_d1[0];
  assign cell_0_0_3_0_table_25 = used_0_0[15] & operand_0_d1[1];
  assign cell_0_0_3_0_table_26 = used_0_0[15] & operand_0_d1[2];
  assign cell_0_0_3_0_table_27 = used_0_0[15] & operand_0_d1[3];
  assign cell_0_0_3_0_table_28 = used_1_0[15] & operand_0_d1[4];
  assign cell_0_0_3_0_table_29 = used_1_0[15] & operand_0_d1[5];
  assign cell_0_0_3_0_table_30 = used_1_0[15] & operand_0_d1[6];
  assign cell_0_0_3_0_table_31 = used_1_0[15] & operand_0_d1[7];
  assign \$32  = { cell_0_0_3_0_26_d1, cell_0_0_3_0_24_d1, cell_0_0_3_0_22_d1, cell_0_0_3_0_20_d1, 1'h0, cell_0_0_3_0_18_d1, cell_0_0_3_0_16_d1, cell_0_0_3_0_14_d1, cell_0_0_3_0_12_d1, 1'h0, cell_0_0_3_0_10_d1, cell_0_0_3_0_8_d1, cell_0_0_3_0_6_d1, cell_0_0_3_0_4_d1, 1'h0 } + { cell_0_0_3_0_27_d1, cell_0_0_3_0_25_d1, cell_0_0_3_0_23_d1, cell_0_0_3_0_21_d1, 1'h0, cell_0_0_3_0_19_d1, cell_0_0_3_0_17_d1, cell_0_0_3_0_15_d1, cell_0_0_3_0_13_d1, 1'h0, cell_0_0_3_0_11_d1, cell_0_0_3_0_9_d1, cell_0_0_3_0_7_d1, cell_0_0_3_0_5_d1, 1'h0 };
  assign \$33  = { cell_0_0_3_0_34_d1, cell_0_0_3_0_32_d1, cell_0_0_3_0_30_d1, cell_0_0_3_0_28_d1, 1'h0 } + { cell_0_0_3_0_35_d1, cell_0_0_3_0_33_d1, cell_0_0_3_0_31_d1, cell_0_0_3_0_29_d1, 1'h0 };
  assign \$34  = ~ cell_0_0_3_0_39_d1[0];
  assign \$35  = ~ cell_0_0_3_0_39_d1[1];
  assign \$36  = ~ cell_0_0_3_0_39_d1[2];
  assign \$37  = ~ cell_0_0_3_0_39_d1[3];
  assign \$38  = ~ cell_0_0_3_0_39_d1[4];
  assign \$39  = { cell_0_0_3_0_38_d1[4:1], 2'h0, cell_0_0_3_0_36_d1[4:1], 1'h0 } + { \$38 , \$37 , \$36 , \$35 , \$34 , 1'h0, cell_0_0_3_0_37_d1, 1'h0 };
  assign \$40  = { cell_0_0_3_0_40_d1[5:1], 1'h0 } + { cell_0_0_3_0_41_d1, cell_0_0_3_0_38_d2, 1'h0 };
  assign cell_1_0_0_0_table_0 = used_2_0[0] & operand_1_d1[0];
  assign cell_1_0_0_0_table_1 = used_2_0[0] & operand_1_d1[1];
  assign cell_1_0_0_0_table_2 = used_2_0[0] & operand_1_d1[2];
  assign cell_1_0_0_0_table_3 = used_2_0[0] & operand_1_d1[3];
  assign cell_1_0_0_0_table_4 = used_3_0[0] & operand_1_d1[4];
  assign cell_1_0_0_0_table_5 = used_3_0[0] & operand_1_d1[5];
  assign cell_1_0_0_0_table_6 = used_3_0[0] & operand_1_d1[6];
  assign cell_1_0_0_0_table_7 = used_3_0[0] & operand_1_d1[7];
  assign cell_1_0_0_0_table_8 = used_2_0[1] & operand_1_d1[0];
  assign cell_1_0_0_0_table_9 = used_2_0[1] & operand_1_d1[1];
  assign cell_1_0_0_0_table_10 = used_2_0[1] & operand_1_d1[2];
  assign cell_1_0_0_0_table_11 = used_2_0[1] & operand_1_d1[3];
  assign cell_1_0_0_0_table_12 = used_3_0[1] & operand_1_d1[4];
  assign cell_1_0_0_0_table_13 = used_3_0[1] & operand_1_d1[5];
  assign cell_1_0_0_0_table_14 = used_3_0[1] & operand_1_d1[6];
  assign cell_1_0_0_0_table_15 = used_3_0[1] & operand_1_d1[7];
  assign cell_1_0_0_0_table_16 = used_2_0[2] & operand_1_d1[0];
  assign cell_1_0_0_0_table_17 = used_2_0[2] & operand_1_d1[1];
  assign cell_1_0_0_0_table_18 = used_2_0[2] & operand_1_d1[2];
  assign cell_1_0_0_0_table_19 = used_2_0[2] & operand_1_d1[3];
  assign cell_1_0_0_0_table_20 = used_3_0[2] & operand_1_d1[4];
  assign cell_1_0_0_0_table_21 = used_3_0[2] & operand_1_d1[5];
  assign cell_1_0_0_0_table_22 = used_3_0[2] & operand_1_d1[6];
  assign cell_1_0_0_0_table_23 = used_3_0[2] & operand_1_d1[7];
  assign cell_1_0_0_0_table_24 = used_2_0[3] & operand_1_d1[0];
  assign cell_1_0_0_0_table_25 = used_2_0[3] & operand_1_d1[1];
  assign cell_1_0_0_0_table_26 = used_2_0[3] & operand_1_d1[2];
  assign cell_1_0_0_0_table_27 = used_2_0[3] & operand_1_d1[3];
  assign cell_1_0_0_0_table_28 = used_3_0[3] & operand_1_d1[4];
  assign cell_1_0_0_0_table_29 = used_3_0[3] & operand_1_d1[5];
  assign cell_1_0_0_0_table_30 = used_3_0[3] & operand_1_d1[6];
  assign cell_1_0_0_0_table_31 = used_3_0[3] & operand_1_d1[7];
  assign \$41  = { cell_1_0_0_0_26_d1, cell_1_0_0_0_24_d1, cell_1_0_0_0_22_d1, cell_1_0_0_0_20_d1, 1'h0, cell_1_0_0_0_18_d1, cell_1_0_0_0_16_d1, cell_1_0_0_0_14_d1, cell_1_0_0_0_12_d1, 1'h0, cell_1_0_0_0_10_d1, cell_1_0_0_0_8_d1, cell_1_0_0_0_6_d1, cell_1_0_0_0_4_d1, 1'h0 } + { cell_1_0_0_0_27_d1, cell_1_0_0_0_25_d1, cell_1_0_0_0_23_d1, cell_1_0_0_0_21_d1, 1'h0, cell_1_0_0_0_19_d1, cell_1_0_0_0_17_d1, cell_1_0_0_0_15_d1, cell_1_0_0_0_13_d1, 1'h0, cell_1_0_0_0_11_d1, cell_1_0_0_0_9_d1, cell_1_0_0_0_7_d1, cell_1_0_0_0_5_d1, 1'h0 };
  assign \$42  = { cell_1_0_0_0_34_d1, cell_1_0_0_0_32_d1, cell_1_0_0_0_30_d1, cell_1_0_0_0_28_d1, 1'h0 } + { cell_1_0_0_0_35_d1, cell_1_0_0_0_33_d1, cell_1_0_0_0_31_d1, cell_1_0_0_0_29_d1, 1'h0 };
  assign \$43  = ~ cell_1_0_0_0_39_d1[0];
  assign \$44  = ~ cell_1_0_0_0_39_d1[1];
  assign \$45  = ~ cell_1_0_0_0_39_d1[2];
  assign \$46  = ~ cell_1_0_0_0_39_d1[3];
  assign \$47  = ~ cell_1_0_0_0_39_d1[4];
  assign \$48  = { cell_1_0_0_0_38_d1[4:1], 2'h0, cell_1_0_0_0_36_d1[4:1], 1'h0 } + { \$47 , \$46 , \$45 , \$44 , \$43 , 1'h0, cell_1_0_0_0_37_d1, 1'h0 };
  assign \$49  = { cell_1_0_0_0_40_d1[5:1], 1'h0 } + { cell_1_0_0_0_41_d1, cell_1_0_0_0_38_d2, 1'h0 };
  assign cell_1_0_1_0_table_0 = used_2_0[4] & operand_1_d1[0];
  assign cell_1_0_1_0_table_1 = used_2_0[4] & operand_1_d1[1];
  assign cell_1_0_1_0_table_2 = used_2_0[4] & operand_1_d1[2];
  assign cell_1_0_1_0_table_3 = used_2_0[4] & operand_1_d1[3];
  assign cell_1_0_1_0_table_4 = used_3_0[4] & operand_1_d1[4];
  assign cell_1_0_1_0_table_5 = used_3_0[4] & operand_1_d1[5];
  assign cell_1_0_1_0_table_6 = used_3_0[4] & operand_1_d1[6];
  assign cell_1_0_1_0_table_7 = used_3_0[4] & operand_1_d1[7];
  assign cell_1_0_1_0_table_8 = used_2_0[5] & operand_1_d1[0];
  assign cell_1_0_1_0_table_9 = used_2_0[5] & operand_1_d1[1];
  assign cell_1_0_1_0_table_10 = used_2_0[5] & operand_1_d1[2];
  assign cell_1_0_1_0_table_11 = used_2_0[5] & operand_1_d1[3];
  assign cell_1_0_1_0_table_12 = used_3_0[5] & operand_1_d1[4];
  assign cell_1_0_1_0_table_13 = used_3_0[5] & operand_1_d1[5];
  assign cell_1_0_1_0_table_14 = used_3_0[5] & operand_1_d1[6];
  assign cell_1_0_1_0_table_15 = used_3_0[5] & operand_1_d1[7];
  assign cell_1_0_1_0_table_16 = used_2_0[6] & operand_1_d1[0];
  assign cell_1_0_1_0_table_17 = used_2_0[6] & operand_1_d1[1];
  assign cell_1_0_1_0_table_18 = used_2_0[6] & operand_1_d1[2];
  assign cell_1_0_1_0_table_19 = used_2_0[6] & operand_1_d1[3];
  assign cell_1_0_1_0_table_20 = used_3_0[6] & operand_1_d1[4];
  assign cell_1_0_1_0_table_21 = used_3_0[6] & operand_1_d1[5];
  assign cell_1_0_1_0_table_22 = used_3_0[6] & operand_1_d1[6];
  assign cell_1_0_1_0_table_23 = used_3_0[6] & operand_1_d1[7];
  assign cell_1_0_1_0_table_24 = used_2_0[7] & operand_1_d1[0];
  assign cell_1_0_1_0_table_25 = used_2_0[7] & operand_1_d1[1];
  assign cell_1_0_1_0_table_26 = used_2_0[7] & operand_1_d1[2];
  assign cell_1_0_1_0_table_27 = used_2_0[7] & operand_1_d1[3];
  assign cell_1_0_1_0_table_28 = used_3_0[7] & operand_1_d1[4];
  assign cell_1_0_1_0_table_29 = used_3_0[7] & operand_1_d1[5];
  assign cell_1_0_1_0_table_30 = used_3_0[7] & operand_1_d1[6];
  assign cell_1_0_1_0_table_31 = used_3_0[7] & operand_1_d1[7];
  assign \$50  = { cell_1_0_1_0_26_d1, cell_1_0_1_0_24_d1, cell_1_0_1_0_22_d1, cell_1_0_1_0_20_d1, 1'h0, cell_1_0_1_0_18_d1, cell_1_0_1_0_16_d1, cell_1_0_1_0_14_d1, cell_1_0_1_0_12_d1, 1'h0, cell_1_0_1_0_10_d1, cell_1_0_1_0_8_d1, cell_1_0_1_0_6_d1, cell_1_0_1_0_4_d1, 1'h0 } + { cell_1_0_1_0_27_d1, cell_1_0_1_0_25_d1, cell_1_0_1_0_23_d1, cell_1_0_1_0_21_d1, 1'h0, cell_1_0_1_0_19_d1, cell_1_0_1_0_17_d1, cell_1_0_1_0_15_d1, cell_1_0_1_0_13_d1, 1'h0, cell_1_0_1_0_11_d1, cell_1_0_1_0_9_d1, cell_1_0_1_0_7_d1, cell_1_0_1_0_5_d1, 1'h0 };
  assign \$51  = { cell_1_0_1_0_34_d1, cell_1_0_1_0_32_d1, cell_1_0_1_0_30_d1, cell_1_0_1_0_28_d1, 1'h0 } + { cell_1_0_1_0_35_d1, cell_1_0_1_0_33_d1, cell_1_0_1_0_31_d1, cell_1_0_1_0_29_d1, 1'h0 };
  assign \$52  = ~ cell_1_0_1_0_39_d1[0];
  assign \$53  = ~ cell_1_0_1_0_39_d1[1];
  assign \$54  = ~ cell_1_0_1_0_39_d1[2];
  assign \$55  = ~ cell_1_0_1_0_39_d1[3];
  assign \$56  = ~ cell_1_0_1_0_39_d1[4];
  assign \$57  = { cell_1_0_1_0_38_d1[4:1], 2'h0, cell_1_0_1_0_36_d1[4:1], 1'h0 } + { \$56 , \$55 , \$54 , \$53 , \$52 , 1'h0, cell_1_0_1_0_37_d1, 1'h0 };
  assign \$58  = { cell_1_0_1_0_40_d1[5:1], 1'h0 } + { cell_1_0_1_0_41_d1, cell_1_0_1_0_38_d2, 1'h0 };
  assign cell_1_0_2_0_table_0 = used_2_0[8] & operand_1_d1[0];
  assign cell_1_0_2_0_table_1 = used_2_0[8] & operand_1_d1[1];
  assign cell_1_0_2_0_table_2 = used_2_0[8] & operand_1_d1[2];
  assign cell_1_0_2_0_table_3 = used_2_0[8] & operand_1_d1[3];
  assign cell_1_0_2_0_table_4 = used_3_0[8] & operand_1_d1[4];
  assign cell_1_0_2_0_table_5 = used_3_0[8] & operand_1_d1[5];
  assign cell_1_0_2_0_table_6 = used_3_0[8] & operand_1_d1[6];
  assign cell_1_0_2_0_table_7 = used_3_0[8] & operand_1_d1[7];
  assign cell_1_0_2_0_table_8 = used_2_0[9] & operand_1_d1[0];
  assign cell_1_0_2_0_table_9 = used_2_0[9] & operand_1_d1[1];
  assign cell_1_0_2_0_table_10 = used_2_0[9] & operand_1_d1[2];
  assign cell_1_0_2_0_table_11 = used_2_0[9] & operand_1_d1[3];
  assign cell_1_0_2_0_table_12 = used_3_0[9] & operand_1_d1[4];
  assign cell_1_0_2_0_table_13 = used_3_0[9] & operand_1_d1[5];
  assign cell_1_0_2_0_table_14 = used_3_0[9] & operand_1_d1[6];
  assign cell_1_0_2_0_table_15 = used_3_0[9] & operand_1_d1[7];
  assign cell_1_0_2_0_table_16 = used_2_0[10] & operand_1_d1[0];
  assign cell_1_0_2_0_table_17 = used_2_0[10] & operand_1_d1[1];
  assign cell_1_0_2_0_table_18 = used_2_0[10] & operand_1_d1[2];
  assign cell_1_0_2_0_table_19 = used_2_0[10] & operand_1_d1[3];
  assign cell_1_0_2_0_table_20 = used_3_0[10] & operand_1_d1[4];
  assign cell_1_0_2_0_table_21 = used_3_0[10] & operand_1_d1[5];
  assign cell_1_0_2_0_table_22 = used_3_0[10] & operand_1_d1[6];
  assign cell_1_0_2_0_table_23 = used_3_0[10] & operand_1_d1[7];
  assign cell_1_0_2_0_table_24 = used_2_0[11] & operand_1_d1[0];
  assign cell_1_0_2_0_table_25 = used_2_0[11] & operand_1_d1[1];
  assign cell_1_0_2_0_table_26 = used_2_0[11] & operand_1_d1[2];
  assign cell_1_0_2_0_table_27 = used_2_0[11] & operand_1_d1[3];
  assign cell_1_0_2_0_table_28 = used_3_0[11] & operand_1_d1[4];
  assign cell_1_0_2_0_table_29 = used_3_0[11] & operand_1_d1[5];
  assign cell_1_0_2_0_table_30 = used_3_0[11] & operand_1_d1[6];
  assign cell_1_0_2_0_table_31 = used_3_0[11] & operand_1_d1[7];
  assign \$59  = { cell_1_0_2_0_26_d1, cell_1_0_2_0_24_d1, cell_1_0_2_0_22_d1, cell_1_0_2_0_20_d1, 1'h0, cell_1_0_2_0_18_d1, cell_1_0_2_0_16_d1, cell_1_0_2_0_14_d1, cell_1_0_2_0_12_d1, 1'h0, cell_1_0_2_0_10_d1, cell_1_0_2_0_8_d1, cell_1_0_2_0_6_d1, cell_1_0_2_0_4_d1, 1'h0 } + { cell_1_0_2_0_27_d1, cell_1_0_2_0_25_d1, cell_1_0_2_0_23_d1, cell_1_0_2_0_21_d1, 1'h0, cell_1_0_2_0_19_d1, cell_1_0_2_0_17_d1, cell_1_0_2_0_15_d1, cell_1_0_2_0_13_d1, 1'h0, cell_1_0_2_0_11_d1, cell_1_0_2_0_9_d1, cell_1_0_2_0_7_d1, cell_1_0_2_0_5_d1, 1'h0 };
  assign \$60  = { cell_1_0_2_0_34_d1, cell_1_0_2_0_32_d1, cell_1_0_2_0_30_d1, cell_1_0_2_0_28_d1, 1'h0 } + { cell_1_0_2_0_35_d1, cell_1_0_2_0_33_d1, cell_1_0_2_0_31_d1, cell_1_0_2_0_29_d1, 1'h0 };
  assign \$61  = ~ cell_1_0_2_0_39_d1[0];
  assign \$62  = ~ cell_1_0_2_0_39_d1[1];
  assign \$63  = ~ cell_1_0_2_0_39_d1[2];
  assign \$64  = ~ cell_1_0_2_0_39_d1[3];
  assign \$65  = ~ cell_1_0_2_0_39_d1[4];
  assign \$66  = { cell_1_0_2_0_38_d1[4:1], 2'h0, cell_1_0_2_0_36_d1[4:1], 1'h0 } + { \$65 , \$64 , \$63 , \$62 , \$61 , 1'h0, cell_1_0_2_0_37_d1, 1'h0 };
  assign \$67  = { cell_1_0_2_0_40_d1[5:1], 1'h0 } + { cell_1_0_2_0_41_d1, cell_1_0_2_0_38_d2, 1'h0 };
  assign cell_1_0_3_0_table_0 = used_2_0[12] & operand_1_d1[0];
  assign cell_1_0_3_0_table_1 = used_2_0[12] & operand_1_d1[1];
  assign cell_1_0_3_0_table_2 = used_2_0[12] & operand_1_d1[2];
  assign cell_1_0_3_0_table_3 = used_2_0[12] & operand_1_d1[3];
  assign cell_1_0_3_0_table_4 = used_3_0[12] & operand_1_d1[4];
  assign cell_1_0_3_0_table_5 = used_3_0[12] & operand_1_d1[5];
  assign cell_1_0_3_0_table_6 = used_3_0[12] & operand_1_d1[6];
  assign cell_1_0_3_0_table_7 = used_3_0[12] & operand_1_d1[7];
  assign cell_1_0_3_0_table_8 = used_2_0[13] & operand_1_d1[0];
  assign cell_1_0_3_0_table_9 = used_2_0[13] & operand_1_d1[1];
  assign cell_1_0_3_0_table_10 = used_2_0[13] & operand_1_d1[2];
  assign cell_1_0_3_0_table_11 = used_2_0[13] & operand_1_d1[3];
  assign cell_1_0_3_0_table_12 = used_3_0[13] & operand_1_d1[4];
  assign cell_1_0_3_0_table_13 = used_3_0[13] & operand_1_d1[5];
  assign cell_1_0_3_0_table_14 = used_3_0[13] & operand_1_d1[6];
  assign cell_1_0_3_0_table_15 = used_3_0[13] & operand_1_d1[7];
  assign cell_1_0_3_0_table_16 = used_2_0[14] & operand_1_d1[0];
  assign cell_1_0_3_0_table_17 = used_2_0[14] & operand_1_d1[1];
  assign cell_1_0_3_0_table_18 = used_2_0[14] & operand_1_d1[2];
  assign cell_1_0_3_0_table_19 = used_2_0[14] & operand_1_d1[3];
  assign cell_1_0_3_0_table_20 = used_3_0[14] & operand_1_d1[4];
  assign cell_1_0_3_0_table_21 = used_3_0[14] & operand_1_d1[5];
  assign cell_1_0_3_0_table_22 = used_3_0[14] & operand_1_d1[6];
  assign cell_1_0_3_0_table_23 = used_3_0[14] & operand_1_d1[7];
  assign cell_1_0_3_0_table_24 = used_2_0[15] & operand_1_d1[0];
  assign cell_1_0_3_0_table_25 = used_2_0[15] & operand_1_d1[1];
  assign cell_1_0_3_0_table_26 = used_2_0[15] & operand_1_d1[2];
  assign cell_1_0_3_0_table_27 = used_2_0[15] & operand_1_d1[3];
  assign cell_1_0_3_0_table_28 = used_3_0[15] & operand_1_d1[4];
  assign cell_1_0_3_0_table_29 = used_3_0[15] & operand_1_d1[5];
  assign cell_1_0_3_0_table_30 = used_3_0[15] & operand_1_d1[6];
  assign cell_1_0_3_0_table_31 = used_3_0[15] & operand_1_d1[7];
  assign \$68  = { cell_1_0_3_0_26_d1, cell_1_0_3_0_24_d1, cell_1_0_3_0_22_d1, cell_1_0_3_0_20_d1, 1'h0, cell_1_0_3_0_18_d1, cell_1_0_3_0_16_d1, cell_1_0_3_0_14_d1, cell_1_0_3_0_12_d1, 1'h0, cell_1_0_3_0_10_d1, cell_1_0_3_0_8_d1, cell_1_0_3_0_6_d1, cell_1_0_3_0_4_d1, 1'h0 } + { cell_1_0_3_0_27_d1, cell_1_0_3_0_25_d1, cell_1_0_3_0_23_d1, cell_1_0_3_0_21_d1, 1'h0, cell_1_0_3_0_19_d1, cell_1_0_3_0_17_d1, cell_1_0_3_0_15_d1, cell_1_0_3_0_13_d1, 1'h0, cell_1_0_3_0_11_d1, cell_1_0_3_0_9_d1, cell_1_0_3_0_7_d1, cell_1_0_3_0_5_d1, 1'h0 };
  assign \$69  = { cell_1_0_3_0_34_d1, cell_1_0_3_0_32_d1, cell_1_0_3_0_30_d1, cell_1_0_3_0_28_d1, 1'h0 } + { cell_1_0_3_0_35_d1, cell_1_0_3_0_33_d1, cell_1_0_3_0_31_d1, cell_1_0_3_0_29_d1, 1'h0 };
  assign \$70  = ~ cell_1_0_3_0_39_d1[0];
  assign \$71  = ~ cell_1_0_3_0_39_d1[1];
  assign \$72  = ~ cell_1_0_3_0_39_d1[2];
  assign \$73  = ~ cell_1_0_3_0_39_d1[3];
  assign \$74  = ~ cell_1_0_3_0_39_d1[4];
  assign \$75  = { cell_1_0_3_0_38_d1[4:1], 2'h0, cell_1_0_3_0_36_d1[4:1], 1'h0 } + { \$74 , \$73 , \$72 , \$71 , \$70 , 1'h0, cell_1_0_3_0_37_d1, 1'h0 };
  assign \$76  = { cell_1_0_3_0_40_d1[5:1], 1'h0 } + { cell_1_0_3_0_41_d1, cell_1_0_3_0_38_d2, 1'h0 };
  assign \$77  = 12'he10 + sum_1_0_0_0;
  assign \$78  = 12'he10 + sum_1_1_0_0;
  assign \$79  = 12'he10 + sum_1_2_0_0;
  assign \$80  = 12'he10 + sum_1_3_0_0;
  always @(posedge clk)
    word_0_d1 <= word;
  always @(posedge clk)
    load_0_d1 <= \$81 ;
  always @(posedge clk)
    operand_0_d1 <= beat[7:0];
  always @(posedge clk)
    loaded_0_0 <= \$82 ;
  always @(posedge clk)
    used_0_0 <= \$83 ;
  always @(posedge clk)
    loaded_1_0 <= \$84 ;
  always @(posedge clk)
    used_1_0 <= \$85 ;
  always @(posedge clk)
    cell_0_0_0_0_4_d1 <= cell_0_0_0_0_table_0;
  always @(posedge clk)
    cell_0_0_0_0_5_d1 <= cell_0_0_0_0_table_4;
  always @(posedge clk)
    cell_0_0_0_0_6_d1 <= cell_0_0_0_0_table_1;
  always @(posedge clk)
    cell_0_0_0_0_7_d1 <= cell_0_0_0_0_table_5;
  always @(posedge clk)
    cell_0_0_0_0_8_d1 <= cell_0_0_0_0_table_2;
  always @(posedge clk)
    cell_0_0_0_0_9_d1 <= cell_0_0_0_0_table_6;
  always @(posedge clk)
    cell_0_0_0_0_10_d1 <= cell_0_0_0_0_table_3;
  always @(posedge clk)
    cell_0_0_0_0_11_d1 <= cell_0_0_0_0_table_7;
  always @(posedge clk)
    cell_0_0_0_0_12_d1 <= cell_0_0_0_0_table_8;
  always @(posedge clk)
    cell_0_0_0_0_13_d1 <= cell_0_0_0_0_table_12;
  always @(posedge clk)
    cell_0_0_0_0_14_d1 <= cell_0_0_0_0_table_9;
  always @(posedge clk)
    cell_0_0_0_0_15_d1 <= cell_0_0_0_0_table_13;
  always @(posedge clk)
    cell_0_0_0_0_16_d1 <= cell_0_0_0_0_table_10;
  always @(posedge clk)
    cell_0_0_0_0_17_d1 <= cell_0_0_0_0_table_14;
  always @(posedge clk)
    cell_0_0_0_0_18_d1 <= cell_0_0_0_0_table_11;
  always @(posedge clk)
    cell_0_0_0_0_19_d1 <= cell_0_0_0_0_table_15;
  always @(posedge clk)
    cell_0_0_0_0_20_d1 <= cell_0_0_0_0_table_16;
  always @(posedge clk)
    cell_0_0_0_0_21_d1 <= cell_0_0_0_0_table_20;
  always @(posedge clk)
    cell_0_0_0_0_22_d1 <= cell_0_0_0_0_table_17;
  always @(posedge clk)
    cell_0_0_0_0_23_d1 <= cell_0_0_0_0_table_21;
  always @(posedge clk)
    cell_0_0_0_0_24_d1 <= cell_0_0_0_0_table_18;
  always @(posedge clk)
    cell_0_0_0_0_25_d1 <= cell_0_0_0_0_table_22;
  always @(posedge clk)
    cell_0_0_0_0_26_d1 <= cell_0_0_0_0_table_19;
  always @(posedge clk)
    cell_0_0_0_0_27_d1 <= cell_0_0_0_0_table_23;
  always @(posedge clk)
    cell_0_0_0_0_28_d1 <= cell_0_0_0_0_table_24;
  always @(posedge clk)
    cell_0_0_0_0_29_d1 <= cell_0_0_0_0_table_28;
  always @(posedge clk)
    cell_0_0_0_0_30_d1 <= cell_0_0_0_0_table_25;
  always @(posedge clk)
    cell_0_0_0_0_31_d1 <= cell_0_0_0_0_table_29;
  always @(posedge clk)
    cell_0_0_0_0_32_d1 <= cell_0_0_0_0_table_26;
  always @(posedge clk)
    cell_0_0_0_0_33_d1 <= cell_0_0_0_0_table_30;
  always @(posedge clk)
    cell_0_0_0_0_34_d1 <= cell_0_0_0_0_table_27;
  always @(posedge clk)
    cell_0_0_0_0_35_d1 <= cell_0_0_0_0_table_31;
  always @(posedge clk)
    cell_0_0_0_0_36_d1 <= \$5 [5:1];
  always @(posedge clk)
    cell_0_0_0_0_36_d2 <= cell_0_0_0_0_36_d1[0];
  always @(posedge clk)
    cell_0_0_0_0_36_d3 <= cell_0_0_0_0_36_d2;
  always @(posedge clk)
    cell_0_0_0_0_37_d1 <= \$5 [10:6];
  always @(posedge clk)
    cell_0_0_0_0_38_d1 <= \$5 [15:11];
  always @(posedge clk)
    cell_0_0_0_0_38_d2 <= cell_0_0_0_0_38_d1[0];
  always @(posedge clk)
    cell_0_0_0_0_39_d1 <= \$6 [5:1];
  always @(posedge clk)
    cell_0_0_0_0_40_d1 <= \$12 [6:1];
  always @(posedge clk)
    cell_0_0_0_0_40_d2 <= cell_0_0_0_0_40_d1[0];
  always @(posedge clk)
    cell_0_0_0_0_41_d1 <= \$12 [12:7];
  always @(posedge clk)
    cell_0_0_0_0_42_d1 <= \$13 [7:1];
  always @(posedge clk)
    sum_0_0_d1 <= { cell_0_0_0_0_42_d1, cell_0_0_0_0_40_d2, cell_0_0_0_0_36_d3 };
  always @(posedge clk)
    cell_0_0_1_0_4_d1 <= cell_0_0_1_0_table_0;
  always @(posedge clk)
    cell_0_0_1_0_5_d1 <= cell_0_0_1_0_table_4;
  always @(posedge clk)
    cell_0_0_1_0_6_d1 <= cell_0_0_1_0_table_1;
  always @(posedge clk)
    cell_0_0_1_0_7_d1 <= cell_0_0_1_0_table_5;
  always @(posedge clk)
    cell_0_0_1_0_8_d1 <= cell_0_0_1_0_table_2;
  always @(posedge clk)
    cell_0_0_1_0_9_d1 <= cell_0_0_1_0_table_6;
  always @(posedge clk)
    cell_0_0_1_0_10_d1 <= cell_0_0_1_0_table_3;
  always @(posedge clk)
    cell_0_0_1_0_11_d1 <= cell_0_0_1_0_table_7;
  always @(posedge clk)
    cell_0_0_1_0_12_d1 <= cell_0_0_1_0_table_8;
  always @(posedge clk)
    cell_0_0_1_0_13_d1 <= cell_0_0_1_0_table_12;
  always @(posedge clk)
    cell_0_0_1_0_14_d1 <= cell_0_0_1_0_table_9;
  always @(posedge clk)
    cell_0_0_1_0_15_d1 <= cell_0_0_1_0_table_13;
  always @(posedge clk)
    cell_0_0_1_0_16_d1 <= cell_0_0_1_0_table_10;
  always @(posedge clk)
    cell_0_0_1_0_17_d1 <= cell_0_0_1_0_table_14;
  always @(posedge clk)
    cell_0_0_1_0_18_d1 <= cell_0_0_1_0_table_11;
  always @(posedge clk)
    cell_0_0_1_0_19_d1 <= cell_0_0_1_0_table_15;
  always @(posedge clk)
    cell_0_0_1_0_20_d1 <= cell_0_0_1_0_table_16;
  always @(posedge clk)
    cell_0_0_1_0_21_d1 <= cell_0_0_1_0_table_20;
  always @(posedge clk)
    cell_0_0_1_0_22_d1 <= cell_0_0_1_0_table_17;
  always @(posedge clk)
    cell_0_0_1_0_23_d1 <= cell_0_0_1_0_table_21;
  always @(posedge clk)
    cell_0_0_1_0_24_d1 <= cell_0_0_1_0_table_18;
  always @(posedge clk)
    cell_0_0_1_0_25_d1 <= cell_0_0_1_0_table_22;
  always @(posedge clk)
    cell_0_0_1_0_26_d1 <= cell_0_0_1_0_table_19;
  always @(posedge clk)
    cell_0_0_1_0_27_d1 <= cell_0_0_1_0_table_23;
  always @(posedge clk)
    cell_0_0_1_0_28_d1 <= cell_0_0_1_0_table_24;
  always @(posedge clk)
    cell_0_0_1_0_29_d1 <= cell_0_0_1_0_table_28;
  always @(posedge clk)
    cell_0_0_1_0_30_d1 <= cell_0_0_1_0_table_25;
  always @(posedge clk)
    cell_0_0_1_0_31_d1 <= cell_0_0_1_0_table_29;
  always @(posedge clk)
    cell_0_0_1_0_32_d1 <= cell_0_0_1_0_table_26;
  always @(posedge clk)
    cell_0_0_1_0_33_d1 <= cell_0_0_1_0_table_30;
  always @(posedge clk)
    cell_0_0_1_0_34_d1 <= cell_0_0_1_0_table_27;
  always @(posedge clk)
    cell_0_0_1_0_35_d1 <= cell_0_0_1_0_table_31;
  always @(posedge clk)
    cell_0_0_1_0_36_d1 <= \$14 [5:1];
  always @(posedge clk)
    cell_0_0_1_0_36_d2 <= cell_0_0_1_0_36_d1[0];
  always @(posedge clk)
    cell_0_0_1_0_36_d3 <= cell_0_0_1_0_36_d2;
  always @(posedge clk)
    cell_0_0_1_0_37_d1 <= \$14 [10:6];
  always @(posedge clk)
    cell_0_0_1_0_38_d1 <= \$14 [15:11];
  always @(posedge clk)
    cell_0_0_1_0_38_d2 <= cell_0_0_1_0_38_d1[0];
  always @(posedge clk)
    cell_0_0_1_0_39_d1 <= \$15 [5:1];
  always @(posedge clk)
    cell_0_0_1_0_40_d1 <= \$21 [6:1];
  always @(posedge clk)
    cell_0_0_1_0_40_d2 <= cell_0_0_1_0_40_d1[0];
  always @(posedge clk)
    cell_0_0_1_0_41_d1 <= \$21 [12:7];
  always @(posedge clk)
    cell_0_0_1_0_42_d1 <= \$22 [7:1];
  always @(posedge clk)
    sum_0_1_d1 <= { cell_0_0_1_0_42_d1, cell_0_0_1_0_40_d2, cell_0_0_1_0_36_d3 };
  always @(posedge clk)
    cell_0_0_2_0_4_d1 <= cell_0_0_2_0_table_0;
  always @(posedge clk)
    cell_0_0_2_0_5_d1 <= cell_0_0_2_0_table_4;
  always @(posedge clk)
    cell_0_0_2_0_6_d1 <= cell_0_0_2_0_table_1;
  always @(posedge clk)
    cell_0_0_2_0_7_d1 <= cell_0_0_2_0_table_5;
  always @(posedge clk)
    cell_0_0_2_0_8_d1 <= cell_0_0_2_0_table_2;
  always @(posedge clk)
    cell_0_0_2_0_9_d1 <= cell_0_0_2_0_table_6;
  always @(posedge clk)
    cell_0_0_2_0_10_d1 <= cell_0_0_2_0_table_3;
  always @(posedge clk)
    cell_0_0_2_0_11_d1 <= cell_0_0_2_0_table_7;
  always @(posedge clk)
    cell_0_0_2_0_12_d1 <= cell_0_0_2_0_table_8;
  always @(posedge clk)
    cell_0_0_2_0_13_d1 <= cell_0_0_2_0_table_12;
  always @(posedge clk)
    cell_0_0_2_0_14_d1 <= cell_0_0_2_0_table_9;
  always @(posedge clk)
    cell_0_0_2_0_15_d1 <= cell_0_0_2_0_table_13;
  always @(posedge clk)
    cell_0_0_2_0_16_d1 <= cell_0_0_2_0_table_10;
  always @(posedge clk)
    cell_0_0_2_0_17_d1 <= cell_0_0_2_0_table_14;
  always @(posedge clk)
    cell_0_0_2_0_18_d1 <= cell_0_0_2_0_table_11;
  always @(posedge clk)
    cell_0_0_2_0_19_d1 <= cell_0_0_2_0_table_15;
  always @(posedge clk)
    cell_0_0_2_0_20_d1 <= cell_0_0_2_0_table_16;
  always @(posedge clk)
    cell_0_0_2_0_21_d1 <= cell_0_0_2_0_table_20;
  always @(posedge clk)
    cell_0_0_2_0_22_d1 <= cell_0_0_2_0_table_17;
  always @(posedge clk)
    cell_0_0_2_0_23_d1 <= cell_0_0_2_0_table_21;
  always @(posedge clk)
    cell_0_0_2_0_24_d1 <= cell_0_0_2_0_table_18;
  always @(posedge clk)
    cell_0_0_2_0_25_d1 <= cell_0_0_2_0_table_22;
  always @(posedge clk)
    cell_0_0_2_0_26_d1 <= cell_0_0_2_0_table_19;
  always @(posedge clk)
    cell_0_0_2_0_27_d1 <= cell_0_0_2_0_table_23;
  always @(posedge clk)
    cell_0_0_2_0_28_d1 <= cell_0_0_2_0_table_24;
  always @(posedge clk)
    cell_0_0_2_0_29_d1 <= cell_0_0_2_0_table_28;
  always @(posedge clk)
    cell_0_0_2_0_30_d1 <= cell_0_0_2_0_table_25;
  always @(posedge clk)
    cell_0_0_2_0_31_d1 <= cell_0_0_2_0_table_29;
  always @(posedge clk)
    cell_0_0_2_0_32_d1 <= cell_0_0_2_0_table_26;
  always @(posedge clk)
    cell_0_0_2_0_33_d1 <= cell_0_0_2_0_table_30;
  always @(posedge clk)
    cell_0_0_2_0_34_d1 <= cell_0_0_2_0_table_27;
  always @(posedge clk)
    cell_0_0_2_0_35_d1 <= cell_0_0_2_0_table_31;
  always @(posedge clk)
    cell_0_0_2_0_36_d1 <= \$23 [5:1];
  always @(posedge clk)
    cell_0_0_2_0_36_d2 <= cell_0_0_2_0_36_d1[0];
  always @(posedge clk)
    cell_0_0_2_0_36_d3 <= cell_0_0_2_0_36_d2;
  always @(posedge clk)
    cell_0_0_2_0_37_d1 <= \$23 [10:6];
  always @(posedge clk)
    cell_0_0_2_0_38_d1 <= \$23 [15:11];
  always @(posedge clk)
    cell_0_0_2_0_38_d2 <= cell_0_0_2_0_38_d1[0];
  always @(posedge clk)
    cell_0_0_2_0_39_d1 <= \$24 [5:1];
  always @(posedge clk)
    cell_0_0_2_0_40_d1 <= \$30 [6:1];
  always @(posedge clk)
    cell_0_0_2_0_40_d2 <= cell_0_0_2_0_40_d1[0];
  always @(posedge clk)
    cell_0_0_2_0_41_d1 <= \$30 [12:7];
  always @(posedge clk)
    cell_0_0_2_0_42_d1 <= \$31 [7:1];
  always @(posedge clk)
    sum_0_2_d1 <= { cell_0_0_2_0_42_d1, cell_0_0_2_0_40_d2, cell_0_0_2_0_36_d3 };
  always @(posedge clk)
    cell_0_0_3_0_4_d1 <= cell_0_0_3_0_table_0;
  always @(posedge clk)
    cell_0_0_3_0_5_d1 <= cell_0_0_3_0_table_4;
  always @(posedge clk)
    cell_0_0_3_0_6_d1 <= cell_0_0_3_0_table_1;
  always @(posedge clk)
    cell_0_0_3_0_7_d1 <= cell_0_0_3_0_table_5;
  always @(posedge clk)
    cell_0_0_3_0_8_d1 <= cell_0_0_3_0_table_2;
  always @(posedge clk)
    cell_0_0_3_0_9_d1 <= cell_0_0_3_0_table_6;
  always @(posedge clk)
    cell_0_0_3_0_10_d1 <= cell_0_0_3_0_table_3;
  always @(posedge clk)
    cell_0_0_3_0_11_d1 <= cell_0_0_3_0_table_7;
  always @(posedge clk)
    cell_0_0_3_0_12_d1 <= cell_0_0_3_0_table_8;
  always @(posedge clk)
    cell_0_0_3_0_13_d1 <= cell_0_0_3_0_table_12;
  always @(posedge clk)
    cell_0_0_3_0_14_d1 <= cell_0_0_3_0_table_9;
  always @(posedge clk)
    cell_0_0_3_0_15_d1 <= cell_0_0_3_0_table_13;
  always @(posedge clk)
    cell_0_0_3_0_16_d1 <= cell_0_0_3_0_table_10;
  always @(posedge clk)
    cell_0_0_3_0_17_d1 <= cell_0_0_3_0_table_14;
  always @(posedge clk)
    cell_0_0_3_0_18_d1 <= cell_0_0_3_0_table_11;
  always @(posedge clk)
    cell_0_0_3_0_19_d1 <= cell_0_0_3_0_table_15;
  always @(posedge clk)
    cell_0_0_3_0_20_d1 <= cell_0_0_3_0_table_16;
  always @(posedge clk)
    cell_0_0_3_0_21_d1 <= cell_0_0_3_0_table_20;
  always @(posedge clk)
    cell_0_0_3_0_22_d1 <= cell_0_0_3_0_table_17;
  always @(posedge clk)
    cell_0_0_3_0_23_d1 <= cell_0_0_3_0_table_21;
  always @(posedge clk)
    cell_0_0_3_0_24_d1 <= cell_0_0_3_0_table_18;
  always @(posedge clk)
    cell_0_0_3_0_25_d1 <= cell_0_0_3_0_table_22;
  always @(posedge clk)
    cell_0_0_3_0_26_d1 <= cell_0_0_3_0_table_19;
  always @(posedge clk)
    cell_0_0_3_0_27_d1 <= cell_0_0_3_0_table_23;
  always @(posedge clk)
    cell_0_0_3_0_28_d1 <= cell_0_0_3_0_table_24;
  always @(posedge clk)
    cell_0_0_3_0_29_d1 <= cell_0_0_3_0_table_28;
  always @(posedge clk)
    cell_0_0_3_0_30_d1 <= cell_0_0_3_0_table_25;
  always @(posedge clk)
    cell_0_0_3_0_31_d1 <= cell_0_0_3_0_table_29;
  always @(posedge clk)
    cell_0_0_3_0_32_d1 <= cell_0_0_3_0_table_26;
  always @(posedge clk)
    cell_0_0_3_0_33_d1 <= cell_0_0_3_0_table_30;
  always @(posedge clk)
    cell_0_0_3_0_34_d1 <= cell_0_0_3_0_table_27;
  always @(posedge clk)
    cell_0_0_3_0_35_d1 <= cell_0_0_3_0_table_31;
  always @(posedge clk)
    cell_0_0_3_0_36_d1 <= \$32 [5:1];
  always @(posedge clk)
    cell_0_0_3_0_36_d2 <= cell_0_0_3_0_36_d1[0];
  always @(posedge clk)
    cell_0_0_3_0_36_d3 <= cell_0_0_3_0_36_d2;
  always @(posedge clk)
    cell_0_0_3_0_37_d1 <= \$32 [10:6];
  always @(posedge clk)
    cell_0_0_3_0_38_d1 <= \$32 [15:11];
  always @(posedge clk)
    cell_0_0_3_0_38_d2 <= cell_0_0_3_0_38_d1[0];
  always @(posedge clk)
    cell_0_0_3_0_39_d1 <= \$33 [5:1];
  always @(posedge clk)
    cell_0_0_3_0_40_d1 <= \$39 [6:1];
  always @(posedge clk)
    cell_0_0_3_0_40_d2 <= cell_0_0_3_0_40_d1[0];
  always @(posedge clk)
    cell_0_0_3_0_41_d1 <= \$39 [12:7];
  always @(posedge clk)
    cell_0_0_3_0_42_d1 <= \$40 [7:1];
  always @(posedge clk)
    sum_0_3_d1 <= { cell_0_0_3_0_42_d1, cell_0_0_3_0_40_d2, cell_0_0_3_0_36_d3 };
  always @(posedge clk)
    early_1_d1 <= beat[15:8];
  always @(posedge clk)
    operand_1_d1 <= early_1_d1;
  always @(posedge clk)
    swap_1_d1 <= \$86 ;
  always @(posedge clk)
    loaded_2_0 <= \$87 ;
  always @(posedge clk)
    used_2_0 <= \$88 ;
  always @(posedge clk)
    loaded_3_0 <= \$89 ;
  always @(posedge clk)
    used_3_0 <= \$90 ;
  always @(posedge clk)
    cell_1_0_0_0_4_d1 <= cell_1_0_0_0_table_0;
  always @(posedge clk)
    cell_1_0_0_0_5_d1 <= cell_1_0_0_0_table_4;
  always @(posedge clk)
    cell_1_0_0_0_6_d1 <= cell_1_0_0_0_table_1;
  always @(posedge clk)
    cell_1_0_0_0_7_d1 <= cell_1_0_0_0_table_5;
  always @(posedge clk)
    cell_1_0_0_0_8_d1 <= cell_1_0_0_0_table_2;
  always @(posedge clk)
    cell_1_0_0_0_9_d1 <= cell_1_0_0_0_table_6;
  always @(posedge clk)
    cell_1_0_0_0_10_d1 <= cell_1_0_0_0_table_3;
  always @(posedge clk)
    cell_1_0_0_0_11_d1 <= cell_1_0_0_0_table_7;
  always @(posedge clk)
    cell_1_0_0_0_12_d1 <= cell_1_0_0_0_table_8;
  always @(posedge clk)
    cell_1_0_0_0_13_d1 <= cell_1_0_0_0_table_12;
  always @(posedge clk)
    cell_1_0_0_0_14_d1 <= cell_1_0_0_0_table_9;
  always @(posedge clk)
    cell_1_0_0_0_15_d1 <= cell_1_0_0_0_table_13;
  always @(posedge clk)
    cell_1_0_0_0_16_d1 <= cell_1_0_0_0_table_10;
  always @(posedge clk)
    cell_1_0_0_0_17_d1 <= cell_1_0_0_0_table_14;
  always @(posedge clk)
    cell_1_0_0_0_18_d1 <= cell_1_0_0_0_table_11;
  always @(posedge clk)
    cell_1_0_0_0_19_d1 <= cell_1_0_0_0_table_15;
  always @(posedge clk)
    cell_1_0_0_0_20_d1 <= cell_1_0_0_0_table_16;
  always @(posedge clk)
    cell_1_0_0_0_21_d1 <= cell_1_0_0_0_table_20;
  always @(posedge clk)
    cell_1_0_0_0_22_d1 <= cell_1_0_0_0_table_17;
  always @(posedge clk)
    cell_1_0_0_0_23_d1 <= cell_1_0_0_0_table_21;
  always @(posedge clk)
    cell_1_0_0_0_24_d1 <= cell_1_0_0_0_table_18;
  always @(posedge clk)
    cell_1_0_0_0_25_d1 <= cell_1_0_0_0_table_22;
  always @(posedge clk)
    cell_1_0_0_0_26_d1 <= cell_1_0_0_0_table_19;
  always @(posedge clk)
    cell_1_0_0_0_27_d1 <= cell_1_0_0_0_table_23;
  always @(posedge clk)
    cell_1_0_0_0_28_d1 <= cell_1_0_0_0_table_24;
  always @(posedge clk)
    cell_1_0_0_0_29_d1 <= cell_1_0_0_0_table_28;
  always @(posedge clk)
    cell_1_0_0_0_30_d1 <= cell_1_0_0_0_table_25;
  always @(posedge clk)
    cell_1_0_0_0_31_d1 <= cell_1_0_0_0_table_29;
  always @(posedge clk)
    cell_1_0_0_0_32_d1 <= cell_1_0_0_0_table_26;
  always @(posedge clk)
    cell_1_0_0_0_33_d1 <= cell_1_0_0_0_table_30;
  always @(posedge clk)
    cell_1_0_0_0_34_d1 <= cell_1_0_0_0_table_27;
  always @(posedge clk)
    cell_1_0_0_0_35_d1 <= cell_1_0_0_0_table_31;
  always @(posedge clk)
    cell_1_0_0_0_36_d1 <= \$41 [5:1];
  always @(posedge clk)
    cell_1_0_0_0_36_d2 <= cell_1_0_0_0_36_d1[0];
  always @(posedge clk)
    cell_1_0_0_0_36_d3 <= cell_1_0_0_0_36_d2;
  always @(posedge clk)
    cell_1_0_0_0_37_d1 <= \$41 [10:6];
  always @(posedge clk)
    cell_1_0_0_0_38_d1 <= \$41 [15:11];
  always @(posedge clk)
    cell_1_0_0_0_38_d2 <= cell_1_0_0_0_38_d1[0];
  always @(posedge clk)
    cell_1_0_0_0_39_d1 <= \$42 [5:1];
  always @(posedge clk)
    cell_1_0_0_0_40_d1 <= \$48 [6:1];
  always @(posedge clk)
    cell_1_0_0_0_40_d2 <= cell_1_0_0_0_40_d1[0];
  always @(posedge clk)
    cell_1_0_0_0_41_d1 <= \$48 [12:7];
  always @(posedge clk)
    cell_1_0_0_0_42_d1 <= \$49 [7:1];
  always @(posedge clk)
    sum_1_0_0_0 <= \$1 ;
  always @(posedge clk)
    cell_1_0_1_0_4_d1 <= cell_1_0_1_0_table_0;
  always @(posedge clk)
    cell_1_0_1_0_5_d1 <= cell_1_0_1_0_table_4;
  always @(posedge clk)
    cell_1_0_1_0_6_d1 <= cell_1_0_1_0_table_1;
  always @(posedge clk)
    cell_1_0_1_0_7_d1 <= cell_1_0_1_0_table_5;
  always @(posedge clk)
    cell_1_0_1_0_8_d1 <= cell_1_0_1_0_table_2;
  always @(posedge clk)
    cell_1_0_1_0_9_d1 <= cell_1_0_1_0_table_6;
  always @(posedge clk)
    cell_1_0_1_0_10_d1 <= cell_1_0_1_0_table_3;
  always @(posedge clk)
    cell_1_0_1_0_11_d1 <= cell_1_0_1_0_table_7;
  always @(posedge clk)
    cell_1_0_1_0_12_d1 <= cell_1_0_1_0_table_8;
  always @(posedge clk)
    cell_1_0_1_0_13_d1 <= cell_1_0_1_0_table_12;
  always @(posedge clk)
    cell_1_0_1_0_14_d1 <= cell_1_0_1_0_table_9;
  always @(posedge clk)
    cell_1_0_1_0_15_d1 <= cell_1_0_1_0_table_13;
  always @(posedge clk)
    cell_1_0_1_0_16_d1 <= cell_1_0_1_0_table_10;
  always @(posedge clk)
    cell_1_0_1_0_17_d1 <= cell_1_0_1_0_table_14;
  always @(posedge clk)
    cell_1_0_1_0_18_d1 <= cell_1_0_1_0_table_11;
  always @(posedge clk)
    cell_1_0_1_0_19_d1 <= cell_1_0_1_0_table_15;
  always @(posedge clk)
    cell_1_0_1_0_20_d1 <= cell_1_0_1_0_table_16;
  always @(posedge clk)
    cell_1_0_1_0_21_d1 <= cell_1_0_1_0_table_20;
  always @(posedge clk)
    cell_1_0_1_0_22_d1 <= cell_1_0_1_0_table_17;
  always @(posedge clk)
    cell_1_0_1_0_23_d1 <= cell_1_0_1_0_table_21;
  always @(posedge clk)
    cell_1_0_1_0_24_d1 <= cell_1_0_1_0_table_18;
  always @(posedge clk)
    cell_1_0_1_0_25_d1 <= cell_1_0_1_0_table_22;
  always @(posedge clk)
    cell_1_0_1_0_26_d1 <= cell_1_0_1_0_table_19;
  always @(posedge clk)
    cell_1_0_1_0_27_d1 <= cell_1_0_1_0_table_23;
  always @(posedge clk)
    cell_1_0_1_0_28_d1 <= cell_1_0_1_0_table_24;
  always @(posedge clk)
    cell_1_0_1_0_29_d1 <= cell_1_0_1_0_table_28;
  always @(posedge clk)
    cell_1_0_1_0_30_d1 <= cell_1_0_1_0_table_25;
  always @(posedge clk)
    cell_1_0_1_0_31_d1 <= cell_1_0_1_0_table_29;
  always @(posedge clk)
    cell_1_0_1_0_32_d1 <= cell_1_0_1_0_table_26;
  always @(posedge clk)
    cell_1_0_1_0_33_d1 <= cell_1_0_1_0_table_30;
  always @(posedge clk)
    cell_1_0_1_0_34_d1 <= cell_1_0_1_0_table_27;
  always @(posedge clk)
    cell_1_0_1_0_35_d1 <= cell_1_0_1_0_table_31;
  always @(posedge clk)
    cell_1_0_1_0_36_d1 <= \$50 [5:1];
  always @(posedge clk)
    cell_1_0_1_0_36_d2 <= cell_1_0_1_0_36_d1[0];
  always @(posedge clk)
    cell_1_0_1_0_36_d3 <= cell_1_0_1_0_36_d2;
  always @(posedge clk)
    cell_1_0_1_0_37_d1 <= \$50 [10:6];
  always @(posedge clk)
    cell_1_0_1_0_38_d1 <= \$50 [15:11];
  always @(posedge clk)
    cell_1_0_1_0_38_d2 <= cell_1_0_1_0_38_d1[0];
  always @(posedge clk)
    cell_1_0_1_0_39_d1 <= \$51 [5:1];
  always @(posedge clk)
    cell_1_0_1_0_40_d1 <= \$57 [6:1];
  always @(posedge clk)
    cell_1_0_1_0_40_d2 <= cell_1_0_1_0_40_d1[0];
  always @(posedge clk)
    cell_1_0_1_0_41_d1 <= \$57 [12:7];
  always @(posedge clk)
    cell_1_0_1_0_42_d1 <= \$58 [7:1];
  always @(posedge clk)
    sum_1_1_0_0 <= \$2 ;
  always @(posedge clk)
    cell_1_0_2_0_4_d1 <= cell_1_0_2_0_table_0;
  always @(posedge clk)
    cell_1_0_2_0_5_d1 <= cell_1_0_2_0_table_4;
  always @(posedge clk)
    cell_1_0_2_0_6_d1 <= cell_1_0_2_0_table_1;
  always @(posedge clk)
    cell_1_0_2_0_7_d1 <= cell_1_0_2_0_table_5;
  always @(posedge clk)
    cell_1_0_2_0_8_d1 <= cell_1_0_2_0_table_2;
  always @(posedge clk)
    cell_1_0_2_0_9_d1 <= cell_1_0_2_0_table_6;
  always @(posedge clk)
    cell_1_0_2_0_10_d1 <= cell_1_0_2_0_table_3;
  always @(posedge clk)
    cell_1_0_2_0_11_d1 <= cell_1_0_2_0_table_7;
  always @(posedge clk)
    cell_1_0_2_0_12_d1 <= cell_1_0_2_0_table_8;
  always @(posedge clk)
    cell_1_0_2_0_13_d1 <= cell_1_0_2_0_table_12;
  always @(posedge clk)
    cell_1_0_2_0_14_d1 <= cell_1_0_2_0_table_9;
  always @(posedge clk)
    cell_1_0_2_0_15_d1 <= cell_1_0_2_0_table_13;
  always @(posedge clk)
    cell_1_0_2_0_16_d1 <= cell_1_0_2_0_table_10;
  always @(posedge clk)
    cell_1_0_2_0_17_d1 <= cell_1_0_2_0_table_14;
  always @(posedge clk)
    cell_1_0_2_0_18_d1 <= cell_1_0_2_0_table_11;
  always @(posedge clk)
    cell_1_0_2_0_19_d1 <= cell_1_0_2_0_table_15;
  always @(posedge clk)
    cell_1_0_2_0_20_d1 <= cell_1_0_2_0_table_16;
  always @(posedge clk)
    cell_1_0_2_0_21_d1 <= cell_1_0_2_0_table_20;
  always @(posedge clk)
    cell_1_0_2_0_22_d1 <= cell_1_0_2_0_table_17;
  always @(posedge clk)
    cell_1_0_2_0_23_d1 <= cell_1_0_2_0_table_21;
  always @(posedge clk)
    cell_1_0_2_0_24_d1 <= cell_1_0_2_0_table_18;
  always @(posedge clk)
    cell_1_0_2_0_25_d1 <= cell_1_0_2_0_table_22;
  always @(posedge clk)
    cell_1_0_2_0_26_d1 <= cell_1_0_2_0_table_19;
  always @(posedge clk)
    cell_1_0_2_0_27_d1 <= cell_1_0_2_0_table_23;
  always @(posedge clk)
    cell_1_0_2_0_28_d1 <= cell_1_0_2_0_table_24;
  always @(posedge clk)
    cell_1_0_2_0_29_d1 <= cell_1_0_2_0_table_28;
  always @(posedge clk)
    cell_1_0_2_0_30_d1 <= cell_1_0_2_0_table_25;
  always @(posedge clk)
    cell_1_0_2_0_31_d1 <= cell_1_0_2_0_table_29;
  always @(posedge clk)
    cell_1_0_2_0_32_d1 <= cell_1_0_2_0_table_26;
  always @(posedge clk)
    cell_1_0_2_0_33_d1 <= cell_1_0_2_0_table_30;
  always @(posedge clk)
    cell_1_0_2_0_34_d1 <= cell_1_0_2_0_table_27;
  always @(posedge clk)
    cell_1_0_2_0_35_d1 <= cell_1_0_2_0_table_31;
  always @(posedge clk)
    cell_1_0_2_0_36_d1 <= \$59 [5:1];
  always @(posedge clk)
    cell_1_0_2_0_36_d2 <= cell_1_0_2_0_36_d1[0];
  always @(posedge clk)
    cell_1_0_2_0_36_d3 <= cell_1_0_2_0_36_d2;
  always @(posedge clk)
    cell_1_0_2_0_37_d1 <= \$59 [10:6];
  always @(posedge clk)
    cell_1_0_2_0_38_d1 <= \$59 [15:11];
  always @(posedge clk)
    cell_1_0_2_0_38_d2 <= cell_1_0_2_0_38_d1[0];
  always @(posedge clk)
    cell_1_0_2_0_39_d1 <= \$60 [5:1];
  always @(posedge clk)
    cell_1_0_2_0_40_d1 <= \$66 [6:1];
  always @(posedge clk)
    cell_1_0_2_0_40_d2 <= cell_1_0_2_0_40_d1[0];
  always @(posedge clk)
    cell_1_0_2_0_41_d1 <= \$66 [12:7];
  always @(posedge clk)
    cell_1_0_2_0_42_d1 <= \$67 [7:1];
  always @(posedge clk)
    sum_1_2_0_0 <= \$3 ;
  always @(posedge clk)
    cell_1_0_3_0_4_d1 <= cell_1_0_3_0_table_0;
  always @(posedge clk)
    cell_1_0_3_0_5_d1 <= cell_1_0_3_0_table_4;
  always @(posedge clk)
    cell_1_0_3_0_6_d1 <= cell_1_0_3_0_table_1;
  always @(posedge clk)
    cell_1_0_3_0_7_d1 <= cell_1_0_3_0_table_5;
  always @(posedge clk)
    cell_1_0_3_0_8_d1 <= cell_1_0_3_0_table_2;
  always @(posedge clk)
    cell_1_0_3_0_9_d1 <= cell_1_0_3_0_table_6;
  always @(posedge clk)
    cell_1_0_3_0_10_d1 <= cell_1_0_3_0_table_3;
  always @(posedge clk)
    cell_1_0_3_0_11_d1 <= cell_1_0_3_0_table_7;
  always @(posedge clk)
    cell_1_0_3_0_12_d1 <= cell_1_0_3_0_table_8;
  always @(posedge clk)
    cell_1_0_3_0_13_d1 <= cell_1_0_3_0_table_12;
  always @(posedge clk)
    cell_1_0_3_0_14_d1 <= cell_1_0_3_0_table_9;
  always @(posedge clk)
    cell_1_0_3_0_15_d1 <= cell_1_0_3_0_table_13;
  always @(posedge clk)
    cell_1_0_3_0_16_d1 <= cell_1_0_3_0_table_10;
  always @(posedge clk)
    cell_1_0_3_0_17_d1 <= cell_1_0_3_0_table_14;
  always @(posedge clk)
    cell_1_0_3_0_18_d1 <= cell_1_0_3_0_table_11;
  always @(posedge clk)
    cell_1_0_3_0_19_d1 <= cell_1_0_3_0_table_15;
  always @(posedge clk)
    cell_1_0_3_0_20_d1 <= cell_1_0_3_0_table_16;
  always @(posedge clk)
    cell_1_0_3_0_21_d1 <= cell_1_0_3_0_table_20;
  always @(posedge clk)
    cell_1_0_3_0_22_d1 <= cell_1_0_3_0_table_17;
  always @(posedge clk)
    cell_1_0_3_0_23_d1 <= cell_1_0_3_0_table_21;
  always @(posedge clk)
    cell_1_0_3_0_24_d1 <= cell_1_0_3_0_table_18;
  always @(posedge clk)
    cell_1_0_3_0_25_d1 <= cell_1_0_3_0_table_22;
  always @(posedge clk)
    cell_1_0_3_0_26_d1 <= cell_1_0_3_0_table_19;
  always @(posedge clk)
    cell_1_0_3_0_27_d1 <= cell_1_0_3_0_table_23;
  always @(posedge clk)
    cell_1_0_3_0_28_d1 <= cell_1_0_3_0_table_24;
  always @(posedge clk)
    cell_1_0_3_0_29_d1 <= cell_1_0_3_0_table_28;
  always @(posedge clk)
    cell_1_0_3_0_30_d1 <= cell_1_0_3_0_table_25;
  always @(posedge clk)
    cell_1_0_3_0_31_d1 <= cell_1_0_3_0_table_29;
  always @(posedge clk)
    cell_1_0_3_0_32_d1 <= cell_1_0_3_0_table_26;
  always @(posedge clk)
    cell_1_0_3_0_33_d1 <= cell_1_0_3_0_table_30;
  always @(posedge clk)
    cell_1_0_3_0_34_d1 <= cell_1_0_3_0_table_27;
  always @(posedge clk)
    cell_1_0_3_0_35_d1 <= cell_1_0_3_0_table_31;
  always @(posedge clk)
    cell_1_0_3_0_36_d1 <= \$68 [5:1];
  always @(posedge clk)
    cell_1_0_3_0_36_d2 <= cell_1_0_3_0_36_d1[0];
  always @(posedge clk)
    cell_1_0_3_0_36_d3 <= cell_1_0_3_0_36_d2;
  always @(posedge clk)
    cell_1_0_3_0_37_d1 <= \$68 [10:6];
  always @(posedge clk)
    cell_1_0_3_0_38_d1 <= \$68 [15:11];
  always @(posedge clk)
    cell_1_0_3_0_38_d2 <= cell_1_0_3_0_38_d1[0];
  always @(posedge clk)
    cell_1_0_3_0_39_d1 <= \$69 [5:1];
  always @(posedge clk)
    cell_1_0_3_0_40_d1 <= \$75 [6:1];
  always @(posedge clk)
    cell_1_0_3_0_40_d2 <= cell_1_0_3_0_40_d1[0];
  always @(posedge clk)
    cell_1_0_3_0_41_d1 <= \$75 [12:7];
  always @(posedge clk)
    cell_1_0_3_0_42_d1 <= \$76 [7:1];
  always @(posedge clk)
    sum_1_3_0_0 <= \$4 ;
  always @(posedge clk)
    total_0_d1 <= \$77 [9:0];
  always @(posedge clk)
    total_1_d1 <= \$78 [9:0];
  always @(posedge clk)
    total_2_d1 <= \$79 [9:0];
  always @(posedge clk)
    total_3_d1 <= \$80 [9:0];
  assign \$1  = sum_0_0_d1 + { cell_1_0_0_0_42_d1, cell_1_0_0_0_40_d2, cell_1_0_0_0_36_d3 };
  assign \$2  = sum_0_1_d1 + { cell_1_0_1_0_42_d1, cell_1_0_1_0_40_d2, cell_1_0_1_0_36_d3 };
  assign \$3  = sum_0_2_d1 + { cell_1_0_2_0_42_d1, cell_1_0_2_0_40_d2, cell_1_0_2_0_36_d3 };
  assign \$4  = sum_0_3_d1 + { cell_1_0_3_0_42_d1, cell_1_0_3_0_40_d2, cell_1_0_3_0_36_d3 };
  assign cell_0_0_0_0_table_0 = used_0_0[0] & operand_0_d1[0];
  assign cell_0_0_0_0_table_1 = used_0_0[0] & operand_0_d1[1];
  assign cell_0_0_0_0_table_2 = used_0_0[0] & operand_0_d1[2];
  assign cell_0_0_0_0_table_3 = used_0_0[0] & operand_0_d1[3];
  assign cell_0_0_0_0_table_4 = used_1_0[0] & operand_0_d1[4];
  always @* begin
    if (scratch_2 ) begin end
    \$81  = load;
    if (rst) begin
      \$81  = 4'h0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$82  = loaded_0_0;
    if (load_0_d1[0]) begin
      \$82  = word_0_d1;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$83  = used_0_0;
    if (swap) begin
      \$83  = loaded_0_0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$84  = loaded_1_0;
    if (load_0_d1[1]) begin
      \$84  = word_0_d1;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$85  = used_1_0;
    if (swap) begin
      \$85  = loaded_1_0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$86  = swap;
    if (rst) begin
      \$86  = 1'h0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$87  = loaded_2_0;
    if (load_0_d1[2]) begin
      \$87  = word_0_d1;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$88  = used_2_0;
    if (swap_1_d1) begin
      \$88  = loaded_2_0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$89  = loaded_3_0;
    if (load_0_d1[3]) begin
      \$89  = word_0_d1;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$90  = used_3_0;
    if (swap_1_d1) begin
      \$90  = loaded_3_0;
    end
  end
  assign sums[39:30] = total_3_d1;
  assign sums[29:20] = total_2_d1;
  assign sums[19:10] = total_1_d1;
  assign sums[9:0] = total_0_d1;
endmodule

module gemm_small_credit(clk, rst, reserve, i__valid, o__payload, i__payload, ready, o__valid, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [4:0] \$12 ;
  reg \$13 ;
  wire [5:0] \$2 ;
  wire [6:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [79:0] i__payload;
  wire [79:0] i__payload;
  input i__valid;
  wire i__valid;
  output [79:0] o__payload;
  wire [79:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  output ready;
  reg ready = 1'h1;
  input reserve;
  wire reserve;
  reg reserved = 1'h0;
  reg retired = 1'h0;
  reg [4:0] room = 5'h18;
  input rst;
  wire rst;
  assign \$1  = o__valid & o__ready;
  assign \$2  = room - reserved;
  assign \$3  = $signed(\$2 ) + $signed({ 1'h0, retired });
  assign \$4  = reserved == retired;
  assign \$5  = room > 1'h1;
  assign \$6  = room > 1'h0;
  assign \$7  = room > 2'h2;
  assign \$8  = retired ? \$6  : \$7 ;
  assign \$9  = \$4  ? \$5  : \$8 ;
  always @(posedge clk)
    reserved <= \$10 ;
  always @(posedge clk)
    retired <= \$11 ;
  always @(posedge clk)
    room <= \$12 ;
  always @(posedge clk)
    ready <= \$13 ;
  gemm_small_credit_queue queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (scratch_3 ) begin end
    \$10  = reserve;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$11  = \$1 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$12  = \$3 [4:0];
    if (rst) begin
      \$12  = 5'h18;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h1;
    end
  end
endmodule

module gemm_small_credit_queue(clk, rst, i__valid, o__payload, i__payload, o__valid, o__ready);
  reg scratch_4  = 0;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [5:0] \$13 ;
  wire [5:0] \$14 ;
  reg \$15 ;
  reg [4:0] \$16 ;
  reg [4:0] \$17 ;
  reg [4:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  reg [4:0] \$signature__addr  = 5'h00;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [79:0] i__payload;
  wire [79:0] i__payload;
  input i__valid;
  wire i__valid;
  output [79:0] o__payload;
  wire [79:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [4:0] read__addr = 5'h00;
  input rst;
  wire rst;
  reg [4:0] w_before = 5'h00;
  reg [79:0] places [23:0];
  initial begin
    places[0] = 80'h00000000000000000000;
    places[1] = 80'h00000000000000000000;
    places[2] = 80'h00000000000000000000;
    places[3] = 80'h00000000000000000000;
    places[4] = 80'h00000000000000000000;
    places[5] = 80'h00000000000000000000;
    places[6] = 80'h00000000000000000000;
    places[7] = 80'h00000000000000000000;
    places[8] = 80'h00000000000000000000;
    places[9] = 80'h00000000000000000000;
    places[10] = 80'h00000000000000000000;
    places[11] = 80'h00000000000000000000;
    places[12] = 80'h00000000000000000000;
    places[13] = 80'h00000000000000000000;
    places[14] = 80'h00000000000000000000;
    places[15] = 80'h00000000000000000000;
    places[16] = 80'h00000000000000000000;
    places[17] = 80'h00000000000000000000;
    places[18] = 80'h00000000000000000000;
    places[19] = 80'h00000000000000000000;
    places[20] = 80'h00000000000000000000;
    places[21] = 80'h00000000000000000000;
    places[22] = 80'h00000000000000000000;
    places[23] = 80'h00000000000000000000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= i__payload;
  end
  assign o__payload = places[read__addr];
  assign \$2  = read__addr == w_before;
  assign \$3  = o__ready & \$2 ;
  assign \$4  = ~ \$3 ;
  assign \$5  = o__valid & \$4 ;
  assign \$6  = \$1  | \$5 ;
  assign \$8  = \$signature__addr  == 5'h17;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 6'h00 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 5'h17;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 6'h00 : \$13 ;
  always @(posedge clk)
    o__valid <= \$15 ;
  always @(posedge clk)
    \$signature__addr  <= \$16 ;
  always @(posedge clk)
    w_before <= \$17 ;
  always @(posedge clk)
    read__addr <= \$18 ;
  always @* begin
    if (scratch_4 ) begin end
    \$15  = \$6 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$16  = \$signature__addr ;
    if (\$7 ) begin
      \$16  = \$10 [4:0];
    end
    if (rst) begin
      \$16  = 5'h00;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 5'h00;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [4:0];
    end
    if (rst) begin
      \$18  = 5'h00;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule

module gemm_small_dispatch(i_code__valid, o_status__ready, clk, rst, busy, run, done, loading, i_code__ready, fill, o_status__valid, o_status__payload, \begin , code);
  reg scratch_5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$5 ;
  wire [12:0] \$51 ;
  wire [12:0] \$52 ;
  wire [25:0] \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [16:0] \$56 ;
  wire [16:0] \$57 ;
  wire [3:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  reg \$74 ;
  reg \$75 ;
  reg \$76 ;
  reg [2:0] \$77 ;
  reg [15:0] \$78 ;
  reg [1:0] \$79 ;
  wire \$8 ;
  reg [2:0] \$80 ;
  reg \$81 ;
  reg \$82 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$20  = 1'h0;
  reg \$signal$8  = 1'h0;
  wire \$signature__addr ;
  reg \$signature__en ;
  output \begin ;
  reg \begin  = 1'h0;
  output busy;
  wire busy;
  input clk;
  wire clk;
  input [319:0] code;
  wire [319:0] code;
  reg [1:0] dispatch_state = 2'h0;
  input done;
  wire done;
  reg dropping = 1'h0;
  reg [2:0] error = 3'h0;
  output fill;
  reg fill;
  reg [2:0] found;
  output i_code__ready;
  reg i_code__ready;
  input i_code__valid;
  wire i_code__valid;
  reg [15:0] index = 16'hffff;
  input loading;
  wire loading;
  output [23:0] o_status__payload;
  wire [23:0] o_status__payload;
  input o_status__ready;
  wire o_status__ready;
  output o_status__valid;
  reg o_status__valid;
  reg [25:0] positions = 26'h0000000;
  reg [25:0] positions_d1 = 26'h0000000;
  reg [25:0] positions_d2 = 26'h0000000;
  reg [25:0] positions_d3 = 26'h0000000;
  reg reserved;
  input rst;
  wire rst;
  output [302:0] run;
  wire [302:0] run;
  reg [2:0] settled = 3'h0;
  reg [302:0] runs [1:0];
  initial begin
    runs[0] = 303'h0000000000000000000000000000000000000000000000000000000000000000000000000000;
    runs[1] = 303'h0000000000000000000000000000000000000000000000000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      runs[\$signature__addr ] <= code[302:0];
  end
  assign run = runs[\$signal$8 ];
  assign \$18  = ~ reserved;
  assign \$19  = code[7:0] == 2'h3;
  assign \$20  = \$18  & \$19 ;
  assign \$21  = ~ reserved;
  assign \$22  = code[63:48] != 3'h4;
  assign \$23  = code[79:64] != 3'h4;
  assign \$24  = \$22  | \$23 ;
  assign \$25  = code[47:40] != 1'h1;
  assign \$26  = code[39:8] != 31'h4d454748;
  assign \$27  = | { code[70:59], code[102:91] };
  assign \$28  = positions_d3 > 5'h10;
  assign \$29  = \$27  & \$28 ;
  assign \$signature__addr  = ~ \$signal$8 ;
  assign \$31  = code[7:0] != 1'h1;
  assign \$32  = dropping & \$31 ;
  assign \$33  = | error;
  assign \$34  = ~ loading;
  assign \$35  = code[8] & \$signal$20 ;
  assign \$36  = ~ \$35 ;
  assign \$37  = \$34  & \$36 ;
  assign \$38  = ~ \$signal$20 ;
  assign \$39  = code[8] & loading;
  assign \$40  = ~ \$39 ;
  assign \$41  = \$38  & \$40 ;
  assign \$42  = ~ \$signal$20 ;
  assign \$43  = ~ loading;
  assign \$44  = \$42  & \$43 ;
  assign \$45  = \$signal$20  | loading;
  assign \$46  = ~ \$47 ;
  assign busy = \$45  | \$46 ;
  assign \$47  = ! dispatch_state;
  assign \$51  = code[22:11] + 1'h1;
  assign \$52  = code[34:23] + 1'h1;
  assign \$53  = \$51  * \$52 ;
  assign \$54  = \$signal$8  ^ \$signature__en ;
  assign \$55  = code[7:0] == 1'h1;
  assign \$56  = index + 1'h1;
  assign \$57  = \$55  ? 17'h00000 : \$56 ;
  assign \$58  = settled + 1'h1;
  assign \$59  = settled == 3'h5;
  assign \$60  = code[7:0] != 1'h1;
  assign \$61  = dropping & \$60 ;
  assign \$62  = | error;
  assign \$63  = ~ loading;
  assign \$64  = code[8] & \$signal$20 ;
  assign \$65  = ~ \$64 ;
  assign \$66  = \$63  & \$65 ;
  assign \$67  = ~ \$signal$20 ;
  assign \$68  = code[8] & loading;
  assign \$69  = ~ \$68 ;
  assign \$70  = \$67  & \$69 ;
  assign \$71  = ~ \$signal$20 ;
  assign \$72  = ~ loading;
  assign \$73  = \$71  & \$72 ;
  always @(posedge clk)
    positions <= \$53 ;
  always @(posedge clk)
    positions_d1 <= positions;
  always @(posedge clk)
    positions_d2 <= positions_d1;
  always @(posedge clk)
    positions_d3 <= positions_d2;
  always @(posedge clk)
    \$signal$8  <= \$74 ;
  always @(posedge clk)
    \$signal$20  <= \$75 ;
  always @(posedge clk)
    \begin  <= \$76 ;
  always @(posedge clk)
    settled <= \$77 ;
  always @(posedge clk)
    index <= \$78 ;
  always @(posedge clk)
    dispatch_state <= \$79 ;
  always @(posedge clk)
    error <= \$80 ;
  always @(posedge clk)
    \$signal  <= \$81 ;
  always @(posedge clk)
    dropping <= \$82 ;
  assign \$1  = | code[319:80];
  assign \$2  = | code[319:51];
  assign \$3  = | code[319:303];
  assign \$4  = | code[319:8];
  assign \$5  = code[7:0] == 1'h1;
  assign \$6  = code[7:0] == 2'h2;
  assign \$7  = code[7:0] == 2'h3;
  assign \$8  = code[7:0] == 3'h4;
  assign \$9  = | { \$8 , \$7 , \$6 , \$5  };
  assign \$10  = ~ \$9 ;
  assign \$11  = code[7:0] == 1'h1;
  assign \$12  = ~ \$signal ;
  assign \$13  = ~ reserved;
  assign \$14  = code[7:0] == 2'h2;
  assign \$15  = \$13  & \$14 ;
  assign \$16  = code[10:9] > 2'h2;
  assign \$17  = \$15  & \$16 ;
  always @* begin
    if (scratch_5 ) begin end
    reserved = 1'h0;
    casez (code[7:0])
      8'h01:
          reserved = \$1 ;
      8'h02:
          reserved = \$2 ;
      8'h03:
          reserved = \$3 ;
      8'h04:
          reserved = \$4 ;
    endcase
  end
  always @* begin
    if (scratch_5 ) begin end
    found = 3'h0;
    if (\$10 ) begin
      found = 3'h4;
    end else if (reserved) begin
      found = 3'h5;
    end
    if (\$11 ) begin
      if (\$21 ) begin
        if (\$24 ) begin
          found = 3'h3;
        end
        if (\$25 ) begin
          found = 3'h2;
        end
        if (\$26 ) begin
          found = 3'h1;
        end
      end
    end else if (\$12 ) begin
      found = 3'h1;
    end else if (\$17 ) begin
      found = 3'h4;
    end else if (\$20 ) begin
      if (\$29 ) begin
        found = 3'h6;
      end else if (\$30 ) begin
        found = 3'h7;
      end
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    i_code__ready = 1'h0;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$32 ) begin
            i_code__ready = 1'h1;
          end else if (\$33 ) begin
            i_code__ready = 1'h1;
          end else begin
            casez (code[7:0])
              8'h01:
                  i_code__ready = 1'h1;
              8'h02:
                  if (\$37 ) begin
                    i_code__ready = 1'h1;
                  end
              8'h03:
                  if (\$41 ) begin
                    i_code__ready = 1'h1;
                  end
              8'h04:
                  if (\$44 ) begin
                    i_code__ready = 1'h1;
                  end
            endcase
          end
    endcase
  end
  always @* begin
    if (scratch_5 ) begin end
    fill = 1'h0;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$32 ) begin
          end else if (\$33 ) begin
          end else begin
            casez (code[7:0])
              8'h01:
                  /* empty */;
              8'h02:
                  if (\$37 ) begin
                    fill = 1'h1;
                  end
            endcase
          end
    endcase
  end
  always @* begin
    if (scratch_5 ) begin end
    \$signature__en  = 1'h0;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$32 ) begin
          end else if (\$33 ) begin
          end else begin
            casez (code[7:0])
              8'h01:
                  /* empty */;
              8'h02:
                  /* empty */;
              8'h03:
                  if (\$41 ) begin
                    \$signature__en  = 1'h1;
                  end
            endcase
          end
    endcase
  end
  always @* begin
    if (scratch_5 ) begin end
    o_status__valid = 1'h0;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          /* empty */;
      2'h3:
          o_status__valid = 1'h1;
    endcase
  end
  always @* begin
    if (scratch_5 ) begin end
    \$74  = \$54 ;
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$75  = \$signal$20 ;
    if (done) begin
      \$75  = 1'h0;
    end
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$61 ) begin
          end else if (\$62 ) begin
          end else begin
            casez (code[7:0])
              8'h01:
                  /* empty */;
              8'h02:
                  /* empty */;
              8'h03:
                  if (\$70 ) begin
                    \$75  = 1'h1;
                  end
            endcase
          end
    endcase
    if (rst) begin
      \$75  = 1'h0;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$76  = 1'h0;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$61 ) begin
          end else if (\$62 ) begin
          end else begin
            casez (code[7:0])
              8'h01:
                  /* empty */;
              8'h02:
                  /* empty */;
              8'h03:
                  if (\$70 ) begin
                    \$76  = 1'h1;
                  end
            endcase
          end
    endcase
    if (rst) begin
      \$76  = 1'h0;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$77  = settled;
    casez (dispatch_state)
      2'h0:
          \$77  = 3'h0;
      2'h1:
          \$77  = \$58 [2:0];
    endcase
    if (rst) begin
      \$77  = 3'h0;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$78  = index;
    casez (dispatch_state)
      2'h0:
          if (i_code__valid) begin
            \$78  = \$57 [15:0];
          end
    endcase
    if (rst) begin
      \$78  = 16'hffff;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$79  = dispatch_state;
    casez (dispatch_state)
      2'h0:
          if (i_code__valid) begin
            \$79  = 2'h1;
          end
      2'h1:
          if (\$59 ) begin
            \$79  = 2'h2;
          end
      2'h2:
          if (\$61 ) begin
            \$79  = 2'h0;
          end else if (\$62 ) begin
            \$79  = 2'h3;
          end else begin
            casez (code[7:0])
              8'h01:
                  \$79  = 2'h0;
              8'h02:
                  if (\$66 ) begin
                    \$79  = 2'h0;
                  end
              8'h03:
                  if (\$70 ) begin
                    \$79  = 2'h0;
                  end
              8'h04:
                  if (\$73 ) begin
                    \$79  = 2'h3;
                  end
            endcase
          end
      2'h3:
          if (o_status__ready) begin
            \$79  = 2'h0;
          end
    endcase
    if (rst) begin
      \$79  = 2'h0;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$80  = error;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          \$80  = found;
    endcase
    if (rst) begin
      \$80  = 3'h0;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$81  = \$signal ;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$61 ) begin
          end else if (\$62 ) begin
            \$81  = 1'h0;
          end else begin
            casez (code[7:0])
              8'h01:
                  \$81  = 1'h1;
              8'h02:
                  /* empty */;
              8'h03:
                  /* empty */;
              8'h04:
                  if (\$73 ) begin
                    \$81  = 1'h0;
                  end
            endcase
          end
    endcase
    if (rst) begin
      \$81  = 1'h0;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$82  = dropping;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$61 ) begin
          end else if (\$62 ) begin
            \$82  = 1'h1;
          end else begin
            casez (code[7:0])
              8'h01:
                  \$82  = 1'h0;
            endcase
          end
    endcase
    if (rst) begin
      \$82  = 1'h0;
    end
  end
  assign o_status__payload[23:8] = index;
  assign o_status__payload[7:0] = { 5'h00, error };
  assign \$30  = 1'h0;
endmodule

module gemm_small_loader(clk, rst, open, put, address, busy, start, load);
  reg scratch_6  = 0;
  wire [3:0] \$1 ;
  reg [1:0] \$10 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire [20:0] \$4 ;
  wire [20:0] \$5 ;
  wire \$6 ;
  reg [19:0] \$7 ;
  reg [19:0] \$8 ;
  reg \$9 ;
  output [19:0] address;
  reg [19:0] address = 20'h00000;
  output busy;
  reg busy = 1'h0;
  input clk;
  wire clk;
  reg [19:0] left = 20'h00000;
  input [50:0] load;
  wire [50:0] load;
  reg [1:0] memory = 2'h0;
  output [2:0] open;
  wire [2:0] open;
  input [2:0] put;
  wire [2:0] put;
  input rst;
  wire rst;
  input start;
  wire start;
  assign \$1  = 1'h1 << memory;
  assign \$2  = busy ? \$1  : 4'h0;
  assign \$3  = | put;
  assign \$4  = address + 1'h1;
  assign \$5  = left - 1'h1;
  assign \$6  = | left;
  always @(posedge clk)
    address <= \$7 ;
  always @(posedge clk)
    left <= \$8 ;
  always @(posedge clk)
    busy <= \$9 ;
  always @(posedge clk)
    memory <= \$10 ;
  always @* begin
    if (scratch_6 ) begin end
    \$7  = address;
    if (\$3 ) begin
      \$7  = \$4 [19:0];
    end
    if (start) begin
      \$7  = load[30:11];
    end
    if (rst) begin
      \$7  = 20'h00000;
    end
  end
  always @* begin
    if (scratch_6 ) begin end
    \$8  = left;
    if (\$3 ) begin
      \$8  = \$5 [19:0];
    end
    if (start) begin
      \$8  = load[50:31];
    end
    if (rst) begin
      \$8  = 20'h00000;
    end
  end
  always @* begin
    if (scratch_6 ) begin end
    \$9  = busy;
    if (\$3 ) begin
      \$9  = \$6 ;
    end
    if (start) begin
      \$9  = 1'h1;
    end
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (scratch_6 ) begin end
    \$10  = memory;
    if (start) begin
      \$10  = load[10:9];
    end
    if (rst) begin
      \$10  = 2'h0;
    end
  end
  assign open = \$2 [2:0];
endmodule

module gemm_small_walk(rst, issue, ends, \inside , first, last, \final , run, position, address, column, start, clk);
  reg scratch_7  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [24:0] \$18 ;
  wire [12:0] \$19 ;
  wire \$2 ;
  wire [17:0] \$20 ;
  wire [20:0] \$21 ;
  wire \$22 ;
  wire [12:0] \$23 ;
  wire [17:0] \$24 ;
  wire [20:0] \$25 ;
  wire [20:0] \$26 ;
  wire [6:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [20:0] \$31 ;
  wire [20:0] \$32 ;
  wire [20:0] \$33 ;
  wire [17:0] \$34 ;
  wire [17:0] \$35 ;
  wire [6:0] \$36 ;
  wire [20:0] \$37 ;
  wire [20:0] \$38 ;
  wire [20:0] \$39 ;
  wire \$4 ;
  wire [20:0] \$40 ;
  wire [17:0] \$41 ;
  wire [17:0] \$42 ;
  wire [6:0] \$43 ;
  wire [6:0] \$44 ;
  wire [12:0] \$45 ;
  wire [20:0] \$46 ;
  wire [20:0] \$47 ;
  wire [20:0] \$48 ;
  wire [20:0] \$49 ;
  wire \$5 ;
  wire [20:0] \$50 ;
  wire [6:0] \$51 ;
  wire [6:0] \$52 ;
  wire [6:0] \$53 ;
  wire [6:0] \$54 ;
  wire [12:0] \$55 ;
  wire [6:0] \$56 ;
  wire [6:0] \$57 ;
  wire [6:0] \$58 ;
  wire [6:0] \$59 ;
  wire \$6 ;
  wire [6:0] \$60 ;
  wire [6:0] \$61 ;
  wire [6:0] \$62 ;
  wire [6:0] \$63 ;
  reg [23:0] \$64 ;
  reg [11:0] \$65 ;
  reg [16:0] \$66 ;
  reg [19:0] \$67 ;
  reg [11:0] \$68 ;
  reg [16:0] \$69 ;
  wire \$7 ;
  reg [19:0] \$70 ;
  reg [5:0] \$71 ;
  reg [19:0] \$72 ;
  reg [16:0] \$73 ;
  reg [16:0] \$74 ;
  reg [5:0] \$75 ;
  reg [19:0] \$76 ;
  reg [11:0] \$77 ;
  reg [19:0] \$78 ;
  reg [11:0] \$79 ;
  wire \$8 ;
  wire \$9 ;
  reg [11:0] \$signal  = 12'h000;
  reg [19:0] \$signal$21  = 20'h00000;
  reg [19:0] \$signal$23  = 20'h00000;
  reg [19:0] \$signal$24  = 20'h00000;
  reg [11:0] \$signal$3  = 12'h000;
  reg [5:0] \$signal$8  = 6'h00;
  reg [5:0] \$signal$9  = 6'h00;
  output [19:0] address;
  reg [19:0] address = 20'h00000;
  reg [11:0] block = 12'h000;
  input clk;
  wire clk;
  reg [16:0] col = 17'h00000;
  output [11:0] column;
  reg [11:0] column = 12'h000;
  output ends;
  wire ends;
  output \final ;
  wire \final ;
  output first;
  wire first;
  output \inside ;
  wire \inside ;
  input issue;
  wire issue;
  output last;
  wire last;
  reg [19:0] line = 20'h00000;
  output [23:0] position;
  reg [23:0] position = 24'h000000;
  reg [16:0] row = 17'h00000;
  input rst;
  wire rst;
  input [302:0] run;
  wire [302:0] run;
  input start;
  wire start;
  reg [16:0] tile_col = 17'h00000;
  reg [16:0] tile_row = 17'h00000;
  assign \$17  = column == run[114:103];
  assign \final  = last & \$17 ;
  assign \$18  = position + 1'h1;
  assign \$19  = \$signal  + 1'h1;
  assign \$20  = $signed(col) + $signed({ 1'h0, run[74:71] });
  assign \$21  = address + run[74:71];
  assign \$22  = \$signal  == run[34:23];
  assign \$23  = \$signal$3  + 1'h1;
  assign \$24  = $signed(row) + $signed({ 1'h0, run[74:71] });
  assign \$25  = line + run[150:135];
  assign \$26  = line + run[150:135];
  assign \$27  = \$signal$8  + 1'h1;
  assign \$28  = \$signal$8  != run[70:65];
  assign \$29  = \$signal$9  != run[64:59];
  assign \$30  = block != run[102:91];
  assign \$31  = \$signal$21  + run[78:75];
  assign \$32  = \$signal$21  + run[78:75];
  assign \$33  = \$signal$21  + run[78:75];
  assign \$34  = $signed(tile_col) + $signed({ 1'h0, run[78:75] });
  assign \$35  = $signed(tile_col) + $signed({ 1'h0, run[78:75] });
  assign \$36  = \$signal$9  + 1'h1;
  assign \$37  = \$signal$23  + run[166:151];
  assign \$38  = \$signal$23  + run[166:151];
  assign \$39  = \$signal$23  + run[166:151];
  assign \$40  = \$signal$23  + run[166:151];
  assign \$41  = $signed(tile_row) + $signed({ 1'h0, run[78:75] });
  assign \$42  = $signed(tile_row) + $signed({ 1'h0, run[78:75] });
  assign \$43  = - run[90:85];
  assign \$44  = - run[90:85];
  assign \$45  = block + 1'h1;
  assign \$46  = \$signal$24  + run[186:167];
  assign \$47  = \$signal$24  + run[186:167];
  assign \$48  = \$signal$24  + run[186:167];
  assign \$49  = \$signal$24  + run[186:167];
  assign \$50  = \$signal$24  + run[186:167];
  assign \$51  = - run[84:79];
  assign \$52  = - run[84:79];
  assign \$53  = - run[90:85];
  assign \$54  = - run[90:85];
  assign \$55  = column + 1'h1;
  assign \$56  = - run[84:79];
  assign \$57  = - run[84:79];
  assign \$58  = - run[90:85];
  assign \$59  = - run[90:85];
  assign \$60  = - run[84:79];
  assign \$61  = - run[84:79];
  assign \$62  = - run[90:85];
  assign \$63  = - run[90:85];
  always @(posedge clk)
    position <= \$64 ;
  always @(posedge clk)
    \$signal  <= \$65 ;
  always @(posedge clk)
    col <= \$66 ;
  always @(posedge clk)
    address <= \$67 ;
  always @(posedge clk)
    \$signal$3  <= \$68 ;
  always @(posedge clk)
    row <= \$69 ;
  always @(posedge clk)
    line <= \$70 ;
  always @(posedge clk)
    \$signal$8  <= \$71 ;
  always @(posedge clk)
    \$signal$21  <= \$72 ;
  always @(posedge clk)
    tile_row <= \$73 ;
  always @(posedge clk)
    tile_col <= \$74 ;
  always @(posedge clk)
    \$signal$9  <= \$75 ;
  always @(posedge clk)
    \$signal$23  <= \$76 ;
  always @(posedge clk)
    block <= \$77 ;
  always @(posedge clk)
    \$signal$24  <= \$78 ;
  always @(posedge clk)
    column <= \$79 ;
  assign \$1  = \$signal  == run[34:23];
  assign \$2  = \$signal$3  == run[22:11];
  assign ends = \$1  & \$2 ;
  assign \$3  = $signed(row) >= $signed(1'h0);
  assign \$4  = $signed(row) < $signed({ 1'h0, run[46:35] });
  assign \$5  = \$3  & \$4 ;
  assign \$6  = $signed(col) >= $signed(1'h0);
  assign \$7  = \$5  & \$6 ;
  assign \$8  = $signed(col) < $signed({ 1'h0, run[58:47] });
  assign \inside  = \$7  & \$8 ;
  assign \$9  = ! \$signal$8 ;
  assign \$10  = ! \$signal$9 ;
  assign \$11  = \$9  & \$10 ;
  assign \$12  = ! block;
  assign first = \$11  & \$12 ;
  assign \$13  = \$signal$8  == run[70:65];
  assign \$14  = \$signal$9  == run[64:59];
  assign \$15  = \$13  & \$14 ;
  assign \$16  = block == run[102:91];
  assign last = \$15  & \$16 ;
  always @* begin
    if (scratch_7 ) begin end
    \$64  = position;
    if (issue) begin
      \$64  = \$18 [23:0];
      if (ends) begin
        if (\$28 ) begin
          \$64  = 24'h000000;
        end else if (\$29 ) begin
          \$64  = 24'h000000;
        end else if (\$30 ) begin
          \$64  = 24'h000000;
        end else begin
          \$64  = 24'h000000;
        end
      end
    end
    if (start) begin
      \$64  = 24'h000000;
    end
    if (rst) begin
      \$64  = 24'h000000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$65  = \$signal ;
    if (issue) begin
      \$65  = \$19 [11:0];
      if (\$22 ) begin
        \$65  = 12'h000;
      end
      if (ends) begin
        if (\$28 ) begin
          \$65  = 12'h000;
        end else if (\$29 ) begin
          \$65  = 12'h000;
        end else if (\$30 ) begin
          \$65  = 12'h000;
        end else begin
          \$65  = 12'h000;
        end
      end
    end
    if (start) begin
      \$65  = 12'h000;
    end
    if (rst) begin
      \$65  = 12'h000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$66  = col;
    if (issue) begin
      \$66  = \$20 [16:0];
      if (\$22 ) begin
        \$66  = tile_col;
      end
      if (ends) begin
        if (\$28 ) begin
          \$66  = \$35 [16:0];
        end else if (\$29 ) begin
          \$66  = { \$44 [6], \$44 [6], \$44 [6], \$44 [6], \$44 [6], \$44 [6], \$44 [6], \$44 [6], \$44 [6], \$44 [6], \$44  };
        end else if (\$30 ) begin
          \$66  = { \$54 [6], \$54 [6], \$54 [6], \$54 [6], \$54 [6], \$54 [6], \$54 [6], \$54 [6], \$54 [6], \$54 [6], \$54  };
        end else begin
          \$66  = { \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59  };
        end
      end
    end
    if (start) begin
      \$66  = { \$63 [6], \$63 [6], \$63 [6], \$63 [6], \$63 [6], \$63 [6], \$63 [6], \$63 [6], \$63 [6], \$63 [6], \$63  };
    end
    if (rst) begin
      \$66  = 17'h00000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$67  = address;
    if (issue) begin
      \$67  = \$21 [19:0];
      if (\$22 ) begin
        \$67  = \$26 [19:0];
      end
      if (ends) begin
        if (\$28 ) begin
          \$67  = \$33 [19:0];
        end else if (\$29 ) begin
          \$67  = \$40 [19:0];
        end else if (\$30 ) begin
          \$67  = \$50 [19:0];
        end else begin
          \$67  = run[134:115];
        end
      end
    end
    if (start) begin
      \$67  = run[134:115];
    end
    if (rst) begin
      \$67  = 20'h00000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$68  = \$signal$3 ;
    if (issue) begin
      if (\$22 ) begin
        \$68  = \$23 [11:0];
      end
      if (ends) begin
        if (\$28 ) begin
          \$68  = 12'h000;
        end else if (\$29 ) begin
          \$68  = 12'h000;
        end else if (\$30 ) begin
          \$68  = 12'h000;
        end else begin
          \$68  = 12'h000;
        end
      end
    end
    if (start) begin
      \$68  = 12'h000;
    end
    if (rst) begin
      \$68  = 12'h000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$69  = row;
    if (issue) begin
      if (\$22 ) begin
        \$69  = \$24 [16:0];
      end
      if (ends) begin
        if (\$28 ) begin
          \$69  = tile_row;
        end else if (\$29 ) begin
          \$69  = \$42 [16:0];
        end else if (\$30 ) begin
          \$69  = { \$52 [6], \$52 [6], \$52 [6], \$52 [6], \$52 [6], \$52 [6], \$52 [6], \$52 [6], \$52 [6], \$52 [6], \$52  };
        end else begin
          \$69  = { \$57 [6], \$57 [6], \$57 [6], \$57 [6], \$57 [6], \$57 [6], \$57 [6], \$57 [6], \$57 [6], \$57 [6], \$57  };
        end
      end
    end
    if (start) begin
      \$69  = { \$61 [6], \$61 [6], \$61 [6], \$61 [6], \$61 [6], \$61 [6], \$61 [6], \$61 [6], \$61 [6], \$61 [6], \$61  };
    end
    if (rst) begin
      \$69  = 17'h00000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$70  = line;
    if (issue) begin
      if (\$22 ) begin
        \$70  = \$25 [19:0];
      end
      if (ends) begin
        if (\$28 ) begin
          \$70  = \$32 [19:0];
        end else if (\$29 ) begin
          \$70  = \$39 [19:0];
        end else if (\$30 ) begin
          \$70  = \$49 [19:0];
        end else begin
          \$70  = run[134:115];
        end
      end
    end
    if (start) begin
      \$70  = run[134:115];
    end
    if (rst) begin
      \$70  = 20'h00000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$71  = \$signal$8 ;
    if (issue) begin
      if (ends) begin
        \$71  = \$27 [5:0];
        if (\$28 ) begin
        end else if (\$29 ) begin
          \$71  = 6'h00;
        end else if (\$30 ) begin
          \$71  = 6'h00;
        end else begin
          \$71  = 6'h00;
        end
      end
    end
    if (start) begin
      \$71  = 6'h00;
    end
    if (rst) begin
      \$71  = 6'h00;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$72  = \$signal$21 ;
    if (issue) begin
      if (ends) begin
        if (\$28 ) begin
          \$72  = \$31 [19:0];
        end else if (\$29 ) begin
          \$72  = \$38 [19:0];
        end else if (\$30 ) begin
          \$72  = \$48 [19:0];
        end else begin
          \$72  = run[134:115];
        end
      end
    end
    if (start) begin
      \$72  = run[134:115];
    end
    if (rst) begin
      \$72  = 20'h00000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$73  = tile_row;
    if (issue) begin
      if (ends) begin
        if (\$28 ) begin
          \$73  = tile_row;
        end else if (\$29 ) begin
          \$73  = \$41 [16:0];
        end else if (\$30 ) begin
          \$73  = { \$51 [6], \$51 [6], \$51 [6], \$51 [6], \$51 [6], \$51 [6], \$51 [6], \$51 [6], \$51 [6], \$51 [6], \$51  };
        end else begin
          \$73  = { \$56 [6], \$56 [6], \$56 [6], \$56 [6], \$56 [6], \$56 [6], \$56 [6], \$56 [6], \$56 [6], \$56 [6], \$56  };
        end
      end
    end
    if (start) begin
      \$73  = { \$60 [6], \$60 [6], \$60 [6], \$60 [6], \$60 [6], \$60 [6], \$60 [6], \$60 [6], \$60 [6], \$60 [6], \$60  };
    end
    if (rst) begin
      \$73  = 17'h00000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$74  = tile_col;
    if (issue) begin
      if (ends) begin
        if (\$28 ) begin
          \$74  = \$34 [16:0];
        end else if (\$29 ) begin
          \$74  = { \$43 [6], \$43 [6], \$43 [6], \$43 [6], \$43 [6], \$43 [6], \$43 [6], \$43 [6], \$43 [6], \$43 [6], \$43  };
        end else if (\$30 ) begin
          \$74  = { \$53 [6], \$53 [6], \$53 [6], \$53 [6], \$53 [6], \$53 [6], \$53 [6], \$53 [6], \$53 [6], \$53 [6], \$53  };
        end else begin
          \$74  = { \$58 [6], \$58 [6], \$58 [6], \$58 [6], \$58 [6], \$58 [6], \$58 [6], \$58 [6], \$58 [6], \$58 [6], \$58  };
        end
      end
    end
    if (start) begin
      \$74  = { \$62 [6], \$62 [6], \$62 [6], \$62 [6], \$62 [6], \$62 [6], \$62 [6], \$62 [6], \$62 [6], \$62 [6], \$62  };
    end
    if (rst) begin
      \$74  = 17'h00000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$75  = \$signal$9 ;
    if (issue) begin
      if (ends) begin
        if (\$28 ) begin
        end else if (\$29 ) begin
          \$75  = \$36 [5:0];
        end else if (\$30 ) begin
          \$75  = 6'h00;
        end else begin
          \$75  = 6'h00;
        end
      end
    end
    if (start) begin
      \$75  = 6'h00;
    end
    if (rst) begin
      \$75  = 6'h00;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$76  = \$signal$23 ;
    if (issue) begin
      if (ends) begin
        if (\$28 ) begin
        end else if (\$29 ) begin
          \$76  = \$37 [19:0];
        end else if (\$30 ) begin
          \$76  = \$47 [19:0];
        end else begin
          \$76  = run[134:115];
        end
      end
    end
    if (start) begin
      \$76  = run[134:115];
    end
    if (rst) begin
      \$76  = 20'h00000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$77  = block;
    if (issue) begin
      if (ends) begin
        if (\$28 ) begin
        end else if (\$29 ) begin
        end else if (\$30 ) begin
          \$77  = \$45 [11:0];
        end else begin
          \$77  = 12'h000;
        end
      end
    end
    if (start) begin
      \$77  = 12'h000;
    end
    if (rst) begin
      \$77  = 12'h000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$78  = \$signal$24 ;
    if (issue) begin
      if (ends) begin
        if (\$28 ) begin
        end else if (\$29 ) begin
        end else if (\$30 ) begin
          \$78  = \$46 [19:0];
        end else begin
          \$78  = run[134:115];
        end
      end
    end
    if (start) begin
      \$78  = run[134:115];
    end
    if (rst) begin
      \$78  = 20'h00000;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$79  = column;
    if (issue) begin
      if (ends) begin
        if (\$28 ) begin
        end else if (\$29 ) begin
        end else if (\$30 ) begin
        end else begin
          \$79  = \$55 [11:0];
        end
      end
    end
    if (start) begin
      \$79  = 12'h000;
    end
    if (rst) begin
      \$79  = 12'h000;
    end
  end
endmodule
