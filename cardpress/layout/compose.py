"""Composition: leaves become frames, one after the other, so that 10,000 cards need not lie in memory.

A long product is cut into batches that know nothing of each other, so that several
processes may compose and paint them. Where it is cut depends on the product alone: the
same deck is the same file on every machine.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .arranging.paginate import arranged
from .arranging.placed import Placed, TooHigh
from .die.lines import lines, printed
from .draw import Draftsman
from .filling.filled import Filled, expected
from .filling.pages import Extra, Leaf, leaves
from .fitting.fit import fit
from .fitting.refuse import refuse
from .frame import Frame
from .setting.block import DoesNotFitAcross
from .setting.sizes import Sizes
from .stage import Stage

if TYPE_CHECKING:
    from .tags.tagger import Tagger

LEAST_BATCH, MOST_BATCHES = 500, 16
"""Leaves worth a batch of their own; and batches in a product, since each has its own codes for glyphs."""


def compose(stage: Stage) -> tuple[Sizes, Sequence[Iterator[Frame]]]:
    """Fit a product's styles; return their sizes and batches of frames.

    A page that does not fit is reported and left out.
    """
    pages = leaves(stage.layout, stage.product, stage.deck)
    filled = Filled(stage, expected(pages))
    sizes = fit(filled, pages)
    if extra := _extra(filled, pages, sizes):
        pages = leaves(stage.layout, stage.product, stage.deck, extra)
        filled = Filled(stage, expected(pages, extra), filled.cramped)
    return sizes, [_frames(filled, batch, sizes) for batch in _batches(pages)]


def _batches(pages: Sequence[Leaf]) -> Iterator[Sequence[Leaf]]:
    length = max(LEAST_BATCH, -(-len(pages) // MOST_BATCHES))
    yield from (pages[start : start + length] for start in range(0, len(pages), length))


def _extra(filled: Filled, pages: Sequence[Leaf], sizes: Sizes) -> Extra:
    """Return where flows run over more pages than one; they are arranged a first time for that."""
    extra = {}
    for leaf in pages:
        if leaf.page.flows:
            try:
                extra[leaf.page, leaf.card] = sum(1 for _ in arranged(filled, leaf, sizes.points)) - 1
            except (TooHigh, DoesNotFitAcross):
                continue  # composing it will report it
    return {of: more for of, more in extra.items() if more}


def _frames(filled: Filled, pages: Sequence[Leaf], sizes: Sizes) -> Iterator[Frame]:
    framer = _Framer(filled.stage)
    for leaf in pages:
        try:
            for number, placed in enumerate(arranged(filled, leaf, sizes.points), leaf.number):
                yield framer.frame(leaf, placed, number)
        except (TooHigh, DoesNotFitAcross) as fault:
            refuse(filled.stage, leaf, fault)
        filled.drop(leaf)


class _Framer:
    """Makes frames of placed pages; what all pages share is worked out once."""

    def __init__(self, stage: Stage) -> None:
        size = stage.size
        self._stage = stage
        self._right = Draftsman(stage, stage.page, stage.page.grow(stage.bleed))
        self._left = replace(self._right, left_hand=size.facing)
        self._folds = tuple(stage.points(fold, size.trim.height) for fold in size.folds)
        self._corner = stage.points(size.corner)
        self._tagger = _tagger(stage) if stage.tagged else None

    def frame(self, leaf: Leaf, placed: Placed, number: int) -> Frame:
        stage, page = self._stage, leaf.page
        draftsman = self._right if number % 2 else self._left
        if self._tagger:
            draftsman = replace(draftsman, tagger=replace(self._tagger, card=leaf.card))
        items = draftsman.items(placed)
        if stage.die:
            items = [*printed(stage.die, items), *lines(stage.die, stage.box)]
        if self._tagger:
            items = self._tagger.whole(items)
        return Frame(stage.size.trim, items, page.name, number, page.side, leaf.card.number, self._folds, self._corner)


def _tagger(stage: Stage) -> "Tagger":
    from .tags.book import Book
    from .tags.tagger import Tagger  # files for the press do without

    return Tagger(stage, Book(), stage.deck.cover)
