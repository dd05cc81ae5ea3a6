"""Drawings made of filled shapes only, read directly: picosvg takes up to half a second a file to say the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ....geometry import Matrix, Rect
from ....paths import Path, circle, rounded, transformed
from ....problem import Problems
from ..art import Fill
from .color import color_key
from .path import numbers, parse_path
from .scan import SHAPES
from .transform import transform
from .tree import Drawing, Element


class _Style(NamedTuple):
    """What an element hands down to its children."""

    fill: str = "#000000"
    rule: str = "nonzero"
    matrix: Matrix = Matrix()

    def of(self, element: Element) -> "_Style":
        moved = transform(element.get("transform")).then(self.matrix)
        return _Style(element.get("fill", self.fill), element.get("fill-rule", self.rule), moved)


def is_plain(root: Element) -> bool:
    """Tell whether the drawing is fills of shapes in groups: no strokes, uses, clips or drawings in drawings."""
    below = [element for child in root.children for element in _drawn(child)]
    return all(element.tag in SHAPES | {"g"} for element in below) and all(
        element.get("stroke", "none") == "none" and element.get("clip-path", "none") == "none"
        for element in (root, *below)
    )


def _drawn(element: Element) -> Iterator[Element]:
    if element.tag in ("title", "desc", "metadata", "defs"):
        return
    yield element
    for child in element.children:
        yield from _drawn(child)


def plain_fills(drawing: Drawing, problems: Problems) -> tuple[Fill, ...]:
    """Return what a plain drawing fills, in order; elements that can't be read are problems."""
    return tuple(_Reader(drawing, problems).fills(drawing.root, _Style()))


@dataclass(frozen=True, slots=True)
class _Reader:
    drawing: Drawing
    problems: Problems

    def fills(self, element: Element, inherited: _Style) -> Iterator[Fill]:
        try:
            style = inherited.of(element)
            color = color_key(style.fill)
            path = transformed(outline(element), style.matrix)
        except ValueError as error:
            self.problems.add(self.drawing.problem("svg-invalid", element, value=str(error)))
            return
        if path and color:
            yield Fill(path, color, style.rule == "evenodd")
        for child in element.children:
            if child.tag in SHAPES | {"g"}:
                yield from self.fills(child, style)


def outline(element: Element) -> Path:
    """Return the outline of a shape, empty for what has none; ValueError with what can't be read."""

    def number(name: str) -> float:
        return float(element.get(name, "0").removesuffix("px"))

    match element.tag:
        case "path":
            return parse_path(element.get("d"))
        case "rect":
            return _rectangle(element, Rect(number("x"), number("y"), number("width"), number("height")))
        case "circle":
            return _ellipse(number("cx"), number("cy"), number("r"), number("r"))
        case "ellipse":
            return _ellipse(number("cx"), number("cy"), number("rx"), number("ry"))
        case "polygon" | "polyline":
            return _polygon(numbers(element.get("points")))
    return ()


def _rectangle(element: Element, box: Rect) -> Path:
    """A radius not given is the other one; none is more than half its side (SVG 2, 10.2)."""
    radii = [element.get(name, "auto").removesuffix("px") for name in ("rx", "ry")]
    given = [float(radius) for radius in radii if radius != "auto"] or [0.0]
    rx, ry = min(given[0], box.width / 2), min(given[-1], box.height / 2)
    if box.width <= 0 or box.height <= 0:
        return ()
    if rx <= 0 or ry <= 0:
        return rounded(box, 0)
    unit = Rect(box.x / rx, box.y / ry, box.width / rx, box.height / ry)
    return transformed(rounded(unit, 1), Matrix(rx, 0, 0, ry))


def _ellipse(x: float, y: float, rx: float, ry: float) -> Path:
    return transformed(circle(0, 0, 1), Matrix(rx, 0, 0, ry, x, y)) if rx > 0 and ry > 0 else ()


def _polygon(points: list[float]) -> Path:
    pairs = list(zip(points[::2], points[1::2], strict=False))
    return (*(("L" if index else "M", x, y) for index, (x, y) in enumerate(pairs)), ("Z",)) if pairs else ()
