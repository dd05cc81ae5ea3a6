"""Formats: a layout in the size that a printer has in place of ours, as screens show it, and as a print house prints it."""

from collections.abc import Iterator
from dataclasses import replace

from ..geometry import Size
from ..pdf.finishing.intent import PRESS
from ..read.layout import Layout, LayoutSize, Product
from ..read.printer import Printer


def in_format(layout: Layout, printer: Printer) -> Layout:
    """Return the layout with the size of the printer's product at its trim; all products of that size follow, and boxes.

    A screen shows pages by themselves, in red, green and blue; a print house gets all that is made for it as it asks.
    """
    if printer.tells:
        layout = replace(layout, products={name: _on_screen(of, layout) for name, of in layout.products.items()})
    elif printer.recipient:
        layout = replace(layout, products={name: for_press(of, printer) for name, of in layout.products.items()})
    if not printer.trim:
        return layout
    resized = {name: _resized(layout.sizes[name], printer.trim) for name in _sizes(layout, printer.product)}
    return replace(layout, sizes={**layout.sizes, **resized}) if resized else layout


def for_press(product: Product, printer: Printer) -> Product:
    """Return a product of the office as one of the press where the printer asks for its standard, inks and bleed."""
    return replace(product, output="press") if printer.standard in PRESS else product


def _sizes(layout: Layout, product: str) -> Iterator[str]:
    """Yield the names of a product's size, and of boxes for it."""
    if product in layout.products:
        yield layout.products[product].size
    yield from (name for name, size in layout.sizes.items() if size.holds == product)


def _on_screen(product: Product, layout: Layout) -> Product:
    """Return a product as its pages; the one on sheets is not built by default where another has the same pages alone."""
    single = replace(product, onto="single", output="office")
    twins = (other for other in layout.products.values() if other.onto == "single" and other.default)
    shown = any((other.size, other.pages) == (product.size, product.pages) for other in twins)
    return single if product.onto == "single" or not shown else replace(single, default=False)


def _resized(size: LayoutSize, trim: Size) -> LayoutSize:
    """Let the module grow as much as the shorter of the two sides does."""
    factor = min(trim.width / size.trim.width, trim.height / size.trim.height)
    return replace(size, trim=trim, unit=size.unit._replace(number=size.unit.number * factor))
