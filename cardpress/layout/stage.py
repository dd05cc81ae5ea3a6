"""Stage: what every step of laying out one product knows, and lengths turned into points."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..geometry import MM
from ..problem import Problems
from ..read.deck import Deck
from ..read.layout import Layout, LayoutSize, Length, Product, Style
from ..text.breaks import Setting
from ..text.fonts import family_for
from ..text.shape import EM
from ..text.typeset import Typesetter
from .artwork import Artwork


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """One product of one deck, and the tools that set it. Lengths are in points."""

    deck: Deck
    layout: Layout
    product: Product
    bleed: float
    typesetter: Typesetter
    artwork: Artwork
    problems: Problems
    settings: Mapping[str, Setting]

    @property
    def size(self) -> LayoutSize:
        return self.layout.sizes[self.product.size]

    def points(self, length: Length, whole: float = 0.0, em: float = 0.0) -> float:
        """Return a length in points; `whole` is what % is of, `em` the size of the type."""
        number, unit = length
        if unit == "mm":
            return number * MM
        if unit == "u":
            return number * self.size.unit.number * MM
        if unit == "%":
            return number * whole / 100
        return number * em if unit == "em" else number


def settings(layout: Layout, language: str, typesetter: Typesetter) -> Mapping[str, Setting]:
    """Return how each style of a layout measures text in a language."""
    family = family_for(language, typesetter.fonts.families)
    return {name: _setting(style, family, typesetter) for name, style in layout.styles.items()}


def _setting(style: Style, family: str, typesetter: Typesetter) -> Setting:
    chosen = family if style.family == "deck" else style.family
    faces = typesetter.fonts.faces(chosen, style.weight, italic=style.italic)
    return Setting(faces, round(style.tracking * EM / 1000), style.hyphens, style.balance)
