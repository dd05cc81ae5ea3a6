"""Flows: column after column is filled; parts stay whole, and what has no room waits for the next page."""

from collections.abc import Iterator

from ...geometry import Rect
from ...read.lengths import ZERO
from ..filling.box import Box
from .placed import Arranging, Placed
from .sharing import HAIR

COMPANY = 2
"""The least parts that stay on a page which gives one up, so that a last entry of a list is not alone on the next."""


def flow(page: Arranging, box: Box, inner: Rect) -> Iterator[Placed]:
    """Place as many of a flow's parts as `inner` has room for. Raises TooHigh if not even one fits, and DoesNotFitAcross."""
    columns = box.slot.columns if isinstance(box.slot.columns, int) else 1
    gap = page.stage.points(box.slot.gap, inner.width)
    width = (inner.width - gap * (columns - 1)) / columns
    waiting, placed = list(box.parts[page.resume :]), list[Placed]()
    for column in range(columns):
        room = Rect(inner.x + column * (width + gap), inner.y, width, inner.height)
        placed += _filled(page, waiting, room)
    if len(waiting) == 1 and box.repeated == len(box.parts) and len(placed) > COMPANY:
        waiting.insert(0, box.parts[-2])
        placed.pop()
    yield from placed
    if len(waiting) == len(box.parts) - page.resume and waiting:
        need = page.need(waiting[0], width, inner.height)
        raise page.too_high([waiting[0]], need.height - inner.height)
    page.rest_of_flow = len(box.parts) - len(waiting) if waiting else None


def _filled(page: Arranging, waiting: list[Box], column: Rect) -> Iterator[Placed]:
    """Place parts in one column, taking them from those that wait."""
    y = column.y
    while waiting:
        part = waiting[0]
        y += page.stage.points(part.slot.top or ZERO, column.height) if y > column.y else 0.0
        need = page.need(part, column.width, column.height)
        if y + need.height > column.bottom + HAIR:
            return
        height = column.bottom - y if need.share else need.height
        yield page.place(waiting.pop(0), Rect(column.x, y, column.width, height))
        y += height
