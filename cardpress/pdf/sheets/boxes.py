"""Boxes of a PDF's pages (ISO 32000-1, 14.11.2), in the page's own units; y grows upwards here."""

import functools
from typing import cast

from pypdf import PageObject
from pypdf.generic import ArrayObject, FloatObject

from ...geometry import Rect
from ..syntax.names import name, numbers

MEDIA = ("/MediaBox",)
CROP = ("/CropBox", *MEDIA)
BLEED = ("/BleedBox", *CROP)
TRIM = ("/TrimBox", *CROP)


def box(page: PageObject, keys: tuple[str, ...]) -> Rect:
    """Return the first box that the page has, its corners in order; ValueError if it is none."""
    corners = cast("ArrayObject", next((page[key] for key in keys if key in page), ArrayObject()))
    if isinstance(corners, _Written):
        return corners.box
    x1, y1, x2, y2 = (float(number.get_object()) for number in corners)
    return Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))


def write(page: PageObject, key: str, box: Rect) -> None:
    page[name(key)] = _written(box)


class _Written(ArrayObject):
    """A box that we wrote, which is read again and again."""

    def __init__(self, box: Rect) -> None:
        super().__init__(numbers((box.x, box.y, box.right, box.bottom)))
        self.box = box


@functools.lru_cache(1000)
def _written(box: Rect) -> _Written:
    return _Written(box)


def rotation(page: PageObject) -> int:
    """Return by how many degrees a page is turned clockwise to be seen; what is no quarter turn is none (7.7.3.3)."""
    turn = page.get("/Rotate", 0)
    return int(turn) % 360 if isinstance(turn, int | float) and turn % 90 == 0 else 0


def user_unit(page: PageObject) -> float:
    """Return how many points a unit of the page's coordinates is."""
    return float(cast("FloatObject", page["/UserUnit"])) if "/UserUnit" in page else 1.0
