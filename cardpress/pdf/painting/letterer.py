"""Lettering: words as the operators of a page show them, in codes that stand for a glyph and its characters.

So the hyphen of a divided word (read as U+00AD) and an author's own hyphen differ though they
look the same, and a ligature gives back its letters (ISO 32000-1, 9.7 and 9.10.3).
"""

from collections.abc import Sequence
from typing import NamedTuple

from ...text.font import Font
from ...text.shaped import Shaped

Codes = tuple[tuple[int, str], ...]
"""A glyph and the characters it is there for, for each code from 1 on; `UNUSED` for codes that are left out."""

UNUSED = (0, "")
_ESCAPED = frozenset(b"\n\r()\\")
"""Bytes that can't stand in a string as they are (ISO 32000-1, 7.3.4.2): no code has one. Hexadecimal digits would do
for all codes, but are twice as much to pack."""


class Lettering(NamedTuple):
    """A font as one batch of pages uses it: its name in their resources, and what codes 1, 2 … stand for."""

    key: str
    font: Font
    codes: Codes


class Letterer:
    """Writes words in one font for one batch of pages; `key` is the font's name in the resources."""

    def __init__(self, font: Font, key: str) -> None:
        self.font, self.key = font, key
        self._letters = _Letters(font)
        self._shown: dict[Shaped, str] = {}
        self._scale = 1000 / font.upem

    def show(self, pieces: Sequence[Shaped], size: float) -> str:
        """Return pieces of this font as the inside of a TJ array, its bytes as letters of Latin-1: codes and adjustments."""
        shown = self._shown
        return "".join([shown.get(piece) or self._show(piece, size) for piece in pieces])

    def _show(self, piece: Shaped, size: float) -> str:
        if piece.offsets:
            return self._raised(piece, size)
        written = map(self._letters.__getitem__, zip(piece.glyphs, piece.sources, piece.advances, strict=True))
        shown = self._shown[piece] = "".join(written)
        return shown

    def _raised(self, shaped: Shaped, size: float) -> str:
        """Show a piece with marks that stand off their place: raised by Ts, moved by adjustments."""
        parts = []
        rows = zip(shaped.glyphs, shaped.sources, shaped.advances, shaped.offsets, strict=True)
        for glyph, source, advance, (dx, dy) in rows:
            code, own = self._letters.code(glyph, source), self.font.advance(glyph)
            before, after = -dx * self._scale, (own - advance + dx) * self._scale
            rise = dy * size / self.font.upem
            parts.append(
                f"){before:g}] TJ {rise:g} Ts [({code})] TJ 0 Ts [{after:g}(" if dx or dy else f"{code}){after:g}("
            )
        return "".join(parts)

    @property
    def lettering(self) -> Lettering:
        return Lettering(self.key, self.font, self._letters.codes)


class _Letters(dict[tuple[int, str, int], str]):
    """How a glyph is written that stands for some characters and is so wide, by kerning, in font units."""

    def __init__(self, font: Font) -> None:
        self._font, self._scale = font, 1000 / font.upem
        self._codes: dict[tuple[int, str], str] = {}
        self._given: list[tuple[int, str]] = []

    def __missing__(self, letter: tuple[int, str, int]) -> str:
        glyph, source, advance = letter
        kerned = self._font.advance(glyph) - advance
        adjusted = f"){round(kerned * self._scale, 3):g}(" if kerned else ""
        written = self[letter] = self.code(glyph, source) + adjusted
        return written

    def code(self, glyph: int, source: str) -> str:
        """Return the two bytes of a code, each as a letter of Latin-1."""
        known = self._codes.get((glyph, source))
        if known is None:
            while not _ESCAPED.isdisjoint(divmod(len(self._given) + 1, 256)):
                self._given.append(UNUSED)
            self._given.append((glyph, source))
            known = self._codes[glyph, source] = "".join(map(chr, divmod(len(self._given), 256)))
        return known

    @property
    def codes(self) -> Codes:
        return tuple(self._given)
