"""Shaping: words become glyphs once, and are kept."""

from dataclasses import dataclass

import uharfbuzz as hb

from .fonts import Font

EM = 100_000
"""Widths are whole hundred-thousandths of an em: lines break alike on every system."""

SOFT_HYPHEN = "\u00ad"
NO_BREAK_HYPHEN = "\u2011"
UNSEEN = frozenset({SOFT_HYPHEN, "\u200b", "\u2060"})
"""Break hints: they guide the line breaker and leave no glyph."""

_STAND_INS = {NO_BREAK_HYPHEN: "-", "\u202f": "\u00a0"}
"""Most fonts lack these; their look is the same, and the text in the file stays the author's."""


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A word, a space or a hyphen as glyphs, shared by all its uses.

    `advances` and `offsets` are in font units; `sources` says which characters each glyph
    stands for ("" where a glyph continues the one before); `width` is in units of EM.
    `missing` are characters that the font lacks.
    """

    font: Font
    text: str
    glyphs: tuple[int, ...]
    advances: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]
    sources: tuple[str, ...]
    width: int
    missing: str = ""


class Shaper:
    """Shapes words of one language with kerning and the font's standard features, never discretionary ones."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._words: dict[tuple[Font, str], Shaped] = {}
        self._hyphens: dict[Font, Shaped] = {}

    def word(self, font: Font, word: str) -> Shaped:
        shaped = self._words.get((font, word))
        if shaped is None:
            shaped = self._words[font, word] = self._shape(font, word)
        return shaped

    def hyphen(self, font: Font) -> Shaped:
        """Return the hyphen that a divided word ends with: looks like "-", reads as a soft hyphen."""
        if font not in self._hyphens:
            drawn = self.word(font, "-")
            self._hyphens[font] = Shaped(
                font, SOFT_HYPHEN, drawn.glyphs, drawn.advances, drawn.offsets, (SOFT_HYPHEN,), drawn.width
            )
        return self._hyphens[font]

    def _shape(self, font: Font, word: str) -> Shaped:
        seen = [(index, letter) for index, letter in enumerate(word) if letter not in UNSEEN]
        buffer = hb.Buffer()
        buffer.add_str("".join(_STAND_INS.get(letter, letter) for _, letter in seen))
        buffer.guess_segment_properties()
        buffer.language = self._language
        hb.shape(font.hb_font, buffer, {"dlig": False})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        advances = tuple(position.x_advance for position in positions)
        offsets = tuple((position.x_offset, position.y_offset) for position in positions)
        clusters = [info.cluster for info in infos]
        letters = "".join(letter for _, letter in seen)
        return Shaped(
            font,
            word,
            tuple(info.codepoint for info in infos),
            advances,
            offsets if any(map(any, offsets)) else (),
            _sources(letters, clusters),
            round(sum(advances) * EM / font.upem),
            "".join(dict.fromkeys(letters[info.cluster] for info in infos if info.codepoint == 0)),
        )


def _sources(letters: str, clusters: list[int]) -> tuple[str, ...]:
    """Give each glyph the characters of its cluster, the first glyph of a cluster all of them."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(letters)], strict=True))
    given: set[int] = set()
    sources = []
    for cluster in clusters:
        sources.append("" if cluster in given else letters[cluster : ends[cluster]])
        given.add(cluster)
    return tuple(sources)
