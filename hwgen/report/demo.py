"""The demo: the built-in network, from its weights to a proof, a bitstream and a virtual board."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..boards.board import board
from ..compiler.compile import Compiled, compile_model
from ..errors import MissingExtra, MissingTool
from ..host.build import open_build
from ..host.run import RunReport, run
from ..model.container import load_builtin
from .build import Built, build_board

__all__ = ["BOARD", "Demo", "demo"]

BOARD = "ulx3s_85f"

#: Images that go through the UART of the virtual board.
IMAGES = 20


@dataclass(frozen=True, kw_only=True)
class Demo:
    """What the demo found; what could not be done here is None."""

    compiled: Compiled  #: with the verdict
    built: Built | None
    ran: RunReport | None  #: of the virtual board
    wrong: int  #: images that it answers otherwise than the reference executor, scores included
    left_out: tuple[str, ...]  #: steps that need what is not installed, each with how to get it

    @property
    def passed(self) -> bool:
        """Whether all that was done came out right."""
        verdict = self.compiled.verdict
        return (verdict is None or verdict.proved) and not self.wrong


def demo(folder: Path | str, *, progress: Callable[[str], None] = lambda step: None) -> Demo:
    """Take the network ``digits`` all the way, as far as what is installed goes.

    It is compiled, proved on its whole test set, and built for a ULX3S, whose virtual board then
    classifies some images that come in through its UART. All files go to the folder.
    """
    model, left_out = load_builtin("digits"), []

    def attempt(step, call, *args, **options):
        try:
            return call(*args, **options, progress=progress)
        except (MissingExtra, MissingTool) as error:
            left_out.append(f"{step}: {error}")
            return None

    compiled = attempt("the proof", compile_model, model, folder, check=True)
    if compiled is None:
        compiled = compile_model(model, folder, progress=progress)
    built = attempt("the bitstream and the virtual board", build_board, model, board(BOARD),
                    folder, netlist=False)
    ran, wrong = (built and attempt("the virtual board", _run, folder)) or (None, 0)
    return Demo(compiled=compiled, built=built, ran=ran, wrong=wrong, left_out=tuple(left_out))


def _run(folder, *, progress):
    progress(f"Compiling the virtual board {BOARD}")
    opened = open_build(folder)
    report = run(opened, "sim", count=IMAGES)
    return report, int(report.answers.differ(opened.predict(report.inputs.x)).sum())
