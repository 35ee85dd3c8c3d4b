"""The driver against a board in software, and everything that can go wrong between them."""

import os
import random
import select
import sys
import threading
import time

import numpy as np
import pytest
from board_model import BoardModel, Faults
from networks import random_network

from hwgen.compiler.plan import build, make_plan
from hwgen.emit import manifest
from hwgen.errors import InputError
from hwgen.host.driver import Accelerator
from hwgen.host.frames import Frame, FrameReader, Kind, encode
from hwgen.host.interface import Interface
from hwgen.host.link import WINDOW, LinkError
from hwgen.model.execute import trace
from hwgen.numerics import IntFormat, Storage

pytest.importorskip("serial")

#: Long enough for a busy machine; what waits for it shortens it.
TIMEOUT = 5.0


class Case:
    """A network, its accelerator, its manifest as read, and some inputs."""

    def __init__(self, folder, network, storage=None, cycles=None):
        self.network = network
        self.config = build(network, make_plan(network, weights=storage, cycles=cycles))
        manifest.write(self.config, network.name, folder)
        self.interface = Interface.read(folder / f"{network.name}.json")
        rng = np.random.default_rng(1)
        source = network.inputs[0]
        self.x = source.format.value(rng.integers(0, source.format.levels, (300, *source.shape)))
        self.loads = {}
        for stage in self.config.stages:
            if stage.config.loads:
                (node,) = [node for node in network.nodes if node.name == stage.name]
                name = f"i_{stage.name}_weights"
                (load,) = [load for load in self.interface.loads if load.name == name]
                self.loads[name] = load.to_bytes(
                    stage.config.fold(node.constants["weights"].values))

    def model(self, **faults):
        return BoardModel(self.config, self.interface, Faults(**faults))

    def open(self, board, *, timeout=TIMEOUT, **changes):
        return Accelerator(self.interface, board.url, loads=self.loads, timeout=timeout, **changes)

    def check(self, answers, x=None):
        found = trace(self.network, self.x if x is None else x)
        if self.network.label:
            assert (answers.labels == found[self.network.label][:, 0]).all()
            assert (answers.scores == found[self.network.scores]).all()
        else:
            assert answers.labels is None
            assert (answers.scores == found[self.network.outputs[0]]).all()


@pytest.fixture(scope="module")
def cases(tmp_path_factory):
    def folder():
        return tmp_path_factory.mktemp("build")

    return {
        "plain": Case(folder(), random_network(1)),
        "wide": Case(folder(), random_network(2, activation=IntFormat(5), affine=False), cycles=6),
        "unchosen": Case(folder(), random_network(3, argmax=False)),
        "reloadable": Case(folder(), random_network(4), storage=Storage.RELOADABLE),
    }


@pytest.mark.parametrize("name", ["plain", "wide", "unchosen", "reloadable"])
def test_answers_are_the_reference_executors(cases, name):
    case = cases[name]
    with case.model() as board, case.open(board) as accelerator:
        told = []
        case.check(accelerator.run(case.x, progress=lambda *count: told.append(count)))
        assert told[-1] == (300, 300)
        case.check(accelerator.run(case.x[:3]), case.x[:3])  # and again, where it was left
        assert len(accelerator.run(case.x[:0])) == 0
        assert not +accelerator.link.events
        assert accelerator.hello.limit == 512


@pytest.mark.parametrize("name", ["plain", "reloadable"])
@pytest.mark.parametrize("faults", [
    {"flip_in": 2e-3}, {"flip_out": 1e-3}, {"drop_in": 2e-3}, {"drop_out": 1e-3}, {"garbage": 0.3},
    {"flip_in": 5e-4, "flip_out": 5e-4, "drop_in": 5e-4, "drop_out": 5e-4, "garbage": 0.1}])
def test_noise_costs_time_alone(cases, name, faults):
    case = cases[name]
    with case.model(**faults) as board, case.open(board, timeout=0.1) as accelerator:
        case.check(accelerator.run(case.x))
        assert sum(accelerator.link.events.values()) + accelerator.link.broken > 0


@pytest.mark.parametrize("name", ["plain", "reloadable"])
@pytest.mark.parametrize("frames", [5, 8, 11])
def test_board_that_is_reset_in_between_is_started_again(cases, name, frames):
    case = cases[name]
    with case.model(forget_after=frames) as board, case.open(board, timeout=0.2) as accelerator:
        case.check(accelerator.run(case.x))


@pytest.mark.parametrize("after", [0, 30, 200, 3000])
def test_unplugged_in_mid_frame(cases, after):
    case = cases["plain"]
    start = time.monotonic()
    with case.model(unplug_after=after) as board, pytest.raises(LinkError, match=(
            r"^The link on socket://127.0.0.1:\d+ broke \(.*\): the cable was unplugged, the board "
            r"lost power, or another program took the port$")):
        with case.open(board) as accelerator:
            accelerator.run(np.tile(case.x, (4, 1)))
    assert time.monotonic() - start < 10


@pytest.mark.parametrize("after", [100, 3000])
def test_board_that_falls_silent_is_given_up(cases, after):
    case = cases["plain"]
    start = time.monotonic()
    with case.model(stall_after=after) as board, pytest.raises(LinkError, match=(
            r"^The board on socket:.* stopped answering: see that it has power and is still "
            r"plugged in, reset it, and try again$")):
        with case.open(board, timeout=0.05) as accelerator:
            accelerator.run(np.tile(case.x, (4, 1)))
    assert time.monotonic() - start < 10


@pytest.mark.parametrize(("faults", "message"), [
    ({"manifest": bytes(32)},
     ("The board on URL has another bitstream: the sha256 of its manifest begins with "
      "000000000000, this build's with SHA; flash this build, or name the one that is on the "
      "board")),
    ({"version": 0},
     ("The board speaks version 0 of the protocol, this hwgen version 1: build and flash it anew "
     "with this hwgen, or use the one that it was built with")),
    ({"stall_after": 0},
     ("Nothing answers on port URL at 1,000,000 baud: see that the board has power and is flashed "
     "with this build, that its UART is on this port, and that rx and tx are not swapped")),
    ({"babble": True},
     ("Port URL sends 30 bytes but no frame of hwgen at 1,000,000 baud: the board was built for "
     "another baud rate (give it with --baud), or has no bitstream of hwgen, or this is another "
     "device")),
    ({"echo": True},
     "Port URL gives back what is sent to it: tx is wired to rx, or this is no board"),
])
def test_what_is_no_board_of_this_build(cases, faults, message):
    case = cases["plain"]
    with case.model(**faults) as board, pytest.raises(InputError) as caught:
        case.open(board, timeout=0.1)
    sha = case.interface.sha256.hex()[:12]
    assert str(caught.value) == message.replace("URL", board.url).replace("SHA", sha)


def test_weights_that_nobody_has(cases):
    case = cases["reloadable"]
    with case.model() as board, pytest.raises(InputError, match=(
            r"^The board has no weights: run from a build folder with its model \(they are loaded "
            r"over the link\), or flash them behind the bitstream$")):
        Accelerator(case.interface, board.url, timeout=0.1)
    with pytest.raises(InputError, match=r"^Load i_acc_0_weights must have \d+ bytes, not 1: "):
        Accelerator(case.interface, board.url, loads={"i_acc_0_weights": b"1"})


def test_weights_from_the_boards_own_flash(cases):
    case = cases["reloadable"]
    with case.model(flash=True) as board:
        for name, content in case.loads.items():
            board.loads[name] = content
        board._restart = lambda: setattr(board, "expected", 0) or setattr(board, "number", 0)
        with Accelerator(case.interface, board.url, timeout=TIMEOUT) as accelerator:
            case.check(accelerator.run(case.x))


def test_garbage_from_before_is_skipped(cases):
    case, coin = cases["plain"], random.Random(5)
    with case.model() as board:
        def dirty(port):
            port.write(coin.randbytes(5000))
            return port

        with case.open(board, wrap=dirty) as accelerator:
            case.check(accelerator.run(case.x))
            accelerator.link._port.write(coin.randbytes(700) + b"\xdb")
            case.check(accelerator.run(case.x))


class Terminal:
    """A pseudo-terminal, which is a serial port to pyserial, with a model at its other end."""

    def __init__(self, model):
        self.master, slave = os.openpty()
        self.name = os.ttyname(slave)
        self._slave, self._thread = slave, threading.Thread(target=model._talk, args=(self,))

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *exception):
        if not self.gone:
            self.unplug()
        os.close(self._slave)

    def unplug(self):
        self.gone = True
        self._thread.join(10)
        os.close(self.master)

    gone = False

    def settimeout(self, seconds):
        pass

    def recv(self, size):
        while not self.gone:
            if select.select([self.master], [], [], 0.05)[0]:
                return os.read(self.master, size)
        return b""

    def sendall(self, data):
        os.write(self.master, data)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_serial_port_of_the_system(cases):
    case = cases["reloadable"]
    with case.model() as model, Terminal(model) as terminal:
        with Accelerator(case.interface, terminal.name, loads=case.loads) as accelerator:
            case.check(accelerator.run(case.x))
            with pytest.raises(InputError, match=r"^Port /dev/\S+ is used by another program: "):
                Accelerator(case.interface, terminal.name)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_serial_port_of_the_system_is_unplugged(cases):
    case = cases["plain"]
    with case.model() as model:
        terminal = Terminal(model)
        with terminal, Accelerator(case.interface, terminal.name) as accelerator:
            terminal.unplug()
            with pytest.raises(LinkError, match=r"^The link on /dev/\S+ broke \("):
                accelerator.run(case.x)


class Tampered:
    """A port whose writes can be changed: ``change(kind, frame, data)`` gives what is written."""

    def __init__(self, port, change):
        self.__dict__.update(port=port, change=change, injected=b"")

    def __getattr__(self, name):
        return getattr(self.port, name)

    def __setattr__(self, name, value):
        setattr(self.port if name == "baudrate" else super(), name, value)

    def write(self, data):
        (frame,) = FrameReader().feed(data)
        if changed := self.change(self, frame, data):
            self.port.write(changed)

    def read(self, size):
        injected, self.__dict__["injected"] = self.injected, b""
        return injected or self.port.read(size)


def open_tampered(case, board, change, **changes):
    return case.open(board, wrap=lambda port: Tampered(port, change), **changes)


def test_a_corrupted_frame_is_sent_again_at_once(cases):
    case, done = cases["plain"], []

    def change(port, frame, data):
        if frame.kind == Kind.DATA and frame.sequence == 1 and not done:
            done.append(frame)
            return data[:9] + bytes([data[9] ^ 1]) + data[10:]
        return data

    with case.model() as board, open_tampered(case, board, change) as accelerator:
        case.check(accelerator.run(case.x))
        events = accelerator.link.events
        assert events["corrupt"] == 1 and not events["silent"]
        assert events["resent"] <= WINDOW  # frames behind it are refused, but not sent thrice


def test_a_lost_frame_is_sent_again_after_silence(cases):
    case, lost = cases["plain"], []

    def change(port, frame, data):
        if frame.kind == Kind.DATA and len(lost) < 2:
            lost.append(frame)
            return b""
        return data

    with case.model() as board, open_tampered(case, board, change, timeout=0.2) as accelerator:
        case.check(accelerator.run(case.x))
        assert accelerator.link.events["silent"] == 1 and not accelerator.link.events["restart"]


def test_as_many_frames_are_on_their_way_as_the_board_has_buffers(cases):
    case, sent = cases["plain"], set()

    def change(port, frame, data):
        if frame.kind == Kind.DATA:
            sent.add(frame.sequence)
            return b""
        return data

    with case.model() as board, open_tampered(case, board, change, timeout=0.05) as accelerator:
        with pytest.raises(LinkError):
            accelerator.run(case.x)
        assert sent == {0, 1}


def test_an_old_answer_is_not_that_to_a_reset(cases):
    case, lost = cases["plain"], []

    def change(port, frame, data):
        if frame.kind == Kind.RESET and not lost:
            lost.append(frame)
            port.__dict__["injected"] = encode(Frame(Kind.ACK, 0))
            return b""
        return data

    with case.model() as board:
        with case.open(board) as accelerator:
            accelerator.run(case.x)
        with open_tampered(case, board, change, timeout=0.2) as accelerator:
            assert board.expected == 0
            case.check(accelerator.run(case.x))


@pytest.mark.parametrize("x", [np.zeros((2, 5), int), np.full((1, 6), 99), np.zeros((1, 6))])
def test_inputs_are_checked_first(cases, x):
    case = cases["plain"]
    with case.model() as board, case.open(board) as accelerator:
        with pytest.raises(InputError, match=r"^Inputs of random_1 must be "):
            accelerator.run(x)
        case.check(accelerator.run(case.x[:2]), case.x[:2])
