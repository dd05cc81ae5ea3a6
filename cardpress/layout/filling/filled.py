"""Filled pages: each leaf's boxes are made once and serve all rounds of fitting and the final composition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...read.deck import Card
from ...read.layout import Page
from ..stage import Stage
from .box import Box, texts
from .filler import Filler
from .pages import NONE, Extra, Leaf


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """How many pages there are, and on which page each card or category opens, by its key."""

    pages: int
    opens: Mapping[str, int]


def expected(leaves: Sequence[Leaf], extra: Extra = NONE) -> Count:
    """Count pages, with those that are known to be `extra`."""
    opens: dict[str, int] = {}
    for leaf in leaves:
        if leaf.page.serves in ("card", "category"):
            opens.setdefault(leaf.card.key, leaf.number)
    return Count(len(leaves) + sum(extra.values()), opens)


@dataclass(eq=False)
class Filled:
    """The boxes of a product's leaves."""

    stage: Stage
    count: Count
    cramped: set[tuple[Page, Card]] = field(default_factory=set)
    """Whose optional slots are left out: of a template and a card, on all pages that they run on over."""
    _boxes: dict[Leaf, Box] = field(default_factory=dict)

    def page(self, leaf: Leaf) -> Box:
        """Return a leaf's box."""
        box = self._boxes.get(leaf)
        if box is None:
            box = self._boxes[leaf] = self.running(leaf, first=True)
        return box

    def running(self, leaf: Leaf, *, first: bool) -> Box:
        """Return the box of a page of a running flow: not kept, as its number changes."""
        cramped = (leaf.page, leaf.card) in self.cramped
        return Filler(self.stage, leaf, self.count.pages, self.count.opens, cramped, first).page()

    def letters(self, leaf: Leaf) -> Mapping[str, int]:
        """Return how many letters a leaf has in each style."""
        letters: dict[str, int] = {}
        for box in texts(self.page(leaf)):
            length = sum(len(paragraph.text.string) for paragraph in box.words)
            for style in {box.slot.style, box.slot.first} - {""}:
                letters[style] = letters.get(style, 0) + length
        return letters

    def cramp(self, leaf: Leaf) -> None:
        """Leave a leaf's optional slots out."""
        self.cramped.add((leaf.page, leaf.card))
        self._boxes.pop(leaf, None)

    def drop(self, leaf: Leaf) -> None:
        """Forget a leaf's box once it is composed, so that a long deck doesn't lie in memory."""
        self._boxes.pop(leaf, None)
