module serializer_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$2 ;
  wire [1:0] \$3 ;
  reg \$4 ;
  wire [4:0] \$5 ;
  input clk;
  wire clk;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg part = 1'h0;
  input rst;
  wire rst;
  assign \$2  = i__valid & o__ready;
  assign \$3  = part + 1'h1;
  always @(posedge clk)
    part <= \$4 ;
  assign \$5  = part * 4'h8;
  assign o__payload = i__payload >> \$5 ;
  assign i__ready = o__ready & \$1 ;
  always @* begin
    if (scratch_1 ) begin end
    \$4  = part;
    if (\$2 ) begin
      \$4  = \$3 [0];
    end
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  assign o__valid = i__valid;
  assign \$1  = part;
endmodule
