"""The operators of an integer network: a new one is a class and a golden function, no more."""

from . import arithmetic, shapes
from .operator import Operator

__all__ = ["OPERATORS"]

OPERATORS: dict[str, Operator] = {
    operator.name: operator()
    for module in (arithmetic, shapes) for name in module.__all__
    for operator in [getattr(module, name)]
    if isinstance(operator, type) and issubclass(operator, Operator)}
