"""Composition: leaves become frames, one after the other, so that 10,000 cards need not lie in memory."""

from collections.abc import Iterator, Sequence

from ..geometry import Rect
from .arrange import Placed, TooHigh
from .block import DoesNotFitAcross
from .draw import Draftsman
from .frame import Frame
from .pages import Leaf
from .paginate import Count, arranged, expected
from .refuse import refuse
from .sizes import Sizes
from .stage import Stage


def compose(stage: Stage, leaves: Sequence[Leaf], sizes: Sizes) -> Iterator[Frame]:
    """Yield a product's frames. A page that does not fit is reported and left out."""
    count = _counted(stage, leaves, sizes)
    number = 0
    for leaf in leaves:
        try:
            for placed in arranged(stage, leaf, sizes, count):
                number += 1
                yield _frame(stage, leaf, placed, number)
        except (TooHigh, DoesNotFitAcross) as fault:
            refuse(stage, leaf, fault, sizes.points)


def _counted(stage: Stage, leaves: Sequence[Leaf], sizes: Sizes) -> Count:
    """Count pages; where a flow runs over pages it is arranged a first time for that."""
    count = expected(leaves)
    extra = 0
    for leaf in leaves:
        if leaf.page.flows:
            try:
                extra += sum(1 for _ in arranged(stage, leaf, sizes, count)) - 1
            except (TooHigh, DoesNotFitAcross):
                continue  # composing it will report it
    return Count(count.pages + extra, count.opens)


def _frame(stage: Stage, leaf: Leaf, placed: Placed, number: int) -> Frame:
    size = stage.size
    trim = Rect(0, 0, *size.trim)
    left_hand = size.facing and number % 2 == 0
    items = tuple(Draftsman(stage, trim, left_hand).items(placed))
    folds = tuple(stage.points(fold, size.trim.height) for fold in size.folds)
    return Frame(
        size.trim, items, leaf.page.name, number, leaf.page.side, leaf.card.number, folds, stage.points(size.corner)
    )
