"""Lattice iCE40."""

from .multipliers import Ice40Multipliers

__all__ = ["Ice40"]


class Ice40(Ice40Multipliers):
    """As the portable fabric, but for two products in a multiplier slice where asked for."""
