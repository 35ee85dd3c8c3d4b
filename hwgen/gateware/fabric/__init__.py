"""The fabric room: the only place for vendor cells, each beside a portable implementation."""
