"""Patterns: where words may be divided by rule, by Liang's method over TeX's patterns.

Franklin M. Liang, Word Hy-phen-a-tion by Com-put-er, Stanford 1983, chapter 2.
"""

import pathlib
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..language import in_language

FOLDER = pathlib.Path(__file__).parents[1] / "data" / "hyphenation"


class Rule(NamedTuple):
    """The files of a language, and the least letters before and after a division (`hyphenmins` in the files)."""

    files: tuple[str, ...]
    before: int = 2
    after: int = 2


RULES: Mapping[str, Rule] = {
    "en": Rule(("hyph-en-gb.tex",), after=3),
    "en-us": Rule(("hyph-en-us.tex",), after=3),
    "fi": Rule(("hyph-fi.tex", "compounds-fi.tex")),
    "ru": Rule(("hyph-ru.tex",)),
    "sv": Rule(("hyph-sv.tex",)),
    "uk": Rule(("hyph-uk.tex",)),
}
"""Languages that are not here (Northern Sámi and Somali have no patterns) are never divided by rule."""


class _Node(NamedTuple):
    """A beginning of patterns: what may follow it, and the places and values of the pattern that ends here."""

    following: "dict[str, _Node]"
    places: list[tuple[int, int]]


class Patterns:
    """Patterns in a trie, and words that are divided otherwise (`as-so-ciate`)."""

    def __init__(self, patterns: Iterable[str], words: Iterable[str] = (), before: int = 2, after: int = 2) -> None:
        self._root = _Node({}, [])
        self._before, self._after = before, after
        self._words = {word.replace("-", ""): _hyphens(word) for word in words}
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
        """Read the patterns of a language, such as `fi` or `en-US`."""
        rule = in_language(RULES, language.lower()) or Rule(())
        texts = [re.sub(r"%.*", "", (FOLDER / name).read_text("utf-8")) for name in rule.files]
        return cls(_listed("patterns", texts), _listed("hyphenation", texts), rule.before, rule.after)

    def points(self, word: str) -> list[int]:
        """Return where a word in small letters may be divided."""
        known = self._words.get(word)
        places = self._places(word) if known is None else known
        return [place for place in places if self._before <= place <= len(word) - self._after]

    def _places(self, word: str) -> list[int]:
        """Written out flat, as every new word of a deck comes here."""
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


def _listed(command: str, texts: Iterable[str]) -> Iterable[str]:
    r"""Yield the words between the braces of TeX's \patterns or \hyphenation."""
    for text in texts:
        for body in re.findall(rf"\\{command}\{{(.*?)\}}", text, re.DOTALL):
            yield from body.split()


def _hyphens(word: str) -> list[int]:
    parts = word.split("-")
    return [sum(map(len, parts[:count])) for count in range(1, len(parts))]
