"""Filled pages: each leaf's boxes are made once and serve all rounds of fitting and the final composition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .box import Box, Filler, texts
from .pages import Leaf
from .stage import Stage


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """How many pages there are, and on which page each card or category opens, by its key."""

    pages: int
    opens: Mapping[str, int]


def expected(leaves: Sequence[Leaf]) -> Count:
    """Count pages as they are before flows run over."""
    opens: dict[str, int] = {}
    for leaf in leaves:
        if leaf.page.serves in ("card", "category"):
            opens.setdefault(leaf.card.key, leaf.number)
    return Count(len(leaves), opens)


@dataclass(eq=False)
class Filled:
    """The boxes of a product's leaves."""

    stage: Stage
    count: Count
    cramped: set[Leaf] = field(default_factory=set)
    _boxes: dict[Leaf, Box] = field(default_factory=dict)

    def page(self, leaf: Leaf) -> Box:
        """Return a leaf's box."""
        box = self._boxes.get(leaf)
        if box is None:
            box = self._boxes[leaf] = self.running(leaf, first=True)
        return box

    def running(self, leaf: Leaf, *, first: bool) -> Box:
        """Return the box of a page of a running flow: not kept, as its number changes."""
        return Filler(self.stage, leaf, self.count.pages, self.count.opens, leaf in self.cramped, first).page()

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
        self.cramped.add(leaf)
        self._boxes.pop(leaf, None)

    def drop(self, leaf: Leaf) -> None:
        """Forget a leaf's box once it is composed, so that a long deck doesn't lie in memory."""
        self._boxes.pop(leaf, None)
