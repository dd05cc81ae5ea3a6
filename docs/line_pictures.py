"""Pictures of lines: the same paragraphs broken one line after the other, and as a whole."""  # noqa: INP001

from collections.abc import Iterator, Sequence

from PIL import Image

from cardpress.color import BLACK, Color, Inks
from cardpress.geometry import Rect, Size
from cardpress.layout.frame import Frame, Glyphs, Item, Shape
from cardpress.make.preview import pictures
from cardpress.paths import rectangle
from cardpress.pdf.document.bind import bind
from cardpress.pdf.painting.inks import OfficeInks
from cardpress.pdf.painting.paint import paint
from cardpress.pdf.painting.screen import Screen
from cardpress.prose import Text
from cardpress.text.words import Setting
from tests.two_ways import FACES, Case, TwoWays

SIZE, LEADING, GAP = 12.0, 1.3, 0.6
"""Points, and shares of them: the type, from line to line, and between paragraphs."""
MARGIN, BETWEEN = 12.0, 36.0
WHITE = Color(Inks(0, 28, 30, 0), "white at the end")
DPI = 150


def lines_of(case: Case, measure: float) -> Image.Image:
    """Draw a case's texts twice in a measure of so many ems: one by one on the left, as a whole on the right."""
    ways, width = TwoWays(case), measure * SIZE
    left = _column(ways, [ways.one_by_one(text, measure) for text in case.texts], MARGIN, width)
    right = _column(ways, [ways.ours(text, measure) for text in case.texts], MARGIN + width + BETWEEN, width)
    items = [*left, *right]
    height = max(item.y for item in items if isinstance(item, Glyphs)) + MARGIN
    frame = Frame(Size(2 * (MARGIN + width) + BETWEEN, height), items, "lines", 1)
    inks = OfficeInks(Screen())
    objects, _ = bind([paint([frame], inks, 0.0)], case.language, inks)
    (image,) = pictures(objects.draft(), DPI, trimmed=True)
    return image


def _column(ways: TwoWays, paragraphs: Sequence[Sequence[str]], x: float, width: float) -> Iterator[Item]:
    y = MARGIN + SIZE
    for lines in paragraphs:
        for line in lines:
            end = ways.width(line) * SIZE
            yield Shape(rectangle(Rect(x + end, y - 0.75 * SIZE, width - end, SIZE)), fill=WHITE)
            yield _glyphs(ways, line.replace("\u00ad", "-"), x, y)
            y += LEADING * SIZE
        y += GAP * SIZE


def _glyphs(ways: TwoWays, line: str, x: float, y: float) -> Glyphs:
    text = Text(line)
    measured = ways.typesetter.measured(text, Setting(FACES))
    (whole,) = ways.typesetter.lines(measured, 100.0, 1.0, balance=False)
    return Glyphs(x, y, SIZE, 0.0, BLACK, ways.typesetter.pieces(measured, whole), text)
