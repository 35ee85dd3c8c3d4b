# amaranth: UnusedElaboratable=no
"""Boards: their pins, their tops, and what refuses to be one."""

import importlib
import re
from pathlib import Path

import pytest
from link_blocks import BYTE, HASH
from netlist_checks import check
from networks import random_network

from hwgen.boards.board import Board, board, boards
from hwgen.boards.clock import clock_of
from hwgen.boards.top import make_top
from hwgen.compiler.plan import build, make_plan
from hwgen.emit.verilog import verilog
from hwgen.errors import InputError
from hwgen.gateware.stream import QueueConfig
from hwgen.numerics import IntFormat, Storage, Vector
from hwgen.report.boards import list_boards
from hwgen.targets import Device, Target
from hwgen.verify.netlist import own_models

TIER_1 = ["icebreaker", "orangecrab_25f", "orangecrab_85f", "tang_nano_20k", "tang_nano_9k",
          "ulx3s_12f", "ulx3s_25f", "ulx3s_45f", "ulx3s_85f"]

#: Where amaranth-boards describes our boards; it has no Tang Nano 20K.
PLATFORMS = {
    "colorlight_5a75b": "colorlight_5a75b_r7_0:Colorlight_5A75B_R70Platform",
    "ecp5_evn": "ecp5_5g_evn:ECP55GEVNPlatform",
    "ecpix5_45f": "ecpix5:ECPIX545Platform",
    "ecpix5_85f": "ecpix5:ECPIX585Platform",
    "hx8k_evn": "ice40_hx8k_b_evn:ICE40HX8KBEVNPlatform",
    "icebreaker": "icebreaker:ICEBreakerPlatform",
    "icepi_zero": "icepi_zero:IcepiZero1_3Platform",
    "icestick": "icestick:ICEStickPlatform",
    "icesugar": "icesugar:ICESugarPlatform",
    "orangecrab_25f": "orangecrab_r0_2:OrangeCrabR0_2_25FPlatform",
    "orangecrab_85f": "orangecrab_r0_2:OrangeCrabR0_2_85FPlatform",
    "tang_nano_9k": "tang_nano_9k:TangNano9kPlatform",
    "tang_primer_20k": "tang_primer_20k:TangPrimer20kPlatform",
    "tinyfpga_bx": "tinyfpga_bx:TinyFPGABXPlatform",
    "ulx3s_12f": "ulx3s:ULX3S_12F_Platform",
    "ulx3s_25f": "ulx3s:ULX3S_25F_Platform",
    "ulx3s_45f": "ulx3s:ULX3S_45F_Platform",
    "ulx3s_85f": "ulx3s:ULX3S_85F_Platform",
    "up5k_evn": "ice40_up5k_b_evn:ICE40UP5KBEVNPlatform",
    "versa_ecp5": "versa_ecp5:VersaECP5Platform",
}
PACKAGES = {"BG256": "CABGA256", "BG381": "CABGA381", "BG554": "CABGA554", "MG285": "CSFBGA285"}


def test_boards_are_found_tier_1_first():
    found = boards()
    assert list(found)[:len(TIER_1)] == TIER_1
    assert {one.tier for one in found.values()} == {1, 2}
    assert set(found) == {*PLATFORMS, "tang_nano_20k"}
    assert board("icebreaker") is found["icebreaker"]
    with pytest.raises(InputError) as error:
        board("icebraker")
    assert str(error.value).startswith("There is no board 'icebraker': choose one of icebreaker, ")


def _resources(platform):
    """From (resource, number, subsignal) to pins and whether they are inverted."""
    pins = {}
    for resource in platform.resources:
        for signal in [resource, *resource.ios]:
            for ios in getattr(signal, "ios", [signal]):
                names = getattr(getattr(ios, "p", ios), "names", None)
                if names:
                    key = (resource.name, resource.number, getattr(signal, "name", ""))
                    conn = getattr(ios, "conn", None)
                    pins[key if signal is not resource else key[:2]] = (names, ios.invert, conn)
    return pins


@pytest.mark.parametrize("name", PLATFORMS)
def test_pins_are_those_of_amaranth_boards(name):
    """Clock, serial line, LEDs and flash, and the device."""
    pytest.importorskip("amaranth_boards")
    module, _, cls = PLATFORMS[name].partition(":")
    platform = getattr(importlib.import_module(f"amaranth_boards.{module}"), cls)
    one, pins = board(name), _resources(platform)
    clock = next(resource for resource in platform.resources
                 if resource.name == platform.default_clk)
    assert pins[clock.name, 0][0] == [one.clk]
    assert clock.clock.frequency == one.mhz * 1e6
    if ("uart", 0, "rx") in pins:
        assert pins["uart", 0, "rx"][0] == [one.rx]
        assert pins["uart", 0, "tx"][0] == [one.tx]
    else:  # the pins of a header
        free = {pin for connector in platform.connectors for pin in connector.mapping.values()}
        assert {one.rx, one.tx} <= free
    if one.leds and ("led", 0) in pins and name != "colorlight_5a75b":
        leds = [pins["led", n] for n in range(len(one.leds))]
        assert [pin for names, _invert, _conn in leds for pin in names] == list(one.leds)
        assert {invert for _names, invert, _conn in leds} == {one.leds_low}
    for flash in ("spi_flash", "spi_flash_1x"):
        if (flash, 0, "cs") in pins and "flash_cs_n" in one.quiet:
            assert pins[flash, 0, "cs"][:2] == ([one.quiet["flash_cs_n"][0]], True)
        if (flash, 0, "cs") in pins and one.flash:
            assert pins[flash, 0, "copi"][0] == [one.flash.copi]
            assert pins[flash, 0, "cipo"][0] == [one.flash.cipo]
            assert {pin for signal in ("wp", "hold") for pin in pins.get(
                (flash, 0, signal), [()])[0]} == set(one.flash.high)
            if one.device.target is not Target.ECP5:  # there it is the configuration clock
                assert pins[flash, 0, "clk"][0] == [one.flash.clk]
    if one.device.target is Target.GOWIN:
        assert one.device.part == platform.part
        return
    assert one.device.part == platform.device
    assert one.device.package == PACKAGES.get(platform.package, platform.package.lower())
    assert one.device.speed == getattr(platform, "speed", "")


@pytest.mark.parametrize("one", boards().values(), ids=boards())
def test_every_port_has_one_pin(one):
    assert len(set(one.pins.values())) == len(one.pins)
    for port, pin in one.pins.items():
        assert len(re.findall(rf'^.*\b{port}"? .*\b{pin}\b', one.constraints, re.M)) == 1
    assert one.name.islower() and one.link and one.title


@pytest.mark.parametrize("name", ["icebreaker", "ulx3s_85f", "tang_nano_9k",
                                  pytest.param("ecpix5_45f", marks=pytest.mark.slow)])
def test_top_is_whole(name):
    """Yosys finds no undriven wire and no second driver; the ports are those with pins."""
    config = build(random_network(1), make_plan(random_network(1), cycles=40))
    top = make_top(board(name), config, accelerator="random", manifest_sha256=HASH)
    assert top.name == f"random_on_{name}"
    check(top.text + verilog(config.create(), name="random"), top.name)
    ports = re.search(rf"module {top.name}\((.*?)\);", top.text, re.S)[1]
    assert sorted(ports.split(", ")) == sorted(board(name).pins)
    assert top.cycles_per_bit == round(board(name).mhz)
    assert top.clocks["clk"] == board(name).mhz
    assert top.clocks.get("sync_clk", top.clock.mhz) == top.clock.mhz
    assert top.clock == clock_of(board(name))
    again = make_top(board(name), config, accelerator="random", manifest_sha256=HASH)
    assert again.text == top.text


@pytest.mark.parametrize("name", ["icebreaker", "orangecrab_85f", "tang_nano_9k", "tang_nano_20k"])
def test_top_of_what_is_loaded_has_the_flash(name):
    """If the board has one; on an ECP5 its clock goes through a cell."""
    network, one = random_network(4), board(name)
    config = build(network, make_plan(network, cycles=12, weights=Storage.RELOADABLE))
    top = make_top(one, config, accelerator="random", manifest_sha256=HASH)
    ecp5 = one.device.target is Target.ECP5
    models = own_models(one.device.target, ["USRMCLK"] if ecp5 else [])
    check(top.text + verilog(config.create(), name="random") + models, top.name)
    ports = re.search(rf"module {top.name}\((.*?)\);", top.text, re.S)[1].split(", ")
    flash = one.flash.pins if one.flash else {}
    assert sorted(ports) == sorted([*one.pins, *flash])
    assert bool(flash) == (name != "tang_nano_20k")
    assert ("flash_clk" in flash) == (bool(flash) and not ecp5)
    assert all(re.search(rf'\b{port}"? ', top.constraints) for port in ports)
    assert ("USRMCLK" in top.text) == ecp5
    plain = make_top(one, build(network, make_plan(network, cycles=12)), accelerator="random",
                     manifest_sha256=HASH)
    assert "flash_copi" not in plain.text + plain.constraints and "USRMCLK" not in plain.text


def test_weights_stand_behind_the_largest_bitstream():
    """Files of icepack; of ecppack for an 85F without compression, with all its block RAMs."""
    largest = {"iCE40UP5K": 104_161, "iCE40HX8K": 135_180, "LFE5U": 1_930_000 + 208 * 2_320,
               "GW1NR-LV9QN88PC6/I5": 0}
    found = {one.name: one.flash for one in boards().values() if one.flash}
    assert set(TIER_1) - {"tang_nano_20k"} <= set(found)
    for name, flash in found.items():
        size = next(size for part, size in largest.items()
                    if board(name).device.part.startswith(part))
        start = 0x200000 if name.startswith("orangecrab") else 0
        assert start + size < flash.offset < flash.end <= 1 << 24
        assert flash.offset % (1 << 16) == 0
        assert all("{}" in loader for loader in flash.loaders + flash.boot)
        assert flash.boot or all("{offset}" in loader for loader in flash.loaders)


@pytest.mark.parametrize("change, message", [
    ({"baud": 3_000_000},
     ("Baud rate 3000000 cannot be made of a 25 MHz clock (the nearest divisor, 8, is off by 4.2 "
      "%; there must be at least 4 cycles a bit): choose 1000000 or 115200")),
    ({"baud": 12_500_000},
     ("Baud rate 12500000 cannot be made of a 25 MHz clock (the nearest divisor, 2, is off by 0.0 "
      "%; there must be at least 4 cycles a bit): choose 1000000 or 115200")),
    ({"accelerator": "module"}, "Accelerator's name must not be a Verilog keyword, as 'module' is"),
    ({"config": QueueConfig(beat=Vector(IntFormat(8), 512), depth=2)},
     ("echo cannot stand behind a link: A link takes beats of at most 4088 bits, and i has 4096: "
      "fold the first layer more")),
])
def test_top_refuses(change, message):
    with pytest.raises(InputError) as error:
        make_top(**{"board": board("ulx3s_85f"), "config": QueueConfig(beat=BYTE, depth=2),
                    "accelerator": "echo", "manifest_sha256": HASH} | change)
    assert str(error.value) == message


@pytest.mark.parametrize("mhz", [12, 16, 25, 27, 48, 50])
def test_rates_are_exact_at_the_boards_clocks(mhz):
    from hwgen.boards.uart import divisor_of
    assert divisor_of(mhz, 1_000_000) == mhz
    assert abs(mhz * 1e6 / divisor_of(mhz, 115_200) / 115_200 - 1) < 0.01


def test_constraints_by_family():
    def constraints(device, **changes):
        return Board(name="b", title="B", device=device, mhz=10.0, clk="A", rx="B", tx="C",
                     link="", **changes).constraints

    ice40 = constraints(Device(part="iCE40UP5K", package="sg48"), leds=("D",))
    assert ice40 == "set_io clk A\nset_io -pullup yes rx B\nset_io tx C\nset_io led_0 D\n"
    ecp5 = constraints(Device(part="LFE5U-25F", package="CABGA256", speed="6"),
                       quiet={"cs": ("E", 1)}, standards={"clk": "LVDS"})
    assert ecp5.splitlines()[:4] == [
        'LOCATE COMP "clk" SITE "A";', 'IOBUF PORT "clk" IO_TYPE=LVDS;',
        'LOCATE COMP "rx" SITE "B";', 'IOBUF PORT "rx" IO_TYPE=LVCMOS33 PULLMODE=UP;']
    assert 'LOCATE COMP "cs" SITE "E";' in ecp5
    gowin = constraints(Device(part="GW1NR-LV9QN88PC6/I5"))
    assert gowin.splitlines()[2:4] == ['IO_LOC "rx" B;',
                                       'IO_PORT "rx" IO_TYPE=LVCMOS33 PULL_MODE=UP;']


def test_list_has_all_that_is_known():
    lines = list_boards()
    assert [line["name"] for line in lines] == list(boards())
    (line,) = [line for line in lines if line["name"] == "icebreaker"]
    assert line == {
        "name": "icebreaker", "title": "iCEBreaker", "tier": 1, "part": "iCE40UP5K", "lut4": 5280,
        "bram": 30, "dsp": 8, "mhz": 12.0, "rx": "6", "tx": "9", "leds": 2,
        "link": "the USB connector, second port (FTDI channel B)", "usb": ["0403:6010"],
        "state": "built and simulated, not yet seen on hardware", "ports": None}


def test_every_tier_1_board_has_a_quick_start():
    guide = (Path(__file__).parents[1] / "docs" / "boards.md").read_text()
    for name in TIER_1:
        for command in (f"build digits --board {name}", f"flash digits-{name}",
                        f"run digits-{name} --port auto"):
            assert f"`hwgen {command}`" in guide


def test_connected_boards_are_told_by_their_usb_chips(monkeypatch):
    list_ports = pytest.importorskip("serial.tools.list_ports")
    common = importlib.import_module("serial.tools.list_ports_common")
    infos = [common.ListPortInfo("/dev/ttyS0"), common.ListPortInfo("/dev/ttyUSB1")]
    infos[1].vid, infos[1].pid = 0x0403, 0x6015
    monkeypatch.setattr(list_ports, "comports", lambda: infos)
    lines = list_boards(connected=True)
    assert all(line["ports"] == ["/dev/ttyUSB1"] for line in lines)
    names = {line["name"] for line in lines}
    assert names >= {"ulx3s_12f", "ulx3s_85f", "icepi_zero"} and "icebreaker" not in names
