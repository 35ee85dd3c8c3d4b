"""The error types of hwgen: each knows the exit status it ends the command line with."""

__all__ = ["EmitError", "HwgenError", "InputError", "Mismatch", "MissedTiming", "MissingExtra",
           "MissingTool", "ToolError"]


class HwgenError(Exception):
    """Base of all errors that hwgen raises on purpose; by itself, hwgen's own fault."""

    #: What the command line exits with: 1 is hwgen's fault or a failed check, 2 the user's input.
    exit_status = 1


class InputError(HwgenError, ValueError):
    """The user's file or parameter is wrong; the message says which, where and what to do."""

    exit_status = 2


class MissedTiming(InputError):
    """A design misses its clocks on the device; ``fmax`` has MHz that each of them reaches."""

    def __init__(self, message: str, fmax: dict[str, float]):
        super().__init__(message)
        self.fmax = fmax


class MissingExtra(HwgenError, ImportError):
    """A Python package of an optional extra is not installed."""

    exit_status = 2

    def __init__(self, package: str, extra: str):
        super().__init__(f"{package} is not installed: pip install 'hwgen[{extra}]'")


class MissingTool(HwgenError):
    """A program outside Python (a C++ compiler, a simulator) is not installed."""

    exit_status = 2


class ToolError(HwgenError):
    """A tool was run and failed."""


class EmitError(HwgenError):
    """The component cannot be emitted."""


class Mismatch(HwgenError, AssertionError):
    """Hardware does not do what its golden model or its config says."""
