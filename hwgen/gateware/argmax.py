"""Label selection."""

from dataclasses import dataclass

from amaranth import *
from amaranth.lib import wiring

from ..golden.argmax import argmax
from ..numerics import IntFormat, Vector, format_for, require_int, require_type
from ..targets import Resources
from .block import Block, ReducingConfig, layout_of
from .fabric.portable import Fabric
from .stream import MOST_ENABLED, Credit, wrap

__all__ = ["Argmax", "ArgmaxConfig"]


@dataclass(frozen=True, kw_only=True)
class ArgmaxConfig(ReducingConfig):
    """Parameters of :class:`Argmax`."""

    in_format: IntFormat  #: of a score
    classes: int  #: scores of a frame
    lanes: int = 1  #: scores per beat; divides the classes

    def __post_init__(self):
        require_type("Input format", self.in_format, IntFormat)
        require_int("Number of classes", self.classes, low=2, high=65536)
        require_int("Lane count", self.lanes, low=1, high=min(self.classes, 1024))
        if self.classes % self.lanes:
            raise ValueError(f"Lane count must divide the {self.classes} classes, "
                             f"not be {self.lanes}")
        kept = self.in_format.width + self.outputs["o"].width
        if kept > MOST_ENABLED:
            raise ValueError(f"A score and its label must have at most {MOST_ENABLED} bits "
                             f"together, not {kept}")

    @property
    def frame(self):
        return self.classes // self.lanes

    @property
    def levels(self):
        """Stages of the tournament between the lanes of a beat."""
        return (self.lanes - 1).bit_length()

    @property
    def pipe_latency(self):
        """Cycles from the last beat of a frame to its label."""
        return self.levels + 1

    @property
    def outputs(self):
        return {"o": Vector(format_for(0, self.classes - 1))}

    def golden(self, i):
        return {"o": argmax(i.reshape(-1, self.classes))}

    def resources(self, target):
        score, label = self.in_format.width, self.outputs["o"].width
        duels, lane = self.lanes - 1, (self.lanes - 1).bit_length()
        return Resources(lut4=duels * (2 * score + lane) + score + 3 * label + 8,
                         ff=duels * (score + lane) + score + 3 * label + self.levels) + (
            Credit.resources(target, label, latency=self.pipe_latency, interval=self.frame))


class Argmax(Block, config=ArgmaxConfig):
    """Index of the greatest score of a frame; of equal ones, the lowest index.

    A tournament between the lanes of a beat, one level a stage, then its winner against the best
    beat so far. Throughput is one beat per cycle. Score n of a frame is lane ``n % lanes`` of beat
    ``n // lanes``.
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        m.submodules.credit = credit = Credit(layout_of(config.outputs["o"]),
                                              latency=config.pipe_latency, interval=config.frame)
        beat = Signal(range(config.frame))
        last = Signal()
        admit = Signal()
        m.d.comb += [
            last.eq(beat == config.frame - 1),
            self.i.ready.eq(credit.ready | ~last),
            admit.eq(self.i.valid & self.i.ready),
            credit.reserve.eq(admit & last),
        ]
        with m.If(admit):
            m.d.sync += beat.eq(wrap(beat, config.frame))

        players = [(self.i.p[lane], C(lane, range(config.lanes))) for lane in range(config.lanes)]
        for level in range(config.levels):
            pairs = [players[n:n + 2] for n in range(0, len(players), 2)]
            players = [self._duel(m, fabric, pair, name=f"{level}_{n}")
                       for n, pair in enumerate(pairs)]
        score, lane = players[0]

        # The winner of each beat meets the best of the frame so far.
        best = Signal(score.shape(), reset_less=True)
        label = Signal(credit.data[0].shape(), reset_less=True)
        base = Signal(range(config.classes))
        valid = fabric.delay_valid(m, admit, config.levels, name="beat_valid")
        with m.If(valid):
            m.d.sync += base.eq(Mux(base == config.classes - config.lanes, 0, base + config.lanes))
            with m.If((base == 0) | (score > best)):
                m.d.sync += [best.eq(score), label.eq(base + lane)]
        m.d.comb += [
            credit.data[0].eq(label),
            credit.push.eq(fabric.delay_valid(m, credit.reserve, config.pipe_latency, name="last")),
        ]
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        return m

    def _duel(self, m, fabric, players, *, name):
        """The better of two, the first of equals, a cycle later."""
        if len(players) == 1:
            score, lane = players[0]
        else:
            (score, lane), (other, other_lane) = players
            wins = other > score
            score, lane = Mux(wins, other, score), Mux(wins, other_lane, lane)
        return (fabric.delay(m, score, 1, name=f"score_{name}"),
                fabric.delay(m, lane, 1, name=f"lane_{name}"))
