"""Delivery: pages that lie on no sheet, in the order and with the marks that a printer asks for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from . import single
from .page_box import PageBox, Side
from .press import Press
from .sheet import Plan, Sheet

Order = Literal["front-back", "back-front", "fronts-backs"]
Sheets = tuple[Sheet, ...]


def deliver(boxes: Sequence[PageBox], press: Press, order: Order, *, marked: bool) -> Plan:
    """Lay each page on a sheet of its own: as large as the page with its bleed, or `marked` in the middle of a larger one."""
    plan = single.marked(boxes, press) if marked else single.plan(boxes, None, press)
    return replace(plan, sheets=_ORDERS[order](plan.sheets), flip="hand")  # no paper has a front and a back yet


def of_side(plan: Plan, side: Side) -> Plan:
    """Return the fronts or the backs alone."""
    return replace(plan, sheets=tuple(sheet for sheet in plan.sheets if sheet.side == side))


def _back_front(sheets: Sheets) -> Sheets:
    """Let each back come before its front; a page without a back stays where it is."""
    ordered: list[Sheet] = []
    for sheet in sheets:
        ordered.insert(len(ordered) - (sheet.side == "back"), sheet)
    return tuple(ordered)


def _fronts_backs(sheets: Sheets) -> Sheets:
    return tuple(sorted(sheets, key=lambda sheet: sheet.side == "back"))


_ORDERS: Mapping[Order, Callable[[Sheets], Sheets]] = {
    "front-back": lambda sheets: sheets,
    "back-front": _back_front,
    "fronts-backs": _fronts_backs,
}
