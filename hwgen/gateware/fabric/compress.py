r"""Compressor trees: many weighted bits to one number, in short adders that share carry chains.

What is added up are :class:`Row`\\ s: numbers whose bits are functions of a few wires, so that a
product of bits, or an XNOR, costs nothing where the fabric's adders can compute it on the way in.

A *field* adds two rows and a bit. Fields stand back to back in chains of limited length, with a
*guard* between two of them, one more bit of the chain, which gives the one's carry out and the
other's carry in. A tree over N bits has about N fields of all lengths, at 1.5 chain bits for each
bit that vanishes; a chain of c bits spends one for its first carry, so that the bound is
``1.5 N c / (c - 1)`` chain bits for a popcount. To reach it, bits that no row needs ride as
carries.
"""

from dataclasses import dataclass, field

from amaranth import *

from ...targets import Resources

__all__ = ["Bit", "Plan", "Row", "compress", "evaluate", "offset_of", "plan", "row_of", "spread"]


def spread(stages: int, levels: int) -> list[int]:
    """Registers to place after each of ``levels`` levels of logic, ``stages`` in all, evenly.

    What is more than one a level stands at the end, where there are the fewest bits.
    """
    if levels == 0:
        return [stages]
    even = min(stages, levels)
    registers = [level * even // levels - (level - 1) * even // levels
                 for level in range(1, levels + 1)]
    registers[-1] += stages - even
    return registers


class _Wires:
    """A value of one point in time, and its delays, each of the bits alone that are used."""

    def __init__(self, value, level=0):
        self.value, self.level, self.place = value, level, None
        self._used: dict[int, set[int]] = {}
        self._later: dict[int, tuple[Signal, dict[int, int]]] = {}

    def use(self, index, cycles):
        self._used.setdefault(cycles, set()).add(index)

    def at(self, m, index, cycles, name):
        if cycles == 0:
            return self.value[index]
        if not self._later:
            before = None
            for cycle in range(1, max(self._used) + 1):
                used = sorted(set().union(*(bits for at, bits in self._used.items()
                                            if at >= cycle)))
                signal = Signal(len(used), name=f"{name}_d{cycle}", reset_less=True)
                m.d.sync += signal.eq(Cat(self.value[bit] if before is None
                                          else before[0][before[1][bit]] for bit in used))
                self._later[cycle] = before = signal, {bit: n for n, bit in enumerate(used)}
        signal, places = self._later[cycles]
        return signal[places[index]]


@dataclass(frozen=True, eq=False)
class Bit:
    """A function of at most four wires.

    Parameters
    ----------
    table : int
        Bit n is its value where the wires, the first one lowest, spell n.
    nets : tuple of (wires, int)
    """

    table: int
    nets: tuple = ()

    @property
    def entries(self) -> int:
        """Length of the table."""
        return 1 << len(self.nets)

    def join(self, table: int, other: "Bit") -> "Bit":
        """A function of two bits, given by its table of four, as one of all their wires."""
        nets = self.nets + tuple(net for net in other.nets if net not in self.nets)
        places = [nets.index(net) for net in other.nets]
        joined = 0
        for n in range(1 << len(nets)):
            low = self.table >> n % self.entries & 1
            high = other.table >> sum((n >> place & 1) << k for k, place in enumerate(places)) & 1
            joined |= (table >> (low | high << 1) & 1) << n
        return Bit(joined, nets)

    def __invert__(self):
        return Bit(self.table ^ (1 << self.entries) - 1, self.nets)


ZERO = Bit(0)
XOR, AND, OR = 0b0110, 0b1000, 0b1110


@dataclass(frozen=True, eq=False)
class Row:
    """A number: bits from weight ``2**low`` up, and the greatest sum of them, over ``2**low``.

    Negative rows are subtracted: what is added up has :func:`offset_of` added to it, which makes it
    positive.
    """

    bits: tuple[Bit, ...]
    low: int = 0
    high: int = -1
    negative: bool = False

    def __post_init__(self):
        if self.high < 0:
            object.__setattr__(self, "high", (1 << len(self.bits)) - 1)


def row_of(value) -> Row:
    """The bits of an Amaranth value as a row; those of a constant are constants."""
    value = Value.cast(value)
    if isinstance(value, Const):
        return Row(tuple(Bit(value.value >> n & 1) for n in range(len(value))))
    wires = _Wires(value)
    return Row(tuple(Bit(0b10, ((wires, n),)) for n in range(len(wires.value))))


@dataclass(eq=False)
class _Field:
    """Adds columns of two bits and a carry; ``outs`` are sum bits, the last may be the carry."""

    level: int
    place: float
    columns: list[tuple[Bit, Bit]]
    carry: Bit | None
    width: int
    outs: _Wires = field(default_factory=lambda: _Wires(None))

    @property
    def size(self):
        return len(self.columns) + 1


@dataclass(eq=False)
class Plan:
    """A compressor tree, not yet built.

    Parameters
    ----------
    levels : int
        Of logic, each of which may end in registers.
    fields : list
    result : Row
    tables : list of (wires, Bit)
        Functions that stand before the first level of adders, as a level of their own.
    height : int
        Bits of the weight that has the most, of those that are numbers of one bit.
    """

    levels: int
    fields: list
    result: Row
    tables: list
    height: int

    def chains(self, longest: int, together: bool) -> list[list[_Field]]:
        """Fields of chains of at most ``longest`` bits, a longer field alone.

        Neighbours in the tree come together as far as possible; gaps are filled with what fits.
        Fields of several levels share a chain if ``together``, those with the longest wires last:
        timing analysis does not know that a guard lets no carry pass.
        """
        chains = []
        pools = [self.fields] if together else [
            [one for one in self.fields if one.level == level] for level in range(self.levels)]
        for pool in pools:
            waiting = sorted(pool, key=lambda one: (one.place, one.level))
            while waiting:
                chain, left = [], longest - 1
                position = 0
                while position < len(waiting):
                    one = waiting[position]
                    if one.size <= left and left - one.size != 1 or not chain:
                        chain.append(waiting.pop(position))
                        left -= one.size
                        if left < 2:
                            break
                    else:
                        position += 1
                chains.append(sorted(chain, key=lambda one: one.level))
        return chains

    def cost(self, longest: int, together: bool = True) -> int:
        """Bits of all chains, in pairs."""
        return sum((2 + sum(one.size for one in chain)) // 2 * 2
                   for chain in self.chains(longest, together))

    def remark(self, fabric, lanes: int) -> str:
        """What the sum of a bit from each lane takes, beside the bound."""
        c = fabric.longest_chain(self.height)
        found, bound = self.cost(c), 1.5 * lanes * c / (c - 1)
        return (f"compressor tree: {found} bits of carry chains and {len(self.tables)} tables, "
                f"{found / lanes:.3f} bits a lane; full adders in chains of {c} take "
                f"1.5 N c / (c - 1) = {bound:.0f}, {bound / lanes:.3f} a lane")

    def times(self, stages: int) -> tuple[list[int], list[int]]:
        """Registers behind each level, and cycles before each level, and behind the last."""
        registers = spread(stages, self.levels)
        return registers, [*(sum(registers[:level]) for level in range(self.levels)),
                           stages if self.levels else 0]

    def uses(self, stages: int):
        """Every use of a wire: the wires, its index, and cycles after they are there."""
        times = self.times(stages)[1]
        bits = [(0, bit) for _wires, bit in self.tables]
        bits += [(times[one.level], bit) for one in self.fields
                 for bit in [bit for pair in one.columns for bit in pair] + [one.carry or ZERO]]
        for time, bit in (*bits, *((stages, bit) for bit in self.result.bits)):
            for wires, n in bit.nets:
                yield wires, n, time - times[wires.level]

    def resources(self, fabric, stages: int) -> Resources:
        """Estimate of the cells; ``lut4`` has the bits of carry chains in it."""
        last: dict[tuple[int, int], int] = {}
        for wires, n, cycles in self.uses(stages):
            last[id(wires), n] = max(cycles, last.get((id(wires), n), 0))
        tables = len(self.tables) + sum(len(bit.nets) > 1 for bit in self.result.bits)
        tables += sum(fabric.tables((y.table, y.nets), (x.table, x.nets))
                      for one in self.fields for y, x in one.columns)
        chains = self.cost(fabric.longest_chain(self.height),
                           fabric.together and stages >= self.levels)
        return Resources(lut4=chains + tables, ff=sum(last.values()))


class _Group:
    """What is added up at one weight before anything else: rows, and single bits."""

    def __init__(self, low, negative):
        self.low, self.negative, self.high = low, negative, 0
        self.numbers: list[Row] = []
        self.singles: list[Bit] = []
        self.counters: list[tuple[Row, Row, Bit | None]] = []

    def done(self, joins):
        """Whether one number is left, and no bit but one that joins what is added last."""
        return not self.counters and len(self.numbers) < 2 and len(self.singles) <= joins

    def bits(self):
        """All of them."""
        rows = self.numbers + [row for a, b, _carry in self.counters for row in (a, b)]
        return [*self.singles, *(carry for _a, _b, carry in self.counters if carry),
                *(bit for row in rows for bit in row.bits)]

    def sum(self):
        """The number that is left, complemented if it is negative; or nothing."""
        if not self.negative:
            return self.numbers
        bits = self.numbers[0].bits if self.numbers else ()
        missing = (ZERO,) * (self.high.bit_length() - len(bits))
        return [Row(tuple(~bit for bit in (*bits, *missing)), self.low)]

    def split(self, folded, joins):
        """Decide which single bits ride as carries of later fields, and count the others.

        Each counter adds a number, and so a field.
        """
        if not self.singles:
            return
        bits, fields = self.singles, len(self.numbers) - 1 + joins
        wires = {len(bit.nets) for bit in bits}
        wide = wires <= {0, 1} if folded > 1 else wires == {2}
        most = 5 if wide and len(bits) > 4 else 3
        count = max(0, -(-(len(bits) - fields) // (most + 1)))
        keep = min(len(bits) - count, fields + count)
        # What is 1 where its wires are 0 can be a carry, or stand on one side of a column.
        bits = sorted(bits, key=lambda bit: bit.table & 1)
        self.singles, bits = bits[len(bits) - keep:], bits[:len(bits) - keep]
        for after in reversed(range(count)):
            size = min(most, len(bits) - after)
            self.counters.append(self._counter([bits.pop(0 if n in (2, 3) else -1)
                                                for n in range(size)]))

    def _counter(self, bits):
        """Operands of the field that counts up to five bits."""
        carry = bits[4] if len(bits) > 4 else bits[2] if len(bits) == 3 else None
        if len(bits) < 4:
            rows = [Row((bit,), self.low) for bit in bits[:2]] + [Row((), self.low)]
        else:
            rows = [Row((a.join(XOR, b), a.join(AND, b)), self.low, 2) for a, b in
                    (bits[:2], bits[2:4])]
        return rows[0], rows[1], carry


class _Planner:
    def __init__(self, folded):
        self.folded, self.fields, self.tables, self.level = folded, [], [], 0
        self.place = 0

    def plan(self, rows, limit):
        groups: dict[tuple[int, bool], _Group] = {}
        for row in rows:
            group = groups.setdefault((row.low, row.negative), _Group(row.low, row.negative))
            group.high += row.high
            if all(bit.table == 0 for bit in row.bits):
                continue
            if len(row.bits) == 1:
                group.singles.append(row.bits[0])
            else:
                group.numbers.append(row)
        height = max((len(group.singles) for group in groups.values()), default=0)
        joins = limit is not None and [*groups] == [(0, False)]
        for group in groups.values():
            group.split(self.folded, joins)
        if self.folded == 1:
            self._tabulate(groups.values())
        while any(not group.done(joins) for group in groups.values()):
            for group in groups.values():
                self._reduce(group)
            self.level += 1
        numbers = [number for group in groups.values() for number in group.sum()]
        while len(numbers) > 1:
            numbers.sort(key=lambda row: (row.low, len(row.bits)))
            pairs = [numbers[n:n + 2] for n in range(0, len(numbers), 2)]
            numbers = [self._field(*pair, None) if len(pair) == 2 else pair[0] for pair in pairs]
            self.level += 1
        result = numbers[0] if numbers else Row(())
        if limit is not None:
            rest = groups[0, False].singles if joins else []
            rider = ~(rest.pop() if rest else ZERO)
            summed = (ZERO,) * result.low + result.bits
            *bits, sign = limit.bits
            low, above = bits[:len(summed)], bits[len(summed):]
            kept = self._field(Row(tuple(~bit for bit in summed)), Row(tuple(low)),
                               rider).bits[-1] if summed else rider
            for bit in above:
                kept = kept.join(OR, bit)
            result = Row((kept.join(AND, ~sign),))
            self.level += 1
        return Plan(self.level, self.fields, result, self.tables, height)

    def _tabulate(self, groups):
        """Functions of several wires as tables before the adders, for carries without any."""
        def table(bit):
            if bit is None or bit.table == 0b10 and len(bit.nets) == 1 or not bit.nets:
                return bit
            wires = _Wires(None)
            self.tables.append((wires, bit))
            return Bit(0b10, ((wires, 0),))

        def row(one):
            return Row(tuple(map(table, one.bits)), one.low, one.high)

        if any(len(bit.nets) > 1 for group in groups for bit in group.bits()):
            self.level = 1
            for group in groups:
                group.numbers = [row(one) for one in group.numbers]
                group.counters = [(row(a), row(b), table(c)) for a, b, c in group.counters]
                group.singles = [table(bit) for bit in group.singles]

    def _reduce(self, group):
        """One level: the counters, or pairs of rows of like length."""
        if group.counters:
            group.numbers += [self._field(*counter) for counter in group.counters]
            group.counters = []
            return
        rows = sorted(group.numbers, key=lambda row: len(row.bits))
        pairs = [rows[n:n + 2] for n in range(0, len(rows), 2)]
        group.numbers = [
            self._field(*pair, group.singles.pop() if group.singles else None)
            if len(pair) == 2 else pair[0] for pair in pairs]

    def _field(self, a, b, carry):
        if a.low > b.low:
            a, b = b, a
        base = b.low - a.low
        high = a.high + (b.high << base) + ((carry is not None) << base)
        if not b.bits and carry is None:
            return a
        if base >= len(a.bits):
            assert carry is None
            return Row(a.bits + (ZERO,) * (base - len(a.bits)) + b.bits, a.low, high)
        upper = a.bits[base:]
        length = max(len(upper), len(b.bits))
        columns = [tuple(bits[n] if n < len(bits) else ZERO for bits in (upper, b.bits))
                   for n in range(length)]
        width = high.bit_length() - base
        one = _Field(self.level, self._place(a, b), columns, carry, width)
        one.outs.level = self.level
        self.fields.append(one)
        out = tuple(Bit(0b10, ((one.outs, n),)) for n in range(width))
        one.outs.place = one.place
        return Row(a.bits[:base] + out, a.low, high)

    def _place(self, *rows):
        """Where in the tree, from one end of its leaves to the other: between the fields below."""
        below = {wires.place for row in rows for bit in row.bits for wires, _n in bit.nets
                 if wires.place is not None}
        self.place += 1
        return sum(below) / len(below) if below else self.place


def plan(rows, *, folded: int, limit: Row | None = None) -> Plan:
    """Plan the sum of rows.

    Parameters
    ----------
    rows : list of Row
    folded : int
        Wires of a bit that an adder of the fabric takes in: 1, or 2.
    limit : Row
        A signed number that can be any sum. The result is one bit then: whether the sum is at most
        the limit.
    """
    return _Planner(folded).plan(rows, limit)


def offset_of(rows) -> int:
    """What is added to the sum of rows so that it is positive, the same on every fabric."""
    highs: dict[int, int] = {}
    for row in rows:
        if row.negative:
            highs[row.low] = highs.get(row.low, 0) + row.high
    return sum((1 << high.bit_length()) - 1 << low for low, high in highs.items())


def compress(m, fabric, made: Plan, *, stages: int, name: str):
    """Build a plan; returns its sum, unsigned, ``stages`` cycles after the operands.

    Carry chains are ``fabric.chain``'s, as long as ``fabric.longest_chain`` says.
    """
    registers, times = made.times(stages)
    for wires, n, cycles in made.uses(stages):
        wires.use(n, cycles)

    count = iter(range(1 << 30))
    names: dict[int, str] = {}

    def at(bit, time):
        found = []
        for wires, n in bit.nets:
            if id(wires) not in names:
                names[id(wires)] = f"{name}_{next(count)}"
            found.append(wires.at(m, n, time - times[wires.level], names[id(wires)]))
        return bit.table, tuple(found)

    for n, (wires, _bit) in enumerate(made.tables):
        wires.value = Signal(1, name=f"{name}_table_{n}")
    chains = made.chains(fabric.longest_chain(made.height), fabric.together and all(registers))
    for n, chain in enumerate(chains):
        for k, one in enumerate(chain):
            one.outs.value = Signal(one.width, name=f"{name}_sum_{n}_{k}")
    for wires, bit in made.tables:
        m.d.comb += wires.value.eq(evaluate(*at(bit, 0)))
    for n, chain in enumerate(chains):
        halves = []
        for one in chain:
            time = times[one.level]
            halves.append((at(one.carry or ZERO, time), None))
            halves += [(at(y, time), at(x, time)) for y, x in one.columns]
        halves.append(((0, ()), None))
        sums = fabric.chain(m, halves, name=f"{name}_chain_{n}")
        position = 1
        for one in chain:
            bits = sums[position:position + one.width]
            m.d.comb += one.outs.value.eq(Cat(bits))
            position += one.size
    result = Cat(evaluate(*at(bit, stages)) for bit in made.result.bits)
    return Cat(C(0, made.result.low), result) if made.result.low else result


def evaluate(table: int, nets: tuple) -> Value:
    """A function of wires as an expression."""
    if not nets:
        return C(table & 1, 1)
    half = 1 << len(nets) - 1
    mask = (1 << half) - 1
    low, high, net = table & mask, table >> half, nets[-1]
    if low == high:
        return evaluate(low, nets[:-1])
    if low == high ^ mask:
        rest = evaluate(low, nets[:-1])
        return net if low == 0 else ~net if high == 0 else net ^ rest
    if low == 0:
        return net & evaluate(high, nets[:-1])
    if high == 0:
        return ~net & evaluate(low, nets[:-1])
    return Mux(net, evaluate(high, nets[:-1]), evaluate(low, nets[:-1]))
