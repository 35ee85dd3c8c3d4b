"""Cells of FPGAs beside each other as one block, and what the vendors' tables say they do.

All cells see the same random signals. State advances with every beat that moves, whatever stalls.
The models here are of another kind than those in ``sim/cells``: positions of bits in lists.
"""

from dataclasses import dataclass

import numpy as np
from amaranth import *
from amaranth.lib import wiring
from blocks import U1

from hwgen.gateware.block import BlockConfig
from hwgen.numerics import IntFormat, Record, Vector

SIGNALS = Record(tuple(
    (f"{name}_{side}", vector) for side in "ab" for name, vector in (
        ("ce", Vector(U1)), ("oce", Vector(U1)), ("we", Vector(U1)), ("rst", Vector(U1)),
        ("sign", Vector(U1)), ("ad", Vector(IntFormat(14, signed=False))), ("di", Vector(U1, 36)))))


def signals(beats, seed=0):
    """Random signals, most of them at few addresses."""
    rng = np.random.default_rng(seed)
    chances = {"ce": 0.8, "oce": 0.7, "we": 0.5, "rst": 0.04, "sign": 0.5, "di": 0.5}
    values = {name: rng.random((beats, vector.lanes)) < chances.get(name.split("_")[0], 0)
              for name, vector in SIGNALS.fields}
    for side in "ab":
        near = rng.choice([0, 0x155 << 5, 0x1FF << 5], (beats, 1)) + rng.integers(0, 32, (beats, 1))
        values[f"ad_{side}"] = np.where(rng.random((beats, 1)) < 0.8, near,
                                        rng.integers(0, 1 << 14, (beats, 1)))
    # What both ports write at once, no table says.
    values["we_b"] &= values["ad_a"] >> 5 != values["ad_b"] >> 5
    return {name: value.astype(np.int64) for name, value in values.items()}


@dataclass(frozen=True, kw_only=True)
class Port:
    """A port of a block RAM: its width, write mode (0, 1, 2), and whether it has a register."""

    width: int
    mode: int = 0
    reg: int = 0


@dataclass(frozen=True, kw_only=True)
class RamCell:
    """A block RAM with random contents; ``b`` is None for a cell of one port."""

    cell: str
    byte: int
    a: Port
    b: Port | None = None
    reset: str = "SYNC"
    outputs = 72

    @property
    def contents(self):
        return np.random.default_rng(len(self.cell) + self.a.width).integers(
            0, 2, (2048, self.byte))

    def build(self, m, name, take, signals):
        outs = Signal(72, name=f"{name}_out")
        strobes = {f"{strobe}_{side}": Signal(name=f"{name}_{strobe}_{side}") for side in "ab"
                   for strobe in ("ce", "oce", "rst")}
        for strobe, signal in strobes.items():
            hold = take[1 if self.reset == "ASYNC" and strobe.startswith("rst") else 0]
            m.d.comb += signal.eq(signals[strobe] & hold)
        ports = _lattice if self.cell == "DP16KD" else _gowin
        m.submodules[name] = Instance(self.cell, **dict(ports(self, signals, strobes, outs)))
        return outs

    def golden(self, signals):
        mem = self.contents.copy()
        sides = {"a": self.a} | ({"b": self.b} if self.b else {})
        latch = {side: np.zeros(36, int) for side in "ab"}
        register = {side: np.zeros(36, int) for side in "ab"}
        lattice = self.cell == "DP16KD"
        one_way = self.cell.startswith("SDP") or self.a.width == 36 and lattice
        outs = []
        for n in range(len(signals["ce_a"])):
            now = {key: value[n] for key, value in signals.items()}
            reset = {side: bool(now[f"rst_{side}"][0]) for side in sides}
            if self.reset == "ASYNC":
                for side in sides:
                    if reset[side]:
                        latch[side], register[side] = np.zeros((2, 36), int)
            shown = [register[side] if side in sides and sides[side].reg else latch[side]
                     for side in "ab"]
            outs.append(np.concatenate([shown[0] * (not one_way), shown[1]]))
            writes, reads = {}, {}
            for side, port in sides.items():
                address = int(now[f"ad_{side}"][0])
                we = side == "a" if one_way else bool(now[f"we_{side}"][0])
                reads[side] = we, self._bits(port.width, address)
                if we and now[f"ce_{side}"][0] and not (lattice and reset[side]):
                    lanes = port.width // self.byte
                    writes[side] = {at: now[f"di_{side}"][j]
                                    for j, at in enumerate(reads[side][1])
                                    if lanes < 2 or address >> j // self.byte & 1}
            for side, port in sides.items():
                we, bits = reads[side]
                other = writes.get("b" if side == "a" else "a", {})
                word = [mem[at] ^ (at in other) for at in bits]
                if we and port.mode == 1:
                    word = [writes.get(side, {}).get(at, bit)
                            for at, bit in zip(bits, word, strict=True)]
                if reset[side]:
                    register[side] = np.zeros(36, int)
                elif now[f"oce_{side}"][0]:
                    register[side] = latch[side]
                if reset[side]:
                    latch[side] = np.zeros(36, int)
                elif now[f"ce_{side}"][0] and (port.mode or not we):
                    latch[side] = np.array(word + [0] * (36 - len(word)))
            for written in writes.values():
                for at, bit in written.items():
                    mem[at] = bit
        return np.array(outs)

    def _bits(self, width, address):
        """Where the bits of a port's word stand: (byte, bit) each."""
        size, shift = (8, 0) if width < 8 else (self.byte, 3)
        units = width if width < 8 else width // self.byte
        first = (address >> shift + units.bit_length() - 1) * width
        return [divmod(first + j, size) for j in range(width)]


def _lattice(cell, signals, strobes, outs):
    words = [sum(int(bit) << 20 * (k // 18) + k % 18 for k, bit in enumerate(line))
             for line in cell.contents.reshape(64, 288)]
    for n, word in enumerate(words):
        yield f"p_INITVAL_{n:02X}", Const(word, 320)
    yield "p_RESETMODE", cell.reset
    high = signals["di_a"][18:] if cell.a.width == 36 else signals["di_b"][:18]
    data = {"A": signals["di_a"][:18], "B": high}
    for side, port in (("a", cell.a), ("b", cell.b)):
        end = side.upper()
        yield f"p_DATA_WIDTH_{end}", port.width
        yield f"p_REGMODE_{end}", "OUTREG" if port.reg else "NOREG"
        yield f"p_WRITEMODE_{end}", ("NORMAL", "WRITETHROUGH", "READBEFOREWRITE")[port.mode]
        yield f"i_CLK{end}", ClockSignal()
        yield f"i_WE{end}", 1 if side == "a" and port.width == 36 else signals[f"we_{side}"]
        for strobe in ("ce", "oce", "rst"):
            yield f"i_{strobe.upper()}{end}", strobes[f"{strobe}_{side}"]
        for n in range(3):
            yield f"i_CS{end}{n}", 0
        for n in range(14):
            yield f"i_AD{end}{n}", signals[f"ad_{side}"][n]
        low = {"a": 36, "b": 54}[side] if cell.b.width == 36 else {"a": 0, "b": 36}[side]
        for n in range(18):
            yield f"i_DI{end}{n}", data[end][n]
            yield f"o_DO{end}{n}", outs[low + n]


def _gowin(cell, signals, strobes, outs):
    for n, line in enumerate(cell.contents.reshape(64, -1)):
        yield f"p_INIT_RAM_{n:02X}", Const(sum(int(bit) << k for k, bit in enumerate(line)),
                                           32 * cell.byte)
    yield "p_RESET_MODE", cell.reset
    nine, single = "9" in cell.cell, cell.b is None
    for number, (side, port) in enumerate((("a", cell.a), ("b", cell.b))):
        if port is None:
            continue
        end = "" if single else side.upper()
        one_way, index = cell.cell.startswith("SDP"), "" if single else f"_{number}"
        wide = (18 if nine else 16) if cell.cell.startswith("DP") else 36 if nine else 32
        yield f"p_BIT_WIDTH{index}", port.width
        yield f"i_CLK{end}", ClockSignal()
        yield f"i_CE{end}", strobes[f"ce_{side}"]
        yield f"i_RESET{end}", strobes[f"rst_{side}"]
        yield f"i_AD{end}", signals[f"ad_{side}"]
        yield f"i_BLKSEL{end}", Const(0, 3)
        if not one_way:
            yield f"p_WRITE_MODE{number if not single else ''}", Const(port.mode, 2)
            yield f"i_WRE{end}", signals[f"we_{side}"]
        if not one_way or side == "b":
            yield f"p_READ_MODE{number if cell.cell.startswith('DP') else ''}", Const(port.reg, 1)
            tail = "" if one_way else end
            yield f"i_OCE{tail}", strobes[f"oce_{side}"]
            yield f"o_DO{tail}", outs[36 * number:36 * number + wide]
        if not one_way or side == "a":
            yield f"i_DI{'' if one_way else end}", signals[f"di_{side}"][:wide]


@dataclass(frozen=True, kw_only=True)
class MultiplyCell:
    """A multiplier with registers at its inputs, within, and at its output."""

    cell: str
    width: int
    regs: tuple[int, int, int] = (0, 0, 0)

    @property
    def outputs(self):
        return 2 * self.width

    def build(self, m, name, take, signals):
        product = Signal(self.outputs, name=f"{name}_out")
        ce, rst = Signal(name=f"{name}_ce"), Signal(name=f"{name}_rst")
        m.d.comb += [ce.eq(signals["ce_a"] & take[0]), rst.eq(signals["rst_a"] & take[0])]
        a, b = (signals[f"di_{side}"][:self.width] for side in "ab")
        sign_a, sign_b = (signals[f"sign_{side}"] for side in "ab")
        if self.cell == "MULT18X18D":
            names = (("INPUTA", "INPUTB"), ("PIPELINE",), ("OUTPUT",))
            clocks = {f"p_REG_{name}_CLK": "CLK1" if reg else "NONE"
                      for reg, group in zip(self.regs, names, strict=True) for name in group}
            pins = {f"i_{end}{n}": value[n] for end, value in (("A", a), ("B", b))
                    for n in range(18)}
            m.submodules[name] = Instance(
                self.cell, **clocks, **pins, **{f"o_P{n}": product[n] for n in range(36)},
                p_REG_OUTPUT_CE="CE2", p_REG_OUTPUT_RST="RST3", i_SIGNEDA=sign_a,
                i_SIGNEDB=sign_b, i_SOURCEA=0, i_SOURCEB=0, i_CLK1=ClockSignal(), i_CE0=ce,
                i_RST0=rst, i_CE2=ce, i_RST3=rst)
        else:
            out = ("OUT0_REG", "OUT1_REG") if self.width == 36 else ("OUT_REG",)
            names = (("AREG", "BREG", "ASIGN_REG", "BSIGN_REG"), ("PIPE_REG",), out)
            m.submodules[name] = Instance(
                self.cell, i_A=a, i_B=b, i_ASIGN=sign_a, i_BSIGN=sign_b, i_CLK=ClockSignal(),
                i_CE=ce, i_RESET=rst, o_DOUT=product,
                **{f"p_{name}": Const(reg, 1) for reg, group in zip(self.regs, names, strict=True)
                   for name in group})
        return product

    def golden(self, signals):
        def number(side, n):
            bits = signals[f"di_{side}"][n, :self.width]
            value = sum(int(bit) << k for k, bit in enumerate(bits))
            negative = signals[f"sign_{side}"][n, 0] and value >> self.width - 1
            return value - (1 << self.width) if negative else value

        stages, outs = [(0, 0), 0, 0], []
        for n in range(len(signals["ce_a"])):
            factors = number("a", n), number("b", n)
            first = stages[0] if self.regs[0] else factors
            second = stages[1] if self.regs[1] else first[0] * first[1]
            third = stages[2] if self.regs[2] else second
            outs.append([third >> k & 1 for k in range(self.outputs)])
            if signals["rst_a"][n, 0]:
                stages = [(0, 0), 0, 0]
            elif signals["ce_a"][n, 0]:
                stages = [factors, first[0] * first[1], second]
        return np.array(outs)


@dataclass(frozen=True, kw_only=True)
class SpramCell:
    """iCE40's single-port RAM; its output counts only after a read of what was written whole."""

    cell: str = "SB_SPRAM256KA"
    outputs = 16

    def build(self, m, name, take, signals):
        out, data = Signal(16, name=f"{name}_out"), Signal(16, name=f"{name}_data")
        known, show = Signal(16, name=f"{name}_known"), Signal(name=f"{name}_show")
        few = signals["ad_a"][:4]  # words at both ends of the memory
        ce, mask = Signal(name=f"{name}_ce"), signals["di_b"][:4]
        m.submodules[name] = Instance(
            self.cell, i_ADDRESS=Cat(few[:3], few[3].replicate(11)), i_MASKWREN=mask,
            i_DATAIN=signals["di_a"][:16], i_WREN=signals["we_a"], i_CHIPSELECT=ce, i_STANDBY=0,
            i_CLOCK=ClockSignal(), i_SLEEP=0, i_POWEROFF=1, o_DATAOUT=data)
        m.d.comb += [ce.eq(signals["ce_a"] & take[0]), out.eq(Mux(show, data, 0))]
        with m.If(ce):
            m.d.sync += show.eq(~signals["we_a"] & known.bit_select(few, 1))
            with m.If(signals["we_a"] & mask.all()):
                m.d.sync += known.eq(known | (1 << few))
        return out

    def golden(self, signals):
        mem, known, shown, outs = np.zeros((16, 16), int), set(), np.zeros(16, int), []
        for n in range(len(signals["ce_a"])):
            outs.append(shown)
            if not signals["ce_a"][n, 0]:
                continue
            at, mask = int(signals["ad_a"][n, 0]) % 16, np.repeat(signals["di_b"][n, :4], 4)
            shown = mem[at] * (at in known)
            if signals["we_a"][n, 0]:
                shown = np.zeros(16, int)
                mem[at] = np.where(mask, signals["di_a"][n, :16], mem[at])
                known |= {at} if mask.all() else set()
        return np.array(outs)


@dataclass(frozen=True, kw_only=True)
class CellsConfig(BlockConfig):
    """Some cells; each has its own field of the output, from before the beat."""

    cells: tuple

    inputs = {"i": SIGNALS}
    latency = 0

    @property
    def outputs(self):
        return {"o": Record(tuple((f"cell_{n}", Vector(U1, cell.outputs))
                                  for n, cell in enumerate(self.cells)))}

    def golden(self, i):
        return {"o": {f"cell_{n}": cell.golden(i) for n, cell in enumerate(self.cells)}}

    def create(self):
        return Cells(self)


class Cells(wiring.Component):
    def __init__(self, config):
        self._config = config
        super().__init__(config.signature)

    def elaborate(self, platform):
        m = Module()
        m.d.comb += [self.i.ready.eq(self.o.ready), self.o.valid.eq(self.i.valid)]
        values = {name: Value.cast(self.i.payload[name]) for name, _vector in SIGNALS.fields}
        take = self.i.valid & self.o.ready, self.i.valid  # a reset at once may not wait for ready
        for n, cell in enumerate(self._config.cells):
            out = cell.build(m, f"cell_{n}", take, values)
            m.d.comb += Value.cast(self.o.payload[f"cell_{n}"]).eq(out)
        return m


@dataclass(frozen=True, kw_only=True)
class LoopConfig(BlockConfig):
    """A register on the clock of a phase-locked loop."""

    cell: str
    clock: str
    output: str

    inputs = {"i": Vector(IntFormat(8))}
    outputs = {"o": Vector(IntFormat(8))}
    latency = 1

    def golden(self, i):
        return {"o": i}

    def create(self):
        return Loop(self)


class Loop(wiring.Component):
    def __init__(self, config):
        self._config = config
        super().__init__(config.signature)

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.domains.loop = ClockDomain("loop", local=True)
        locked = Signal()
        m.submodules.pll = Instance(config.cell, ("i", config.clock, ClockSignal()),
                                    ("o", config.output, ClockSignal("loop")),
                                    ("o", "LOCK", locked))
        m.d.comb += [
            ResetSignal("loop").eq(ResetSignal() | ~locked),
            self.i.ready.eq(~self.o.valid | self.o.ready),
        ]
        with m.If(self.i.ready):
            m.d.loop += [self.o.valid.eq(self.i.valid), self.o.payload.eq(self.i.payload)]
        return m
