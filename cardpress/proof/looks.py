"""Looks: a page as a photocopier or colour-blind people see it."""

from collections.abc import Callable, Sequence

from ..color import Color
from ..layout.frame import Glyphs, Group, Item, Picture, Shape
from ..sight import RGB, Sight, seen


class Looks:
    """Recolours the items of frames; `rgb` says how a colour looks to most people."""

    def __init__(self, rgb: Callable[[Color], RGB]) -> None:
        self._rgb = rgb
        self._known: dict[tuple[Color, Sight], Color] = {}

    def of(self, items: Sequence[Item], sight: Sight) -> list[Item]:
        return [self._item(item, sight) for item in items]

    def _item(self, item: Item, sight: Sight) -> Item:
        match item:
            case Glyphs():
                return item._replace(color=self._color(item.color, sight))
            case Shape():
                fill = self._color(item.fill, sight) if item.fill else None
                stroke = item.stroke._replace(color=self._color(item.stroke.color, sight)) if item.stroke else None
                return item._replace(fill=fill, stroke=stroke)
            case Picture():
                return item._replace(key=f"{item.key} {sight}", sight=sight)
            case Group():
                return item._replace(items=self.of(item.items, sight))
        return item

    def _color(self, color: Color, sight: Sight) -> Color:
        if (color, sight) not in self._known:
            red, green, blue = (round(255 * value) for value in seen(self._rgb(color), sight))
            self._known[color, sight] = Color(color.inks, f"{color.name} {sight}", (red, green, blue))
        return self._known[color, sight]
