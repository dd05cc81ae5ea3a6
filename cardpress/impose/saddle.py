"""Saddle: pages side by side on sheets that are nested, folded down the middle and stapled or sewn through the fold.

Nested sheets creep: each inner one is pushed out by the paper in the fold around it. So
its pages move towards the spine by as much, and after one cut all outer margins are the
same.
"""

from collections.abc import Sequence

from ..geometry import MM, Rect, Size
from . import marks
from .leaf import Cell, Ground, back, cells_behind, front, ground_behind
from .nesting import filled, folded
from .page_box import PageBox
from .press import Press
from .refusal import alike, too_small, too_thick
from .sheet import Mark, Plan, centred, fills, fits, lying, printable, whole

TICK = 3 * MM


def plan(boxes: Sequence[PageBox], paper: Size, press: Press, most: int | None = None) -> Plan:
    """Lay pages, in reading order and of one size, as a booklet: outermost sheet first, fronts outside.

    With `most`, a thicker book in signatures of at most so many sheets, which are folded
    each by itself and lie behind each other. The paper is turned to lie as two pages do.
    Bleed shows on the outer edges, as far as the paper goes, and never across the spine.
    The last page is the back cover: blanks that fill up to four pages come before it.
    Crop and fold marks stand outside the trim; without room for them `_ticks` shows where
    to fold. A paper that is the spread itself needs no cut, so it lacks no marks. Refused
    ("pages-differ", "paper-too-small", "booklet-too-thick").
    """
    if not boxes:
        return Plan(flip=press.flip)
    trim, bleed = alike(boxes)
    spread = Size(2 * trim.width, trim.height)
    paper = lying(paper, spread)
    block = centred(spread, paper)
    if not fits(block, paper):
        raise too_small(paper, spread, trim)
    nested = list(folded(filled(len(boxes), 4), most))
    _check_creep(max(depth for depth, _ in nested), press.creep, trim)
    outside, inside = _marks(block, bleed, paper, press)
    room = block.grow(bleed).meet(whole(paper))  # as that of the outermost: what creep leaves free is cut off
    grounds = Ground(paper, outside, room), ground_behind(Ground(paper, inside, room), press.flip)
    sheets = []
    for depth, leaves in nested:
        cells = _cells(block, bleed, paper, depth * press.creep)
        reverse = cells_behind(cells, paper, press.flip)
        sheets += [front(grounds[0], cells, leaves), back(grounds[1], reverse, leaves)]
    lacking = marks.ruling(press) and not outside and not fills(block, paper)
    return Plan(tuple(sheets), press.flip, ("crop",) if lacking else ())


def _check_creep(deepest: int, creep: float, page: Size) -> None:
    """Refuse a booklet whose inmost pages would move by over half of their width ("booklet-too-thick")."""
    if deepest * creep > page.width / 2:
        raise too_thick(deepest + 1, deepest * creep, page)


def _cells(block: Rect, bleed: float, paper: Size, creep: float) -> tuple[Cell, Cell]:
    """Move both pages towards the spine, where what goes over it is cut off."""
    half, spine = block.width / 2, block.middle.x
    left, right = (Rect(x, block.y, half, block.height) for x in (block.x + creep, spine - creep))
    sides = Rect(0, 0, spine, paper.height), Rect(spine, 0, paper.width - spine, paper.height)
    return Cell(left, left.grow(bleed).meet(sides[0])), Cell(right, right.grow(bleed).meet(sides[1]))


def _marks(block: Rect, bleed: float, paper: Size, press: Press) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """Return the marks of fronts and of backs, both as seen on the front."""
    rule = marks.ruling(press)
    if rule is None:
        return (), ()
    if printable(paper, press).holds(block.grow(marks.reach(bleed, rule))):
        lines = marks.around(block, [block], ([block.middle.x], []), bleed, press)
        return lines, lines
    return (), _ticks(block, paper, press) if "fold" in press.marks else ()


def _ticks(block: Rect, paper: Size, press: Press) -> tuple[Mark, ...]:
    """Show where to fold on a paper without room around the pages, such as A5 pages on A4.

    The ticks lie in the fold, at head and foot and as near the edge as the printer can
    print; only on the inside of each sheet, so that the booklet's back stays clean.
    """
    spine, within = block.middle.x, printable(paper, press).meet(block)
    path = marks.strokes((spine, within.y, spine, within.y + TICK), (spine, within.bottom, spine, within.bottom - TICK))
    return (Mark("fold", path, dash=marks.DASH),)
