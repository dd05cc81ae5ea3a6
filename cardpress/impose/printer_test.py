"""Printer test: a sheet whose two sides tell whether a printer keeps the scale, and how far its backs lie from its fronts."""

import math
from collections.abc import Iterator, Sequence

from ..color import BLACK
from ..geometry import MM, Point, Rect, Size
from ..paths import Path
from .marks import strokes
from .press import Flip, Offset
from .sheet import Label, Mark, Plan, Sheet
from .slug import ruler

RULER = 100 * MM
ARM = 15 * MM
ASIDE = 25 * MM
"""How far the crosses are from the paper's edges."""
SCALE = 10
"""Millimetres that the scale on the back shows in each direction."""
TYPE = 9.0
LEADING = 16.0


def plan(paper: Size, front: Sequence[str], back: Sequence[str], flip: Flip) -> Plan:
    """Lay out both sides: two crosses on the front, and their scales at the same places of the back.

    The scales count millimetres to the right and down. Backs are not moved: what is read is
    all that there is to move.
    """
    scale, label = ruler(Rect(20 * MM, 20 * MM, RULER, 8), RULER, "100 mm")
    places = _places(paper)
    crosses = (Mark("slug", _cross(place, ARM), color=BLACK) for place in places)
    scales = tuple(stroke for place in places for stroke in _scale(place))
    numbers = (number for place in places for number in _numbers(place))
    sides = (
        Sheet(paper, "front", (), (scale, *crosses), labels=(label, *_lines(front, 35 * MM))),
        Sheet(paper, "back", (), scales, labels=(*_lines(back, 35 * MM), *numbers)),
    )
    return Plan(sides, flip)


def reading(right: float, left_down: float, right_down: float, paper: Size) -> Offset:
    """Return how backs must be moved, from where the crosses show on the left and the right scale (points).

    Both tell how far to the right; what is further down at one of them than at the other is a turn.
    """
    left, other = _places(paper)
    turn = math.degrees(math.atan2(right_down - left_down, other.x - left.x))
    return Offset(right, (left_down + right_down) / 2, turn)


def _places(paper: Size) -> tuple[Point, Point]:
    """Return two places as far from each other as the paper is broad; both sides have them alike, however it is turned."""
    return Point(ASIDE, paper.height / 2), Point(paper.width - ASIDE, paper.height / 2)


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
    for millimetre in (-SCALE, SCALE):
        yield Label(f"{millimetre}", Point(at.x + millimetre * MM - 2, at.y + 7 * MM), 6)
        yield Label(f"{millimetre}", Point(at.x + 5 * MM, at.y + millimetre * MM + 2), 6)
