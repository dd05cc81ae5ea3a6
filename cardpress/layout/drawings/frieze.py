"""Frieze: a row of people in the card's quiet colours, where a text leaves room at a page's foot.

The figure is that of the bullets, a circle over an arch. The row bleeds left, right and
below; people in front are cut out of those behind, so that groups hold together in grey.
"""

import functools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...color import Palette, Role
from ...geometry import Edges, Rect
from ...paths import BEZIER, Path, circle, rectangle
from ..frame import Group, Item, Shape

LEAST_SPANS, SPANS_HIGH = 4, 1.5
"""A row has an even number of spans, from figure to figure in front, and is about so many of them high, never more."""
_HEAD, _NECK, _BODY, _CUT = 0.28, 0.056, 1.048, 0.034
"""Radius of a head, gap under it, width of a body and width of the cut, in spans."""
_SHIFTS = (0.0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75)
"""Spans by which the whole row may be moved; in the middle is best."""
_NEAR = 0.04
"""Spans: an edge that near to a line of type is as good as in it."""


class _Figure(NamedTuple):
    """A person at `at` spans from the left whose head's top is at `top` of the row's height."""

    at: float
    top: float
    body: Role
    head: Role


def frieze(box: Rect, bleed: Edges, palette: Palette, lines: Sequence[Rect] = ()) -> tuple[Item, ...]:
    """Fill the box with a row of people, and `bleed` beyond the edges that lie on the trim.

    The row stands so that as few as can be of the `lines` of type on it cross from one person to the next.
    Nothing is drawn in a box too low for heads and shoulders.
    """
    count = max(LEAST_SPANS, 2 * round(SPANS_HIGH * box.width / box.height / 2)) if box.height > 0 else LEAST_SPANS
    span = box.width / count
    if box.height < span * (2 * _HEAD + _NECK + _BODY / 2):
        return ()
    box = Rect(box.x, max(box.y, box.bottom - SPANS_HIGH * span), box.width, min(box.height, SPANS_HIGH * span))
    area = box.inset(Edges(-bleed.left, 0.0, -bleed.right, -bleed.bottom))
    on_it = [line for line in lines if line.meet(box).height > 0]
    stretches = [((line.x - box.x) / span, (line.right - box.x) / span) for line in on_it]
    shift = min(_SHIFTS, key=lambda shift: _crossed(shift, count, stretches))
    shapes = [shape for figure in _row(count, shift) for shape in _person(figure, span, box, area.bottom, palette)]
    return (Group(shapes, clip=rectangle(area)),)


def _crossed(shift: float, spans: int, lines: Sequence[tuple[float, float]]) -> tuple[int, int]:
    """Return how many lines cross the edge of a person in front, and how many edges they cross."""
    edges = [at + shift + side * _BODY / 2 for at in range(-1, spans + 2, 2) for side in (-1, 1)]
    crossed = [sum(left - _NEAR < edge < right + _NEAR for edge in edges) for left, right in lines]
    return sum(map(bool, crossed)), sum(crossed)


@functools.cache
def _row(spans: int, shift: float) -> tuple[_Figure, ...]:
    """Every other person stands behind; heights and colours alternate, so that no two neighbours are alike."""
    behind = (_Figure(at + shift, (0.86, 0.8)[at // 2 % 2], *_colors(at // 2)) for at in range(-2, spans + 3, 2))
    front = (_Figure(at + shift, (1.0, 0.93)[at // 2 % 2], "soft", "ground") for at in range(-1, spans + 2, 2))
    return (*behind, *front)


def _colors(turn: int) -> tuple[Role, Role]:
    return ("ground", "soft") if turn % 2 == 0 else ("soft", "ground")


def _person(figure: _Figure, span: float, box: Rect, foot: float, palette: Palette) -> Iterator[Shape]:
    x, top = box.x + figure.at * span, box.bottom - figure.top * box.height
    head, cut = _HEAD * span, _CUT * span
    shoulders = top + 2 * head + _NECK * span
    for grow, body, face in ((cut, "tint", "tint"), (0.0, figure.body, figure.head)):
        yield Shape(_arch(x, shoulders - grow, _BODY * span / 2 + grow, foot), fill=palette[body])  # type: ignore[index]
        yield Shape(circle(x, top + head, head + grow), fill=palette[face])  # type: ignore[index]


def _arch(x: float, top: float, radius: float, foot: float) -> Path:
    k, spring = BEZIER * radius, top + radius
    return (
        ("M", x - radius, foot),
        ("L", x - radius, spring),
        ("C", x - radius, spring - k, x - k, top, x, top),
        ("C", x + k, top, x + radius, spring - k, x + radius, spring),
        ("L", x + radius, foot),
        ("Z",),
    )
