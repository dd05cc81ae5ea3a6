"""Slug: a line in the margin that says what a sheet is and how to print its other side, and a ruler to check the scale."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ..color import BLACK
from ..geometry import MM, Point, Rect, Size
from ..messages.slug import SlugWords
from . import room
from .marks import strokes
from .press import Press
from .sheet import Kind, Label, Mark, Plan, Sheet

TYPE = 6.0
LINE = 8.0
RULER = 50 * MM
RULER_TEXT = "50 mm"


def labelled(plan: Plan, title: str, words: SlugWords, press: Press) -> Plan:
    """Return the plan with a slug and a ruler on every sheet that has room for them, outside pages and marks.

    `title` names the work. Sheets laid out alike are looked at once.
    """
    if "slug" not in press.marks or not plan.sheets:
        return plan
    lines = list(_lines(plan, title, words))
    longest = Size(_length(max(lines, key=len)), LINE)
    known: dict[object, _Margin] = {}
    sheets = []
    for sheet, line in zip(plan.sheets, lines, strict=True):
        key = sheet.paper, sheet.side, sheet.name, sheet.block or tuple(page.box for page in sheet.placements)
        if key not in known:
            known[key] = _margin(sheet, press, longest)
        sheets.append(_with(sheet, known[key], line))
    lacking: tuple[Kind, ...] = ("slug",) if any(margin.slug is None for margin in known.values()) else ()
    return replace(plan, sheets=tuple(sheets), left_out=plan.left_out + lacking)


class _Margin(NamedTuple):
    """Where the ruler and the slug go on sheets laid out alike; None if there is no room."""

    ruler: Rect | None
    slug: Rect | None


def _margin(sheet: Sheet, press: Press, longest: Size) -> _Margin:
    place = room.find(sheet, press, Size(RULER + _length(RULER_TEXT) + TYPE, LINE))
    ruled = _with(sheet, _Margin(place, None), "")
    return _Margin(place, room.find(ruled, press, longest))


def _with(sheet: Sheet, margin: _Margin, line: str) -> Sheet:
    if margin.ruler:
        scale, label = ruler(margin.ruler, RULER, RULER_TEXT)
        sheet = replace(sheet, marks=(*sheet.marks, scale), labels=(*sheet.labels, label))
    return replace(sheet, labels=(*sheet.labels, _label(line, margin.slug))) if margin.slug else sheet


def _lines(plan: Plan, title: str, words: SlugWords) -> Iterator[str]:
    """Say of each side: the work, the paper's number of all papers, the side, and over which edge to turn it."""
    papers = sum(sheet.side == "front" for sheet in plan.sheets) or len(plan.sheets)
    two_sided = any(sheet.side == "back" for sheet in plan.sheets)
    number = 0
    for sheet in plan.sheets:
        number += sheet.side == "front" or papers == len(plan.sheets)
        parts = [title, words.sheet.format(number=number, count=papers), sheet.name]
        if two_sided:
            parts += [words.back if sheet.side == "back" else words.front, words.turn[plan.flip]]
        yield " · ".join(filter(None, parts))


def _length(words: str) -> float:
    return Label(words, Point(0, 0), TYPE).area.width


def _label(line: str, place: Rect) -> Label:
    if place.height > place.width:
        return Label(line, Point(place.right - (LINE - TYPE), place.bottom), TYPE, 270)
    return Label(line, Point(place.x, place.bottom - (LINE - TYPE)), TYPE)


def ruler(place: Rect, length: float, text: str) -> tuple[Mark, Label]:
    """Draw a ruler of `length` points that begins at the left of `place`, or at its foot if that stands upright."""
    upright = place.height > place.width
    x, y = (place.right - 1, place.bottom) if upright else (place.x, place.bottom - 1)
    ticks = [tick * 10 * MM for tick in range(round(length / (10 * MM)) + 1)]
    ends = {0: LINE - 2, len(ticks) - 1: LINE - 2}
    heights = [(at, ends.get(number, LINE / 2)) for number, at in enumerate(ticks)]
    if upright:
        lines = [(x, y, x, y - length), *((x, y - at, x - height, y - at) for at, height in heights)]
        return Mark("slug", strokes(*lines), color=BLACK), Label(text, Point(x, y - length - TYPE / 2), TYPE, 270)
    lines = [(x, y, x + length, y), *((x + at, y, x + at, y - height) for at, height in heights)]
    return Mark("slug", strokes(*lines), color=BLACK), Label(text, Point(x + length + TYPE / 2, y), TYPE)
