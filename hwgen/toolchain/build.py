"""From Verilog and pins to a bitstream that meets its clock.

A run folder holds the sources, the commands, each tool's log and report, and ``build.json``, which
is written last. What is there already, by the hash of all that it depends on, is not made again:
neither a whole build nor, after an interruption or with more seeds, the steps that were done.
"""

import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ..errors import InputError, MissedTiming
from ..process import cache_folder, locked, write_file
from ..targets import PARTS, Device, Target
from . import ecp5, gowin, pnr, synth, yosys
from .report import BuildReport
from .steps import Progress, Runner, Step, marker
from .tools import PACK, PNR, find, prepare

__all__ = ["build_bitstream"]

_SCHEMA, _DONE = "hwgen.build/1", "build.json"
_ROUNDS = 300  # of nextpnr's routing, of which those that end need a third at the most
_MORE_SEEDS = 3  # for those whose routing does not end
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*\.s?v")

#: After synthesis. ECP5's ports of fewer than 9 bits have no read before write, which Yosys sets
#: even for memory that nothing writes; and no block uses what is read while it is written.
_MENDING = {Target.ECP5: "".join(f'setparam -set WRITEMODE_{port} "NORMAL" t:DP16KD '
                                 f"r:DATA_WIDTH_{port}<9 %i\n" for port in "AB")}

#: What ecppll gives the analog part of every PLL, as attributes, which emitted Verilog has not.
#: Without them nextpnr leaves the charge pump without a current.
_PLL = ('setattr -set ICP_CURRENT "12" -set LPF_RESISTOR "8" -set MFG_ENABLE_FILTEROPAMP "1" '
        '-set MFG_GMCREF_SEL "2" t:EHXPLLL\n')

#: For Yosys, on an UP5K. Reloadable weights of more than 2048 words go to the large RAMs, which
#: have one port and no contents: the zeros that Verilog gives to memory are taken away, as weights
#: are written before they are read.
_LARGE = """\
select -set large n:*.weights t:$mem_v2 %i r:WR_PORTS>0 %i r:SIZE>2047 %i
setattr -set ram_style "huge" @large
setparam -set INIT 1'x @large
"""


def build_bitstream(sources: Sequence[tuple[str, str]], *, top: str, device: Device,
                    constraints: str, clocks: Mapping[str, float], folder: Path | None = None,
                    seeds: int = 1, force: bool = False, tools: str = "wheels",
                    router: str | None = None, parallel: int = 2,
                    progress: Callable[[Progress], None] | None = None) -> BuildReport:
    """Synthesize, place, route and pack a design, in a run folder (by default one in the cache).

    ``sources`` are file names (no folders) and Verilog texts, in which vendor cells may be
    instantiated; ports of ``top`` are pins, each in ``constraints`` (LPF for ECP5, PCF for iCE40,
    CST for Gowin). ``clocks`` leads from a port, or a net of the flattened design, to MHz; others
    (nextpnr derives those behind a PLL itself where it can) are held to the fastest. Of ``seeds``
    runs of place and route, ``parallel`` at a time, the best becomes the bitstream. ``tools`` are
    ``wheels``, or ``native`` for programs on PATH; ``router`` is ``router1``, ``router2`` or
    nextpnr's own choice. A seed whose routing has not ended in 300 rounds is given up,
    and up to three more are tried.

    ``force`` makes a bitstream even if it misses timing (else MissedTiming, which says the clock
    that would do) or has cells whose timing is unknown (else InputError).
    """
    build = _Build(dict(sources), top, device, constraints, dict(clocks), seeds, tools, router)
    folder = Path(folder) if folder else cache_folder("builds") / build.key[:24]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"Cannot make the folder {folder}: {error.strerror}") from error
    with locked(folder):
        report = build.found(folder)
        if report is None:
            return build.run(Runner(folder, seeds + 2, parallel, progress), force)
        _judge(report, force)
        return report


class _Build:
    """One build: its inputs, checked, its tools and the hashes of its steps."""

    def __init__(self, sources, top, device, constraints, clocks, seeds, tools, router):
        if not sources or any(not _FILE.fullmatch(name) for name in sources):
            raise InputError("Sources must have names as top.v or top.sv, without folders, not "
                             f"{', '.join(map(repr, sources)) or 'none'}")
        if not _NAME.fullmatch(top):
            raise InputError(f"The top module cannot be called {top!r}")
        if not clocks or any(not 0 < mhz < 10000 for mhz in clocks.values()):
            raise InputError(f"Clocks must be frequencies in MHz for one net or more, not {clocks}")
        if seeds < 1:
            raise InputError(f"Seeds must be 1 or more, not {seeds}")
        if router not in (None, "router1", "router2"):
            raise InputError(f"Router must be router1 or router2, not {router!r}")
        self.sources, self.top, self.device, self.constraints = sources, top, device, constraints
        self.clocks, self.seeds, self.router = clocks, seeds, router
        self.target, self.freq = device.target, max(clocks.values())  # of clocks without a name
        self.bitstream = f"{top}.{pnr.BITSTREAM[self.target]}"
        self.tools = {name: find(name, tools)
                      for name in ("yosys", PNR[self.target], PACK[self.target])}
        self.versions = {name: tool.version for name, tool in self.tools.items()}
        self.script = self._script()
        self.synth_key = _hash(self.versions["yosys"], self.script, gowin.TABLES,
                               gowin.MEMORIES, sources)
        self.place_key = _hash(self.synth_key, self.versions[PNR[self.target]], constraints, clocks,
                               pnr.pnr_arguments(device, seed=0, freq=self.freq, router=router))
        self.key = _hash(self.place_key, self.versions[PACK[self.target]], device.pack_flags, seeds)

    def _script(self) -> str:
        # As synth.synthesize does it, but with the vendor's cells known from the beginning, which
        # a board's top has, and on Gowin with buffers at the pins and without inferred
        # multipliers, as nextpnr does not time these.
        family = "gw2a" if PARTS[self.device.part].option.startswith("GW2A") else "gw1n"
        libraries = " ".join(synth.LIBRARIES[self.target]).replace("gw2a", family)
        command = synth.COMMANDS[self.target].replace(' -noiopads', f" -nodsp -family {family}")
        command += f" -top {self.top}"
        read = "".join(f"read_verilog {'-sv ' * name.endswith('.sv')}{name}\n"
                       for name in self.sources)
        tables = ""
        if self.device.part == "iCE40UP5K":
            command += " -spram -no-rw-check"
            command = f"{command} -run begin:map_ram\n{_LARGE}{command} -run map_ram:"
        if self.target is Target.GOWIN:
            command = (f"{command} -run begin:map_ram\n"
                       "memory_libmap -lib memories.txt t:$mem_v2 r:WR_PORTS>0 %i\n"
                       f"{command} -run map_ram:")
            tables = "techmap -map tables.v\nclean\nwrite_json tables.json\n"
        mending = _MENDING.get(self.target, "")
        if any("EHXPLLL" in text for text in self.sources.values()):
            mending += _PLL
        # Ports keep their names; a net that a vendor's cell drives would take another one.
        nets = "".join(f"setattr -set keep 1 {self.top}/w:{name}\n" for name in self.clocks
                       if not re.search(rf"\b{name}\b", self.constraints))
        return (f"read_verilog -lib {libraries}\n{read}"
                f"hierarchy -check -top {self.top}\n{nets}{synth.FLATTEN}"
                f"{command}\n{mending}write_json netlist.json\n"
                f"tee -q -o stat.json stat -json -top {self.top}\n{tables}")

    def found(self, folder: Path) -> BuildReport | None:
        """The report of the same build, if the folder has it whole."""
        report = marker(folder / _DONE, self.key)
        if report is None or not (folder / report["bitstream"]).is_file():
            return None
        return BuildReport.from_json(report, folder)

    def run(self, runner: Runner, force: bool) -> BuildReport:
        """Build; refuse what misses timing before it becomes a bitstream."""
        folder, target = runner.folder, self.target
        for name in (_DONE, self.bitstream):
            (folder / name).unlink(missing_ok=True)
        files = {**self.sources, "synth.ys": self.script}
        if target is Target.GOWIN:
            files |= {"tables.v": gowin.TABLES, "memories.txt": gowin.MEMORIES}
        for name, text in files.items():
            write_file(folder / name, text)
        outputs = ("stat.json", "netlist.json") + ("tables.json",) * (target is Target.GOWIN)
        synthesis = self._step(1, "synthesis", "yosys", ["-s", "synth.ys"], "synth", outputs,
                               self.synth_key)
        runner.run([synthesis])
        cells = yosys.read_json(folder / "stat.json")["design"]["num_cells_by_type"]
        _refuse_untimed(self.top, target, cells, force)
        self._write_inputs(folder)
        prepare({name: self.tools[name] for name in (PNR[target], PACK[target])})
        places = self._place(runner)
        seeds = tuple(pnr.read_seed(folder / step.outputs[0], folder / step.log, seed=seed,
                                    seconds=runner.seconds[step.name])
                      for seed, step in places.items())
        best = max(seeds, key=lambda seed: seed.margin).seed
        self._run_places(runner, {best: places[best]})  # the one to be packed must be there whole
        for seed in places:
            if seed != best:
                (folder / pnr.placed(target, seed)).unlink(missing_ok=True)
        new = f"new-{self.bitstream}"
        pack = self._step(runner.total, "pack", PACK[target],
                          pnr.pack_arguments(self.device, seed=best, output=new), "pack", (new,))
        report = BuildReport(
            top=self.top, device=self.device, key=self.key, folder=folder,
            bitstream=folder / self.bitstream, resources=synth.count(cells), cells=cells,
            seeds=seeds, best=best, versions=self.versions,
            untimed=tuple(pnr.untimed(target, cells)), seconds=runner.seconds,
            commands={step.name: list(step.shown) for step in (synthesis, *places.values(), pack)})
        _judge(report, force)
        runner.run([pack])
        (folder / new).replace(report.bitstream)
        write_file(folder / _DONE, json.dumps(report.to_json(), indent=1))
        return report

    def _step(self, number, name, tool, arguments, stem, outputs, key=None, rounds=None) -> Step:
        return Step(number=number, name=name, title=self.tools[tool].title, log=f"{stem}.log",
                    command=(*self.tools[tool].command, *arguments), outputs=outputs, key=key,
                    rounds=rounds, shown=(self.tools[tool].shown, *arguments))

    def _place(self, runner: Runner) -> dict[int, Step]:
        """Place and route; the next seed takes the place of one whose routing does not end."""
        places: dict[int, Step] = {}
        seeds = range(1, 1 + self.seeds)
        while seeds:
            steps = {seed: self._step(
                1 + seed, f"place and route, seed {seed}", PNR[self.target],
                pnr.pnr_arguments(self.device, seed=seed, freq=self.freq, router=self.router),
                f"seed{seed}", (f"seed{seed}.report.json", pnr.placed(self.target, seed)),
                self.place_key, _ROUNDS) for seed in seeds}
            stuck = self._run_places(runner, steps, outputs=1)  # of others, the report will do
            places |= {seed: step for seed, step in steps.items() if step not in stuck}
            last = seeds[-1]
            seeds = range(last + 1, 1 + min(last + len(stuck), self.seeds + _MORE_SEEDS))
            runner.total += len(seeds)
        if not places:
            raise InputError(
                f"{self.top} has no routing on {self.device.part}: with none of the seeds 1 to "
                f"{last} did it end within {_ROUNDS} rounds (logs are in {runner.folder}). Fold "
                "it more, to leave more of the device free, or take a larger one")
        return places

    def _run_places(self, runner: Runner, places: dict[int, Step],
                    outputs: int | None = None) -> list[Step]:
        stuck = runner.run(list(places.values()), outputs)
        for seed, step in places.items():
            sdf = runner.folder / f"seed{seed}.sdf"
            if step not in stuck and sdf.exists():
                gowin.complete(runner.folder / step.outputs[0], sdf,
                               runner.folder / step.outputs[1], self.clocks, self.freq)
        return stuck

    def _write_inputs(self, folder: Path) -> None:
        """What place and route reads: on ECP5 a netlist too, with the clocks' names."""
        design = json.loads((folder / "netlist.json").read_text())
        netlist = design["modules"][self.top]
        clocks = pnr.clock_constraints(self.target, self.clocks, netlist)
        text = f"{self.constraints.rstrip()}\n"
        if self.target is Target.GOWIN:
            write_file(folder / "clocks.sdc", clocks)
        write_file(folder / f"constraints.{pnr.CONSTRAINTS[self.target]}",
                   text + clocks * (self.target is not Target.GOWIN))
        if self.target is Target.ECP5:
            ecp5.open_chains(netlist)
            write_file(folder / ecp5.NETLIST, json.dumps(design))


def _refuse_untimed(top: str, target: Target, cells: dict[str, int], force: bool) -> None:
    reasons = pnr.untimed(target, cells)
    if reasons and not force:
        what = "; ".join(f"{cell} ({cells[cell]} in the design: {reason})"
                         for cell, reason in reasons.items())
        raise InputError(f"nextpnr does not time {what}. Build {top} without, or force the build")


def _judge(report: BuildReport, force: bool) -> None:
    """Refuse what misses timing, or cannot be known to meet it."""
    _refuse_untimed(report.top, report.device.target, report.cells, force)
    missed = [timing for timing in report.timing if not timing.met]
    if force or not missed:
        return
    what = " and ".join(f"{timing.clock} reaches {timing.fmax:g} of {timing.asked:g} MHz"
                        for timing in missed)
    would = " and ".join(f"{timing.clock} at {int(10 * timing.fmax) / 10:g} MHz"
                         for timing in missed)
    seeds = len(report.seeds)
    tried = f"the best of {seeds} seeds" if seeds > 1 else "one seed tried"
    raise MissedTiming(f"{report.top} misses timing on {report.device.part}: {what} ({tried}). "
                       f"{would} would do; or try more seeds, or force a bitstream that may "
                       "compute wrong results",
                       {timing.clock: timing.fmax for timing in missed})


def _hash(*parts) -> str:
    return hashlib.sha256(json.dumps([_SCHEMA, *parts], sort_keys=True).encode()).hexdigest()
