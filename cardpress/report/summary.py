"""Summary: a line for each file that was made, and where they are."""

from collections.abc import Iterator

from ..commands.outcome import Outcome, ProductEntry
from ..messages.words import Words
from ..read.source import shown


def summary(outcome: Outcome, words: Words) -> Iterator[str]:
    """Yield the lines; none where nothing was made."""
    if not outcome.files:
        return
    products = {product.file: product for product in outcome.products}
    width = max(map(len, products), default=0)
    for name, product in products.items():
        yield f"{name:<{width}}  {_product(product, words)}"
    others = [name for name in outcome.files if name not in products]
    if others:
        yield ", ".join(others)
    yield words.written.format(folder=shown(outcome.folder))


def _product(product: ProductEntry, words: Words) -> str:
    parts = [_pages(product, words)]
    if product.box_mm:
        parts.append(words.box.format(size=words.size(product.box_mm)))
    if body := product.type.get("body"):
        points, x_height = words.number(body.points), words.number(round(body.x_height_mm, 1))
        parts.append(words.body.format(points=points, x_height=x_height))
    if "slug" in product.left_out_marks:
        parts.append(words.no_slug)
    return ", ".join(parts)


def _pages(product: ProductEntry, words: Words) -> str:
    said = words.page if product.pages == 1 else words.pages
    pages = said.format(count=product.pages, size=words.size(product.trim_mm))
    if product.sheets is None or product.paper_mm is None:
        return pages
    said = words.sheet if product.sheets == 1 else words.sheets
    return said.format(pages=pages, count=product.sheets, paper=words.size(product.paper_mm))
