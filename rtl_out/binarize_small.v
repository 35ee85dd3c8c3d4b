module binarize_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire [30:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [30:0] \$2 ;
  reg \$20 ;
  reg [30:0] \$21 ;
  wire [30:0] \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire [4:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire [1:0] data;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [30:0] lfsr = 31'h5eed5eed;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg sign_0 = 1'h0;
  reg sign_1 = 1'h0;
  reg valid_d1 = 1'h0;
  assign \$3  = \$1  ^ \$2 ;
  assign \$4  = $signed(i__payload[3:0]) + $signed(4'h4);
  assign \$5  = $signed(\$4 ) > $signed({ 1'h0, \$13 , \$11 , \$9  });
  assign \$6  = $signed(i__payload[7:4]) + $signed(4'h4);
  assign \$7  = $signed(\$6 ) > $signed({ 1'h0, \$19 , \$17 , \$15  });
  assign reserve = i__valid & i__ready;
  assign \$8  = lfsr[0] ^ lfsr[1];
  assign \$9  = \$8  ^ lfsr[15];
  assign \$10  = lfsr[3] ^ lfsr[9];
  assign \$11  = \$10  ^ lfsr[28];
  assign \$12  = lfsr[8] ^ lfsr[14];
  assign \$13  = \$12  ^ lfsr[29];
  assign \$14  = lfsr[1] ^ lfsr[11];
  assign \$15  = \$14  ^ lfsr[16];
  assign \$16  = lfsr[5] ^ lfsr[11];
  assign \$17  = \$16  ^ lfsr[25];
  assign \$18  = lfsr[13] ^ lfsr[22];
  assign \$19  = \$18  ^ lfsr[29];
  always @(posedge clk)
    valid_d1 <= \$20 ;
  always @(posedge clk)
    lfsr <= \$21 ;
  always @(posedge clk)
    sign_0 <= \$5 ;
  always @(posedge clk)
    sign_1 <= \$7 ;
  binarize_small_credit credit (
    .clk(clk),
    .i__payload(data),
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
    \$20  = reserve;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$21  = lfsr;
    if (reserve) begin
      \$21  = { lfsr[7:0], \$3 [22:0] };
    end
    if (rst) begin
      \$21  = 31'h5eed5eed;
    end
  end
  assign data[1] = sign_1;
  assign data[0] = sign_0;
  assign \$1  = { 5'h00, lfsr[30:5] };
  assign \$2  = { 8'h00, lfsr[30:8] };
  assign i__ready = ready;
endmodule

module binarize_small_credit(clk, rst, reserve, o__payload, i__valid, i__payload, ready, o__valid, o__ready);
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
  input [1:0] i__payload;
  wire [1:0] i__payload;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
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
  binarize_small_credit_queue queue (
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

module binarize_small_credit_queue(clk, rst, o__payload, i__valid, i__payload, o__valid, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  reg \$15 ;
  reg [2:0] \$16 ;
  reg [2:0] \$17 ;
  reg [2:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  reg [2:0] \$signature__addr  = 3'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  input [1:0] i__payload;
  wire [1:0] i__payload;
  input i__valid;
  wire i__valid;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [2:0] w_before = 3'h0;
  reg [1:0] places [4:0];
  initial begin
    places[0] = 2'h0;
    places[1] = 2'h0;
    places[2] = 2'h0;
    places[3] = 2'h0;
    places[4] = 2'h0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= i__payload;
  end
  assign o__payload = places[read__addr];
  assign \$2  = read__addr == w_before;
  assign \$3  = o__ready & \$2 ;
  assign \$4  = ~ \$3 ;
  assign \$5  = o__valid & \$4 ;
  assign \$6  = \$1  | \$5 ;
  assign \$8  = \$signature__addr  == 3'h4;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 4'h0 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 3'h4;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 4'h0 : \$13 ;
  always @(posedge clk)
    o__valid <= \$15 ;
  always @(posedge clk)
    \$signature__addr  <= \$16 ;
  always @(posedge clk)
    w_before <= \$17 ;
  always @(posedge clk)
    read__addr <= \$18 ;
  always @* begin
    if (scratch_3 ) begin end
    \$15  = \$6 ;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$16  = \$signature__addr ;
    if (\$7 ) begin
      \$16  = \$10 [2:0];
    end
    if (rst) begin
      \$16  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [2:0];
    end
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule
