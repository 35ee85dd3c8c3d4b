"""The operators of an integer network: one entry of a registry each.

An operator says what shapes and formats it makes, what it computes (by its golden function) and
what it refuses. A new one is a class and a golden function; graph, executor and container stay as
they are.
"""

from . import arithmetic, shapes
from .operator import Operator

__all__ = ["OPERATORS"]

OPERATORS: dict[str, Operator] = {
    operator.name: operator()
    for module in (arithmetic, shapes) for name in module.__all__
    for operator in [getattr(module, name)]
    if isinstance(operator, type) and issubclass(operator, Operator)}
