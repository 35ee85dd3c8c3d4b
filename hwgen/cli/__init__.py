"""The command line: arguments in, library calls out.

Results go to stdout, progress and messages to stderr. Exit status: 0, 1 (hwgen's fault, or a check
that failed), 2 (the user's input), 130 (interrupted).
"""
