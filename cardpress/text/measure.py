"""Measuring: a text becomes a row of words and gaps, which it shares with all other texts that have them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from ..prose import Text
from .breaks import Measured
from .font import Font
from .fonts import Faces
from .hyphenate import Hyphenator
from .shape import Shaper
from .words import Setting, Vocabulary, Word

_WORD = re.compile(r"[^ \n]+")


class Measurer:
    """Measures texts of one language; every word is looked at once."""

    def __init__(self, shaper: Shaper, hyphenator: Hyphenator) -> None:
        self._shaper, self._hyphenator = shaper, hyphenator
        self._vocabularies: dict[tuple[Font, Setting], Vocabulary] = {}

    def measure(self, text: Text, setting: Setting) -> Measured:
        """Shape a text; nearly all are words in one face with a space between each."""
        strings = text.string.split(" ")
        if text.marks or "\n" in text.string or not all(strings):
            return self._mixed(text, setting)
        words = self._vocabulary(setting.faces.regular, setting)
        gaps = words.gaps
        row = [words[" "]] * (2 * len(strings) - 1)
        row[::2] = map(words.__getitem__, strings)
        row[1::2] = [gaps[before[-1] + after[0]] for before, after in pairwise(strings)]
        begins = list(accumulate([len(string) + 1 for string in strings], initial=0))
        begins[-1] -= 1
        guarded = len(begins) if setting.title or len(strings) == 1 else len(strings) - 1
        return _measured(text, row, begins, guarded, (0, len(strings)))

    def _mixed(self, text: Text, setting: Setting) -> Measured:
        """Shape a text of several faces, with hard breaks, or with spaces that nobody sees."""
        tokens = list(_tokens(text, setting.faces))
        row: list[Word] = []
        stops, joined = [0], set()
        for number, (before, token) in enumerate(pairwise(tokens), 1):
            between = text.string[before.end : token.start]
            row += self._word(text, before, setting), self._gap(text, before, token, setting)
            if not between:
                joined.add(number)
            elif "\n" in between:
                stops.append(number)
        row += [self._word(text, token, setting) for token in tokens[-1:]]
        begins = [*(token.start for token in tokens), len(text.string)]
        stops += [len(tokens)] * bool(tokens)
        guarded = len(begins) if setting.title else bisect_left(begins, _last_word_start(text.string))
        return _measured(text, row, begins, guarded, tuple(stops), frozenset(joined))

    def _word(self, text: Text, token: "_Token", setting: Setting) -> Word:
        return self._vocabulary(token.font, setting)[text.string[token.start : token.end]]

    def _gap(self, text: Text, before: "_Token", after: "_Token", setting: Setting) -> Word:
        between = text.string[before.end : after.start]
        if not between or "\n" in between:
            return self._vocabulary(before.font, setting)[""]
        if before.font is not after.font:
            return self._vocabulary(setting.faces.regular, setting)[" "]
        return self._vocabulary(before.font, setting).gaps[text.string[before.end - 1] + text.string[after.start]]

    def _vocabulary(self, font: Font, setting: Setting) -> Vocabulary:
        known = self._vocabularies.get((font, setting))
        if known is None:
            known = self._vocabularies[font, setting] = Vocabulary(font, setting, self._shaper, self._hyphenator)
        return known


class _Token(NamedTuple):
    """A word in one face, or a part of one where the face changes: letters [start, end) of a text."""

    start: int
    end: int
    font: Font


def _tokens(text: Text, faces: Faces) -> Iterator[_Token]:
    """Yield words, cut where bold, italic or a link begins or ends within them."""
    cuts = sorted({cut for mark in text.marks for cut in (mark.start, mark.end)})
    for match in _WORD.finditer(text.string):
        inner = [cut for cut in cuts if match.start() < cut < match.end()]
        for start, end in pairwise([match.start(), *inner, match.end()]):
            kinds = {mark.kind for mark in text.marks if mark.start <= start < mark.end}
            yield _Token(start, end, faces.pick(bold="bold" in kinds, italic="italic" in kinds))


def _measured(
    text: Text,
    row: Sequence[Word],
    begins: Sequence[int],
    guarded: int,
    stops: tuple[int, ...],
    joined: frozenset[int] = frozenset(),
) -> Measured:
    edges = list(accumulate([piece.width for piece in row], initial=0))
    return Measured(text, row, begins, edges[:-1:2], edges[1::2], guarded, stops, joined)


def _last_word_start(string: str) -> int:
    """Return where the last word of a text of several words begins; a lone word may be divided."""
    stripped = string.rstrip()
    cut = max(stripped.rfind(" "), stripped.rfind("\n"))
    return cut + 1 if cut >= 0 else len(string) + 1
