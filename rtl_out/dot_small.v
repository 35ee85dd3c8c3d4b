module dot_small(i__valid, i_weights__payload, i_weights__valid, o__ready, clk, rst, i__ready, i_weights__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  reg \$2 ;
  reg \$3 ;
  reg \$4 ;
  input clk;
  wire clk;
  wire [5:0] dot_0_0;
  wire [5:0] dot_0_1;
  wire [6:0] dot_1_0;
  reg [6:0] dot_1_0_d1 = 7'h00;
  wire [5:0] dot_raw_0;
  reg [5:0] dot_raw_0_d1 = 6'h00;
  wire [5:0] dot_raw_1;
  reg [5:0] dot_raw_1_d1 = 6'h00;
  wire [5:0] dot_raw_2;
  reg [5:0] dot_raw_2_d1 = 6'h00;
  wire [5:0] dot_raw_3;
  reg [5:0] dot_raw_3_d1 = 6'h00;
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
  reg [6:0] total = 7'h00;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  assign dot_raw_3 = $signed(i__payload[15:12]) * $signed(i_weights__payload[7:6]);
  assign dot_0_0 = $signed(dot_raw_0_d1[4:0]) + $signed(dot_raw_1_d1[4:0]);
  assign dot_0_1 = $signed(dot_raw_2_d1[4:0]) + $signed(dot_raw_3_d1[4:0]);
  assign dot_1_0 = $signed(dot_0_0) + $signed(dot_0_1);
  always @(posedge clk)
    valid_d1 <= \$2 ;
  always @(posedge clk)
    valid_d2 <= \$3 ;
  always @(posedge clk)
    valid_d3 <= \$4 ;
  always @(posedge clk)
    dot_raw_0_d1 <= dot_raw_0;
  always @(posedge clk)
    dot_raw_1_d1 <= dot_raw_1;
  always @(posedge clk)
    dot_raw_2_d1 <= dot_raw_2;
  always @(posedge clk)
    dot_raw_3_d1 <= dot_raw_3;
  always @(posedge clk)
    dot_1_0_d1 <= dot_1_0;
  always @(posedge clk)
    total <= dot_1_0_d1;
  assign \$1  = i__valid & i_weights__valid;
  assign i__ready = \$1  & ready;
  assign dot_raw_0 = $signed(i__payload[3:0]) * $signed(i_weights__payload[1:0]);
  assign dot_raw_1 = $signed(i__payload[7:4]) * $signed(i_weights__payload[3:2]);
  assign dot_raw_2 = $signed(i__payload[11:8]) * $signed(i_weights__payload[5:4]);
  dot_small_credit credit (
    .clk(clk),
    .i__payload(total),
    .i__valid(valid_d3),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(i__ready),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$2  = i__ready;
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$3  = valid_d1;
    if (rst) begin
      \$3  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$4  = valid_d2;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  assign i_weights__ready = i__ready;
endmodule

module dot_small_credit(clk, rst, reserve, ready, o__valid, o__payload, i__valid, i__payload, o__ready);
  reg scratch_2  = 0;
  wire [3:0] \$1 ;
  wire \$2 ;
  wire [4:0] \$3 ;
  reg [2:0] \$4 ;
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
  wire ready;
  input reserve;
  wire reserve;
  reg [2:0] room = 3'h5;
  input rst;
  wire rst;
  always @(posedge clk)
    room <= \$4 ;
  assign \$1  = room - reserve;
  assign \$2  = o__valid & o__ready;
  assign \$3  = $signed(\$1 ) + $signed({ 1'h0, \$2  });
  assign ready = | room;
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
    \$4  = \$3 [2:0];
    if (rst) begin
      \$4  = 3'h5;
    end
  end
endmodule

module dot_small_credit_queue(clk, rst, o__valid, o__payload, i__valid, i__payload, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  reg [2:0] \$13 ;
  reg [2:0] \$14 ;
  reg [2:0] \$15 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  reg [2:0] \$signature__addr  = 3'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [6:0] i__payload;
  wire [6:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [2:0] level = 3'h0;
  output [6:0] o__payload;
  wire [6:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [6:0] places [4:0];
  initial begin
    places[0] = 7'h00;
    places[1] = 7'h00;
    places[2] = 7'h00;
    places[3] = 7'h00;
    places[4] = 7'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= i__payload;
  end
  assign o__payload = places[read__addr];
  assign i__ready = level != 3'h5;
  assign o__valid = | level;
  assign \$signature__en  = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = \$signature__addr  == 3'h4;
  assign \$7  = \$signature__addr  + 1'h1;
  assign \$8  = \$6  ? 4'h0 : \$7 ;
  assign \$9  = o__valid & o__ready;
  assign \$10  = read__addr == 3'h4;
  assign \$11  = read__addr + 1'h1;
  assign \$12  = \$10  ? 4'h0 : \$11 ;
  always @(posedge clk)
    level <= \$13 ;
  always @(posedge clk)
    \$signature__addr  <= \$14 ;
  always @(posedge clk)
    read__addr <= \$15 ;
  always @* begin
    if (scratch_3 ) begin end
    \$13  = \$4 [2:0];
    if (rst) begin
      \$13  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$14  = \$signature__addr ;
    if (\$5 ) begin
      \$14  = \$8 [2:0];
    end
    if (rst) begin
      \$14  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$15  = read__addr;
    if (\$9 ) begin
      \$15  = \$12 [2:0];
    end
    if (rst) begin
      \$15  = 3'h0;
    end
  end
endmodule
