"""Where a picture lies in its box: as a whole, filling it, or with its focus alone. Returned as a matrix."""

from typing import Literal, NamedTuple

from ...geometry import Matrix, Point, Rect

Fit = Literal["contain", "cover", "focus"]
SHARES = {"left": 0.0, "top": 0.0, "center": 0.5, "middle": 0.5, "right": 1.0, "bottom": 1.0}
"""Of the room that is left: how much of it lies before what is aligned so."""


class Focus(NamedTuple):
    """The circle of a picture that tells what it is of, in the picture's own units."""

    x: float
    y: float
    radius: float


def contain(view: Rect, box: Rect, align: str, valign: str) -> Matrix:
    """Show the whole view as large as the box allows; `align` is left, center or right, `valign` top, middle or bottom."""
    scale = min(box.width / view.width, box.height / view.height)
    x = box.x + SHARES[align] * (box.width - scale * view.width)
    y = box.y + SHARES[valign] * (box.height - scale * view.height)
    return Matrix(scale, 0, 0, scale, x - scale * view.x, y - scale * view.y)


def cover(view: Rect, box: Rect, focus: Point) -> Matrix:
    """Fill the box with the view, its focus as near to the middle of the box as the view reaches."""
    scale = max(box.width / view.width, box.height / view.height)
    x = _between(box.middle.x - scale * focus.x, box.right - scale * view.right, box.x - scale * view.x)
    y = _between(box.middle.y - scale * focus.y, box.bottom - scale * view.bottom, box.y - scale * view.y)
    return Matrix(scale, 0, 0, scale, x, y)


def zoom(focus: Focus, box: Rect) -> Matrix:
    """Show the whole circle of the focus, in the middle of the box and as large as it allows."""
    scale = min(box.width, box.height) / 2 / focus.radius
    return Matrix(scale, 0, 0, scale, box.middle.x - scale * focus.x, box.middle.y - scale * focus.y)


def _between(value: float, least: float, most: float) -> float:
    return max(least, min(value, most))
