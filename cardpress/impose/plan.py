"""Plan: from the boxes of pages to sheets of paper, by the name of a scheme."""

from collections.abc import Sequence
from dataclasses import replace

from ..geometry import Size
from ..papers import PAPERS
from . import cutter, grid, gutterfold, saddle, single, targets, tile, zine
from .page_box import PageBox
from .press import Offset, Press
from .sheet import Plan, Scheme


def impose(boxes: Sequence[PageBox], scheme: Scheme, paper: Size | None, gutter: float, press: Press) -> Plan:
    """Lay pages onto sheets, with all that the press asks for; lengths are in points.

    Without a paper, sheets are A4, but `single` ones are the pages themselves. Only grids
    have gutters. No pages make an empty plan. Raises Refused ("paper-too-small",
    "pages-differ").
    """
    plan = targets.added(_laid(boxes, scheme, paper, gutter, press), press)
    if press.cutter and scheme in cutter.SCHEMES and boxes:
        plan = cutter.ready(plan, boxes[0].outline, press.cutter)
    return _moved(plan, press.backs)


def _laid(boxes: Sequence[PageBox], scheme: Scheme, paper: Size | None, gutter: float, press: Press) -> Plan:
    sheet = paper or PAPERS["A4"]
    match scheme:
        case "single":
            return single.plan(boxes, paper, press)
        case "grid":
            return grid.plan(boxes, sheet, gutter, press, grid.in_order)
        case "stack":
            return grid.plan(boxes, sheet, gutter, press, grid.in_piles)
        case "gutterfold":
            return gutterfold.plan(boxes, sheet, gutter, press)
        case "saddle":
            return saddle.plan(boxes, sheet, press)
        case "signatures":
            return saddle.plan(boxes, sheet, press, press.signature)
        case "zine":
            return zine.plan(boxes, sheet, press)
        case "tile":
            return tile.plan(boxes, sheet, press)


def _moved(plan: Plan, backs: Offset) -> Plan:
    """Move backs to where they lie behind their fronts on a printer that feeds them askew."""
    if backs == Offset():
        return plan
    sheets = (replace(sheet, moved=backs) if sheet.side == "back" else sheet for sheet in plan.sheets)
    return replace(plan, sheets=tuple(sheets))
