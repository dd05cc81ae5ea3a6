"""Paths: outlines made of lines and curves, in points, y downwards."""

from collections.abc import Iterable, Iterator

from .geometry import Matrix, Rect, around

BEZIER = 0.5522847498307936
"""Handle of a cubic Bézier that draws a quarter of a unit circle (largest error 0.027 %)."""

Segment = tuple[str, *tuple[float, ...]]
Path = tuple[Segment, ...]
"""Segments ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y) and ("Z",)."""


def rectangle(box: Rect) -> Path:
    return (
        ("M", box.x, box.y),
        ("L", box.right, box.y),
        ("L", box.right, box.bottom),
        ("L", box.x, box.bottom),
        ("Z",),
    )


def rounded(box: Rect, radius: float) -> Path:
    """Return a rectangle with round corners; a circle if the radius is half a square's side."""
    r = min(radius, box.width / 2, box.height / 2)
    if r <= 0:
        return rectangle(box)
    k = r * (1 - BEZIER)
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    return (
        ("M", x + r, y),
        ("L", right - r, y),
        ("C", right - k, y, right, y + k, right, y + r),
        ("L", right, bottom - r),
        ("C", right, bottom - k, right - k, bottom, right - r, bottom),
        ("L", x + r, bottom),
        ("C", x + k, bottom, x, bottom - k, x, bottom - r),
        ("L", x, y + r),
        ("C", x, y + k, x + k, y, x + r, y),
        ("Z",),
    )


def circle(x: float, y: float, radius: float) -> Path:
    return rounded(Rect(x - radius, y - radius, 2 * radius, 2 * radius), radius)


def transformed(path: Path, matrix: Matrix) -> Path:
    return tuple((segment[0], *_moved(segment[1:], matrix)) for segment in path)


def _moved(numbers: tuple[float, ...], matrix: Matrix) -> Iterator[float]:
    for x, y in zip(numbers[::2], numbers[1::2], strict=True):
        yield from matrix.apply(x, y)


def bounds(paths: Iterable[Path]) -> Rect:
    """Return the box of all points, handles included: never smaller than the shape."""
    numbers = [segment[1:] for path in paths for segment in path]
    points = [point for row in numbers for point in zip(row[::2], row[1::2], strict=True)]
    return around(points) if points else Rect(0, 0, 0, 0)
