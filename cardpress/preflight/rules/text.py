"""Rules of text: large enough to read and to print, black that overprints, clear of the cut."""

from collections.abc import Iterator

from ...geometry import MM, Rect
from ..finding import Finding, below
from ..interpreter.painted import Letters
from ..limits import GWG, Limits
from ..looked import Looked

SLACK = 0.02
"""Points: sizes are written with few digits."""
MOSTLY_BLACK = 0.85


def check_text(page: Looked, limits: Limits) -> Iterator[Finding]:
    for letters in page.kept(Letters):
        yield from _size(letters, limits)
        yield from _black(letters, limits)
    yield from _safe(page, limits)


def _size(letters: Letters, limits: Limits) -> Iterator[Finding]:
    """White and mixed letters need more: where plates are a little off, thin strokes close or fray."""
    size, ink = letters.size + SLACK, letters.ink
    if size < limits.text.value:
        yield below("text-small", limits.text, letters.size, letters.box)
    elif ink.is_white and size < limits.reversed_text.value:
        yield below("text-reversed", limits.reversed_text, letters.size, letters.box, advice=True)
    elif ink.plates > 1 and size < limits.many_ink_text.value:
        yield below("text-many-inks", limits.many_ink_text, letters.size, letters.box, advice=True)


def _black(letters: Letters, limits: Limits) -> Iterator[Finding]:
    """Black text prints over its ground: knocked out, it shows white edges where plates are a little off."""
    ink, size = letters.ink, letters.size
    if ink.is_black and ink.total == 100 and size + SLACK < limits.overprinted_text.value:
        if not letters.state.adds(ink):
            yield below("black-knocks-out", limits.overprinted_text, size, letters.box, advice=True)
        elif ink.space == "DeviceGray":
            yield Finding("gray-text", GWG, "advice", place=letters.box)
    rich = limits.rich_text
    if ink.process and ink.process[3] >= MOSTLY_BLACK and ink.total > rich.value:
        yield Finding("text-rich-black", rich.source, "advice", round(ink.total), rich.value, place=letters.box)


def _safe(page: Looked, limits: Limits) -> Iterator[Finding]:
    """Measure from the ink of each letter to the cut; what is outside of all pages is a label."""
    if page.seen is None or limits.safe.value <= 0:
        return
    for letter in page.seen.letters:
        if letter.character.isspace() or not min(letter.box[2:]) > 0:
            continue
        for area in (area for area in page.areas if area.whole):
            inside = _inside(letter.box, area.box)
            if -min(letter.box[2:]) < inside < limits.safe.value - 0.1 * MM:
                found, least = round(inside / MM, 2), round(limits.safe.value / MM, 2)
                yield Finding("text-near-cut", limits.safe.source, "error", found, least, place=letter.box)


def _inside(box: Rect, area: Rect) -> float:
    """Return how far a box is inside an area at its nearest edge; negative is outside."""
    return min(box.x - area.x, box.y - area.y, area.right - box.right, area.bottom - box.bottom)
