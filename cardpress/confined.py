"""Confined: work on a file that may be hostile, done by a process of its own that is ended when it takes too much.

A library cannot bound what it does not know of; whoever looks on from outside can. Time
is that of the processor, so that a busy machine refuses nothing.
"""

import contextlib
from collections.abc import Callable
from multiprocessing import get_context
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from .outside import refused
from .workers import Failure, forks_safely, opened, work

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    import psutil

T = TypeVar("T")
BEAT = 0.05
"""Seconds between two looks."""


class Limits(NamedTuple):
    """What work may take: `seconds` of the processor and `megabytes` of memory."""

    seconds: int
    megabytes: int


def confined(piece: Callable[[], T], limits: Limits) -> T:
    """Return what a piece of work makes; both travel between processes.

    Raises what the piece raises, and Refused ("pdf-slow", "pdf-memory", "pdf-fatal").
    """
    context = get_context("fork") if forks_safely() else get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(piece, ours, theirs), daemon=True)
    process.start()
    theirs.close()  # so that the pipe ends when the process does
    try:
        _watch(process.pid, ours, limits)
        return cast("T", opened(ours.recv()))
    except EOFError:
        raise refused("pdf-fatal") from None
    finally:
        process.kill()
        process.join()


def _work(piece: Callable[[], T], ours: "Connection[None, T]", theirs: "Connection[T | Failure, None]") -> None:
    ours.close()  # so that the pipe breaks when the main process is gone
    work([piece], theirs.send)


def _watch(number: int | None, pipe: "Connection[T, None]", limits: Limits) -> None:
    """Look on until something comes through the pipe, or the process has ended. Refused ("pdf-slow", "pdf-memory")."""
    import psutil  # slow to import, and the process works meanwhile

    with contextlib.suppress(psutil.NoSuchProcess):
        process = psutil.Process(number)
        while not pipe.poll(BEAT):
            _look(process, limits)


def _look(process: "psutil.Process", limits: Limits) -> None:
    with process.oneshot():
        time, memory = process.cpu_times(), process.memory_info().rss
    if time.user + time.system > limits.seconds:
        raise refused("pdf-slow", seconds=limits.seconds)
    if memory > limits.megabytes * 1_000_000:
        raise refused("pdf-memory", mb=limits.megabytes)
