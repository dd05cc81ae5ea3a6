"""Exits: what the program answers to the shell, by what problems there were."""

from collections.abc import Iterable
from enum import IntEnum

from ..problem import Problem


class Exit(IntEnum):
    """What the program answers to the shell; larger is worse."""

    OK = 0
    CONTENT = 1
    USAGE = 2
    ENVIRONMENT = 3
    FAULT = 4
    INTERRUPTED = 130


_EXITS = {
    "disk-full": Exit.ENVIRONMENT,
    "output-lost": Exit.ENVIRONMENT,
    "output-not-writable": Exit.ENVIRONMENT,
    "system-failed": Exit.ENVIRONMENT,
    "system-refused": Exit.ENVIRONMENT,
    "voikko-missing": Exit.ENVIRONMENT,
} | dict.fromkeys(
    (
        "command-line",
        "command-unknown",
        "option-unknown",
        "option-value",
        "option-wrong",
        "option-missing",
        "option-length",
        "file-not-named",
        "words-left-over",
        "deck-unknown",
        "deck-missing",
        "deck-file-misnamed",
        "deck-without-file",
        "product-unknown",
        "printer-unknown",
        "paper-unknown",
    ),
    Exit.USAGE,
)
"""Problems of the machine, and of the words on the command line; all others are in the author's files."""


def exit_of(problems: Iterable[Problem]) -> Exit:
    """Return the worst that problems mean for the run; advice is no failure."""
    errors = (_EXITS.get(problem.code, Exit.CONTENT) for problem in problems if problem.severity == "error")
    return max(errors, default=Exit.OK)
