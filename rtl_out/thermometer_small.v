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

module thermometer_small_credit(clk, rst, reserve, o__payload, i__valid, i__payload, ready, o__valid, o__ready);
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

module thermometer_small_credit_queue(clk, rst, o__payload, i__valid, i__payload, o__valid, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [3:0] \$14 ;
  wire [3:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [3:0] \$18 ;
  wire [3:0] \$19 ;
  wire [3:0] \$2 ;
  reg [2:0] \$20 ;
  reg \$21 ;
  reg [2:0] \$22 ;
  reg [2:0] \$23 ;
  wire \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [2:0] \$signature__addr  = 3'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  input i__valid;
  wire i__valid;
  reg [2:0] level = 3'h0;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [5:0] places [4:0];
  initial begin
    places[0] = 6'h00;
    places[1] = 6'h00;
    places[2] = 6'h00;
    places[3] = 6'h00;
    places[4] = 6'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= i__payload;
  end
  assign o__payload = places[read__addr];
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$6  = level > 1'h1;
  assign \$7  = \$5  | \$6 ;
  assign \$8  = o__valid & o__ready;
  assign \$9  = ~ \$8 ;
  assign \$10  = o__valid & \$9 ;
  assign \$11  = \$7  | \$10 ;
  assign \$13  = \$signature__addr  == 3'h4;
  assign \$14  = \$signature__addr  + 1'h1;
  assign \$15  = \$13  ? 4'h0 : \$14 ;
  assign \$16  = o__valid & o__ready;
  assign \$17  = read__addr == 3'h4;
  assign \$18  = read__addr + 1'h1;
  assign \$19  = \$17  ? 4'h0 : \$18 ;
  always @(posedge clk)
    level <= \$20 ;
  always @(posedge clk)
    o__valid <= \$21 ;
  always @(posedge clk)
    \$signature__addr  <= \$22 ;
  always @(posedge clk)
    read__addr <= \$23 ;
  always @* begin
    if (scratch_3 ) begin end
    \$20  = \$4 [2:0];
    if (rst) begin
      \$20  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$21  = \$11 ;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$22  = \$signature__addr ;
    if (\$12 ) begin
      \$22  = \$15 [2:0];
    end
    if (rst) begin
      \$22  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$23  = read__addr;
    if (\$16 ) begin
      \$23  = \$19 [2:0];
    end
    if (rst) begin
      \$23  = 3'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$5  = i__valid;
  assign \$12  = i__valid;
endmodule
