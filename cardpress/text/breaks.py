"""Where a text's lines may end, with the widths that the line breaker needs.

A `Measured` text depends on faces, tracking and hyphenation, not on size or measure:
it is made once and broken at many sizes while a style is fitted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from ..prose import Text
from .fonts import Faces, Font
from .hyphenate import Hyphenator, Mode
from .shape import SOFT_HYPHEN, Shaped, Shaper

BORDER_COST, SYLLABLE_COST, REAL_HYPHEN_COST = 30_000, 90_000, 10_000
HANGING_COST, SENTENCE_REWARD, COMMA_REWARD = 12_000, -6_000, -3_000
"""Costs are in millionths: the square of a line that is empty costs a million."""

HANGING = frozenset(
    ("ja", "tai", "on", "sekä", "he", "ei", "me", "se", "eli", "jos", "kun", "niin", "vai", "kuten")
    + ("och", "eller", "att", "som", "om", "är", "and", "or", "the", "a", "to", "of", "in", "is")
)
"""Small words that point forward: a line should not end with one."""

_WORD = re.compile(r"[^ \n]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORTEST_DIVIDED = 7
_SHORTEST_BESIDE_HYPHEN = 3


class Token(NamedTuple):
    """Characters [start, end) set in one face: a word, or a part of one where the face changes."""

    start: int
    end: int
    shaped: Shaped


class Break(NamedTuple):
    """A line may end at `end` and the next begin at `start`.

    `line_end` is the width from the text's beginning to the line's end, an added hyphen
    included; `line_start` the width to where the next line begins. `word` tells breaks
    inside one word from others (-1: between words).
    """

    end: int
    start: int
    line_end: int
    line_start: int
    cost: int
    hyphen: bool
    forced: bool
    word: int


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """A text with its breaks; the first stands before the text, the last after it."""

    text: Text
    tokens: tuple[Token, ...]
    space: Shaped
    breaks: tuple[Break, ...]
    tracking: int
    missing: tuple[tuple[int, str, Font], ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is measured: `tracking` in units of EM after every glyph; a `title` may divide its last word."""

    faces: Faces
    tracking: int = 0
    mode: Mode = "none"
    title: bool = False


def measure(text: Text, setting: Setting, shaper: Shaper, hyphenator: Hyphenator) -> Measured:
    """Shape a text and find its breaks."""
    faces, tracking = setting.faces, setting.tracking
    tokens = tuple(_tokens(text, faces, shaper))
    space = shaper.word(faces.regular, " ")
    walk = _Walk(text, tokens, space, setting, shaper, hyphenator)
    return Measured(text, tokens, space, tuple(walk.breaks()), tracking, tuple(_missing(tokens)))


def _tokens(text: Text, faces: Faces, shaper: Shaper) -> Iterator[Token]:
    string = text.string
    for word in _WORD.finditer(string):
        cuts = sorted({cut for mark in text.marks for cut in (mark.start, mark.end) if word.start() < cut < word.end()})
        for start, end in zip([word.start(), *cuts], [*cuts, word.end()], strict=True):
            yield Token(start, end, shaper.word(_face(text, faces, start), string[start:end]))


def _face(text: Text, faces: Faces, index: int) -> Font:
    if not text.marks:
        return faces.regular
    kinds = {mark.kind for mark in text.marks if mark.start <= index < mark.end}
    return faces.pick(bold="bold" in kinds, italic="italic" in kinds)


def _missing(tokens: tuple[Token, ...]) -> Iterator[tuple[int, str, Font]]:
    for token in tokens:
        for letter in token.shaped.missing:
            yield token.start + token.shaped.text.index(letter), letter, token.shaped.font


def width(shaped: Shaped, tracking: int) -> int:
    return shaped.width + tracking * len(shaped.glyphs)


@dataclass
class _Walk:
    """Goes through a text once, adding up widths."""

    text: Text
    tokens: tuple[Token, ...]
    space: Shaped
    setting: Setting
    shaper: Shaper
    hyphenator: Hyphenator

    def breaks(self) -> Iterator[Break]:
        string, tokens, at = self.text.string, self.tokens, 0
        mode, tracking = self.setting.mode, self.setting.tracking
        one_space = width(self.space, tracking)
        last_word = len(string) if self.setting.title else _last_word_start(string)
        yield Break(0, 0, 0, 0, 0, hyphen=False, forced=True, word=-1)
        for index, token in enumerate(tokens):
            if mode != "none" or "-" in token.shaped.text or SOFT_HYPHEN in token.shaped.text:
                yield from self._inside(token, at, index, last=token.start >= last_word)
            at += width(token.shaped, tracking)
            following = tokens[index + 1].start if index + 1 < len(tokens) else len(string)
            between = string[token.end : following]
            if following == len(string):
                yield Break(token.end, len(string), at, at, 0, hyphen=False, forced=True, word=-1)
            elif "\n" in between:
                yield Break(token.end, following, at, at, 0, hyphen=False, forced=True, word=-1)
            elif between:
                cost = _cost_after(string, token.end)
                yield Break(token.end, following, at, at + one_space, cost, hyphen=False, forced=False, word=-1)
                at += one_space

    def _inside(self, token: Token, at: int, index: int, *, last: bool) -> Iterator[Break]:
        """Yield the breaks inside a word: at real hyphens, soft hyphens and the hyphenator's points."""
        word, font, tracking = token.shaped.text, token.shaped.font, self.setting.tracking
        for position, cost, added in sorted(self._points(word, last=last)):
            before = width(self.shaper.word(font, word[:position]), tracking)
            rest = width(self.shaper.word(font, word[position:]), tracking)
            hyphen = width(self.shaper.hyphen(font), tracking) if added else 0
            place, whole = token.start + position, width(token.shaped, tracking)
            start = at + whole - rest  # so that what follows the break has its own true width
            yield Break(place, place, at + before + hyphen, start, cost, hyphen=added, forced=False, word=index)

    def _points(self, word: str, *, last: bool) -> Iterator[tuple[int, int, bool]]:
        letters = list(_LETTERS.finditer(word))
        for left, right in pairwise(letters):
            parts = (left.end() - left.start(), right.end() - right.start())
            if word[left.end() : right.start()] == "-" and min(parts) >= _SHORTEST_BESIDE_HYPHEN:
                yield right.start(), REAL_HYPHEN_COST, False
        if SOFT_HYPHEN in word:
            yield from ((match.end(), BORDER_COST, True) for match in re.finditer(f"(?<=.){SOFT_HYPHEN}(?=.)", word))
            return
        if last or word.isupper() or re.search(r"\w[.@:/]\w", word):
            return  # never in the last word of a paragraph, in capitals, in an address
        for part in letters:
            if part.end() - part.start() >= _SHORTEST_DIVIDED:
                for point in self.hyphenator.points(part[0], self.setting.mode):
                    yield part.start() + point.position, BORDER_COST if point.border else SYLLABLE_COST, True


def _last_word_start(string: str) -> int:
    """Return where the last word of a text of several words begins; a lone word may be divided."""
    stripped = string.rstrip()
    cut = max(stripped.rfind(" "), stripped.rfind("\n"))
    return cut + 1 if cut >= 0 else len(string) + 1


def _cost_after(string: str, end: int) -> int:
    if string[end - 1] in ".!?":
        return SENTENCE_REWARD
    if string[end - 1] in ",;:":
        return COMMA_REWARD
    start = max(string.rfind(" ", 0, end), string.rfind("\n", 0, end)) + 1
    return HANGING_COST if string[start:end].lower() in HANGING else 0
