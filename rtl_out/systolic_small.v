module systolic_small(i__valid, i_weights__payload, i_weights__valid, o__ready, clk, rst, i__ready, i_weights__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  reg [3:0] \$11 ;
  reg \$12 ;
  reg \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [2:0] \$21 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [3:0] beat = 4'h1;
  input clk;
  wire clk;
  wire [17:0] data;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [7:0] i_weights__payload;
  wire [7:0] i_weights__payload;
  output i_weights__ready;
  wire i_weights__ready;
  input i_weights__valid;
  wire i_weights__valid;
  wire issue;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  wire [17:0] \o__payload$36 ;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  wire ready;
  reg [2:0] row = 3'h1;
  input rst;
  wire rst;
  reg sum_d1 = 1'h0;
  reg sum_d2 = 1'h0;
  reg sum_d3 = 1'h0;
  reg sum_d4 = 1'h0;
  reg sum_d5 = 1'h0;
  reg sum_d6 = 1'h0;
  reg sum_d7 = 1'h0;
  reg sum_d8 = 1'h0;
  wire swap;
  reg using = 1'h0;
  assign \$1  = row[2] | using;
  assign \$2  = issue & beat[3];
  assign \$3  = ~ \$2 ;
  assign \$4  = \$1  & \$3 ;
  assign \$5  = i_weights__valid & i_weights__ready;
  assign \$6  = swap | \$5 ;
  assign \$7  = ~ using;
  assign swap = row[2] & \$7 ;
  assign \$8  = row[2] | using;
  assign i__ready = ready & \$8 ;
  assign issue = i__valid & i__ready;
  assign \$9  = ~ row[2];
  always @(posedge clk)
    beat <= \$11 ;
  always @(posedge clk)
    sum_d1 <= \$12 ;
  always @(posedge clk)
    sum_d2 <= \$13 ;
  always @(posedge clk)
    sum_d3 <= \$14 ;
  always @(posedge clk)
    sum_d4 <= \$15 ;
  always @(posedge clk)
    sum_d5 <= \$16 ;
  always @(posedge clk)
    sum_d6 <= \$17 ;
  always @(posedge clk)
    sum_d7 <= \$18 ;
  always @(posedge clk)
    sum_d8 <= \$19 ;
  always @(posedge clk)
    using <= \$20 ;
  always @(posedge clk)
    row <= \$21 ;
  systolic_small_array array (
    .beat(i__payload),
    .clk(clk),
    .load(row[1:0]),
    .rst(rst),
    .sums(data),
    .swap(swap),
    .word(i_weights__payload)
  );
  systolic_small_credit credit (
    .clk(clk),
    .i__payload(data),
    .i__valid(sum_d8),
    .o__payload(\o__payload$36 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(issue),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$11  = beat;
    if (issue) begin
      \$11  = { beat[2:0], beat[3] };
    end
    if (rst) begin
      \$11  = 4'h1;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$12  = issue;
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$13  = sum_d1;
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$14  = sum_d2;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$15  = sum_d3;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$16  = sum_d4;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$17  = sum_d5;
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$18  = sum_d6;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$19  = sum_d7;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$20  = \$4 ;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$21  = row;
    if (\$6 ) begin
      \$21  = { row[1:0], row[2] };
    end
    if (rst) begin
      \$21  = 3'h1;
    end
  end
  assign o__payload[17:9] = \o__payload$36 [17:9];
  assign o__payload[8:0] = \o__payload$36 [8:0];
  assign i_weights__ready = \$9 ;
endmodule

module systolic_small_array(word, clk, rst, swap, load, sums, beat);
  reg scratch_2  = 0;
  wire \$1 ;
  wire [6:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [13:0] \$16 ;
  wire [9:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [16:0] \$26 ;
  wire [6:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [13:0] \$33 ;
  wire [9:0] \$34 ;
  wire [10:0] \$35 ;
  wire [10:0] \$36 ;
  reg [1:0] \$37 ;
  reg \$38 ;
  reg [7:0] \$39 ;
  wire \$4 ;
  reg [7:0] \$40 ;
  reg [7:0] \$41 ;
  reg [7:0] \$42 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [16:0] \$9 ;
  input [7:0] beat;
  wire [7:0] beat;
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
  input clk;
  wire clk;
  input [1:0] load;
  wire [1:0] load;
  reg [1:0] load_0_d1 = 2'h0;
  reg [7:0] loaded_0_0 = 8'h00;
  reg [7:0] loaded_1_0 = 8'h00;
  reg [7:0] operand_0_d1 = 8'h00;
  reg [7:0] operand_0_d2 = 8'h00;
  input rst;
  wire rst;
  reg [8:0] sum_0_0_d1 = 9'h000;
  reg [8:0] sum_0_1_d1 = 9'h000;
  output [17:0] sums;
  wire [17:0] sums;
  input swap;
  wire swap;
  reg swap_d1 = 1'h0;
  reg [8:0] total_0_d1 = 9'h000;
  reg [8:0] total_1_d1 = 9'h000;
  reg [7:0] used_0_0 = 8'h00;
  reg [7:0] used_1_0 = 8'h00;
  input [7:0] word;
  wire [7:0] word;
  reg [7:0] word_0_d1 = 8'h00;
  assign \$19  = ~ operand_0_d2[7];
  assign cell_0_0_1_0_table_7 = used_1_0[4] ? \$19  : 1'h1;
  assign cell_0_0_1_0_table_8 = used_0_0[5] & operand_0_d2[0];
  assign cell_0_0_1_0_table_9 = used_0_0[5] & operand_0_d2[1];
  assign cell_0_0_1_0_table_10 = used_0_0[5] & operand_0_d2[2];
  assign \$20  = ~ operand_0_d2[3];
  assign cell_0_0_1_0_table_11 = used_0_0[5] ? \$20  : 1'h1;
  assign cell_0_0_1_0_table_12 = used_1_0[5] & operand_0_d2[4];
  assign cell_0_0_1_0_table_13 = used_1_0[5] & operand_0_d2[5];
  assign cell_0_0_1_0_table_14 = used_1_0[5] & operand_0_d2[6];
  assign \$21  = ~ operand_0_d2[7];
  assign cell_0_0_1_0_table_15 = used_1_0[5] ? \$21  : 1'h1;
  assign cell_0_0_1_0_table_16 = used_0_0[6] & operand_0_d2[0];
  assign cell_0_0_1_0_table_17 = used_0_0[6] & operand_0_d2[1];
  assign cell_0_0_1_0_table_18 = used_0_0[6] & operand_0_d2[2];
  assign \$22  = ~ operand_0_d2[3];
  assign cell_0_0_1_0_table_19 = used_0_0[6] ? \$22  : 1'h1;
  assign cell_0_0_1_0_table_20 = used_1_0[6] & operand_0_d2[4];
  assign cell_0_0_1_0_table_21 = used_1_0[6] & operand_0_d2[5];
  assign cell_0_0_1_0_table_22 = used_1_0[6] & operand_0_d2[6];
  assign \$23  = ~ operand_0_d2[7];
  assign cell_0_0_1_0_table_23 = used_1_0[6] ? \$23  : 1'h1;
  assign cell_0_0_1_0_table_24 = used_0_0[7] & operand_0_d2[0];
  assign cell_0_0_1_0_table_25 = used_0_0[7] & operand_0_d2[1];
  assign cell_0_0_1_0_table_26 = used_0_0[7] & operand_0_d2[2];
  assign \$24  = ~ operand_0_d2[3];
  assign cell_0_0_1_0_table_27 = used_0_0[7] ? \$24  : 1'h1;
  assign cell_0_0_1_0_table_28 = used_1_0[7] & operand_0_d2[4];
  assign cell_0_0_1_0_table_29 = used_1_0[7] & operand_0_d2[5];
  assign cell_0_0_1_0_table_30 = used_1_0[7] & operand_0_d2[6];
  assign \$25  = ~ operand_0_d2[7];
  assign cell_0_0_1_0_table_31 = used_1_0[7] ? \$25  : 1'h1;
  assign \$26  = { cell_0_0_1_0_26_d1, cell_0_0_1_0_24_d1, cell_0_0_1_0_22_d1, cell_0_0_1_0_20_d1, 1'h0, cell_0_0_1_0_18_d1, cell_0_0_1_0_16_d1, cell_0_0_1_0_14_d1, cell_0_0_1_0_12_d1, 1'h0, cell_0_0_1_0_10_d1, cell_0_0_1_0_8_d1, cell_0_0_1_0_6_d1, cell_0_0_1_0_4_d1, 1'h0 } + { cell_0_0_1_0_27_d1, cell_0_0_1_0_25_d1, cell_0_0_1_0_23_d1, cell_0_0_1_0_21_d1, 1'h0, cell_0_0_1_0_19_d1, cell_0_0_1_0_17_d1, cell_0_0_1_0_15_d1, cell_0_0_1_0_13_d1, 1'h0, cell_0_0_1_0_11_d1, cell_0_0_1_0_9_d1, cell_0_0_1_0_7_d1, cell_0_0_1_0_5_d1, 1'h0 };
  assign \$27  = { cell_0_0_1_0_34_d1, cell_0_0_1_0_32_d1, cell_0_0_1_0_30_d1, cell_0_0_1_0_28_d1, 1'h0 } + { cell_0_0_1_0_35_d1, cell_0_0_1_0_33_d1, cell_0_0_1_0_31_d1, cell_0_0_1_0_29_d1, 1'h0 };
  assign \$28  = ~ cell_0_0_1_0_39_d1[0];
  assign \$29  = ~ cell_0_0_1_0_39_d1[1];
  assign \$30  = ~ cell_0_0_1_0_39_d1[2];
  assign \$31  = ~ cell_0_0_1_0_39_d1[3];
  assign \$32  = ~ cell_0_0_1_0_39_d1[4];
  assign \$33  = { cell_0_0_1_0_38_d1[4:1], 2'h0, cell_0_0_1_0_36_d1[4:1], 1'h0 } + { \$32 , \$31 , \$30 , \$29 , \$28 , 1'h0, cell_0_0_1_0_37_d1, 1'h0 };
  assign \$34  = { cell_0_0_1_0_40_d1[5:1], 1'h0 } + { cell_0_0_1_0_41_d1, cell_0_0_1_0_38_d2, 1'h0 };
  assign \$35  = 11'h718 + sum_0_0_d1;
  assign \$36  = 11'h718 + sum_0_1_d1;
  always @(posedge clk)
    word_0_d1 <= word;
  always @(posedge clk)
    load_0_d1 <= \$37 ;
  always @(posedge clk)
    swap_d1 <= \$38 ;
  always @(posedge clk)
    operand_0_d1 <= beat;
  always @(posedge clk)
    operand_0_d2 <= operand_0_d1;
  always @(posedge clk)
    loaded_0_0 <= \$39 ;
  always @(posedge clk)
    used_0_0 <= \$40 ;
  always @(posedge clk)
    loaded_1_0 <= \$41 ;
  always @(posedge clk)
    used_1_0 <= \$42 ;
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
    cell_0_0_0_0_36_d1 <= \$9 [5:1];
  always @(posedge clk)
    cell_0_0_0_0_36_d2 <= cell_0_0_0_0_36_d1[0];
  always @(posedge clk)
    cell_0_0_0_0_36_d3 <= cell_0_0_0_0_36_d2;
  always @(posedge clk)
    cell_0_0_0_0_37_d1 <= \$9 [10:6];
  always @(posedge clk)
    cell_0_0_0_0_38_d1 <= \$9 [15:11];
  always @(posedge clk)
    cell_0_0_0_0_38_d2 <= cell_0_0_0_0_38_d1[0];
  always @(posedge clk)
    cell_0_0_0_0_39_d1 <= \$10 [5:1];
  always @(posedge clk)
    cell_0_0_0_0_40_d1 <= \$16 [6:1];
  always @(posedge clk)
    cell_0_0_0_0_40_d2 <= cell_0_0_0_0_40_d1[0];
  always @(posedge clk)
    cell_0_0_0_0_41_d1 <= \$16 [12:7];
  always @(posedge clk)
    cell_0_0_0_0_42_d1 <= \$17 [7:1];
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
    cell_0_0_1_0_36_d1 <= \$26 [5:1];
  always @(posedge clk)
    cell_0_0_1_0_36_d2 <= cell_0_0_1_0_36_d1[0];
  always @(posedge clk)
    cell_0_0_1_0_36_d3 <= cell_0_0_1_0_36_d2;
  always @(posedge clk)
    cell_0_0_1_0_37_d1 <= \$26 [10:6];
  always @(posedge clk)
    cell_0_0_1_0_38_d1 <= \$26 [15:11];
  always @(posedge clk)
    cell_0_0_1_0_38_d2 <= cell_0_0_1_0_38_d1[0];
  always @(posedge clk)
    cell_0_0_1_0_39_d1 <= \$27 [5:1];
  always @(posedge clk)
    cell_0_0_1_0_40_d1 <= \$33 [6:1];
  always @(posedge clk)
    cell_0_0_1_0_40_d2 <= cell_0_0_1_0_40_d1[0];
  always @(posedge clk)
    cell_0_0_1_0_41_d1 <= \$33 [12:7];
  always @(posedge clk)
    cell_0_0_1_0_42_d1 <= \$34 [7:1];
  always @(posedge clk)
    sum_0_1_d1 <= { cell_0_0_1_0_42_d1, cell_0_0_1_0_40_d2, cell_0_0_1_0_36_d3 };
  always @(posedge clk)
    total_0_d1 <= \$35 [8:0];
  always @(posedge clk)
    total_1_d1 <= \$36 [8:0];
  assign cell_0_0_0_0_table_0 = used_0_0[0] & operand_0_d2[0];
  assign cell_0_0_0_0_table_1 = used_0_0[0] & operand_0_d2[1];
  assign cell_0_0_0_0_table_2 = used_0_0[0] & operand_0_d2[2];
  assign \$1  = ~ operand_0_d2[3];
  assign cell_0_0_0_0_table_3 = used_0_0[0] ? \$1  : 1'h1;
  assign cell_0_0_0_0_table_4 = used_1_0[0] & operand_0_d2[4];
  assign cell_0_0_0_0_table_5 = used_1_0[0] & operand_0_d2[5];
  assign cell_0_0_0_0_table_6 = used_1_0[0] & operand_0_d2[6];
  assign \$2  = ~ operand_0_d2[7];
  assign cell_0_0_0_0_table_7 = used_1_0[0] ? \$2  : 1'h1;
  assign cell_0_0_0_0_table_8 = used_0_0[1] & operand_0_d2[0];
  assign cell_0_0_0_0_table_9 = used_0_0[1] & operand_0_d2[1];
  assign cell_0_0_0_0_table_10 = used_0_0[1] & operand_0_d2[2];
  assign \$3  = ~ operand_0_d2[3];
  assign cell_0_0_0_0_table_11 = used_0_0[1] ? \$3  : 1'h1;
  assign cell_0_0_0_0_table_12 = used_1_0[1] & operand_0_d2[4];
  assign cell_0_0_0_0_table_13 = used_1_0[1] & operand_0_d2[5];
  assign cell_0_0_0_0_table_14 = used_1_0[1] & operand_0_d2[6];
  assign \$4  = ~ operand_0_d2[7];
  assign cell_0_0_0_0_table_15 = used_1_0[1] ? \$4  : 1'h1;
  assign cell_0_0_0_0_table_16 = used_0_0[2] & operand_0_d2[0];
  assign cell_0_0_0_0_table_17 = used_0_0[2] & operand_0_d2[1];
  assign cell_0_0_0_0_table_18 = used_0_0[2] & operand_0_d2[2];
  assign \$5  = ~ operand_0_d2[3];
  assign cell_0_0_0_0_table_19 = used_0_0[2] ? \$5  : 1'h1;
  assign cell_0_0_0_0_table_20 = used_1_0[2] & operand_0_d2[4];
  assign cell_0_0_0_0_table_21 = used_1_0[2] & operand_0_d2[5];
  assign cell_0_0_0_0_table_22 = used_1_0[2] & operand_0_d2[6];
  assign \$6  = ~ operand_0_d2[7];
  assign cell_0_0_0_0_table_23 = used_1_0[2] ? \$6  : 1'h1;
  assign cell_0_0_0_0_table_24 = used_0_0[3] & operand_0_d2[0];
  assign cell_0_0_0_0_table_25 = used_0_0[3] & operand_0_d2[1];
  assign cell_0_0_0_0_table_26 = used_0_0[3] & operand_0_d2[2];
  assign \$7  = ~ operand_0_d2[3];
  assign cell_0_0_0_0_table_27 = used_0_0[3] ? \$7  : 1'h1;
  assign cell_0_0_0_0_table_28 = used_1_0[3] & operand_0_d2[4];
  assign cell_0_0_0_0_table_29 = used_1_0[3] & operand_0_d2[5];
  assign cell_0_0_0_0_table_30 = used_1_0[3] & operand_0_d2[6];
  assign \$8  = ~ operand_0_d2[7];
  assign cell_0_0_0_0_table_31 = used_1_0[3] ? \$8  : 1'h1;
  assign \$9  = { cell_0_0_0_0_26_d1, cell_0_0_0_0_24_d1, cell_0_0_0_0_22_d1, cell_0_0_0_0_20_d1, 1'h0, cell_0_0_0_0_18_d1, cell_0_0_0_0_16_d1, cell_0_0_0_0_14_d1, cell_0_0_0_0_12_d1, 1'h0, cell_0_0_0_0_10_d1, cell_0_0_0_0_8_d1, cell_0_0_0_0_6_d1, cell_0_0_0_0_4_d1, 1'h0 } + { cell_0_0_0_0_27_d1, cell_0_0_0_0_25_d1, cell_0_0_0_0_23_d1, cell_0_0_0_0_21_d1, 1'h0, cell_0_0_0_0_19_d1, cell_0_0_0_0_17_d1, cell_0_0_0_0_15_d1, cell_0_0_0_0_13_d1, 1'h0, cell_0_0_0_0_11_d1, cell_0_0_0_0_9_d1, cell_0_0_0_0_7_d1, cell_0_0_0_0_5_d1, 1'h0 };
  assign \$10  = { cell_0_0_0_0_34_d1, cell_0_0_0_0_32_d1, cell_0_0_0_0_30_d1, cell_0_0_0_0_28_d1, 1'h0 } + { cell_0_0_0_0_35_d1, cell_0_0_0_0_33_d1, cell_0_0_0_0_31_d1, cell_0_0_0_0_29_d1, 1'h0 };
  assign \$11  = ~ cell_0_0_0_0_39_d1[0];
  assign \$12  = ~ cell_0_0_0_0_39_d1[1];
  assign \$13  = ~ cell_0_0_0_0_39_d1[2];
  assign \$14  = ~ cell_0_0_0_0_39_d1[3];
  assign \$15  = ~ cell_0_0_0_0_39_d1[4];
  assign \$16  = { cell_0_0_0_0_38_d1[4:1], 2'h0, cell_0_0_0_0_36_d1[4:1], 1'h0 } + { \$15 , \$14 , \$13 , \$12 , \$11 , 1'h0, cell_0_0_0_0_37_d1, 1'h0 };
  assign \$17  = { cell_0_0_0_0_40_d1[5:1], 1'h0 } + { cell_0_0_0_0_41_d1, cell_0_0_0_0_38_d2, 1'h0 };
  assign cell_0_0_1_0_table_0 = used_0_0[4] & operand_0_d2[0];
  assign cell_0_0_1_0_table_1 = used_0_0[4] & operand_0_d2[1];
  assign cell_0_0_1_0_table_2 = used_0_0[4] & operand_0_d2[2];
  assign \$18  = ~ operand_0_d2[3];
  assign cell_0_0_1_0_table_3 = used_0_0[4] ? \$18  : 1'h1;
  assign cell_0_0_1_0_table_4 = used_1_0[4] & operand_0_d2[4];
  assign cell_0_0_1_0_table_5 = used_1_0[4] & operand_0_d2[5];
  assign cell_0_0_1_0_table_6 = used_1_0[4] & operand_0_d2[6];
  always @* begin
    if (scratch_2 ) begin end
    \$37  = load;
    if (rst) begin
      \$37  = 2'h0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$38  = swap;
    if (rst) begin
      \$38  = 1'h0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$39  = loaded_0_0;
    if (load_0_d1[0]) begin
      \$39  = word_0_d1;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$40  = used_0_0;
    if (swap_d1) begin
      \$40  = loaded_0_0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$41  = loaded_1_0;
    if (load_0_d1[1]) begin
      \$41  = word_0_d1;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$42  = used_1_0;
    if (swap_d1) begin
      \$42  = loaded_1_0;
    end
  end
  assign sums[17:9] = total_1_d1;
  assign sums[8:0] = total_0_d1;
endmodule

module systolic_small_credit(clk, rst, reserve, o__payload, i__valid, i__payload, ready, o__valid, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [3:0] \$12 ;
  reg \$13 ;
  wire [4:0] \$2 ;
  wire [5:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  input i__valid;
  wire i__valid;
  output [17:0] o__payload;
  wire [17:0] o__payload;
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
  reg [3:0] room = 4'hc;
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
  systolic_small_credit_queue queue (
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
    \$12  = \$3 [3:0];
    if (rst) begin
      \$12  = 4'hc;
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

module systolic_small_credit_queue(clk, rst, o__payload, i__valid, i__payload, o__valid, o__ready);
  reg scratch_4  = 0;
  wire \$1 ;
  wire [4:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [4:0] \$13 ;
  wire [4:0] \$14 ;
  reg \$15 ;
  reg [3:0] \$16 ;
  reg [3:0] \$17 ;
  reg [3:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  reg [3:0] \$signature__addr  = 4'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  input i__valid;
  wire i__valid;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [3:0] read__addr = 4'h0;
  input rst;
  wire rst;
  reg [3:0] w_before = 4'h0;
  reg [17:0] places [11:0];
  initial begin
    places[0] = 18'h00000;
    places[1] = 18'h00000;
    places[2] = 18'h00000;
    places[3] = 18'h00000;
    places[4] = 18'h00000;
    places[5] = 18'h00000;
    places[6] = 18'h00000;
    places[7] = 18'h00000;
    places[8] = 18'h00000;
    places[9] = 18'h00000;
    places[10] = 18'h00000;
    places[11] = 18'h00000;
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
  assign \$8  = \$signature__addr  == 4'hb;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 5'h00 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 4'hb;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 5'h00 : \$13 ;
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
      \$16  = \$10 [3:0];
    end
    if (rst) begin
      \$16  = 4'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 4'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [3:0];
    end
    if (rst) begin
      \$18  = 4'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule
