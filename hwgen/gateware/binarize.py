"""Binarizers, and the random words of stochastic blocks."""

import enum
from dataclasses import dataclass

from amaranth import *

from ..golden.threshold import binarize
from ..numerics import (
    LFSR_LEAP,
    LFSR_SEED,
    LFSR_TAP,
    LFSR_WIDTH,
    BinaryFormat,
    IntFormat,
    random_taps,
    random_words,
    require_int,
    require_type,
)
from ..targets import Resources, Target
from .block import Block, BlockConfig
from .fabric.portable import Fabric
from .stream import Credit, credited

__all__ = ["Binarize", "BinarizeConfig", "Mode", "add_random_words"]


class Mode(enum.Enum):
    """Rule of a binarizer."""

    DETERMINISTIC = "deterministic"  #: the sign, +1 at zero
    STOCHASTIC = "stochastic"  #: +1 with the probability of the hard sigmoid


def add_random_words(m, advance, *, lanes, bits):
    """The words of :func:`.numerics.random_words`: those of a beat while it is admitted.

    One register of 31 bits for all lanes, which ``advance`` moves on by a beat, and an XOR of three
    of its bits for every bit of a word. Reset goes back to the seed.
    """
    state = Signal(LFSR_WIDTH, init=LFSR_SEED, name="lfsr")
    fresh = (state >> LFSR_TAP - LFSR_LEAP) ^ (state >> LFSR_WIDTH - LFSR_LEAP)
    with m.If(advance):
        m.d.sync += state.eq(Cat(fresh[:LFSR_LEAP], state))
    words = []
    for lane, own in enumerate(random_taps(lanes, bits).tolist()):
        word = Signal(bits, name=f"random_{lane}")
        m.d.comb += word.eq(Cat(state[a] ^ state[b] ^ state[c] for a, b, c in own))
        words.append(word)
    return words


@dataclass(frozen=True, kw_only=True)
class BinarizeConfig(BlockConfig):
    """Parameters of :class:`Binarize`."""

    in_format: IntFormat
    mode: Mode = Mode.DETERMINISTIC
    fraction: int = 0  #: bits of a value behind the point, 0 to 15; no matter for its sign
    lanes: int = 1  #: values per beat

    out_format = BinaryFormat()
    latency = 1 + Credit.queue_latency

    def __post_init__(self):
        require_type("Input format", self.in_format, IntFormat)
        require_type("Mode", self.mode, Mode)
        require_int("Fraction", self.fraction, low=0, high=15)
        require_int("Lane count", self.lanes, low=1, high=4096)
        if self._stochastic:
            random_taps(self.lanes, self.fraction + 1)  # or refuses

    @property
    def _stochastic(self):
        return self.mode is Mode.STOCHASTIC

    def golden(self, i):
        random = random_words(len(i), self.lanes, self.fraction + 1) if self._stochastic else None
        return {"o": binarize(i, fraction=self.fraction, random=random)}

    def resources(self, target):
        cells = Resources(ff=self.lanes) + Credit.resources(target, self.lanes, latency=1)
        if not self._stochastic:
            return cells + Resources(lut4=self.lanes)
        compared = max(self.in_format.width, self.fraction + 1) + 2
        compared *= 1 if target is Target.ICE40 else 2  # elsewhere a chain has tables before it
        return cells + Resources(lut4=self.lanes * (compared + self.fraction + 1) + LFSR_LEAP,
                                 ff=LFSR_WIDTH)


class Binarize(Block, config=BinarizeConfig):
    r"""Turns each value into -1 or +1, by its sign or by chance.

    Stochastic, with r a random word of :math:`k = fraction + 1` bits for each value:

    .. math:: y = +1 \text{ if } clip((x / 2^{fraction} + 1) / 2, 0, 1) \cdot 2^k > r

    Words are those of :func:`.numerics.random_words`, one for each admitted beat whatever stalls;
    a reset starts them again. Throughput is one beat per cycle.

    Source: Courbariaux, Bengio, David, "BinaryConnect", NIPS 2015, equations 1 to 3.
    """

    def elaborate(self, platform):
        m = Module()
        config = self._config
        credit = credited(m, Fabric.of(platform), self, latency=1)

        if config.mode is Mode.STOCHASTIC:  # x + 2**fraction > r, which needs no clip
            words = add_random_words(m, credit.reserve, lanes=config.lanes,
                                     bits=config.fraction + 1)
            above = [self.i.p[lane] + (1 << config.fraction) > word
                     for lane, word in enumerate(words)]
        else:
            above = [~self.i.p[lane][-1] if config.in_format.signed else C(1)
                     for lane in range(config.lanes)]
        for lane, result in enumerate(above):
            sign = Signal(name=f"sign_{lane}", reset_less=True)
            m.d.sync += sign.eq(result)
            m.d.comb += credit.data[lane].eq(sign)
        return m
