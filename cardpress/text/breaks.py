"""Where a text's lines may end, with the widths that the line breaker needs.

A `Measured` text depends on faces, tracking and hyphenation, not on size or measure:
it is made once and broken at many sizes while a style is fitted.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from ..prose import Text
from .fonts import Faces, Font
from .hyphenate import LETTERS, SHORTEST_DIVIDED, Hyphenator, Mode
from .shape import SOFT_HYPHEN, Shaped, Shaper
from .small_words import small_words

BORDER_COST, SYLLABLE_COST, REAL_HYPHEN_COST = 30_000, 90_000, 10_000
HANGING_COST, SENTENCE_REWARD, COMMA_REWARD = 12_000, -6_000, -3_000
"""Costs are in millionths: the square of a line that is empty costs a million."""

_WORD = re.compile(r"[^ \n]+")
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


Break = tuple[int, int, int, int, int, bool, bool, int, int]
"""One column of `Measured`: ends, starts, line_ends, line_starts, costs, hyphens, forced, divided, tokens_before."""


class Division(NamedTuple):
    """Where a word may be divided: `before` and `rest` are the widths of its parts, an added hyphen included.

    `anywhere` says that the place is the author's own (a hyphen or soft hyphen), so that even
    a last word may be divided there.
    """

    position: int
    before: int
    rest: int
    cost: int
    hyphen: bool
    anywhere: bool


class Word(NamedTuple):
    """What is known of a word in one face: its glyphs, width and divisions, and the cost of a line's end after it."""

    shaped: Shaped
    width: int
    divisions: tuple[Division, ...]
    cost_after: int


@dataclass(slots=True, eq=False)  # not frozen, which makes making it slow; one is made for every text
class Measured:
    """A text with its breaks, one row a property; the first break stands before the text, the last after it.

    A line may end at character `ends[k]` and the next begin at `starts[k]`. `line_ends` is the
    width from the text's beginning to the line's end, an added hyphen included; `line_starts` the
    width to where the next line begins. `tokens_before` counts the tokens that end at or before
    the break; `divided` is the number of the token that the break divides, -1 between words.
    `tokens` are words, or parts of one where the face changes; `token_starts` their first characters.
    """

    text: Text
    space: Shaped
    tokens: list[Shaped]
    token_starts: list[int]
    ends: tuple[int, ...]
    starts: tuple[int, ...]
    line_ends: tuple[int, ...]
    line_starts: tuple[int, ...]
    costs: tuple[int, ...]
    hyphens: tuple[bool, ...]
    forced: tuple[bool, ...]
    divided: tuple[int, ...]
    tokens_before: tuple[int, ...]
    missing: tuple[tuple[int, str, Font], ...]


class Measurer:
    """Measures texts of one language; every word is looked at once."""

    def __init__(self, shaper: Shaper, hyphenator: Hyphenator) -> None:
        self._shaper, self._hyphenator = shaper, hyphenator
        self._small = small_words(shaper.language)
        self._words: dict[Setting, dict[tuple[Font, str], Word]] = {}

    def measure(self, text: Text, setting: Setting) -> Measured:
        """Shape a text and find its breaks. A loop for every word of a deck, so it is written out flat."""
        string, regular = text.string, setting.faces.regular
        space = self._shaper.word(regular, " ")
        space_width = space.tracked(setting.tracking)
        last_word = len(string) if setting.title else _last_word_start(string)
        has_hard_breaks = "\n" in string
        words = self._words.setdefault(setting, {})
        tokens: list[Shaped] = []
        token_starts: list[int] = []
        missing: list[tuple[int, str, Font]] = []
        breaks: list[Break] = []
        at = before = cost = count = 0  # the width, the characters and the tokens so far; what a line's end here costs
        for start, end, font in _stretches(text, setting.faces):
            piece = font, string[start:end]
            shaped, width, divisions, cost_after = words.get(piece) or self._word(words, piece, setting)
            if start > before or not count:
                if not count or (has_hard_breaks and "\n" in string[before:start]):
                    breaks.append((before, start, at, at, cost, False, True, -1, count))
                else:
                    breaks.append((before, start, at, at + space_width, cost, False, False, -1, count))
                    at += space_width
            if divisions:
                if start >= last_word:  # never in the last word of a paragraph
                    divisions = tuple(division for division in divisions if division.anywhere)
                after = at + width
                breaks += [  # the rest of a divided word has its own true width
                    (start + place, start + place, at + head, after - rest, price, hyphen, False, count, count)
                    for place, head, rest, price, hyphen, _ in divisions
                ]
            if shaped.missing:
                missing += _missing(shaped, start)
            tokens.append(shaped)
            token_starts.append(start)
            count += 1
            at, before, cost = at + width, end, cost_after
        breaks.append((before, len(string), at, at, 0, False, True, -1, count))
        return Measured(text, space, tokens, token_starts, *zip(*breaks, strict=True), tuple(missing))  # type: ignore[call-arg]

    def _word(self, words: dict[tuple[Font, str], Word], piece: tuple[Font, str], setting: Setting) -> Word:
        shaped = self._shaper.word(*piece)
        divisions = tuple(sorted(self._divisions(shaped, setting)))
        word = words[piece] = Word(
            shaped, shaped.tracked(setting.tracking), divisions, _cost_after(shaped.text, self._small)
        )
        return word

    def _divisions(self, whole: Shaped, setting: Setting) -> Iterator[Division]:
        string, font, mode = whole.text, whole.font, setting.mode
        if mode == "none" and "-" not in string and SOFT_HYPHEN not in string:
            return
        places = list(_places(string, mode, self._hyphenator))
        if not places:
            return
        added = self._shaper.hyphen(font).tracked(setting.tracking)
        parts = self._shaper.parts(whole, [place for place, *_ in places], setting.tracking)
        for (place, cost, adds, anywhere), (head, rest) in zip(places, parts, strict=True):
            yield Division(place, head + (added if adds else 0), rest, cost, adds, anywhere)


def _stretches(text: Text, faces: Faces) -> Iterable[tuple[int, int, Font]]:
    """Return words, cut where bold, italic or a link begins or ends within them."""
    if text.marks:
        return _marked(text, faces)
    regular = faces.regular
    return [(*match.span(), regular) for match in _WORD.finditer(text.string)]


def _marked(text: Text, faces: Faces) -> Iterator[tuple[int, int, Font]]:
    cuts = sorted({cut for mark in text.marks for cut in (mark.start, mark.end)})
    for match in _WORD.finditer(text.string):
        inner = [cut for cut in cuts if match.start() < cut < match.end()]
        for start, end in pairwise([match.start(), *inner, match.end()]):
            kinds = {mark.kind for mark in text.marks if mark.start <= start < mark.end}
            yield start, end, faces.pick(bold="bold" in kinds, italic="italic" in kinds)


def _places(word: str, mode: Mode, hyphenator: Hyphenator) -> Iterator[tuple[int, int, bool, bool]]:
    """Yield position, cost, whether a hyphen is added, and whether the place is the author's own."""
    bare = word.rstrip(".,!?")
    if bare.isalpha():  # most words: nothing in them but letters
        if len(bare) >= SHORTEST_DIVIDED and not word.isupper():
            for position, border in hyphenator.points(bare, mode):
                yield position, BORDER_COST if border else SYLLABLE_COST, True, False
        return
    letters = list(LETTERS.finditer(word))
    for left, right in pairwise(letters):
        parts = (left.end() - left.start(), right.end() - right.start())
        if word[left.end() : right.start()] == "-" and min(parts) >= _SHORTEST_BESIDE_HYPHEN:
            yield right.start(), REAL_HYPHEN_COST, False, True
    if SOFT_HYPHEN in word:
        for match in re.finditer(f"(?<=.){SOFT_HYPHEN}(?=.)", word):
            yield match.end(), BORDER_COST, True, True
        return
    if word.isupper() or _ADDRESS.search(word):
        return  # neither capitals nor an address are divided
    for part in letters:
        if part.end() - part.start() >= SHORTEST_DIVIDED:
            for point in hyphenator.points(part[0], mode):
                yield part.start() + point.position, BORDER_COST if point.border else SYLLABLE_COST, True, False


def _missing(shaped: Shaped, start: int) -> Iterator[tuple[int, str, Font]]:
    for letter in shaped.missing:
        yield start + shaped.text.index(letter), letter, shaped.font


def _last_word_start(string: str) -> int:
    """Return where the last word of a text of several words begins; a lone word may be divided."""
    stripped = string.rstrip()
    cut = max(stripped.rfind(" "), stripped.rfind("\n"))
    return cut + 1 if cut >= 0 else len(string) + 1


def _cost_after(word: str, small: Collection[str]) -> int:
    if word[-1] in ".!?":
        return SENTENCE_REWARD
    if word[-1] in ",;:":
        return COMMA_REWARD
    is_short_number = word.isdigit() and len(word) <= SHORT_NUMBER
    return HANGING_COST if is_short_number or word.lower() in small else 0
