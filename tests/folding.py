"""Folding: a flat box in space. It knows a die's cut and its creases, nothing of what the panels are called.

The front stays where it is, seen from z = +infinity, x to the right and y downwards; all
that lies beyond a crease is folded away from the viewer, by a right angle.
"""

from itertools import pairwise
from typing import NamedTuple

Vector = tuple[float, float, float]
HAIR = 1e-6


class Spot(NamedTuple):
    """Where a point of the flat box is in space, and where the flat's right and down and the printed side look there."""

    at: Vector
    right: Vector
    down: Vector
    outward: Vector


def fold(die, start, *stops) -> Spot:
    """Walk over the flat box from `start`, a point of the front, by straight steps to `stops`, and fold at each crease."""
    spot = Spot((*start, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    place = start
    for stop in stops:
        axis = 0 if abs(stop[0] - place[0]) > abs(stop[1] - place[1]) else 1
        assert abs(stop[1 - axis] - place[1 - axis]) < HAIR, "steps go across or up and down"
        sign = 1.0 if stop[axis] > place[axis] else -1.0
        for crossing in sorted(_crossings(die.creases, place, stop, axis), key=lambda at: sign * at):
            spot = _turned(_moved(spot, axis, crossing - place[axis]), axis, sign)
            place = _with(place, axis, crossing)
        spot = _moved(spot, axis, stop[axis] - place[axis])
        place = stop
    return spot


def _crossings(creases, place, stop, axis):
    """Yield where a step meets creases across its way; one that it only ends on isn't crossed."""
    low, high = sorted((place[axis], stop[axis]))
    for (_, *one), (_, *other) in creases:
        begin, end = sorted((one[1 - axis], other[1 - axis]))
        across = abs(one[axis] - other[axis]) < HAIR
        if across and low + HAIR < one[axis] < high - HAIR and begin - HAIR <= place[1 - axis] <= end + HAIR:
            yield one[axis]


def _with(place, axis, value):
    return (value, place[1]) if axis == 0 else (place[0], value)


def _moved(spot, axis, by):
    way = spot[1 + axis]
    return spot._replace(at=tuple(at + by * step for at, step in zip(spot.at, way, strict=True)))


def _turned(spot, axis, sign):
    """Who walked along goes inwards now, and the printed side looks where the way went."""
    way, outward = spot[1 + axis], spot.outward
    inward = tuple(-sign * step for step in outward)
    ahead = tuple(sign * step for step in way)
    return spot._replace(**{("right", "down")[axis]: inward, "outward": ahead})


def polygon(path, steps=8):
    """Return the corners of a path, its curves as short lines."""
    corners = []
    for operator, *numbers in path:
        if operator == "C":
            points = [corners[-1], *zip(numbers[::2], numbers[1::2], strict=True)]
            corners += [_bezier(points, step / steps) for step in range(1, steps + 1)]
        elif operator != "Z":
            corners.append(tuple(numbers))
    return corners


def _bezier(points, t):
    while len(points) > 1:
        points = [tuple(a + (b - a) * t for a, b in zip(*pair, strict=True)) for pair in pairwise(points)]
    return points[0]


def inside(corners, x, y):
    """Tell whether a point lies in a polygon (by the even-odd rule)."""
    odd = False
    for (x1, y1), (x2, y2) in zip(corners, [*corners[1:], corners[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            odd = not odd
    return odd
