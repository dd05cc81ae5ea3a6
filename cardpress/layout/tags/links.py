"""Links in a line: it is cut where they begin and end, as each is an element of its own."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from ...geometry import Rect
from ...prose import Mark
from ...text.shaped import Shaped
from ..frame import Glyphs
from ..setting.block import SetLine


def stretches(line: SetLine, glyphs: Glyphs) -> Iterator[tuple[Mark | None, Glyphs]]:
    """Yield the parts of a line, each with the link that it is part of."""
    x = glyphs.x
    for link, run in groupby(_linked(line, glyphs), key=itemgetter(0)):
        part = glyphs._replace(x=x, pieces=[piece for _, piece in run])
        yield link, part
        x += part.width


def area(part: Glyphs) -> Rect:
    """Return what opens a link: from above its letters to below them."""
    return Rect(part.x, part.y - part.size, part.width, 1.25 * part.size)


def _linked(line: SetLine, glyphs: Glyphs) -> Iterator[tuple[Mark | None, Shaped]]:
    """Yield a line's pieces, each with the link that it is in; a space is in one if the words on both sides are."""
    text, at = line.measured.text, line.start
    links = [mark for mark in text.marks if mark.kind == "link"]
    waiting: list[Shaped] = []
    before: Mark | None = None
    for piece in glyphs.pieces:
        found = text.string.find(piece.text, at)
        if piece.text.isspace() or found < 0:  # a hyphen that was added stands in no text
            waiting.append(piece)
            continue
        link = next((mark for mark in links if mark.start <= found < mark.end), None)
        yield from ((link if link is before else None, space) for space in waiting)
        yield link, piece
        waiting, before, at = [], link, found + len(piece.text)
    yield from ((before, piece) for piece in waiting)
