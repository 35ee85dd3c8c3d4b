"""Emission: a component becomes plain Verilog, a manifest and instantiation templates."""
