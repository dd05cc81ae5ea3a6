"""Registration marks and the colour bar: by them a print house lays its plates over each other and measures its inks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..color import Color, Inks
from ..geometry import MM, Point, Rect, Size, hull
from ..paths import circle, rectangle
from . import room
from .marks import LENGTH, strokes
from .press import Press
from .sheet import Kind, Mark, Plan, Sheet, printable

RADIUS = 2 * MM
PATCH = 5 * MM
PATCHES = (
    Inks(100, 0, 0, 0), Inks(0, 100, 0, 0), Inks(0, 0, 100, 0), Inks(0, 0, 0, 100),
    Inks(50, 0, 0, 0), Inks(0, 50, 0, 0), Inks(0, 0, 50, 0), Inks(0, 0, 0, 50),
    Inks(50, 40, 40, 0), Inks(100, 100, 0, 0), Inks(0, 100, 100, 0), Inks(100, 0, 100, 0),
)  # fmt: skip
"""Solids, half tints, grey balance and overprints of two inks."""
ASIDE = tuple(way * step * 4 * MM for step in range(6) for way in (1, -1))
"""How far a target gives way to other marks along its edge."""


def added(plan: Plan, press: Press) -> Plan:
    """Add what the press asks for where there is room for it; `left_out` says of what a sheet lacks a part."""
    if "registration" in press.marks:
        plan = _with(plan, "registration", [_targets(sheet, press) for sheet in plan.sheets])
    if "bar" in press.marks:
        plan = _with(plan, "bar", [_bar(sheet, press) for sheet in plan.sheets])
    return plan


def _with(plan: Plan, kind: Kind, marks: Sequence[Sequence[Mark | None]]) -> Plan:
    lacking: tuple[Kind, ...] = (kind,) if any(None in row for row in marks) else ()
    sheets = tuple(
        replace(sheet, marks=(*sheet.marks, *filter(None, row))) for sheet, row in zip(plan.sheets, marks, strict=True)
    )
    return replace(plan, sheets=sheets, left_out=plan.left_out + lacking)


def _targets(sheet: Sheet, press: Press) -> list[Mark | None]:
    """Put one at the middle of each edge, outside all bleed, or else a little aside; None where there is no room."""
    if not sheet.placements:
        return []
    block = sheet.block or hull(placement.area for placement in sheet.placements)
    around = block.grow(LENGTH / 2 + 1 * MM)
    x, y = around.middle
    edges = (
        [Point(x + aside, around.y) for aside in ASIDE],
        [Point(x + aside, around.bottom) for aside in ASIDE],
        [Point(around.x, y + aside) for aside in ASIDE],
        [Point(around.right, y + aside) for aside in ASIDE],
    )
    return [_target(places, sheet, press) for places in edges]


def _target(places: Iterable[Point], sheet: Sheet, press: Press) -> Mark | None:
    """Draw a target at the first place that is free."""
    boxes = (Rect(*place, 0, 0).grow(RADIUS) for place in places)
    free = (box for box in boxes if printable(sheet.paper, press).holds(box) and room.is_clear(sheet, box))
    box = next(free, None)
    return _circled_cross(box) if box else None


def _circled_cross(box: Rect) -> Mark:
    x, y = box.middle
    cross = strokes((box.x, y, box.right, y), (x, box.y, x, box.bottom))
    return Mark("registration", circle(x, y, RADIUS * 0.6) + cross)


def _bar(sheet: Sheet, press: Press) -> list[Mark | None]:
    box = room.find(sheet, press, Size(len(PATCHES) * PATCH, PATCH))
    return [*_patches(box)] if box else [None]


def _patches(box: Rect) -> Iterator[Mark]:
    down = box.height > box.width
    for number, inks in enumerate(PATCHES):
        at = number * PATCH
        patch = Rect(box.x, box.y + at, PATCH, PATCH) if down else Rect(box.x + at, box.y, PATCH, PATCH)
        yield Mark("bar", rectangle(patch), color=Color(inks, "bar"), filled=True)
