"""Pipes without streams, for measuring what credits and queues cost, and cells of larger ones."""

from amaranth import C, Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.gateware.block import shape_of
from hwgen.gateware.dot import DotConfig
from hwgen.gateware.fabric.portable import Fabric
from hwgen.gateware.matvec import MatvecConfig
from hwgen.gateware.memory import words_of
from hwgen.gateware.neuron import NeuronConfig, fires
from hwgen.numerics import IntFormat

__all__ = ["DotPipe", "FoldedPipe", "MacChain", "NeuronPipe"]


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


class FoldedPipe(wiring.Component):
    """A processing element of a :class:`.matvec.Matvec` of one row with baked binary weights.

    The counter of folds, the weights as tables, the dot product and the accumulator; a beat a
    cycle, as many as a power of two a frame.
    """

    def __init__(self, config: MatvecConfig):
        self.config = config
        super().__init__({"i": In(config.simd), "o": Out(config.sums.width)})

    def elaborate(self, platform):
        m = Module()
        config, fabric, pipe = self.config, Fabric.of(platform), self.config.pipe
        codes = config.weights.format.encode(config.fold(config.weights.values))
        addr, weights = fabric.table(m, width=config.simd, init=words_of(codes, 1), name="weights")
        fold = Signal(range(config.frame))
        m.d.sync += fold.eq(fold + 1)
        m.d.comb += addr.eq(fold)
        first = fabric.delay(m, fold == 0, config.pipe_latency - 1, name="first")
        count, = pipe.build(m, fabric, fabric.delay(m, self.i, 2, name="activations"), weights,
                            name="dot")

        # As in matvec: the low bit of all sums is the same, and the rest counts differences.
        start, low = divmod(pipe.offsets[0] * config.frame, 2)
        acc = Signal(shape_of(config.out_format).width - 1, reset_less=True)
        m.d.sync += acc.eq(fabric.accumulate(m, acc, first, count, start=start, negative=True,
                                             name="next"))
        m.d.comb += self.o.eq(Cat(C(low, 1), acc))
        return m


class MacChain(wiring.Component):
    """A column of a systolic array: eight multiplier slices, activations handed down.

    Weights are registers. Each sum is added to the next link's; below, sums of frames are
    accumulated in 24 bits. With ``pair`` a slice multiplies two weights, and nothing follows.
    """

    LINKS, STAGES = 8, 5

    def __init__(self, weight_format: IntFormat, *, pair: bool):
        self.weight_format, self.pair = weight_format, pair
        count = 1 + pair
        super().__init__({"i": In(8), "i_weights": In(weight_format.width * count * self.LINKS),
                          "first": In(1), "o": Out(24 * count)})

    def elaborate(self, platform):
        m = Module()
        fabric, width = Fabric.of(platform), self.weight_format.width
        weights = Signal.like(self.i_weights, reset_less=True)
        m.d.sync += weights.eq(self.i_weights)
        parts = [weights.word_select(n, width).as_signed() for n in range(len(weights) // width)]

        activation = self.i.as_signed()
        sums: tuple = ((C(0, 1), 0, 0),) * (1 + self.pair)
        for link in range(self.LINKS):
            activation = fabric.delay(m, activation, 1, name=f"activation_{link}")
            if self.pair:
                sums = fabric.multiply_add_pair(m, *parts[2 * link:2 * link + 2], activation, sums,
                                                stages=self.STAGES, name=f"link_{link}")
            else:
                sums = (fabric.multiply_add(m, parts[link], activation, *sums, stages=self.STAGES,
                                            name=f"link_{link}"),)
        values = [value for value, _low, _high in sums]
        if not self.pair:
            total = Signal(24, reset_less=True)
            m.d.sync += total.eq(fabric.accumulate(m, total, self.first, values[0], name="next"))
            values = [total]
        m.d.comb += self.o.eq(Cat(values))
        return m
