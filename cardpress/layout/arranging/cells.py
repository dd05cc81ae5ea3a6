"""Cells of a grid: the number of columns whose cells come nearest to the wanted shape."""

import math
from typing import NamedTuple

from ...geometry import Rect
from ...read.layout import Slot
from ..filling.box import Box


class Cell(NamedTuple):
    """Lengths in points."""

    x: float
    width: float
    row: int


class Cells(NamedTuple):
    """A cell for each part of a grid; `room` is the height that the rows share, without gaps."""

    boxes: tuple[Cell, ...]
    rows: int
    room: float
    gap: float


def cells(box: Box, inner: Rect, gap: float) -> Cells:
    """Deal a grid's parts out row by row; the first part after the repeated ones takes what is left of its row."""
    count = len(box.parts)
    across = columns(box.slot, count, inner, gap)
    rows = max(1, math.ceil(count / across))
    width = (inner.width - gap * (across - 1)) / across
    made = []
    for index in range(count):
        row, column = divmod(index, across)
        wide = box.repeated and index == count - 1 and index >= box.repeated
        x = inner.x + column * (width + gap)
        made.append(Cell(x, inner.right - x if wide else width, row))
    return Cells(tuple(made), rows, inner.height - gap * (rows - 1), gap)


def columns(slot: Slot, count: int, inner: Rect, gap: float) -> int:
    """Return how many columns a grid of `count` parts has."""
    if isinstance(slot.columns, int):
        return slot.columns
    wanted = math.log(slot.shape[0] / slot.shape[1])

    def distance(columns: int) -> tuple[float, int]:
        rows = math.ceil(count / columns)
        width = (inner.width - gap * (columns - 1)) / columns
        height = (inner.height - gap * (rows - 1)) / rows
        if width <= 0 or height <= 0:
            return math.inf, columns
        return round(abs(math.log(width / height) - wanted), 6), columns

    return min(range(1, max(1, count) + 1), key=distance)
