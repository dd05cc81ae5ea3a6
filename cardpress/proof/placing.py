"""Placing: the smallest paper on which the sides of a card lie in their real size, with room for remarks."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..geometry import MM, Rect, Size
from ..papers import PAPERS

MARGIN = 10 * MM
"""More than what office printers leave white."""
HEAD, FOOT = 12 * MM, 16 * MM
"""Above the sides: what they are. Below them: their captions, and what the lines mean."""
BETWEEN, APART = 5 * MM, 7 * MM
"""From side to side; from the sides to the remarks."""
BESIDE, UNDER = 38 * MM, 24 * MM
"""The least room for remarks."""
USUAL = ("A4", "A3", "A2", "A1", "A0")


@dataclass(frozen=True, slots=True)
class Placing:
    """A paper, where the trims of its sides lie, and where remarks are written; points."""

    paper: Size
    trims: tuple[Rect, ...]
    remarks: Rect

    @property
    def inside(self) -> Rect:
        """What of the paper is used."""
        return inside(self.paper)


def place(trim: Size, bleed: float, count: int) -> Placing:
    """Lay `count` sides beside each other: remarks stand at their right, or else under them."""
    return next(filter(None, _tried(trim, bleed, count)))


def inside(paper: Size) -> Rect:
    return Rect(0, 0, *paper).grow(-MARGIN)


def _tried(trim: Size, bleed: float, count: int) -> Iterator[Placing | None]:
    shown = Size(trim.width + 2 * bleed, trim.height + 2 * bleed)
    block = Size(count * shown.width + (count - 1) * BETWEEN, shown.height)
    for name in USUAL:
        yield _beside(PAPERS[name].turned, shown, block, bleed)
        yield _under(PAPERS[name], shown, block, bleed)
    more = Size(block.width + 2 * MARGIN, block.height + HEAD + FOOT + UNDER + 2 * MARGIN + APART)
    yield _under(more, shown, block, bleed)


def _beside(paper: Size, shown: Size, block: Size, bleed: float) -> Placing | None:
    area = inside(paper)
    room = area.width - block.width - APART
    if room < BESIDE or block.height + HEAD + FOOT > area.height + 0.01:
        return None
    remarks = Rect(area.right - room, area.y + HEAD, room, area.height - HEAD)
    return Placing(paper, _trims(area, shown, block, bleed), remarks)


def _under(paper: Size, shown: Size, block: Size, bleed: float) -> Placing | None:
    area = inside(paper)
    room = area.height - HEAD - block.height - FOOT - APART
    if room < UNDER - 0.01 or block.width > area.width + 0.01:
        return None
    remarks = Rect(area.x, area.bottom - room, area.width, room)
    return Placing(paper, _trims(area, shown, block, bleed), remarks)


def _trims(area: Rect, shown: Size, block: Size, bleed: float) -> tuple[Rect, ...]:
    count = round((block.width + BETWEEN) / (shown.width + BETWEEN))
    lefts = (area.x + number * (shown.width + BETWEEN) for number in range(count))
    return tuple(Rect(left, area.y + HEAD, *shown).grow(-bleed) for left in lefts)
