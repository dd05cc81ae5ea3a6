"""Breaks: where the lines of a measured text may end, with the widths that the line breaker needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..prose import Text
from .font import Font
from .words import Division, Word

Place = tuple[int, int, int, int, int, bool]
"""A break as it passes the innermost loops: a plain tuple is made in a sixth of the time of a named one."""


class Break(NamedTuple):
    """A place where a line may end, before word number `word` or inside it; the next line begins with letter `at`.

    `end` is the width from the text's beginning to the line's end, an added hyphen included;
    `start` the width to where the next line begins.
    """

    at: int
    word: int
    end: int
    start: int
    cost: int
    hyphen: bool


@dataclass(slots=True, eq=False)  # not frozen, which makes making it slow; one is made for every text
class Measured:
    """A text as a row of words with gaps between them; it depends on faces, tracking and hyphenation, not on size.

    `row` has words at even places and between them gaps: spaces, or nothing where the face changes
    within a word and at hard breaks. A word begins with letter `begins[n]` (one more for the text's
    end) and reaches from `starts[n]` to `ends[n]`, in units of EM from the text's beginning. Lines must end before the
    words in `stops`, and can't before those in `joined`. Words from `guarded` on, the last of a
    paragraph, are divided only where the author says so.
    """

    text: Text
    row: Sequence[Word]
    begins: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]
    guarded: int
    stops: tuple[int, ...]
    joined: frozenset[int] = frozenset()

    @property
    def missing(self) -> Sequence[tuple[int, str, Font]]:
        """Letters that their font lacks, with their places in the text."""
        return [
            (begin + word.shaped.text.index(letter), letter, word.shaped.font)
            for begin, word in zip(self.begins, self.row[::2], strict=False)
            for letter in word.shaped.missing
        ]

    def before(self, word: int) -> Break:
        """Return the break before a word; before the first the text's beginning, after the last its end."""
        end = self.ends[word - 1] if word else 0
        start = self.starts[word] if word < len(self.starts) else end
        cost = self.row[2 * word - 2].cost_after if word else 0
        return Break(self.begins[word], word, end, start, cost, False)  # noqa: FBT003 -- by name it takes twice as long

    def divisions(self, word: int) -> Sequence[Division]:
        """Return where a word may be divided here."""
        divisions: Sequence[Division] = self.row[2 * word].divisions
        return divisions if word < self.guarded else [division for division in divisions if division[-1]]

    def between(self, low: int, high: int) -> list[Place]:
        """Return the places in and before words number `low` to `high`, but not the one before the first, in order.

        Written out flat, `divisions` too, as every place that the search for lines looks at is made here.
        """
        row, begins, starts, ends = self.row, self.begins, self.starts, self.ends
        joined, guarded = self.joined, self.guarded
        places: list[Place] = []
        for word in range(low, min(high + 1, len(starts))):
            begin, start = begins[word], starts[word]
            if word > low and word not in joined:
                places.append((begin, word, ends[word - 1], start, row[2 * word - 2].cost_after, False))
            for position, end, rest, cost, hyphen, own in row[2 * word].divisions:
                if own or word < guarded:
                    places.append((begin + position, word, start + end, start + rest, cost, hyphen))
        return places

    def last_word(self, end: Break) -> int:
        """Return the letter that the last word before a stop begins with."""
        return next(self.begins[word] for word in range(end.word - 1, -1, -1) if word not in self.joined)

    def divides(self, found: Break) -> bool:
        """Tell if a break is inside a word."""
        return found.at > self.begins[found.word]

    def last_letter(self, found: Break) -> int:
        """Return after how many letters a line ends, spaces left out."""
        if self.divides(found):
            return found.at
        return self.begins[found.word - 1] + len(self.row[2 * found.word - 2].shaped.text)
