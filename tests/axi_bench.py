"""Runs inside a simulator, under cocotb: AXI tops between the models of cocotbext-axi.

Reads ``spec.json`` in the folder ``$HWGEN_AXI``: for each top, by the prefix of its ports, what to
do with it. All tops run at once, on one clock, and every channel of every bus waits at random.
"""

import json
import logging
import os
import random
from pathlib import Path

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, RisingEdge, with_timeout
from cocotbext.axi import (
    AxiBus,
    AxiLiteBus,
    AxiLiteMaster,
    AxiRam,
    AxiRamRead,
    AxiReadBus,
    AxiResp,
    AxiStreamBus,
    AxiStreamSink,
    AxiStreamSource,
)

LIMIT = 40_000  # cycles


@cocotb.test()
async def axi_bench(dut):
    """Reset, then every top as its spec says."""
    logging.getLogger("cocotb").setLevel(logging.WARNING)
    specs = json.loads((Path(os.environ["HWGEN_AXI"]) / "spec.json").read_text())
    dut.aresetn.value = 0
    tops = [(Top(dut, prefix, spec), spec) for prefix, spec in specs.items()]
    cocotb.start_soon(Clock(dut.aclk, 10, unit="ns").start())
    await ClockCycles(dut.aclk, 3)
    dut.aresetn.value = 1
    does = {"memory": memory, "run": run, "program": program}
    tasks = [cocotb.start_soon(does[spec["do"]](top, spec)) for top, spec in tops]
    for task in tasks:
        await with_timeout(task, 10 * LIMIT, "ns")


def pauses(seed):
    """Now and then a cycle, and seldom many."""
    coin = random.Random(seed)
    while True:
        yield from [coin.random() < 0.3] * (1 if coin.random() < 0.9 else coin.randrange(30))


class Top:
    """The models around a top."""

    def __init__(self, dut, prefix, spec):
        self.dut, self.prefix, self.map = dut, prefix, spec["registers"]
        self.width = {name: -(-width // 8) for name, width in spec["widths"].items()}
        self.lite = self.model(AxiLiteMaster, AxiLiteBus, "s_axi")
        self.lite.write_if.aw_channel.set_pause_generator(pauses(1))
        self.lite.write_if.w_channel.set_pause_generator(pauses(2))
        self.lite.write_if.b_channel.set_pause_generator(pauses(3))
        self.lite.read_if.r_channel.set_pause_generator(pauses(4))
        self.streams = {}
        for n, (name, side) in enumerate(spec["streams"].items()):
            model = AxiStreamSource if side == "s" else AxiStreamSink
            self.streams[name] = self.model(model, AxiStreamBus, f"{side}_axis_{name}")
            self.streams[name].set_pause_generator(pauses(10 + n))

    def model(self, model, bus, name, **others):
        return model(bus.from_prefix(self.dut, f"{self.prefix}_{name}"), self.dut.aclk,
                     self.dut.aresetn, reset_active_level=False, **others)

    async def read(self, name):
        return int(await self.lite.read_dword(self.map[name]))

    async def write(self, name, value):
        return (await self.lite.write(self.map[name], value.to_bytes(4, "little"))).resp

    async def send(self, name, beats):
        await self.streams[name].send(b"".join(beat.to_bytes(self.width[name], "little")
                                               for beat in beats))

    async def receive(self, name):
        """A frame, as beats."""
        data, size = bytes((await self.streams[name].recv()).tdata), self.width[name]
        return [int.from_bytes(data[n:n + size], "little") for n in range(0, len(data), size)]

    async def wait(self, condition):
        while not await condition():
            await ClockCycles(self.dut.aclk, 20)

    async def done(self):
        return await self.read("status") & 4


async def memory(top, spec):
    """Write and read a memory through a reader and a writer; then its errors."""
    ram = top.model(AxiRam, AxiBus, "m_axi", size=1 << 16)
    channels = [ram.write_if.aw_channel, ram.write_if.w_channel, ram.write_if.b_channel,
                ram.read_if.ar_channel, ram.read_if.r_channel]
    for n, channel in enumerate(channels):
        channel.set_pause_generator(pauses(20 + n))
    coin = random.Random(5)
    size = top.width["o"]

    for address, words in spec["transfers"]:
        data = coin.randbytes(words * size)
        await top.send("i_write", [address | words << 32])
        for n in range(0, len(data), size):
            await top.send("i_words", [int.from_bytes(data[n:n + size], "little")])

        async def written(address=address // size * size, data=data):
            return ram.read(address, len(data)) == data
        await top.wait(written)

    image = coin.randbytes(1 << 16)
    ram.write(0, image)
    await top.write("frames", len(spec["transfers"]))
    assert await top.write("control", 1) == AxiResp.OKAY
    assert await top.write("control", 1) == AxiResp.SLVERR  # it runs already
    assert await top.write("control", 2) == AxiResp.OKAY
    for address, words in spec["transfers"]:
        await top.send("i", [address | words << 32])
    for address, words in spec["transfers"]:
        first = address // size * size
        for n in range(first, first + words * size, size):
            assert await top.receive("o") == [int.from_bytes(image[n:n + size], "little")], n
    await top.wait(top.done)
    assert await top.read("status") == 4

    async def refuse(*_args):
        raise ValueError
    read, ram.read_if._read = ram.read_if._read, refuse
    await top.write("frames", 1)
    await top.write("control", 1)
    await top.send("i", [40 << 32])
    for _ in range(40):
        await top.receive("o")
    await top.wait(top.done)
    assert await top.read("status") == 6
    ram.read_if._read = read
    await top.write("control", 3)
    await top.send("i", [40 << 32])
    for n in range(0, 40 * size, size):
        assert await top.receive("o") == [int.from_bytes(image[n:n + size], "little")]
    await top.wait(top.done)
    assert await top.read("status") == 4

    ram.write_if._write = refuse
    await top.send("i_write", [3 << 32])
    await top.send("i_words", [0, 0, 0])

    async def failed():
        return await top.read("status") & 2
    await top.wait(failed)
    assert ram.read(0, 3 * size) == image[:3 * size]


async def program(top, spec):
    """Instructions on an array that fetches: results and reports, in order."""
    ram = top.model(AxiRamRead, AxiReadBus, "m_axi", size=1 << 18)
    ram.ar_channel.set_pause_generator(pauses(20))
    ram.r_channel.set_pause_generator(pauses(21))
    ram.write(0, bytes.fromhex(spec["image"]))
    await top.write("frames", len(spec["code"]))
    assert await top.write("control", 1) == AxiResp.OKAY
    await top.send("i_code", spec["code"])
    for name, beats in spec["outputs"].items():
        for n, beat in enumerate(beats):
            assert await top.receive(name) == [beat], f"{top.prefix} {name}, beat {n}"
    await top.wait(top.done)
    assert await top.read("status") == 4
    assert await top.read("i_code_beats") == len(spec["code"])


async def run(top, spec):
    """Load, run, compare every frame, and count for ourselves what the counters say."""
    assert [await top.read(name) for name in ("identity", "version", "capabilities")] == \
        spec["constants"]
    counted = {name: [0, 0] for name in top.streams}
    inputs, loads = spec["inputs"], spec["loads"]
    for name, beats in loads.items():
        words = -(-top.width[name] // 4)
        half = len(beats) // 2
        assert await top.write(f"{name}_data", 0) == AxiResp.OKAY
        assert await top.write("control", 2) == AxiResp.OKAY  # which forgets half a beat
        for beat in beats[:half]:  # the rest by its stream, which waits for its turn
            for n in range(words):
                assert await top.write(f"{name}_data", beat >> 32 * n & 0xFFFFFFFF) == AxiResp.OKAY
        await top.send(name, beats[half:])
    await top.send("i", inputs["i"])
    await ClockCycles(top.dut.aclk, 200)
    assert await top.read("status") == 0 and await top.read("i_beats") == 0  # not started
    await top.write("frames", spec["frames"])
    assert await top.read("frames") == spec["frames"]
    watching = cocotb.start_soon(watch(top, counted, loads))
    assert await top.write("control", 1) == AxiResp.OKAY
    assert await top.read("status") == 1
    assert await top.write("frames", 1) == AxiResp.SLVERR  # only between runs
    assert await top.read("status") == 3
    assert await top.write("control", 2) == AxiResp.OKAY
    for name, frames in spec["outputs"].items():
        for n, frame in enumerate(frames):
            assert await top.receive(name) == frame, f"{top.prefix} {name}, frame {n}"
    await top.wait(top.done)
    assert await top.read("status") == 4
    cycles = await top.read("cycles")
    await ClockCycles(top.dut.aclk, 100)
    assert await top.read("cycles") == cycles > 0
    for name in [*inputs, *spec["outputs"]]:
        beats, stalls = counted[name]
        assert await top.read(f"{name}_beats") == beats
        if name != "i":  # which waits before the run, and after it with what is left
            assert await top.read(f"{name}_stalls") == stalls
    assert counted["i"][0] == len(inputs["i"])
    assert await top.write("cycles", 0) == AxiResp.SLVERR  # read-only
    assert (await top.lite.read(0x7FC, 4)).resp == AxiResp.SLVERR
    assert await top.read("status") == 6

    await top.write("frames", 0)
    await top.write("control", 3)  # a run without an end, until it is ended
    for name, beats in loads.items():
        await contend(top, name, beats, inputs["i"])
    await top.write("control", 2)
    assert await top.read("status") == 1
    await top.write("control", 4)
    assert await top.read("status") == 0 and not watching.done()
    await leave(top, spec)


async def leave(top, spec):
    """What a run that is stopped leaves inside comes out in the next one, which ends."""
    outputs = [top.streams[name] for name in spec["outputs"]]
    for out in outputs:
        out.clear_pause_generator()
        out.pause = True
    await top.write("control", 1)
    await top.send("i", spec["inputs"]["i"])
    await ClockCycles(top.dut.aclk, 500)
    await top.write("control", 4)
    await top.write("frames", 1)
    await top.write("control", 1)
    for out in outputs:
        out.pause = False
    await top.send("i", spec["inputs"]["i"])
    await top.wait(top.done)
    assert await top.read("status") == 4


async def contend(top, name, beats, frames):
    """Load from both sides at once while the core stands: nobody's beat is lost or overtaken."""
    out = top.streams["o"]
    out.clear_pause_generator()
    out.pause = True
    await top.send("i", frames)
    await ClockCycles(top.dut.aclk, 200)
    await top.send(name, 60 * beats)

    async def release():
        await ClockCycles(top.dut.aclk, 200)
        out.pause = False
    cocotb.start_soon(release())
    for beat in reversed(beats):
        for n in range(-(-top.width[name] // 4)):
            while await top.write(f"{name}_data", beat >> 32 * n & 0xFFFFFFFF) != AxiResp.OKAY:
                pass

    async def loaded():
        return await top.read(f"{name}_beats") == 61 * len(beats)
    await top.wait(loaded)


async def watch(top, counted, loads):
    """Count transfers and waits of each stream; a load that is offered stays until taken."""
    def handles(entity, form):
        return {name: [getattr(entity, form.format(name, part)) for part in ("valid", "ready")]
                for name in counted if hasattr(entity, form.format(name, "valid"))}
    ports = {name: pair for side in "sm" for name, pair in handles(
        top.dut, f"{top.prefix}_{side}_axis_{{}}_t{{}}").items()}
    core = getattr(top.dut, top.prefix).core
    inner = {name: (*pair, getattr(core, f"{name}__payload"))
             for name, pair in handles(core, "{}__{}").items() if name in loads}
    offered = {}
    while True:
        await RisingEdge(top.dut.aclk)
        for name, (valid, ready) in ports.items():
            if valid.value == 1:
                counted[name][0 if ready.value == 1 else 1] += 1
        for name, (valid, ready, payload) in inner.items():
            if name in offered:
                assert valid.value == 1 and int(payload.value) == offered[name], name
            offered.pop(name, None)
            if valid.value == 1 and ready.value == 0:
                offered[name] = int(payload.value)
