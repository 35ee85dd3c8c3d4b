"""The operators of an integer network: a new one is a registered function and a golden one."""

from . import arithmetic, shapes
from .operator import OPERATORS

__all__ = ["OPERATORS", "arithmetic", "shapes"]  # which fill it
