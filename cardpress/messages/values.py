"""Values: what fills a sentence, as people write it in their language: words, lists, numbers, sizes, places."""

import difflib
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from ..geometry import Size
from ..problem import Term, Where
from .message import Catalogue

_LISTED = 16
"""The most known words that a hint lists."""


class Values(dict[str, str]):
    """A value that a problem lacks must not hide the problem."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def values_of(given: Mapping[str, object], catalogue: Catalogue) -> Values:
    """Return a problem's values as words, and the suggestion that is made of them."""
    values = Values({name: _text(value, catalogue) for name, value in given.items()})
    known = given.get("known")
    if isinstance(known, tuple):
        values["suggestion"] = _suggestion(str(given.get("word", "")), known, catalogue.frame)
    return values


def _text(value: object, catalogue: Catalogue) -> str:
    match value:
        case Term():
            return catalogue.terms.get(value, value)
        case Where():
            return place(value, catalogue.frame)
        case Size():
            return value.written.replace(".", catalogue.frame["decimal"])
        case tuple():
            return _listed([_text(part, catalogue) for part in value], catalogue.frame["or"])
        case float():
            return f"{round(value, 2):g}".replace(".", catalogue.frame["decimal"])
    return str(value)


def place(where: Where, frame: Mapping[str, str]) -> str:
    """Return the place in a file; nothing for the file as a whole."""
    if not where.page:
        return ""
    said = frame["page-side" if where.side else "page-card" if where.card else "page"]
    side = frame[where.side] if where.side else ""
    first = said.format(page=where.page, card=where.card, side=side)
    if not where.more:
        return first
    pages = [*map(str, where.more[:_LISTED]), *(["…"] if len(where.more) > _LISTED else [])]
    return frame["more"].format(place=first, pages=", ".join(pages))


def _listed(words: list[str], conjunction: str) -> str:
    *most, last = [*words[:_LISTED], "…"] if len(words) > _LISTED else words or [""]
    return f"{', '.join(most)} {conjunction} {last}" if most else last


def _suggestion(word: str, known: Iterable[str], frame: Mapping[str, str]) -> str:
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
