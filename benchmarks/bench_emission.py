"""Measures how long emission takes: every block's default in under 2 s, and systolic arrays.

Each is a run of ``hwgen emit`` from its start; the best of three is printed, beside the limit.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from hwgen.gateware import library

#: Seconds at most, and what is emitted: every default, then arrays.
CASES = [(2, [name]) for name in library.BLOCKS] + [
    (limit, ["systolic", "-p", f"rows={size}", "-p", f"cols={size}", "-p", "in_format=s8", "-p",
             "weight_format=s8", "-p", "acc_format=s24", "-p", f"tile={size}", *target])
    for limit, size in ((5, 16), (45, 64)) for target in ([], ["--target", "ecp5"])]


def main() -> None:
    """Print a line for each; fail if one takes longer than its limit."""
    missed = 0
    hwgen = Path(sys.executable).with_name("hwgen")
    with tempfile.TemporaryDirectory() as folder:
        for limit, words in CASES:
            times = []
            for _time in range(3 if limit < 10 else 1):
                start = time.monotonic()
                subprocess.run([hwgen, "emit", *words, "-o", folder], check=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                times.append(time.monotonic() - start)
            missed += min(times) >= limit
            print(f"{min(times):5.1f} s of {limit}: {' '.join(words)}", flush=True)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
