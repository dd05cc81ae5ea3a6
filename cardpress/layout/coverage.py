"""Coverage: every word of a deck is on paper, or a layout says that it leaves it out."""

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet

from ..prose import Text
from ..read.deck import Card, Deck
from ..read.layout import Product
from .frame import Frame, Glyphs, Group, Item, Tagged


def shown(frame: Frame) -> Collection[Text]:
    """Return the texts of the author's that a frame shows, in their order."""
    texts: dict[Text, None] = {}
    _add_shown(frame.items, texts)
    return texts.keys()


def _add_shown(items: Iterable[Item], texts: dict[Text, None]) -> None:
    for item in items:
        if isinstance(item, Glyphs):
            if item.text.source is not None:
                texts[item.text] = None
        elif isinstance(item, (Group, Tagged)):
            _add_shown(item.items, texts)


def left_out(product: Product, deck: Deck, on_paper: AbstractSet[int]) -> list[Text]:
    """Return the texts that no page of a product shows, by their ids, and that it doesn't say it omits."""
    cover = () if "cover" in product.omits else (deck.cover,)
    cards = () if "card" in product.omits else deck.cards
    return [text for card in (*cover, *cards) for text in _texts(card, product) if id(text) not in on_paper]


def _texts(card: Card, product: Product) -> list[Text]:
    texts = [] if "title" in product.omits else [card.title]
    if "text" not in product.omits:
        for section in card.sections.values():
            texts += [paragraph.text for paragraph in section]
    return texts
