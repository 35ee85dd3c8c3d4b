module bitserial_small(i__valid, i_precision__payload, i_precision__valid, o__ready, clk, rst, i__ready, i_precision__ready, o__payload, o__valid, i__payload);
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
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [1:0] \$28 ;
  wire [1:0] \$29 ;
  wire \$3 ;
  wire [1:0] \$30 ;
  wire [2:0] \$31 ;
  wire [2:0] \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [6:0] \$40 ;
  wire [6:0] \$41 ;
  wire [4:0] \$42 ;
  wire [4:0] \$43 ;
  wire [8:0] \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [10:0] \$50 ;
  wire [10:0] \$51 ;
  wire [6:0] \$52 ;
  wire [6:0] \$53 ;
  wire [12:0] \$54 ;
  reg [4:0] \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg [1:0] \$58 ;
  reg \$59 ;
  wire \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg [6:0] \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg \$66 ;
  reg [10:0] \$67 ;
  reg \$68 ;
  reg \$69 ;
  wire [1:0] \$7 ;
  reg \$70 ;
  reg \$71 ;
  reg \$72 ;
  wire \$8 ;
  wire \$9 ;
  reg act = 1'h0;
  wire act_done;
  reg act_double_d1 = 1'h0;
  reg act_double_d2 = 1'h0;
  reg act_double_d3 = 1'h0;
  reg act_first_d1 = 1'h0;
  reg act_first_d2 = 1'h0;
  reg act_first_d3 = 1'h0;
  reg act_negative_d1 = 1'h0;
  reg act_negative_d2 = 1'h0;
  reg act_negative_d3 = 1'h0;
  wire admit;
  input clk;
  wire clk;
  reg count_10_d1 = 1'h0;
  reg count_11_d1 = 1'h0;
  reg [3:0] count_12_d1 = 4'h0;
  reg count_2_d1 = 1'h0;
  reg count_3_d1 = 1'h0;
  reg count_4_d1 = 1'h0;
  reg count_5_d1 = 1'h0;
  reg count_6_d1 = 1'h0;
  reg count_7_d1 = 1'h0;
  reg count_7_d2 = 1'h0;
  reg [1:0] count_8_d1 = 2'h0;
  reg [2:0] count_9_d1 = 3'h0;
  wire [3:0] count_chain_0_0;
  wire [4:0] count_chain_0_3;
  wire [2:0] count_chain_0_7;
  wire count_table_0;
  wire count_table_1;
  wire count_table_2;
  wire count_table_3;
  wire count_table_4;
  wire count_table_5;
  wire count_table_6;
  wire count_table_7;
  reg [10:0] data = 11'h000;
  reg fold = 1'h0;
  wire fold_done;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [4:0] i_precision__payload;
  wire [4:0] i_precision__payload;
  output i_precision__ready;
  wire i_precision__ready;
  input i_precision__valid;
  wire i_precision__valid;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [6:0] plane = 7'h00;
  reg plane_valid_d1 = 1'h0;
  reg plane_valid_d2 = 1'h0;
  reg plane_valid_d3 = 1'h0;
  reg plane_valid_d4 = 1'h0;
  reg [4:0] precision = 5'h00;
  reg push = 1'h0;
  wire ready;
  wire reserve;
  input rst;
  wire rst;
  reg total_valid_d1 = 1'h0;
  reg total_valid_d2 = 1'h0;
  reg total_valid_d3 = 1'h0;
  reg total_valid_d4 = 1'h0;
  wire usable;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  wire w_en;
  reg [1:0] weight = 2'h0;
  wire weight_done;
  reg weight_first_d1 = 1'h0;
  reg weight_first_d2 = 1'h0;
  reg weight_first_d3 = 1'h0;
  reg weight_first_d4 = 1'h0;
  reg weight_negative_d1 = 1'h0;
  reg weight_negative_d2 = 1'h0;
  reg weight_negative_d3 = 1'h0;
  reg weight_negative_d4 = 1'h0;
  assign count_table_0 = i__payload[13] ? \$19  : \$20 ;
  assign \$21  = i__payload[14] & i__payload[6];
  assign \$22  = i__payload[5] & \$21 ;
  assign count_table_1 = i__payload[13] & \$22 ;
  assign \$23  = i__payload[8] & i__payload[0];
  assign \$24  = i__payload[1] ^ \$23 ;
  assign \$25  = i__payload[8] & i__payload[0];
  assign count_table_2 = i__payload[9] ? \$24  : \$25 ;
  assign \$26  = i__payload[8] & i__payload[0];
  assign \$27  = i__payload[1] & \$26 ;
  assign count_table_3 = i__payload[9] & \$27 ;
  assign count_table_4 = i__payload[12] & i__payload[4];
  assign count_table_5 = i__payload[11] & i__payload[3];
  assign count_table_6 = i__payload[10] & i__payload[2];
  assign count_table_7 = i__payload[15] & i__payload[7];
  assign count_chain_0_0 = { count_5_d1, count_3_d1, count_2_d1 } + { count_6_d1, count_4_d1, count_2_d1 };
  assign count_chain_0_3 = { count_8_d1, count_7_d2 } + { count_9_d1, count_7_d2 };
  assign count_chain_0_7 = { count_10_d1, 1'h0 } + { count_11_d1, 1'h0 };
  assign \$28  = fold + 1'h1;
  assign \$29  = act + fold_done;
  assign \$30  = act_done ? 2'h0 : \$29 ;
  assign \$31  = weight + act_done;
  assign \$32  = weight_done ? 3'h0 : \$31 ;
  assign \$33  = ! act;
  assign \$34  = ! fold;
  assign \$35  = \$33  & \$34 ;
  assign \$36  = ! fold;
  assign \$37  = ! act;
  assign \$38  = ~ precision[3];
  assign \$39  = \$37  & \$38 ;
  assign \$40  = act_double_d3 ? { plane[5:0], 1'h0 } : plane;
  assign \$41  = act_first_d3 ? 7'h00 : \$40 ;
  assign \$42  = ~ { 1'h0, count_12_d1 };
  assign \$43  = act_negative_d3 ? \$42  : { 1'h0, count_12_d1 };
  assign \$44  = $signed({ \$41 , 1'h1 }) + $signed({ \$43 , act_negative_d3 });
  assign \$45  = admit & act_done;
  assign \$46  = ! weight;
  assign \$47  = ! weight;
  assign \$48  = ~ precision[4];
  assign \$49  = \$47  & \$48 ;
  assign \$51  = weight_first_d4 ? 11'h000 : \$50 ;
  assign \$52  = ~ plane;
  assign \$53  = weight_negative_d4 ? \$52  : plane;
  assign \$54  = $signed({ \$51 , 1'h1 }) + $signed({ \$53 , weight_negative_d4 });
  always @(posedge clk)
    precision <= \$55 ;
  always @(posedge clk)
    fold <= \$56 ;
  always @(posedge clk)
    act <= \$57 ;
  always @(posedge clk)
    weight <= \$58 ;
  always @(posedge clk)
    count_2_d1 <= count_table_4;
  always @(posedge clk)
    count_3_d1 <= count_table_0;
  always @(posedge clk)
    count_4_d1 <= count_table_2;
  always @(posedge clk)
    count_5_d1 <= count_table_1;
  always @(posedge clk)
    count_6_d1 <= count_table_3;
  always @(posedge clk)
    count_7_d1 <= count_table_7;
  always @(posedge clk)
    count_7_d2 <= count_7_d1;
  always @(posedge clk)
    count_8_d1 <= count_chain_0_7[2:1];
  always @(posedge clk)
    count_9_d1 <= count_chain_0_0[3:1];
  always @(posedge clk)
    count_10_d1 <= count_table_5;
  always @(posedge clk)
    count_11_d1 <= count_table_6;
  always @(posedge clk)
    count_12_d1 <= count_chain_0_3[4:1];
  always @(posedge clk)
    valid_d1 <= \$59 ;
  always @(posedge clk)
    valid_d2 <= \$60 ;
  always @(posedge clk)
    valid_d3 <= \$61 ;
  always @(posedge clk)
    act_first_d1 <= \$35 ;
  always @(posedge clk)
    act_first_d2 <= act_first_d1;
  always @(posedge clk)
    act_first_d3 <= act_first_d2;
  always @(posedge clk)
    act_double_d1 <= \$36 ;
  always @(posedge clk)
    act_double_d2 <= act_double_d1;
  always @(posedge clk)
    act_double_d3 <= act_double_d2;
  always @(posedge clk)
    act_negative_d1 <= \$39 ;
  always @(posedge clk)
    act_negative_d2 <= act_negative_d1;
  always @(posedge clk)
    act_negative_d3 <= act_negative_d2;
  always @(posedge clk)
    plane <= \$62 ;
  always @(posedge clk)
    plane_valid_d1 <= \$63 ;
  always @(posedge clk)
    plane_valid_d2 <= \$64 ;
  always @(posedge clk)
    plane_valid_d3 <= \$65 ;
  always @(posedge clk)
    plane_valid_d4 <= \$66 ;
  always @(posedge clk)
    weight_first_d1 <= \$46 ;
  always @(posedge clk)
    weight_first_d2 <= weight_first_d1;
  always @(posedge clk)
    weight_first_d3 <= weight_first_d2;
  always @(posedge clk)
    weight_first_d4 <= weight_first_d3;
  always @(posedge clk)
    weight_negative_d1 <= \$49 ;
  always @(posedge clk)
    weight_negative_d2 <= weight_negative_d1;
  always @(posedge clk)
    weight_negative_d3 <= weight_negative_d2;
  always @(posedge clk)
    weight_negative_d4 <= weight_negative_d3;
  always @(posedge clk)
    data <= \$67 ;
  always @(posedge clk)
    total_valid_d1 <= \$68 ;
  always @(posedge clk)
    total_valid_d2 <= \$69 ;
  always @(posedge clk)
    total_valid_d3 <= \$70 ;
  always @(posedge clk)
    total_valid_d4 <= \$71 ;
  always @(posedge clk)
    push <= \$72 ;
  assign \$1  = ! fold;
  assign \$2  = ! act;
  assign \$3  = \$1  & \$2 ;
  assign \$4  = ! weight;
  assign i_precision__ready = \$3  & \$4 ;
  assign \$5  = ~ precision[0];
  assign \$6  = act == \$5 ;
  assign act_done = fold_done & \$6 ;
  assign \$7  = ~ precision[2:1];
  assign \$8  = weight == \$7 ;
  assign weight_done = act_done & \$8 ;
  assign \$9  = ~ weight_done;
  assign \$10  = ready | \$9 ;
  assign \$11  = ! fold;
  assign \$12  = ! act;
  assign \$13  = \$11  & \$12 ;
  assign \$14  = ! weight;
  assign \$15  = \$13  & \$14 ;
  assign \$16  = ~ \$15 ;
  assign \$17  = usable | \$16 ;
  assign i__ready = \$10  & \$17 ;
  assign admit = i__valid & i__ready;
  assign reserve = admit & weight_done;
  assign \$18  = i__payload[14] & i__payload[6];
  assign \$19  = i__payload[5] ^ \$18 ;
  assign \$20  = i__payload[14] & i__payload[6];
  bitserial_small_credit credit (
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
  bitserial_small_load load (
    .clk(clk),
    .i__ready(i_precision__ready),
    .i__valid(i_precision__valid),
    .rst(rst),
    .usable(usable),
    .w_data(i_precision__payload),
    .w_en(w_en)
  );
  always @* begin
    if (scratch_1 ) begin end
    \$55  = precision;
    if (w_en) begin
      \$55  = i_precision__payload;
    end
    if (rst) begin
      \$55  = 5'h00;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$56  = fold;
    if (admit) begin
      \$56  = \$28 [0];
    end
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$57  = act;
    if (admit) begin
      \$57  = \$30 [0];
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$58  = weight;
    if (admit) begin
      \$58  = \$32 [1:0];
    end
    if (rst) begin
      \$58  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$59  = admit;
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$60  = valid_d1;
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$61  = valid_d2;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$62  = plane;
    if (valid_d3) begin
      \$62  = \$44 [7:1];
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$63  = \$45 ;
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$64  = plane_valid_d1;
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$65  = plane_valid_d2;
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$66  = plane_valid_d3;
    if (rst) begin
      \$66  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$67  = data;
    if (plane_valid_d4) begin
      \$67  = \$54 [11:1];
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$68  = reserve;
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$69  = total_valid_d1;
    if (rst) begin
      \$69  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$70  = total_valid_d2;
    if (rst) begin
      \$70  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$71  = total_valid_d3;
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$72  = total_valid_d4;
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  assign fold_done = fold;
  assign \$50  = { data[9:0], 1'h0 };
endmodule

module bitserial_small_credit(clk, rst, reserve, o__payload, i__payload, i__valid, ready, o__valid, o__ready);
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
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input i__valid;
  wire i__valid;
  output [10:0] o__payload;
  wire [10:0] o__payload;
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
  bitserial_small_credit_queue queue (
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

module bitserial_small_credit_queue(clk, rst, o__payload, i__payload, i__valid, o__valid, o__ready);
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
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input i__valid;
  wire i__valid;
  reg [2:0] level = 3'h0;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [10:0] places [4:0];
  initial begin
    places[0] = 11'h000;
    places[1] = 11'h000;
    places[2] = 11'h000;
    places[3] = 11'h000;
    places[4] = 11'h000;
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

module bitserial_small_load(i__valid, clk, rst, i__ready, w_en, usable, w_data);
  reg scratch_4  = 0;
  wire \$1 ;
  wire \$3 ;
  reg \$4 ;
  input clk;
  wire clk;
  input i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg loaded = 1'h0;
  input rst;
  wire rst;
  output usable;
  wire usable;
  wire [-1:0] w_addr;
  input [4:0] w_data;
  wire [4:0] w_data;
  output w_en;
  wire w_en;
  always @(posedge clk)
    loaded <= \$4 ;
  assign w_en = i__valid & i__ready;
  assign \$1  = ~ i__valid;
  assign usable = loaded & \$1 ;
  always @* begin
    if (scratch_4 ) begin end
    \$4  = loaded;
    if (w_en) begin
      \$4  = \$3 ;
    end
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  assign \$3  = 1'h1;
endmodule
