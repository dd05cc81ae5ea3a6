"""Palettes before anything is printed: can text be read on its ground, is there too much ink, do categories differ."""

from collections.abc import Callable, Iterator
from itertools import combinations

from ..color import Color, Palette, Role
from ..problem import Problems, Term
from ..read.deck import Deck
from ..sight import RGB, SIGHTS, Sight, linear, luminance, times

Look = Callable[[Color], RGB]
"""How a colour looks: red, green and blue from 0 to 1."""

TEXT_ON: tuple[tuple[Role, Role, float], ...] = (
    ("ink", "tint", 4.5),
    ("black", "tint", 4.5),
    ("ink", "soft", 4.5),
    ("paper", "ink", 4.5),
    ("ink", "ground", 3.0),
)
"""What the layouts set in what on what, and the contrast it needs: on `ground` stand titles only, which are large
(WCAG 2.2, 1.4.3)."""
APART = 10.0
"""CIE 1976 ΔE: categories that differ by less in colour must differ by a symbol."""
PEOPLE: tuple[Sight, ...] = ("normal", "protan", "deutan", "tritan")


def check_palettes(deck: Deck, look: Look, problems: Problems) -> None:
    """Advise on the palettes that a deck uses."""
    for palette in _used(deck):
        _check_contrast(palette, look, problems)
    _check_categories(deck, look, problems)


def check_ink(deck: Deck, most: float, problems: Problems) -> None:
    """Advise on colours that have more ink than the `most` percent that a printer takes: they lose some."""
    colors = {color.name: sum(color.inks) for palette in _used(deck) for color in palette.roles.values()}
    heavy = [f"{name} ({ink:g} %)" for name, ink in colors.items() if ink > most]
    if heavy:
        problems.advice("ink-too-much", None, colors=", ".join(heavy), most=f"{most:g}")


def _used(deck: Deck) -> Iterator[Palette]:
    palettes = (card.palette for card in (deck.cover, *deck.cards))
    yield from {palette.name: palette for palette in palettes}.values()


def _check_contrast(palette: Palette, look: Look, problems: Problems) -> None:
    for text, ground, least in TEXT_ON:
        found = contrast(look(palette[text]), look(palette[ground]))
        if found < least:
            values = {"text": text, "ground": ground, "contrast": f"{found:.1f}", "least": f"{least:g}"}
            problems.advice("contrast-low", None, palette=palette.name, **values)


def _check_categories(deck: Deck, look: Look, problems: Problems) -> None:
    kinds = [kind for kind in deck.categories.values() if kind.symbol is None]
    for one, other in combinations(kinds, 2):
        if not (one.color and other.color):
            continue  # their cards have colours of their own
        colors = [look(deck.palettes[kind.color]["accent"]) for kind in (one, other)]
        for sight, difference in _differences(*colors):
            if difference < APART:
                names = {"one": one.word.string, "other": other.word.string}
                problems.advice("categories-alike", one.word.span(), **names, sight=Term(sight))
                break


def _differences(one: RGB, other: RGB) -> Iterator[tuple[Sight, float]]:
    for sight in PEOPLE:
        a, b = (_lab(times(SIGHTS[sight], linear(color))) for color in (one, other))
        yield sight, sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5


def contrast(one: RGB, other: RGB) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    dark, light = sorted(luminance(color) for color in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _lab(light: RGB) -> RGB:
    """Return CIE L*a*b* of linear sRGB, white point D65."""
    xyz = times(((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)), light)
    x, y, z = (_root(value / white) for value, white in zip(xyz, (0.9505, 1.0, 1.089), strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    return max(value, 0.0) ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
