module gemm_small(i_code__valid, i__payload, i__valid, i_weights__payload, i_weights__valid, i_scales__payload, i_scales__valid, o_status__ready, o__ready, clk, rst, i_code__ready, i__ready, i_weights__ready, i_scales__ready, o_status__payload, o_status__valid, o__payload, o__valid, busy, i_code__payload
);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire [20:0] \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire [12:0] \$115 ;
  wire [19:0] \$116 ;
  wire [20:0] \$117 ;
  wire [20:0] \$118 ;
  wire [36:0] \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire [21:0] \$123 ;
  wire [22:0] \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire [22:0] \$127 ;
  wire [22:0] \$128 ;
  wire [19:0] \$129 ;
  wire \$13 ;
  wire [20:0] \$130 ;
  wire [20:0] \$131 ;
  wire [36:0] \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire [21:0] \$136 ;
  wire [22:0] \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire [22:0] \$140 ;
  wire [22:0] \$141 ;
  wire [19:0] \$142 ;
  wire [20:0] \$143 ;
  wire [20:0] \$144 ;
  wire [36:0] \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire [21:0] \$149 ;
  wire \$15 ;
  wire [22:0] \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire [22:0] \$153 ;
  wire [22:0] \$154 ;
  wire [19:0] \$155 ;
  wire [20:0] \$156 ;
  wire [20:0] \$157 ;
  wire [36:0] \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire [21:0] \$162 ;
  wire [22:0] \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire [22:0] \$166 ;
  wire [22:0] \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire [20:0] \$171 ;
  reg \$172 ;
  reg [2:0] \$173 ;
  reg [15:0] \$174 ;
  reg [1:0] \$175 ;
  reg [2:0] \$176 ;
  reg \$177 ;
  reg \$178 ;
  reg \$179 ;
  wire \$18 ;
  reg \$180 ;
  reg [3:0] \$181 ;
  reg [3:0] \$182 ;
  reg \$183 ;
  reg \$184 ;
  reg \$185 ;
  reg \$186 ;
  reg [4:0] \$187 ;
  reg [19:0] \$188 ;
  reg \$189 ;
  wire \$19 ;
  reg \$190 ;
  reg \$191 ;
  reg \$192 ;
  reg \$193 ;
  reg \$194 ;
  reg \$195 ;
  reg \$196 ;
  reg \$197 ;
  reg \$198 ;
  reg \$199 ;
  wire \$2 ;
  wire \$20 ;
  reg \$200 ;
  reg \$201 ;
  reg [2:0] \$202 ;
  reg \$203 ;
  reg \$204 ;
  reg \$205 ;
  reg \$206 ;
  reg \$207 ;
  reg \$208 ;
  reg \$209 ;
  wire \$21 ;
  reg \$210 ;
  reg \$211 ;
  reg \$212 ;
  reg \$213 ;
  reg \$214 ;
  reg \$215 ;
  reg \$216 ;
  reg \$217 ;
  reg \$218 ;
  reg \$219 ;
  wire \$22 ;
  reg \$220 ;
  reg \$221 ;
  reg \$222 ;
  reg \$223 ;
  reg \$224 ;
  reg \$225 ;
  reg \$226 ;
  reg \$227 ;
  reg \$228 ;
  reg \$229 ;
  wire \$23 ;
  reg \$230 ;
  reg \$231 ;
  reg [19:0] \$232 ;
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
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire [22:0] \$55 ;
  wire [22:0] \$56 ;
  wire [22:0] \$57 ;
  wire [22:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [19:0] \$65 ;
  wire \$66 ;
  wire \$69 ;
  wire \$7 ;
  wire [19:0] \$72 ;
  wire \$75 ;
  wire [19:0] \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$83 ;
  wire [12:0] \$84 ;
  wire [12:0] \$85 ;
  wire [25:0] \$86 ;
  wire \$87 ;
  wire [16:0] \$88 ;
  wire [16:0] \$89 ;
  wire \$9 ;
  wire [3:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg \$signal  = 1'h0;
  reg \$signal$36  = 1'h0;
  reg [2:0] \$signal$40  = 3'h0;
  reg \$signal$42  = 1'h0;
  wire \$signal$48 ;
  reg \$signal$57  = 1'h0;
  wire \$signature__addr ;
  reg [3:0] \$signature__addr$73  = 4'h0;
  wire [15:0] \$signature__data$109 ;
  reg \$signature__en ;
  wire \$signature__en$105 ;
  wire \$signature__en$110 ;
  wire \$signature__en$113 ;
  reg \$signature__en$75  = 1'h0;
  reg [15:0] acts_data_d1 = 16'h0000;
  wire [19:0] address;
  wire [19:0] \address$131 ;
  wire [15:0] beat;
  reg [20:0] biased_0 = 21'h000000;
  reg [20:0] biased_1 = 21'h000000;
  reg [20:0] biased_2 = 21'h000000;
  reg [20:0] biased_3 = 21'h000000;
  output busy;
  wire busy;
  wire \busy$41 ;
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
  reg [1:0] dispatch_state = 2'h0;
  reg done = 1'h0;
  reg dropping = 1'h0;
  wire ends;
  wire fill;
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
  reg [2:0] found;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [319:0] i_code__payload;
  wire [319:0] i_code__payload;
  output i_code__ready;
  reg i_code__ready;
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
  reg [15:0] index = 16'hffff;
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
  reg [3:0] \load$62  = 4'h0;
  reg [3:0] load_d1 = 4'h0;
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
  reg o_status__valid;
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
  reg [25:0] positions = 26'h0000000;
  reg [25:0] positions_d1 = 26'h0000000;
  reg [25:0] positions_d2 = 26'h0000000;
  reg [25:0] positions_d3 = 26'h0000000;
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
  reg [2:0] \read__addr$190  = 3'h0;
  reg [5:0] \read__addr$66  = 6'h00;
  reg [3:0] \read__addr$71  = 4'h0;
  wire [15:0] \read__data$116 ;
  wire [15:0] \read__data$117 ;
  wire [143:0] \read__data$119 ;
  wire [79:0] \read__data$121 ;
  wire ready;
  wire reserve;
  reg reserved;
  reg [21:0] rounded_0_d1 = 22'h000000;
  reg [21:0] rounded_1_d1 = 22'h000000;
  reg [21:0] rounded_2_d1 = 22'h000000;
  reg [21:0] rounded_3_d1 = 22'h000000;
  reg [4:0] row = 5'h01;
  input rst;
  wire rst;
  wire [302:0] run;
  reg [143:0] scales_data_d1 = 144'h000000000000000000000000000000000000;
  reg [2:0] settled = 3'h0;
  reg start;
  reg \start$45  = 1'h0;
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
    if (\$signature__en$105 )
      acts[\$65 [5:0]] <= \$signature__data$109 ;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    _0_ <= acts[\read__addr$66 ];
  end
  assign \read__data$116  = _0_;
  reg [302:0] runs [1:0];
  initial begin
    runs[0] = 303'h0000000000000000000000000000000000000000000000000000000000000000000000000000;
    runs[1] = 303'h0000000000000000000000000000000000000000000000000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      runs[\$signature__addr ] <= i_code__payload[302:0];
  end
  assign run = runs[\$signal ];
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
    if (\$signature__en$113 )
      scales[\$78 [2:0]] <= i_scales__payload;
  end
  reg [143:0] _1_;
  always @(posedge clk) begin
    _1_ <= scales[\read__addr$190 ];
  end
  assign \read__data$119  = _1_;
  reg [79:0] \sums$282  [15:0];
  initial begin
    \sums$282 [0] = 80'h00000000000000000000;
    \sums$282 [1] = 80'h00000000000000000000;
    \sums$282 [2] = 80'h00000000000000000000;
    \sums$282 [3] = 80'h00000000000000000000;
    \sums$282 [4] = 80'h00000000000000000000;
    \sums$282 [5] = 80'h00000000000000000000;
    \sums$282 [6] = 80'h00000000000000000000;
    \sums$282 [7] = 80'h00000000000000000000;
    \sums$282 [8] = 80'h00000000000000000000;
    \sums$282 [9] = 80'h00000000000000000000;
    \sums$282 [10] = 80'h00000000000000000000;
    \sums$282 [11] = 80'h00000000000000000000;
    \sums$282 [12] = 80'h00000000000000000000;
    \sums$282 [13] = 80'h00000000000000000000;
    \sums$282 [14] = 80'h00000000000000000000;
    \sums$282 [15] = 80'h00000000000000000000;
  end
  always @(posedge clk) begin
    if (\$signature__en$75 )
      \sums$282 [\$signature__addr$73 ] <= { total_3, total_2, total_1, total_0 };
  end
  reg [79:0] _2_;
  always @(posedge clk) begin
    _2_ <= \sums$282 [\read__addr$71 ];
  end
  assign \read__data$121  = _2_;
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
    if (\$signature__en$110 )
      weights[\$72 [5:0]] <= i_weights__payload;
  end
  reg [15:0] _3_;
  always @(posedge clk) begin
    _3_ <= weights[weight[5:0]];
  end
  assign \read__data$117  = _3_;
  assign \$signature__addr  = ~ \$signal ;
  assign \$1  = | i_code__payload[319:80];
  assign \$2  = | i_code__payload[319:51];
  assign \$3  = | i_code__payload[319:303];
  assign \$4  = | i_code__payload[319:8];
  assign \$5  = i_code__payload[7:0] == 1'h1;
  assign \$6  = i_code__payload[7:0] == 2'h2;
  assign \$7  = i_code__payload[7:0] == 2'h3;
  assign \$8  = i_code__payload[7:0] == 3'h4;
  assign \$9  = | { \$8 , \$7 , \$6 , \$5  };
  assign \$10  = ~ \$9 ;
  assign \$11  = i_code__payload[7:0] == 1'h1;
  assign \$12  = ~ \$signal$36 ;
  assign \$13  = ~ reserved;
  assign \$14  = i_code__payload[7:0] == 2'h2;
  assign \$15  = \$13  & \$14 ;
  assign \$16  = i_code__payload[10:9] > 2'h2;
  assign \$17  = \$15  & \$16 ;
  assign \$18  = ~ reserved;
  assign \$19  = i_code__payload[7:0] == 2'h3;
  assign \$20  = \$18  & \$19 ;
  assign \$21  = ~ reserved;
  assign \$22  = i_code__payload[63:48] != 3'h4;
  assign \$23  = i_code__payload[79:64] != 3'h4;
  assign \$24  = \$22  | \$23 ;
  assign \$25  = i_code__payload[47:40] != 1'h1;
  assign \$26  = i_code__payload[39:8] != 31'h4d454748;
  assign \$27  = | { i_code__payload[70:59], i_code__payload[102:91] };
  assign \$28  = positions_d3 > 5'h10;
  assign \$29  = \$27  & \$28 ;
  assign \$31  = i_code__payload[7:0] != 1'h1;
  assign \$32  = dropping & \$31 ;
  assign \$33  = | \$signal$40 ;
  assign \$34  = ~ \busy$41 ;
  assign \$35  = i_code__payload[8] & \$signal$42 ;
  assign \$36  = ~ \$35 ;
  assign \$37  = \$34  & \$36 ;
  assign \$38  = ~ \$signal$42 ;
  assign \$39  = i_code__payload[8] & \busy$41 ;
  assign \$40  = ~ \$39 ;
  assign \$41  = \$38  & \$40 ;
  assign \$42  = ~ \$signal$42 ;
  assign \$43  = ~ \busy$41 ;
  assign \$44  = \$42  & \$43 ;
  assign \$45  = \$signal$42  | \busy$41 ;
  assign \$46  = ~ \$79 ;
  assign busy = \$45  | \$46 ;
  assign \$47  = ~ using;
  assign \$signal$48  = row[4] & \$47 ;
  assign \$48  = row[4] | using;
  assign \$49  = ~ last;
  assign \$50  = ready | \$49 ;
  assign \$51  = \$50  | run[9];
  assign issue = \$48  & \$51 ;
  assign \$52  = issue & last;
  assign \$53  = ~ run[9];
  assign reserve = \$52  & \$53 ;
  assign \$54  = ~ row[4];
  assign fill = \$signal$57  & \$54 ;
  assign beat = inside_d3 ? acts_data_d1 : { run[242:239], run[242:239], run[242:239], run[242:239] };
  assign \$55  = run[10] ? { raw_0_d7[19], raw_0_d7[19], raw_0_d7[19], raw_0_d7 } : clamped_0_d1;
  assign \$56  = run[10] ? { raw_1_d7[19], raw_1_d7[19], raw_1_d7[19], raw_1_d7 } : clamped_1_d1;
  assign \$57  = run[10] ? { raw_2_d7[19], raw_2_d7[19], raw_2_d7[19], raw_2_d7 } : clamped_2_d1;
  assign \$58  = run[10] ? { raw_3_d7[19], raw_3_d7[19], raw_3_d7[19], raw_3_d7 } : clamped_3_d1;
  assign \$59  = ~ run[9];
  assign push = pushed_d9 & \$59 ;
  assign kept = pushed_d9 & run[9];
  assign \$61  = ~ \$60 ;
  assign i__ready = open[0] & \$61 ;
  assign \$62  = i__valid & i__ready;
  assign \$signature__en$105  = put[0] | \$63 ;
  assign \$65  = \$64  ? out : address;
  assign \$signature__data$109  = \$66  ? { \$58 [3:0], \$57 [3:0], \$56 [3:0], \$55 [3:0] } : i__payload;
  assign \$69  = i_weights__valid & i_weights__ready;
  assign \$75  = i_scales__valid & i_scales__ready;
  assign \$79  = ! dispatch_state;
  assign \$83  = \$signal  ^ \$signature__en ;
  assign \$84  = i_code__payload[22:11] + 1'h1;
  assign \$85  = i_code__payload[34:23] + 1'h1;
  assign \$86  = \$84  * \$85 ;
  assign \$87  = i_code__payload[7:0] == 1'h1;
  assign \$88  = index + 1'h1;
  assign \$89  = \$87  ? 17'h00000 : \$88 ;
  assign \$90  = settled + 1'h1;
  assign \$91  = settled == 3'h5;
  assign \$92  = i_code__payload[7:0] != 1'h1;
  assign \$93  = dropping & \$92 ;
  assign \$94  = | \$signal$40 ;
  assign \$95  = ~ \busy$41 ;
  assign \$96  = i_code__payload[8] & \$signal$42 ;
  assign \$97  = ~ \$96 ;
  assign \$98  = \$95  & \$97 ;
  assign \$99  = ~ \$signal$42 ;
  assign \$100  = i_code__payload[8] & \busy$41 ;
  assign \$101  = ~ \$100 ;
  assign \$102  = \$99  & \$101 ;
  assign \$103  = ~ \$signal$42 ;
  assign \$104  = ~ \busy$41 ;
  assign \$105  = \$103  & \$104 ;
  assign \$106  = row[4] | using;
  assign \$107  = issue & ends;
  assign \$108  = ~ \$107 ;
  assign \$109  = \$106  & \$108 ;
  assign \$110  = \$signal$48  | fill;
  assign \$111  = weight + 1'h1;
  assign \$112  = ~ \final ;
  assign \$113  = ~ last_d11;
  assign \$114  = valid_d11 & \$113 ;
  assign \$115  = run[218:207] + column_d9;
  assign \$116  = first_d11 ? 20'h00000 : sums_data_d1[19:0];
  assign \$117  = $signed(\$116 ) + $signed(sums[9:0]);
  assign \$118  = $signed(total_0) + $signed(scales_data_d1[19:0]);
  assign \$119  = $signed(biased_0) * $signed({ 1'h0, multiplier_0_d1 });
  assign \$120  = | product_0_d3[14:0];
  assign \$121  = \$120  | product_0_d3[16];
  assign \$122  = product_0_d3[15] & \$121 ;
  assign \$123  = $signed(product_0_d3[36:16]) + $signed({ 1'h0, \$122  });
  assign \$124  = $signed(rounded_0_d1) + $signed(run[302:287]);
  assign \$125  = $signed(zeroed_0_d1) < $signed(run[270:255]);
  assign \$126  = $signed(zeroed_0_d1) > $signed(run[286:271]);
  assign \$127  = \$126  ? { run[286], run[286], run[286], run[286], run[286], run[286], run[286], run[286:271] } : zeroed_0_d1;
  assign \$128  = \$125  ? { run[270], run[270], run[270], run[270], run[270], run[270], run[270], run[270:255] } : \$127 ;
  assign \$129  = first_d11 ? 20'h00000 : sums_data_d1[39:20];
  assign \$130  = $signed(\$129 ) + $signed(sums[19:10]);
  assign \$131  = $signed(total_1) + $signed(scales_data_d1[39:20]);
  assign \$132  = $signed(biased_1) * $signed({ 1'h0, multiplier_1_d1 });
  assign \$133  = | product_1_d3[14:0];
  assign \$134  = \$133  | product_1_d3[16];
  assign \$135  = product_1_d3[15] & \$134 ;
  assign \$136  = $signed(product_1_d3[36:16]) + $signed({ 1'h0, \$135  });
  assign \$137  = $signed(rounded_1_d1) + $signed(run[302:287]);
  assign \$138  = $signed(zeroed_1_d1) < $signed(run[270:255]);
  assign \$139  = $signed(zeroed_1_d1) > $signed(run[286:271]);
  assign \$140  = \$139  ? { run[286], run[286], run[286], run[286], run[286], run[286], run[286], run[286:271] } : zeroed_1_d1;
  assign \$141  = \$138  ? { run[270], run[270], run[270], run[270], run[270], run[270], run[270], run[270:255] } : \$140 ;
  assign \$142  = first_d11 ? 20'h00000 : sums_data_d1[59:40];
  assign \$143  = $signed(\$142 ) + $signed(sums[29:20]);
  assign \$144  = $signed(total_2) + $signed(scales_data_d1[59:40]);
  assign \$145  = $signed(biased_2) * $signed({ 1'h0, multiplier_2_d1 });
  assign \$146  = | product_2_d3[14:0];
  assign \$147  = \$146  | product_2_d3[16];
  assign \$148  = product_2_d3[15] & \$147 ;
  assign \$149  = $signed(product_2_d3[36:16]) + $signed({ 1'h0, \$148  });
  assign \$150  = $signed(rounded_2_d1) + $signed(run[302:287]);
  assign \$151  = $signed(zeroed_2_d1) < $signed(run[270:255]);
  assign \$152  = $signed(zeroed_2_d1) > $signed(run[286:271]);
  assign \$153  = \$152  ? { run[286], run[286], run[286], run[286], run[286], run[286], run[286], run[286:271] } : zeroed_2_d1;
  assign \$154  = \$151  ? { run[270], run[270], run[270], run[270], run[270], run[270], run[270], run[270:255] } : \$153 ;
  assign \$155  = first_d11 ? 20'h00000 : sums_data_d1[79:60];
  assign \$156  = $signed(\$155 ) + $signed(sums[39:30]);
  assign \$157  = $signed(total_3) + $signed(scales_data_d1[79:60]);
  assign \$158  = $signed(biased_3) * $signed({ 1'h0, multiplier_3_d1 });
  assign \$159  = | product_3_d3[14:0];
  assign \$160  = \$159  | product_3_d3[16];
  assign \$161  = product_3_d3[15] & \$160 ;
  assign \$162  = $signed(product_3_d3[36:16]) + $signed({ 1'h0, \$161  });
  assign \$163  = $signed(rounded_3_d1) + $signed(run[302:287]);
  assign \$164  = $signed(zeroed_3_d1) < $signed(run[270:255]);
  assign \$165  = $signed(zeroed_3_d1) > $signed(run[286:271]);
  assign \$166  = \$165  ? { run[286], run[286], run[286], run[286], run[286], run[286], run[286], run[286:271] } : zeroed_3_d1;
  assign \$167  = \$164  ? { run[270], run[270], run[270], run[270], run[270], run[270], run[270], run[270:255] } : \$166 ;
  assign \$168  = valid_d11 & last_d11;
  assign \$169  = issue & ends;
  assign \$170  = \$169  & \final ;
  assign \$171  = out + 1'h1;
  always @(posedge clk)
    acts_data_d1 <= \read__data$116 ;
  always @(posedge clk)
    word <= \read__data$117 ;
  always @(posedge clk)
    scales_data_d1 <= \read__data$119 ;
  always @(posedge clk)
    sums_data_d1 <= \read__data$121 ;
  always @(posedge clk)
    \$signal  <= \$172 ;
  always @(posedge clk)
    positions <= \$86 ;
  always @(posedge clk)
    positions_d1 <= positions;
  always @(posedge clk)
    positions_d2 <= positions_d1;
  always @(posedge clk)
    positions_d3 <= positions_d2;
  always @(posedge clk)
    settled <= \$173 ;
  always @(posedge clk)
    index <= \$174 ;
  always @(posedge clk)
    dispatch_state <= \$175 ;
  always @(posedge clk)
    \$signal$40  <= \$176 ;
  always @(posedge clk)
    \$signal$36  <= \$177 ;
  always @(posedge clk)
    dropping <= \$178 ;
  always @(posedge clk)
    \$signal$42  <= \$179 ;
  always @(posedge clk)
    \start$45  <= \$180 ;
  always @(posedge clk)
    load_d1 <= \$181 ;
  always @(posedge clk)
    \load$62  <= \$182 ;
  always @(posedge clk)
    swap_d1 <= \$183 ;
  always @(posedge clk)
    swap_d2 <= \$184 ;
  always @(posedge clk)
    swap <= \$185 ;
  always @(posedge clk)
    using <= \$186 ;
  always @(posedge clk)
    row <= \$187 ;
  always @(posedge clk)
    weight <= \$188 ;
  always @(posedge clk)
    \$signal$57  <= \$189 ;
  always @(posedge clk)
    \read__addr$66  <= \address$131 [5:0];
  always @(posedge clk)
    inside_d1 <= \inside ;
  always @(posedge clk)
    inside_d2 <= inside_d1;
  always @(posedge clk)
    inside_d3 <= inside_d2;
  always @(posedge clk)
    valid_d1 <= \$190 ;
  always @(posedge clk)
    valid_d2 <= \$191 ;
  always @(posedge clk)
    valid_d3 <= \$192 ;
  always @(posedge clk)
    valid_d4 <= \$193 ;
  always @(posedge clk)
    valid_d5 <= \$194 ;
  always @(posedge clk)
    valid_d6 <= \$195 ;
  always @(posedge clk)
    valid_d7 <= \$196 ;
  always @(posedge clk)
    valid_d8 <= \$197 ;
  always @(posedge clk)
    valid_d9 <= \$198 ;
  always @(posedge clk)
    valid_d10 <= \$199 ;
  always @(posedge clk)
    valid_d11 <= \$200 ;
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
    \read__addr$71  <= position_d8;
  always @(posedge clk)
    written_d1 <= \read__addr$71 ;
  always @(posedge clk)
    written_d2 <= written_d1;
  always @(posedge clk)
    \$signature__addr$73  <= written_d2;
  always @(posedge clk)
    \$signature__en$75  <= \$201 ;
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
    \read__addr$190  <= \$202 ;
  always @(posedge clk)
    total_0 <= \$117 [19:0];
  always @(posedge clk)
    biased_0 <= \$118 ;
  always @(posedge clk)
    multiplier_0_d1 <= scales_data_d1[95:80];
  always @(posedge clk)
    product_0 <= \$119 ;
  always @(posedge clk)
    product_0_d1 <= product_0;
  always @(posedge clk)
    product_0_d2 <= product_0_d1;
  always @(posedge clk)
    product_0_d3 <= product_0_d2;
  always @(posedge clk)
    rounded_0_d1 <= \$123 ;
  always @(posedge clk)
    zeroed_0_d1 <= \$124 ;
  always @(posedge clk)
    clamped_0_d1 <= \$128 ;
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
    total_1 <= \$130 [19:0];
  always @(posedge clk)
    biased_1 <= \$131 ;
  always @(posedge clk)
    multiplier_1_d1 <= scales_data_d1[111:96];
  always @(posedge clk)
    product_1 <= \$132 ;
  always @(posedge clk)
    product_1_d1 <= product_1;
  always @(posedge clk)
    product_1_d2 <= product_1_d1;
  always @(posedge clk)
    product_1_d3 <= product_1_d2;
  always @(posedge clk)
    rounded_1_d1 <= \$136 ;
  always @(posedge clk)
    zeroed_1_d1 <= \$137 ;
  always @(posedge clk)
    clamped_1_d1 <= \$141 ;
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
    total_2 <= \$143 [19:0];
  always @(posedge clk)
    biased_2 <= \$144 ;
  always @(posedge clk)
    multiplier_2_d1 <= scales_data_d1[127:112];
  always @(posedge clk)
    product_2 <= \$145 ;
  always @(posedge clk)
    product_2_d1 <= product_2;
  always @(posedge clk)
    product_2_d2 <= product_2_d1;
  always @(posedge clk)
    product_2_d3 <= product_2_d2;
  always @(posedge clk)
    rounded_2_d1 <= \$149 ;
  always @(posedge clk)
    zeroed_2_d1 <= \$150 ;
  always @(posedge clk)
    clamped_2_d1 <= \$154 ;
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
    total_3 <= \$156 [19:0];
  always @(posedge clk)
    biased_3 <= \$157 ;
  always @(posedge clk)
    multiplier_3_d1 <= scales_data_d1[143:128];
  always @(posedge clk)
    product_3 <= \$158 ;
  always @(posedge clk)
    product_3_d1 <= product_3;
  always @(posedge clk)
    product_3_d2 <= product_3_d1;
  always @(posedge clk)
    product_3_d3 <= product_3_d2;
  always @(posedge clk)
    rounded_3_d1 <= \$162 ;
  always @(posedge clk)
    zeroed_3_d1 <= \$163 ;
  always @(posedge clk)
    clamped_3_d1 <= \$167 ;
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
    pushed_d1 <= \$203 ;
  always @(posedge clk)
    pushed_d2 <= \$204 ;
  always @(posedge clk)
    pushed_d3 <= \$205 ;
  always @(posedge clk)
    pushed_d4 <= \$206 ;
  always @(posedge clk)
    pushed_d5 <= \$207 ;
  always @(posedge clk)
    pushed_d6 <= \$208 ;
  always @(posedge clk)
    pushed_d7 <= \$209 ;
  always @(posedge clk)
    pushed_d8 <= \$210 ;
  always @(posedge clk)
    pushed_d9 <= \$211 ;
  always @(posedge clk)
    final_d1 <= \$212 ;
  always @(posedge clk)
    final_d2 <= \$213 ;
  always @(posedge clk)
    final_d3 <= \$214 ;
  always @(posedge clk)
    final_d4 <= \$215 ;
  always @(posedge clk)
    final_d5 <= \$216 ;
  always @(posedge clk)
    final_d6 <= \$217 ;
  always @(posedge clk)
    final_d7 <= \$218 ;
  always @(posedge clk)
    final_d8 <= \$219 ;
  always @(posedge clk)
    final_d9 <= \$220 ;
  always @(posedge clk)
    final_d10 <= \$221 ;
  always @(posedge clk)
    final_d11 <= \$222 ;
  always @(posedge clk)
    final_d12 <= \$223 ;
  always @(posedge clk)
    final_d13 <= \$224 ;
  always @(posedge clk)
    final_d14 <= \$225 ;
  always @(posedge clk)
    final_d15 <= \$226 ;
  always @(posedge clk)
    final_d16 <= \$227 ;
  always @(posedge clk)
    final_d17 <= \$228 ;
  always @(posedge clk)
    final_d18 <= \$229 ;
  always @(posedge clk)
    final_d19 <= \$230 ;
  always @(posedge clk)
    done <= \$231 ;
  always @(posedge clk)
    out <= \$232 ;
  gemm_small_array array (
    .beat(beat),
    .clk(clk),
    .load(\load$62 ),
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
  gemm_small_loader loader (
    .address(address),
    .busy(\busy$41 ),
    .clk(clk),
    .load(i_code__payload[50:0]),
    .open(open),
    .put(put),
    .rst(rst),
    .start(start)
  );
  gemm_small_walk walk (
    .address(\address$131 ),
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
    .start(\start$45 )
  );
  always @* begin
    if (scratch_1 ) begin end
    reserved = 1'h0;
    casez (i_code__payload[7:0])
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
    if (scratch_1 ) begin end
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
    if (scratch_1 ) begin end
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
            casez (i_code__payload[7:0])
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
    if (scratch_1 ) begin end
    start = 1'h0;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$32 ) begin
          end else if (\$33 ) begin
          end else begin
            casez (i_code__payload[7:0])
              8'h01:
                  /* empty */;
              8'h02:
                  if (\$37 ) begin
                    start = 1'h1;
                  end
            endcase
          end
    endcase
  end
  always @* begin
    if (scratch_1 ) begin end
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
            casez (i_code__payload[7:0])
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
    if (scratch_1 ) begin end
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
    if (scratch_1 ) begin end
    \$172  = \$83 ;
    if (rst) begin
      \$172  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$173  = settled;
    casez (dispatch_state)
      2'h0:
          \$173  = 3'h0;
      2'h1:
          \$173  = \$90 [2:0];
    endcase
    if (rst) begin
      \$173  = 3'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$174  = index;
    casez (dispatch_state)
      2'h0:
          if (i_code__valid) begin
            \$174  = \$89 [15:0];
          end
    endcase
    if (rst) begin
      \$174  = 16'hffff;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$175  = dispatch_state;
    casez (dispatch_state)
      2'h0:
          if (i_code__valid) begin
            \$175  = 2'h1;
          end
      2'h1:
          if (\$91 ) begin
            \$175  = 2'h2;
          end
      2'h2:
          if (\$93 ) begin
            \$175  = 2'h0;
          end else if (\$94 ) begin
            \$175  = 2'h3;
          end else begin
            casez (i_code__payload[7:0])
              8'h01:
                  \$175  = 2'h0;
              8'h02:
                  if (\$98 ) begin
                    \$175  = 2'h0;
                  end
              8'h03:
                  if (\$102 ) begin
                    \$175  = 2'h0;
                  end
              8'h04:
                  if (\$105 ) begin
                    \$175  = 2'h3;
                  end
            endcase
          end
      2'h3:
          if (o_status__ready) begin
            \$175  = 2'h0;
          end
    endcase
    if (rst) begin
      \$175  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$176  = \$signal$40 ;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          \$176  = found;
    endcase
    if (rst) begin
      \$176  = 3'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$177  = \$signal$36 ;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$93 ) begin
          end else if (\$94 ) begin
            \$177  = 1'h0;
          end else begin
            casez (i_code__payload[7:0])
              8'h01:
                  \$177  = 1'h1;
              8'h02:
                  /* empty */;
              8'h03:
                  /* empty */;
              8'h04:
                  if (\$105 ) begin
                    \$177  = 1'h0;
                  end
            endcase
          end
    endcase
    if (rst) begin
      \$177  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$178  = dropping;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$93 ) begin
          end else if (\$94 ) begin
            \$178  = 1'h1;
          end else begin
            casez (i_code__payload[7:0])
              8'h01:
                  \$178  = 1'h0;
            endcase
          end
    endcase
    if (rst) begin
      \$178  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$179  = \$signal$42 ;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$93 ) begin
          end else if (\$94 ) begin
          end else begin
            casez (i_code__payload[7:0])
              8'h01:
                  /* empty */;
              8'h02:
                  /* empty */;
              8'h03:
                  if (\$102 ) begin
                    \$179  = 1'h1;
                  end
            endcase
          end
    endcase
    if (done) begin
      \$179  = 1'h0;
    end
    if (rst) begin
      \$179  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$180  = \start$45 ;
    casez (dispatch_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (\$93 ) begin
          end else if (\$94 ) begin
          end else begin
            casez (i_code__payload[7:0])
              8'h01:
                  /* empty */;
              8'h02:
                  /* empty */;
              8'h03:
                  if (\$102 ) begin
                    \$180  = 1'h1;
                  end
            endcase
          end
    endcase
    if (\start$45 ) begin
      \$180  = 1'h0;
    end
    if (rst) begin
      \$180  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$181  = row[3:0];
    if (rst) begin
      \$181  = 4'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$182  = load_d1;
    if (rst) begin
      \$182  = 4'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$183  = \$signal$48 ;
    if (rst) begin
      \$183  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$184  = swap_d1;
    if (rst) begin
      \$184  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$185  = swap_d2;
    if (rst) begin
      \$185  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$186  = \$109 ;
    if (rst) begin
      \$186  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$187  = row;
    if (\$110 ) begin
      \$187  = { row[3:0], row[4] };
    end
    if (rst) begin
      \$187  = 5'h01;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$188  = weight;
    if (fill) begin
      \$188  = \$111 [19:0];
    end
    if (\start$45 ) begin
      \$188  = run[206:187];
    end
    if (rst) begin
      \$188  = 20'h00000;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$189  = \$signal$57 ;
    if (\$signal$48 ) begin
      \$189  = \$112 ;
    end
    if (\start$45 ) begin
      \$189  = 1'h1;
    end
    if (rst) begin
      \$189  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$190  = issue;
    if (rst) begin
      \$190  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$191  = valid_d1;
    if (rst) begin
      \$191  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$192  = valid_d2;
    if (rst) begin
      \$192  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$193  = valid_d3;
    if (rst) begin
      \$193  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$194  = valid_d4;
    if (rst) begin
      \$194  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$195  = valid_d5;
    if (rst) begin
      \$195  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$196  = valid_d6;
    if (rst) begin
      \$196  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$197  = valid_d7;
    if (rst) begin
      \$197  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$198  = valid_d8;
    if (rst) begin
      \$198  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$199  = valid_d9;
    if (rst) begin
      \$199  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$200  = valid_d10;
    if (rst) begin
      \$200  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$201  = \$114 ;
    if (rst) begin
      \$201  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$202  = \$115 [2:0];
    if (rst) begin
      \$202  = 3'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$203  = \$168 ;
    if (rst) begin
      \$203  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$204  = pushed_d1;
    if (rst) begin
      \$204  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$205  = pushed_d2;
    if (rst) begin
      \$205  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$206  = pushed_d3;
    if (rst) begin
      \$206  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$207  = pushed_d4;
    if (rst) begin
      \$207  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$208  = pushed_d5;
    if (rst) begin
      \$208  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$209  = pushed_d6;
    if (rst) begin
      \$209  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$210  = pushed_d7;
    if (rst) begin
      \$210  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$211  = pushed_d8;
    if (rst) begin
      \$211  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$212  = \$170 ;
    if (rst) begin
      \$212  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$213  = final_d1;
    if (rst) begin
      \$213  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$214  = final_d2;
    if (rst) begin
      \$214  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$215  = final_d3;
    if (rst) begin
      \$215  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$216  = final_d4;
    if (rst) begin
      \$216  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$217  = final_d5;
    if (rst) begin
      \$217  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$218  = final_d6;
    if (rst) begin
      \$218  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$219  = final_d7;
    if (rst) begin
      \$219  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$220  = final_d8;
    if (rst) begin
      \$220  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$221  = final_d9;
    if (rst) begin
      \$221  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$222  = final_d10;
    if (rst) begin
      \$222  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$223  = final_d11;
    if (rst) begin
      \$223  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$224  = final_d12;
    if (rst) begin
      \$224  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$225  = final_d13;
    if (rst) begin
      \$225  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$226  = final_d14;
    if (rst) begin
      \$226  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$227  = final_d15;
    if (rst) begin
      \$227  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$228  = final_d16;
    if (rst) begin
      \$228  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$229  = final_d17;
    if (rst) begin
      \$229  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$230  = final_d18;
    if (rst) begin
      \$230  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$231  = final_d19;
    if (rst) begin
      \$231  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$232  = out;
    if (kept) begin
      \$232  = \$171 [19:0];
    end
    if (\start$45 ) begin
      \$232  = run[238:219];
    end
    if (rst) begin
      \$232  = 20'h00000;
    end
  end
  assign put[2] = \$75 ;
  assign put[1] = \$69 ;
  assign put[0] = \$62 ;
  assign data[79:60] = \$58 [19:0];
  assign data[59:40] = \$57 [19:0];
  assign data[39:20] = \$56 [19:0];
  assign data[19:0] = \$55 [19:0];
  assign o_status__payload[23:8] = index;
  assign o_status__payload[7:0] = { 5'h00, \$signal$40  };
  assign \$30  = 1'h0;
  assign \$60  = kept;
  assign \$63  = kept;
  assign \$64  = kept;
  assign \$66  = kept;
  assign i_weights__ready = open[1];
  assign \$signature__en$110  = \$69 ;
  assign \$72  = address;
  assign i_scales__ready = open[2];
  assign \$signature__en$113  = \$75 ;
  assign \$78  = address;
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

module gemm_small_loader(clk, rst, open, start, put, address, busy, load);
  reg scratch_5  = 0;
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
    if (scratch_5 ) begin end
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
    if (scratch_5 ) begin end
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
    if (scratch_5 ) begin end
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
    if (scratch_5 ) begin end
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

module gemm_small_walk(rst, issue, ends, \inside , first, last, \final , run, start, position, address, column, clk);
  reg scratch_6  = 0;
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
    if (scratch_6 ) begin end
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
