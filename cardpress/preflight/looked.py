"""Looked: a page of a finished file with all that the rules look at."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from pikepdf import Page

from ..geometry import Point, Rect
from .expected import Area
from .finding import Finding
from .interpreter.painted import Faulty, Fill, Image, Letters, Line, Mark, Painted, Shade
from .page_boxes import Boxes
from .seen import Seen

EDGE = 0.15
"""Points: a fine line on the edge itself, such as a fold mark, is not inside."""
T = TypeVar("T", Letters, Fill, Line, Image, Shade)


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """A page by its number from 1. `areas` are what is kept after the cut: pages of the deck, or else the whole trim."""

    number: int
    page: Page
    boxes: Boxes
    painted: tuple[Painted, ...]
    areas: tuple[Area, ...]
    seen: Seen | None

    @property
    def marks(self) -> Iterator[Mark]:
        """All that is painted, wherever it is."""
        return (mark for mark in self.painted if not isinstance(mark, Faulty))

    def kept(self, kind: type[T]) -> Iterator[T]:
        """Yield what is painted of a kind and not cut off."""
        return (mark for mark in self.marks if isinstance(mark, kind) and self.is_kept(mark))

    def is_kept(self, mark: Mark) -> bool:
        """Whether some of a mark is left after the cut."""
        boxes = mark.parts if isinstance(mark, Line) else (mark.box,)
        return any(_overlap(box, area.box) for box in boxes for area in self.areas)

    def area(self, place: Rect | None) -> Area | None:
        """Return the page of the deck at a place; of a place that holds several, none."""
        if len(self.areas) == 1:
            return self.areas[0]
        at = place.middle if place else None
        return next((area for area in self.areas if at and _holds(area.box, at)), None)

    def placed(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Say of findings on this page where they are."""
        for finding in findings:
            area = self.area(finding.place)
            card, side = (area.card, area.side) if area else (finding.card, finding.side)
            yield replace(finding, page=self.number, card=card, side=side)


def _overlap(box: Rect, area: Rect) -> bool:
    return (
        box.right > area.x + EDGE
        and box.x < area.right - EDGE
        and box.bottom > area.y + EDGE
        and box.y < area.bottom - EDGE
    )


def _holds(box: Rect, at: Point) -> bool:
    return box.x <= at.x <= box.right and box.y <= at.y <= box.bottom
