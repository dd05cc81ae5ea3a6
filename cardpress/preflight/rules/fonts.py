"""Rules of fonts: all in the file, readable, and with a glyph for every code; and of all else that a page names."""

from collections.abc import Iterator

from ..finding import Finding
from ..interpreter.painted import Faulty, Letters
from ..limits import HOUSE
from ..looked import Looked

EMBEDDED = "ISO 32000-1, 9.9; ISO 15930: fonts"
READABLE = "ISO 32000-1, 9.10.3"
NAMED = "ISO 32000-1, 7.8.3"


def check_fonts(page: Looked) -> Iterator[Finding]:
    """Check fonts of a page, also of text that is cut off: a RIP stops at these all the same."""
    for mark in page.painted:
        match mark:
            case Letters():
                yield from _font(mark)
            case Faulty("resource-missing", name):
                yield Finding("resource-missing", NAMED, about=name)


def _font(letters: Letters) -> Iterator[Finding]:
    font = letters.font
    if not font.embedded:
        yield Finding("font-not-embedded", EMBEDDED, about=font.name, place=letters.box)
    if not font.readable:
        yield Finding("font-without-unicode", READABLE, "advice", about=font.name, place=letters.box)
    if letters.lost:
        yield Finding("glyph-lost", f"{EMBEDDED}; {HOUSE}", about=font.name, place=letters.box)
