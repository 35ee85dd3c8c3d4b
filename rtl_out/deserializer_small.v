module deserializer_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [1:0] \$5 ;
  reg [7:0] \$6 ;
  reg \$7 ;
  input clk;
  wire clk;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [15:0] o__payload;
  wire [15:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg part = 1'h0;
  reg [7:0] part_0 = 8'h00;
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
    if (scratch_1 ) begin end
    \$6  = part_0;
    if (take_0) begin
      \$6  = i__payload;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$7  = part;
    if (taken) begin
      \$7  = \$5 [0];
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  assign o__payload = { i__payload, part_0 };
  assign \$3  = part;
  assign \$2  = part;
endmodule
