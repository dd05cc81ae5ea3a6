"""Opening: the first page of a proof, which says what is proofed, how to read it, and where to sign."""

from collections.abc import Iterator, Sequence

from ..color import BLACK
from ..geometry import MM, Point, Rect
from ..layout.frame import Frame, Glyphs, Group, Item, Shape, Stroke
from ..messages.proof import ProofWords
from ..papers import PAPERS
from ..paths import rectangle
from .facts import Fact
from .lettering import LEADING, Lettering
from .parts import GREY, HAIR, RULE, TICK, fitted, lines, outline, rule, shown, tick
from .placing import inside

PAPER = PAPERS["A4"].turned
PICTURE = 88 * MM
RIGHT = 102 * MM
"""From the left edge of what is used of the paper to the words."""
LABEL = 32 * MM
RULER = 50 * MM
VERDICT = 58 * MM
LEAST_REMARKS = 20 * MM


def opening(cover: Frame, title: str, facts: Sequence[Fact], words: ProofWords, lettering: Lettering) -> Iterator[Item]:
    area = inside(PAPER)
    yield from _picture(cover, Rect(area.x, area.y, PICTURE, area.height - 20 * MM))
    yield from _ruler(Rect(area.x, area.bottom - 14 * MM, PICTURE, 14 * MM), words, lettering)
    column = Rect(area.x + RIGHT, area.y, area.width - RIGHT, area.height - VERDICT)
    told = list(_column(column, title, facts, words, lettering))
    yield from told
    below = max(item.y for item in told if isinstance(item, Glyphs)) + 10 * MM
    free = Rect(column.x, below, column.width, column.bottom - below - 6 * MM)
    if free.height > LEAST_REMARKS:
        yield from _remarks(free, words, lettering)
    yield from _verdict(Rect(column.x, area.bottom - VERDICT, column.width, VERDICT), words, lettering)


def _picture(cover: Frame, box: Rect) -> Iterator[Item]:
    trim = fitted(cover, box)
    edge = outline(cover, trim)
    yield Group([shown(cover, trim, 0.0)], clip=edge.path)
    yield edge


def _ruler(box: Rect, words: ProofWords, lettering: Lettering) -> Iterator[Item]:
    """Yield a ruler with a stroke each centimetre, and what it is for."""
    y = box.y + 4 * MM
    yield rule(box.x, y, RULER, BLACK, RULE)
    for centimetre in range(6):
        x, height = box.x + centimetre * 10 * MM, (3 if centimetre % 5 == 0 else 1.8) * MM
        yield Shape((("M", x, y), ("L", x, y - height)), stroke=Stroke(BLACK, RULE))
    yield from lettering.paragraph(words.ruler, box.x, y + 4.5 * MM, 8, box.width, color=GREY)


def _column(box: Rect, title: str, facts: Sequence[Fact], words: ProofWords, lettering: Lettering) -> Iterator[Item]:
    yield lettering.line(words.proof, box.x, box.y + 3.5 * MM, 11, box.width, color=GREY)
    set_title = lettering.paragraph(title, box.x, box.y + 15 * MM, 28, box.width, bold=True)
    yield from set_title
    y = set_title[-1].y + 10 * MM
    for fact in facts:
        yield lettering.line(fact.label, box.x, y, 9, LABEL, color=GREY)
        said = lettering.paragraph(fact.said, box.x + LABEL, y, 9, box.width - LABEL)
        yield from said
        y = said[-1].y + 5.2 * MM
    y += 2.5 * MM
    for sentence in words.how:
        said = lettering.paragraph(sentence, box.x, y, 10, box.width)
        yield from said
        y = said[-1].y + LEADING * 10 + 1.3 * MM


def _remarks(box: Rect, words: ProofWords, lettering: Lettering) -> Iterator[Item]:
    """Yield lines for what concerns the whole deck."""
    yield lettering.line(words.remarks, box.x, box.y + 3 * MM, 10, box.width, bold=True)
    yield from lines(Rect(box.x, box.y + 3 * MM, box.width, box.height - 3 * MM))


def _verdict(box: Rect, words: ProofWords, lettering: Lettering) -> Iterator[Item]:
    """Yield the box in which people sign."""
    yield Shape(rectangle(box), stroke=Stroke(BLACK, RULE))
    inner = box.grow(-6 * MM)
    yield lettering.line(words.verdict, inner.x, inner.y + 3.5 * MM, 12, inner.width, bold=True)
    for number, said in enumerate((words.accepted, words.accepted_if, words.refused)):
        at = Point(inner.x, inner.y + 12 * MM + number * (TICK + 3.4 * MM))
        yield from tick(lettering, said, at, 10.5, inner.width)
    shares = (0.4, 0.2, 0.4)
    x = inner.x
    for said, share in zip(words.signature, shares, strict=True):
        width = inner.width * share - 4 * MM
        yield rule(x, inner.bottom - 3.5 * MM, width, BLACK, HAIR)
        yield lettering.line(said, x, inner.bottom, 8, width, color=GREY)
        x += inner.width * share
