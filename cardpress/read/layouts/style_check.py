"""What a style must hold to beyond its grammar: it follows an earlier one, has a size, and may reach its floor."""

import math
from collections.abc import Mapping

from ...geometry import MM
from ...problem import Problems
from ..layout import Layout, LayoutSize, Style
from ..lengths import Length, Percent
from .visits import written

Most = Mapping[str, float]
"""The largest that a style may be, in points, by the layout's sizes."""


def check_styles(layout: Layout, problems: Problems) -> None:
    """Note what is wrong with styles. One follows an earlier one only, so that there are no circles."""
    earlier: dict[str, Most] = {}
    for name, style in layout.styles.items():
        follows = style.size.style if isinstance(style.size, Percent) else ""
        if follows and follows not in earlier:
            code = "style-order" if follows in layout.styles else "style-unknown"
            span = written(style.span, "size", follows)
            problems.error(code, span, word=follows, known=tuple(earlier), style=name)
        if not style.size.number:
            problems.error("style-size", style.span, style=name)
        sizes = {size: _size(style, of, earlier.get(follows, {}).get(size)) for size, of in layout.sizes.items()}
        floors = {size: _points(style.floor, of) for size, of in layout.sizes.items()} if style.floor else sizes
        _check_floor(style, name, sizes, floors, problems)
        earlier[name] = {size: max(sizes[size], floors[size]) for size in sizes}


def _check_floor(style: Style, name: str, sizes: Most, floors: Most, problems: Problems) -> None:
    """A floor may hold up a style in one size of the layout; one that does in all leaves the style's size unused."""
    if style.floor and all(floors[size] > most for size, most in sizes.items()):
        number, unit = style.floor
        span = written(style.span, "floor", f"{number:g}u" if unit == "u" else f"{number:g}")
        problems.error("style-floor", span, style=name)


def _size(style: Style, of: LayoutSize, followed: float | None) -> float:
    """Return a style's size as it is written, in points; one that follows its slot has no limit."""
    if isinstance(style.size, Length):
        return _points(style.size, of)
    return math.inf if followed is None else followed * style.size.number / 100


def _points(length: Length, of: LayoutSize) -> float:
    """Return a length in points; % and em mean nothing here."""
    return length.number * {"pt": 1.0, "mm": MM, "u": of.module}.get(length.unit, 0.0)
