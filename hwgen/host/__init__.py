"""The host's side of a board: frames, the driver, the virtual board."""
