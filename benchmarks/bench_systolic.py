"""Measures systolic arrays, whole stallable blocks: cells and Fmax, each line as it is done.

Results of place and route are kept in the cache by their hash (see :mod:`shell`). iCE40 is an UP5K
here, whose slices nextpnr does not time: the figure is of all that stands around them.
"""

import argparse

import shell

from hwgen.emit.verilog import verilog
from hwgen.gateware import library
from hwgen.targets import Target

#: Arrays by name: the target, and what is set beside act=s8, acc=s24 and tile=16.
ARRAYS = {
    "8x8": (Target.ECP5, ("rows=8", "cols=8", "weight=s8")),
    "12x12": (Target.ECP5, ("rows=12", "cols=12", "weight=s8")),
    "ternary 16x16": (Target.ECP5, ("rows=16", "cols=16", "weight=ternary", "cell_rows=16",
                                    "cell_cols=4")),
    "8x8, outputs stay": (Target.ECP5, ("rows=8", "cols=8", "weight=s8", "tile=64",
                                        "dataflow=output_stationary")),
    "4x4 on an UP5K": (Target.ICE40, ("rows=4", "cols=4", "weight=s8", "untimed=yes")),
}
UP5K = ("--up5k", "--package", "sg48", "--pcf-allow-unconstrained", "--freq", "60")


def main() -> None:
    """Measure those that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(ARRAYS)}")
    given = parser.parse_args()
    shell.DEVICES[Target.ICE40] = UP5K
    for name in given.names or ARRAYS:
        target, parameters = ARRAYS[name]
        config = library.config("systolic", ("act=s8", "acc=s24", "tile=16", *parameters))
        found, netlist = shell.synthesis(verilog(config.create(), name="top", target=target),
                                         "top", target)
        each = found.lut / (config.rows * config.cols)
        print(f"{name}: {found.lut} LUT4, {each:.2f} a MAC; {found.resources}", flush=True)
        if given.seeds:
            routed = shell.route(netlist, target, range(1, given.seeds + 1))
            assert routed is not None  # as nothing is wanted of what is stored alone
            print(f"{name}: {routed.median} MHz of {routed.fmax}, {routed.packed} packed cells, "
                  f"{routed.router}", flush=True)


if __name__ == "__main__":
    main()
