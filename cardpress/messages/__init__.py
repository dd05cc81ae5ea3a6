"""Messages: a problem as people read it, in their language: place, sentence, the line with a caret, hint.

To add a code, write its sentence and hint in `en.py` and `fi.py`; a test compares the two.
"""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from types import ModuleType
from typing import Literal

from ..geometry import Size
from ..problem import Problem, Span, Term, Where
from . import en, fi
from .excerpt import excerpt

Language = Literal["en", "fi"]

_CATALOGUES: Mapping[Language, ModuleType] = {"en": en, "fi": fi}

_LISTED = 16
"""The most known words that a hint lists."""


def render(problem: Problem, language: Language) -> str:
    """Return the problem as lines of text, without a line end."""
    return "\n".join(_lines(problem, _CATALOGUES[language]))


def phrase(problem: Problem, language: Language) -> tuple[str, str]:
    """Return the problem's sentence and hint alone; the hint may be empty."""
    return _phrase(problem, _CATALOGUES[language])


def place_of(problem: Problem, language: Language) -> str:
    """Return where in a file that was made a problem is; empty for the file as a whole."""
    where = problem.values.get("where")
    return _where(where, _CATALOGUES[language]) if isinstance(where, Where) else ""


def report(problems: Iterable[Problem], language: Language) -> str:
    """Return all problems, in their order."""
    return "\n\n".join(render(problem, language) for problem in in_order(problems)) + "\n"


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort problems by files and by the lines in them."""
    return sorted(problems, key=_order)


def _order(problem: Problem) -> tuple[str, int]:
    span = problem.span
    return (span.source.path, span.start) if span else ("", 0)


def _phrase(problem: Problem, catalogue: ModuleType) -> tuple[str, str]:
    message = catalogue.MESSAGES[problem.code]
    values = _Values(_rendered(problem.values, catalogue))
    sentence = message.sentence.format_map(values)
    if problem.values.get("count", 1) not in (1, "1") and "where" in problem.values:
        sentence = catalogue.FRAME["places"].format(sentence=sentence, count=values["count"])
    where = values.get("where")
    return f"{where}: {sentence}" if where else sentence, message.hint.format_map(values)


def _lines(problem: Problem, catalogue: ModuleType) -> Iterator[str]:
    sentence, hint = _phrase(problem, catalogue)
    place = f"{_place(problem.span)}: " if problem.span else ""
    yield f"{place}{catalogue.FRAME[problem.severity]}: {sentence}"
    if problem.span and problem.span.source.text:
        yield from excerpt(problem.span)
    if hint:
        yield f"  = {catalogue.FRAME['hint']}: {hint}"
    if source := problem.values.get("source"):
        yield f"  = {catalogue.FRAME['rule']}: {source}"
    for span in problem.also:
        yield f"  = {catalogue.FRAME['also']} {_place(span)}"


def _place(span: Span) -> str:
    if not span.source.text:
        return span.source.path
    line, column = span.source.position(span.start)
    return f"{span.source.path}:{line}:{column}"


class _Values(dict[str, str]):
    """A value that a problem lacks must not hide the problem."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def _rendered(values: Mapping[str, object], catalogue: ModuleType) -> Mapping[str, str]:
    texts = {name: _text(value, catalogue) for name, value in values.items()}
    known = values.get("known")
    if isinstance(known, tuple):
        texts["suggestion"] = suggestion(str(values.get("word", "")), known, catalogue.FRAME)
    return texts


def _text(value: object, catalogue: ModuleType) -> str:
    match value:
        case Term():
            return str(catalogue.TERMS.get(value, value))
        case Where():
            return _where(value, catalogue)
        case Size():
            return value.written.replace(".", catalogue.FRAME["decimal"])
        case tuple():
            return _listed([_text(part, catalogue) for part in value], catalogue.FRAME["or"])
        case float():
            return f"{round(value, 2):g}".replace(".", catalogue.FRAME["decimal"])
    return str(value)


def _where(where: Where, catalogue: ModuleType) -> str:
    """Return the place in a file; nothing for the file as a whole."""
    if not where.page:
        return ""
    frame = catalogue.FRAME["page-side" if where.side else "page-card" if where.card else "page"]
    side = catalogue.FRAME[where.side] if where.side else ""
    place = str(frame.format(page=where.page, card=where.card, side=side))
    if not where.more:
        return place
    pages = [*map(str, where.more[:_LISTED]), *(["…"] if len(where.more) > _LISTED else [])]
    return str(catalogue.FRAME["more"].format(place=place, pages=", ".join(pages)))


def _listed(words: list[str], conjunction: str) -> str:
    *most, last = [*words[:_LISTED], "…"] if len(words) > _LISTED else words or [""]
    return f"{', '.join(most)} {conjunction} {last}" if most else last


def suggestion(word: str, known: Iterable[str], frame: Mapping[str, str]) -> str:
    """Say which of the known words was meant, or which there are."""
    words = [str(name) for name in known]
    compared = {_compared(name): name for name in words}
    close = difflib.get_close_matches(_compared(word), compared, 1, 0.6)
    if close:
        return frame["guess"].format(guess=compared[close[0]])
    return frame["known"].format(known=_listed(words, frame["or"])) if words else frame["none"]


def _compared(word: str) -> str:
    """Return a word as it is compared: of a file the name alone, as most files share folders and endings."""
    return PurePosixPath(word).stem.casefold()
