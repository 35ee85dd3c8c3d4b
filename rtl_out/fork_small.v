module fork_small(i__valid, o_0__ready, o_1__ready, o_2__ready, clk, rst, i__ready, o_0__payload, o_0__valid, o_1__payload, o_1__valid, o_2__payload, o_2__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [2:0] \$7 ;
  reg [2:0] \$8 ;
  input clk;
  wire clk;
  wire [2:0] done;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [3:0] o_0__payload;
  wire [3:0] o_0__payload;
  input o_0__ready;
  wire o_0__ready;
  output o_0__valid;
  wire o_0__valid;
  output [3:0] o_1__payload;
  wire [3:0] o_1__payload;
  input o_1__ready;
  wire o_1__ready;
  output o_1__valid;
  wire o_1__valid;
  output [3:0] o_2__payload;
  wire [3:0] o_2__payload;
  input o_2__ready;
  wire o_2__ready;
  output o_2__valid;
  wire o_2__valid;
  input rst;
  wire rst;
  reg [2:0] served = 3'h0;
  assign o_0__valid = i__valid & \$1 ;
  assign \$2  = served[0] | o_0__ready;
  assign \$3  = ~ served[1];
  assign o_1__valid = i__valid & \$3 ;
  assign \$4  = served[1] | o_1__ready;
  assign \$5  = ~ served[2];
  assign o_2__valid = i__valid & \$5 ;
  assign \$6  = served[2] | o_2__ready;
  assign i__ready = & done;
  assign \$7  = i__ready ? 3'h0 : done;
  always @(posedge clk)
    served <= \$8 ;
  assign \$1  = ~ served[0];
  always @* begin
    if (scratch_1 ) begin end
    \$8  = served;
    if (i__valid) begin
      \$8  = \$7 ;
    end
    if (rst) begin
      \$8  = 3'h0;
    end
  end
  assign o_0__payload = i__payload;
  assign o_1__payload = i__payload;
  assign o_2__payload = i__payload;
  assign done[2] = \$6 ;
  assign done[1] = \$4 ;
  assign done[0] = \$2 ;
endmodule
