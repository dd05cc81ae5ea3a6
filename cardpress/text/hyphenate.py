"""Where words may be divided: the deck's reviewed list first, then TeX's patterns by Liang's method.

A point is a position in a word; the border of a compound's parts is the better place.
"""

import pathlib
import re
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from ..problem import Source

Mode = Literal["none", "compound", "full"]

PATTERNS = pathlib.Path(__file__).parents[1] / "data" / "hyphenation"
LEAST_PART = 2
"""Never one letter alone (hyph-fi: hyphenmins 2, 2)."""


class Point(NamedTuple):
    """A word may be divided before the letter at `position`."""

    position: int
    border: bool


class Hyphenator:
    """Division points of words in one language."""

    def __init__(self, language: str, exceptions: Source | None = None) -> None:
        self._language = language.partition("-")[0]
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
        points = self._known.get(word)
        if points is None:
            points = [Point(place, border=False) for place in self._liang(word)] if mode == "full" else []
        for point in points:
            inside = LEAST_PART <= point.position <= len(word) - LEAST_PART
            if inside and (point.border or mode == "full"):
                yield point

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


def _marked(entry: str) -> Iterable[Point]:
    position = 0
    for letter in entry:
        if letter in "=-":
            yield Point(position, letter == "=")
        else:
            position += 1


class _Node(NamedTuple):
    """A beginning of patterns: what may follow it, and the places and values of the pattern that ends here."""

    following: "dict[str, _Node]"
    places: list[tuple[int, int]]


class Patterns:
    """Franklin M. Liang's patterns (Word Hy-phen-a-tion by Com-put-er, Stanford 1983, chapter 2)."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._root = _Node({}, [])
        for pattern in patterns:
            self._add(pattern)

    def _add(self, pattern: str) -> None:
        node, places, letters = self._root, [], 0
        for letter in pattern:
            if letter.isdigit():
                places.append((letters, int(letter)))
            else:
                node = node.following.setdefault(letter, _Node({}, []))
                letters += 1
        node.places[:] = places

    @classmethod
    def of(cls, language: str) -> "Patterns":
        """Read the patterns of a language; one that has none is never divided by rule."""
        path = PATTERNS / f"hyph-{language}.tex"
        if not path.exists():
            return cls(())
        body = re.search(r"\\patterns\{(.*?)\}", re.sub(r"%.*", "", path.read_text("utf-8")), re.DOTALL)
        return cls(body[1].split() if body else ())

    def points(self, word: str) -> Iterable[int]:
        """Return where a word may be divided. Written out flat, as every new word of a deck comes here."""
        framed, root = f".{word}.", self._root
        values = [0] * (len(framed) + 1)
        for start in range(len(framed)):
            following = root.following
            for letter in framed[start:]:
                node = following.get(letter)
                if node is None:
                    break
                following = node.following
                for offset, value in node.places:
                    if value > values[start + offset]:  # noqa: PLR1730 -- half the time of max()
                        values[start + offset] = value
        return [place - 1 for place in range(2, len(framed) - 1) if values[place] % 2]
