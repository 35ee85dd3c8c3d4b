"""What verbs print: JSON and tables on stdout, progress on stderr."""

import contextlib
import json
import re
import sys

__all__ = ["cell_counts", "print_build", "print_json", "print_table", "progress"]


def print_json(name: str, **content) -> None:
    print(json.dumps({"schema": f"hwgen.{name}/1", **content}, indent=2))


def cell_counts(cells: dict | None, fields: tuple[str, ...]) -> str:
    return "" if cells is None else "/".join(str(cells[field]) for field in fields)


def print_table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    from rich.console import Console
    from rich.table import Table
    table = Table(*head, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*row)
    Console(width=None if sys.stdout.isatty() else 160, markup=False, highlight=False).print(table)


def print_build(built) -> None:
    report, cells = built.report, built.report.resources
    for timing in report.timing:
        print(f"{timing.clock}: {timing.fmax:g} MHz reached, {timing.asked:g} MHz asked for")
    print(f"LUT4 {cells.lut4}, carry {cells.carry}, FF {cells.ff}, DSP {cells.dsp}, BRAM "
          f"{cells.bram}; {report.packed} packed cells of {built.board.device.capacity.lut4}; "
          + ", ".join(f"{step} {seconds:.0f} s" for step, seconds in report.seconds.items()))
    if report.forced:
        print("FORCED: it misses its clock and may compute wrong results.")
    print(report.bitstream)


@contextlib.contextmanager
def progress(what: str):
    """Say on stderr what is under way: a spinner on a terminal, else a line a step.

    Gives the function that says what is next.
    """
    from rich.console import Console
    console = Console(stderr=True)
    if console.is_terminal:
        with console.status(f"{what} ...") as status:
            yield lambda step: status.update(f"{step} ...")
    else:
        told = ""

        def say(step):
            nonlocal told
            if told != (told := re.sub(r", \d+ s$", "", step)):  # not every second
                print(f"{step} ...", file=sys.stderr)
        say(what)
        yield say
