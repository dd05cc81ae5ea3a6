"""Impose a file: anybody's PDF laid onto sheets, whatever program made it, by a process that is watched."""

import functools
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from ..files import check_writable, write_all
from ..pdf.confined import Limits, confined
from ..pdf.lean import lean
from ..problem import Problem, Problems, Refused, Source, Span
from .impose_request import Order, Words, order_of
from .outcome import Outcome


def run(words: Words, language: str) -> Outcome:
    """Impose a file and write it; words in margins are in `language`."""
    problems = Problems()
    out = Path()
    try:
        order = order_of(words, problems)
        out = order.out.parent
        check_writable(out)
        files, advice = confined(functools.partial(_sheets, order, language), _limits(order.file))
        problems.extend(advice)
        write_all(out, files)
    except Refused as refused:
        return Outcome((*problems.all, *_placed(refused, words.file)), out)
    return Outcome(problems.all, out, files=tuple(files))


def _sheets(order: Order, language: str) -> tuple[Mapping[str, bytes], tuple[Problem, ...]]:
    with lean():
        from .foreign_sheets import foreign_sheets  # slow to import: the process that waits for this one needs it not

    return foreign_sheets(order, language)


def _limits(file: Path) -> Limits:
    """Allow for what a file may need: the largest and slowest real ones stay far below. Refused ("file-missing" and the like)."""
    if not file.is_file():
        raise Refused([Problem("file-missing" if not file.exists() else "file-is-folder")])
    megabytes = file.stat().st_size // 1_000_000
    return Limits(60 + megabytes, 1000 + 8 * megabytes)


def _placed(refused: Refused, file: Path) -> Iterator[Problem]:
    """Say of what is wrong with pages or sheets which file it is in."""
    place = Span(Source(file.as_posix(), ""), 0, 0)
    for problem in refused.problems:
        named = problem.span or problem.code.startswith(("option-", "printer-", "paper-unknown", "output-"))
        yield problem if named else replace(problem, span=place)
