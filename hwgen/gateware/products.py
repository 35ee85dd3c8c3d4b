"""Products of two formats, as rows of bits that a compressor adds up.

An operand is taken apart into a sign, powers of two and an integer; what two of them have in common
decides what their product is made of. Signs cost an XOR, which compressors fold; powers a shift;
two integers their partial products, or a multiplier slice.
"""

import functools
from dataclasses import dataclass, field

from amaranth import *

from ..numerics import (
    AdditivePowersFormat,
    BinaryFormat,
    CodebookFormat,
    Format,
    LogFormat,
    TernaryFormat,
    factors,
)
from .fabric.compress import AND, XOR, Bit, Row, evaluate, row_of, spread

__all__ = ["Lanes", "Products", "Sum", "decode", "decoded"]


@dataclass(frozen=True)
class Products:
    """What a pair of formats is multiplied with.

    Parameters
    ----------
    in_format, weight_format : Format
    dsp : bool
        Whether two integers go to a multiplier slice.
    factored : bool
        Whether activations are summed up for each value of the weights.
    """

    in_format: Format
    weight_format: Format
    dsp: bool
    factored: bool

    @property
    def integers(self) -> bool:
        """Whether both operands are integers, of several bits."""
        return not self.factored and all(
            _is_integer(fmt) for fmt in (self.in_format, self.weight_format))

    @property
    def scale(self) -> int:
        """What one step of the sum of the rows is worth.

        Two binary operands count mismatches, of which each turns a +1 into a -1. With one, the rows
        are of the negated product, as adders fold XOR but not XNOR.
        """
        binary = [isinstance(decoded(fmt), BinaryFormat) for fmt in
                  (self.in_format, self.weight_format)]
        if self.factored:
            binary[1] = False
        return -2 if all(binary) else -1 if any(binary) else 1

    @property
    def decoding(self) -> bool:
        """Whether the first step decodes an operand."""
        return (isinstance(self.in_format, CodebookFormat)
                or (self.weight_format.width > 2 if self.factored else
                    isinstance(self.weight_format, CodebookFormat)))

    @property
    def steps(self) -> int:
        """Steps before the rows, each of which may end in registers."""
        powers = sum(isinstance(decoded(fmt), LogFormat | AdditivePowersFormat)
                     for fmt in (self.in_format, self.weight_format)[:2 - self.factored])
        return self.decoding + powers + (_SLICE_STAGES if self.dsp and self.integers else 0)

    def lanes(self, m, fabric, activations, weights, *, stages: int, name: str) -> "Lanes":
        """The sums of all lanes, as rows.

        Parameters
        ----------
        activations, weights : list of Value
            Codes, one a lane.
        stages : int
            Registers before the rows.
        """
        lanes = Lanes(self, m, fabric, stages, name)
        for lane, codes in enumerate(zip(activations, weights, strict=True)):
            lanes.add(lane, *codes)
        return lanes


#: Registers that a multiplier slice and what follows it like to have.
_SLICE_STAGES = 4


@dataclass
class Sum:
    """A sum of products is ``offset`` and the scale times the sum of the rows."""

    rows: list[Row] = field(default_factory=list)
    offset: int = 0


@dataclass(frozen=True, kw_only=True)
class _Operand:
    """An operand: its sign, its powers and its number; what is None or empty is 1.

    Powers, which are added, are of sqrt 2 where there is a root, else of 2; each is an exponent,
    its greatest value, and whether it is there. Of a binary operand, ``negative`` is +1.
    """

    number: Value | None = None
    powers: tuple[tuple[Value, int, Value], ...] = ()
    root: bool = False
    negative: Bit | None = None
    present: Bit | None = None


class Lanes:
    """Products of lanes: ``sums``, and what stands before their rows, estimated.

    That is ``tables``, bits ``registered``, and the bits of what is ``multiplied`` in slices, of
    both operands.
    """

    def __init__(self, products, m, fabric, stages, name):
        self.products, self.m, self.fabric, self.name = products, m, fabric, name
        self.tables = self.registered = 0
        self.multiplied: list[tuple[int, int]] = []
        self.registers = spread(stages, products.steps)
        self.scale, self.signals, self.decoding = products.scale, 0, products.decoding
        formats = products.in_format, decoded(products.weight_format)
        root = any(isinstance(fmt, LogFormat) and fmt.root for fmt in formats)
        self.values = factors(products.weight_format) if products.factored else None
        count = len(self.values) if self.values is not None else 1 + root
        self.sums = [Sum() for _ in range(count)]

    def add(self, lane, activation, weight):
        """Add the product of a lane."""
        formats = self.products.in_format, self.products.weight_format
        codes = activation, weight
        if self.values is not None:
            present = [_equals(weight, int(code)) for code in formats[1].encode(self.values)]
            if self.decoding:
                present = [self._later_bit(bit, 0) for bit in present]
            step = int(self.decoding)
            a = self._operand(decoded(formats[0]),
                              self._decoded(formats[0], activation) if step else activation)
            for own, mine in zip(self.sums, present, strict=True):
                self._product([own], a, _Operand(present=mine), step)
            return
        if self.decoding:
            codes = [self._decoded(fmt, code) for fmt, code in zip(formats, codes, strict=True)]
        self._product(self.sums, *(self._operand(decoded(fmt), code) for fmt, code in
                                   zip(formats, codes, strict=True)), int(self.decoding))

    def _product(self, sums, a, b, step):
        negative, present = _both(a.negative, b.negative, XOR), _both(a.present, b.present, AND)
        if a.number is not None and b.number is not None:
            if self.products.dsp:
                product = self.fabric.multiply(self.m, a.number, b.number, name=self._name(),
                                               stages=sum(self.registers[step:]))
                self._add(sums[0], product, None, None)
                self.multiplied.append((len(a.number), len(b.number)))
            else:
                self._partial(sums[0], a.number, b.number)
            return
        number = b.number if a.number is None else a.number
        powers = [power for power in (a.powers, b.powers) if power]
        if not powers:
            if number is not None:
                self._add(sums[0], number, negative, present)
            elif present is None:  # -1 and +1
                sums[0].rows.append(Row((negative,)))
                sums[0].offset += 1
            else:
                sums[0].rows += [Row((present,)), Row((_both(negative, present, AND),), 1,
                                                      negative=True)]
            return
        root = a.root or b.root
        powers = [[(e, top, there) if a_or_b.root or not root else (Cat(C(0, 1), e), 2 * top, there)
                   for e, top, there in a_or_b.powers] for a_or_b in (a, b) if a_or_b.powers]
        if len(powers) == 2:
            pairs = [(e + f, top + most, there & also) for e, top, there in powers[0]
                     for f, most, also in powers[1]]
            self.tables += sum(len(e) + 1 for e, _top, _there in pairs)
            powers = [[(self._later(e, step), top, self._later(there, step))
                       for e, top, there in pairs]]
            negative, present = (self._later_bit(bit, step) for bit in (negative, present))
        last = len(self.registers) - 1 if self.registers else 0
        negative, present = (self._later_bit(bit, last) for bit in (negative, present))
        for exponent, top, there in powers[0]:
            for parity, own in enumerate(sums):
                mine = there if not root else there & (exponent[0] == parity)
                shifted = (C(1, 1) if number is None else number) << exponent[root:]
                width = (1 if number is None else len(number)) + (top - parity >> root)
                masked = Signal(Shape(width, signed=shifted.shape().signed), name=self._name())
                self.m.d.comb += masked.eq(Mux(mine, shifted, 0))
                self._add(own, self._later(masked, last), negative, present)
                if not parity:  # both sums have the same shifter
                    self.tables += _shifters(1 if number is None else len(number), width,
                                             len(exponent) - root)

    def _add(self, own, number, negative, present):
        """Rows of a number, negated or absent by a bit: complements, and a carry."""
        *bits, top = row_of(number).bits
        signed = number.shape().signed
        if not signed and negative is None:
            own.rows.append(Row(tuple(_both(bit, present, AND) for bit in (*bits, top))))
            return
        bits = [_both(_both(bit, negative, XOR), present, AND) for bit in (*bits, top)]
        bits = [*bits[:-1], ~bits[-1]] if signed else [*bits, ~_both(negative, present, AND)]
        own.rows.append(Row(tuple(bits)))
        own.offset -= self.scale << len(bits) - 1
        if negative is not None:
            own.rows.append(Row((_both(negative, present, AND),)))

    def _partial(self, own, a, b):
        """Rows of two integers' partial products, as many as the narrower one has bits."""
        a, b = sorted((a, b), key=len, reverse=True)
        *upper, top = row_of(a).bits
        for place, bit in enumerate(row_of(b).bits):
            bits = [one.join(AND, bit) for one in (*upper, top)]
            less = b.shape().signed and place == len(b) - 1
            if a.shape().signed:
                bits[-1] = ~bits[-1]
                own.offset += (1 if less else -1) << len(a) - 1 + place
            own.rows.append(Row(tuple(bits), place, negative=less))

    def _decoded(self, fmt, code):
        if isinstance(fmt, CodebookFormat):
            self.tables += _tables(fmt.entry_format.encode(fmt.entries).tolist())
        return self._later(decode(fmt, code), 0)

    def _operand(self, fmt, code) -> _Operand:
        if isinstance(fmt, BinaryFormat):
            return _Operand(negative=row_of(code).bits[0])
        if isinstance(fmt, TernaryFormat):
            present, negative = row_of(code).bits
            return _Operand(negative=negative, present=present)
        if not isinstance(fmt, LogFormat | AdditivePowersFormat):
            if isinstance(code, Const):
                return _Operand(number=C(code.value, Shape(fmt.width, signed=fmt.signed)))
            return _Operand(number=code.as_signed() if fmt.signed else code)
        powers, low = [], 0
        if isinstance(fmt, LogFormat):
            exponents = [range(fmt.top + 1)]
        else:
            exponents = fmt.exponents
        for own in exponents:
            self.tables += _tables([0, *own])
            part = code[low:low + len(own).bit_length()]
            low += len(part)
            powers.append((_lookup([0, *own], part), max(own, default=0), part.any()))
        sign = row_of(code).bits[-1] if fmt.sign else None
        return _Operand(powers=tuple(powers), root=getattr(fmt, "root", False), negative=sign)

    def _name(self):
        self.signals += 1
        return f"{self.name}_{self.signals}"

    def _later(self, value, step):
        cycles = self.registers[step] if step < len(self.registers) else 0
        if isinstance(value, Const) or cycles == 0:
            return value
        self.registered += len(value) * cycles
        return self.fabric.delay(self.m, value, cycles, name=self._name())

    def _later_bit(self, bit, step):
        """A function of wires, of which a table is made if it has to wait."""
        cycles = self.registers[step] if step < len(self.registers) else 0
        if bit is None or not bit.nets or cycles == 0 and len(bit.nets) <= 2:
            return bit
        self.tables += len(bit.nets) > 1
        table = Signal(name=self._name())
        self.m.d.comb += table.eq(_value(bit))
        return row_of(self._later(table, step)).bits[0]


def _is_integer(fmt):
    return not isinstance(decoded(fmt), BinaryFormat | TernaryFormat | LogFormat
                          | AdditivePowersFormat)


def decoded(fmt):
    """What a format's codes become before they are multiplied."""
    return fmt.entry_format if isinstance(fmt, CodebookFormat) else fmt


def decode(fmt, code):
    """The code of a codebook's entry, of its index; other formats' codes as they are."""
    if not isinstance(fmt, CodebookFormat):
        return code
    return _lookup(fmt.entry_format.encode(fmt.entries).tolist(), code, fmt.entry_format.width)


def _lookup(entries, code, width=None):
    """A table of constants at a code; what is beyond it is not said."""
    width = max(entries).bit_length() if width is None else width
    if isinstance(code, Const):
        return C(entries[code.value], width)
    entries = [*entries, *entries[:1] * ((1 << len(code)) - len(entries))]
    tables = [sum((entry >> bit & 1) << n for n, entry in enumerate(entries))
              for bit in range(width)]
    return Cat(evaluate(table, tuple(code)) for table in tables)


def _tables(entries):
    """How many bits of a table of constants differ, and are no bit of the index."""
    bits = [{tuple(value >> bit & 1 for value in values) for bit in range(max(values).bit_length())}
            for values in (entries, range(len(entries)))]
    return len(bits[0] - bits[1])


def _shifters(width, shifted, exponent):
    """Tables that shift a number and mask it: a bit in each of the levels that it goes through."""
    if width == 1:
        return shifted + 4
    return sum(min(shifted, width + (2 << level) - 1) for level in range(exponent))


def _equals(code, value):
    """Whether a code is a constant, as a function of its bits."""
    bits = [bit if value >> n & 1 else ~bit for n, bit in enumerate(row_of(code).bits)]
    return functools.reduce(lambda a, b: a.join(AND, b), bits)


def _value(bit):
    return evaluate(bit.table, tuple(wires.value[n] for wires, n in bit.nets))


def _both(a, b, table):
    """A function of two bits, of which one that is None leaves the other as it is."""
    if a is None or b is None:
        return b if a is None else a
    return a.join(table, b)
