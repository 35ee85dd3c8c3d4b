# amaranth: UnusedElaboratable=no
"""The link at USB: enumeration and bytes of LUNA's device, the top around it, what is refused."""

import re
import sys

import pytest
from amaranth import *
from amaranth.lib import wiring
from link_blocks import BYTE, HASH
from netlist_checks import check

from hwgen.boards.board import board, boards
from hwgen.boards.clock import clock_of
from hwgen.boards.top import make_top
from hwgen.boards.usb import USB_ID, UsbBytes
from hwgen.emit.verilog import verilog
from hwgen.errors import HwgenError, InputError, MissingExtra
from hwgen.gateware.stream import QueueConfig
from hwgen.host.build import open_build
from hwgen.host.frames import END
from hwgen.model.container import open_model
from hwgen.process import cache_folder
from hwgen.report.build import build_board
from hwgen.targets import Target
from hwgen.toolchain.tools import PACK, PNR, find
from hwgen.verify.netlist import own_models

# LUNA is written in what Amaranth 0.6 removes.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

ECHO = QueueConfig(beat=BYTE, depth=2)


def top(name="orangecrab_25f", **options):
    return make_top(board(name), ECHO, accelerator="echo", manifest_sha256=HASH, **options)


class Echo(Elaboratable):
    """Sends back, from the domain ``sync``, what comes."""

    def __init__(self, bus):
        self._bytes = UsbBytes(bus)

    def elaborate(self, platform):
        m = Module()
        m.submodules.bytes = self._bytes
        wiring.connect(m, self._bytes.o, self._bytes.i)
        return m


def test_device_is_enumerated_and_gives_bytes_back():
    """A host at UTMI: it reads the descriptors, sets the address, and gets whole frames back."""
    usb2 = pytest.importorskip("luna.gateware.test.usb2")
    from luna.gateware.usb.usb2 import USBPacketID as Pid
    seen = {}

    class Host(usb2.USBDeviceTest):
        FRAGMENT_UNDER_TEST, SYNC_CLOCK_FREQUENCY = Echo, 48e6
        USB_CLOCK_FREQUENCY = 12e6

        def initialize_signals(self):
            yield self.utmi.line_state.eq(1)  # idle at full speed, else the host's reset

        def runTest(self):
            def process():
                yield from self.initialize_signals()
                _, seen["device"] = yield from self.get_descriptor(1, length=18)
                yield from self.set_address(0x31)
                _, seen["configuration"] = yield from self.get_descriptor(2, length=255)
                yield from self.set_configuration(1)
                # A frame that is shorter than a packet, and one that needs two.
                for number, size in enumerate((5, 64)):
                    sent = [END, *range(1, size - 1), END]
                    pid = (Pid.DATA0, Pid.DATA1)[number]
                    shake = yield from self.out_transaction(*sent, endpoint=4, data_pid=pid)
                    assert shake == Pid.ACK
                    back = []
                    for _ in range(200):
                        pid, packet = yield from self.in_transaction(endpoint=4)
                        back += packet or []
                        if len(back) >= size:
                            break
                    assert back == sent
                seen["done"] = True
            self.domain = "usb"
            self.sim.add_sync_process(process, domain="usb")
            self.simulate()

    host = Host()
    host.setUp()
    host.runTest()
    assert seen["done"]
    device, configuration = bytes(seen["device"]), bytes(seen["configuration"])
    assert device[:2] == b"\x12\x01"
    assert (int.from_bytes(device[8:10], "little"), int.from_bytes(device[10:12], "little")
            ) == USB_ID
    # Two interfaces: of communication (2, 2) and its data (10).
    assert len(configuration) == int.from_bytes(configuration[2:4], "little")
    assert b"\x09\x04\x00\x00\x01\x02\x02" in configuration
    assert b"\x09\x04\x01\x00\x02\x0a\x00" in configuration


def test_top_at_usb_is_whole():
    """Also with a PLL for the accelerator; its text is the same each time."""
    pytest.importorskip("luna.gateware.usb.devices.acm")
    one = board("orangecrab_25f")
    made = top(wire="usb", clock=clock_of(one, 60))
    ports = re.search(rf"module {made.name}\((.*?)\);", made.text, re.S)[1].split(", ")
    assert sorted(ports) == sorted({*one.pins, *one.usb_pins} - {"rx", "tx"})
    for port in ports:
        assert f'LOCATE COMP "{port}" SITE' in made.constraints
    assert made.constraints.count("LOCATE") == len(ports)
    assert made.clocks == {"clk": 48.0, "sync_clk": 60.0, "usb_io_clk": 48.0, "usb_clk": 12.0}
    check(made.text + verilog(ECHO.create(), name="echo")
          + own_models(Target.ECP5, ["EHXPLLL"]), made.name)
    assert top(wire="usb", clock=clock_of(one, 60)).text == made.text
    assert not re.search(r"Endpoint_\d{6}", made.text)  # LUNA's names have addresses


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_digits_at_usb():
    """It meets three clocks, as nextpnr knows them by our names."""
    pytest.importorskip("luna.gateware.usb.devices.acm")
    try:
        for tool in ("yosys", PNR[Target.ECP5], PACK[Target.ECP5]):
            find(tool, "wheels")
    except HwgenError as error:
        pytest.skip(str(error))
    built = build_board(open_model("digits"), board("orangecrab_25f"),
                        cache_folder("boards", "usb-orangecrab_25f"), link="usb")
    assert {timing.clock: timing.asked for timing in built.report.timing} == {
        "clk": 48.0, "usb_io_clk": 48.0, "usb_clk": 12.0}
    assert all(timing.met for timing in built.report.timing)
    with pytest.raises(InputError, match="has no virtual board sim; it has none"):
        with open_build(built.compiled.files[0].parent).connect("sim"):
            pass


def test_boards_at_usb_are_found_by_its_id():
    assert {one.name for one in boards().values() if one.usb_pins} == {
        "orangecrab_25f", "orangecrab_85f"}
    for one in boards().values():
        assert (USB_ID in one.usb) == bool(one.usb_pins)
        assert not one.usb_pins or one.mhz == 48


@pytest.mark.parametrize("name, wire, message", [
    ("ulx3s_85f", "usb", "ulx3s_85f has no link 'usb': choose uart"),
    ("orangecrab_85f", "serial", "orangecrab_85f has no link 'serial': choose uart or usb"),
])
def test_top_refuses_wires(name, wire, message):
    with pytest.raises(InputError) as error:
        top(name, wire=wire)
    assert str(error.value) == message


def test_luna_is_an_extra(monkeypatch):
    for module in [name for name in sys.modules if name.partition(".")[0] == "luna"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "luna", None)
    with pytest.raises(MissingExtra, match=r"luna.*hwgen\[usb\]"):
        top(wire="usb")
    assert top().clocks == {"clk": 48.0}
