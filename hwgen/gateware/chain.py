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
    """Parameters of :class:`Chain`; refuses a stage that does not take what the one before gives.

    Where the last stage is an argmax behind others, its input is an output too.
    """

    stages: tuple[Stage, ...]  #: each reads the one before; with names of their own
    size: int  #: values of a frame of the first stage's input

    def __post_init__(self):
        names = [stage.name for stage in self.stages]
        if not names or len({*names}) < len(names):
            raise ValueError("Stages must have names, each its own, not "
                             f"{', '.join(names) or 'none'}")
        for stage in self.stages:
            others = stage.config.inputs.keys() - {"i", *stage.config.loads}
            if others:
                raise ValueError(f"Stage {stage.name} must have no other input than i and loads, "
                                 f"and has {', '.join(sorted(others))}")
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
        for stage, beats in zip(self.stages, self._beats, strict=False):
            if beats % stage.config.frame:
                raise ValueError(f"Stage {stage.name} takes frames of {stage.config.frame} beats, "
                                 f"not {beats}")
        if len(self._first["o"]) != self._beats[-1]:
            raise ValueError(f"Size must be that of one frame of each layer, not {self.size}")

    def parameters(self):
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
        return {"i": self.stages[0].config.inputs["i"],
                **{name: config.inputs["i_weights"] for name, config in self._loading.items()}}

    @property
    def outputs(self):
        scores = {"o_scores": self.stages[-1].config.inputs["i"]} if self.scored else {}
        return {"o": self.stages[-1].config.outputs["o"]} | scores

    @property
    def loads(self):
        return tuple(self._loading)

    @property
    def load_beats(self):
        return {name: config.load_beats["i_weights"] for name, config in self._loading.items()}

    @property
    def frame(self):
        return self._beats[0]

    @property
    def interval(self):
        return max(self.intervals.values())

    @property
    def intervals(self) -> dict[str, int]:
        """Cycles per inference of each stage."""
        return {stage.name: beats // stage.config.frame * stage.config.interval
                for stage, beats in zip(self.stages, self._beats, strict=False)}

    @property
    def latency(self):
        return self._first["o"][0] + self._early

    def cycles(self, beats):
        first = max(offers[-1] for offers in self._first.values())
        return first + 1 + self._early + (beats // self.frame - 1) * self.interval

    def beats_out(self, beats):
        return {name: beats // self.frame * len(offers) for name, offers in self._first.items()}

    def golden(self, i, **loads):
        scores, found = None, i
        for stage in self.stages:
            own = {"i_weights": loads[_load(stage)]} if stage.config.loads else {}
            scores, found = found, stage.config.golden(i=found, **own)["o"]
        return {"o": found, "o_scores": scores} if self.scored else {"o": found}

    def resources(self, target):
        total = self.score_queue.resources(target) if self.scored else Resources()
        return sum((stage.config.resources(target) for stage in self.stages), total)

    @property
    def _early(self):
        """Negative for what accepts its first beat with the last part of it: a serializer."""
        return min(0, self.stages[0].config.latency)

    @property
    def _loading(self):
        """Configs of the stages with reloadable weights, by the names of their load streams."""
        return {_load(stage): stage.config for stage in self.stages if stage.config.loads}

    @cached_property
    def _first(self) -> dict[str, list[int]]:
        """Cycles in which the first frame's results are offered, by output."""
        offers = list(range(self.frame))
        for stage in self.stages:
            scores, offers = offers, stage.config.offers(offers)
        scores = {"o_scores": self.score_queue.offers(scores)} if self.scored else {}
        return {"o": offers} | scores

    @cached_property
    def _beats(self) -> list[int]:
        """Beats of one inference at the input of each stage, and at the last output."""
        beats = [self.size // self.inputs["i"].lanes]
        for stage in self.stages:
            beats.append(stage.config.beats_out(beats[-1])["o"])
        return beats


def _load(stage):
    return f"i_{stage.name}_weights"


class Chain(Block, config=ChainConfig):
    """Blocks in a row, as the layers of a network: all at work at once, each on another frame.

    Throughput is that of the slowest stage. Class and scores of a frame may be taken in any order:
    a whole frame of scores waits in a queue. (The next frame's scores wait for the queue.)

    ``i`` takes beats of the first stage, and ``i_STAGE_weights`` the load of each layer with
    reloadable weights (see :class:`.matvec.Matvec`). ``o`` gives the results of the last stage.
    Where that is an argmax, ``o_scores`` gives the scores that the label is chosen from.
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
            if stage.config.loads:
                load = getattr(self, _load(stage))
                wiring.connect(m, wiring.flipped(load), block.i_weights)
            current = block.o
        wiring.connect(m, current, wiring.flipped(self.o))
        return m
