# amaranth: UnusedElaboratable=no
"""AXI4 masters: bursts, credits and predicted cycles, on our memory and on another's."""

import random
from collections import deque

import pytest
from amaranth.hdl import Value
from amaranth.sim import Simulator
from axi_blocks import masters, simulate
from blocks import S8, refuses
from simulators import engines

from hwgen.gateware.axi import PAGE, AxiReaderConfig, AxiWriterConfig
from hwgen.numerics import Vector

WIDTHS = (64, 128, 256, 512)


def word(width):
    return Vector(S8, width // 8)


@pytest.mark.parametrize(("changes", "said"), [
    ({"beat": Vector(S8, 4)}, "Beat must be of 64, 128, 256 or 512 bits, not 32 as s8x4 is"),
    ({"address_width": 12}, "Address width must be at least 13, not 12"),
    ({"burst": 24}, "Burst must be a power of two, not 24"),
    ({"burst": 512}, "Burst must be at most 256, not 512"),
    ({"outstanding": 0}, "Number of outstanding bursts must be at least 1, not 0"),
])
@pytest.mark.parametrize("config", [AxiReaderConfig, AxiWriterConfig])
def test_config_refuses(config, changes, said):
    refuses(ValueError, said, config, **{"beat": word(64)} | changes)


def read(config, transfers, latency, *, accept=1.0, seed=0):
    """Read transfers from a memory of words of 64 bits that are their indices.

    ``latency(n)`` is burst n's. Gives the words taken, the bursts, how many cycles it took from the
    first transfer's acceptance to the last word taken, and when the memory had to wait.
    """
    dut, coin = config.create(), random.Random(seed)
    taken, bursts, cycles, waited = [], [], [], []
    wanted = sum(words for _address, words in transfers)

    async def bench(ctx):
        todo, answers = deque(transfers), deque()  # of each word: from when, index, last
        now, o_payload = 0, Value.cast(dut.o.payload)
        ctx.set(dut.ar.ready, 1)
        while len(taken) < wanted:
            ctx.set(dut.i.valid, bool(todo))
            if todo:
                ctx.set(dut.i.payload, {"address": [todo[0][0]], "words": [todo[0][1]]})
            ready = coin.random() < accept
            ctx.set(dut.o.ready, ready)
            offered = bool(answers) and answers[0][0] <= now
            ctx.set(dut.r.valid, offered)
            if offered:
                ctx.set(Value.cast(dut.r.payload), answers[0][1] << 1 | answers[0][2] << 67)
                if ctx.get(dut.r.ready):
                    answers.popleft()
                else:
                    waited.append(now)
            if todo and ctx.get(dut.i.ready):
                todo.popleft()
                cycles.append(now)
            if ctx.get(dut.ar.valid):
                burst = ctx.get(dut.ar.payload)
                first, n = burst.addr[0], burst.len[0] + 1
                at = now + latency(len(bursts))
                bursts.append((first, n))
                answers.extend((at, first // 8 + k, k == n - 1) for k in range(n))
            if ready and ctx.get(dut.o.valid):
                taken.append(ctx.get(o_payload))
                cycles.append(now)
            now += 1
            assert now < 200 * wanted
            await ctx.tick()

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    return taken, bursts, cycles[-1] - cycles[0] + 1, waited


@pytest.mark.parametrize(("burst", "outstanding", "latency"), [
    (16, 4, 1), (16, 4, 63), (16, 4, 66), (16, 4, 100), (256, 1, 30), (1, 1, 3), (1, 8, 6),
    (4, 8, 30), (32, 2, 40)])
@pytest.mark.parametrize(("words", "place"), [(1, 0), (300, 0), (177, 3)])
def test_cycles_are_those_of_the_simulation(burst, outstanding, latency, words, place):
    config = AxiReaderConfig(beat=word(64), burst=burst, outstanding=outstanding)
    place %= burst
    taken, bursts, cycles, waited = read(config, [(PAGE + 8 * place, words)], lambda n: latency)
    assert taken == list(range(512 + place, 512 + place + words))
    assert cycles == config.cycles(words, latency=latency, place=place)
    assert sum(n for _first, n in bursts) == words and not waited


@pytest.mark.parametrize("mean", [6, 12, 24])
def test_cycles_with_random_latencies_of_the_same_mean(mean):
    """The model's draws are its own, so that it is near and not equal; with the same, it is."""
    config = AxiReaderConfig(beat=word(64), burst=4, outstanding=4)
    spread = [1 + n * (2 * mean - 1) // 250 for n in range(250)]
    its, ours = (random.Random(seed).sample(spread, 250) for seed in (1, 2))
    cycles = read(config, [(0, 1000)], its.__getitem__)[2]
    assert config.cycles(1000, latency=its) == cycles
    assert abs(config.cycles(1000, latency=ours) - cycles) <= 0.02 * cycles


def test_memory_never_waits_and_no_burst_crosses_a_page():
    coin = random.Random(3)
    config = AxiReaderConfig(beat=word(64), burst=256, outstanding=2)
    transfers = [(coin.randrange(1 << 16), coin.choice((0, 1, 2, 90, 513))) for _ in range(12)]
    taken, bursts, _cycles, waited = read(config, transfers, lambda n: coin.randrange(1, 50),
                                          accept=0.6)
    assert taken == [address // 8 + n for address, words in transfers for n in range(words)]
    assert not waited and all(first // PAGE == (first + 8 * n - 1) // PAGE for first, n in bursts)
    assert max(n for _first, n in bursts) == 256


@engines("icarus")
def test_masters_read_and_write_another_s_memory(engine, tmp_path):
    """Every width, on one simulation: pages, odd places, none at all, random waits, errors."""
    cores = {f"x{width}": masters(width, burst, outstanding) for width, burst, outstanding in (
        (64, 16, 4), (128, 256, 1), (256, 8, 8), (512, 64, 2))}
    transfers = [(PAGE - 24, 7), (0x2008, 1), (0x3000, 0), (2 * PAGE - 64 - 1, 3), (0x4FC0, 40)]
    simulate(tmp_path, cores, {name: {"do": "memory", "transfers": transfers} for name in cores})
