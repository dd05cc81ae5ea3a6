"""Tile: a poster on several smaller sheets, to be glued together.

Neighbours share a strip. The sheet on the left, and the one above, keep it to be glued
on; the sheet on the right, and the one below, are cut at its edge and laid over it.
Without an overlap sheets are cut nowhere and laid edge to edge: for printers that
print to the paper's edge.
"""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from ..geometry import MM, Rect, Size
from ..paths import Path
from . import marks
from .page_box import PageBox
from .press import Press
from .refusal import too_small
from .sheet import Mark, Placement, Plan, Sheet, printable

SLACK = 0.01
LEAST_SHOWN = 1 * MM
"""What a sheet must show besides its strips, to be worth its paper."""


class Pane(NamedTuple):
    """What of each sheet shows the poster, and how many such make it, sharing `overlap` points."""

    paper: Size
    area: Rect
    columns: int
    rows: int
    overlap: float


def plan(boxes: Sequence[PageBox], paper: Size, press: Press) -> Plan:
    """Cut each page and its bleed into tiles, row by row, on `paper` turned so that fewest are needed.

    Sheets are named A1, B1, A2: column and row. Marks in the margins show where to cut
    and how far the strips to be glued go. Refused ("paper-too-small").
    """
    sheets = (sheet for number, box in enumerate(boxes) for sheet in _sheets(number, box, paper, press))
    return Plan(tuple(sheets), press.flip)


def _sheets(number: int, box: PageBox, paper: Size, press: Press) -> Iterator[Sheet]:
    poster = Rect(0, 0, *box.trim).grow(box.bleed)
    panes = [pane for lies in (paper, paper.turned) if (pane := _pane(poster, lies, press))]
    if not panes:
        least = LEAST_SHOWN + 2 * (press.margin + press.overlap + _mark_room(press))
        raise too_small(paper, Size(least, least), box.trim)
    pane = min(panes, key=lambda pane: pane.columns * pane.rows)
    for row in range(pane.rows):
        for column in range(pane.columns):
            yield _tile(number, box, poster, pane, column, row)


def _pane(poster: Rect, paper: Size, press: Press) -> Pane | None:
    area = printable(paper, press).grow(-_mark_room(press))
    columns, rows = (
        _count(length, room, press.overlap)
        for length, room in ((poster.width, area.width), (poster.height, area.height))
    )
    return Pane(paper, area, columns, rows, press.overlap) if columns and rows else None


def _mark_room(press: Press) -> float:
    """With an overlap, marks need a margin of their own."""
    return marks.LENGTH if press.overlap else 0.0


def _count(length: float, room: float, overlap: float) -> int:
    """Return how many rooms cover a length; 0 if a room is hardly more than two strips."""
    if room < LEAST_SHOWN + 2 * overlap - SLACK:
        return 0
    return max(1, ceil((length - overlap - SLACK) / (room - overlap)))


def _tile(number: int, box: PageBox, poster: Rect, pane: Pane, column: int, row: int) -> Sheet:
    x = poster.x + column * (pane.area.width - pane.overlap)
    y = poster.y + row * (pane.area.height - pane.overlap)
    clip = Rect(x, y, pane.area.width, pane.area.height).meet(poster)
    lies = Rect(pane.area.x - x, pane.area.y - y, *box.trim)
    lines = tuple(_marks(Rect(pane.area.x, pane.area.y, clip.width, clip.height), lies, pane, column, row))
    name = f"{_letters(column)}{row + 1}"
    return Sheet(pane.paper, "front", (Placement(number, lies, 0, clip),), lines, name=name)


def _letters(number: int) -> str:
    """Count A, B … Z, AA, AB …

    >>> _letters(0), _letters(27)
    ('A', 'AB')
    """
    return (_letters(number // 26 - 1) if number >= 26 else "") + chr(ord("A") + number % 26)


def _marks(shown: Rect, trim: Rect, pane: Pane, column: int, row: int) -> Iterator[Mark]:
    """Mark cuts at strips that lie over a neighbour and at the poster's trim, and the edges of strips to be glued."""
    if not pane.overlap:
        return
    cuts_x = [*([shown.x] if column else []), *(x for x in (trim.x, trim.right) if shown.x <= x <= shown.right)]
    cuts_y = [*([shown.y] if row else []), *(y for y in (trim.y, trim.bottom) if shown.y <= y <= shown.bottom)]
    glue_x = [shown.right - pane.overlap] if column < pane.columns - 1 else []
    glue_y = [shown.bottom - pane.overlap] if row < pane.rows - 1 else []
    for path in _lines(shown, cuts_x, cuts_y):
        yield Mark("crop", path)
    for path in _lines(shown, glue_x, glue_y):
        yield Mark("glue", path, dash=marks.DASH)


def _lines(shown: Rect, xs: Sequence[float], ys: Sequence[float]) -> Iterator[Path]:
    away, length = 1 * MM, marks.LENGTH - 1 * MM
    yield from (marks.down(x, shown, away, length) for x in xs)
    yield from (marks.across(y, shown, away, length) for y in ys)
