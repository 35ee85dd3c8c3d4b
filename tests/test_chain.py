# amaranth: UnusedElaboratable=no
"""Chains of blocks: values, timing and queues of the whole, from those of the parts."""

import dataclasses

import pytest
from amaranth import *
from amaranth.lib import wiring
from blocks import known, weights

from hwgen.gateware.affine import AffineConfig
from hwgen.gateware.argmax import ArgmaxConfig
from hwgen.gateware.chain import ChainConfig, Stage
from hwgen.gateware.matvec import MatvecConfig
from hwgen.gateware.resize import DeserializerConfig, SerializerConfig
from hwgen.gateware.threshold import ThermometerConfig
from hwgen.numerics import BinaryFormat, IntFormat, Storage, Vector
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats

BINARY, S8 = BinaryFormat(), IntFormat(8)


def classifier(*, storage=Storage.ROM, pe=1, classes=10):
    """Pixels to bits, a dense layer, scores and a label."""
    bits = ThermometerConfig(in_format=IntFormat(4, signed=False), thresholds=(3, 9))
    wide = DeserializerConfig(beat=bits.outputs["o"], lanes=6)
    dense = MatvecConfig(weights=weights((classes, 12), BINARY, storage), in_format=BINARY, pe=pe,
                         simd=6)
    scores = AffineConfig(in_format=dense.out_format, multiplier=known((classes,), S8),
                          bias=known((classes,), S8), lanes=pe)
    label = ArgmaxConfig(in_format=scores.out_format, classes=classes, lanes=pe)
    named = {"bits": bits, "widen": wide, "dense": dense, "scores": scores, "label": label}
    return ChainConfig(stages=tuple(Stage(name=name, config=config)
                                    for name, config in named.items()), size=6)


DENSE = MatvecConfig(weights=weights((4, 6), S8, Storage.BAKED), in_format=S8, pe=2, simd=3)
CONFIGS = {
    "one": ChainConfig(stages=(Stage(name="dense", config=DENSE),), size=6),
    "label alone": ChainConfig(stages=(Stage(name="label", config=ArgmaxConfig(
        in_format=S8, classes=4, lanes=2)),), size=4),
    "classifier": classifier(),
    "reloadable": classifier(storage=Storage.RELOADABLE, pe=5),
    "unfolded": classifier(pe=10),
}
each_config = pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS.keys())


@each_config
def test_conforms(config):
    check(config, corner_beats(config, frames=6))


@pytest.mark.parametrize(("rows", "pe", "simd", "lanes"), [
    (8, 8, 2, 2), (8, 4, 2, 1), (10, 10, 2, 2), (2, 2, 1, 1)])
def test_a_serializer_takes_no_rate(rows, pe, simd, lanes):
    dense = MatvecConfig(weights=weights((rows, rows), S8, Storage.BAKED), in_format=S8, pe=pe,
                         simd=simd)
    stages = {"dense": dense, "narrow": SerializerConfig(beat=dense.outputs["o"], lanes=lanes),
              "label": ArgmaxConfig(in_format=dense.out_format, classes=rows, lanes=lanes)}
    config = ChainConfig(size=rows, stages=tuple(
        Stage(name=name, config=stage) for name, stage in stages.items()))
    check(config, corner_beats(config, frames=20))


def test_a_serializer_may_be_the_first():
    narrow = SerializerConfig(beat=Vector(S8, 6), lanes=3)
    config = ChainConfig(stages=(Stage(name="narrow", config=narrow),
                                 Stage(name="dense", config=DENSE)), size=6)
    check(config, corner_beats(config, frames=6))


def test_timing_is_that_of_the_slowest_and_of_all():
    config = classifier()
    assert config.intervals == {"bits": 6, "widen": 6, "dense": 20, "scores": 10, "label": 10}
    assert (config.interval, config.frame, config.outputs["o_scores"].lanes) == (20, 6, 1)
    assert config.beats_out(12) == {"o": 2, "o_scores": 20}
    assert config.cycles(18) - config.cycles(6) == 40


class LabelFirst(wiring.Component):
    """A chain and a host that reads the scores of a frame only after its label."""

    def __init__(self, config):
        self._config = config
        super().__init__(config.signature)

    def elaborate(self, platform):
        m = Module()
        m.submodules.chain = chain = self._config.create()
        beats = self._config.beats_out(self._config.frame)["o_scores"]
        due = Signal(range(1000))  # beats of scores whose labels have been taken
        wiring.connect(m, wiring.flipped(self.i), chain.i)
        wiring.connect(m, chain.o, wiring.flipped(self.o))
        m.d.comb += [
            self.o_scores.payload.eq(chain.o_scores.payload),
            self.o_scores.valid.eq(chain.o_scores.valid & (due != 0)),
            chain.o_scores.ready.eq(self.o_scores.ready & (due != 0)),
        ]
        m.d.sync += due.eq(due + Mux(self.o.valid & self.o.ready, beats, 0)
                           - (self.o_scores.valid & self.o_scores.ready))
        return m


@dataclasses.dataclass(frozen=True, kw_only=True)
class LabelFirstConfig(ChainConfig):
    """Another component for the same chain."""

    def create(self):
        return LabelFirst(ChainConfig(stages=self.stages, size=self.size))


@pytest.mark.parametrize("pe", [1, 2, 5, 10])
def test_a_host_may_wait_for_the_label_before_it_reads_scores(pe):
    """The queue of scores holds a frame: with a smaller one, each would wait for the other."""
    config = classifier(pe=pe)
    config = LabelFirstConfig(stages=config.stages, size=config.size)
    check(config, corner_beats(config, frames=5), schedules=["starved", "stalled", "uneven"])


def test_stages_that_do_not_fit_are_refused():
    other = ArgmaxConfig(in_format=S8, classes=4)
    with pytest.raises(ValueError, match=r"^Stage label takes beats of s8x1, but dense gives "):
        ChainConfig(stages=(Stage(name="dense", config=DENSE), Stage(name="label", config=other)),
                    size=6)
    with pytest.raises(ValueError, match=r"^Size must be a multiple of the input's 3 lanes, not 7"):
        ChainConfig(stages=(Stage(name="dense", config=DENSE),), size=7)
    assert DENSE.inputs["i"] == Vector(S8, 3)
    dense = Stage(name="dense", config=DENSE)
    with pytest.raises(ValueError, match=r"^Stages must have names, each its own, not none$"):
        ChainConfig(stages=(), size=6)
    with pytest.raises(ValueError, match=r"^Stages must have names, .*, not dense, dense$"):
        ChainConfig(stages=(dense, dense), size=6)
    with pytest.raises(ValueError, match=r"^Stage dense takes frames of 2 beats, not 3$"):
        ChainConfig(stages=(dense,), size=9)
    with pytest.raises(ValueError, match=r"^Size must be that of one frame of each layer, not 12$"):
        ChainConfig(stages=(dense,), size=12)
    streamed = dataclasses.replace(DENSE, weights=weights((4, 6), S8, Storage.STREAMED))
    with pytest.raises(ValueError, match=r"^Stage dense must have no other input than i and loads"
                                         r", and has i_weights$"):
        ChainConfig(stages=(Stage(name="dense", config=streamed),), size=6)
