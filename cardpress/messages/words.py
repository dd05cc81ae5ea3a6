"""Words: what the program says besides problems, in one language."""

from collections.abc import Iterable
from importlib import import_module
from typing import NamedTuple

from . import Language


class Words(NamedTuple):
    """Sentences with {values}; those that count have one for one thing and one for several."""

    decimal: str
    making: str
    page: str
    pages: str
    sheet: str
    sheets: str
    box: str
    body: str
    no_slug: str
    written: str
    nothing_written: str
    interrupted: str
    fault: str
    decks: str
    products: str
    printers: str
    papers: str
    no_decks: str
    cards: str
    has_mistakes: str
    schemes: dict[str, str]
    by_name_only: str
    bleed: str
    pictures: str
    titles: dict[str, str]
    """Of printers that are no particular house or machine."""

    def number(self, number: float) -> str:
        """Write a number as people do: without needless zeros, with the language's decimal mark."""
        return f"{number:g}".replace(".", self.decimal)

    def size(self, lengths: Iterable[float]) -> str:
        """Write the lengths of a page, a paper or a box."""
        return " × ".join(map(self.number, lengths))


def words_of(language: Language) -> Words:
    words: Words = import_module(f"{__package__}.{language}.words").WORDS
    return words
