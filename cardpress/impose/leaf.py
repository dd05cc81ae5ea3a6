"""Leaf: the two pages that share a piece of paper, and the cell of a sheet where it lies.

The one place that knows what flipping a sheet does.
"""

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from ..geometry import Matrix, Rect, Size, turned
from ..paths import transformed
from .page_box import PageBox
from .press import Flip
from .sheet import Mark, Placement, Sheet, Turn, mapped


class Leaf(NamedTuple):
    """The numbers of the pages on a leaf's front and back; None leaves that side blank."""

    front: int | None = None
    back: int | None = None


@dataclass(frozen=True)
class Cell:
    """A place on a sheet: `box` for the trim of a page turned by `turn`, `area` for what is shown of it."""

    box: Rect
    area: Rect
    turn: Turn = 0

    @functools.cached_property
    def clip(self) -> Rect:
        """The area as the page sees it: the same for each page that is laid here."""
        return mapped(self.area, turned(self.turn, self.box).inverse)


class Ground(NamedTuple):
    """What all fronts of a plan have alike, or all backs: the paper, its marks, and the room of all places."""

    paper: Size
    marks: tuple[Mark, ...]
    block: Rect


def pair(boxes: Sequence[PageBox]) -> list[Leaf]:
    """Make leaves of pages in reading order: a back joins the front right before it; what has no partner stays alone.

    A leaf of which several copies are wanted is there as often.
    """
    leaves: list[Leaf] = []
    for number, box in enumerate(boxes):
        if box.side == "back" and number and boxes[number - 1].side == "front":
            leaves[-1] = Leaf(leaves[-1].front, number)
        else:
            leaves.append(Leaf(back=number) if box.side == "back" else Leaf(front=number))
    return [leaf for leaf in leaves for _ in range(_copies(leaf, boxes))]


def _copies(leaf: Leaf, boxes: Sequence[PageBox]) -> int:
    return max(boxes[number].copies for number in leaf if number is not None)


def front(ground: Ground, cells: Sequence[Cell], leaves: Sequence[Leaf]) -> Sheet:
    pairs = zip(cells, leaves, strict=False)  # the last sheet may not be full
    pages = tuple(placed(leaf.front, cell) for cell, leaf in pairs if leaf.front is not None)
    return Sheet(ground.paper, "front", pages, ground.marks, block=ground.block)


def back(ground: Ground, cells: Sequence[Cell], leaves: Sequence[Leaf]) -> Sheet:
    """Lay every back behind its front, so that it stands upright when the leaf is turned like a page of a book.

    The cells are `cells_behind` those of the front, the ground is `ground_behind` it.
    """
    pairs = zip(cells, leaves, strict=False)
    pages = tuple(placed(leaf.back, cell) for cell, leaf in pairs if leaf.back is not None)
    return Sheet(ground.paper, "back", pages, ground.marks, block=ground.block)


def ground_behind(ground: Ground, flip: Flip) -> Ground:
    over = _flipped(ground.paper, flip)
    marks = tuple(replace(mark, path=transformed(mark.path, over)) for mark in ground.marks)
    return Ground(ground.paper, marks, mapped(ground.block, over))


def cells_behind(cells: Iterable[Cell], paper: Size, flip: Flip) -> list[Cell]:
    over = _flipped(paper, flip)
    return [behind(cell, over) for cell in cells]


def upright(paper: Size) -> Flip:
    """Return the edge to flip over for backs to stand as fronts do: the left or right one."""
    return "long" if paper.height >= paper.width else "short"


def placed(page: int, cell: Cell) -> Placement:
    """Lay a page in a cell."""
    return Placement(page, cell.box, cell.turn, cell.clip)


def _flipped(paper: Size, flip: Flip) -> Matrix:
    """Map what is seen of a sheet's front to what is seen of its back; its own inverse."""
    return sideways(paper.width / 2) if flip in ("hand", upright(paper)) else overhead(paper.height / 2)


def sideways(x: float) -> Matrix:
    """Mirror left and right about a line down the sheet: turning it like a page, or folding it there."""
    return Matrix(a=-1, e=2 * x)


def overhead(y: float) -> Matrix:
    """Mirror top and bottom about a line across the sheet: turning it head over heels, or folding it there."""
    return Matrix(d=-1, f=2 * y)


def behind(cell: Cell, over: Matrix) -> Cell:
    """Return the cell of a back. Flipped sideways, a turn to the right shows as one to the left; flipped head over heels, half a turn is added."""
    turn = -cell.turn if over.a < 0 else 180 - cell.turn
    turns: dict[int, Turn] = {0: 0, 90: 90, 180: 180, 270: 270}
    return Cell(mapped(cell.box, over), mapped(cell.area, over), turns[turn % 360])
