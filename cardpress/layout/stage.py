"""Stage: what every step of laying out one product knows, and lengths turned into points."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..geometry import MM, Edges, Rect
from ..problem import Problem, Problems, Refused
from ..read.deck import Deck
from ..read.layout import Layout, LayoutSize, Margin, Product, Slot, Style
from ..read.lengths import ZERO, Length
from ..read.printer import BoxKeys
from ..text.shaped import EM
from ..text.typeset import Typesetter
from ..text.words import Setting
from .art.artwork import Artwork
from .die.die import Die
from .die.dimensions import box_for
from .die.tuck import tuck_box


@dataclass(frozen=True, eq=False)
class Stage:
    """One product of one deck, and the tools that set it. Lengths are in points; `box` is what a printer makes boxes of.

    `tagged`: frames say what things are, for those who listen.
    """

    deck: Deck
    layout: Layout
    product: Product
    bleed: float
    typesetter: Typesetter
    artwork: Artwork
    problems: Problems
    settings: Mapping[str, Setting]
    box: BoxKeys = BoxKeys()
    tagged: bool = False
    _edges: dict[Slot | Margin, Edges | None] = field(default_factory=dict)

    @functools.cached_property
    def size(self) -> LayoutSize:
        """The format of the pages: of a box its trim is that of the flat box, not of the cards."""
        size = self.layout.sizes[self.product.size]
        return replace(size, trim=self.die.size) if self.die else size

    @functools.cached_property
    def page(self) -> Rect:
        """A page cut to its trim."""
        return Rect(0, 0, *self.size.trim)

    @functools.cached_property
    def die(self) -> Die | None:
        """The die of a box for the whole deck."""
        size = self.layout.sizes[self.product.size]
        return tuck_box(box_for(size.trim, self.pile, self.box.board), self.bleed) if size.die else None

    @functools.cached_property
    def pile(self) -> float:
        """How thick all cards are, and what lies beside them."""
        return self.cards * self.box.stock + self.box.insert

    @property
    def cards(self) -> int:
        """How many cards there are, with the cover's and all copies."""
        return sum(card.copies for card in (self.deck.cover, *self.deck.cards))

    @functools.cached_property
    def _units(self) -> Mapping[str, float]:
        return {"pt": 1.0, "mm": MM, "u": self.size.module}

    def points(self, length: Length, whole: float = 0.0, em: float = 0.0) -> float:
        """Return a length in points; `whole` is what % is of, `em` the size of the type."""
        number, unit = length
        factor = self._units.get(unit)
        if factor is not None:
            return number * factor
        return number * whole / 100 if unit == "%" else number * em

    @functools.cached_property
    def following(self) -> frozenset[str]:
        """The styles whose size depends on how high a slot is."""
        return frozenset(name for name, style in self.layout.styles.items() if style.follows_slot)

    def edges(self, of: Slot | Margin, rect: Rect) -> Edges:
        """Return the distances of a slot or margin in a parent; those that need no percentages are worked out once."""
        try:
            known = self._edges[of]
        except KeyError:
            lengths = (of.left, of.top, of.right, of.bottom)
            fixed = all(length is None or length.unit != "%" for length in lengths)
            known = self._edges[of] = self._distances(of, rect) if fixed else None
        return known or self._distances(of, rect)

    def _distances(self, of: Slot | Margin, rect: Rect) -> Edges:
        return Edges(
            self.points(of.left or ZERO, rect.width),
            self.points(of.top or ZERO, rect.height),
            self.points(of.right or ZERO, rect.width),
            self.points(of.bottom or ZERO, rect.height),
        )


def settings(layout: Layout, typesetter: Typesetter) -> Mapping[str, Setting]:
    """Return how each style of a layout measures text."""
    return {name: _setting(style, typesetter) for name, style in layout.styles.items()}


def _setting(style: Style, typesetter: Typesetter) -> Setting:
    chosen = typesetter.family if style.family == "deck" else style.family
    families = typesetter.fonts.families
    if chosen not in families:
        raise Refused([Problem("family-unknown", style.span, {"word": chosen, "known": families})])
    faces = typesetter.fonts.faces(chosen, style.weight, italic=style.italic)
    return Setting(faces, round(style.tracking * EM / 1000), style.hyphens, style.balance)
