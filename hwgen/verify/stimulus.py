"""Beats that bring a block to its corners, from nothing but its config."""

import numpy as np

from ..numerics import FloatFormat, Format, Record, Vector

__all__ = ["corner_beats"]


def corner_beats(config, *, frames: int | None = None, seed: int = 0) -> dict:
    """Beats of every input of a block: whole frames, with both ends of every format among them.

    The frames are, in turn: all at the least value, all at the greatest, the two in alternation,
    around zero, ends at random; and from then on uniformly random. The ends of floats are finite;
    every other random beat of them has any codes, NaN and infinities among them.

    Loads are one whole load (``load_beats``), other inputs what ``beats_in`` says, else as long as
    the main input, whose ``frames`` are by default eight, or 64 beats where a frame is short.
    Values are as ``config.golden`` takes them. A block whose beats say what is done gives them
    itself (``sample``).
    """
    if hasattr(config, "sample"):
        return config.sample(8 if frames is None else frames, seed)
    rng = np.random.default_rng(seed)
    count = (max(8, -(-64 // config.frame)) if frames is None else frames) * config.frame
    loads = config.load_beats if config.loads else {}
    others = config.beats_in(count) if hasattr(config, "beats_in") else {}
    return {name: _values(beat, loads.get(name, others.get(name, count)), config.frame, rng)
            for name, beat in config.inputs.items()}


def _values(beat: Vector | Record, beats: int, frame: int, rng):
    if isinstance(beat, Record):
        return {name: _values(vector, beats, frame, rng) for name, vector in beat.fields}
    shape = (beats, beat.lanes)
    kinds = np.arange(beats)[:, None] // frame
    ends = beat.format.value(beat.format.ranks)
    near = _near(beat.format)
    odd = np.add.outer(np.arange(beats), np.arange(beat.lanes)) % 2
    choices = [ends[0], ends[1], ends[odd], rng.choice(near if near.size else ends, shape),
               ends[rng.integers(0, 1, shape, endpoint=True)]]
    return np.select([kinds == kind for kind in range(len(choices))],
                     [np.broadcast_to(choice, shape) for choice in choices],
                     _random(beat.format, shape, rng))


def _near(fmt: Format):
    """Values around zero; of floats both zeros and the least subnormals among them."""
    values = np.array([-1, 0, 1], dtype=fmt.dtype)
    near = values[[fmt.contains(value) for value in values]]
    if isinstance(fmt, FloatFormat):
        near = np.append(near, fmt.value((fmt.levels >> 1) + np.arange(-2, 2)))
    return near


def _random(fmt: Format, shape, rng):
    values = fmt.value(rng.integers(0, fmt.levels - 1, shape, endpoint=True, dtype=np.uint64))
    if isinstance(fmt, FloatFormat):  # any code in every other beat; else sums are mostly NaN
        close = fmt.round(np.ldexp(rng.normal(size=shape), rng.integers(-6, 6, shape)))
        values[1::2] = close[1::2]
    return values
