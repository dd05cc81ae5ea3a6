"""Composition: leaves become frames, one after the other, so that 10,000 cards need not lie in memory."""

from collections.abc import Iterator, Sequence

from ..geometry import Rect
from .arrange import Placed, TooHigh
from .block import DoesNotFitAcross
from .draw import Draftsman
from .filled import Count, Filled, expected
from .fit import fit
from .frame import Frame
from .pages import Leaf, leaves
from .paginate import arranged
from .refuse import refuse
from .sizes import Sizes
from .stage import Stage


def compose(stage: Stage) -> tuple[Sizes, Iterator[Frame]]:
    """Fit a product's styles; return their sizes and its frames. A page that does not fit is reported and left out."""
    pages = leaves(stage.layout, stage.product, stage.deck)
    filled = Filled(stage, expected(pages))
    sizes = fit(filled, pages)
    return sizes, _frames(_counted(filled, pages, sizes), pages, sizes)


def _counted(filled: Filled, pages: Sequence[Leaf], sizes: Sizes) -> Filled:
    """Count pages; where a flow runs over pages it is arranged a first time for that."""
    extra = 0
    for leaf in pages:
        if leaf.page.flows:
            try:
                extra += sum(1 for _ in arranged(filled, leaf, sizes.points)) - 1
            except (TooHigh, DoesNotFitAcross):
                continue  # composing it will report it
    if not extra:
        return filled
    return Filled(filled.stage, Count(filled.count.pages + extra, filled.count.opens), filled.cramped)


def _frames(filled: Filled, pages: Sequence[Leaf], sizes: Sizes) -> Iterator[Frame]:
    number = 0
    for leaf in pages:
        try:
            for placed in arranged(filled, leaf, sizes.points):
                number += 1
                yield _frame(filled.stage, leaf, placed, number)
        except (TooHigh, DoesNotFitAcross) as fault:
            refuse(filled.stage, leaf, fault)
        filled.drop(leaf)


def _frame(stage: Stage, leaf: Leaf, placed: Placed, number: int) -> Frame:
    size = stage.size
    left_hand = size.facing and number % 2 == 0
    items = Draftsman(stage, Rect(0, 0, *size.trim), left_hand).items(placed)
    folds = tuple(stage.points(fold, size.trim.height) for fold in size.folds)
    return Frame(
        size.trim, items, leaf.page.name, number, leaf.page.side, leaf.card.number, folds, stage.points(size.corner)
    )
