"""Measured cost of named configurations: committed data, and what reads it."""
