"""Grids: parts in rows as high as their texts need; one that has too many for a page goes on over the next."""

import math
from collections.abc import Iterator

from ...geometry import Rect
from ..filling.box import Box
from .cells import Cells, cells, columns
from .placed import Arranging, Placed
from .sharing import HAIR


def grid(page: Arranging, box: Box, inner: Rect) -> Iterator[Placed]:
    """Place a grid's parts in `inner`. Raises TooHigh and DoesNotFitAcross."""
    gap = page.stage.points(box.slot.gap, inner.width)
    box = _on_this_page(page, box, inner, gap)
    made = cells(box, inner, gap)
    y = inner.y
    for number, height in enumerate(_row_heights(page, box, made)):
        for part, cell in zip(box.parts, made.boxes, strict=True):
            if cell.row == number:
                yield page.place(part, Rect(cell.x, y, cell.width, height))
        y += height + made.gap


def _row_heights(page: Arranging, box: Box, made: Cells) -> list[float]:
    """Each row is as high as its longest text needs, or all as the highest; what is left is shared evenly."""
    needs = [0.0] * made.rows
    for part, cell in zip(box.parts, made.boxes, strict=True):
        needs[cell.row] = max(needs[cell.row], page.need(part, cell.width, made.room).height)
    if box.slot.even:
        needs = [max(needs)] * made.rows
    spare = made.room - sum(needs)
    if spare < -HAIR:
        raise page.too_high(box.parts, -spare)
    heights = [need + spare / made.rows for need in needs]
    if box.slot.most is None:
        return heights
    most = page.stage.points(box.slot.most, made.room)
    return [max(need, min(height, most)) for need, height in zip(needs, heights, strict=True)]


def _on_this_page(page: Arranging, box: Box, inner: Rect, gap: float) -> Box:
    """Return a grid with the parts that this page has of it: all pages have as many, or nearly, in rows that are full."""
    most, count = box.slot.per_page, box.repeated
    if not most or count <= most:
        return box
    share = math.ceil(count / math.ceil(count / most))
    row = columns(box.slot, share, inner, gap)
    end = page.resume + min(most, math.ceil(share / row) * row)
    page.rest_of_flow = end if end < count else None
    parts = box.parts[page.resume : end if end < count else None]  # with the last come those of `then`
    return box._replace(parts=parts, repeated=min(end, count) - page.resume)
