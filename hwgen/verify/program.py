"""Programs of the native engines: designs through Verilator or CXXRTL, with the compiled bench."""

from collections.abc import Callable, Sequence
from pathlib import Path

from vcd.gtkw import GTKWSave

from ..errors import ToolError
from ..toolchain import yosys
from . import tools
from .design import Design

__all__ = ["program", "write_wave_list"]


def program(backend: str, designs: Sequence[Design], *, waveform: bool = False) -> Path:
    """The compiled program of some designs, from the cache if it has been made before."""
    build, version = _BACKENDS[backend]
    content = [version(), *_harness_texts()]
    content += [f"{design.name} {design.streams} {design.verilog}" for design in designs]
    return tools.cached_folder(f"{backend}{'-waveform' * waveform}", content,
                               lambda folder: build(folder, designs, waveform)) / "program"


def write_wave_list(vcd: Path, design: Design) -> None:
    """Write a GTKWave save file beside a waveform, that lists the streams of its design."""
    with vcd.with_suffix(".gtkw").open("w") as file:
        save = GTKWSave(file)
        save.dumpfile(str(vcd))
        for name, _is_input, width in design.streams:
            with save.group(name):
                for end in ("valid", "ready"):
                    save.trace(f"TOP.{design.name}.{name}__{end}")
                bits = f"[{width - 1}:0]" if width > 1 else ""
                save.trace(f"TOP.{design.name}.{name}__payload{bits}")


def _build_verilator(folder, designs, waveform):
    units, parts = [], folder / "parts"
    headers = ["harness.hpp", *(["verilated_vcd_c.h"] if waveform else [])]
    for n, design in enumerate(designs):
        prefix = f"V{n}"
        tools.verilate(design.verilog, top=design.name, prefix=prefix, folder=parts / prefix,
                 args=["--trace-vcd"] if waveform else [])
        generated = sorted(f"{prefix}/{path.name}" for path in (parts / prefix).glob("*.cpp"))

        def member(port):
            return f"top.{port.replace('__', '___05F')}"

        model = _MODEL.format(n=n, ports=_ports(design, member, "{{&{0}, sizeof {0}}}"),
                              members=f"VerilatedContext context; {prefix} top{{&context}};",
                              methods="void eval() override { top.eval(); }"
                              + waveform * _WAVEFORM)
        # Its precompiled header refuses to be included beside another's; as plain text it may be.
        units.append("#undef VL_PCH_INCLUDED\n" + _include(*headers, f"{prefix}/{prefix}.h",
                                                            *generated) + model)
    flags = ["-DVERILATOR=1", f"-DVM_TRACE={int(waveform)}", f"-DVM_TRACE_VCD={int(waveform)}"]
    runtime = ["verilated", "verilated_threads", *(["verilated_vcd_c"] if waveform else [])]
    _finish(folder, units, flags=flags, verilated=runtime, headers=["harness.hpp"])


def _build_cxxrtl(folder, designs, waveform):
    if waveform:
        raise ToolError("CXXRTL writes no waveforms here: use native-verilator or amaranth")
    parts, script, units = folder / "parts", [], []
    parts.mkdir()
    for n, design in enumerate(designs):
        (parts / f"d{n}.v").write_text(design.verilog)
        script += [f"read_verilog d{n}.v", f"hierarchy -check -top {design.name}",
                   f"write_cxxrtl -g0 -namespace design_{n} design_{n}.cc", "design -reset"]

        def member(port):
            return f"top.p_{port.replace('_', '__')}"

        model = _MODEL.format(n=n, ports=_ports(design, member, "hwgen::bits({0})"),
                              members=f"design_{n}::p_{design.name.replace('_', '__')} top;",
                              methods="void eval() override { top.step(); }")
        units.append(_include("cxxrtl_ports.hpp", f"design_{n}.cc") + model)
    yosys.run_yosys("\n".join(script) + "\n", cwd=parts)
    _finish(folder, units, [tools.cxxrtl_include()], headers=["cxxrtl_ports.hpp"])


def _finish(folder, units, includes=(), **options):
    """Compile and link, and keep the program alone."""
    names = [f"make_{n}" for n in range(len(units))]
    table = "".join(f"std::unique_ptr<hwgen::Model> {name}();\n" for name in names)
    table += ("const std::vector<std::unique_ptr<hwgen::Model> (*)()> hwgen::designs = "
              f"{{{', '.join(names)}}};\n")
    harness = tools.cached_folder("harness", _harness_texts(), lambda folder: tools.objects(
        [tools.SIM / "native" / "harness.cpp"], folder=folder, includes=[]))
    tools.link(folder / "program", [units[0] + table, *units[1:]], runtime=[harness / "harness.o"],
               includes=[tools.SIM / "native", *includes], **options)


def _harness_texts():
    return [path.read_text() for path in sorted((tools.SIM / "native").iterdir())]


def _ports(design, member, form):
    """Statements that tell a model where its ports are."""
    def port(name):
        return form.format(member(name))

    lines = [f"{name} = {port(name)};" for name in design.controls]
    for name, is_input, width in design.streams:
        ends = ", ".join(port(f"{name}__{end}") for end in ("valid", "ready", "payload"))
        size = -(-width // 32)
        lines.append(f'streams.push_back({{"{name}", {int(is_input)}, {size}, {ends}}});')
    return "\n        ".join(lines)


def _include(*names):
    return "".join(f'#include "{name}"\n' for name in names)


# In a namespace of its own, as several stand in a file.
_MODEL = """
namespace model_{n} {{
struct Model : hwgen::Model {{
    {members}
    Model() {{
        {ports}
    }}
    {methods}
}};
}}
std::unique_ptr<hwgen::Model> make_{n}() {{ return std::make_unique<model_{n}::Model>(); }}
"""

_WAVEFORM = """
    VerilatedVcdC vcd;
    void open_waveform(const char *path) override {
        context.traceEverOn(true);
        top.trace(&vcd, 99);
        vcd.open(path);
    }
    void record(uint64_t time) override { vcd.dump(time); }
    ~Model() { vcd.close(); }
"""

_BACKENDS: dict[str, tuple[Callable, Callable]] = {
    "verilator": (_build_verilator, tools.verilator_version),
    "cxxrtl": (_build_cxxrtl, yosys.version),
}
