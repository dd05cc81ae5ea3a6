"""Content: what a deck has for a slot that shows something of it."""

from ...prose import Paragraph
from ...read.deck import Card, Deck
from ...read.layout import Drawing, Words


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
