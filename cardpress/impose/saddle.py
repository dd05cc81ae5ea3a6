"""Saddle: pages side by side on sheets that are nested, folded down the middle and stapled through the fold."""

from collections.abc import Iterator, Sequence

from ..geometry import MM, Rect, Size
from . import marks
from .leaf import Cell, Leaf, back, front
from .refusal import alike, too_small
from .sheet import Mark, PageBox, Plan, Press, Sheet, centred, lying, printable, whole

TICK = 3 * MM
ROUNDING = 0.5 * MM
"""ISO 216 rounds halved papers down: two A5 pages are 1 mm narrower than A4, and nobody cuts that off."""


def plan(boxes: Sequence[PageBox], paper: Size, press: Press) -> Plan:
    """Lay pages, in reading order and of one size, as a booklet: outermost sheet first, fronts outside.

    The paper is turned to lie as two pages do. Bleed shows on the outer edges, as far
    as the paper goes, and never across the spine. The last page is the back cover:
    blanks that fill up to four pages come before it. Crop and fold marks stand outside
    the trim; without room for them `_ticks` shows where to fold. A paper that is the
    spread itself needs no cut, so it lacks no marks. Refused ("pages-differ",
    "paper-too-small").
    """
    if not boxes:
        return Plan(flip=press.flip)
    trim, bleed = alike(boxes)
    spread = Size(2 * trim.width, trim.height)
    paper = lying(paper, spread)
    block = centred(spread, paper)
    if not whole(paper).holds(block):
        raise too_small(paper, spread, trim)
    cells = _cells(block, bleed, paper)
    outside, inside = _marks(block, bleed, paper, press)
    sheets: list[Sheet] = []
    for leaves in _nested(len(boxes)):
        sheets.append(front(paper, cells, leaves, outside))
        sheets.append(back(paper, cells, leaves, inside, press.flip))
    lacking = press.marks and not outside and not block.holds(whole(paper), ROUNDING + 0.01)
    return Plan(tuple(sheets), press.flip, ("crop",) if lacking else ())


def _nested(count: int) -> Iterator[tuple[Leaf, Leaf]]:
    """Yield the left and right leaf of each sheet as its front shows them, from the cover inwards."""
    body = max(1, count - 1)
    pages = [*range(body), *[None] * (-count % 4), *range(body, count)]
    for first in range(0, len(pages) // 2, 2):
        last = len(pages) - 1 - first
        yield Leaf(pages[last], pages[last - 1]), Leaf(pages[first], pages[first + 1])


def _cells(block: Rect, bleed: float, paper: Size) -> tuple[Cell, Cell]:
    half = block.width / 2
    shown = block.grow(bleed).meet(whole(paper))
    left, right = (Rect(x, block.y, half, block.height) for x in (block.x, block.x + half))
    return (
        Cell(left, Rect(shown.x, shown.y, right.x - shown.x, shown.height)),
        Cell(right, Rect(right.x, shown.y, shown.right - right.x, shown.height)),
    )


def _marks(block: Rect, bleed: float, paper: Size, press: Press) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """Return the marks of fronts and of backs, both as seen on the front."""
    if not press.marks:
        return (), ()
    if printable(paper, press).holds(block.grow(marks.reach(bleed, marked=True))):
        lines = marks.crop(block, [block], bleed) + marks.fold(block, [block.middle.x], [], bleed)
        return lines, lines
    return (), _ticks(block, paper, press)


def _ticks(block: Rect, paper: Size, press: Press) -> tuple[Mark, ...]:
    """Show where to fold on a paper without room around the pages, such as A5 pages on A4.

    The ticks lie in the fold, at head and foot and as near the edge as the printer can
    print; only on the inside of each sheet, so that the booklet's back stays clean.
    """
    spine, within = block.middle.x, printable(paper, press).meet(block)
    ends = ((within.y, within.y + TICK), (within.bottom, within.bottom - TICK))
    path = tuple(step for start, end in ends for step in (("M", spine, start), ("L", spine, end)))
    return (Mark("fold", path, dash=marks.DASH),)
