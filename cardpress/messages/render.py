"""Rendering: a problem as people read it: place, sentence, the line with a caret, hint."""

from collections.abc import Iterable, Iterator

from ..problem import Problem, Span, Where, in_order
from . import Language
from .catalogue import catalogue_of
from .excerpt import excerpt
from .message import Catalogue
from .values import place, values_of

PLACES = 10
"""The most other places that are listed; all of them are in the JSON."""


def render(problem: Problem, language: Language) -> str:
    """Return the problem as lines of text, without a line end."""
    return "\n".join(_lines(problem, catalogue_of(language)))


def phrase(problem: Problem, language: Language) -> tuple[str, str]:
    """Return the problem's sentence and hint alone; the hint may be empty."""
    return _phrase(problem, catalogue_of(language))


def place_of(problem: Problem, language: Language) -> str:
    """Return where in a file that was made a problem is; empty for the file as a whole."""
    where = problem.values.get("where")
    return place(where, catalogue_of(language).frame) if isinstance(where, Where) else ""


def report(problems: Iterable[Problem], language: Language) -> str:
    """Return all problems, in their order."""
    return "\n\n".join(render(problem, language) for problem in in_order(problems)) + "\n"


def _phrase(problem: Problem, catalogue: Catalogue) -> tuple[str, str]:
    message = catalogue.sentences[problem.code]
    values = values_of(problem.values, catalogue)
    sentence = message.sentence.format_map(values)
    if problem.values.get("count", 1) not in (1, "1") and "where" in problem.values:
        sentence = catalogue.frame["places"].format(sentence=sentence, count=values["count"])
    where = values.get("where")
    return f"{where}: {sentence}" if where else sentence, message.hint.format_map(values)


def _lines(problem: Problem, catalogue: Catalogue) -> Iterator[str]:
    sentence, hint = _phrase(problem, catalogue)
    start = f"{_place(problem.span)}: " if problem.span else ""
    yield f"{start}{catalogue.frame[problem.severity]}: {sentence}"
    if problem.span and problem.span.source.text:
        yield from excerpt(problem.span)
    if hint:
        yield f"  = {catalogue.frame['hint']}: {hint}"
    if source := problem.values.get("source"):
        yield f"  = {catalogue.frame['rule']}: {source}"
    for span in problem.also[:PLACES]:
        yield f"  = {catalogue.frame['also']} {_place(span)}"
    if more := len(problem.also[PLACES:]):
        yield f"  = {catalogue.frame['also-more'].format(count=more)}"


def _place(span: Span) -> str:
    if not span.source.text:
        return span.source.path
    line, column = span.source.position(span.start)
    return f"{span.source.path}:{line}:{column}"
