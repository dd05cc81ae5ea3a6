"""What a product must hold to beyond its grammar: a size and pages that are there, backs behind fronts, no text left out."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from ...problem import Problems, Term
from ..layout import Layout, Page, Product, Words
from .visits import visits, written


def check_product(product: Product, layout: Layout, problems: Problems) -> None:
    if product.size not in layout.sizes:
        span = written(product.span, "size", product.size)
        problems.error("size-unknown", span, word=product.size, known=tuple(layout.sizes))
    names = tuple(dict.fromkeys(page.name for page in layout.pages))
    for name in product.pages:
        if name not in names:
            problems.error("page-unknown", written(product.span, "pages", name), word=name, known=names)
    if product.multiple < 1:
        problems.error("product-multiple", product.span)
    pages = layout.pages_of(product)
    _check_sides(pages, problems)
    missing = [text for text in _left_out(pages) if not set(text.split("-")) & set(product.omits)]
    if missing:
        texts = tuple(Term(text) for text in missing)
        omits = ", ".join(dict.fromkeys(text.replace("card-", "").partition("-")[0] for text in missing))
        problems.error("product-leaves-out", product.span, product=product.name, texts=texts, omits=omits)


def _check_sides(pages: Iterable[Page], problems: Problems) -> None:
    """After every front comes its back, made for the same."""
    sides = [(page.side, page.serves if page.side else "", page) for page in pages]
    ends = [(None, "", None), *sides, (None, "", None)]
    for (side, serves, page), (after, after_serves, back) in pairwise(ends):
        paired = side == "front" and after == "back" and serves == after_serves
        lonely = page if side == "front" else back if after == "back" else None
        if not paired and lonely is not None:
            problems.error("page-pair", lonely.slot.span, page=lonely.name)


def _left_out(pages: Iterable[Page]) -> Iterator[str]:
    """Return what of the cards appears on no page, such as "cover-title"."""
    slots = [visit for page in pages for visit in visits(page)]
    for kind in ("cover", "card"):
        shown: set[str] = {name for visit in slots if visit.serves == kind for name in visit.slot.show}
        named = any("{name}" in visit.slot.say for visit in slots if visit.serves == kind)
        if "title" not in shown and not named:
            yield f"{kind}-title"
        if not any(shown.issuperset(words) for words in _TEXTS[kind]):
            yield f"{kind}-text"


_TEXTS: Mapping[str, tuple[tuple[Words, ...], ...]] = {
    "cover": (("about", "more", "makers"),),
    "card": (("text",), ("front", "back")),
}
"""The words that are, together, all of a card's text."""
