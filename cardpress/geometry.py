"""Sizes, rectangles and matrices.

Inside the program every length is in points (1/72 inch). The origin is the top
left corner of the *trimmed* page and y grows downwards; bleed lies at negative
coordinates and beyond the size.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

MM = 72 / 25.4


class Point(NamedTuple):
    """A place on a page or a paper."""

    x: float
    y: float


class Size(NamedTuple):
    """Width and height; a paper or a trim."""

    width: float
    height: float

    @property
    def turned(self) -> "Size":
        return Size(self.height, self.width)

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height to a tenth of a millimetre."""
        return round(self.width / MM, 1), round(self.height / MM, 1)

    @property
    def written(self) -> str:
        """The size as people write it.

        >>> Size(297.638, 419.528).written
        '105 × 148 mm'
        """
        return "{:g} × {:g} mm".format(*self.millimetres)


class Edges(NamedTuple):
    """Distances from the four edges of a box."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


class Rect(NamedTuple):
    """A box by its top left corner, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> Point:
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def grow(self, by: float) -> "Rect":
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def inset(self, edges: Edges) -> "Rect":
        x, y, width, height = self
        left, top, right, bottom = edges
        return Rect(x + left, y + top, width - left - right, height - top - bottom)

    def outset(self, edges: Edges) -> "Rect":
        return self.inset(Edges(*(-edge for edge in edges)))

    def meet(self, other: "Rect") -> "Rect":
        """Return what both cover; of no extent where they don't touch."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Rect(x, y, max(0.0, right - x), max(0.0, bottom - y))

    def holds(self, other: "Rect", slack: float = 0.01) -> bool:
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )


class Matrix(NamedTuple):
    """(x, y) becomes (a x + c y + e, b x + d y + f)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def apply(self, x: float, y: float) -> Point:
        return Point(self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)

    def points(self, coordinates: Sequence[float]) -> Iterator[tuple[float, float]]:
        """Yield what points x, y, x, y … become; thousands of them, so that plain pairs must do."""
        a, b, c, d, e, f = self
        for x, y in zip(coordinates[::2], coordinates[1::2], strict=False):
            yield a * x + c * y + e, b * x + d * y + f

    def box(self, box: Rect) -> Rect:
        """Return the box around what a box becomes."""
        a, b, c, d, e, f = self
        x, y, right, bottom = box.x, box.y, box.right, box.bottom
        left, top = (
            min(a * x, a * right) + min(c * y, c * bottom) + e,
            min(b * x, b * right) + min(d * y, d * bottom) + f,
        )
        far, low = (
            max(a * x, a * right) + max(c * y, c * bottom) + e,
            max(b * x, b * right) + max(d * y, d * bottom) + f,
        )
        return Rect(left, top, far - left, low - top)

    @property
    def scale(self) -> float:
        """How much longer lengths become on average."""
        return float(abs(self.a * self.d - self.b * self.c) ** 0.5)

    @property
    def inverse(self) -> "Matrix":
        """The matrix that undoes this one, which must not flatten what it maps."""
        a, b, c, d, e, f = self
        area = a * d - b * c
        return Matrix(d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area)

    def then(self, other: "Matrix") -> "Matrix":
        """Return the matrix that does this one first and `other` after it."""
        return Matrix(
            other.a * self.a + other.c * self.b,
            other.b * self.a + other.d * self.b,
            other.a * self.c + other.c * self.d,
            other.b * self.c + other.d * self.d,
            other.a * self.e + other.c * self.f + other.e,
            other.b * self.e + other.d * self.f + other.f,
        )


def turned(turn: int, box: Rect) -> Matrix:
    """Map a box at the origin, laid out turned clockwise by 0, 90, 180 or 270 degrees, onto `box`."""
    match turn:
        case 0:
            return Matrix(1, 0, 0, 1, box.x, box.y)
        case 90:
            return Matrix(0, 1, -1, 0, box.right, box.y)
        case 180:
            return Matrix(-1, 0, 0, -1, box.right, box.bottom)
        case _:
            return Matrix(0, -1, 1, 0, box.x, box.bottom)


def around(points: Iterable[tuple[float, float]]) -> Rect:
    """Return the box around points, of which there is one at least."""
    xs, ys = zip(*points, strict=True)
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def hull(boxes: Iterable[Rect]) -> Rect:
    """Return the box around boxes, of which there is one at least."""
    known = tuple(boxes)
    x, y = min(box.x for box in known), min(box.y for box in known)
    return Rect(x, y, max(box.right for box in known) - x, max(box.bottom for box in known) - y)
