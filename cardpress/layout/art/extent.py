"""Extent: the smallest box of a path, by its curves and not their handles."""

import math
from collections.abc import Iterator, Sequence

from ...geometry import Rect
from ...paths import Path


def extent(path: Path) -> Rect:
    """Return the box of a path that draws something."""
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
