"""Measured: what a finished file holds, read from its bytes by libraries that did not write it."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import pikepdf
from PIL import Image, ImageCms

from ..geometry import MM
from ..preflight.examined import Examined
from ..preflight.interpreter.painted import Ink
from ..preflight.looked import Looked

Side = Literal["front", "back"]
PROCESS = ("cyan", "magenta", "yellow", "black")
OF_SPACES = {"DeviceCMYK": PROCESS, "DeviceGray": ("black",), "DeviceRGB": ("RGB",)}
"""The plates that a picture may be on, as only its pixels tell which it is; and what is printed without plates."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page: its trim and its narrowest and widest bleed in millimetres, the plates that print it, and its words."""

    trim: tuple[float, float]
    bleeds: tuple[float, float]
    plates: frozenset[str]
    words: str


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF: its pages, the standard and the printing condition that it names, and how many fonts are embedded in it."""

    pages: tuple[PdfPage, ...]
    standard: str
    condition: str
    fonts: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its pixels, the kind of file, its colour space and its dots an inch as it says them."""

    width: int
    height: int
    format: str
    space: str
    dpi: int

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in millimetres."""
        return 25.4 * self.width / self.dpi, 25.4 * self.height / self.dpi


@dataclass(frozen=True, slots=True)
class Measured:
    """A file by the name it is sent under; without `content` it isn't printed."""

    name: str
    sha256: str
    content: Pdf | Picture | None


def measured(name: str, data: bytes, content: Pdf | Picture | None = None) -> Measured:
    """Take down a file that is sent, with what was measured in it."""
    return Measured(name, hashlib.sha256(data).hexdigest(), content)


def measured_picture(data: bytes) -> Picture:
    with Image.open(io.BytesIO(data)) as image:
        space = "sRGB" if _is_srgb(image) else image.mode
        return Picture(image.width, image.height, str(image.format), space, round(image.info["dpi"][0]))


def _is_srgb(image: Image.Image) -> bool:
    """Whether a picture says so: by PNG's own chunk, or by its profile."""
    profile = image.info.get("icc_profile")
    return "srgb" in image.info or bool(
        profile and "sRGB" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    )


def measured_pdf(examined: Examined) -> Pdf:
    pdf = examined.file.pdf
    fonts = {item.objgen for item in pdf.objects if _is_embedded(item)}
    return Pdf(tuple(map(_page, examined.pages)), examined.claims.named, _condition(pdf), len(fonts))


def _condition(pdf: pikepdf.Pdf) -> str:
    """Return the printing condition of the first output intent."""
    for intent in pdf.Root.get("/OutputIntents", ()):
        return str(intent.get("/OutputConditionIdentifier", ""))
    return ""


def _is_embedded(item: object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and any(f"/FontFile{kind}" in item for kind in ("", "2", "3"))


def _page(page: Looked) -> PdfPage:
    boxes = page.boxes
    around = boxes.around(boxes.bleed or boxes.visible)
    width, height = (round(side / MM, 1) for side in boxes.size)
    plates = frozenset(plate for mark in page.marks for plate in _plates(mark.ink))
    words = page.seen.text if page.seen else ""
    return PdfPage((width, height), (round(min(around) / MM, 1), round(max(around) / MM, 1)), plates, words)


def _plates(ink: Ink) -> Iterator[str]:
    """Yield the plates that an ink is on, `All` left out; what is no ink of a press is named by its space."""
    if ink.process is None:
        yield from OF_SPACES.get(ink.space, (ink.space,))
    for plate, part in zip(PROCESS, ink.process or (), strict=False):
        if part > 0:
            yield plate
    yield from (name for name, tint in ink.spots if tint > 0 and name != "All")
