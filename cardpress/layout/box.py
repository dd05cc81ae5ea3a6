"""Boxes: a page's slots filled from a deck. What the deck doesn't have is not there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

from ..language import in_language
from ..prose import Paragraph
from ..read.deck import Card, Deck
from ..read.layout import FIELDS, Drawing, Slot, Words
from ..read.template import fields_of
from .pages import Leaf
from .stage import Stage
from .subjects import cards_of, is_there, numbers, subjects

Stack = Literal["column", "row", "grid", "flow", "panels"]
Kind = Literal["area", "words", "drawing"] | Stack
STACKS: tuple[Stack, ...] = get_args(Stack)


class Box(NamedTuple):
    """A slot with its content. `repeated` parts come from `each`, the others from `then`."""

    slot: Slot
    card: Card
    kind: Kind = "area"
    words: tuple[Paragraph, ...] = ()
    drawing: Drawing | Words | None = None
    parts: tuple["Box", ...] = ()
    repeated: int = 0
    behind: tuple["Box", ...] = ()
    over: tuple["Box", ...] = ()


@dataclass(slots=True, eq=False)  # not frozen, which makes making it slow; one is made for every page
class Filler:
    """Fills slots for one page. `pages` is the product's page count, `opens` on which page each card opens, by its key.

    `first` is False on the pages that a running flow goes on over.
    """

    stage: Stage
    leaf: Leaf
    pages: int
    opens: Mapping[str, int]
    without_optional: bool = False
    first: bool = True

    def page(self) -> Box:
        """Return the box of the whole page; a page is there even when all its slots are empty."""
        slot, card = self.leaf.page.slot, self.leaf.card
        bare = Box(slot, card, behind=self._all(slot.behind, card), over=self._all(slot.over, card))
        return self.box(slot, card) or bare

    def box(self, slot: Slot, card: Card) -> Box | None:
        """Return a slot's box; None when it shows what the deck doesn't have."""
        if (slot.optional and self.without_optional) or (slot.on == "first" and not self.first):
            return None
        if (slot.instead and not self.without_optional) or not is_there(slot, card, self.stage.deck):
            return None
        box = self._filled(slot, card)
        if box and (slot.behind or slot.over):
            return box._replace(behind=self._all(slot.behind, card), over=self._all(slot.over, card))
        return box

    def _filled(self, slot: Slot, card: Card) -> Box | None:
        if slot.show:
            return self._shown(slot, card)
        if slot.say:
            paragraph = self._said(slot.say, card)
            return Box(slot, card, "words", (paragraph,)) if paragraph else None
        return self._stacked(slot, card)

    def _all(self, slots: tuple[Slot, ...], card: Card) -> tuple[Box, ...]:
        return tuple([box for slot in slots if (box := self.box(slot, card))])

    def _shown(self, slot: Slot, card: Card) -> Box | None:
        for source in slot.show:
            words = paragraphs(source, card, self.stage.deck)
            if words:
                return Box(slot, card, "words", words)
            if has_drawing(source, card, self.stage.deck):
                return Box(slot, card, "drawing", drawing=source)
        return None

    def _stacked(self, slot: Slot, card: Card) -> Box | None:
        for kind in STACKS:
            slots: tuple[Slot, ...] = getattr(slot, kind)
            if slots:
                found = subjects(slot.each, card, self.stage.deck)
                repeated = tuple(box for one in found for box in self._all(slots, one))
                parts = repeated + self._all(slot.then, card)
                emptied = not any(map(_has_content, parts)) and any(map(_wants_content, (*slots, *slot.then)))
                return None if emptied else Box(slot, card, kind, parts=parts, repeated=len(repeated))
        return Box(slot, card)

    def _said(self, template: str, card: Card) -> Paragraph | None:
        """Fill the fields of a `say`; None when it names fields and the deck has none of them."""
        values = {name: self._field(name, card) for name in fields_of(template)}
        if values and not any(values.values()):
            return None
        whole = card.title if template == "{name}" else self.stage.deck.title if template == "{deck}" else None
        if whole is not None:
            return Paragraph(whole)  # so that a mistake in it is shown in the author's file
        said = template.format_map(values).strip(" ·–—/|")
        return Paragraph(self.stage.typesetter.own_text(said))

    def _field(self, name: str, card: Card) -> str:
        deck = self.stage.deck
        if name not in FIELDS:
            return deck.labels.get(name) or in_language(self.stage.layout.words[name], deck.language) or ""
        match name:
            case "number":
                return self._number(card)
            case "count":
                return str(len(deck.cards))
            case "name":
                return card.title.string
            case "category":
                return card.category.word.string if card.category else ""
            case "deck":
                return deck.title.string
            case "edition":
                return deck.edition
            case "page":
                return str(self.leaf.number)
            case "pages":
                return str(self.pages)
            case "opens":
                return self._opens(card)
        raise AssertionError(name)

    def _number(self, card: Card) -> str:
        if card.kind == "category":
            return numbers(card, self.stage.deck)
        return str(card.number) if card.kind == "card" else ""

    def _opens(self, card: Card) -> str:
        """Return on which page a card opens; a category opens with its own page, or else its first card's."""
        first = cards_of(card, self.stage.deck)[0] if card.kind == "category" else card
        return str(self.opens.get(card.key) or self.opens.get(first.key) or "")


def paragraphs(source: Drawing | Words, card: Card, deck: Deck) -> tuple[Paragraph, ...]:
    """Return what `show: source` shows of a card; of the cover card for about, more and makers."""
    if source == "title":
        return (Paragraph(card.title),)
    if source == "text":
        return (*card.sections.get("front", ()), *card.sections.get("back", ()))
    owner = card if source in ("front", "back") else deck.cover
    return owner.sections.get(source, ())


def has_drawing(source: Drawing | Words, card: Card, deck: Deck) -> bool:
    match source:
        case "art" | "frieze":
            return card.art is not None
        case "pattern":
            return card.art is None
        case "symbol":
            return card.category is not None and card.category.symbol is not None
        case "qr":
            return bool(deck.link)
        case "funding":
            return bool(deck.funding)
        case "logos":
            return bool(deck.logos)
    return source == "lines"


def texts(box: Box) -> Iterator[Box]:
    """Yield all boxes of words in a box, itself included, in reading order."""
    if box.kind == "words":
        yield box
    for part in (*box.behind, *box.parts, *box.over):
        yield from texts(part)


def _has_content(box: Box) -> bool:
    return box.kind != "area" or bool(box.behind or box.over)


def _wants_content(slot: Slot) -> bool:
    return bool(slot.show or slot.say or any(getattr(slot, kind) for kind in STACKS))
