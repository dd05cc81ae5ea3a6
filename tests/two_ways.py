"""Two ways to break lines, to compare: ours, and each line as full as it gets, as most programs do."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cardpress.places import CAST_FONTS, CONTENT, FONTS
from cardpress.problem import Source
from cardpress.prose import Text
from cardpress.text.fonts import DEFAULT_FAMILY, Fonts
from cardpress.text.hyphenate import SHORTEST_DIVIDED, Hyphenator
from cardpress.text.shaped import EM, SOFT_HYPHEN
from cardpress.text.typeset import Typesetter
from cardpress.text.words import Setting
from tests.samples import FINNISH, SWEDISH, real_deck

FILES = Fonts(FONTS, CAST_FONTS)
FACES = FILES.faces(DEFAULT_FAMILY, 500)
MEASURES = tuple(13 + step / 4 for step in range(60))
"""In ems: from a pocket card's text to a line of 60 letters."""


class Case(NamedTuple):
    """Texts, their language, where words may be divided, and the deck's list of that."""

    texts: Sequence[str]
    language: str
    mode: str
    known: str = ""


_KNOWN = (CONTENT / "hyvat-kaytanteet" / "hyphenation.txt").read_text("utf-8")
CASES = {
    "the real deck, divided at borders of compounds": Case(real_deck(), "fi", "compound", _KNOWN),
    "the real deck, all words divided": Case(real_deck(), "fi", "full", _KNOWN),
    "Finnish, undivided": Case(FINNISH, "fi", "none"),
    "Finnish, all words divided": Case(FINNISH, "fi", "full"),
    "Swedish, undivided": Case(SWEDISH, "sv", "none"),
    "Swedish, all words divided": Case(SWEDISH, "sv", "full"),
}


class TwoWays:
    """Breaks the texts of a case. Lengths are in ems; a line that divides a word ends in a soft hyphen."""

    def __init__(self, case: Case) -> None:
        self._hyphenator = Hyphenator(case.language, Source("hyphenation.txt", case.known))
        self.typesetter = Typesetter(FILES, case.language, self._hyphenator)
        self._mode = case.mode

    def ours(self, text: str, measure: float) -> list[str]:
        measured = self.typesetter.measured(Text(text), Setting(FACES, 0, self._mode))
        lines = self.typesetter.lines(measured, measure, 1.0, balance=False)
        return ["".join(piece.text for piece in self.typesetter.pieces(measured, line)) for line in lines]

    def one_by_one(self, text: str, measure: float) -> list[str]:
        """Fill line after line; no word is divided twice, and the last one never."""
        lines: list[str] = []
        line = ""
        *words, last = text.split(" ")
        for word in words:
            line = self._set(lines, line, word, self._places(word), measure)
        lines.append(self._set(lines, line, last, (), measure))
        return lines

    def _set(self, lines: list[str], line: str, word: str, places: Sequence[int], measure: float) -> str:
        """Set a word, and return what is on the line that is being filled then."""
        before = f"{line} " if line else ""
        if self.width(before + word) <= measure:
            return before + word
        for place in sorted(places, reverse=True):
            head = f"{before}{word[:place]}{SOFT_HYPHEN}"
            if self.width(head) <= measure:
                lines.append(head)
                return word[place:]
        lines.append(line)
        return word

    def _places(self, word: str) -> list[int]:
        bare = word.rstrip(".,")
        if not bare.isalpha() or len(bare) < SHORTEST_DIVIDED:
            return []
        return [point.position for point in self._hyphenator.points(bare, self._mode)]

    def width(self, line: str) -> float:
        hyphen = self._width("-") if line.endswith(SOFT_HYPHEN) else 0.0
        return self._width(line.removesuffix(SOFT_HYPHEN)) + hyphen

    def _width(self, words: str) -> float:
        return self.typesetter.shaper.word(FACES.regular, words).width / EM

    def rag(self, lines: Sequence[str], measure: float) -> float:
        """Return how uneven a paragraph is: the root of the mean square of the white at its lines' ends.

        The last line counts, too: whoever fills one line after the other pushes all that is missing into it.
        """
        white = [measure - self.width(line) for line in lines]
        return (sum(length * length for length in white) / len(white)) ** 0.5


class Score(NamedTuple):
    """What can be counted of a case's paragraphs at all measures; `rag` sums those with as many lines both ways."""

    rag: float
    lines: int
    hyphens: int
    lone: int


def scores(case: Case) -> tuple[Score, Score]:
    """Return our score and that of lines filled one by one."""
    ways = TwoWays(case)
    counted = [_counts(ways, *pair) for pair in pairs(ways, case)]
    return tuple(Score(*map(sum, zip(*(pair[index] for pair in counted), strict=True))) for index in (0, 1))


def pairs(ways: TwoWays, case: Case) -> Iterator[tuple[float, list[str], list[str]]]:
    """Yield each paragraph at each measure, both ways."""
    for text in case.texts:
        for measure in MEASURES:
            yield measure, ways.ours(text, measure), ways.one_by_one(text, measure)


def _counts(ways: TwoWays, measure: float, ours: list[str], theirs: list[str]) -> tuple[Score, Score]:
    alike = len(ours) == len(theirs)
    return tuple(
        Score(
            ways.rag(lines, measure) if alike else 0.0,
            len(lines),
            sum(line.endswith(SOFT_HYPHEN) for line in lines),
            len(lines) > 1 and " " not in lines[-1],
        )
        for lines in (ours, theirs)
    )
