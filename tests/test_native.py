"""Engines on emitted Verilog: the same runs, digests and messages as in Amaranth's simulator."""

import inspect
import re

import numpy as np
import pytest
from simulators import engines
from test_verify import BYTES, FLAWS, SOUND
from verify_blocks import AdderConfig, ForkConfig, RegisterConfig, TableConfig

from hwgen.errors import InputError, Mismatch, ToolError
from hwgen.verify.bench import SCHEDULES, BenchError
from hwgen.verify.conformance import check, check_family
from hwgen.verify.design import Design, to_ints, to_words
from hwgen.verify.engines import ENGINES, available, run
from hwgen.verify.native import simulate
from hwgen.verify.tools import objects


def job(inputs, outputs, **more):
    return {"phases": [{"inputs": inputs, "outputs": outputs}], **more}


def every_run_of(flaw):
    """A block with a flaw, and jobs that bring it out."""
    config = FLAWS[flaw][0](flaw=flaw)
    count = len(BYTES) // config.frame
    return config, [job({"i": list(range(1, 17))}, {"o": count}, limit=40, **more)
                    for more in (*({"schedule": schedule} for schedule in SCHEDULES),
                                 {"schedule": "uneven", "reset_at": (0, 9)},
                                 {"reset_at": (0, 500)})]


@engines()
def test_engine_agrees_on_sound_blocks(engine):
    check_family(SOUND, engines=["amaranth", engine], seed=5)


def gives_the_same_runs_and_messages(engine):
    cases = {flaw: every_run_of(flaw) for flaw in FLAWS}
    designs = {flaw: Design.of(config, name=f"dut{n}")
               for n, (flaw, (config, _jobs)) in enumerate(cases.items())}
    jobs = {flaw: jobs for flaw, (_config, jobs) in cases.items()}
    expected = ENGINES["amaranth"].run(designs, jobs)
    found = ENGINES[engine].run(designs, jobs)
    assert found == expected
    messages = [outcome for runs in found.values() for outcome in runs if isinstance(outcome, str)]
    assert len(messages) > len(FLAWS)


@engines("native-verilator", "native-cxxrtl", "icarus")
def test_engine_gives_the_same_runs_and_messages_for_flawed_blocks(engine):
    gives_the_same_runs_and_messages(engine)


@pytest.mark.slow
@engines("verilator")  # by the bench of Icarus
def test_another_engine_gives_the_same_runs_and_messages(engine):
    gives_the_same_runs_and_messages(engine)


@engines("native-verilator", "native-cxxrtl", "icarus")
def test_engine_agrees_on_random_widths_and_traffic(engine):
    rng = np.random.default_rng(8)
    designs, jobs = {}, {}
    for n, lanes in enumerate([1, 3, 6, 23]):  # 11 to 253 bits: each kind of C++ port
        config = ForkConfig(lanes=lanes)
        designs[lanes] = Design.of(config, name=f"fork{n}")
        jobs[lanes] = []
        for seed in range(3):
            counts = rng.integers(0, 30, 3).tolist()
            phases = []
            for count in counts:
                values = rng.integers(-1024, 1024, (count, lanes))
                phases.append({"inputs": {"i": to_ints(to_words(config.inputs["i"], values))},
                               "outputs": {"o": count, "o_copy": count}})
            schedule = str(rng.choice(list(SCHEDULES)))
            jobs[lanes].append({"phases": phases, "seed": int(rng.integers(1 << 40)),
                                "schedule": schedule, "idle": seed,
                                "reset_at": (1, seed) if counts[1] > 3 else None})
    assert run(engine, designs, jobs) == run("amaranth", designs, jobs)


@engines("icarus", "native")
def test_mutant_fails(engine):
    config, error, message = FLAWS["off by one"]
    with pytest.raises(error, match=rf"flaw='off by one'.*, {engine}, {message}"):
        check(config(flaw="off by one"), BYTES, engines=[engine])
    config, error, message = FLAWS["forgets a stalled beat"]
    with pytest.raises(error, match=rf"flaw='forgets a stalled beat'.*, {engine}, {message}"):
        check(config(flaw="forgets a stalled beat"), BYTES, engines=[engine])


class TwoFaced(RegisterConfig):
    """Slower when it is emitted than when it is simulated."""

    def create(self):
        callers = {frame.function for frame in inspect.stack()}
        return RegisterConfig(flaw="every other cycle" if "emitted" in callers else None).create()


@engines("icarus", "native")
def test_difference_between_engines_is_shown(engine):
    where = (r"cycle 4: amaranth has \{'i': \[0, 1, None\], 'o': \[1, 1, 1\]\}, icarus has "
             r"\{'i': \[0, 0, None\], 'o': \[1, 1, 1\]\}$" if engine == "icarus" else
             r"amaranth and native differ: i beat 2 moves in cycles 6 and 7$")
    with pytest.raises(Mismatch, match=r"TwoFaced\(.*\), uneven: " + where):
        check(TwoFaced(), BYTES, engines=["amaranth", engine], schedules=["uneven"], reset=False)


@engines("icarus")
def test_undefined_valid_is_named(engine):
    text = """
module dut(input clk, input rst, input [7:0] i__payload, input i__valid, output i__ready,
           output [7:0] o__payload, output reg o__valid, input o__ready);
  assign i__ready = 1;
  assign o__payload = i__payload;
  always @(posedge clk) if (o__ready) o__valid <= i__valid;
endmodule
"""
    design = Design(RegisterConfig.inputs, RegisterConfig.outputs, text=text)
    with pytest.raises(BenchError, match=r"o__valid is undefined: X$"):
        run(engine, {"": design}, {"": [job({"i": [1]}, {"o": 1})]})


@engines("native-verilator", "native-cxxrtl")
def test_simulate_takes_and_gives_arrays(engine):
    rng = np.random.default_rng(4)
    config = TableConfig()
    beats = {"i": rng.integers(0, 4, (5000, 1)), "i_load": rng.integers(0, 256, (4, 5))}
    found = simulate(Design.of(config), beats, {"o": 5000}, loads=config.loads, idle=3,
                     backend=engine.removeprefix("native-"))
    np.testing.assert_array_equal(found.outputs["o"], config.golden(**beats)["o"])
    assert found.cycles["i_load"].tolist() == [0, 1, 2, 3]
    assert found.cycles["o"].tolist() == list(range(4, 5004))
    assert found.length == 5008


@engines("native")
def test_simulate_gives_records_and_names_what_fails(engine):
    config = AdderConfig()
    beats = {"i": np.array([[3], [-5]]), "i_b": np.array([[4], [-6]])}
    found = simulate(Design.of(config), beats, {"o_sum": 2})
    assert found.outputs["o_sum"]["whole"].tolist() == [[7], [-11]]
    assert found.outputs["o_sum"]["parts"].tolist() == [[3, 4], [251, 250]]
    with pytest.raises(BenchError, match=r"^dut, native-verilator, streaming: gave up after 9 "
                                         r"cycles .*: i 2 of 2, i_b 2 of 2, o_sum 2 of 3$"):
        simulate(Design.of(config), beats, {"o_sum": 3}, limit=9)


@engines("native", "amaranth")
def test_waveform_comes_with_a_list_of_the_streams(engine, tmp_path):
    run(engine, {"": RegisterConfig()}, {"": [job({"i": [1]}, {"o": 1})]},
        vcd=tmp_path / "wave.vcd")
    text = (tmp_path / "wave.vcd").read_text()
    valid = re.search(r"\$var wire 1 (\S+) i__valid \$end", text).group(1)
    assert f"\n1{valid}\n" in text.partition("$enddefinitions")[2]  # in the first cycle alone
    assert "o__valid" in (tmp_path / "wave.gtkw").read_text()


@engines("native")
def test_program_is_kept_and_found_again(engine, tmp_path, monkeypatch):
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path))
    designs, jobs = {"": RegisterConfig()}, {"": [job({"i": [1]}, {"o": 1})]}
    first = run(engine, designs, jobs)
    kept = sorted((tmp_path / "native").iterdir())
    assert sum((path / "program").exists() for path in kept) == 1
    monkeypatch.setattr("hwgen.verify.tools.objects", None)  # nothing is compiled again
    assert run(engine, designs, jobs) == first
    assert sorted((tmp_path / "native").iterdir()) == kept


@engines("native", "native-cxxrtl")
def test_verilog_that_does_not_compile_leaves_no_program(engine, tmp_path, monkeypatch):
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path))
    text = "module dut(input clk);\n  assign nothing;\nendmodule\n"
    design = Design(RegisterConfig.inputs, RegisterConfig.outputs, text=text)
    with pytest.raises(ToolError, match="failed with exit status"):
        run(engine, {"": design}, {"": [job({"i": [1]}, {"o": 1})]})
    assert [path.name for path in (tmp_path / "native").iterdir()
            if path.name.startswith((".", engine.removeprefix("native-")))] == []


def test_designs_and_engines_are_checked_by_name():
    jobs = {"a": [job({"i": [1]}, {"o": 1})], "b": [job({"i": [1]}, {"o": 1})]}
    with pytest.raises(ValueError, match=r"^Top modules of designs that run together must have"):
        run("native", dict.fromkeys("ab", RegisterConfig()), jobs)
    with pytest.raises(ValueError, match=r"^Engine must be one of amaranth, icarus, .*, not 'vcs'"):
        run("vcs", {"a": RegisterConfig()}, jobs)
    with pytest.raises(ValueError, match=r"^Waveforms are written by amaranth, native, .* icarus$"):
        run("icarus", {"a": RegisterConfig()}, jobs, vcd="wave.vcd")
    with pytest.raises(InputError, match=r"^The Verilog has no module other: name the top module$"):
        _ = Design({}, {}, name="other", text="module dut(); endmodule").controls


def test_missing_tools_are_named(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert available("amaranth")[0]
    works, why = available("icarus")
    assert not works and "install iverilog" in why
    works, why = available("native")
    assert not works and why == "There is no C++ compiler: install g++ or clang++, or set CXX"
    monkeypatch.setattr("hwgen.verify.tools._package", lambda name: None)
    works, why = available("native-cxxrtl")
    assert not works and why == "pyosys is not installed: pip install 'hwgen[synth]'"


def test_flags_of_the_compiler_are_the_users_too(monkeypatch, tmp_path):
    (tmp_path / "least.cpp").write_text("#ifdef __OPTIMIZE__\n#error optimized\n#endif\n")
    with pytest.raises(ToolError, match="optimized"):
        objects([tmp_path / "least.cpp"], folder=tmp_path, includes=[])
    monkeypatch.setenv("CXXFLAGS", "-O0 -g0")
    assert objects([tmp_path / "least.cpp"], folder=tmp_path, includes=[])[0].exists()


@pytest.mark.parametrize("compilers", ["none", "0", "-1"])
def test_a_number_of_compilers_that_is_none_is_refused(monkeypatch, compilers, tmp_path):
    monkeypatch.setenv("HWGEN_COMPILERS", compilers)
    with pytest.raises(InputError) as raised:
        objects([], folder=tmp_path, includes=[])
    assert str(raised.value) == ("HWGEN_COMPILERS must be a number of processes, 1 or more, not "
                                 f"{compilers!r}")
