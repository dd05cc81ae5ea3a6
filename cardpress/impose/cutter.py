"""Cutting machines: contours of the cards in a separation of their own, and the marks by which a camera finds the sheet.

The names and measures are those of Roland's and Silhouette's machines: a spot named
CutContour; a square at the top left and angles in the other corners, all filled or
drawn in black, with nothing near them.
"""

from collections.abc import Iterator
from dataclasses import replace

from ..color import BLACK, Color, Inks
from ..geometry import MM, Rect, Size
from ..paths import Path, rectangle, rounded, transformed
from .marks import strokes
from .page_box import Outline
from .press import Cutter
from .sheet import Mark, Plan, Scheme, Sheet, whole

SCHEMES: tuple[Scheme, ...] = ("single", "grid", "stack")
"""Ways onto sheets that a machine can cut: those of one layer. What is folded or glued first is cut by hand."""
CLEAR = 3 * MM
"""What stays white around a camera's marks."""


def reach(cutter: Cutter | None) -> float:
    """Return how much of the paper's edge the camera's marks take, in points."""
    return cutter.inset + cutter.line / 2 + CLEAR if cutter and cutter.marks else 0.0


def ready(plan: Plan, outline: Outline, cutter: Cutter) -> Plan:
    """Return the plan with contours and marks on its fronts: machines cut from the front. Boxes show their lines themselves."""
    return replace(plan, sheets=tuple(_ready(sheet, outline, cutter) for sheet in plan.sheets))


def _ready(sheet: Sheet, outline: Outline, cutter: Cutter) -> Sheet:
    if sheet.side == "back":
        return sheet
    lines = () if outline.cut else tuple(_contours(sheet, outline, cutter))
    return replace(sheet, marks=(*sheet.marks, *lines, *camera_marks(sheet.paper, cutter)))


def _contours(sheet: Sheet, outline: Outline, cutter: Cutter) -> Iterator[Mark]:
    ink = Color(Inks(0, 100, 0, 0), cutter.spot, spot=cutter.spot, overprint=True)
    for path in contours(sheet, outline):
        yield Mark("contour", path, color=ink)


def is_for_machine(plan: Plan) -> bool:
    return any(mark.kind == "contour" for sheet in plan.sheets for mark in sheet.marks)


def contours(sheet: Sheet, outline: Outline) -> list[Path]:
    """Return where a machine cuts: closed, once around each page."""
    if outline.cut:
        return [transformed(outline.cut, placement.matrix) for placement in sheet.placements]
    return [rounded(placement.box, outline.corner) for placement in sheet.placements]


def creases(sheet: Sheet, outline: Outline) -> list[Path]:
    return [transformed(path, placement.matrix) for placement in sheet.placements for path in outline.creases]


def camera_marks(paper: Size, cutter: Cutter) -> Iterator[Mark]:
    """Draw the square and the angles; with four marks an angle takes the square's place."""
    if not cutter.marks:
        return
    frame, arm = whole(paper).grow(-cutter.inset), cutter.arm
    corners = [(frame.right, frame.y, -1, 1), (frame.x, frame.bottom, 1, -1)]
    if cutter.marks == 3:
        square = Rect(frame.x, frame.y, cutter.square, cutter.square)
        yield Mark("cutter", rectangle(square), color=BLACK, filled=True)
    else:
        corners += [(frame.x, frame.y, 1, 1), (frame.right, frame.bottom, -1, -1)]
    for x, y, right, down in corners:
        angle = strokes((x + right * arm, y, x, y), (x, y, x, y + down * arm))
        yield Mark("cutter", angle, cutter.line, color=BLACK)
