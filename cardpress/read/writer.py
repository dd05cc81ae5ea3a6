"""Writer: joins pieces of a file into one Text, in NFC, that knows where each letter stands."""

import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple

from ..problem import Problems, Source
from ..prose import Mark, Origin, Text
from .characters import check_text


class Stretch(NamedTuple):
    """`letters` characters of the text stand in the file from `offset` on, `length` characters there."""

    letters: int
    offset: int
    length: int


class Writer:
    """Takes a text piece by piece, in order; marks open and close between the pieces."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._parts: list[str] = []
        self._stretches: list[Stretch] = []
        self._open: list[tuple[Literal["bold", "italic", "link"], int, str]] = []
        self._marks: list[Mark] = []
        self._count = 0

    def add(self, string: str, offset: int, length: int | None = None) -> None:
        """Add what stands in the file at `offset`: letter for letter, or as a whole of `length` characters."""
        if string:
            self._parts.append(string.replace("\t", " "))
            self._stretches.append(Stretch(len(string), offset, len(string) if length is None else length))
            self._count += len(string)

    def open(self, kind: Literal["bold", "italic", "link"], target: str = "") -> None:
        self._open.append((kind, self._count, target))

    def close(self) -> Mark:
        kind, start, target = self._open.pop()
        self._marks.append(Mark(start, self._count, kind, target))
        return self._marks[-1]

    def text(self, problems: Problems) -> Text:
        """Return what was written; characters that can't be printed are noted."""
        string, stretches, marks = "".join(self._parts), self._stretches, self._marks
        if not unicodedata.is_normalized("NFC", string):
            string, stretches, marks = _composed(string, stretches, marks)
        text = Text(string, self._source, tuple(_origins(stretches)), tuple(sorted(marks)))
        check_text(text, problems)
        return text


def _origins(stretches: list[Stretch]) -> Iterator[Origin]:
    """Join stretches that follow each other letter for letter."""
    start, joined = 0, None
    for stretch in stretches:
        if joined and joined.letters == joined.length and stretch.letters == stretch.length and _meet(joined, stretch):
            joined = Stretch(joined.letters + stretch.letters, joined.offset, joined.length + stretch.length)
            continue
        if joined:
            yield Origin(start, joined.offset, joined.length)
            start += joined.letters
        joined = stretch
    if joined:
        yield Origin(start, joined.offset, joined.length)


def _meet(one: Stretch, other: Stretch) -> bool:
    return one.offset + one.length == other.offset


def _composed(string: str, stretches: list[Stretch], marks: list[Mark]) -> tuple[str, list[Stretch], list[Mark]]:
    """Return all in NFC: letters that are composed become one whole."""
    places = [place for stretch in stretches for place in _letters(stretch)]
    parts: list[str] = []
    joined: list[Stretch] = []
    moved = [0] * (len(string) + 1)
    count = 0
    for start, end in _clusters(string):
        part = unicodedata.normalize("NFC", string[start:end])
        first, last = places[start], places[end - 1]
        joined.append(Stretch(len(part), first[0], last[1] - first[0]))
        parts.append(part)
        moved[start:end] = [count] * (end - start)
        count += len(part)
    moved[-1] = count
    return "".join(parts), joined, [mark._replace(start=moved[mark.start], end=moved[mark.end]) for mark in marks]


def _letters(stretch: Stretch) -> Iterator[tuple[int, int]]:
    """Return where each letter begins and ends in the file."""
    for index in range(stretch.letters):
        if stretch.letters == stretch.length:
            yield stretch.offset + index, stretch.offset + index + 1
        else:
            yield stretch.offset, stretch.offset + stretch.length


def _clusters(string: str) -> Iterator[tuple[int, int]]:
    """Cut a string where NFC can't reach across."""
    start = 0
    for index in range(1, len(string) + 1):
        if index == len(string) or _is_boundary(string[start:index], string[index]):
            yield start, index
            start = index


def _is_boundary(before: str, after: str) -> bool:
    whole = unicodedata.normalize("NFC", before + after)
    return not unicodedata.combining(after) and whole == unicodedata.normalize("NFC", before) + after
