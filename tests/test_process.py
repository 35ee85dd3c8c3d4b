"""Child processes, whole files, and the cache folder."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from hwgen.errors import InputError, MissingExtra, ToolError
from hwgen.process import (
    cache_folder,
    end_children,
    need,
    read_file,
    run,
    whole_folder,
    write_file,
)

PYTHON = sys.executable


def test_run_gives_output_and_takes_input_and_environment():
    done = run([PYTHON, "-c", "import os, sys; print(sys.stdin.read() + os.environ['A'])"],
               what="Python", text="one ", env={"A": "two"})
    assert done.stdout == "one two\n"


def test_run_takes_input_that_is_made_while_the_program_starts():
    done = run([PYTHON, "-c", "print(input())"], what="Python", text=lambda: "one")
    assert done.stdout == "one\n"


def test_input_that_cannot_be_made_ends_the_program(tmp_path, pipe):
    def fail():
        wait_for(lambda: found(pipe) == b"1")
        raise InputError("no")

    with pytest.raises(InputError, match="^no$"):
        run([PYTHON, "-c", SPAWN, tmp_path / "pipe"], what="Python", text=fail)
    assert last_of(pipe) == b""


def test_run_passes_arguments_as_they_are():
    hostile = "$(touch evil); `x` \"'\n"
    done = run([PYTHON, "-c", "import sys; print(repr(sys.argv[1]))", hostile], what="Python")
    assert done.stdout == repr(hostile) + "\n"


def test_run_says_how_a_tool_failed():
    with pytest.raises(ToolError) as raised:
        run([PYTHON, "-c", "import sys; print('why'); sys.exit(3)"], what="Python")
    assert str(raised.value) == "Python failed with exit status 3:\nwhy"


def test_run_says_that_a_tool_is_missing(tmp_path):
    program = tmp_path / "none"
    with pytest.raises(ToolError) as raised:
        run([program], what="A tool")
    assert str(raised.value) == (f"A tool cannot be started ({program}): "
                                 "No such file or directory")


#: Holds a pipe open, as does the child that it starts, and says so when both do; the child says if
#: it was left to its end.
SPAWN = ("import os, subprocess, sys, time\n"
         "pipe = os.open(sys.argv[1], os.O_WRONLY)\n"
         "os.set_inheritable(pipe, True)\n"
         "last = 'import os, sys, time; time.sleep(15); os.write(int(sys.argv[1]), b\"2\")'\n"
         "subprocess.Popen([sys.executable, '-c', last, str(pipe)], close_fds=False)\n"
         "os.write(pipe, b'1')\n"
         "time.sleep(60)")


@pytest.fixture
def pipe(tmp_path):
    """The end that is read, of a pipe that programs open by its path."""
    os.mkfifo(tmp_path / "pipe")
    descriptor = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    yield descriptor
    os.close(descriptor)


def found(pipe):
    """What can be read: nothing at all if no process holds the other end, None if one waits."""
    try:
        return os.read(pipe, 1)
    except BlockingIOError:
        return None


def last_of(pipe):
    """What comes next; nothing at all if every process has been ended."""
    deadline = time.monotonic() + 10
    while (read := found(pipe)) is None:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return read


def wait_for(condition):
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_run_out_of_time_ends_the_whole_group(tmp_path, pipe):
    with pytest.raises(ToolError, match="^Python was not done after 1 s and was ended$"):
        run([PYTHON, "-c", SPAWN, tmp_path / "pipe"], what="Python", timeout=1)
    assert found(pipe) == b"1"
    assert last_of(pipe) == b""


def test_ctrl_c_ends_the_whole_group(tmp_path, pipe):
    program = ("import sys\nfrom hwgen.process import run\n"
               "run([sys.executable, '-c', sys.argv[1], sys.argv[2]], what='Python')")
    with subprocess.Popen([PYTHON, "-c", program, SPAWN, tmp_path / "pipe"],
                          stderr=subprocess.PIPE, text=True) as parent:
        wait_for(lambda: found(pipe) == b"1")
        parent.send_signal(signal.SIGINT)
        assert "KeyboardInterrupt" in parent.communicate(timeout=10)[1]
    assert last_of(pipe) == b""


def test_what_runs_in_other_threads_is_ended_too(tmp_path, pipe):
    with ThreadPoolExecutor() as pool:
        running = pool.submit(run, [PYTHON, "-c", SPAWN, tmp_path / "pipe"], what="Python")
        wait_for(lambda: found(pipe) == b"1")
        end_children()
        with pytest.raises(ToolError, match="^Python failed with exit status -9"):
            running.result(timeout=10)
    assert last_of(pipe) == b""


def test_write_file_makes_folders_and_replaces(tmp_path):
    path = tmp_path / "a/b/c.txt"
    write_file(path, "one")
    write_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert [entry.name for entry in path.parent.iterdir()] == ["c.txt"]
    assert path.stat().st_mode & 0o111 == 0 and path.stat().st_mode & 0o400


def test_write_file_that_fails_leaves_what_was(tmp_path, monkeypatch):
    path = tmp_path / "c.txt"
    write_file(path, "old")

    def refuse(_source, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(InputError) as raised:
        write_file(path, "new")
    assert str(raised.value) == f"Cannot write {path}: No space left on device"
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["c.txt"]


def test_write_file_refuses_a_file_as_folder(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="^Cannot write .*/file/x: "):
        write_file(tmp_path / "file/x", "")


@pytest.mark.parametrize("path", ["", ".", "/"])
def test_write_file_refuses_a_folder(path):
    with pytest.raises(InputError, match="^Cannot write [./]: it is a folder; give a file$"):
        write_file(path, "")


def test_read_file_reads_no_more_than_it_may(tmp_path):
    (tmp_path / "f").write_bytes(b"1234")
    assert read_file(tmp_path / "f", 4) == b"1234"
    for path in (tmp_path / "f", "/dev/zero"):
        with pytest.raises(InputError, match=f"^{path} has more than 3 bytes: split it$"):
            read_file(path, 3)


def test_whole_folder_is_whole_or_absent(tmp_path):
    with pytest.raises(RuntimeError), whole_folder(tmp_path / "made") as folder:
        (folder / "half").write_text("")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []
    with whole_folder(tmp_path / "made") as folder:
        (folder / "file").write_text("1")
    with whole_folder(tmp_path / "made") as folder:  # another process was faster: its copy stays
        (folder / "file").write_text("2")
    assert (tmp_path / "made/file").read_text() == "1"
    assert [entry.name for entry in tmp_path.iterdir()] == ["made"]


def test_need_names_the_extra():
    assert need("json", extra="sim").dumps([]) == "[]"
    with pytest.raises(MissingExtra) as raised:
        need("no_such_module.part", extra="sim")
    assert str(raised.value) == "no_such_module is not installed: pip install 'hwgen[sim]'"
    assert raised.value.exit_status == 2


def test_cache_folder_is_where_the_environment_says(tmp_path, monkeypatch):
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path / "cache"))
    assert cache_folder("a", "b") == tmp_path / "cache/a/b"
    assert (tmp_path / "cache/a/b").is_dir()
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path / "file"))
    with pytest.raises(InputError, match="set HWGEN_CACHE to a folder that can be written$"):
        cache_folder("a")
