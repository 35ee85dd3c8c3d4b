module thermometer_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [5:0] bits = 6'h00;
  input clk;
  wire clk;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg valid_d1 = 1'h0;
  assign \$3  = i__payload[4:0] >= 4'hd;
  assign \$4  = i__payload[9:5] >= 2'h3;
  assign \$5  = i__payload[9:5] >= 4'h8;
  assign \$6  = i__payload[9:5] >= 4'hd;
  assign reserve = i__valid & i__ready;
  always @(posedge clk)
    valid_d1 <= \$7 ;
  always @(posedge clk)
    bits <= { \$6 , \$5 , \$4 , \$3 , \$2 , \$1  };
  assign \$1  = i__payload[4:0] >= 2'h3;
  assign \$2  = i__payload[4:0] >= 4'h8;
  thermometer_small_credit credit (
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
    \$7  = reserve;
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  assign i__ready = ready;
endmodule

module thermometer_small_credit(clk, rst, reserve, ready, o__valid, o__payload, i__valid, i__payload, o__ready);
  reg scratch_2  = 0;
  wire [2:0] \$1 ;
  wire \$2 ;
  wire [3:0] \$3 ;
  reg [1:0] \$4 ;
  input clk;
  wire clk;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  input i__valid;
  wire i__valid;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  output ready;
  wire ready;
  input reserve;
  wire reserve;
  reg [1:0] room = 2'h3;
  input rst;
  wire rst;
  always @(posedge clk)
    room <= \$4 ;
  assign \$1  = room - reserve;
  assign \$2  = o__valid & o__ready;
  assign \$3  = $signed(\$1 ) + $signed({ 1'h0, \$2  });
  assign ready = | room;
  thermometer_small_credit_queue queue (
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
    \$4  = \$3 [1:0];
    if (rst) begin
      \$4  = 2'h3;
    end
  end
endmodule

module thermometer_small_credit_queue(clk, rst, o__valid, o__payload, i__valid, i__payload, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  reg [1:0] \$13 ;
  reg [1:0] \$14 ;
  reg [1:0] \$15 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [2:0] \$7 ;
  wire [2:0] \$8 ;
  wire \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [5:0] places [2:0];
  initial begin
    places[0] = 6'h00;
    places[1] = 6'h00;
    places[2] = 6'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= i__payload;
  end
  assign o__payload = places[read__addr];
  assign i__ready = level != 2'h3;
  assign o__valid = | level;
  assign \$signature__en  = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = \$signature__addr  == 2'h2;
  assign \$7  = \$signature__addr  + 1'h1;
  assign \$8  = \$6  ? 3'h0 : \$7 ;
  assign \$9  = o__valid & o__ready;
  assign \$10  = read__addr == 2'h2;
  assign \$11  = read__addr + 1'h1;
  assign \$12  = \$10  ? 3'h0 : \$11 ;
  always @(posedge clk)
    level <= \$13 ;
  always @(posedge clk)
    \$signature__addr  <= \$14 ;
  always @(posedge clk)
    read__addr <= \$15 ;
  always @* begin
    if (scratch_3 ) begin end
    \$13  = \$4 [1:0];
    if (rst) begin
      \$13  = 2'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$14  = \$signature__addr ;
    if (\$5 ) begin
      \$14  = \$8 [1:0];
    end
    if (rst) begin
      \$14  = 2'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$15  = read__addr;
    if (\$9 ) begin
      \$15  = \$12 [1:0];
    end
    if (rst) begin
      \$15  = 2'h0;
    end
  end
endmodule
