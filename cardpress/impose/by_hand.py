"""By hand: fronts in one pile, backs in another, each in the order in which the printer is fed."""

from dataclasses import replace
from typing import Literal

from .sheet import Plan

Feed = Literal["first", "last"]


def fronts_and_backs(plan: Plan, feed: Feed) -> tuple[Plan, Plan]:
    """Part a plan in two. `feed` says which sheet the printer takes first from the pile that was turned over.

    A machine that delivers sheets face down leaves the first one on top of the turned
    pile; one that delivers them face up leaves the last one there.
    """
    fronts = tuple(sheet for sheet in plan.sheets if sheet.side == "front")
    backs = tuple(sheet for sheet in plan.sheets if sheet.side == "back")
    return replace(plan, sheets=fronts), replace(plan, sheets=backs if feed == "first" else backs[::-1])
