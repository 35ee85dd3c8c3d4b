"""A build folder as the host sees it: what is on the board, and the same network off it."""

import contextlib
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..compiler import plan as plans
from ..compiler.accelerator import AcceleratorConfig
from ..compiler.compile import simulate_beats
from ..errors import InputError
from ..model import container
from ..model.execute import trace
from ..process import write_file
from ..verify.design import Design
from .driver import Accelerator
from .interface import Answers, Interface
from .ports import BAUD
from .virtual import TopLevel, VirtualBoard

__all__ = ["Build", "Picture", "open_build", "save_build"]

SCHEMA = "hwgen.host/1"

_FILE, _MODEL = "host.json", "model.hwgen"


@dataclass(frozen=True, kw_only=True)
class Picture:
    """How pictures become inputs."""

    rows: int
    cols: int
    black: int  #: its input value; what is between is rounded to nearest
    white: int


def save_build(folder: Path | str, model: container.Model, config: AcceleratorConfig, *, name: str,
               board: str, baud: int = BAUD,
               simulations: Mapping[str, TopLevel] | None = None) -> list[Path]:
    """Write what the host needs beside what :func:`.compile_model` wrote to a folder.

    That is ``host.json``, the model, the content of each load, and the Verilog of the simulations:
    the board's top as ``"rtl"`` and as ``"netlist"``. The accelerator's ``NAME.json`` is its
    manifest, ``NAME.plan.json`` its plan.
    """
    folder, contents = Path(folder), {}
    interface = Interface.read(folder / f"{name}.json")
    weights = {node.name: node.constants["weights"] for node in config.network.nodes
               if "weights" in node.constants}
    beats = {f"i_{stage.name}_weights": stage.config.fold(weights[stage.name].values)
             for stage in config.stages if stage.config.loads}
    for load in interface.loads:
        contents[f"{load.name}.bin"] = load.to_bytes(beats[load.name])
    simulated = {}
    for level, top in (simulations or {}).items():
        contents[f"sim_{level}.v"] = top.verilog.encode()
        simulated[level] = asdict(top) | {"verilog": f"sim_{level}.v"}
    contents[_FILE] = (json.dumps({
        "schema": SCHEMA, "board": board, "manifest": f"{name}.json", "plan": f"{name}.plan.json",
        "model": _MODEL, "baud": baud,
        "loads": {load.name: f"{load.name}.bin" for load in interface.loads},
        "picture": _picture(interface, model), "simulations": simulated,
    }, indent=2) + "\n").encode()
    container.save(folder / _MODEL, model)
    for file, content in contents.items():
        write_file(folder / file, content)
    return [folder / _MODEL, *(folder / file for file in contents)]


def _picture(interface, model):
    size, values = interface.shape, interface.i.format
    side = math.isqrt(math.prod(size))
    size = (side, side) if len(size) == 1 else size
    if len(size) != 2 or math.prod(size) != math.prod(interface.shape):
        return None
    ends = (values.min, values.max) if model.x is None else (model.x.min(), model.x.max())
    return asdict(Picture(rows=size[0], cols=size[1], black=int(ends[0]), white=int(ends[1])))


def open_build(folder: Path | str) -> "Build":
    """Read a build folder; raises InputError if it is none, or a file of it is missing or wrong."""
    folder = Path(folder)
    try:
        data = json.loads((folder / _FILE).read_text())
        if data["schema"] != SCHEMA:
            raise ValueError(f"its schema is {data['schema']!r:.40}, not {SCHEMA}")
        return Build(
            folder=folder, board=str(data["board"]), baud=int(data["baud"]),
            interface=Interface.read(folder / data["manifest"]),
            loads={name: (folder / file).read_bytes() for name, file in data["loads"].items()},
            picture=None if data["picture"] is None else Picture(**data["picture"]),
            files={"model": folder / data["model"], "plan": folder / data["plan"]},
            simulations={level: TopLevel(**top | {"verilog": (folder / top["verilog"]).read_text(),
                                                  "models": tuple(top["models"])})
                         for level, top in data["simulations"].items()})
    except OSError as error:
        raise InputError(f"{folder} is no build of hwgen: {error.filename}: {error.strerror}; "
                         "make one with hwgen build") from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{folder / _FILE} is not as hwgen build writes it ({error}): "
                         "build anew") from error


@dataclass(frozen=True, kw_only=True)
class Build:
    """A network that was built for a board; see :func:`open_build`.

    :meth:`predict`, :meth:`simulate` and, on the wire, :meth:`.Accelerator.run` give the same
    answers to the same inputs.
    """

    folder: Path
    board: str
    baud: int
    interface: Interface
    loads: dict[str, bytes]
    picture: Picture | None
    files: dict[str, Path]
    simulations: dict[str, TopLevel]

    @cached_property
    def model(self) -> container.Model:
        """The integer network, and its test set if there is one."""
        model = container.load(self.files["model"])
        if model.network.sha256 != self.interface.network:
            raise InputError(f"{self.files['model']} is another network than the one that was "
                             "built: build anew")
        return model

    @cached_property
    def config(self) -> AcceleratorConfig:
        """The accelerator."""
        return plans.build(self.model.network, plans.load_plan(self.files["plan"]))

    def predict(self, x) -> Answers:
        """What the reference executor says of inputs, (n, *shape)."""
        network, x = self.model.network, self.interface.check(x)
        found = trace(network, x)
        last = network.nodes[-1]
        values = found[last.outputs[0]]
        if not self.interface.chooses:
            return Answers(None, values)
        return Answers(values[:, 0], found[last.inputs[0]] if self.interface.scores else None)

    def simulate(self, x) -> Answers:
        """What the accelerator's portable Verilog says of inputs, in a native simulation."""
        config, interface, x = self.config, self.interface, self.interface.check(x)
        if not len(x):
            return self.predict(x)
        beats = {load.name: load.from_bytes(self.loads[load.name]) for load in interface.loads}
        beats["i"] = x.reshape(-1, interface.i.lanes)
        found = simulate_beats(config, Design.of(config), beats).outputs
        o = found["o"].reshape(len(x), -1)
        scores = found["o_scores"].reshape(len(x), -1) if interface.scores else None
        return Answers(o[:, 0], scores) if interface.chooses else Answers(None, o)

    @contextlib.contextmanager
    def connect(self, port: str, *, baud: int | None = None, **options) -> Iterator[Accelerator]:
        """The board on a port: as :class:`.Accelerator`, whose ``options`` these are, knows them.

        Or ``sim``, the virtual board, or ``sim:netlist``, the same after synthesis.
        """
        given: dict[str, Any] = {"loads": self.loads, "baud": baud or self.baud} | options
        if port.partition(":")[0] != "sim":
            with Accelerator(self.interface, port, **given) as accelerator:
                yield accelerator
            return
        top = self.simulations.get(port.partition(":")[2] or "rtl")
        if top is None:
            there = ", ".join(f"sim:{name}" for name in self.simulations) or "none"
            raise InputError(f"{self.folder} has no virtual board {port}; it has {there}")
        # Simulated time is not wall time: be patient.
        with (VirtualBoard(top, interval=self.interface.interval) as board, Accelerator(
                self.interface, board.url, **{"timeout": 20.0} | given) as accelerator):
            yield accelerator
