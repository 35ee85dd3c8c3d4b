module ram_small(i__valid, i_load__payload, i_load__valid, o__ready, clk, rst, i__ready, i_load__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  reg \$1 ;
  reg \$2 ;
  input clk;
  wire clk;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [7:0] i_load__payload;
  wire [7:0] i_load__payload;
  output i_load__ready;
  wire i_load__ready;
  input i_load__valid;
  wire i_load__valid;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [7:0] ram_data_d1 = 8'h00;
  wire [7:0] read__data;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  wire usable;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  wire [3:0] w_port__addr;
  wire w_port__en;
  reg [7:0] ram [15:0];
  initial begin
    ram[0] = 8'h00;
    ram[1] = 8'h00;
    ram[2] = 8'h00;
    ram[3] = 8'h00;
    ram[4] = 8'h00;
    ram[5] = 8'h00;
    ram[6] = 8'h00;
    ram[7] = 8'h00;
    ram[8] = 8'h00;
    ram[9] = 8'h00;
    ram[10] = 8'h00;
    ram[11] = 8'h00;
    ram[12] = 8'h00;
    ram[13] = 8'h00;
    ram[14] = 8'h00;
    ram[15] = 8'h00;
  end
  always @(posedge clk) begin
    if (w_port__en)
      ram[w_port__addr] <= i_load__payload;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= ram[i__payload];
  end
  assign read__data = _0_;
  always @(posedge clk)
    valid_d2 <= \$2 ;
  always @(posedge clk)
    ram_data_d1 <= read__data;
  assign i__ready = ready & usable;
  assign reserve = i__valid & i__ready;
  always @(posedge clk)
    valid_d1 <= \$1 ;
  ram_small_credit credit (
    .clk(clk),
    .i__payload(ram_data_d1),
    .i__valid(valid_d2),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  ram_small_load load (
    .clk(clk),
    .i__valid(i_load__valid),
    .rst(rst),
    .usable(usable),
    .w_addr(w_port__addr),
    .w_data(i_load__payload),
    .w_en(w_port__en)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$2  = valid_d1;
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$1  = reserve;
    if (rst) begin
      \$1  = 1'h0;
    end
  end
  assign i_load__ready = 1'h1;
endmodule

module ram_small_credit(clk, rst, reserve, o__payload, i__valid, i__payload, ready, o__valid, o__ready);
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
  input [7:0] i__payload;
  wire [7:0] i__payload;
  input i__valid;
  wire i__valid;
  output [7:0] o__payload;
  wire [7:0] o__payload;
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
  reg [2:0] room = 3'h6;
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
  ram_small_credit_queue queue (
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
      \$12  = 3'h6;
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

module ram_small_credit_queue(clk, rst, o__payload, i__valid, i__payload, o__valid, o__ready);
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
  input [7:0] i__payload;
  wire [7:0] i__payload;
  input i__valid;
  wire i__valid;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [2:0] w_before = 3'h0;
  reg [7:0] places [5:0];
  initial begin
    places[0] = 8'h00;
    places[1] = 8'h00;
    places[2] = 8'h00;
    places[3] = 8'h00;
    places[4] = 8'h00;
    places[5] = 8'h00;
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
  assign \$8  = \$signature__addr  == 3'h5;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 4'h0 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 3'h5;
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

module ram_small_load(i__valid, clk, rst, w_en, usable, w_addr, w_data);
  reg scratch_4  = 0;
  wire \$1 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  reg [3:0] \$4 ;
  reg \$5 ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  reg loaded = 1'h0;
  input rst;
  wire rst;
  output usable;
  wire usable;
  output [3:0] w_addr;
  reg [3:0] w_addr = 4'h0;
  input [7:0] w_data;
  wire [7:0] w_data;
  output w_en;
  wire w_en;
  assign \$3  = w_addr == 4'hf;
  always @(posedge clk)
    w_addr <= \$4 ;
  always @(posedge clk)
    loaded <= \$5 ;
  assign \$1  = ~ i__valid;
  assign usable = loaded & \$1 ;
  assign \$2  = w_addr + 1'h1;
  always @* begin
    if (scratch_4 ) begin end
    \$4  = w_addr;
    if (w_en) begin
      \$4  = \$2 [3:0];
    end
    if (rst) begin
      \$4  = 4'h0;
    end
  end
  always @* begin
    if (scratch_4 ) begin end
    \$5  = loaded;
    if (w_en) begin
      \$5  = \$3 ;
    end
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  assign w_en = i__valid;
endmodule
