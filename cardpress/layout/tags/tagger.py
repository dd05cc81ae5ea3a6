"""Tagger: what a box's content is to those who listen: a title, a text, a list, a picture, or nothing.

A layout says it already: what it shows of whom, and under what. A part that shows another card's words is that
card's section; one that only names it is an entry of a list.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ...paths import bounds
from ...prose import Paragraph
from ...read.deck import DECORATION, Card
from ...read.template import fields_of
from ...text.typeset import Typesetter
from ..arranging.placed import Placed
from ..drawings.funding import statement_language
from ..filling.box import Box, texts
from ..frame import Element, Glyphs, Group, Item, Role, Tagged
from ..stage import Stage
from .book import Book
from .decoration import decorated
from .drawn import Drawn, DrawnLine
from .links import area, stretches

_FOLIO = frozenset({"number", "count", "page", "pages", "deck"})
"""Fields of a `say` that says nothing but where one is."""
_RANKS: Mapping[str, int] = {"cover": 1, "category": 2, "card": 3}
_LISTS: Mapping[str, Role] = {"bullet": "bullets", "number": "numbers"}


@dataclass(frozen=True, eq=False)
class Tagger:
    """Tags what is shown in the section of `card`; `within` leads to the entry of a list, if it is one."""

    stage: Stage
    book: Book
    card: Card
    within: tuple[Element, ...] = ()

    def of(self, part: Box, whole: Box) -> "Tagger":
        """Return what tags a part that is of another card than the whole."""
        of_card = (other for other in whole.parts if other.card is part.card)
        if any(box.slot.show for other in of_card for box in texts(other)):
            return replace(self, card=part.card, within=())
        entry = Element("list", id(whole.slot)), Element("item", part.card.key), Element("body")
        return replace(self, within=(*self.within, *entry))

    def whole(self, items: Iterable[Item]) -> list[Item]:
        """Return all items of a page, tagged: what tells nothing is decoration."""
        return list(decorated(items))

    def _section(self) -> tuple[Element, ...]:
        return self.book.section(self.card), *self.within

    # Text

    def text(self, box: Box, paragraphs: Iterable[Drawn]) -> Iterator[Tagged]:
        """Yield a text's paragraphs; list items that follow each other are one list."""
        for kind, run in groupby(paragraphs, key=lambda drawn: drawn.paragraph.kind):
            drawn = tuple(run)
            role = _LISTS.get(kind, "list") if any(one.label for one in drawn) else "list"
            whole = Element(role, id(drawn[0].paragraph.text))
            for one in drawn:
                yield from self._paragraph(box, one, whole)

    def _paragraph(self, box: Box, drawn: Drawn, whole: Element) -> Iterator[Tagged]:
        text = drawn.paragraph.text
        if _is_folio(box) or not (self.within or self.book.is_first(self.card, id(text))):
            yield Tagged((*drawn.label, *(line.glyphs for line in drawn.lines)), repeated=True)
            return
        elements = self._elements(box, drawn.paragraph, whole)
        if drawn.label:
            yield Tagged(drawn.label, (*elements[:-1], Element("label", says=drawn.means)))
        yield from _lines(drawn.lines, elements, self.stage.typesetter)

    def _elements(self, box: Box, paragraph: Paragraph, whole: Element) -> tuple[Element, ...]:
        section, key = self._section(), id(paragraph.text)
        if paragraph.kind in _LISTS:
            return *section, whole, Element("item", key), Element("body")
        if self.within:
            return section
        if _is_title(box, paragraph):
            return *section, Element("title", _RANKS[box.card.kind])
        return *section, Element("paragraph", key)

    # Drawings

    def drawing(self, placed: Placed, items: Sequence[Item]) -> Iterable[Item]:
        """Return a drawing's items, tagged if they tell something."""
        match placed.box.drawing:
            case "art" if items and not self.within:
                return self._art(placed, items)
            case "qr":
                return self._code(placed, items)
            case "funding":
                return self._funding(items)
            case "logos":
                return self._logos(items)
        return items

    def _art(self, placed: Placed, items: Sequence[Item]) -> Sequence[Item]:
        card = placed.box.card
        if not card.alt and card.art:
            self.stage.problems.error("alt-missing", card.art.span)
        if card.alt in ("", DECORATION) or not self.book.is_first(self.card, "art"):
            return items
        return (Tagged(items, (*self._section(), Element("picture", says=card.alt)), box=placed.inner),)

    def _code(self, placed: Placed, items: Sequence[Item]) -> Sequence[Item]:
        """Tag a code as a link: no telephone reads the screen that it is shown on."""
        deck = self.stage.deck
        if not self.book.is_first(deck.cover, "qr"):
            return (Tagged(items, repeated=True),)
        elements = *self._section(), Element("link", "qr", deck.link), Element("picture", says=f"QR: {deck.link}")
        return (Tagged(items, elements, box=placed.inner),)

    def _funding(self, items: Sequence[Item]) -> Iterator[Item]:
        """Tag the statement; the emblem beside it says the same without words."""
        if not self.book.is_first(self.stage.deck.cover, "funding"):
            yield Tagged(items, repeated=True)
            return
        language = statement_language(self.stage.deck)
        for item in items:
            if isinstance(item, Glyphs):
                elements = *self._section(), Element("paragraph", id(item.text), language=language)
                yield Tagged((_spaced(item, self.stage.typesetter),), elements)
            else:
                yield item

    def _logos(self, items: Sequence[Item]) -> Iterator[Item]:
        deck = self.stage.deck
        if not self.book.is_first(deck.cover, "logos"):
            yield Tagged(items, repeated=True)
            return
        for logo in deck.logos[len(deck.logo_names) :]:
            self.stage.problems.error("logo-name-missing", logo.span)
        for number, (item, name) in enumerate(zip(items, deck.logo_names, strict=False)):
            box = bounds([item.clip]) if isinstance(item, Group) and item.clip else None
            yield Tagged((item,), (*self._section(), Element("picture", f"logo {number}", name)), box=box)


def _is_title(box: Box, paragraph: Paragraph) -> bool:
    return paragraph.text is box.card.title


def _is_folio(box: Box) -> bool:
    names = fields_of(box.slot.say)
    return bool(names) and _FOLIO.issuperset(names)


def _lines(lines: Iterable[DrawnLine], elements: tuple[Element, ...], typesetter: Typesetter) -> Iterator[Tagged]:
    """Yield lines as one, but each stretch of a line that is a link by itself."""
    plain: list[Glyphs] = []
    for line, glyphs in lines:
        spaced = glyphs if line.measured.divides(line.line.last) else _spaced(glyphs, typesetter)
        for link, part in stretches(line, spaced) if line.measured.text.marks else ((None, spaced),):
            if link is None:
                plain.append(part)
                continue
            if plain:
                yield Tagged(tuple(plain), elements)
                plain = []
            yield Tagged((part,), (*elements, Element("link", link.start, link.target)), box=area(part))
    if plain:
        yield Tagged(tuple(plain), elements)


def _spaced(glyphs: Glyphs, typesetter: Typesetter) -> Glyphs:
    """End a line with the space that its end stands for, else two words would be told as one."""
    last = glyphs.pieces[-1]
    return glyphs._replace(pieces=[*glyphs.pieces, typesetter.shaper.word(last.font, " ")])
