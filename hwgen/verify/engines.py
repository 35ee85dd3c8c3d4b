"""The engines: ways to run benches on designs, behind one call."""

import contextlib
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from amaranth.hdl import ClockDomain, Module, Value
from amaranth.sim import Simulator

from ..errors import HwgenError
from ..process import need
from ..toolchain import yosys
from . import tools
from .bench import BenchError, Run, StreamBench
from .cocotb_engine import run_cocotb
from .design import Design
from .native import run_native
from .netlist import NETLISTS, run_netlist

__all__ = ["ENGINES", "available", "run"]


def run(engine: str, designs: Mapping[str, Any], jobs: Mapping[str, Sequence[dict]], *,
        vcd: Path | None = None) -> dict[str, list[Run]]:
    """Run benches on designs (with unequal top modules, or configs).

    Engines are ``amaranth``, its simulator; ``icarus`` and ``verilator``, the emitted Verilog
    through cocotb; ``native-verilator`` (or ``native``) and ``native-cxxrtl``, the emitted Verilog
    compiled together with the bench, one program for all designs; ``netlist-ecp5``, ``-ice40`` and
    ``-gowin``, the netlist after synthesis, compiled likewise, or with ``-icarus`` behind, through
    cocotb.

    ``jobs`` are, for each design, the arguments of a :class:`.bench.StreamBench` for each run,
    which starts from reset. ``vcd`` gets the waveform of the first job of the first design, and
    beside it a GTKWave save file (``.gtkw``) of its streams; not on cocotb, nor CXXRTL. Raises the
    BenchError of the first job that failed, and what :func:`available` says of an engine that is
    not installed.
    """
    if engine not in ENGINES:
        raise ValueError(f"Engine must be one of {', '.join(ENGINES)}, not {engine!r}")
    designs = {name: design if isinstance(design, Design) else Design.of(design)
               for name, design in designs.items()}
    if len({design.name for design in designs.values()}) != len(designs):
        raise ValueError("Top modules of designs that run together must have unequal names")
    if vcd is not None and not ENGINES[engine].waveforms:
        able = (name for name, one in ENGINES.items() if one.waveforms)
        raise ValueError(f"Waveforms are written by {', '.join(able)}, not by {engine}")
    outcomes = ENGINES[engine].run(designs, jobs, **({} if vcd is None else {"vcd": Path(vcd)}))
    for name, runs in outcomes.items():
        for job, outcome in zip(jobs[name], runs, strict=True):
            if isinstance(outcome, str):
                reset = "" if job.get("reset_at") is None else " with a reset"
                raise BenchError(f"{f'{name}, ' if len(designs) > 1 else ''}{engine}, "
                                 f"{job.get('schedule', 'streaming')}{reset}: {outcome}")
    return outcomes


def available(engine: str) -> tuple[bool, str]:
    """Whether an engine can run here, and what it is or how to mend that."""
    try:
        return True, ENGINES[engine].what()
    except HwgenError as error:
        return False, str(error)


def _run_amaranth(designs, jobs, *, vcd=None):
    outcomes: dict[str, list[Run | str]] = {}
    for name, design in designs.items():
        if design.create is None:
            raise ValueError(f"Design {design.name} is Verilog alone: use another engine")
        simulation = _AmaranthSimulation(design.create())
        outcomes[name] = []
        for job in jobs[name]:
            outcomes[name].append(simulation.run(job, vcd))
            vcd = None
    return outcomes


class _AmaranthSimulation:
    """One elaborated component, rewound for every job."""

    def __init__(self, component):
        top = Module()
        top.domains.sync = domain = ClockDomain("sync")  # our own, so that its reset can be driven
        top.submodules.dut = component
        flat = {"__".join(map(str, path)): Value.cast(value).as_unsigned()
                for path, _member, value in component.signature.flatten(component)}
        self._ports = {"rst": domain.rst, **flat}
        self._streams = {name: getattr(component, name) for name in component.signature.members}
        self._simulator = Simulator(top)
        self._simulator.add_clock(1e-6)
        self._simulator.add_process(self._process)
        self._fresh = True  # a reset before the first run would leave a process that never ran

    async def _process(self, ctx):
        # A process is resumed at the edge with the values before it, and what it sets changes along
        # with the registers: combinational paths settle once a cycle.
        bench, ports = self._bench, self._ports
        names = [f"{name}__ready" for name in bench.inputs]
        names += [f"{name}__{end}" for name in bench.outputs for end in ("valid", "payload")]
        ticks = ctx.tick().sample(*(ports[name] for name in names))
        for name, value in bench.drive().items():
            ctx.set(ports[name], value)
        async for _clk, _rst, *values in ticks:
            bench.observe(dict(zip(names, values, strict=True)).__getitem__)
            if bench.done:
                return
            for name, value in bench.drive().items():
                ctx.set(ports[name], value)

    def run(self, job, vcd=None):
        """A Run, or what was wrong."""
        self._bench, simulator = StreamBench(**job), self._simulator
        if not self._fresh:
            simulator.reset()
        self._fresh = False
        try:
            with (simulator.write_vcd(str(vcd), str(vcd.with_suffix(".gtkw")), traces=self._streams)
                  if vcd else contextlib.nullcontext()):
                while not self._bench.done:
                    simulator.advance()
        except BenchError as error:
            return str(error)
        return self._bench.run


def _verilator():
    return f"{tools.verilator_version()} with {tools.compiler()}"


def _cocotb(simulator=_verilator):
    need("cocotb", extra="sim")
    return f"cocotb with {simulator()}"


def _cxxrtl():
    tools.cxxrtl_include()
    return f"CXXRTL of {yosys.version()} with {tools.compiler()}"


class _Engine(NamedTuple):
    run: Callable
    what: Callable[[], str]  # what it is; raises where something is missing
    waveforms: bool = False


#: Engines by name.
ENGINES = {
    "amaranth": _Engine(_run_amaranth, lambda: "Amaranth's simulator", waveforms=True),
    "icarus": _Engine(partial(run_cocotb, "icarus"), partial(_cocotb, tools.iverilog)),
    "verilator": _Engine(partial(run_cocotb, "verilator"), _cocotb),
    "native": _Engine(partial(run_native, "verilator"), _verilator, waveforms=True),
    "native-verilator": _Engine(partial(run_native, "verilator"), _verilator, waveforms=True),
    "native-cxxrtl": _Engine(partial(run_native, "cxxrtl"), _cxxrtl),
}
for _target in NETLISTS:
    ENGINES[f"netlist-{_target.value}"] = _Engine(
        partial(run_netlist, _target),
        lambda: f"netlist of {yosys.version()} in {_verilator()}", waveforms=True)
    ENGINES[f"netlist-{_target.value}-icarus"] = _Engine(
        partial(run_netlist, _target, simulator="icarus"),
        lambda: f"netlist of {yosys.version()} in {_cocotb(tools.iverilog)}")
