"""The one cocotb bench: runs stream benches on any emitted blocks.

Reads ``jobs.json`` in the folder ``$HWGEN_JOBS`` (for each block, by the prefix of its ports, a
list of jobs) and leaves ``outcomes.json`` there: for each job a run, or what was wrong.
"""

import dataclasses
import json
import os
from pathlib import Path

import cocotb
from cocotb.triggers import Timer

from hwgen.verify.bench import BenchError, StreamBench

__all__ = ["stream_bench"]


@cocotb.test()
async def stream_bench(dut):
    """Run every job, with a reset before each."""
    folder = Path(os.environ["HWGEN_JOBS"])
    blocks = json.loads((folder / "jobs.json").read_text())
    outcomes = {prefix: [await run(dut, prefix, job) for job in jobs]
                for prefix, jobs in blocks.items()}
    (folder / "outcomes.json").write_text(json.dumps(outcomes))


async def run(dut, prefix, job):
    """Run one job.

    The first reset comes with all other inputs undriven: on a four-state simulator, control state
    that it does not clear fails the run as an undefined ``valid``.
    """
    bench = StreamBench(**job)
    handles = {}

    def port(name):
        if name not in handles:
            handles[name] = getattr(dut, prefix + name)
        return handles[name]

    def read(name):
        value = port(name).value
        try:
            return int(value)
        except ValueError:
            raise BenchError(f"{name} is undefined: {value}") from None

    async def clock():
        for level in (0, 1):
            port("clk").value = level
            await Timer(1, unit="step")

    port("rst").value = 1
    await clock()
    try:
        while not bench.done:
            port("clk").value = 0
            for name, value in bench.drive().items():
                port(name).value = value
            await Timer(1, unit="step")
            bench.observe(read)
            port("clk").value = 1
            await Timer(1, unit="step")
    except BenchError as error:
        return {"error": str(error)}
    return dataclasses.asdict(bench.run)
