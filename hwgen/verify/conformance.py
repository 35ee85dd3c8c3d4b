"""Conformance of blocks to their golden models and to what their configs declare."""

import itertools
from collections.abc import Mapping, Sequence

import numpy as np

from ..errors import Mismatch
from .bench import SCHEDULES, Run, label
from .design import Design, to_ints, to_words
from .engines import run

__all__ = ["check", "check_family"]


def check(config, beats=None, *, rounds=None, schedules: Sequence[str] = tuple(SCHEDULES),
          seed: int = 0, engines: Sequence[str] = ("amaranth",),
          reset: bool = True) -> tuple[str, ...]:
    """Check a block; gives the cells of netlists for which a model of our own stood in.

    In every schedule and on every engine, the beats of every output must be the golden model's, in
    number and bit for bit, also after a ``reset`` in mid-stream; the engines must agree with each
    other cycle for cycle; and where nothing stalls, the block must keep the latency, the interval,
    the beats and the cycles that its config declares. Else a Mismatch names config, engine and
    schedule.

    ``beats`` are as ``config.golden`` takes them, by input, or those of the only input; loads are
    sent, whole, before the rest. ``rounds`` are several such, each sent when the one before is
    done, so that memories are loaded again between frames. ``seed`` is that of the schedules'
    coins.
    """
    if (beats is None) == (rounds is None):
        raise TypeError("check() takes either beats or rounds")
    return check_family({"": (config, *([beats] if rounds is None else rounds))},
                        schedules=schedules, seed=seed, engines=engines, reset=reset)


def check_family(cases: Mapping[str, tuple], *, schedules: Sequence[str] = tuple(SCHEDULES),
                 seed: int = 0, engines: Sequence[str] = ("amaranth",),
                 reset: bool = True) -> tuple[str, ...]:
    """Check several blocks as :func:`check` does, on native engines with one program for all.

    ``cases`` are (config, beats, ...) by a name for messages, with the beats of one or more rounds.
    """
    ready = {name: _Case(name, *case) for name, case in cases.items()}
    jobs = {name: case.jobs(schedules, seed, reset) for name, case in ready.items()}
    designs = {name: Design.of(case.config, name=f"dut{n or ''}")
               for n, (name, case) in enumerate(ready.items())}
    runs: dict[str, dict[str, list[Run]]] = {}
    for engine in engines:
        try:
            runs[engine] = run(engine, designs, jobs)
        except Mismatch as error:
            about = f"{ready[''].config}, " if "" in ready else ""
            raise type(error)(f"{about}{error}") from error
        for name, case in ready.items():
            for job, outcome in zip(jobs[name], runs[engine][name], strict=True):
                where = f"{case.where}, {engine}{label(outcome.models)}, {job['schedule']}"
                if job["reset_at"] is not None:
                    where += " with a reset"
                case.check_beats(where, outcome)
                if job["schedule"] == "streaming" and job["reset_at"] is None:
                    case.check_timing(where, outcome)
    for one, other in itertools.pairwise(runs):
        for name, case in ready.items():
            for n, job in enumerate(jobs[name]):
                pair = runs[one][name][n], runs[other][name][n]
                if pair[0].digest != pair[1].digest:
                    raise Mismatch(f"{case.where}, {job['schedule']}: " + _difference(
                        one, other, designs[name], job) + label(
                            sorted({*pair[0].models, *pair[1].models})))
    return tuple(sorted({model for found in runs.values() for outcomes in found.values()
                         for outcome in outcomes for model in outcome.models}))


class _Case:
    """A config, and its rounds in bits: phases, and for each round what must come out."""

    def __init__(self, name, config, *rounds):
        self.where, self.config = f"{name}: {config}" if name else f"{config}", config
        self.phases, self.mains = [], []  # of each round: its main phase, beats in, beats out
        self.elapsed = []  # and its cycles, of a block whose work is in its beats
        self.wanted: dict[str, list[int]] = {output: [] for output in config.outputs}
        for beats in rounds:
            self._add(beats if isinstance(beats, Mapping) else {next(iter(config.inputs)): beats})

    def _add(self, beats):
        config, silent = self.config, dict.fromkeys(self.config.outputs, 0)
        if beats.keys() != config.inputs.keys():
            raise ValueError(f"{self.where}: Beats must be given for {', '.join(config.inputs)}, "
                             f"not for {', '.join(beats)}")
        bits = {name: to_ints(to_words(config.inputs[name], values))
                for name, values in beats.items()}
        beats_in = len(bits[next(iter(config.inputs))])
        if beats_in % config.frame:
            raise ValueError(f"{self.where}: Beats must be whole frames of {config.frame}, "
                             f"not {beats_in}")
        golden = config.golden(**beats)
        if golden.keys() != config.outputs.keys():
            raise ValueError(f"{self.where}: golden() must give {', '.join(config.outputs)}, "
                             f"not {', '.join(golden)}")
        results = {name: to_ints(to_words(config.outputs[name], values))
                   for name, values in golden.items()}
        loads = {name: bits[name] for name in config.loads}
        if loads:
            self.phases.append({"inputs": loads, "outputs": silent})
        counts = {name: len(result) for name, result in results.items()}
        self.mains.append((len(self.phases), beats_in, counts))
        if hasattr(config, "elapsed"):
            self.elapsed.append(config.elapsed(**beats))
        self.phases.append({"inputs": {name: bits[name] for name in bits if name not in loads},
                            "outputs": counts})
        for name, result in results.items():
            self.wanted[name] += result

    def jobs(self, schedules, seed, reset):
        config = self.config
        phase, beats, _counts = self.mains[-1]
        if self.elapsed:
            cycles = self.elapsed[-1] or beats
            idle, longest = 8, max(beats, *(one or 0 for one in self.elapsed))
        else:
            idle, longest = 8 + config.interval, config.latency + config.interval
            cycles = config.cycles(beats) if beats else 0
        common = {"phases": self.phases, "seed": seed, "reset_at": None,
                  "idle": idle, "limit": 100 + 8 * longest}
        jobs = [{**common, "schedule": schedule} for schedule in schedules]
        half = (phase, cycles // 2)
        return jobs + [{**common, "schedule": "uneven", "reset_at": half}] * reset

    def check_beats(self, where, outcome):
        for name, wanted in self.wanted.items():
            for n, (got, right) in enumerate(zip(outcome.taken[name], wanted, strict=True)):
                if got != right:
                    at, value, expected = _first_difference(self.config.outputs[name], got, right)
                    raise Mismatch(f"{where}: {name} beat {n}{at} is {value}, expected {expected}")

    def check_timing(self, where, outcome):
        config, done = self.config, dict.fromkeys(outcome.cycles, 0)
        main_in, main_out = next(iter(config.inputs)), next(iter(config.outputs))

        def declares(what, declared, found):
            if found != declared:
                raise Mismatch(f"{where}: {what} is {found}, declared {declared}")

        for n, (phase, beats, counts) in enumerate(self.mains):
            now = {name: cycles[done[name]:done[name] + len(
                self.phases[phase]["inputs"].get(name, ())) + counts.get(name, 0)]
                for name, cycles in outcome.cycles.items() if name not in config.loads}
            for name, cycles in now.items():
                done[name] += len(cycles)
            if not beats:
                continue
            first, results = now[main_in][0], now[main_out]
            last = max(cycles[-1] for name, cycles in now.items() if name in counts and cycles)
            if self.elapsed:
                if self.elapsed[n] is not None:
                    declares("elapsed()", self.elapsed[n], last - first + 1)
                continue
            declares(f"beats_out({beats})", config.beats_out(beats), counts)
            declares("latency", config.latency, results[0] - first)
            ends = [results[config.beats_out(config.frame * n)[main_out] - 1]
                    for n in range(1, beats // config.frame + 1)]
            for interval in sorted({b - a for a, b in itertools.pairwise(ends)}):
                declares("interval", config.interval, interval)
            declares(f"cycles({beats})", config.cycles(beats), last - first + 1)


def _first_difference(beat, got, right):
    """Where in a beat, in words, and what was got and expected there."""
    values = [beat.from_words(np.array([[(raw >> 32 * n) & 0xFFFFFFFF
                                         for n in range(-(-beat.width // 32))]], dtype="<u4"))
              for raw in (got, right)]
    if not isinstance(values[0], dict):
        values = [{"": value} for value in values]
    for field_name in values[0]:
        pair = [value[field_name][0].tolist() for value in values]
        for lane, (one, other) in enumerate(zip(*pair, strict=True)):
            if one != other:
                at = f", {field_name}" if field_name else ""
                return at + (f", lane {lane}" if len(pair[0]) > 1 else ""), one, other
    return " in bits", f"{got:#x}", f"{right:#x}"


def _difference(one, other, design, job):
    """What differs first between two engines, by running the job again."""
    runs = [run(engine, {"": design}, {"": [{**job, "trace": True}]})[""][0]
            for engine in (one, other)]
    names = sorted(runs[0].cycles)
    traces = [outcome.trace for outcome in runs]
    if traces[0] is not None and traces[1] is not None:
        for cycle, rows in enumerate(itertools.zip_longest(traces[0], traces[1])):
            if rows[0] != rows[1]:
                shown = [dict(zip(names, row, strict=True)) if row else "ended" for row in rows]
                return f"cycle {cycle}: {one} has {shown[0]}, {other} has {shown[1]}"
    differences = [(min(cycle for cycle in pair if cycle is not None), name, n, *pair)
                   for name in names
                   for n, pair in enumerate(itertools.zip_longest(*(outcome.cycles[name]
                                                                    for outcome in runs)))
                   if pair[0] != pair[1]]
    if differences:
        _first, name, n, *pair = min(differences, key=lambda difference: difference[:3])
        return f"{one} and {other} differ: {name} beat {n} moves in cycles {pair[0]} and {pair[1]}"
    return f"{one} and {other} differ, but not in any transfer"
