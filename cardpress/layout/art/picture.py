"""Photos: what their headers say, how they lie in a slot, and whether they have pixels enough."""

import hashlib
import io
import re
import warnings
from pathlib import Path
from typing import NamedTuple

from ...geometry import MM, Point, Rect
from ...paths import rectangle
from ...problem import Problem, Refused, Severity, Span
from ...read.deck import Asset
from ...read.printer import Ppi
from ...read.source import shown
from ..frame import Group, Item, Picture
from .placing import Fit, contain, cover

FORMATS = ("PNG", "JPEG", "WEBP", "TIFF")
"""No others: Pillow would hand an EPS to Ghostscript."""
_HEIC = re.compile(rb".{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)", re.DOTALL)
"""How files of telephones begin (ISO/IEC 23008-12, annex B), whatever they are called."""
_ORIENTATION = 0x0112  # of EXIF; from 5 on the picture is stored lying on its side


class Photo(NamedTuple):
    """A photo file: `width` and `height` in pixels as it is seen upright, `key` the SHA-256 of its bytes."""

    path: str
    key: str
    width: int
    height: int
    named: Span


def read_photo(asset: Asset) -> Photo:
    """Read a photo's header. Raises Refused: it is missing, in another format, broken, or too large to unpack."""
    path = shown(asset.path)
    try:
        data = asset.path.read_bytes()
        if _HEIC.match(data):
            raise Refused([Problem("picture-heic", asset.span, {"path": path})])
        width, height = _size(data)
    except FileNotFoundError as error:
        raise Refused([Problem("picture-missing", asset.span, {"path": path})]) from error
    except _TooLargeError as error:
        raise Refused([Problem("picture-too-large", asset.span, {"path": path})]) from error
    except (OSError, ValueError, SyntaxError) as error:
        raise Refused([Problem("picture-unreadable", asset.span, {"path": path})]) from error
    return Photo(asset.path.as_posix(), hashlib.sha256(data).hexdigest(), width, height, asset.span)


class _TooLargeError(Exception):
    """The picture would unpack to more than Pillow thinks safe (89 million pixels)."""


def _size(data: bytes) -> tuple[int, int]:
    from PIL import Image  # decks of drawings don't wait for Pillow

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                lying = image.getexif().get(_ORIENTATION, 1) >= 5
                return image.size[::-1] if lying else image.size
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise _TooLargeError from error


def place_photo(
    photo: Photo,
    box: Rect,
    clip: Rect,
    fit: Fit,
    *,
    focus: tuple[float, float] = (50, 50),
    align: str = "center",
    valign: str = "middle",
) -> Rect:
    """Return where the whole photo lies: in `box`, or (`cover`, `focus`) over all of `clip`.

    `focus` is a point in percent of the photo. It has no extent, so `focus` shows as much as `cover`.
    """
    view = Rect(0, 0, photo.width, photo.height)
    if fit == "contain":
        matrix = contain(view, box, align, valign)
    else:
        matrix = cover(view, clip, Point(focus[0] / 100 * photo.width, focus[1] / 100 * photo.height))
    return Rect(matrix.e, matrix.f, matrix.a * photo.width, matrix.a * photo.height)


def paint_photo(photo: Photo, place: Rect, clip: Rect) -> tuple[Item, ...]:
    """Return the photo, laid over `place` and cut to `clip`."""
    return (Group((Picture(photo.path, photo.key, place),), clip=rectangle(clip)),)


def resolution_problem(photo: Photo, place: Rect, asked: Ppi) -> Problem | None:
    """Return what is wrong with the photo's pixels per inch, if anything; `pixels` is the width that would do.

    Of the places of a photo the largest is told.
    """
    ppi = photo.width / (place.width / 72)
    if round(ppi) >= asked.advised:
        return None
    severity: Severity = "error" if round(ppi) < asked.least else "advice"
    least = asked.least if severity == "error" else asked.advised
    values = {
        "path": shown(Path(photo.path)),
        "ppi": round(ppi),
        "least": least,
        "mm": round(place.width / MM),
        "pixels": -int(-place.width / 72 * least // 1),
    }
    return Problem("picture-low-resolution", photo.named, values, severity=severity, weight=1 / ppi)
