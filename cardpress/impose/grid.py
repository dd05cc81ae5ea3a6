"""Grid: cards beside and under each other, as many as fit a sheet, every back behind its front."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ..geometry import Edges, Rect, Size, hull, turned
from . import cutter, marks
from .leaf import Cell, Ground, Leaf, back, cells_behind, front, ground_behind, pair
from .page_box import PageBox
from .press import Flip, Press
from .refusal import alike, too_small
from .sheet import Mark, Plan, Sheet, Turn, centred, mapped, printable

SLACK = 0.01
"""What may be missing, in points, where lengths come from rounded millimetres."""

Order = Callable[[Sequence[Leaf], int], Iterator[Sequence[Leaf]]]
"""Deals leaves onto sheets with so many places each."""


class Grid(NamedTuple):
    """Columns and rows of pages, each turned by `turn`."""

    columns: int
    rows: int
    turn: Turn

    @property
    def places(self) -> int:
        return self.columns * self.rows


def plan(boxes: Sequence[PageBox], paper: Size, gutter: float, press: Press, order: Order) -> Plan:
    """Lay cards of one size on `paper` as it lies, `gutter` points apart, in the middle.

    Trims, bleed and marks lie inside the printable area; marks are left out only where
    not one card would fit with them. All sheets have the same grid, the last may not be
    full. Fronts and backs follow each other sheet by sheet; without backs there are
    fronts only. Refused ("pages-differ", "paper-too-small").
    """
    if not boxes:
        return Plan(flip=press.flip)
    trim, bleed = alike(boxes)
    wished = marks.ruling(press)
    grids = {rule: densest(trim, _room(paper, press, bleed, rule), gutter) for rule in (wished, None)}
    rule = wished if grids[wished].places else None
    if not grids[rule].places:
        raise too_small(paper, _least(trim, bleed, press), trim)
    grid = grids[rule]
    cells = cells_of(trim, bleed, grid, centred(size_of(trim, grid, gutter), paper), gutter)
    lines = _marks(boxes[0], cells, bleed, press) if rule else ()
    sheets = tuple(_sheets(cells, order(pair(boxes), len(cells)), paper, lines, press.flip))
    return Plan(sheets, press.flip, ("crop",) if wished and not rule else ())


def in_order(leaves: Sequence[Leaf], places: int) -> Iterator[Sequence[Leaf]]:
    """Deal leaves out in reading order, sheet after sheet."""
    for first in range(0, len(leaves), places):
        yield leaves[first : first + places]


def in_piles(leaves: Sequence[Leaf], places: int) -> Iterator[Sequence[Leaf]]:
    """Deal leaves so that the cut pile of the first place, laid on that of the second and so on, is in order."""
    height = -(-len(leaves) // places)
    for first in range(height):
        piles = range(first, places * height, height)
        yield [leaves[number] if number < len(leaves) else Leaf() for number in piles]


def _room(paper: Size, press: Press, bleed: float, rule: marks.Ruling | None) -> Size:
    """Return what trims and gutters may fill."""
    edge = max(press.margin + marks.reach(bleed, rule), cutter.reach(press.cutter) + bleed)
    room = printable(paper, Press(margin=edge))
    return Size(room.width, room.height)


def densest(trim: Size, room: Size, gutter: float) -> Grid:
    """Stand the cards upright unless more of them fit turned on their side."""
    upright = Grid(_count(trim.width, room.width, gutter), _count(trim.height, room.height, gutter), 0)
    on_side = Grid(_count(trim.height, room.width, gutter), _count(trim.width, room.height, gutter), 90)
    return on_side if on_side.places > upright.places else upright


def _count(length: float, room: float, gutter: float) -> int:
    return max(0, int((room + gutter + SLACK) / (length + gutter)))


def _least(trim: Size, bleed: float, press: Press) -> Size:
    edge = 2 * max(bleed + press.margin, cutter.reach(press.cutter) + bleed)
    return Size(trim.width + edge, trim.height + edge)


def size_of(trim: Size, grid: Grid, gutter: float) -> Size:
    width, height = trim.turned if grid.turn == 90 else trim
    return Size(grid.columns * (width + gutter) - gutter, grid.rows * (height + gutter) - gutter)


def cells_of(trim: Size, bleed: float, grid: Grid, block: Rect, gutter: float) -> list[Cell]:
    """Place the cells row by row in the block that they fill."""
    width, height = trim.turned if grid.turn == 90 else trim
    boxes = (
        Rect(block.x + column * (width + gutter), block.y + row * (height + gutter), width, height)
        for row in range(grid.rows)
        for column in range(grid.columns)
    )
    return [Cell(box, _area(box, block, bleed, min(bleed, gutter / 2)), grid.turn) for box in boxes]


def _area(box: Rect, block: Rect, bleed: float, inner: float) -> Rect:
    """Show all of the bleed on the block's outer edges, `inner` of it towards neighbours."""
    outer = (
        box.x <= block.x + SLACK,
        box.y <= block.y + SLACK,
        box.right >= block.right - SLACK,
        box.bottom >= block.bottom - SLACK,
    )
    return box.inset(Edges(*(-bleed if edge else -inner for edge in outer)))


def _marks(box: PageBox, cells: Sequence[Cell], bleed: float, press: Press) -> tuple[Mark, ...]:
    """Mark every cut, and the folds of cards that are folded."""
    first, last = cells[0].box, cells[-1].box
    block = Rect(first.x, first.y, last.right - first.x, last.bottom - first.y)
    folds = [
        mapped(Rect(0, fold, box.trim.width, 0), turned(cell.turn, cell.box)) for cell in cells for fold in box.folds
    ]
    down = [line.x for line in folds if line.height > line.width]
    across = [line.y for line in folds if line.width > line.height]
    return marks.around(block, [cell.box for cell in cells], (down, across), bleed, press)


def _sheets(
    cells: Sequence[Cell], dealt: Iterator[Sequence[Leaf]], paper: Size, lines: tuple[Mark, ...], flip: Flip
) -> Iterator[Sheet]:
    """Print the leaves of each sheet, on both sides if any leaf has a back."""
    ground = Ground(paper, lines, hull(cell.area for cell in cells))
    reverse = ground_behind(ground, flip), cells_behind(cells, paper, flip)
    hands = list(dealt)
    two_sided = any(leaf.back is not None for leaves in hands for leaf in leaves)
    for leaves in hands:
        yield front(ground, cells, leaves)
        if two_sided:
            yield back(*reverse, leaves)
