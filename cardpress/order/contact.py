"""Contact sheets: every page that is sent, small, with the line of the cut: a print house compares them with what it prints."""

import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from time import struct_time

from PIL import Image, ImageDraw, ImageFont

from ..geometry import MM
from ..papers import PAPERS
from ..pdf.finishing.about import created
from ..pdf.painting.screen import Screen
from .small import Small, smalls_of

DPI = 130
SCALE = DPI / 72
WIDTH, HEIGHT = (round(side * SCALE) for side in PAPERS["A4"])
MARGIN, GAP, CAPTION = (round(side * MM * SCALE) for side in (10, 6, 6))
COLUMNS = 4
TRIM = (226, 0, 122)
GREY = (90, 90, 90)
QUALITY = 80
SMALL, LARGE = 11, 17
"""Pixels: sizes of type."""
Placed = tuple[int, int, Small]


def contact_sheets(files: Mapping[str, bytes], bleed: float, title: str, font: Path) -> bytes:
    """Return a PDF of pictures of all pages of all files, PDFs or pictures; `bleed` (points) is that of pictures."""
    width = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) // COLUMNS
    room, screen = (width, HEIGHT - 6 * MARGIN), Screen()
    smalls = [small for name, data in files.items() for small in smalls_of(name, data, bleed, room, screen)]
    plain, bold = ImageFont.truetype(font, SMALL), ImageFont.truetype(font, LARGE)
    pages = [_page(rows, title, plain, bold) for rows in _filled(smalls)]
    return _pdf(pages, title)


def _filled(smalls: Sequence[Small]) -> Iterator[list[Placed]]:
    """Yield pages of rows, as many as fit each."""
    page: list[Placed] = []
    y = top = MARGIN + 2 * CAPTION
    for start in range(0, len(smalls), COLUMNS):
        row = smalls[start : start + COLUMNS]
        height = max(small.image.height for small in row) + CAPTION + GAP
        if page and y + height > HEIGHT - MARGIN:
            yield page
            page, y = [], top
        step = (WIDTH - 2 * MARGIN + GAP) // COLUMNS
        page += [(MARGIN + column * step, y, small) for column, small in enumerate(row)]
        y += height
    yield page


def _page(
    placed: Sequence[Placed], title: str, plain: ImageFont.FreeTypeFont, bold: ImageFont.FreeTypeFont
) -> Image.Image:
    sheet = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = ImageDraw.Draw(sheet)
    pen.text((MARGIN, MARGIN), title, "black", bold)
    for x, y, small in placed:
        sheet.paste(small.image, (x, y))
        left, top, right, bottom = small.trim
        pen.rectangle((x + left, y + top, x + right - 1, y + bottom - 1), outline=TRIM)
        pen.text((x, y + small.image.height + 3), small.caption, GREY, plain)
    return sheet


def _pdf(pages: Sequence[Image.Image], title: str) -> bytes:
    file = io.BytesIO()
    when: struct_time = created().timetuple()
    pages[0].save(
        file,
        "PDF",
        save_all=True,
        append_images=pages[1:],
        resolution=DPI,
        quality=QUALITY,
        subsampling=0,  # or else thin lines lose their colour
        title=title,
        creationDate=when,
        modDate=when,
        producer="Cardpress",
    )
    return file.getvalue()
