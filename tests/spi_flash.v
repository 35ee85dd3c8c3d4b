// A serial flash that knows two commands, asleep at first. What is not its content is blank.
module spi_flash(input clk, cs_n, copi, output reg cipo);
  parameter FILE = "", OFFSET = 0, SIZE = 0;
  reg [7:0] content [0:SIZE-1];
  initial $readmemh(FILE, content);
  reg asleep = 1;
  reg [7:0] command = 0;
  reg [23:0] address = 0;
  reg [31:0] count = 0;
  wire [31:0] place = address - OFFSET + ((count - 32) >> 3);
  wire [7:0] word = place < SIZE ? content[place[23:0]] : 8'hff;
  always @(posedge clk or posedge cs_n)
    if (cs_n) count <= 0;
    else begin
      count <= count + 1;
      if (count < 8) command <= {command[6:0], copi};
      else if (count < 32) address <= {address[22:0], copi};
    end
  always @(negedge clk)
    if (!cs_n && count >= 32 && command == 8'h03 && !asleep) cipo <= word[~count[2:0]];
  always @(posedge cs_n) if (count == 8 && command == 8'hab) asleep <= 0;
endmodule
