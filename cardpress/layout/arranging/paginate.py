"""Pagination: arranging pages one by one; a page whose flow isn't finished is followed by another of its kind."""

from collections.abc import Iterator, Mapping

from ..filling.box import Box
from ..filling.filled import Filled
from ..filling.pages import Leaf
from ..stage import Stage
from .arrange import Arranger
from .placed import Placed


def arranged(filled: Filled, leaf: Leaf, points: Mapping[str, float]) -> Iterator[Placed]:
    """Arrange a leaf: one page, or as many as its flow needs. Raises TooHigh and DoesNotFitAcross."""
    placed, resume = arrange_page(filled.stage, filled.page(leaf), leaf.number, points)
    yield placed
    while resume is not None:
        leaf = leaf._replace(number=leaf.number + 1)
        box = filled.running(leaf, first=False)
        placed, resume = arrange_page(filled.stage, box, leaf.number, points, resume)
        yield placed


def arrange_page(
    stage: Stage, box: Box, number: int, points: Mapping[str, float], resume: int = 0
) -> tuple[Placed, int | None]:
    """Arrange one page's box; return with it the part of its flow to go on with, None when all is placed."""
    arranger = Arranger(stage, points, mirrored=stage.size.facing and number % 2 == 0, resume=resume)
    placed = arranger.page(box, stage.page)
    return placed, arranger.rest_of_flow
