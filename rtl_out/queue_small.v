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

module queue_small_places(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire [2:0] \$14 ;
  reg [2:0] \$15 ;
  reg \$16 ;
  reg [1:0] \$17 ;
  reg [1:0] \$18 ;
  reg [1:0] \$19 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
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
  reg o__valid = 1'h0;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [1:0] w_before = 2'h0;
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
  assign \$signature__en  = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = read__addr == w_before;
  assign \$7  = o__ready & \$6 ;
  assign \$8  = ~ \$7 ;
  assign \$9  = o__valid & \$8 ;
  assign \$10  = \$5  | \$9 ;
  assign \$11  = i__valid & i__ready;
  assign \$12  = \$signature__addr  + 1'h1;
  assign \$13  = o__valid & o__ready;
  assign \$14  = read__addr + 1'h1;
  always @(posedge clk)
    level <= \$15 ;
  always @(posedge clk)
    o__valid <= \$16 ;
  always @(posedge clk)
    \$signature__addr  <= \$17 ;
  always @(posedge clk)
    w_before <= \$18 ;
  always @(posedge clk)
    read__addr <= \$19 ;
  always @* begin
    if (scratch_1 ) begin end
    \$15  = \$4 [2:0];
    if (rst) begin
      \$15  = 3'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$16  = \$10 ;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$17  = \$signature__addr ;
    if (\$11 ) begin
      \$17  = \$12 [1:0];
    end
    if (rst) begin
      \$17  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$18  = w_before;
    if (\$11 ) begin
      \$18  = \$signature__addr ;
    end
    if (rst) begin
      \$18  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$19  = read__addr;
    if (\$13 ) begin
      \$19  = \$14 [1:0];
    end
    if (rst) begin
      \$19  = 2'h0;
    end
  end
endmodule
