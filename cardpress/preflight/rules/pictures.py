"""Rules of pictures: pixels enough for their size on paper."""

from collections.abc import Iterator

from ..finding import Finding, below
from ..interpreter.painted import Image
from ..limits import Limits
from ..looked import Looked

TINY = 16
"""Pixels: what is no larger is a pattern or a plain ground, no picture (GWG 2022)."""


def check_pictures(page: Looked, limits: Limits) -> Iterator[Finding]:
    for image in page.kept(Image):
        if max(image.pixels) <= TINY:
            continue
        bitmap = image.bits == 1
        least, good = (limits.bitmap, limits.good_bitmap) if bitmap else (limits.picture, limits.good_picture)
        code = "bitmap-coarse" if bitmap else "picture-coarse"
        if image.ppi < least.value:
            yield below(code, least, round(image.ppi), image.box)
        elif image.ppi < good.value:
            yield below(code, good, round(image.ppi), image.box, advice=True)
