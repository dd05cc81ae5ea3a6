"""Measured: what a finished file holds, read from its bytes by libraries that did not write it."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ..geometry import MM

if TYPE_CHECKING:
    import pikepdf
    from PIL import Image

    from ..preflight.interpreter.interpreter import Interpreter
    from ..preflight.interpreter.painted import Ink

Side = Literal["front", "back"]
PROCESS = ("cyan", "magenta", "yellow", "black")
OF_SPACES = {"DeviceCMYK": PROCESS, "DeviceGray": ("black",), "DeviceRGB": ("RGB",)}
"""The plates that a picture may be on, as only its pixels tell which it is; and what is printed without plates."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page: its trim and its narrowest and widest bleed in millimetres, and the plates that print it."""

    trim: tuple[float, float]
    bleeds: tuple[float, float]
    plates: frozenset[str]


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


def measured(name: str, data: bytes) -> Measured:
    """Measure a file that is printed."""
    return replace(unmeasured(name, data), content=_pdf(data) if name.endswith(".pdf") else _picture(data))


def unmeasured(name: str, data: bytes) -> Measured:
    """Take down a file that goes with those that are printed."""
    return Measured(name, hashlib.sha256(data).hexdigest(), None)


def _picture(data: bytes) -> Picture:
    from PIL import Image  # neither this nor pikepdf is there for all commands

    with Image.open(io.BytesIO(data)) as image:
        space = "sRGB" if _is_srgb(image) else image.mode
        return Picture(image.width, image.height, str(image.format), space, round(image.info["dpi"][0]))


def _is_srgb(image: "Image.Image") -> bool:
    """Whether a picture says so: by PNG's own chunk, or by its profile."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    return "srgb" in image.info or bool(
        profile and "sRGB" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    )


def _pdf(data: bytes) -> Pdf:
    from ..preflight.claims import claims
    from ..preflight.interpreter.interpreter import Interpreter
    from ..preflight.opened import opened

    file = opened(data)
    interpreter = Interpreter()
    fonts = {item.objgen for item in file.pdf.objects if _is_embedded(item)}
    pages = tuple(_page(page, interpreter) for page in file.pages)
    return Pdf(pages, claims(file.pdf).named, _condition(file.pdf), len(fonts))


def _condition(pdf: "pikepdf.Pdf") -> str:
    """Return the printing condition of the first output intent."""
    for intent in pdf.Root.get("/OutputIntents", ()):
        return str(intent.get("/OutputConditionIdentifier", ""))
    return ""


def _is_embedded(item: object) -> bool:
    import pikepdf

    return isinstance(item, pikepdf.Dictionary) and any(f"/FontFile{kind}" in item for kind in ("", "2", "3"))


def _page(page: "pikepdf.Page", interpreter: "Interpreter") -> PdfPage:
    from ..preflight.interpreter.painted import Faulty
    from ..preflight.page_boxes import boxes

    found = boxes(page)
    around = found.around(found.bleed or found.visible)
    width, height = (round(side / MM, 1) for side in found.size)
    inks = [mark.ink for mark in interpreter.page(page, found) if not isinstance(mark, Faulty)]
    plates = frozenset(plate for ink in inks for plate in _plates(ink))
    return PdfPage((width, height), (round(min(around) / MM, 1), round(max(around) / MM, 1)), plates)


def _plates(ink: "Ink") -> Iterator[str]:
    """Yield the plates that an ink is on, `All` left out; what is no ink of a press is named by its space."""
    if ink.process is None:
        yield from OF_SPACES.get(ink.space, (ink.space,))
    for plate, part in zip(PROCESS, ink.process or (), strict=False):
        if part > 0:
            yield plate
    yield from (name for name, tint in ink.spots if tint > 0 and name != "All")
