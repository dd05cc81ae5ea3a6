"""Registration marks and the colour bar: by them a print house lays its plates over each other and measures its inks."""

from collections.abc import Iterator
from dataclasses import replace

from ..color import Color, Inks
from ..geometry import MM, Rect, Size, circle, rectangle
from . import room
from .marks import LENGTH, strokes
from .sheet import Mark, Plan, Press, Sheet, printable

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
    """Add what the press asks for where there is room for it on a sheet."""
    if not {"registration", "bar"} & {*press.marks}:
        return plan
    return replace(plan, sheets=tuple(_added(sheet, press) for sheet in plan.sheets))


def _added(sheet: Sheet, press: Press) -> Sheet:
    if "registration" in press.marks and sheet.placements:
        sheet = replace(sheet, marks=(*sheet.marks, *_targets(sheet, press)))
    if "bar" in press.marks and (found := room.find(sheet, press, Size(len(PATCHES) * PATCH, PATCH))):
        sheet = replace(sheet, marks=(*sheet.marks, *_bar(found)))
    return sheet


def _targets(sheet: Sheet, press: Press) -> Iterator[Mark]:
    """Put one at the middle of each edge, outside all bleed, or else a little aside."""
    shown = [placement.area for placement in sheet.placements]
    left, top = min(area.x for area in shown), min(area.y for area in shown)
    right, bottom = max(area.right for area in shown), max(area.bottom for area in shown)
    x, y, away = (left + right) / 2, (top + bottom) / 2, LENGTH / 2 + 1 * MM
    for places in (
        [(x + aside, top - away) for aside in ASIDE],
        [(x + aside, bottom + away) for aside in ASIDE],
        [(left - away, y + aside) for aside in ASIDE],
        [(right + away, y + aside) for aside in ASIDE],
    ):
        boxes = [Rect(x, y, 0, 0).grow(RADIUS) for x, y in places]
        free = (box for box in boxes if printable(sheet.paper, press).holds(box) and room.is_clear(sheet, box))
        if box := next(free, None):
            yield _target(box)


def _target(box: Rect) -> Mark:
    x, y = box.middle
    cross = strokes((box.x, y, box.right, y), (x, box.y, x, box.bottom))
    return Mark("registration", circle(x, y, RADIUS * 0.6) + cross)


def _bar(box: Rect) -> Iterator[Mark]:
    down = box.height > box.width
    for number, inks in enumerate(PATCHES):
        at = number * PATCH
        patch = Rect(box.x, box.y + at, PATCH, PATCH) if down else Rect(box.x + at, box.y, PATCH, PATCH)
        yield Mark("bar", rectangle(patch), color=Color(inks, "bar"), filled=True)
