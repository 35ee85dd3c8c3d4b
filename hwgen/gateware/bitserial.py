"""Bit-serial dot products: planes of bits, ANDed and counted, of a precision chosen at run time."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from amaranth import *
from amaranth.lib import wiring

from ..golden.dot import bitserial
from ..numerics import IntFormat, Record, Vector, dot_range, format_for, require_int
from ..targets import Resources
from .block import Block, ReducingConfig, layout_of, shape_of
from .fabric.compress import AND, Row, plan, row_of
from .fabric.portable import Fabric
from .stream import Credit, wrap

__all__ = ["Bitserial", "BitserialConfig"]

_BIT = IntFormat(1, signed=False)
_WIDTHS = (2, 4, 8, 16)


@dataclass(frozen=True, kw_only=True)
class BitserialConfig(ReducingConfig):
    """Parameters of :class:`Bitserial`: frame, interval and latency are at the greatest precision.

    With fewer bits a frame has so many fewer beats, ``folds`` for each pair of planes.
    """

    #: Bits of an activation and of a weight, at most: 2, 4, 8 or 16.
    act_bits: int
    weight_bits: int
    #: Products at once.
    lanes: int
    #: Parts of a vector, each of ``lanes``: beats for each pair of planes.
    folds: int = 1
    #: Registers of the count; by default one for each level of adders.
    stages: int | None = None

    def __post_init__(self):
        for what, bits in (("Activation", self.act_bits), ("Weight", self.weight_bits)):
            require_int(f"{what} bits", bits)
            if bits not in _WIDTHS:
                raise ValueError(f"{what} bits must be one of {', '.join(map(str, _WIDTHS))}, "
                                 f"not {bits}")
        require_int("Lane count", self.lanes, low=1, high=65536)
        require_int("Folds", self.folds, low=1, high=65536)
        if self.stages is not None:
            require_int("Stages", self.stages, low=0, high=64)
        if max(map(abs, self._range(self.weight_bits))) >= 1 << 61:
            raise ValueError("Sums must fit 62 bits: use fewer lanes or folds")

    @property
    def frame(self):
        return self.folds * self.act_bits * self.weight_bits

    def _plan(self, folded):
        return plan(_products(Signal(self.lanes), Signal(self.lanes)), folded=1 + folded)

    @cached_property
    def count_stages(self):
        """Registers of the count of a beat."""
        levels = max(self._plan(folded).levels for folded in (False, True))
        return levels if self.stages is None else self.stages

    @property
    def pipe_latency(self):
        """Cycles from the last beat of a frame to its sum: the count, and two sums."""
        return self.count_stages + 2

    @property
    def inputs(self):
        planes = Vector(_BIT, self.lanes)
        widths = (("act", self.act_bits), ("weight", self.weight_bits))
        fewer = [(f"{name}_fewer", Vector(format_for(0, bits - 1))) for name, bits in widths]
        return {"i": Record((("act", planes), ("weight", planes))), "i_precision": Record((
            *fewer, *((f"{name}_unsigned", Vector(_BIT)) for name, _bits in widths)))}

    loads = ("i_precision",)
    load_beats = {"i_precision": 1}

    @property
    def outputs(self):
        return {"o": Vector(format_for(*self._range(self.weight_bits)))}

    def _range(self, weight_bits):
        """Least and greatest sum, with weights of so many bits, over all ways of reading them."""
        ends = [dot_range(IntFormat(self.act_bits, signed=a), IntFormat(weight_bits, signed=w),
                          self.lanes * self.folds) for a in (False, True) for w in (False, True)]
        return min(low for low, _high in ends), max(high for _low, high in ends)

    def precision(self, i_precision):
        """Bits and signedness, of activations and of weights, that a precision stands for."""
        one = {name: int(values[-1, 0]) for name, values in i_precision.items()}
        return tuple((most - one[f"{name}_fewer"], not one[f"{name}_unsigned"]) for name, most in
                     (("act", self.act_bits), ("weight", self.weight_bits)))

    def beats(self, acts, weights, act_format: IntFormat, weight_format: IntFormat):
        """Beats of both inputs for vectors of integers, (n, lanes * folds) each."""
        vectors, precision = {}, {}
        for name, values, fmt, most in (("act", acts, act_format, self.act_bits),
                                        ("weight", weights, weight_format, self.weight_bits)):
            require_int("Bits of a format", fmt.width, low=1, high=most)
            places = np.arange(fmt.width, dtype=np.uint64)[::-1, None]
            vectors[name] = fmt.encode(values)[:, None] >> places & np.uint64(1)
            for key, value in (("fewer", most - fmt.width), ("unsigned", int(not fmt.signed))):
                precision[f"{name}_{key}"] = np.array([[value]])
        shape = (len(acts), weight_format.width, act_format.width, self.lanes * self.folds)
        pairs = vectors["act"][:, None], vectors["weight"][:, :, None]
        planes = [np.broadcast_to(one, shape).reshape(-1, self.lanes).astype(np.int64)
                  for one in pairs]
        return {"i": dict(zip(("act", "weight"), planes, strict=True)), "i_precision": precision}

    def golden(self, i, i_precision):
        (act_bits, act_signed), (weight_bits, weight_signed) = self.precision(i_precision)
        act, weight = (i[name].reshape(-1, weight_bits, act_bits, self.lanes * self.folds)
                       for name in ("act", "weight"))
        return {"o": bitserial(act, weight, act_signed=act_signed, weight_signed=weight_signed)}

    def resources(self, target):
        total, fabric = self.outputs["o"].width, Fabric.of(target)
        low, high = self._range(1)
        plane = (high - low).bit_length()
        count = self._plan(fabric.folded - 1).resources(fabric, self.count_stages)
        return count + Credit.resources(target, total, latency=self.pipe_latency,
                                        interval=self.folds) + Resources(
            lut4=2 * (total + plane) + 40, ff=total + plane + 6 * self.count_stages + 30)


class Bitserial(Block, config=BitserialConfig):
    r"""Dot product of integers that come as planes of bits, of a precision chosen at run time.

    .. math:: \sum_{j,k} \pm 2^{j+k} popcount(a_j \wedge w_k)

    A beat is a plane of activations and one of weights, bit n of each for product n. Planes come
    from the highest bit down: that of the weights stands still while those of the activations go
    by, and is then followed by the next one. Each pair of planes takes ``folds`` beats, for vectors
    that are longer than ``lanes``. So a frame of activations of A bits and weights of W takes
    ``folds * A * W`` beats, at one beat per cycle, and there are no shifters: both sums double when
    a plane is done.

    A beat of ``i_precision`` says how many bits *fewer* than the greatest number activations and
    weights have, and whether they are unsigned. It is taken between frames, before the first one,
    and anew after a reset. (Zeros are the greatest precision, signed.)

    Source: Umuroglu, Rasnayake, Sjalander, "BISMO: A Scalable Bit-Serial Matrix Multiplication
    Overlay for Reconfigurable Computing", FPL 2018, section III (which shifts each count).
    """

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        m.submodules.credit = credit = Credit(layout_of(config.outputs["o"]),
                                              latency=config.pipe_latency, interval=config.folds)

        # Control: which planes these are; with all bits, a counter of planes ends at all ones.
        precision = Signal(layout_of(config.inputs["i_precision"]))
        loaded = Signal()
        fold = Signal(range(config.folds))
        act = Signal(range(config.act_bits))
        weight = Signal(range(config.weight_bits))
        admit, fold_done, act_done, weight_done = (Signal(name=name) for name in (
            "admit", "fold_done", "act_done", "weight_done"))
        at_start = (fold == 0) & (act == 0) & (weight == 0)
        m.d.comb += [
            self.i_precision.ready.eq(at_start),
            fold_done.eq(fold == config.folds - 1),
            act_done.eq(fold_done & (act == ~precision.act_fewer[0])),
            weight_done.eq(act_done & (weight == ~precision.weight_fewer[0])),
            self.i.ready.eq((credit.ready | ~weight_done)
                            & (loaded & ~self.i_precision.valid | ~at_start)),
            admit.eq(self.i.valid & self.i.ready),
            credit.reserve.eq(admit & weight_done),
        ]
        with m.If(self.i_precision.valid & at_start):
            m.d.sync += [precision.eq(self.i_precision.payload), loaded.eq(1)]
        with m.If(admit):
            m.d.sync += [
                fold.eq(wrap(fold, config.folds)),
                act.eq(Mux(act_done, 0, act + fold_done)),
                weight.eq(Mux(weight_done, 0, weight + act_done)),
            ]

        def later(value, cycles, name):
            return fabric.delay(m, value, cycles, name=name)

        # The count of a beat, and its place among those of a plane of weights.
        stages = config.count_stages
        count = fabric.compress(m, _products(self.i.p.act, self.i.p.weight), stages=stages,
                                name="count")
        valid = fabric.delay_valid(m, admit, stages, name="valid")
        how = {"first": later((act == 0) & (fold == 0), stages, "act_first"),
               "double": later(fold == 0, stages, "act_double"),
               "negative": later((act == 0) & ~precision.act_unsigned[0], stages, "act_negative")}
        low, high = config._range(1)
        plane = Signal(range(min(low, -1), high + 1), reset_less=True)
        with m.If(valid):
            m.d.sync += plane.eq(_doubled(plane, Cat(count, C(0, 1)).as_signed(), **how))

        # The sum of the planes.
        done = fabric.delay_valid(m, admit & act_done, stages + 1, name="plane_valid")
        how = {"first": later(weight == 0, stages + 1, "weight_first"), "double": C(1),
               "negative": later((weight == 0) & ~precision.weight_unsigned[0], stages + 1,
                                 "weight_negative")}
        total = Signal(shape_of(config.outputs["o"].format), reset_less=True)
        with m.If(done):
            m.d.sync += total.eq(_doubled(total, plane, **how))
        m.d.comb += [
            credit.data[0].eq(total),
            credit.push.eq(fabric.delay_valid(m, credit.reserve, config.pipe_latency,
                                              name="total_valid")),
        ]
        wiring.connect(m, credit.o, wiring.flipped(self.o))
        return m


def _products(acts, weights):
    """The bits to count: those that both planes have."""
    return [Row((a.join(AND, w),)) for a, w in zip(row_of(acts).bits, row_of(weights).bits,
                                                   strict=True)]


def _doubled(total, term, *, first, double, negative):
    """The total, or nothing, twice or once, plus or minus a term: one adder, which has a carry."""
    bits = Value.cast(total).as_unsigned()
    kept = Mux(first, 0, Mux(double, Cat(C(0, 1), bits)[:len(bits)], bits))
    added = Cat(negative, Mux(negative, ~term, term)).as_signed()
    return (Cat(C(1, 1), kept).as_signed() + added)[1:]
