"""Words: what the program says besides problems, in one language; help pages are in here as people read them."""

from collections.abc import Iterable
from typing import NamedTuple


class Words(NamedTuple):
    """Sentences with {values}; those that count have one for one thing and one for several."""

    help: str
    help_build: str
    help_list: str
    help_check: str
    help_impose: str
    help_proof: str
    help_order: str
    help_testpage: str
    help_hyphenate: str
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
