"""JSON from outside: integers, text and nothing that was not asked for."""

import json
from typing import Any

from ..errors import InputError

__all__ = ["fields", "integers", "items", "read", "text", "texts", "write"]


def write(data: Any) -> bytes:
    """JSON that is the same bytes each time."""
    return (json.dumps(data, indent=1, sort_keys=True, ensure_ascii=True) + "\n").encode()


def read(content: bytes) -> Any:
    """Parse JSON without floats, NaN, or a key given twice.

    Raises
    ------
    InputError
        If it has them, or is not JSON.
    """
    try:
        return json.loads(content.decode(), object_pairs_hook=_pairs, parse_float=_no_float,
                          parse_constant=_no_float)
    except InputError:
        raise
    except RecursionError as error:
        raise InputError("JSON is nested too deeply") from error
    except ValueError as error:
        raise InputError(f"JSON cannot be read: {error}") from error


def fields(where: str, data: Any, needed: set[str] | None = None, *,
           optional: set[str] | None = None) -> dict[str, Any]:
    """A dict with exactly these keys; any keys if ``needed`` is None."""
    if not isinstance(data, dict):
        raise InputError(f"{where} must be an object, not {data!r:.60}")
    if needed is not None:
        for name in sorted(needed - set(data)):
            raise InputError(f"{where}: field {name!r} is missing")
        for name in sorted(set(data) - needed - (optional or set())):
            raise InputError(f"{where}: field {name!r:.60} is not known")
    return data


def items(where: str, data: Any) -> list[Any]:
    """A list."""
    if not isinstance(data, list):
        raise InputError(f"{where} must be a list, not {data!r:.60}")
    return data


def text(where: str, data: Any) -> str:
    """A string."""
    if not isinstance(data, str):
        raise InputError(f"{where} must be text, not {data!r:.60}")
    return data


def texts(where: str, data: Any) -> tuple[str, ...]:
    """A list of strings."""
    return tuple(text(where, one) for one in items(where, data))


def integers(where: str, data: Any) -> tuple[int, ...]:
    """A list of integers below 2**32."""
    for one in items(where, data):
        if type(one) is not int or not 0 <= one < 1 << 32:
            raise InputError(f"{where} must be integers from 0 to {(1 << 32) - 1}, "
                             f"not {one!r:.60}")
    return tuple(data)


def _pairs(pairs):
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise InputError(f"key {key!r:.60} is given twice")
        found[key] = value
    return found


def _no_float(text):
    raise InputError(f"numbers must be integers, not {text:.60}")
