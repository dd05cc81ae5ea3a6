"""Turns: how fronts and backs follow each other in finished files, told by the words that stand on their pages."""

from collections.abc import Iterator, Mapping, Sequence

from pypdfium2 import PdfDocument

from ..messages.order import Turn
from ..preflight.expected import Area
from ..preflight.rules.words import letters

Texts = tuple[str, ...]


def turn_of(files: Sequence[bytes], cards: Sequence[Area]) -> Turn:
    """Return the order of the pages of PDFs, one after the other; `cards` are a deck's pages, fronts and backs in turn."""
    found = [_best(page, cards) for data in files for page in _pages(data)]
    orders = _orders([card.texts for card in cards])
    return next((turn for turn, order in orders.items() if order == found), "other")


def _orders(cards: Sequence[Texts]) -> Mapping[Turn, Sequence[Texts]]:
    fronts, backs = cards[::2], cards[1::2]
    turned = [side for front, back in zip(fronts, backs, strict=True) for side in (back, front)]
    return {"front-back": list(cards), "back-front": turned, "fronts-backs": [*fronts, *backs]}


def _pages(data: bytes) -> Iterator[str]:
    with PdfDocument(data) as pdf:
        yield from (letters(page.get_textpage().get_text_range()) for page in pdf)


def _best(page: str, cards: Sequence[Area]) -> Texts:
    """Return the texts that are all on a page, and explain most of its letters."""
    there = [card.texts for card in cards if all(letters(text) in page for text in card.texts)]
    return max(there, key=lambda texts: sum(map(len, texts)), default=())
