"""Report: what people read in their terminal while the program works, and at its end."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import click

from ..commands.exits import Exit, exit_of
from ..commands.outcome import Outcome
from ..messages import Language
from ..messages.words import Words, words_of
from ..problem import Problem, in_order
from ..read.source import shown
from .output import say
from .summary import summary

if TYPE_CHECKING:
    from ..commands.check import Checked
    from ..commands.list import Inventory
    from ..preflight.finding import Report as Preflight

_WIPE = f"\r{' ' * 60}\r"
"""Empties the terminal's last line without control sequences."""


class Report(NamedTuple):
    """Speaks a language. As JSON, standard output is one document, and what people read goes to standard error."""

    language: Language
    as_json: bool = False

    @property
    def words(self) -> Words:
        return words_of(self.language)

    def making(self, product: str) -> None:
        """Tell what is being made: on a terminal in one line that is written over."""
        line = self.words.making.format(product=product)
        terminal = sys.stderr.isatty()
        say(f"{_WIPE}{line}" if terminal else line, err=True, nl=not terminal)

    def made(self, outcomes: Sequence[Outcome]) -> Exit:
        """Tell how the runs ended, and return what to answer to the shell."""
        if sys.stderr.isatty():
            say(_WIPE, err=True, nl=False)
        worst = max((outcome.exit for outcome in outcomes), default=Exit.OK)
        if self.as_json:
            from . import document

            say(document.of_run(outcomes, worst, self.language))
        for outcome in outcomes:
            for line in summary(outcome, self.words):
                say(line, err=self.as_json)
            self.problems(outcome.problems)
            if outcome.exit in (Exit.CONTENT, Exit.ENVIRONMENT):
                say(self.words.nothing_written, err=True)
        return worst

    def checked(self, checked: "Checked") -> Exit:
        """Tell what was found in a file."""
        if self.as_json:
            from . import document

            say(document.of_check(checked, self.language))
        self.problems(checked.problems)
        if checked.report:
            self.problems(checked.report.problems(checked.file.as_posix()))
            for line in _verdict(checked, checked.report, self.language):
                say(line, err=self.as_json)
        return checked.exit

    def listed(self, inventory: "Inventory", part: str) -> Exit:
        """Tell what there is; `part` is one of PARTS, or empty for all."""
        if self.as_json:
            from . import document

            say(document.of_inventory(inventory, self.language))
        else:
            from .listing import listing

            say("\n\n".join(listing(inventory, self.words, part)))
        self.problems(inventory.problems)
        return exit_of(inventory.problems)

    def problems(self, problems: Iterable[Problem]) -> None:
        for problem in in_order(problems):
            self._problem(problem)

    def _problem(self, problem: Problem) -> None:
        from ..messages.render import render  # brings all sentences, which a run without problems has no use for

        first, *rest = render(problem, self.language).splitlines()
        color = "red" if problem.severity == "error" else "yellow"
        say(click.style(first, fg=color, bold=True), err=True, color=_colors())
        say("".join(f"{line}\n" for line in rest), err=True)


def _colors() -> bool | None:
    """Return False where colours are not wanted (no-color.org); else click looks whether it is a terminal."""
    return False if os.environ.get("NO_COLOR") else None


def _verdict(checked: "Checked", found: "Preflight", language: Language) -> Iterator[str]:
    """Yield what was looked at, what was not, and whether it can be printed."""
    from ..messages.check_words import CHECK_WORDS
    from ..preflight.in_words import in_short, unchecked, verdict

    words = CHECK_WORDS[language]
    yield in_short(found, words)
    yield words.printer.format(printer=words_of(language).titles.get(checked.printer, checked.printer))
    yield from unchecked(found, language)
    if checked.written:
        yield words.written.format(path=shown(checked.written))
    yield verdict(found, words)
