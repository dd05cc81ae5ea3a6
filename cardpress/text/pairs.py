"""Pairs: a word put together from its letters, where a font does no more with them than kern each with the next.

Every pair is learnt from the first word that has it, and most words of a deck need not be shaped at all.
"""

import re
from operator import add

import uharfbuzz as hb

from .shaped import Shaped

_FURTHER = frozenset({"calt", "clig", "curs", "dist", "liga", "rand", "rclt", "rlig", "rvrn"})
"""Features that look at more than a pair and that are used unasked (OpenType 1.9, feature registry)."""
_APPLE_TABLES = frozenset({"kerx", "morx"})
_PLAIN = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2012-\u201f\u2022-\u2026\u20a0-\u20c0]*"
)
"""Letters and signs of Latin, Greek and Cyrillic that stand one beside the other: neither marks nor joiners."""
_END = "\n"
"""Stands after the last letter."""


def kerns_in_pairs(face: hb.Face) -> bool:
    """Say whether a letter of a font depends on no other than the next one."""
    if not _APPLE_TABLES.isdisjoint(face.table_tags):
        return False
    tables = ((table, script) for table in ("GSUB", "GPOS") for script in range(len(face.get_table_script_tags(table))))
    return all(_FURTHER.isdisjoint(_features(face, table, script)) for table, script in tables)


def _features(face: hb.Face, table: str, script: int) -> set[str]:
    """Return the features of a script, in all its languages."""
    languages = range(len(face.get_script_language_tags(table, script)))
    own = (face.get_language_feature_tags(table, script, language) for language in languages)
    return {*face.get_language_feature_tags(table, script), *(tag for tags in own for tag in tags)}


class Pairs:
    """What was seen of the letters of a font that kerns in pairs: of any other nothing is kept."""

    def __init__(self, face: hb.Face) -> None:
        self._kerns_in_pairs = kerns_in_pairs(face)
        self._glyphs: dict[str, int] = {}
        self._advances: dict[str, int] = {}

    def word(self, word: str) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
        """Return the glyphs of a word, one for each letter, and their advances; None if a pair was never seen."""
        try:
            advances = tuple(map(self._advances.__getitem__, map(add, word, word[1:] + _END)))
        except KeyError:
            return None
        return tuple(map(self._glyphs.__getitem__, word)), advances

    def learn(self, shaped: Shaped) -> None:
        """Keep the pairs of a word that was shaped whole."""
        word = shaped.text
        if self._kerns_in_pairs and shaped.simple and not (shaped.offsets or shaped.missing) and _PLAIN.fullmatch(word):
            self._glyphs.update(zip(word, shaped.glyphs, strict=True))
            self._advances.update(zip(map(add, word, word[1:] + _END), shaped.advances, strict=True))
