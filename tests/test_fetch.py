# amaranth: UnusedElaboratable=no
"""The tiled array with external memory: programs, cycles with its waits, and another's memory."""

import random
from collections import deque

import numpy as np
import pytest
from amaranth.hdl import Value
from amaranth.sim import Simulator
from axi_blocks import simulate
from blocks import S4, S8, U4, U8, refuses
from simulators import engines
from test_gemm import random_program, values

from hwgen.compiler.program import Program
from hwgen.gateware.fetch import FetchingConfig
from hwgen.gateware.gemm import GemmConfig
from hwgen.numerics import IntFormat, Memory, Opcode, encode_instruction
from hwgen.verify.design import to_ints, to_words

SIZES = {"positions": 16, "act_words": 64, "weight_words": 256, "scale_words": 16}
#: Words of the array's memories: several to one of the bus, as wide, and over several.
ARRAYS = {
    "narrow": GemmConfig(rows=4, cols=4, in_format=U4, weight_format=S4, bus=64, **SIZES),
    "odd": GemmConfig(rows=5, cols=3, in_format=U8, weight_format=IntFormat(3), bus=128, burst=2,
                      outstanding=2, **SIZES),
    "as wide": GemmConfig(rows=8, cols=8, in_format=U8, weight_format=S8, bus=64, **SIZES),
    "wide": GemmConfig(rows=4, cols=8, in_format=IntFormat(16), weight_format=S8, bus=512, burst=1,
                       acc_format=IntFormat(40), **SIZES),
}


def program_of(config, seed=0, products=4):
    return random_program(config, np.random.default_rng(seed), products)


def run(config, program, latency, *, stall=0.0, seed=0):
    """Beats of ``o`` and ``o_status``, and cycles from the first instruction to the last report.

    The memory, whose bytes are the program's image, begins with burst n ``latency(n)`` cycles after
    it was asked for.
    """
    wrapped = config.behind_axi
    dut, coin = wrapped.create(), random.Random(seed)
    image, size = program.image(), config.bus // 8
    codes = deque(to_ints(to_words(config.inputs["i_code"], program.beats()["i_code"])))
    golden = config.golden(**program.beats())
    wanted = {name: to_ints(to_words(config.outputs[name], golden[name]))
              for name in ("o", "o_status")}
    found: dict = {name: [] for name in wanted}
    times = []

    async def bench(ctx):
        answers, bursts, now = deque(), 0, 0  # of each word: from when, bits, last
        ctx.set(dut.ar.ready, 1)
        while any(len(found[name]) < len(beats) for name, beats in wanted.items()):
            ctx.set(dut.i_code.valid, bool(codes))
            if codes:
                ctx.set(Value.cast(dut.i_code.payload), codes[0])
            ready = {name: coin.random() >= stall for name in found}
            for name, so in ready.items():
                ctx.set(getattr(dut, name).ready, so)
            offered = bool(answers) and answers[0][0] <= now
            ctx.set(dut.r.valid, offered)
            if offered:
                ctx.set(Value.cast(dut.r.payload),
                        answers[0][1] << 1 | answers[0][2] << 3 + 8 * size)
                assert ctx.get(dut.r.ready)
                answers.popleft()
            if codes and ctx.get(dut.i_code.ready):
                codes.popleft()
                times.append(now)
            if ctx.get(dut.ar.valid):
                burst = ctx.get(dut.ar.payload)
                at, first = now + latency(bursts), burst.addr[0]
                bursts += 1
                for n in range(burst.len[0] + 1):
                    word = image[first + n * size:first + (n + 1) * size].tobytes()
                    answers.append((at, int.from_bytes(word, "little"), n == burst.len[0]))
            for name, so in ready.items():
                if so and ctx.get(getattr(dut, name).valid):
                    found[name].append(ctx.get(Value.cast(getattr(dut, name).payload)))
                    times.append(now)
            now += 1
            assert now < 100_000
            await ctx.tick()
        assert not ctx.get(dut.error)

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    assert found == wanted
    return times[-1] - times[0] + 1


@pytest.mark.parametrize("name", ["narrow", "wide", *(
    pytest.param(name, marks=pytest.mark.slow) for name in ("odd", "as wide"))])
@pytest.mark.parametrize("latency", [1, 30])
def test_results_and_cycles_are_those_of_the_model(name, latency):
    config, program = ARRAYS[name], program_of(ARRAYS[name])
    cycles = run(config, program, lambda n: latency)
    assert config.behind_axi.elapsed(**program.beats(), latency=latency) == cycles
    assert cycles > config.elapsed(**program.beats())  # without a memory that waits


@pytest.mark.parametrize("name", ["odd", *(
    pytest.param(name, marks=pytest.mark.slow) for name in ("narrow", "as wide", "wide"))])
def test_results_under_stalls(name):
    run(ARRAYS[name], program_of(ARRAYS[name], seed=1), lambda n: 1 + n * 7 % 40, stall=0.5)


@pytest.mark.slow
@pytest.mark.parametrize("mean", [10, 40])
def test_cycles_with_random_latencies_of_the_same_mean(mean):
    """The model's draws are its own, so that it is near and not equal; with the same, it is."""
    config = ARRAYS["as wide"]
    program = program_of(config, products=20)
    spread = [1 + n * (2 * mean - 1) // 1000 for n in range(1000)]
    its, ours = (random.Random(seed).sample(spread, 1000) for seed in (1, 2))
    cycles = run(config, program, its.__getitem__)
    wrapped, beats = config.behind_axi, program.beats()
    assert wrapped.elapsed(**beats, latency=its) == cycles
    assert abs(wrapped.elapsed(**beats, latency=ours) - cycles) <= 0.02 * cycles


def test_error_drops_fetches_and_the_next_program_is_well():
    config = ARRAYS["narrow"]
    program = Program(config).header()
    program.code.append(encode_instruction(Opcode.FETCH, fence=0, memory=3, address=0, count=1,
                                           source=0))
    program.code.append(encode_instruction(Opcode.FETCH, fence=0, memory=Memory.WEIGHTS, address=0,
                                           count=9, source=0))
    program.header().code.append(encode_instruction(Opcode.LOAD, fence=0, memory=Memory.WEIGHTS,
                                                    address=0, count=1))  # there is no such stream
    good = program_of(config)
    program.code, program.data, program.images = program.code + good.code, good.data, good.images
    assert [code for code, in config.golden(**program.beats())["o_status"]["code"]] == [4, 4, 0]
    run(config, program, lambda n: 5)


@engines("icarus")
def test_programs_on_another_s_memory(engine, tmp_path):
    """Arrays behind AXI tops, with a memory of cocotbext-axi that waits at random."""
    programs = {name.replace(" ", "_"): (config, program_of(config, seed=3))
                for name, config in ARRAYS.items()}
    specs = {}
    for name, (config, program) in programs.items():
        beats, golden = program.beats(), config.golden(**program.beats())
        specs[name] = {
            "do": "program", "image": program.image().tobytes().hex(),
            "code": to_ints(to_words(config.inputs["i_code"], beats["i_code"])),
            "outputs": {stream: to_ints(to_words(config.outputs[stream], golden[stream]))
                        for stream in ("o", "o_status")}}
    simulate(tmp_path, {name: config.behind_axi for name, (config, _) in programs.items()}, specs)


def test_slots_are_powers_of_two():
    config = FetchingConfig(array=ARRAYS["odd"])
    assert [config.slot(one) for one in Memory] == [8, 2, 32]
    image = config.image(Memory.WEIGHTS, values(IntFormat(3), (3, 3)))
    assert len(image) == 16 and not image[6:].any()


@pytest.mark.parametrize("changes, said", [
    ({"bus": 32}, "Bus must be of 0, 64, 128, 256 or 512 bits, not 32"),
    ({"bus": 64, "burst": 3}, "Burst must be a power of two, not 3"),
    ({"bus": 64, "outstanding": 64}, "Number of outstanding bursts must be at most 32, not 64")])
def test_config_refuses(changes, said):
    refuses(ValueError, said, GemmConfig, **{"rows": 4, "cols": 4} | changes)
