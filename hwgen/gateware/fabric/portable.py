"""Adders, multipliers and memories that any synthesizer maps well."""

from amaranth import *
from amaranth.lib.memory import Memory

__all__ = ["Fabric", "spread"]


def spread(stages: int, levels: int) -> list[int]:
    """Registers to place after each of ``levels`` levels of logic, ``stages`` in all, evenly."""
    if levels == 0:
        return [stages]
    return [level * stages // levels - (level - 1) * stages // levels
            for level in range(1, levels + 1)]


class Fabric:
    """Functions that add statements and memories to the caller's module.

    Every result has the exact width of its range, and exactly as many registers as asked for, none
    with an enable or a reset. This class is the portable implementation and the reference of
    every other.
    """

    @classmethod
    def of(cls, platform) -> "Fabric":
        """The fabric of a platform. There is one so far: the portable."""
        return cls()

    def delay(self, m, value, cycles, *, name):
        """The value, ``cycles`` later; it is not reset."""
        for cycle in range(cycles):
            delayed = Signal(Value.cast(value).shape(), name=f"{name}_d{cycle + 1}",
                             reset_less=True)
            m.d.sync += delayed.eq(value)
            value = delayed
        return Value.cast(value)

    def delay_valid(self, m, valid, cycles, *, name):
        """A strobe, ``cycles`` later; reset clears it on its way."""
        for cycle in range(cycles):
            delayed = Signal(name=f"{name}_d{cycle + 1}")
            m.d.sync += delayed.eq(valid)
            valid = delayed
        return valid

    def sum(self, m, terms, *, stages, name):
        """Balanced tree of two-operand adders, ``stages`` registers deep.

        Parameters
        ----------
        terms : list of (Value, int, int)
            Each with its least and its greatest value.

        Returns
        -------
        (Value, int, int)
        """
        levels = (len(terms) - 1).bit_length()
        for level, registers in enumerate(spread(stages, levels)):
            pairs = [terms[n:n + 2] for n in range(0, len(terms), 2)]
            terms = [self._add(m, pair, registers, name=f"{name}_{level}_{n}")
                     for n, pair in enumerate(pairs)]
        return terms[0]

    def sum_levels(self, terms: int) -> int:
        """Levels of logic in a sum."""
        return (terms - 1).bit_length()

    def popcount(self, m, bits, *, stages, name):
        """Number of ones of ``bits``, of exact width: full adders, then a tree of adders."""
        bits = Value.cast(bits)
        triples = [bits[n:n + 3] for n in range(0, len(bits), 3)]
        first = min(stages, spread(stages, self.popcount_levels(len(bits)))[0])
        terms = []
        for n, triple in enumerate(triples):
            count = Signal(range(len(triple) + 1), name=f"{name}_ones_{n}")
            parity, carry = triple.xor(), C(0, 1)
            if len(triple) == 2:
                carry = triple[0] & triple[1]
            elif len(triple) == 3:
                carry = (triple[0] & triple[1]) | (triple[2] & (triple[0] | triple[1]))
            m.d.comb += count.eq(Cat(parity, carry))
            terms.append((self.delay(m, count, first, name=count.name), 0, len(triple)))
        return self.sum(m, terms, stages=stages - first, name=name)[0]

    def popcount_levels(self, bits: int) -> int:
        """Levels of logic in a popcount."""
        return 1 + self.sum_levels(-(-bits // 3))

    def multiply(self, m, a, b, *, stages, name):
        """Product of two values, exact.

        The registers stand behind it, where synthesis moves them into multiplier slices.
        """
        product = Signal((a * b).shape(), name=name)
        m.d.comb += product.eq(a * b)
        return self.delay(m, product, stages, name=name)

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
        """Constants folded into logic: ``(addr, data)``, read in two cycles like a memory.

        A table of one word is a constant.
        """
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
        total = Signal(range(low, high + 1), name=name)
        m.d.comb += total.eq(terms[0][0] + terms[1][0])
        return self.delay(m, total, registers, name=name), low, high
