"""Rules of the European Union's emblem: there, high enough, in its own colours (Regulation (EU) 2021/1060, Annex IX)."""

from collections.abc import Iterator, Sequence

from ...geometry import MM, Rect
from ..finding import Finding
from ..interpreter.painted import Fill
from ..limits import Limits
from ..looked import Looked

STARS = 12
OF_HEIGHT = 2 / 3 + 1 / 9 * 0.951
"""How wide the circle of stars is: its diameter of two thirds, and the width of a star on either side of the middle."""
SLACK = 0.03
ANNEX = "Regulation (EU) 2021/1060, Annex IX"
YELLOW = (0.0, 0.0, 1.0, 0.0)


def check_emblem(pages: Sequence[Looked], limits: Limits) -> Iterator[Finding]:
    """Look on all pages for twelve stars in a circle: the emblem is drawn as one path."""
    found = [(page, height, fill) for page in pages for fill in page.kept(Fill) if (height := _height(fill))]
    if not found:
        yield Finding("emblem-missing", f"{ANNEX}; article 50")
    for page, height, fill in found:
        yield from page.placed(_emblem(fill, height, limits))


def _emblem(fill: Fill, height: float, limits: Limits) -> Iterator[Finding]:
    if height < limits.emblem.value - 0.1 * MM:
        found, least = round(height / MM, 1), round(limits.emblem.value / MM, 1)
        yield Finding("emblem-small", limits.emblem.source, "error", found, least, place=fill.box)
    ink = fill.ink
    if limits.process and not (ink.is_black or ink.is_white) and ink.process != YELLOW:
        yield Finding("emblem-color", ANNEX, place=fill.box)


def _height(fill: Fill) -> float:
    """Return the height of the emblem whose stars these are, in points; 0 if they are none."""
    if len(fill.parts) != STARS or not _is_square(fill.box):
        return 0.0
    width = fill.box.width
    return width / OF_HEIGHT if all(_is_star(part, width) for part in fill.parts) else 0.0


def _is_square(box: Rect) -> bool:
    return abs(box.width - box.height) < SLACK * max(box.width, box.height)


def _is_star(part: Rect, width: float) -> bool:
    """A star is an eighteenth of the emblem's height from its middle to a point."""
    expected = width / OF_HEIGHT / 9
    return abs(part.width - 0.951 * expected) < SLACK * width and abs(part.height - 0.905 * expected) < SLACK * width
