"""Reference model of the tiled array: a program, run on NumPy integers."""

import numpy as np

from ..numerics import (
    ISA_VERSION,
    MAGIC,
    Memory,
    Opcode,
    Status,
    decode_instruction,
)
from .requantize import requantize

__all__ = ["gemm"]


def gemm(program, i, i_weights, bias, multiplier, *, rows, cols, in_format, acc_bits, shift,
         rounding, depths, positions, external):
    """Run instructions (n, words); results (m, cols), reports, and what is fetched.

    Beats ``i`` (n, rows) and ``i_weights``, ``bias`` and ``multiplier`` (n, cols) are what LOAD
    takes, in order, or FETCH if there is ``external`` memory. ``depths`` are those of the
    memories of activations, weights and scales, within which all addresses are taken; sums wrap to
    ``acc_bits``, signed, and have at most so many ``positions`` if they are of several tiles.
    Reports are of (code, index) each, and fetches of (memory, source, count).
    """
    acts = np.zeros((depths[0], rows), np.int64)
    weights = np.zeros((depths[1], cols), np.int64)
    scales = np.zeros((2, depths[2], cols), np.int64)
    sources = {Memory.ACTIVATIONS: (acts, iter(np.asarray(i))),
               Memory.WEIGHTS: (weights, iter(np.asarray(i_weights))),
               Memory.SCALES: (scales.swapaxes(0, 1), iter(np.stack([bias, multiplier], axis=1)))}
    results, reports, fetches = [], [], []
    known = set(Opcode) - {Opcode.LOAD if external else Opcode.FETCH}
    loading = {Opcode.LOAD, Opcode.FETCH}
    active = dropping = False
    index = -1
    for words in program:
        opcode, error = int(words[0]) & 0xFF, Status.DONE
        fields: dict[str, int] = {}
        try:
            _opcode, fields = decode_instruction(words)
        except ValueError:
            error = Status.RESERVED
        if opcode not in known:
            error = Status.UNKNOWN
        index = 0 if opcode == Opcode.HEADER else index + 1
        if opcode == Opcode.HEADER:
            dropping = False
            if not error:
                error = (Status.NO_HEADER if fields["magic"] != MAGIC else
                         Status.OTHER_VERSION if fields["version"] != ISA_VERSION else
                         Status.OTHER_ARRAY if (fields["rows"], fields["cols"]) != (rows, cols)
                         else Status.DONE)
        elif not active:
            error = Status.NO_HEADER
        elif opcode in loading and not error and fields["memory"] > max(Memory):
            error = Status.UNKNOWN
        elif opcode == Opcode.RUN and not error:
            tiles = fields["blocks"] * fields["kernel_height"] * fields["kernel_width"]
            if tiles > 1 and fields["out_height"] * fields["out_width"] > positions:
                error = Status.TOO_LARGE
            elif fields["to_memory"] and rows != cols:
                error = Status.NOT_SQUARE
        if dropping:
            continue
        active = not error and opcode != Opcode.END
        dropping = bool(error)
        if error or opcode == Opcode.END:
            reports.append((int(error), index))
        elif opcode in loading:
            if opcode == Opcode.FETCH:
                fetches.append((fields["memory"], fields["source"], fields["count"]))
            memory, beats = sources[Memory(fields["memory"])]
            for n in range(fields["count"]):
                memory[(fields["address"] + n) % len(memory)] = next(beats)
        elif opcode == Opcode.RUN:
            sums = _convolve(fields, acts, weights, in_format)
            found = _scaled(fields, sums, scales, acc_bits, shift, rounding)
            if fields["to_memory"]:
                where = (fields["out"] + np.arange(len(found))) % len(acts)
                acts[where] = in_format.decode(found & (1 << in_format.width) - 1)
            else:
                results.append(found)
    return np.concatenate([np.zeros((0, cols), np.int64), *results]), reports, fetches


def _convolve(fields, acts, weights, in_format):
    """Sums (columns, positions, cols) of a RUN."""
    def grid(name):
        return np.arange(fields[name], dtype=np.int64)

    y, x = (grid(name) for name in ("out_height", "out_width"))
    down, along = (grid(name) for name in ("kernel_height", "kernel_width"))
    row = y * fields["stride"] + (down * fields["dilation"])[:, None] - fields["pad_top"]
    col = x * fields["stride"] + (along * fields["dilation"])[:, None] - fields["pad_left"]
    inside = (((row >= 0) & (row < fields["in_height"]))[:, None, :, None]
              & ((col >= 0) & (col < fields["in_width"]))[None, :, None, :])
    place = ((down * fields["tap_step"])[:, None, None, None] + (y * fields["row_step"])[:, None]
             + (along * fields["dilation"])[:, None, None] + x * fields["stride"])
    places = (fields["start"] + (grid("blocks") * fields["plane"])[:, None, None, None, None]
              + place) % len(acts)
    padding = in_format.decode(np.array(fields["padding"] & (1 << in_format.width) - 1))
    taps = np.where(inside[None, ..., None], acts[places], padding)
    rows, cols = acts.shape[1], weights.shape[1]
    taps = taps.reshape(-1, len(y) * len(x), rows)
    count = fields["columns"] * len(taps) * rows
    own = weights[(fields["weights"] + np.arange(count)) % len(weights)]
    own = own.reshape(fields["columns"], len(taps), rows, cols)
    return np.einsum("tpr,ntrc->npc", taps, own)


def _scaled(fields, sums, scales, acc_bits, shift, rounding):
    """Results (columns * positions, cols): sums and bias, or those scaled down."""
    columns, _positions, cols = sums.shape
    bias, multiplier = scales[:, (fields["scales"] + np.arange(columns)) % scales.shape[1]]
    zero, low, high = (_signed(fields[name], 16) for name in ("zero_point", "low", "high"))
    sums = _signed(sums, acc_bits)
    if fields["raw"]:
        return _signed(sums + bias[:, None], acc_bits).reshape(-1, cols)
    found = [requantize(own, multiplier=multiplier[n], bias=bias[n], shift=[shift] * cols,
                        rounding=rounding, zero_point=zero, low=low, high=high, out_format=None)
             for n, own in enumerate(sums)]
    return np.concatenate(found)


def _signed(value, bits):
    """Modulo ``2**bits``, as a signed number."""
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
