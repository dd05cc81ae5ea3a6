"""Faces: each page as a picture of exactly so many pixels, for shops that print cards from pictures."""

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from ..geometry import Rect, Size
from ..problem import Problem, Refused

RELATIVE_COLORIMETRIC = b"\x01"
"""Rendering intent of the chunk sRGB (PNG, third edition, 11.3.2.5)."""
QUALITY = 95
MOST_OFF = 1.0
"""Pixels that a picture may show less of the bleed on each side than asked, where shapes differ by rounding."""


@dataclass(frozen=True, slots=True)
class Face:
    """What a shop asks of a picture: its pixels, how much bleed is in it (points), the kind of file."""

    width: int
    height: int
    bleed: float
    format: Literal["png", "jpeg"] = "png"


def faces(pdf: bytes, wanted: Face) -> Iterator[bytes]:
    """Yield the pages of an RGB file as pictures. Refused ("face-shape") where one would have to be stretched."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            scale = _scale(page, wanted)
            yield _written(_drawn(page, scale, wanted), scale * 72, wanted.format)


def _scale(page: pypdfium2.PdfPage, wanted: Face) -> float:
    """Return pixels a point: as many as let the page cover the whole picture, alike in both directions."""
    trim = _trim(page)
    area = Size(trim.width + 2 * wanted.bleed, trim.height + 2 * wanted.bleed)
    scale = max(wanted.width / area.width, wanted.height / area.height)
    lost = max(scale * area.width - wanted.width, scale * area.height - wanted.height) / 2
    if lost > MOST_OFF:
        values = {"page": Size(trim.width, trim.height), "picture": f"{wanted.width} × {wanted.height}"}
        raise Refused([Problem("face-shape", None, values)])
    return scale


def _drawn(page: pypdfium2.PdfPage, scale: float, wanted: Face) -> Image.Image:
    """Draw a page with the middle of its trim in the middle of the picture."""
    bitmap = pypdfium2.PdfBitmap.new_native(wanted.width, wanted.height, pdfium.FPDFBitmap_BGR)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, wanted.width, wanted.height)
    x, y = _trim(page).middle
    moved = wanted.width / 2 - scale * x, wanted.height / 2 - scale * y
    matrix = pdfium.FS_MATRIX(scale, 0, 0, scale, *moved)
    pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, pdfium.FS_RECTF(0, 0, wanted.width, wanted.height), 0)
    image: Image.Image = bitmap.to_pil()
    return image


def _trim(page: pypdfium2.PdfPage) -> Rect:
    """Return the trim in points from the top left corner of what is drawn of a page, y downwards."""
    left, bottom, right, top = page.get_trimbox()
    whole = page.get_cropbox()
    return Rect(left - whole[0], whole[3] - top, right - left, top - bottom)


def _written(image: Image.Image, dpi: float, kind: Literal["png", "jpeg"]) -> bytes:
    """Return a file. Our pages are even areas: runs alone pack a PNG in half the time, a tenth larger."""
    file = io.BytesIO()
    if kind == "png":
        chunks = PngInfo()
        chunks.add(b"sRGB", RELATIVE_COLORIMETRIC)
        image.save(file, "PNG", pnginfo=chunks, dpi=(dpi, dpi), compress_type=zlib.Z_RLE)
    else:
        density = round(dpi), round(dpi)
        image.save(file, "JPEG", quality=QUALITY, subsampling=0, dpi=density, icc_profile=_srgb())
    return file.getvalue()


def _srgb() -> bytes:
    """Return a profile of sRGB without the time at which it was made (ICC.1:2022, 7.2.8), which would differ each time."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile[:24] + bytes(12) + profile[36:]
