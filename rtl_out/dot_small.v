module dot_small(i__valid, i_weights__payload, i_weights__valid, o__ready, clk, rst, i__ready, i_weights__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire [8:0] \$1 ;
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
  wire [11:0] \$23 ;
  wire [7:0] \$24 ;
  wire [8:0] \$25 ;
  reg \$26 ;
  reg \$27 ;
  reg \$28 ;
  reg \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  reg dot_0_10_d1 = 1'h0;
  reg dot_0_10_d2 = 1'h0;
  reg dot_0_11_d1 = 1'h0;
  reg dot_0_11_d2 = 1'h0;
  reg dot_0_12_d1 = 1'h0;
  reg dot_0_12_d2 = 1'h0;
  reg dot_0_13_d1 = 1'h0;
  reg dot_0_13_d2 = 1'h0;
  reg dot_0_14_d1 = 1'h0;
  reg dot_0_14_d2 = 1'h0;
  reg dot_0_15_d1 = 1'h0;
  reg dot_0_15_d2 = 1'h0;
  reg dot_0_16_d1 = 1'h0;
  reg dot_0_16_d2 = 1'h0;
  reg dot_0_17_d1 = 1'h0;
  reg dot_0_17_d2 = 1'h0;
  reg dot_0_18_d1 = 1'h0;
  reg dot_0_18_d2 = 1'h0;
  reg dot_0_19_d1 = 1'h0;
  reg dot_0_19_d2 = 1'h0;
  reg dot_0_20_d1 = 1'h0;
  reg dot_0_20_d2 = 1'h0;
  reg dot_0_21_d1 = 1'h0;
  reg dot_0_21_d2 = 1'h0;
  reg dot_0_22_d1 = 1'h0;
  reg dot_0_22_d2 = 1'h0;
  reg dot_0_23_d1 = 1'h0;
  reg dot_0_23_d2 = 1'h0;
  reg dot_0_23_d3 = 1'h0;
  reg dot_0_24_d1 = 1'h0;
  reg dot_0_24_d2 = 1'h0;
  reg dot_0_24_d3 = 1'h0;
  reg [4:0] dot_0_25_d1 = 5'h00;
  reg dot_0_26_d1 = 1'h0;
  reg dot_0_26_d2 = 1'h0;
  reg dot_0_26_d3 = 1'h0;
  reg dot_0_27_d1 = 1'h0;
  reg dot_0_27_d2 = 1'h0;
  reg dot_0_27_d3 = 1'h0;
  reg dot_0_28_d1 = 1'h0;
  reg dot_0_28_d2 = 1'h0;
  reg dot_0_28_d3 = 1'h0;
  reg [4:0] dot_0_29_d1 = 5'h00;
  reg [4:0] dot_0_29_d2 = 5'h00;
  reg [5:0] dot_0_30_d1 = 6'h00;
  reg [6:0] dot_0_31_d1 = 7'h00;
  reg dot_0_8_d1 = 1'h0;
  reg dot_0_8_d2 = 1'h0;
  reg dot_0_9_d1 = 1'h0;
  reg dot_0_9_d2 = 1'h0;
  wire dot_0_table_0;
  wire dot_0_table_1;
  wire dot_0_table_10;
  wire dot_0_table_11;
  wire dot_0_table_12;
  wire dot_0_table_13;
  wire dot_0_table_14;
  wire dot_0_table_15;
  wire dot_0_table_16;
  wire dot_0_table_17;
  wire dot_0_table_18;
  wire dot_0_table_19;
  wire dot_0_table_2;
  wire dot_0_table_3;
  wire dot_0_table_4;
  wire dot_0_table_5;
  wire dot_0_table_6;
  wire dot_0_table_7;
  wire dot_0_table_8;
  wire dot_0_table_9;
  input [15:0] i__payload;
  wire [15:0] i__payload;
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
  output [6:0] o__payload;
  wire [6:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  wire ready;
  input rst;
  wire rst;
  reg [6:0] total_0 = 7'h00;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  reg valid_d4 = 1'h0;
  reg valid_d5 = 1'h0;
  reg valid_d6 = 1'h0;
  always @(posedge clk)
    dot_0_13_d1 <= dot_0_table_3;
  always @(posedge clk)
    dot_0_13_d2 <= dot_0_13_d1;
  always @(posedge clk)
    dot_0_14_d1 <= dot_0_table_18;
  always @(posedge clk)
    dot_0_14_d2 <= dot_0_14_d1;
  always @(posedge clk)
    dot_0_15_d1 <= dot_0_table_4;
  always @(posedge clk)
    dot_0_15_d2 <= dot_0_15_d1;
  always @(posedge clk)
    dot_0_16_d1 <= dot_0_table_8;
  always @(posedge clk)
    dot_0_16_d2 <= dot_0_16_d1;
  always @(posedge clk)
    dot_0_17_d1 <= dot_0_table_5;
  always @(posedge clk)
    dot_0_17_d2 <= dot_0_17_d1;
  always @(posedge clk)
    dot_0_18_d1 <= dot_0_table_9;
  always @(posedge clk)
    dot_0_18_d2 <= dot_0_18_d1;
  always @(posedge clk)
    dot_0_19_d1 <= dot_0_table_6;
  always @(posedge clk)
    dot_0_19_d2 <= dot_0_19_d1;
  always @(posedge clk)
    dot_0_20_d1 <= dot_0_table_10;
  always @(posedge clk)
    dot_0_20_d2 <= dot_0_20_d1;
  always @(posedge clk)
    dot_0_21_d1 <= dot_0_table_7;
  always @(posedge clk)
    dot_0_21_d2 <= dot_0_21_d1;
  always @(posedge clk)
    dot_0_22_d1 <= dot_0_table_11;
  always @(posedge clk)
    dot_0_22_d2 <= dot_0_22_d1;
  always @(posedge clk)
    dot_0_23_d1 <= dot_0_table_17;
  always @(posedge clk)
    dot_0_23_d2 <= dot_0_23_d1;
  always @(posedge clk)
    dot_0_23_d3 <= dot_0_23_d2;
  always @(posedge clk)
    dot_0_24_d1 <= dot_0_table_12;
  always @(posedge clk)
    dot_0_24_d2 <= dot_0_24_d1;
  always @(posedge clk)
    dot_0_24_d3 <= dot_0_24_d2;
  always @(posedge clk)
    dot_0_25_d1 <= \$23 [5:1];
  always @(posedge clk)
    dot_0_26_d1 <= dot_0_table_13;
  always @(posedge clk)
    dot_0_26_d2 <= dot_0_26_d1;
  always @(posedge clk)
    dot_0_26_d3 <= dot_0_26_d2;
  always @(posedge clk)
    dot_0_27_d1 <= dot_0_table_14;
  always @(posedge clk)
    dot_0_27_d2 <= dot_0_27_d1;
  always @(posedge clk)
    dot_0_27_d3 <= dot_0_27_d2;
  always @(posedge clk)
    dot_0_28_d1 <= dot_0_table_15;
  always @(posedge clk)
    dot_0_28_d2 <= dot_0_28_d1;
  always @(posedge clk)
    dot_0_28_d3 <= dot_0_28_d2;
  always @(posedge clk)
    dot_0_29_d1 <= \$23 [10:6];
  always @(posedge clk)
    dot_0_29_d2 <= dot_0_29_d1;
  always @(posedge clk)
    dot_0_30_d1 <= \$24 [6:1];
  always @(posedge clk)
    dot_0_31_d1 <= \$25 [7:1];
  always @(posedge clk)
    total_0 <= \$1 [6:0];
  assign \$1  = 9'h1e0 + dot_0_31_d1;
  assign \$2  = i__valid & i_weights__valid;
  assign i__ready = \$2  & ready;
  assign \$3  = i_weights__payload[1] ^ i__payload[0];
  assign dot_0_table_0 = i_weights__payload[0] & \$3 ;
  assign \$4  = i_weights__payload[1] ^ i__payload[1];
  assign dot_0_table_1 = i_weights__payload[0] & \$4 ;
  assign \$5  = i_weights__payload[1] ^ i__payload[2];
  assign dot_0_table_2 = i_weights__payload[0] & \$5 ;
  assign \$6  = ~ i__payload[3];
  assign \$7  = i_weights__payload[1] ^ \$6 ;
  assign dot_0_table_3 = i_weights__payload[0] ? \$7  : 1'h1;
  assign \$8  = i_weights__payload[3] ^ i__payload[4];
  assign dot_0_table_4 = i_weights__payload[2] & \$8 ;
  assign \$9  = i_weights__payload[3] ^ i__payload[5];
  assign dot_0_table_5 = i_weights__payload[2] & \$9 ;
  assign \$10  = i_weights__payload[3] ^ i__payload[6];
  assign dot_0_table_6 = i_weights__payload[2] & \$10 ;
  assign \$11  = ~ i__payload[7];
  assign \$12  = i_weights__payload[3] ^ \$11 ;
  assign dot_0_table_7 = i_weights__payload[2] ? \$12  : 1'h1;
  assign \$13  = i_weights__payload[5] ^ i__payload[8];
  assign dot_0_table_8 = i_weights__payload[4] & \$13 ;
  assign \$14  = i_weights__payload[5] ^ i__payload[9];
  assign dot_0_table_9 = i_weights__payload[4] & \$14 ;
  assign \$15  = i_weights__payload[5] ^ i__payload[10];
  assign dot_0_table_10 = i_weights__payload[4] & \$15 ;
  assign \$16  = ~ i__payload[11];
  assign \$17  = i_weights__payload[5] ^ \$16 ;
  assign dot_0_table_11 = i_weights__payload[4] ? \$17  : 1'h1;
  assign \$18  = i_weights__payload[7] ^ i__payload[12];
  assign dot_0_table_12 = i_weights__payload[6] & \$18 ;
  assign \$19  = i_weights__payload[7] ^ i__payload[13];
  assign dot_0_table_13 = i_weights__payload[6] & \$19 ;
  assign \$20  = i_weights__payload[7] ^ i__payload[14];
  assign dot_0_table_14 = i_weights__payload[6] & \$20 ;
  assign \$21  = ~ i__payload[15];
  assign \$22  = i_weights__payload[7] ^ \$21 ;
  assign dot_0_table_15 = i_weights__payload[6] ? \$22  : 1'h1;
  assign dot_0_table_16 = i_weights__payload[0] & i_weights__payload[1];
  assign dot_0_table_17 = i_weights__payload[2] & i_weights__payload[3];
  assign dot_0_table_18 = i_weights__payload[4] & i_weights__payload[5];
  assign dot_0_table_19 = i_weights__payload[6] & i_weights__payload[7];
  assign \$23  = { dot_0_21_d2, dot_0_19_d2, dot_0_17_d2, dot_0_15_d2, dot_0_14_d2, 3'h0, dot_0_9_d2, dot_0_8_d2 } + { dot_0_22_d2, dot_0_20_d2, dot_0_18_d2, dot_0_16_d2, dot_0_14_d2, dot_0_13_d2, dot_0_12_d2, dot_0_11_d2, dot_0_10_d2, dot_0_8_d2 };
  assign \$24  = { dot_0_28_d3, dot_0_27_d3, dot_0_26_d3, dot_0_24_d3, dot_0_23_d3 } + { dot_0_25_d1, dot_0_23_d3 };
  assign \$25  = { dot_0_29_d2, 1'h0 } + { dot_0_30_d1, 1'h0 };
  always @(posedge clk)
    valid_d1 <= \$26 ;
  always @(posedge clk)
    valid_d2 <= \$27 ;
  always @(posedge clk)
    valid_d3 <= \$28 ;
  always @(posedge clk)
    valid_d4 <= \$29 ;
  always @(posedge clk)
    valid_d5 <= \$30 ;
  always @(posedge clk)
    valid_d6 <= \$31 ;
  always @(posedge clk)
    dot_0_8_d1 <= dot_0_table_19;
  always @(posedge clk)
    dot_0_8_d2 <= dot_0_8_d1;
  always @(posedge clk)
    dot_0_9_d1 <= dot_0_table_16;
  always @(posedge clk)
    dot_0_9_d2 <= dot_0_9_d1;
  always @(posedge clk)
    dot_0_10_d1 <= dot_0_table_0;
  always @(posedge clk)
    dot_0_10_d2 <= dot_0_10_d1;
  always @(posedge clk)
    dot_0_11_d1 <= dot_0_table_1;
  always @(posedge clk)
    dot_0_11_d2 <= dot_0_11_d1;
  always @(posedge clk)
    dot_0_12_d1 <= dot_0_table_2;
  always @(posedge clk)
    dot_0_12_d2 <= dot_0_12_d1;
  dot_small_credit credit (
    .clk(clk),
    .i__payload(total_0),
    .i__valid(valid_d6),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(i__ready),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$26  = i__ready;
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$27  = valid_d1;
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$28  = valid_d2;
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$29  = valid_d3;
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$30  = valid_d4;
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$31  = valid_d5;
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  assign i_weights__ready = i__ready;
endmodule

module dot_small_credit(clk, rst, reserve, o__payload, i__valid, i__payload, ready, o__valid, o__ready);
  reg scratch_2  = 0;
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
  input [6:0] i__payload;
  wire [6:0] i__payload;
  input i__valid;
  wire i__valid;
  output [6:0] o__payload;
  wire [6:0] o__payload;
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
  reg [3:0] room = 4'ha;
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
  dot_small_credit_queue queue (
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
    \$12  = \$3 [3:0];
    if (rst) begin
      \$12  = 4'ha;
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

module dot_small_credit_queue(clk, rst, o__payload, i__valid, i__payload, o__valid, o__ready);
  reg scratch_3  = 0;
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
  input [6:0] i__payload;
  wire [6:0] i__payload;
  input i__valid;
  wire i__valid;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [3:0] read__addr = 4'h0;
  input rst;
  wire rst;
  reg [3:0] w_before = 4'h0;
  reg [6:0] places [9:0];
  initial begin
    places[0] = 7'h00;
    places[1] = 7'h00;
    places[2] = 7'h00;
    places[3] = 7'h00;
    places[4] = 7'h00;
    places[5] = 7'h00;
    places[6] = 7'h00;
    places[7] = 7'h00;
    places[8] = 7'h00;
    places[9] = 7'h00;
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
  assign \$8  = \$signature__addr  == 4'h9;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 5'h00 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 4'h9;
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
      \$16  = \$10 [3:0];
    end
    if (rst) begin
      \$16  = 4'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 4'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
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
