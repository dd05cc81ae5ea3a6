"""Visits: the slots of a page one by one, and where in their file something of them is written."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...problem import Span
from ..layout import Page, Slot
from .pieces import HOLDERS

CONTENTS = ("show", "say", "column", "row", "grid", "flow", "panels")


class Visit(NamedTuple):
    """A slot, what holds it, and whether it is made for a card or for the cover."""

    slot: Slot
    parent: Slot | None
    holder: str
    serves: str


def visits(page: Page) -> Iterator[Visit]:
    """Walk over all slots of a page."""
    yield from _visits(Visit(page.slot, None, "page", page.serves))


def _visits(visit: Visit) -> Iterator[Visit]:
    yield visit
    for holder in HOLDERS:
        repeated = visit.slot.each and holder in CONTENTS
        serves = "card" if repeated and "card" in visit.slot.each else visit.serves
        for slot in getattr(visit.slot, holder):
            yield from _visits(Visit(slot, visit.slot, holder, serves))


def written(span: Span, key: str, word: str) -> Span:
    """Return where `word` is written as a value of `key`, from the span's beginning on; else the span."""
    pattern = re.compile(rf"\b{key}\s*:[^:]*?(?<!\w)({re.escape(word)})(?!\w)")
    match = pattern.search(span.source.text, span.start)
    return Span(span.source, *match.span(1)) if match else span
