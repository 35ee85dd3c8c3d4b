"""Number formats: the only place where values become bits. Import them from ``hwgen.numerics``."""
