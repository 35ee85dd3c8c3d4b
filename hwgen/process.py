"""Child processes, files that are whole or absent, optional imports, and the cache folder."""

import contextlib
import importlib
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from .errors import InputError, MissingExtra, ToolError

__all__ = ["cache_folder", "end_children", "end_group", "locked", "need", "read_file", "run",
           "whole_folder", "write_file"]

_children: set[subprocess.Popen] = set()  #: of :func:`run`, of all threads


def need(module: str, *, extra: str):
    """Import a module of an optional extra, which MissingExtra names if it is not installed."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise MissingExtra(module.partition(".")[0], extra) from error


def cache_folder(*parts: str) -> Path:
    """A folder under ``$HWGEN_CACHE`` (by default the user's cache folder), made if need be."""
    users = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hwgen"
    folder = Path(os.environ.get("HWGEN_CACHE") or users, *parts)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"Cannot make the cache folder {folder}: {error.strerror}; "
                         "set HWGEN_CACHE to a folder that can be written") from error
    return folder


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Let no other process into the folder that asks for it like this."""
    try:
        import fcntl
    except ImportError:  # Windows: people there do not start two at a time
        yield
        return
    try:
        file = (folder / ".lock").open("w")
    except OSError as error:
        raise InputError(f"Cannot write {error.filename}: {error.strerror}") from error
    with file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def run(args: Sequence[str | Path], *, what: str, cwd: Path | None = None,
        env: Mapping[str, str] | None = None, text: str | Callable[[], str] | None = None,
        timeout: float | None = None) -> subprocess.CompletedProcess:
    """Run a program from an argument list, never through a shell, and wait for it.

    It gets a process group of its own; Ctrl-C or a timeout here ends the whole group, which in
    another thread than the main one takes :func:`end_children`. ``env`` is
    added to the environment, ``text`` goes to its standard input (what a function gives, which is
    called while the program starts), and ``what`` is its name in the ToolError of one that cannot
    be started, fails or runs out of time, with the last of what it printed.
    """
    try:
        child = subprocess.Popen(
            [str(arg) for arg in args], cwd=cwd, env={**os.environ, **(env or {})}, text=True,
            stdin=subprocess.DEVNULL if text is None else subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    except OSError as error:
        raise ToolError(f"{what} cannot be started ({args[0]}): {error.strerror}") from error
    _children.add(child)
    try:
        out, err = child.communicate(text() if callable(text) else text, timeout=timeout)
    except BaseException as error:
        end_group(child)
        child.communicate()
        if isinstance(error, subprocess.TimeoutExpired):
            raise ToolError(f"{what} was not done after {timeout:g} s and was ended") from error
        raise
    finally:
        _children.discard(child)
    if child.returncode != 0:
        tail = "\n".join((out + err).strip().splitlines()[-20:])
        raise ToolError(f"{what} failed with exit status {child.returncode}:\n{tail}")
    return subprocess.CompletedProcess(child.args, child.returncode, out, err)


def end_group(child: subprocess.Popen) -> None:
    """Kill a program that has a process group of its own, with all its children, if it runs."""
    with contextlib.suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
        else:  # Windows has no groups
            child.kill()


def end_children() -> None:
    """End what runs for :func:`run` in any thread: Ctrl-C reaches the main thread alone."""
    for child in list(_children):
        end_group(child)


def read_file(path: Path | str, most: int = 1 << 28) -> bytes:
    """A whole file, if it can be read and has not too many bytes."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror}") from error
    if len(content) > most:
        raise InputError(f"{path} has more than {most} bytes: split it")
    return content


def write_file(path: Path | str, content: str | bytes) -> None:
    """Write a file beside its place and rename it: readers see all of it or nothing."""
    path = Path(path)
    if not path.name:
        raise InputError(f"Cannot write {path}: it is a folder; give a file")
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        os.replace(temporary, path)
    except OSError as error:
        raise InputError(f"Cannot write {path}: {error.strerror}") from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


@contextlib.contextmanager
def whole_folder(path: Path | str) -> Iterator[Path]:
    """Give a temporary folder beside ``path`` that becomes ``path`` if the block succeeds.

    For caches: a folder that another process made meanwhile is kept, as its content is the same.
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    try:
        yield temporary
        with contextlib.suppress(OSError):
            os.rename(temporary, path)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
