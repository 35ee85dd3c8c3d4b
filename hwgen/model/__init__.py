"""The integer network: its graph, its one meaning, its container."""
