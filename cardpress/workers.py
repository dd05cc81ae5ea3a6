"""Workers: pieces of work done by several processes at once; what comes out never depends on how many there are.

Processes are forked, so that what was read and measured before need not be sent to them.
Where a fork is not safe (other threads; macOS, whose libraries forbid it) or there is one
core, the work is done here, piece by piece.
"""

import gc
import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, NamedTuple, TypeVar

from .problem import Problem, Refused

T = TypeVar("T")
MOST = 4
"""More processes cost more memory than they save time."""


class Failure(NamedTuple):
    """Why a piece of work was not done: the author's mistakes, or the trace of our own."""

    problems: tuple[Problem, ...]
    trace: str = ""


def workers() -> int:
    """Return how many processes this machine can keep busy."""
    return min(MOST, len(os.sched_getaffinity(0))) if forks_safely() else 1


def forks_safely() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1


def in_turn(pieces: Sequence[Callable[[], T]], count: int) -> Iterator[T]:
    """Do all pieces in `count` processes and yield what each returns, in order. Raises what a piece raises.

    The processes begin at once, so that whoever asks has time for something else before the first result is there.
    """
    count = min(count, len(pieces))
    if count <= 1:
        return (piece() for piece in pieces)
    crew = [_start(pieces[number::count]) for number in range(count)]  # dealt out like cards
    return _gathered(crew, len(pieces))


class _Worker(NamedTuple):
    process: int
    pipe: BinaryIO


def _start(pieces: Sequence[Callable[[], T]]) -> _Worker:
    """Start a process. A full pipe makes it wait, so finished work doesn't pile up.

    By hand, as multiprocessing takes longer to import than the pages of a small deck take.
    """
    ours, theirs = os.pipe()
    process = os.fork()
    if process:
        os.close(theirs)  # so that the pipe ends when the worker does
        return _Worker(process, os.fdopen(ours, "rb"))
    try:
        os.close(ours)  # so that the pipe breaks when the main process is gone
        gc.disable()  # our own work leaves no cycles: looking for them is a twentieth of its time
        with os.fdopen(theirs, "wb") as pipe:
            work(pieces, lambda made: _send(made, pipe))
    finally:
        os._exit(0)  # whatever happened: what the main process would do next is none of the worker's business


def _send(made: object, pipe: BinaryIO) -> None:
    pipe.write(pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    pipe.flush()


def _gathered(crew: Sequence[_Worker], count: int) -> Iterator[T]:
    try:
        for number in range(count):
            yield opened(pickle.load(crew[number % len(crew)].pipe))  # noqa: S301 -- from our own worker
    except (EOFError, pickle.UnpicklingError):
        raise RuntimeError("a worker process was killed") from None
    finally:
        for worker in crew:
            worker.pipe.close()
            os.kill(worker.process, signal.SIGTERM)
            os.waitpid(worker.process, 0)


def opened(made: T | Failure) -> T:
    """Return what was made elsewhere; Refused, or RuntimeError with its trace, for why nothing was made."""
    if not isinstance(made, Failure):
        return made
    raise RuntimeError(made.trace) if made.trace else Refused(made.problems)


def work(pieces: Sequence[Callable[[], T]], send: Callable[[T | Failure], None]) -> None:
    """Do pieces in a process of their own, and send what each returns, or why the rest was not done."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the main process too, which ends this one
    try:
        for piece in pieces:
            send(piece())
    except BrokenPipeError:
        return  # nobody waits for the rest
    except Refused as refused:
        send(Failure(refused.problems))
    except Exception:  # noqa: BLE001 -- told by the main process
        send(Failure((), traceback.format_exc()))
