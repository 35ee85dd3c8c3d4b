module matvec_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
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
  wire \$2 ;
  wire \$20 ;
  wire [1:0] \$21 ;
  wire [1:0] \$22 ;
  wire [1:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [1:0] \$31 ;
  wire [3:0] \$32 ;
  wire [2:0] \$33 ;
  wire [4:0] \$34 ;
  wire [3:0] \$35 ;
  wire [2:0] \$36 ;
  wire [4:0] \$37 ;
  reg [1:0] \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg [2:0] \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg \$45 ;
  reg \$46 ;
  reg \$47 ;
  reg \$48 ;
  reg \$49 ;
  wire \$5 ;
  reg \$50 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [3:0] acc_0 = 4'h0;
  reg [3:0] acc_1 = 4'h0;
  reg [3:0] buffer_data_d1 = 4'h0;
  input clk;
  wire clk;
  wire [2:0] dot_0_0_0;
  reg [2:0] dot_0_0_0_d1 = 3'h0;
  wire [3:0] dot_0_mismatches;
  wire dot_0_ones_1;
  wire [2:0] dot_1_0_0;
  reg [2:0] dot_1_0_0_d1 = 3'h0;
  wire [3:0] dot_1_mismatches;
  wire dot_1_ones_1;
  wire [1:0] emptied;
  wire [1:0] filled;
  wire first;
  reg first_d1 = 1'h0;
  reg first_d2 = 1'h0;
  reg first_d3 = 1'h0;
  reg [1:0] full = 2'h0;
  input [3:0] i__payload;
  wire [3:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire issue;
  reg issue_d1 = 1'h0;
  reg issue_d2 = 1'h0;
  reg issue_d3 = 1'h0;
  wire last;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg push = 1'h0;
  reg r_half = 1'h0;
  wire [3:0] read__data;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg sum_d1 = 1'h0;
  reg sum_d2 = 1'h0;
  reg sum_d3 = 1'h0;
  reg synapse_fold = 1'h0;
  reg w_half = 1'h0;
  reg w_index = 1'h0;
  wire w_port__en;
  reg [2:0] weights_addr_d1 = 3'h0;
  reg [7:0] weights_data_d1 = 8'h00;
  reg [7:0] weights_word;
  reg [2:0] word = 3'h0;
  reg [3:0] buffer [3:0];
  initial begin
    buffer[0] = 4'h0;
    buffer[1] = 4'h0;
    buffer[2] = 4'h0;
    buffer[3] = 4'h0;
  end
  always @(posedge clk) begin
    if (w_port__en)
      buffer[{ w_half, w_index }] <= i__payload;
  end
  reg [3:0] _0_;
  always @(posedge clk) begin
    _0_ <= buffer[{ r_half, synapse_fold }];
  end
  assign read__data = _0_;
  assign \$36  = issue_d3 ? dot_1_0_0_d1 : 3'h0;
  assign \$37  = $signed(\$35 ) - $signed({ 1'h0, \$36  });
  always @(posedge clk)
    buffer_data_d1 <= read__data;
  always @(posedge clk)
    full <= \$38 ;
  always @(posedge clk)
    w_half <= \$39 ;
  always @(posedge clk)
    r_half <= \$40 ;
  always @(posedge clk)
    w_index <= \$41 ;
  always @(posedge clk)
    weights_addr_d1 <= word;
  always @(posedge clk)
    weights_data_d1 <= weights_word;
  always @(posedge clk)
    word <= \$42 ;
  always @(posedge clk)
    synapse_fold <= \$43 ;
  always @(posedge clk)
    issue_d1 <= \$44 ;
  always @(posedge clk)
    issue_d2 <= \$45 ;
  always @(posedge clk)
    issue_d3 <= \$46 ;
  always @(posedge clk)
    first_d1 <= first;
  always @(posedge clk)
    first_d2 <= first_d1;
  always @(posedge clk)
    first_d3 <= first_d2;
  always @(posedge clk)
    dot_0_0_0_d1 <= dot_0_0_0;
  always @(posedge clk)
    acc_0 <= \$34 [3:0];
  always @(posedge clk)
    dot_1_0_0_d1 <= dot_1_0_0;
  always @(posedge clk)
    acc_1 <= \$37 [3:0];
  always @(posedge clk)
    sum_d1 <= \$47 ;
  always @(posedge clk)
    sum_d2 <= \$48 ;
  always @(posedge clk)
    sum_d3 <= \$49 ;
  always @(posedge clk)
    push <= \$50 ;
  assign \$1  = full >> w_half;
  assign i__ready = ~ \$1 ;
  assign w_port__en = i__valid & i__ready;
  assign \$2  = i__valid & i__ready;
  assign \$4  = \$2  & \$3 ;
  assign filled = \$4  << w_half;
  assign \$5  = word == 3'h7;
  assign \$6  = issue & \$5 ;
  assign emptied = \$6  << r_half;
  assign first = ! synapse_fold;
  assign \$7  = full >> r_half;
  assign \$9  = ~ last;
  assign \$10  = ready | \$9 ;
  assign issue = \$8  & \$10 ;
  assign reserve = issue & last;
  assign dot_0_mismatches = buffer_data_d1 ^ weights_data_d1[3:0];
  assign \$11  = ^ dot_0_mismatches[2:0];
  assign \$12  = dot_0_mismatches[0] & dot_0_mismatches[1];
  assign \$13  = dot_0_mismatches[0] | dot_0_mismatches[1];
  assign \$14  = dot_0_mismatches[2] & \$13 ;
  assign \$15  = \$12  | \$14 ;
  assign dot_0_0_0 = { \$15 , \$11  } + dot_0_ones_1;
  assign dot_1_mismatches = buffer_data_d1 ^ weights_data_d1[7:4];
  assign \$16  = ^ dot_1_mismatches[2:0];
  assign \$17  = dot_1_mismatches[0] & dot_1_mismatches[1];
  assign \$18  = dot_1_mismatches[0] | dot_1_mismatches[1];
  assign \$19  = dot_1_mismatches[2] & \$18 ;
  assign \$20  = \$17  | \$19 ;
  assign dot_1_0_0 = { \$20 , \$16  } + dot_1_ones_1;
  assign \$21  = full | filled;
  assign \$22  = ~ emptied;
  assign \$23  = \$21  & \$22 ;
  assign \$24  = | filled;
  assign \$25  = w_half ^ \$24 ;
  assign \$26  = | emptied;
  assign \$27  = r_half ^ \$26 ;
  assign \$28  = i__valid & i__ready;
  assign \$29  = w_index + 1'h1;
  assign \$30  = word + 1'h1;
  assign \$31  = synapse_fold + 1'h1;
  assign \$32  = first_d3 ? 4'h4 : acc_0;
  assign \$33  = issue_d3 ? dot_0_0_0_d1 : 3'h0;
  assign \$34  = $signed(\$32 ) - $signed({ 1'h0, \$33  });
  assign \$35  = first_d3 ? 4'h4 : acc_1;
  matvec_small_credit credit (
    .clk(clk),
    .i__valid(push),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$122$0 (acc_0),
    .\port$124$0 (acc_1),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    casez (weights_addr_d1)
      3'h0:
          weights_word = 8'he7;
      3'h1:
          weights_word = 8'hf0;
      3'h2:
          weights_word = 8'h6f;
      3'h3:
          weights_word = 8'h76;
      3'h4:
          weights_word = 8'h0a;
      3'h5:
          weights_word = 8'he0;
      3'h6:
          weights_word = 8'he6;
      3'h7:
          weights_word = 8'h7e;
    endcase
  end
  always @* begin
    if (scratch_1 ) begin end
    \$38  = \$23 ;
    if (rst) begin
      \$38  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$39  = \$25 ;
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$40  = \$27 ;
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$41  = w_index;
    if (\$28 ) begin
      \$41  = \$29 [0];
    end
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$42  = word;
    if (issue) begin
      \$42  = \$30 [2:0];
    end
    if (rst) begin
      \$42  = 3'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$43  = synapse_fold;
    if (issue) begin
      \$43  = \$31 [0];
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$44  = issue;
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$45  = issue_d1;
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$46  = issue_d2;
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$47  = reserve;
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$48  = sum_d1;
    if (rst) begin
      \$48  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$49  = sum_d2;
    if (rst) begin
      \$49  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$50  = sum_d3;
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  assign \$3  = w_index;
  assign \$8  = \$7 ;
  assign last = synapse_fold;
  assign dot_0_ones_1 = dot_0_mismatches[3];
  assign dot_1_ones_1 = dot_1_mismatches[3];
endmodule

module matvec_small_credit(clk, rst, reserve, ready, o__valid, o__payload, \port$122$0 , \port$124$0 , i__valid, o__ready);
  reg scratch_2  = 0;
  wire [2:0] \$1 ;
  wire \$2 ;
  wire [3:0] \$3 ;
  reg [1:0] \$4 ;
  input clk;
  wire clk;
  input i__valid;
  wire i__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [3:0] \port$122$0 ;
  wire [3:0] \port$122$0 ;
  input [3:0] \port$124$0 ;
  wire [3:0] \port$124$0 ;
  output ready;
  wire ready;
  input reserve;
  wire reserve;
  reg [1:0] room = 2'h3;
  input rst;
  wire rst;
  always @(posedge clk)
    room <= \$4 ;
  assign \$1  = room - reserve;
  assign \$2  = o__valid & o__ready;
  assign \$3  = $signed(\$1 ) + $signed({ 1'h0, \$2  });
  assign ready = | room;
  matvec_small_credit_queue queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$122$0 (\port$122$0 ),
    .\port$124$0 (\port$124$0 ),
    .rst(rst)
  );
  always @* begin
    if (scratch_2 ) begin end
    \$4  = \$3 [1:0];
    if (rst) begin
      \$4  = 2'h3;
    end
  end
endmodule

module matvec_small_credit_queue(clk, rst, o__valid, o__payload, \port$122$0 , \port$124$0 , i__valid, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  reg [1:0] \$13 ;
  reg [1:0] \$14 ;
  reg [1:0] \$15 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [2:0] \$7 ;
  wire [2:0] \$8 ;
  wire \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
  wire \$signature__en ;
  input clk;
  wire clk;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [3:0] \port$122$0 ;
  wire [3:0] \port$122$0 ;
  input [3:0] \port$124$0 ;
  wire [3:0] \port$124$0 ;
  reg [1:0] read__addr = 2'h0;
  input rst;
  wire rst;
  reg [9:0] places [2:0];
  initial begin
    places[0] = 10'h000;
    places[1] = 10'h000;
    places[2] = 10'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= { \port$124$0 , 1'h0, \port$122$0 , 1'h0 };
  end
  assign o__payload = places[read__addr];
  assign i__ready = level != 2'h3;
  assign o__valid = | level;
  assign \$signature__en  = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = \$signature__addr  == 2'h2;
  assign \$7  = \$signature__addr  + 1'h1;
  assign \$8  = \$6  ? 3'h0 : \$7 ;
  assign \$9  = o__valid & o__ready;
  assign \$10  = read__addr == 2'h2;
  assign \$11  = read__addr + 1'h1;
  assign \$12  = \$10  ? 3'h0 : \$11 ;
  always @(posedge clk)
    level <= \$13 ;
  always @(posedge clk)
    \$signature__addr  <= \$14 ;
  always @(posedge clk)
    read__addr <= \$15 ;
  always @* begin
    if (scratch_3 ) begin end
    \$13  = \$4 [1:0];
    if (rst) begin
      \$13  = 2'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$14  = \$signature__addr ;
    if (\$5 ) begin
      \$14  = \$8 [1:0];
    end
    if (rst) begin
      \$14  = 2'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$15  = read__addr;
    if (\$9 ) begin
      \$15  = \$12 [1:0];
    end
    if (rst) begin
      \$15  = 2'h0;
    end
  end
endmodule
