"""Tray: pictures of pages laid on a plain ground as if on a table, beside each other, with soft shadows."""

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from ..places import ROOT

GROUND = (0xE2, 0xE0, 0xDC)
SHADOW, SOFTNESS, OFFSET, STRENGTH = (90, 80, 70), 7, (3, 5), 0.3
GAP = 24
NOTE_SIZE = 22
NOTE_FONT = ROOT / "fonts" / "AtkinsonHyperlegibleNext_600SemiBold.ttf"
COLORS = 256
FINE = 4
"""Round corners are drawn this much larger and then reduced."""

Rows = Sequence[Sequence[Image.Image]]


def spreads(pages: Sequence[Image.Image], *, whole: bool = True) -> list[Image.Image]:
    """Lay facing pages together: the cover laid open first, then pages 2 and 3, 4 and 5 …

    Of a booklet that isn't `whole` the back cover is missing, so the front stands alone.
    """
    if not whole or len(pages) % 2:
        return [pages[0], *(_joined(pages[left : left + 2]) for left in range(1, len(pages), 2))]
    turned = [pages[-1], *pages[:-1]]
    return [_joined(turned[left : left + 2]) for left in range(0, len(turned), 2)]


def _joined(pages: Sequence[Image.Image]) -> Image.Image:
    spread = Image.new("RGB", (sum(page.width for page in pages), pages[0].height))
    for number, page in enumerate(pages):
        spread.paste(page, (number * pages[0].width, 0))
    return spread


def in_rows(images: Sequence[Image.Image], columns: int) -> Rows:
    return [images[start : start + columns] for start in range(0, len(images), columns)]


def tray(rows: Rows, *, gap: int, corner: int = 0) -> Image.Image:
    """Lay pictures in rows on a plain ground, each with a soft shadow; `gap` and `corner` in pixels."""
    width = max(sum(image.width + gap for image in row) for row in rows) + gap
    height = sum(max(image.height for image in row) + gap for row in rows) + gap
    shapes = Image.new("L", (width, height))
    laid = Image.new("RGB", (width, height))
    y = gap
    for row in rows:
        x = gap
        for image in row:
            shapes.paste(255, (x, y), _rounded(image.size, corner))
            laid.paste(image, (x, y))
            x += image.width + gap
        y += max(image.height for image in row) + gap
    return _shadowed(laid, shapes)


def _shadowed(laid: Image.Image, shapes: Image.Image) -> Image.Image:
    shade = Image.new("L", shapes.size)
    shade.paste(shapes.point([round(level * STRENGTH) for level in range(256)]), OFFSET)
    ground = Image.new("RGB", shapes.size, GROUND)
    ground.paste(SHADOW, (0, 0), shade.filter(ImageFilter.GaussianBlur(SOFTNESS)))
    ground.paste(laid, (0, 0), shapes)
    return ground


def _rounded(size: tuple[int, int], corner: int) -> Image.Image:
    """Return the shape of a card as a mask."""
    large = Image.new("L", (size[0] * FINE, size[1] * FINE))
    ImageDraw.Draw(large).rounded_rectangle((0, 0, large.width - 1, large.height - 1), corner * FINE, fill=255)
    return large.reduce(FINE)


def noted(picture: Image.Image, note: str) -> Image.Image:
    """Return a picture with a line under it, at the right."""
    whole = Image.new("RGB", (picture.width, picture.height + 2 * NOTE_SIZE), GROUND)
    whole.paste(picture)
    place = picture.width - GAP, picture.height + NOTE_SIZE // 2
    ImageDraw.Draw(whole).text(place, note, SHADOW, ImageFont.truetype(str(NOTE_FONT), NOTE_SIZE), anchor="rm")
    return whole


def png(image: Image.Image) -> bytes:
    """Return a picture as a small PNG, the same bytes for the same picture."""
    file = io.BytesIO()
    image.quantize(COLORS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue()
