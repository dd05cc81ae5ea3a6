"""Shaped: a word as glyphs, in units in which lines break alike on every system."""

from dataclasses import dataclass

from .font import Font

EM = 100_000
"""Widths are whole hundred-thousandths of an em: lines break alike on every system."""

SOFT_HYPHEN = "\u00ad"


@dataclass(slots=True, eq=False)  # not frozen, which makes making it slow; one is made for every word
class Shaped:
    """A word, a space or a hyphen as glyphs, shared by all its uses.

    `advances` and `offsets` are in font units; `sources` says which characters each glyph
    stands for ("" where a glyph continues the one before); `width` is in units of EM.
    `missing` are characters that the font lacks. In a `simple` word every letter has one glyph.
    """

    font: Font
    text: str
    glyphs: tuple[int, ...]
    advances: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]
    sources: tuple[str, ...]
    width: int
    missing: str = ""
    simple: bool = True

    @property
    def bearing(self) -> float:
        """Return the white before the first glyph, in ems."""
        return self.font.bearing(self.glyphs[0]) if self.glyphs else 0.0

    def tracked(self, tracking: int) -> int:
        """Return the width with `tracking` after every glyph."""
        return self.width + tracking * len(self.glyphs)
