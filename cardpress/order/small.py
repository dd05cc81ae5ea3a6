"""Small: pages and pictures that are sent, made small, each with the place of its cut."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from PIL import Image

from ..pdf.finishing.on_screen import on_screen
from ..pdf.painting.screen import Screen


@dataclass(frozen=True, slots=True)
class Small:
    """A page made small; `trim` in pixels."""

    caption: str
    image: Image.Image
    trim: tuple[float, float, float, float]


def smalls_of(name: str, data: bytes, bleed: float, room: tuple[int, int], screen: Screen) -> Iterator[Small]:
    """Yield the pages of a PDF, or a picture, made to fit a width and height in pixels; `bleed` (points) is a picture's."""
    if not name.endswith(".pdf"):
        yield _picture(name, data, bleed, room[0])
        return
    with pypdfium2.PdfDocument(on_screen(data, screen)) as document:
        for number, page in enumerate(document, 1):
            yield _drawn(f"{name} {number}/{len(document)}", page, room)


def _drawn(caption: str, page: pypdfium2.PdfPage, room: tuple[int, int]) -> Small:
    scale = min(room[0] / page.get_width(), room[1] / page.get_height())
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
        image = picture.convert("RGB").resize((width, round(picture.height * scale)), Image.Resampling.HAMMING)
    return Small(name, image, _times(trim, scale))


def _times(box: tuple[float, float, float, float], scale: float) -> tuple[float, float, float, float]:
    left, top, right, bottom = (scale * side for side in box)
    return left, top, right, bottom
