"""Lattice iCE40."""

from amaranth import *

from .compress import evaluate
from .multipliers import Ice40Multipliers

__all__ = ["Ice40"]


class Ice40(Ice40Multipliers):
    """Packed carry chains, and two products in a multiplier slice where asked for.

    Chains are cells, and not a ``+``, as synthesis forgets that the table of a guard has the inputs
    of its carry too: the two would stand in two places with a route between that there is none of.
    """

    together = True

    @staticmethod
    def longest_chain(height):
        """See :meth:`Fabric.longest_chain`."""
        return 12

    def chain(self, m, halves, *, name):
        """See :meth:`Fabric.chain`. Nothing is folded: functions get tables of their own."""
        def wire(function, end):
            table, nets = function
            if table == 0b10 and len(nets) == 1:
                return nets[0]
            value = Signal(name=f"{name}_{end}")
            m.d.comb += value.eq(evaluate(table, nets))
            return value

        total, carry = Signal(len(halves), name=name), C(0, 1)
        for n, (y, x) in enumerate(halves):
            a = wire(y, f"a{n}")
            b = a if x is None else wire(x, f"b{n}")
            m.submodules[f"{name}_lut_{n}"] = Instance(
                "SB_LUT4", p_LUT_INIT=C(0xFF00 if x is None else 0xC33C, 16), i_I0=C(0, 1),
                i_I1=a, i_I2=b, i_I3=carry, o_O=total[n])
            after = Signal(name=f"{name}_carry_{n}")
            m.submodules[f"{name}_carry_{n}"] = Instance("SB_CARRY", i_I0=a, i_I1=b, i_CI=carry,
                                                         o_CO=after)
            carry = after
        return list(total)
