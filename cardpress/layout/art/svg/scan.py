"""What in an SVG can't be printed as it looks: found before anything is drawn, so that nothing vanishes in silence."""

import re
from collections.abc import Iterator, Mapping

from ....problem import Problem
from .color import color_key
from .transform import transform
from .tree import Drawing, Element

SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_HOLDERS = frozenset({"svg", "g", "defs", "clipPath", "use"})
_UNSEEN = frozenset({"title", "desc", "metadata"})
_ON_CALL = frozenset({"linearGradient", "radialGradient", "pattern", "filter", "mask", "marker", "symbol", "view"})
"""Definitions harm only where something refers to them, and programs leave unused ones behind."""
_ALLOWED: Mapping[str, str] = {
    "opacity": r"1(\.0*)?|100%",
    "fill-opacity": r"1(\.0*)?|100%",
    "stroke-opacity": r"1(\.0*)?|100%",
    "visibility": "visible",
    "filter": "none",
    "mask": "none",
    "marker": "none",
    "marker-start": "none",
    "marker-mid": "none",
    "marker-end": "none",
    "mix-blend-mode": "normal",
    "vector-effect": "none",
    "transform-origin": r"0( 0)?",
    "paint-order": "normal|fill.*|markers fill.*",
    "color": "black|#000(000)?|currentcolor",
}
"""Values that change nothing; any other of these attributes is refused."""
_MOST = 20_000
"""Most elements drawn: `use` of `use` of `use` grows without end in a file of one page."""


def unsupported(drawing: Drawing) -> Iterator[Problem]:
    """Find every feature of the drawing that would print otherwise than it looks, or not at all."""
    for element, attribute in _features(drawing.root):
        yield drawing.problem("svg-unsupported", element, attribute, feature=attribute or element.tag)
    for element in _visible(drawing.root):
        for name in ("fill", "stroke"):
            yield from _color_problems(drawing, element, name)
        yield from _transform_problems(drawing, element)
    yield from _use_problems(drawing)


def _visible(element: Element) -> Iterator[Element]:
    yield element
    for child in element.children:
        if child.tag not in _UNSEEN | _ON_CALL:
            yield from _visible(child)


def _features(root: Element) -> Iterator[tuple[Element, str]]:
    for element in _visible(root):
        if element.tag not in SHAPES | _HOLDERS:
            yield element, ""
            continue
        for name, allowed in _ALLOWED.items():
            value = element.get(name)
            if value and not re.fullmatch(allowed, value, re.IGNORECASE):
                yield element, name


def _color_problems(drawing: Drawing, element: Element, name: str) -> Iterator[Problem]:
    value = element.get(name)
    if value.startswith("url("):
        yield drawing.problem("svg-unsupported", element, name, feature=f"{name} {value}")
        return
    try:
        color_key(value or "none")
    except ValueError:
        yield drawing.problem("svg-invalid", element, name, value=f'{name}="{value}"')


def _transform_problems(drawing: Drawing, element: Element) -> Iterator[Problem]:
    try:
        transform(element.get("transform"))
    except ValueError as error:
        yield drawing.problem("svg-invalid", element, "transform", value=str(error))


def _use_problems(drawing: Drawing) -> Iterator[Problem]:
    targets = {"#" + element.get("id"): element for element in drawing.root.walk() if element.get("id")}
    uses = [element for element in _visible(drawing.root) if element.tag == "use"]
    lost = [use for use in uses if use.get("href") not in targets]
    for use in lost:
        feature = "use of another file" if not use.get("href").startswith("#") else f"use of {use.get('href')}"
        yield drawing.problem("svg-unsupported", use, "href", feature=feature)
    for use in uses:
        target = targets.get(use.get("href"))
        if target and target.tag not in SHAPES | _HOLDERS:
            yield drawing.problem("svg-unsupported", use, feature=f"use of {target.tag}")
    if not lost and _count(drawing.root, targets, {}) > _MOST:
        yield drawing.problem("svg-unsupported", drawing.root, feature=f"use ({_MOST} ×)")


def _count(element: Element, targets: Mapping[str, Element], known: dict[int, float]) -> float:
    """Count the elements drawn, following `use`; one that comes back to itself is drawn without end."""
    if id(element) not in known:
        known[id(element)] = float("inf")
        drawn = [*element.children, *([targets[element.get("href")]] if element.tag == "use" else [])]
        known[id(element)] = 1 + sum(_count(part, targets, known) for part in drawn)
    return known[id(element)]
