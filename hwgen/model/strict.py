"""JSON from outside: integers, text and nothing that was not asked for."""

import json
from typing import Any

from ..errors import InputError

__all__ = ["matching", "read", "write"]


def write(data: Any) -> bytes:
    """JSON that is the same bytes each time."""
    return (json.dumps(data, indent=1, sort_keys=True, ensure_ascii=True) + "\n").encode()


def read(content: bytes) -> Any:
    """Parse JSON; an InputError if it has floats, NaN or a key given twice."""
    try:
        return json.loads(content.decode(), object_pairs_hook=_pairs, parse_float=_no_float,
                          parse_constant=_no_float)
    except InputError:
        raise
    except RecursionError as error:
        raise InputError("JSON is nested too deeply") from error
    except ValueError as error:
        raise InputError(f"JSON cannot be read: {error}") from error


def matching(where: str, data: Any, kind: Any) -> Any:
    """The data, if it is of a kind; lists become tuples.

    A kind is ``str``, ``int`` (from 0 to 2**32 - 1), ``object`` (anything), ``[kind]`` (a list),
    ``{str: kind}`` (any keys), or a dict of names to kinds; a name that ends with ``?`` may be
    missing.
    """
    if isinstance(kind, list):
        if not isinstance(data, list):
            raise InputError(f"{where} must be a list, not {data!r:.60}")
        return tuple(matching(where, one, kind[0]) for one in data)
    if kind is str and not isinstance(data, str):
        raise InputError(f"{where} must be text, not {data!r:.60}")
    if kind is int and (type(data) is not int or not 0 <= data < 1 << 32):
        raise InputError(f"{where} must be integers from 0 to {(1 << 32) - 1}, not {data!r:.60}")
    if not isinstance(kind, dict):
        return data
    if not isinstance(data, dict):
        raise InputError(f"{where} must be an object, not {data!r:.60}")
    if str in kind:
        return {name: matching(f"{where}.{name:.60}", one, kind[str]) for name, one in data.items()}
    for name in sorted({name for name in kind if not name.endswith("?")} - set(data)):
        raise InputError(f"{where}: field {name!r} is missing")
    kinds = {name.rstrip("?"): one for name, one in kind.items()}
    for name in sorted(set(data) - set(kinds)):
        raise InputError(f"{where}: field {name!r:.60} is not known")
    return {name: matching(f"{where}.{name}", one, kinds[name]) for name, one in data.items()}


def _pairs(pairs):
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise InputError(f"key {key!r:.60} is given twice")
        found[key] = value
    return found


def _no_float(text):
    raise InputError(f"numbers must be integers, not {text:.60}")
