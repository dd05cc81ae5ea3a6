"""In words: what a report says in a sentence, in the terminal and on its page."""

from collections.abc import Iterator

from ..messages import Language
from ..messages.check_words import CheckWords
from ..messages.render import phrase
from .finding import Report


def in_short(report: Report, words: CheckWords) -> str:
    """Say what was looked at: pages, size, standard."""
    said = words.page if report.pages == 1 else words.pages
    return said.format(
        count=report.pages,
        size=report.trim.written.replace(".", words.decimal),
        standard=report.claims or words.no_standard,
    )


def verdict(report: Report, words: CheckWords) -> str:
    """Say in a sentence whether it can be printed."""
    errors, all_found = len(report.errors), len(report.findings)
    if errors:
        return words.refused.format(errors=errors, advice=all_found - errors)
    return words.advised.format(advice=all_found) if all_found else words.clean


def unchecked(report: Report, language: Language) -> Iterator[str]:
    """Say what was not looked at, and why."""
    return (phrase(problem, language)[0] for problem in report.left_out(""))
