"""Voikko: Finnish words divided by a dictionary, where it is installed; nothing that is printed depends on it.

https://voikko.puimula.org: the library `libvoikko` with a dictionary, and the Python package of that name.
"""

import importlib
from collections.abc import Iterator, Mapping

from .hyphenate import Point

LANGUAGE = "fi"


class NotInstalled(Exception):
    """The package, the library or the dictionary is missing."""


class Voikko:
    """The dictionary. Raises NotInstalled."""

    def __init__(self) -> None:
        try:
            library = importlib.import_module("libvoikko")
            library.VoikkoLibrary.open()  # without it the package's object would complain once more when it is deleted
            self._voikko = library.Voikko(LANGUAGE)
        except Exception as error:  # each kind of lack has its own exception, some of the package's own
            raise NotInstalled from error
        self._voikko.setNoUglyHyphenation(True)  # no vowel pair is parted, no letter left alone

    def points(self, word: str) -> list[Point] | None:
        """Return where a word in small letters may be divided; None if the dictionary does not have it."""
        analyses = self._voikko.analyze(word)
        if not analyses:
            return None
        pattern = self._voikko.getHyphenationPattern(word)
        borders = set.intersection(*(set(_borders(analysis)) for analysis in analyses))
        syllables = {place for place, sign in enumerate(pattern) if sign == "-"}
        return [Point(place, place in borders) for place in sorted(syllables | borders)]


def _borders(analysis: Mapping[str, str]) -> Iterator[int]:
    """Yield where parts of a compound meet, by a structure such as `=ppppp=pppp`: a letter each."""
    letters = 0
    for sign in analysis["STRUCTURE"]:
        if sign != "=":
            letters += 1
        elif letters:
            yield letters
