"""What all tests share."""

import os
import signal
import threading

import pytest

#: Nothing is skipped in silence where it counts: a missing tool fails the test there.
STRICT = bool(os.environ.get("CI"))


def pytest_configure(config):
    """Take Ctrl-C even where the shell that started us ignores it, as it does in the background.

    Children inherit what is ignored, and some tests interrupt them.
    """
    if hasattr(config, "workerinput"):  # the workers of a parallel run share the processors
        os.environ.setdefault("HWGEN_COMPILERS", "1")
    ignored = signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    if ignored and threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Turn skips into failures where ``$CI`` is set."""
    report = yield
    if STRICT and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI must not: {report.longrepr}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector):
    """The same for whole modules."""
    report = yield
    if STRICT and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI must not: {report.longrepr}"
    return report
