module affine_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire [2:0] \$1 ;
  reg \$10 ;
  reg [1:0] \$11 ;
  wire [8:0] \$2 ;
  wire [9:0] \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg \$6 ;
  reg \$7 ;
  reg \$8 ;
  reg \$9 ;
  reg [4:0] acc_0_d1 = 5'h00;
  reg [4:0] acc_0_d2 = 5'h00;
  reg [7:0] bias_0_d1 = 8'h00;
  reg [7:0] bias_0_d2 = 8'h00;
  reg [7:0] bias_0_d3 = 8'h00;
  reg [7:0] bias_0_d4 = 8'h00;
  reg [1:0] bias_addr_d1 = 2'h0;
  reg [7:0] bias_data_d1 = 8'h00;
  reg [7:0] bias_word;
  input clk;
  wire clk;
  reg [1:0] group = 2'h0;
  input [4:0] i__payload;
  wire [4:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] multiplier_addr_d1 = 2'h0;
  reg [3:0] multiplier_data_d1 = 4'h0;
  reg [3:0] multiplier_word;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [8:0] product_0 = 9'h000;
  reg [8:0] product_0_d1 = 9'h000;
  reg [8:0] product_0_d2 = 9'h000;
  reg [8:0] product_0_d3 = 9'h000;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg [8:0] score_0 = 9'h000;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  reg valid_d4 = 1'h0;
  reg valid_d5 = 1'h0;
  reg valid_d6 = 1'h0;
  reg valid_d7 = 1'h0;
  assign \$1  = group + 1'h1;
  assign \$2  = $signed(acc_0_d2) * $signed(multiplier_data_d1);
  assign \$3  = $signed(product_0_d3) + $signed(bias_0_d4);
  assign reserve = i__valid & i__ready;
  always @(posedge clk)
    valid_d1 <= \$4 ;
  always @(posedge clk)
    valid_d2 <= \$5 ;
  always @(posedge clk)
    valid_d3 <= \$6 ;
  always @(posedge clk)
    valid_d4 <= \$7 ;
  always @(posedge clk)
    valid_d5 <= \$8 ;
  always @(posedge clk)
    valid_d6 <= \$9 ;
  always @(posedge clk)
    valid_d7 <= \$10 ;
  always @(posedge clk)
    group <= \$11 ;
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
    product_0 <= \$2 ;
  always @(posedge clk)
    product_0_d1 <= product_0;
  always @(posedge clk)
    product_0_d2 <= product_0_d1;
  always @(posedge clk)
    product_0_d3 <= product_0_d2;
  always @(posedge clk)
    bias_0_d1 <= bias_data_d1;
  always @(posedge clk)
    bias_0_d2 <= bias_0_d1;
  always @(posedge clk)
    bias_0_d3 <= bias_0_d2;
  always @(posedge clk)
    bias_0_d4 <= bias_0_d3;
  always @(posedge clk)
    score_0 <= \$3 [8:0];
  affine_small_credit credit (
    .clk(clk),
    .i__payload(score_0),
    .i__valid(valid_d7),
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
  always @* begin
    if (scratch_1 ) begin end
    \$5  = valid_d1;
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$6  = valid_d2;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$7  = valid_d3;
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$8  = valid_d4;
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$9  = valid_d5;
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$10  = valid_d6;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$11  = group;
    if (reserve) begin
      \$11  = \$1 [1:0];
    end
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    casez (multiplier_addr_d1)
      2'h0:
          multiplier_word = 4'h5;
      2'h1:
          multiplier_word = 4'h2;
      2'h2:
          multiplier_word = 4'h0;
      2'h3:
          multiplier_word = 4'hc;
    endcase
  end
  always @* begin
    if (scratch_1 ) begin end
    casez (bias_addr_d1)
      2'h0:
          bias_word = 8'hf9;
      2'h1:
          bias_word = 8'h03;
      2'h2:
          bias_word = 8'h41;
      2'h3:
          bias_word = 8'h73;
    endcase
  end
  assign i__ready = ready;
endmodule

module affine_small_credit(clk, rst, reserve, o__payload, i__valid, i__payload, ready, o__valid, o__ready);
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
  input [8:0] i__payload;
  wire [8:0] i__payload;
  input i__valid;
  wire i__valid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
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
  reg [3:0] room = 4'hb;
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
  affine_small_credit_queue queue (
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
      \$12  = 4'hb;
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

module affine_small_credit_queue(clk, rst, o__payload, i__valid, i__payload, o__valid, o__ready);
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
  input [8:0] i__payload;
  wire [8:0] i__payload;
  input i__valid;
  wire i__valid;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [3:0] read__addr = 4'h0;
  input rst;
  wire rst;
  reg [3:0] w_before = 4'h0;
  reg [8:0] places [10:0];
  initial begin
    places[0] = 9'h000;
    places[1] = 9'h000;
    places[2] = 9'h000;
    places[3] = 9'h000;
    places[4] = 9'h000;
    places[5] = 9'h000;
    places[6] = 9'h000;
    places[7] = 9'h000;
    places[8] = 9'h000;
    places[9] = 9'h000;
    places[10] = 9'h000;
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
  assign \$8  = \$signature__addr  == 4'ha;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 5'h00 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 4'ha;
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
