"""Lines to write on."""

import math

from ...color import Color
from ...geometry import Rect
from ...paths import Path
from ..frame import Item, Shape, Stroke

_SOLID, _DOTTED = 0.5, 0.6
"""Points thick."""
_DOT, _GAP = 0.01, 3.0


def lines(box: Rect, pitch: float, color: Color, *, down: bool = False, solid: bool = False) -> tuple[Item, ...]:
    """Fill the box with lines `pitch` points apart, room to write above each: the last along its bottom.

    `down`: counted from the top instead, so that they stand beside the lines of a text.
    They are dotted, or `solid`: a copier loses dots.
    """
    count = math.floor(box.height / pitch + 1e-6)
    first = box.y + pitch if down else box.bottom - (count - 1) * pitch
    rows = (first + index * pitch for index in range(count))
    path: Path = tuple(segment for y in rows for segment in (("M", box.x, y), ("L", box.right, y)))
    stroke = Stroke(color, _SOLID) if solid else Stroke(color, _DOTTED, (_DOT, _GAP), "round")
    return (Shape(path, stroke=stroke),) if path else ()
