"""Files are written whole or not at all, whatever the disk does."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cardpress.files import check_writable, write_all
from cardpress.messages.en.terms import TERMS
from cardpress.problem import Refused
from cardpress.reason import REASONS

ROOT = Path(__file__).parents[1]
OLD = {"a.pdf": b"old a", "b.pdf": b"old b"}
NEW = {"a.pdf": b"new a", "b.pdf": b"new b"}


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def folder(tmp_path):
    write_all(tmp_path, OLD)
    return tmp_path


def reason(refusal):
    (problem,) = refusal.value.problems
    assert problem.code == "output-not-writable"
    return problem.values["reason"]


def test_writing(folder):
    assert contents(folder) == OLD
    write_all(folder, NEW)
    assert contents(folder) == NEW


@pytest.mark.skipif(os.name == "nt", reason="no such permissions there")
def test_files_are_as_readable_as_any_new_one(folder):
    (folder / "usual").touch()
    assert (folder / "a.pdf").stat().st_mode == (folder / "usual").stat().st_mode


def test_a_full_disk_leaves_the_old_files(folder, monkeypatch):
    synced = []

    def fsync(handle):
        synced.append(handle)
        if len(synced) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(Refused) as refusal:
        write_all(folder, NEW)
    assert [problem.code for problem in refusal.value.problems] == ["disk-full"]
    assert contents(folder) == OLD


def like_windows(monkeypatch, held, times=99):
    """Let no file called `held` be replaced or renamed, as Windows does where a program holds it open; so many `times`."""
    tries = []
    replace = os.replace

    def moved(source, target):
        if held in (Path(source).name, Path(target).name):
            tries.append(target)
            if len(tries) <= times:
                raise PermissionError(errno.EACCES, "used by another process", str(source), None, str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", moved)


def test_where_a_file_is_held_open_none_is_replaced(folder, monkeypatch):
    if os.name != "nt":
        like_windows(monkeypatch, "b.pdf")
    with (folder / "b.pdf").open("rb"), pytest.raises(Refused) as refusal:
        write_all(folder, NEW)
    assert reason(refusal) == "no-permission"
    assert refusal.value.problems[0].values["path"].endswith("b.pdf")
    assert contents(folder) == OLD


def test_a_file_that_is_held_open_for_a_moment_is_waited_for(folder, monkeypatch):
    like_windows(monkeypatch, "b.pdf", times=2)
    write_all(folder, NEW)
    assert contents(folder) == NEW


def test_a_folder_is_made_when_there_is_something_to_write(tmp_path):
    check_writable(tmp_path / "deep" / "down")
    assert not list(tmp_path.iterdir())
    write_all(tmp_path / "deep" / "down", NEW)
    assert contents(tmp_path / "deep" / "down") == NEW


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "out").touch()
    with pytest.raises(Refused) as refusal:
        check_writable(tmp_path / "out")
    assert reason(refusal)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_that_may_not_be_written(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(Refused) as refusal:
        check_writable(tmp_path)
    assert reason(refusal) == "no-permission"


FOREVER = """
import pathlib, sys
from cardpress.files import write_all
folder = pathlib.Path(sys.argv[1])
print("ready", flush=True)
for number in range(1_000_000):
    write_all(folder, {name: bytes([65 + number % 26]) * 200_000 for name in ("a.pdf", "b.pdf")})
"""


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
def test_killed_in_the_middle(tmp_path):
    for delay in range(10):
        writing = subprocess.Popen([sys.executable, "-c", FOREVER, tmp_path], cwd=ROOT, stdout=subprocess.PIPE)
        assert writing.stdout.readline() == b"ready\n"
        time.sleep(0.02 + delay / 300)
        writing.send_signal(signal.SIGKILL)
        writing.wait()
        for path in tmp_path.glob("*.pdf"):
            written = path.read_bytes()
            assert len(written) == 200_000
            assert len(set(written)) == 1


def test_what_should_be_a_folder_and_is_a_file_is_told_in_words(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(Refused) as refusal:
        check_writable(tmp_path / "a")
    assert reason(refusal) == "no-folder"


def test_reasons_are_words_of_the_catalogue():
    assert set(REASONS.values()) <= set(TERMS)
