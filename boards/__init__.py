"""Boards: one module each; the package is `hwgen.boards`."""
