"""Which pages a product has, in order, and whose they are: known before anything is set, but for where flows run on."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

from ...read.deck import Card, Deck
from ...read.layout import Layout, Page, Product
from .subjects import is_there, runs


class Leaf(NamedTuple):
    """One page to be laid out: its template, the card it is of, and its number from 1."""

    page: Page
    card: Card
    number: int


Extra = Mapping[tuple[Page, Card], int]
"""How many pages more than one a template and its card take, where their flow runs on."""
NONE: Extra = MappingProxyType({})


def leaves(layout: Layout, product: Product, deck: Deck, extra: Extra = NONE) -> tuple[Leaf, ...]:
    """Return a product's pages. Fill pages go where the layout has them, as many as are needed."""
    templates = layout.pages_of(product)
    fills = [page for page in templates if page.serves == "fill"]
    found = tuple(_walk(templates, deck, fills, extra, filled=0))
    missing = -(len(found) + sum(extra.values())) % product.multiple
    return tuple(_walk(templates, deck, fills, extra, missing)) if fills and missing else found


def _walk(templates: Sequence[Page], deck: Deck, fills: Sequence[Page], extra: Extra, filled: int) -> Iterator[Leaf]:
    number = 1
    for page, card in _in_order(templates, deck, fills, filled):
        wrong_hand = page.starts is not None and (page.starts == "left") != (number % 2 == 0)
        if wrong_hand and fills:
            yield Leaf(fills[0], deck.cover, number)
            number += 1
        yield Leaf(page, card, number)
        number += 1 + extra.get((page, card), 0)


def _in_order(templates: Sequence[Page], deck: Deck, fills: Sequence[Page], filled: int) -> Iterator[tuple[Page, Card]]:
    """Neighbours that serve cards go round together: front, back, front, back."""
    for serves, group in groupby(templates, key=_round):
        pages = list(group)
        if serves == "card":
            yield from _of_cards(pages, deck)
        elif serves == "cover":
            yield from ((page, deck.cover) for page in pages if is_there(page.slot, deck.cover, deck))
        elif pages[0] is fills[0]:
            yield from ((fills[0], deck.cover) for _ in range(filled))


def _round(page: Page) -> str:
    """Pages of categories go round with those of their cards."""
    return "card" if page.serves == "category" else page.serves


def _of_cards(pages: Sequence[Page], deck: Deck) -> Iterator[tuple[Page, Card]]:
    of_cards = [page for page in pages if page.serves == "card"]
    of_categories = [page for page in pages if page.serves == "category"]
    for category, cards in runs(deck):
        if category:
            yield from ((page, category) for page in of_categories if is_there(page.slot, category, deck))
        yield from ((page, card) for card in cards for page in of_cards if is_there(page.slot, card, deck))
