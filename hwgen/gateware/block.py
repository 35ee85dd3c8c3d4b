"""What every block has in common: its streams by name, and its declared timing."""

import dataclasses

from amaranth import *
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..numerics import Format, Record, Vector, require_int, require_type

__all__ = ["QUEUE_LATENCY", "Block", "BlockConfig", "ChannelwiseConfig", "ReducingConfig",
           "layout_of", "shape_of"]

#: Cycles from a result's leaving a pipe to its being offered.
QUEUE_LATENCY = 1


def shape_of(fmt: Format) -> Shape:
    """Amaranth shape of the codes of a format."""
    return Shape(fmt.width, signed=fmt.signed)


def layout_of(beat: Vector | Record):
    """Amaranth layout of a beat."""
    if isinstance(beat, Record):
        return data.StructLayout({name: layout_of(vector) for name, vector in beat.fields})
    return data.ArrayLayout(shape_of(beat.format), beat.lanes)


class BlockConfig:
    """Base of the configs of blocks: what the harness, the planner and emission read.

    A config gives ``inputs`` and ``outputs`` (dicts from stream names to :class:`Vector` or
    :class:`Record`, the main stream first; they are the component's ports), ``golden(**beats)``
    from the beats of every input to a dict of the beats of every output, ``latency`` and
    ``resources(target)``, an estimate. Unless it says otherwise, the streams are ``i`` of ``lanes``
    values of ``in_format`` and ``o`` of as many of ``out_format``.

    A *frame* is ``frame`` beats of the main input: the unit of work. All timing is declared for
    streams that never stall, load streams done before:

    - ``latency``: cycles from accepting the first beat to offering the first result,
    - ``interval``: cycles from the last result of a frame to the last result of the next,
    - ``beats_out(n)``: beats of each output for n beats of the main input,
    - ``cycles(n)``: cycles from accepting the first of n beats to taking the last result, both
      counted,
    - ``offers(arrivals)``: cycles in which the results are offered, for the cycles in which the
      beats of one frame (or of several short ones) are, with nothing before them in the way.

    A block whose beats say what is done declares ``elapsed(**beats)`` instead: cycles from
    accepting the first beat to taking the last result, both counted; None where it does not say.
    """

    frame = 1  #: beats of the main input that make one unit of work
    interval = 1  #: cycles per frame
    loads: tuple[str, ...] = ()  #: inputs that fill memories and must be done before the first beat
    flags: tuple[str, ...] = ()  #: plain outputs of a bit, for a host: of ``busy`` and ``error``
    component: type  #: the class of the component, a :class:`Block`

    @property
    def inputs(self):
        return {"i": Vector(self.in_format, self.lanes)}

    @property
    def outputs(self):
        return {"o": Vector(self.out_format, self.lanes)}

    def create(self):
        """Make a fresh component."""
        return self.component(self)

    def beats_out(self, beats: int) -> dict[str, int]:
        return dict.fromkeys(self.outputs, beats)

    def cycles(self, beats: int) -> int:
        return self.latency + 1 + (beats // self.frame - 1) * self.interval

    def offers(self, arrivals: list[int]) -> list[int]:
        return [arrival + self.latency for arrival in arrivals]

    def parameters(self) -> dict:
        """What tells this config from others of its class, for the manifest."""
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}

    def remarks(self, target) -> list[str]:
        """What is worth knowing of the hardware for a target: a line each."""
        return []

    @property
    def behind_axi(self):
        """Config of the block that an AXI top is of: this, or one that this is a part of."""
        return self

    @property
    def signature(self):
        """Members of the component: one stream for each input and output, and the flags."""
        return {**{name: side(stream.Signature(layout_of(beat)))
                   for side, beats in ((In, self.inputs), (Out, self.outputs))
                   for name, beat in beats.items()}, **dict.fromkeys(self.flags, Out(1))}


class ReducingConfig(BlockConfig):
    """Base of the configs of blocks that give one result a frame, with its last beat.

    They take one beat per cycle, and their latency is from the first beat of a frame. From the last
    one to what leaves the pipe are ``pipe_latency`` cycles.
    """

    @property
    def latency(self):
        return self.frame - 1 + self.pipe_latency + QUEUE_LATENCY

    @property
    def interval(self):
        return self.frame

    def beats_out(self, beats):
        return dict.fromkeys(self.outputs, beats // self.frame)

    def offers(self, arrivals):
        after = self.latency - (self.frame - 1)
        return [arrival + after for arrival in arrivals[self.frame - 1::self.frame]]


class ChannelwiseConfig(BlockConfig):
    """Base of the configs of blocks that treat every channel of a vector by itself.

    A frame is one vector of ``channels`` values, ``lanes`` a beat, at one beat per cycle. A result
    of ``out_format`` comes out of the pipe ``pipe_latency`` cycles after its beat was accepted.
    """

    def _require_lanes(self):
        require_int("Lane count", self.lanes, low=1, high=self.channels)
        if self.channels % self.lanes:
            raise ValueError(f"Lane count must divide the {self.channels} channels, "
                             f"not be {self.lanes}")

    @property
    def frame(self):
        return self.channels // self.lanes

    @property
    def interval(self):
        return self.frame

    @property
    def latency(self):
        return self.pipe_latency + QUEUE_LATENCY

    def cycles(self, beats):
        return self.latency + beats


class Block(wiring.Component):
    """Base of the components of blocks, whose only argument is a config.

    Declare one as ``class X(Block, config=XConfig)``; that is also what ``XConfig.create()`` makes.
    """

    def __init_subclass__(cls, *, config, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._config_type = config
        config.component = cls

    def __init__(self, config):
        require_type("Config", config, self._config_type)
        self._config = config
        super().__init__(config.signature)

    @property
    def config(self):
        return self._config
