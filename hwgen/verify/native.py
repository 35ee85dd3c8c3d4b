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

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import ToolError
from ..process import run
from ..toolchain import yosys
from .bench import SCHEDULES, BenchError, Run
from .design import Design, to_ints, to_words
from .tools import (
    SIM,
    cached_folder,
    cxxrtl_include,
    link,
    objects,
    verilate,
    verilator_includes,
    verilator_runtime,
    verilator_version,
)

__all__ = ["Simulation", "run_native", "simulate"]

_NONE = 0xFFFFFFFF


@dataclass(frozen=True)
class Simulation:
    """What came out of a simulation.

    Parameters
    ----------
    outputs : dict of str to array, or to dict of arrays
        Values of each output's beats.
    cycles : dict of str to array of int64
        The cycle of each transfer, for each stream.
    length : int
        Cycles in all.
    digest : int
        As in :class:`.bench.Run`.
    """

    outputs: dict
    cycles: dict
    length: int
    digest: int


def simulate(design: Design, inputs: Mapping, counts: Mapping[str, int], *,
             loads: Sequence[str] = (), backend: str = "verilator", schedule: str = "streaming",
             seed: int = 0, idle: int = 64, limit: int = 100_000,
             vcd: Path | None = None) -> Simulation:
    """Simulate a design on whole data sets.

    Parameters
    ----------
    inputs : dict of str to values
        Of every input.
    counts : dict of str to int
        Beats to expect of every output.
    loads : sequence of str
        Inputs that are sent, whole, before the others.
    backend : str
        ``"verilator"`` or ``"cxxrtl"``.
    schedule, seed, idle, limit
        As for :class:`.bench.StreamBench`.
    vcd : path
        Where Verilator writes a waveform.

    Raises
    ------
    BenchError
        If a rule of the streams is broken or results do not come.
    """
    words = {name: to_words(beat, inputs[name]) for name, beat in design.inputs.items()}
    silent = dict.fromkeys(design.outputs, 0)
    phases = [{"inputs": {name: words[name] for name in loads}, "outputs": silent}] if loads else []
    phases.append({"inputs": {name: words[name] for name in words if name not in loads},
                   "outputs": counts})
    job = {"phases": phases, "schedule": schedule, "seed": seed, "idle": idle, "limit": limit}
    program = _program(backend, [design], waveform=vcd is not None)
    raw = _execute(program, [(0, design, job)], vcd=vcd)[0]
    if isinstance(raw, str):
        raise BenchError(f"{design.name}, native-{backend}, {schedule}: {raw}")
    return Simulation(outputs={name: beat.from_words(raw.taken[name])
                               for name, beat in design.outputs.items()},
                      cycles=raw.cycles, length=raw.length, digest=raw.digest)


def run_native(backend: str, designs: Mapping[str, Design], jobs: Mapping[str, Sequence[dict]], *,
               vcd: Path | None = None) -> dict[str, list[Run | str]]:
    """Run benches on compiled designs, all in one program; see :func:`.engines.run`.

    Returns
    -------
    dict
        For each design and job a Run, or what was wrong.
    """
    program = _program(backend, list(designs.values()), waveform=vcd is not None)
    numbered = [(n, design, job) for n, (name, design) in enumerate(designs.items())
                for job in jobs[name]]
    raws = iter(_execute(program, numbered, vcd=vcd))
    return {name: [_as_run(next(raws)) for _job in jobs[name]] for name in designs}


def _as_run(raw):
    if isinstance(raw, str):
        return raw
    return Run(taken={name: to_ints(words) for name, words in raw.taken.items()},
               cycles={name: cycles.tolist() for name, cycles in raw.cycles.items()},
               starts=raw.starts.tolist(), digest=raw.digest, length=raw.length)


def _execute(program, jobs, *, vcd=None):
    """Run a program: for each (number of the design, design, job), a Run of arrays or a message."""
    with tempfile.TemporaryDirectory(prefix="hwgen-") as temporary:
        folder = Path(temporary)
        with (folder / "jobs").open("wb") as file:
            for number, design, job in jobs:
                for part in _job_words(number, design, job):
                    file.write(np.ascontiguousarray(part, dtype="<u4").data)
        run([program, "jobs", "results", *([Path(vcd).absolute()] if vcd else [])],
            what="Native simulation", cwd=folder)
        words = np.fromfile(folder / "results", dtype="<u4")
    reader = _Reader(words)
    results = [_result(reader, design, job) for _number, design, job in jobs]
    if reader.at != len(words):
        raise ToolError("Native simulation left results that nobody asked for")
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


class _Reader:
    def __init__(self, words):
        self.words, self.at = words, 0

    def take(self, count):
        self.at += count
        if self.at > len(self.words):
            raise ToolError("Native simulation left incomplete results")
        return self.words[self.at - count:self.at]

    def numbers(self, count):
        return self.take(2 * count).copy().view("<i8")

    def number(self):
        return int(self.numbers(1)[0])


def _result(reader, design, job):
    if message := reader.number():
        return reader.take(-(-message // 4)).tobytes()[:message].decode()
    digest, length = reader.number() & (1 << 64) - 1, reader.number()
    starts, cycles, taken = reader.numbers(len(job["phases"])), {}, {}
    for name, is_input, width in design.streams:
        count = reader.number()
        cycles[name] = reader.numbers(count)
        if not is_input:
            size = -(-width // 32)
            taken[name] = reader.take(count * size).reshape(count, size)
    return Run(taken=taken, cycles=cycles, starts=starts, digest=digest, length=length)


def _program(backend, designs, *, waveform=False):
    """The compiled program of some designs."""
    build, version = {"verilator": (_build_verilator, verilator_version),
                      "cxxrtl": (_build_cxxrtl, yosys.version)}[backend]
    content = [version(), *_harness_texts()]
    content += [f"{design.name} {design.streams} {design.verilog}" for design in designs]
    kind = f"{backend}-waveform" if waveform else backend
    folder = cached_folder(kind, content, lambda folder: build(folder, designs, waveform))
    return folder / "program"


def _build_verilator(folder, designs, waveform):
    sources, parts = [], folder / "parts"
    for n, design in enumerate(designs):
        prefix = f"V{n}"
        verilate(design.verilog, top=design.name, prefix=prefix, folder=parts / prefix,
                 args=["--trace-vcd"] if waveform else [])
        generated = sorted(path.name for path in (parts / prefix).glob("*.cpp"))

        def member(port):
            return f"top.{port.replace('__', '___05F')}"

        model = _MODEL_VERILATOR.format(n=n, ports=_ports(design, member, "{{&{0}, sizeof {0}}}"),
                                        waveform=_WAVEFORM if waveform else "")
        headers = ["harness.hpp", f"{prefix}.h", *(["verilated_vcd_c.h"] if waveform else [])]
        sources.append(_write(parts / prefix / f"d{n}.cpp", _include(*headers, *generated) + model))
    flags = ["-DVERILATOR=1", f"-DVM_TRACE={int(waveform)}", f"-DVM_TRACE_VCD={int(waveform)}"]
    runtime = ["verilated", "verilated_threads", *(["verilated_vcd_c"] if waveform else [])]
    _finish(folder, designs, sources, verilator_includes(), flags,
            verilator_runtime(*runtime, flags=flags))


def _build_cxxrtl(folder, designs, waveform):
    if waveform:
        raise ToolError("CXXRTL writes no waveforms here: use native-verilator or amaranth")
    parts, script, sources = folder / "parts", [], []
    parts.mkdir()
    for n, design in enumerate(designs):
        (parts / f"d{n}.v").write_text(design.verilog)
        script += [f"read_verilog d{n}.v", f"hierarchy -check -top {design.name}",
                   f"write_cxxrtl -g0 -namespace design_{n} design_{n}.cc", "design -reset"]

        def member(port):
            return f"top.p_{port.replace('_', '__')}"

        model = _MODEL_CXXRTL.format(n=n, top=f"design_{n}::p_{design.name.replace('_', '__')}",
                                     ports=_ports(design, member, "bits({0})"))
        sources.append(_write(parts / f"d{n}.cpp",
                              _include("harness.hpp", f"design_{n}.cc") + model))
    yosys.run_yosys("\n".join(script) + "\n", cwd=parts)
    _finish(folder, designs, sources, [cxxrtl_include(), parts], [], [])


def _finish(folder, designs, sources, includes, flags, runtime):
    """Compile and link, and keep the program alone."""
    parts = folder / "parts"
    names = [f"make_{n}" for n in range(len(designs))]
    table = _include("harness.hpp") + "".join(
        f"std::unique_ptr<hwgen::Model> {name}();\n" for name in names)
    table += ("const std::vector<std::unique_ptr<hwgen::Model> (*)()> hwgen::designs = "
              f"{{{', '.join(names)}}};\n")
    includes = [SIM / "native", *includes, *{path.parent for path in sources}]
    made = objects([*sources, _write(parts / "table.cpp", table)], folder=parts, flags=flags,
                   includes=includes)
    harness = cached_folder("harness", _harness_texts(), lambda folder: objects(
        [SIM / "native" / "harness.cpp"], folder=folder, includes=[]))
    link([*made, harness / "harness.o", *runtime], folder / "program")
    shutil.rmtree(parts)


def _harness_texts():
    return [path.read_text() for path in sorted((SIM / "native").iterdir())]


def _ports(design, member, form):
    """Statements that tell a model where its ports are."""
    def port(name):
        return form.format(member(name))

    lines = [f"{name} = {port(name)};" for name in design.controls]
    for name, is_input, width in design.streams:
        ends = ", ".join(port(f"{name}__{end}") for end in ("valid", "ready", "payload"))
        size = -(-width // 32)
        lines.append(f'streams.push_back({{"{name}", {int(is_input)}, {size}, {ends}}});')
    return "\n        ".join(lines)


def _include(*names):
    return "".join(f'#include "{name}"\n' for name in names)


def _write(path, text):
    path.write_text(text)
    return path


_MODEL_VERILATOR = """
namespace {{
struct Model : hwgen::Model {{
    VerilatedContext context;
    V{n} top{{&context}};
    Model() {{
        {ports}
    }}
    void eval() override {{ top.eval(); }}
{waveform}}};
}}
std::unique_ptr<hwgen::Model> make_{n}() {{ return std::make_unique<Model>(); }}
"""

_WAVEFORM = """\
    VerilatedVcdC vcd;
    void open_waveform(const char *path) override {
        context.traceEverOn(true);
        top.trace(&vcd, 99);
        vcd.open(path);
    }
    void record(uint64_t time) override { vcd.dump(time); }
    ~Model() { vcd.close(); }
"""

_MODEL_CXXRTL = """
namespace {{
template<size_t Bits> hwgen::Port bits(cxxrtl::value<Bits> &port) {{
    return {{port.data, sizeof port.data}};
}}
template<size_t Bits> hwgen::Port bits(cxxrtl::wire<Bits> &port) {{ return bits(port.curr); }}
struct Model : hwgen::Model {{
    {top} top;
    Model() {{
        {ports}
    }}
    void eval() override {{ top.step(); }}
}};
}}
std::unique_ptr<hwgen::Model> make_{n}() {{ return std::make_unique<Model>(); }}
"""
