"""What a layout must hold to where it lays out boxes: panels on pages of a size with a die, each once and whole."""

from collections.abc import Iterator

from ...problem import Problems
from ..layout import Layout, Page, Slot
from .visits import Visit, visits, written

PLACED = ("left", "top", "right", "bottom", "width", "height")
"""What a panel has from the box itself."""


def check_panels(layout: Layout, problems: Problems) -> None:
    for page in layout.pages:
        for visit in visits(page):
            _check_place(visit, problems)
        for slot in _twice(page):
            problems.error("panel-twice", written(slot.span, "panel", slot.panel or ""), panel=slot.panel)
    _check_sizes(layout, problems)


def _check_place(visit: Visit, problems: Problems) -> None:
    """`panels` stand right in a page, and `panel` right in them."""
    slot, on_panel = visit.slot, visit.holder == "panels"
    if (slot.panel and not on_panel) or (slot.panels and visit.parent):
        problems.error("panel-stray", slot.span)
    if on_panel and not slot.panel:
        problems.error("panel-missing", slot.span)
    for key in PLACED if on_panel else ():
        if getattr(slot, key) is not None:
            problems.error("panel-placed", slot.span, key=key)


def _twice(page: Page) -> Iterator[Slot]:
    seen = set()
    for slot in page.slot.panels:
        if slot.panel and slot.panel in seen:
            yield slot
        seen.add(slot.panel)


def _check_sizes(layout: Layout, problems: Problems) -> None:
    for product in layout.products.values():
        size = layout.sizes[product.size]
        for page in layout.pages_of(product):
            if bool(page.slot.panels) != bool(size.die):
                code = "panels-without-die" if page.slot.panels else "die-without-panels"
                problems.error(code, product.span, page=page.name, size=product.size)
