"""Crop marks and fold marks: fine lines in the outer margin of a block, never inside any bleed.

Crop marks are 0.25 pt wide, 5 mm long and begin where the bleed ends, 3 mm from
the trim or more, as print houses ask. Ticks stand in for them on office printers:
short and grey, so that more cards fit and a cut beside them doesn't show. Between
pages there are marks only where a gutter is wider than both bleeds; elsewhere a
cut runs from one end of the sheet to the other.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import Literal, NamedTuple

from ..color import REGISTRATION, Color, Inks
from ..geometry import MM, Rect
from ..paths import Path
from .press import Press
from .sheet import Mark

LENGTH = 5 * MM
DASH = (3.0, 2.0)
GREY = Color(Inks(0, 0, 0, 50), "grey")
LEAST_GAP = 1 * MM
"""A gutter with less white than this between two bleeds has no marks."""


class Ruling(NamedTuple):
    """How marks at cuts are drawn; lengths in points, `offset` is the least distance from the trim."""

    kind: Literal["crop", "tick"]
    offset: float
    length: float
    width: float
    color: Color


CROP = Ruling("crop", 3 * MM, LENGTH, 0.25, REGISTRATION)
TICK = Ruling("tick", 1 * MM, 3 * MM, 0.5, GREY)


def ruling(press: Press) -> Ruling | None:
    """Return how a press's marks are drawn; None if it wants none around a block."""
    if "crop" in press.marks:
        return CROP
    if "tick" in press.marks:
        return TICK
    return CROP if "fold" in press.marks else None


def reach(bleed: float, rule: Ruling | None) -> float:
    """How far beyond its trims a block of pages prints, in points: the bleed, or the marks' far ends."""
    return max(bleed, rule.offset) + rule.length if rule else bleed


def around(
    block: Rect, cells: Iterable[Rect], folds: tuple[Iterable[float], Iterable[float]], bleed: float, press: Press
) -> tuple[Mark, ...]:
    """Mark the cuts around `cells` and the folds, down the sheet and across it: what the press asks for of both."""
    rule = ruling(press)
    if rule is None:
        return ()
    cuts = _crop(block, tuple(cells), bleed, rule) if {"crop", "tick"} & {*press.marks} else ()
    return cuts + (_fold(block, folds, bleed, rule) if "fold" in press.marks else ())


def _crop(block: Rect, cells: tuple[Rect, ...], bleed: float, rule: Ruling) -> tuple[Mark, ...]:
    """One mark for each cut, with a line at both its ends; pages without a gutter share cuts."""
    columns = _gaps([(cell.x, cell.right) for cell in cells], bleed)
    rows = _gaps([(cell.y, cell.bottom) for cell in cells], bleed)
    xs = [x for cell in cells for x in (cell.x, cell.right)]
    ys = [y for cell in cells for y in (cell.y, cell.bottom)]
    away = max(bleed, rule.offset)
    lines = [down(x, block, away, rule.length, rows) for x in _distinct(xs)]
    lines += [across(y, block, away, rule.length, columns) for y in _distinct(ys)]
    return tuple(Mark(rule.kind, path, rule.width, color=rule.color) for path in lines)


def _fold(block: Rect, folds: tuple[Iterable[float], Iterable[float]], bleed: float, rule: Ruling) -> tuple[Mark, ...]:
    """One dashed mark for each fold."""
    away = max(bleed, rule.offset)
    lines = [down(x, block, away, rule.length) for x in _distinct(folds[0])]
    lines += [across(y, block, away, rule.length) for y in _distinct(folds[1])]
    return tuple(Mark("fold", path, rule.width, DASH, rule.color) for path in lines)


Gap = tuple[float, float]


def _gaps(stretches: Iterable[Gap], bleed: float) -> list[Gap]:
    """Return the white between neighbours and their bleeds, where there is enough of it for marks."""
    apart = pairwise(sorted({(round(start, 3), round(end, 3)) for start, end in stretches}))
    white = [(before[1] + bleed, after[0] - bleed) for before, after in apart]
    return [gap for gap in white if gap[1] - gap[0] >= LEAST_GAP]


def down(x: float, block: Rect, away: float, length: float, gaps: Iterable[Gap] = ()) -> Path:
    """Draw a line down the sheet at `x`: a stroke beyond either side of the block, and one in each gap."""
    above, below = block.y - away, block.bottom + away
    return strokes((x, above, x, above - length), (x, below, x, below + length), *((x, y, x, end) for y, end in gaps))


def across(y: float, block: Rect, away: float, length: float, gaps: Iterable[Gap] = ()) -> Path:
    left, right = block.x - away, block.right + away
    return strokes((left, y, left - length, y), (right, y, right + length, y), *((x, y, end, y) for x, end in gaps))


def strokes(*lines: tuple[float, float, float, float]) -> Path:
    """Draw lines, each from (x, y) to (x, y)."""
    return tuple(segment for x1, y1, x2, y2 in lines for segment in (("M", x1, y1), ("L", x2, y2)))


def _distinct(places: Iterable[float]) -> list[float]:
    """Sort, and let places within a thousandth of a point be one."""
    return sorted({round(place, 3) for place in places})
