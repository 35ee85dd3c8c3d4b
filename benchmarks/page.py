"""The page of the docs that holds the rows."""

__all__ = ["page"]


def page(data: dict) -> str:
    """The docs, as text."""
    routers = {f"router_{row['target']}": row["router"] for row in data["rows"] if row["seeds"]}
    routers = {f"router_{name}": "" for name in data["devices"]} | routers
    lines = [_HEAD.format(**routers, **data["tools"], **data["commands"])]
    for target, title in (("ecp5", "ECP5"), ("ice40", "iCE40"), ("gowin", "Gowin")):
        head = ("unit", "lanes", "form", "LUT4", "FF", "DSP", "Fmax MHz (seeds)", "packed cells",
                "LUT4 per operation", "pJ per operation")
        lines += [f"## {title}", "", f"| {' | '.join(head)} |", "| --- " * len(head) + "|"]
        for row in data["rows"]:
            if row["target"] == target:
                fmax = f"{row['fmax']} ({row['seeds']})" if row["seeds"] else ""
                lines.append(f"| {_title(row)} | {row['lanes']} | {row['form']} | {row['lut']} | "
                             f"{row['ff']} | {row['dsp']} | {fmax} | {row.get('packed', '')} | "
                             f"{row['lut'] / row['lanes']:.2f} | {row['pj']:.3f} |")
        lines.append("")
    return "\n".join(lines)


def _title(row: dict) -> str:
    """What people call a unit."""
    pair, _, more = row["what"].partition(", ")
    names = {"dsp=no": ", in tables", "dsp=yes": ", in slices", "factored=yes": ", factored",
             "threshold": ", threshold", "8 folds": ", baked weights, 8 folds, accumulated",
             "16 folds": ", baked weights, 16 folds, accumulated",
             "chain": ", chain of 8 slices, accumulated in 24 bits",
             "pair chain": ", chain of 8 slices, two products each", "": ""}
    return " x ".join(f"`{name}`" for name in pair.split()).replace(
        "`constant`", "constant `binary`") + names[more]


_HEAD = """\
# What a product takes, in every format

Written by `make bench`; `hwgen bench dot --target ecp5` prints the same rows. Activations stand
first, weights second; both are variable unless they are called constant.

A *pipe* has no streams: operands in, count out, a register after each level of logic. A *block* is
what `hwgen emit` writes: streams that may stall, a counter of credits and a queue. An operation is
one product and its sum (of binary operands, an XNOR and its count). LUT4 are tables and those that
carry chains stand in (ECP5: LUT4 + 2 CCU2C + 6 DPR16X4; Gowin: LUT + ALU; on iCE40 the carry stands
beside a table), without the shell. FF are the unit's own.

- Synthesis: {yosys}; `{ecp5}`, `{ice40}`, `{gowin}`, without ABC9's `&mfs`
  ([why](decisions/009-no-mfs.md)).
- Place and route, where there is an Fmax, median of seeds 1 to n: {ecp5_pnr}, LFE5U-85F, speed 6,
  asked for 300 MHz, {router_ecp5}; {ice40_pnr}, HX8K, asked for 180 MHz, {router_ice40};
  {gowin_pnr}, GW2AR-18C speed C8/I7, asked for 180 MHz, {router_gowin}, with the paths that nextpnr
  leaves out added up from its delays (`hwgen/toolchain/gowin.py`). The unit stands in a shell of
  registers: a shift register drives its inputs, and its outputs are captured. Packed cells are all
  of nextpnr's, the shell's too.
- The bench takes five seeds where there is a figure to reach, else one; the number beside Fmax is
  of those taken so far, and a row without was synthesized alone. Not placed and routed is what
  does not fit a device beside its shell: 256 products in slices, of which an LFE5U-85F has 156, and
  on the two others more than about 5,500 LUT4 or FF, or what fills an HX8K together with its shell.
  Floats and a factored codebook of 16 entries are as large at 8 lanes, or nearly, and stand there
  alone.
- Multiplier slices are used where place and route times them, on ECP5. Elsewhere "in slices" is
  what synthesis makes of a plain product; Gowin's have no Fmax, as nextpnr does not time them.
- Gowin's XNOR takes 2.5 LUT4 a lane where ECP5's takes 1.6: an adder of its ALU has fixed inputs,
  so that each XNOR is a table of its own before the tree, and each guard between two adders a cell.
- *Baked weights* are tables that the counter of folds reads, and LUT4 are those of the whole
  processing element: counter, tables, XNOR, tree and accumulator. Counter and accumulator are about
  20 of them, whatever the lanes, so that 256 lanes take fewer a lane than 64.
- Fmax is rounded to MHz; seeds spread by 8 % to either side.
- Every unit was held against exact arithmetic, at every size of the table, and run as a block in
  Amaranth's simulator, in Icarus and Verilator, and as the netlist of each fabric, of chains the
  slices alone: `pytest tests/test_entries.py -m "slow or not slow"`.
- What each block estimates of itself (`config.resources(target)`) is within 25 % of every row, in
  LUT4 and FF (or 8 cells), and right in multipliers (`tests/test_catalogue.py`).
- pJ is an estimate for 45 nm (Horowitz, "Computing's energy problem", ISSCC 2014): 0.03 pJ for 8
  bits of adder, 0.2 for a multiplier of 8 by 8 in proportion to both widths, of floats 1.0 for a
  product and 0.9 for a sum of 32 bits. Arithmetic alone: tables, shifts and registers are not in
  it, nor is any memory: 32 bits cost 1 pJ from a register file, 5 from a cache, 640 from DRAM.

![LUT4 per operation on ECP5](lut4_per_operation.svg)
"""
