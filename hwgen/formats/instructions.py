"""The instruction stream of the tiled array (:mod:`hwgen.gateware.gemm`): fields and their bits.

An instruction is ten words of 32 bits. Its opcode stands in the lowest eight bits, the fields of
that opcode above it in the order of :data:`FIELDS`, the first lowest; all other bits are reserved
and zero. What is *less one* is spelled as its value here, from 1, and stored as one less.
"""

import enum

import numpy as np

__all__ = ["FIELDS", "ISA_VERSION", "LESS_ONE", "MAGIC", "WORDS", "Memory", "Opcode", "Status",
           "decode_instruction", "encode_instruction"]

#: Words of an instruction; what the first one must say.
WORDS, MAGIC, ISA_VERSION = 10, 0x4D454748, 1


class Opcode(enum.IntEnum):
    """What an instruction does."""

    HEADER = 1  #: begins a program, and says what it was made for
    LOAD = 2    #: beats of a stream into a memory
    RUN = 3     #: a convolution, or a matrix product, which is one of a single tap
    END = 4     #: waits for all before it, and reports
    FETCH = 5   #: in place of LOAD, of beats that are in external memory, if there is one


class Memory(enum.IntEnum):
    """What is loaded, each from a stream of its own."""

    ACTIVATIONS = 0
    WEIGHTS = 1
    SCALES = 2


class Status(enum.IntEnum):
    """What is reported."""

    DONE = 0
    NO_HEADER = 1      #: a program begins with another instruction, or with another magic number
    OTHER_VERSION = 2
    OTHER_ARRAY = 3    #: of other rows or columns
    UNKNOWN = 4        #: an opcode or a memory that there is none of
    RESERVED = 5       #: a reserved bit that is set
    TOO_LARGE = 6      #: more positions than accumulators, of sums of several tiles
    NOT_SQUARE = 7     #: results to the memory of activations, whose words have other lanes


#: Bits of each field, above those of the opcode.
FIELDS = {
    Opcode.HEADER: {"magic": 32, "version": 8, "rows": 16, "cols": 16},
    Opcode.LOAD: {"fence": 1, "memory": 2, "address": 20, "count": 20},
    Opcode.RUN: {
        "fence": 1, "to_memory": 1, "raw": 1, "out_height": 12, "out_width": 12, "in_height": 12,
        "in_width": 12, "kernel_height": 6, "kernel_width": 6, "stride": 4, "dilation": 4,
        "pad_top": 6, "pad_left": 6, "blocks": 12, "columns": 12, "start": 20, "row_step": 16,
        "tap_step": 16, "plane": 20, "weights": 20, "scales": 12, "out": 20, "padding": 16,
        "low": 16, "high": 16, "zero_point": 16},
    Opcode.END: {},
    Opcode.FETCH: {"fence": 1, "memory": 2, "address": 20, "count": 20, "source": 32},
}

#: Fields that are stored less one.
LESS_ONE = frozenset({"count", "out_height", "out_width", "kernel_height", "kernel_width", "blocks",
                      "columns"})


def encode_instruction(opcode: Opcode, **fields: int):
    """Words of an instruction, uint32 (10,); every field must be given, and fit its bits.

    Signed values (``low``, ``high``, ``zero_point``, ``padding``) are taken modulo 2**16, and
    ``start``, which may lie before the memory, modulo 2**20.
    """
    if fields.keys() != FIELDS[opcode].keys():
        odd = sorted(fields.keys() ^ FIELDS[opcode].keys())
        raise ValueError(f"Instruction {opcode.name} has the fields {', '.join(FIELDS[opcode])}: "
                         f"{odd[0]} is missing, or is not one")
    code, low = int(opcode), 8
    for name, width in FIELDS[opcode].items():
        value = int(fields[name]) - (name in LESS_ONE)
        if name in ("low", "high", "zero_point", "padding", "start"):
            value %= 1 << width
        if not 0 <= value < 1 << width:
            least = int(name in LESS_ONE)
            raise ValueError(f"Field {name} of {opcode.name} must be {least} to "
                             f"{(1 << width) - 1 + least}, not {fields[name]}")
        code |= value << low
        low += width
    return np.frombuffer(code.to_bytes(4 * WORDS, "little"), "<u4")


def decode_instruction(words) -> tuple[Opcode, dict[str, int]]:
    """Opcode and fields of the words of an instruction; fields are not signed.

    Raises ValueError if the opcode is unknown or a reserved bit is set.
    """
    code = int.from_bytes(np.ascontiguousarray(words, "<u4").tobytes(), "little")
    if code & 0xFF not in Opcode.__members__.values():
        raise ValueError(f"There is no opcode {code & 0xFF}")
    opcode, low, fields = Opcode(code & 0xFF), 8, {}
    for name, width in FIELDS[opcode].items():
        fields[name] = (code >> low & (1 << width) - 1) + (name in LESS_ONE)
        low += width
    if code >> low:
        raise ValueError(f"Instruction {opcode.name} has reserved bits that are set")
    return opcode, fields
