"""Cells of systolic arrays, in rows and columns, with all that passes between them."""

from amaranth import *
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..numerics import Vector
from .block import layout_of, shape_of
from .dot import accumulate
from .fabric.portable import Fabric, range_of
from .floats import add

__all__ = ["AccumulatingArray", "StationaryArray"]


class _Array(wiring.Component):
    """The array of a :class:`.SystolicConfig`, without streams; it never stops.

    Members
    -------
    beat : In(rows * bits)
        The operand that passes along the rows.
    word : In(cols * bits)
        The operand of the columns.
    sums : Out(data.ArrayLayout(acc, cols))
    """

    def __init__(self, config, **ports):
        self._config = config
        super().__init__({
            "beat": In(config.rows * config.streamed[1].width),
            "word": In(config.cols * config.held[1].width),
            "sums": Out(layout_of(Vector(config.sums.format, config.cols))), **ports})

    def _operands(self, m, fabric):
        """The streamed operand at each row of cells: for each cell, its bits.

        A row of cells has it ``step`` cycles after the one above, a cell one after the one to its
        left. With zero gating, a bit above the codes for each says whether it is other than zero.
        """
        config, width = self._config, self._config.streamed[1].width
        height = config.cell[0]
        for row in range(config.cells[0]):
            bits = fabric.delay(m, self.beat.word_select(row, height * width), row * config.step,
                                name=f"early_{row}")
            if config.zero_gating:
                bits = fabric.delay(m, bits, config.operand_stages - 1, name=f"first_{row}")
                codes = [bits.word_select(n, width) for n in range(height)]
                operand = Signal(height * width, name=f"operand_{row}", reset_less=True)
                for n, code in enumerate(codes):
                    with m.If(code.any()):
                        m.d.sync += operand.word_select(n, width).eq(code)
                bits = Cat(operand, fabric.delay(m, Cat(code.any() for code in codes), 1,
                                                 name=f"some_{row}"))
            else:
                bits = fabric.delay(m, bits, config.operand_stages, name=f"operand_{row}")
            across = [bits]
            for col in range(1, config.cells[1]):
                across.append(fabric.delay(m, across[-1], 1, name=f"operand_{row}_{col}"))
            yield across

    def _terms(self, m, fabric, bits, words, *, name):
        """For each column of a cell the sum of its products: (Value, least, greatest).

        ``words`` are the held operands, of each column those of all lanes.
        """
        config, pipe = self._config, self._config.pipe
        if not config.in_slices:
            for col, word in enumerate(words):
                count, = pipe.build(m, fabric, bits, word, name=f"{name}_{col}")
                yield count, 0, pipe.most[0]
            return
        levels = (config.lanes - 1).bit_length()
        stages = max(0, config.product_stages - levels)
        (_name, fmt), (_name, held) = config.streamed, config.held
        some = fabric.delay(m, bits[config.lanes * fmt.width:], stages, name=f"{name}_some")
        for col in range(0, len(words), 2):
            products = [[] for _ in words[col:col + 2]]
            for lane in range(config.lanes):
                operand = _number(bits.word_select(lane, fmt.width), fmt)
                factors = [_number(word.word_select(lane, held.width), held)
                           for word in words[col:col + 2]]
                found = self._multiply(m, fabric, factors, operand, stages=stages,
                                       name=f"{name}_{col}_{lane}")
                for own, product in zip(products, found, strict=True):
                    if config.zero_gating:
                        gated = Signal.like(product, name=f"{name}_{col}_{lane}_gated")
                        m.d.comb += gated.eq(Mux(some[lane], product, 0))
                        product = gated
                    own.append((product, *range_of(operand, factors[0])))
            for n, own in enumerate(products):
                yield fabric.sum(m, own, stages=config.product_stages - stages,
                                 name=f"{name}_{col + n}")

    def _multiply(self, m, fabric, factors, operand, **kwargs):
        """Products of one or two factors and an operand."""
        if len(factors) == 1:
            return [fabric.multiply(m, *factors, operand, **kwargs)]
        return fabric.multiply_pair(m, *factors, operand, untimed=self._config.untimed, **kwargs)


class StationaryArray(_Array):
    """An operand stays in the cells, twice: one is loaded while the other is used.

    Members (besides)
    -----------------
    load : In(rows)
        Which row ``word`` may be for; the one of the last cycle before that was set is kept.
    swap : In(1)
        What was loaded is used from the beat of this cycle on.
    """

    def __init__(self, config):
        super().__init__(config, load=In(config.rows), swap=In(1))

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        (height, width), across = config.cell, config.cells[1]
        size = width * config.held[1].width

        # A column of cells has its part of a word one cycle after that to its left.
        parts, loads = [], [self.load]
        for col in range(across):
            part = self.word.word_select(col, size)
            parts.append(fabric.delay(m, part, col + 1, name=f"word_{col}"))
            loads.append(fabric.delay_valid(m, loads[-1], 1, name=f"load_{col}"))

        sums = [None] * config.cols
        swap = fabric.delay_valid(m, self.swap, config.operand_stages - 1, name="swap")
        for down, operands in enumerate(self._operands(m, fabric)):
            if down:
                swap = fabric.delay_valid(m, swap, config.step, name=f"swap_{down}")
            now = swap
            for col, bits in enumerate(operands):
                if col:
                    now = fabric.delay_valid(m, now, 1, name=f"swap_{down}_{col}")
                rows = [self._held(m, parts[col], loads[col + 1][row], now, f"{row}_{col}")
                        for row in range(down * height, (down + 1) * height)]
                words = [Cat(row.word_select(n, config.held[1].width) for row in rows)
                         for n in range(width)]
                for n, term in enumerate(self._terms(m, fabric, bits, words,
                                                     name=f"cell_{down}_{col}")):
                    own = col * width + n
                    sums[own] = self._add(m, fabric, sums[own], term, f"sum_{down}_{own}")
        for n, (value, _least, _most) in enumerate(sums):
            m.d.comb += self.sums[n].eq(self._total(
                m, fabric, value, across - 1 - n // width, f"total_{n}"))
        return m

    def _held(self, m, part, load, swap, name):
        """The operand of a row of a cell: loaded, and from ``swap`` on in use."""
        loaded, used = (Signal(len(part), name=f"{end}_{name}", reset_less=True)
                        for end in ("loaded", "used"))
        with m.If(load):
            m.d.sync += loaded.eq(part)
        with m.If(swap):
            m.d.sync += used.eq(loaded)
        return used

    def _add(self, m, fabric, above, term, name):
        """What comes from above, and the term of a cell."""
        step = self._config.step
        if above is None:
            return fabric.delay(m, term[0], step, name=name), *term[1:]
        if self._config.floats:
            return add(m, fabric, above[0], term[0], name=name), *term[1:]
        return fabric.sum(m, [above, term], stages=step, name=name)

    def _total(self, m, fabric, value, cycles, name):
        """The sum of a column, in the cycle of the last one's."""
        config = self._config
        if config.converted:
            pipe, shape = config.pipe, shape_of(config.sums.format)
            offset = pipe.offsets[0] * config.cells[0]
            total = Signal(shape, name=f"{name}_sum")
            m.d.comb += total.eq(offset + value if pipe.scale > 0 else
                                 offset - (value << -pipe.scale - 1))
            value, cycles = total, cycles + 1
        return fabric.delay(m, value, cycles, name=name)


def _number(code, fmt):
    return code.as_signed() if fmt.signed else code


class AccumulatingArray(_Array):
    """Sums stay in the cells, until a whole tile is in them, and leave by the top.

    Members (besides)
    -----------------
    valid, first, last : In(1)
        Whether there is a beat, and which it is of a tile.
    done : Out(1)
        Whether there are sums: those of each row, the top one first.
    """

    def __init__(self, config):
        super().__init__(config, valid=In(1), first=In(1), last=In(1), done=Out(1))

    def elaborate(self, platform):
        m = Module()
        config, fabric = self._config, Fabric.of(platform)
        (height, width), across = config.cell, config.cells[1]
        bits, size = config.held[1].width, width * config.held[1].width

        # What comes with a beat reaches a cell from its left; at the left end, from above.
        marks = Cat(self.valid, self.first, self.last)
        words = [fabric.delay(m, self.word.word_select(col, size), col, name=f"word_{col}")
                 for col in range(across)]
        found = []  # of each row, of each column: the sum, and when it is all of it
        for down, operands in enumerate(self._operands(m, fabric)):
            marks = passed = fabric.delay_valid(m, marks, 1, name=f"mark_{down}")
            rows = [[] for _ in range(height)]
            for col, codes in enumerate(operands):
                if col:
                    passed = fabric.delay_valid(m, passed, 1, name=f"mark_{down}_{col}")
                words[col] = fabric.delay(m, words[col], 1, name=f"word_{down}_{col}")
                late = fabric.delay_valid(m, passed, config.product_stages,
                                          name=f"late_{down}_{col}")
                done = fabric.delay_valid(m, late[0] & late[2], 1, name=f"done_{down}_{col}")
                each = [words[col].word_select(n, bits) for n in range(width)]
                for own, row in enumerate(rows):
                    row += [(total, done) for total in self._sums(
                        m, fabric, self._alone(codes, own), each, late,
                        name=f"{down * height + own}_{col}")]
            found += rows

        below = [None] * config.cols
        for row, totals in reversed([*enumerate(found)]):
            for col, (total, done) in enumerate(totals):
                below[col] = self._drain(m, total, done, below[col], f"{row}_{col}")
        for col, (total, _done) in enumerate(below):
            cycles = across - 1 - col // width
            m.d.comb += self.sums[col].eq(fabric.delay(m, total, cycles, name=f"total_{col}"))
        m.d.comb += self.done.eq(below[-1][1])
        return m

    def _alone(self, codes, row):
        """A row's operand of a cell, and whether it is there."""
        config, width = self._config, self._config.streamed[1].width
        some = codes[config.cell[0] * width:]
        return Cat(codes.word_select(row, width), some[row:row + 1])

    def _sums(self, m, fabric, bits, words, late, *, name):
        """The accumulators of a row of a cell."""
        config, pipe = self._config, self._config.pipe
        scale, offset = (1, 0) if config.in_slices else (pipe.scale, pipe.offsets[0])
        for n, (term, _least, _most) in enumerate(
                self._terms(m, fabric, bits, words, name=f"cell_{name}")):
            yield accumulate(m, fabric, term, first=late[1], valid=late[0], scale=scale,
                             offset=offset * config.tile, shape=shape_of(config.sums.format),
                             name=f"{name}_{n}")

    def _drain(self, m, total, done, below, name):
        """A row's sums on their way up: its own when they are done, else those from below."""
        drain, leaving = Signal.like(total, name=f"drain_{name}", reset_less=True), Signal(
            name=f"leaving_{name}")
        m.d.sync += leaving.eq(done if below is None else done | below[1])
        m.d.sync += drain.eq(total if below is None else Mux(done, total, below[0]))
        return drain, leaving
