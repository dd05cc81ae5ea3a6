"""Pagination: arranging pages one by one; a page whose flow isn't finished is followed by another of its kind."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..geometry import Rect
from .arrange import Arranger, Placed
from .box import Box, Filler
from .pages import Leaf
from .sizes import Sizes
from .stage import Stage


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """How many pages there are, and on which page each card opens."""

    pages: int
    opens: Mapping[int, int]


def expected(leaves: Sequence[Leaf]) -> Count:
    """Count pages as they are before flows run over."""
    opens: dict[int, int] = {}
    for leaf in leaves:
        if leaf.page.serves == "card":
            opens.setdefault(leaf.card.number, leaf.number)
    return Count(len(leaves), opens)


def arranged(stage: Stage, leaf: Leaf, sizes: Sizes, count: Count) -> Iterator[Placed]:
    """Arrange a leaf: one page, or as many as its flow needs. Raises TooHigh and DoesNotFitAcross."""
    cramped = (leaf.page.name, leaf.card.number) in sizes.cramped
    resume: int | None = 0
    while resume is not None:
        filler = Filler(stage, leaf, count.pages, count.opens, cramped, first=resume == 0)
        placed, resume = arrange_page(stage, filler.page(), leaf.number, sizes.points, resume)
        yield placed
        leaf = replace(leaf, number=leaf.number + 1)


def arrange_page(
    stage: Stage, box: Box, number: int, points: Mapping[str, float], resume: int = 0
) -> tuple[Placed, int | None]:
    """Arrange one page's box; return with it the part of its flow to go on with, None when all is placed."""
    arranger = Arranger(stage, points, mirrored=stage.size.facing and number % 2 == 0, resume=resume)
    placed = arranger.page(box, Rect(0, 0, *stage.size.trim))
    return placed, arranger.rest_of_flow
