"""The engines: ways to run benches on a component, behind one call."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from amaranth.hdl import ClockDomain, Module, Value
from amaranth.lib import wiring
from amaranth.sim import Simulator

from ..numerics import Record, Vector
from .bench import BenchError, Run, StreamBench

__all__ = ["run", "to_ints", "to_words"]


def to_words(beat: Vector | Record, values) -> np.ndarray:
    """Words (n, words) of the values of n beats, as :meth:`.numerics.Vector.to_words` gives."""
    return np.ascontiguousarray(beat.to_words(values), dtype="<u4")


def to_ints(words) -> list[int]:
    """Beats as raw bits in Python integers, of words (n, words)."""
    if words.shape[1] == 1:
        return words[:, 0].tolist()
    return [int.from_bytes(row.tobytes(), "little") for row in words]


def run(engine: str, designs: Mapping[str, Callable[[], wiring.Component]],
        jobs: Mapping[str, Sequence[dict]], *, vcd: Path | None = None) -> dict[str, list[Run]]:
    """Run benches on components.

    Parameters
    ----------
    engine : str
        ``"amaranth"``: Amaranth's simulator.
    designs : dict
        For each design, a callable that returns the component, a fresh one each time.
    jobs : dict of lists of dict
        For each design, the arguments of a :class:`StreamBench` for each run. Every run starts
        from reset.
    vcd : path
        Where to write the waveform of the first job of the first design, and beside it, with the
        suffix ``.gtkw``, a GTKWave save file that lists the streams.

    Raises
    ------
    BenchError
        Of the first job that failed, naming the design if there are several.
    """
    outcomes = _run_amaranth(designs, jobs, vcd)
    for name, runs in outcomes.items():
        for job, outcome in zip(jobs[name], runs, strict=True):
            if isinstance(outcome, str):
                reset = "" if job.get("reset_at") is None else " with a reset"
                raise BenchError(f"{f'{name}, ' if len(designs) > 1 else ''}{engine}, "
                                 f"{job.get('schedule', 'streaming')}{reset}: {outcome}")
    return outcomes


def _run_amaranth(designs, jobs, vcd):
    outcomes = {}
    for name, create in designs.items():
        simulation = _AmaranthSimulation(create())
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
        self._fresh = True

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
        self._bench = StreamBench(**job)
        if not self._fresh:
            self._simulator.reset()
        self._fresh = False
        try:
            if vcd is None:
                self._advance()
            else:
                with self._simulator.write_vcd(str(vcd), str(Path(vcd).with_suffix(".gtkw")),
                                               traces=self._streams):
                    self._advance()
        except BenchError as error:
            return str(error)
        return self._bench.run

    def _advance(self):
        while not self._bench.done:
            self._simulator.advance()
