"""Zine: eight pages on one side of one sheet, which becomes a booklet by folding and a single cut."""

from collections.abc import Iterator, Sequence

from ..geometry import Rect, Size, hull
from . import grid, marks
from .leaf import Cell, placed
from .nesting import filled
from .page_box import PageBox
from .press import Press
from .refusal import alike, too_small
from .saddle import TICK
from .sheet import Mark, Plan, Sheet, centred, fits, lying, printable, whole

PAGES = 8
ORDER = (6, 5, 4, 3, 7, 0, 1, 2)
"""Pages row by row; the upper row stands on its head."""


def plan(boxes: Sequence[PageBox], paper: Size, press: Press) -> Plan:
    """Lay pages of one size, eight a sheet, on the paper turned broad (lengths in points).

    Folded along both middles and the quarters, and cut along the middle between the
    inner four pages, a sheet opens into a booklet of its own. The last page is the back
    cover: blanks come before it. Crop and fold marks stand outside the trim if they have
    room, the cut is marked by ticks that lie in it. Refused ("pages-differ", "paper-too-small").
    """
    if not boxes:
        return Plan(flip=press.flip)
    trim, bleed = alike(boxes)
    count = grid.Grid(4, 2, 0)
    block = grid.size_of(trim, count, 0)
    paper = lying(paper, block)
    lies = centred(block, paper)
    if not fits(lies, paper):
        raise too_small(paper, block, trim)
    cells = _cells(grid.cells_of(trim, bleed, count, lies, 0), paper)
    lines = (*_marks(lies, bleed, paper, press), _cut(lies))
    pages = filled(len(boxes), PAGES)
    sheets = (_sheet(paper, cells, pages[first : first + PAGES], lines) for first in range(0, len(pages), PAGES))
    return Plan(tuple(sheets), press.flip)


def _cells(cells: Sequence[Cell], paper: Size) -> list[Cell]:
    """Turn the upper row, and show no more bleed than the paper has."""
    return [Cell(cell.box, cell.area.meet(whole(paper)), 180 if number < 4 else 0) for number, cell in enumerate(cells)]


def _sheet(paper: Size, cells: Sequence[Cell], pages: Sequence[int | None], lines: tuple[Mark, ...]) -> Sheet:
    numbered = ((pages[number], cell) for number, cell in zip(ORDER, cells, strict=True))
    shown = tuple(placed(page, cell) for page, cell in numbered if page is not None)
    return Sheet(paper, "front", shown, lines, block=hull(cell.area for cell in cells))


def _marks(block: Rect, bleed: float, paper: Size, press: Press) -> Iterator[Mark]:
    rule = marks.ruling(press)
    if rule and printable(paper, press).holds(block.grow(marks.reach(bleed, rule))):
        quarters = [block.x + part * block.width / 4 for part in (1, 2, 3)]
        yield from marks.around(block, [block], (quarters, [block.middle.y]), bleed, press)


def _cut(block: Rect) -> Mark:
    """Mark both ends of the cut, inside it, so that nothing is left to see."""
    y, first, last = block.middle.y, block.x + block.width / 4, block.right - block.width / 4
    return Mark("cut", marks.strokes((first, y, first + TICK, y), (last, y, last - TICK, y)), 0.5, color=marks.GREY)
