"""A design of one's own around an emitted accelerator: pictures from a ROM, classes on the LEDs.

    python examples/leds.py ulx3s_85f -o out/leds

No host and no link: every second, the next picture of the built-in network's test set goes through
the accelerator, and its class stands on the LEDs as a binary number. The accelerator is the file
that `hwgen compile` writes, instantiated by the template that stands beside it. Needs `pip install
'hwgen[fpga]'`.
"""

import argparse
import importlib.util
from pathlib import Path

from amaranth import ClockDomain, Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from hwgen.boards.board import board
from hwgen.compiler.compile import compile_model
from hwgen.emit.verilog import verilog
from hwgen.gateware.block import layout_of
from hwgen.gateware.memory import RomConfig
from hwgen.model.container import open_model
from hwgen.numerics import Storage, Weights
from hwgen.toolchain.build import build_bitstream

#: How many pictures there are; a power of two, as a ROM's words are.
PICTURES = 16


class Slideshow(wiring.Component):
    """Sends pictures, one after the other and again, and gives their classes.

    Parameters
    ----------
    config : AcceleratorConfig
    accelerator : callable
        Makes an instance of it.
    pictures : array of int, (PICTURES, values)
    pause : int, cycles
        Between a class and the next picture.

    Members
    -------
    o : Out(stream.Signature(...))
        Classes.
    """

    def __init__(self, config, accelerator, pictures, *, pause):
        self._config, self._accelerator = config, accelerator
        self._pictures, self._pause = pictures, pause
        super().__init__({"o": Out(stream.Signature(layout_of(config.outputs["o"])))})

    def elaborate(self, platform):
        m = Module()
        beat, frame = self._config.inputs["i"], self._config.frame
        words = self._pictures.reshape(-1, beat.lanes)
        m.submodules.rom = rom = RomConfig(
            contents=Weights.of(words, beat.format, Storage.ROM)).create()
        m.submodules.accelerator = accelerator = self._accelerator()
        word, timer = Signal(range(len(words))), Signal(range(self._pause + 1))
        last = Signal()  # word of a picture

        wiring.connect(m, rom.o, accelerator.i)
        m.d.comb += [
            rom.i.payload[0].eq(word),
            last.eq(word % frame == frame - 1),
            self.o.payload.eq(accelerator.o.payload),
            accelerator.o_scores.ready.eq(1),
        ]
        with m.FSM(name="control"):
            with m.State("SEND"):
                m.d.comb += rom.i.valid.eq(1)
                with m.If(rom.i.ready):
                    m.d.sync += word.eq(word + 1)
                    with m.If(last):
                        m.next = "WAIT"
            with m.State("WAIT"):
                m.d.comb += [self.o.valid.eq(accelerator.o.valid),
                             accelerator.o.ready.eq(self.o.ready)]
                m.d.sync += timer.eq(self._pause)
                with m.If(self.o.valid & self.o.ready):
                    m.next = "PAUSE"
            with m.State("PAUSE"):
                m.d.sync += timer.eq(timer - 1)
                with m.If(timer == 0):
                    m.next = "SEND"
        return m


class Leds(wiring.Component):
    """A slideshow's classes on a board's LEDs; all state begins as the bitstream sets it."""

    def __init__(self, show, board):
        self._show, self._board = show, board
        super().__init__({"clk": In(1)} | {
            port: Out(1) for port in board.pins if port not in ("clk", "rx", "tx")})

    def elaborate(self, platform):
        m = Module()
        m.domains.sync = sync = ClockDomain()
        sync.clk, sync.rst = Signal(name="sync_clk"), Signal(name="sync_rst")
        m.submodules.show = show = self._show
        shown = Signal(len(self._board.leds))

        m.d.comb += [sync.clk.eq(self.clk), show.o.ready.eq(1)]
        with m.If(show.o.valid):
            m.d.sync += shown.eq(show.o.payload)
        for n, bit in enumerate(shown):
            m.d.comb += getattr(self, f"led_{n}").eq(bit ^ self._board.leds_low)
        for port, (_pin, level) in self._board.quiet.items():
            m.d.comb += getattr(self, port).eq(level)
        return m


def slideshow(folder, *, pause):
    """Compile the built-in network; gives its files' text, its config, and the slideshow."""
    model = open_model("digits")
    compiled = compile_model(model, folder)
    path = Path(folder) / "digits.py"
    spec = importlib.util.spec_from_file_location("digits", path)
    template = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(template)
    show = Slideshow(compiled.config, template.BlockDigits, model.x[:PICTURES], pause=pause)
    return (Path(folder) / "digits.v").read_text(), compiled.config, show


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("board", help="as hwgen boards lists them")
    parser.add_argument("-o", "--output", type=Path, default=Path("out/leds"))
    args = parser.parse_args()
    one = board(args.board)
    text, _config, show = slideshow(args.output, pause=round(one.mhz * 1e6))
    top = verilog(Leds(show, one), name="leds", target=one.device.target)
    report = build_bitstream(
        [("digits.v", text), ("leds.v", top)], top="leds", device=one.device,
        constraints=one.constraints_of(lambda port: port not in ("rx", "tx")),
        clocks={"clk": one.mhz}, folder=args.output / "run",
        progress=lambda step: step.state == "done" and print(f"{step.name}: {step.seconds:.0f} s"))
    print(f"{report.bitstream}: {report.packed} packed cells, {report.timing[0].fmax} MHz of "
          f"{one.mhz:g}")


if __name__ == "__main__":
    main()
