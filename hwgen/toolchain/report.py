"""What a build was made with and what came of it: typed, from the tools' JSON reports."""

import statistics
from collections import defaultdict
from dataclasses import asdict, dataclass
from pathlib import Path

from ..targets import Device, Resources, Target

__all__ = ["BuildReport", "Seed", "Timing", "Use"]


@dataclass(frozen=True, kw_only=True)
class Use:
    """Sites of one kind that a placed design takes, of those that the device has."""

    used: int
    available: int


@dataclass(frozen=True, kw_only=True)
class Timing:
    """How fast one clock may run."""

    clock: str  #: its net
    fmax: float  #: MHz that nextpnr's timing analysis allows after routing
    asked: float  #: MHz that it was asked for
    #: The critical path, a line each: cell and net names, with the delay up to there in ns.
    path: tuple[str, ...] = ()

    @property
    def met(self) -> bool:
        """Whether the clock that was asked for would do."""
        return self.fmax >= self.asked


@dataclass(frozen=True, kw_only=True)
class Seed:
    """One run of place and route."""

    seed: int
    timing: tuple[Timing, ...]  #: of every clock; empty for a design without registers
    utilization: dict[str, Use]  #: from nextpnr's name of a kind of site to its use
    router: str
    seconds: float

    @property
    def margin(self) -> float:
        """The least of Fmax over asked clock, of all clocks; timing is met from 1."""
        return min((timing.fmax / timing.asked for timing in self.timing), default=float("inf"))


@dataclass(frozen=True, kw_only=True)
class BuildReport:
    """A bitstream, or a build that misses timing, and how it came about."""

    top: str
    device: Device
    key: str  #: hash of all that the build depends on
    folder: Path  #: the run folder: sources, commands, logs, reports of the tools
    bitstream: Path
    resources: Resources  #: after synthesis, as Yosys counts
    cells: dict[str, int]  #: cell types of the netlist after synthesis
    seeds: tuple[Seed, ...]  #: as they were asked for
    best: int  #: the seed of the bitstream
    versions: dict[str, str]  #: of the tools
    #: From the name of a step to its command line, relative to the folder.
    commands: dict[str, list[str]]
    seconds: dict[str, float]  #: from the name of a step to how long it took when it was run
    untimed: tuple[str, ...] = ()  #: cell types in the design that nextpnr's timing leaves out

    @property
    def forced(self) -> bool:
        """Whether timing is missed or unknown, so that the bitstream was made only on demand."""
        return self.seed.margin < 1 or bool(self.untimed)

    @property
    def seed(self) -> Seed:
        """The run of place and route that the bitstream is of."""
        return next(seed for seed in self.seeds if seed.seed == self.best)

    @property
    def timing(self) -> tuple[Timing, ...]:
        """Of every clock, in the bitstream."""
        return self.seed.timing

    @property
    def packed(self) -> int:
        """Packed logic cells, each with a table: TRELLIS_COMB, ICESTORM_LC or LUT4 and ALU."""
        kinds = {Target.ECP5: ("TRELLIS_COMB",), Target.ICE40: ("ICESTORM_LC",),
                 Target.GOWIN: ("LUT4", "ALU", "RAM16SDP4")}[self.device.target]
        return sum(use.used for kind, use in self.seed.utilization.items() if kind in kinds)

    @property
    def fmax(self) -> dict[str, tuple[float, float, float]]:
        """Least, median and greatest Fmax in MHz over the seeds, of every clock."""
        clocks = defaultdict[str, list[float]](list)
        for timing in (timing for seed in self.seeds for timing in seed.timing):
            clocks[timing.clock].append(timing.fmax)
        return {clock: (min(values), statistics.median(values), max(values))
                for clock, values in clocks.items()}

    def to_json(self) -> dict:
        """The report as JSON values; paths relative to the folder."""
        derived = {"target": self.device.target.value, "packed": self.packed, "forced": self.forced,
                   "fmax": {clock: list(values) for clock, values in self.fmax.items()}}
        return {"schema": "hwgen.build/1", **asdict(self), "derived": derived,
                "folder": ".", "bitstream": self.bitstream.name}

    @classmethod
    def from_json(cls, report: dict, folder: Path) -> "BuildReport":
        """The report of its JSON values, read from a run folder."""
        fields = {key: value for key, value in report.items() if key not in ("schema", "derived")}
        device = report["device"]
        device |= {flags: tuple(device[flags]) for flags in ("pnr_flags", "pack_flags")}
        return cls(**fields | {
            "device": Device(**device), "folder": folder, "bitstream": folder / report["bitstream"],
            "resources": Resources(**report["resources"]), "untimed": tuple(report["untimed"]),
            "seeds": tuple(Seed(**seed | {
                "timing": tuple(Timing(**timing | {"path": tuple(timing["path"])})
                                for timing in seed["timing"]),
                "utilization": {kind: Use(**use) for kind, use in seed["utilization"].items()}})
                for seed in report["seeds"])})
