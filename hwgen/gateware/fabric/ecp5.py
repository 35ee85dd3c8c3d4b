"""Lattice ECP5."""

from .chains import Ecp5Chains
from .memories import Ecp5Memories
from .multipliers import Ecp5Multipliers

__all__ = ["Ecp5"]


class Ecp5(Ecp5Chains, Ecp5Multipliers, Ecp5Memories):
    """Packed carry chains, and multiplier slices and block RAMs with all of their registers."""
