"""Multipliers in slices: ECP5's MULT18X18D, and iCE40's SB_MAC16 where it is asked for."""

from amaranth import *

from .portable import Fabric, range_of

__all__ = ["Ecp5Multipliers", "Ice40Multipliers"]

#: Bits of an operand of an ECP5 slice, and of a half of an iCE40's.
_ECP5, _ICE40 = 18, 8


class Ecp5Multipliers(Fabric):
    """Multipliers in MULT18X18D, without the ALU54B behind it, which nextpnr does not time.

    Of ``stages`` registers the first is the slice's output register, the second stands at its
    inputs, the third within, and all others follow in the fabric. nextpnr 0.11 does not know the
    one within: what happens between inputs and output register is in none of its figures.
    """

    def multiply(self, m, a, b, *, stages, name):
        """See :meth:`Fabric.multiply`.

        Products of less than nine bits, or by one bit, are made of tables; Yosys would take a
        slice. Operands of more than 18 bits are cut, and the parts of the product added before the
        last register.
        """
        a, b = sorted((Value.cast(a), Value.cast(b)), key=len, reverse=True)
        if len(b) < 2 or len(a) + len(b) < 9:
            return self._in_tables(m, a, b, stages=stages, name=name)
        if len(a) > _ECP5:
            before = stages - (stages > 1)
            low, high = (self.multiply(m, part, b, stages=before, name=f"{name}_{end}")
                         for part, end in ((a[:_ECP5], "low"), (_part(a, _ECP5), "high")))
            product = Signal((a * b).shape(), name=name)
            m.d.comb += product.eq(Cat(low[:_ECP5], _part(low, _ECP5) + high))
            return self.delay(m, product, stages - before, name=name)
        product = _signed(self._slice(m, a, b, stages=stages, name=name), a, b)
        return self.delay(m, product, max(stages - 3, 0), name=name)

    def multiply_pair(self, m, a0, a1, b, *, stages, name, untimed=False):
        """See :meth:`Fabric.multiply_pair`; both come out of one slice if ``a0 + 2**k a1`` fits.

        ``k`` is the width of the first product. Where that is negative, it borrows one from the
        second, which is given back behind the slice.
        """
        if (pair := self._packed(m, a0, a1, b, stages=stages, name=name)) is None:
            return super().multiply_pair(m, a0, a1, b, stages=stages, name=name)
        low, high, borrow = pair
        product = Signal(high.shape(), name=f"{name}_1")
        m.d.comb += product.eq(high + borrow)
        after = int(stages > 3)
        return tuple(self.delay(m, value, after, name=f"{name}_{end}_given")
                     for end, value in enumerate((low, product)))

    def multiply_add_pair(self, m, a0, a1, b, addends, *, stages, name):
        """See :meth:`Fabric.multiply_add_pair`; what was borrowed comes in as the adder's carry."""
        if (pair := self._packed(m, a0, a1, b, stages=stages, name=name, after=0)) is None:
            return super().multiply_add_pair(m, a0, a1, b, addends, stages=stages, name=name)
        low, high, borrow = pair

        (addend, least, most), (first, last) = addends[1], range_of(a1, b)
        total = Signal(range(least + first, most + last + 1), name=f"{name}_1", reset_less=True)
        carried = _signed(Cat(C(1, 1), addend), addend) + _signed(Cat(borrow, high), high)
        m.d.sync += total.eq(_part(carried, 1))
        return (self._add(m, [addends[0], (low, *range_of(a0, b))], 1, name=f"{name}_0"),
                (total, least + first, most + last))

    def _in_tables(self, m, a, b, *, stages, name):
        """The product as a sum of rows, one for each bit of ``b``; a sign counts negative."""
        product = Signal((a * b).shape(), name=name)
        rows = [Mux(bit, a, 0) << n for n, bit in enumerate(b)]
        total = sum(rows[:-1], C(0, 1))
        m.d.comb += product.eq(total - rows[-1] if b.shape().signed else total + rows[-1])
        return self.delay(m, product, stages, name=name)

    def _packed(self, m, a0, a1, b, *, stages, name, after=1):
        """Both products, the second without what the first borrows, and that; or None.

        ``after`` registers of the ``stages`` are left for what follows, beyond the slice's own.
        """
        a0, a1, b = Value.cast(a0), Value.cast(a1), Value.cast(b)
        k = len(a0) + len(b)
        signed = a0.shape().signed
        if max(k + len(a1) + signed, len(b)) > _ECP5 or a1.shape().signed != signed:
            return None
        upper = a1 - a0[-1] if signed else a1
        factor = Signal(Shape(k + len(upper), signed=upper.shape().signed), name=f"{name}_factor")
        m.d.comb += factor.eq(Cat(_extend(a0, k), upper))
        early = int(stages - after > 5)  # long after the slice, the borrow before it is what counts
        factor, b = (self.delay(m, value, early, name=f"{name}_{end}")
                     for value, end in ((factor, "early"), (b, "by")))
        raw = self._slice(m, factor, b, stages=stages, name=name)
        raw = self.delay(m, raw, max(stages - early - 3 - after, 0), name=name)
        low = _signed(raw[:k], a0, b)
        return low, _signed(raw[k:], a1, b), low[-1] if low.shape().signed else C(0, 1)

    def _slice(self, m, a, b, *, stages, name):
        """The bits of the product, of a slice; of the stages, it has up to three."""
        product = Signal(len(a) + len(b), name=f"{name}_slice")
        used = {"INPUTA": stages >= 2, "INPUTB": stages >= 2, "PIPELINE": stages >= 3,
                "OUTPUT": stages >= 1}
        pins = {}
        for end, value in (("A", a), ("B", b)):
            own = Signal.like(value, name=f"{name}_{end.lower()}")
            m.d.comb += own.eq(value)
            sign = own[-1] if own.shape().signed else C(0, 1)
            pins |= {f"i_{end}{n}": own[n] if n < len(own) else sign for n in range(_ECP5)}
        m.submodules[f"{name}_slice"] = Instance(
            "MULT18X18D",
            **{f"p_REG_{place}_CLK": "CLK0" if one else "NONE" for place, one in used.items()},
            **pins, **{f"o_P{n}": bit for n, bit in enumerate(product)},
            i_SIGNEDA=C(a.shape().signed, 1), i_SIGNEDB=C(b.shape().signed, 1),
            i_SOURCEA=C(0, 1), i_SOURCEB=C(0, 1), i_CLK0=ClockSignal(), i_CE0=C(1, 1),
            i_RST0=C(0, 1))
        return product


class Ice40Multipliers(Fabric):
    """Two products in the SB_MAC16 of an UP5K, for whoever asks for them untimed.

    nextpnr takes the slice for a register in every mode, so its Fmax says nothing of it, and a
    build that has one must be forced. Nothing here is for the other devices, which have none.
    """

    def multiply_pair(self, m, a0, a1, b, *, stages, name, untimed=False):
        """See :meth:`Fabric.multiply_pair`: both products in one slice, of up to 8 bits each."""
        operands = [Value.cast(value) for value in (a0, a1, b)]
        a_signed, b_signed = (any(value.shape().signed for value in values)
                              for values in (operands[:2], operands[2:]))
        if not untimed or any(len(value) + (signed and not value.shape().signed) > _ICE40
                              for value, signed in zip(operands, (a_signed, a_signed, b_signed),
                                                       strict=True)):
            return super().multiply_pair(m, a0, a1, b, stages=stages, name=name)

        product = Signal(32, name=f"{name}_slice")
        inputs, multipliers = int(stages > 1), int(stages > 0)
        a0, a1, b = operands
        ports = {
            "NEG_TRIGGER": 0, "MODE_8x8": 1, "A_SIGNED": int(a_signed), "B_SIGNED": int(b_signed),
            "A_REG": inputs, "B_REG": inputs, "TOP_8x8_MULT_REG": multipliers,
            "BOT_8x8_MULT_REG": multipliers,
        }
        m.submodules[f"{name}_slice"] = Instance(
            "SB_MAC16", **{f"p_{port}": C(value, 1) for port, value in ports.items()},
            p_TOPOUTPUT_SELECT=C(2, 2), p_BOTOUTPUT_SELECT=C(2, 2),  # the products themselves
            i_CLK=ClockSignal(), i_CE=C(1, 1), o_O=product,
            i_A=Cat(_extend(a0, _ICE40), _extend(a1, _ICE40)),
            i_B=_extend(b, _ICE40).replicate(2), i_C=C(0, 16), i_D=C(0, 16),
            **{f"i_{pin}": C(0, 1) for pin in (
                "AHOLD", "BHOLD", "CHOLD", "DHOLD", "IRSTTOP", "IRSTBOT", "ORSTTOP", "ORSTBOT",
                "OLOADTOP", "OLOADBOT", "ADDSUBTOP", "ADDSUBBOT", "OHOLDTOP", "OHOLDBOT", "CI",
                "ACCUMCI", "SIGNEXTIN")})
        return tuple(
            self.delay(m, _signed(product[16 * end:][:len(a) + len(b)], a, b), max(stages - 2, 0),
                       name=f"{name}_{end}")
            for end, a in enumerate((a0, a1)))


def _extend(value, width: int):
    """The value's bits, with copies of its sign or zeros above them."""
    more = width - len(value)
    return Cat(value, value[-1].replicate(more) if value.shape().signed else C(0, more))


def _signed(bits, *like):
    """Bits as a number that is signed where any of the others is."""
    return bits.as_signed() if any(value.shape().signed for value in like) else bits


def _part(value, start: int):
    """The bits from ``start`` on, of the same signedness."""
    return _signed(value[start:], value)
