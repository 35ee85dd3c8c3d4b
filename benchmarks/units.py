"""Pipes without streams, for measuring what credits and queues cost."""

from amaranth import Cat, Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.gateware.dot import DotConfig
from hwgen.gateware.fabric.portable import Fabric
from hwgen.gateware.neuron import NeuronConfig, fires

__all__ = ["DotPipe", "NeuronPipe"]


class NeuronPipe(wiring.Component):
    """A :class:`.neuron.Neuron` without streams."""

    def __init__(self, config: NeuronConfig):
        self.config = config
        super().__init__({**{name: In(vector.width) for name, vector in config.inputs.items()},
                          "o": Out(1)})

    def elaborate(self, platform):
        m = Module()
        config = self.config
        weights = config.constant if config.weights else self.i_weights
        m.d.comb += self.o.eq(fires(m, Fabric.of(platform), self.i, weights, self.i_limit,
                                    stages=config.depth))
        return m


class DotPipe(wiring.Component):
    """The counts of a :class:`.dot.Dot`, without streams."""

    def __init__(self, config: DotConfig):
        self.config = config
        super().__init__({"i": In(config.inputs["i"].width),
                          "i_weights": In(config.inputs["i_weights"].width),
                          "o": Out(config.outputs["o"].width)})

    def elaborate(self, platform):
        m = Module()
        pipe = self.config.pipe
        counts = pipe.build(m, Fabric.of(platform), self.i, self.i_weights, name="dot")
        m.d.comb += self.o.eq(Cat(counts))
        return m
