# amaranth: UnusedElaboratable=no
"""AXI tops in Icarus, between cocotbext-axi's models; and a block with both masters."""

import contextlib
import io
import json
from dataclasses import dataclass

from amaranth.hdl import Module
from amaranth.lib import wiring
from cocotb_tools.check_results import get_results
from cocotb_tools.runner import get_runner

from hwgen.emit.verilog import verilog
from hwgen.gateware.axi import AxiReaderConfig, AxiWriterConfig
from hwgen.gateware.axi_top import IDENTITY, VERSION, AxiTopConfig
from hwgen.gateware.block import Block, BlockConfig
from hwgen.numerics import IntFormat, Vector
from hwgen.process import run
from hwgen.verify import tools


@dataclass(frozen=True, kw_only=True)
class MastersConfig(BlockConfig):
    """A reader, whose transfers are ``i``, and a writer."""

    reader: AxiReaderConfig
    writer: AxiWriterConfig

    flags = ("busy", "error")

    @property
    def inputs(self):
        """The writer's transfers have another name."""
        others = {name: beat for name, beat in self.writer.inputs.items() if name != "i"}
        return {**self.reader.inputs, "i_write": self.writer.transfer, **others}

    @property
    def outputs(self):
        return self.reader.outputs | self.writer.outputs

    def beats_out(self, beats):
        return {}


class Masters(Block, config=MastersConfig):
    """Both, side by side."""

    def elaborate(self, platform):
        m = Module()
        m.submodules.reader = reader = self._config.reader.create()
        m.submodules.writer = writer = self._config.writer.create()
        for master in (reader, writer):
            for name in master.config.inputs | master.config.outputs:
                outer = "i_write" if (master, name) == (writer, "i") else name
                wiring.connect(m, getattr(master, name), wiring.flipped(getattr(self, outer)))
        m.d.comb += [self.busy.eq(reader.busy | writer.busy),
                     self.error.eq(reader.error | writer.error)]
        return m


def simulate(folder, cores, specs):
    """Run ``axi_bench`` on the tops of cores, each after its spec, all in one simulation."""
    texts, ports, pins = [], ["input aclk", "input aresetn"], []
    for name, core in cores.items():
        top = AxiTopConfig(core=core, name=name)
        texts += [verilog(core.create(), name=name), verilog(top.create(), name=f"{name}_axi")]
        for port, member in top.ports.items():
            if port not in ("aclk", "aresetn"):
                direction = "input" if member.flow is wiring.In else "output"
                width = f"[{member.shape - 1}:0] " if member.shape > 1 else ""
                ports.append(f"{direction} {width}{name}_{port}")
        pins.append(f"  {name}_axi {name} (" + ", ".join(
            f".{port}({port if port in ('aclk', 'aresetn') else f'{name}_{port}'})"
            for port in top.ports) + ");\n")
        specs[name] |= {
            "registers": {one.name: one.offset for one in top.registers},
            "widths": {stream: beat.width for stream, beat in top.streams.items()},
            "streams": {stream: "s" if stream in core.inputs else "m" for stream in top.streams},
            "constants": [IDENTITY, VERSION, top.capabilities]}
    texts.append(f"module benches({', '.join(ports)});\n{''.join(pins)}endmodule\n")
    (folder / "benches.v").write_text("`timescale 1ns/1ps\n" + "".join(texts))
    (folder / "spec.json").write_text(json.dumps(specs))
    run([tools.iverilog(), "-g2005", "-s", "benches", "-o", "sim.vvp", "benches.v"],
        what="Icarus Verilog", cwd=folder)
    results = folder / "results.xml"
    with contextlib.redirect_stderr(io.StringIO()), contextlib.suppress(SystemExit):
        get_runner("icarus").test(
            hdl_toplevel="benches", hdl_toplevel_lang="verilog", build_dir=folder, test_dir=folder,
            test_module="axi_bench", log_file=folder / "log.txt", results_xml=str(results),
            extra_env={"HWGEN_AXI": str(folder)})
    assert get_results(results) == (1, 0), (folder / "log.txt").read_text()[-4000:]


def masters(width, burst, outstanding):
    """Both, alike."""
    sides = {"beat": Vector(IntFormat(8), width // 8), "burst": burst, "outstanding": outstanding}
    return MastersConfig(reader=AxiReaderConfig(**sides), writer=AxiWriterConfig(**sides))
