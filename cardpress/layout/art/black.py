"""The edition in black ink alone: colours become four greys that stay apart on a copier."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from ...color import Color, Inks, Palette, Role
from ...read.deck import Card, Deck

GREYS: Mapping[Role, int] = {"ink": 88, "accent": 52, "ground": 30, "soft": 14, "tint": 0, "light": 0}
"""Percent of black by role. Toner at 600 dpi shows nothing reliably between these steps."""


def in_black(deck: Deck) -> Deck:
    """Return the deck with every palette in greys."""
    palettes = {name: _grey(palette) for name, palette in deck.palettes.items()}

    def recolored(card: Card) -> Card:
        return replace(card, palette=palettes.get(card.palette.name) or _grey(card.palette))

    cards = tuple(map(recolored, deck.cards))
    return deck._replace(cover=recolored(deck.cover), cards=cards, palettes=palettes)


def _grey(palette: Palette) -> Palette:
    greys = {role: _black(percent, f"grey.{role}") for role, percent in GREYS.items()}
    return Palette(palette.name, {**palette.roles, **greys})


def _black(percent: float, name: str) -> Color:
    level = round(255 * (1 - percent / 100))
    return Color(Inks(0, 0, 0, percent), name, (level, level, level))


def greyed(colors: Callable[[str], Color]) -> Callable[[str], Color]:
    """Return the same colours as greys: art may have some that no role stands for."""

    def grey(key: str) -> Color:
        color = colors(key)
        cyan, magenta, yellow, black = (ink / 100 for ink in color.inks)
        dark = 1 - (1 - black) * (1 - 0.3 * cyan - 0.59 * magenta - 0.11 * yellow)  # by how dark each ink looks
        return color if cyan == magenta == yellow == 0 else _black(round(100 * dark), "grey")

    return grey
