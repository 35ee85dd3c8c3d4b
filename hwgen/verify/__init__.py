"""Proof that a block does what its config says: one bench, one set of vectors, every engine."""
