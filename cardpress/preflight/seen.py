"""Seen: a page as PDFium shows it, its letters with their places and its pixels."""

import hashlib
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import pypdfium2.raw as pdfium
from PIL.Image import Image
from pypdfium2 import PdfPage, PdfTextPage

from ..geometry import Matrix, Rect
from .page_boxes import Boxes

FINE = 100.0
"""Dots an inch: a quarter of a millimetre a pixel, enough to see where colour ends."""
MOST_PIXELS = 2_000_000
MOST_LETTERS = 50_000
FIRST_HALVES, SECOND_HALVES, HALVES = range(0xD800, 0xDC00), range(0xDC00, 0xE000), range(0xD800, 0xE000)
"""Codes of UTF-16 that are one character in pairs (Unicode, 3.9)."""


class Letter(NamedTuple):
    """A letter, and the box of its ink in points from the trim's top left corner."""

    character: str
    box: Rect


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What a page looks like. `image` shows `boxes.visible`, `dots` an inch; it is as wide as the page as it is seen."""

    text: str
    letters: tuple[Letter, ...]
    image: Image
    dots: float

    @property
    def digest(self) -> bytes:
        """The same for pages that look the same."""
        return hashlib.sha256(self.image.tobytes()).digest()


def see(page: PdfPage, boxes: Boxes) -> Seen:
    """Read and draw a page."""
    size = page.get_size()
    dots = min(FINE, 72 * (MOST_PIXELS / max(1.0, size[0] * size[1])) ** 0.5)
    drawn: Image = page.render(scale=dots / 72, draw_annots=False).to_pil()
    image = drawn if drawn.mode == "RGB" else drawn.convert("RGB")
    text = page.get_textpage()
    return Seen(text.get_text_range(), tuple(_letters(text, boxes.matrix)), image, dots)


def _letters(text: PdfTextPage, matrix: Matrix) -> Iterator[Letter]:
    """Yield the letters; asked of PDFium itself, as its wrapper takes thrice as long for each."""
    left, right, bottom, top = (c_double() for _ in range(4))
    codes = [pdfium.FPDFText_GetUnicode(text, index) for index in range(min(text.count_chars(), MOST_LETTERS))]
    for index, (code, following) in enumerate(pairwise([*codes, 0])):
        pdfium.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        box = Rect(left.value, bottom.value, right.value - left.value, top.value - bottom.value)
        yield Letter(_character(code, following), matrix.box(box))


def _character(code: int, following: int) -> str:
    """Return a character; PDFium counts in UTF-16, so that a code may be half of one: its second half is told with its first.

    0 is a glyph of which the file does not say what it stands for.
    """
    if code in FIRST_HALVES and following in SECOND_HALVES:
        return chr(0x10000 + (code - FIRST_HALVES.start) * len(SECOND_HALVES) + following - SECOND_HALVES.start)
    return chr(code) if code and code not in HALVES else ""


def pixels(box: Rect, boxes: Boxes, image: Image) -> tuple[int, int, int, int]:
    """Return where a box (points from the trim's corner) lies in a picture of the page: left, top, right, bottom."""
    visible = boxes.visible.height if boxes.turn % 180 else boxes.visible.width
    scale = image.width / (visible * boxes.unit)
    x, y = boxes.from_corner(boxes.visible, boxes.unit).apply(*boxes.corner)
    left, top = (box.x + x) * scale, (box.y + y) * scale
    return round(left), round(top), round(left + box.width * scale), round(top + box.height * scale)
