"""Whether what crosses the trim reaches far enough into the bleed: a knife is never quite on the line."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from ..geometry import MM, Matrix, Path, Rect, transformed
from .art import Art

Side = Literal["left", "top", "right", "bottom"]
_SIDES: tuple[Side, ...] = ("left", "top", "right", "bottom")
_KISS = 0.1 * MM
"""What ends this near inside the trim is meant to touch it."""
_SLACK = 0.01


def short_of_bleed(boxes: Iterable[Rect], trim: Rect, clip: Rect) -> tuple[Side, ...]:
    """Return the edges of the trim over which a box runs, or which it touches, without reaching the edge of `clip`.

    `clip` is the slot grown by the bleed where its edges lie on the trim; other edges aren't looked at.
    A box that ends on one that does reach is no fault: people in a crowd end on each other.
    Meant for what is shown whole; where `cover` cuts through art it does so by choice.
    """
    seen = [box for box in boxes if min(box.meet(clip).width, box.meet(clip).height) > 0]
    return tuple(side for number, side in enumerate(_SIDES) if _is_short(seen, number, trim, clip))


def _is_short(boxes: list[Rect], number: int, trim: Rect, clip: Rect) -> bool:
    edge, end = _outward(trim)[number], _outward(clip)[number]
    if end <= edge + _SLACK:
        return False
    ending = [
        box for box in boxes if edge - _KISS <= _outward(box)[number] < end - _SLACK and _inner(box, number) < edge
    ]
    reaching = [_along(box, number) for box in boxes if _outward(box)[number] >= end - _SLACK]
    return not all(
        any(start - _SLACK <= first and last <= stop + _SLACK for start, stop in reaching)
        for first, last in (_along(box, number) for box in ending)
    )


def _outward(box: Rect) -> tuple[float, float, float, float]:
    """Return the four edges so that a larger number is always further out."""
    return -box.x, -box.y, box.right, box.bottom


def _inner(box: Rect, number: int) -> float:
    return -_outward(box)[(number + 2) % 4]


def _along(box: Rect, number: int) -> tuple[float, float]:
    """Return the stretch of the edge that a box lies on."""
    return (box.y, box.bottom) if number % 2 == 0 else (box.x, box.right)


def art_boxes(art: Art, matrix: Matrix) -> Iterator[Rect]:
    """Return the exact box of each figure of the art, in points."""
    for fill in art.fills:
        for figure in _figures(transformed(fill.path, matrix)):
            yield extent(figure)


def _figures(path: Path) -> Iterator[Path]:
    starts = [index for index, segment in enumerate(path) if segment[0] == "M"]
    for start, end in zip(starts, [*starts[1:], len(path)], strict=True):
        yield path[start:end]


def extent(path: Path) -> Rect:
    """Return the smallest box of a path: that of the curves, not of their handles."""
    numbers = [segment[1:] for segment in path if len(segment) > 1]
    left, right = _range(numbers, 0)
    top, bottom = _range(numbers, 1)
    return Rect(left, top, right - left, bottom - top)


def _range(numbers: Sequence[tuple[float, ...]], axis: int) -> tuple[float, float]:
    values = [row[-2 + axis] for row in numbers]
    turns = [
        value
        for before, row in zip(values, numbers[1:], strict=False)
        if len(row) == 6
        for value in _turns(before, *row[axis::2])
    ]
    return min(values + turns), max(values + turns)


def _turns(p0: float, p1: float, p2: float, p3: float) -> Iterator[float]:
    """Return the values of a cubic Bézier where it turns back."""
    if min(p0, p3) <= min(p1, p2) and max(p1, p2) <= max(p0, p3):
        return
    a, b, c = p3 - 3 * p2 + 3 * p1 - p0, 2 * (p2 - 2 * p1 + p0), p1 - p0
    for t in _roots(a, b, c):
        if 0 < t < 1:
            yield (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t * t * p2 + t**3 * p3


def _roots(a: float, b: float, c: float) -> tuple[float, ...]:
    if abs(a) < 1e-12:
        return (-c / b,) if b else ()
    under = b * b - 4 * a * c
    return () if under < 0 else tuple((-b + sign * math.sqrt(under)) / (2 * a) for sign in (-1, 1))
