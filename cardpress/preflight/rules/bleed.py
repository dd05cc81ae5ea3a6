"""Rule of bleed: colour that reaches the cut goes on beyond it, as far as the knife may stray."""

from collections.abc import Iterator
from itertools import groupby

from PIL import Image, ImageChops

from ...geometry import MM, Rect
from ..finding import Finding
from ..limits import Limits
from ..looked import Looked
from ..seen import Seen, pixels

PAPER = 249
"""Levels of 255: what is lighter in every channel shows as paper."""
LONGEST = 5 * MM
"""A border between colour and paper as long as this along the cut is a straight end of colour; shorter ones are shapes."""
INSIDE = 0.5 * MM
"""From the cut to where the inside is looked at."""
TURNS = (None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)
"""What brings the top, right, bottom and left edge of a page to the top."""


def check_bleed(page: Looked, limits: Limits) -> Iterator[Finding]:
    """Look at all four edges of a page as it is drawn."""
    seen, boxes = page.seen, page.boxes
    if seen is None or limits.bleed.value <= 0 or (boxes.trim is None and boxes.art is None):
        return
    for edge in range(4):
        yield from _edge(page, seen, edge, limits)


def _edge(page: Looked, seen: Seen, edge: int, limits: Limits) -> Iterator[Finding]:
    """Find stretches of an edge where colour ends between cut and bleed."""
    bleed, pixel = limits.bleed.value, 72 / seen.dots
    strip = _strip(page, edge, bleed)
    cut = round(bleed / pixel)
    lying = _inked(seen.image, pixels(strip, page.boxes, seen.image))
    way = TURNS[edge]
    for start, length, depth in _stretches(_depths(lying.transpose(way) if way is not None else lying, cut)):
        if depth < cut - 1 and length * pixel >= LONGEST:
            found, least = round(depth * pixel / MM, 1), round(bleed / MM, 2)
            place = _place(strip, edge, start * pixel, length * pixel)
            yield Finding("bleed-short", limits.bleed.source, "error", found, least, place=place)


def _strip(page: Looked, edge: int, bleed: float) -> Rect:
    """Return the bleed along an edge and a little of the page inside it."""
    width, height = page.boxes.size
    deep = bleed + INSIDE
    return (
        Rect(0, -bleed, width, deep),
        Rect(width - INSIDE, 0, deep, height),
        Rect(0, height - INSIDE, width, deep),
        Rect(-bleed, 0, deep, height),
    )[edge]


def _inked(image: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """Cut a box out of a picture: 255 where there is ink, 0 on paper and where there is no page."""
    cut = image.crop(box).split()
    lightest = ImageChops.darker(ImageChops.darker(cut[0], cut[1]), cut[2])
    inked = lightest.point([255 if level < PAPER else 0 for level in range(256)])
    left, top, _, _ = box
    kept = Image.new("L", inked.size)
    inside = -min(left, 0), -min(top, 0), image.width - left, image.height - top
    kept.paste(inked.crop(inside), inside[:2])
    return kept


def _depths(strip: Image.Image, cut: int) -> list[int]:
    """Return for each column how many pixels outside the cut are inked without a gap; all of them where the inside is paper."""
    width, data = strip.width, strip.tobytes()
    if data.count(data[:1]) == len(data):
        return [cut] * width
    columns = (data[column::width] for column in range(width))
    return [cut - 1 - column.rfind(0, 0, cut) if column[-1] else cut for column in columns]


def _stretches(depths: list[int]) -> Iterator[tuple[int, int, int]]:
    """Yield where columns of one depth begin, how many there are, and their depth."""
    start = 0
    for depth, columns in groupby(depths):
        length = sum(1 for _ in columns)
        yield start, length, depth
        start += length


def _place(strip: Rect, edge: int, start: float, length: float) -> Rect:
    """Return a stretch of a strip on the page; right and left edges were turned, two edges run backwards."""
    along = strip.height if edge % 2 else strip.width
    begin = start if edge < 2 else along - start - length
    if edge % 2:
        return Rect(strip.x, strip.y + begin, strip.width, length)
    return Rect(strip.x + begin, strip.y, length, strip.height)
