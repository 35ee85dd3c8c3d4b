"""A block RAM with contents and a multiplier, as a bitstream for each board, read back from it."""

import json
import random
import re

import pytest

from hwgen.boards.board import boards
from hwgen.errors import InputError, MissingExtra
from hwgen.process import run
from hwgen.targets import PARTS, Target
from hwgen.toolchain.build import build_bitstream
from hwgen.toolchain.tools import PNR, find

_RANDOM = random.Random(1)
WORDS = [_RANDOM.getrandbits(16) for _ in range(256)]

#: ECP5's multiplier is inferred; the others are instantiated, as Yosys' inference is off for them.
MULTIPLY = {
    Target.ECP5: "reg [31:0] r; always @(posedge clk) r <= a * b; assign p = r;",
    Target.ICE40: """\
SB_MAC16 #(.A_REG(1'b1), .B_REG(1'b1), .TOPOUTPUT_SELECT(2'b11), .BOTOUTPUT_SELECT(2'b11),
           .PIPELINE_16x16_MULT_REG2(1'b1))
    multiply (.CLK(clk), .CE(1'b1), .A(a), .B(b), .O(p));""",
    Target.GOWIN: """\
MULT18X18 #(.AREG(1'b1), .BREG(1'b1), .OUT_REG(1'b1)) multiply (
    .CLK(clk), .CE(1'b1), .RESET(1'b0), .A({2'b0, a}), .B({2'b0, b}), .ASIGN(1'b0), .BSIGN(1'b0),
    .ASEL(1'b0), .BSEL(1'b0), .SIA(18'b0), .SIB(18'b0), .DOUT(p));""",
}
CELLS = {Target.ECP5: {"DP16KD": 1, "MULT18X18D": 1}, Target.ICE40: {"SB_RAM40_4K": 1,
         "SB_MAC16": 1}, Target.GOWIN: {"SPX9": 1, "MULT18X18": 1}}


def design(target):
    contents = "\n".join(f"    rom[{n}] = 16'h{word:04x};" for n, word in enumerate(WORDS))
    return f"""\
module top(input clk, input rx, output tx);
  reg [15:0] rom [0:255];
  initial begin
{contents}
  end
  reg [7:0] address = 0;
  reg [15:0] data, a, b;
  wire [31:0] p;
  reg out = 0;
  {MULTIPLY[target]}
  always @(posedge clk) begin
    address <= {{address[6:0], rx ^ address[7]}};
    data <= rom[address];
    a <= data;
    b <= {{b[14:0], rx}};
    out <= ^p;
  end
  assign tx = out;
endmodule
"""


def unpack(report, tool, arguments, output):
    tool = find(tool)
    run([*tool.command, *arguments], what=tool.title, cwd=report.folder)
    return (report.folder / output).read_text()


def parts(text):
    """A configuration as parts, of a head and a set of lines each."""
    found = re.split(r"^(?=\.)", text, flags=re.MULTILINE)
    return {part.splitlines()[0]: set(filter(None, part.splitlines()[1:]))
            for part in found if part.strip()}


def ecp5(report):
    """Contents of all block RAMs as lists of bits, after a check of the rest of the bitstream."""
    text = unpack(report, "ecpunpack", ["--input", "top.bit", "--textcfg", "back.config"],
                  "back.config")
    back, made = parts(text), parts((report.folder / f"seed{report.best}.config").read_text())
    assert back[".device " + report.device.part] == set()
    tables = routes = 0
    for head, lines in made.items():
        for line in lines:
            # Left out: tables of ones alone, what they drive, and wires without a switch (J).
            table = re.match(r"word: SLICE[A-D]\.K[01]\.INIT (?!1+$)", line)
            route = re.match(r"arc: (?!F\d F\d_SLICE|(\w+_)?J\w+ (\w+_)?J)", line)
            assert not (table or route) or line in back[head]
            tables, routes = tables + bool(table), routes + bool(route)
    assert tables >= 8 and routes > 100
    assert re.search(r"^enum: MULT18_\d\.MODE MULT18X18D$", text, re.MULTILINE)
    for _, values in re.findall(r"\.bram_init (\d+)\n((?:[0-9a-f ]+\n)+)", text):
        yield [int(value, 16) >> bit & 1 for value in values.split() for bit in range(9)]


def ice40(report):
    text = unpack(report, "iceunpack", ["top.bin", "back.asc"], "back.asc")
    back, made = parts(text), parts((report.folder / f"seed{report.best}.asc").read_text())
    tiles = {head for head in made if "_tile" in head}
    assert len(tiles) > 500 and all(back[head] == made[head] for head in tiles)
    for values in re.findall(r"\.ram_data \d+ \d+\n((?:[0-9a-f]+\n)+)", text):
        yield [int(value, 16) >> bit & 1 for value in values.split() for bit in range(256)]


def gowin(report):
    from importlib import resources

    from apycula import bslib, chipdb
    family = PARTS[report.device.part].option
    text = unpack(report, "gowin_unpack", ["-d", family, "-o", "back.v", "top.fs"], "back.v")
    assert len(re.findall(r"^BSRAM BSRAM_\d+ \(", text, re.MULTILINE)) == 1
    tables = dict(re.findall(r"^defparam (R\d+C\d+_LUT4_\d)\.INIT = 16'h([0-9a-f]+);", text,
                             re.MULTILINE))
    made = json.loads((report.folder / f"seed{report.best}.json").read_text())["modules"]["top"]
    for cell in made["cells"].values():
        if cell["type"] == "LUT4":
            x, y, table = map(int, re.findall(r"\d+", cell["attributes"]["NEXTPNR_BEL"]))
            init = f"{int(cell['parameters']['INIT'], 2):04x}"
            assert tables[f"R{y + 1}C{x + 1}_LUT4_{table}"] == init
    with resources.as_file(resources.files("apycula") / f"{family}.msgpack.xz") as path:
        db = chipdb.load_chipdb(path)
    rows, *_ = bslib.read_bitstream(str(report.folder / "top.fs"))
    logic = db.rev_logicinfo("BSRAM_INIT")
    for place in range(len(db.simplio_rows)):  # 256 rows of memory follow for each row of blocks
        block = rows[db.height + 256 * place:][:256][::-1]
        for col in range(db.cols):
            left = sum(db[0, n].width for n in range(col))
            if len(block) and left + 180 <= len(block[0]):
                yield [block[{0: 0, 1: 0x80, 2: 0x40, 3: 0xC0}[word & 3] + (word >> 2 & 63)][
                    left + logic[4 * bit + (word >> 8)][0] - 1]
                    for word in range(1024) for bit in range(18)]


#: The cell, its address and data ports (either of two), bits of a word, address bits below a word.
PORTS = {Target.ECP5: ("DP16KD", ("ADA", "ADB"), ("DOA", "DOB"), 18, 4),
         Target.ICE40: ("SB_RAM40_4K", ("RADDR",), ("RDATA",), 16, 0),
         Target.GOWIN: ("SPX9", ("AD",), ("DO",), 18, 4)}


def numbered_pins(cell, ports, nets):
    """The number of the pin of a port that each net is at; Yosys may have permuted them."""
    for port in ports:
        pins = {bit: int(found[1] or 0) + index for name, bits in cell["connections"].items()
                if (found := re.fullmatch(rf"{port}(\d*)", name))
                for index, bit in enumerate(bits)}
        if set(nets) <= set(pins):
            return [pins[net] for net in nets]
    raise AssertionError(f"{ports} are not connected to {nets}")


def words(report, memory):
    """The words at the addresses of the design."""
    module = json.loads((report.folder / "netlist.json").read_text())["modules"]["top"]
    kind, address, data, width, low = PORTS[report.device.target]
    cell, = (cell for cell in module["cells"].values() if cell["type"] == kind)
    address, data = (numbered_pins(cell, ports, module["netnames"][name]["bits"])
                     for ports, name in ((address, "address"), (data, "data")))
    for number in range(256):
        word = sum((number >> bit & 1) << (pin - low) for bit, pin in enumerate(address))
        yield sum(memory[word * width + pin] << bit for bit, pin in enumerate(data))


QUICK = "icebreaker"
BOARDS = [pytest.param(board, id=name, marks=[] if name == QUICK else [pytest.mark.slow])
          for name, board in boards().items() if board.tier == 1]


@pytest.mark.parametrize("board", BOARDS)
def test_smoke_design_is_in_the_bitstream(board, tmp_path):
    target = board.device.target
    try:
        find(PNR[target])
    except MissingExtra as error:
        pytest.skip(str(error))
    line = {Target.ECP5: 'LOCATE COMP "{0}" SITE "{1}";\nIOBUF PORT "{0}" IO_TYPE=LVCMOS33;\n',
            Target.ICE40: "set_io {} {}\n", Target.GOWIN: 'IO_LOC "{}" {};\n'}[target]
    pins = {"clk": board.clk, "rx": board.rx, "tx": board.tx}
    constraints = "".join(line.format(port, pin) for port, pin in pins.items())

    def build(**options):
        return build_bitstream([("top.v", design(target))], top="top", device=board.device,
                               constraints=constraints, clocks={"clk": board.mhz},
                               folder=tmp_path / "run", **options)

    if target is not Target.ECP5:
        with pytest.raises(InputError, match="^nextpnr does not time (SB_MAC16|MULT18X18) "):
            build()
    report = build(force=target is not Target.ECP5)
    assert CELLS[target].items() <= report.cells.items()
    assert all(timing.met for timing in report.timing) and report.timing[0].clock == "clk"
    assert report.device.capacity.lut4 == next(
        use.available for kind, use in report.seed.utilization.items()
        if kind in ("TRELLIS_COMB", "ICESTORM_LC", "LUT4"))
    memories = list({Target.ECP5: ecp5, Target.ICE40: ice40, Target.GOWIN: gowin}[target](report))
    assert sum(list(words(report, memory)) == WORDS for memory in memories) == 1
