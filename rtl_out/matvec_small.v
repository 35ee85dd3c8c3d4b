module matvec_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$11 ;
  wire [4:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [5:0] \$26 ;
  wire [3:0] \$27 ;
  wire [4:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [5:0] \$42 ;
  wire [1:0] \$43 ;
  wire [1:0] \$44 ;
  wire [1:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [1:0] \$51 ;
  wire [3:0] \$52 ;
  wire [1:0] \$53 ;
  reg [1:0] \$54 ;
  reg \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg [2:0] \$58 ;
  reg \$59 ;
  wire \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg \$66 ;
  reg \$67 ;
  reg \$68 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [3:0] acc_0_0 = 4'h0;
  reg [3:0] acc_1_0 = 4'h0;
  reg [3:0] buffer_data_d1 = 4'h0;
  input clk;
  wire clk;
  reg dot_0_0_10_d1 = 1'h0;
  reg dot_0_0_11_d1 = 1'h0;
  reg [1:0] dot_0_0_12_d1 = 2'h0;
  wire dot_0_0_table_0;
  wire dot_0_0_table_1;
  wire dot_0_0_table_2;
  wire dot_0_0_table_3;
  reg [2:0] dot_0_count_0 = 3'h0;
  reg dot_1_0_10_d1 = 1'h0;
  reg dot_1_0_11_d1 = 1'h0;
  reg [1:0] dot_1_0_12_d1 = 2'h0;
  wire dot_1_0_table_0;
  wire dot_1_0_table_1;
  wire dot_1_0_table_2;
  wire dot_1_0_table_3;
  reg [2:0] dot_1_count_0 = 3'h0;
  wire [1:0] emptied;
  wire [1:0] filled;
  wire first;
  reg first_d1 = 1'h0;
  reg first_d2 = 1'h0;
  reg first_d3 = 1'h0;
  reg first_d4 = 1'h0;
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
  reg issue_d4 = 1'h0;
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
  reg sum_d4 = 1'h0;
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
  assign \$20  = \$19  & acc_0_0[0];
  assign \$21  = ~ first_d4;
  assign \$22  = \$21  & acc_0_0[1];
  assign \$23  = first_d4 ? 1'h1 : acc_0_0[2];
  assign \$24  = ~ first_d4;
  assign \$25  = \$24  & acc_0_0[3];
  assign \$26  = { 1'h1, \$18 , \$16 , \$14 , 1'h1 } + { \$25 , \$23 , \$22 , \$20 , 1'h1 };
  assign dot_1_0_table_0 = weights_data_d1[6] ^ buffer_data_d1[2];
  assign dot_1_0_table_1 = weights_data_d1[5] ^ buffer_data_d1[1];
  assign dot_1_0_table_2 = weights_data_d1[4] ^ buffer_data_d1[0];
  assign dot_1_0_table_3 = weights_data_d1[7] ^ buffer_data_d1[3];
  assign \$27  = { dot_1_0_table_0, 1'h0 } + { dot_1_0_table_1, 1'h0 };
  assign \$28  = { dot_1_0_11_d1, dot_1_0_10_d1 } + { dot_1_0_12_d1, dot_1_0_10_d1 };
  assign \$29  = ~ dot_1_count_0[0];
  assign \$30  = issue_d4 ? \$29  : 1'h1;
  assign \$31  = ~ dot_1_count_0[1];
  assign \$32  = issue_d4 ? \$31  : 1'h1;
  assign \$33  = ~ dot_1_count_0[2];
  assign \$34  = issue_d4 ? \$33  : 1'h1;
  assign \$35  = ~ first_d4;
  assign \$36  = \$35  & acc_1_0[0];
  assign \$37  = ~ first_d4;
  assign \$38  = \$37  & acc_1_0[1];
  assign \$39  = first_d4 ? 1'h1 : acc_1_0[2];
  assign \$40  = ~ first_d4;
  assign \$41  = \$40  & acc_1_0[3];
  assign \$42  = { 1'h1, \$34 , \$32 , \$30 , 1'h1 } + { \$41 , \$39 , \$38 , \$36 , 1'h1 };
  assign \$43  = full | filled;
  assign \$44  = ~ emptied;
  assign \$45  = \$43  & \$44 ;
  assign \$46  = | filled;
  assign \$47  = w_half ^ \$46 ;
  assign \$48  = | emptied;
  assign \$49  = r_half ^ \$48 ;
  assign \$50  = i__valid & i__ready;
  assign \$51  = w_index + 1'h1;
  assign \$52  = word + 1'h1;
  assign \$53  = synapse_fold + 1'h1;
  always @(posedge clk)
    buffer_data_d1 <= read__data;
  always @(posedge clk)
    full <= \$54 ;
  always @(posedge clk)
    w_half <= \$55 ;
  always @(posedge clk)
    r_half <= \$56 ;
  always @(posedge clk)
    w_index <= \$57 ;
  always @(posedge clk)
    weights_addr_d1 <= word;
  always @(posedge clk)
    weights_data_d1 <= weights_word;
  always @(posedge clk)
    word <= \$58 ;
  always @(posedge clk)
    synapse_fold <= \$59 ;
  always @(posedge clk)
    issue_d1 <= \$60 ;
  always @(posedge clk)
    issue_d2 <= \$61 ;
  always @(posedge clk)
    issue_d3 <= \$62 ;
  always @(posedge clk)
    issue_d4 <= \$63 ;
  always @(posedge clk)
    first_d1 <= first;
  always @(posedge clk)
    first_d2 <= first_d1;
  always @(posedge clk)
    first_d3 <= first_d2;
  always @(posedge clk)
    first_d4 <= first_d3;
  always @(posedge clk)
    dot_0_0_10_d1 <= dot_0_0_table_3;
  always @(posedge clk)
    dot_0_0_11_d1 <= dot_0_0_table_2;
  always @(posedge clk)
    dot_0_0_12_d1 <= \$11 [2:1];
  always @(posedge clk)
    dot_0_count_0 <= \$12 [3:1];
  always @(posedge clk)
    acc_0_0 <= \$26 [4:1];
  always @(posedge clk)
    dot_1_0_10_d1 <= dot_1_0_table_3;
  always @(posedge clk)
    dot_1_0_11_d1 <= dot_1_0_table_2;
  always @(posedge clk)
    dot_1_0_12_d1 <= \$27 [2:1];
  always @(posedge clk)
    dot_1_count_0 <= \$28 [3:1];
  always @(posedge clk)
    acc_1_0 <= \$42 [4:1];
  always @(posedge clk)
    sum_d1 <= \$64 ;
  always @(posedge clk)
    sum_d2 <= \$65 ;
  always @(posedge clk)
    sum_d3 <= \$66 ;
  always @(posedge clk)
    sum_d4 <= \$67 ;
  always @(posedge clk)
    push <= \$68 ;
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
  assign dot_0_0_table_0 = weights_data_d1[2] ^ buffer_data_d1[2];
  assign dot_0_0_table_1 = weights_data_d1[1] ^ buffer_data_d1[1];
  assign dot_0_0_table_2 = weights_data_d1[0] ^ buffer_data_d1[0];
  assign dot_0_0_table_3 = weights_data_d1[3] ^ buffer_data_d1[3];
  assign \$11  = { dot_0_0_table_0, 1'h0 } + { dot_0_0_table_1, 1'h0 };
  assign \$12  = { dot_0_0_11_d1, dot_0_0_10_d1 } + { dot_0_0_12_d1, dot_0_0_10_d1 };
  assign \$13  = ~ dot_0_count_0[0];
  assign \$14  = issue_d4 ? \$13  : 1'h1;
  assign \$15  = ~ dot_0_count_0[1];
  assign \$16  = issue_d4 ? \$15  : 1'h1;
  assign \$17  = ~ dot_0_count_0[2];
  assign \$18  = issue_d4 ? \$17  : 1'h1;
  assign \$19  = ~ first_d4;
  matvec_small_credit credit (
    .clk(clk),
    .i__valid(push),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$151$0 (acc_0_0),
    .\port$156$0 (acc_1_0),
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
    \$54  = \$45 ;
    if (rst) begin
      \$54  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$55  = \$47 ;
    if (rst) begin
      \$55  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$56  = \$49 ;
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$57  = w_index;
    if (\$50 ) begin
      \$57  = \$51 [0];
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$58  = word;
    if (issue) begin
      \$58  = \$52 [2:0];
    end
    if (rst) begin
      \$58  = 3'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$59  = synapse_fold;
    if (issue) begin
      \$59  = \$53 [0];
    end
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$60  = issue;
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$61  = issue_d1;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$62  = issue_d2;
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$63  = issue_d3;
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$64  = reserve;
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$65  = sum_d1;
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$66  = sum_d2;
    if (rst) begin
      \$66  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$67  = sum_d3;
    if (rst) begin
      \$67  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$68  = sum_d4;
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  assign \$3  = w_index;
  assign \$8  = \$7 ;
  assign last = synapse_fold;
endmodule

module matvec_small_credit(clk, rst, reserve, o__payload, \port$151$0 , \port$156$0 , i__valid, ready, o__valid, o__ready);
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
  input i__valid;
  wire i__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [3:0] \port$151$0 ;
  wire [3:0] \port$151$0 ;
  input [3:0] \port$156$0 ;
  wire [3:0] \port$156$0 ;
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
  matvec_small_credit_queue queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$151$0 (\port$151$0 ),
    .\port$156$0 (\port$156$0 ),
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

module matvec_small_credit_queue(clk, rst, o__payload, \port$151$0 , \port$156$0 , i__valid, o__valid, o__ready);
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
  input i__valid;
  wire i__valid;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [3:0] \port$151$0 ;
  wire [3:0] \port$151$0 ;
  input [3:0] \port$156$0 ;
  wire [3:0] \port$156$0 ;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [2:0] w_before = 3'h0;
  reg [9:0] places [5:0];
  initial begin
    places[0] = 10'h000;
    places[1] = 10'h000;
    places[2] = 10'h000;
    places[3] = 10'h000;
    places[4] = 10'h000;
    places[5] = 10'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      places[\$signature__addr ] <= { \port$156$0 , 1'h0, \port$151$0 , 1'h0 };
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
