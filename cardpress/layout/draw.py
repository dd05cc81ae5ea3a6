"""Drawing: placed boxes become the items of a frame. Nothing is decided here but colours and edges."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..color import Color, Role
from ..geometry import Matrix, Path, Rect, circle, rounded, turned
from ..read.layout import Edge, Length
from .arrange import HAIR, Placed
from .block import Block, Label, SetLine
from .drawings import Place, drawing
from .frame import Glyphs, Group, Item, Link, Shape, Stroke
from .stage import Stage

RULE = 0.5
"""Points: a rule of a slot. Office printers lose anything thinner."""
TICK_BOX, TICK_LINE = 1.33, 0.9
"""A box to tick, in capitals' heights (4 mm beside 12 pt), and its line in points."""


@dataclass(frozen=True, slots=True, eq=False)
class Draftsman:
    """Draws one page; `trim` is the page's trim in the coordinates at hand, `left_hand` says it is a left page."""

    stage: Stage
    trim: Rect
    left_hand: bool

    def items(self, placed: Placed) -> Iterator[Item]:
        """Yield a box's items in the order they are painted: ground, behind, content, over, rules."""
        slot, rect = placed.box.slot, placed.rect
        if slot.turn:
            yield self._turned(placed)
            return
        outline = self._outline(placed)
        if slot.ground:
            yield Shape(outline, fill=self.color(placed, slot.ground))
        content = tuple(self._content(placed))
        if content and self._clips(placed):
            yield Group(content, clip=outline)
        else:
            yield from content
        yield from self._rules(placed, rect)

    def color(self, placed: Placed, role: Role) -> Color:
        return placed.box.card.palette[role]

    def bled(self, rect: Rect) -> Rect:
        """Run a box's edges that lie on the trim on into the bleed."""
        bleed, trim = self.stage.bleed, self.trim
        left = bleed if abs(rect.x - trim.x) < HAIR else 0.0
        top = bleed if abs(rect.y - trim.y) < HAIR else 0.0
        right = bleed if abs(rect.right - trim.right) < HAIR else 0.0
        bottom = bleed if abs(rect.bottom - trim.bottom) < HAIR else 0.0
        return Rect(rect.x - left, rect.y - top, rect.width + left + right, rect.height + top + bottom)

    def _turned(self, placed: Placed) -> Group:
        """Draw a turned box upright at the origin, with the trim seen from there."""
        slot, rect = placed.box.slot, placed.rect
        upright = Rect(0, 0, rect.height, rect.width) if slot.turn in (90, 270) else Rect(0, 0, rect.width, rect.height)
        box = replace(placed.box, slot=replace(slot, turn=0))
        inside = Draftsman(self.stage, seen_from(slot.turn, rect, self.trim), self.left_hand)
        return Group(tuple(inside.items(replace(placed, box=box, rect=upright))), turned(slot.turn, rect))

    def _outline(self, placed: Placed) -> Path:
        slot, rect = placed.box.slot, placed.rect
        if slot.clip == "circle":
            return circle(*rect.middle, min(rect.width, rect.height) / 2)
        if slot.corner == "round":
            return rounded(rect, min(rect.width, rect.height) / 2)
        assert isinstance(slot.corner, Length)
        radius = self.stage.points(slot.corner, min(rect.width, rect.height))
        return rounded(rect, radius) if radius else rounded(self.bled(rect), 0)

    def _clips(self, placed: Placed) -> bool:
        """Round corners and circles cut what is inside; a text never reaches them."""
        slot = placed.box.slot
        return placed.box.kind != "words" and (slot.clip == "circle" or slot.corner != Length(0, "mm"))

    def _content(self, placed: Placed) -> Iterator[Item]:
        for part in placed.behind:
            yield from self.items(part)
        if placed.block:
            yield from self._block(placed, placed.block)
        if placed.box.drawing:
            place = Place(placed.inner, self.bled(placed.inner), self.trim, placed.box.slot)
            yield from drawing(self.stage, placed.box.drawing, placed.box.card, place)
        for part in (*placed.parts, *placed.over):
            yield from self.items(part)

    # Text

    def _block(self, placed: Placed, block: Block) -> Iterator[Item]:
        inner, slot = placed.inner, placed.box.slot
        spare = inner.height - block.height
        top = inner.y + {"top": 0.0, "middle": spare / 2, "bottom": spare}[slot.valign]
        for label in block.labels:
            yield from self._label(placed, label, inner.x, top)
        for line in block.lines:
            yield from self._line(placed, line, block, top)

    def _line(self, placed: Placed, line: SetLine, block: Block, top: float) -> Iterator[Item]:
        inner, slot = placed.inner, placed.box.slot
        style = self.stage.layout.styles[line.style]
        width = line.line.width * line.size / 100_000
        spare = block.width - line.x - width
        align = ("left" if self.left_hand else "right") if slot.align == "outer" else slot.align
        x = inner.x + line.x + {"left": 0.0, "center": spare / 2, "right": spare}[align]
        pieces = self.stage.typesetter.pieces(line.measured, line.line)
        color = self.color(placed, slot.color or style.color)
        tracking = style.tracking * line.size / 1000
        text, start, end = line.measured.text, line.start, line.end
        yield Glyphs(x, top + line.y, line.size, tracking, color, pieces, text, start, end)
        for mark in text.marks:
            if mark.kind == "link" and mark.start < end and mark.end > start:
                yield Link(Rect(x, top + line.y - line.size, width, 1.25 * line.size), mark.target)

    def _label(self, placed: Placed, label: Label, x: float, top: float) -> Iterator[Item]:
        style, setting = self.stage.layout.styles[label.style], self.stage.settings[label.style]
        color = self.color(placed, style.bullet_color)
        y, cap = top + label.y, setting.faces.regular.cap_height * label.size
        if label.text:
            measured = self.stage.typesetter.measured(label.text, setting)
            pieces = measured.tokens
            ink = self.color(placed, style.color)
            yield Glyphs(x, y, label.size, 0.0, ink, pieces, label.text, 0, len(label.text.string))
        elif style.bullet == "box":
            side = TICK_BOX * cap
            line = Stroke(self.color(placed, "black"), TICK_LINE)
            yield Shape(rounded(Rect(x + TICK_LINE / 2, y - cap / 2 - side / 2, side, side), 0), stroke=line)
        elif style.bullet == "deck" and self.stage.deck.bullet:
            figure = Rect(x, y - 1.2 * cap, 3 * cap, 1.2 * cap)
            yield from self.stage.artwork.bullet(self.stage.deck, placed.box.card, figure)
        else:
            yield Shape(circle(x + cap * 0.25, y - cap / 2, cap * 0.25), fill=color)

    # Rules

    def _rules(self, placed: Placed, rect: Rect) -> Iterator[Item]:
        edges: dict[Edge, Path] = {
            "left": (("M", rect.x, rect.y), ("L", rect.x, rect.bottom)),
            "top": (("M", rect.x, rect.y), ("L", rect.right, rect.y)),
            "right": (("M", rect.right, rect.y), ("L", rect.right, rect.bottom)),
            "bottom": (("M", rect.x, rect.bottom), ("L", rect.right, rect.bottom)),
        }
        for edge, role in placed.box.slot.line.items():
            stroke = Stroke(self.color(placed, role), RULE)
            path = self._outline(placed) if edge == "all" else edges[edge]
            yield Shape(path, stroke=stroke)


def seen_from(turn: int, rect: Rect, trim: Rect) -> Rect:
    """Return where `trim` lies in the coordinates of a box that is laid out turned and placed on `rect`."""
    matrix = turned(turn, rect)
    determinant = matrix.a * matrix.d - matrix.b * matrix.c
    back = Matrix(matrix.d / determinant, -matrix.b / determinant, -matrix.c / determinant, matrix.a / determinant)
    corners = [back.apply(x - matrix.e, y - matrix.f) for x in (trim.x, trim.right) for y in (trim.y, trim.bottom)]
    xs, ys = [corner.x for corner in corners], [corner.y for corner in corners]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
