"""Deliberate breakages of every block, kept as patches: its own tests must fail on each.

``tests/mutants/BLOCK/NN-what.patch`` says in its first line what it breaks. Each is applied to a
copy of the package, on which the block's tests run in a process of their own. Results are kept in
the cache, by the content of all that they depend on; ``pytest -rP`` says which were.
"""

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from hwgen.process import cache_folder, write_file

ROOT = Path(__file__).resolve().parents[1]
MUTANTS = Path(__file__).parent / "mutants"

#: The tests of each block.
TESTS = {
    "queue": "test_stream.py", "skid_buffer": "test_stream.py", "fork": "test_stream.py",
    "join": "test_stream.py", "credit": "test_stream.py", "serializer": "test_resize.py",
    "deserializer": "test_resize.py", "rom": "test_memory.py", "ram": "test_memory.py",
    "dot": "test_dot.py", "matvec": "test_matvec.py", "thermometer": "test_threshold.py",
    "threshold": "test_threshold.py", "affine": "test_affine.py", "argmax": "test_argmax.py",
    "products": "test_dot.py", "compress": "test_dot.py", "fabric_chains": "test_chains.py",
    "fabric_sum": "test_fabric.py", "fabric_popcount": "test_fabric.py",
    "fabric_multiply": "test_fabric.py", "fabric_memory": "test_fabric.py",
    "arith": "test_arith.py", "binarize": "test_binarize.py",
    "requantize": "test_requantize.py", "chain": "test_chain.py",
    "floats": "test_floats.py", "bitserial": "test_bitserial.py",
    "neuron": "test_neuron.py", "systolic": "test_systolic.py", "gemm": "test_gemm.py",
    "fetch": "test_fetch.py",
}
PATCHES = sorted(MUTANTS.glob("*/*.patch"))
each_patch = pytest.mark.parametrize(
    "patch", PATCHES, ids=[f"{path.parent.name}-{path.stem}" for path in PATCHES])

#: Rooms of the package that the tests of gateware use.
USED = re.compile(r"(errors|numerics|process|targets|(formats|gateware|golden|verify|emit)/.*)"
                  r"\.py")

#: What a test says that found something, and did not merely crash.
FOUND = re.compile(r"^FAILED .* - (hwgen\.\S+\.(Mismatch|BenchError)|assert|AssertionError"
                   r"|ValueError: Values must be values of )", re.MULTILINE)

#: Runs the tests, unless what they would test is another hwgen.
_PROGRAM = """\
import sys
import hwgen.gateware.stream
import pytest
if not hwgen.gateware.stream.__file__.startswith(sys.argv[1]):
    sys.exit(9)
sys.exit(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-m", "not verilog and not slow",
                      sys.argv[2]]))
"""


def git_apply(patch, folder, *options):
    """Apply a patch in a folder, wherever its lines have moved to."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    env = {**os.environ, "GIT_CEILING_DIRECTORIES": str(folder.parent)}
    return subprocess.run([git, "apply", "-C1", *options, patch], cwd=folder, capture_output=True,
                          text=True, env=env)


def copy_package(folder):
    """The package as it is installed, and its tests, in a folder."""
    ignore = shutil.ignore_patterns("__pycache__", "mutants", "corpus")
    for source, target in (("hwgen", "hwgen"), ("boards", "hwgen/boards"), ("sim", "hwgen/sim"),
                           ("tests", "tests"), ("docs", "docs")):
        shutil.copytree(ROOT / source, folder / target, ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", folder)


def outcome(folder, tests):
    """Exit status of pytest on the copy and the last of its output, and whether they were kept."""
    texts = [platform.python_version(), metadata.version("amaranth"), metadata.version("numpy")]
    for path in sorted((folder / "hwgen").rglob("*.py")):
        if USED.fullmatch(path.relative_to(folder / "hwgen").as_posix()):
            texts.append(path.read_text())
    for name in (tests, "blocks.py", "fabric_blocks.py", "conftest.py"):
        texts.append((folder / "tests" / name).read_text())
    digest = hashlib.sha256("\0".join([_PROGRAM, *texts]).encode()).hexdigest()
    kept = cache_folder("mutants") / f"{digest[:32]}.txt"
    if kept.exists():
        status, _, text = kept.read_text().partition("\n")
        return int(status), text, True
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, folder, f"tests/{tests}"], cwd=folder, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1",
             "PYTEST_ADDOPTS": "", "COLUMNS": "300"})
    text = "\n".join(done.stdout.splitlines()[-12:])
    if done.returncode in (0, 1):
        write_file(kept, f"{done.returncode}\n{text}")
    return done.returncode, text, False


def report(name, status, text, kept):
    """Say what came out, and fail if the tests did not run."""
    assert status in (0, 1), f"{name}: pytest ended with {status}:\n{text}"
    found = [line for line in text.splitlines() if re.search(r"^FAILED |^\d+ passed", line)]
    print(f"{name}: {'killed' if status else 'unbroken'}{', as kept' if kept else ''}: {found[-1]}")


@pytest.mark.parametrize("block", TESTS)
def test_every_block_has_mutants_that_apply(block):
    patches = [path for path in PATCHES if path.parent.name == block]
    assert len(patches) >= 7
    for patch in patches:
        done = git_apply(patch, ROOT, "--check")
        assert done.returncode == 0, f"{patch.name}: {done.stderr}"
        assert "+++ b/hwgen/gateware/" in patch.read_text()


def test_every_mutant_belongs_to_a_block():
    assert {path.parent.name for path in PATCHES} == TESTS.keys()


@pytest.mark.slow
@pytest.mark.parametrize("tests", sorted(set(TESTS.values())))
def test_unbroken_blocks_pass(tests, tmp_path):
    copy_package(tmp_path)
    status, text, kept = outcome(tmp_path, tests)
    report(tests, status, text, kept)
    assert status == 0, text


@pytest.mark.slow
@each_patch
def test_mutant_is_killed(patch, tmp_path):
    copy_package(tmp_path)
    done = git_apply(patch, tmp_path)
    assert done.returncode == 0, done.stderr
    status, text, kept = outcome(tmp_path, TESTS[patch.parent.name])
    report(f"{patch.parent.name}, {patch.stem}", status, text, kept)
    assert status == 1, f"survived: {patch.read_text().splitlines()[0]}"
    assert FOUND.search(text), f"crashed, but was not found wrong:\n{text}"
