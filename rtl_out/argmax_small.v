module argmax_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [2:0] \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg [1:0] \$16 ;
  reg [5:0] \$17 ;
  reg [1:0] \$18 ;
  reg \$19 ;
  wire [1:0] \$2 ;
  reg \$20 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  wire [2:0] \$9 ;
  wire admit;
  reg [1:0] base = 2'h0;
  reg beat = 1'h0;
  reg beat_valid_d1 = 1'h0;
  reg [5:0] best = 6'h00;
  input clk;
  wire clk;
  reg [1:0] data = 2'h0;
  input [11:0] i__payload;
  wire [11:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg lane_0_0_d1 = 1'h0;
  wire last;
  reg last_d1 = 1'h0;
  output [1:0] o__payload;
  wire [1:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg push = 1'h0;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg [5:0] score_0_0_d1 = 6'h00;
  assign \$1  = ~ last;
  assign i__ready = ready | \$1 ;
  assign admit = i__valid & i__ready;
  assign reserve = admit & last;
  assign \$2  = beat + 1'h1;
  assign \$3  = $signed(i__payload[11:6]) > $signed(i__payload[5:0]);
  assign \$4  = \$3  ? i__payload[11:6] : i__payload[5:0];
  assign \$5  = $signed(i__payload[11:6]) > $signed(i__payload[5:0]);
  assign \$6  = \$5  ? 1'h1 : 1'h0;
  assign \$7  = base == 2'h2;
  assign \$8  = base + 2'h2;
  assign \$9  = \$7  ? 3'h0 : \$8 ;
  assign \$10  = ! base;
  assign \$11  = $signed(score_0_0_d1) > $signed(best);
  assign \$12  = \$10  | \$11 ;
  assign \$13  = base + lane_0_0_d1;
  always @(posedge clk)
    beat <= \$14 ;
  always @(posedge clk)
    score_0_0_d1 <= \$4 ;
  always @(posedge clk)
    lane_0_0_d1 <= \$6 ;
  always @(posedge clk)
    beat_valid_d1 <= \$15 ;
  always @(posedge clk)
    base <= \$16 ;
  always @(posedge clk)
    best <= \$17 ;
  always @(posedge clk)
    data <= \$18 ;
  always @(posedge clk)
    last_d1 <= \$19 ;
  always @(posedge clk)
    push <= \$20 ;
  argmax_small_credit credit (
    .clk(clk),
    .i__payload(data),
    .i__valid(push),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$14  = beat;
    if (admit) begin
      \$14  = \$2 [0];
    end
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$15  = admit;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$16  = base;
    if (beat_valid_d1) begin
      \$16  = \$9 [1:0];
    end
    if (rst) begin
      \$16  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$17  = best;
    if (beat_valid_d1) begin
      if (\$12 ) begin
        \$17  = score_0_0_d1;
      end
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$18  = data;
    if (beat_valid_d1) begin
      if (\$12 ) begin
        \$18  = \$13 [1:0];
      end
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$19  = reserve;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$20  = last_d1;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  assign last = beat;
endmodule

module argmax_small_credit(clk, rst, reserve, o__payload, i__payload, i__valid, ready, o__valid, o__ready);
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
  reg [2:0] room = 3'h4;
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
  argmax_small_credit_queue queue (
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
      \$12  = 3'h4;
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

module argmax_small_credit_queue(clk, rst, o__payload, i__payload, i__valid, o__valid, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  wire [2:0] \$10 ;
  reg \$11 ;
  reg [1:0] \$12 ;
  reg [1:0] \$13 ;
  reg [1:0] \$14 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  wire \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
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
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [1:0] w_before = 2'h0;
  reg [1:0] places [3:0];
  initial begin
    places[0] = 2'h0;
    places[1] = 2'h0;
    places[2] = 2'h0;
    places[3] = 2'h0;
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
  assign \$8  = \$signature__addr  + 1'h1;
  assign \$9  = o__valid & o__ready;
  assign \$10  = read__addr + 1'h1;
  always @(posedge clk)
    o__valid <= \$11 ;
  always @(posedge clk)
    \$signature__addr  <= \$12 ;
  always @(posedge clk)
    w_before <= \$13 ;
  always @(posedge clk)
    read__addr <= \$14 ;
  always @* begin
    if (scratch_3 ) begin end
    \$11  = \$6 ;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$12  = \$signature__addr ;
    if (\$7 ) begin
      \$12  = \$8 [1:0];
    end
    if (rst) begin
      \$12  = 2'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$13  = w_before;
    if (\$7 ) begin
      \$13  = \$signature__addr ;
    end
    if (rst) begin
      \$13  = 2'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$14  = read__addr;
    if (\$9 ) begin
      \$14  = \$10 [1:0];
    end
    if (rst) begin
      \$14  = 2'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule
