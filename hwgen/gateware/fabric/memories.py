"""Block RAM of ECP5 with its output register, which Yosys never uses.

Elsewhere memories are inferred. iCE40's block RAM has no register. Its large single-port RAM is for
an UP5K alone: the platform is a family and knows no part, so :mod:`hwgen.toolchain.build`, which
does, has Yosys infer it. nextpnr times the memories that Yosys makes on Gowin as builds ask for
them (SDPB), and Yosys' own register behind them is as good as theirs.
"""

from typing import NamedTuple

from amaranth import *

from .portable import Fabric

__all__ = ["Ecp5Memories", "WritePort"]

#: Words of a DP16KD, by their width.
_SHAPES = {36: 512, 18: 1024, 9: 2048, 4: 4096, 2: 8192, 1: 16384}

#: Bits a block below which tables cost less, as Yosys finds too.
_FEW = 2048


class WritePort(NamedTuple):
    """What writes a memory."""

    addr: Signal
    data: Signal
    en: Signal


class Ecp5Memories(Fabric):
    """Memories in DP16KD: 1.0 ns from the clock to the data, where inferred ones take 5.8."""

    def memory(self, m, *, width, depth, init=(), name):
        """See :meth:`Fabric.memory`. There is one write port; small memories are distributed.

        Blocks stand side by side in the form that needs the fewest, and of equals the deepest;
        where one is not deep enough for all words, the rest follow behind a multiplexer.
        """
        blocks, rows, size = min((-(-width // size) * -(-depth // words), -(-depth // words), size)
                                 for size, words in _SHAPES.items())
        if width * depth < _FEW * blocks:
            return super().memory(m, width=width, depth=depth, init=init, name=name)

        addr = Signal(range(depth), name=f"{name}_r_addr")
        port = WritePort(Signal(range(depth), name=f"{name}_w_addr"),
                         Signal(width, name=f"{name}_w_data"), Signal(name=f"{name}_w_en"))
        words = _SHAPES[size]
        bits = words.bit_length() - 1
        data = []
        for row in range(rows):
            en = Signal(name=f"{name}_w_en_{row}")
            m.d.comb += en.eq(port.en & (port.addr[bits:] == row))
            data.append(Signal(width, name=f"{name}_row_{row}"))
            for start in range(0, width, size):
                lane = slice(start, min(start + size, width))
                mask = (1 << lane.stop - start) - 1
                part = [word >> start & mask for word in init[row * words:][:words]]
                m.submodules[f"{name}_{row}_{start}"] = Instance(
                    "DP16KD", **dict(_ports(size, addr[:bits], data[row][lane], port.addr[:bits],
                                            port.data[lane], en)), **_contents(part, size))
        out = data[0]
        if rows > 1:
            row = self.delay(m, addr[bits:], 2, name=f"{name}_row")
            out = Signal(width, name=f"{name}_data")
            m.d.comb += out.eq(Array(data)[row])
        return addr, out, lambda: port


def _ports(size, r_addr, r_data, w_addr, w_data, en):
    """Parameters and ports of a DP16KD that is written at A and read at B."""
    # An address is of 14 bits, of units of a bit; at its low end stand the enables of bytes.
    low = 14 - (_SHAPES[size].bit_length() - 1)
    yield from {"p_RESETMODE": "SYNC", "i_CEA": en, "i_WEA": C(1, 1), "i_CEB": C(1, 1),
                "i_WEB": C(0, 1)}.items()
    for end, addr, filler in (("A", w_addr, C(-1, 14)), ("B", r_addr, C(0, 14))):
        full = Cat(filler[:low], addr, C(0, 14))
        yield from {f"p_DATA_WIDTH_{end}": size, f"p_WRITEMODE_{end}": "NORMAL",
                    f"p_REGMODE_{end}": "OUTREG", f"i_OCE{end}": C(1, 1),
                    f"i_CLK{end}": ClockSignal()}.items()
        yield from ((f"i_AD{end}{n}", full[n]) for n in range(14))
        yield from ((f"i_{pin}{end}{n}", C(0, 1)) for pin, n in (("CS", 0), ("CS", 1), ("CS", 2)))
        yield f"i_RST{end}", C(0, 1)
    # 36 bits are written at both ports, and read the same way, through the registers of both.
    for n in range(36 if size == 36 else 18):
        end, pin = "AB"[n // 18], n % 18
        yield f"i_DI{end}{pin}", w_data[n] if n < len(w_data) else C(0, 1)
        if size < 36:
            end = "B"
        if n < len(r_data):
            yield f"o_DO{end}{pin}", r_data[n]


def _contents(words: list[int], size: int) -> dict:
    """Initial values of a DP16KD: bytes of nine bits, two in each 20 bits of 64 lines."""
    if not any(words):
        return {}
    if size < 9:  # such words leave every ninth bit alone
        few = 8 // size
        parts = [sum(word << size * j for j, word in enumerate(words[n:n + few]))
                 for n in range(0, len(words), few)]
    else:
        parts = [word >> shift & 0x1FF for word in words for shift in range(0, size, 9)]
    return {f"p_INITVAL_{n // 32:02X}":
            C(sum(part << 20 * (k // 2) + 9 * (k % 2) for k, part in enumerate(parts[n:n + 32])),
              320)
            for n in range(0, len(parts), 32)}
