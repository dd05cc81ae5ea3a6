"""Where words may be divided: the deck's reviewed list first, then TeX's patterns by Liang's method.

A point is a position in a word; the border of a compound's parts is the better place.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from ..problem import Source
from .patterns import Patterns

Mode = Literal["none", "compound", "full"]

LETTERS = re.compile(r"[^\W\d_]+")
"""What is divided: digits, hyphens and apostrophes stand between."""
SHORTEST_DIVIDED = 7
LEAST_PART = 2
"""Never one letter alone, whatever a list says."""


class Point(NamedTuple):
    """A word may be divided before the letter at `position`."""

    position: int
    border: bool


class Hyphenator:
    """Division points of words in one language."""

    def __init__(self, language: str, exceptions: Source | None = None) -> None:
        self._language = language
        self._known = read_exceptions(exceptions.text) if exceptions else {}
        self._patterns: Patterns | None = None
        self._points: dict[tuple[str, Mode], tuple[Point, ...]] = {}

    def points(self, word: str, mode: Mode) -> tuple[Point, ...]:
        """Return the points of a word of letters only, in order."""
        if mode == "none":
            return ()
        if (word, mode) not in self._points:
            self._points[word, mode] = tuple(self._find(word.lower(), mode))
        return self._points[word, mode]

    def _find(self, word: str, mode: Mode) -> Iterable[Point]:
        known = self._known.get(word)
        if known is None:
            return [Point(place, border=False) for place in self._liang(word)] if mode == "full" else ()
        last = len(word) - LEAST_PART
        return [point for point in known if LEAST_PART <= point.position <= last and (point.border or mode == "full")]

    def _liang(self, word: str) -> Iterable[int]:
        if self._patterns is None:
            self._patterns = Patterns.of(self._language)
        return self._patterns.points(word)


def read_exceptions(text: str) -> Mapping[str, list[Point]]:
    """Read lines such as `moni=am-ma-til-li-ses-ti`: `=` is a compound's border, `-` a syllable's; `#` comments."""
    known = {}
    for line in text.splitlines():
        entry = line.partition("#")[0].strip().lower()
        if entry:
            known[re.sub("[=-]", "", entry)] = list(_marked(entry))
    return known


def written(word: str, points: Iterable[Point]) -> str:
    """Write a word as its line in a list says it.

    >>> written("työpaja", [Point(3, True), Point(5, False)])
    'työ=pa-ja'
    """
    signs = {point.position: "=" if point.border else "-" for point in points}
    return "".join(signs.get(index, "") + letter for index, letter in enumerate(word))


def _marked(entry: str) -> Iterable[Point]:
    position = 0
    for letter in entry:
        if letter in "=-":
            yield Point(position, letter == "=")
        else:
            position += 1
