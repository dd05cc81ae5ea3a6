"""Formats: a layout in the size that a printer has in place of ours."""

from collections.abc import Iterator
from dataclasses import replace

from ..geometry import Size
from ..read.layout import Layout, LayoutSize
from ..read.printer import Printer


def in_format(layout: Layout, printer: Printer) -> Layout:
    """Return the layout with the size of the printer's product at its trim; all products of that size follow, and boxes."""
    if not printer.trim:
        return layout
    resized = {name: _resized(layout.sizes[name], printer.trim) for name in _sizes(layout, printer.product)}
    return replace(layout, sizes={**layout.sizes, **resized}) if resized else layout


def _sizes(layout: Layout, product: str) -> Iterator[str]:
    """Yield the names of a product's size, and of boxes for it."""
    if product in layout.products:
        yield layout.products[product].size
    yield from (name for name, size in layout.sizes.items() if size.holds == product)


def _resized(size: LayoutSize, trim: Size) -> LayoutSize:
    """Let the module grow as much as the shorter of the two sides does."""
    factor = min(trim.width / size.trim.width, trim.height / size.trim.height)
    return replace(size, trim=trim, unit=size.unit._replace(number=size.unit.number * factor))
