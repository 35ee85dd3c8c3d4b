"""Reads the measured costs of named configurations."""

import json
from importlib import resources

from ..targets import Resources, Target

__all__ = ["SCHEMA", "cost", "costs"]

SCHEMA = "hwgen.catalogue/1"


def costs() -> dict[str, dict[str, dict]]:
    """Measured cells: from ``BLOCK:CONFIG`` to target to the fields of :class:`Resources`."""
    data = json.loads(resources.files(__package__).joinpath("blocks.json").read_text("utf-8"))
    if data["schema"] != SCHEMA:
        raise ValueError(f"The catalogue must be of schema {SCHEMA}, not {data['schema']}")
    return data["costs"]


def cost(spec: str, target: Target) -> Resources | None:
    """Measured cells of ``BLOCK:CONFIG``, None if it was not measured."""
    cells = costs().get(spec, {}).get(target.value)
    return None if cells is None else Resources(**cells)
