"""The inks of art: colours that stand for a role of the deck, and all others by formula."""

from collections.abc import Callable, Mapping
from typing import cast

from ...color import PAPER, Color, Inks, Role
from ...problem import Problem, Refused
from ...read.deck import Card, Deck


def art_colors(deck: Deck, card: Card) -> Callable[[str], Color]:
    """Return what gives each colour key of art on this card its inks. Raises Refused for a role that isn't there."""
    known = roles(deck, card)
    return lambda key: known.get(key) or srgb(key)


def roles(deck: Deck, card: Card) -> Mapping[str, Color]:
    """Return the deck's `art_roles` in the palette of `card`; "accent 2" is the accent of card 2.

    Nothing in art overprints: its black lies on other colours of the same picture.
    """
    return {key.lower(): _role(deck, card, text)._replace(overprint=False) for key, text in deck.art_roles.items()}


def _role(deck: Deck, card: Card, text: str) -> Color:
    name, _, number = text.partition(" ")
    numbered = {str(other.number): other for other in deck.cards}
    try:
        return (numbered[number] if number else card).palette[cast("Role", name)]
    except KeyError:
        raise Refused([Problem("art-role-unknown", None, {"role": text, "cards": len(deck.cards)})]) from None


def srgb(key: str) -> Color:
    """Turn "#rrggbb" into inks: K = 1 − max(R, G, B), and C = (1 − R − K) / (1 − K), M and Y alike.

    Black becomes K 100 and white the paper, exactly; greys are K alone and no colour needs more than
    300 % of ink. A colour that must be met should be a role of the deck, where its inks are given.
    """
    red, green, blue = bytes.fromhex(key.removeprefix("#"))
    most = max(red, green, blue)
    if most == 0:
        return Color(Inks(0, 0, 0, 100), key, (0, 0, 0))
    if (red, green, blue) == (255, 255, 255):
        return PAPER
    cyan, magenta, yellow = (round(100 * (most - value) / most, 1) for value in (red, green, blue))
    return Color(Inks(cyan, magenta, yellow, round(100 * (1 - most / 255), 1)), key, (red, green, blue))
