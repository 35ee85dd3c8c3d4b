"""Dot products of floats: exact products, and a tree of binary32 adders, each rounded once.

A number is a dict of values: ``nan``, ``inf``, ``sign``, ``sig`` and ``exp``. A finite one is
``sig / 2**(len(sig) - 1) * 2**(exp - 127)``: its exponent is binary32's, however far products leave
the range of that.
"""

from dataclasses import dataclass

from amaranth import *

from ..numerics import FLOATS, FloatFormat, Format, require_int
from ..targets import Resources, Target
from .fabric.compress import spread
from .fabric.costs import multiplier
from .fabric.portable import Fabric
from .products import decode, decoded

__all__ = ["ADD_STAGES", "FloatPipe", "add", "adder"]

_F32 = FloatFormat(*FLOATS["f32"])
_NAN, _INFINITY = 0x7FC00000, 0x7F800000

#: Bits of binary32's significand, and of an adder below it: two that a difference may need, and one
#: for whatever is lower still.
_SIG, _BELOW = 24, 3


#: Cycles of :func:`add`.
ADD_STAGES = 6


def adder(bits: int = _SIG) -> Resources:
    """Estimate of the cells of :func:`add`, for significands of so many bits."""
    width = max(_SIG, bits) + _BELOW + 1
    return Resources(lut4=20 * width + 10, ff=7 * width + 80)


def add(m, fabric: Fabric, a, b, *, name):
    """The binary32 nearest to the sum of two, ties to even: codes, ``ADD_STAGES`` cycles later."""
    steps = _Steps(m, fabric, [1] * ADD_STAGES, name)
    return _add(steps, _unpack(_F32, a), _unpack(_F32, b), range(1, 256))


@dataclass(frozen=True)
class FloatPipe:
    """How to compute dot products of ``lanes`` pairs of floats, as a :class:`.dot.DotPipe` does.

    The one count is the sum itself, a code of binary32. Products are exact, and normalized where an
    operand is subnormal; each pair of neighbours is added and rounded once, to nearest even.

    Parameters
    ----------
    in_format, weight_format : FloatFormat, or CodebookFormat of floats
    lanes : int
    stages : int or None
        Registers between the operands and the sum, spread over the steps; by default one for each
        step, 64 at most.
    """

    in_format: Format
    weight_format: Format
    lanes: int
    stages: int | None = None

    scale = 1
    offsets = (0,)
    most = ((1 << 32) - 1,)

    def __post_init__(self):
        if self.stages is None:
            object.__setattr__(self, "stages", min(64, self.steps))
        require_int("Stages", self.stages, low=0, high=64)

    @property
    def _formats(self):
        return decoded(self.in_format), decoded(self.weight_format)

    @property
    def bits(self) -> int:
        """Of a product's significand."""
        return sum(fmt.mantissa + 1 for fmt in self._formats)

    @property
    def exponents(self) -> range:
        """All of a product, in binary32's terms."""
        high = sum((1 << fmt.exponent) - 1 for fmt in self._formats)
        return range(self._bias + 2 - (self.bits - 1), self._bias + high + 1)

    @property
    def _bias(self):
        return 128 - sum(fmt.bias for fmt in self._formats)

    @property
    def _product_steps(self):
        """To decode, to multiply (a slice has several), to count zeros and to shift."""
        return (int(self._formats != (self.in_format, self.weight_format)),
                4 if self.bits > 8 else 1, 1, 1)

    @property
    def _add_steps(self):
        """For each level of adders; what may be less than binary32's numbers is cut off last."""
        small = [self.exponents.start < 1] + [False] * ((self.lanes - 1).bit_length() - 1)
        return [6 + one for one in small]

    @property
    def steps(self) -> int:
        """Steps, each of which may end in registers."""
        return sum(self._product_steps) + sum(self._add_steps)

    def build(self, m, fabric: Fabric, activations, weights, *, name) -> list[Value]:
        """Add the pipe to a module; operands are codes, lane 0 low. Returns the code of the sum."""
        registers, first = spread(self.stages, self.steps), sum(self._product_steps)
        own, rest = registers[:first], registers[first:]
        numbers = [self._product(
            _Steps(m, fabric, own, f"{name}_{lane}"),
            *(decode(fmt, Value.cast(operand).word_select(lane, fmt.width)) for operand, fmt in
              ((activations, self.in_format), (weights, self.weight_format))))
            for lane in range(self.lanes)]
        exponents = self.exponents
        if self.lanes % 2:  # the last product is rounded alone: plus -0
            numbers.append({"nan": C(0, 1), "inf": C(0, 1), "sign": C(1, 1), "sig": C(0, self.bits),
                            "exp": C(exponents.start, Signal(exponents).shape())})
        for level, count in enumerate(self._add_steps):
            own, rest = rest[:count], rest[count:]
            codes = []
            for n in range(0, len(numbers), 2):
                steps = _Steps(m, fabric, own, f"{name}_sum_{level}_{n // 2}")
                codes.append(_add(steps, *numbers[n:n + 2], exponents) if n + 1 < len(numbers)
                             else steps.cut({"code": numbers[n]["code"]}, count)["code"])
            numbers = [_unpack(_F32, code) | {"code": code} for code in codes]
            exponents = range(1, 256)
        return codes

    def total(self, count, sum_index: int = 0):
        """The sum that a count stands for."""
        return count

    def _product(self, steps, *codes):
        decoding, multiply, *_others = self._product_steps
        codes = steps.cut(dict(enumerate(codes)), decoding)
        a, b = (_unpack(fmt, codes[n]) for n, fmt in enumerate(self._formats))
        number = {"nan": a["nan"] | b["nan"] | a["inf"] & (b["sig"] == 0)
                  | b["inf"] & (a["sig"] == 0), "inf": a["inf"] | b["inf"],
                  "sign": a["sign"] ^ b["sign"], "exp": a["exp"] + b["exp"]}
        sig = steps.fabric.multiply(steps.m, a["sig"], b["sig"], name=f"{steps.name}_product",
                                    stages=sum(steps.registers[decoding:decoding + multiply]))
        number = steps.cut(number, multiply)
        count, some = _leading_zeros(steps, sig)
        number = steps.cut(number | {"sig": sig, "count": count, "some": some})
        exp = Mux(number["some"], number["exp"] + self._bias - number["count"],
                  self.exponents.start)
        return steps.cut({key: number[key] for key in ("nan", "inf", "sign")} | {
            "sig": (number["sig"] << number["count"])[:self.bits],
            "exp": steps.let(exp, self.exponents)})

    def resources(self, target: Target) -> Resources:
        """Estimate of the cells, both operands variable: products, and adders."""
        bits = self.bits
        product = Resources(lut4=8 * bits + 20, ff=4 * bits + 50)
        if bits > 8 or target is Target.ICE40:
            product += multiplier(target, *(fmt.mantissa + 1 for fmt in self._formats), 3)
        small = self.lanes // 2 * (self.exponents.start < 1)
        width = max(_SIG, bits) + _BELOW + 1
        return (product * self.lanes + adder(bits) * max(1, self.lanes - 1)
                + Resources(lut4=8 * width * small))


class _Steps:
    """Where the registers of a chain of steps are, and the names of what is in it."""

    def __init__(self, m, fabric, registers, name):
        self.m, self.fabric, self.registers, self.name = m, fabric, registers, name
        self.done = self.signals = 0

    def let(self, value, shape=None):
        """A signal of a value."""
        self.signals += 1
        signal = Signal(Value.cast(value).shape() if shape is None else shape,
                        name=f"{self.name}_{self.signals}")
        self.m.d.comb += signal.eq(value)
        return signal

    def cut(self, number, steps=1):
        """The end of a step, or of several: a number, after the registers that stand there."""
        cycles = sum(self.registers[self.done:self.done + steps])
        self.done += steps
        return {key: self.fabric.delay(self.m, self.let(value), cycles,
                                       name=f"{self.name}_{key}_{self.done}")
                for key, value in number.items()}


def _unpack(fmt, code):
    """The number that a code stands for."""
    fraction, exponent, sign = code[:fmt.mantissa], code[fmt.mantissa:-1], code[-1]
    if fmt.infinities:
        nan, inf = exponent.all() & fraction.any(), exponent.all() & ~fraction.any()
    else:
        nan, inf = code[:-1].all(), C(0, 1)
    return {"nan": nan, "inf": inf, "sign": sign, "sig": Cat(fraction, exponent.any()),
            "exp": Cat(exponent[0] | ~exponent.any(), exponent[1:])}


def _add(steps, a, b, exponents):
    """The code of the binary32 nearest to the sum of two numbers, ties to even.

    Of the difference of two that are more than a place apart one bit vanishes at most, so that what
    is shifted out may be one bit for all. Nothing is shifted so far to the left that the exponent
    would fall below the least.
    """
    width = max(_SIG, len(a["sig"]))
    low, high = exponents.start, exponents.stop - 1
    less = steps.let(~a["inf"] & (b["inf"] | (a["exp"] < b["exp"])
                                  | (a["exp"] == b["exp"]) & (a["sig"] < b["sig"])))
    more, fewer = a["exp"] - b["exp"], b["exp"] - a["exp"]
    differ = a["sign"] ^ b["sign"]
    number = steps.cut({
        "nan": a["nan"] | b["nan"] | a["inf"] & b["inf"] & differ, "inf": a["inf"] | b["inf"],
        "sign": Mux(less, b["sign"], a["sign"]), "differ": differ,
        "exp": Mux(less, b["exp"], a["exp"]),
        "shift": Mux(less, fewer, more)[:(high - low).bit_length()],
        **{name: Cat(C(0, width - len(a["sig"]) + _BELOW), Mux(less, one["sig"], other["sig"]))
           for name, one, other in (("large", b, a), ("small", a, b))}})

    number["small"] = _shift_right(steps, number["small"], number.pop("shift"))
    number = steps.cut(number)

    differ, large, small = number["differ"], number.pop("large"), number.pop("small")
    total = steps.let(large + Mux(differ, ~small, small) + differ)
    size = width + _BELOW + 1
    number["sig"] = Cat(total[:size - 1], total[size - 1] & ~differ)
    number = steps.cut(number)

    lowest = C(0, size)
    if low < size:
        reach = Mux(number["exp"] < 0, 0, number["exp"])[:high.bit_length()]
        lowest = C(1 << size - 1, size) >> reach
    number["count"], _some = _leading_zeros(steps, number["sig"] | lowest)
    number = steps.cut(number)

    count = number.pop("count")
    number["sig"] = (number["sig"] << count)[:size]
    number["exp"] = steps.let(number["exp"] + 1 - count,
                              range(low + 2 - (1 << len(count)), high + 2))
    number = steps.cut(number)

    if low < 1:
        beyond = steps.let(Mux(number["exp"] < 1, 1 - number["exp"], 0), range(2 - low))
        number["sig"] = _shift_right(steps, number["sig"], beyond)
        number = steps.cut(number)

    sig, exp, normal = number["sig"], number["exp"], number["sig"][-1]
    kept, guard, below = sig[-_SIG:], sig[-_SIG - 1], sig[:-_SIG - 1]
    rounded = Cat(kept[:-1], Mux(normal, exp[:8], 0)) + (guard & (below.any() | kept[0]))
    infinite = number["inf"] | normal & (exp > 254)
    sign = number["sign"] & (sig.any() | ~number["differ"] | number["inf"])
    code = Cat(Mux(infinite, _INFINITY, rounded[:31])[:31], sign)
    return steps.cut({"code": Mux(number["nan"], _NAN, code)[:32]})["code"]


def _leading_zeros(steps, bits):
    """How many zeros stand above the highest one, and whether there is one."""
    levels = (len(bits) - 1).bit_length()
    bits, count = Cat(C(0, (1 << levels) - len(bits)), bits), []
    for level in reversed(range(levels)):
        empty = steps.let(~bits[1 << level:].any())
        bits, count = steps.let(Mux(empty, bits[:1 << level], bits[1 << level:])), [empty, *count]
    return Cat(count), bits[0]


def _shift_right(steps, bits, amount):
    """Shifted; the lowest bit is one if any below it was, however far the shift goes."""
    size, levels = len(bits), (len(bits) - 1).bit_length()
    for level in range(min(levels, len(amount))):
        by = 1 << level
        shifted = Cat(bits[:by + 1].any(), bits[by + 1:], C(0, by))
        bits = steps.let(Mux(amount[level], shifted, bits)[:size])
    return Mux(amount[levels:].any(), bits.any(), bits)[:size] if levels < len(amount) else bits
