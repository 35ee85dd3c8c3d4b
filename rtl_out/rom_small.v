module rom_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  wire ready;
  wire reserve;
  reg [3:0] rom_addr_d1 = 4'h0;
  reg [7:0] rom_data_d1 = 8'h00;
  reg [7:0] rom_word;
  input rst;
  wire rst;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  always @(posedge clk)
    rom_data_d1 <= rom_word;
  assign reserve = i__valid & i__ready;
  always @(posedge clk)
    valid_d1 <= \$1 ;
  always @(posedge clk)
    valid_d2 <= \$2 ;
  always @(posedge clk)
    rom_addr_d1 <= i__payload;
  rom_small_credit credit (
    .clk(clk),
    .i__payload(rom_data_d1),
    .i__valid(valid_d2),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    casez (rom_addr_d1)
      4'h0:
          rom_word = 8'h25;
      4'h1:
          rom_word = 8'hc0;
      4'h2:
          rom_word = 8'h8c;
      4'h3:
          rom_word = 8'h89;
      4'h4:
          rom_word = 8'h5a;
      4'h5:
          rom_word = 8'h62;
      4'h6:
          rom_word = 8'h10;
      4'h7:
          rom_word = 8'h37;
      4'h8:
          rom_word = 8'h02;
      4'h9:
          rom_word = 8'h60;
      4'ha:
          rom_word = 8'h5c;
      4'hb:
          rom_word = 8'h82;
      4'hc:
          rom_word = 8'h5e;
      4'hd:
          rom_word = 8'h80;
      4'he:
          rom_word = 8'h34;
      4'hf:
          rom_word = 8'ha5;
    endcase
  end
  always @* begin
    if (scratch_1 ) begin end
    \$1  = reserve;
    if (rst) begin
      \$1  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$2  = valid_d1;
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign i__ready = ready;
endmodule

module rom_small_credit(clk, rst, reserve, ready, o__valid, o__payload, i__valid, i__payload, o__ready);
  reg scratch_2  = 0;
  wire [3:0] \$1 ;
  wire \$2 ;
  wire [4:0] \$3 ;
  reg [2:0] \$4 ;
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
  wire ready;
  input reserve;
  wire reserve;
  reg [2:0] room = 3'h4;
  input rst;
  wire rst;
  always @(posedge clk)
    room <= \$4 ;
  assign \$1  = room - reserve;
  assign \$2  = o__valid & o__ready;
  assign \$3  = $signed(\$1 ) + $signed({ 1'h0, \$2  });
  assign ready = | room;
  rom_small_credit_queue queue (
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
    \$4  = \$3 [2:0];
    if (rst) begin
      \$4  = 3'h4;
    end
  end
endmodule

module rom_small_credit_queue(clk, rst, o__valid, o__payload, i__valid, i__payload, o__ready);
  reg scratch_3  = 0;
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
  input [7:0] i__payload;
  wire [7:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [2:0] level = 3'h0;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [7:0] places [3:0];
  initial begin
    places[0] = 8'h00;
    places[1] = 8'h00;
    places[2] = 8'h00;
    places[3] = 8'h00;
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
    if (scratch_3 ) begin end
    \$9  = \$4 [2:0];
    if (rst) begin
      \$9  = 3'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$10  = \$signature__addr ;
    if (\$5 ) begin
      \$10  = \$6 [1:0];
    end
    if (rst) begin
      \$10  = 2'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$11  = read__addr;
    if (\$7 ) begin
      \$11  = \$8 [1:0];
    end
    if (rst) begin
      \$11  = 2'h0;
    end
  end
endmodule
