"""Drawings with strokes, uses or clips, turned into plain fills by picosvg (which is slow: hence `plain`)."""

from html import escape

from ....problem import Refused
from ..art import Fill
from .color import color_key
from .path import parse_path
from .tree import Drawing, Element

_DIGITS = 5


def flattened_fills(drawing: Drawing) -> tuple[Fill, ...]:
    """Return what a drawing shows as fills, in order. Raises Refused where picosvg can't read it."""
    from pathops import PathOpsError  # type: ignore[import-untyped]
    from picosvg.svg import SVG  # what only some drawings need is loaded for them alone

    try:
        svg = SVG.fromstring(_markup(drawing.root))  # type: ignore[no-untyped-call]
        flat = svg.topicosvg(ndigits=_DIGITS, drop_unsupported=True)
        fills = tuple(
            Fill(parse_path(shape.as_path().d), color_key(shape.fill), shape.fill_rule == "evenodd")
            for shape in flat.shapes()
        )
    except (ValueError, TypeError, KeyError, ArithmeticError, PathOpsError) as error:
        raise Refused([drawing.problem("svg-broken", drawing.root, reason=str(error))]) from error
    return tuple(fill for fill in fills if fill.color)


def _markup(element: Element) -> str:
    """Write the tree out again: what isn't SVG or isn't displayed is gone, styles are attributes, `href` is XLink's."""
    names = {"href": "xlink:href"}
    spaces = ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"' * (element.tag == "svg")
    attributes = "".join(
        f' {names.get(name, name)}="{escape(value).removesuffix("px")}"' for name, value in element.attributes.items()
    )
    return f"<{element.tag}{spaces}{attributes}>{''.join(map(_markup, element.children))}</{element.tag}>"
