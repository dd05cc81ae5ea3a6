"""Patterns of square cells for cards without art: as many cells across as four, in the colours of the card.

A card has the same pattern in every product and every build: each row is drawn from a digest of the
card's key, whatever the box shows of it.
"""

import functools
import hashlib
import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from ...color import Palette, Role
from ...geometry import Edges, Matrix, Rect
from ...paths import Path, rectangle, transformed
from ..frame import Group, Item, Shape
from .figures import FIGURES, OVERHEAD, SIDEWAYS

_ACROSS = 4
ALL_FAMILIES = 2
"""The family that holds figures of all the others."""
_UNIT = 100.0
"""Of a cell's own coordinates: a file keeps three decimals of them."""
_PAIRS: tuple[tuple[Role, Role], ...] = (
    ("ink", "accent"),
    ("soft", "accent"),
    ("accent", "ink"),
    ("ink", "soft"),
    ("accent", "soft"),
)
"""Figure on ground."""
_FAMILIES: tuple[tuple[str, ...], ...] = (
    ("disc", "arch", "rise"),
    ("quarter 0", "quarter 90", "quarter 180", "quarter 270"),
    ("rise", "hang", "disc", "quarter 0", "quarter 180", "arch"),
)
_OVERLAP = 0.02
"""Of a cell: what is laid under a seam inside one colour, on either side, and over the upper edge."""
_LEAST_OVERLAP = 0.3
"""Points: in the smallest patterns too no strip is finer than the lines that printers take."""


class Cell(NamedTuple):
    """A cell: column and row from the lower left, its figure, and the roles of figure and ground."""

    column: int
    row: int
    figure: str
    color: Role
    ground: Role

    def sideways(self, column: int) -> "Cell":
        return self._replace(column=column, figure=SIDEWAYS.get(self.figure, self.figure))

    def overhead(self, row: int) -> "Cell":
        return self._replace(row=row, figure=OVERHEAD.get(self.figure, self.figure))


def pattern(box: Rect, bleed: Edges, key: str, family: int, palette: Palette) -> tuple[Item, ...]:
    """Fill the box from its lower edge with whole rows, and `bleed` beyond the edges that lie on the trim.

    There the cells at the edge are mirrored. A box lower than a cell shows the upper part
    of one row; one that bleeds at the top is filled to there.
    """
    side = box.width / _ACROSS
    area = _area(box, bleed, side)
    floor = box.bottom if box.height >= side else box.y + side
    rows = range(math.ceil((floor - area.y) / side - 1e-6))
    drawn = [cell for row in rows for cell in cells(key, family, row)]
    to_box = Matrix(side / _UNIT, 0, 0, -side / _UNIT, box.x, floor)
    shapes = _shapes(_with_mirrors(drawn, bleed), palette, max(_OVERLAP, _LEAST_OVERLAP / side))
    return (Group((Shape(rectangle(area), fill=palette["accent"]), Group(shapes, to_box)), clip=rectangle(area)),)


def _area(box: Rect, bleed: Edges, side: float) -> Rect:
    if bleed.top == 0 and box.height >= side:
        height = math.floor(box.height / side + 1e-6) * side
        box = Rect(box.x, box.bottom - height, box.width, height)
    return box.outset(bleed)


def cells(key: str, family: int, row: int) -> Iterator[Cell]:
    """Draw a row by lot. Each pair of colours is another than the one before it."""
    kinds = _FAMILIES[family % len(_FAMILIES)]
    lots = hashlib.sha256(f"{key} {row}".encode()).digest()
    pair = 0
    for column, lot in enumerate(lots[:_ACROSS]):
        pair = (pair + 1 + lot % (len(_PAIRS) - 1)) % len(_PAIRS)
        yield Cell(column, row, kinds[lot // 4 % len(kinds)], *_PAIRS[pair])


def _with_mirrors(drawn: Sequence[Cell], bleed: Edges) -> list[Cell]:
    """Add the cells at the edges mirrored over the trim, row by row: a knife beside it shows no foreign colour."""
    left = [cell.sideways(-1) for cell in drawn if cell.column == 0 and bleed.left]
    right = [cell.sideways(_ACROSS) for cell in drawn if cell.column == _ACROSS - 1 and bleed.right]
    beside = [*drawn, *left, *right]
    below = [cell.overhead(-1) for cell in beside if cell.row == 0 and bleed.bottom]
    return sorted([*beside, *below], key=lambda cell: (cell.row, cell.column))


def _shapes(drawn: Sequence[Cell], palette: Palette, overlap: float) -> tuple[Item, ...]:
    layers = (*_grounds(drawn), *_seams(drawn, overlap), *_figures(drawn))
    return tuple(Shape(path, fill=palette[role]) for role, path in layers)


def _grounds(drawn: Iterable[Cell]) -> Iterator[tuple[Role, Path]]:
    """Return the grounds, neighbours of one colour as one rectangle: else hairlines show between them.

    The palette's accent isn't among them; it lies under everything, and so in every seam.
    """
    for (row, role), run in groupby(drawn, lambda cell: (cell.row, cell.ground)):
        columns = [cell.column for cell in run]
        if role != "accent":
            yield role, _rectangle(columns[0], row, len(columns), 1)


def _figures(drawn: Iterable[Cell]) -> Iterator[tuple[Role, Path]]:
    for cell in sorted(drawn, key=lambda cell: cell.color):
        yield cell.color, _figure(cell.figure, cell.column, cell.row)


def _seams(drawn: Iterable[Cell], overlap: float) -> Iterator[tuple[Role, Path]]:
    """Return strips under the seams where a figure meets its own colour in the next cell.

    The upper edge is one, too: where the pattern is clipped, what lies under it must not show as a line.
    """
    at = {(cell.column, cell.row): cell for cell in drawn}
    for (column, row), cell in at.items():
        right, above = at.get((column + 1, row)), at.get((column, row + 1))
        if right and _color(cell, "right") == _color(right, "left"):
            yield _color(cell, "right"), _rectangle(column + 1 - overlap, row, 2 * overlap, 1)
        if above is None or _color(cell, "top") == _color(above, "bottom"):
            yield _color(cell, "top"), _rectangle(column, row + 1 - overlap, 1, 2 * overlap)


@functools.cache
def _rectangle(x: float, y: float, width: float, height: float) -> Path:
    """Return a rectangle in cells; cards share their paths, so that each is written out once."""
    return rectangle(Rect(x * _UNIT, y * _UNIT, width * _UNIT, height * _UNIT))


@functools.cache
def _figure(name: str, column: int, row: int) -> Path:
    return transformed(FIGURES[name].path, Matrix(_UNIT, 0, 0, _UNIT, column * _UNIT, row * _UNIT))


def _color(cell: Cell, side: str) -> Role:
    """Return the colour that a cell shows along one of its sides."""
    return cell.color if side in FIGURES[cell.figure].sides else cell.ground
