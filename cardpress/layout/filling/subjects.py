"""Subjects: what a page or a slot is made for: the cover, a card, or a category, which stands as a card of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from ...read.deck import Card, Category, Deck
from ...read.layout import Each, Presence, Slot


def is_sorted(deck: Deck) -> bool:
    """Whether every card has a category."""
    return bool(deck.cards) and all(card.category for card in deck.cards)


def has(presence: Presence, card: Card, deck: Deck) -> bool:
    """Whether there is what a slot or page is made `with`."""
    match presence:
        case "art":
            return card.art is not None
        case "photo":
            return card.art is not None and not card.art.is_drawing
        case "text":
            return any(card.sections.values())
        case "category":
            return is_sorted(deck)


def is_there(slot: Slot, card: Card, deck: Deck) -> bool:
    """Whether a slot is there by its `with` and `without`."""
    if slot.having and not has(slot.having, card, deck):
        return False
    return not (slot.without and has(slot.without, card, deck))


def subjects(each: Sequence[Each], card: Card, deck: Deck) -> tuple[Card, ...]:
    """Return what slots repeat for: the first of `each` that the deck has. For a category's cards, inside a category."""
    for one in each:
        if one == "category" and is_sorted(deck):
            return tuple(categories(deck))
        if one == "card":
            return cards_of(card, deck) if card.kind == "category" else deck.cards
    return () if each else (card,)


def cards_of(category: Card, deck: Deck) -> tuple[Card, ...]:
    """Return the cards of a category."""
    return tuple(card for card in deck.cards if card.category is category.category)


def categories(deck: Deck) -> Iterator[Card]:
    """Yield the categories that have cards, in the deck's order."""
    used = {id(card.category) for card in deck.cards}
    yield from (_as_card(category, deck) for category in deck.categories.values() if id(category) in used)


def runs(deck: Deck) -> Iterator[tuple[Card | None, tuple[Card, ...]]]:
    """Yield the cards in their order, category by category if they stand so, else all together under none."""
    found = [tuple(run) for _, run in groupby(deck.cards, key=lambda card: card.category)]
    heads = {id(one.category): one for one in categories(deck)}
    if not is_sorted(deck) or len(found) > len(heads):
        yield None, deck.cards
        return
    for run in found:
        yield heads[id(run[0].category)], run


def numbers(category: Card, deck: Deck) -> str:
    """Return which cards a category has, such as "1–4, 7"."""
    counted = [card.number for card in cards_of(category, deck)]
    starts = [counted[0], *(after for before, after in pairwise(counted) if after != before + 1)]
    ends = [*(before for before, after in pairwise(counted) if after != before + 1), counted[-1]]
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in zip(starts, ends, strict=True))


def _as_card(category: Category, deck: Deck) -> Card:
    return replace(
        deck.cover,
        key=f"{category.key}/",  # no card's file is called so
        kind="category",
        title=category.word,
        category=category,
        palette=deck.palettes.get(category.color)
        or next(card for card in deck.cards if card.category is category).palette,
        art=None,
        sections={},
    )
