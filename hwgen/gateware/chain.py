"""Blocks in a row: the frame of every streaming accelerator."""

from dataclasses import dataclass
from functools import cached_property

from amaranth import *
from amaranth.lib import wiring

from ..numerics import require_int
from ..targets import Resources
from .argmax import ArgmaxConfig
from .block import Block, BlockConfig
from .stream import ForkConfig, QueueConfig

__all__ = ["Chain", "ChainConfig", "Stage"]


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A block of a chain."""

    name: str
    config: BlockConfig


@dataclass(frozen=True, kw_only=True)
class ChainConfig(BlockConfig):
    """Parameters of :class:`Chain`.

    Parameters
    ----------
    stages : tuple of Stage
        Blocks, each reading the one before, with names of their own. Where the last is an argmax
        behind others, its input is an output too.
    size : int
        Values of a frame of the first block's input.

    Raises
    ------
    ValueError
        If a stage does not take what the one before gives.
    """

    stages: tuple[Stage, ...]
    size: int

    def __post_init__(self):
        for before, stage in zip(self.stages, self.stages[1:], strict=False):
            given, taken = before.config.outputs["o"], stage.config.inputs["i"]
            if given != taken:
                raise ValueError(f"Stage {stage.name} takes beats of {taken}, but {before.name} "
                                 f"gives {given}")
        lanes = self.stages[0].config.inputs["i"].lanes
        require_int("Size", self.size, low=1)
        if self.size % lanes:
            raise ValueError(f"Size must be a multiple of the input's {lanes} lanes, "
                             f"not {self.size}")

    def parameters(self):
        """Every stage's config."""
        return {"size": self.size, "stages": {stage.name: stage.config for stage in self.stages}}

    @property
    def chosen(self) -> bool:
        """Whether the last stage chooses a label."""
        return isinstance(self.stages[-1].config, ArgmaxConfig)

    @property
    def scored(self) -> bool:
        """Whether there is a stream of scores beside the labels."""
        return self.chosen and len(self.stages) > 1

    @property
    def score_queue(self) -> QueueConfig:
        """Holds a whole frame of scores: a host may wait for the label before it reads them."""
        beat = self.stages[-1].config.inputs["i"]
        return QueueConfig(beat=beat, depth=max(2, self._beats[-2]))

    @property
    def inputs(self):
        """Beats of the first stage, and the loads of reloadable weights."""
        inputs = {"i": self.stages[0].config.inputs["i"]}
        for stage, name in self._loads.items():
            inputs[name] = self._by_name[stage].config.inputs["i_weights"]
        return inputs

    @property
    def outputs(self):
        """Labels and scores; without an argmax, the last stage's results."""
        outputs = {"o": self.stages[-1].config.outputs["o"]}
        if self.scored:
            outputs["o_scores"] = self.stages[-1].config.inputs["i"]
        return outputs

    @property
    def loads(self):
        """A stream for each layer with reloadable weights."""
        return tuple(self._loads.values())

    @property
    def load_beats(self):
        """Beats of a whole load."""
        return {name: self._by_name[stage].config.load_beats["i_weights"]
                for stage, name in self._loads.items()}

    @property
    def frame(self):
        """Input beats of one inference."""
        return self._beats[0]

    @property
    def interval(self):
        """That of the slowest stage."""
        return max(self.intervals.values())

    @property
    def intervals(self) -> dict[str, int]:
        """Cycles per inference of each stage."""
        return {stage.name: beats // stage.config.frame * stage.config.interval
                for stage, beats in zip(self.stages, self._beats, strict=False)}

    @property
    def latency(self):
        """From the first beat of an input to its label."""
        return self._first["o"][0]

    def cycles(self, beats):
        """The first frame, then one each ``interval`` cycles."""
        first = max(offers[-1] for offers in self._first.values())
        return first + 1 + (beats // self.frame - 1) * self.interval

    def offers(self, arrivals):
        """Of the labels."""
        return [arrival + self.latency for arrival in arrivals[::self.frame]]

    def beats_out(self, beats):
        """As many frames out as in."""
        frames = beats // self.frame
        return {name: frames * len(offers) for name, offers in self._first.items()}

    def golden(self, i, **loads):
        """What the stages say, one after the other."""
        scores, found = None, i
        for stage in self.stages:
            extra = ({"i_weights": loads[self._loads[stage.name]]} if stage.config.loads else {})
            scores, found = found, stage.config.golden(i=found, **extra)["o"]
        return {"o": found, "o_scores": scores} if self.scored else {"o": found}

    def resources(self, target):
        """Sum of the stages'."""
        total = self.score_queue.resources(target) if self.scored else Resources()
        for stage in self.stages:
            total += stage.config.resources(target)
        return total

    @property
    def _by_name(self):
        return {stage.name: stage for stage in self.stages}

    @property
    def _loads(self):
        return {stage.name: f"i_{stage.name}_weights" for stage in self.stages
                if stage.config.loads}

    @cached_property
    def _first(self) -> dict[str, list[int]]:
        """Cycles in which the first frame's results are offered, by output."""
        offers = list(range(self.frame))
        for stage in self.stages:
            scores, offers = offers, stage.config.offers(offers)
        outputs = {"o": offers}
        if self.scored:
            outputs["o_scores"] = self.score_queue.offers(scores)
        return outputs

    @cached_property
    def _beats(self) -> list[int]:
        """Beats of one inference at the input of each stage, and at the last output."""
        beats = [self.size // self.inputs["i"].lanes]
        for stage in self.stages:
            beats.append(stage.config.beats_out(beats[-1])["o"])
        return beats


class Chain(Block, config=ChainConfig):
    """Blocks in a row, as the layers of a network: all at work at once, each on another frame.

    Throughput is that of the slowest stage. Class and scores of a frame may be taken in any order:
    a whole frame of scores waits in a queue. (The next frame's scores wait for the queue.)

    Parameters
    ----------
    config : ChainConfig

    Members
    -------
    i : In(stream.Signature(ArrayLayout(format, lanes)))
        Beats of the first stage.
    i_STAGE_weights : In(stream.Signature(ArrayLayout(format, pe * simd)))
        For each layer with reloadable weights; see :class:`.matvec.Matvec`.
    o : Out(stream.Signature(ArrayLayout(format, lanes)))
        Results of the last stage.
    o_scores : Out(stream.Signature(ArrayLayout(format, lanes)))
        Where the last stage is an argmax: the scores that the label is chosen from.
    """

    def elaborate(self, platform):
        m = Module()
        config = self._config
        current = wiring.flipped(self.i)
        for index, stage in enumerate(config.stages):
            if config.scored and index == len(config.stages) - 1:
                beat = config.outputs["o_scores"]
                m.submodules.scores_fork = fork = ForkConfig(beat=beat).create()
                m.submodules.scores_queue = queue = config.score_queue.create()
                wiring.connect(m, current, fork.i)
                wiring.connect(m, fork.o_1, queue.i)
                wiring.connect(m, queue.o, wiring.flipped(self.o_scores))
                current = fork.o_0
            block = stage.config.create()
            m.submodules[f"s{index}_{stage.name}"] = block
            wiring.connect(m, current, block.i)
            if stage.name in config._loads:
                load = getattr(self, config._loads[stage.name])
                wiring.connect(m, wiring.flipped(load), block.i_weights)
            current = block.o
        wiring.connect(m, current, wiring.flipped(self.o))
        return m
