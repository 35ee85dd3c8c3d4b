# amaranth: UnusedElaboratable=no
"""The configurations that the tests of gateware share: every family, by name.

Each family has its smallest and an awkward one, the typical one, each mode, and each branch of the
config and of ``elaborate()``.
"""

from dataclasses import dataclass

import numpy as np
import pytest

from hwgen.gateware import library
from hwgen.gateware.affine import AffineConfig
from hwgen.gateware.argmax import ArgmaxConfig
from hwgen.gateware.binarize import BinarizeConfig, Mode
from hwgen.gateware.bitserial import BitserialConfig
from hwgen.gateware.dot import DotConfig
from hwgen.gateware.gemm import GemmConfig
from hwgen.gateware.matvec import MatvecConfig
from hwgen.gateware.memory import RamConfig, RomConfig
from hwgen.gateware.neuron import NeuronConfig, PopcountConfig
from hwgen.gateware.requantize import RequantizeConfig
from hwgen.gateware.resize import DeserializerConfig, SerializerConfig
from hwgen.gateware.stream import ForkConfig, JoinConfig, QueueConfig, SkidBufferConfig
from hwgen.gateware.systolic import Dataflow, SystolicConfig
from hwgen.gateware.threshold import ThermometerConfig, ThresholdConfig
from hwgen.numerics import (
    FLOATS,
    BinaryFormat,
    FloatFormat,
    Format,
    IntFormat,
    Record,
    Rounding,
    Storage,
    TernaryFormat,
    Vector,
    Weights,
    format_for,
    parse_format,
)

BINARY, TERNARY = BinaryFormat(), TernaryFormat()
U1, U4, U8 = (IntFormat(width, signed=False) for width in (1, 4, 8))
S2, S4, S6, S8 = (IntFormat(width) for width in (2, 4, 6, 8))
F16 = FloatFormat(*FLOATS["f16"])
MIXED = Record((("low", Vector(U4, 3)), ("high", Vector(TERNARY))))


#: Formats of dot products, a pair for each way of multiplying: signs, powers, integers, codes, and
#: each with the others.
PAIRS = [pair.split() for pair in (
    "binary ternary", "ternary binary", "ternary ternary", "s8 binary", "u8 binary", "binary s4",
    "s8 ternary", "u4 ternary", "s8 s8", "u8 s8", "s5 u3", "s1 s2", "s8 log4", "u8 log4",
    "u4 ulog3", "log4 log4", "ulog3 log4", "binary log4", "ternary log3", "s6 log4r2",
    "log4r2 log3r2", "log3 log4r2", "s8 apot5x2", "apot5x2 apot4x2", "uapot4x2 ternary",
    "s8 codebook16:s8", "codebook4:s4 codebook16:s8", "s8 codebook3:ternary/-1/0/1",
    "binary codebook16:s8", "s4 codebook16:log4")]


def unit(row):
    """The block whose pipe, or which, a row of the catalogue is of."""
    lanes, what = row["lanes"], row["what"]
    if row["block"] == "matvec":
        depth = int(what.split()[-2]) * lanes
        parameters = ["act=binary", f"weights=1x{depth}:binary", "pe=1", f"simd={lanes}",
                      f"stages={lanes.bit_length() - 1}"]
    elif row["block"] == "neuron":
        weights = f"{lanes}:binary" if "constant" in what else "none"
        parameters = [f"lanes={lanes}", f"weights={weights}"]
    else:
        parameters = row["parameters"]
    return library.config(row["block"], parameters)


def at_the_limit(config, count=60):
    """Beats whose limits are the numbers of differing lanes, and one to either side."""
    rng = np.random.default_rng(3)
    beats = {name: rng.choice([-1, 1], (count, config.lanes)) for name in config.inputs
             if name != "i_limit"}
    weights = beats.get("i_weights", config.weights and config.weights.values)
    differ = (beats["i"] != weights).sum(axis=-1, keepdims=True)
    beats["i_limit"] = np.clip(differ + rng.integers(-1, 2, differ.shape), -1, config.lanes)
    return beats


@dataclass(frozen=True)
class RangeFormat(Format):
    """Integers from ``min`` to ``max``: any number of levels."""

    min: int
    max: int

    @property
    def width(self):
        return format_for(self.min, self.max).width

    @property
    def signed(self):
        return self.min < 0

    def __str__(self):
        return f"{self.min}..{self.max}"


def known(shape, fmt, storage="baked", seed=0):
    """Random constants, both ends of the format among them if there is room."""
    values = fmt.value(np.random.default_rng(seed).integers(
        0, fmt.levels - 1, shape, endpoint=True, dtype=np.uint64))
    values.flat[-1], values.flat[0] = fmt.min, fmt.max
    return Weights.of(values, fmt, Storage(storage))


def weights(shape, fmt, storage):
    """Constants, or weights that arrive at run time."""
    storage = Storage(storage)
    return known(shape, fmt, storage) if storage.constant else Weights.unknown(shape, fmt, storage)


def threshold_config(in_format, out_format, channels, lanes=1, storage="baked", seed=0):
    """Random thresholds a little past the input's range; some equal, some channels constant."""
    rng = np.random.default_rng(seed)
    table = rng.integers(in_format.min - 1, in_format.max + 2, (channels, out_format.levels - 1))
    if channels > 2:
        table[0] = in_format.min - 1  # passed by all
        table[1] = table[1, 0]        # all at once
        table[2] = in_format.max + 1  # passed by none
    return ThresholdConfig(
        in_format=in_format, out_format=out_format, lanes=lanes,
        thresholds=Weights.of(table, IntFormat(in_format.width + 2), Storage(storage)),
        falling=tuple(channel % 3 == 1 for channel in range(channels)))


def requantize_config(in_format, out_format, multiplier, bias, shift, storage="baked", **others):
    """Constants in tables just wide enough."""
    tables = [Weights.of(np.array(values), format_for(int(np.min(values)), int(np.max(values))),
                         Storage(storage)) for values in (multiplier, bias)]
    return RequantizeConfig(in_format=in_format, out_format=out_format, multiplier=tables[0],
                            bias=tables[1], shift=shift, **others)


def _matvecs(storage):
    shapes = {
        "smallest": (1, 1, 1, 1, BINARY, BINARY),
        "folded": (6, 12, 2, 3, BINARY, BINARY),
        "all rows": (6, 12, 6, 3, BINARY, BINARY),
        "all columns": (6, 12, 2, 12, BINARY, BINARY),
        "unfolded": (4, 5, 4, 5, BINARY, BINARY),
        "awkward": (3, 5, 1, 1, U4, TERNARY),
        "integers": (4, 6, 2, 2, S8, S8),
    }
    return {f"{storage}, {name}": MatvecConfig(weights=weights((rows, cols), fmt, storage), pe=pe,
                                               in_format=in_format, simd=simd)
            for name, (rows, cols, pe, simd, in_format, fmt) in shapes.items()}


FAMILIES = {
    "queue": {
        "smallest": QueueConfig(beat=Vector(U1), depth=2),
        "awkward": QueueConfig(beat=MIXED, depth=5),
        "typical": QueueConfig(beat=Vector(S8, 4), depth=16),
        "three": QueueConfig(beat=Vector(S4), depth=3),
        "deepest distributed": QueueConfig(beat=Vector(U8), depth=64),
        "wide": QueueConfig(beat=Vector(S8, 25), depth=4),
        "block": QueueConfig(beat=Vector(S8, 3), depth=65),
        "block, a power of two": QueueConfig(beat=MIXED, depth=128),
    },
    "skid_buffer": {
        "smallest": SkidBufferConfig(beat=Vector(U1)),
        "awkward": SkidBufferConfig(beat=Vector(IntFormat(5), 13)),  # one bit too wide to enable
        "typical": SkidBufferConfig(beat=Vector(S8, 4)),
        "record": SkidBufferConfig(beat=MIXED),
        "widest in registers": SkidBufferConfig(beat=Vector(U4, 16)),
    },
    "fork": {
        "smallest": ForkConfig(beat=Vector(U1)),
        "awkward": ForkConfig(beat=MIXED, ways=7),
        "typical": ForkConfig(beat=Vector(S8, 4), ways=3),
    },
    "join": {
        "smallest": JoinConfig(beats=(Vector(U1), Vector(U1))),
        "awkward": JoinConfig(beats=(Vector(U4, 3), Vector(TERNARY), Vector(S8, 9),
                                     Vector(BINARY))),
        "typical": JoinConfig(beats=(Vector(S8, 4), Vector(S8, 4))),
    },
    "serializer": {
        "smallest": SerializerConfig(beat=Vector(BINARY, 2), lanes=1),
        "awkward": SerializerConfig(beat=Vector(IntFormat(5), 9), lanes=3),
        "typical": SerializerConfig(beat=Vector(S8, 16), lanes=4),
        "wide": SerializerConfig(beat=Vector(S8, 20), lanes=10),
    },
    "deserializer": {
        "smallest": DeserializerConfig(beat=Vector(BINARY), lanes=2),
        "awkward": DeserializerConfig(beat=Vector(S8, 10), lanes=30),
        "typical": DeserializerConfig(beat=Vector(S8, 4), lanes=16),
        "odd": DeserializerConfig(beat=Vector(IntFormat(5), 3), lanes=9),
        "two wide": DeserializerConfig(beat=Vector(S8, 10), lanes=20),
    },
    "rom": {
        "smallest": RomConfig(contents=known((2, 1), U1)),
        "awkward": RomConfig(contents=known((8, 3), TERNARY, "rom")),
        "typical": RomConfig(contents=known((256, 4), S8, "rom")),
        "baked": RomConfig(contents=known((16, 3), S8)),
        "wide": RomConfig(contents=known((4, 9), S8, "rom")),
    },
    "ram": {
        "smallest": RamConfig(beat=Vector(U1), depth=2),
        "awkward": RamConfig(beat=Vector(TERNARY, 3), depth=16),
        "typical": RamConfig(beat=Vector(S8, 4), depth=64),
        "wide": RamConfig(beat=Vector(S8, 10), depth=8),
    },
    "dot": {
        "smallest": DotConfig(in_format=BINARY, weight_format=BINARY, lanes=1),
        "awkward": DotConfig(in_format=U4, weight_format=TERNARY, lanes=7),
        "typical": DotConfig(in_format=BINARY, weight_format=BINARY, lanes=64),
        "binary, odd": DotConfig(in_format=BINARY, weight_format=BINARY, lanes=11),
        "binary, no stage": DotConfig(in_format=BINARY, weight_format=BINARY, lanes=5, stages=0),
        "binary, many stages": DotConfig(in_format=BINARY, weight_format=BINARY, lanes=8, stages=7),
        "integers": DotConfig(in_format=S8, weight_format=S8, lanes=8),
        "one product": DotConfig(in_format=S4, weight_format=U4, lanes=1),
        "no stage": DotConfig(in_format=U4, weight_format=S4, lanes=3, stages=0),
        "one stage": DotConfig(in_format=U4, weight_format=U4, lanes=3, stages=1),
        "ternary": DotConfig(in_format=TERNARY, weight_format=TERNARY, lanes=6),
        "floats": DotConfig(in_format=F16, weight_format=F16, lanes=3),
        "widest": DotConfig(in_format=IntFormat(29), weight_format=IntFormat(32), lanes=2),
    },
    "systolic": {
        "smallest": SystolicConfig(in_format=BINARY, weight_format=BINARY, rows=1, cols=1, tile=1),
        "typical": SystolicConfig(in_format=S8, weight_format=S8, rows=4, cols=4, tile=16,
                                  acc_format=IntFormat(24)),
        "awkward": SystolicConfig(in_format=U8, weight_format=S8, rows=6, cols=3, tile=5,
                                  cell_rows=3, cell_cols=1),
        "of tables": SystolicConfig(in_format=S4, weight_format=S4, rows=3, cols=4, tile=7,
                                    dsp=False, cell_rows=1, cell_cols=2),
        "binary": SystolicConfig(in_format=BINARY, weight_format=BINARY, rows=8, cols=2, tile=9),
        "ternary": SystolicConfig(in_format=S4, weight_format=TERNARY, rows=4, cols=5, tile=9),
        "log": SystolicConfig(in_format=U4, weight_format=parse_format("log4"), rows=2, cols=2,
                              tile=40),
        "codebook": SystolicConfig(in_format=S8, weight_format=parse_format("codebook16:s8"),
                                   rows=2, cols=2, tile=4),
        "floats": SystolicConfig(in_format=F16, weight_format=F16, rows=4, cols=2, tile=5),
        "floats in cells of one": SystolicConfig(
            in_format=F16, weight_format=parse_format("bf16"), rows=3, cols=1, tile=2, cell_rows=1),
        "inputs stay": SystolicConfig(in_format=S8, weight_format=S4, rows=4, cols=6, tile=6,
                                      dataflow=Dataflow.INPUT_STATIONARY),
        "zeros held": SystolicConfig(in_format=U8, weight_format=S8, rows=4, cols=3, tile=5,
                                     zero_gating=True),
        "outputs stay": SystolicConfig(in_format=S8, weight_format=S8, rows=4, cols=4, tile=16,
                                       dataflow=Dataflow.OUTPUT_STATIONARY),
        "outputs stay, drain": SystolicConfig(
            in_format=S4, weight_format=S8, rows=4, cols=6, tile=2, cell_rows=1, cell_cols=1,
            dataflow=Dataflow.OUTPUT_STATIONARY),
        "outputs stay, binary": SystolicConfig(
            in_format=BINARY, weight_format=BINARY, rows=3, cols=5, tile=9,
            dataflow=Dataflow.OUTPUT_STATIONARY),
        "outputs stay, zeros held": SystolicConfig(
            in_format=U8, weight_format=S8, rows=4, cols=2, tile=5, zero_gating=True,
            dataflow=Dataflow.OUTPUT_STATIONARY),
    },
    "gemm": {
        "smallest": GemmConfig(rows=4, cols=1, in_format=U1, weight_format=U1, positions=16,
                               act_words=8, weight_words=8, scale_words=2, multiplier_width=1,
                               shift=0, acc_format=IntFormat(16)),
        "typical": GemmConfig(rows=4, cols=4, in_format=U4, weight_format=S4, positions=16,
                              act_words=64, weight_words=128, scale_words=8,
                              acc_format=IntFormat(20)),
        "awkward": GemmConfig(rows=4, cols=3, in_format=S8, weight_format=S8, positions=16,
                              act_words=64, weight_words=128, scale_words=4,
                              rounding=Rounding.HALF_UP, shift=4, multiplier_width=5),
        "external memory": GemmConfig(rows=4, cols=2, in_format=U4, weight_format=S4, positions=16,
                                      act_words=16, weight_words=64, scale_words=4, bus=64),
    },
    "matvec": {
        **_matvecs("baked"), **_matvecs("rom"), **_matvecs("reloadable"), **_matvecs("streamed"),
        "no stage": MatvecConfig(weights=known((4, 6), BINARY), in_format=BINARY, pe=2, simd=3,
                                 stages=0),
        "many stages": MatvecConfig(weights=known((4, 6), S4, "rom"), in_format=U4, pe=2, simd=3,
                                    stages=6),
        "odd offset": MatvecConfig(weights=known((2, 9), BINARY), in_format=BINARY, simd=3),
        "factored": MatvecConfig(weights=known((4, 6), parse_format("codebook4:s4")), pe=2, simd=3,
                                 in_format=S8, factored=True),
        **{f"unfolded {fmt}": MatvecConfig(weights=known((2, 3), parse_format(fmt)), in_format=S6,
                                           pe=2, simd=3)
           for fmt in ("codebook4:s4", "log4", "apot5x2", "ternary", "s8")},
        "unfolded zeros": MatvecConfig(weights=Weights.of(np.diag([0, -1, 0]), TERNARY), pe=3,
                                       simd=3, in_format=TERNARY),
        "unfolded, even": MatvecConfig(weights=Weights.of(np.array([[2, 12], [4, 8]]), U4), pe=2,
                                       simd=2, in_format=IntFormat(3, signed=False)),
        "one class": MatvecConfig(weights=Weights.of(np.full((1, 8), -1), BINARY), pe=1, simd=2,
                                  in_format=BINARY),
    },
    "neuron": {
        "smallest": NeuronConfig(lanes=1),
        "awkward": NeuronConfig(lanes=11, stages=2),
        "typical": NeuronConfig(lanes=64),
        "constant": NeuronConfig(lanes=13, weights=known((13,), BINARY)),
        "many stages": NeuronConfig(lanes=5, stages=9),
    },
    "popcount": {
        "smallest": PopcountConfig(lanes=1),
        "awkward": PopcountConfig(lanes=23, stages=1),
        "typical": PopcountConfig(lanes=64),
    },
    "thermometer": {
        "smallest": ThermometerConfig(in_format=U1, thresholds=(1,)),
        "awkward": ThermometerConfig(in_format=IntFormat(3), thresholds=(-4, 0, 3), lanes=3),
        "typical": ThermometerConfig(in_format=U8, thresholds=(64, 128, 192), lanes=8),
        "many": ThermometerConfig(in_format=S6, thresholds=tuple(range(-30, 31, 3))),
        "always": ThermometerConfig(in_format=U4, thresholds=(0,), lanes=2),
    },
    "threshold": {
        "smallest": threshold_config(U1, BINARY, 1),
        "awkward": threshold_config(S6, TERNARY, 9, lanes=3, storage="rom"),
        "typical": threshold_config(IntFormat(9), BINARY, 12, lanes=4),
        "unfolded": threshold_config(S6, BINARY, 5, lanes=5),
        "unsigned": threshold_config(U8, IntFormat(2, signed=False), 6, lanes=2, storage="rom"),
        "signed": threshold_config(S6, IntFormat(3), 4, lanes=2),
        "most comparators": threshold_config(IntFormat(9), U4, 4),
        "searched": threshold_config(IntFormat(9), IntFormat(5, signed=False), 6, lanes=2,
                                     storage="rom"),
        "searched, unfolded": threshold_config(S8, IntFormat(5), 3, lanes=3),
        "searched, least": threshold_config(IntFormat(7, signed=False), RangeFormat(-9, 7), 3),
        "searched, odd": threshold_config(S8, RangeFormat(0, 22), 4, lanes=2),
        "searched, s8": threshold_config(IntFormat(11), S8, 3, storage="rom"),
        "searched, u8": threshold_config(IntFormat(9), U8, 2, lanes=2),
    },
    "binarize": {
        "smallest": BinarizeConfig(in_format=U1),
        "awkward": BinarizeConfig(in_format=S6, mode=Mode.STOCHASTIC, fraction=4, lanes=7),
        "typical": BinarizeConfig(in_format=S8, mode=Mode.STOCHASTIC, fraction=7, lanes=4),
        "signs": BinarizeConfig(in_format=IntFormat(20), lanes=5),
        "no fraction": BinarizeConfig(in_format=S2, mode=Mode.STOCHASTIC, lanes=2),
        "unsigned": BinarizeConfig(in_format=U4, mode=Mode.STOCHASTIC, fraction=5),
        "finest": BinarizeConfig(in_format=IntFormat(18), mode=Mode.STOCHASTIC, fraction=15),
    },
    "requantize": {
        "smallest": requantize_config(U1, U1, [[1]], [0], (0,)),
        "awkward": requantize_config(S8, IntFormat(5), [-128, 127, 0, 1, 77, -3],
                                     [-8, 7, 0, 1, -1, 5], (9, 10, 0, 3, 9, 46), lanes=3,
                                     zero_point=(1, -2, 3, 16, -100, 0), storage="rom",
                                     low=(-16, -3, 0, -16, -16, 4), high=(15, 3, 15, 0, 15, 4)),
        "typical": requantize_config(IntFormat(12), S8, [500, 301, 77, 420], [9, -7, 8, -8],
                                     (11,) * 4, lanes=2),
        **{rule.value: requantize_config(S8, S6, [19, -7, 120, 1], [3, -3, 0, 1], (6, 5, 8, 0),
                                         rounding=rule, lanes=2) for rule in Rounding},
        "gemmlowp, wide": requantize_config(
            IntFormat(30), S8, [1 << 30, (1 << 31) - 1, 1 - (1 << 31), 3], [7, -8, 1, 0],
            (46, 44, 31, 30), rounding=Rounding.GEMMLOWP, zero_point=(-5,) * 4),
        "stochastic, fine": requantize_config(
            IntFormat(24), S8, [(1 << 24) - 1, -5], [0, 1], (40, 20), lanes=2,
            rounding=Rounding.STOCHASTIC),
        "two scales": requantize_config(S8, S8, [[-77, 90], [127, 127], [5, -128]],
                                        [-1000, 0, 999], (7, 8, 7)),
        "many sums": requantize_config(S6, U8, [[-8, 7, 3, 100, -120]], [40], (6,),
                                       zero_point=(100,)),
    },
    "bitserial": {
        "smallest": BitserialConfig(act_bits=2, weight_bits=2, lanes=1),
        "awkward": BitserialConfig(act_bits=2, weight_bits=4, lanes=7, folds=3),
        "typical": BitserialConfig(act_bits=4, weight_bits=4, lanes=64),
        "no stage": BitserialConfig(act_bits=4, weight_bits=2, lanes=5, stages=0, folds=2),
        "many stages": BitserialConfig(act_bits=2, weight_bits=2, lanes=3, stages=6, folds=4),
    },
    "affine": {
        "two sums": AffineConfig(in_format=S6, multiplier=known((6, 2), S8, seed=3), lanes=3,
                                 bias=known((6,), S8)),
        "smallest": AffineConfig(in_format=U1, multiplier=known((1,), U1), bias=known((1,), U1)),
        "slow": AffineConfig(in_format=S6, multiplier=known((6,), S8, seed=1), lanes=2,
                             bias=known((6,), S8), every=5),
        "awkward": AffineConfig(in_format=S6, multiplier=known((6,), S8, seed=1), lanes=2,
                                bias=known((6,), IntFormat(12), seed=2)),
        "typical": AffineConfig(in_format=IntFormat(9), multiplier=known((10,), S8, "rom"),
                                bias=known((10,), IntFormat(14), "rom", seed=1)),
        "unfolded": AffineConfig(in_format=S6, multiplier=known((3,), S4), lanes=3,
                                 bias=known((3,), S8, seed=1)),
        "unsigned": AffineConfig(in_format=U8, multiplier=known((4,), U4),
                                 bias=known((4,), S8), lanes=2),
        "negative": AffineConfig(in_format=U8, multiplier=Weights.of(np.array([-3, -8]), S4),
                                 bias=Weights.of(np.array([-1, 0]), S4)),
        "widest": AffineConfig(in_format=IntFormat(30), multiplier=known((2,), IntFormat(32)),
                               bias=known((2,), IntFormat(60))),
    },
    "argmax": {
        "smallest": ArgmaxConfig(in_format=U1, classes=2),
        "awkward": ArgmaxConfig(in_format=S4, classes=9, lanes=3),
        "typical": ArgmaxConfig(in_format=IntFormat(20), classes=10),
        "two lanes": ArgmaxConfig(in_format=S2, classes=10, lanes=2),
        "unfolded": ArgmaxConfig(in_format=S2, classes=7, lanes=7),
        "a pair": ArgmaxConfig(in_format=U4, classes=2, lanes=2),
        "a power of two": ArgmaxConfig(in_format=U4, classes=16, lanes=4),
    },
}


def each(family, *names):
    """Parametrize a test by the configs of a family, or only by those of some names."""
    configs = {name: FAMILIES[family][name] for name in names or FAMILIES[family]}
    return pytest.mark.parametrize("config", configs.values(), ids=configs.keys())


def refuses(error, message, make, **parameters):
    """Check that a config is refused with this sentence, the whole of it."""
    with pytest.raises(error) as caught:
        make(**parameters)
    assert str(caught.value) == message
