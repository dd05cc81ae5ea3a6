"""Whether what crosses the trim reaches far enough into the bleed: a knife is never quite on the line."""

from collections.abc import Iterable, Iterator
from typing import Literal

from ...geometry import MM, Matrix, Rect
from ...paths import Path, transformed
from .art import Art
from .extent import extent

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
