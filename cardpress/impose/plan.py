"""Plan: from the boxes of pages to sheets of paper, by the name of a scheme."""

from collections.abc import Sequence

from ..geometry import PAPERS, Size
from . import grid, saddle, single
from .sheet import PageBox, Plan, Press, Scheme


def impose(boxes: Sequence[PageBox], scheme: Scheme, paper: Size | None, gutter: float, press: Press) -> Plan:
    """Lay pages onto sheets; lengths are in points.

    Without a paper, sheets are A4, but `single` ones are the pages themselves. Only a
    grid has gutters. No pages make an empty plan. Raises Refused ("paper-too-small",
    "pages-differ").
    """
    match scheme:
        case "single":
            return single.plan(boxes, paper, press)
        case "grid":
            return grid.plan(boxes, paper or PAPERS["A4"], gutter, press)
        case "saddle":
            return saddle.plan(boxes, paper or PAPERS["A4"], press)
