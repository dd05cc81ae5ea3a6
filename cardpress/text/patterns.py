"""Patterns: where words may be divided by rule, by Liang's method over TeX's patterns.

Franklin M. Liang, Word Hy-phen-a-tion by Com-put-er, Stanford 1983, chapter 2.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..language import in_language
from ..places import DATA

FOLDER = DATA / "hyphenation"


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


class _State(dict[str, "_State"]):
    """How far a word is read: the values that patterns give its end, and the states that the next letters lead to.

    States are made as words lead to them, so that a language with many patterns is ready at once.
    """

    def __init__(self, end: str, patterns: "Patterns") -> None:
        self._end, self._patterns = end, patterns
        self.values_here = tuple(patterns.values_at(end).items())

    def __missing__(self, letter: str) -> "_State":
        state = self[letter] = self._patterns.state(self._end + letter)
        return state


class Patterns:
    """Patterns as a machine that reads a word letter by letter, and words that are divided otherwise (`as-so-ciate`).

    The machine is Aho and Corasick's (Efficient string matching, 1975): a state is the longest end of
    what was read that a pattern begins with.
    """

    def __init__(self, patterns: Iterable[str], words: Iterable[str] = (), before: int = 2, after: int = 2) -> None:
        self._before, self._after = before, after
        self._words = {word.replace("-", ""): _hyphens(word) for word in words}
        self._values = {_DIGITS.sub("", pattern): list(_values(pattern)) for pattern in patterns}
        self._begins = {letters[:end] for letters in self._values for end in range(len(letters) + 1)} | {""}
        self._states: dict[str, _State] = {}
        self._start = self.state("")

    def state(self, read: str) -> _State:
        """Return the state after these letters."""
        end = next(end for end in _ends(read) if end in self._begins)
        if end not in self._states:
            self._states[end] = _State(end, self)
        return self._states[end]

    def values_at(self, read: str) -> Mapping[int, int]:
        """Return the highest values of the patterns that end with these letters, by letters back from the end."""
        highest: dict[int, int] = {}
        for end in _ends(read):
            for back, value in self._values.get(end, ()):
                highest[back] = max(value, highest.get(back, 0))
        return highest

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
        framed, state = f".{word}.", self._start
        values = [0] * (len(framed) + 1)
        for read, letter in enumerate(framed, 1):
            state = state[letter]
            for back, value in state.values_here:
                if value > values[read - back]:  # noqa: PLR1730 -- half the time of max()
                    values[read - back] = value
        return [place - 1 for place in range(2, len(framed) - 1) if values[place] % 2]


_DIGITS = re.compile(r"\d")


def _values(pattern: str) -> Iterator[tuple[int, int]]:
    """Yield the values of a pattern such as `a1b`, by letters back from its end."""
    back = 0
    for letter in reversed(pattern):
        if letter.isdigit():
            yield back, int(letter)
        else:
            back += 1


def _ends(read: str) -> Iterator[str]:
    """Yield the ends of what was read, the longest first, the empty one last."""
    return (read[start:] for start in range(len(read) + 1))


def _listed(command: str, texts: Iterable[str]) -> Iterable[str]:
    r"""Yield the words between the braces of TeX's \patterns or \hyphenation."""
    for text in texts:
        for body in re.findall(rf"\\{command}\{{(.*?)\}}", text, re.DOTALL):
            yield from body.split()


def _hyphens(word: str) -> list[int]:
    parts = word.split("-")
    return [sum(map(len, parts[:count])) for count in range(1, len(parts))]
