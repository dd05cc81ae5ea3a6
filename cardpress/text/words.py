"""Words: glyphs, width, where each may be divided, and what a line's end after it costs; found once a face and setting."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from .font import Font
from .fonts import Faces
from .hyphenate import LETTERS, SHORTEST_DIVIDED, Hyphenator, Mode
from .shape import Shaper
from .shaped import SOFT_HYPHEN, Shaped
from .small_words import small_words

BORDER_COST, SYLLABLE_COST, REAL_HYPHEN_COST = 30_000, 90_000, 10_000
HANGING_COST, SENTENCE_REWARD, COMMA_REWARD = 12_000, -6_000, -3_000
"""Costs are in millionths: the square of a line that is empty costs a million."""
TITLE_HYPHEN_COST = 130_000
"""On top of that in a title, where a divided word is the largest thing on a page: lines may rather be a third emptier."""

_ADDRESS = re.compile(r"\w[.@:/]\w")
_SHORTEST_BESIDE_HYPHEN = 3
SHORT_NUMBER = 2
"""A number of so many digits belongs to the word after it."""


class Setting(NamedTuple):
    """How a text is measured: `tracking` in units of EM after every glyph; a `title` may divide its last word."""

    faces: Faces
    tracking: int = 0
    mode: Mode = "none"
    title: bool = False


Division = tuple[int, int, int, int, bool, bool]
"""Where a word may be divided: before which letter, where a line ends there, an added hyphen included, and where the
rest begins, both as widths from the word's beginning; then what it costs, if a hyphen is added, and if the place is the
author's own (a hyphen or soft hyphen), so that even a last word may be divided there. A plain tuple, as many are made."""


class Word:
    """A word in a face and setting; `width` in units of EM, tracking included, and what a line's end after it costs."""

    def __init__(self, shaped: Shaped, vocabulary: "Vocabulary") -> None:
        self.shaped = shaped
        self.width = shaped.tracked(vocabulary.setting.tracking)
        self.cost_after = _cost_after(shaped.text, vocabulary.small)
        self._vocabulary = vocabulary

    @cached_property
    def divisions(self) -> Sequence[Division]:
        """Where it may be divided: looked for when a line first ends near it, which most words never see."""
        return self._vocabulary.divisions(self.shaped)


class Vocabulary(dict[str, Word]):
    """All words of one face and setting, each made when it is first asked for; `gaps` are the spaces between them."""

    def __init__(self, font: Font, setting: Setting, shaper: Shaper, hyphenator: Hyphenator) -> None:
        self.font, self.setting, self.shaper = font, setting, shaper
        self.small = small_words(shaper.language)
        self.gaps = Gaps(self)
        self._hyphenator = hyphenator

    def __missing__(self, string: str) -> Word:
        word = self[string] = Word(self.shaper.word(self.font, string), self)
        return word

    def divisions(self, whole: Shaped) -> Sequence[Division]:
        places = _places(whole.text, self.setting.mode, self._hyphenator)
        if not places:
            return ()
        tracking = self.setting.tracking
        width, added = whole.tracked(tracking), self.shaper.hyphen(self.font).tracked(tracking)
        dearer = TITLE_HYPHEN_COST if self.setting.title else 0
        parts = self.shaper.part_widths(whole, [place[0] for place in places], tracking)
        return [
            (position, head + added * hyphen, width - rest, cost + dearer * hyphen, hyphen, own)
            for (position, cost, hyphen, own), (head, rest) in zip(places, parts, strict=True)
        ]


class Gaps(dict[str, Word]):
    """The spaces of one face and setting, by the letters on both sides, which they are kerned with."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def __missing__(self, letters: str) -> Word:
        words = self._vocabulary
        gap = self[letters] = Word(words.shaper.space(words.font, letters[0], letters[1]), words)
        return gap


_Place = tuple[int, int, bool, bool]
"""Position, cost, whether a hyphen is added, and whether the place is the author's own."""


def _places(word: str, mode: Mode, hyphenator: Hyphenator) -> list[_Place]:
    """Return where a word may be divided, in order."""
    bare = word.rstrip(".,!?")
    if bare.isalpha():  # most words: nothing in them but letters
        return _points(bare, 0, mode, hyphenator)
    letters = list(LETTERS.finditer(word))
    found = [] if SOFT_HYPHEN in word or _ADDRESS.search(word) else letters
    by_rule = [place for part in found for place in _points(part[0], part.start(), mode, hyphenator)]
    soft = [(match.end(), BORDER_COST, True, True) for match in _SOFT.finditer(word)]
    return sorted([*_real_hyphens(word, letters), *soft, *by_rule])


_SOFT = re.compile(f"(?<=.){SOFT_HYPHEN}(?=.)")


def _real_hyphens(word: str, letters: list[re.Match[str]]) -> Iterator[_Place]:
    for left, right in pairwise(letters):
        parts = (left.end() - left.start(), right.end() - right.start())
        if word[left.end() : right.start()] == "-" and min(parts) >= _SHORTEST_BESIDE_HYPHEN:
            yield right.start(), REAL_HYPHEN_COST, False, True


def _points(letters: str, start: int, mode: Mode, hyphenator: Hyphenator) -> list[_Place]:
    """Return where letters may be divided by list or rule: neither short words nor capitals are."""
    if len(letters) < SHORTEST_DIVIDED or letters.isupper():
        return []
    points = hyphenator.points(letters, mode)
    return [(start + at, BORDER_COST if border else SYLLABLE_COST, True, False) for at, border in points]


def _cost_after(word: str, small: Collection[str]) -> int:
    if word.endswith((".", "!", "?")):
        return SENTENCE_REWARD
    if word.endswith((",", ";", ":")):
        return COMMA_REWARD
    is_short_number = word.isdigit() and len(word) <= SHORT_NUMBER
    return HANGING_COST if is_short_number or word.lower() in small else 0
