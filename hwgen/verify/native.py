"""The native engines: compiled designs in a compiled bench, whole arrays in and out.

One program holds a family of designs, and is cached by content. It is made by Verilator or by
Yosys' CXXRTL, which are each other's check. It reads jobs from a file and writes results to one,
both in little-endian 32-bit words (numbers of 64 bits as two, the low one first):

- a job is design, offer, accept, seed, idle, limit, reset phase, reset cycle, phase count (none is
  2^32 - 1); then, for each stream of the design by name, its beats in each phase, and for an input
  the words of all its beats;
- a result is a 64-bit 0, digest, length, the start of each phase; then for each stream a count, the
  cycle of each transfer, and for an output the words of all its beats. A failure is the 64-bit
  length of a message, and its text, padded to a word.
"""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import ToolError
from ..process import run
from .bench import SCHEDULES, BenchError, Run
from .design import Design, to_ints, to_words
from .program import program, write_wave_list

__all__ = ["Simulation", "run_native", "simulate"]

_NONE = 0xFFFFFFFF


@dataclass(frozen=True)
class Simulation:
    """What came out of a simulation."""

    outputs: dict  #: values of each output's beats
    cycles: dict  #: int64; the cycle of each transfer, for each stream
    length: int  #: in cycles
    digest: int  #: as in :class:`.bench.Run`


def simulate(design: Design, inputs: Mapping, counts: Mapping[str, int], *,
             loads: Sequence[str] = (), backend: str = "verilator", schedule: str = "streaming",
             seed: int = 0, idle: int = 64, limit: int = 100_000,
             vcd: Path | None = None) -> Simulation:
    """Simulate a design on whole data sets.

    ``inputs`` are values of every input, ``counts`` beats to expect of every output; the inputs
    that ``loads`` names are sent, whole, before the others. ``backend`` is ``verilator`` or
    ``cxxrtl``, and the rest as for :class:`.bench.StreamBench`. Verilator writes a waveform to
    ``vcd``. Raises BenchError if a rule of the streams is broken or results do not come.
    """
    words = {name: to_words(beat, inputs[name]) for name, beat in design.inputs.items()}
    silent = dict.fromkeys(design.outputs, 0)
    phases = [{"inputs": {name: words[name] for name in loads}, "outputs": silent}] if loads else []
    phases.append({"inputs": {name: words[name] for name in words if name not in loads},
                   "outputs": counts})
    job = {"phases": phases, "schedule": schedule, "seed": seed, "idle": idle, "limit": limit}
    raw = _execute(backend, [design], [(0, job)], vcd)[0]
    if isinstance(raw, str):
        raise BenchError(f"{design.name}, native-{backend}, {schedule}: {raw}")
    return Simulation(outputs={name: beat.from_words(raw.taken[name])
                               for name, beat in design.outputs.items()},
                      cycles=raw.cycles, length=raw.length, digest=raw.digest)


def run_native(backend: str, designs: Mapping[str, Design], jobs: Mapping[str, Sequence[dict]], *,
               vcd: Path | None = None) -> dict[str, list[Run | str]]:
    """Run benches on compiled designs, all in one program; see :func:`.engines.run`."""
    numbered = [(n, job) for n, name in enumerate(designs) for job in jobs[name]]
    raws = iter(_execute(backend, list(designs.values()), numbered, vcd))
    return {name: [_as_run(next(raws)) for _job in jobs[name]] for name in designs}


def _as_run(raw):
    if isinstance(raw, str):
        return raw
    return Run(taken={name: to_ints(words) for name, words in raw.taken.items()},
               cycles={name: cycles.tolist() for name, cycles in raw.cycles.items()},
               starts=raw.starts.tolist(), digest=raw.digest, length=raw.length)


def _execute(backend, designs, jobs, vcd):
    """For each job, with the number of its design, a Run of arrays or a message."""
    executable = program(backend, designs, waveform=vcd is not None)
    with tempfile.TemporaryDirectory(prefix="hwgen-") as temporary:
        folder = Path(temporary)
        with (folder / "jobs").open("wb") as file:
            for number, job in jobs:
                for part in _job_words(number, designs[number], job):
                    file.write(np.ascontiguousarray(part, dtype="<u4").data)
        run([executable, "jobs", "results", *([Path(vcd).absolute()] if vcd else [])],
            what="Native simulation", cwd=folder)
        with (folder / "results").open("rb") as file:
            results = [_result(file, designs[number], job) for number, job in jobs]
            if file.read(1):
                raise ToolError("Native simulation left results that nobody asked for")
    if vcd:
        write_wave_list(Path(vcd), designs[jobs[0][0]])
    return results


def _job_words(number, design, job):
    offer, accept = SCHEDULES[job.get("schedule", "streaming")]
    reset = job.get("reset_at") or (_NONE, 0)
    phases = job["phases"]
    named = {name for phase in phases for end in phase.values() for name in end}
    if missing := [name for name, _is_input, _width in design.streams if name not in named]:
        raise ValueError(f"Native engines drive every stream: name {', '.join(missing)} in a phase")
    yield [number, offer, _NONE if accept is None else accept, job.get("seed", 0) & _NONE,
           job.get("idle", 8), job.get("limit", 1000), *reset, len(phases)]
    for name, is_input, width in design.streams:
        if not is_input:
            yield [phase["outputs"].get(name, 0) for phase in phases]
            continue
        beats = [_as_words(phase["inputs"].get(name, ()), width) for phase in phases]
        yield [len(part) for part in beats]
        yield from beats


def _as_words(beats, width):
    if isinstance(beats, np.ndarray):
        return beats
    size = -(-width // 32)
    raw = b"".join(beat.to_bytes(4 * size, "little") for beat in beats)
    return np.frombuffer(raw, dtype="<u4").reshape(-1, size)


def _result(file, design, job):
    def take(count, dtype="<i8"):
        values = np.fromfile(file, dtype, count)
        if len(values) < count:
            raise ToolError("Native simulation left incomplete results")
        return values

    (message,) = take(1).tolist()
    if message:
        return take(-(-message // 4), "<u4").tobytes()[:message].decode()
    digest, length = take(2).tolist()
    starts, cycles, taken = take(len(job["phases"])), {}, {}
    for name, is_input, width in design.streams:
        (count,) = take(1).tolist()
        cycles[name] = take(count)
        if not is_input:
            size = -(-width // 32)
            taken[name] = take(count * size, "<u4").reshape(count, size)
    digest &= (1 << 64) - 1
    return Run(taken=taken, cycles=cycles, starts=starts, digest=digest, length=length)
