"""Single: one page a sheet, upright, in the order of the pages."""

from collections.abc import Sequence
from dataclasses import replace

from ..geometry import MM, Size
from . import marks
from .leaf import Cell, placed, upright
from .page_box import PageBox
from .press import Press
from .refusal import too_small
from .sheet import Mark, Plan, Sheet, centred, fills, fits, lying, printable, whole

EDGE = 2 * MM
"""White around the marks of a sheet that is made for them."""


def plan(boxes: Sequence[PageBox], paper: Size | None, press: Press) -> Plan:
    """Lay each page in the middle of its own paper, which is turned to lie as the page does.

    Without a paper the sheet is the page and its bleed. A larger paper gets marks if
    they fit; on a paper of the page's size the bleed ends at the paper's edge. Backs
    stay upright, so the plan says which edge to flip over. Refused ("paper-too-small").
    """
    sheets = tuple(_sheet(number, box, paper, press) for number, box in enumerate(boxes))
    flip = upright(sheets[0].paper) if sheets and press.flip != "hand" else press.flip
    bare = bool(paper and marks.ruling(press)) and any(_lacks_marks(sheet) for sheet in sheets)
    return Plan(sheets, flip, ("crop",) if bare else ())


def marked(boxes: Sequence[PageBox], press: Press) -> Plan:
    """Lay each page in the middle of a sheet just large enough for its bleed and the press's marks."""
    rule = marks.ruling(press)
    edgeless = replace(press, margin=0.0)
    papers = [_grown(box.trim, marks.reach(box.bleed, rule) + EDGE) for box in boxes]
    return Plan(
        tuple(_sheet(*numbered, paper, edgeless) for numbered, paper in zip(enumerate(boxes), papers, strict=True))
    )


def _grown(trim: Size, by: float) -> Size:
    return Size(trim.width + 2 * by, trim.height + 2 * by)


def _sheet(number: int, box: PageBox, given: Size | None, press: Press) -> Sheet:
    paper = lying(given, box.trim) if given else _grown(box.trim, box.bleed)
    trim = centred(box.trim, paper)
    if not fits(trim, paper):
        raise too_small(paper, box.trim, box.trim)
    cell = Cell(trim, trim.grow(box.bleed).meet(whole(paper)))
    printed = trim.meet(whole(paper))
    return Sheet(paper, box.side or "front", (placed(number, cell),), _marks(box, cell, paper, press), printed)


def _marks(box: PageBox, cell: Cell, paper: Size, press: Press) -> tuple[Mark, ...]:
    reach = marks.reach(box.bleed, marks.ruling(press))
    if not printable(paper, press).holds(cell.box.grow(reach)):
        return ()
    folds = [cell.box.y + fold for fold in box.folds]
    return marks.around(cell.box, [cell.box], ([], folds), box.bleed, press)


def _lacks_marks(sheet: Sheet) -> bool:
    """A sheet of the page's own size needs no cut."""
    return not sheet.marks and not (sheet.trim and fills(sheet.trim, sheet.paper))
