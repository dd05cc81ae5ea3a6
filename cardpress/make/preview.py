"""Previews: a picture of each product for people, in the colours of print."""

from collections.abc import Iterator, Sequence

import pypdfium2
from PIL import Image

from ..geometry import MM
from ..pdf.finishing.on_screen import on_screen
from ..pdf.painting.screen import Screen
from .made import Made
from .tray import GAP, in_rows, noted, png, spreads, tray

DECK = "preview.png"
WIDTH = 1600
"""Pixels across, at most."""
FINEST = 100
"""Dots per inch, at most."""
MOST = 36
"""Pages in one picture; the others are in the file, and a note says how many."""
NOTE = "1–{shown} / {pages}"


def previews(made: Sequence[Made]) -> Iterator[tuple[str, bytes]]:
    """Yield file names and pictures: one of the whole deck's first product, then one a product."""
    screen = Screen()
    for number, one in enumerate(made):
        picture = png(preview(one, screen))
        if number == 0:
            yield DECK, picture
        yield f"{one.product.name}.png", picture


def preview(made: Made, screen: Screen) -> Image.Image:
    """Return a picture of a product: fronts and backs beside each other, facing pages as spreads."""
    size = made.pages.stage.size
    facing = size.facing and made.plan is None
    columns = 4 if made.plan else 6 if made.pages.boxes[0].side else 3
    width = (made.plan.sheets[0].paper if made.plan else size.trim).width * (2 if facing else 1)
    pages = pages_of(made)
    dpi = _resolution(width, min(columns, pages))
    images = pictures(on_screen(made.pdf, screen, MOST), dpi, trimmed=made.plan is None)
    corner = 0.0 if made.plan else made.pages.stage.points(size.corner) / MM
    shown = spreads(images, whole=len(images) == pages) if facing else images
    laid = tray(in_rows(shown, columns), corner=round(corner * dpi / 25.4), gap=GAP)
    return laid if len(images) == pages else noted(laid, NOTE.format(shown=len(images), pages=pages))


def _resolution(width: float, across: int) -> float:
    """Return with how many dots per inch so many pages of a width fit beside each other."""
    room = WIDTH - GAP * (across + 1) - across  # a pixel a page is left for rounding
    return min(FINEST, 72 * room / (across * width))


def pages_of(made: Made) -> int:
    """Return how many pages a product's file has."""
    return len(made.plan.sheets) if made.plan else len(made.pages.boxes)


def pictures(pdf: bytes, dpi: float, *, trimmed: bool) -> list[Image.Image]:
    """Return the pages of a PDF as pictures, `trimmed` as after the cut."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [_picture(page, dpi, trimmed=trimmed) for page in document]


def _picture(page: pypdfium2.PdfPage, dpi: float, *, trimmed: bool) -> Image.Image:
    media, trim = page.get_mediabox(), page.get_trimbox()
    left, bottom, right, top = trim if trimmed else media
    crop = left - media[0], bottom - media[1], media[2] - right, media[3] - top
    image: Image.Image = page.render(scale=dpi / 72, crop=crop).to_pil().convert("RGB")
    return image
