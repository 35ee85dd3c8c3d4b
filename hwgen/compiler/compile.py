"""From a model to Verilog, a plan and a verdict."""

import io
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..emit import axi as axi_files
from ..emit import manifest
from ..emit.verilog import check_name
from ..errors import InputError
from ..gateware.axi_top import AxiTopConfig
from ..model.container import Model
from ..model.execute import trace
from ..numerics import Storage
from ..process import write_file
from ..targets import Target
from ..verify.bench import label
from ..verify.design import Design
from ..verify.native import Simulation, simulate
from ..verify.netlist import netlist
from .accelerator import AcceleratorConfig
from .plan import Plan, build, make_plan, save_plan

__all__ = ["Compiled", "Verdict", "compile_model", "prove", "simulate_beats", "trace_model"]

#: Random frames that stand in where a model brings no test set.
RANDOM_FRAMES = 64


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """How the emitted Verilog compares with the reference executor, frame by frame."""

    frames: int  #: how many were simulated
    random: bool  #: whether they were made up, for want of a test set
    equal: int  #: frames of which every output value is the reference executor's
    correct: int | None  #: frames with the right label, as simulated; None without labels
    #: Declared and simulated: cycles per frame (the slowest, where they differ), to the first
    #: result, and in all.
    interval: tuple[int, int]
    latency: tuple[int, int]
    cycles: tuple[int, int]
    engine: str
    seconds: float  #: of simulation, without compilation

    @property
    def proved(self) -> bool:
        """Whether all values are equal and all timing is as declared."""
        return self.equal == self.frames and all(
            declared == found for declared, found in (self.interval, self.latency, self.cycles))


@dataclass(frozen=True, kw_only=True)
class Compiled:
    """What :func:`compile_model` made."""

    config: AcceleratorConfig
    plan: Plan
    files: tuple[Path, ...]  #: the Verilog first
    verdict: Verdict | None


def compile_model(model: Model, folder: Path | str, *, name: str | None = None,
                  plan: Plan | None = None, cycles: int | None = None,
                  fold: Mapping[str, tuple[int, int]] | None = None,
                  weights: Storage | None = None, target: Target = Target.GENERIC,
                  axi: bool = False, check: bool = False, engine: str = "native",
                  progress: Callable[[str], None] = lambda step: None) -> Compiled:
    """Plan a model, build its accelerator, emit it, and compare it with the reference executor.

    Writes ``NAME.v``, ``NAME.json`` (the manifest), two instantiation templates and
    ``NAME.plan.json``; by default the name is the network's. A ``plan`` stands instead of
    ``cycles``, ``fold`` and ``weights``, which are :func:`.make_plan`'s. Text for a family of
    devices has their cells. ``axi`` adds what :func:`.emit.axi.write` does. ``check`` simulates the
    Verilog (for a family, the netlist that synthesis makes of it) on the model's test set, or on
    random frames; its engine is ``native`` (Verilator) or ``native-cxxrtl``.
    """
    name = check_name("Name", name or model.network.name)
    if axi:
        check_name("Module name", f"{name}_axi")
    progress("Planning")
    if plan is None:
        plan = make_plan(model.network, cycles=cycles, fold=fold, weights=weights)
    elif cycles is not None or fold or weights is not None:
        raise InputError("A plan says all there is to say: give it, or cycles, fold and weights")
    config = build(model.network, plan)
    progress("Emitting Verilog")
    files = manifest.write(config, name, folder, target=target)
    files.append(Path(folder) / f"{name}.plan.json")
    save_plan(files[-1], plan)
    if axi:
        files += axi_files.write(AxiTopConfig(core=config, name=name), folder, target=target)
    verdict = None
    if check:
        text, about = files[0].read_text(), ""
        if target is not Target.GENERIC:
            progress(f"Synthesizing for {target.value}")
            found = netlist(text, name, target)
            text, about = found.text, f" on netlist-{target.value}{label(found.models)}"
        verdict = prove(config, model, name=name, text=text, engine=engine, progress=progress)
        verdict = replace(verdict, engine=verdict.engine + about)
    return Compiled(config=config, plan=plan, files=tuple(files), verdict=verdict)


def simulate_beats(config: AcceleratorConfig, design: Design, beats: Mapping,
                   backend: str = "verilator") -> Simulation:
    """Simulate an accelerator on beats of each of its inputs, loads included."""
    return simulate(design, beats, config.beats_out(len(beats["i"])), loads=config.loads,
                    backend=backend, idle=config.interval + 8,
                    limit=8 * (config.latency + config.interval) + 1000)


def prove(config: AcceleratorConfig, model: Model, *, name: str = "dut", text: str | None = None,
          engine: str = "native",
          progress: Callable[[str], None] = lambda step: None) -> Verdict:
    """Simulate an accelerator (its ``text``, if it is there already) on a whole test set.

    Compares it with the reference executor.
    """
    backends = {"native": "verilator", "native-verilator": "verilator", "native-cxxrtl": "cxxrtl"}
    if engine not in backends:
        raise InputError(f"Engine must be one of {', '.join(backends)}, not {engine!r}")
    x = _frames(model)
    beats = {"i": np.ascontiguousarray(x).reshape(-1, config.inputs["i"].lanes)}
    for stage in config.stages:
        if stage.config.loads:
            weights = next(node.constants["weights"].values for node in config.network.nodes
                           if node.name == stage.name)
            beats[f"i_{stage.name}_weights"] = stage.config.fold(weights)
    design = Design.of(config, name=name, text=text)

    progress(f"Compiling the simulation ({engine})")
    simulate(design, {key: value[:0] for key, value in beats.items()},
             dict.fromkeys(config.outputs, 0), backend=backends[engine])
    progress(f"Simulating {len(x)} frames")
    start = time.monotonic()
    found = simulate_beats(config, design, beats, backends[engine])
    seconds = time.monotonic() - start

    expected = config.golden(**beats)
    equal = np.ones(len(x), dtype=bool)
    for output, values in expected.items():
        equal &= (found.outputs[output] == values).reshape(len(x), -1).all(axis=1)
    labels = found.outputs["o"].reshape(len(x), -1)[:, 0]
    each = config.beats_out(config.frame)["o"]
    gaps = np.diff(found.cycles["o"][each - 1::each])
    odd = gaps[gaps != config.interval]
    begun = int(found.cycles["i"][0])
    done = max(int(found.cycles[output][-1]) for output in config.outputs)
    return Verdict(
        frames=len(x), random=model.x is None, equal=int(equal.sum()),
        correct=None if model.labels is None else int((labels == model.labels).sum()),
        interval=(config.interval, int(odd[0]) if len(odd) else config.interval),
        latency=(config.latency, int(found.cycles["o"][0]) - begun),
        cycles=(config.cycles(len(beats["i"])), done - begun + 1),
        engine=engine, seconds=seconds)


def trace_model(model: Model, folder: Path | str, *, name: str | None = None,
                frames: int = RANDOM_FRAMES) -> tuple[Path, dict[str, np.ndarray]]:
    """Write all tensors of the first frames as ``NAME.trace.npz``, by the reference executor alone.

    Gives the path and the tensors. For networks that no hardware can be made of, too.
    """
    path = Path(folder) / f"{check_name('Name', name or model.network.name)}.trace.npz"
    found, buffer = trace(model.network, _frames(model)[:frames]), io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:  # an npz, of any names
        for tensor, values in found.items():
            with archive.open(f"{tensor}.npy", "w", force_zip64=True) as member:
                np.lib.format.write_array(member, values)
    write_file(path, buffer.getvalue())
    return path, found


def _frames(model):
    """The test set, or random frames where there is none."""
    if model.x is not None:
        return model.x
    source = model.network.inputs[0]
    return source.format.value(np.random.default_rng(0).integers(
        0, source.format.levels - 1, (RANDOM_FRAMES, *source.shape), endpoint=True,
        dtype=np.uint64))
