"""Crop marks and fold marks: fine lines in the outer margin of a block, never inside any bleed.

Crop marks are 0.25 pt wide, 5 mm long and begin where the bleed ends, 3 mm from
the trim or more, as print houses ask. Between pages there are none: gutters are
full of bleed, and a cut runs from one end of the sheet to the other.
"""

from collections.abc import Iterable, Iterator

from ..geometry import MM, Path, Rect
from .sheet import Mark

LENGTH = 5 * MM
LEAST_OFFSET = 3 * MM
DASH = (3.0, 2.0)


def offset(bleed: float) -> float:
    """How far from the trim marks begin, in points."""
    return max(bleed, LEAST_OFFSET)


def reach(bleed: float, marked: bool) -> float:
    """How far beyond its trims a block of pages prints, in points: the bleed, or the marks' far ends."""
    return offset(bleed) + LENGTH if marked else bleed


def crop(block: Rect, cells: Iterable[Rect], bleed: float) -> tuple[Mark, ...]:
    """One mark for each cut, with a line at both its ends; pages without a gutter share cuts."""
    cells = tuple(cells)
    xs = [x for cell in cells for x in (cell.x, cell.right)]
    ys = [y for cell in cells for y in (cell.y, cell.bottom)]
    return tuple(Mark("crop", path) for path in _lines(block, xs, ys, offset(bleed)))


def fold(block: Rect, xs: Iterable[float], ys: Iterable[float], bleed: float) -> tuple[Mark, ...]:
    """One dashed mark for each fold, down the sheet at `xs` and across it at `ys`."""
    return tuple(Mark("fold", path, dash=DASH) for path in _lines(block, xs, ys, offset(bleed)))


def _lines(block: Rect, xs: Iterable[float], ys: Iterable[float], away: float) -> Iterator[Path]:
    """Yield each distinct line of a sheet: two strokes, one beyond either side of the block."""
    for x in _distinct(xs):
        yield _strokes(
            (x, block.y - away, x, block.y - away - LENGTH), (x, block.bottom + away, x, block.bottom + away + LENGTH)
        )
    for y in _distinct(ys):
        yield _strokes(
            (block.x - away, y, block.x - away - LENGTH, y), (block.right + away, y, block.right + away + LENGTH, y)
        )


def _strokes(*lines: tuple[float, float, float, float]) -> Path:
    return tuple(segment for x1, y1, x2, y2 in lines for segment in (("M", x1, y1), ("L", x2, y2)))


def _distinct(places: Iterable[float]) -> list[float]:
    """Sort, and let places within a thousandth of a point be one."""
    return sorted({round(place, 3) for place in places})
