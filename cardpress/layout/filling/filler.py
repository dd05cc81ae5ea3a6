"""Filling: a page's slots become boxes. What the deck doesn't have is not there."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...read.deck import Card
from ...read.layout import Slot
from ..stage import Stage
from .box import STACKS, Box
from .content import has_drawing, paragraphs
from .fields import Fields
from .pages import Leaf
from .subjects import is_there, subjects


@dataclass(slots=True, eq=False)  # not frozen, which makes making it slow; one is made for every page
class Filler:
    """Fills slots for one page. `pages` is the product's page count, `opens` on which page each card opens, by its key.

    `first` is False on the pages that a running flow goes on over.
    """

    stage: Stage
    leaf: Leaf
    pages: int
    opens: Mapping[str, int]
    without_optional: bool = False
    first: bool = True

    def page(self) -> Box:
        """Return the box of the whole page; a page is there even when all its slots are empty."""
        slot, card = self.leaf.page.slot, self.leaf.card
        return self.box(slot, card) or Box(
            slot, card, behind=self._all(slot.behind, card), over=self._all(slot.over, card)
        )

    def box(self, slot: Slot, card: Card) -> Box | None:
        """Return a slot's box; None when it shows what the deck doesn't have."""
        if (slot.optional and self.without_optional) or (slot.on == "first" and not self.first):
            return None
        if (slot.instead and not self.without_optional) or not is_there(slot, card, self.stage.deck):
            return None
        box = self._filled(slot, card)
        if box and (slot.behind or slot.over):
            return box._replace(behind=self._all(slot.behind, card), over=self._all(slot.over, card))
        return box

    def _filled(self, slot: Slot, card: Card) -> Box | None:
        if slot.show:
            return self._shown(slot, card)
        if slot.say:
            paragraph = Fields(self.stage, self.leaf, self.pages, self.opens).said(slot.say, card)
            return Box(slot, card, "words", (paragraph,)) if paragraph else None
        return self._stacked(slot, card)

    def _all(self, slots: tuple[Slot, ...], card: Card) -> tuple[Box, ...]:
        return tuple([box for slot in slots if (box := self.box(slot, card))])

    def _shown(self, slot: Slot, card: Card) -> Box | None:
        for source in slot.show:
            words = paragraphs(source, card, self.stage.deck)
            if words:
                return Box(slot, card, "words", words)
            if has_drawing(source, card, self.stage.deck):
                return Box(slot, card, "drawing", drawing=source)
        return None

    def _stacked(self, slot: Slot, card: Card) -> Box | None:
        for kind in STACKS:
            slots: tuple[Slot, ...] = getattr(slot, kind)
            if slots:
                found = subjects(slot.each, card, self.stage.deck)
                repeated = tuple(box for one in found for box in self._all(slots, one))
                parts = repeated + self._all(slot.then, card)
                emptied = not any(map(_has_content, parts)) and any(map(_wants_content, (*slots, *slot.then)))
                return None if emptied else Box(slot, card, kind, parts=parts, repeated=len(repeated))
        return Box(slot, card)


def _has_content(box: Box) -> bool:
    return box.kind != "area" or bool(box.behind or box.over)


def _wants_content(slot: Slot) -> bool:
    return bool(slot.show or slot.say or any(getattr(slot, kind) for kind in STACKS))
