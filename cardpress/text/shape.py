"""Shaping: words become glyphs once, and are kept."""

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

import uharfbuzz as hb

from .font import Font
from .pairs import Pairs
from .shaped import EM, SOFT_HYPHEN, Shaped

NO_BREAK_HYPHEN = "\u2011"
UNSEEN = frozenset({SOFT_HYPHEN, "\u200b", "\u2060"})
"""Break hints: they guide the line breaker and leave no glyph."""

_STAND_INS = str.maketrans({NO_BREAK_HYPHEN: "-", "\u202f": "\u00a0"})
"""Most fonts lack these; their look is the same, and the text in the file stays the author's."""
_SPECIAL = re.compile(f"[{''.join(sorted(UNSEEN))}{NO_BREAK_HYPHEN}\u202f]")


class Shaper:
    """Shapes words of one language with kerning and the font's standard features, never discretionary ones.

    `lacks_letters` tells if a word so far has had a letter that its font lacks.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.lacks_letters = False
        self._words: dict[tuple[Font, str], Shaped] = {}
        self._parts: dict[tuple[Shaped, int, int], Shaped] = {}
        self._hyphens: dict[Font, Shaped] = {}
        self._pairs: dict[Font, Pairs] = {}

    def word(self, font: Font, word: str) -> Shaped:
        shaped = self._words.get((font, word))
        if shaped is None:
            shaped = self._words[font, word] = self._in_pairs(font, word)
        return shaped

    def _in_pairs(self, font: Font, word: str) -> Shaped:
        """Put a word together from pairs of letters, or shape it and learn its pairs."""
        pairs = self._pairs.get(font)
        if pairs is None:
            pairs = self._pairs[font] = Pairs(font.face)
        found = pairs.word(word)
        if found is None:
            shaped = self._shape(font, word)
            pairs.learn(shaped)
            return shaped
        glyphs, advances = found
        return Shaped(font, word, glyphs, advances, (), tuple(word), round(sum(advances) * EM / font.upem))

    def part_widths(self, whole: Shaped, positions: Sequence[int], tracking: int = 0) -> list[tuple[int, int]]:
        """Return the widths of both parts of a word cut before each position, `tracking` after every glyph included.

        Kerning moves the earlier glyph of a pair, so a cut only gives that one its own width back.
        Where glyphs and letters don't pair off (ligatures, marks) the parts are shaped anew.
        """
        font, word = whole.font, whole.text
        if not whole.simple:
            halves = [(self.word(font, word[:at]), self.word(font, word[at:])) for at in positions]
            return [(head.tracked(tracking), rest.tracked(tracking)) for head, rest in halves]
        ends, upem, letters = list(accumulate(whole.advances, initial=0)), font.upem, len(word)
        return [
            (
                round((ends[at - 1] + font.advance(whole.glyphs[at - 1])) * EM / upem) + tracking * at,
                round((ends[-1] - ends[at]) * EM / upem) + tracking * (letters - at),
            )
            for at in positions
        ]

    def part(self, whole: Shaped, start: int, end: int) -> Shaped:
        """Return letters [start, end) of a word as they look where it is divided there: as wide as `part_widths` says."""
        part = self._parts.get((whole, start, end))
        if part is None:
            part = self._parts[whole, start, end] = self._cut(whole, start, end)
        return part

    def _cut(self, whole: Shaped, start: int, end: int) -> Shaped:
        font, word = whole.font, whole.text[start:end]
        if not whole.simple:
            return self.word(font, word)
        glyphs, advances = whole.glyphs[start:end], whole.advances[start:end]
        if end < len(whole.text):
            advances = (*advances[:-1], font.advance(glyphs[-1]))
        offsets = whole.offsets and whole.offsets[start:end]
        width = round(sum(advances) * EM / font.upem)
        return Shaped(font, word, glyphs, advances, offsets, whole.sources[start:end], width)

    def space(self, font: Font, before: str, after: str) -> Shaped:
        """Return the space between two letters: as wide as it is where all three are shaped together."""
        whole, *letters = (sum(self.word(font, part).advances) for part in (f"{before} {after}", before, after))
        width = whole - sum(letters)
        drawn = self.word(font, " ")
        return Shaped(font, " ", drawn.glyphs, (width,), (), drawn.sources, round(width * EM / font.upem))

    def hyphen(self, font: Font) -> Shaped:
        """Return the hyphen that a divided word ends with: looks like "-", reads as a soft hyphen."""
        if font not in self._hyphens:
            drawn = self.word(font, "-")
            self._hyphens[font] = Shaped(
                font, SOFT_HYPHEN, drawn.glyphs, drawn.advances, drawn.offsets, (SOFT_HYPHEN,), drawn.width
            )
        return self._hyphens[font]

    def _shape(self, font: Font, word: str) -> Shaped:
        """Shape a word whole: kerning, standard ligatures and marks; never discretionary ligatures."""
        buffer = hb.Buffer()
        buffer.add_str(_drawn(word) if _SPECIAL.search(word) else word)
        buffer.guess_segment_properties()
        buffer.language = self.language
        hb.shape(font.hb_font, buffer)
        infos, places = buffer.glyph_infos or (), buffer.glyph_positions or ()
        glyphs = tuple([info.codepoint for info in infos])
        clusters = [info.cluster for info in infos]
        self.lacks_letters |= 0 in glyphs
        return _as_shaped(font, word, glyphs, clusters, [place.position for place in places])


def _as_shaped(
    font: Font, word: str, glyphs: tuple[int, ...], clusters: list[int], places: Sequence[tuple[int, int, int, int]]
) -> Shaped:
    """Make of what HarfBuzz has found: `places` are offsets to the right and up, and advances likewise."""
    rights, ups, advances, _ = zip(*places, strict=True) if places else ((),) * 4
    simple = clusters == list(range(len(word)))
    return Shaped(
        font,
        word,
        glyphs,
        advances,
        tuple(zip(rights, ups, strict=True)) if any(rights) or any(ups) else (),
        tuple(word) if simple else _sources(_seen(word), clusters),
        round(sum(advances) * EM / font.upem),
        _missing(_seen(word), glyphs, clusters) if 0 in glyphs else "",
        simple,
    )


def _seen(word: str) -> str:
    """Return the letters of a word that leave a glyph, as the author wrote them."""
    return "".join(letter for letter in word if letter not in UNSEEN) if _SPECIAL.search(word) else word


def _drawn(word: str) -> str:
    """Return the letters that a font is asked for."""
    return _seen(word).translate(_STAND_INS)


def _missing(letters: str, glyphs: tuple[int, ...], clusters: list[int]) -> str:
    return "".join(dict.fromkeys(letters[at] for glyph, at in zip(glyphs, clusters, strict=True) if glyph == 0))


def _sources(letters: str, clusters: list[int]) -> tuple[str, ...]:
    """Give each glyph the characters of its cluster, the first glyph of a cluster all of them."""
    starts = sorted(set(clusters))
    ends = dict(pairwise([*starts, len(letters)]))
    given: set[int] = set()
    sources = []
    for cluster in clusters:
        sources.append("" if cluster in given else letters[cluster : ends[cluster]])
        given.add(cluster)
    return tuple(sources)
