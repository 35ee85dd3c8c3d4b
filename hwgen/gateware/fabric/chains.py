"""Packed carry chains in ECP5's CCU2C."""

from amaranth import *

from .compress import evaluate
from .portable import Fabric

__all__ = ["Ecp5Chains", "arrange"]


class Ecp5Chains(Fabric):
    """Adders that compute a function of two wires on either side on the way in.

    A half of a CCU2C has a table of four inputs for the propagate bit, and takes its low quarter,
    a function of A and B where C and D are zero, for the carry that it generates. So two bits
    Y(A, B) and X(C, D) are added in one half if X(0, 0) = 0: the propagate bit is Y xor X, and
    where it is 0, Y is the carry. A guard ties C to 1, where its table is 0.
    """

    folded = 2
    together = True

    @staticmethod
    def longest_chain(height):
        """See :meth:`Fabric.longest_chain`. Where wires are long, chains are shorter."""
        return 18 if height <= 512 else 14

    def chain(self, m, halves, *, name):
        """See :meth:`Fabric.chain`. What an adder cannot fold gets a table of its own."""
        inputs = []
        assert halves[0][1] is None  # the carry into a chain is not known
        for n, (y, x) in enumerate(halves):
            if x is None:
                table, nets = y if len(y[1]) <= 2 else self._table(m, y, name=f"{name}_{n}")
                inputs.append((sum(_at(table, nets, k) << k for k in range(4)),
                               (*_pad(nets, 2), C(1, 1), C(0, 1))))
                continue
            while (arranged := arrange(y, x)) is None:
                y, x = self._table(m, x, name=f"{name}_{n}"), y
            inputs.append(arranged)
        if len(inputs) % 2:
            inputs.append((0, (C(0, 1), C(0, 1), C(1, 1), C(0, 1))))
        total, carries = Signal(len(inputs), name=name), Signal(len(inputs) // 2,
                                                                name=f"{name}_carries")
        for n in range(0, len(inputs), 2):
            pins = {f"i_{pin}{half}": net for half in (0, 1)
                    for pin, net in zip("ABCD", inputs[n + half][1], strict=True)}
            if n:  # the first guard's sum is not used, and a constant here would cost a cell
                pins["i_CIN"] = carries[n // 2 - 1]
            m.submodules[f"{name}_{n // 2}"] = Instance(
                "CCU2C", p_INIT0=C(inputs[n][0], 16), p_INIT1=C(inputs[n + 1][0], 16),
                p_INJECT1_0="NO", p_INJECT1_1="NO", **pins, o_S0=total[n], o_S1=total[n + 1],
                o_COUT=carries[n // 2])
        return list(total)

    @staticmethod
    def tables(y, x):
        """See :meth:`Fabric.tables`."""
        count = 0
        while arrange(y, x) is None:
            y, x, count = (0b10, (None,)), y, count + 1
        return count

    def _table(self, m, function, *, name):
        """A function in tables of its own."""
        one = Signal(name=f"{name}_table")
        m.d.comb += one.eq(evaluate(*function))
        return 0b10, (one,)


def arrange(y, x):
    """The table and the four inputs that add two functions, or None.

    Three wires in all need no care, as C is tied to 1 then and the carry has a quarter of its own.
    """
    for (a_table, a_nets), (b_table, b_nets) in ((y, x), (x, y)):
        a_size, b_size = len(a_nets), len(b_nets)
        if a_size <= 2 and a_size + b_size <= 3:
            # The wires of b fill what is free beside those of a, at A, B, then D.
            nets = (*a_nets, *b_nets, *(C(0, 1) for _ in range(3 - a_size - b_size)))
            table = 0
            for k in range(8):
                one, other = _at(a_table, a_nets, k), _at(b_table, b_nets, k >> a_size)
                table |= (one ^ other) << (k & 3 | (k & 4) << 1 | 4)
                table |= one << k if k < 4 else 0
            return table, (nets[0], nets[1], C(1, 1), nets[2])
        if a_size <= 2 and b_size <= 2 and not b_table & 1:
            nets = (*_pad(a_nets, 2), *_pad(b_nets, 2))
            return sum((_at(a_table, a_nets, k) ^ _at(b_table, b_nets, k >> 2)) << k
                       for k in range(16)), nets
        if a_size <= 1 and b_size == 3:
            for low in range(3):  # the wire beside A must make no carry while C and D are zero
                order = [low, *(n for n in range(3) if n != low)]
                table = [sum((k >> place & 1) << n for place, n in enumerate(order))
                         for k in range(8)]
                if not b_table & 1 and not b_table >> table[1] & 1:
                    return (sum((_at(a_table, a_nets, k) ^ b_table >> table[k >> 1] & 1) << k
                                for k in range(16)),
                            (*_pad(a_nets, 1), *(b_nets[n] for n in order)))
    return None


def _at(table, nets, k):
    return table >> k % (1 << len(nets)) & 1


def _pad(nets, count):
    return (*nets, *(C(0, 1) for _ in range(count - len(nets))))
