"""What type lies on: pages painted without their type, looked at where each line would stand.

The pictures are what a reader sees, so that anything drawn counts, whatever it is made of.
"""

from itertools import product as pairs

import pypdfium2
import pytest
from PIL import Image

from cardpress.check.palette import contrast
from cardpress.geometry import MM, Matrix, Rect
from cardpress.layout.compose import compose
from cardpress.layout.drawings.line_boxes import line_boxes
from cardpress.layout.frame import Frame, Glyphs, Group, Link
from cardpress.pdf.document.bind import bind
from cardpress.pdf.painting.inks import OfficeInks
from cardpress.pdf.painting.paint import paint
from cardpress.pdf.painting.screen import Screen

from . import decks

PRODUCTS = ("cards", "cards-pocket", "posters", "booklet", "handout", "handout-large", "bookmark", "table-tent", "box")
DECKS = {"real": decks.REAL, "questions": decks.QUESTIONS}
DPI = 100
AROUND, AROUND_DISPLAY, DISPLAY = 0.4 * MM, 2 * MM, 20
"""Points kept clear around a line; display type, from so many points on, keeps 2 mm from every other mark."""
FLAT = 24
"""Levels of 255 by which a channel may differ on one flat colour, edges softened by the rasteriser included."""
SCREEN = Screen()


@pytest.mark.parametrize(("product", "deck"), list(pairs(PRODUCTS, DECKS)))
def test_type_lies_on_one_flat_colour_and_can_be_read(product, deck):
    made = decks.builder(DECKS[deck])
    ((layout, found),) = made.catalogue.find([product])
    stage = made.stage(layout, found)
    frames = [frame for batch in compose(stage)[1] for frame in batch]
    assert frames
    assert not made.problems.errors
    for frame, picture in zip(frames, pictures(frames), strict=True):
        for line, box in lines(frame.items):
            check(frame, line, box, picture)


def check(frame: Frame, line: Glyphs, box: Rect, picture: Image.Image) -> None:
    said = frame.name, frame.number, "".join(piece.text for piece in line.pieces)
    around = AROUND_DISPLAY if line.size >= DISPLAY else AROUND
    if said[-1].isdigit():
        box = Rect(box.x, box.y, box.width, line.pieces[0].font.cap_height * line.size)  # nothing hangs under figures
    on_people = line.size < DISPLAY and spread(seen(picture, box)) > FLAT  # the foot of a card stands on its frieze
    if not on_people:
        assert spread(seen(picture, box.grow(around))) <= FLAT, said
    least = 3.0 if line.size >= 18 else 4.5
    ink = SCREEN.rgb(line.color)
    common = [color for _, color in sorted(counted(seen(picture, box)), reverse=True)[:2]]
    assert min(contrast(ink, color) for color in common) >= least, said


def pictures(frames: list[Frame]) -> list[Image.Image]:
    bare = [Frame(frame.size, without_type(frame.items), frame.name, frame.number) for frame in frames]
    inks = OfficeInks(SCREEN)
    objects, _ = bind([paint(bare, inks, 0.0)], "fi", inks)
    with pypdfium2.PdfDocument(objects.draft()) as document:
        return [page.render(scale=DPI / 72).to_pil().convert("RGB") for page in document]


def without_type(items):
    kept = [item for item in items if not isinstance(item, Glyphs | Link)]
    return [item._replace(items=without_type(item.items)) if isinstance(item, Group) else item for item in kept]


def lines(items, matrix: Matrix | None = None):
    """Every line with its box on the page, through turned groups too."""
    for item in items:
        if isinstance(item, Group):
            inner = item.matrix.then(matrix) if item.matrix and matrix else item.matrix or matrix
            yield from lines(item.items, inner)
        elif isinstance(item, Glyphs):
            (box,) = line_boxes([item])
            yield item, moved(box, matrix)


def moved(box: Rect, matrix: Matrix | None) -> Rect:
    if matrix is None:
        return box
    ends = [matrix.apply(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
    xs, ys = [end.x for end in ends], [end.y for end in ends]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def seen(picture: Image.Image, box: Rect) -> Image.Image:
    scale = DPI / 72
    return picture.crop(
        (round(box.x * scale), round(box.y * scale), round(box.right * scale), round(box.bottom * scale))
    )


def counted(picture: Image.Image) -> list[tuple[int, tuple[int, ...]]]:
    """How often each colour is there. Pillow clears a table of as many as there may be, so no more than pixels."""
    return picture.getcolors(picture.width * picture.height)


def spread(picture: Image.Image) -> int:
    return max(high - low for low, high in picture.getextrema())
