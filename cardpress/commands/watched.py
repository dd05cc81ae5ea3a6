"""Watched: work on somebody's file, by a process that may take only so much; what is wrong names the file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ..confined import Limits, confined
from ..problem import Problem, Refused, Source, Span

T = TypeVar("T")


def watched(work: Callable[[], T], file: Path, least: Limits, more: Limits) -> T:
    """Return what a piece of work makes of a file; it may take `least` and, for each megabyte of the file, `more`.

    The largest and slowest real files should stay far below. Raises what the work raises, and Refused
    ("file-missing", "file-is-folder" and those of `confined`).
    """
    try:
        return confined(work, _limits(file, least, more))
    except Refused as refused:
        place = Span(Source(file.as_posix(), ""), 0, 0)
        raise Refused(
            problem if problem.span else problem._replace(span=place) for problem in refused.problems
        ) from refused


def _limits(file: Path, least: Limits, more: Limits) -> Limits:
    if not file.is_file():
        raise Refused([Problem("file-missing" if not file.exists() else "file-is-folder")])
    size = file.stat().st_size // 1_000_000
    return Limits(least.seconds + size * more.seconds, least.megabytes + size * more.megabytes)
