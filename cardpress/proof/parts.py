"""Parts: what the pages of a proof are drawn of: sides, rules, boxes to tick, lines to write on."""

from collections.abc import Iterator

from ..color import BLACK, Color, Inks
from ..geometry import MM, Matrix, Point, Rect
from ..layout.frame import Frame, Group, Item, Shape, Stroke
from ..paths import rectangle, rounded
from .lettering import Lettering

GREY = Color(Inks(0, 0, 0, 62), "proof.grey", (110, 110, 110))
PALE = Color(Inks(0, 0, 0, 25), "proof.pale", (200, 200, 200))
HAIR, RULE = 0.4, 0.7
TICK = 3.6 * MM
WRITTEN = 8 * MM
"""From line to line, for handwriting."""


def shown(frame: Frame, trim: Rect, bleed: float) -> Group:
    """Return a page in the size of `trim`, cut where its bleed ends."""
    scale = trim.width / frame.size.width
    matrix = Matrix(scale, 0, 0, scale, trim.x, trim.y)
    return Group(frame.items, matrix, rectangle(trim.grow(bleed * scale)))


def fitted(frame: Frame, box: Rect) -> Rect:
    """Return where a page lies in a box: at its top left, never larger than in life."""
    scale = min(1.0, box.width / frame.size.width, box.height / frame.size.height)
    return Rect(box.x, box.y, frame.size.width * scale, frame.size.height * scale)


def outline(frame: Frame, trim: Rect, color: Color = PALE) -> Shape:
    """Return the edge of a card that was cut out."""
    corner = frame.corner * trim.width / frame.size.width
    return Shape(rounded(trim, corner), stroke=Stroke(color, HAIR))


def rule(x: float, y: float, width: float, color: Color = PALE, weight: float = RULE) -> Shape:
    return Shape((("M", x, y), ("L", x + width, y)), stroke=Stroke(color, weight))


def tick(lettering: Lettering, words: str, at: Point, size: float, width: float) -> Iterator[Item]:
    """Yield a box to tick and its words; `at` is where the baseline begins."""
    yield Shape(rectangle(Rect(at.x, at.y - TICK + 0.3 * MM, TICK, TICK)), stroke=Stroke(BLACK, RULE))
    yield lettering.line(words, at.x + TICK + 2 * MM, at.y, size, width - TICK - 2 * MM)


def lines(box: Rect) -> Iterator[Item]:
    """Yield lines to write on."""
    for number in range(1, int(box.height / WRITTEN) + 1):
        yield rule(box.x, box.y + number * WRITTEN, box.width, PALE, HAIR)
