"""Palettes before anything is printed: can text be read on its ground, is there too much ink, do categories differ."""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from ..color import Color, Palette, Role
from ..problem import Problems, Term
from ..read.deck import Deck

RGB = tuple[float, float, float]
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
MOST_INK = 300.0
"""Percent: what ISO Coated v2 300 % bears."""
APART = 10.0
"""CIE 1976 ΔE: categories that differ by less in colour must differ by a symbol."""

_BLINDNESS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Machado, Oliveira and Fernandes 2009, severity 1.0, for linear light."""


def check_palettes(deck: Deck, look: Look, problems: Problems) -> None:
    """Advise on the palettes that a deck uses."""
    for palette in _used(deck):
        _check_contrast(palette, look, problems)
        for role, color in palette.roles.items():
            if sum(color.inks) > MOST_INK:
                problems.advice("ink-too-much", None, palette=palette.name, role=role, ink=f"{sum(color.inks):g}")
    _check_categories(deck, look, problems)


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
        colors = [look(deck.palettes[kind.color]["accent"]) for kind in (one, other)]
        for sight, difference in _differences(*colors):
            if difference < APART:
                names = {"one": one.word.string, "other": other.word.string}
                problems.advice("categories-alike", one.word.span(), **names, sight=Term(sight))
                break


def _differences(one: RGB, other: RGB) -> Iterator[tuple[str, float]]:
    for sight, matrix in _BLINDNESS.items():
        a, b = (_lab(_times(matrix, tuple(map(_linear, color)))) for color in (one, other))
        yield sight, sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5


def contrast(one: RGB, other: RGB) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    dark, light = sorted(_luminance(color) for color in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: RGB) -> float:
    red, green, blue = map(_linear, color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    """Undo the curve of sRGB (IEC 61966-2-1)."""
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _lab(linear: Iterable[float]) -> RGB:
    """Return CIE L*a*b* of linear sRGB, white point D65."""
    xyz = _times(((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)), linear)
    x, y, z = (_root(value / white) for value, white in zip(xyz, (0.9505, 1.0, 1.089), strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    return max(value, 0.0) ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116


def _times(matrix: tuple[RGB, RGB, RGB], vector: Iterable[float]) -> RGB:
    values = tuple(vector)
    red, green, blue = (sum(a * b for a, b in zip(row, values, strict=True)) for row in matrix)
    return red, green, blue
