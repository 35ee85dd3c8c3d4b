"""The library: every block by name, and its named configurations."""

import dataclasses
import importlib
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..errors import InputError
from .parameters import parse

__all__ = ["BLOCKS", "Block", "block", "config"]


#: Short names of parameters, for blocks that have the long one.
_SHORT = {"act": "in_format", "weight": "weight_format", "acc": "acc_format"}

#: Bits of the widest stream: beyond it Amaranth takes minutes, and then gives up.
_WIDEST = 16384


@dataclass(frozen=True, kw_only=True)
class Block:
    """A line of the library."""

    name: str
    #: Where its config class is, as ``module:Class`` in this package: nothing is imported until a
    #: config is made.
    config: str
    line: str  #: what it is, in one line
    source: str  #: paper, or where its form comes from
    #: Named configurations, as ``-p`` spells them; ``default`` and ``small`` at least.
    configs: Mapping[str, Mapping[str, str]]

    def config_class(self):
        """The config class, imported."""
        module, _, cls = self.config.partition(":")
        return getattr(importlib.import_module(f".{module}", __package__), cls)


def block(name: str) -> Block:
    """The block of a name.

    Raises
    ------
    InputError
        If there is none.
    """
    if name not in BLOCKS:
        raise InputError(f"There is no block {name!r}: choose one of {', '.join(BLOCKS)}")
    return BLOCKS[name]


def config(spec: str, parameters: Sequence[str] = ()):
    """Config of ``BLOCK[:CONFIG]`` with parameters ``NAME=VALUE`` set.

    Raises
    ------
    InputError
        If a name is unknown, a value cannot be read, or the config refuses it.
    """
    name, _, chosen = spec.partition(":")
    entry = block(name)
    chosen = chosen or "default"
    if chosen not in entry.configs:
        raise InputError(f"Block {name} has no configuration {chosen!r}: "
                         f"choose one of {', '.join(entry.configs)}")
    cls = entry.config_class()
    hints = typing.get_type_hints(cls)
    fields = [field.name for field in dataclasses.fields(cls)]
    values = {}
    for parameter in [*(f"{key}={value}" for key, value in entry.configs[chosen].items()),
                      *parameters]:
        key, equals, text = parameter.partition("=")
        if not equals:
            raise InputError(f"Parameters are given as NAME=VALUE, not {parameter!r}")
        key = key if key in fields else _SHORT.get(key, key)
        if key not in fields:
            raise InputError(f"Block {name} has no parameter {key!r}: "
                             f"choose one of {', '.join(fields)}")
        try:
            values[key] = parse(hints[key], text)
        except (TypeError, ValueError, OSError, RecursionError) as error:
            raise InputError(f"Block {name}, parameter {key}={text[:60]!r}: {error}") from error
    try:
        made = cls(**values)
    except (TypeError, ValueError) as error:
        raise InputError(f"Block {name}: {error}") from error
    for stream, beat in (made.inputs | made.outputs).items():
        if beat.width > _WIDEST:
            raise InputError(f"Block {name}: Stream {stream} must have at most {_WIDEST} bits, "
                             f"not {beat.width}: use fewer lanes")
    return made


BLOCKS: dict[str, Block] = {entry.name: entry for entry in (
    Block(
        name="dot", config="dot:DotConfig",
        line="Dot product of two streams of vectors; binary is an XNOR and a popcount",
        source="Rastegari et al., XNOR-Net, ECCV 2016, section 4",
        configs={
            "default": {"in_format": "binary", "weight_format": "binary", "lanes": "64"},
            "int8": {"in_format": "s8", "weight_format": "s8", "lanes": "8"},
            "small": {"in_format": "s4", "weight_format": "ternary", "lanes": "4"},
        }),
    Block(
        name="bitserial", config="bitserial:BitserialConfig",
        line="Dot product of integers in planes of bits, of a precision chosen at run time",
        source="Umuroglu et al., BISMO, FPL 2018, section III",
        configs={
            "default": {"act_bits": "8", "weight_bits": "8", "lanes": "64"},
            "small": {"act_bits": "2", "weight_bits": "4", "lanes": "8", "folds": "2"},
        }),
    Block(
        name="matvec", config="matvec:MatvecConfig",
        line="Matrix-vector product: a dense layer, folded by pe and simd",
        source="Umuroglu et al., FINN, FPGA 2017, section 4.2",
        configs={
            "default": {"weights": "64x64:binary", "in_format": "binary", "pe": "8", "simd": "16"},
            "int8": {"weights": "16x16:s8:rom", "in_format": "s8", "pe": "2", "simd": "4"},
            "reloadable": {"weights": "64x64:binary:reloadable", "in_format": "binary",
                           "pe": "8", "simd": "16"},
            "streamed": {"weights": "16x16:ternary:streamed", "in_format": "s8",
                         "pe": "4", "simd": "4"},
            "diannao": {"weights": "16x256:s16:streamed", "in_format": "s16", "pe": "16",
                        "simd": "16"},
            "small": {"weights": "8x8:binary", "in_format": "binary", "pe": "2", "simd": "4"},
        }),
    Block(
        name="systolic", config="systolic:SystolicConfig",
        line="Systolic array of multipliers: weights, inputs or outputs stay in it",
        source="Kung, Why systolic architectures?, Computer 15(1), 1982",
        configs={
            "default": {"in_format": "s8", "weight_format": "s8", "rows": "2", "cols": "2",
                        "tile": "16", "acc_format": "s24"},
            "8x8": {"in_format": "s8", "weight_format": "s8", "rows": "8", "cols": "8",
                    "tile": "16", "acc_format": "s24"},
            "shidiannao": {"in_format": "s16", "weight_format": "s16", "rows": "8", "cols": "8",
                           "tile": "25", "dataflow": "output_stationary"},
            "ternary": {"in_format": "s8", "weight_format": "ternary", "rows": "16", "cols": "16",
                        "tile": "32", "cell_rows": "16", "cell_cols": "4"},
            "small": {"in_format": "s4", "weight_format": "s4", "rows": "2", "cols": "2",
                      "tile": "4"},
        }),
    Block(
        name="gemm", config="gemm:GemmConfig",
        line="Matrix products and convolutions of any size on one array, by instructions",
        source="Jouppi et al., In-datacenter performance analysis of a TPU, ISCA 2017",
        configs={
            "default": {"rows": "4", "cols": "1", "positions": "16", "act_words": "32",
                        "weight_words": "32", "scale_words": "4"},
            "8x8": {"rows": "8", "cols": "8"},
            "small": {"rows": "4", "cols": "4", "in_format": "u4", "weight_format": "s4",
                      "acc_format": "s20", "positions": "16", "act_words": "64",
                      "weight_words": "64", "scale_words": "8"},
        }),
    Block(
        name="neuron", config="neuron:NeuronConfig",
        line="Binary neuron: XNOR, popcount and threshold in one compressor tree",
        source="Rastegari et al., XNOR-Net, ECCV 2016, section 4",
        configs={
            "default": {"lanes": "64"},
            "constant": {"lanes": "64", "weights": "64:binary"},
            "small": {"lanes": "8"},
        }),
    Block(
        name="popcount", config="neuron:PopcountConfig",
        line="How many of a beat's bits are +1", source="hwgen",
        configs={"default": {"lanes": "64"}, "small": {"lanes": "8"}}),
    Block(
        name="thermometer", config="threshold:ThermometerConfig",
        line="Integers to bits: one for each threshold that is reached",
        source="Buckman et al., Thermometer Encoding, ICLR 2018, section 3",
        configs={
            "default": {"in_format": "u8", "thresholds": "64,128,192", "lanes": "8"},
            "small": {"in_format": "u5", "thresholds": "3,8,13", "lanes": "2"},
        }),
    Block(
        name="threshold", config="threshold:ThresholdConfig",
        line="Quantizer: accumulators to a narrow format by thresholds of each channel",
        source="Umuroglu et al., FINN, FPGA 2017, section 4.2.2",
        configs={
            "default": {"in_format": "s10", "out_format": "binary", "thresholds": "64x1:s10",
                        "falling": "0*48,1*16", "lanes": "8"},
            "ternary": {"in_format": "s10", "out_format": "ternary", "thresholds": "16x2:s10",
                        "falling": "0*16", "lanes": "4"},
            "search": {"in_format": "s12", "out_format": "u5", "thresholds": "16x31:s12",
                       "falling": "0*16", "lanes": "2"},
            "small": {"in_format": "s6", "out_format": "ternary", "thresholds": "4x2:s6",
                      "falling": "0,0,1,1", "lanes": "2"},
        }),
    Block(
        name="binarize", config="binarize:BinarizeConfig",
        line="Signs: of each value, or by the probability of its hard sigmoid",
        source="Courbariaux et al., BinaryConnect, NIPS 2015, section 2.2",
        configs={
            "default": {"in_format": "s8", "fraction": "7", "lanes": "8"},
            "stochastic": {"in_format": "s8", "fraction": "7", "lanes": "8", "mode": "stochastic"},
            "small": {"in_format": "s4", "fraction": "2", "lanes": "2", "mode": "stochastic"},
        }),
    Block(
        name="requantize", config="requantize:RequantizeConfig",
        line="Accumulators to narrow integers: multiplier, shift, named rounding, clamp",
        source="Jacob et al., Quantization and Training, CVPR 2018, section 2.2",
        configs={
            "default": {"in_format": "s20", "out_format": "s8", "multiplier": "16:u16",
                        "bias": "16:s16:baked:1", "shift": "26*16", "lanes": "2"},
            "gemmlowp": {"in_format": "s24", "out_format": "u8", "multiplier": "8:u31",
                         "bias": "8:s16:baked:1", "shift": "44*4,46*4", "zero_point": "128*8",
                         "rounding": "gemmlowp"},
            "stochastic": {"in_format": "s20", "out_format": "s8", "multiplier": "16:u16",
                           "bias": "16:s16:baked:1", "shift": "26*16", "lanes": "2",
                           "rounding": "stochastic"},
            "two_scales": {"in_format": "s12", "out_format": "s8", "multiplier": "8x2:s8",
                           "bias": "8:s12:baked:1", "shift": "10*8", "lanes": "2"},
            "small": {"in_format": "s8", "out_format": "s4", "multiplier": "4:u4", "lanes": "2",
                      "bias": "4:s4:baked:1", "shift": "6,6,7,7"},
        }),
    Block(
        name="affine", config="affine:AffineConfig",
        line="Per-channel integer multiplier and bias, for scores",
        source="Jacob et al., Quantization and Training, CVPR 2018, section 2.2",
        configs={
            "default": {"in_format": "s10", "multiplier": "10:s12", "bias": "10:s16:baked:1",
                        "lanes": "2"},
            "small": {"in_format": "s5", "multiplier": "4:s4", "bias": "4:s8:baked:1"},
        }),
    Block(
        name="argmax", config="argmax:ArgmaxConfig",
        line="Index of the greatest score, the lowest of equal ones", source="hwgen",
        configs={"default": {"in_format": "s24", "classes": "10", "lanes": "2"},
                 "small": {"in_format": "s6", "classes": "4", "lanes": "2"}}),
    Block(
        name="rom", config="memory:RomConfig", line="Constant words behind a stream of addresses",
        source="hwgen",
        configs={"default": {"contents": "256x4:s8:rom"}, "small": {"contents": "16x2:s4"}}),
    Block(
        name="ram", config="memory:RamConfig",
        line="Words behind a stream of addresses, filled through a load stream",
        source="hwgen",
        configs={"default": {"beat": "s8x4", "depth": "256"},
                 "small": {"beat": "s4x2", "depth": "16"}}),
    Block(
        name="queue", config="stream:QueueConfig", line="First in, first out", source="hwgen",
        configs={"default": {"beat": "s8x4", "depth": "16"},
                 "block": {"beat": "s8x4", "depth": "512"},
                 "small": {"beat": "{a: s4, b: binaryx2}", "depth": "4"}}),
    Block(
        name="skid_buffer", config="stream:SkidBufferConfig",
        line="A register in both directions of a stream", source="hwgen",
        configs={"default": {"beat": "s8x4"}, "small": {"beat": "s4x2"}}),
    Block(
        name="fork", config="stream:ForkConfig", line="Every beat to each of several streams",
        source="hwgen",
        configs={"default": {"beat": "s8x4", "ways": "2"}, "small": {"beat": "s4", "ways": "3"}}),
    Block(
        name="join", config="stream:JoinConfig", line="A beat of each of several streams as one",
        source="hwgen",
        configs={"default": {"beats": "s8x4,s8x4"}, "small": {"beats": "s4x2,binary"}}),
    Block(
        name="serializer", config="resize:SerializerConfig",
        line="Wide beats to several narrow ones", source="hwgen",
        configs={"default": {"beat": "s8x16", "lanes": "4"},
                 "small": {"beat": "s4x4", "lanes": "2"}}),
    Block(
        name="deserializer", config="resize:DeserializerConfig",
        line="Several narrow beats to a wide one", source="hwgen",
        configs={"default": {"beat": "s8x4", "lanes": "16"},
                 "small": {"beat": "s4x2", "lanes": "4"}}),
)}
