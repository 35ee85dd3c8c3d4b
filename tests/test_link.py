# amaranth: UnusedElaboratable=no
"""The board's half of the link, bytes in and bytes out, against a board in Python."""

import random
from collections import Counter
from dataclasses import dataclass

import numpy as np
import pytest
from amaranth import *
from link_blocks import BYTE, HASH, Board, LoopConfig, StuckConfig, converse, decode
from netlist_checks import enable_fanout
from networks import random_network

from hwgen.boards.link import LinkConfig
from hwgen.compiler.plan import build, make_plan
from hwgen.gateware.block import Block, BlockConfig
from hwgen.gateware.resize import DeserializerConfig
from hwgen.gateware.stream import QueueConfig
from hwgen.host.frames import BODY_LIMIT, END, ESC, ErrorCode, Frame, Kind, encode
from hwgen.numerics import IntFormat, Storage, Vector
from hwgen.verify.bench import SCHEDULES
from hwgen.verify.design import Design
from hwgen.verify.engines import run

U4 = IntFormat(4, signed=False)


def _network(seed, storage, cycles):
    network = random_network(seed)
    return build(network, make_plan(network, cycles=cycles, weights=storage))


ACCELERATORS = {
    "bytes": QueueConfig(beat=BYTE, depth=2),
    "odd beats": DeserializerConfig(beat=Vector(U4, 3), lanes=9),
    "network": _network(1, None, 40),
    "loaded network": _network(4, Storage.RELOADABLE, 12),
}
each_accelerator = pytest.mark.parametrize("accelerator", ACCELERATORS.values(),
                                           ids=ACCELERATORS.keys())


def frames_of_load(board, coin):
    """LOAD frames that fill every memory, with what the board does not know yet."""
    accelerator = board.accelerator
    for number, name in enumerate(accelerator.loads):
        beat, content = accelerator.inputs[name], b""
        size = -(-beat.width // 8)
        for _beat in range(accelerator.load_beats[name]):
            values = [beat.format.value(coin.randrange(beat.format.levels))
                      for _lane in range(beat.lanes)]
            codes = beat.format.encode(np.array(values)).tolist()
            content += sum(code << beat.format.width * lane
                           for lane, code in enumerate(codes)).to_bytes(size, "little")
        most = max(size, BODY_LIMIT // 3 // size * size)
        for start in range(0, len(content), most):
            yield bytes([number]) + content[start:start + most]


def data(board, coin, beats=None):
    """The body of a DATA frame: random beats of codes that there are."""
    beat = board.accelerator.inputs["i"]
    count = coin.randrange(1, 2 * board.accelerator.frame + 2) if beats is None else beats
    body = b""
    for _beat in range(count):
        values = np.array([coin.randrange(beat.format.levels) for _lane in range(beat.lanes)])
        codes = beat.format.encode(beat.format.value(values)).tolist()
        body += sum(code << beat.format.width * lane for lane, code in enumerate(codes)).to_bytes(
            -(-beat.width // 8), "little")
    return body


class Script:
    """Makes phases of traffic, and knows by a board of its own what is expected when."""

    def __init__(self, accelerator, seed):
        self.board, self.coin, self.phases = Board(accelerator), random.Random(seed), []
        self.good = 0  # frames that must be used

    def send(self, *parts):
        """One phase."""
        self.phases.append(b"".join(parts))
        return self.board.feed(self.phases[-1])

    def frame(self, kind, body=b"", ahead=0):
        return encode(Frame(kind, (self.board.expected + ahead) % 256, body))

    def load(self):
        for body in frames_of_load(self.board, self.coin):
            self.send(self.frame(Kind.LOAD, body))
            self.good += 1

    def crowd(self):
        """So many answers that they queue, and ACKs of what is used among them."""
        hello = self.frame(Kind.HELLO)
        bodies = [data(self.board, self.coin) for _frame in range(2)]
        self.send(3 * hello, self.frame(Kind.DATA, bodies[0]), 3 * hello,
                  self.frame(Kind.DATA, bodies[1], 1), self.coin.randrange(4) * hello)
        self.good += 2

    def reload(self):
        """Part of a load, a frame that comes too soon, a beat too many, the rest."""
        for number, name in enumerate(self.board.loads):
            size = -(-self.board.accelerator.inputs[name].width // 8)
            total = self.board.accelerator.load_beats[name]
            if (total + 1) * size < BODY_LIMIT:
                part = self.coin.randrange(1, total)
                self.send(self.frame(Kind.LOAD, bytes([number]) + bytes(size * part)))
                self.data()
                for beats in (total - part + 1, total - part + total, total - part):
                    self.send(self.frame(Kind.LOAD, bytes([number]) + bytes(size * beats)))
                self.send(self.frame(Kind.LOAD, bytes([number])))
                self.data()

    def data(self, before=b"", ahead=0):
        """A good frame."""
        self.send(before, self.frame(Kind.DATA, data(self.board, self.coin), ahead))
        self.good += not ahead

    def pair(self):
        """As many as there are buffers."""
        self.send(self.frame(Kind.DATA, data(self.board, self.coin)),
                  self.frame(Kind.DATA, data(self.board, self.coin), 1))
        self.good += 2

    def garbage(self, most=60):
        return self.coin.randbytes(self.coin.randrange(1, most))

    def damaged(self):
        """A good frame with something done to it."""
        frame = bytearray(self.frame(Kind.DATA, data(self.board, self.coin)))
        at = self.coin.randrange(1, len(frame) - 1)
        match self.coin.randrange(5):
            case 0:
                frame[at] ^= 1 << self.coin.randrange(8)
            case 1:
                del frame[at]
            case 2:
                frame[at:at] = self.garbage()
            case 3:
                del frame[at:]
            case 4:
                frame[at] = ESC
        return bytes(frame)

    def mixture(self, steps):
        """Phases of all sorts."""
        coin, send, frame = self.coin, self.send, self.frame
        choices = [
            self.data, self.pair, self.crowd, lambda: self.data(self.garbage()),
            lambda: self.data(self.damaged()),
            lambda: send(self.damaged(), bytes([END, END]), self.damaged()),
            lambda: send(frame(Kind.HELLO, self.garbage(5))),
            lambda: self.data(ahead=-1),
            lambda: self.data(ahead=coin.randrange(1, 255)),
            lambda: send(frame(coin.choice([0, 5, 0x81, 0xFF]), self.garbage())),
            lambda: send(frame(Kind.DATA, bytes(BODY_LIMIT + coin.randrange(1, 300)))),
            lambda: send(frame(Kind.LOAD, self.garbage())),
            lambda: send(frame(Kind.DATA, b"")),
            lambda: send(frame(Kind.DATA, data(self.board, coin) + b"\x01")),
        ]
        for _step in range(steps):
            coin.choice(choices)()


@pytest.mark.verilog
@each_accelerator
def test_answers_as_it_should(accelerator):
    """All sorts of frames, and no end of garbage."""
    script = Script(accelerator, 1)
    script.send(script.frame(Kind.HELLO))
    script.data()  # refused where there is something to load
    script.load()
    script.mixture(150)
    script.reload()
    script.send(script.frame(Kind.RESET))
    script.data()
    script.load()
    script.mixture(30)
    wanted = converse(accelerator, script.phases, engine="native", schedules=SCHEDULES)
    seen = Counter(frame.kind for phase in wanted for frame in phase)
    codes = {frame.body[0] for phase in wanted for frame in phase if frame.kind == Kind.ERROR}
    assert seen.keys() == {Kind.BOARD_HELLO, Kind.ACK, Kind.RESULT, Kind.ERROR}
    assert codes >= {ErrorCode.CORRUPT, ErrorCode.TOO_LONG, ErrorCode.INVALID, ErrorCode.SEQUENCE}
    assert (ErrorCode.NOT_LOADED in codes) == bool(accelerator.loads)


@each_accelerator
def test_answers_in_amaranths_simulator(accelerator):
    script = Script(accelerator, 2)
    script.send(script.frame(Kind.HELLO))
    script.load()
    script.data()
    script.data(script.damaged())
    script.send(script.frame(Kind.RESET))
    converse(accelerator, script.phases)


def garbage_script(total, seed):
    """Good frames with ``total`` bytes of garbage between them and inside others."""
    script, spent = Script(ACCELERATORS["bytes"], seed), 0
    while spent < total:
        garbage = script.garbage(4000)
        spent += len(garbage)
        if script.coin.random() < 0.5:
            frame = script.frame(Kind.DATA, data(script.board, script.coin))
            at = script.coin.randrange(1, len(frame))
            garbage = frame[:at] + garbage + frame[at:]
        script.data(garbage)
    return script


@pytest.mark.verilog
@pytest.mark.parametrize("total", [100_000, pytest.param(1_000_000, marks=pytest.mark.slow)])
def test_garbage_costs_no_frame_that_follows(total):
    script = garbage_script(total, 3)
    wanted = converse(ACCELERATORS["bytes"], script.phases, engine="native")
    acks = [frame for phase in wanted for frame in phase if frame.kind == Kind.ACK]
    assert len(acks) == script.good > total // 4000


@pytest.mark.verilog
def test_every_damage_is_found():
    """Every bit that is flipped and every byte that is lost or added: no body comes through."""
    script = Script(ACCELERATORS["bytes"], 4)
    frame = encode(Frame(Kind.DATA, 0, bytes([1, END, 2, ESC, 0xAA])))
    damaged = [frame[:at] + bytes([frame[at] ^ 1 << bit]) + frame[at + 1:]
               for at in range(len(frame)) for bit in range(8)]
    damaged += [frame[:at] + frame[at + 1:] for at in range(1, len(frame) - 1)]
    damaged += [frame[:at] + more + frame[at:] for at in range(1, len(frame))
                for more in (frame[at:at + 1], bytes([ESC]), b"x")]
    for one in damaged:
        if decode(one + bytes([END]))[0]:  # the END before it was doubled or hit: nothing happened
            continue
        answers = script.send(one, script.frame(Kind.HELLO))
        assert [answer.kind for answer in answers] == [Kind.ERROR, Kind.BOARD_HELLO]
    assert len(script.phases) > 150
    converse(ACCELERATORS["bytes"], script.phases, engine="native", schedules=["streaming"])


@pytest.mark.parametrize("before", [0, 1])
def test_frame_that_finds_no_buffer_is_refused(before):
    """The accelerator takes nothing: two frames wait, the third is told; RESET frees all."""
    script = Script(StuckConfig(), 5)
    for waiting in (3, 1, 2):
        for _frame in range(before):
            script.send(script.frame(Kind.DATA, b"good"))
        for frame in range(waiting):
            answers = script.send(script.frame(Kind.DATA, b"\0good"))
            assert [answer.body[0] for answer in answers] == [ErrorCode.OVERRUN] * (frame == 2)
        assert script.send(script.frame(Kind.DATA, b"1", -1))[0].kind == Kind.ACK
        script.send(script.frame(Kind.HELLO))
        script.send(script.frame(Kind.RESET))
    converse(StuckConfig(), script.phases, schedules=SCHEDULES)


def test_longest_body():
    script = Script(ACCELERATORS["bytes"], 6)
    for length in (BODY_LIMIT, BODY_LIMIT + 1, 255, 256, 257):
        answers = script.send(script.frame(Kind.DATA, bytes(length)))
        assert answers[0].kind == (Kind.ERROR if length > BODY_LIMIT else Kind.ACK)
        assert len(answers) == (1 if length > BODY_LIMIT else 1 + length)
    converse(ACCELERATORS["bytes"], script.phases, engine="native")


@dataclass(frozen=True, kw_only=True)
class HalfConfig(BlockConfig):
    """A block that gives labels and owes the scores."""

    latency = 1
    inputs = {"i": BYTE}
    outputs = {"o": BYTE, "o_scores": BYTE}


class Half(Block, config=HalfConfig):
    """Passes on."""

    def elaborate(self, platform):
        m = Module()
        m.d.comb += [self.o.valid.eq(self.i.valid), self.o.payload.eq(self.i.payload),
                     self.i.ready.eq(self.o.ready)]
        seen = Signal()
        m.d.sync += seen.eq(self.o_scores.ready)
        return m


def test_result_under_way_is_cut_off_by_a_reset():
    """Its frame is broken, the ACK follows, and the next result is number 0 again."""
    data, reset = encode(Frame(Kind.DATA, 0, b"x")), encode(Frame(Kind.RESET, 9))
    half = bytes([END, Kind.RESULT, 0, 2, 0, ord("x")])
    over = bytes([END]) + encode(Frame(Kind.ACK, 0)) + encode(Frame(Kind.ACK, 9))
    phases = [{"inputs": {"rx": list(sent)}, "outputs": {"tx": len(answer)}}
              for sent, answer in [(data, half), (reset, over)]] * 2
    for outcome in run("amaranth", {"": LoopConfig(accelerator=HalfConfig())}, {"": [
            {"phases": phases, "schedule": schedule, "limit": 3000}
            for schedule in SCHEDULES]})[""]:
        assert bytes(outcome.taken["tx"]) == (half + over) * 2


def test_no_enable_is_wide():
    """Nor where beats are: each byte of one has its own."""
    wide = QueueConfig(beat=Vector(U4, 60), depth=2)
    fanout = enable_fanout(Design.of(LoopConfig(accelerator=wide)).verilog, "dut")
    assert max(fanout.values()) <= 64


@pytest.mark.parametrize("change, message", [
    ({"manifest_sha256": "0"}, "Hash of the manifest must be 64 hexadecimal digits, not '0'"),
    ({"baud": 0}, "Baud rate must be at least 1, not 0"),
    ({"accelerator": QueueConfig(beat=Vector(BYTE.format, 512), depth=2)},
     "A link takes beats of at most 4088 bits, and i has 4096: fold the first layer more"),
])
def test_config_refuses(change, message):
    with pytest.raises(ValueError) as error:
        LinkConfig(**{"accelerator": QueueConfig(beat=BYTE, depth=2), "manifest_sha256": HASH}
                   | change)
    assert str(error.value) == message
