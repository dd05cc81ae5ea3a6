"""Where in the author's file something is wrong: sources, spans and problems.

A problem carries a code and values, never a sentence: the sentences of every
code live in `cardpress.messages`, once in English and once in Finnish.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

Severity = Literal["error", "advice"]


class Position(NamedTuple):
    """A place as an editor shows it: line and column count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A text file as the author sees it: `path` as it is shown in messages."""

    path: str
    text: str

    def position(self, offset: int) -> Position:
        start = self.text.rfind("\n", 0, offset) + 1
        return Position(self.text.count("\n", 0, offset) + 1, offset - start + 1)

    def line(self, offset: int) -> str:
        """Return the whole line that holds `offset`, without its line end."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        return self.text[start : end if end >= 0 else len(self.text)]


class Span(NamedTuple):
    """A stretch of a source: offsets [start, end) in characters."""

    source: Source
    start: int
    end: int


class Term(str):
    """A value of a problem that is itself a word of the catalogue ("length", "list") and is translated."""

    __slots__ = ()


class Where(NamedTuple):
    """A place in a file that was made: its page from 1 (0 is the file as a whole), the card's name, "front" or "back".

    `more` are other pages where it is the same.
    """

    page: int
    card: str = ""
    side: str = ""
    more: tuple[int, ...] = ()


class Problem(NamedTuple):
    """Something the author can fix.

    `values` fill the sentence of `code`: a Term is translated, a tuple is listed, a `word`
    with the `known` words beside it becomes "did you mean", `where` begins the sentence. `also` are other places that
    matter: the slot in the layout, or the other cards that fail alike.

    `cause` names what is wrong where the same thing shows at several places: a text too long
    for one product begins to be so at another word than for the next. The one of most
    `weight` is told.
    """

    code: str
    span: Span | None = None
    values: Mapping[str, object] = {}
    also: tuple[Span, ...] = ()
    severity: Severity = "error"
    cause: str = ""
    weight: float = 0.0


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort problems by files and by the places in them; those without a place come first."""
    return sorted(
        problems, key=lambda problem: (problem.span.source.path, problem.span.start) if problem.span else ("", 0)
    )


class Refused(Exception):
    """A step could not go on; `problems` says why, all of it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(", ".join(problem.code for problem in self.problems))


class Problems:
    """Collects the problems of a run, each cause once."""

    def __init__(self) -> None:
        self._found: dict[object, Problem] = {}

    def add(self, problem: Problem) -> None:
        known = self._found.setdefault(_cause(problem), problem)
        if problem.weight > known.weight:
            self._found[_cause(problem)] = problem

    def extend(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self.add(problem)

    def error(self, code: str, span: Span | None = None, /, **values: object) -> None:
        self.add(Problem(code, span, values))

    def advice(self, code: str, span: Span | None = None, /, **values: object) -> None:
        self.add(Problem(code, span, values, severity="advice"))

    @property
    def all(self) -> tuple[Problem, ...]:
        return tuple(self._found.values())

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.all if problem.severity == "error")

    def stop_on_errors(self) -> None:
        """Raise Refused with everything found so far, if any of it is an error."""
        if self.errors:
            raise Refused(self.all)


def _cause(problem: Problem) -> object:
    """One cause is one problem, however many products it breaks."""
    if problem.cause:
        return problem.code, problem.cause
    span = problem.span
    where = (span.source.path, span.start, span.end) if span else tuple(sorted(map(str, problem.values.values())))
    return problem.code, where
