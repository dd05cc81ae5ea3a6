"""Shaping: words become glyphs once, and are kept."""

import re
from dataclasses import dataclass

import uharfbuzz as hb

from .fonts import Font

EM = 100_000
"""Widths are whole hundred-thousandths of an em: lines break alike on every system."""

SOFT_HYPHEN = "\u00ad"
NO_BREAK_HYPHEN = "\u2011"
_UNSAFE_TO_BREAK = 1
"""hb_glyph_flags_t: cutting before this glyph would change the shapes around."""

UNSEEN = frozenset({SOFT_HYPHEN, "\u200b", "\u2060"})
"""Break hints: they guide the line breaker and leave no glyph."""

_SPECIAL = re.compile(f"[{''.join(sorted(UNSEEN))}]")
_STAND_INS = str.maketrans({NO_BREAK_HYPHEN: "-", "\u202f": "\u00a0"})
"""Most fonts lack these; their look is the same, and the text in the file stays the author's."""


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A word, a space or a hyphen as glyphs, shared by all its uses.

    `advances` and `offsets` are in font units; `sources` says which characters each glyph
    stands for ("" where a glyph continues the one before); `width` is in units of EM.
    `missing` are characters that the font lacks. `separable` says of each letter whether the
    word looks the same when cut before it; it is empty where letters and glyphs don't pair off.
    """

    font: Font
    text: str
    glyphs: tuple[int, ...]
    advances: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]
    sources: tuple[str, ...]
    width: int
    missing: str = ""
    separable: tuple[bool, ...] = ()

    def tracked(self, tracking: int) -> int:
        """Return the width with `tracking` after every glyph."""
        return self.width + tracking * len(self.glyphs)


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

    def parts(self, font: Font, word: str, position: int, tracking: int = 0) -> tuple[int, int]:
        """Return the widths of both parts of a word cut before a letter; they are shaped anew only where that matters."""
        whole = self.word(font, word)
        if whole.separable and whole.separable[position]:
            head = round(sum(whole.advances[:position]) * EM / font.upem) + tracking * position
            return head, whole.tracked(tracking) - head
        return self.word(font, word[:position]).tracked(tracking), self.word(font, word[position:]).tracked(tracking)

    def hyphen(self, font: Font) -> Shaped:
        """Return the hyphen that a divided word ends with: looks like "-", reads as a soft hyphen."""
        if font not in self._hyphens:
            drawn = self.word(font, "-")
            self._hyphens[font] = Shaped(
                font, SOFT_HYPHEN, drawn.glyphs, drawn.advances, drawn.offsets, (SOFT_HYPHEN,), drawn.width
            )
        return self._hyphens[font]

    def _shape(self, font: Font, word: str) -> Shaped:
        letters = _drawn(word) if _SPECIAL.search(word) else word
        buffer = hb.Buffer()
        buffer.add_str(letters.translate(_STAND_INS))
        buffer.guess_segment_properties()
        buffer.language = self._language
        hb.shape(font.hb_font, buffer, {"dlig": False})
        infos = [(info.codepoint, info.cluster, info.flags) for info in buffer.glyph_infos or ()]
        places = [(place.x_advance, place.x_offset, place.y_offset) for place in buffer.glyph_positions or ()]
        glyphs, clusters, flags = zip(*infos, strict=True) if infos else ((), (), ())
        advances = tuple(advance for advance, _, _ in places)
        offsets = tuple((x, y) for _, x, y in places)
        simple = clusters == tuple(range(len(letters)))
        return Shaped(
            font,
            word,
            glyphs,
            advances,
            offsets if any(map(any, offsets)) else (),
            tuple(letters) if simple else _sources(letters, clusters),
            round(sum(advances) * EM / font.upem),
            "".join(dict.fromkeys(letters[cluster] for glyph, cluster, _ in infos if glyph == 0)),
            tuple(not flag & _UNSAFE_TO_BREAK for flag in flags) if simple and letters is word else (),
        )


def _drawn(word: str) -> str:
    """Return the letters of a word that leave a glyph."""
    return "".join(letter for letter in word if letter not in UNSEEN)


def _sources(letters: str, clusters: tuple[int, ...]) -> tuple[str, ...]:
    """Give each glyph the characters of its cluster, the first glyph of a cluster all of them."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(letters)], strict=True))
    given: set[int] = set()
    sources = []
    for cluster in clusters:
        sources.append("" if cluster in given else letters[cluster : ends[cluster]])
        given.add(cluster)
    return tuple(sources)
