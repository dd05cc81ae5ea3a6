"""Rules of ink: how much of it comes to lie at one place, measured on the plates; and pages that have none."""

import functools
import math
from collections.abc import Iterator, Mapping, Sequence

from PIL import Image, ImageFilter, ImageMath

from ...geometry import MM, Rect
from ..finding import Finding
from ..interpreter.spaces import PLATES
from ..limits import GWG, Limits
from ..looked import Looked

WINDOW = 15 * MM
"""The side of the square over which ink is averaged (GWG 2022, R0026)."""
SLACK = 1.0
"""Percent: a plate has 255 levels."""
COARSE = 3
"""Pixels of a plate that are measured as one: some 14 of these are a window."""


def check_ink(page: Looked, plates: Mapping[str, Image.Image], limits: Limits) -> Iterator[Finding]:
    """Measure a page's plates, trimmed."""
    inks = [plate.reduce(COARSE) for name, plate in plates.items() if name in PLATES]
    if not inks or not min(inks[0].size):
        return
    scale = page.boxes.size.width / inks[0].width
    side = max(1, min(round(WINDOW / scale), *inks[0].size))
    most, x, y = _heaviest(inks, side)
    if most > limits.ink.value + SLACK:
        place = Rect(x * scale, y * scale, side * scale, side * scale)
        yield Finding("ink-total", limits.ink.source, "error", round(most), limits.ink.value, place=place)


def check_empty(page: Looked, *, expected: bool) -> Iterator[Finding]:
    """A page on which nothing is painted; one that the deck has on purpose is not told of."""
    if not page.painted and not expected:
        yield Finding("page-empty", GWG, "advice")


def _heaviest(inks: Sequence[Image.Image], side: int) -> tuple[float, int, int]:
    """Return the most ink in percent that a square of `side` pixels has on average, and its top left corner."""
    radius = (side - 1) / 2
    means = _sum([ink.filter(ImageFilter.BoxBlur(radius)) for ink in inks])
    # Squares that reach over the cut would count its edge twice.
    edge = math.floor(radius)
    inside = means.crop((edge, edge, means.width - edge, means.height - edge))
    most = inside.getextrema()[1]
    assert isinstance(most, int)
    x, y, *_ = inside.point(lambda level: level - most + 1).convert("L").getbbox() or (0, 0)
    return most / 2.55, x, y


def _sum(plates: Sequence[Image.Image]) -> Image.Image:
    """Add plates in whole numbers, which a picture of bytes could not hold."""
    whole = [plate.convert("I") for plate in plates]
    return functools.reduce(
        lambda one, other: ImageMath.lambda_eval(lambda args: args["a"] + args["b"], a=one, b=other), whole
    )
