"""Palettes: a deck's colours by name, and six of our own for decks that name none."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...color import PALETTE_ROLES, Inks, Palette, palette
from ..key import need


@dataclass(frozen=True, slots=True, eq=False)
class PaletteInks:
    """The inks of a palette: cyan, magenta, yellow and black in percent."""

    ground: Inks = need("the area of a card's front")
    ink: Inks = need("titles, on `ground`, `soft` and `tint`")
    accent: Inks = need("figures and ornaments, never text")
    soft: Inks = need("a second, lighter area")
    tint: Inks = need("the area of a card's back, under black text")


def _inks(*roles: str) -> PaletteInks:
    return PaletteInks(*(Inks(*map(float, role.split())) for role in roles))


PALETTES: Mapping[str, PaletteInks] = {
    "cream": _inks("0 4 12 0", "95 60 45 45", "5 70 70 0", "5 28 70 0", "0 3 9 0"),
    "coral": _inks("0 45 50 0", "30 90 80 50", "0 72 75 3", "0 18 38 0", "0 9 12 0"),
    "green": _inks("42 0 50 0", "90 45 80 48", "75 12 75 0", "12 0 45 0", "9 0 12 0"),
    "blue": _inks("48 10 4 0", "100 75 30 38", "82 38 5 0", "18 2 6 0", "10 1 2 0"),
    "violet": _inks("24 35 0 0", "75 95 20 35", "52 70 0 0", "4 20 4 0", "6 9 0 0"),
    "yellow": _inks("2 22 78 0", "45 65 90 55", "0 50 95 0", "0 6 40 0", "0 4 18 0"),
}
"""Ink is at least 5:1 on ground and 9:1 on tint; no colour needs more than 263 % of ink."""

LIGHT = Inks(0, 3, 10, 0)


def palettes(inks: Mapping[str, PaletteInks], light: Inks) -> Mapping[str, Palette]:
    """Make the palettes of a deck whose light colour is `light`; ours if it has none."""
    named = inks or PALETTES
    return {
        name: palette(name, {role: getattr(of, role) for role in PALETTE_ROLES}, light) for name, of in named.items()
    }
