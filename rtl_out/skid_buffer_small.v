module skid_buffer_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire \$12 ;
  reg \$13 ;
  reg \$14 ;
  reg [7:0] \$15 ;
  reg [7:0] \$16 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [7:0] o__payload;
  reg [7:0] o__payload = 8'h00;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  reg [7:0] skid = 8'h00;
  reg skid_full = 1'h0;
  assign i__ready = ~ skid_full;
  assign \$1  = i__valid | skid_full;
  assign \$2  = ~ o__ready;
  assign \$3  = o__valid & \$2 ;
  assign \$4  = \$1  | \$3 ;
  assign \$5  = i__valid | skid_full;
  assign \$6  = \$5  & o__valid;
  assign \$7  = ~ o__ready;
  assign \$8  = \$6  & \$7 ;
  assign \$9  = ~ o__valid;
  assign \$10  = o__ready | \$9 ;
  assign \$11  = skid_full ? skid : i__payload;
  assign \$12  = ~ skid_full;
  always @(posedge clk)
    o__valid <= \$13 ;
  always @(posedge clk)
    skid_full <= \$14 ;
  always @(posedge clk)
    o__payload <= \$15 ;
  always @(posedge clk)
    skid <= \$16 ;
  always @* begin
    if (scratch_1 ) begin end
    \$13  = \$4 ;
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$14  = \$8 ;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$15  = o__payload;
    if (\$10 ) begin
      \$15  = \$11 ;
    end
    if (rst) begin
      \$15  = 8'h00;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$16  = skid;
    if (\$12 ) begin
      \$16  = i__payload;
    end
  end
endmodule
