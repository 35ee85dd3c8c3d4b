"""Clocks of boards: PLLs against brute force, what is refused, and one real build per family."""

import math
import re

import numpy as np
import pytest
from amaranth import *
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from hypothesis import given, settings
from hypothesis import strategies as st
from link_blocks import BYTE, HASH
from netlist_checks import check
from simulators import engines

from hwgen.boards.board import Board, board
from hwgen.boards.clock import Clock, add_clock, clock_of, fastest
from hwgen.boards.top import make_top
from hwgen.emit.verilog import verilog
from hwgen.errors import HwgenError, InputError, MissedTiming
from hwgen.gateware.fabric.clock import find_pll
from hwgen.gateware.stream import QueueConfig
from hwgen.host.build import open_build
from hwgen.model.container import open_model
from hwgen.process import cache_folder, run
from hwgen.report import build as builds
from hwgen.targets import Device, Target
from hwgen.toolchain.tools import PACK, PNR, find
from hwgen.verify.netlist import own_models
from hwgen.verify.tools import iverilog

UP5K = Device(part="iCE40UP5K", package="sg48")
HX1K = Device(part="iCE40HX1K", package="tq144")
ECP5 = Device(part="LFE5U-25F", package="CABGA256", speed="6")
NANO_9K = Device(part="GW1NR-LV9QN88PC6/I5")
NANO_20K = Device(part="GW2AR-LV18QN88C8/I7")

#: The vendors' limits once more, in MHz: of the detector, the oscillator and the output.
LIMITS = {ECP5: ((10, 400), (400, 800), (3.125, 400)),
          UP5K: ((10, 133), (533, 1066), (16, 275)), HX1K: ((10, 133), (533, 1066), (16, 275)),
          NANO_9K: ((3, 400), (400, 1200), (3.125, 600)),
          NANO_20K: ((3, 500), (500, 1250), (3.90625, 625))}


def frequencies(device, source, before, feedback, behind):
    """Detector, oscillator and output of a setting, as the vendor's formula has them."""
    detector = source / before
    if device.target is Target.GOWIN:
        return detector, detector * feedback * behind, detector * feedback
    return detector, detector * feedback, detector * feedback / behind


def nearest(device, source, mhz):
    """The best that any setting gives, by trying all of them at once."""
    before, feedback, behind = {
        Target.ECP5: (range(1, 129), range(1, 129), range(1, 129)),
        Target.ICE40: (range(1, 17), range(1, 129), [1 << n for n in range(1, 7)]),
        Target.GOWIN: (range(1, 65), range(1, 65), [2, 4, 8, *range(16, 129, 16)]),
    }[device.target]
    values = frequencies(device, source, *np.ix_(before, feedback, behind))
    allowed = np.logical_and.reduce(np.broadcast_arrays(*(
        (low <= value) & (value <= high)
        for value, (low, high) in zip(values, LIMITS[device], strict=True))))
    outputs = np.broadcast_to(values[2], allowed.shape)[allowed]
    return outputs[np.abs(outputs - mhz).argmin()]


@settings(max_examples=50, deadline=None)
@given(device=st.sampled_from(list(LIMITS)), source=st.sampled_from([12, 16, 25, 27, 48, 50, 100]),
       mhz=st.one_of(st.integers(1, 500), st.floats(2, 700)))
def test_pll_is_the_nearest_that_there_is(device, source, mhz):
    best = nearest(device, source, mhz)
    try:
        pll = find_pll(device, "pin", source, mhz)
    except ValueError as error:
        assert abs(best / mhz - 1) > 0.005
        assert f"{best:g}" in re.findall(r"[\d.e+]+", str(error).partition("but")[2])
        return
    values = frequencies(device, source, pll.before, pll.feedback, pll.behind)
    assert math.isclose(values[2], pll.mhz)
    assert all(low <= value <= high
               for value, (low, high) in zip(values, LIMITS[device], strict=True))
    assert abs(pll.mhz / mhz - 1) <= 0.005
    assert math.isclose(abs(pll.mhz - mhz), abs(best - mhz), abs_tol=1e-6)


@pytest.mark.parametrize("device, source, mhz, found", [
    (UP5K, 12, 18, (1, 48, 32)),     # icepll -i 12 -o 18: DIVR 0, DIVF 47, DIVQ 5
    (HX1K, 12, 60, (1, 80, 16)),     # icepll's own example
    (ECP5, 25, 60, (1, 24, 10)),
    (NANO_9K, 27, 45, (3, 5, 16)),
])
def test_pll_of_a_frequency(device, source, mhz, found):
    pll = find_pll(device, "35", source, mhz)
    assert (pll.before, pll.feedback, pll.behind, pll.mhz) == (*found, mhz)
    cell = {UP5K: "SB_PLL40_PAD", HX1K: "SB_PLL40_CORE", ECP5: "EHXPLLL", NANO_9K: "rPLL"}
    assert pll.cell == cell[device]


def test_clock_is_divided_where_that_is_exact():
    one = board("ecpix5_85f")
    assert [clock_of(one, freq) for freq in (None, 100, 12.5)] == [
        Clock(mhz=50.0, divide=2), Clock(mhz=100.0), Clock(mhz=12.5, divide=8)]
    assert clock_of(one, 60).pll.mhz == 60


DIVIDED = "the clock of {} can also be {} MHz, undivided and divided"
ICEBREAKER = DIVIDED.format("icebreaker", "12, 6, 3, 1.5, 0.75, 0.375, 0.1875")
ULX3S = DIVIDED.format("ulx3s_85f", "25, 12.5, 6.25, 3.125, 1.5625, 0.78125, 0.390625")


@pytest.mark.parametrize("name, freq, message", [
    ("icebreaker", 17,
     f"A PLL of iCE40UP5K makes no 17 MHz of 12 MHz, but 16.875 or 17.25; {ICEBREAKER}"),
    ("icebreaker", 7, f"A PLL of iCE40UP5K makes no 7 MHz of 12 MHz, but 16.125; {ICEBREAKER}"),
    ("ulx3s_85f", 402.5, f"A PLL of LFE5U-85F makes no 402.5 MHz of 25 MHz, but 400; {ULX3S}"),
    ("ulx3s_85f", -1, "Clock must be a frequency in MHz, not -1"),
    ("ulx3s_85f", math.nan, "Clock must be a frequency in MHz, not nan"),
])
def test_clock_refuses(name, freq, message):
    with pytest.raises(InputError) as error:
        clock_of(board(name), freq)
    assert str(error.value) == message


def test_clock_refuses_packages_without_a_pll():
    one = Board(name="b", title="B", device=Device(part="iCE40HX1K", package="vq100"), mhz=12.0,
                clk="A", rx="B", tx="C", link="")
    assert clock_of(one, 6) == Clock(mhz=6.0, divide=2)
    with pytest.raises(InputError, match="^iCE40HX1K has no PLL in its package vq100; the clock"):
        clock_of(one, 18)


def test_fastest_clock_is_one_that_can_be_had():
    for name, most in [("icebreaker", 28.9), ("icebreaker", 15.9), ("tang_nano_9k", 40.2),
                       ("ulx3s_85f", 112.6), ("ecpix5_45f", 49.9)]:
        freq = fastest(board(name), most, 1_000_000)
        assert 0.75 * most < clock_of(board(name), freq).mhz <= most
    # 3.9 is 2.5 % off of 4 MHz, and 4 cycles make a bit at the least.
    assert fastest(board("icebreaker"), 3.9, 1_000_000) is None


@pytest.mark.parametrize("fmax, advice", [
    ({"sync_clk": 28.9}, ". A clock of icebreaker that would do is --freq 28"),
    ({"clk": 14.2}, ". A clock of icebreaker that would do is --freq 12"),
    ({"clk": 3.9}, ""),              # too slow for the UART
    ({"usb_clk": 11.0, "clk": 14.0}, ""),    # not the one that --freq changes
])
def test_missed_clock_comes_with_one_that_would_do(tmp_path, monkeypatch, fmax, advice):
    def miss(*_args, **_options):
        raise MissedTiming("It misses", fmax)

    monkeypatch.setattr(builds, "build_bitstream", miss)
    with pytest.raises(InputError) as error:
        builds.build_block(QueueConfig(beat=BYTE, depth=2), "echo", board("icebreaker"), tmp_path)
    assert str(error.value) == f"It misses{advice}"


@pytest.mark.parametrize("name, freq", [("ulx3s_85f", 60), ("icebreaker", 18), ("hx8k_evn", 36),
                                        ("tang_nano_9k", 45), ("tang_nano_20k", 54)])
def test_top_with_a_pll_is_whole(name, freq):
    """Its domain hangs on the PLL, the UART on the new clock, and the reset on the lock."""
    one = board(name)
    config, clock = QueueConfig(beat=BYTE, depth=2), clock_of(one, freq)
    top = make_top(one, config, accelerator="echo", manifest_sha256=HASH, clock=clock)
    assert top.clocks == {"clk": one.mhz, "sync_clk": freq} and top.cycles_per_bit == freq
    assert f"{clock.pll.cell} #(" in top.text
    with_model = top.text + own_models(one.device.target, [clock.pll.cell])
    check(with_model + verilog(config.create(), name="echo"), top.name)
    with pytest.raises(InputError, match=f"Baud rate 13000000 cannot be made of a {freq} MHz"):
        make_top(one, config, accelerator="echo", manifest_sha256=HASH, clock=clock,
                 baud=13_000_000)


class Reset(wiring.Component):
    """Shows the reset of a clock."""

    clk: In(1)
    rst: Out(1)

    def elaborate(self, platform):
        m = Module()
        add_clock(m, self.clk, clock_of(board("icebreaker"), 18))
        m.d.comb += self.rst.eq(ResetSignal())
        return m


#: Cycles in reset: until the lock comes and after it, after the lock is lost, after it has come.
BENCH = """
module bench;
  reg clk = 0, lock = 0;
  wire rst;
  integer count = 0;
  reset dut(.clk(clk), .rst(rst));
  always #1 clk = !clk;
  always @(posedge clk) count = count + 1;
  initial #20000 begin $display("late"); $finish; end
  initial begin
    repeat (3000) begin @(negedge clk); if (!rst) $display("early"); end
    lock = 1; count = 0; wait (!rst) $display("%0d", count);
    repeat (50) @(negedge clk);
    lock = 0; count = 0; wait (rst) $display("%0d", count);
    repeat (50) @(negedge clk);
    lock = 1; count = 0; wait (!rst) $display("%0d", count);
    $finish;
  end
endmodule
"""


@engines("icarus")
def test_reset_waits_for_the_lock(tmp_path, engine):
    model = own_models(Target.ICE40, ["SB_PLL40_PAD"]).replace("2'b10", "{bench.lock, 1'b0}")
    (tmp_path / "bench.v").write_text(verilog(Reset(), name="reset") + model + BENCH)
    run([iverilog(), "-s", "bench", "-o", "bench.vvp", "bench.v"], what="Icarus", cwd=tmp_path)
    found = run(["vvp", "bench.vvp"], what="Icarus", cwd=tmp_path).stdout.split()
    assert found == ["1026", "3", "1026"]


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name, freq", [("ulx3s_85f", 60), ("icebreaker", 18),
                                        ("tang_nano_9k", 45)])
def test_digits_with_a_pll(name, freq):
    """Nextpnr holds the PLL's output to its frequency; the netlist answers at that many cycles."""
    pytest.importorskip("serial")
    one = board(name)
    for tool in ("yosys", PNR[one.device.target], PACK[one.device.target]):
        try:
            find(tool, "wheels")
        except HwgenError as error:
            pytest.skip(str(error))
    built = builds.build_board(open_model("digits"), one, cache_folder("boards", f"pll-{name}"),
                               freq=freq)
    assert {(timing.clock, timing.asked, timing.met) for timing in built.report.timing} == {
        ("sync_clk", freq, True)}
    assert built.report.cells[built.top.clock.pll.cell] == 1
    if name == "ulx3s_85f":  # the charge pump has a current
        placed = built.report.folder / f"seed{built.report.best}.config"
        assert re.search(r"^word: ICP_CURRENT 01100$", placed.read_text(), re.MULTILINE)
    opened = open_build(built.compiled.files[0].parent)
    for port in ("sim", "sim:netlist"):
        with opened.connect(port) as accelerator:
            assert not accelerator.run(opened.model.x[:3]).differ(
                opened.predict(opened.model.x[:3])).any()
    assert built.top.clock.pll.cell in opened.simulations["rtl"].models
