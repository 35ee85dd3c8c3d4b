"""Which engines the tests of emitted Verilog run on."""

import pytest

from hwgen.verify.engines import ENGINES, available

#: Every way to simulate Verilog.
VERILOG_ENGINES = [name for name in ENGINES
                   if name not in ("amaranth", "native") and not name.startswith("netlist-")]

#: The netlist after synthesis, compiled.
NETLISTS = ["netlist-ecp5", "netlist-ice40", "netlist-gowin"]


def engines(*names):
    """Parametrize ``engine``; where one is not installed its tests are skipped (in CI, fail)."""
    params = []
    for name in names or VERILOG_ENGINES:
        works, why = available(name)
        marks = [pytest.mark.verilog, pytest.mark.skipif(not works, reason=why)]
        params.append(pytest.param(name, marks=marks))
    return pytest.mark.parametrize("engine", params)
