# amaranth: UnusedElaboratable=no
"""Weights from the flash: a player between line and link, and a flash as gateware."""

import json
import random
import sys
from dataclasses import dataclass

import numpy as np
import pytest
from amaranth import *
from amaranth.lib.memory import Memory
from flash_board import with_flash
from link_blocks import BYTE, HASH, Board, Loop, decode
from networks import random_network
from test_link import data, frames_of_load

from hwgen.boards.board import board as find_board
from hwgen.boards.flash import FlashPlayer
from hwgen.boards.link import Link, LinkConfig
from hwgen.boards.top import make_top
from hwgen.compiler.compile import compile_model
from hwgen.compiler.plan import build, make_plan
from hwgen.errors import InputError, MissingTool
from hwgen.gateware.block import Block, BlockConfig
from hwgen.host.build import open_build, save_build
from hwgen.host.driver import Accelerator
from hwgen.host.frames import END, Frame, Kind, encode, record, recording_head
from hwgen.host.interface import Interface
from hwgen.host.virtual import TopLevel, VirtualBoard
from hwgen.model.container import Model
from hwgen.numerics import Storage
from hwgen.process import write_file
from hwgen.report.build import flash_board
from hwgen.verify.bench import SCHEDULES
from hwgen.verify.engines import run

ADDRESS = 0x345600


def _accelerator():
    network = random_network(4)
    return build(network, make_plan(network, cycles=12, weights=Storage.RELOADABLE))


ACCELERATOR = _accelerator()
BODIES = list(frames_of_load(Board(ACCELERATOR), random.Random(0)))
PACKETS = [encode(Frame(Kind.LOAD, number, body)) for number, body in enumerate(BODIES)]
GOOD = record(bytes.fromhex(HASH), BODIES)
HEADER = len(GOOD) - len(b"".join(PACKETS))
#: In the second packet, and in the first.
SECOND, FIRST = HEADER + len(PACKETS[0]) + 9, HEADER + 9


def _flipped(at):
    return GOOD[:at] + bytes([GOOD[at] ^ 0x01]) + GOOD[at + 1:]


CONTENTS = {
    "good": GOOD,
    "blank": b"",
    "zeros": bytes(len(GOOD)),
    "of another bitstream": record(bytes(32), BODIES),
    "of a later version": GOOD[:4] + b"\2" + GOOD[5:],
    "wrong bit": _flipped(SECOND),
    "first wrong": _flipped(FIRST),
    "written in part": GOOD[:SECOND],
    "short": GOOD[:HEADER - 3] + (SECOND - HEADER).to_bytes(3, "little") + GOOD[HEADER:],
}


class SpiFlash(Elaboratable):
    """A serial flash that knows two commands, asleep at first.

    It answers a little later than the clock falls, loses the clock's first edges as an ECP5 does,
    and is deaf while it wakes. What is not its content is blank.
    """

    def __init__(self, contents):
        self._contents = [[*content, *bytes([0xFF]) * (128 - len(content))] for content in contents]
        self.chosen = Signal(range(len(self._contents)))
        self.clk, self.cs_n, self.copi, self.cipo = Signal(), Signal(), Signal(), Signal()

    def elaborate(self, platform):
        m = Module()
        m.submodules.contents = memory = Memory(
            shape=8, depth=128 * len(self._contents), init=sum(self._contents, []))
        port = memory.read_port(domain="comb")
        before, lost = Signal(), Signal(2)
        count, command, address = Signal(24), Signal(8), Signal(24)
        asleep, deaf = Signal(init=1), Signal(range(3001))
        out = Signal()
        rise, fall, place = Signal(), Signal(), Signal(24)
        m.d.sync += before.eq(self.clk)
        m.d.comb += [
            rise.eq(self.clk & ~before & (lost == 3)), fall.eq(~self.clk & before),
            place.eq(address - ADDRESS + (count - 32)[3:]),
            port.addr.eq(Cat(place[:7], self.chosen)),
        ]
        with m.If(self.clk & ~before & (lost != 3)):
            m.d.sync += lost.eq(lost + 1)
        with m.If(deaf != 0):
            m.d.sync += deaf.eq(deaf - 1)
        with m.If(self.cs_n):
            m.d.sync += [count.eq(0), out.eq(1)]
            with m.If((count == 8) & (command == 0xAB) & asleep):
                m.d.sync += [asleep.eq(0), deaf.eq(3000)]
        with m.Elif(rise):
            m.d.sync += count.eq(count + 1)
            with m.If(count < 8):
                m.d.sync += command.eq(Cat(self.copi, command[:7]))
            with m.Elif(count < 32):
                m.d.sync += address.eq(Cat(self.copi, address[:23]))
        with m.Elif(fall & (count >= 32) & (command == 0x03) & ~asleep & (deaf == 0)):
            word = Mux(place < 128, port.data, 0xFF)
            m.d.sync += out.eq(word.bit_select(~count[:3], 1))
        m.d.sync += self.cipo.eq(out)
        return m


@dataclass(frozen=True, kw_only=True)
class PlayerConfig(BlockConfig):
    """A link with an accelerator, a player in front of it, and the player's flash.

    The first byte chooses what is in the flash, and power comes with the second: so many times 1024
    cycles after power-up, and after each RESET, bytes from the line wait.
    """

    latency = 1
    inputs = {"rx": BYTE}
    outputs = {"tx": BYTE}


class Player(Block, config=PlayerConfig):
    """Bytes in, bytes out."""

    def elaborate(self, platform):
        m = Module()
        powered, chosen = Signal(2), Signal(range(len(CONTENTS)))
        m.submodules.link = link = Link(LinkConfig(accelerator=ACCELERATOR, manifest_sha256=HASH))
        m.submodules.flash = flash = SpiFlash(CONTENTS.values())
        player = FlashPlayer(ADDRESS, HASH)
        m.submodules.player = ResetInserter(powered != 2)(player)
        Loop.connect(m, link, ACCELERATOR)

        patience, left = Signal(8), Signal(18)
        m.d.sync += left.eq(Mux(left == 0, 0, left - 1))
        with m.If(link.restart):
            m.d.sync += left.eq(patience << 10)
        with m.If(self.rx.valid & (powered != 2)):
            m.d.sync += [powered.eq(powered + 1), chosen.eq(patience), left.eq(patience << 10),
                         patience.eq(self.rx.payload[0])]
            with m.If(powered == 1):
                m.d.sync += left.eq(self.rx.payload[0] << 10)
        heard = (powered == 2) & (left == 0)
        m.d.comb += [
            flash.chosen.eq(chosen),
            flash.clk.eq(player.clk), flash.cs_n.eq(player.cs_n), flash.copi.eq(player.copi),
            player.cipo.eq(flash.cipo), player.restart.eq(link.restart),
            player.i.valid.eq(self.rx.valid & heard),
            player.i.payload.eq(self.rx.payload[0]),
            self.rx.ready.eq((player.i.ready & heard) | (powered != 2)),
            link.rx.valid.eq(player.rx.valid), link.rx.payload.eq(player.rx.payload),
            player.rx.ready.eq(link.rx.ready),
            player.tx.valid.eq(link.tx.valid), player.tx.payload.eq(link.tx.payload),
            link.tx.ready.eq(player.tx.ready),
            self.tx.valid.eq(player.o.valid), self.tx.payload[0].eq(player.o.payload),
            player.o.ready.eq(self.tx.ready),
        ]
        return m


class Case:
    """A conversation behind a flash, with a board in Python that is told what the flash did."""

    def __init__(self, content, patience=80):
        self.coin, self.board, self.wanted = random.Random(1), Board(ACCELERATOR), []
        choice = bytes([list(CONTENTS).index(content), patience])
        self.jobs = [{"inputs": {"rx": list(choice)}, "outputs": {"tx": 0}}]

    def play(self, packets=None):
        """What the board is told by its flash."""
        self.board.feed(b"".join(PACKETS if packets is None else packets))

    def send(self, data, before=b""):
        """One phase, behind bytes that nobody takes; gives the kinds of the answers."""
        answers = self.board.feed(data)
        self.wanted += answers
        self.jobs.append({"inputs": {"rx": list(before + data)}, "outputs": {
            "tx": sum(len(encode(answer)) for answer in answers)}})
        return [answer.kind for answer in answers]

    def hello(self, **options):
        """Whether it is loaded, and the sequence number that it expects."""
        self.send(encode(Frame(Kind.HELLO, 0)), **options)
        return self.wanted[-1].body[1], self.wanted[-1].body[4]

    def data(self):
        return self.send(encode(Frame(Kind.DATA, self.board.expected,
                                      data(self.board, self.coin, ACCELERATOR.frame))))

    def reset(self):
        return self.send(encode(Frame(Kind.RESET, 200)))

    def load(self):
        """The host does it."""
        for body in BODIES:
            assert self.send(encode(Frame(Kind.LOAD, self.board.expected, body))) == [Kind.ACK]

    def run(self, engine="native", schedules=("streaming", "uneven")):
        for outcome in run(engine, {"": PlayerConfig()}, {"": [
                {"phases": self.jobs, "schedule": schedule, "idle": 2000, "limit": 200_000}
                for schedule in schedules]})[""]:
            got, broken = decode(outcome.taken["tx"])
            assert broken == 0
            assert got == self.wanted


@pytest.mark.verilog
def test_weights_are_there_after_power_up_and_after_a_reset():
    case = Case("good")
    for _time in range(3):
        case.play()
        assert case.hello() == (1, len(PACKETS))
        assert case.data() == [Kind.ACK, Kind.RESULT]
        case.reset()
    case.play()
    assert case.data() == [Kind.ACK, Kind.RESULT]
    case.load()  # another time, by the host
    assert case.data() == [Kind.ACK, Kind.RESULT]
    case.run(schedules=SCHEDULES)


@pytest.mark.verilog
@pytest.mark.parametrize("content, played", [
    ("blank", 0), ("of another bitstream", 0), ("wrong bit", 1),
    *(pytest.param(*other, marks=pytest.mark.slow) for other in (
        ("zeros", 0), ("of a later version", 0), ("written in part", 1), ("short", 1)))])
def test_host_loads_where_the_flash_has_nothing_good(content, played):
    """What is wrong ends it, and after a RESET all is as without a flash."""
    case = Case(content)
    case.play(PACKETS[:played])
    if content in ("written in part", "short"):
        case.board.feed(b"begun")  # what is there of a packet is one with what follows
    case.send(encode(Frame(Kind.HELLO, 7)))
    assert case.hello() == (0, played)
    assert case.data() == [Kind.ERROR]
    for _time in range(2):
        case.reset()
        assert case.hello() == (0, 0)
        case.load()
        assert case.hello() == (1, len(PACKETS))
        assert case.data() == [Kind.ACK, Kind.RESULT]
    case.run()


@pytest.mark.verilog
def test_line_is_deaf_while_it_plays():
    """What comes meanwhile has no answer, what it cut is broken, and what follows is heard."""
    case = Case("good", patience=0)
    case.play()
    hello = encode(Frame(Kind.HELLO, 1))
    dropped = bytes([END]) * 6000 + hello[:6] + bytes(1000) + hello + bytes([END]) * 60_000
    assert case.hello(before=dropped) == (1, len(PACKETS))
    assert case.data() == [Kind.ACK, Kind.RESULT]
    case.run(schedules=["streaming"])


@pytest.mark.verilog
def test_an_answer_that_stays_away_ends_it():
    """Of broken packets in a row the first alone is answered, and noise was the first."""
    case = Case("first wrong", patience=0)
    assert case.send(b"noise" + bytes([END])) == [Kind.ERROR]
    assert case.hello(before=bytes([END]) * 100_000) == (0, 0)
    case.reset()
    case.load()
    assert case.data() == [Kind.ACK, Kind.RESULT]
    case.run(schedules=["streaming"])


def test_in_amaranths_simulator():
    case = Case("good", patience=9)
    case.play()
    assert case.hello() == (1, len(PACKETS))
    case.run("amaranth", ["streaming"])


def test_recordings_are_frames_behind_a_header():
    assert GOOD[:13] == b"HWGW\1" + bytes.fromhex(HASH)[:8] == recording_head(bytes.fromhex(HASH))
    assert int.from_bytes(GOOD[13:16], "little") == len(GOOD) - 16
    frames, broken = decode(GOOD[16:])
    assert broken == 0
    assert [(frame.kind, frame.sequence, frame.body) for frame in frames] == [
        (Kind.LOAD, number, body) for number, body in enumerate(BODIES)]
    with pytest.raises(ValueError, match=r"^Recording must have at most 16777215 bytes, not 1\d+$"):
        record(bytes(32), [bytes(60_000)] * 280)


@pytest.mark.verilog
@pytest.mark.parametrize("name", ["icebreaker", "ulx3s_12f"])
def test_board_has_its_weights_without_a_host(name, tmp_path):
    """The top level, pads and all; the host has nothing to load, and resets it now and then."""
    pytest.importorskip("serial")
    one, model = find_board(name), Model(random_network(4))
    compiled = compile_model(model, tmp_path, cycles=12, weights=Storage.RELOADABLE)
    name = compiled.files[0].stem
    interface = Interface.read(tmp_path / f"{name}.json")
    top = make_top(one, compiled.config, accelerator=name, manifest_sha256=interface.sha256.hex())
    save_build(tmp_path, model, compiled.config, name=name, board=one.name, simulations={
        "rtl": TopLevel(verilog=(tmp_path / f"{name}.v").read_text() + top.text, top=top.name,
                        clk="clk", rx="rx", tx="tx", cycles_per_bit=top.cycles_per_bit)})
    opened = open_build(tmp_path)
    content = record(interface.sha256, (
        body for number, load in enumerate(interface.loads)
        for body in load.bodies(number, opened.loads[load.name])))
    shape = (20, *interface.shape)
    x = interface.i.format.value(np.random.default_rng(2).integers(
        0, interface.i.format.levels, shape))
    with VirtualBoard(with_flash(opened.simulations["rtl"], one, content, tmp_path)) as board:
        with Accelerator(interface, board.url, timeout=2.0) as accelerator:
            assert not accelerator.run(x).differ(opened.predict(x)).any()


def test_weights_are_written_behind_the_bitstream(tmp_path, monkeypatch):
    """By a program that can; and what has none of it is refused."""
    def made(name, storage):
        folder, model = tmp_path / f"{name}-{storage}", Model(random_network(4))
        compiled = compile_model(model, folder, name="net", cycles=12, weights=storage)
        save_build(folder, model, compiled.config, name="net", board=name)
        write_file(folder / "run/build.json",
                   json.dumps({"bitstream": "top.bin", "top": f"net_on_{name}"}))
        write_file(folder / "weights.bin", b"weights")
        return folder

    def refused(folder):
        with pytest.raises(InputError) as error:
            flash_board(folder, weights=True)
        return str(error.value).removeprefix(f"{folder}")

    baked, nano, crab, ice = (made(*what) for what in (
        ("icebreaker", None), ("tang_nano_20k", Storage.RELOADABLE),
        ("orangecrab_85f", Storage.RELOADABLE), ("icebreaker", Storage.RELOADABLE)))
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin/python"))
    assert refused(baked) == (
        " has no reloadable weights: they are in the bitstream; build it with --weights reloadable "
        "to have them beside it")
    assert refused(nano) == (
        "Tang Nano 20K loads no weights from a flash: hwgen run loads them over the link")
    with pytest.raises(MissingTool) as error:
        flash_board(crab, weights=True)
    assert str(error.value).splitlines()[1:] == [
        f"  openFPGALoader -b orangeCrab --altsetting 1 {crab}/weights.bin",
        f"  dfu-util -d 1209:5af0 -a 1 -D {crab}/weights.bin",
        "The bitstream into the flash:",
        f"  openFPGALoader -b orangeCrab {crab}/run/top.bin",
        f"  dfu-util -d 1209:5af0 -a 0 -D {crab}/run/top.bin"]
    (crab / "weights.bin").unlink()
    assert refused(crab) == f"There is no {crab}/weights.bin: build it first"

    program = tmp_path / "bin/iceprog"
    program.write_text('#!/bin/sh\necho "$@" > "$3.seen"\n')
    program.chmod(0o755)
    assert flash_board(ice, weights=True) == f"iceprog -o 0x40000 {ice}/weights.bin"
    assert (ice / "weights.bin.seen").read_text() == f"-o 0x40000 {ice}/weights.bin\n"
    with (ice / "weights.bin").open("r+b") as file:
        file.truncate(0x1000000 - 0x40000 + 1)
    assert refused(ice) == ("/weights.bin has 16515073 bytes, and the flash of iCEBreaker has "
                               "room for 16515072: hwgen run loads them over the link")
    assert refused(_block(tmp_path, "icebreaker")).startswith(" has no reloadable weights: ")


def _block(folder, name):
    """A finished build of a block, as far as flashing reads it."""
    write_file(folder / "run/top.bin", b"bits")
    write_file(folder / "run/build.json",
               json.dumps({"bitstream": "top.bin", "top": f"echo_on_{name}"}))
    return folder


def test_blocks_are_flashed(tmp_path, monkeypatch):
    """A build of a block has no host.json: the bitstream's report names its board."""
    folder = _block(tmp_path, "icebreaker")
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin/python"))
    program = tmp_path / "bin/iceprog"
    program.write_text('#!/bin/sh\necho "$@" > "$1.seen"\n')
    program.chmod(0o755)
    assert flash_board(folder) == f"iceprog {folder}/run/top.bin"
    assert (folder / "run/top.bin.seen").read_text() == f"{folder}/run/top.bin\n"


def test_folders_without_a_bitstream_are_not_flashed(tmp_path):
    for report in (None, "{}", '{"bitstream": "top.bin"}', "[]", "?"):
        if report:
            write_file(tmp_path / "run/build.json", report)
        with pytest.raises(InputError, match="^/.* has no finished bitstream: make it with hwgen "
                           "build$"):
            flash_board(tmp_path)
