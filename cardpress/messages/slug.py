"""Slug words: what stands in the margin of a sheet, in the deck's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..language import in_language


@dataclass(frozen=True, slots=True)
class SlugWords:
    """Words with {values}; `turn` says by flip how to print the other side."""

    sheet: str
    front: str
    back: str
    turn: Mapping[str, str]


SLUG_WORDS: Mapping[str, SlugWords] = {
    "fi": SlugWords(
        sheet="arkki {number}/{count}",
        front="etupuoli",
        back="takapuoli",
        turn={
            "long": "käännä pitkän sivun yli",
            "short": "käännä lyhyen sivun yli",
            "hand": "tulosta ensin etupuolet, käännä pino kuin kirjan sivu ja tulosta takapuolet",
        },
    ),
    "sv": SlugWords(
        sheet="ark {number}/{count}",
        front="framsida",
        back="baksida",
        turn={
            "long": "vänd längs långsidan",
            "short": "vänd längs kortsidan",
            "hand": "skriv ut framsidorna, vänd bunten som ett blad i en bok och skriv ut baksidorna",
        },
    ),
    "en": SlugWords(
        sheet="sheet {number}/{count}",
        front="front",
        back="back",
        turn={
            "long": "flip on the long edge",
            "short": "flip on the short edge",
            "hand": "print the fronts, turn the pile like the page of a book and print the backs",
        },
    ),
}


def slug_words(language: str) -> SlugWords:
    """Return the words in a language, or else in English."""
    return in_language(SLUG_WORDS, language) or SLUG_WORDS["en"]
