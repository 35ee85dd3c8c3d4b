module digits(i__valid, o__ready, o_scores__ready, clk, rst, i__ready, o__payload, o__valid, o_scores__payload, o_scores__valid, i__payload);
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
  wire [1:0] \$47 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [4:0] i__payload;
  wire [4:0] i__payload;
  wire [2:0] \i__payload$14 ;
  wire \i__payload$20 ;
  wire [8:0] \i__payload$32 ;
  wire \i__payload$38 ;
  wire [17:0] \i__payload$50 ;
  wire [1:0] \i__payload$56 ;
  wire [8:0] \i__payload$68 ;
  wire [28:0] \i__payload$74 ;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire \i__valid$18 ;
  wire \i__valid$30 ;
  wire \i__valid$36 ;
  wire \i__valid$42 ;
  wire \i__valid$48 ;
  wire \i__valid$54 ;
  wire \i__valid$60 ;
  wire \i__valid$66 ;
  wire \i__valid$72 ;
  wire \i__valid$78 ;
  wire \i__valid$84 ;
  wire \i__valid$93 ;
  wire o_0__ready;
  wire o_1__ready;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input o__ready;
  wire o__ready;
  wire \o__ready$16 ;
  wire \o__ready$22 ;
  wire \o__ready$28 ;
  wire \o__ready$34 ;
  wire \o__ready$40 ;
  wire \o__ready$46 ;
  wire \o__ready$52 ;
  wire \o__ready$58 ;
  wire \o__ready$64 ;
  wire \o__ready$70 ;
  wire \o__ready$76 ;
  output o__valid;
  wire o__valid;
  output [28:0] o_scores__payload;
  wire [28:0] o_scores__payload;
  input o_scores__ready;
  wire o_scores__ready;
  output o_scores__valid;
  wire o_scores__valid;
  input rst;
  wire rst;
  digits_s0_bits s0_bits (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(\i__payload$14 ),
    .o__ready(\o__ready$16 ),
    .o__valid(\i__valid$18 ),
    .rst(rst)
  );
  digits_s10_scores s10_scores (
    .clk(clk),
    .i__payload(\i__payload$68 ),
    .i__ready(\o__ready$70 ),
    .i__valid(\i__valid$72 ),
    .o__payload(\i__payload$74 ),
    .o__ready(\o__ready$76 ),
    .o__valid(\i__valid$78 ),
    .rst(rst)
  );
  digits_s11_label s11_label (
    .clk(clk),
    .i__payload(\i__payload$74 ),
    .i__ready(o_0__ready),
    .i__valid(\i__valid$93 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  digits_s1_acc_0_narrow s1_acc_0_narrow (
    .clk(clk),
    .i__payload(\i__payload$14 ),
    .i__ready(\o__ready$16 ),
    .o__payload(\i__payload$20 ),
    .o__ready(\o__ready$22 ),
    .o__valid(\i__valid$18 ),
    .rst(rst)
  );
  digits_s2_acc_0_widen s2_acc_0_widen (
    .clk(clk),
    .i__payload(\i__payload$20 ),
    .i__ready(\o__ready$22 ),
    .i__valid(\i__valid$18 ),
    .o__ready(\o__ready$28 ),
    .o__valid(\i__valid$30 ),
    .part_0(\$1 ),
    .part_1(\$2 ),
    .part_10(\$11 ),
    .part_11(\$12 ),
    .part_12(\$13 ),
    .part_13(\$14 ),
    .part_14(\$15 ),
    .part_15(\$16 ),
    .part_16(\$17 ),
    .part_17(\$18 ),
    .part_18(\$19 ),
    .part_19(\$20 ),
    .part_2(\$3 ),
    .part_20(\$21 ),
    .part_21(\$22 ),
    .part_22(\$23 ),
    .part_23(\$24 ),
    .part_24(\$25 ),
    .part_25(\$26 ),
    .part_26(\$27 ),
    .part_27(\$28 ),
    .part_28(\$29 ),
    .part_29(\$30 ),
    .part_3(\$4 ),
    .part_30(\$31 ),
    .part_4(\$5 ),
    .part_5(\$6 ),
    .part_6(\$7 ),
    .part_7(\$8 ),
    .part_8(\$9 ),
    .part_9(\$10 ),
    .rst(rst)
  );
  digits_s3_acc_0 s3_acc_0 (
    .clk(clk),
    .i__ready(\o__ready$28 ),
    .i__valid(\i__valid$30 ),
    .o__payload(\i__payload$32 ),
    .o__ready(\o__ready$34 ),
    .o__valid(\i__valid$36 ),
    .\port$1075$0 (\$1 ),
    .\port$1077$0 (\$2 ),
    .\port$1079$0 (\$3 ),
    .\port$1081$0 (\$4 ),
    .\port$1083$0 (\$5 ),
    .\port$1085$0 (\$6 ),
    .\port$1087$0 (\$7 ),
    .\port$1089$0 (\$8 ),
    .\port$1091$0 (\$9 ),
    .\port$1093$0 (\$10 ),
    .\port$1095$0 (\$11 ),
    .\port$1097$0 (\$12 ),
    .\port$1099$0 (\$13 ),
    .\port$1101$0 (\$14 ),
    .\port$1103$0 (\$15 ),
    .\port$1105$0 (\$16 ),
    .\port$1107$0 (\$17 ),
    .\port$1109$0 (\$18 ),
    .\port$1111$0 (\$19 ),
    .\port$1113$0 (\$20 ),
    .\port$1115$0 (\$21 ),
    .\port$1117$0 (\$22 ),
    .\port$1119$0 (\$23 ),
    .\port$1121$0 (\$24 ),
    .\port$1123$0 (\$25 ),
    .\port$1125$0 (\$26 ),
    .\port$1127$0 (\$27 ),
    .\port$1129$0 (\$28 ),
    .\port$1131$0 (\$29 ),
    .\port$1133$0 (\$30 ),
    .\port$1135$0 (\$31 ),
    .\port$37$0 (\i__payload$20 ),
    .rst(rst)
  );
  digits_s4_act_0 s4_act_0 (
    .clk(clk),
    .i__payload(\i__payload$32 ),
    .i__ready(\o__ready$34 ),
    .i__valid(\i__valid$36 ),
    .o__payload(\i__payload$38 ),
    .o__ready(\o__ready$40 ),
    .o__valid(\i__valid$42 ),
    .rst(rst)
  );
  digits_s5_acc_1_widen s5_acc_1_widen (
    .clk(clk),
    .i__payload(\i__payload$38 ),
    .i__ready(\o__ready$40 ),
    .i__valid(\i__valid$42 ),
    .o__ready(\o__ready$46 ),
    .o__valid(\i__valid$48 ),
    .part_0(\$32 ),
    .part_1(\$33 ),
    .part_10(\$42 ),
    .part_11(\$43 ),
    .part_12(\$44 ),
    .part_13(\$45 ),
    .part_14(\$46 ),
    .part_2(\$34 ),
    .part_3(\$35 ),
    .part_4(\$36 ),
    .part_5(\$37 ),
    .part_6(\$38 ),
    .part_7(\$39 ),
    .part_8(\$40 ),
    .part_9(\$41 ),
    .rst(rst)
  );
  digits_s6_acc_1 s6_acc_1 (
    .clk(clk),
    .i__ready(\o__ready$46 ),
    .i__valid(\i__valid$48 ),
    .o__payload(\i__payload$50 ),
    .o__ready(\o__ready$52 ),
    .o__valid(\i__valid$54 ),
    .\port$1254$0 (\$32 ),
    .\port$1256$0 (\$33 ),
    .\port$1258$0 (\$34 ),
    .\port$1260$0 (\$35 ),
    .\port$1262$0 (\$36 ),
    .\port$1264$0 (\$37 ),
    .\port$1266$0 (\$38 ),
    .\port$1268$0 (\$39 ),
    .\port$1270$0 (\$40 ),
    .\port$1272$0 (\$41 ),
    .\port$1274$0 (\$42 ),
    .\port$1276$0 (\$43 ),
    .\port$1278$0 (\$44 ),
    .\port$1280$0 (\$45 ),
    .\port$1282$0 (\$46 ),
    .\port$421$0 (\i__payload$38 ),
    .rst(rst)
  );
  digits_s7_act_1 s7_act_1 (
    .clk(clk),
    .i__payload(\i__payload$50 ),
    .i__ready(\o__ready$52 ),
    .i__valid(\i__valid$54 ),
    .o__payload(\i__payload$56 ),
    .o__ready(\o__ready$58 ),
    .o__valid(\i__valid$60 ),
    .rst(rst)
  );
  digits_s8_acc_2_widen s8_acc_2_widen (
    .clk(clk),
    .i__payload(\i__payload$56 ),
    .i__ready(\o__ready$58 ),
    .i__valid(\i__valid$60 ),
    .o__ready(\o__ready$64 ),
    .o__valid(\i__valid$66 ),
    .part_0(\$47 ),
    .rst(rst)
  );
  digits_s9_acc_2 s9_acc_2 (
    .clk(clk),
    .i__ready(\o__ready$64 ),
    .i__valid(\i__valid$66 ),
    .o__payload(\i__payload$68 ),
    .o__ready(\o__ready$70 ),
    .o__valid(\i__valid$72 ),
    .\port$1397$0 (\$47 ),
    .\port$777$0 (\i__payload$56 ),
    .rst(rst)
  );
  digits_scores_fork scores_fork (
    .clk(clk),
    .i__ready(\o__ready$76 ),
    .i__valid(\i__valid$78 ),
    .o_0__payload(\i__payload$74 ),
    .o_0__ready(o_0__ready),
    .o_0__valid(\i__valid$93 ),
    .o_1__ready(o_1__ready),
    .o_1__valid(\i__valid$84 ),
    .rst(rst)
  );
  digits_scores_queue scores_queue (
    .clk(clk),
    .i__payload(\i__payload$74 ),
    .i__ready(o_1__ready),
    .i__valid(\i__valid$84 ),
    .o__payload(o_scores__payload),
    .o__ready(o_scores__ready),
    .o__valid(o_scores__valid),
    .rst(rst)
  );
endmodule

module digits_s0_bits(i__valid, clk, rst, i__ready, o__payload, o__ready, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  reg \$4 ;
  reg [2:0] bits = 3'h0;
  input clk;
  wire clk;
  input [4:0] i__payload;
  wire [4:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [2:0] o__payload;
  wire [2:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg valid_d1 = 1'h0;
  always @(posedge clk)
    valid_d1 <= \$4 ;
  always @(posedge clk)
    bits <= { \$3 , \$2 , \$1  };
  assign \$1  = i__payload >= 2'h3;
  assign \$2  = i__payload >= 4'h8;
  assign \$3  = i__payload >= 4'hd;
  assign reserve = i__valid & i__ready;
  digits_s0_bits_credit credit (
    .clk(clk),
    .i__payload(bits),
    .i__valid(valid_d1),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$4  = reserve;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  assign i__ready = ready;
endmodule

module digits_s0_bits_credit(rst, reserve, o__payload, o__ready, i__valid, i__payload, ready, o__valid, clk);
  reg scratch_2  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [2:0] \$12 ;
  reg \$13 ;
  wire [3:0] \$2 ;
  wire [4:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [2:0] i__payload;
  wire [2:0] i__payload;
  input i__valid;
  wire i__valid;
  output [2:0] o__payload;
  wire [2:0] o__payload;
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
  reg [2:0] room = 3'h5;
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
  digits_s0_bits_credit_queue queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (scratch_2 ) begin end
    \$10  = reserve;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$11  = \$1 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$12  = \$3 [2:0];
    if (rst) begin
      \$12  = 3'h5;
    end
  end
  always @* begin
    if (scratch_2 ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h1;
    end
  end
endmodule

module digits_s0_bits_credit_queue(rst, o__payload, o__ready, i__valid, i__payload, o__valid, clk);
  reg scratch_3  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  reg \$15 ;
  reg [2:0] \$16 ;
  reg [2:0] \$17 ;
  reg [2:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  reg [2:0] \$signature__addr  = 3'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [2:0] i__payload;
  wire [2:0] i__payload;
  input i__valid;
  wire i__valid;
  output [2:0] o__payload;
  wire [2:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [2:0] w_before = 3'h0;
  reg [2:0] places [4:0];
  initial begin
    places[0] = 3'h0;
    places[1] = 3'h0;
    places[2] = 3'h0;
    places[3] = 3'h0;
    places[4] = 3'h0;
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
  assign \$8  = \$signature__addr  == 3'h4;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 4'h0 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 3'h4;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 4'h0 : \$13 ;
  always @(posedge clk)
    o__valid <= \$15 ;
  always @(posedge clk)
    \$signature__addr  <= \$16 ;
  always @(posedge clk)
    w_before <= \$17 ;
  always @(posedge clk)
    read__addr <= \$18 ;
  always @* begin
    if (scratch_3 ) begin end
    \$15  = \$6 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$16  = \$signature__addr ;
    if (\$7 ) begin
      \$16  = \$10 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [2:0];
    end
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule

module digits_s10_scores(rst, i__payload, i__ready, o__payload, o__ready, i__valid, o__valid, clk);
  reg scratch_4  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  reg [2:0] \$12 ;
  reg \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire [3:0] \$2 ;
  reg \$20 ;
  reg [3:0] \$21 ;
  wire [3:0] \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire [4:0] \$6 ;
  wire [4:0] \$7 ;
  wire [28:0] \$8 ;
  wire [29:0] \$9 ;
  reg [8:0] acc_0_d1 = 9'h000;
  reg [8:0] acc_0_d2 = 9'h000;
  reg [24:0] bias_0_d1 = 25'h0000000;
  reg [24:0] bias_0_d2 = 25'h0000000;
  reg [24:0] bias_0_d3 = 25'h0000000;
  reg [24:0] bias_0_d4 = 25'h0000000;
  reg [24:0] bias_0_d5 = 25'h0000000;
  reg [3:0] bias_addr_d1 = 4'h0;
  reg [24:0] bias_data_d1 = 25'h0000000;
  reg [24:0] bias_word;
  input clk;
  wire clk;
  reg [3:0] group = 4'h0;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] multiplier_addr_d1 = 4'h0;
  reg [19:0] multiplier_data_d1 = 20'h00000;
  reg [19:0] multiplier_word;
  output [28:0] o__payload;
  wire [28:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [2:0] pause = 3'h0;
  reg [28:0] product_0 = 29'h00000000;
  reg [28:0] product_0_d1 = 29'h00000000;
  reg [28:0] product_0_d2 = 29'h00000000;
  reg [28:0] product_0_d3 = 29'h00000000;
  reg [28:0] product_0_d4 = 29'h00000000;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg [28:0] score_0 = 29'h00000000;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  reg valid_d4 = 1'h0;
  reg valid_d5 = 1'h0;
  reg valid_d6 = 1'h0;
  reg valid_d7 = 1'h0;
  reg valid_d8 = 1'h0;
  assign \$1  = ! pause;
  assign \$2  = pause - 1'h1;
  assign \$3  = \$1  ? 4'h0 : \$2 ;
  assign \$4  = reserve ? 4'h7 : \$3 ;
  assign \$5  = group == 4'h9;
  assign \$6  = group + 1'h1;
  assign \$7  = \$5  ? 5'h00 : \$6 ;
  assign \$8  = $signed(acc_0_d2) * $signed({ 1'h0, multiplier_data_d1 });
  assign \$9  = $signed(product_0_d4) + $signed(bias_0_d5);
  assign \$10  = ! pause;
  assign i__ready = ready & \$11 ;
  assign reserve = i__valid & i__ready;
  always @(posedge clk)
    pause <= \$12 ;
  always @(posedge clk)
    valid_d1 <= \$13 ;
  always @(posedge clk)
    valid_d2 <= \$14 ;
  always @(posedge clk)
    valid_d3 <= \$15 ;
  always @(posedge clk)
    valid_d4 <= \$16 ;
  always @(posedge clk)
    valid_d5 <= \$17 ;
  always @(posedge clk)
    valid_d6 <= \$18 ;
  always @(posedge clk)
    valid_d7 <= \$19 ;
  always @(posedge clk)
    valid_d8 <= \$20 ;
  always @(posedge clk)
    group <= \$21 ;
  always @(posedge clk)
    multiplier_addr_d1 <= group;
  always @(posedge clk)
    multiplier_data_d1 <= multiplier_word;
  always @(posedge clk)
    bias_addr_d1 <= group;
  always @(posedge clk)
    bias_data_d1 <= bias_word;
  always @(posedge clk)
    acc_0_d1 <= i__payload;
  always @(posedge clk)
    acc_0_d2 <= acc_0_d1;
  always @(posedge clk)
    product_0 <= \$8 ;
  always @(posedge clk)
    product_0_d1 <= product_0;
  always @(posedge clk)
    product_0_d2 <= product_0_d1;
  always @(posedge clk)
    product_0_d3 <= product_0_d2;
  always @(posedge clk)
    product_0_d4 <= product_0_d3;
  always @(posedge clk)
    bias_0_d1 <= bias_data_d1;
  always @(posedge clk)
    bias_0_d2 <= bias_0_d1;
  always @(posedge clk)
    bias_0_d3 <= bias_0_d2;
  always @(posedge clk)
    bias_0_d4 <= bias_0_d3;
  always @(posedge clk)
    bias_0_d5 <= bias_0_d4;
  always @(posedge clk)
    score_0 <= \$9 [28:0];
  digits_s10_scores_credit credit (
    .clk(clk),
    .i__payload(score_0),
    .i__valid(valid_d8),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_4 ) begin end
    \$12  = \$4 [2:0];
    if (rst) begin
      \$12  = 3'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$13  = reserve;
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$14  = valid_d1;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$15  = valid_d2;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$16  = valid_d3;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$17  = valid_d4;
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$18  = valid_d5;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$19  = valid_d6;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$20  = valid_d7;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$21  = group;
    if (reserve) begin
      \$21  = \$7 [3:0];
    end
    if (rst) begin
      \$21  = 4'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    multiplier_word = 20'h00000;
    casez (multiplier_addr_d1)
      4'h0:
          multiplier_word = 20'h796cd;
      4'h1:
          multiplier_word = 20'h8c47c;
      4'h2:
          multiplier_word = 20'h7f847;
      4'h3:
          multiplier_word = 20'h91322;
      4'h4:
          multiplier_word = 20'h88f86;
      4'h5:
          multiplier_word = 20'h7fc01;
      4'h6:
          multiplier_word = 20'h852bf;
      4'h7:
          multiplier_word = 20'h82a62;
      4'h8:
          multiplier_word = 20'h85dcb;
      4'h9:
          multiplier_word = 20'h81a7d;
    endcase
  end
  always @* begin
    if (scratch_4 ) begin end
    bias_word = 25'h0000000;
    casez (bias_addr_d1)
      4'h0:
          bias_word = 25'h00a8df3;
      4'h1:
          bias_word = 25'h0163170;
      4'h2:
          bias_word = 25'h032796c;
      4'h3:
          bias_word = 25'h1fecf62;
      4'h4:
          bias_word = 25'h03d9bd9;
      4'h5:
          bias_word = 25'h0113a98;
      4'h6:
          bias_word = 25'h052e575;
      4'h7:
          bias_word = 25'h01cccc5;
      4'h8:
          bias_word = 25'h155fe40;
      4'h9:
          bias_word = 25'h1e07e68;
    endcase
  end
  assign \$11  = \$10 ;
endmodule

module digits_s10_scores_credit(rst, reserve, o__payload, o__ready, i__valid, i__payload, ready, o__valid, clk);
  reg scratch_5  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [2:0] \$12 ;
  reg \$13 ;
  wire [3:0] \$2 ;
  wire [4:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [28:0] i__payload;
  wire [28:0] i__payload;
  input i__valid;
  wire i__valid;
  output [28:0] o__payload;
  wire [28:0] o__payload;
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
  reg [2:0] room = 3'h4;
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
  digits_s10_scores_credit_queue queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (scratch_5 ) begin end
    \$10  = reserve;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$11  = \$1 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$12  = \$3 [2:0];
    if (rst) begin
      \$12  = 3'h4;
    end
  end
  always @* begin
    if (scratch_5 ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h1;
    end
  end
endmodule

module digits_s10_scores_credit_queue(rst, o__payload, o__ready, i__valid, i__payload, o__valid, clk);
  reg scratch_6  = 0;
  wire \$1 ;
  wire [2:0] \$10 ;
  reg \$11 ;
  reg [1:0] \$12 ;
  reg [1:0] \$13 ;
  reg [1:0] \$14 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  wire \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [28:0] i__payload;
  wire [28:0] i__payload;
  input i__valid;
  wire i__valid;
  output [28:0] o__payload;
  wire [28:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [1:0] w_before = 2'h0;
  reg [28:0] places [3:0];
  initial begin
    places[0] = 29'h00000000;
    places[1] = 29'h00000000;
    places[2] = 29'h00000000;
    places[3] = 29'h00000000;
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
  assign \$8  = \$signature__addr  + 1'h1;
  assign \$9  = o__valid & o__ready;
  assign \$10  = read__addr + 1'h1;
  always @(posedge clk)
    o__valid <= \$11 ;
  always @(posedge clk)
    \$signature__addr  <= \$12 ;
  always @(posedge clk)
    w_before <= \$13 ;
  always @(posedge clk)
    read__addr <= \$14 ;
  always @* begin
    if (scratch_6 ) begin end
    \$11  = \$6 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_6 ) begin end
    \$12  = \$signature__addr ;
    if (\$7 ) begin
      \$12  = \$8 [1:0];
    end
    if (rst) begin
      \$12  = 2'h0;
    end
  end
  always @* begin
    if (scratch_6 ) begin end
    \$13  = w_before;
    if (\$7 ) begin
      \$13  = \$signature__addr ;
    end
    if (rst) begin
      \$13  = 2'h0;
    end
  end
  always @* begin
    if (scratch_6 ) begin end
    \$14  = read__addr;
    if (\$9 ) begin
      \$14  = \$10 [1:0];
    end
    if (rst) begin
      \$14  = 2'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule

module digits_s11_label(clk, rst, i__payload, i__valid, i__ready, o__payload, o__valid, o__ready);
  reg scratch_7  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [4:0] \$11 ;
  reg [3:0] \$12 ;
  reg [3:0] \$13 ;
  reg [28:0] \$14 ;
  reg [3:0] \$15 ;
  reg \$16 ;
  wire \$2 ;
  wire [4:0] \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire [4:0] \$6 ;
  wire [4:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire admit;
  reg [3:0] base = 4'h0;
  reg [3:0] beat = 4'h0;
  reg [28:0] best = 29'h00000000;
  input clk;
  wire clk;
  reg [3:0] data = 4'h0;
  input [28:0] i__payload;
  wire [28:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire last;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg push = 1'h0;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  assign last = beat == 4'h9;
  assign \$1  = ~ last;
  assign i__ready = ready | \$1 ;
  assign admit = i__valid & i__ready;
  assign reserve = admit & last;
  assign \$2  = beat == 4'h9;
  assign \$3  = beat + 1'h1;
  assign \$4  = \$2  ? 5'h00 : \$3 ;
  assign \$5  = base == 4'h9;
  assign \$6  = base + 1'h1;
  assign \$7  = \$5  ? 5'h00 : \$6 ;
  assign \$8  = ! base;
  assign \$9  = $signed(i__payload) > $signed(best);
  assign \$10  = \$8  | \$9 ;
  assign \$11  = base + 1'h0;
  always @(posedge clk)
    beat <= \$12 ;
  always @(posedge clk)
    base <= \$13 ;
  always @(posedge clk)
    best <= \$14 ;
  always @(posedge clk)
    data <= \$15 ;
  always @(posedge clk)
    push <= \$16 ;
  digits_s11_label_credit credit (
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
  always @* begin
    if (scratch_7 ) begin end
    \$12  = beat;
    if (admit) begin
      \$12  = \$4 [3:0];
    end
    if (rst) begin
      \$12  = 4'h0;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$13  = base;
    if (admit) begin
      \$13  = \$7 [3:0];
    end
    if (rst) begin
      \$13  = 4'h0;
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$14  = best;
    if (admit) begin
      if (\$10 ) begin
        \$14  = i__payload;
      end
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$15  = data;
    if (admit) begin
      if (\$10 ) begin
        \$15  = \$11 [3:0];
      end
    end
  end
  always @* begin
    if (scratch_7 ) begin end
    \$16  = reserve;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
endmodule

module digits_s11_label_credit(clk, rst, reserve, o__payload, i__payload, i__valid, ready, o__valid, o__ready);
  reg scratch_8  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [1:0] \$12 ;
  reg \$13 ;
  wire [2:0] \$2 ;
  wire [3:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  input i__valid;
  wire i__valid;
  output [3:0] o__payload;
  wire [3:0] o__payload;
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
  reg [1:0] room = 2'h3;
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
  digits_s11_label_credit_queue queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (scratch_8 ) begin end
    \$10  = reserve;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_8 ) begin end
    \$11  = \$1 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_8 ) begin end
    \$12  = \$3 [1:0];
    if (rst) begin
      \$12  = 2'h3;
    end
  end
  always @* begin
    if (scratch_8 ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h1;
    end
  end
endmodule

module digits_s11_label_credit_queue(clk, rst, o__payload, i__payload, i__valid, o__valid, o__ready);
  reg scratch_9  = 0;
  wire \$1 ;
  wire [2:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [2:0] \$13 ;
  wire [2:0] \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  reg [1:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [2:0] \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  input i__valid;
  wire i__valid;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [1:0] w_before = 2'h0;
  reg [3:0] places [2:0];
  initial begin
    places[0] = 4'h0;
    places[1] = 4'h0;
    places[2] = 4'h0;
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
  assign \$8  = \$signature__addr  == 2'h2;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 3'h0 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 2'h2;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 3'h0 : \$13 ;
  always @(posedge clk)
    o__valid <= \$15 ;
  always @(posedge clk)
    \$signature__addr  <= \$16 ;
  always @(posedge clk)
    w_before <= \$17 ;
  always @(posedge clk)
    read__addr <= \$18 ;
  always @* begin
    if (scratch_9 ) begin end
    \$15  = \$6 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_9 ) begin end
    \$16  = \$signature__addr ;
    if (\$7 ) begin
      \$16  = \$10 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (scratch_9 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  always @* begin
    if (scratch_9 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [1:0];
    end
    if (rst) begin
      \$18  = 2'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule

module digits_s1_acc_0_narrow(rst, i__payload, o__payload, i__ready, o__ready, o__valid, clk);
  reg scratch_10  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [2:0] \$4 ;
  wire [2:0] \$5 ;
  reg [1:0] \$6 ;
  input clk;
  wire clk;
  input [2:0] i__payload;
  wire [2:0] i__payload;
  output i__ready;
  wire i__ready;
  output o__payload;
  wire o__payload;
  input o__ready;
  wire o__ready;
  input o__valid;
  wire o__valid;
  reg [1:0] part = 2'h0;
  input rst;
  wire rst;
  assign \$2  = o__valid & o__ready;
  assign \$3  = part == 2'h2;
  assign \$4  = part + 1'h1;
  assign \$5  = \$3  ? 3'h0 : \$4 ;
  always @(posedge clk)
    part <= \$6 ;
  assign o__payload = i__payload >> part;
  assign \$1  = part == 2'h2;
  assign i__ready = o__ready & \$1 ;
  always @* begin
    if (scratch_10 ) begin end
    \$6  = part;
    if (\$2 ) begin
      \$6  = \$5 [1:0];
    end
    if (rst) begin
      \$6  = 2'h0;
    end
  end
endmodule

module digits_s2_acc_0_widen(rst, i__payload, o__valid, i__ready, o__ready, i__valid, part_0, part_1, part_2, part_3, part_4, part_5, part_6, part_7, part_8, part_9, part_10, part_11, part_12, part_13, part_14
, part_15, part_16, part_17, part_18, part_19, part_20, part_21, part_22, part_23, part_24, part_25, part_26, part_27, part_28, part_29, part_30, clk);
  reg scratch_11  = 0;
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
  wire [5:0] \$35 ;
  reg \$36 ;
  reg \$37 ;
  reg \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg \$45 ;
  reg \$46 ;
  reg \$47 ;
  reg \$48 ;
  reg \$49 ;
  wire \$5 ;
  reg \$50 ;
  reg \$51 ;
  reg \$52 ;
  reg \$53 ;
  reg \$54 ;
  reg \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg \$66 ;
  reg [4:0] \$67 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input i__payload;
  wire i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [4:0] part = 5'h00;
  output part_0;
  reg part_0 = 1'h0;
  output part_1;
  reg part_1 = 1'h0;
  output part_10;
  reg part_10 = 1'h0;
  output part_11;
  reg part_11 = 1'h0;
  output part_12;
  reg part_12 = 1'h0;
  output part_13;
  reg part_13 = 1'h0;
  output part_14;
  reg part_14 = 1'h0;
  output part_15;
  reg part_15 = 1'h0;
  output part_16;
  reg part_16 = 1'h0;
  output part_17;
  reg part_17 = 1'h0;
  output part_18;
  reg part_18 = 1'h0;
  output part_19;
  reg part_19 = 1'h0;
  output part_2;
  reg part_2 = 1'h0;
  output part_20;
  reg part_20 = 1'h0;
  output part_21;
  reg part_21 = 1'h0;
  output part_22;
  reg part_22 = 1'h0;
  output part_23;
  reg part_23 = 1'h0;
  output part_24;
  reg part_24 = 1'h0;
  output part_25;
  reg part_25 = 1'h0;
  output part_26;
  reg part_26 = 1'h0;
  output part_27;
  reg part_27 = 1'h0;
  output part_28;
  reg part_28 = 1'h0;
  output part_29;
  reg part_29 = 1'h0;
  output part_3;
  reg part_3 = 1'h0;
  output part_30;
  reg part_30 = 1'h0;
  output part_4;
  reg part_4 = 1'h0;
  output part_5;
  reg part_5 = 1'h0;
  output part_6;
  reg part_6 = 1'h0;
  output part_7;
  reg part_7 = 1'h0;
  output part_8;
  reg part_8 = 1'h0;
  output part_9;
  reg part_9 = 1'h0;
  input rst;
  wire rst;
  wire take_0;
  wire take_1;
  wire take_10;
  wire take_11;
  wire take_12;
  wire take_13;
  wire take_14;
  wire take_15;
  wire take_16;
  wire take_17;
  wire take_18;
  wire take_19;
  wire take_2;
  wire take_20;
  wire take_21;
  wire take_22;
  wire take_23;
  wire take_24;
  wire take_25;
  wire take_26;
  wire take_27;
  wire take_28;
  wire take_29;
  wire take_3;
  wire take_30;
  wire take_4;
  wire take_5;
  wire take_6;
  wire take_7;
  wire take_8;
  wire take_9;
  wire taken;
  assign \$17  = part == 5'h10;
  assign take_16 = taken & \$17 ;
  assign \$18  = part == 5'h11;
  assign take_17 = taken & \$18 ;
  assign \$19  = part == 5'h12;
  assign take_18 = taken & \$19 ;
  assign \$20  = part == 5'h13;
  assign take_19 = taken & \$20 ;
  assign \$21  = part == 5'h14;
  assign take_20 = taken & \$21 ;
  assign \$22  = part == 5'h15;
  assign take_21 = taken & \$22 ;
  assign \$23  = part == 5'h16;
  assign take_22 = taken & \$23 ;
  assign \$24  = part == 5'h17;
  assign take_23 = taken & \$24 ;
  assign \$25  = part == 5'h18;
  assign take_24 = taken & \$25 ;
  assign \$26  = part == 5'h19;
  assign take_25 = taken & \$26 ;
  assign \$27  = part == 5'h1a;
  assign take_26 = taken & \$27 ;
  assign \$28  = part == 5'h1b;
  assign take_27 = taken & \$28 ;
  assign \$29  = part == 5'h1c;
  assign take_28 = taken & \$29 ;
  assign \$30  = part == 5'h1d;
  assign take_29 = taken & \$30 ;
  assign \$31  = part == 5'h1e;
  assign take_30 = taken & \$31 ;
  assign \$32  = part == 5'h1f;
  assign o__valid = i__valid & \$32 ;
  assign \$33  = part == 5'h1f;
  assign \$34  = ~ \$33 ;
  assign i__ready = \$34  | o__ready;
  assign taken = i__valid & i__ready;
  assign \$35  = part + 1'h1;
  always @(posedge clk)
    part_0 <= \$36 ;
  always @(posedge clk)
    part_1 <= \$37 ;
  always @(posedge clk)
    part_2 <= \$38 ;
  always @(posedge clk)
    part_3 <= \$39 ;
  always @(posedge clk)
    part_4 <= \$40 ;
  always @(posedge clk)
    part_5 <= \$41 ;
  always @(posedge clk)
    part_6 <= \$42 ;
  always @(posedge clk)
    part_7 <= \$43 ;
  always @(posedge clk)
    part_8 <= \$44 ;
  always @(posedge clk)
    part_9 <= \$45 ;
  always @(posedge clk)
    part_10 <= \$46 ;
  always @(posedge clk)
    part_11 <= \$47 ;
  always @(posedge clk)
    part_12 <= \$48 ;
  always @(posedge clk)
    part_13 <= \$49 ;
  always @(posedge clk)
    part_14 <= \$50 ;
  always @(posedge clk)
    part_15 <= \$51 ;
  always @(posedge clk)
    part_16 <= \$52 ;
  always @(posedge clk)
    part_17 <= \$53 ;
  always @(posedge clk)
    part_18 <= \$54 ;
  always @(posedge clk)
    part_19 <= \$55 ;
  always @(posedge clk)
    part_20 <= \$56 ;
  always @(posedge clk)
    part_21 <= \$57 ;
  always @(posedge clk)
    part_22 <= \$58 ;
  always @(posedge clk)
    part_23 <= \$59 ;
  always @(posedge clk)
    part_24 <= \$60 ;
  always @(posedge clk)
    part_25 <= \$61 ;
  always @(posedge clk)
    part_26 <= \$62 ;
  always @(posedge clk)
    part_27 <= \$63 ;
  always @(posedge clk)
    part_28 <= \$64 ;
  always @(posedge clk)
    part_29 <= \$65 ;
  always @(posedge clk)
    part_30 <= \$66 ;
  always @(posedge clk)
    part <= \$67 ;
  assign \$1  = ! part;
  assign take_0 = taken & \$1 ;
  assign \$2  = part == 1'h1;
  assign take_1 = taken & \$2 ;
  assign \$3  = part == 2'h2;
  assign take_2 = taken & \$3 ;
  assign \$4  = part == 2'h3;
  assign take_3 = taken & \$4 ;
  assign \$5  = part == 3'h4;
  assign take_4 = taken & \$5 ;
  assign \$6  = part == 3'h5;
  assign take_5 = taken & \$6 ;
  assign \$7  = part == 3'h6;
  assign take_6 = taken & \$7 ;
  assign \$8  = part == 3'h7;
  assign take_7 = taken & \$8 ;
  assign \$9  = part == 4'h8;
  assign take_8 = taken & \$9 ;
  assign \$10  = part == 4'h9;
  assign take_9 = taken & \$10 ;
  assign \$11  = part == 4'ha;
  assign take_10 = taken & \$11 ;
  assign \$12  = part == 4'hb;
  assign take_11 = taken & \$12 ;
  assign \$13  = part == 4'hc;
  assign take_12 = taken & \$13 ;
  assign \$14  = part == 4'hd;
  assign take_13 = taken & \$14 ;
  assign \$15  = part == 4'he;
  assign take_14 = taken & \$15 ;
  assign \$16  = part == 4'hf;
  assign take_15 = taken & \$16 ;
  always @* begin
    if (scratch_11 ) begin end
    \$36  = part_0;
    if (take_0) begin
      \$36  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$37  = part_1;
    if (take_1) begin
      \$37  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$38  = part_2;
    if (take_2) begin
      \$38  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$39  = part_3;
    if (take_3) begin
      \$39  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$40  = part_4;
    if (take_4) begin
      \$40  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$41  = part_5;
    if (take_5) begin
      \$41  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$42  = part_6;
    if (take_6) begin
      \$42  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$43  = part_7;
    if (take_7) begin
      \$43  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$44  = part_8;
    if (take_8) begin
      \$44  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$45  = part_9;
    if (take_9) begin
      \$45  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$46  = part_10;
    if (take_10) begin
      \$46  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$47  = part_11;
    if (take_11) begin
      \$47  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$48  = part_12;
    if (take_12) begin
      \$48  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$49  = part_13;
    if (take_13) begin
      \$49  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$50  = part_14;
    if (take_14) begin
      \$50  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$51  = part_15;
    if (take_15) begin
      \$51  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$52  = part_16;
    if (take_16) begin
      \$52  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$53  = part_17;
    if (take_17) begin
      \$53  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$54  = part_18;
    if (take_18) begin
      \$54  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$55  = part_19;
    if (take_19) begin
      \$55  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$56  = part_20;
    if (take_20) begin
      \$56  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$57  = part_21;
    if (take_21) begin
      \$57  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$58  = part_22;
    if (take_22) begin
      \$58  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$59  = part_23;
    if (take_23) begin
      \$59  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$60  = part_24;
    if (take_24) begin
      \$60  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$61  = part_25;
    if (take_25) begin
      \$61  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$62  = part_26;
    if (take_26) begin
      \$62  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$63  = part_27;
    if (take_27) begin
      \$63  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$64  = part_28;
    if (take_28) begin
      \$64  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$65  = part_29;
    if (take_29) begin
      \$65  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$66  = part_30;
    if (take_30) begin
      \$66  = i__payload;
    end
  end
  always @* begin
    if (scratch_11 ) begin end
    \$67  = part;
    if (taken) begin
      \$67  = \$35 [4:0];
    end
    if (rst) begin
      \$67  = 5'h00;
    end
  end
endmodule

module digits_s3_acc_0(rst, \port$37$0 , i__valid, i__ready, o__payload, o__ready, \port$1075$0 , \port$1077$0 , \port$1079$0 , \port$1081$0 , \port$1083$0 , \port$1085$0 , \port$1087$0 , \port$1089$0 , \port$1091$0 , \port$1093$0 , \port$1095$0 , \port$1097$0 , \port$1099$0 , \port$1101$0 , \port$1103$0 
, \port$1105$0 , \port$1107$0 , \port$1109$0 , \port$1111$0 , \port$1113$0 , \port$1115$0 , \port$1117$0 , \port$1119$0 , \port$1121$0 , \port$1123$0 , \port$1125$0 , \port$1127$0 , \port$1129$0 , \port$1131$0 , \port$1133$0 , \port$1135$0 , o__valid, clk);
  reg scratch_12  = 0;
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
  wire [9:0] \$111 ;
  wire [1:0] \$112 ;
  wire [1:0] \$113 ;
  wire [1:0] \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire [3:0] \$121 ;
  wire [3:0] \$122 ;
  wire \$123 ;
  wire [10:0] \$124 ;
  wire [10:0] \$125 ;
  wire \$126 ;
  wire [3:0] \$127 ;
  wire [3:0] \$128 ;
  reg [1:0] \$129 ;
  wire \$13 ;
  reg \$130 ;
  reg \$131 ;
  reg [2:0] \$132 ;
  reg [9:0] \$133 ;
  reg [2:0] \$134 ;
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
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
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
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire [18:0] \$81 ;
  wire [13:0] \$82 ;
  wire [6:0] \$83 ;
  wire [7:0] \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg [7:0] acc_0_0 = 8'h00;
  reg [31:0] buffer_data_d1 = 32'd0;
  input clk;
  wire clk;
  reg dot_0_0_100_d1 = 1'h0;
  reg dot_0_0_103_d1 = 1'h0;
  reg dot_0_0_103_d2 = 1'h0;
  reg [3:0] dot_0_0_104_d1 = 4'h0;
  reg [4:0] dot_0_0_105_d1 = 5'h00;
  reg dot_0_0_91_d1 = 1'h0;
  reg [2:0] dot_0_0_92_d1 = 3'h0;
  reg [2:0] dot_0_0_93_d1 = 3'h0;
  reg dot_0_0_94_d1 = 1'h0;
  reg [1:0] dot_0_0_95_d1 = 2'h0;
  reg [2:0] dot_0_0_96_d1 = 3'h0;
  reg dot_0_0_97_d1 = 1'h0;
  reg [2:0] dot_0_0_98_d1 = 3'h0;
  reg [2:0] dot_0_0_99_d1 = 3'h0;
  wire dot_0_0_table_0;
  wire dot_0_0_table_1;
  wire dot_0_0_table_10;
  wire dot_0_0_table_11;
  wire dot_0_0_table_12;
  wire dot_0_0_table_13;
  wire dot_0_0_table_14;
  wire dot_0_0_table_15;
  wire dot_0_0_table_16;
  wire dot_0_0_table_17;
  wire dot_0_0_table_18;
  wire dot_0_0_table_19;
  wire dot_0_0_table_2;
  wire dot_0_0_table_20;
  wire dot_0_0_table_21;
  wire dot_0_0_table_22;
  wire dot_0_0_table_23;
  wire dot_0_0_table_24;
  wire dot_0_0_table_25;
  wire dot_0_0_table_26;
  wire dot_0_0_table_27;
  wire dot_0_0_table_28;
  wire dot_0_0_table_29;
  wire dot_0_0_table_3;
  wire dot_0_0_table_30;
  wire dot_0_0_table_31;
  wire dot_0_0_table_4;
  wire dot_0_0_table_5;
  wire dot_0_0_table_6;
  wire dot_0_0_table_7;
  wire dot_0_0_table_8;
  wire dot_0_0_table_9;
  reg [5:0] dot_0_count_0 = 6'h00;
  wire [1:0] emptied;
  wire [1:0] filled;
  wire first;
  reg first_d1 = 1'h0;
  reg first_d2 = 1'h0;
  reg first_d3 = 1'h0;
  reg first_d4 = 1'h0;
  reg first_d5 = 1'h0;
  reg [1:0] full = 2'h0;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire issue;
  reg issue_d1 = 1'h0;
  reg issue_d2 = 1'h0;
  reg issue_d3 = 1'h0;
  reg issue_d4 = 1'h0;
  reg issue_d5 = 1'h0;
  wire last;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input \port$1075$0 ;
  wire \port$1075$0 ;
  input \port$1077$0 ;
  wire \port$1077$0 ;
  input \port$1079$0 ;
  wire \port$1079$0 ;
  input \port$1081$0 ;
  wire \port$1081$0 ;
  input \port$1083$0 ;
  wire \port$1083$0 ;
  input \port$1085$0 ;
  wire \port$1085$0 ;
  input \port$1087$0 ;
  wire \port$1087$0 ;
  input \port$1089$0 ;
  wire \port$1089$0 ;
  input \port$1091$0 ;
  wire \port$1091$0 ;
  input \port$1093$0 ;
  wire \port$1093$0 ;
  input \port$1095$0 ;
  wire \port$1095$0 ;
  input \port$1097$0 ;
  wire \port$1097$0 ;
  input \port$1099$0 ;
  wire \port$1099$0 ;
  input \port$1101$0 ;
  wire \port$1101$0 ;
  input \port$1103$0 ;
  wire \port$1103$0 ;
  input \port$1105$0 ;
  wire \port$1105$0 ;
  input \port$1107$0 ;
  wire \port$1107$0 ;
  input \port$1109$0 ;
  wire \port$1109$0 ;
  input \port$1111$0 ;
  wire \port$1111$0 ;
  input \port$1113$0 ;
  wire \port$1113$0 ;
  input \port$1115$0 ;
  wire \port$1115$0 ;
  input \port$1117$0 ;
  wire \port$1117$0 ;
  input \port$1119$0 ;
  wire \port$1119$0 ;
  input \port$1121$0 ;
  wire \port$1121$0 ;
  input \port$1123$0 ;
  wire \port$1123$0 ;
  input \port$1125$0 ;
  wire \port$1125$0 ;
  input \port$1127$0 ;
  wire \port$1127$0 ;
  input \port$1129$0 ;
  wire \port$1129$0 ;
  input \port$1131$0 ;
  wire \port$1131$0 ;
  input \port$1133$0 ;
  wire \port$1133$0 ;
  input \port$1135$0 ;
  wire \port$1135$0 ;
  input \port$37$0 ;
  wire \port$37$0 ;
  reg push = 1'h0;
  reg r_half = 1'h0;
  wire [31:0] read__data;
  wire [31:0] \read__data$115 ;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg sum_d1 = 1'h0;
  reg sum_d2 = 1'h0;
  reg sum_d3 = 1'h0;
  reg sum_d4 = 1'h0;
  reg sum_d5 = 1'h0;
  reg [2:0] synapse_fold = 3'h0;
  reg w_half = 1'h0;
  reg [2:0] w_index = 3'h0;
  wire w_port__en;
  reg [31:0] weights_data_d1 = 32'd0;
  reg [9:0] word = 10'h000;
  reg [31:0] buffer [15:0];
  initial begin
    buffer[0] = 32'd0;
    buffer[1] = 32'd0;
    buffer[2] = 32'd0;
    buffer[3] = 32'd0;
    buffer[4] = 32'd0;
    buffer[5] = 32'd0;
    buffer[6] = 32'd0;
    buffer[7] = 32'd0;
    buffer[8] = 32'd0;
    buffer[9] = 32'd0;
    buffer[10] = 32'd0;
    buffer[11] = 32'd0;
    buffer[12] = 32'd0;
    buffer[13] = 32'd0;
    buffer[14] = 32'd0;
    buffer[15] = 32'd0;
  end
  always @(posedge clk) begin
    if (w_port__en)
      buffer[{ w_half, w_index }] <= { \port$37$0 , \port$1135$0 , \port$1133$0 , \port$1131$0 , \port$1129$0 , \port$1127$0 , \port$1125$0 , \port$1123$0 , \port$1121$0 , \port$1119$0 , \port$1117$0 , \port$1115$0 , \port$1113$0 , \port$1111$0 , \port$1109$0 , \port$1107$0 , \port$1105$0 , \port$1103$0 , \port$1101$0 , \port$1099$0 , \port$1097$0 , \port$1095$0 , \port$1093$0 , \port$1091$0 , \port$1089$0 , \port$1087$0 , \port$1085$0 , \port$1083$0 , \port$1081$0 , \port$1079$0 , \port$1077$0 , \port$1075$0  };
  end
  reg [31:0] _0_;
  always @(posedge clk) begin
    _0_ <= buffer[{ r_half, synapse_fold }];
  end
  assign read__data = _0_;
  reg [31:0] weights [767:0];
  initial begin
    weights[0] = 32'd4239262207;
    weights[1] = 32'd817651585;
    weights[2] = 32'd1283487845;
    weights[3] = 32'd2038399225;
    weights[4] = 32'd28857216;
    weights[5] = 32'd169860096;
    weights[6] = 32'd2131886075;
    weights[7] = 32'd2147516415;
    weights[8] = 32'd1811941116;
    weights[9] = 32'd4259577989;
    weights[10] = 32'd4294635279;
    weights[11] = 32'd770213159;
    weights[12] = 32'd1057485119;
    weights[13] = 32'd2117534448;
    weights[14] = 32'd3774793602;
    weights[15] = 32'd73866884;
    weights[16] = 32'd2013335406;
    weights[17] = 32'd2163275471;
    weights[18] = 32'd4206825436;
    weights[19] = 32'd2684069641;
    weights[20] = 32'd1613639635;
    weights[21] = 32'd1089474503;
    weights[22] = 32'd2160098307;
    weights[23] = 32'd4290902271;
    weights[24] = 32'd3680521244;
    weights[25] = 32'd4076439479;
    weights[26] = 32'd2550139325;
    weights[27] = 32'd3623891069;
    weights[28] = 32'd2176844144;
    weights[29] = 32'd2629813273;
    weights[30] = 32'd4030199746;
    weights[31] = 32'd15171599;
    weights[32] = 32'd1073736568;
    weights[33] = 32'd2164260812;
    weights[34] = 32'd8437799;
    weights[35] = 32'd38339080;
    weights[36] = 32'd2044727161;
    weights[37] = 32'd1061412991;
    weights[38] = 32'd2753480424;
    weights[39] = 32'd3649023953;
    weights[40] = 32'd534330766;
    weights[41] = 32'd5135639;
    weights[42] = 32'd4185782267;
    weights[43] = 32'd1060849173;
    weights[44] = 32'd1074204672;
    weights[45] = 32'd4254859724;
    weights[46] = 32'd4093119393;
    weights[47] = 32'd4783363;
    weights[48] = 32'd847255810;
    weights[49] = 32'd67420672;
    weights[50] = 32'd336455682;
    weights[51] = 32'd4244603391;
    weights[52] = 32'd4292444157;
    weights[53] = 32'd3883212543;
    weights[54] = 32'd1072695355;
    weights[55] = 32'd4028891122;
    weights[56] = 32'd2278425727;
    weights[57] = 32'd4244831859;
    weights[58] = 32'd138400879;
    weights[59] = 32'd502662270;
    weights[60] = 32'd1635840579;
    weights[61] = 32'd264732724;
    weights[62] = 32'd2958016640;
    weights[63] = 32'd4196433856;
    weights[64] = 32'd4143940471;
    weights[65] = 32'd3254660227;
    weights[66] = 32'd3328210438;
    weights[67] = 32'd2177531950;
    weights[68] = 32'd2213004935;
    weights[69] = 32'd3321949507;
    weights[70] = 32'd2212667265;
    weights[71] = 32'd67044103;
    weights[72] = 32'd813662227;
    weights[73] = 32'd2159619984;
    weights[74] = 32'd2441097667;
    weights[75] = 32'd76673024;
    weights[76] = 32'd4261467134;
    weights[77] = 32'd1870529086;
    weights[78] = 32'd3994017756;
    weights[79] = 32'd33259521;
    weights[80] = 32'd132135184;
    weights[81] = 32'd3817889839;
    weights[82] = 32'd2951970846;
    weights[83] = 32'd482201935;
    weights[84] = 32'd16760827;
    weights[85] = 32'd2082471937;
    weights[86] = 32'd3221215360;
    weights[87] = 32'd1056932861;
    weights[88] = 32'd2059364352;
    weights[89] = 32'd33564203;
    weights[90] = 32'd2030293213;
    weights[91] = 32'd2962985553;
    weights[92] = 32'd263207710;
    weights[93] = 32'd999788989;
    weights[94] = 32'd272353264;
    weights[95] = 32'd58850770;
    weights[96] = 32'd3640723520;
    weights[97] = 32'd101531646;
    weights[98] = 32'd2148349359;
    weights[99] = 32'd67141628;
    weights[100] = 32'd3221357436;
    weights[101] = 32'd421519275;
    weights[102] = 32'd893384762;
    weights[103] = 32'd4229692278;
    weights[104] = 32'd2256413511;
    weights[105] = 32'd300416544;
    weights[106] = 32'd1769440;
    weights[107] = 32'd2181052671;
    weights[108] = 32'd243789894;
    weights[109] = 32'd1879065584;
    weights[110] = 32'd1643200704;
    weights[111] = 32'd4236243144;
    weights[112] = 32'd2065301501;
    weights[113] = 32'd49988355;
    weights[114] = 32'd2468417031;
    weights[115] = 32'd4267975538;
    weights[116] = 32'd2147467839;
    weights[117] = 32'd1786548166;
    weights[118] = 32'd268664824;
    weights[119] = 32'd4201488;
    weights[120] = 32'd4251971579;
    weights[121] = 32'd4293918719;
    weights[122] = 32'd1069831167;
    weights[123] = 32'd77596672;
    weights[124] = 32'd419741696;
    weights[125] = 32'd949272;
    weights[126] = 32'd3804247616;
    weights[127] = 32'd2281633538;
    weights[128] = 32'd541064178;
    weights[129] = 32'd3463479290;
    weights[130] = 32'd2009264254;
    weights[131] = 32'd2155742960;
    weights[132] = 32'd3288338397;
    weights[133] = 32'd2135393135;
    weights[134] = 32'd2180777731;
    weights[135] = 32'd117603846;
    weights[136] = 32'd1642266736;
    weights[137] = 32'd35382592;
    weights[138] = 32'd1031770112;
    weights[139] = 32'd4278185469;
    weights[140] = 32'd2105533373;
    weights[141] = 32'd4008935153;
    weights[142] = 32'd74623;
    weights[143] = 32'd3758106336;
    weights[144] = 32'd196084155;
    weights[145] = 32'd457992;
    weights[146] = 32'd2013660412;
    weights[147] = 32'd41451010;
    weights[148] = 32'd4277272183;
    weights[149] = 32'd4294715247;
    weights[150] = 32'd2566914052;
    weights[151] = 32'd4277933787;
    weights[152] = 32'd4227872639;
    weights[153] = 32'd4135585018;
    weights[154] = 32'd4237292159;
    weights[155] = 32'd4069538791;
    weights[156] = 32'd3657433092;
    weights[157] = 32'd3218866171;
    weights[158] = 32'd109355519;
    weights[159] = 32'd4211085303;
    weights[160] = 32'd3892474095;
    weights[161] = 32'd1051732991;
    weights[162] = 32'd3015827507;
    weights[163] = 32'd33288113;
    weights[164] = 32'd1074789440;
    weights[165] = 32'd4034953201;
    weights[166] = 32'd13934655;
    weights[167] = 32'd595480083;
    weights[168] = 32'd3238000128;
    weights[169] = 32'd1881091906;
    weights[170] = 32'd67067152;
    weights[171] = 32'd2709815298;
    weights[172] = 32'd4093247105;
    weights[173] = 32'd2952788223;
    weights[174] = 32'd1964003323;
    weights[175] = 32'd4286254030;
    weights[176] = 32'd4294888575;
    weights[177] = 32'd261120;
    weights[178] = 32'd4043571696;
    weights[179] = 32'd2143299579;
    weights[180] = 32'd622002175;
    weights[181] = 32'd3154247680;
    weights[182] = 32'd2147478855;
    weights[183] = 32'd1944849919;
    weights[184] = 32'd3383787520;
    weights[185] = 32'd4227874395;
    weights[186] = 32'd3968316398;
    weights[187] = 32'd33128641;
    weights[188] = 32'd2209479104;
    weights[189] = 32'd3703587064;
    weights[190] = 32'd1912377904;
    weights[191] = 32'd8380648;
    weights[192] = 32'd2168455116;
    weights[193] = 32'd4147904513;
    weights[194] = 32'd2147482505;
    weights[195] = 32'd1560199177;
    weights[196] = 32'd4160679860;
    weights[197] = 32'd304908065;
    weights[198] = 32'd4244668152;
    weights[199] = 32'd2957902833;
    weights[200] = 32'd4236249247;
    weights[201] = 32'd4109374468;
    weights[202] = 32'd2009102083;
    weights[203] = 32'd1824473151;
    weights[204] = 32'd634420987;
    weights[205] = 32'd1879310336;
    weights[206] = 32'd2625503760;
    weights[207] = 32'd4282875897;
    weights[208] = 32'd402473087;
    weights[209] = 32'd4047511795;
    weights[210] = 32'd4221017599;
    weights[211] = 32'd3069936567;
    weights[212] = 32'd4287775871;
    weights[213] = 32'd376311812;
    weights[214] = 32'd2433715200;
    weights[215] = 32'd586247;
    weights[216] = 32'd4164943876;
    weights[217] = 32'd4294919583;
    weights[218] = 32'd2019295153;
    weights[219] = 32'd937521207;
    weights[220] = 32'd4102295538;
    weights[221] = 32'd3220309519;
    weights[222] = 32'd6298619;
    weights[223] = 32'd2267439912;
    weights[224] = 32'd2139104319;
    weights[225] = 32'd4286443547;
    weights[226] = 32'd1173966591;
    weights[227] = 32'd3137339646;
    weights[228] = 32'd37243424;
    weights[229] = 32'd2181264562;
    weights[230] = 32'd2105563517;
    weights[231] = 32'd3464492494;
    weights[232] = 32'd121961519;
    weights[233] = 32'd2013300476;
    weights[234] = 32'd4294771164;
    weights[235] = 32'd4046921649;
    weights[236] = 32'd2188519711;
    weights[237] = 32'd117470759;
    weights[238] = 32'd793346074;
    weights[239] = 32'd4288171004;
    weights[240] = 32'd4097314780;
    weights[241] = 32'd424969;
    weights[242] = 32'd1073676862;
    weights[243] = 32'd3943792633;
    weights[244] = 32'd1877967119;
    weights[245] = 32'd2119127298;
    weights[246] = 32'd4256694682;
    weights[247] = 32'd4294765983;
    weights[248] = 32'd1491963103;
    weights[249] = 32'd1692008740;
    weights[250] = 32'd2952839184;
    weights[251] = 32'd2109613517;
    weights[252] = 32'd1944060093;
    weights[253] = 32'd251383934;
    weights[254] = 32'd3959454636;
    weights[255] = 32'd3757018617;
    weights[256] = 32'd100433871;
    weights[257] = 32'd2187541760;
    weights[258] = 32'd3605013115;
    weights[259] = 32'd4275634174;
    weights[260] = 32'd4244624639;
    weights[261] = 32'd520355536;
    weights[262] = 32'd263152;
    weights[263] = 32'd274428032;
    weights[264] = 32'd4058771457;
    weights[265] = 32'd272934958;
    weights[266] = 32'd4287776304;
    weights[267] = 32'd4281335807;
    weights[268] = 32'd984062;
    weights[269] = 32'd537880320;
    weights[270] = 32'd565182768;
    weights[271] = 32'd4294959492;
    weights[272] = 32'd2409679087;
    weights[273] = 32'd3875030052;
    weights[274] = 32'd234807455;
    weights[275] = 32'd2134913021;
    weights[276] = 32'd4278306813;
    weights[277] = 32'd402178049;
    weights[278] = 32'd2961162368;
    weights[279] = 32'd77200896;
    weights[280] = 32'd2571276272;
    weights[281] = 32'd4294869247;
    weights[282] = 32'd4273995771;
    weights[283] = 32'd166034;
    weights[284] = 32'd3081978899;
    weights[285] = 32'd644153344;
    weights[286] = 32'd2138638336;
    weights[287] = 32'd690405952;
    weights[288] = 32'd3757787611;
    weights[289] = 32'd28639245;
    weights[290] = 32'd167842322;
    weights[291] = 32'd236126464;
    weights[292] = 32'd3506445184;
    weights[293] = 32'd2122367999;
    weights[294] = 32'd3661367298;
    weights[295] = 32'd3906207743;
    weights[296] = 32'd3187688695;
    weights[297] = 32'd4194159870;
    weights[298] = 32'd260354047;
    weights[299] = 32'd2148524544;
    weights[300] = 32'd871256059;
    weights[301] = 32'd2146811934;
    weights[302] = 32'd1746917696;
    weights[303] = 32'd4223143640;
    weights[304] = 32'd4185661567;
    weights[305] = 32'd4274322033;
    weights[306] = 32'd3237871104;
    weights[307] = 32'd130870287;
    weights[308] = 32'd2679228656;
    weights[309] = 32'd914743448;
    weights[310] = 32'd2118091760;
    weights[311] = 32'd1678756832;
    weights[312] = 32'd3237807298;
    weights[313] = 32'd98451455;
    weights[314] = 32'd2147608576;
    weights[315] = 32'd3456205247;
    weights[316] = 32'd4106588113;
    weights[317] = 32'd324988307;
    weights[318] = 32'd2145386495;
    weights[319] = 32'd2147794866;
    weights[320] = 32'd554664191;
    weights[321] = 32'd3682600512;
    weights[322] = 32'd4143964177;
    weights[323] = 32'd3223324545;
    weights[324] = 32'd3682566340;
    weights[325] = 32'd519266187;
    weights[326] = 32'd4279223918;
    weights[327] = 32'd3229093830;
    weights[328] = 32'd2315411519;
    weights[329] = 32'd2080932838;
    weights[330] = 32'd1902002628;
    weights[331] = 32'd2989883280;
    weights[332] = 32'd1201667855;
    weights[333] = 32'd930062455;
    weights[334] = 32'd3490181104;
    weights[335] = 32'd4202562497;
    weights[336] = 32'd8649792;
    weights[337] = 32'd4027892720;
    weights[338] = 32'd2213575274;
    weights[339] = 32'd235040827;
    weights[340] = 32'd4278878808;
    weights[341] = 32'd4021733319;
    weights[342] = 32'd687014272;
    weights[343] = 32'd4062314480;
    weights[344] = 32'd3288213039;
    weights[345] = 32'd1155563076;
    weights[346] = 32'd537197583;
    weights[347] = 32'd4261148142;
    weights[348] = 32'd1121236955;
    weights[349] = 32'd3487829182;
    weights[350] = 32'd4286578173;
    weights[351] = 32'd4294967291;
    weights[352] = 32'd267996415;
    weights[353] = 32'd2147616256;
    weights[354] = 32'd1925189355;
    weights[355] = 32'd276086791;
    weights[356] = 32'd1073750160;
    weights[357] = 32'd658772514;
    weights[358] = 32'd4266032182;
    weights[359] = 32'd4262348799;
    weights[360] = 32'd3220015516;
    weights[361] = 32'd2117695729;
    weights[362] = 32'd4029559248;
    weights[363] = 32'd3233681348;
    weights[364] = 32'd4057259905;
    weights[365] = 32'd49413639;
    weights[366] = 32'd3385647087;
    weights[367] = 32'd30281733;
    weights[368] = 32'd7978512;
    weights[369] = 32'd3609219020;
    weights[370] = 32'd2414246927;
    weights[371] = 32'd124669;
    weights[372] = 32'd3265258500;
    weights[373] = 32'd264544255;
    weights[374] = 32'd7327316;
    weights[375] = 32'd2267025358;
    weights[376] = 32'd2187821009;
    weights[377] = 32'd532595933;
    weights[378] = 32'd3924160544;
    weights[379] = 32'd3923571697;
    weights[380] = 32'd2141571263;
    weights[381] = 32'd4148154109;
    weights[382] = 32'd161896047;
    weights[383] = 32'd4793344;
    weights[384] = 32'd2227707010;
    weights[385] = 32'd2412051966;
    weights[386] = 32'd4279223535;
    weights[387] = 32'd41747008;
    weights[388] = 32'd4058098688;
    weights[389] = 32'd2180956897;
    weights[390] = 32'd377474756;
    weights[391] = 32'd1074036512;
    weights[392] = 32'd8257760;
    weights[393] = 32'd3237380032;
    weights[394] = 32'd2395144191;
    weights[395] = 32'd1519372095;
    weights[396] = 32'd385666873;
    weights[397] = 32'd224721980;
    weights[398] = 32'd1879094752;
    weights[399] = 32'd4219240379;
    weights[400] = 32'd218300159;
    weights[401] = 32'd1073742848;
    weights[402] = 32'd830212600;
    weights[403] = 32'd2016780394;
    weights[404] = 32'd326761216;
    weights[405] = 32'd995883449;
    weights[406] = 32'd2017287432;
    weights[407] = 32'd209845277;
    weights[408] = 32'd402656988;
    weights[409] = 32'd2114781294;
    weights[410] = 32'd310351936;
    weights[411] = 32'd4232241112;
    weights[412] = 32'd4290440333;
    weights[413] = 32'd1844051167;
    weights[414] = 32'd3776448512;
    weights[415] = 32'd2682980480;
    weights[416] = 32'd2678578307;
    weights[417] = 32'd111116761;
    weights[418] = 32'd16908672;
    weights[419] = 32'd4244634368;
    weights[420] = 32'd830619685;
    weights[421] = 32'd33518081;
    weights[422] = 32'd51379016;
    weights[423] = 32'd1277116382;
    weights[424] = 32'd201389166;
    weights[425] = 32'd4005550589;
    weights[426] = 32'd2845569083;
    weights[427] = 32'd2177171344;
    weights[428] = 32'd503382719;
    weights[429] = 32'd4190081057;
    weights[430] = 32'd4093378546;
    weights[431] = 32'd1079510471;
    weights[432] = 32'd3380084973;
    weights[433] = 32'd2960980991;
    weights[434] = 32'd805324275;
    weights[435] = 32'd2003829859;
    weights[436] = 32'd301692928;
    weights[437] = 32'd411040320;
    weights[438] = 32'd4232056780;
    weights[439] = 32'd2986046211;
    weights[440] = 32'd2415263495;
    weights[441] = 32'd1041072319;
    weights[442] = 32'd2600833456;
    weights[443] = 32'd5040132;
    weights[444] = 32'd3797999358;
    weights[445] = 32'd2960896515;
    weights[446] = 32'd3754967039;
    weights[447] = 32'd1058074681;
    weights[448] = 32'd536544112;
    weights[449] = 32'd3997187872;
    weights[450] = 32'd992174395;
    weights[451] = 32'd4030685429;
    weights[452] = 32'd2163348416;
    weights[453] = 32'd331477015;
    weights[454] = 32'd1883226866;
    weights[455] = 32'd7546242;
    weights[456] = 32'd48705;
    weights[457] = 32'd1334237262;
    weights[458] = 32'd16768792;
    weights[459] = 32'd453115806;
    weights[460] = 32'd2114281855;
    weights[461] = 32'd4200566256;
    weights[462] = 32'd4236279815;
    weights[463] = 32'd265748609;
    weights[464] = 32'd2014302516;
    weights[465] = 32'd3988881374;
    weights[466] = 32'd3217196023;
    weights[467] = 32'd415217665;
    weights[468] = 32'd555724836;
    weights[469] = 32'd1078779920;
    weights[470] = 32'd3233885568;
    weights[471] = 32'd4294963515;
    weights[472] = 32'd2248146825;
    weights[473] = 32'd326501247;
    weights[474] = 32'd3265265344;
    weights[475] = 32'd2378760071;
    weights[476] = 32'd1729087715;
    weights[477] = 32'd3225587520;
    weights[478] = 32'd4190608257;
    weights[479] = 32'd34031491;
    weights[480] = 32'd3111651839;
    weights[481] = 32'd1338506255;
    weights[482] = 32'd3692026232;
    weights[483] = 32'd2025783807;
    weights[484] = 32'd1677426433;
    weights[485] = 32'd1499479864;
    weights[486] = 32'd218101759;
    weights[487] = 32'd6195389;
    weights[488] = 32'd2146959354;
    weights[489] = 32'd8912843;
    weights[490] = 32'd262144;
    weights[491] = 32'd4198759808;
    weights[492] = 32'd4271863790;
    weights[493] = 32'd2449420341;
    weights[494] = 32'd2142501855;
    weights[495] = 32'd512229336;
    weights[496] = 32'd1753144;
    weights[497] = 32'd3221277824;
    weights[498] = 32'd3627810815;
    weights[499] = 32'd1881913346;
    weights[500] = 32'd545010432;
    weights[501] = 32'd896561173;
    weights[502] = 32'd4063830000;
    weights[503] = 32'd2128911;
    weights[504] = 32'd106922459;
    weights[505] = 32'd2131197166;
    weights[506] = 32'd4262314808;
    weights[507] = 32'd327131079;
    weights[508] = 32'd1611588478;
    weights[509] = 32'd4160782434;
    weights[510] = 32'd100790685;
    weights[511] = 32'd1543962622;
    weights[512] = 32'd3892314366;
    weights[513] = 32'd2994614320;
    weights[514] = 32'd4060053463;
    weights[515] = 32'd82959247;
    weights[516] = 32'd3688906745;
    weights[517] = 32'd2178749425;
    weights[518] = 32'd2274219535;
    weights[519] = 32'd3273920070;
    weights[520] = 32'd248274958;
    weights[521] = 32'd294602564;
    weights[522] = 32'd3367498623;
    weights[523] = 32'd234931199;
    weights[524] = 32'd2148008512;
    weights[525] = 32'd29376002;
    weights[526] = 32'd2144788607;
    weights[527] = 32'd873460208;
    weights[528] = 32'd3231663680;
    weights[529] = 32'd3888185265;
    weights[530] = 32'd805306215;
    weights[531] = 32'd4196384765;
    weights[532] = 32'd1106708465;
    weights[533] = 32'd1332995;
    weights[534] = 32'd2147483669;
    weights[535] = 32'd134086781;
    weights[536] = 32'd2214682368;
    weights[537] = 32'd4244521851;
    weights[538] = 32'd532676367;
    weights[539] = 32'd3288406764;
    weights[540] = 32'd3704483073;
    weights[541] = 32'd52116559;
    weights[542] = 32'd2306049660;
    weights[543] = 32'd111148546;
    weights[544] = 32'd3456598014;
    weights[545] = 32'd4206079;
    weights[546] = 32'd54636550;
    weights[547] = 32'd4038846449;
    weights[548] = 32'd4238360177;
    weights[549] = 32'd1249869896;
    weights[550] = 32'd3252436864;
    weights[551] = 32'd2280728219;
    weights[552] = 32'd1101436793;
    weights[553] = 32'd4291300995;
    weights[554] = 32'd2415788036;
    weights[555] = 32'd927985670;
    weights[556] = 32'd2279284608;
    weights[557] = 32'd1602224783;
    weights[558] = 32'd4248433788;
    weights[559] = 32'd4162652664;
    weights[560] = 32'd2901179525;
    weights[561] = 32'd1073532136;
    weights[562] = 32'd33942672;
    weights[563] = 32'd1526618748;
    weights[564] = 32'd4281778171;
    weights[565] = 32'd3247420921;
    weights[566] = 32'd4278191151;
    weights[567] = 32'd1585185806;
    weights[568] = 32'd4291591183;
    weights[569] = 32'd3179283711;
    weights[570] = 32'd16318596;
    weights[571] = 32'd214069920;
    weights[572] = 32'd1594226750;
    weights[573] = 32'd99584507;
    weights[574] = 32'd4026695664;
    weights[575] = 32'd4285937015;
    weights[576] = 32'd4258996216;
    weights[577] = 32'd2994706823;
    weights[578] = 32'd3220583711;
    weights[579] = 32'd4212356787;
    weights[580] = 32'd33525763;
    weights[581] = 32'd268533628;
    weights[582] = 32'd50594107;
    weights[583] = 32'd1339883551;
    weights[584] = 32'd3347046150;
    weights[585] = 32'd4281339465;
    weights[586] = 32'd2986311951;
    weights[587] = 32'd130136321;
    weights[588] = 32'd2810183729;
    weights[589] = 32'd4294704896;
    weights[590] = 32'd3322506239;
    weights[591] = 32'd3640669707;
    weights[592] = 32'd2382075391;
    weights[593] = 32'd3206546813;
    weights[594] = 32'd4286553320;
    weights[595] = 32'd4269481743;
    weights[596] = 32'd2155747091;
    weights[597] = 32'd67112834;
    weights[598] = 32'd1073905664;
    weights[599] = 32'd54385483;
    weights[600] = 32'd157318690;
    weights[601] = 32'd2403909711;
    weights[602] = 32'd2630080639;
    weights[603] = 32'd3355959752;
    weights[604] = 32'd1904904161;
    weights[605] = 32'd3795396672;
    weights[606] = 32'd4265603067;
    weights[607] = 32'd838561951;
    weights[608] = 32'd7679747;
    weights[609] = 32'd3479176735;
    weights[610] = 32'd2179276673;
    weights[611] = 32'd4315915;
    weights[612] = 32'd503332866;
    weights[613] = 32'd1212100594;
    weights[614] = 32'd536890220;
    weights[615] = 32'd4261417983;
    weights[616] = 32'd4236252159;
    weights[617] = 32'd2008153575;
    weights[618] = 32'd2189423096;
    weights[619] = 32'd4294869744;
    weights[620] = 32'd1476393731;
    weights[621] = 32'd551029878;
    weights[622] = 32'd1240264712;
    weights[623] = 32'd65936;
    weights[624] = 32'd3944350207;
    weights[625] = 32'd3018850195;
    weights[626] = 32'd2422835832;
    weights[627] = 32'd4173070842;
    weights[628] = 32'd33161089;
    weights[629] = 32'd12577736;
    weights[630] = 32'd3760193532;
    weights[631] = 32'd522518027;
    weights[632] = 32'd3556704506;
    weights[633] = 32'd77593092;
    weights[634] = 32'd37552016;
    weights[635] = 32'd268531439;
    weights[636] = 32'd16777531;
    weights[637] = 32'd4292150216;
    weights[638] = 32'd2131755007;
    weights[639] = 32'd969408987;
    weights[640] = 32'd1916338784;
    weights[641] = 32'd4278844880;
    weights[642] = 32'd3372218171;
    weights[643] = 32'd931007;
    weights[644] = 32'd1610614400;
    weights[645] = 32'd4292083679;
    weights[646] = 32'd3218439487;
    weights[647] = 32'd116784157;
    weights[648] = 32'd542212224;
    weights[649] = 32'd1236528352;
    weights[650] = 32'd2139224893;
    weights[651] = 32'd119517247;
    weights[652] = 32'd2114322680;
    weights[653] = 32'd4294772275;
    weights[654] = 32'd4123518972;
    weights[655] = 32'd2117584835;
    weights[656] = 32'd3221766080;
    weights[657] = 32'd3649253439;
    weights[658] = 32'd2042626160;
    weights[659] = 32'd3255584928;
    weights[660] = 32'd905982395;
    weights[661] = 32'd4274180182;
    weights[662] = 32'd36684495;
    weights[663] = 32'd1157105408;
    weights[664] = 32'd3906928142;
    weights[665] = 32'd3220703103;
    weights[666] = 32'd4257245184;
    weights[667] = 32'd4127134335;
    weights[668] = 32'd1608524243;
    weights[669] = 32'd471470592;
    weights[670] = 32'd3921641472;
    weights[671] = 32'd2147482743;
    weights[672] = 32'd4072476416;
    weights[673] = 32'd199110671;
    weights[674] = 32'd2021604336;
    weights[675] = 32'd120618503;
    weights[676] = 32'd235368448;
    weights[677] = 32'd1007651454;
    weights[678] = 32'd3987061309;
    weights[679] = 32'd2281324542;
    weights[680] = 32'd2172673645;
    weights[681] = 32'd36171820;
    weights[682] = 32'd4027475442;
    weights[683] = 32'd71183852;
    weights[684] = 32'd3361705540;
    weights[685] = 32'd4047078273;
    weights[686] = 32'd1081751459;
    weights[687] = 32'd3354926631;
    weights[688] = 32'd2277932814;
    weights[689] = 32'd59621895;
    weights[690] = 32'd608207355;
    weights[691] = 32'd239509518;
    weights[692] = 32'd4161791136;
    weights[693] = 32'd4286628266;
    weights[694] = 32'd4294906775;
    weights[695] = 32'd4026474037;
    weights[696] = 32'd3689807867;
    weights[697] = 32'd1883160753;
    weights[698] = 32'd4294068290;
    weights[699] = 32'd99450881;
    weights[700] = 32'd534769728;
    weights[701] = 32'd927386392;
    weights[702] = 32'd1530916347;
    weights[703] = 32'd4288053241;
    weights[704] = 32'd262255;
    weights[705] = 32'd201326592;
    weights[706] = 32'd4294508554;
    weights[707] = 32'd4083154762;
    weights[708] = 32'd4223440513;
    weights[709] = 32'd2281667742;
    weights[710] = 32'd3078740895;
    weights[711] = 32'd88178751;
    weights[712] = 32'd1310449664;
    weights[713] = 32'd2130699632;
    weights[714] = 32'd1060322557;
    weights[715] = 32'd661753960;
    weights[716] = 32'd4227862000;
    weights[717] = 32'd4185653724;
    weights[718] = 32'd2128142430;
    weights[719] = 32'd268704656;
    weights[720] = 32'd4194320830;
    weights[721] = 32'd4126922689;
    weights[722] = 32'd1734375935;
    weights[723] = 32'd180617219;
    weights[724] = 32'd17832577;
    weights[725] = 32'd54592222;
    weights[726] = 32'd1089482267;
    weights[727] = 32'd264564750;
    weights[728] = 32'd472893752;
    weights[729] = 32'd4077725677;
    weights[730] = 32'd2147424637;
    weights[731] = 32'd4093001484;
    weights[732] = 32'd3248496448;
    weights[733] = 32'd2470769033;
    weights[734] = 32'd1058036095;
    weights[735] = 32'd4252961407;
    weights[736] = 32'd2281701248;
    weights[737] = 32'd4283998719;
    weights[738] = 32'd2573205375;
    weights[739] = 32'd1199984767;
    weights[740] = 32'd2205615120;
    weights[741] = 32'd641962752;
    weights[742] = 32'd2679825417;
    weights[743] = 32'd4253134061;
    weights[744] = 32'd126426743;
    weights[745] = 32'd4238869240;
    weights[746] = 32'd66907395;
    weights[747] = 32'd633596385;
    weights[748] = 32'd4163960944;
    weights[749] = 32'd4294722058;
    weights[750] = 32'd15744842;
    weights[751] = 32'd973258752;
    weights[752] = 32'd4290763986;
    weights[753] = 32'd3724283903;
    weights[754] = 32'd1942098558;
    weights[755] = 32'd2449596674;
    weights[756] = 32'd857717798;
    weights[757] = 32'd4265344246;
    weights[758] = 32'd1827241340;
    weights[759] = 32'd4245156159;
    weights[760] = 32'd152863615;
    weights[761] = 32'd5504;
    weights[762] = 32'd1069807611;
    weights[763] = 32'd2114331632;
    weights[764] = 32'd1045632;
    weights[765] = 32'd4284842489;
    weights[766] = 32'd1849687746;
    weights[767] = 32'd2148058986;
  end
  reg [31:0] _1_;
  always @(posedge clk) begin
    _1_ <= weights[word];
  end
  assign \read__data$115  = _1_;
  assign \$1  = full >> w_half;
  assign i__ready = ~ \$1 ;
  assign w_port__en = i__valid & i__ready;
  assign \$2  = i__valid & i__ready;
  assign \$3  = w_index == 3'h5;
  assign \$4  = \$2  & \$3 ;
  assign filled = \$4  << w_half;
  assign \$5  = word == 10'h2ff;
  assign \$6  = issue & \$5 ;
  assign emptied = \$6  << r_half;
  assign first = ! synapse_fold;
  assign last = synapse_fold == 3'h5;
  assign \$7  = full >> r_half;
  assign \$9  = ~ last;
  assign \$10  = ready | \$9 ;
  assign issue = \$8  & \$10 ;
  assign reserve = issue & last;
  assign \$11  = weights_data_d1[26] ^ buffer_data_d1[26];
  assign \$12  = buffer_data_d1[25] ^ \$11 ;
  assign dot_0_0_table_0 = weights_data_d1[25] ^ \$12 ;
  assign \$13  = ~ buffer_data_d1[25];
  assign \$14  = weights_data_d1[26] ^ buffer_data_d1[26];
  assign \$15  = \$13  & \$14 ;
  assign \$16  = weights_data_d1[26] ^ buffer_data_d1[26];
  assign \$17  = buffer_data_d1[25] & \$16 ;
  assign dot_0_0_table_1 = weights_data_d1[25] ? \$15  : \$17 ;
  assign \$18  = weights_data_d1[0] ^ buffer_data_d1[0];
  assign \$19  = buffer_data_d1[1] ^ \$18 ;
  assign dot_0_0_table_2 = weights_data_d1[1] ^ \$19 ;
  assign \$20  = ~ buffer_data_d1[1];
  assign \$21  = weights_data_d1[0] ^ buffer_data_d1[0];
  assign \$22  = \$20  & \$21 ;
  assign \$23  = weights_data_d1[0] ^ buffer_data_d1[0];
  assign \$24  = buffer_data_d1[1] & \$23 ;
  assign dot_0_0_table_3 = weights_data_d1[1] ? \$22  : \$24 ;
  assign dot_0_0_table_4 = weights_data_d1[24] ^ buffer_data_d1[24];
  assign \$25  = weights_data_d1[23] ^ buffer_data_d1[23];
  assign \$26  = buffer_data_d1[22] ^ \$25 ;
  assign dot_0_0_table_5 = weights_data_d1[22] ^ \$26 ;
  assign \$27  = ~ buffer_data_d1[22];
  assign \$28  = weights_data_d1[23] ^ buffer_data_d1[23];
  assign \$29  = \$27  & \$28 ;
  assign \$30  = weights_data_d1[23] ^ buffer_data_d1[23];
  assign \$31  = buffer_data_d1[22] & \$30 ;
  assign dot_0_0_table_6 = weights_data_d1[22] ? \$29  : \$31 ;
  assign \$32  = weights_data_d1[2] ^ buffer_data_d1[2];
  assign \$33  = buffer_data_d1[3] ^ \$32 ;
  assign dot_0_0_table_7 = weights_data_d1[3] ^ \$33 ;
  assign \$34  = ~ buffer_data_d1[3];
  assign \$35  = weights_data_d1[2] ^ buffer_data_d1[2];
  assign \$36  = \$34  & \$35 ;
  assign \$37  = weights_data_d1[2] ^ buffer_data_d1[2];
  assign \$38  = buffer_data_d1[3] & \$37 ;
  assign dot_0_0_table_8 = weights_data_d1[3] ? \$36  : \$38 ;
  assign dot_0_0_table_9 = weights_data_d1[21] ^ buffer_data_d1[21];
  assign \$39  = weights_data_d1[20] ^ buffer_data_d1[20];
  assign \$40  = buffer_data_d1[19] ^ \$39 ;
  assign dot_0_0_table_10 = weights_data_d1[19] ^ \$40 ;
  assign \$41  = ~ buffer_data_d1[19];
  assign \$42  = weights_data_d1[20] ^ buffer_data_d1[20];
  assign \$43  = \$41  & \$42 ;
  assign \$44  = weights_data_d1[20] ^ buffer_data_d1[20];
  assign \$45  = buffer_data_d1[19] & \$44 ;
  assign dot_0_0_table_11 = weights_data_d1[19] ? \$43  : \$45 ;
  assign \$46  = weights_data_d1[4] ^ buffer_data_d1[4];
  assign \$47  = buffer_data_d1[5] ^ \$46 ;
  assign dot_0_0_table_12 = weights_data_d1[5] ^ \$47 ;
  assign \$48  = ~ buffer_data_d1[5];
  assign \$49  = weights_data_d1[4] ^ buffer_data_d1[4];
  assign \$50  = \$48  & \$49 ;
  assign \$51  = weights_data_d1[4] ^ buffer_data_d1[4];
  assign \$52  = buffer_data_d1[5] & \$51 ;
  assign dot_0_0_table_13 = weights_data_d1[5] ? \$50  : \$52 ;
  assign dot_0_0_table_14 = weights_data_d1[18] ^ buffer_data_d1[18];
  assign \$53  = weights_data_d1[17] ^ buffer_data_d1[17];
  assign \$54  = buffer_data_d1[16] ^ \$53 ;
  assign dot_0_0_table_15 = weights_data_d1[16] ^ \$54 ;
  assign \$55  = ~ buffer_data_d1[16];
  assign \$56  = weights_data_d1[17] ^ buffer_data_d1[17];
  assign \$57  = \$55  & \$56 ;
  assign \$58  = weights_data_d1[17] ^ buffer_data_d1[17];
  assign \$59  = buffer_data_d1[16] & \$58 ;
  assign dot_0_0_table_16 = weights_data_d1[16] ? \$57  : \$59 ;
  assign \$60  = weights_data_d1[6] ^ buffer_data_d1[6];
  assign \$61  = buffer_data_d1[7] ^ \$60 ;
  assign dot_0_0_table_17 = weights_data_d1[7] ^ \$61 ;
  assign \$62  = ~ buffer_data_d1[7];
  assign \$63  = weights_data_d1[6] ^ buffer_data_d1[6];
  assign \$64  = \$62  & \$63 ;
  assign \$65  = weights_data_d1[6] ^ buffer_data_d1[6];
  assign \$66  = buffer_data_d1[7] & \$65 ;
  assign dot_0_0_table_18 = weights_data_d1[7] ? \$64  : \$66 ;
  assign dot_0_0_table_19 = weights_data_d1[15] ^ buffer_data_d1[15];
  assign \$67  = weights_data_d1[14] ^ buffer_data_d1[14];
  assign \$68  = buffer_data_d1[13] ^ \$67 ;
  assign dot_0_0_table_20 = weights_data_d1[13] ^ \$68 ;
  assign \$69  = ~ buffer_data_d1[13];
  assign \$70  = weights_data_d1[14] ^ buffer_data_d1[14];
  assign \$71  = \$69  & \$70 ;
  assign \$72  = weights_data_d1[14] ^ buffer_data_d1[14];
  assign \$73  = buffer_data_d1[13] & \$72 ;
  assign dot_0_0_table_21 = weights_data_d1[13] ? \$71  : \$73 ;
  assign \$74  = weights_data_d1[8] ^ buffer_data_d1[8];
  assign \$75  = buffer_data_d1[9] ^ \$74 ;
  assign dot_0_0_table_22 = weights_data_d1[9] ^ \$75 ;
  assign \$76  = ~ buffer_data_d1[9];
  assign \$77  = weights_data_d1[8] ^ buffer_data_d1[8];
  assign \$78  = \$76  & \$77 ;
  assign \$79  = weights_data_d1[8] ^ buffer_data_d1[8];
  assign \$80  = buffer_data_d1[9] & \$79 ;
  assign dot_0_0_table_23 = weights_data_d1[9] ? \$78  : \$80 ;
  assign dot_0_0_table_24 = weights_data_d1[12] ^ buffer_data_d1[12];
  assign dot_0_0_table_25 = weights_data_d1[11] ^ buffer_data_d1[11];
  assign dot_0_0_table_26 = weights_data_d1[10] ^ buffer_data_d1[10];
  assign dot_0_0_table_27 = weights_data_d1[27] ^ buffer_data_d1[27];
  assign dot_0_0_table_28 = weights_data_d1[28] ^ buffer_data_d1[28];
  assign dot_0_0_table_29 = weights_data_d1[29] ^ buffer_data_d1[29];
  assign dot_0_0_table_30 = weights_data_d1[30] ^ buffer_data_d1[30];
  assign dot_0_0_table_31 = weights_data_d1[31] ^ buffer_data_d1[31];
  assign \$81  = { dot_0_0_table_25, 1'h0, dot_0_0_table_21, dot_0_0_table_20, dot_0_0_table_24, dot_0_0_table_16, dot_0_0_table_15, dot_0_0_table_19, dot_0_0_table_11, dot_0_0_table_10, dot_0_0_table_14, dot_0_0_table_6, dot_0_0_table_5, dot_0_0_table_9, dot_0_0_table_1, dot_0_0_table_0, dot_0_0_table_4 } + { dot_0_0_table_26, 1'h0, dot_0_0_table_23, dot_0_0_table_22, dot_0_0_table_24, dot_0_0_table_18, dot_0_0_table_17, dot_0_0_table_19, dot_0_0_table_13, dot_0_0_table_12, dot_0_0_table_14, dot_0_0_table_8, dot_0_0_table_7, dot_0_0_table_9, dot_0_0_table_3, dot_0_0_table_2, dot_0_0_table_4 };
  assign \$82  = { dot_0_0_98_d1, dot_0_0_97_d1, 1'h0, dot_0_0_95_d1, dot_0_0_94_d1, dot_0_0_92_d1, dot_0_0_91_d1 } + { dot_0_0_99_d1, dot_0_0_97_d1, dot_0_0_96_d1, dot_0_0_94_d1, dot_0_0_93_d1, dot_0_0_91_d1 };
  assign \$83  = { \$82 [8:5], dot_0_0_100_d1 } + { \$82 [4:1], dot_0_0_100_d1 };
  assign \$84  = { dot_0_0_104_d1, dot_0_0_103_d2 } + { dot_0_0_105_d1, dot_0_0_103_d2 };
  assign \$85  = ~ dot_0_count_0[0];
  assign \$86  = issue_d5 ? \$85  : 1'h1;
  assign \$87  = ~ dot_0_count_0[1];
  assign \$88  = issue_d5 ? \$87  : 1'h1;
  assign \$89  = ~ dot_0_count_0[2];
  assign \$90  = issue_d5 ? \$89  : 1'h1;
  assign \$91  = ~ dot_0_count_0[3];
  assign \$92  = issue_d5 ? \$91  : 1'h1;
  assign \$93  = ~ dot_0_count_0[4];
  assign \$94  = issue_d5 ? \$93  : 1'h1;
  assign \$95  = ~ dot_0_count_0[5];
  assign \$96  = issue_d5 ? \$95  : 1'h1;
  assign \$97  = ~ first_d5;
  assign \$98  = \$97  & acc_0_0[0];
  assign \$99  = ~ first_d5;
  assign \$100  = \$99  & acc_0_0[1];
  assign \$101  = ~ first_d5;
  assign \$102  = \$101  & acc_0_0[2];
  assign \$103  = ~ first_d5;
  assign \$104  = \$103  & acc_0_0[3];
  assign \$105  = ~ first_d5;
  assign \$106  = \$105  & acc_0_0[4];
  assign \$107  = first_d5 ? 1'h1 : acc_0_0[5];
  assign \$108  = first_d5 ? 1'h1 : acc_0_0[6];
  assign \$109  = ~ first_d5;
  assign \$110  = \$109  & acc_0_0[7];
  assign \$111  = { 2'h3, \$96 , \$94 , \$92 , \$90 , \$88 , \$86 , 1'h1 } + { \$110 , \$108 , \$107 , \$106 , \$104 , \$102 , \$100 , \$98 , 1'h1 };
  assign \$112  = full | filled;
  assign \$113  = ~ emptied;
  assign \$114  = \$112  & \$113 ;
  assign \$115  = | filled;
  assign \$116  = w_half ^ \$115 ;
  assign \$117  = | emptied;
  assign \$118  = r_half ^ \$117 ;
  assign \$119  = i__valid & i__ready;
  assign \$120  = w_index == 3'h5;
  assign \$121  = w_index + 1'h1;
  assign \$122  = \$120  ? 4'h0 : \$121 ;
  assign \$123  = word == 10'h2ff;
  assign \$124  = word + 1'h1;
  assign \$125  = \$123  ? 11'h000 : \$124 ;
  assign \$126  = synapse_fold == 3'h5;
  assign \$127  = synapse_fold + 1'h1;
  assign \$128  = \$126  ? 4'h0 : \$127 ;
  always @(posedge clk)
    buffer_data_d1 <= read__data;
  always @(posedge clk)
    full <= \$129 ;
  always @(posedge clk)
    w_half <= \$130 ;
  always @(posedge clk)
    r_half <= \$131 ;
  always @(posedge clk)
    w_index <= \$132 ;
  always @(posedge clk)
    weights_data_d1 <= \read__data$115 ;
  always @(posedge clk)
    word <= \$133 ;
  always @(posedge clk)
    synapse_fold <= \$134 ;
  always @(posedge clk)
    issue_d1 <= \$135 ;
  always @(posedge clk)
    issue_d2 <= \$136 ;
  always @(posedge clk)
    issue_d3 <= \$137 ;
  always @(posedge clk)
    issue_d4 <= \$138 ;
  always @(posedge clk)
    issue_d5 <= \$139 ;
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
    dot_0_0_91_d1 <= dot_0_0_table_30;
  always @(posedge clk)
    dot_0_0_92_d1 <= \$81 [6:4];
  always @(posedge clk)
    dot_0_0_93_d1 <= \$81 [9:7];
  always @(posedge clk)
    dot_0_0_94_d1 <= dot_0_0_table_31;
  always @(posedge clk)
    dot_0_0_95_d1 <= \$81 [17:16];
  always @(posedge clk)
    dot_0_0_96_d1 <= \$81 [3:1];
  always @(posedge clk)
    dot_0_0_97_d1 <= dot_0_0_table_29;
  always @(posedge clk)
    dot_0_0_98_d1 <= \$81 [12:10];
  always @(posedge clk)
    dot_0_0_99_d1 <= \$81 [15:13];
  always @(posedge clk)
    dot_0_0_100_d1 <= dot_0_0_table_28;
  always @(posedge clk)
    dot_0_0_103_d1 <= dot_0_0_table_27;
  always @(posedge clk)
    dot_0_0_103_d2 <= dot_0_0_103_d1;
  always @(posedge clk)
    dot_0_0_104_d1 <= \$82 [12:9];
  always @(posedge clk)
    dot_0_0_105_d1 <= \$83 [5:1];
  always @(posedge clk)
    dot_0_count_0 <= \$84 [6:1];
  always @(posedge clk)
    acc_0_0 <= \$111 [8:1];
  always @(posedge clk)
    sum_d1 <= \$140 ;
  always @(posedge clk)
    sum_d2 <= \$141 ;
  always @(posedge clk)
    sum_d3 <= \$142 ;
  always @(posedge clk)
    sum_d4 <= \$143 ;
  always @(posedge clk)
    sum_d5 <= \$144 ;
  always @(posedge clk)
    push <= \$145 ;
  digits_s3_acc_0_credit credit (
    .clk(clk),
    .i__valid(push),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$1186$0 (acc_0_0),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_12 ) begin end
    \$129  = \$114 ;
    if (rst) begin
      \$129  = 2'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$130  = \$116 ;
    if (rst) begin
      \$130  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$131  = \$118 ;
    if (rst) begin
      \$131  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$132  = w_index;
    if (\$119 ) begin
      \$132  = \$122 [2:0];
    end
    if (rst) begin
      \$132  = 3'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$133  = word;
    if (issue) begin
      \$133  = \$125 [9:0];
    end
    if (rst) begin
      \$133  = 10'h000;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$134  = synapse_fold;
    if (issue) begin
      \$134  = \$128 [2:0];
    end
    if (rst) begin
      \$134  = 3'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$135  = issue;
    if (rst) begin
      \$135  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$136  = issue_d1;
    if (rst) begin
      \$136  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$137  = issue_d2;
    if (rst) begin
      \$137  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$138  = issue_d3;
    if (rst) begin
      \$138  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$139  = issue_d4;
    if (rst) begin
      \$139  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$140  = reserve;
    if (rst) begin
      \$140  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$141  = sum_d1;
    if (rst) begin
      \$141  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$142  = sum_d2;
    if (rst) begin
      \$142  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$143  = sum_d3;
    if (rst) begin
      \$143  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$144  = sum_d4;
    if (rst) begin
      \$144  = 1'h0;
    end
  end
  always @* begin
    if (scratch_12 ) begin end
    \$145  = sum_d5;
    if (rst) begin
      \$145  = 1'h0;
    end
  end
  assign \$8  = \$7 ;
endmodule

module digits_s3_acc_0_credit(rst, reserve, o__payload, o__ready, \port$1186$0 , i__valid, ready, o__valid, clk);
  reg scratch_13  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [2:0] \$12 ;
  reg \$13 ;
  wire [3:0] \$2 ;
  wire [4:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [7:0] \port$1186$0 ;
  wire [7:0] \port$1186$0 ;
  output ready;
  reg ready = 1'h1;
  input reserve;
  wire reserve;
  reg reserved = 1'h0;
  reg retired = 1'h0;
  reg [2:0] room = 3'h4;
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
  digits_s3_acc_0_credit_queue queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$1186$0 (\port$1186$0 ),
    .rst(rst)
  );
  always @* begin
    if (scratch_13 ) begin end
    \$10  = reserve;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_13 ) begin end
    \$11  = \$1 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_13 ) begin end
    \$12  = \$3 [2:0];
    if (rst) begin
      \$12  = 3'h4;
    end
  end
  always @* begin
    if (scratch_13 ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h1;
    end
  end
endmodule

module digits_s3_acc_0_credit_queue(rst, o__payload, o__ready, \port$1186$0 , i__valid, o__valid, clk);
  reg scratch_14  = 0;
  wire \$1 ;
  wire [2:0] \$10 ;
  reg \$11 ;
  reg [1:0] \$12 ;
  reg [1:0] \$13 ;
  reg [1:0] \$14 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  wire \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [7:0] \port$1186$0 ;
  wire [7:0] \port$1186$0 ;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [1:0] w_before = 2'h0;
  reg [8:0] places [3:0];
  initial begin
    places[0] = 9'h000;
    places[1] = 9'h000;
    places[2] = 9'h000;
    places[3] = 9'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= { \port$1186$0 , 1'h0 };
  end
  assign o__payload = places[read__addr];
  assign \$2  = read__addr == w_before;
  assign \$3  = o__ready & \$2 ;
  assign \$4  = ~ \$3 ;
  assign \$5  = o__valid & \$4 ;
  assign \$6  = \$1  | \$5 ;
  assign \$8  = \$signature__addr  + 1'h1;
  assign \$9  = o__valid & o__ready;
  assign \$10  = read__addr + 1'h1;
  always @(posedge clk)
    o__valid <= \$11 ;
  always @(posedge clk)
    \$signature__addr  <= \$12 ;
  always @(posedge clk)
    w_before <= \$13 ;
  always @(posedge clk)
    read__addr <= \$14 ;
  always @* begin
    if (scratch_14 ) begin end
    \$11  = \$6 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_14 ) begin end
    \$12  = \$signature__addr ;
    if (\$7 ) begin
      \$12  = \$8 [1:0];
    end
    if (rst) begin
      \$12  = 2'h0;
    end
  end
  always @* begin
    if (scratch_14 ) begin end
    \$13  = w_before;
    if (\$7 ) begin
      \$13  = \$signature__addr ;
    end
    if (rst) begin
      \$13  = 2'h0;
    end
  end
  always @* begin
    if (scratch_14 ) begin end
    \$14  = read__addr;
    if (\$9 ) begin
      \$14  = \$10 [1:0];
    end
    if (rst) begin
      \$14  = 2'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule

module digits_s4_act_0(rst, i__payload, i__ready, o__payload, o__ready, i__valid, o__valid, clk);
  reg scratch_15  = 0;
  wire [7:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  reg \$5 ;
  reg \$6 ;
  reg \$7 ;
  reg [6:0] \$8 ;
  reg [8:0] acc_0_d1 = 9'h000;
  reg [8:0] acc_0_d2 = 9'h000;
  input clk;
  wire clk;
  reg [6:0] group = 7'h00;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [7:0] limits_data_d1 = 8'h00;
  output o__payload;
  wire o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg passed_0 = 1'h0;
  wire [7:0] read__data;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  reg [7:0] limits [127:0];
  initial begin
    limits[0] = 8'h68;
    limits[1] = 8'h04;
    limits[2] = 8'h16;
    limits[3] = 8'h61;
    limits[4] = 8'h22;
    limits[5] = 8'h1a;
    limits[6] = 8'h78;
    limits[7] = 8'h09;
    limits[8] = 8'h07;
    limits[9] = 8'h5f;
    limits[10] = 8'h24;
    limits[11] = 8'h30;
    limits[12] = 8'h1f;
    limits[13] = 8'h18;
    limits[14] = 8'h71;
    limits[15] = 8'h6b;
    limits[16] = 8'h23;
    limits[17] = 8'h73;
    limits[18] = 8'h24;
    limits[19] = 8'h03;
    limits[20] = 8'h6b;
    limits[21] = 8'h1a;
    limits[22] = 8'h1d;
    limits[23] = 8'h6d;
    limits[24] = 8'h69;
    limits[25] = 8'h6c;
    limits[26] = 8'h72;
    limits[27] = 8'h16;
    limits[28] = 8'h7d;
    limits[29] = 8'h11;
    limits[30] = 8'h67;
    limits[31] = 8'h1a;
    limits[32] = 8'h74;
    limits[33] = 8'h18;
    limits[34] = 8'h00;
    limits[35] = 8'h74;
    limits[36] = 8'h78;
    limits[37] = 8'h65;
    limits[38] = 8'h7f;
    limits[39] = 8'h69;
    limits[40] = 8'h04;
    limits[41] = 8'h72;
    limits[42] = 8'h70;
    limits[43] = 8'h0a;
    limits[44] = 8'h18;
    limits[45] = 8'h59;
    limits[46] = 8'h0f;
    limits[47] = 8'h15;
    limits[48] = 8'h06;
    limits[49] = 8'h0c;
    limits[50] = 8'h60;
    limits[51] = 8'h19;
    limits[52] = 8'h22;
    limits[53] = 8'h07;
    limits[54] = 8'h6a;
    limits[55] = 8'h61;
    limits[56] = 8'h1e;
    limits[57] = 8'h71;
    limits[58] = 8'h70;
    limits[59] = 8'h79;
    limits[60] = 8'h68;
    limits[61] = 8'h0d;
    limits[62] = 8'h19;
    limits[63] = 8'h00;
    limits[64] = 8'h20;
    limits[65] = 8'h09;
    limits[66] = 8'h77;
    limits[67] = 8'h69;
    limits[68] = 8'h19;
    limits[69] = 8'h1d;
    limits[70] = 8'h02;
    limits[71] = 8'h65;
    limits[72] = 8'h6d;
    limits[73] = 8'h1c;
    limits[74] = 8'h5d;
    limits[75] = 8'h75;
    limits[76] = 8'h27;
    limits[77] = 8'h11;
    limits[78] = 8'h7f;
    limits[79] = 8'h26;
    limits[80] = 8'h53;
    limits[81] = 8'h06;
    limits[82] = 8'h06;
    limits[83] = 8'h15;
    limits[84] = 8'h6a;
    limits[85] = 8'h7c;
    limits[86] = 8'h17;
    limits[87] = 8'h14;
    limits[88] = 8'h04;
    limits[89] = 8'h77;
    limits[90] = 8'h77;
    limits[91] = 8'h0d;
    limits[92] = 8'h1f;
    limits[93] = 8'h09;
    limits[94] = 8'h76;
    limits[95] = 8'h78;
    limits[96] = 8'h66;
    limits[97] = 8'h73;
    limits[98] = 8'h63;
    limits[99] = 8'h08;
    limits[100] = 8'h2d;
    limits[101] = 8'h76;
    limits[102] = 8'h7b;
    limits[103] = 8'h09;
    limits[104] = 8'h5e;
    limits[105] = 8'h7b;
    limits[106] = 8'h60;
    limits[107] = 8'h75;
    limits[108] = 8'h6d;
    limits[109] = 8'h76;
    limits[110] = 8'h71;
    limits[111] = 8'h0e;
    limits[112] = 8'h09;
    limits[113] = 8'h7f;
    limits[114] = 8'h17;
    limits[115] = 8'h6d;
    limits[116] = 8'h04;
    limits[117] = 8'h70;
    limits[118] = 8'h77;
    limits[119] = 8'h67;
    limits[120] = 8'h08;
    limits[121] = 8'h12;
    limits[122] = 8'h5e;
    limits[123] = 8'h02;
    limits[124] = 8'h22;
    limits[125] = 8'h07;
    limits[126] = 8'h7f;
    limits[127] = 8'h70;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= limits[group];
  end
  assign read__data = _0_;
  assign \$2  = $signed(acc_0_d2) >= $signed(limits_data_d1[6:0]);
  assign \$3  = \$2  ^ limits_data_d1[7];
  assign reserve = i__valid & i__ready;
  assign \$4  = passed_0 + 1'h0;
  always @(posedge clk)
    valid_d1 <= \$5 ;
  always @(posedge clk)
    valid_d2 <= \$6 ;
  always @(posedge clk)
    valid_d3 <= \$7 ;
  always @(posedge clk)
    group <= \$8 ;
  always @(posedge clk)
    limits_data_d1 <= read__data;
  always @(posedge clk)
    acc_0_d1 <= i__payload;
  always @(posedge clk)
    acc_0_d2 <= acc_0_d1;
  always @(posedge clk)
    passed_0 <= \$3 ;
  assign \$1  = group + 1'h1;
  digits_s4_act_0_credit credit (
    .clk(clk),
    .i__payload(\$4 [0]),
    .i__valid(valid_d3),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_15 ) begin end
    \$5  = reserve;
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  always @* begin
    if (scratch_15 ) begin end
    \$6  = valid_d1;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
  always @* begin
    if (scratch_15 ) begin end
    \$7  = valid_d2;
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (scratch_15 ) begin end
    \$8  = group;
    if (reserve) begin
      \$8  = \$1 [6:0];
    end
    if (rst) begin
      \$8  = 7'h00;
    end
  end
  assign i__ready = ready;
endmodule

module digits_s4_act_0_credit(rst, reserve, i__payload, o__payload, o__ready, i__valid, ready, o__valid, clk);
  reg scratch_16  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [2:0] \$12 ;
  reg \$13 ;
  wire [3:0] \$2 ;
  wire [4:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input i__payload;
  wire i__payload;
  input i__valid;
  wire i__valid;
  output o__payload;
  wire o__payload;
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
  reg [2:0] room = 3'h7;
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
  digits_s4_act_0_credit_queue queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (scratch_16 ) begin end
    \$10  = reserve;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_16 ) begin end
    \$11  = \$1 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_16 ) begin end
    \$12  = \$3 [2:0];
    if (rst) begin
      \$12  = 3'h7;
    end
  end
  always @* begin
    if (scratch_16 ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h1;
    end
  end
endmodule

module digits_s4_act_0_credit_queue(rst, i__payload, o__payload, o__ready, i__valid, o__valid, clk);
  reg scratch_17  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  reg \$15 ;
  reg [2:0] \$16 ;
  reg [2:0] \$17 ;
  reg [2:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  reg [2:0] \$signature__addr  = 3'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input i__payload;
  wire i__payload;
  input i__valid;
  wire i__valid;
  output o__payload;
  wire o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [2:0] w_before = 3'h0;
  reg [0:0] places [6:0];
  initial begin
    places[0] = 1'h0;
    places[1] = 1'h0;
    places[2] = 1'h0;
    places[3] = 1'h0;
    places[4] = 1'h0;
    places[5] = 1'h0;
    places[6] = 1'h0;
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
  assign \$8  = \$signature__addr  == 3'h6;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 4'h0 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 3'h6;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 4'h0 : \$13 ;
  always @(posedge clk)
    o__valid <= \$15 ;
  always @(posedge clk)
    \$signature__addr  <= \$16 ;
  always @(posedge clk)
    w_before <= \$17 ;
  always @(posedge clk)
    read__addr <= \$18 ;
  always @* begin
    if (scratch_17 ) begin end
    \$15  = \$6 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_17 ) begin end
    \$16  = \$signature__addr ;
    if (\$7 ) begin
      \$16  = \$10 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (scratch_17 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  always @* begin
    if (scratch_17 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [2:0];
    end
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule

module digits_s5_acc_1_widen(rst, i__payload, o__valid, i__ready, o__ready, i__valid, part_0, part_1, part_2, part_3, part_4, part_5, part_6, part_7, part_8, part_9, part_10, part_11, part_12, part_13, part_14
, clk);
  reg scratch_18  = 0;
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
  wire [4:0] \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  reg \$25 ;
  reg \$26 ;
  reg \$27 ;
  reg \$28 ;
  reg \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg \$32 ;
  reg \$33 ;
  reg \$34 ;
  reg [3:0] \$35 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input i__payload;
  wire i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [3:0] part = 4'h0;
  output part_0;
  reg part_0 = 1'h0;
  output part_1;
  reg part_1 = 1'h0;
  output part_10;
  reg part_10 = 1'h0;
  output part_11;
  reg part_11 = 1'h0;
  output part_12;
  reg part_12 = 1'h0;
  output part_13;
  reg part_13 = 1'h0;
  output part_14;
  reg part_14 = 1'h0;
  output part_2;
  reg part_2 = 1'h0;
  output part_3;
  reg part_3 = 1'h0;
  output part_4;
  reg part_4 = 1'h0;
  output part_5;
  reg part_5 = 1'h0;
  output part_6;
  reg part_6 = 1'h0;
  output part_7;
  reg part_7 = 1'h0;
  output part_8;
  reg part_8 = 1'h0;
  output part_9;
  reg part_9 = 1'h0;
  input rst;
  wire rst;
  wire take_0;
  wire take_1;
  wire take_10;
  wire take_11;
  wire take_12;
  wire take_13;
  wire take_14;
  wire take_2;
  wire take_3;
  wire take_4;
  wire take_5;
  wire take_6;
  wire take_7;
  wire take_8;
  wire take_9;
  wire taken;
  always @(posedge clk)
    part_13 <= \$33 ;
  always @(posedge clk)
    part_14 <= \$34 ;
  always @(posedge clk)
    part <= \$35 ;
  assign \$1  = ! part;
  assign take_0 = taken & \$1 ;
  assign \$2  = part == 1'h1;
  assign take_1 = taken & \$2 ;
  assign \$3  = part == 2'h2;
  assign take_2 = taken & \$3 ;
  assign \$4  = part == 2'h3;
  assign take_3 = taken & \$4 ;
  assign \$5  = part == 3'h4;
  assign take_4 = taken & \$5 ;
  assign \$6  = part == 3'h5;
  assign take_5 = taken & \$6 ;
  assign \$7  = part == 3'h6;
  assign take_6 = taken & \$7 ;
  assign \$8  = part == 3'h7;
  assign take_7 = taken & \$8 ;
  assign \$9  = part == 4'h8;
  assign take_8 = taken & \$9 ;
  assign \$10  = part == 4'h9;
  assign take_9 = taken & \$10 ;
  assign \$11  = part == 4'ha;
  assign take_10 = taken & \$11 ;
  assign \$12  = part == 4'hb;
  assign take_11 = taken & \$12 ;
  assign \$13  = part == 4'hc;
  assign take_12 = taken & \$13 ;
  assign \$14  = part == 4'hd;
  assign take_13 = taken & \$14 ;
  assign \$15  = part == 4'he;
  assign take_14 = taken & \$15 ;
  assign \$16  = part == 4'hf;
  assign o__valid = i__valid & \$16 ;
  assign \$17  = part == 4'hf;
  assign \$18  = ~ \$17 ;
  assign i__ready = \$18  | o__ready;
  assign taken = i__valid & i__ready;
  assign \$19  = part + 1'h1;
  always @(posedge clk)
    part_0 <= \$20 ;
  always @(posedge clk)
    part_1 <= \$21 ;
  always @(posedge clk)
    part_2 <= \$22 ;
  always @(posedge clk)
    part_3 <= \$23 ;
  always @(posedge clk)
    part_4 <= \$24 ;
  always @(posedge clk)
    part_5 <= \$25 ;
  always @(posedge clk)
    part_6 <= \$26 ;
  always @(posedge clk)
    part_7 <= \$27 ;
  always @(posedge clk)
    part_8 <= \$28 ;
  always @(posedge clk)
    part_9 <= \$29 ;
  always @(posedge clk)
    part_10 <= \$30 ;
  always @(posedge clk)
    part_11 <= \$31 ;
  always @(posedge clk)
    part_12 <= \$32 ;
  always @* begin
    if (scratch_18 ) begin end
    \$34  = part_14;
    if (take_14) begin
      \$34  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$35  = part;
    if (taken) begin
      \$35  = \$19 [3:0];
    end
    if (rst) begin
      \$35  = 4'h0;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$20  = part_0;
    if (take_0) begin
      \$20  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$21  = part_1;
    if (take_1) begin
      \$21  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$22  = part_2;
    if (take_2) begin
      \$22  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$23  = part_3;
    if (take_3) begin
      \$23  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$24  = part_4;
    if (take_4) begin
      \$24  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$25  = part_5;
    if (take_5) begin
      \$25  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$26  = part_6;
    if (take_6) begin
      \$26  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$27  = part_7;
    if (take_7) begin
      \$27  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$28  = part_8;
    if (take_8) begin
      \$28  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$29  = part_9;
    if (take_9) begin
      \$29  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$30  = part_10;
    if (take_10) begin
      \$30  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$31  = part_11;
    if (take_11) begin
      \$31  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$32  = part_12;
    if (take_12) begin
      \$32  = i__payload;
    end
  end
  always @* begin
    if (scratch_18 ) begin end
    \$33  = part_13;
    if (take_13) begin
      \$33  = i__payload;
    end
  end
endmodule

module digits_s6_acc_1(rst, \port$421$0 , i__valid, i__ready, o__payload, o__ready, \port$1254$0 , \port$1256$0 , \port$1258$0 , \port$1260$0 , \port$1262$0 , \port$1264$0 , \port$1266$0 , \port$1268$0 , \port$1270$0 , \port$1272$0 , \port$1274$0 , \port$1276$0 , \port$1278$0 , \port$1280$0 , \port$1282$0 
, o__valid, clk);
  reg scratch_19  = 0;
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
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire [10:0] \$124 ;
  wire [5:0] \$125 ;
  wire [6:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire [9:0] \$152 ;
  wire [1:0] \$153 ;
  wire [1:0] \$154 ;
  wire [1:0] \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [3:0] \$161 ;
  wire [9:0] \$162 ;
  wire [3:0] \$163 ;
  reg [1:0] \$164 ;
  reg \$165 ;
  reg \$166 ;
  reg [2:0] \$167 ;
  reg [8:0] \$168 ;
  reg [2:0] \$169 ;
  wire \$17 ;
  reg \$170 ;
  reg \$171 ;
  reg \$172 ;
  reg \$173 ;
  reg \$174 ;
  reg \$175 ;
  reg \$176 ;
  reg \$177 ;
  reg \$178 ;
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
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire [10:0] \$53 ;
  wire [5:0] \$54 ;
  wire [6:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
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
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire [9:0] \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg [7:0] acc_0_0 = 8'h00;
  reg [7:0] acc_1_0 = 8'h00;
  reg [15:0] buffer_data_d1 = 16'h0000;
  input clk;
  wire clk;
  reg dot_0_0_46_d1 = 1'h0;
  reg [2:0] dot_0_0_47_d1 = 3'h0;
  reg [2:0] dot_0_0_48_d1 = 3'h0;
  reg dot_0_0_49_d1 = 1'h0;
  reg [2:0] dot_0_0_50_d1 = 3'h0;
  wire dot_0_0_table_0;
  wire dot_0_0_table_1;
  wire dot_0_0_table_10;
  wire dot_0_0_table_11;
  wire dot_0_0_table_12;
  wire dot_0_0_table_13;
  wire dot_0_0_table_14;
  wire dot_0_0_table_15;
  wire dot_0_0_table_2;
  wire dot_0_0_table_3;
  wire dot_0_0_table_4;
  wire dot_0_0_table_5;
  wire dot_0_0_table_6;
  wire dot_0_0_table_7;
  wire dot_0_0_table_8;
  wire dot_0_0_table_9;
  reg [4:0] dot_0_count_0 = 5'h00;
  reg dot_1_0_46_d1 = 1'h0;
  reg [2:0] dot_1_0_47_d1 = 3'h0;
  reg [2:0] dot_1_0_48_d1 = 3'h0;
  reg dot_1_0_49_d1 = 1'h0;
  reg [2:0] dot_1_0_50_d1 = 3'h0;
  wire dot_1_0_table_0;
  wire dot_1_0_table_1;
  wire dot_1_0_table_10;
  wire dot_1_0_table_11;
  wire dot_1_0_table_12;
  wire dot_1_0_table_13;
  wire dot_1_0_table_14;
  wire dot_1_0_table_15;
  wire dot_1_0_table_2;
  wire dot_1_0_table_3;
  wire dot_1_0_table_4;
  wire dot_1_0_table_5;
  wire dot_1_0_table_6;
  wire dot_1_0_table_7;
  wire dot_1_0_table_8;
  wire dot_1_0_table_9;
  reg [4:0] dot_1_count_0 = 5'h00;
  wire [1:0] emptied;
  wire [1:0] filled;
  wire first;
  reg first_d1 = 1'h0;
  reg first_d2 = 1'h0;
  reg first_d3 = 1'h0;
  reg first_d4 = 1'h0;
  reg [1:0] full = 2'h0;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire issue;
  reg issue_d1 = 1'h0;
  reg issue_d2 = 1'h0;
  reg issue_d3 = 1'h0;
  reg issue_d4 = 1'h0;
  wire last;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input \port$1254$0 ;
  wire \port$1254$0 ;
  input \port$1256$0 ;
  wire \port$1256$0 ;
  input \port$1258$0 ;
  wire \port$1258$0 ;
  input \port$1260$0 ;
  wire \port$1260$0 ;
  input \port$1262$0 ;
  wire \port$1262$0 ;
  input \port$1264$0 ;
  wire \port$1264$0 ;
  input \port$1266$0 ;
  wire \port$1266$0 ;
  input \port$1268$0 ;
  wire \port$1268$0 ;
  input \port$1270$0 ;
  wire \port$1270$0 ;
  input \port$1272$0 ;
  wire \port$1272$0 ;
  input \port$1274$0 ;
  wire \port$1274$0 ;
  input \port$1276$0 ;
  wire \port$1276$0 ;
  input \port$1278$0 ;
  wire \port$1278$0 ;
  input \port$1280$0 ;
  wire \port$1280$0 ;
  input \port$1282$0 ;
  wire \port$1282$0 ;
  input \port$421$0 ;
  wire \port$421$0 ;
  reg push = 1'h0;
  reg r_half = 1'h0;
  wire [15:0] read__data;
  wire [31:0] \read__data$125 ;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg sum_d1 = 1'h0;
  reg sum_d2 = 1'h0;
  reg sum_d3 = 1'h0;
  reg sum_d4 = 1'h0;
  reg [2:0] synapse_fold = 3'h0;
  reg w_half = 1'h0;
  reg [2:0] w_index = 3'h0;
  wire w_port__en;
  reg [31:0] weights_data_d1 = 32'd0;
  reg [8:0] word = 9'h000;
  reg [15:0] buffer [15:0];
  initial begin
    buffer[0] = 16'h0000;
    buffer[1] = 16'h0000;
    buffer[2] = 16'h0000;
    buffer[3] = 16'h0000;
    buffer[4] = 16'h0000;
    buffer[5] = 16'h0000;
    buffer[6] = 16'h0000;
    buffer[7] = 16'h0000;
    buffer[8] = 16'h0000;
    buffer[9] = 16'h0000;
    buffer[10] = 16'h0000;
    buffer[11] = 16'h0000;
    buffer[12] = 16'h0000;
    buffer[13] = 16'h0000;
    buffer[14] = 16'h0000;
    buffer[15] = 16'h0000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      buffer[{ w_half, w_index }] <= { \port$421$0 , \port$1282$0 , \port$1280$0 , \port$1278$0 , \port$1276$0 , \port$1274$0 , \port$1272$0 , \port$1270$0 , \port$1268$0 , \port$1266$0 , \port$1264$0 , \port$1262$0 , \port$1260$0 , \port$1258$0 , \port$1256$0 , \port$1254$0  };
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    _0_ <= buffer[{ r_half, synapse_fold }];
  end
  assign read__data = _0_;
  reg [31:0] weights [511:0];
  initial begin
    weights[0] = 32'd1579987174;
    weights[1] = 32'd731849589;
    weights[2] = 32'd1777603404;
    weights[3] = 32'd1530966239;
    weights[4] = 32'd3558759054;
    weights[5] = 32'd617110779;
    weights[6] = 32'd1924102672;
    weights[7] = 32'd654484901;
    weights[8] = 32'd636283882;
    weights[9] = 32'd3911828088;
    weights[10] = 32'd3439637577;
    weights[11] = 32'd2019404910;
    weights[12] = 32'd1390249573;
    weights[13] = 32'd3030377159;
    weights[14] = 32'd847819972;
    weights[15] = 32'd2324330203;
    weights[16] = 32'd698272259;
    weights[17] = 32'd55705178;
    weights[18] = 32'd3293244059;
    weights[19] = 32'd1505599264;
    weights[20] = 32'd1139576181;
    weights[21] = 32'd3862553799;
    weights[22] = 32'd2972972463;
    weights[23] = 32'd2728024275;
    weights[24] = 32'd2693510133;
    weights[25] = 32'd695929606;
    weights[26] = 32'd3399111798;
    weights[27] = 32'd2068750934;
    weights[28] = 32'd2875287966;
    weights[29] = 32'd1414464162;
    weights[30] = 32'd3618185493;
    weights[31] = 32'd425708932;
    weights[32] = 32'd3157813856;
    weights[33] = 32'd2626743978;
    weights[34] = 32'd1902918645;
    weights[35] = 32'd1836644038;
    weights[36] = 32'd2900276775;
    weights[37] = 32'd42381639;
    weights[38] = 32'd179115662;
    weights[39] = 32'd780465410;
    weights[40] = 32'd1811864365;
    weights[41] = 32'd1460149224;
    weights[42] = 32'd1702323313;
    weights[43] = 32'd431320918;
    weights[44] = 32'd2192644316;
    weights[45] = 32'd3806963094;
    weights[46] = 32'd2557863044;
    weights[47] = 32'd495229632;
    weights[48] = 32'd3542456979;
    weights[49] = 32'd653136090;
    weights[50] = 32'd1064677099;
    weights[51] = 32'd2719731618;
    weights[52] = 32'd1427932435;
    weights[53] = 32'd234251084;
    weights[54] = 32'd756582757;
    weights[55] = 32'd4087695530;
    weights[56] = 32'd3323422052;
    weights[57] = 32'd1650353916;
    weights[58] = 32'd527151461;
    weights[59] = 32'd2208932318;
    weights[60] = 32'd355578462;
    weights[61] = 32'd4026203389;
    weights[62] = 32'd3981776542;
    weights[63] = 32'd1402336185;
    weights[64] = 32'd1761525274;
    weights[65] = 32'd2301204408;
    weights[66] = 32'd4134546381;
    weights[67] = 32'd1555983328;
    weights[68] = 32'd3555012000;
    weights[69] = 32'd3594478152;
    weights[70] = 32'd396019829;
    weights[71] = 32'd3503432812;
    weights[72] = 32'd1828244639;
    weights[73] = 32'd3400556635;
    weights[74] = 32'd2395655194;
    weights[75] = 32'd3569310135;
    weights[76] = 32'd3517830113;
    weights[77] = 32'd3940417087;
    weights[78] = 32'd418027387;
    weights[79] = 32'd2835077491;
    weights[80] = 32'd986331260;
    weights[81] = 32'd3216022148;
    weights[82] = 32'd3768139621;
    weights[83] = 32'd787016926;
    weights[84] = 32'd782322562;
    weights[85] = 32'd1349165398;
    weights[86] = 32'd1085212694;
    weights[87] = 32'd476898476;
    weights[88] = 32'd1331051326;
    weights[89] = 32'd1444992912;
    weights[90] = 32'd1731683706;
    weights[91] = 32'd3080791356;
    weights[92] = 32'd3061154544;
    weights[93] = 32'd3915956936;
    weights[94] = 32'd3570897013;
    weights[95] = 32'd1388807304;
    weights[96] = 32'd1529528221;
    weights[97] = 32'd357572961;
    weights[98] = 32'd2712604654;
    weights[99] = 32'd892422331;
    weights[100] = 32'd2240989056;
    weights[101] = 32'd1082691340;
    weights[102] = 32'd719436657;
    weights[103] = 32'd2393376759;
    weights[104] = 32'd1795086851;
    weights[105] = 32'd1174564010;
    weights[106] = 32'd645360346;
    weights[107] = 32'd347911105;
    weights[108] = 32'd3539326581;
    weights[109] = 32'd2922339398;
    weights[110] = 32'd492295589;
    weights[111] = 32'd126245703;
    weights[112] = 32'd1288254878;
    weights[113] = 32'd3403653045;
    weights[114] = 32'd2357199246;
    weights[115] = 32'd3652409367;
    weights[116] = 32'd2434791554;
    weights[117] = 32'd4192164600;
    weights[118] = 32'd938047604;
    weights[119] = 32'd3509831210;
    weights[120] = 32'd576247299;
    weights[121] = 32'd4290383967;
    weights[122] = 32'd1788403402;
    weights[123] = 32'd2537786147;
    weights[124] = 32'd895491389;
    weights[125] = 32'd1480601246;
    weights[126] = 32'd3304056065;
    weights[127] = 32'd1500207249;
    weights[128] = 32'd1327012529;
    weights[129] = 32'd1064960343;
    weights[130] = 32'd1847173102;
    weights[131] = 32'd2017692466;
    weights[132] = 32'd1882737944;
    weights[133] = 32'd1044975191;
    weights[134] = 32'd3320752408;
    weights[135] = 32'd2607490484;
    weights[136] = 32'd1285830811;
    weights[137] = 32'd3224244235;
    weights[138] = 32'd3645194406;
    weights[139] = 32'd3649167123;
    weights[140] = 32'd4067606674;
    weights[141] = 32'd3188651788;
    weights[142] = 32'd1597190953;
    weights[143] = 32'd3813788944;
    weights[144] = 32'd3183335172;
    weights[145] = 32'd2567274344;
    weights[146] = 32'd3306449847;
    weights[147] = 32'd1495115521;
    weights[148] = 32'd1506688026;
    weights[149] = 32'd3199941796;
    weights[150] = 32'd1000400775;
    weights[151] = 32'd2854040068;
    weights[152] = 32'd1760055198;
    weights[153] = 32'd2897769546;
    weights[154] = 32'd3099158455;
    weights[155] = 32'd4143879968;
    weights[156] = 32'd2701505298;
    weights[157] = 32'd3922159464;
    weights[158] = 32'd380358645;
    weights[159] = 32'd3647087365;
    weights[160] = 32'd3773031379;
    weights[161] = 32'd2152661319;
    weights[162] = 32'd2658915402;
    weights[163] = 32'd3432915263;
    weights[164] = 32'd1541888829;
    weights[165] = 32'd4014460847;
    weights[166] = 32'd387626289;
    weights[167] = 32'd3382530519;
    weights[168] = 32'd3815431831;
    weights[169] = 32'd3321910111;
    weights[170] = 32'd3044213771;
    weights[171] = 32'd2824735149;
    weights[172] = 32'd2205499809;
    weights[173] = 32'd3804719785;
    weights[174] = 32'd3040931185;
    weights[175] = 32'd215033580;
    weights[176] = 32'd3469941544;
    weights[177] = 32'd2694518170;
    weights[178] = 32'd2599105643;
    weights[179] = 32'd3438061164;
    weights[180] = 32'd2311162993;
    weights[181] = 32'd1012335302;
    weights[182] = 32'd3753615572;
    weights[183] = 32'd1098521764;
    weights[184] = 32'd362618126;
    weights[185] = 32'd424107932;
    weights[186] = 32'd2282102848;
    weights[187] = 32'd1368742996;
    weights[188] = 32'd1502245610;
    weights[189] = 32'd3207656113;
    weights[190] = 32'd2144062166;
    weights[191] = 32'd2702354090;
    weights[192] = 32'd2363056370;
    weights[193] = 32'd4173055536;
    weights[194] = 32'd2325386762;
    weights[195] = 32'd1559263390;
    weights[196] = 32'd3921931233;
    weights[197] = 32'd1024287455;
    weights[198] = 32'd455318614;
    weights[199] = 32'd2692396287;
    weights[200] = 32'd337928258;
    weights[201] = 32'd1775236688;
    weights[202] = 32'd428138515;
    weights[203] = 32'd3679974703;
    weights[204] = 32'd286953505;
    weights[205] = 32'd2899888331;
    weights[206] = 32'd931722446;
    weights[207] = 32'd4079081705;
    weights[208] = 32'd3456340771;
    weights[209] = 32'd1734213727;
    weights[210] = 32'd1019977198;
    weights[211] = 32'd2208475706;
    weights[212] = 32'd892423575;
    weights[213] = 32'd1229458843;
    weights[214] = 32'd3982336800;
    weights[215] = 32'd1931980468;
    weights[216] = 32'd2699126939;
    weights[217] = 32'd2178408971;
    weights[218] = 32'd2640865122;
    weights[219] = 32'd1692327351;
    weights[220] = 32'd1502446581;
    weights[221] = 32'd2281175565;
    weights[222] = 32'd907712423;
    weights[223] = 32'd3854424402;
    weights[224] = 32'd523518503;
    weights[225] = 32'd910186062;
    weights[226] = 32'd761741155;
    weights[227] = 32'd2743239834;
    weights[228] = 32'd1715131189;
    weights[229] = 32'd726200262;
    weights[230] = 32'd2287287646;
    weights[231] = 32'd1990508949;
    weights[232] = 32'd2004274757;
    weights[233] = 32'd4154485167;
    weights[234] = 32'd1668667799;
    weights[235] = 32'd2743390080;
    weights[236] = 32'd3056762568;
    weights[237] = 32'd3235921201;
    weights[238] = 32'd1222006699;
    weights[239] = 32'd919364374;
    weights[240] = 32'd3270731556;
    weights[241] = 32'd526937700;
    weights[242] = 32'd852900497;
    weights[243] = 32'd772571661;
    weights[244] = 32'd679360060;
    weights[245] = 32'd3301379091;
    weights[246] = 32'd676226207;
    weights[247] = 32'd1787517767;
    weights[248] = 32'd3931434203;
    weights[249] = 32'd3751985457;
    weights[250] = 32'd2063057050;
    weights[251] = 32'd917007588;
    weights[252] = 32'd3469111009;
    weights[253] = 32'd2972078888;
    weights[254] = 32'd1149754739;
    weights[255] = 32'd1515594846;
    weights[256] = 32'd560221324;
    weights[257] = 32'd2156197931;
    weights[258] = 32'd895502992;
    weights[259] = 32'd4053751940;
    weights[260] = 32'd3536843458;
    weights[261] = 32'd2409086265;
    weights[262] = 32'd886726567;
    weights[263] = 32'd4223789826;
    weights[264] = 32'd993697724;
    weights[265] = 32'd9070827;
    weights[266] = 32'd1969639351;
    weights[267] = 32'd4013693859;
    weights[268] = 32'd152467294;
    weights[269] = 32'd3772660636;
    weights[270] = 32'd2718179053;
    weights[271] = 32'd3447726850;
    weights[272] = 32'd2322802020;
    weights[273] = 32'd166719279;
    weights[274] = 32'd2563663124;
    weights[275] = 32'd239767583;
    weights[276] = 32'd2036101740;
    weights[277] = 32'd648451826;
    weights[278] = 32'd3943200399;
    weights[279] = 32'd1754721027;
    weights[280] = 32'd1157981911;
    weights[281] = 32'd4268742328;
    weights[282] = 32'd731201151;
    weights[283] = 32'd3506636460;
    weights[284] = 32'd2503932803;
    weights[285] = 32'd3700976493;
    weights[286] = 32'd1959730518;
    weights[287] = 32'd3677431021;
    weights[288] = 32'd1620811241;
    weights[289] = 32'd561228187;
    weights[290] = 32'd3348764526;
    weights[291] = 32'd1494052094;
    weights[292] = 32'd325414342;
    weights[293] = 32'd4276819729;
    weights[294] = 32'd4146662004;
    weights[295] = 32'd2574493422;
    weights[296] = 32'd859597255;
    weights[297] = 32'd520405716;
    weights[298] = 32'd4113862729;
    weights[299] = 32'd2841543164;
    weights[300] = 32'd1255561449;
    weights[301] = 32'd1184918111;
    weights[302] = 32'd2840960086;
    weights[303] = 32'd2391078143;
    weights[304] = 32'd900149532;
    weights[305] = 32'd289742768;
    weights[306] = 32'd335572536;
    weights[307] = 32'd3776927838;
    weights[308] = 32'd1345231781;
    weights[309] = 32'd3466105520;
    weights[310] = 32'd3109205454;
    weights[311] = 32'd2477363562;
    weights[312] = 32'd1778132064;
    weights[313] = 32'd3523586247;
    weights[314] = 32'd880057248;
    weights[315] = 32'd3638359643;
    weights[316] = 32'd3807253855;
    weights[317] = 32'd3866078679;
    weights[318] = 32'd336999050;
    weights[319] = 32'd3856324961;
    weights[320] = 32'd2502260780;
    weights[321] = 32'd544207440;
    weights[322] = 32'd325378439;
    weights[323] = 32'd555449121;
    weights[324] = 32'd1394376752;
    weights[325] = 32'd1060892872;
    weights[326] = 32'd1654186149;
    weights[327] = 32'd2949988090;
    weights[328] = 32'd3402754667;
    weights[329] = 32'd3231416403;
    weights[330] = 32'd2629541098;
    weights[331] = 32'd2391463134;
    weights[332] = 32'd1775338469;
    weights[333] = 32'd3172462423;
    weights[334] = 32'd398137114;
    weights[335] = 32'd561435123;
    weights[336] = 32'd216240952;
    weights[337] = 32'd2677606726;
    weights[338] = 32'd3800098212;
    weights[339] = 32'd4135485249;
    weights[340] = 32'd3089598329;
    weights[341] = 32'd1624482698;
    weights[342] = 32'd1749069632;
    weights[343] = 32'd3636104912;
    weights[344] = 32'd340086752;
    weights[345] = 32'd3085762088;
    weights[346] = 32'd1005973175;
    weights[347] = 32'd2262488257;
    weights[348] = 32'd2081351411;
    weights[349] = 32'd427137381;
    weights[350] = 32'd1855866295;
    weights[351] = 32'd1999467087;
    weights[352] = 32'd3208531748;
    weights[353] = 32'd299302570;
    weights[354] = 32'd627997687;
    weights[355] = 32'd794826624;
    weights[356] = 32'd747812438;
    weights[357] = 32'd579383652;
    weights[358] = 32'd3898936463;
    weights[359] = 32'd782530112;
    weights[360] = 32'd1794518268;
    weights[361] = 32'd3592463265;
    weights[362] = 32'd880625500;
    weights[363] = 32'd2224847068;
    weights[364] = 32'd4068729544;
    weights[365] = 32'd3949925945;
    weights[366] = 32'd2492881018;
    weights[367] = 32'd3817189005;
    weights[368] = 32'd3590703357;
    weights[369] = 32'd2136883247;
    weights[370] = 32'd4186951764;
    weights[371] = 32'd2204125352;
    weights[372] = 32'd219699918;
    weights[373] = 32'd493008431;
    weights[374] = 32'd3842842545;
    weights[375] = 32'd1915021910;
    weights[376] = 32'd3546754044;
    weights[377] = 32'd1645089808;
    weights[378] = 32'd3177934391;
    weights[379] = 32'd582883606;
    weights[380] = 32'd1386316695;
    weights[381] = 32'd1266664073;
    weights[382] = 32'd2908001380;
    weights[383] = 32'd4159014786;
    weights[384] = 32'd1776888252;
    weights[385] = 32'd3970468157;
    weights[386] = 32'd3996337952;
    weights[387] = 32'd1962693087;
    weights[388] = 32'd3938841358;
    weights[389] = 32'd2473045561;
    weights[390] = 32'd1605841144;
    weights[391] = 32'd2756629283;
    weights[392] = 32'd3261735418;
    weights[393] = 32'd3881500448;
    weights[394] = 32'd3810256721;
    weights[395] = 32'd662463709;
    weights[396] = 32'd2267638511;
    weights[397] = 32'd3569860841;
    weights[398] = 32'd3601807455;
    weights[399] = 32'd3654362829;
    weights[400] = 32'd695476502;
    weights[401] = 32'd2627770192;
    weights[402] = 32'd1064380203;
    weights[403] = 32'd4108231476;
    weights[404] = 32'd4275016225;
    weights[405] = 32'd2706883273;
    weights[406] = 32'd10135639;
    weights[407] = 32'd1684200937;
    weights[408] = 32'd2298082443;
    weights[409] = 32'd2291859797;
    weights[410] = 32'd3437941000;
    weights[411] = 32'd1555172140;
    weights[412] = 32'd3788990856;
    weights[413] = 32'd3004124808;
    weights[414] = 32'd312601377;
    weights[415] = 32'd2284989631;
    weights[416] = 32'd3228068860;
    weights[417] = 32'd3899642884;
    weights[418] = 32'd4057281655;
    weights[419] = 32'd3085094044;
    weights[420] = 32'd911135447;
    weights[421] = 32'd2641881901;
    weights[422] = 32'd1185911830;
    weights[423] = 32'd4178748054;
    weights[424] = 32'd1751729454;
    weights[425] = 32'd3921245732;
    weights[426] = 32'd1519920501;
    weights[427] = 32'd2128535703;
    weights[428] = 32'd3144544830;
    weights[429] = 32'd3177704288;
    weights[430] = 32'd2544571542;
    weights[431] = 32'd408941505;
    weights[432] = 32'd884537093;
    weights[433] = 32'd3115657156;
    weights[434] = 32'd1133261221;
    weights[435] = 32'd4048790347;
    weights[436] = 32'd1843272764;
    weights[437] = 32'd381176310;
    weights[438] = 32'd1252597852;
    weights[439] = 32'd2922018733;
    weights[440] = 32'd2832974359;
    weights[441] = 32'd3822675839;
    weights[442] = 32'd2156634107;
    weights[443] = 32'd476875434;
    weights[444] = 32'd2829155121;
    weights[445] = 32'd1885986169;
    weights[446] = 32'd3388079446;
    weights[447] = 32'd478040423;
    weights[448] = 32'd816996683;
    weights[449] = 32'd2178217508;
    weights[450] = 32'd2437473840;
    weights[451] = 32'd561999965;
    weights[452] = 32'd3697980265;
    weights[453] = 32'd1183764327;
    weights[454] = 32'd2852754910;
    weights[455] = 32'd4242397643;
    weights[456] = 32'd482579301;
    weights[457] = 32'd446497742;
    weights[458] = 32'd2156281701;
    weights[459] = 32'd3509724894;
    weights[460] = 32'd1435651852;
    weights[461] = 32'd2029587830;
    weights[462] = 32'd3897043728;
    weights[463] = 32'd2914543509;
    weights[464] = 32'd2346704401;
    weights[465] = 32'd3347662318;
    weights[466] = 32'd3562748047;
    weights[467] = 32'd1325304482;
    weights[468] = 32'd2347068688;
    weights[469] = 32'd1730231654;
    weights[470] = 32'd2570145589;
    weights[471] = 32'd215900965;
    weights[472] = 32'd387347718;
    weights[473] = 32'd1396995940;
    weights[474] = 32'd1191470013;
    weights[475] = 32'd16884073;
    weights[476] = 32'd1362762798;
    weights[477] = 32'd2126006520;
    weights[478] = 32'd3923045598;
    weights[479] = 32'd3144012781;
    weights[480] = 32'd2716677144;
    weights[481] = 32'd688259057;
    weights[482] = 32'd3497288338;
    weights[483] = 32'd2027739969;
    weights[484] = 32'd2077113832;
    weights[485] = 32'd2536992936;
    weights[486] = 32'd916118765;
    weights[487] = 32'd2816366955;
    weights[488] = 32'd3382665358;
    weights[489] = 32'd1114363604;
    weights[490] = 32'd3293814921;
    weights[491] = 32'd1217180031;
    weights[492] = 32'd4075130923;
    weights[493] = 32'd3190801113;
    weights[494] = 32'd2545416398;
    weights[495] = 32'd2883051001;
    weights[496] = 32'd637027180;
    weights[497] = 32'd2298699887;
    weights[498] = 32'd1195956629;
    weights[499] = 32'd1952314131;
    weights[500] = 32'd3807302463;
    weights[501] = 32'd2994977046;
    weights[502] = 32'd44815496;
    weights[503] = 32'd2883113745;
    weights[504] = 32'd972868499;
    weights[505] = 32'd2525642843;
    weights[506] = 32'd1853853259;
    weights[507] = 32'd2096553379;
    weights[508] = 32'd3817063217;
    weights[509] = 32'd2747330173;
    weights[510] = 32'd16162677;
    weights[511] = 32'd78254455;
  end
  reg [31:0] _1_;
  always @(posedge clk) begin
    _1_ <= weights[word];
  end
  assign \read__data$125  = _1_;
  assign \$1  = full >> w_half;
  assign i__ready = ~ \$1 ;
  assign w_port__en = i__valid & i__ready;
  assign \$2  = i__valid & i__ready;
  assign \$3  = w_index == 3'h7;
  assign \$4  = \$2  & \$3 ;
  assign filled = \$4  << w_half;
  assign \$5  = word == 9'h1ff;
  assign \$6  = issue & \$5 ;
  assign emptied = \$6  << r_half;
  assign first = ! synapse_fold;
  assign last = synapse_fold == 3'h7;
  assign \$7  = full >> r_half;
  assign \$9  = ~ last;
  assign \$10  = ready | \$9 ;
  assign issue = \$8  & \$10 ;
  assign reserve = issue & last;
  assign \$11  = weights_data_d1[13] ^ buffer_data_d1[13];
  assign \$12  = buffer_data_d1[12] ^ \$11 ;
  assign dot_0_0_table_0 = weights_data_d1[12] ^ \$12 ;
  assign \$13  = ~ buffer_data_d1[12];
  assign \$14  = weights_data_d1[13] ^ buffer_data_d1[13];
  assign \$15  = \$13  & \$14 ;
  assign \$16  = weights_data_d1[13] ^ buffer_data_d1[13];
  assign \$17  = buffer_data_d1[12] & \$16 ;
  assign dot_0_0_table_1 = weights_data_d1[12] ? \$15  : \$17 ;
  assign \$18  = weights_data_d1[0] ^ buffer_data_d1[0];
  assign \$19  = buffer_data_d1[1] ^ \$18 ;
  assign dot_0_0_table_2 = weights_data_d1[1] ^ \$19 ;
  assign \$20  = ~ buffer_data_d1[1];
  assign \$21  = weights_data_d1[0] ^ buffer_data_d1[0];
  assign \$22  = \$20  & \$21 ;
  assign \$23  = weights_data_d1[0] ^ buffer_data_d1[0];
  assign \$24  = buffer_data_d1[1] & \$23 ;
  assign dot_0_0_table_3 = weights_data_d1[1] ? \$22  : \$24 ;
  assign dot_0_0_table_4 = weights_data_d1[11] ^ buffer_data_d1[11];
  assign \$25  = weights_data_d1[10] ^ buffer_data_d1[10];
  assign \$26  = buffer_data_d1[9] ^ \$25 ;
  assign dot_0_0_table_5 = weights_data_d1[9] ^ \$26 ;
  assign \$27  = ~ buffer_data_d1[9];
  assign \$28  = weights_data_d1[10] ^ buffer_data_d1[10];
  assign \$29  = \$27  & \$28 ;
  assign \$30  = weights_data_d1[10] ^ buffer_data_d1[10];
  assign \$31  = buffer_data_d1[9] & \$30 ;
  assign dot_0_0_table_6 = weights_data_d1[9] ? \$29  : \$31 ;
  assign \$32  = weights_data_d1[2] ^ buffer_data_d1[2];
  assign \$33  = buffer_data_d1[3] ^ \$32 ;
  assign dot_0_0_table_7 = weights_data_d1[3] ^ \$33 ;
  assign \$34  = ~ buffer_data_d1[3];
  assign \$35  = weights_data_d1[2] ^ buffer_data_d1[2];
  assign \$36  = \$34  & \$35 ;
  assign \$37  = weights_data_d1[2] ^ buffer_data_d1[2];
  assign \$38  = buffer_data_d1[3] & \$37 ;
  assign dot_0_0_table_8 = weights_data_d1[3] ? \$36  : \$38 ;
  assign dot_0_0_table_9 = weights_data_d1[8] ^ buffer_data_d1[8];
  assign \$39  = weights_data_d1[7] ^ buffer_data_d1[7];
  assign \$40  = buffer_data_d1[6] ^ \$39 ;
  assign dot_0_0_table_10 = weights_data_d1[6] ^ \$40 ;
  assign \$41  = ~ buffer_data_d1[6];
  assign \$42  = weights_data_d1[7] ^ buffer_data_d1[7];
  assign \$43  = \$41  & \$42 ;
  assign \$44  = weights_data_d1[7] ^ buffer_data_d1[7];
  assign \$45  = buffer_data_d1[6] & \$44 ;
  assign dot_0_0_table_11 = weights_data_d1[6] ? \$43  : \$45 ;
  assign \$46  = weights_data_d1[4] ^ buffer_data_d1[4];
  assign \$47  = buffer_data_d1[5] ^ \$46 ;
  assign dot_0_0_table_12 = weights_data_d1[5] ^ \$47 ;
  assign \$48  = ~ buffer_data_d1[5];
  assign \$49  = weights_data_d1[4] ^ buffer_data_d1[4];
  assign \$50  = \$48  & \$49 ;
  assign \$51  = weights_data_d1[4] ^ buffer_data_d1[4];
  assign \$52  = buffer_data_d1[5] & \$51 ;
  assign dot_0_0_table_13 = weights_data_d1[5] ? \$50  : \$52 ;
  assign dot_0_0_table_14 = weights_data_d1[14] ^ buffer_data_d1[14];
  assign dot_0_0_table_15 = weights_data_d1[15] ^ buffer_data_d1[15];
  assign \$53  = { dot_0_0_table_11, dot_0_0_table_10, 1'h0, dot_0_0_table_6, dot_0_0_table_5, dot_0_0_table_9, dot_0_0_table_1, dot_0_0_table_0, dot_0_0_table_4 } + { dot_0_0_table_13, dot_0_0_table_12, 1'h0, dot_0_0_table_8, dot_0_0_table_7, dot_0_0_table_9, dot_0_0_table_3, dot_0_0_table_2, dot_0_0_table_4 };
  assign \$54  = { dot_0_0_47_d1, dot_0_0_46_d1 } + { dot_0_0_48_d1, dot_0_0_46_d1 };
  assign \$55  = { dot_0_0_50_d1, dot_0_0_49_d1 } + { \$54 [4:1], dot_0_0_49_d1 };
  assign \$56  = ~ dot_0_count_0[0];
  assign \$57  = issue_d4 ? \$56  : 1'h1;
  assign \$58  = ~ dot_0_count_0[1];
  assign \$59  = issue_d4 ? \$58  : 1'h1;
  assign \$60  = ~ dot_0_count_0[2];
  assign \$61  = issue_d4 ? \$60  : 1'h1;
  assign \$62  = ~ dot_0_count_0[3];
  assign \$63  = issue_d4 ? \$62  : 1'h1;
  assign \$64  = ~ dot_0_count_0[4];
  assign \$65  = issue_d4 ? \$64  : 1'h1;
  assign \$66  = ~ first_d4;
  assign \$67  = \$66  & acc_0_0[0];
  assign \$68  = ~ first_d4;
  assign \$69  = \$68  & acc_0_0[1];
  assign \$70  = ~ first_d4;
  assign \$71  = \$70  & acc_0_0[2];
  assign \$72  = ~ first_d4;
  assign \$73  = \$72  & acc_0_0[3];
  assign \$74  = ~ first_d4;
  assign \$75  = \$74  & acc_0_0[4];
  assign \$76  = ~ first_d4;
  assign \$77  = \$76  & acc_0_0[5];
  assign \$78  = first_d4 ? 1'h1 : acc_0_0[6];
  assign \$79  = ~ first_d4;
  assign \$80  = \$79  & acc_0_0[7];
  assign \$81  = { 3'h7, \$65 , \$63 , \$61 , \$59 , \$57 , 1'h1 } + { \$80 , \$78 , \$77 , \$75 , \$73 , \$71 , \$69 , \$67 , 1'h1 };
  assign \$82  = weights_data_d1[29] ^ buffer_data_d1[13];
  assign \$83  = buffer_data_d1[12] ^ \$82 ;
  assign dot_1_0_table_0 = weights_data_d1[28] ^ \$83 ;
  assign \$84  = ~ buffer_data_d1[12];
  assign \$85  = weights_data_d1[29] ^ buffer_data_d1[13];
  assign \$86  = \$84  & \$85 ;
  assign \$87  = weights_data_d1[29] ^ buffer_data_d1[13];
  assign \$88  = buffer_data_d1[12] & \$87 ;
  assign dot_1_0_table_1 = weights_data_d1[28] ? \$86  : \$88 ;
  assign \$89  = weights_data_d1[16] ^ buffer_data_d1[0];
  assign \$90  = buffer_data_d1[1] ^ \$89 ;
  assign dot_1_0_table_2 = weights_data_d1[17] ^ \$90 ;
  assign \$91  = ~ buffer_data_d1[1];
  assign \$92  = weights_data_d1[16] ^ buffer_data_d1[0];
  assign \$93  = \$91  & \$92 ;
  assign \$94  = weights_data_d1[16] ^ buffer_data_d1[0];
  assign \$95  = buffer_data_d1[1] & \$94 ;
  assign dot_1_0_table_3 = weights_data_d1[17] ? \$93  : \$95 ;
  assign dot_1_0_table_4 = weights_data_d1[27] ^ buffer_data_d1[11];
  assign \$96  = weights_data_d1[26] ^ buffer_data_d1[10];
  assign \$97  = buffer_data_d1[9] ^ \$96 ;
  assign dot_1_0_table_5 = weights_data_d1[25] ^ \$97 ;
  assign \$98  = ~ buffer_data_d1[9];
  assign \$99  = weights_data_d1[26] ^ buffer_data_d1[10];
  assign \$100  = \$98  & \$99 ;
  assign \$101  = weights_data_d1[26] ^ buffer_data_d1[10];
  assign \$102  = buffer_data_d1[9] & \$101 ;
  assign dot_1_0_table_6 = weights_data_d1[25] ? \$100  : \$102 ;
  assign \$103  = weights_data_d1[18] ^ buffer_data_d1[2];
  assign \$104  = buffer_data_d1[3] ^ \$103 ;
  assign dot_1_0_table_7 = weights_data_d1[19] ^ \$104 ;
  assign \$105  = ~ buffer_data_d1[3];
  assign \$106  = weights_data_d1[18] ^ buffer_data_d1[2];
  assign \$107  = \$105  & \$106 ;
  assign \$108  = weights_data_d1[18] ^ buffer_data_d1[2];
  assign \$109  = buffer_data_d1[3] & \$108 ;
  assign dot_1_0_table_8 = weights_data_d1[19] ? \$107  : \$109 ;
  assign dot_1_0_table_9 = weights_data_d1[24] ^ buffer_data_d1[8];
  assign \$110  = weights_data_d1[23] ^ buffer_data_d1[7];
  assign \$111  = buffer_data_d1[6] ^ \$110 ;
  assign dot_1_0_table_10 = weights_data_d1[22] ^ \$111 ;
  assign \$112  = ~ buffer_data_d1[6];
  assign \$113  = weights_data_d1[23] ^ buffer_data_d1[7];
  assign \$114  = \$112  & \$113 ;
  assign \$115  = weights_data_d1[23] ^ buffer_data_d1[7];
  assign \$116  = buffer_data_d1[6] & \$115 ;
  assign dot_1_0_table_11 = weights_data_d1[22] ? \$114  : \$116 ;
  assign \$117  = weights_data_d1[20] ^ buffer_data_d1[4];
  assign \$118  = buffer_data_d1[5] ^ \$117 ;
  assign dot_1_0_table_12 = weights_data_d1[21] ^ \$118 ;
  assign \$119  = ~ buffer_data_d1[5];
  assign \$120  = weights_data_d1[20] ^ buffer_data_d1[4];
  assign \$121  = \$119  & \$120 ;
  assign \$122  = weights_data_d1[20] ^ buffer_data_d1[4];
  assign \$123  = buffer_data_d1[5] & \$122 ;
  assign dot_1_0_table_13 = weights_data_d1[21] ? \$121  : \$123 ;
  assign dot_1_0_table_14 = weights_data_d1[30] ^ buffer_data_d1[14];
  assign dot_1_0_table_15 = weights_data_d1[31] ^ buffer_data_d1[15];
  assign \$124  = { dot_1_0_table_11, dot_1_0_table_10, 1'h0, dot_1_0_table_6, dot_1_0_table_5, dot_1_0_table_9, dot_1_0_table_1, dot_1_0_table_0, dot_1_0_table_4 } + { dot_1_0_table_13, dot_1_0_table_12, 1'h0, dot_1_0_table_8, dot_1_0_table_7, dot_1_0_table_9, dot_1_0_table_3, dot_1_0_table_2, dot_1_0_table_4 };
  assign \$125  = { dot_1_0_47_d1, dot_1_0_46_d1 } + { dot_1_0_48_d1, dot_1_0_46_d1 };
  assign \$126  = { dot_1_0_50_d1, dot_1_0_49_d1 } + { \$125 [4:1], dot_1_0_49_d1 };
  assign \$127  = ~ dot_1_count_0[0];
  assign \$128  = issue_d4 ? \$127  : 1'h1;
  assign \$129  = ~ dot_1_count_0[1];
  assign \$130  = issue_d4 ? \$129  : 1'h1;
  assign \$131  = ~ dot_1_count_0[2];
  assign \$132  = issue_d4 ? \$131  : 1'h1;
  assign \$133  = ~ dot_1_count_0[3];
  assign \$134  = issue_d4 ? \$133  : 1'h1;
  assign \$135  = ~ dot_1_count_0[4];
  assign \$136  = issue_d4 ? \$135  : 1'h1;
  assign \$137  = ~ first_d4;
  assign \$138  = \$137  & acc_1_0[0];
  assign \$139  = ~ first_d4;
  assign \$140  = \$139  & acc_1_0[1];
  assign \$141  = ~ first_d4;
  assign \$142  = \$141  & acc_1_0[2];
  assign \$143  = ~ first_d4;
  assign \$144  = \$143  & acc_1_0[3];
  assign \$145  = ~ first_d4;
  assign \$146  = \$145  & acc_1_0[4];
  assign \$147  = ~ first_d4;
  assign \$148  = \$147  & acc_1_0[5];
  assign \$149  = first_d4 ? 1'h1 : acc_1_0[6];
  assign \$150  = ~ first_d4;
  assign \$151  = \$150  & acc_1_0[7];
  assign \$152  = { 3'h7, \$136 , \$134 , \$132 , \$130 , \$128 , 1'h1 } + { \$151 , \$149 , \$148 , \$146 , \$144 , \$142 , \$140 , \$138 , 1'h1 };
  assign \$153  = full | filled;
  assign \$154  = ~ emptied;
  assign \$155  = \$153  & \$154 ;
  assign \$156  = | filled;
  assign \$157  = w_half ^ \$156 ;
  assign \$158  = | emptied;
  assign \$159  = r_half ^ \$158 ;
  assign \$160  = i__valid & i__ready;
  assign \$161  = w_index + 1'h1;
  assign \$162  = word + 1'h1;
  assign \$163  = synapse_fold + 1'h1;
  always @(posedge clk)
    buffer_data_d1 <= read__data;
  always @(posedge clk)
    full <= \$164 ;
  always @(posedge clk)
    w_half <= \$165 ;
  always @(posedge clk)
    r_half <= \$166 ;
  always @(posedge clk)
    w_index <= \$167 ;
  always @(posedge clk)
    weights_data_d1 <= \read__data$125 ;
  always @(posedge clk)
    word <= \$168 ;
  always @(posedge clk)
    synapse_fold <= \$169 ;
  always @(posedge clk)
    issue_d1 <= \$170 ;
  always @(posedge clk)
    issue_d2 <= \$171 ;
  always @(posedge clk)
    issue_d3 <= \$172 ;
  always @(posedge clk)
    issue_d4 <= \$173 ;
  always @(posedge clk)
    first_d1 <= first;
  always @(posedge clk)
    first_d2 <= first_d1;
  always @(posedge clk)
    first_d3 <= first_d2;
  always @(posedge clk)
    first_d4 <= first_d3;
  always @(posedge clk)
    dot_0_0_46_d1 <= dot_0_0_table_15;
  always @(posedge clk)
    dot_0_0_47_d1 <= \$53 [3:1];
  always @(posedge clk)
    dot_0_0_48_d1 <= \$53 [6:4];
  always @(posedge clk)
    dot_0_0_49_d1 <= dot_0_0_table_14;
  always @(posedge clk)
    dot_0_0_50_d1 <= \$53 [9:7];
  always @(posedge clk)
    dot_0_count_0 <= \$55 [5:1];
  always @(posedge clk)
    acc_0_0 <= \$81 [8:1];
  always @(posedge clk)
    dot_1_0_46_d1 <= dot_1_0_table_15;
  always @(posedge clk)
    dot_1_0_47_d1 <= \$124 [3:1];
  always @(posedge clk)
    dot_1_0_48_d1 <= \$124 [6:4];
  always @(posedge clk)
    dot_1_0_49_d1 <= dot_1_0_table_14;
  always @(posedge clk)
    dot_1_0_50_d1 <= \$124 [9:7];
  always @(posedge clk)
    dot_1_count_0 <= \$126 [5:1];
  always @(posedge clk)
    acc_1_0 <= \$152 [8:1];
  always @(posedge clk)
    sum_d1 <= \$174 ;
  always @(posedge clk)
    sum_d2 <= \$175 ;
  always @(posedge clk)
    sum_d3 <= \$176 ;
  always @(posedge clk)
    sum_d4 <= \$177 ;
  always @(posedge clk)
    push <= \$178 ;
  digits_s6_acc_1_credit credit (
    .clk(clk),
    .i__valid(push),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$1321$0 (acc_0_0),
    .\port$1328$0 (acc_1_0),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_19 ) begin end
    \$164  = \$155 ;
    if (rst) begin
      \$164  = 2'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$165  = \$157 ;
    if (rst) begin
      \$165  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$166  = \$159 ;
    if (rst) begin
      \$166  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$167  = w_index;
    if (\$160 ) begin
      \$167  = \$161 [2:0];
    end
    if (rst) begin
      \$167  = 3'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$168  = word;
    if (issue) begin
      \$168  = \$162 [8:0];
    end
    if (rst) begin
      \$168  = 9'h000;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$169  = synapse_fold;
    if (issue) begin
      \$169  = \$163 [2:0];
    end
    if (rst) begin
      \$169  = 3'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$170  = issue;
    if (rst) begin
      \$170  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$171  = issue_d1;
    if (rst) begin
      \$171  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$172  = issue_d2;
    if (rst) begin
      \$172  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$173  = issue_d3;
    if (rst) begin
      \$173  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$174  = reserve;
    if (rst) begin
      \$174  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$175  = sum_d1;
    if (rst) begin
      \$175  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$176  = sum_d2;
    if (rst) begin
      \$176  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$177  = sum_d3;
    if (rst) begin
      \$177  = 1'h0;
    end
  end
  always @* begin
    if (scratch_19 ) begin end
    \$178  = sum_d4;
    if (rst) begin
      \$178  = 1'h0;
    end
  end
  assign \$8  = \$7 ;
endmodule

module digits_s6_acc_1_credit(rst, reserve, o__payload, o__ready, \port$1321$0 , \port$1328$0 , i__valid, ready, o__valid, clk);
  reg scratch_20  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [1:0] \$12 ;
  reg \$13 ;
  wire [2:0] \$2 ;
  wire [3:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [7:0] \port$1321$0 ;
  wire [7:0] \port$1321$0 ;
  input [7:0] \port$1328$0 ;
  wire [7:0] \port$1328$0 ;
  output ready;
  reg ready = 1'h1;
  input reserve;
  wire reserve;
  reg reserved = 1'h0;
  reg retired = 1'h0;
  reg [1:0] room = 2'h3;
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
  digits_s6_acc_1_credit_queue queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$1321$0 (\port$1321$0 ),
    .\port$1328$0 (\port$1328$0 ),
    .rst(rst)
  );
  always @* begin
    if (scratch_20 ) begin end
    \$10  = reserve;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_20 ) begin end
    \$11  = \$1 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_20 ) begin end
    \$12  = \$3 [1:0];
    if (rst) begin
      \$12  = 2'h3;
    end
  end
  always @* begin
    if (scratch_20 ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h1;
    end
  end
endmodule

module digits_s6_acc_1_credit_queue(rst, o__payload, o__ready, \port$1321$0 , \port$1328$0 , i__valid, o__valid, clk);
  reg scratch_21  = 0;
  wire \$1 ;
  wire [2:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [2:0] \$13 ;
  wire [2:0] \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  reg [1:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [2:0] \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [7:0] \port$1321$0 ;
  wire [7:0] \port$1321$0 ;
  input [7:0] \port$1328$0 ;
  wire [7:0] \port$1328$0 ;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [1:0] w_before = 2'h0;
  reg [17:0] places [2:0];
  initial begin
    places[0] = 18'h00000;
    places[1] = 18'h00000;
    places[2] = 18'h00000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= { \port$1328$0 , 1'h0, \port$1321$0 , 1'h0 };
  end
  assign o__payload = places[read__addr];
  assign \$2  = read__addr == w_before;
  assign \$3  = o__ready & \$2 ;
  assign \$4  = ~ \$3 ;
  assign \$5  = o__valid & \$4 ;
  assign \$6  = \$1  | \$5 ;
  assign \$8  = \$signature__addr  == 2'h2;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 3'h0 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 2'h2;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 3'h0 : \$13 ;
  always @(posedge clk)
    o__valid <= \$15 ;
  always @(posedge clk)
    \$signature__addr  <= \$16 ;
  always @(posedge clk)
    w_before <= \$17 ;
  always @(posedge clk)
    read__addr <= \$18 ;
  always @* begin
    if (scratch_21 ) begin end
    \$15  = \$6 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_21 ) begin end
    \$16  = \$signature__addr ;
    if (\$7 ) begin
      \$16  = \$10 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (scratch_21 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  always @* begin
    if (scratch_21 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [1:0];
    end
    if (rst) begin
      \$18  = 2'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule

module digits_s7_act_1(rst, i__payload, i__ready, o__payload, o__ready, i__valid, o__valid, clk);
  reg scratch_22  = 0;
  wire [6:0] \$1 ;
  reg \$10 ;
  reg [5:0] \$11 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  reg \$8 ;
  reg \$9 ;
  reg [8:0] acc_0_d1 = 9'h000;
  reg [8:0] acc_0_d2 = 9'h000;
  reg [8:0] acc_1_d1 = 9'h000;
  reg [8:0] acc_1_d2 = 9'h000;
  input clk;
  wire clk;
  reg [5:0] group = 6'h00;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [15:0] limits_data_d1 = 16'h0000;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg passed_0 = 1'h0;
  reg passed_1 = 1'h0;
  wire [15:0] read__data;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  reg [15:0] limits [63:0];
  initial begin
    limits[0] = 16'h1f6d;
    limits[1] = 16'h7f70;
    limits[2] = 16'h781f;
    limits[3] = 16'h040a;
    limits[4] = 16'h017d;
    limits[5] = 16'h059b;
    limits[6] = 16'h0409;
    limits[7] = 16'h7400;
    limits[8] = 16'h7514;
    limits[9] = 16'h097c;
    limits[10] = 16'h117d;
    limits[11] = 16'h7704;
    limits[12] = 16'h7c07;
    limits[13] = 16'h0a0d;
    limits[14] = 16'h7770;
    limits[15] = 16'h0801;
    limits[16] = 16'h170a;
    limits[17] = 16'h6771;
    limits[18] = 16'h7b7a;
    limits[19] = 16'h0679;
    limits[20] = 16'h7b66;
    limits[21] = 16'h720b;
    limits[22] = 16'h0015;
    limits[23] = 16'h0d7e;
    limits[24] = 16'h0c07;
    limits[25] = 16'h0602;
    limits[26] = 16'h7908;
    limits[27] = 16'h0900;
    limits[28] = 16'h6e01;
    limits[29] = 16'h007e;
    limits[30] = 16'hfa09;
    limits[31] = 16'h107f;
    limits[32] = 16'h6d7e;
    limits[33] = 16'h0206;
    limits[34] = 16'h7500;
    limits[35] = 16'h0d14;
    limits[36] = 16'h7e01;
    limits[37] = 16'h0c06;
    limits[38] = 16'h6617;
    limits[39] = 16'h067b;
    limits[40] = 16'h716d;
    limits[41] = 16'h0002;
    limits[42] = 16'h77a3;
    limits[43] = 16'h0c02;
    limits[44] = 16'h0002;
    limits[45] = 16'h0278;
    limits[46] = 16'h0376;
    limits[47] = 16'h7f11;
    limits[48] = 16'h0609;
    limits[49] = 16'h157a;
    limits[50] = 16'h7504;
    limits[51] = 16'h7c0f;
    limits[52] = 16'h7b04;
    limits[53] = 16'h0b7b;
    limits[54] = 16'h7d7d;
    limits[55] = 16'h0278;
    limits[56] = 16'h7676;
    limits[57] = 16'h6b0e;
    limits[58] = 16'h7704;
    limits[59] = 16'h7606;
    limits[60] = 16'h0401;
    limits[61] = 16'h7503;
    limits[62] = 16'h0579;
    limits[63] = 16'h1305;
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    _0_ <= limits[group];
  end
  assign read__data = _0_;
  assign \$1  = group + 1'h1;
  assign \$2  = $signed(acc_0_d2) >= $signed(limits_data_d1[6:0]);
  assign \$3  = \$2  ^ limits_data_d1[7];
  assign \$4  = $signed(acc_1_d2) >= $signed(limits_data_d1[14:8]);
  assign \$5  = \$4  ^ limits_data_d1[15];
  assign reserve = i__valid & i__ready;
  assign \$6  = passed_0 + 1'h0;
  assign \$7  = passed_1 + 1'h0;
  always @(posedge clk)
    valid_d1 <= \$8 ;
  always @(posedge clk)
    valid_d2 <= \$9 ;
  always @(posedge clk)
    valid_d3 <= \$10 ;
  always @(posedge clk)
    group <= \$11 ;
  always @(posedge clk)
    limits_data_d1 <= read__data;
  always @(posedge clk)
    acc_0_d1 <= i__payload[8:0];
  always @(posedge clk)
    acc_0_d2 <= acc_0_d1;
  always @(posedge clk)
    passed_0 <= \$3 ;
  always @(posedge clk)
    acc_1_d1 <= i__payload[17:9];
  always @(posedge clk)
    acc_1_d2 <= acc_1_d1;
  always @(posedge clk)
    passed_1 <= \$5 ;
  digits_s7_act_1_credit credit (
    .clk(clk),
    .i__valid(valid_d3),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$745$0 (\$6 [0]),
    .\port$746$0 (\$7 [0]),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_22 ) begin end
    \$8  = reserve;
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (scratch_22 ) begin end
    \$9  = valid_d1;
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (scratch_22 ) begin end
    \$10  = valid_d2;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_22 ) begin end
    \$11  = group;
    if (reserve) begin
      \$11  = \$1 [5:0];
    end
    if (rst) begin
      \$11  = 6'h00;
    end
  end
  assign i__ready = ready;
endmodule

module digits_s7_act_1_credit(rst, reserve, \port$745$0 , \port$746$0 , o__payload, o__ready, i__valid, ready, o__valid, clk);
  reg scratch_23  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [2:0] \$12 ;
  reg \$13 ;
  wire [3:0] \$2 ;
  wire [4:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input \port$745$0 ;
  wire \port$745$0 ;
  input \port$746$0 ;
  wire \port$746$0 ;
  output ready;
  reg ready = 1'h1;
  input reserve;
  wire reserve;
  reg reserved = 1'h0;
  reg retired = 1'h0;
  reg [2:0] room = 3'h7;
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
  digits_s7_act_1_credit_queue queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$745$0 (\port$745$0 ),
    .\port$746$0 (\port$746$0 ),
    .rst(rst)
  );
  always @* begin
    if (scratch_23 ) begin end
    \$10  = reserve;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_23 ) begin end
    \$11  = \$1 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_23 ) begin end
    \$12  = \$3 [2:0];
    if (rst) begin
      \$12  = 3'h7;
    end
  end
  always @* begin
    if (scratch_23 ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h1;
    end
  end
endmodule

module digits_s7_act_1_credit_queue(rst, \port$745$0 , \port$746$0 , o__payload, o__ready, i__valid, o__valid, clk);
  reg scratch_24  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  reg \$15 ;
  reg [2:0] \$16 ;
  reg [2:0] \$17 ;
  reg [2:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  reg [2:0] \$signature__addr  = 3'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input \port$745$0 ;
  wire \port$745$0 ;
  input \port$746$0 ;
  wire \port$746$0 ;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [2:0] w_before = 3'h0;
  reg [1:0] places [6:0];
  initial begin
    places[0] = 2'h0;
    places[1] = 2'h0;
    places[2] = 2'h0;
    places[3] = 2'h0;
    places[4] = 2'h0;
    places[5] = 2'h0;
    places[6] = 2'h0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= { \port$746$0 , \port$745$0  };
  end
  assign o__payload = places[read__addr];
  assign \$2  = read__addr == w_before;
  assign \$3  = o__ready & \$2 ;
  assign \$4  = ~ \$3 ;
  assign \$5  = o__valid & \$4 ;
  assign \$6  = \$1  | \$5 ;
  assign \$8  = \$signature__addr  == 3'h6;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 4'h0 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 3'h6;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 4'h0 : \$13 ;
  always @(posedge clk)
    o__valid <= \$15 ;
  always @(posedge clk)
    \$signature__addr  <= \$16 ;
  always @(posedge clk)
    w_before <= \$17 ;
  always @(posedge clk)
    read__addr <= \$18 ;
  always @* begin
    if (scratch_24 ) begin end
    \$15  = \$6 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_24 ) begin end
    \$16  = \$signature__addr ;
    if (\$7 ) begin
      \$16  = \$10 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (scratch_24 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  always @* begin
    if (scratch_24 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [2:0];
    end
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule

module digits_s8_acc_2_widen(rst, i__payload, o__valid, i__ready, o__ready, i__valid, part_0, clk);
  reg scratch_25  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [1:0] \$5 ;
  reg [1:0] \$6 ;
  reg \$7 ;
  input clk;
  wire clk;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg part = 1'h0;
  output [1:0] part_0;
  reg [1:0] part_0 = 2'h0;
  input rst;
  wire rst;
  wire take_0;
  wire taken;
  assign o__valid = i__valid & \$2 ;
  assign \$4  = ~ \$3 ;
  assign i__ready = \$4  | o__ready;
  assign taken = i__valid & i__ready;
  assign \$5  = part + 1'h1;
  always @(posedge clk)
    part_0 <= \$6 ;
  always @(posedge clk)
    part <= \$7 ;
  assign \$1  = ! part;
  assign take_0 = taken & \$1 ;
  always @* begin
    if (scratch_25 ) begin end
    \$6  = part_0;
    if (take_0) begin
      \$6  = i__payload;
    end
  end
  always @* begin
    if (scratch_25 ) begin end
    \$7  = part;
    if (taken) begin
      \$7  = \$5 [0];
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  assign \$3  = part;
  assign \$2  = part;
endmodule

module digits_s9_acc_2(rst, \port$777$0 , i__valid, i__ready, o__payload, o__ready, \port$1397$0 , o__valid, clk);
  reg scratch_26  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$11 ;
  wire [4:0] \$12 ;
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
  wire [9:0] \$34 ;
  wire [1:0] \$35 ;
  wire [1:0] \$36 ;
  wire [1:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [5:0] \$43 ;
  wire \$44 ;
  wire [9:0] \$45 ;
  wire [9:0] \$46 ;
  wire [5:0] \$47 ;
  reg [1:0] \$48 ;
  reg \$49 ;
  wire \$5 ;
  reg \$50 ;
  reg [4:0] \$51 ;
  reg [8:0] \$52 ;
  reg [4:0] \$53 ;
  reg \$54 ;
  reg \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [7:0] acc_0_0 = 8'h00;
  reg [3:0] buffer_data_d1 = 4'h0;
  input clk;
  wire clk;
  reg dot_0_0_10_d1 = 1'h0;
  reg dot_0_0_11_d1 = 1'h0;
  reg [1:0] dot_0_0_12_d1 = 2'h0;
  wire dot_0_0_table_0;
  wire dot_0_0_table_1;
  wire dot_0_0_table_2;
  wire dot_0_0_table_3;
  reg [2:0] dot_0_count_0 = 3'h0;
  wire [1:0] emptied;
  wire [1:0] filled;
  wire first;
  reg first_d1 = 1'h0;
  reg first_d2 = 1'h0;
  reg first_d3 = 1'h0;
  reg first_d4 = 1'h0;
  reg [1:0] full = 2'h0;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire issue;
  reg issue_d1 = 1'h0;
  reg issue_d2 = 1'h0;
  reg issue_d3 = 1'h0;
  reg issue_d4 = 1'h0;
  wire last;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [1:0] \port$1397$0 ;
  wire [1:0] \port$1397$0 ;
  input [1:0] \port$777$0 ;
  wire [1:0] \port$777$0 ;
  reg push = 1'h0;
  reg r_half = 1'h0;
  wire [3:0] read__data;
  wire [3:0] \read__data$62 ;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg sum_d1 = 1'h0;
  reg sum_d2 = 1'h0;
  reg sum_d3 = 1'h0;
  reg sum_d4 = 1'h0;
  reg [4:0] synapse_fold = 5'h00;
  reg w_half = 1'h0;
  reg [4:0] w_index = 5'h00;
  wire w_port__en;
  reg [3:0] weights_data_d1 = 4'h0;
  reg [8:0] word = 9'h000;
  reg [3:0] buffer [63:0];
  initial begin
    buffer[0] = 4'h0;
    buffer[1] = 4'h0;
    buffer[2] = 4'h0;
    buffer[3] = 4'h0;
    buffer[4] = 4'h0;
    buffer[5] = 4'h0;
    buffer[6] = 4'h0;
    buffer[7] = 4'h0;
    buffer[8] = 4'h0;
    buffer[9] = 4'h0;
    buffer[10] = 4'h0;
    buffer[11] = 4'h0;
    buffer[12] = 4'h0;
    buffer[13] = 4'h0;
    buffer[14] = 4'h0;
    buffer[15] = 4'h0;
    buffer[16] = 4'h0;
    buffer[17] = 4'h0;
    buffer[18] = 4'h0;
    buffer[19] = 4'h0;
    buffer[20] = 4'h0;
    buffer[21] = 4'h0;
    buffer[22] = 4'h0;
    buffer[23] = 4'h0;
    buffer[24] = 4'h0;
    buffer[25] = 4'h0;
    buffer[26] = 4'h0;
    buffer[27] = 4'h0;
    buffer[28] = 4'h0;
    buffer[29] = 4'h0;
    buffer[30] = 4'h0;
    buffer[31] = 4'h0;
    buffer[32] = 4'h0;
    buffer[33] = 4'h0;
    buffer[34] = 4'h0;
    buffer[35] = 4'h0;
    buffer[36] = 4'h0;
    buffer[37] = 4'h0;
    buffer[38] = 4'h0;
    buffer[39] = 4'h0;
    buffer[40] = 4'h0;
    buffer[41] = 4'h0;
    buffer[42] = 4'h0;
    buffer[43] = 4'h0;
    buffer[44] = 4'h0;
    buffer[45] = 4'h0;
    buffer[46] = 4'h0;
    buffer[47] = 4'h0;
    buffer[48] = 4'h0;
    buffer[49] = 4'h0;
    buffer[50] = 4'h0;
    buffer[51] = 4'h0;
    buffer[52] = 4'h0;
    buffer[53] = 4'h0;
    buffer[54] = 4'h0;
    buffer[55] = 4'h0;
    buffer[56] = 4'h0;
    buffer[57] = 4'h0;
    buffer[58] = 4'h0;
    buffer[59] = 4'h0;
    buffer[60] = 4'h0;
    buffer[61] = 4'h0;
    buffer[62] = 4'h0;
    buffer[63] = 4'h0;
  end
  always @(posedge clk) begin
    if (w_port__en)
      buffer[{ w_half, w_index }] <= { \port$777$0 , \port$1397$0  };
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    _0_ <= buffer[{ r_half, synapse_fold }];
  end
  assign read__data = _0_;
  reg [3:0] weights [319:0];
  initial begin
    weights[0] = 4'h2;
    weights[1] = 4'h0;
    weights[2] = 4'h9;
    weights[3] = 4'hd;
    weights[4] = 4'hf;
    weights[5] = 4'hd;
    weights[6] = 4'hf;
    weights[7] = 4'hb;
    weights[8] = 4'hd;
    weights[9] = 4'hc;
    weights[10] = 4'h6;
    weights[11] = 4'h3;
    weights[12] = 4'hf;
    weights[13] = 4'he;
    weights[14] = 4'h3;
    weights[15] = 4'hf;
    weights[16] = 4'hf;
    weights[17] = 4'h4;
    weights[18] = 4'h6;
    weights[19] = 4'ha;
    weights[20] = 4'hd;
    weights[21] = 4'h0;
    weights[22] = 4'hf;
    weights[23] = 4'hc;
    weights[24] = 4'h5;
    weights[25] = 4'hb;
    weights[26] = 4'h5;
    weights[27] = 4'hc;
    weights[28] = 4'ha;
    weights[29] = 4'h8;
    weights[30] = 4'hd;
    weights[31] = 4'hd;
    weights[32] = 4'h8;
    weights[33] = 4'h0;
    weights[34] = 4'h5;
    weights[35] = 4'he;
    weights[36] = 4'hc;
    weights[37] = 4'h8;
    weights[38] = 4'h7;
    weights[39] = 4'hf;
    weights[40] = 4'h8;
    weights[41] = 4'hc;
    weights[42] = 4'h0;
    weights[43] = 4'hc;
    weights[44] = 4'hd;
    weights[45] = 4'h6;
    weights[46] = 4'hb;
    weights[47] = 4'hb;
    weights[48] = 4'h7;
    weights[49] = 4'h9;
    weights[50] = 4'h2;
    weights[51] = 4'h6;
    weights[52] = 4'h3;
    weights[53] = 4'hc;
    weights[54] = 4'h1;
    weights[55] = 4'h0;
    weights[56] = 4'h1;
    weights[57] = 4'h3;
    weights[58] = 4'h6;
    weights[59] = 4'h3;
    weights[60] = 4'h8;
    weights[61] = 4'hd;
    weights[62] = 4'h5;
    weights[63] = 4'h7;
    weights[64] = 4'h6;
    weights[65] = 4'he;
    weights[66] = 4'ha;
    weights[67] = 4'h8;
    weights[68] = 4'h5;
    weights[69] = 4'he;
    weights[70] = 4'h4;
    weights[71] = 4'h4;
    weights[72] = 4'h2;
    weights[73] = 4'h1;
    weights[74] = 4'hd;
    weights[75] = 4'h5;
    weights[76] = 4'h4;
    weights[77] = 4'h3;
    weights[78] = 4'ha;
    weights[79] = 4'hf;
    weights[80] = 4'h8;
    weights[81] = 4'h0;
    weights[82] = 4'he;
    weights[83] = 4'h3;
    weights[84] = 4'h3;
    weights[85] = 4'h3;
    weights[86] = 4'h0;
    weights[87] = 4'ha;
    weights[88] = 4'h5;
    weights[89] = 4'h5;
    weights[90] = 4'h8;
    weights[91] = 4'h9;
    weights[92] = 4'h2;
    weights[93] = 4'he;
    weights[94] = 4'h4;
    weights[95] = 4'h3;
    weights[96] = 4'hb;
    weights[97] = 4'ha;
    weights[98] = 4'h0;
    weights[99] = 4'hc;
    weights[100] = 4'h7;
    weights[101] = 4'h0;
    weights[102] = 4'h5;
    weights[103] = 4'h7;
    weights[104] = 4'hb;
    weights[105] = 4'h7;
    weights[106] = 4'h5;
    weights[107] = 4'hf;
    weights[108] = 4'ha;
    weights[109] = 4'hf;
    weights[110] = 4'h6;
    weights[111] = 4'hf;
    weights[112] = 4'h5;
    weights[113] = 4'h3;
    weights[114] = 4'h7;
    weights[115] = 4'h3;
    weights[116] = 4'hb;
    weights[117] = 4'h1;
    weights[118] = 4'ha;
    weights[119] = 4'h3;
    weights[120] = 4'h1;
    weights[121] = 4'hc;
    weights[122] = 4'h5;
    weights[123] = 4'ha;
    weights[124] = 4'h0;
    weights[125] = 4'hb;
    weights[126] = 4'h8;
    weights[127] = 4'h4;
    weights[128] = 4'h1;
    weights[129] = 4'hc;
    weights[130] = 4'h0;
    weights[131] = 4'he;
    weights[132] = 4'h1;
    weights[133] = 4'hb;
    weights[134] = 4'hd;
    weights[135] = 4'h0;
    weights[136] = 4'h8;
    weights[137] = 4'hf;
    weights[138] = 4'h7;
    weights[139] = 4'h9;
    weights[140] = 4'h1;
    weights[141] = 4'ha;
    weights[142] = 4'hf;
    weights[143] = 4'hf;
    weights[144] = 4'h5;
    weights[145] = 4'h7;
    weights[146] = 4'he;
    weights[147] = 4'hc;
    weights[148] = 4'ha;
    weights[149] = 4'hc;
    weights[150] = 4'hd;
    weights[151] = 4'hb;
    weights[152] = 4'hf;
    weights[153] = 4'h4;
    weights[154] = 4'hd;
    weights[155] = 4'h5;
    weights[156] = 4'h7;
    weights[157] = 4'h7;
    weights[158] = 4'ha;
    weights[159] = 4'h1;
    weights[160] = 4'hb;
    weights[161] = 4'he;
    weights[162] = 4'h5;
    weights[163] = 4'h4;
    weights[164] = 4'hf;
    weights[165] = 4'h2;
    weights[166] = 4'h0;
    weights[167] = 4'hb;
    weights[168] = 4'h4;
    weights[169] = 4'ha;
    weights[170] = 4'h3;
    weights[171] = 4'he;
    weights[172] = 4'hf;
    weights[173] = 4'hc;
    weights[174] = 4'h4;
    weights[175] = 4'he;
    weights[176] = 4'hf;
    weights[177] = 4'h3;
    weights[178] = 4'h6;
    weights[179] = 4'hf;
    weights[180] = 4'he;
    weights[181] = 4'ha;
    weights[182] = 4'h4;
    weights[183] = 4'h0;
    weights[184] = 4'hf;
    weights[185] = 4'he;
    weights[186] = 4'ha;
    weights[187] = 4'ha;
    weights[188] = 4'hb;
    weights[189] = 4'h4;
    weights[190] = 4'h3;
    weights[191] = 4'h3;
    weights[192] = 4'ha;
    weights[193] = 4'h7;
    weights[194] = 4'ha;
    weights[195] = 4'h4;
    weights[196] = 4'h2;
    weights[197] = 4'hd;
    weights[198] = 4'hf;
    weights[199] = 4'h4;
    weights[200] = 4'h5;
    weights[201] = 4'hf;
    weights[202] = 4'h8;
    weights[203] = 4'h9;
    weights[204] = 4'ha;
    weights[205] = 4'h4;
    weights[206] = 4'ha;
    weights[207] = 4'ha;
    weights[208] = 4'hf;
    weights[209] = 4'h1;
    weights[210] = 4'h8;
    weights[211] = 4'h9;
    weights[212] = 4'h3;
    weights[213] = 4'h0;
    weights[214] = 4'hb;
    weights[215] = 4'h5;
    weights[216] = 4'h9;
    weights[217] = 4'ha;
    weights[218] = 4'h5;
    weights[219] = 4'h2;
    weights[220] = 4'h0;
    weights[221] = 4'h2;
    weights[222] = 4'hb;
    weights[223] = 4'hb;
    weights[224] = 4'he;
    weights[225] = 4'h4;
    weights[226] = 4'h3;
    weights[227] = 4'hb;
    weights[228] = 4'h0;
    weights[229] = 4'h1;
    weights[230] = 4'h2;
    weights[231] = 4'h6;
    weights[232] = 4'h7;
    weights[233] = 4'hf;
    weights[234] = 4'hb;
    weights[235] = 4'h1;
    weights[236] = 4'h6;
    weights[237] = 4'hb;
    weights[238] = 4'h3;
    weights[239] = 4'ha;
    weights[240] = 4'he;
    weights[241] = 4'h0;
    weights[242] = 4'hd;
    weights[243] = 4'h5;
    weights[244] = 4'he;
    weights[245] = 4'ha;
    weights[246] = 4'h2;
    weights[247] = 4'he;
    weights[248] = 4'h9;
    weights[249] = 4'ha;
    weights[250] = 4'h0;
    weights[251] = 4'h1;
    weights[252] = 4'he;
    weights[253] = 4'h1;
    weights[254] = 4'h0;
    weights[255] = 4'hf;
    weights[256] = 4'h2;
    weights[257] = 4'h0;
    weights[258] = 4'h3;
    weights[259] = 4'h1;
    weights[260] = 4'h9;
    weights[261] = 4'h3;
    weights[262] = 4'h6;
    weights[263] = 4'h9;
    weights[264] = 4'hc;
    weights[265] = 4'hd;
    weights[266] = 4'h0;
    weights[267] = 4'h7;
    weights[268] = 4'h3;
    weights[269] = 4'h2;
    weights[270] = 4'he;
    weights[271] = 4'he;
    weights[272] = 4'h5;
    weights[273] = 4'h6;
    weights[274] = 4'h5;
    weights[275] = 4'h0;
    weights[276] = 4'h9;
    weights[277] = 4'hf;
    weights[278] = 4'h7;
    weights[279] = 4'h2;
    weights[280] = 4'h7;
    weights[281] = 4'ha;
    weights[282] = 4'h2;
    weights[283] = 4'ha;
    weights[284] = 4'h8;
    weights[285] = 4'h3;
    weights[286] = 4'h1;
    weights[287] = 4'h8;
    weights[288] = 4'h6;
    weights[289] = 4'hf;
    weights[290] = 4'h9;
    weights[291] = 4'h9;
    weights[292] = 4'h6;
    weights[293] = 4'h8;
    weights[294] = 4'hc;
    weights[295] = 4'he;
    weights[296] = 4'hc;
    weights[297] = 4'hd;
    weights[298] = 4'h9;
    weights[299] = 4'h1;
    weights[300] = 4'h6;
    weights[301] = 4'h6;
    weights[302] = 4'h5;
    weights[303] = 4'hf;
    weights[304] = 4'hd;
    weights[305] = 4'hb;
    weights[306] = 4'ha;
    weights[307] = 4'h0;
    weights[308] = 4'h4;
    weights[309] = 4'h6;
    weights[310] = 4'h1;
    weights[311] = 4'h3;
    weights[312] = 4'hb;
    weights[313] = 4'h8;
    weights[314] = 4'ha;
    weights[315] = 4'h4;
    weights[316] = 4'h1;
    weights[317] = 4'h3;
    weights[318] = 4'h9;
    weights[319] = 4'h5;
  end
  reg [3:0] _1_;
  always @(posedge clk) begin
    _1_ <= weights[word];
  end
  assign \read__data$62  = _1_;
  assign \$26  = \$25  & acc_0_0[3];
  assign \$27  = ~ first_d4;
  assign \$28  = \$27  & acc_0_0[4];
  assign \$29  = ~ first_d4;
  assign \$30  = \$29  & acc_0_0[5];
  assign \$31  = first_d4 ? 1'h1 : acc_0_0[6];
  assign \$32  = ~ first_d4;
  assign \$33  = \$32  & acc_0_0[7];
  assign \$34  = { 5'h1f, \$18 , \$16 , \$14 , 1'h1 } + { \$33 , \$31 , \$30 , \$28 , \$26 , \$24 , \$22 , \$20 , 1'h1 };
  assign \$35  = full | filled;
  assign \$36  = ~ emptied;
  assign \$37  = \$35  & \$36 ;
  assign \$38  = | filled;
  assign \$39  = w_half ^ \$38 ;
  assign \$40  = | emptied;
  assign \$41  = r_half ^ \$40 ;
  assign \$42  = i__valid & i__ready;
  assign \$43  = w_index + 1'h1;
  assign \$44  = word == 9'h13f;
  assign \$45  = word + 1'h1;
  assign \$46  = \$44  ? 10'h000 : \$45 ;
  assign \$47  = synapse_fold + 1'h1;
  always @(posedge clk)
    buffer_data_d1 <= read__data;
  always @(posedge clk)
    full <= \$48 ;
  always @(posedge clk)
    w_half <= \$49 ;
  always @(posedge clk)
    r_half <= \$50 ;
  always @(posedge clk)
    w_index <= \$51 ;
  always @(posedge clk)
    weights_data_d1 <= \read__data$62 ;
  always @(posedge clk)
    word <= \$52 ;
  always @(posedge clk)
    synapse_fold <= \$53 ;
  always @(posedge clk)
    issue_d1 <= \$54 ;
  always @(posedge clk)
    issue_d2 <= \$55 ;
  always @(posedge clk)
    issue_d3 <= \$56 ;
  always @(posedge clk)
    issue_d4 <= \$57 ;
  always @(posedge clk)
    first_d1 <= first;
  always @(posedge clk)
    first_d2 <= first_d1;
  always @(posedge clk)
    first_d3 <= first_d2;
  always @(posedge clk)
    first_d4 <= first_d3;
  always @(posedge clk)
    dot_0_0_10_d1 <= dot_0_0_table_3;
  always @(posedge clk)
    dot_0_0_11_d1 <= dot_0_0_table_2;
  always @(posedge clk)
    dot_0_0_12_d1 <= \$11 [2:1];
  always @(posedge clk)
    dot_0_count_0 <= \$12 [3:1];
  always @(posedge clk)
    acc_0_0 <= \$34 [8:1];
  always @(posedge clk)
    sum_d1 <= \$58 ;
  always @(posedge clk)
    sum_d2 <= \$59 ;
  always @(posedge clk)
    sum_d3 <= \$60 ;
  always @(posedge clk)
    sum_d4 <= \$61 ;
  always @(posedge clk)
    push <= \$62 ;
  assign \$1  = full >> w_half;
  assign i__ready = ~ \$1 ;
  assign w_port__en = i__valid & i__ready;
  assign \$2  = i__valid & i__ready;
  assign \$3  = w_index == 5'h1f;
  assign \$4  = \$2  & \$3 ;
  assign filled = \$4  << w_half;
  assign \$5  = word == 9'h13f;
  assign \$6  = issue & \$5 ;
  assign emptied = \$6  << r_half;
  assign first = ! synapse_fold;
  assign last = synapse_fold == 5'h1f;
  assign \$7  = full >> r_half;
  assign \$9  = ~ last;
  assign \$10  = ready | \$9 ;
  assign issue = \$8  & \$10 ;
  assign reserve = issue & last;
  assign dot_0_0_table_0 = weights_data_d1[2] ^ buffer_data_d1[2];
  assign dot_0_0_table_1 = weights_data_d1[1] ^ buffer_data_d1[1];
  assign dot_0_0_table_2 = weights_data_d1[0] ^ buffer_data_d1[0];
  assign dot_0_0_table_3 = weights_data_d1[3] ^ buffer_data_d1[3];
  assign \$11  = { dot_0_0_table_0, 1'h0 } + { dot_0_0_table_1, 1'h0 };
  assign \$12  = { dot_0_0_11_d1, dot_0_0_10_d1 } + { dot_0_0_12_d1, dot_0_0_10_d1 };
  assign \$13  = ~ dot_0_count_0[0];
  assign \$14  = issue_d4 ? \$13  : 1'h1;
  assign \$15  = ~ dot_0_count_0[1];
  assign \$16  = issue_d4 ? \$15  : 1'h1;
  assign \$17  = ~ dot_0_count_0[2];
  assign \$18  = issue_d4 ? \$17  : 1'h1;
  assign \$19  = ~ first_d4;
  assign \$20  = \$19  & acc_0_0[0];
  assign \$21  = ~ first_d4;
  assign \$22  = \$21  & acc_0_0[1];
  assign \$23  = ~ first_d4;
  assign \$24  = \$23  & acc_0_0[2];
  assign \$25  = ~ first_d4;
  digits_s9_acc_2_credit credit (
    .clk(clk),
    .i__valid(push),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$1434$0 (acc_0_0),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_26 ) begin end
    \$48  = \$37 ;
    if (rst) begin
      \$48  = 2'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$49  = \$39 ;
    if (rst) begin
      \$49  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$50  = \$41 ;
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$51  = w_index;
    if (\$42 ) begin
      \$51  = \$43 [4:0];
    end
    if (rst) begin
      \$51  = 5'h00;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$52  = word;
    if (issue) begin
      \$52  = \$46 [8:0];
    end
    if (rst) begin
      \$52  = 9'h000;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$53  = synapse_fold;
    if (issue) begin
      \$53  = \$47 [4:0];
    end
    if (rst) begin
      \$53  = 5'h00;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$54  = issue;
    if (rst) begin
      \$54  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$55  = issue_d1;
    if (rst) begin
      \$55  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$56  = issue_d2;
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$57  = issue_d3;
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$58  = reserve;
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$59  = sum_d1;
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$60  = sum_d2;
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$61  = sum_d3;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (scratch_26 ) begin end
    \$62  = sum_d4;
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  assign \$8  = \$7 ;
endmodule

module digits_s9_acc_2_credit(rst, reserve, o__payload, o__ready, \port$1434$0 , i__valid, ready, o__valid, clk);
  reg scratch_27  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [1:0] \$12 ;
  reg \$13 ;
  wire [2:0] \$2 ;
  wire [3:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [7:0] \port$1434$0 ;
  wire [7:0] \port$1434$0 ;
  output ready;
  reg ready = 1'h1;
  input reserve;
  wire reserve;
  reg reserved = 1'h0;
  reg retired = 1'h0;
  reg [1:0] room = 2'h3;
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
  digits_s9_acc_2_credit_queue queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$1434$0 (\port$1434$0 ),
    .rst(rst)
  );
  always @* begin
    if (scratch_27 ) begin end
    \$10  = reserve;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_27 ) begin end
    \$11  = \$1 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_27 ) begin end
    \$12  = \$3 [1:0];
    if (rst) begin
      \$12  = 2'h3;
    end
  end
  always @* begin
    if (scratch_27 ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h1;
    end
  end
endmodule

module digits_s9_acc_2_credit_queue(rst, o__payload, o__ready, \port$1434$0 , i__valid, o__valid, clk);
  reg scratch_28  = 0;
  wire \$1 ;
  wire [2:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [2:0] \$13 ;
  wire [2:0] \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [1:0] \$17 ;
  reg [1:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [2:0] \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [7:0] \port$1434$0 ;
  wire [7:0] \port$1434$0 ;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [1:0] w_before = 2'h0;
  reg [8:0] places [2:0];
  initial begin
    places[0] = 9'h000;
    places[1] = 9'h000;
    places[2] = 9'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= { \port$1434$0 , 1'h0 };
  end
  assign o__payload = places[read__addr];
  assign \$2  = read__addr == w_before;
  assign \$3  = o__ready & \$2 ;
  assign \$4  = ~ \$3 ;
  assign \$5  = o__valid & \$4 ;
  assign \$6  = \$1  | \$5 ;
  assign \$8  = \$signature__addr  == 2'h2;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 3'h0 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 2'h2;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 3'h0 : \$13 ;
  always @(posedge clk)
    o__valid <= \$15 ;
  always @(posedge clk)
    \$signature__addr  <= \$16 ;
  always @(posedge clk)
    w_before <= \$17 ;
  always @(posedge clk)
    read__addr <= \$18 ;
  always @* begin
    if (scratch_28 ) begin end
    \$15  = \$6 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_28 ) begin end
    \$16  = \$signature__addr ;
    if (\$7 ) begin
      \$16  = \$10 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (scratch_28 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  always @* begin
    if (scratch_28 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [1:0];
    end
    if (rst) begin
      \$18  = 2'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule

module digits_scores_fork(rst, o_0__payload, o_0__valid, o_1__valid, i__ready, o_1__ready, o_0__ready, i__valid, clk);
  reg scratch_29  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [1:0] \$5 ;
  reg [1:0] \$6 ;
  input clk;
  wire clk;
  wire [1:0] done;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [28:0] o_0__payload;
  wire [28:0] o_0__payload;
  input o_0__ready;
  wire o_0__ready;
  output o_0__valid;
  wire o_0__valid;
  input o_1__ready;
  wire o_1__ready;
  output o_1__valid;
  wire o_1__valid;
  input rst;
  wire rst;
  reg [1:0] served = 2'h0;
  assign \$3  = ~ served[1];
  assign o_1__valid = i__valid & \$3 ;
  assign \$4  = served[1] | o_1__ready;
  assign i__ready = & done;
  assign \$5  = i__ready ? 2'h0 : done;
  always @(posedge clk)
    served <= \$6 ;
  assign \$1  = ~ served[0];
  assign o_0__valid = i__valid & \$1 ;
  assign \$2  = served[0] | o_0__ready;
  always @* begin
    if (scratch_29 ) begin end
    \$6  = served;
    if (i__valid) begin
      \$6  = \$5 ;
    end
    if (rst) begin
      \$6  = 2'h0;
    end
  end
  assign done[1] = \$4 ;
  assign done[0] = \$2 ;
endmodule

module digits_scores_queue(clk, rst, i__payload, i__valid, i__ready, o__payload, o__valid, o__ready);
  input clk;
  wire clk;
  input [28:0] i__payload;
  wire [28:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [28:0] o__payload;
  wire [28:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  digits_scores_queue_places places (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
endmodule

module digits_scores_queue_places(clk, rst, i__payload, i__valid, i__ready, o__payload, o__valid, o__ready);
  reg scratch_30  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [4:0] \$13 ;
  wire [4:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [4:0] \$17 ;
  wire [4:0] \$18 ;
  reg [3:0] \$19 ;
  wire [4:0] \$2 ;
  reg \$20 ;
  reg [3:0] \$21 ;
  reg [3:0] \$22 ;
  reg [3:0] \$23 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [3:0] \$signature__addr  = 4'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [28:0] i__payload;
  wire [28:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [28:0] o__payload;
  wire [28:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [3:0] read__addr = 4'h0;
  input rst;
  wire rst;
  reg [3:0] w_before = 4'h0;
  reg [28:0] places [9:0];
  initial begin
    places[0] = 29'h00000000;
    places[1] = 29'h00000000;
    places[2] = 29'h00000000;
    places[3] = 29'h00000000;
    places[4] = 29'h00000000;
    places[5] = 29'h00000000;
    places[6] = 29'h00000000;
    places[7] = 29'h00000000;
    places[8] = 29'h00000000;
    places[9] = 29'h00000000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= i__payload;
  end
  assign o__payload = places[read__addr];
  assign i__ready = level != 4'ha;
  assign \$signature__en  = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = read__addr == w_before;
  assign \$7  = o__ready & \$6 ;
  assign \$8  = ~ \$7 ;
  assign \$9  = o__valid & \$8 ;
  assign \$10  = \$5  | \$9 ;
  assign \$11  = i__valid & i__ready;
  assign \$12  = \$signature__addr  == 4'h9;
  assign \$13  = \$signature__addr  + 1'h1;
  assign \$14  = \$12  ? 5'h00 : \$13 ;
  assign \$15  = o__valid & o__ready;
  assign \$16  = read__addr == 4'h9;
  assign \$17  = read__addr + 1'h1;
  assign \$18  = \$16  ? 5'h00 : \$17 ;
  always @(posedge clk)
    level <= \$19 ;
  always @(posedge clk)
    o__valid <= \$20 ;
  always @(posedge clk)
    \$signature__addr  <= \$21 ;
  always @(posedge clk)
    w_before <= \$22 ;
  always @(posedge clk)
    read__addr <= \$23 ;
  always @* begin
    if (scratch_30 ) begin end
    \$19  = \$4 [3:0];
    if (rst) begin
      \$19  = 4'h0;
    end
  end
  always @* begin
    if (scratch_30 ) begin end
    \$20  = \$10 ;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (scratch_30 ) begin end
    \$21  = \$signature__addr ;
    if (\$11 ) begin
      \$21  = \$14 [3:0];
    end
    if (rst) begin
      \$21  = 4'h0;
    end
  end
  always @* begin
    if (scratch_30 ) begin end
    \$22  = w_before;
    if (\$11 ) begin
      \$22  = \$signature__addr ;
    end
    if (rst) begin
      \$22  = 4'h0;
    end
  end
  always @* begin
    if (scratch_30 ) begin end
    \$23  = read__addr;
    if (\$15 ) begin
      \$23  = \$18 [3:0];
    end
    if (rst) begin
      \$23  = 4'h0;
    end
  end
endmodule
