"""Adders, multipliers and memories that any synthesizer maps well."""

import importlib

from amaranth import *
from amaranth.lib.memory import Memory

from ...targets import Target
from .compress import Row, compress, evaluate, plan, row_of, spread

__all__ = ["Fabric", "range_of", "spread"]

#: Where the fabrics of device families are, as ``module:Class`` in this package.
_FABRICS = {Target.ECP5: "ecp5:Ecp5", Target.ICE40: "ice40:Ice40"}


class Fabric:
    """Functions that add statements and memories to the caller's module.

    Every result has the exact width of its range, and exactly as many registers as asked for, none
    with an enable or a reset. This class is the portable implementation and the reference of
    every other.
    """

    @classmethod
    def of(cls, platform) -> "Fabric":
        """The fabric of a platform: of a target's family if it has its own, else the portable."""
        if platform not in _FABRICS:
            return Fabric()
        module, _, name = _FABRICS[platform].partition(":")
        return getattr(importlib.import_module(f".{module}", __package__), name)()

    def delay(self, m, value, cycles, *, name):
        """The value, ``cycles`` later; it is not reset."""
        for cycle in range(cycles):
            delayed = Signal(Value.cast(value).shape(), name=f"{name}_d{cycle + 1}",
                             reset_less=True)
            m.d.sync += delayed.eq(value)
            value = delayed
        return Value.cast(value)

    def delay_valid(self, m, valid, cycles, *, name):
        """A strobe, or several, ``cycles`` later; reset clears it on its way."""
        for cycle in range(cycles):
            delayed = Signal(Value.cast(valid).shape(), name=f"{name}_d{cycle + 1}")
            m.d.sync += delayed.eq(valid)
            valid = delayed
        return valid

    def sum(self, m, terms, *, stages, name):
        """Balanced tree of two-operand adders, ``stages`` registers deep.

        Terms are values with their least and greatest, (Value, int, int), and so is the result.
        """
        levels = (len(terms) - 1).bit_length()
        for level, registers in enumerate(spread(stages, levels)):
            pairs = [terms[n:n + 2] for n in range(0, len(terms), 2)]
            terms = [self._add(m, pair, registers, name=f"{name}_{level}_{n}")
                     for n, pair in enumerate(pairs)]
        return terms[0]

    #: Wires of each of two bits that an adder takes in for nothing: a function of 2, or one.
    folded = 1

    #: Whether fields of several levels share a chain: not where it is one sum, of which a simulator
    #: knows no bit if it does not know all of them, so that it would never forget an unknown start.
    together = False

    @staticmethod
    def longest_chain(height):
        """Bits of the longest carry chain that is shared, in a :class:`.Plan` of that height."""
        return 18

    def compress(self, m, rows, *, stages, name, limit=None):
        """Exact sum of a list of rows, unsigned, or whether a limit holds: see :func:`.plan`."""
        return compress(m, self, plan(rows, folded=self.folded, limit=limit), stages=stages,
                        name=name)

    def popcount(self, m, bits, *, stages, name):
        """Number of ones of ``bits``, of exact width."""
        return self.compress(m, [Row((bit,)) for bit in row_of(bits).bits], stages=stages,
                             name=name)

    def chain(self, m, halves, *, name):
        """Sum bits of one carry chain, as a list.

        Halves are pairs of functions, a table and its wires each (see :func:`.compress.evaluate`).
        Two are added, with the carry. One and None is a guard: its sum bit is the carry from below
        it, and its function is the carry to above it.
        """
        a, b = (Signal(len(halves), name=f"{name}_{end}") for end in "ab")
        total = Signal(len(halves), name=name)
        m.d.comb += [
            a.eq(Cat(evaluate(*y) for y, _x in halves)),
            b.eq(Cat(a[n] if x is None else evaluate(*x) for n, (_y, x) in enumerate(halves))),
            total.eq(a + b),
        ]
        return list(total)

    @staticmethod
    def tables(y, x):
        """Tables that two functions need before an adder of a chain, beyond those of a plan."""
        return sum(len(nets) == 1 and table == 0b01 for table, nets in (y, x))

    def accumulate(self, m, total, first, term, *, start=0, valid=1, negative=False, name):
        """What follows a sum: the total, or ``start`` where ``first`` is set, plus a term.

        Wraps to the width of the total, a register: of a sum whose first term comes with ``first``.
        Without ``valid`` the term is zero; ``negative`` subtracts it. On ECP5 all choices are part
        of the adder.
        """
        wide = Signal(total.shape(), name=f"{name}_term")
        m.d.comb += wide.eq(term)
        ones, gate = (0b1111, (0b0111,)) if negative else (0, (0b1000,))
        halves = [((int(negative), ()), None)]
        for n, (bit, kept) in enumerate(zip(wide, total, strict=True)):
            known = n >= len(term) and not term.shape().signed
            added = (ones & 1, ()) if known else (*gate, (bit, Value.cast(valid)))
            halves.append((added, (0b1110 if start >> n & 1 else 0b0010, (kept, first))))
        bits = Cat(self.chain(m, halves, name=name)[1:])
        return bits.as_signed() if total.shape().signed else bits

    def multiply(self, m, a, b, *, stages, name):
        """Product of two values, exact.

        The registers stand behind it, where synthesis moves them into multiplier slices.
        """
        product = Signal((a * b).shape(), name=name, reset_less=True)
        m.d["sync" if stages else "comb"] += product.eq(a * b)
        return self.delay(m, product, max(stages - 1, 0), name=name)

    def multiply_pair(self, m, a0, a1, b, *, stages, name, untimed=False):
        """Two products, ``a0 * b`` and ``a1 * b``, exact: of one multiplier slice where that fits.

        ``untimed`` takes a slice even if place and route does not time it, as an iCE40's; builds
        refuse such designs unless they are forced.
        """
        return tuple(self.multiply(m, a, b, stages=stages, name=f"{name}_{end}")
                     for end, a in enumerate((a0, a1)))

    def multiply_add(self, m, a, b, addend, *, stages, name):
        """One link of a chain: ``a * b``, ``stages`` cycles later, plus the addend; a register.

        From five stages on, two registers stand between a slice and the adder. The addend is
        (Value, least, greatest), of the cycle before the sum; so is the result.
        """
        a, b = Value.cast(a), Value.cast(b)
        product = self.multiply(m, a, b, stages=stages, name=f"{name}_product")
        return self._add(m, [addend, (product, *range_of(a, b))], 1, name=name)

    def multiply_add_pair(self, m, a0, a1, b, addends, *, stages, name):
        """Two links at once: ``a0 * b`` plus the first addend, ``a1 * b`` plus the second."""
        return tuple(self.multiply_add(m, a, b, addend, stages=stages, name=f"{name}_{end}")
                     for end, (a, addend) in enumerate(zip((a0, a1), addends, strict=True)))

    def memory(self, m, *, width, depth, init=(), name):
        """Block memory read in two cycles: ``(addr, data, write_port)``.

        ``data`` belongs to the address of two cycles ago. A read of the word that is being written
        is undefined and must not be used. ``write_port`` has ``addr``, ``data`` and ``en``.
        """
        m.submodules[name] = memory = Memory(shape=width, depth=depth, init=init)
        read = memory.read_port()
        m.d.comb += read.en.eq(1)
        return read.addr, self.delay(m, read.data, 1, name=f"{name}_data"), memory.write_port

    def rom(self, m, *, width, init, name):
        """Initialised block memory: ``(addr, data)``, read in two cycles."""
        addr, data, _write_port = self.memory(m, width=width, depth=len(init), init=init, name=name)
        return addr, data

    def table(self, m, *, width, init, name):
        """Constants folded into logic, or one constant: ``(addr, data)``, read in two cycles."""
        addr = Signal(range(len(init)), name=f"{name}_addr")
        if len(init) == 1:
            return addr, C(init[0], width)
        word = Signal(width, name=f"{name}_word")
        with m.Switch(self.delay(m, addr, 1, name=f"{name}_addr")):
            for index, content in enumerate(init):
                with m.Case(index):
                    m.d.comb += word.eq(content)
        return addr, self.delay(m, word, 1, name=f"{name}_data")

    def queue_memory(self, m, *, width, depth, name):
        """Shallow memory read in the same cycle: ``(r_addr, r_data, write_port)``."""
        m.submodules[name] = memory = Memory(shape=width, depth=depth, init=())
        read = memory.read_port(domain="comb")
        return read.addr, read.data, memory.write_port()

    def _add(self, m, terms, registers, *, name):
        low, high = (sum(term[side] for term in terms) for side in (1, 2))
        if len(terms) == 1:
            return self.delay(m, terms[0][0], registers, name=name), low, high
        total = Signal(range(low, high + 1), name=name, reset_less=True)
        m.d["sync" if registers else "comb"] += total.eq(terms[0][0] + terms[1][0])
        return self.delay(m, total, max(registers - 1, 0), name=name), low, high


def range_of(*values) -> tuple[int, int]:
    """Least and greatest product of values, of all that their shapes can hold."""
    low, high = 1, 1
    for value in values:
        shape = Value.cast(value).shape()
        least = -(1 << shape.width - 1) if shape.signed else 0
        most = (1 << shape.width - shape.signed) - 1
        ends = [end * other for end in (low, high) for other in (least, most)]
        low, high = min(ends), max(ends)
    return low, high
