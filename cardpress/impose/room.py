"""Room: where on a sheet something still finds a place, clear of pages and marks."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from ..geometry import Rect, Size
from ..paths import Path, bounds
from .press import Press
from .sheet import Mark, Sheet, printable

STEP = 12.0
"""How far apart places are that are tried, in points."""


def is_clear(sheet: Sheet, box: Rect) -> bool:
    return not any(_meet(box, taken) for taken in _taken(sheet))


def find(sheet: Sheet, press: Press, size: Size) -> Rect | None:
    """Return a box of that size (points), upright or on its side, along an edge of what can be printed.

    It lies below or above the pages if it can, else at the left or right of them.
    """
    taken = tuple(_taken(sheet))
    boxes = (box for box in _places(printable(sheet.paper, press), size))
    return next((box for box in boxes if not any(_meet(box, other) for other in taken)), None)


def _places(room: Rect, size: Size) -> Iterator[Rect]:
    """Try along the lower and upper edge, then the left and right one, from the middle outwards."""
    for y in (room.bottom - size.height, room.y):
        yield from (Rect(x, y, *size) for x in _along(room.x, room.right - size.width))
    for x in (room.x, room.right - size.height):
        yield from (Rect(x, y, *size.turned) for y in _along(room.y, room.bottom - size.width))


def _along(start: float, end: float) -> list[float]:
    """Return places between two, nearest to their middle first; none if the end lies before the start."""
    middle = (start + end) / 2
    steps = range(int((end - start) / 2 / STEP) + 1) if end >= start else range(0)
    return sorted({middle + way * step * STEP for step in steps for way in (1, -1)}, key=lambda at: abs(at - middle))


def _taken(sheet: Sheet) -> Iterator[Rect]:
    yield from [sheet.block] if sheet.block else []
    for placement in sheet.placements:
        yield placement.area
    for mark in sheet.marks:
        yield from _strokes(mark)
    for label in sheet.labels:
        yield label.area


def _strokes(mark: Mark) -> Iterator[Rect]:
    """Return the boxes of a mark's parts: its two ends lie far from each other."""
    for part in _parts(mark.path):
        yield bounds([part]).grow(mark.width / 2)


def _parts(path: Path) -> Iterable[Path]:
    starts = 0

    def number(segment: tuple[object, ...]) -> int:
        nonlocal starts
        starts += segment[0] == "M"
        return starts

    return [tuple(part) for _, part in groupby(path, number)]


def _meet(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom
