"""Reads the measured costs of named configurations."""

import json
from importlib import resources

from ..targets import Resources, Target

__all__ = ["BENCH_SCHEMA", "MANY", "SCHEMA", "bench", "cost", "costs"]

SCHEMA, BENCH_SCHEMA = "hwgen.catalogue/1", "hwgen.bench/1"


#: Multipliers of the largest configuration that is measured on every fabric; larger ones are on
#: ECP5 alone, as elsewhere no slice is timed, and no device holds so many in tables.
MANY = 32


def costs() -> dict[str, dict[str, dict]]:
    """Measured cells: from ``BLOCK:CONFIG`` to target to the fields of :class:`Resources`."""
    return _read("blocks.json", SCHEMA)["costs"]


def bench() -> dict:
    """What the units of every format take: rows, and the tools and flags they were taken with."""
    return _read("formats.json", BENCH_SCHEMA)


def _read(name, schema):
    data = json.loads(resources.files(__package__).joinpath(name).read_text("utf-8"))
    if data["schema"] != schema:
        raise ValueError(f"The catalogue must be of schema {schema}, not {data['schema']}")
    return data


def cost(spec: str, target: Target) -> Resources | None:
    """Measured cells of ``BLOCK:CONFIG``, None if it was not measured."""
    cells = costs().get(spec, {}).get(target.value)
    return None if cells is None else Resources(**cells)
