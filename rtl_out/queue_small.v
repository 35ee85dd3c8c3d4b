module queue_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  input clk;
  wire clk;
  input [5:0] i__payload;
  wire [5:0] i__payload;
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
  input rst;
  wire rst;
  queue_small_places places (
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

module queue_small_places(i__valid, o__ready, clk, rst, i__ready, o__valid, o__payload, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [1:0] \$11 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  reg [2:0] \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [2:0] level = 3'h0;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [5:0] places [3:0];
  initial begin
    places[0] = 6'h00;
    places[1] = 6'h00;
    places[2] = 6'h00;
    places[3] = 6'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= i__payload;
  end
  assign o__payload = places[read__addr];
  assign i__ready = level != 3'h4;
  assign o__valid = | level;
  assign \$signature__en  = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = \$signature__addr  + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read__addr + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    \$signature__addr  <= \$10 ;
  always @(posedge clk)
    read__addr <= \$11 ;
  always @* begin
    if (scratch_1 ) begin end
    \$9  = \$4 [2:0];
    if (rst) begin
      \$9  = 3'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$10  = \$signature__addr ;
    if (\$5 ) begin
      \$10  = \$6 [1:0];
    end
    if (rst) begin
      \$10  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$11  = read__addr;
    if (\$7 ) begin
      \$11  = \$8 [1:0];
    end
    if (rst) begin
      \$11  = 2'h0;
    end
  end
endmodule
