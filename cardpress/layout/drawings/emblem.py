"""The emblem of the European Union by its geometry, and the words that belong beside it.

Geometry and colours: Regulation (EU) 2021/1060, Annex IX. The colours are the official ones for each
process; no profile may convert them.
"""

import math
from collections.abc import Iterator, Mapping

from ...color import BLACK, PAPER, Color, Inks
from ...geometry import Point, Rect
from ...paths import Path, Segment, rectangle
from ..frame import Item, Shape, Stroke

BLUE = Color(Inks(100, 80, 0, 0), "eu.blue", (0, 51, 153))
YELLOW = Color(Inks(0, 0, 100, 0), "eu.yellow", (255, 204, 0))
SHAPE = 1.5
"""Width by height."""
LEAST_HEIGHT_MM = 10.0
BORDER = 1 / 25
STATEMENT_SIZE, STATEMENT_GAP, STATEMENT_LEADING, STATEMENT_LINES = 0.30, 0.28, 1.2, 2
"""Size and distance of the statement in heights of the emblem; it stands on two lines, midway up."""
STATEMENTS: Mapping[str, str] = {
    "da": "Medfinansieret af Den Europæiske Union",
    "de": "Kofinanziert von der Europäischen Union",
    "en": "Co-funded by the European Union",
    "es": "Cofinanciado por la Unión Europea",
    "et": "Kaasrahastanud Euroopa Liit",
    "fi": "Euroopan unionin osarahoittama",
    "fr": "Cofinancé par l’Union européenne",
    "it": "Cofinanziato dall’Unione europea",
    "nl": "Medegefinancierd door de Europese Unie",
    "pt": "Cofinanciado pela União Europeia",
    "sv": "Medfinansieras av Europeiska unionen",
}
_INNER = math.cos(math.radians(72)) / math.cos(math.radians(36))
"""Where the sides of a five-pointed star cross, in radii of its points."""


def emblem(box: Rect, *, border: bool) -> tuple[Item, ...]:
    """Return the emblem over `box`, which has its shape; on a coloured ground it asks for a white border outside."""
    edge = (Shape(rectangle(box.grow(BORDER * box.height)), fill=PAPER),) if border else ()
    return (*edge, Shape(rectangle(box), fill=BLUE), Shape(_stars(box), fill=YELLOW))


def black_emblem(box: Rect) -> tuple[Item, ...]:
    """Return the emblem for one ink: black stars on the paper inside an outline."""
    width = box.height / 40
    line = Shape(rectangle(box.grow(-width / 2)), stroke=Stroke(BLACK, width))
    return (Shape(rectangle(box), fill=PAPER), line, Shape(_stars(box), fill=BLACK))


def _stars(box: Rect) -> Path:
    """Twelve stars like the hours of a clock; the circle is a third of the height, a star an eighteenth."""
    middle, height = box.middle, box.height
    hours = (_around(middle, height / 3, 30 * hour) for hour in range(12))
    return tuple(segment for hour in hours for segment in _star(hour, height / 18))


def _star(middle: Point, radius: float) -> Iterator[Segment]:
    for corner in range(10):
        point = _around(middle, radius if corner % 2 == 0 else radius * _INNER, 36 * corner)
        yield ("L" if corner else "M", point.x, point.y)
    yield ("Z",)


def _around(middle: Point, radius: float, degrees: float) -> Point:
    angle = math.radians(degrees)
    return Point(middle.x + radius * math.sin(angle), middle.y - radius * math.cos(angle))
