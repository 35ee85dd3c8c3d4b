"""The harness must fail what is broken: one small mutant for each thing it promises to notice."""

import numpy as np
import pytest
from verify_blocks import (
    AdderConfig,
    ForkConfig,
    FrameSumConfig,
    RegisterConfig,
    TableConfig,
)

from hwgen.errors import Mismatch
from hwgen.verify.bench import SCHEDULES, BenchError, StreamBench, coin_seed
from hwgen.verify.conformance import check, check_family
from hwgen.verify.design import Design
from hwgen.verify.engines import run

RANDOM = np.random.default_rng(2)
BYTES = np.arange(1, 17).reshape(-1, 1)


def words():
    return RANDOM.integers(0, 256, (4, 5))


def reads(count=12):
    return RANDOM.integers(0, 4, (count, 1))


SOUND = {
    "register": (RegisterConfig(), BYTES),
    "frames": (FrameSumConfig(), BYTES),
    "adder": (AdderConfig(), {"i": RANDOM.integers(-128, 128, (20, 1)),
                              "i_b": RANDOM.integers(-128, 128, (20, 1))}),
    "fork": (ForkConfig(), RANDOM.integers(-1024, 1024, (20, 9))),
    "table": (TableConfig(), {"i": reads(), "i_load": words()}),
    "table, loaded twice": (TableConfig(), *({"i": reads(), "i_load": words()} for _ in range(2))),
}
each_sound = pytest.mark.parametrize("case", SOUND.values(), ids=SOUND.keys())

FLAWS = {
    "off by one": (RegisterConfig, Mismatch, r"streaming: o beat 0 is 2, expected 1$"),
    "drops a beat": (RegisterConfig, BenchError, r"streaming: gave up after .*i 16 of 16, o 15 of"),
    "repeats a beat": (RegisterConfig, BenchError,
                       r"streaming: cycle 17: o offered beat 16 \(0x10\), but only 16 were"),
    "forgets a stalled beat": (RegisterConfig, BenchError, r"stalled: .*was taken, nothing$"),
    "changes a stalled beat": (RegisterConfig, BenchError,
                               r"stalled: .* offered 0x2 and, before it was taken, 0x3$"),
    "waits for ready": (RegisterConfig, BenchError, r"polite: gave up after"),
    "adds what is not valid": (FrameSumConfig, Mismatch, r"starved: o beat 0 is"),
    "keeps its place in reset": (FrameSumConfig, Mismatch,
                                 r"uneven with a reset: o beat 0 is"),
}


def beats(config):
    return BYTES if len(config.inputs) == 1 else {"i": reads(), "i_load": words()}


@each_sound
def test_sound_block_passes(case):
    config, *rounds = case
    check(config, rounds=rounds)


def test_sound_family_passes():
    check_family(SOUND, schedules=["uneven"], seed=3)


@pytest.mark.parametrize("flaw", FLAWS)
def test_mutant_fails(flaw):
    config, error, message = FLAWS[flaw]
    with pytest.raises(error, match=message):
        check(config(flaw=flaw), BYTES)


@pytest.mark.parametrize(("flaw", "error", "message"), [
    ("shows what is loaded", BenchError, r"streaming: cycle 0: o offered beat 0 .* only 0 were"),
    ("keeps its place in reset", Mismatch, r"uneven with a reset: o beat 0, lane 0 is \d+, exp"),
    ("loads once", Mismatch, r"streaming: o beat 12, lane 0 is \d+, expected"),
])
def test_mutant_with_a_load_fails(flaw, error, message):
    load = np.arange(20).reshape(4, 5)
    rounds = [{"i": np.arange(12).reshape(-1, 1) % 4, "i_load": load + 100 * n} for n in range(2)]
    rounds[1]["i_load"] = rounds[1]["i_load"][:3 if flaw == "keeps its place in reset" else 4]
    if flaw == "keeps its place in reset":
        rounds = [{"i": np.array([[0], [1], [2]]), "i_load": load[:3]}]
    with pytest.raises(error, match=message):
        check(TableConfig(flaw=flaw), rounds=rounds)


@pytest.mark.parametrize(("declared", "message"), [
    ({"latency": 2}, r"streaming: latency is 1, declared 2$"),
    ({"interval": 2}, r"streaming: interval is 1, declared 2$"),
    ({"cycles": 1}, r"streaming: cycles\(16\) is 17, declared 18$"),
    ({"beats_out": 1}, r"streaming: beats_out\(16\) is \{'o': 16\}, declared \{'o': 17\}$"),
])
def test_wrong_declaration_fails(declared, message):
    # Declared cycles follow a wrong latency here; it is found first.
    with pytest.raises(Mismatch, match=message):
        check(RegisterConfig(declared=tuple(declared.items())), BYTES)


def test_message_names_config_engine_schedule_and_place_in_a_record():
    class Wrong(AdderConfig):
        def golden(self, i, i_b):
            result = super().golden(i, i_b)["o_sum"]
            return {"o_sum": {**result, "parts": result["parts"] ^ [[0, 1]]}}

    with pytest.raises(Mismatch, match=r"^.*Wrong\(.*\), amaranth, streaming: o_sum beat 0, parts, "
                                       r"lane 1 is 2, expected 3$"):
        check(Wrong(), {"i": np.array([[1]]), "i_b": np.array([[2]])})


def test_check_refuses_beats_of_other_streams():
    with pytest.raises(ValueError, match=r"Beats must be given for i, i_b, not for i$"):
        check(AdderConfig(), {"i": BYTES})
    with pytest.raises(ValueError, match=r"Beats must be whole frames of 4, not 15$"):
        check(FrameSumConfig(), BYTES[1:])
    with pytest.raises(TypeError, match=r"^check\(\) takes either beats or rounds$"):
        check(AdderConfig())


def test_reset_after_the_end_is_an_error():
    job = {"phases": [{"inputs": {"i": [1]}, "outputs": {"o": 1}}], "reset_at": (0, 100)}
    with pytest.raises(BenchError, match=r"done in cycle \d+, before the reset 100 cycles into "
                                         r"phase 0$"):
        run("amaranth", {"": Design.of(RegisterConfig())}, {"": [job]})


def test_run_counts_cycles_from_the_start_of_the_job():
    job = {"phases": [{"inputs": {"i": [5, 6]}, "outputs": {"o": 2}},
                      {"inputs": {"i": [7]}, "outputs": {"o": 1}}], "reset_at": (1, 0), "idle": 2}
    outcome, = run("amaranth", {"": Design.of(RegisterConfig())}, {"": [job]})[""]
    assert outcome.taken == {"o": [5, 6, 7]}
    assert outcome.starts == [4, 7]
    assert outcome.cycles == {"i": [4, 5, 7], "o": [5, 6, 8]}
    assert outcome.length == 12


def test_coins_are_fair_and_streams_have_their_own():
    assert len({coin_seed(seed, index) for seed in range(100) for index in range(20)}) == 2000
    phases = [{"inputs": {"i": [0] * 4000, "i_b": [0] * 4000}, "outputs": {}}]
    bench = StreamBench(phases=phases, schedule="starved")
    while not bench.done:
        bench.drive()
        bench.observe(lambda port: 1)
    for cycles in bench.run.cycles.values():
        assert 0.9 < cycles[-1] * SCHEDULES["starved"][0] / 256 / 4000 < 1.1
    assert bench.run.cycles["i"] != bench.run.cycles["i_b"]


def test_waveform_is_written_with_its_streams(tmp_path):
    job = {"phases": [{"inputs": {"i": [1]}, "outputs": {"o": 1}}]}
    run("amaranth", {"": Design.of(RegisterConfig())}, {"": [job]}, vcd=tmp_path / "wave.vcd")
    assert "$enddefinitions" in (tmp_path / "wave.vcd").read_text()
    assert "o__valid" in (tmp_path / "wave.gtkw").read_text()
