"""Files: written whole or not at all, and only when all of a run's files are ready."""

import contextlib
import os
import pathlib
import tempfile
import time
from collections.abc import Mapping

from .problem import Problem, Refused
from .reason import reason_of

PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds between tries to replace a file."""


def check_writable(folder: pathlib.Path) -> None:
    """Refuse a folder that can't be written to, or made, before any work is done; nothing is made yet."""
    try:
        nearest = next((path for path in (folder, *folder.parents) if path.exists()), folder)
        with tempfile.NamedTemporaryFile(dir=nearest, prefix=".cardpress-"):
            pass
    except OSError as error:
        raise _refused(folder, error) from error


def write_all(folder: pathlib.Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, made if it is not there; until all are on the disk the old ones stay.

    Refused when the disk is full, or a file is held open by another program: then no file is replaced.
    """
    written: list[tuple[pathlib.Path, pathlib.Path]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            written.append((_temporary(folder, content), folder / name))
        for _, target in written:
            if target.exists():
                _move(target, target)  # fails for what can't be replaced, see there
        for temporary, target in written:
            _move(temporary, target)
        _sync(folder)
    except OSError as error:
        target = pathlib.Path(error.filename2 or error.filename or folder)
        raise _refused(target, error) from error
    finally:
        for temporary, _ in written:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _temporary(folder: pathlib.Path, content: bytes) -> pathlib.Path:
    """Write to a new file in the same folder, all the way to the disk."""
    handle, name = tempfile.mkstemp(dir=folder, prefix=".cardpress-")
    path = pathlib.Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        path.chmod(0o666 & ~_umask())
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return path


def _move(path: pathlib.Path, target: pathlib.Path) -> None:
    """Rename a file, if need be over another one.

    Windows refuses that where a program holds one of them open, even to its own name: some for long, a scanner
    for viruses or OneDrive for a moment.
    """
    for pause in PAUSES:
        try:
            path.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    path.replace(target)


def _umask() -> int:
    """Return the mask that new files get; temporary ones are made for their owner alone."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync(folder: pathlib.Path) -> None:
    """Make the new names last, where the system can do that (Windows can't)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refused(path: pathlib.Path, error: OSError) -> Refused:
    reason = reason_of(error)
    if reason == "no-room":
        return Refused([Problem("disk-full", None, {"path": path.as_posix()})])
    return Refused([Problem("output-not-writable", None, {"path": path.as_posix(), "reason": reason})])
