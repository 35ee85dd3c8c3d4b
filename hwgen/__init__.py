"""Generators of compressed-neural-network hardware, proved equal to NumPy bit for bit."""
