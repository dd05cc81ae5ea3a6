"""What imposition must refuse: pages that don't fit the paper, pages of several sizes, booklets too thick to fold."""

from collections.abc import Iterator, Sequence

from ..geometry import MM, Size
from ..papers import PAPERS
from ..problem import Problem, Refused
from .page_box import PageBox

SLACK = 0.1
"""Sizes closer than this, in points, are one: programs round trims differently."""
NAMED = 3
"""The most papers that are named as large enough."""


def alike(boxes: Sequence[PageBox]) -> tuple[Size, float]:
    """Return the trim that all pages share and the widest bleed; Refused ("pages-differ") if they share none."""
    first = boxes[0].trim
    for number, box in enumerate(boxes, 1):
        if max(abs(box.trim.width - first.width), abs(box.trim.height - first.height)) > SLACK:
            values = {"page": number, "size": box.trim, "first": first}
            raise Refused([Problem("pages-differ", values=values)])
    return first, max(box.bleed for box in boxes)


def too_small(paper: Size, need: Size, page: Size) -> Refused:
    """Make the refusal of a paper; `need` is the smallest that would do, all sizes in points."""
    papers = tuple(_large_enough(need))[:NAMED]
    values = {"paper": paper, "need": need, "page": page, "papers": papers}
    return Refused([Problem("paper-too-small" if papers else "paper-none", values=values)])


def _large_enough(need: Size) -> Iterator[str]:
    """Yield the papers that hold a size, upright or on its side, the smallest first."""
    for name, paper in sorted(PAPERS.items(), key=lambda known: known[1].width * known[1].height):
        if min(need) <= min(paper) + SLACK and max(need) <= max(paper) + SLACK:
            yield name


def too_thick(sheets: int, creep: float, page: Size) -> Refused:
    """Make the refusal of a booklet whose inner pages would move by `creep` points: over half of the page."""
    values = {"count": sheets, "creep": creep / MM, "page": page}
    return Refused([Problem("booklet-too-thick", values=values)])
