"""Art: a drawing as filled paths whose colours have no inks yet, and how it is laid into a box."""

from collections.abc import Callable
from typing import NamedTuple

from ...color import Color
from ...geometry import Matrix, Point, Rect
from ...paths import Path, rectangle
from ..frame import Group, Item, Shape
from .placing import Fit, Focus, contain, cover, zoom


class Fill(NamedTuple):
    """A filled path; `color` is the key "#rrggbb" that the drawing uses."""

    path: Path
    color: str
    even_odd: bool


class Art(NamedTuple):
    """A drawing in its own units. `view` is its viewBox, beyond which shapes may reach out into the bleed.

    `body` is what `contain` makes room for: the view without the air above what is drawn.
    """

    view: Rect
    body: Rect
    fills: tuple[Fill, ...]
    focus: Focus


def place_art(art: Art, box: Rect, clip: Rect, fit: Fit, *, align: str = "center", valign: str = "middle") -> Matrix:
    """Return the matrix from the drawing's units to points: into `box`, or (`cover`) over all of `clip`."""
    match fit:
        case "contain":
            return contain(art.body, box, align, valign)
        case "cover":
            return cover(art.view, clip, Point(art.focus.x, art.focus.y))
        case "focus":
            return zoom(art.focus, box)


def paint_art(art: Art, matrix: Matrix, clip: Rect, colors: Callable[[str], Color]) -> tuple[Item, ...]:
    """Return the drawing cut to `clip`: the slot, grown by the bleed where its edges lie on the trim."""
    shapes = tuple(Shape(fill.path, colors(fill.color), even_odd=fill.even_odd) for fill in art.fills)
    return (Group(shapes, matrix, rectangle(clip)),)
