"""What runs inside other simulators: the cocotb bench, the compiled harness, lint waivers."""
