"""Outline: corners joined by lines to a closed path, right angles rounded where they are to be."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...geometry import Point
from ...paths import BEZIER, Path, Segment


class Corner(NamedTuple):
    """A corner of an outline, rounded by `radius`; only right angles are."""

    x: float
    y: float
    radius: float = 0.0


def outline(corners: Sequence[Corner]) -> Path:
    """Join corners by lines, and round corners by quarters of circles."""
    return (*_steps(corners), ("Z",))


def _steps(corners: Sequence[Corner]) -> Iterator[Segment]:
    at: Point | None = None
    for before, corner, after in zip([corners[-1], *corners], corners, [*corners[1:], corners[0]], strict=False):
        start, end = _towards(corner, before), _towards(corner, after)
        if at is None or _apart(at, start):
            yield ("M" if at is None else "L", *start)
        if corner.radius:
            handles = (_blend(start, corner, BEZIER), _blend(end, corner, BEZIER))
            yield ("C", *handles[0], *handles[1], *end)
        at = end


def _towards(corner: Corner, other: Corner) -> Point:
    """Return the point that lies a radius away from the corner towards another."""
    length = max(abs(other.x - corner.x), abs(other.y - corner.y))
    return _blend(Point(corner.x, corner.y), other, corner.radius / length if corner.radius else 0.0)


def _blend(start: Point, end: Point | Corner, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _apart(one: Point, other: Point) -> bool:
    return max(abs(one.x - other.x), abs(one.y - other.y)) > 1e-6
