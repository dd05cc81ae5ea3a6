"""Artwork: the pictures of a deck, each file read once, and what is wrong with them said once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

from ...color import Color
from ...geometry import Rect
from ...problem import Problem, Problems, Refused, Term
from ...read.deck import Asset, Card, Deck
from ...read.printer import Ppi
from ..frame import Item
from .art import Art, paint_art, place_art
from .art_color import art_colors
from .black import greyed
from .bleeding import art_boxes, short_of_bleed
from .clearing import cleared
from .picture import Photo, paint_photo, place_photo, read_photo, resolution_problem
from .placing import Fit

Align = Literal["left", "center", "right"]
Valign = Literal["top", "middle", "bottom"]


def _drawing(asset: Asset) -> Art:
    from .svg.art_file import read_art  # decks without drawings do without a dozen modules

    return read_art(asset)


class Artwork:
    """Reads and places pictures. A picture that can't be read is a problem, and leaves its place empty.

    `ppi` is what a printer asks of photos.
    """

    def __init__(self, problems: Problems, ppi: Ppi, *, black: bool = False) -> None:
        self._problems, self._ppi, self._black = problems, ppi, black
        self._read: dict[str, Art | Photo | None] = {}

    def picture(
        self,
        asset: Asset,
        deck: Deck,
        card: Card,
        box: Rect,
        clip: Rect,
        fit: Fit,
        align: Align,
        valign: Valign,
        trim: Rect,
    ) -> Iterator[Item]:
        """Yield the items of a picture in `box`, cut to `clip`: the box, grown by the bleed at the trim."""
        found = self._find(asset)
        if isinstance(found, Photo):
            focus = card.focus or (50.0, 50.0)
            place = place_photo(found, box, clip, fit, focus=focus, align=align, valign=valign)
            self._note(resolution_problem(found, place, self._ppi))
            yield from paint_photo(found, place, clip)
        elif found:
            matrix = place_art(found, box, clip, fit, align=align, valign=valign)
            if fit == "contain" and clip != box:
                self._check_bleed(asset, short_of_bleed(art_boxes(found, matrix), trim, clip))
            yield from paint_art(found, matrix, clip, self._colors(deck, card))

    def cleared(self, asset: Asset, box: Rect, align: Align, valign: Valign, lines: Sequence[Rect], gap: float) -> Rect:
        """Return the part of `box` in which the whole picture stays `gap` points from every line of type."""
        found = self._find(asset)

        def drawn(part: Rect) -> Iterable[Rect]:
            if isinstance(found, Photo):
                return (place_photo(found, part, part, "contain", align=align, valign=valign),)
            return (
                art_boxes(found, place_art(found, part, part, "contain", align=align, valign=valign)) if found else ()
            )

        return cleared(box, lines, gap, align, valign, drawn)

    def bullet(self, deck: Deck, card: Card, box: Rect) -> Iterator[Item]:
        """Yield the deck's own figure before a list item, standing on the box's lower edge at its left."""
        found = self._find(deck.bullet) if deck.bullet else None
        if isinstance(found, Art):
            matrix = place_art(found, box, box, "contain", align="left", valign="bottom")
            yield from paint_art(found, matrix, box.grow(box.height), self._colors(deck, card))

    def _find(self, asset: Asset) -> Art | Photo | None:
        key = str(asset.path)
        if key not in self._read:
            try:
                self._read[key] = _drawing(asset) if asset.is_drawing else read_photo(asset)
            except Refused as refused:
                self._read[key] = None
                self._problems.extend(refused.problems)
        return self._read[key]

    def _colors(self, deck: Deck, card: Card) -> Callable[[str], Color]:
        """Return what gives art its inks; a role that the deck lacks is reported."""
        try:
            return greyed(art_colors(deck, card)) if self._black else art_colors(deck, card)
        except Refused as refused:
            self._problems.extend(refused.problems)
            return lambda _key: card.palette["ink"]

    def _check_bleed(self, asset: Asset, sides: tuple[str, ...]) -> None:
        if sides:
            self._problems.error("art-short-of-bleed", asset.span, side=Term(sides[0]))

    def _note(self, problem: Problem | None) -> None:
        if problem:
            self._problems.add(problem)
