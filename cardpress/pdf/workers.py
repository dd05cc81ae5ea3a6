"""Workers: pieces of work done by several processes at once; what comes out never depends on how many there are.

Processes are forked, so that what was read and measured before need not be sent to them.
Where a fork is not safe (other threads; macOS, whose libraries forbid it) or there is one
core, the work is done here, piece by piece.
"""

import gc
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from ..problem import Problem, Refused

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

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


class _Worker(NamedTuple, Generic[T]):
    process: "BaseProcess"
    pipe: "Connection[None, T | Failure]"


def _start(pieces: Sequence[Callable[[], T]]) -> _Worker[T]:
    """Start a process. A full pipe makes it wait, so finished work doesn't pile up."""
    from multiprocessing import get_context  # slow to import, and most decks are short

    context = get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work_uncollected, args=(pieces, ours, theirs), daemon=True)
    process.start()
    theirs.close()  # so that the pipe ends when the worker does
    return _Worker(process, ours)


def _gathered(crew: Sequence[_Worker[T]], count: int) -> Iterator[T]:
    try:
        for number in range(count):
            yield received(crew[number % len(crew)].pipe)
    except EOFError:
        raise RuntimeError("a worker process was killed") from None
    finally:
        for worker in crew:
            worker.process.terminate()
            worker.process.join()


def received(pipe: "Connection[None, T | Failure]") -> T:
    """Return what a worker made; Refused, or RuntimeError with its trace, for why it made nothing, EOFError if it was killed."""
    made = pipe.recv()
    if not isinstance(made, Failure):
        return made
    raise RuntimeError(made.trace) if made.trace else Refused(made.problems)


def _work_uncollected(
    pieces: Sequence[Callable[[], T]], ours: "Connection[None, T]", pipe: "Connection[T | Failure, None]"
) -> None:
    """Do pieces of our own work, which leaves no cycles: looking for them is a twentieth of its time."""
    gc.disable()
    work(pieces, ours, pipe)


def work(pieces: Sequence[Callable[[], T]], ours: "Connection[None, T]", pipe: "Connection[T | Failure, None]") -> None:
    """Do pieces, and send through `pipe` what each returns, or why the rest was not done; `ours` is the other end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the main process too, which ends this one
    ours.close()  # so that the pipe breaks when the main process is gone
    try:
        for piece in pieces:
            pipe.send(piece())
    except BrokenPipeError:
        return  # nobody waits for the rest
    except Refused as refused:
        pipe.send(Failure(refused.problems))
    except Exception:  # noqa: BLE001 -- told by the main process
        pipe.send(Failure((), traceback.format_exc()))
