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
  input [1:0] i__payload;
  wire [1:0] i__payload;
  input i__valid;
  wire i__valid;
  reg [2:0] level = 3'h0;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
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
