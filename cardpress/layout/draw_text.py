"""Drawing text: set blocks become lines of glyphs, with what stands before their paragraphs, and areas of links."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from ..color import Color, Role
from ..geometry import Rect
from ..paths import circle, rectangle
from ..read.layout import Align, Style, Valign
from ..text.shaped import EM
from .arranging.placed import Placed
from .frame import Glyphs, Item, Link, Shape, Stroke
from .setting.block import Block, Label, SetLine
from .stage import Stage

if TYPE_CHECKING:
    from .tags.drawn import Drawn

TICK_BOX, TICK_LINE = 1.33, 0.9
"""A box to tick, in capitals' heights (4 mm beside 12 pt), and its line in points."""
BULLET_HIGH, LEAST_BULLET, BULLET_GAP = 1.2, 0.5, 0.4
"""How high a deck's own bullet is, and how wide at least, in capitals' heights; how far it stays from its text, in ems."""
_BEFORE: Mapping[Align | Valign, float] = {
    "left": 0.0,
    "center": 0.5,
    "right": 1.0,
    "top": 0.0,
    "middle": 0.5,
    "bottom": 1.0,
}
"""How much of the room that is left over stands before a text."""


@dataclass(frozen=True, slots=True, eq=False)
class Scribe:
    """Draws the texts of boxes; `left_hand` says that they are on left pages."""

    stage: Stage
    left_hand: bool

    def items(self, placed: Placed, block: Block) -> Iterator[Item]:
        """Yield a block's labels and lines, and an area for each link of a line."""
        top = _top(placed, block)
        for label in block.labels:
            yield from self._label(placed, label, placed.inner.x, top)
        for name, run in groupby(block.lines, key=attrgetter("style")):
            lines, style = tuple(run), self.stage.layout.styles[name]
            for line, glyphs in zip(lines, self._glyphs(placed, style, lines, block.width, top), strict=True):
                yield glyphs
                if glyphs.text.marks:
                    yield from _links(line, glyphs, block.width)

    def paragraphs(self, placed: Placed, block: Block) -> Iterator["Drawn"]:
        """Draw a block paragraph by paragraph; its links are left to the tagger."""
        from .tags.drawn import MEANS, Drawn, DrawnLine  # for files that tell what things are

        top = _top(placed, block)
        labels = {label.y: label for label in block.labels}
        for number, run in groupby(block.lines, key=attrgetter("paragraph")):
            lines = tuple(run)
            label, style = labels.get(lines[0].y), self.stage.layout.styles[lines[0].style]
            yield Drawn(
                placed.box.words[number],
                tuple(self._label(placed, label, placed.inner.x, top)) if label else (),
                "" if label and label.text else MEANS[style.bullet],
                tuple(map(DrawnLine, lines, self._glyphs(placed, style, lines, block.width, top))),
            )

    def _glyphs(
        self, placed: Placed, style: Style, lines: Iterable[SetLine], measure: float, top: float
    ) -> Iterator[Glyphs]:
        """Draw lines of one style in a block that is `measure` wide."""
        slot, left = placed.box.slot, placed.inner.x
        align = ("left" if self.left_hand else "right") if slot.align == "outer" else slot.align
        before, optical = _BEFORE[align], style.optical and align == "left"
        color = _color(placed, slot.color or style.color)
        for measured, broken, _, indent, y, size, _ in lines:
            pieces = self.stage.typesetter.pieces(measured, broken)
            x = left + indent
            if before:
                x += before * (measure - indent - broken.width * size / EM)
            if optical:
                x -= pieces[0].bearing * size
            yield Glyphs(x, top + y, size, style.tracking * size / 1000, color, pieces, measured.text)

    def _label(self, placed: Placed, label: Label, x: float, top: float) -> Iterator[Item]:
        """Draw what stands before a list item: a number, or a bullet."""
        style, setting = self.stage.layout.styles[label.style], self.stage.settings[label.style]
        y = top + label.y
        if label.text:
            measured = self.stage.typesetter.measured(label.text, setting)
            pieces = [word.shaped for word in measured.row]
            yield Glyphs(x, y, label.size, 0.0, _color(placed, style.color), pieces, label.text)
        else:
            yield from self._bullet(placed, label, x, y, setting.faces.regular.cap_height * label.size)

    def _bullet(self, placed: Placed, label: Label, x: float, y: float, cap: float) -> Iterable[Item]:
        """Draw a bullet beside a line whose baseline is at `y` and whose capitals are `cap` high."""
        style = self.stage.layout.styles[label.style]
        if style.bullet == "box":
            side, line = TICK_BOX * cap, Stroke(_color(placed, "black"), TICK_LINE)
            box = Rect(x + TICK_LINE / 2, y - cap / 2 - side / 2, side, side)
            return (Shape(rectangle(box), stroke=line),)
        if style.bullet == "deck" and self.stage.deck.bullet:
            width = max(LEAST_BULLET * cap, label.indent - BULLET_GAP * label.size)
            figure = Rect(x, y - BULLET_HIGH * cap, width, BULLET_HIGH * cap)
            return self.stage.artwork.bullet(self.stage.deck, placed.box.card, figure)
        return (Shape(circle(x + cap * 0.25, y - cap / 2, cap * 0.25), fill=_color(placed, style.bullet_color)),)


def _top(placed: Placed, block: Block) -> float:
    """Return where a block begins in its box."""
    inner = placed.inner
    return inner.y + _BEFORE[placed.box.slot.valign] * (inner.height - block.height)


def _color(placed: Placed, role: Role) -> Color:
    return placed.box.card.palette[role]


def _links(line: SetLine, glyphs: Glyphs, width: float) -> Iterator[Link]:
    """Yield an area for each link of a line; it is as wide as the measure, which is easier to hit than a word."""
    for mark in glyphs.text.marks:
        if mark.kind == "link" and mark.start < line.end and mark.end > line.start:
            yield Link(Rect(glyphs.x, glyphs.y - line.size, width, 1.25 * line.size), mark.target)
