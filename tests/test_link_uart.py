# amaranth: UnusedElaboratable=no
"""The serial line: every byte, neighbouring rates, noise, and bytes without a stop bit."""

import random
from dataclasses import dataclass

import numpy as np
import pytest
from amaranth import *
from amaranth.lib import wiring
from link_blocks import BYTE

from hwgen.boards.uart import UartReceiver, UartTransmitter, divisor_of
from hwgen.errors import InputError
from hwgen.gateware.block import Block, BlockConfig
from hwgen.gateware.stream import Credit
from hwgen.numerics import IntFormat, Vector
from hwgen.verify.conformance import check
from hwgen.verify.engines import run

BIT = Vector(IntFormat(1, signed=False))


@dataclass(frozen=True, kw_only=True)
class LineConfig(BlockConfig):
    """A transmitter and a receiver, whose clocks may differ a little."""

    sends: int
    receives: int

    @property
    def inputs(self):
        return {"i": BYTE}

    @property
    def outputs(self):
        return {"o": BYTE}

    @property
    def interval(self):
        return 10 * self.sends + 1

    @property
    def latency(self):
        """To the middle of the stop bit; two registers at the pad, one before and one behind it."""
        return 9 * self.receives + self.receives // 2 + 4 + Credit.queue_latency

    def golden(self, i):
        return {"o": i}


class Line(Block, config=LineConfig):
    """Lets a byte go only when there is room for it at the other end."""

    def elaborate(self, platform):
        m = Module()
        config = self._config
        m.submodules.sender = sender = UartTransmitter(config.sends)
        m.submodules.receiver = receiver = UartReceiver(config.receives)
        m.submodules.credit = credit = Credit(8, latency=12 * config.sends)
        m.d.comb += [
            receiver.rx.eq(sender.tx),
            sender.i.valid.eq(self.i.valid & credit.ready),
            sender.i.payload.eq(self.i.payload[0]),
            self.i.ready.eq(sender.i.ready & credit.ready),
            credit.reserve.eq(self.i.valid & self.i.ready),
            receiver.o.ready.eq(1),
            credit.push.eq(receiver.o.valid),
            credit.data.eq(receiver.o.payload),
            self.o.valid.eq(credit.o.valid),
            self.o.payload[0].eq(credit.o.payload),
            credit.o.ready.eq(self.o.ready),
        ]
        return m


BYTES = np.array([[value] for value in [0, 255, 0x55, 0xAA, 1, 128, 0xC0, 0xDB, 0, 0, 255, 255]])


@pytest.mark.parametrize("divisor", [4, 5, 12, 27])
def test_every_byte_comes_through(divisor):
    check(LineConfig(sends=divisor, receives=divisor), BYTES)


@pytest.mark.parametrize("sends, receives", [(100, 102), (102, 100), (51, 50), (50, 51)])
def test_clocks_may_differ_by_two_percent(sends, receives):
    runs = run("amaranth", {"": LineConfig(sends=sends, receives=receives)}, {"": [
        {"phases": [{"inputs": {"i": BYTES[:, 0].tolist()}, "outputs": {"o": len(BYTES)}}],
         "limit": 3000}]})[""]
    assert runs[0].taken["o"] == BYTES[:, 0].tolist()


@dataclass(frozen=True, kw_only=True)
class PadConfig(BlockConfig):
    """A receiver whose pad a stream drives: a level each cycle."""

    divisor: int

    latency = 1

    @property
    def inputs(self):
        return {"i": BIT}

    @property
    def outputs(self):
        return {"o": BYTE}


class Pad(Block, config=PadConfig):
    """Takes a level in every cycle."""

    def elaborate(self, platform):
        m = Module()
        m.submodules.receiver = receiver = UartReceiver(self._config.divisor)
        m.d.comb += [
            self.i.ready.eq(1),
            receiver.rx.eq(~self.i.valid | self.i.payload[0]),
            self.o.payload[0].eq(receiver.o.payload),
            self.o.valid.eq(receiver.o.valid),
            receiver.o.ready.eq(self.o.ready),
        ]
        return m


def _levels(divisor, byte, stop=1):
    bits = [0, *(byte >> n & 1 for n in range(8)), stop]
    return [bit for bit in bits for _cycle in range(divisor)]


def _received(divisor, levels, count):
    (outcome,) = run("amaranth", {"": PadConfig(divisor=divisor)}, {"": [
        {"phases": [{"inputs": {"i": levels}, "outputs": {"o": count}}],
         "idle": 20 * divisor}]})[""]
    return outcome.taken["o"]


@pytest.mark.parametrize("divisor", [4, 9, 25])
def test_noise_and_bytes_without_stop_bit_are_dropped(divisor):
    """Nothing of them is left behind: good bytes among them come through, and they alone."""
    coin, levels, wanted = random.Random(divisor), [1] * 10, []
    for _time in range(40):
        match coin.randrange(4):
            case 0:  # a glitch, shorter than half a bit
                levels += [0] * (divisor // 2) + [1] * divisor
            case 1:  # no stop bit, and then a pause that is shorter than a byte
                levels += _levels(divisor, coin.randrange(256), stop=0) + [1] * (2 * divisor)
            case 2:  # the line is held low
                levels += [0] * (30 * divisor) + [1] * divisor
            case 3:
                wanted.append(coin.randrange(256))
                levels += _levels(divisor, wanted[-1])
    assert _received(divisor, levels, len(wanted)) == wanted


def test_byte_that_nobody_takes_is_kept_and_later_ones_are_dropped():
    @dataclass(frozen=True, kw_only=True)
    class LateConfig(PadConfig):
        pass

    class Late(Block, config=LateConfig):
        """Takes bytes only once the line rests."""

        def elaborate(self, platform):
            m = Module()
            m.submodules.pad = pad = PadConfig(divisor=4).create()
            wiring.connect(m, wiring.flipped(self.i), pad.i)
            m.d.comb += [self.o.payload.eq(pad.o.payload), self.o.valid.eq(pad.o.valid
                                                                          & ~self.i.valid),
                         pad.o.ready.eq(self.o.ready & ~self.i.valid)]
            return m

    levels = [level for byte in (1, 2, 3) for level in _levels(4, byte)]
    (outcome,) = run("amaranth", {"": LateConfig(divisor=4)}, {"": [
        {"phases": [{"inputs": {"i": levels}, "outputs": {"o": 1}}]}]})[""]
    assert outcome.taken["o"] == [1]


@pytest.mark.parametrize("clock, baud, divisor", [
    (12, 1_000_000, 12), (25, 1_000_000, 25), (27, 115_200, 234), (12, 3_000_000, 4)])
def test_divisor(clock, baud, divisor):
    assert divisor_of(clock, baud) == divisor


def test_rate_that_is_off_is_refused():
    with pytest.raises(InputError) as error:
        divisor_of(27, 2_000_000)
    assert str(error.value) == (
        "Baud rate 2000000 cannot be made of a 27 MHz clock (the nearest divisor, 14, is off by "
        "3.6 %; there must be at least 4 cycles a bit): choose 1000000 or 115200")
