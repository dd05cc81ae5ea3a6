"""What a layout must hold to beyond its grammar: names that exist, one content a slot, every word and style used."""

import re
from collections.abc import Iterable

from ...language import in_language
from ...problem import Problems, Span
from ..deck import Deck
from ..layout import FIELDS, WORDS, Layout, Page, Slot
from ..lengths import Percent
from ..template import fields_of
from .pieces import HOLDERS
from .product_check import check_product
from .style_check import check_styles
from .visits import CONTENTS, Visit, visits, written


def check_layout(layout: Layout, problems: Problems) -> None:
    """Note everything that is wrong with a layout whose keys and values are right."""
    for page in layout.pages:
        for visit in visits(page):
            _check_slot(visit.slot, problems)
            _check_words(visit, layout, problems)
    check_styles(layout, problems)
    _check_sizes(layout, problems)
    _check_page_names(layout, problems)
    _check_use(layout, problems)
    for product in layout.products.values():
        check_product(product, layout, problems)


def check_language(layout: Layout, deck: Deck, problems: Problems) -> None:
    """Note the layout's own words that a deck can't use: not in its language, nor among its labels."""
    for name, texts in layout.words.items():
        if not in_language(texts, deck.language) and name not in deck.labels:
            problems.error("word-language", _word(layout, name), text=name, language=deck.language)


def check_choice(layout: Layout, product: str, span: Span, problems: Problems) -> None:
    """Note a product, named at `span`, that the layout which a deck chose for it does not have."""
    if product not in layout.products:
        values = {"word": product, "layout": layout.key, "known": tuple(layout.products)}
        problems.error("layout-without", span, **values)


def check_labels(deck: Deck, words: Iterable[str], problems: Problems) -> None:
    """Note labels that are none of the `words` of all the layouts that the deck can use."""
    known = tuple(dict.fromkeys(words))
    for name, label in deck.labels.items():
        if name not in known:
            problems.error("label-unknown", label.span, word=name, known=known)


def _check_slot(slot: Slot, problems: Problems) -> None:
    written = [name for name in CONTENTS if getattr(slot, name)]
    if len(written) > 1:
        problems.error("slot-contents", slot.span, contents=tuple(written))
    holds = bool(set(written) & set(HOLDERS))
    for name in ("each", "then"):
        if getattr(slot, name) and not holds:
            problems.error("slot-holds-nothing", slot.span, key=name)
    if slot.then and holds and not slot.each:
        problems.error("slot-then", slot.span)
    if isinstance(slot.columns, int) and slot.columns < 1:
        problems.error("slot-columns", slot.span)


def _check_words(visit: Visit, layout: Layout, problems: Problems) -> None:
    slot = visit.slot
    if (slot.say or set(slot.show) & set(WORDS)) and not slot.style:
        problems.error("slot-style", slot.span)
    for name in filter(None, (slot.style, slot.first)):
        if name not in layout.styles:
            span = written(slot.span, "style" if name == slot.style else "first", name)
            problems.error("style-unknown", span, word=name, known=tuple(layout.styles))
        elif layout.styles[name].follows_slot and not _has_height(visit):
            problems.error("slot-height", slot.span, style=name)
    for name in _said(slot, problems):
        known = (*FIELDS, *layout.words)
        if name not in known:
            problems.error("field-unknown", written(slot.span, "say", name), word=name, known=known)


def _said(slot: Slot, problems: Problems) -> tuple[str, ...]:
    """Return the fields that a slot says."""
    try:
        return fields_of(slot.say)
    except ValueError:
        problems.error("field-braces", slot.span, text=slot.say)
        return ()


def _has_height(visit: Visit) -> bool:
    """A slot's height is known if it is written, pinned, or that of its row or page."""
    slot, parent = visit.slot, visit.parent
    if slot.height is not None or (slot.top is not None and slot.bottom is not None):
        return True
    return parent is None or (visit.holder == "row" and parent.height is not None) or visit.holder in ("grid", "panels")


def _check_sizes(layout: Layout, problems: Problems) -> None:
    for name, size in layout.sizes.items():
        if size.unit.unit not in ("mm", "pt") or not size.unit.number:
            problems.error("size-unit", written(size.span, "unit", f"{size.unit.number:g}"), size=name)


def _check_page_names(layout: Layout, problems: Problems) -> None:
    seen: dict[str, Page] = {}
    for page in layout.pages:
        if page.name in seen:
            problems.error("page-twice", page.slot.span, page=page.name)
        seen[page.name] = page


def _check_use(layout: Layout, problems: Problems) -> None:
    """Every style and every word is used somewhere."""
    slots = [visit.slot for page in layout.pages for visit in visits(page)]
    sizes = [style.size for style in layout.styles.values()]
    styles = {name for slot in slots for name in (slot.style, slot.first)}
    styles |= {size.style for size in sizes if isinstance(size, Percent)}
    for name, style in layout.styles.items():
        if name not in styles:
            problems.advice("style-unused", style.span, word=name)
    said = {name for slot in slots for name in _said(slot, problems)}
    for name in layout.words:
        if name not in said:
            problems.advice("word-unused", _word(layout, name), word=name)
        elif not layout.words[name]:
            problems.error("word-empty", _word(layout, name), word=name)


def _word(layout: Layout, name: str) -> Span:
    """Return where one of the layout's own words is written."""
    match = re.compile(rf"\bwords\s*:.*?(?<!\w)({re.escape(name)})\s*:", re.DOTALL).search(layout.span.source.text)
    return Span(layout.span.source, *match.span(1)) if match else layout.span
