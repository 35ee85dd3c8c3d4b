module neuron_small(i__valid, i_weights__payload, i_weights__valid, i_limit__payload, i_limit__valid, o__ready, clk, rst, i__ready, i_weights__ready, i_limit__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [4:0] \$16 ;
  wire [5:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [5:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  reg \$25 ;
  reg \$26 ;
  reg \$27 ;
  reg \$28 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire data;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [4:0] i_limit__payload;
  wire [4:0] i_limit__payload;
  output i_limit__ready;
  wire i_limit__ready;
  input i_limit__valid;
  wire i_limit__valid;
  input [7:0] i_weights__payload;
  wire [7:0] i_weights__payload;
  output i_weights__ready;
  wire i_weights__ready;
  input i_weights__valid;
  wire i_weights__valid;
  output o__payload;
  wire o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  wire ready;
  input rst;
  wire rst;
  reg sum_10_d1 = 1'h0;
  reg sum_10_d2 = 1'h0;
  reg sum_10_d3 = 1'h0;
  reg [2:0] sum_11_d1 = 3'h0;
  reg [4:0] sum_12_d1 = 5'h00;
  reg [4:0] sum_12_d2 = 5'h00;
  reg [4:0] sum_12_d3 = 5'h00;
  reg [1:0] sum_12_d4 = 2'h0;
  reg sum_13_d1 = 1'h0;
  reg sum_2_d1 = 1'h0;
  reg sum_3_d1 = 1'h0;
  reg sum_4_d1 = 1'h0;
  reg sum_5_d1 = 1'h0;
  reg sum_6_d1 = 1'h0;
  reg sum_7_d1 = 1'h0;
  reg sum_7_d2 = 1'h0;
  reg sum_8_d1 = 1'h0;
  reg sum_8_d2 = 1'h0;
  reg [2:0] sum_9_d1 = 3'h0;
  wire sum_table_0;
  wire sum_table_1;
  wire sum_table_2;
  wire sum_table_3;
  wire sum_table_4;
  wire sum_table_5;
  wire sum_table_6;
  wire sum_table_7;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  reg valid_d4 = 1'h0;
  assign \$1  = & { i_limit__valid, i_weights__valid };
  assign i__ready = ready & \$1 ;
  assign i_weights__ready = i__valid & i__ready;
  assign \$2  = i_weights__payload[5] ^ i__payload[5];
  assign \$3  = i__payload[4] ^ \$2 ;
  assign sum_table_0 = i_weights__payload[4] ^ \$3 ;
  assign \$4  = ~ i__payload[4];
  assign \$5  = i_weights__payload[5] ^ i__payload[5];
  assign \$6  = \$4  & \$5 ;
  assign \$7  = i_weights__payload[5] ^ i__payload[5];
  assign \$8  = i__payload[4] & \$7 ;
  assign sum_table_1 = i_weights__payload[4] ? \$6  : \$8 ;
  assign \$9  = i_weights__payload[0] ^ i__payload[0];
  assign \$10  = i__payload[1] ^ \$9 ;
  assign sum_table_2 = i_weights__payload[1] ^ \$10 ;
  assign \$11  = ~ i__payload[1];
  assign \$12  = i_weights__payload[0] ^ i__payload[0];
  assign \$13  = \$11  & \$12 ;
  assign \$14  = i_weights__payload[0] ^ i__payload[0];
  assign \$15  = i__payload[1] & \$14 ;
  assign sum_table_3 = i_weights__payload[1] ? \$13  : \$15 ;
  assign sum_table_4 = i_weights__payload[3] ^ i__payload[3];
  assign sum_table_5 = i_weights__payload[2] ^ i__payload[2];
  assign sum_table_6 = i_weights__payload[6] ^ i__payload[6];
  assign sum_table_7 = i_weights__payload[7] ^ i__payload[7];
  assign \$16  = { sum_5_d1, sum_3_d1, sum_2_d1 } + { sum_6_d1, sum_4_d1, sum_2_d1 };
  assign \$17  = { sum_8_d2, sum_7_d2 } + { sum_9_d1, sum_7_d2 };
  assign \$18  = ~ sum_10_d3;
  assign \$19  = ~ sum_11_d1[0];
  assign \$20  = ~ sum_11_d1[1];
  assign \$21  = ~ sum_11_d1[2];
  assign \$22  = { \$21 , \$20 , \$19 , \$18  } + { sum_12_d3[2:0], \$18  };
  assign \$23  = ~ sum_12_d4[1];
  assign \$24  = sum_12_d4[0] ? 1'h1 : sum_13_d1;
  assign data = \$23  & \$24 ;
  always @(posedge clk)
    valid_d1 <= \$25 ;
  always @(posedge clk)
    valid_d2 <= \$26 ;
  always @(posedge clk)
    valid_d3 <= \$27 ;
  always @(posedge clk)
    valid_d4 <= \$28 ;
  always @(posedge clk)
    sum_2_d1 <= sum_table_4;
  always @(posedge clk)
    sum_3_d1 <= sum_table_0;
  always @(posedge clk)
    sum_4_d1 <= sum_table_2;
  always @(posedge clk)
    sum_5_d1 <= sum_table_1;
  always @(posedge clk)
    sum_6_d1 <= sum_table_3;
  always @(posedge clk)
    sum_7_d1 <= sum_table_7;
  always @(posedge clk)
    sum_7_d2 <= sum_7_d1;
  always @(posedge clk)
    sum_8_d1 <= sum_table_5;
  always @(posedge clk)
    sum_8_d2 <= sum_8_d1;
  always @(posedge clk)
    sum_9_d1 <= \$16 [3:1];
  always @(posedge clk)
    sum_10_d1 <= sum_table_6;
  always @(posedge clk)
    sum_10_d2 <= sum_10_d1;
  always @(posedge clk)
    sum_10_d3 <= sum_10_d2;
  always @(posedge clk)
    sum_11_d1 <= \$17 [3:1];
  always @(posedge clk)
    sum_12_d1 <= i_limit__payload;
  always @(posedge clk)
    sum_12_d2 <= sum_12_d1;
  always @(posedge clk)
    sum_12_d3 <= sum_12_d2;
  always @(posedge clk)
    sum_12_d4 <= sum_12_d3[4:3];
  always @(posedge clk)
    sum_13_d1 <= \$22 [4];
  neuron_small_credit credit (
    .clk(clk),
    .i__payload(data),
    .i__valid(valid_d4),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(i_weights__ready),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$25  = i_weights__ready;
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$26  = valid_d1;
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$27  = valid_d2;
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$28  = valid_d3;
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  assign i_limit__ready = i_weights__ready;
endmodule

module neuron_small_credit(clk, rst, reserve, i__payload, o__payload, i__valid, ready, o__valid, o__ready);
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
  reg [3:0] room = 4'h8;
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
  neuron_small_credit_queue queue (
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
      \$12  = 4'h8;
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

module neuron_small_credit_queue(clk, rst, i__payload, o__payload, i__valid, o__valid, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  reg \$11 ;
  reg [2:0] \$12 ;
  reg [2:0] \$13 ;
  reg [2:0] \$14 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
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
  reg [0:0] places [7:0];
  initial begin
    places[0] = 1'h0;
    places[1] = 1'h0;
    places[2] = 1'h0;
    places[3] = 1'h0;
    places[4] = 1'h0;
    places[5] = 1'h0;
    places[6] = 1'h0;
    places[7] = 1'h0;
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
    if (scratch_3 ) begin end
    \$11  = \$6 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$12  = \$signature__addr ;
    if (\$7 ) begin
      \$12  = \$8 [2:0];
    end
    if (rst) begin
      \$12  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$13  = w_before;
    if (\$7 ) begin
      \$13  = \$signature__addr ;
    end
    if (rst) begin
      \$13  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$14  = read__addr;
    if (\$9 ) begin
      \$14  = \$10 [2:0];
    end
    if (rst) begin
      \$14  = 3'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule
