"""Rules of boxes: a trim, bleed around it, and sizes as they should be."""

from collections.abc import Iterator, Sequence

from ...geometry import MM, Rect, Size
from ...papers import LARGEST
from ..expected import Expected
from ..finding import Finding
from ..limits import GWG, HOUSE, Limits
from ..looked import Looked
from ..page_boxes import Boxes

SLACK = 0.1 * MM
BOXES = "ISO 32000-1, 14.11.2; ISO 15930: boxes of pages"


def check_boxes(page: Looked, limits: Limits) -> Iterator[Finding]:
    """Check a page by itself."""
    yield from _finished(page.boxes, limits)
    yield from _nested(page.boxes)
    yield from _plainly_seen(page.boxes)
    yield from _bleed(page, limits)
    yield from _centred(page.boxes, limits)


def check_sizes(pages: Sequence[Looked], expected: Expected | None) -> Iterator[Finding]:
    """Check pages against what the deck's product should measure, or against each other."""
    return _as_expected(pages, expected) if expected else _like_the_first(pages)


def _as_expected(pages: Sequence[Looked], expected: Expected) -> Iterator[Finding]:
    for page, wanted in zip(pages, expected.pages, strict=False):
        size = page.boxes.size
        if not _alike(size, wanted.trim):
            found, limit = _text(size), _text(wanted.trim)
            yield Finding("trim-size", HOUSE, "error", found, limit, page=page.number, place=Rect(0, 0, *size))


def _like_the_first(pages: Sequence[Looked]) -> Iterator[Finding]:
    first = pages[0].boxes.size
    for page in pages:
        if not _alike(page.boxes.size, first):
            yield Finding("sizes-differ", GWG, "advice", _text(page.boxes.size), _text(first), page=page.number)


def _finished(boxes: Boxes, limits: Limits) -> Iterator[Finding]:
    """Check that the page says where it is cut; what no press prints is not cut."""
    if limits.process and boxes.trim is None and boxes.art is None:
        yield Finding("trim-missing", BOXES)
    if boxes.trim is not None and boxes.art is not None:
        yield Finding("trim-and-art", BOXES)
    if not 1 <= min(boxes.size) <= max(boxes.size) <= LARGEST:
        yield Finding("page-size", "ISO 32000-1, annex C", found=_text(boxes.size))


def _nested(boxes: Boxes) -> Iterator[Finding]:
    """The trim in the bleed, the bleed in the page."""
    if boxes.trim is None and boxes.art is None:
        return
    inner = boxes.finished
    for name, outer in (("BleedBox", boxes.bleed), ("CropBox", boxes.crop), ("MediaBox", boxes.media)):
        if outer is not None and not outer.holds(inner):
            yield Finding("boxes-cross", BOXES, about=f"TrimBox, {name}")
    if boxes.bleed is not None and not boxes.media.holds(boxes.bleed):
        yield Finding("boxes-cross", BOXES, about="BleedBox, MediaBox")


def _plainly_seen(boxes: Boxes) -> Iterator[Finding]:
    if boxes.crop is not None and not (boxes.crop.holds(boxes.media) and boxes.media.holds(boxes.crop)):
        yield Finding("crop-box", GWG)
    if boxes.unit != 1:
        yield Finding("user-unit", GWG, found=round(boxes.unit, 3))
    if boxes.turn:
        yield Finding("page-turned", GWG, "advice", found=float(boxes.turn))


def _bleed(page: Looked, limits: Limits) -> Iterator[Finding]:
    """Without a BleedBox colour may run to the edge of the page."""
    boxes, least = page.boxes, limits.bleed
    if boxes.trim is None and boxes.art is None:
        return
    found = min(boxes.around(boxes.bleed or boxes.media))
    if found < least.value - SLACK:
        yield Finding(
            "bleed-box", least.source, "error", _mm(found), _mm(least.value), place=Rect(0, 0, *page.boxes.size)
        )


def _centred(boxes: Boxes, limits: Limits) -> Iterator[Finding]:
    left, top, right, bottom = boxes.around(boxes.media)
    off = max(abs(left - right), abs(top - bottom)) / 2
    if limits.centred and off > SLACK:
        yield Finding("trim-off-centre", limits.marks_source, found=_mm(off), limit=0.0)


def _alike(one: Size, other: Size) -> bool:
    return abs(one.width - other.width) <= SLACK and abs(one.height - other.height) <= SLACK


def _text(size: Size) -> str:
    return " × ".join(f"{_mm(length):g}" for length in size)


def _mm(points: float) -> float:
    return round(points / MM, 2)
