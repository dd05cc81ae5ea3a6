"""Contact sheets: every page that is sent, small, with the line of the cut: a print house compares them with what it prints."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import struct_time

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

from ..geometry import MM, PAPERS
from ..pdf.about import created
from ..pdf.on_screen import on_screen
from ..pdf.screen import Screen

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


@dataclass(frozen=True, slots=True)
class Small:
    """A page made small; `trim` in pixels."""

    caption: str
    image: Image.Image
    trim: tuple[float, float, float, float]


def contact_sheets(files: Mapping[str, bytes], bleed: float, title: str, font: Path) -> bytes:
    """Return a PDF of pictures of all pages of all files, PDFs or pictures; `bleed` (points) is that of pictures."""
    width = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) // COLUMNS
    screen = Screen()
    smalls = [small for name, data in files.items() for small in _smalls(name, data, bleed, width, screen)]
    plain, bold = ImageFont.truetype(font, SMALL), ImageFont.truetype(font, LARGE)
    pages = [_page(rows, title, plain, bold) for rows in _filled(smalls)]
    return _pdf(pages, title)


def _smalls(name: str, data: bytes, bleed: float, width: int, screen: Screen) -> Iterator[Small]:
    if not name.endswith(".pdf"):
        yield _picture(name, data, bleed, width)
        return
    with pypdfium2.PdfDocument(on_screen(data, screen)) as document:
        for number, page in enumerate(document, 1):
            yield _drawn(f"{name} {number}/{len(document)}", page, width)


def _drawn(caption: str, page: pypdfium2.PdfPage, width: int) -> Small:
    scale = min(width / page.get_width(), (HEIGHT - 6 * MARGIN) / page.get_height())
    left, bottom, right, top = page.get_trimbox()
    media = page.get_mediabox()
    image = page.render(scale=scale).to_pil().convert("RGB")
    trim = (left - media[0], media[3] - top, right - media[0], media[3] - bottom)
    return Small(caption, image, _times(trim, scale))


def _picture(name: str, data: bytes, bleed: float, width: int) -> Small:
    """Make a picture small; where its trim is, its resolution tells."""
    with Image.open(io.BytesIO(data)) as picture:
        inside = bleed * picture.info["dpi"][0] / 72
        trim = (inside, inside, picture.width - inside, picture.height - inside)
        scale = width / picture.width
        image = picture.convert("RGB").resize((width, round(picture.height * scale)), Image.Resampling.LANCZOS)
    return Small(name, image, _times(trim, scale))


def _times(box: tuple[float, float, float, float], scale: float) -> tuple[float, float, float, float]:
    left, top, right, bottom = (scale * side for side in box)
    return left, top, right, bottom


Placed = tuple[int, int, Small]


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
