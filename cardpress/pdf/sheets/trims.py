"""Trims: where anybody's pages end and how far they bleed, found in their boxes, and pages of several sizes made alike."""

import functools
from collections import Counter
from collections.abc import Sequence
from typing import Literal

from pypdf import PageObject
from pypdf.generic import FloatObject, NumberObject

from ...geometry import MM, Rect, Size, hull
from ...impose.refusal import SLACK
from ...papers import LARGEST
from ...problem import Problem, Refused
from ..syntax.names import name
from .boxes import BLEED, CROP, MEDIA, TRIM, box, rotation, user_unit, write

USUAL_BLEED = 3 * MM
Alike = Literal["pages", "cards"]
"""How pages of several sizes are made alike: backs of cards are turned the other way than their fronts."""


def set_trim(number: int, page: PageObject, bleed: float | None) -> float:
    """Write TrimBox and BleedBox of a page, and return the widest bleed in points.

    A TrimBox that is there holds, as far as there is a page; without one, or with one of no
    extent, pages end at the CropBox, or `bleed` inside it. Refused ("pdf-page-size").
    """
    unit = user_unit(page)
    try:
        trim, shown = _found(page, unit, bleed)
    except (ValueError, TypeError, AttributeError) as error:
        raise _no_size(number) from error
    if not 1 <= min(trim.width, trim.height) * unit <= max(trim.width, trim.height) * unit <= LARGEST:
        raise _no_size(number)
    write(page, "/TrimBox", trim)
    write(page, "/BleedBox", shown)
    around = (trim.x - shown.x, trim.y - shown.y, shown.right - trim.right, shown.bottom - trim.bottom)
    return max(0.0, *around) * unit


def _no_size(number: int) -> Refused:
    return Refused([Problem("pdf-page-size", values={"page": number, "most": round(LARGEST / MM)})])


def _found(page: PageObject, unit: float, bleed: float | None) -> tuple[Rect, Rect]:
    crop = box(page, CROP) if "/CropBox" in page else None
    trim = box(page, TRIM) if "/TrimBox" in page else None
    bled = box(page, BLEED) if "/BleedBox" in page else None
    return _within(box(page, MEDIA), crop, trim, bled, unit, bleed)


@functools.lru_cache(1000)
def _within(
    media: Rect, crop: Rect | None, trim: Rect | None, bled: Rect | None, unit: float, bleed: float | None
) -> tuple[Rect, Rect]:
    """Return the trim and what is shown; most pages of a file have the same boxes."""
    crop = crop.meet(media) if crop else media
    whole = crop if _extends(crop) else media
    trim = trim.meet(media) if trim else Rect(0, 0, 0, 0)
    if not _extends(trim):
        return whole.grow(-(bleed or 0.0) / unit), whole
    if bled:
        return trim, hull((trim, bled.meet(media)))  # a bleed that ends inside the trim is none
    most = (USUAL_BLEED if bleed is None else bleed) / unit
    return trim, hull((trim, trim.grow(most).meet(whole)))


def _extends(area: Rect) -> bool:
    return min(area.width, area.height) > 0


def resize(page: PageObject, wanted: Size) -> float:
    """Make a page as large as fits `wanted` (points), upright or broad as it lies, in the middle of a trim of that size.

    Returns by how much: 0.5 where it is half as wide and high as it was.
    """
    size = seen_size(page)
    target = wanted.turned if {_lies(size), _lies(wanted)} == {"broad", "upright"} else wanted
    scale = min(target.width / size.width, target.height / size.height)
    page[name("/UserUnit")] = FloatObject(user_unit(page) * scale)
    _trim_to(page, target)
    return scale


def make_alike(pages: Sequence[PageObject], alike: Alike) -> tuple[int, ...]:
    """Let every page be as large as the largest, its own trim in the middle; what lies otherwise than most is turned.

    A turned page has its head on the left, and the back of a card where its front has it.
    Returns the numbers of turned pages, from 1.
    """
    sizes = [seen_size(page) for page in pages]
    if len(set(sizes)) == 1:
        return ()
    lying = [_lies(size) for size in sizes]
    (usual, _), *_ = Counter(filter(None, lying)).most_common(1) or [("", 0)]
    turned = tuple(number for number, lies in enumerate(lying, 1) if lies not in ("", usual))
    for number in turned:
        page = pages[number - 1]
        turn = 90 if alike == "cards" and number % 2 == 0 else 270
        page[name("/Rotate")] = NumberObject((rotation(page) + turn) % 360)
    _enlarge(pages)
    return turned


def _lies(size: Size) -> Literal["broad", "upright", ""]:
    if abs(size.width - size.height) <= SLACK:
        return ""
    return "broad" if size.width > size.height else "upright"


def _enlarge(pages: Sequence[PageObject]) -> None:
    sizes = [seen_size(page) for page in pages]
    largest = Size(max(size.width for size in sizes), max(size.height for size in sizes))
    for page, size in zip(pages, sizes, strict=True):
        if max(largest.width - size.width, largest.height - size.height) > SLACK:
            _trim_to(page, largest)


def _trim_to(page: PageObject, seen: Size) -> None:
    """Give a page a trim of a size, the one that it had in the middle."""
    unit = user_unit(page)
    width, height = seen.turned if rotation(page) % 180 else seen
    x, y = box(page, TRIM).middle
    write(page, "/TrimBox", Rect(x - width / unit / 2, y - height / unit / 2, width / unit, height / unit))


def seen_size(page: PageObject) -> Size:
    """Return the trim in points, as the page is seen."""
    trim, unit = box(page, TRIM), user_unit(page)
    size = Size(trim.width * unit, trim.height * unit)
    return size.turned if rotation(page) % 180 else size
