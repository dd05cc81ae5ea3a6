"""Excerpt: the line of a mistake with carets under it, as a terminal shows it."""

import unicodedata
from collections.abc import Iterator

from ..problem import Span

BEFORE, AFTER = 50, 50
"""The most characters of a line that are shown before and after the place."""
TAB = 4


def excerpt(span: Span) -> Iterator[str]:
    """Return the rows of an excerpt: an empty one, the line with its number, the carets."""
    number, column = span.source.position(span.start)
    line = span.source.line(span.start)
    start = column - 1
    end = min(len(line), max(start + 1, start + span.end - span.start))
    first, last = max(0, start - BEFORE), min(len(line), start + AFTER)
    cut = "…" if first else ""
    before, marked = cut + line[first:start], line[start : min(end, last)]
    gutter = " " * len(str(number))
    yield f"{gutter} |"
    yield f"{number} | {_shown(cut + line[first:last])}{'…' if last < len(line) else ''}".rstrip()
    yield f"{gutter} | {' ' * _width(before)}{'^' * max(1, _width(marked))}"


def _shown(text: str) -> str:
    return "".join(map(_cell, text))


def _cell(character: str) -> str:
    """Return what stands for a character; one that a terminal might obey is only hinted at."""
    if character == "\t":
        return " " * TAB
    return "\ufffd" if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp") else character


def _width(text: str) -> int:
    """Return how many columns a terminal needs."""
    return sum(_columns(character) for character in _shown(text))


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
