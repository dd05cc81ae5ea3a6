"""Turns: how fronts and backs follow each other in finished files, told by the words that stand on their pages."""

from collections.abc import Iterable, Mapping, Sequence

from ..messages.order import Turn
from ..preflight.expected import Area
from ..preflight.rules.words import letters

Texts = tuple[str, ...]


def turn_of(pages: Iterable[str], cards: Sequence[Area]) -> Turn:
    """Return the order of pages by the words on them; `cards` are a deck's pages, fronts and backs in turn."""
    found = [_best(letters(words), cards) for words in pages]
    orders = _orders([card.texts for card in cards])
    return next((turn for turn, order in orders.items() if order == found), "other")


def _orders(cards: Sequence[Texts]) -> Mapping[Turn, Sequence[Texts]]:
    fronts, backs = cards[::2], cards[1::2]
    turned = [side for front, back in zip(fronts, backs, strict=True) for side in (back, front)]
    return {"front-back": list(cards), "back-front": turned, "fronts-backs": [*fronts, *backs]}


def _best(page: str, cards: Sequence[Area]) -> Texts:
    """Return the texts that are all on a page, and explain most of its letters."""
    there = [card.texts for card in cards if all(letters(text) in page for text in card.texts)]
    return max(there, key=lambda texts: sum(map(len, texts)), default=())
