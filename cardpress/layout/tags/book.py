"""Book: which section is open, and what has been told, so that what is repeated on the next page is told once."""

from ...read.deck import Card
from ..frame import Element


class Book:
    """What the pages so far have told."""

    def __init__(self) -> None:
        self._open, self._count = "", 0
        self._told: set[tuple[int | str, object]] = set()

    def section(self, card: Card) -> Element:
        """Return a card's section: the one that is open if it is its own, else a new one."""
        if card.key != self._open:
            self._open, self._count = card.key, self._count + 1
        return Element("section", self._count)

    def is_first(self, card: Card, what: object) -> bool:
        """Note that something is told, and return whether for the first time in a card's section; of the cover, at all."""
        told = 0 if card.kind == "cover" else self.section(card).key, what
        is_first = told not in self._told
        self._told.add(told)
        return is_first
