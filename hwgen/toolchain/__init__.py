"""Tools outside Python, in child processes, with typed reports."""
