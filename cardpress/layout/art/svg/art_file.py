"""SVG files read as art: refused, or turned into filled paths."""

from collections.abc import Iterator

from ....geometry import Rect
from ....paths import bounds
from ....problem import Problems, Refused
from ....read.deck import Asset
from ..art import Art, Fill
from ..placing import Focus
from .flatten import flattened_fills
from .plain import is_plain, plain_fills
from .scan import unsupported
from .tree import Drawing, read_drawing

_FARTHEST = 1e6


def read_art(asset: Asset) -> Art:
    """Read an SVG file. Raises Refused with every feature that can't be printed and every value that can't be read."""
    drawing = read_drawing(asset)
    problems = Problems()
    for problem in unsupported(drawing):
        problems.add(problem)
    problems.stop_on_errors()
    view = _view(drawing)
    fills = plain_fills(drawing, problems) if is_plain(drawing.root) else flattened_fills(drawing)
    for number in _far_numbers(fills):
        problems.add(drawing.problem("svg-invalid", drawing.root, value=str(number)))
    problems.stop_on_errors()
    return Art(view, _body(view, fills), fills, _focus(drawing, view))


def _far_numbers(fills: tuple[Fill, ...]) -> Iterator[float]:
    """Find coordinates that no page holds: endless ones, and those that are no numbers at all."""
    numbers = (number for fill in fills for _, *row in fill.path for number in row)
    return (number for number in numbers if not abs(number) <= _FARTHEST)


def _view(drawing: Drawing) -> Rect:
    root = drawing.root
    text = root.get("viewBox") or f"0 0 {root.get('width')} {root.get('height')}".replace("px", "")
    try:
        view = Rect(*map(float, text.replace(",", " ").split()))
        if view.width > 0 and view.height > 0:
            return view
    except (ValueError, TypeError):
        pass
    raise Refused([drawing.problem("svg-without-size", root, "viewBox")])


def _body(view: Rect, fills: tuple[Fill, ...]) -> Rect:
    """Return the view without the air in its headroom, which is what a view has above y = 0.

    So art may reach up where a page leaves room, and isn't shrunk for the sake of empty headroom.
    """
    top = max(view.y, min(0.0, bounds(fill.path for fill in fills).y))
    return Rect(view.x, top, view.width, view.bottom - top)


def _focus(drawing: Drawing, view: Rect) -> Focus:
    """Return the author's `data-focus="x y radius"`; else the middle, in tall views lower: there stands what is drawn."""
    text = drawing.root.get("data-focus")
    if not text:
        radius = 0.458 * min(view.width, view.height)
        return Focus(view.middle.x, max(view.middle.y, view.bottom - 1.236 * radius), radius)
    try:
        focus = Focus(*map(float, text.replace(",", " ").split()))
    except (ValueError, TypeError):
        focus = Focus(0, 0, 0)
    if focus.radius <= 0:
        raise Refused([drawing.problem("svg-invalid", drawing.root, "data-focus", value=f'data-focus="{text}"')])
    return focus
