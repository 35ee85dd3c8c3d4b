module threshold_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire [1:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [5:0] acc_0_d1 = 6'h00;
  reg [5:0] acc_0_d2 = 6'h00;
  reg [5:0] acc_1_d1 = 6'h00;
  reg [5:0] acc_1_d2 = 6'h00;
  input clk;
  wire clk;
  reg group = 1'h0;
  input [11:0] i__payload;
  wire [11:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg limits_addr_d1 = 1'h0;
  reg [25:0] limits_data_d1 = 26'h0000000;
  reg [25:0] limits_word;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [1:0] passed_0 = 2'h0;
  reg [1:0] passed_1 = 2'h0;
  reg [1:0] rank_0_1_d1 = 2'h0;
  reg [1:0] rank_1_1_d1 = 2'h0;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  reg valid_d4 = 1'h0;
  assign \$1  = group + 1'h1;
  assign \$2  = $signed(acc_0_d2) >= $signed(limits_data_d1[5:0]);
  assign \$3  = \$2  ^ limits_data_d1[12];
  assign \$4  = $signed(acc_0_d2) >= $signed(limits_data_d1[11:6]);
  assign \$5  = \$4  ^ limits_data_d1[12];
  assign \$6  = $signed(acc_1_d2) >= $signed(limits_data_d1[18:13]);
  assign \$7  = \$6  ^ limits_data_d1[25];
  assign \$8  = $signed(acc_1_d2) >= $signed(limits_data_d1[24:19]);
  assign \$9  = \$8  ^ limits_data_d1[25];
  assign reserve = i__valid & i__ready;
  assign \$10  = { passed_0[1], 1'h0 } + { passed_0[0], 1'h0 };
  assign \$11  = { passed_1[1], 1'h0 } + { passed_1[0], 1'h0 };
  assign \$12  = rank_0_1_d1 + 2'h3;
  assign \$13  = rank_1_1_d1 + 2'h3;
  always @(posedge clk)
    valid_d1 <= \$14 ;
  always @(posedge clk)
    valid_d2 <= \$15 ;
  always @(posedge clk)
    valid_d3 <= \$16 ;
  always @(posedge clk)
    valid_d4 <= \$17 ;
  always @(posedge clk)
    group <= \$18 ;
  always @(posedge clk)
    limits_addr_d1 <= group;
  always @(posedge clk)
    limits_data_d1 <= limits_word;
  always @(posedge clk)
    acc_0_d1 <= i__payload[5:0];
  always @(posedge clk)
    acc_0_d2 <= acc_0_d1;
  always @(posedge clk)
    passed_0 <= { \$5 , \$3  };
  always @(posedge clk)
    rank_0_1_d1 <= \$10 [2:1];
  always @(posedge clk)
    acc_1_d1 <= i__payload[11:6];
  always @(posedge clk)
    acc_1_d2 <= acc_1_d1;
  always @(posedge clk)
    passed_1 <= { \$9 , \$7  };
  always @(posedge clk)
    rank_1_1_d1 <= \$11 [2:1];
  threshold_small_credit credit (
    .clk(clk),
    .i__valid(valid_d4),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$19$0 (\$12 [1:0]),
    .\port$20$0 (\$13 [1:0]),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$14  = reserve;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$15  = valid_d1;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$16  = valid_d2;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$17  = valid_d3;
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$18  = group;
    if (reserve) begin
      \$18  = \$1 [0];
    end
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    casez (limits_addr_d1)
      1'h0:
          limits_word = 26'h0062588;
      1'h1:
          limits_word = 26'h32c5d23;
    endcase
  end
  assign i__ready = ready;
endmodule

module threshold_small_credit(clk, rst, reserve, \port$19$0 , \port$20$0 , o__payload, i__valid, ready, o__valid, o__ready);
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
  input i__valid;
  wire i__valid;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [1:0] \port$19$0 ;
  wire [1:0] \port$19$0 ;
  input [1:0] \port$20$0 ;
  wire [1:0] \port$20$0 ;
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
  threshold_small_credit_queue queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$19$0 (\port$19$0 ),
    .\port$20$0 (\port$20$0 ),
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

module threshold_small_credit_queue(clk, rst, \port$19$0 , \port$20$0 , o__payload, i__valid, o__valid, o__ready);
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
  input i__valid;
  wire i__valid;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [1:0] \port$19$0 ;
  wire [1:0] \port$19$0 ;
  input [1:0] \port$20$0 ;
  wire [1:0] \port$20$0 ;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [2:0] w_before = 3'h0;
  reg [3:0] places [7:0];
  initial begin
    places[0] = 4'h0;
    places[1] = 4'h0;
    places[2] = 4'h0;
    places[3] = 4'h0;
    places[4] = 4'h0;
    places[5] = 4'h0;
    places[6] = 4'h0;
    places[7] = 4'h0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= { \port$20$0 , \port$19$0  };
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
