"""Gutter fold: for printers of one side. Fronts on one half of the paper, backs on the other; it is folded, glued and cut.

Folding is turning half of a sheet over, so a back's place and turn are found as for
two-sided sheets, about the fold instead of the paper's middle.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..geometry import MM, Matrix, Rect, Size, hull
from ..paths import rectangle
from . import grid, marks
from .leaf import Cell, Leaf, behind, overhead, pair, placed, sideways
from .page_box import PageBox
from .press import Press
from .refusal import alike, too_small
from .sheet import Mark, Placement, Plan, Sheet, centred, printable

APART = 1 * MM
"""White along the fold, for the dots that show where to glue."""
GLUE_DASH = (0.5, 2.5)
Pair = tuple[Cell, Cell]
"""The cells of a front and of its back."""


class Half(NamedTuple):
    """The half of a paper for fronts: what may be printed of it, and how folding mirrors it."""

    room: Rect
    over: Matrix


def plan(boxes: Sequence[PageBox], paper: Size, gutter: float, press: Press) -> Plan:
    """Lay cards of one size on both sides of a fold in the middle of `paper`; gutters are in points.

    The fold goes whichever way more cards fit. Fold marks lie at its ends, and dots
    around the backs show how far glue must reach on the other side. Refused
    ("pages-differ", "paper-too-small").
    """
    if not boxes:
        return Plan(flip=press.flip)
    trim, bleed = alike(boxes)
    rule = marks.ruling(press)
    edge = marks.reach(bleed, rule)
    halves = _halves(printable(paper, press).grow(-edge), paper, max(bleed, gutter / 2) + APART)
    half, count = max(((half, _fill(trim, half, gutter)) for half in halves), key=lambda found: found[1].places)
    if not count.places:
        raise too_small(paper, _least(trim, edge, bleed, press), trim)
    cells = _cells(trim, bleed, count, half, gutter)
    folded = [(cell, behind(cell, half.over)) for cell in cells]
    lines = (*_marks(folded, half, paper, bleed, press), _glue([back for _, back in folded]))
    sheets = (_sheet(paper, folded, leaves, lines) for leaves in grid.in_order(pair(boxes), len(cells)))
    return Plan(tuple(sheets), press.flip)


def _halves(room: Rect, paper: Size, apart: float) -> tuple[Half, Half]:
    """Return the left and the top half; cards stay `apart` points from the fold."""
    x, y = paper.width / 2, paper.height / 2
    left = Rect(room.x, room.y, x - apart - room.x, room.height)
    top = Rect(room.x, room.y, room.width, y - apart - room.y)
    return Half(left, sideways(x)), Half(top, overhead(y))


def _fill(trim: Size, half: Half, gutter: float) -> grid.Grid:
    return grid.densest(trim, Size(half.room.width, half.room.height), gutter)


def _least(trim: Size, edge: float, bleed: float, press: Press) -> Size:
    around = 2 * (edge + press.margin)
    return Size(2 * (trim.width + bleed + APART) + around, trim.height + around)


def _cells(trim: Size, bleed: float, count: grid.Grid, half: Half, gutter: float) -> list[Cell]:
    """Fill the half from the fold outwards, in the middle along the fold."""
    block = grid.size_of(trim, count, gutter)
    room = half.room
    middle = centred(block, Size(room.width, room.height))
    x = room.right - block.width if half.over.a < 0 else room.x + middle.x
    y = room.bottom - block.height if half.over.d < 0 else room.y + middle.y
    return grid.cells_of(trim, bleed, count, Rect(x, y, *block), gutter)


def _sheet(paper: Size, folded: Sequence[Pair], leaves: Sequence[Leaf], lines: tuple[Mark, ...]) -> Sheet:
    block = hull(cell.area for cells in folded for cell in cells)
    return Sheet(paper, "front", tuple(_pages(folded, leaves)), lines, block=block)


def _pages(folded: Sequence[Pair], leaves: Sequence[Leaf]) -> Iterator[Placement]:
    for cells, leaf in zip(folded, leaves, strict=False):
        for cell, page in zip(cells, leaf, strict=True):
            if page is not None:
                yield placed(page, cell)


def _marks(folded: Sequence[Pair], half: Half, paper: Size, bleed: float, press: Press) -> tuple[Mark, ...]:
    """Mark cuts around both halves and the fold between them; inner cuts go through both layers of the folded paper."""
    boxes = [front.box for front, _ in folded] + [back.box for _, back in folded]
    block = hull(boxes)
    folds = ([paper.width / 2], []) if half.over.a < 0 else ([], [paper.height / 2])
    return marks.around(block, boxes, folds, bleed, press)


def _glue(backs: Sequence[Cell]) -> Mark:
    """Draw dots along the outer edge of the backs' bleed."""
    area = hull(cell.area for cell in backs)
    return Mark("glue", rectangle(area.grow(marks.TICK.width)), marks.TICK.width, GLUE_DASH, marks.GREY)
