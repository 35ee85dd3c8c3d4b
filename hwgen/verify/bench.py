"""The stream bench: which values to drive in each cycle, what was seen, and whether it is allowed.

It knows ports by name and beats as raw bits, and nothing of any simulator, so an engine is a loop
of a few lines around it. The compiled harness, ``sim/native/harness.hpp``, repeats it exactly;
a change here is a change there. Standard library only: inside an external simulator this is all of
hwgen that gets imported.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..errors import Mismatch

__all__ = ["SCHEDULES", "BenchError", "Run", "StreamBench", "coin_seed", "label"]

#: Chances of 256, in each cycle, that a producer offers its next beat and that a consumer is ready.
#: A consumer whose chance is None is ready only once it has seen ``valid``: a block that waits for
#: ``ready`` before it asserts ``valid`` never finishes.
SCHEDULES = {
    "streaming": (256, 256),
    "starved": (64, 256),
    "stalled": (256, 64),
    "uneven": (154, 154),
    "polite": (256, None),
}

_MASK = (1 << 64) - 1
_DIGEST, _PRIME = 0xCBF29CE484222325, 0x100000001B3  # 64-bit FNV-1a, over words instead of bytes


class BenchError(Mismatch):
    """A rule of the streams was broken, or the expected beats did not come."""


@dataclass
class Run:
    """What a bench saw since the last reset; cycles are counted from the start of the job."""

    taken: dict  #: beats taken from each output stream, as raw bits
    cycles: dict  #: for each stream, inputs too, the cycle of each transfer
    starts: list  #: the cycle in which each phase began
    #: Hash of ``valid``, ``ready`` and valid payloads of all streams in every cycle, resets
    #: included: equal digests are equal runs, cycle for cycle.
    digest: int
    length: int  #: in cycles
    #: On demand, for each cycle, ``[valid, ready, payload]`` of each stream, sorted by name;
    #: payload is None unless valid.
    trace: list | None = None
    #: Cells of a netlist for which a model of our own stood in.
    models: tuple[str, ...] = field(default=(), compare=False)


def label(models: Sequence[str]) -> str:
    """What messages add where models of our own stood in for cells."""
    return f" (own models: {', '.join(models)})" if models else ""


def coin_seed(seed, index):
    """State of the coin of stream ``index`` before the first cycle: 32 bits, never 0."""
    state = (seed * 0x9E3779B1 + index * 0x85EBCA77 + 0x165667B1) & 0xFFFFFFFF
    for multiplier in (0x21F0AAAD, 0x735A2D97):
        state = ((state ^ (state >> 16)) * multiplier) & 0xFFFFFFFF
    return (state ^ (state >> 15)) or 1


class _Stream:
    """One end of the bench. ``end`` is how many transfers there may be until the phase ends."""

    def __init__(self, name, phases, seed, index, chance):
        self.name, self.valid_port = name, f"{name}__valid"
        self.ready_port, self.payload_port = f"{name}__ready", f"{name}__payload"
        self.coin, self.chance = coin_seed(seed, index), chance
        self.payload = 0
        self.phases = phases
        self.restart()

    def restart(self):
        self.cycles, self.end, self.valid, self.waiting = [], 0, False, None

    def toss(self):
        """Whether it goes on in this cycle; one throw every cycle, needed or not."""
        if self.chance == 256:
            return True
        coin = self.coin
        coin ^= (coin << 13) & 0xFFFFFFFF
        coin ^= coin >> 17
        self.coin = coin = coin ^ ((coin << 5) & 0xFFFFFFFF)
        return (coin >> 24) < self.chance


class _Input(_Stream):
    def __init__(self, name, phases, seed, index, chance):
        super().__init__(name, [len(beats) for beats in phases], seed, index, chance)
        self.beats = [beat for beats in phases for beat in beats]

    def drive(self):
        head = self.toss()
        if not self.valid and head and len(self.cycles) < self.end:
            self.valid = True
            self.payload = self.beats[len(self.cycles)]  # else it stays, stale, to be ignored
        return ((self.valid_port, int(self.valid)), (self.payload_port, self.payload))

    def observe(self, read, cycle):
        ready = read(self.ready_port)
        if not self.valid:
            return [0, ready, None]
        if ready:
            self.cycles.append(cycle)
            self.valid = False
        return [1, ready, self.payload]


class _Output(_Stream):
    def restart(self):
        super().restart()
        self.taken = []

    def drive(self):
        self.ready = int(self.waiting is not None if self.chance is None else self.toss())
        return ((self.ready_port, self.ready),)

    def observe(self, read, cycle):
        valid = read(self.valid_port)
        payload = read(self.payload_port) if valid else None
        if self.waiting is not None and self.waiting != payload:
            raise BenchError(f"cycle {cycle}: {self.name} offered {self.waiting:#x} and, before it "
                             f"was taken, {f'{payload:#x}' if valid else 'nothing'}")
        if valid and len(self.taken) == self.end:
            raise BenchError(f"cycle {cycle}: {self.name} offered beat {self.end} ({payload:#x}), "
                             f"but only {self.end} were expected by then")
        self.waiting = None if self.ready else payload
        if valid and self.ready:
            self.taken.append(payload)
            self.cycles.append(cycle)
        return [valid, self.ready, payload]


class StreamBench:
    """Drives every stream of a component and watches every cycle.

    Until :attr:`done`: the engine sets what :meth:`drive` returns, lets combinational paths settle,
    calls :meth:`observe`, and gives one clock edge. A payload is read only while it is valid, as it
    may well be undefined before, and what an input carries while it is not valid is its last beat.

    A phase is ``{"inputs": {name: beats as raw bits}, "outputs": {name: how many to expect}}``. It
    starts when the one before is complete; streams that it does not name sit idle, and a beat
    offered by such an output is an error. Streams that no phase names are not driven. ``seed`` is
    that of the coins: one for each stream, thrown in every cycle. The bench goes on for ``idle``
    cycles after the last phase, in case more comes out, and gives up after ``limit`` cycles without
    a transfer. ``reset_at`` is a phase, and how many cycles after its start there is a cycle with
    ``rst`` high, all else undisturbed: what was taken is dropped, and the first phase starts again
    in the next.
    """

    def __init__(self, *, phases, schedule="streaming", seed=0, idle=8, limit=1000, reset_at=None,
                 trace=False):
        offer, accept = SCHEDULES[schedule]
        inputs = {name for phase in phases for name in phase["inputs"]}
        outputs = {name for phase in phases for name in phase["outputs"]}
        self._streams: list[_Input | _Output] = []
        for index, name in enumerate(sorted(inputs | outputs)):
            if name in inputs:
                beats = [phase["inputs"].get(name, ()) for phase in phases]
                self._streams.append(_Input(name, beats, seed, index, offer))
            else:
                counts = [phase["outputs"].get(name, 0) for phase in phases]
                self._streams.append(_Output(name, counts, seed, index, accept))
        self._phases, self._idle, self._limit = len(phases), idle, limit
        self._reset_at, self._reset_cycle = reset_at, None
        self._trace: list | None = [] if trace else None
        self._driven, self._digest, self._cycle = {}, _DIGEST, 0
        self._start()

    @property
    def inputs(self):
        """Names of the input streams."""
        return [stream.name for stream in self._streams if isinstance(stream, _Input)]

    @property
    def outputs(self):
        """Names of the output streams."""
        return [stream.name for stream in self._streams if isinstance(stream, _Output)]

    @property
    def done(self):
        """Whether the run is over."""
        return self._idled > self._idle

    @property
    def run(self):
        """What was seen so far."""
        return Run(taken={stream.name: stream.taken for stream in self._streams
                          if isinstance(stream, _Output)},
                   cycles={stream.name: stream.cycles for stream in self._streams},
                   starts=self._starts, digest=self._digest, length=self._cycle, trace=self._trace)

    def drive(self):
        """Ports whose values change with this cycle; all of them in the first."""
        changes, driven = {}, self._driven
        for stream in self._streams:
            for port, value in stream.drive():
                if driven.get(port) != value:
                    changes[port] = driven[port] = value
        rst = int(self._cycle == self._reset_cycle)
        if driven.get("rst") != rst:
            changes["rst"] = driven["rst"] = rst
        return changes

    def observe(self, read):
        """Record this cycle; ``read(port)`` is the value of a port just before the clock edge."""
        cycle, digest = self._cycle, self._digest
        row = [stream.observe(read, cycle) for stream in self._streams]
        moved = 0
        for valid, ready, payload in row:
            digest = ((digest ^ (valid | ready << 1)) * _PRIME) & _MASK
            if valid:
                moved += ready
                while payload:
                    digest = ((digest ^ (payload & 0xFFFFFFFF)) * _PRIME) & _MASK
                    payload >>= 32
        self._digest = digest
        if self._trace is not None:
            self._trace.append(row)
        self._cycle += 1

        if cycle == self._reset_cycle:
            self._reset_at = None
            for stream in self._streams:
                stream.restart()
            self._start()
        elif moved:
            self._quiet = 0
            self._left -= moved
            self._advance()
        elif self._left:
            self._quiet += 1
            if self._quiet >= self._limit:
                raise BenchError(f"gave up after {self._limit} cycles without a transfer, in cycle "
                                 f"{cycle}: {self._progress()}")
        else:
            self._idled += 1
            if self.done and self._reset_at is not None:
                raise BenchError(f"done in cycle {cycle}, before the reset "
                                 f"{self._reset_at[1]} cycles into phase {self._reset_at[0]}")

    def _start(self):
        self._starts, self._left, self._quiet, self._idled = [], 0, 0, 0
        self._advance()

    def _advance(self):
        """Start the next phase that has something to do, if the current one is complete."""
        while not self._left and len(self._starts) < self._phases:
            for stream in self._streams:
                stream.end += stream.phases[len(self._starts)]
                self._left += stream.phases[len(self._starts)]
            if self._reset_at and self._reset_at[0] == len(self._starts):
                self._reset_cycle = self._cycle + self._reset_at[1]
            self._starts.append(self._cycle)

    def _progress(self):
        return ", ".join(f"{stream.name} {len(stream.cycles)} of {stream.end}"
                         for stream in self._streams)
