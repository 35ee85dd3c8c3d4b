"""The demo: the built-in network, all the way from its weights to Verilog that is proved."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..compiler.compile import Compiled, compile_model
from ..model.container import load_builtin
from ..targets import Target
from ..toolchain.synth import Synthesis, synthesize

__all__ = ["Demo", "demo"]

#: Families that the demo counts cells for.
TARGETS = (Target.ECP5, Target.ICE40)


@dataclass(frozen=True, kw_only=True)
class Demo:
    """What the demo found.

    Parameters
    ----------
    compiled : Compiled
        With the verdict.
    synthesis : tuple of Synthesis
        One a target.
    """

    compiled: Compiled
    synthesis: tuple[Synthesis, ...]


def demo(folder: Path | str, *, progress: Callable[[str], None] = lambda step: None) -> Demo:
    """Compile the network ``digits``, prove it on its whole test set, and count its cells.

    Parameters
    ----------
    folder : Path or str
        For the Verilog, the manifest and the plan.
    progress : callable
        Told what is done next.
    """
    compiled = compile_model(load_builtin("digits"), folder, check=True, progress=progress)
    text, reports = compiled.files[0].read_text(), []
    for target in TARGETS:
        progress(f"Synthesizing for {target.value}")
        reports.append(synthesize(text, compiled.files[0].stem, target))
    return Demo(compiled=compiled, synthesis=tuple(reports))
