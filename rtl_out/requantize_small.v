module requantize_small(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg scratch_1  = 0;
  wire [1:0] \$1 ;
  wire \$10 ;
  wire [5:0] \$11 ;
  reg [6:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [7:0] \$15 ;
  wire [7:0] \$16 ;
  wire [11:0] \$17 ;
  wire [12:0] \$18 ;
  wire \$19 ;
  wire [11:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [6:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [5:0] \$26 ;
  reg [6:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [12:0] \$3 ;
  wire [7:0] \$30 ;
  wire [7:0] \$31 ;
  reg \$32 ;
  reg \$33 ;
  reg \$34 ;
  reg \$35 ;
  reg \$36 ;
  reg \$37 ;
  reg \$38 ;
  reg \$39 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [6:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [7:0] acc_0_0_d1 = 8'h00;
  reg [7:0] acc_0_0_d2 = 8'h00;
  reg [7:0] acc_1_0_d1 = 8'h00;
  reg [7:0] acc_1_0_d2 = 8'h00;
  reg addend_addr_d1 = 1'h0;
  reg [13:0] addend_d1 = 14'h0000;
  reg [13:0] addend_d2 = 14'h0000;
  reg [13:0] addend_data_d1 = 14'h0000;
  reg [13:0] addend_word;
  input clk;
  wire clk;
  wire [7:0] data;
  reg group = 1'h0;
  input [15:0] i__payload;
  wire [15:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg multiplier_0_addr_d1 = 1'h0;
  reg [7:0] multiplier_0_data_d1 = 8'h00;
  reg [7:0] multiplier_0_word;
  output [7:0] o__payload;
  wire [7:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [11:0] product_0_0 = 12'h000;
  reg [11:0] product_0_0_d1 = 12'h000;
  reg [11:0] product_1_0 = 12'h000;
  reg [11:0] product_1_0_d1 = 12'h000;
  wire ready;
  wire reserve;
  reg [3:0] result_0 = 4'h0;
  reg [3:0] result_1 = 4'h0;
  reg [6:0] rounded_0_0 = 7'h00;
  reg [6:0] rounded_1_0 = 7'h00;
  input rst;
  wire rst;
  reg shift_0_addr_d1 = 1'h0;
  reg [1:0] shift_0_d1 = 2'h0;
  reg [1:0] shift_0_d2 = 2'h0;
  reg [1:0] shift_0_d3 = 2'h0;
  reg [1:0] shift_0_data_d1 = 2'h0;
  reg [1:0] shift_0_word;
  wire [7:0] shifted_0;
  wire [7:0] shifted_1;
  reg [11:0] total_0_0_0 = 12'h000;
  reg [11:0] total_1_0_0 = 12'h000;
  reg valid_d1 = 1'h0;
  reg valid_d2 = 1'h0;
  reg valid_d3 = 1'h0;
  reg valid_d4 = 1'h0;
  reg valid_d5 = 1'h0;
  reg valid_d6 = 1'h0;
  reg valid_d7 = 1'h0;
  always @(posedge clk)
    shift_0_d2 <= shift_0_d1;
  always @(posedge clk)
    shift_0_d3 <= shift_0_d2;
  always @(posedge clk)
    acc_0_0_d1 <= i__payload[7:0];
  always @(posedge clk)
    acc_0_0_d2 <= acc_0_0_d1;
  always @(posedge clk)
    product_0_0 <= \$2 ;
  always @(posedge clk)
    product_0_0_d1 <= product_0_0;
  always @(posedge clk)
    total_0_0_0 <= \$3 [11:0];
  always @(posedge clk)
    rounded_0_0 <= \$12 ;
  always @(posedge clk)
    result_0 <= \$16 [3:0];
  always @(posedge clk)
    acc_1_0_d1 <= i__payload[15:8];
  always @(posedge clk)
    acc_1_0_d2 <= acc_1_0_d1;
  always @(posedge clk)
    product_1_0 <= \$17 ;
  always @(posedge clk)
    product_1_0_d1 <= product_1_0;
  always @(posedge clk)
    total_1_0_0 <= \$18 [11:0];
  always @(posedge clk)
    rounded_1_0 <= \$27 ;
  always @(posedge clk)
    result_1 <= \$31 [3:0];
  assign \$1  = group + 1'h1;
  assign \$2  = $signed(acc_0_0_d2) * $signed({ 1'h0, multiplier_0_data_d1[3:0] });
  assign \$3  = $signed(product_0_0_d1) + $signed(addend_d2[6:0]);
  assign \$4  = | total_0_0_0[4:0];
  assign \$5  = \$4  | total_0_0_0[6];
  assign \$6  = total_0_0_0[5] & \$5 ;
  assign \$7  = $signed(total_0_0_0[11:6]) + $signed({ 1'h0, \$6  });
  assign \$8  = | total_0_0_0[5:0];
  assign \$9  = \$8  | total_0_0_0[7];
  assign \$10  = total_0_0_0[6] & \$9 ;
  assign \$11  = $signed(total_0_0_0[11:7]) + $signed({ 1'h0, \$10  });
  assign \$13  = $signed(shifted_0) < $signed(4'h8);
  assign \$14  = $signed(shifted_0) > $signed(4'h7);
  assign \$15  = \$14  ? 8'h07 : shifted_0;
  assign \$16  = \$13  ? 8'hf8 : \$15 ;
  assign \$17  = $signed(acc_1_0_d2) * $signed({ 1'h0, multiplier_0_data_d1[7:4] });
  assign \$18  = $signed(product_1_0_d1) + $signed(addend_d2[13:7]);
  assign \$19  = | total_1_0_0[4:0];
  assign \$20  = \$19  | total_1_0_0[6];
  assign \$21  = total_1_0_0[5] & \$20 ;
  assign \$22  = $signed(total_1_0_0[11:6]) + $signed({ 1'h0, \$21  });
  assign \$23  = | total_1_0_0[5:0];
  assign \$24  = \$23  | total_1_0_0[7];
  assign \$25  = total_1_0_0[6] & \$24 ;
  assign \$26  = $signed(total_1_0_0[11:7]) + $signed({ 1'h0, \$25  });
  assign \$28  = $signed(shifted_1) < $signed(4'h8);
  assign \$29  = $signed(shifted_1) > $signed(4'h7);
  assign \$30  = \$29  ? 8'h07 : shifted_1;
  assign \$31  = \$28  ? 8'hf8 : \$30 ;
  assign reserve = i__valid & i__ready;
  assign shifted_0 = $signed(rounded_0_0) + $signed(1'h0);
  assign shifted_1 = $signed(rounded_1_0) + $signed(1'h0);
  always @(posedge clk)
    valid_d1 <= \$32 ;
  always @(posedge clk)
    valid_d2 <= \$33 ;
  always @(posedge clk)
    valid_d3 <= \$34 ;
  always @(posedge clk)
    valid_d4 <= \$35 ;
  always @(posedge clk)
    valid_d5 <= \$36 ;
  always @(posedge clk)
    valid_d6 <= \$37 ;
  always @(posedge clk)
    valid_d7 <= \$38 ;
  always @(posedge clk)
    group <= \$39 ;
  always @(posedge clk)
    multiplier_0_addr_d1 <= group;
  always @(posedge clk)
    multiplier_0_data_d1 <= multiplier_0_word;
  always @(posedge clk)
    addend_addr_d1 <= group;
  always @(posedge clk)
    addend_data_d1 <= addend_word;
  always @(posedge clk)
    addend_d1 <= addend_data_d1;
  always @(posedge clk)
    addend_d2 <= addend_d1;
  always @(posedge clk)
    shift_0_addr_d1 <= group;
  always @(posedge clk)
    shift_0_data_d1 <= shift_0_word;
  always @(posedge clk)
    shift_0_d1 <= shift_0_data_d1;
  requantize_small_credit credit (
    .clk(clk),
    .i__payload(data),
    .i__valid(valid_d7),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .ready(ready),
    .reserve(reserve),
    .rst(rst)
  );
  always @* begin
    if (scratch_1 ) begin end
    casez (multiplier_0_addr_d1)
      1'h0:
          multiplier_0_word = 8'had;
      1'h1:
          multiplier_0_word = 8'h48;
    endcase
  end
  always @* begin
    if (scratch_1 ) begin end
    casez (addend_addr_d1)
      1'h0:
          addend_word = 14'h0073;
      1'h1:
          addend_word = 14'h0e20;
    endcase
  end
  always @* begin
    if (scratch_1 ) begin end
    casez (shift_0_addr_d1)
      1'h0:
          shift_0_word = 2'h0;
      1'h1:
          shift_0_word = 2'h3;
    endcase
  end
  always @* begin
    if (scratch_1 ) begin end
    casez (shift_0_d3[0])
      1'h0:
          \$12  = \$7 ;
      1'h1:
          \$12  = { \$11 [5], \$11  };
    endcase
  end
  always @* begin
    if (scratch_1 ) begin end
    casez (shift_0_d3[1])
      1'h0:
          \$27  = \$22 ;
      1'h1:
          \$27  = { \$26 [5], \$26  };
    endcase
  end
  always @* begin
    if (scratch_1 ) begin end
    \$32  = reserve;
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$33  = valid_d1;
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$34  = valid_d2;
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$35  = valid_d3;
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$36  = valid_d4;
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$37  = valid_d5;
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$38  = valid_d6;
    if (rst) begin
      \$38  = 1'h0;
    end
  end
  always @* begin
    if (scratch_1 ) begin end
    \$39  = group;
    if (reserve) begin
      \$39  = \$1 [0];
    end
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  assign data[7:4] = result_1;
  assign data[3:0] = result_0;
  assign i__ready = ready;
endmodule

module requantize_small_credit(clk, rst, reserve, o__payload, i__valid, i__payload, ready, o__valid, o__ready);
  reg scratch_2  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [3:0] \$12 ;
  reg \$13 ;
  wire [4:0] \$2 ;
  wire [5:0] \$3 ;
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
  reg [3:0] room = 4'hb;
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
  requantize_small_credit_queue queue (
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
    \$12  = \$3 [3:0];
    if (rst) begin
      \$12  = 4'hb;
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

module requantize_small_credit_queue(clk, rst, o__payload, i__valid, i__payload, o__valid, o__ready);
  reg scratch_3  = 0;
  wire \$1 ;
  wire [4:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [4:0] \$13 ;
  wire [4:0] \$14 ;
  reg \$15 ;
  reg [3:0] \$16 ;
  reg [3:0] \$17 ;
  reg [3:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  reg [3:0] \$signature__addr  = 4'h0;
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
  reg [3:0] read__addr = 4'h0;
  input rst;
  wire rst;
  reg [3:0] w_before = 4'h0;
  reg [7:0] places [10:0];
  initial begin
    places[0] = 8'h00;
    places[1] = 8'h00;
    places[2] = 8'h00;
    places[3] = 8'h00;
    places[4] = 8'h00;
    places[5] = 8'h00;
    places[6] = 8'h00;
    places[7] = 8'h00;
    places[8] = 8'h00;
    places[9] = 8'h00;
    places[10] = 8'h00;
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
  assign \$8  = \$signature__addr  == 4'ha;
  assign \$9  = \$signature__addr  + 1'h1;
  assign \$10  = \$8  ? 5'h00 : \$9 ;
  assign \$11  = o__valid & o__ready;
  assign \$12  = read__addr == 4'ha;
  assign \$13  = read__addr + 1'h1;
  assign \$14  = \$12  ? 5'h00 : \$13 ;
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
      \$16  = \$10 [3:0];
    end
    if (rst) begin
      \$16  = 4'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$17  = w_before;
    if (\$7 ) begin
      \$17  = \$signature__addr ;
    end
    if (rst) begin
      \$17  = 4'h0;
    end
  end
  always @* begin
    if (scratch_3 ) begin end
    \$18  = read__addr;
    if (\$11 ) begin
      \$18  = \$14 [3:0];
    end
    if (rst) begin
      \$18  = 4'h0;
    end
  end
  assign \$signature__en  = i__valid;
  assign \$1  = i__valid;
  assign \$7  = i__valid;
endmodule
