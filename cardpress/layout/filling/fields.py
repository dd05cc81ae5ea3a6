"""Fields: what a deck has for the names in braces of a slot's `say`."""

from collections.abc import Mapping
from typing import NamedTuple

from ...language import in_language
from ...prose import Paragraph
from ...read.deck import Card
from ...read.layout import FIELDS
from ...read.template import fields_of
from ..stage import Stage
from .pages import Leaf
from .subjects import cards_of, numbers


class Fields(NamedTuple):
    """Those of one page. `pages` is the product's page count, `opens` on which page each card opens, by its key."""

    stage: Stage
    leaf: Leaf
    pages: int
    opens: Mapping[str, int]

    def said(self, template: str, card: Card) -> Paragraph | None:
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
            own = deck.labels[name].words if name in deck.labels else ""
            return own or in_language(self.stage.layout.words[name], deck.language) or ""
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
