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
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [6:0] \$30 ;
  wire [5:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [1:0] \$38 ;
  wire [1:0] \$39 ;
  wire \$4 ;
  wire [1:0] \$40 ;
  wire [2:0] \$41 ;
  wire [2:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [6:0] \$50 ;
  wire [6:0] \$51 ;
  wire [4:0] \$52 ;
  wire [4:0] \$53 ;
  wire [8:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [10:0] \$60 ;
  wire [10:0] \$61 ;
  wire [6:0] \$62 ;
  wire [6:0] \$63 ;
  wire [12:0] \$64 ;
  reg [4:0] \$65 ;
  reg \$66 ;
  reg \$67 ;
  reg \$68 ;
  reg [1:0] \$69 ;
  wire [1:0] \$7 ;
  reg \$70 ;
  reg \$71 ;
  reg \$72 ;
  reg [6:0] \$73 ;
  reg \$74 ;
  reg \$75 ;
  reg \$76 ;
  reg \$77 ;
  reg [10:0] \$78 ;
  reg \$79 ;
  wire \$8 ;
  reg \$80 ;
  reg \$81 ;
  reg \$82 ;
  reg \$83 ;
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
  reg [1:0] count_10_d1 = 2'h0;
  reg [2:0] count_11_d1 = 3'h0;
  reg [3:0] count_12_d1 = 4'h0;
  reg count_2_d1 = 1'h0;
  reg count_3_d1 = 1'h0;
  reg count_4_d1 = 1'h0;
  reg count_5_d1 = 1'h0;
  reg count_6_d1 = 1'h0;
  reg count_7_d1 = 1'h0;
  reg count_8_d1 = 1'h0;
  reg count_9_d1 = 1'h0;
  reg count_9_d2 = 1'h0;
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
  reg loaded = 1'h0;
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
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
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
  assign \$13  = ! fold;
  assign \$14  = ! act;
  assign \$15  = \$13  & \$14 ;
  assign \$16  = ! weight;
  assign \$17  = \$15  & \$16 ;
  assign \$18  = ~ \$17 ;
  assign \$19  = \$12  | \$18 ;
  assign i__ready = \$10  & \$19 ;
  assign admit = i__valid & i__ready;
  assign reserve = admit & weight_done;
  assign \$20  = i__payload[14] & i__payload[6];
  assign \$21  = i__payload[5] ^ \$20 ;
  assign \$22  = i__payload[14] & i__payload[6];
  assign count_table_0 = i__payload[13] ? \$21  : \$22 ;
  assign \$23  = i__payload[14] & i__payload[6];
  assign \$24  = i__payload[5] & \$23 ;
  assign count_table_1 = i__payload[13] & \$24 ;
  assign \$25  = i__payload[8] & i__payload[0];
  assign \$26  = i__payload[1] ^ \$25 ;
  assign \$27  = i__payload[8] & i__payload[0];
  assign count_table_2 = i__payload[9] ? \$26  : \$27 ;
  assign \$28  = i__payload[8] & i__payload[0];
  assign \$29  = i__payload[1] & \$28 ;
  assign count_table_3 = i__payload[9] & \$29 ;
  assign count_table_4 = i__payload[12] & i__payload[4];
  assign count_table_5 = i__payload[11] & i__payload[3];
  assign count_table_6 = i__payload[10] & i__payload[2];
  assign count_table_7 = i__payload[15] & i__payload[7];
  assign \$30  = { count_7_d1, 1'h0, count_5_d1, count_3_d1, count_2_d1 } + { count_8_d1, 1'h0, count_6_d1, count_4_d1, count_2_d1 };
  assign \$31  = { count_10_d1, count_9_d2 } + { count_11_d1, count_9_d2 };
  assign \$32  = ! fold;
  assign \$33  = ! act;
  assign \$34  = \$32  & \$33 ;
  assign \$35  = ! weight;
  assign \$36  = \$34  & \$35 ;
  assign \$37  = i_precision__valid & \$36 ;
  assign \$38  = fold + 1'h1;
  assign \$39  = act + fold_done;
  assign \$40  = act_done ? 2'h0 : \$39 ;
  assign \$41  = weight + act_done;
  assign \$42  = weight_done ? 3'h0 : \$41 ;
  assign \$43  = ! act;
  assign \$44  = ! fold;
  assign \$45  = \$43  & \$44 ;
  assign \$46  = ! fold;
  assign \$47  = ! act;
  assign \$48  = ~ precision[3];
  assign \$49  = \$47  & \$48 ;
  assign \$50  = act_double_d3 ? { plane[5:0], 1'h0 } : plane;
  assign \$51  = act_first_d3 ? 7'h00 : \$50 ;
  assign \$52  = ~ { 1'h0, count_12_d1 };
  assign \$53  = act_negative_d3 ? \$52  : { 1'h0, count_12_d1 };
  assign \$54  = $signed({ \$51 , 1'h1 }) + $signed({ \$53 , act_negative_d3 });
  assign \$55  = admit & act_done;
  assign \$56  = ! weight;
  assign \$57  = ! weight;
  assign \$58  = ~ precision[4];
  assign \$59  = \$57  & \$58 ;
  assign \$61  = weight_first_d4 ? 11'h000 : \$60 ;
  assign \$62  = ~ plane;
  assign \$63  = weight_negative_d4 ? \$62  : plane;
  assign \$64  = $signed({ \$61 , 1'h1 }) + $signed({ \$63 , weight_negative_d4 });
  always @(posedge clk)
    precision <= \$65 ;
  always @(posedge clk)
    loaded <= \$66 ;
  always @(posedge clk)
    fold <= \$67 ;
  always @(posedge clk)
    act <= \$68 ;
  always @(posedge clk)
    weight <= \$69 ;
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
    count_7_d1 <= count_table_5;
  always @(posedge clk)
    count_8_d1 <= count_table_6;
  always @(posedge clk)
    count_9_d1 <= count_table_7;
  always @(posedge clk)
    count_9_d2 <= count_9_d1;
  always @(posedge clk)
    count_10_d1 <= \$30 [5:4];
  always @(posedge clk)
    count_11_d1 <= \$30 [3:1];
  always @(posedge clk)
    count_12_d1 <= \$31 [4:1];
  always @(posedge clk)
    valid_d1 <= \$70 ;
  always @(posedge clk)
    valid_d2 <= \$71 ;
  always @(posedge clk)
    valid_d3 <= \$72 ;
  always @(posedge clk)
    act_first_d1 <= \$45 ;
  always @(posedge clk)
    act_first_d2 <= act_first_d1;
  always @(posedge clk)
    act_first_d3 <= act_first_d2;
  always @(posedge clk)
    act_double_d1 <= \$46 ;
  always @(posedge clk)
    act_double_d2 <= act_double_d1;
  always @(posedge clk)
    act_double_d3 <= act_double_d2;
  always @(posedge clk)
    act_negative_d1 <= \$49 ;
  always @(posedge clk)
    act_negative_d2 <= act_negative_d1;
  always @(posedge clk)
    act_negative_d3 <= act_negative_d2;
  always @(posedge clk)
    plane <= \$73 ;
  always @(posedge clk)
    plane_valid_d1 <= \$74 ;
  always @(posedge clk)
    plane_valid_d2 <= \$75 ;
  always @(posedge clk)
    plane_valid_d3 <= \$76 ;
  always @(posedge clk)
    plane_valid_d4 <= \$77 ;
  always @(posedge clk)
    weight_first_d1 <= \$56 ;
  always @(posedge clk)
    weight_first_d2 <= weight_first_d1;
  always @(posedge clk)
    weight_first_d3 <= weight_first_d2;
  always @(posedge clk)
    weight_first_d4 <= weight_first_d3;
  always @(posedge clk)
    weight_negative_d1 <= \$59 ;
  always @(posedge clk)
    weight_negative_d2 <= weight_negative_d1;
  always @(posedge clk)
    weight_negative_d3 <= weight_negative_d2;
  always @(posedge clk)
    weight_negative_d4 <= weight_negative_d3;
  always @(posedge clk)
    data <= \$78 ;
  always @(posedge clk)
    total_valid_d1 <= \$79 ;
  always @(posedge clk)
    total_valid_d2 <= \$80 ;
  always @(posedge clk)
    total_valid_d3 <= \$81 ;
  always @(posedge clk)
    total_valid_d4 <= \$82 ;
  always @(posedge clk)
    push <= \$83 ;
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
  assign \$11  = ~ i_precision__valid;
  assign \$12  = loaded & \$11 ;
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
  always @* begin
    if (scratch_1 ) begin end
    \$65  = precision;
    if (\$37 ) begin
      \$65  = i_precision__payload;
    end
    if (rst) begin
      \$65  = 5'h00;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$66  = loaded;
    if (\$37 ) begin
      \$66  = 1'h1;
    end
    if (rst) begin
      \$66  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$67  = fold;
    if (admit) begin
      \$67  = \$38 [0];
    end
    if (rst) begin
      \$67  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$68  = act;
    if (admit) begin
      \$68  = \$40 [0];
    end
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$69  = weight;
    if (admit) begin
      \$69  = \$42 [1:0];
    end
    if (rst) begin
      \$69  = 2'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$70  = admit;
    if (rst) begin
      \$70  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$71  = valid_d1;
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$72  = valid_d2;
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$73  = plane;
    if (valid_d3) begin
      \$73  = \$54 [7:1];
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$74  = \$55 ;
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$75  = plane_valid_d1;
    if (rst) begin
      \$75  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$76  = plane_valid_d2;
    if (rst) begin
      \$76  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$77  = plane_valid_d3;
    if (rst) begin
      \$77  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$78  = data;
    if (plane_valid_d4) begin
      \$78  = \$64 [11:1];
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$79  = reserve;
    if (rst) begin
      \$79  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$80  = total_valid_d1;
    if (rst) begin
      \$80  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$81  = total_valid_d2;
    if (rst) begin
      \$81  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$82  = total_valid_d3;
    if (rst) begin
      \$82  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$83  = total_valid_d4;
    if (rst) begin
      \$83  = 1'h0;
    end
  end
  assign fold_done = fold;
  assign \$60  = { data[9:0], 1'h0 };
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

module bitserial_small_credit_queue(clk, rst, o__payload, i__payload, i__valid, o__valid, o__ready);
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
  input [10:0] i__payload;
  wire [10:0] i__payload;
  input i__valid;
  wire i__valid;
  output [10:0] o__payload;
  wire [10:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [2:0] read__addr = 3'h0;
  input rst;
  wire rst;
  reg [2:0] w_before = 3'h0;
  reg [10:0] places [5:0];
  initial begin
    places[0] = 11'h000;
    places[1] = 11'h000;
    places[2] = 11'h000;
    places[3] = 11'h000;
    places[4] = 11'h000;
    places[5] = 11'h000;
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
