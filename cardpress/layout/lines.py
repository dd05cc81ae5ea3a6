"""Lines to write on."""

import math

from ..color import Color
from ..geometry import Path, Rect
from .frame import Item, Shape, Stroke

_WIDTH, _DOT, _GAP = 0.6, 0.01, 3.0


def lines(box: Rect, pitch: float, color: Color) -> tuple[Item, ...]:
    """Fill the box with dotted lines `pitch` points apart, the last along its bottom, room to write above the first."""
    count = math.floor(box.height / pitch + 1e-6)
    rows = (box.bottom - index * pitch for index in reversed(range(count)))
    path: Path = tuple(segment for y in rows for segment in (("M", box.x, y), ("L", box.right, y)))
    return (Shape(path, stroke=Stroke(color, _WIDTH, (_DOT, _GAP), "round")),) if path else ()
