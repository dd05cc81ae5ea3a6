"""Finishing: the cuts and folds that a sheet goes through after the press, in their order."""

from collections.abc import Sequence
from typing import NamedTuple

from ..geometry import Rect
from ..paths import bounds
from .sheet import Scheme, Sheet


class Step(NamedTuple):
    """A cut or a fold across the sheet at `ys`, or down it at `xs`; lengths in points.

    Where it was folded before, one cut meets it at two places. `span` is from where to where
    a cut goes that doesn't go through the sheet.
    """

    ys: tuple[float, ...] = ()
    xs: tuple[float, ...] = ()
    fold: bool = False
    span: tuple[float, float] | None = None


def steps_of(sheet: Sheet, scheme: Scheme) -> list[Step]:
    """Return what is done to a sheet; cuts on the paper's edge are none, and tiles have none that are alike."""
    boxes = [placement.box for placement in sheet.placements]
    if not boxes:
        return []
    match scheme:
        case "tile":
            return []
        case "saddle" | "signatures":
            return _booklet(boxes[0], sheet)
        case "gutterfold":
            return _folded_cards(boxes, sheet)
        case "zine":
            return _zine(boxes[0], sheet)
    return _cards(boxes, sheet)


def _cards(boxes: Sequence[Rect], sheet: Sheet) -> list[Step]:
    xs, ys = _edges(boxes)
    width, height = sheet.paper
    return [*_across(ys, height), *_down(xs, width)]


def _folded_cards(boxes: Sequence[Rect], sheet: Sheet) -> list[Step]:
    """Cut both layers at once. The dots of glue lie on the half of the backs."""
    xs, ys = _edges(boxes)
    width, height = sheet.paper
    (glue,) = [bounds([mark.path]) for mark in sheet.marks if mark.kind == "glue"]
    if glue.x >= width / 2:
        return [Step(xs=(width / 2,), fold=True), *_across(ys, height), *_both_down(xs, width)]
    return [Step(ys=(height / 2,), fold=True), *_both_across(ys, height), *_down(xs, width)]


def _booklet(page: Rect, sheet: Sheet) -> list[Step]:
    """Cut head, foot and the open edge when all is folded: what creeps is cut off there."""
    width, height = sheet.paper
    fold = Step(xs=(width / 2,), fold=True)
    return [fold, *_across({page.y, page.bottom}, height), *_both_down({width / 2 - page.width}, width)]


def _zine(page: Rect, sheet: Sheet) -> list[Step]:
    """Cut the outside, fold along the middle and the quarters, and cut the middle open between the inner pages."""
    width, height = sheet.paper
    quarters = [width / 2 + part * page.width for part in (-2, -1, 0, 1, 2)]
    outside = {quarters[0], quarters[-1]}, {height / 2 - page.height, height / 2 + page.height}
    return [
        *_across(outside[1], height),
        *_down(outside[0], width),
        Step(ys=(height / 2,), fold=True),
        Step(xs=tuple(quarters[1:-1]), fold=True),
        Step(ys=(height / 2,), span=(quarters[1], quarters[3])),
    ]


def _edges(boxes: Sequence[Rect]) -> tuple[set[float], set[float]]:
    return {x for box in boxes for x in (box.x, box.right)}, {y for box in boxes for y in (box.y, box.bottom)}


def _across(places: set[float], end: float) -> list[Step]:
    return [Step(ys=(y,)) for y in _within(places, end)]


def _down(places: set[float], end: float) -> list[Step]:
    return [Step(xs=(x,)) for x in _within(places, end)]


def _both_across(places: set[float], end: float) -> list[Step]:
    """Cut the folded sheet: both places lie as far from the fold."""
    return [Step(ys=(y, end - y)) for y in _within(places, end) if y < end / 2]


def _both_down(places: set[float], end: float) -> list[Step]:
    return [Step(xs=(x, end - x)) for x in _within(places, end) if x < end / 2]


def _within(places: set[float], end: float) -> Sequence[float]:
    distinct = sorted({round(place, 2) for place in places})
    return [place for place in distinct if 1 < place < end - 1]
