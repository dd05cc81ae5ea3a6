"""Impose a file: anybody's PDF laid onto sheets, whatever program made it, by a process that is watched."""

import functools
from collections.abc import Mapping
from pathlib import Path

from ..confined import Limits
from ..files import check_writable, write_all
from ..lean import lean
from ..problem import Problem, Problems, Refused
from .impose_request import Order, Words, order_of
from .outcome import Outcome
from .watched import watched

LEAST, MORE = Limits(60, 1000), Limits(1, 8)
"""What imposing may take, and what more for each megabyte of the file."""


def run(words: Words, language: str) -> Outcome:
    """Impose a file and write it; words in margins are in `language`."""
    problems = Problems()
    out = Path()
    try:
        order = order_of(words, problems)
        out = order.out.parent
        check_writable(out)
        files, advice = watched(functools.partial(_sheets, order, language), order.file, LEAST, MORE)
        problems.extend(advice)
        write_all(out, files)
    except Refused as refused:
        return Outcome((*problems.all, *refused.problems), out)
    return Outcome(problems.all, out, files=tuple(files))


def _sheets(order: Order, language: str) -> tuple[Mapping[str, bytes], tuple[Problem, ...]]:
    with lean({"PIL": None, "fontTools": None}):  # pypdf takes them along, for pictures and text, where it finds them
        from .foreign_sheets import foreign_sheets  # slow to import: the process that waits for this one needs it not

    return foreign_sheets(order, language)
