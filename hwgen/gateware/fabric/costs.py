"""Estimates of what Yosys makes of memories, tables and multipliers, fitted to what it does."""

from dataclasses import replace

from ...targets import Resources, Target

__all__ = ["block_memory", "multiplier", "queue_memory", "rom", "table"]

# Where a family is not named, a figure is Gowin's, and holds for generic Verilog too.

#: Widths of a block's words, and how many it has.
_LARGE = {36: 512, 18: 1024, 9: 2048, 4: 4096, 2: 8192, 1: 16384}
_SHAPES = {Target.ICE40: {16: 256, 8: 512, 4: 1024, 2: 2048}}

#: Bits a block, below which memories, and constants, stand in no block.
_FEW = {Target.ICE40: 128}
_FEW_CONSTANT = {Target.ICE40: 1536, Target.ECP5: 2048}

#: Tables of 16 words by 4 bits of distributed memory.
_DISTRIBUTED = {Target.ECP5: 6}

#: Bits of an operand of a multiplier slice.
_OPERAND = 18


def _blocks(target, width, depth):
    return min(-(-width // size) * -(-depth // words)
               for size, words in _SHAPES.get(target, _LARGE).items())


def queue_memory(target: Target, width: int, depth: int) -> Resources:
    """See :meth:`.Fabric.queue_memory`; of registers on iCE40."""
    if target is Target.ICE40:
        return Resources(lut4=7 * width * depth // 8 + depth // 2, ff=width * depth)
    rows = -(-depth // 16)
    return Resources(lut4=-(-width // 4) * rows * _DISTRIBUTED.get(target, 4) + width * (rows - 1))


def block_memory(target: Target, width: int, depth: int) -> Resources:
    """See :meth:`.Fabric.memory`. On ECP5 a block has all registers that are needed.

    Elsewhere Yosys keeps what is written apart, for a read of the same word.
    """
    blocks = _blocks(target, width, depth)
    if width * depth < _FEW.get(target, 2048) * blocks:
        return queue_memory(target, width, depth) + Resources(ff=2 * width)
    if target is Target.ECP5:
        return Resources(lut4=width * (-(-depth // 16384)) - width, bram=blocks)
    return Resources(lut4=width + 8, ff=3 * width + 8, bram=blocks)


def table(target: Target, width: int, depth: int) -> Resources:
    """See :meth:`.Fabric.table`, for words without a pattern; large ones are blocks on iCE40."""
    if depth == 1:
        return Resources()
    blocks = _blocks(target, width, depth)
    if target is Target.ICE40 and width * depth >= _FEW_CONSTANT[target] * blocks:
        return Resources(ff=width, bram=blocks)
    width = min(width, 1 << min(depth, 16))  # equal columns are one
    rows = -(-depth // 16)
    return Resources(lut4=width * (rows if rows == 1 else 2 * rows),
                     ff=width + (depth - 1).bit_length())


def rom(target: Target, width: int, depth: int) -> Resources:
    """See :meth:`.Fabric.rom`."""
    blocks = _blocks(target, width, depth)
    if width * depth < _FEW_CONSTANT.get(target, 2049) * blocks:
        return table(target, width, depth) + Resources(ff=width)
    return Resources(ff=0 if target is Target.ECP5 else width, bram=blocks)


def multiplier(target: Target, a: int, b: int, stages: int) -> Resources:
    """See :meth:`.Fabric.multiply`, of ``a`` by ``b`` bits; on iCE40 of tables."""
    if target is Target.ICE40:
        return Resources(lut4=29 * a * b // 10, ff=(a + b) * stages)
    slices = -(-a // _OPERAND) * -(-b // _OPERAND)
    if target is Target.ECP5:  # a slice has three registers; parts are added before the last one
        stages = max(stages - 3, int(slices > 1 and stages > 0))
    cells = Resources(lut4=(a + b) * (slices - 1) // 2, ff=(a + b) * stages, dsp=slices)
    if target is not Target.ECP5 and slices > 1:
        if min(a, b) > _OPERAND:  # one slice of 36 by 36
            return replace(cells, lut4=0, dsp=1)
        if max(a, b) <= _OPERAND + 3:  # such bits are multiplied in tables
            return replace(cells, lut4=2 * (a + b), dsp=1)
    return cells
