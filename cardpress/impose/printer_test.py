"""Printer test: a sheet whose two sides tell whether a printer keeps the scale, and how far its backs lie from its fronts."""

from collections.abc import Iterator, Sequence

from ..color import BLACK
from ..geometry import MM, Path, Point, Rect, Size
from .marks import strokes
from .sheet import Flip, Label, Mark, Plan, Sheet
from .slug import ruler

RULER = 100 * MM
ARM = 25 * MM
SCALE = 10
"""Millimetres that the scale on the back shows in each direction."""
TYPE = 9.0
LEADING = 16.0


def plan(paper: Size, front: Sequence[str], back: Sequence[str], flip: Flip) -> Plan:
    """Lay out both sides; a cross in the middle of the front, and its scale at the same place of the back.

    The scale counts millimetres to the right and down. Backs are not moved: what is read is
    all that there is to move.
    """
    middle = Point(paper.width / 2, paper.height / 2)
    scale, label = ruler(Rect(20 * MM, 20 * MM, RULER, 8), RULER, "100 mm")
    cross = Mark("slug", _cross(middle, ARM), color=BLACK)
    lines = tuple(_lines(front, 35 * MM))
    sides = (
        Sheet(paper, "front", (), (scale, cross), labels=(label, *lines)),
        Sheet(paper, "back", (), tuple(_scale(middle)), labels=(*_lines(back, 35 * MM), *_numbers(middle))),
    )
    return Plan(sides, flip)


def _lines(words: Sequence[str], top: float) -> Iterator[Label]:
    for number, line in enumerate(words):
        yield Label(line, Point(20 * MM, top + number * LEADING), TYPE)


def _cross(at: Point, arm: float) -> Path:
    return strokes((at.x - arm, at.y, at.x + arm, at.y), (at.x, at.y - arm, at.x, at.y + arm))


def _scale(at: Point) -> Iterator[Mark]:
    """Draw a stroke each millimetre along both axes, longer ones each five."""
    for millimetre in range(-SCALE, SCALE + 1):
        half, along = (4 * MM if millimetre % 5 == 0 else 2 * MM), millimetre * MM
        x, y = at.x + along, at.y + along
        yield Mark("slug", strokes((x, at.y - half, x, at.y + half), (at.x - half, y, at.x + half, y)), color=BLACK)


def _numbers(at: Point) -> Iterator[Label]:
    for millimetre in (-10, -5, 5, 10):
        yield Label(f"{millimetre}", Point(at.x + millimetre * MM - 2, at.y + 7 * MM), 6)
        yield Label(f"{millimetre}", Point(at.x + 5 * MM, at.y + millimetre * MM + 2), 6)
