"""Formats: a layout in the size that a printer has in place of ours."""

from dataclasses import replace

from .geometry import Size
from .read.layout import Layout, LayoutSize
from .read.printer import Printer


def in_format(layout: Layout, printer: Printer) -> Layout:
    """Return the layout with the size of the printer's product at its trim; all products of that size follow."""
    if not printer.trim or printer.product not in layout.products:
        return layout
    name = layout.products[printer.product].size
    return replace(layout, sizes={**layout.sizes, name: _resized(layout.sizes[name], printer.trim)})


def _resized(size: LayoutSize, trim: Size) -> LayoutSize:
    """Let the module grow as much as the shorter of the two sides does."""
    factor = min(trim.width / size.trim.width, trim.height / size.trim.height)
    return replace(size, trim=trim, unit=size.unit._replace(number=size.unit.number * factor))
