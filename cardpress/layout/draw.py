"""Drawing: placed boxes become the items of a frame. Nothing is decided here but colours and edges."""

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, cast

from ..color import RICH_BLACK, Color, Role
from ..geometry import MM, Matrix, Path, Rect, circle, rectangle, rounded, turned
from ..read.layout import Align, Edge, Panel, Style, Valign
from ..read.lengths import ZERO, Length
from ..text.shape import EM
from .block import Block, Label, SetLine
from .frame import Glyphs, Group, Item, Link, Shape, Stroke
from .line_boxes import line_boxes
from .placed import Placed
from .sharing import HAIR
from .stage import Stage

if TYPE_CHECKING:
    from .tags.drawn import Drawn
    from .tags.tagger import Tagger

LARGE = 30 * MM
"""A black area at least so wide and high looks grey in black ink alone."""
RULE = 0.5
"""Points: a rule of a slot. Office printers lose anything thinner."""
TICK_BOX, TICK_LINE = 1.33, 0.9
"""A box to tick, in capitals' heights (4 mm beside 12 pt), and its line in points."""
_BEFORE: Mapping[Align | Valign, float] = {
    "left": 0.0,
    "center": 0.5,
    "right": 1.0,
    "top": 0.0,
    "middle": 0.5,
    "bottom": 1.0,
}
"""How much of the room that is left over stands before a text."""


@dataclass(frozen=True, eq=False)
class Draftsman:
    """Draws pages, or a panel of a box; `left_hand` says they are left pages.

    `trim` is where it ends, in the coordinates at hand, and `reach` how far what runs over the
    trim is to run: into the bleed, or over a panel's flaps. `lines` are boxes of the lines of
    type that will lie on what is drawn. `tagger` says what things are, if the file is to tell that.
    """

    stage: Stage
    trim: Rect
    reach: Rect
    left_hand: bool = False
    lines: tuple[Rect, ...] = ()
    tagger: "Tagger | None" = None

    def items(self, placed: Placed) -> list[Item]:
        """Return a box's items in the order they are painted: ground, behind, content, over, rules."""
        items: list[Item] = []
        self._add(placed, items)
        return items

    def _add(self, placed: Placed, items: list[Item]) -> None:
        slot = placed.box.slot
        if slot.turn:
            items.append(self._turned(placed))
            return
        if slot.ground:
            items.append(Shape(self._outline(placed), fill=self._ground(placed, slot.ground)))
        if self._clips(placed):
            content: list[Item] = []
            self._add_content(placed, content)
            items.append(Group(content, clip=self._outline(placed)))
        else:
            self._add_content(placed, items)
        if slot.line:
            items += self._rules(placed, placed.rect)

    def _ground(self, placed: Placed, role: Role) -> Color:
        """Return the colour of an area: large black ones get other inks under the black, but in an edition of black alone."""
        color, rect = self.color(placed, role), placed.rect
        large = role == "black" and min(rect.width, rect.height) >= LARGE
        return RICH_BLACK if large and self.stage.product.inks == "all" else color

    def color(self, placed: Placed, role: Role) -> Color:
        return placed.box.card.palette[role]

    @functools.cached_property
    def _page(self) -> Path:
        """The outline of a whole page: one for all, so that it is written out once."""
        return rectangle(self.bled(self.trim))

    def bled(self, rect: Rect) -> Rect:
        """Run a box's edges that lie on the trim on into the bleed."""
        trim, reach = self.trim, self.reach
        left = trim.x - reach.x if abs(rect.x - trim.x) < HAIR else 0.0
        top = trim.y - reach.y if abs(rect.y - trim.y) < HAIR else 0.0
        right = reach.right - trim.right if abs(rect.right - trim.right) < HAIR else 0.0
        bottom = reach.bottom - trim.bottom if abs(rect.bottom - trim.bottom) < HAIR else 0.0
        return Rect(rect.x - left, rect.y - top, rect.width + left + right, rect.height + top + bottom)

    def _cut(self, placed: Placed) -> Rect:
        """Return what a drawing is cut to."""
        box = self.bled(placed.inner)
        if placed.box.slot.clip != "wide" or placed.box.drawing != "art":
            return box
        page = self.bled(self.trim)
        return Rect(page.x, box.y, page.width, box.height)

    def _on(self, panel: Panel) -> "Draftsman":
        """On a panel of a box the panel is what has edges, and its flaps take its colour."""
        assert self.stage.die
        side = self.stage.die.sides[panel]
        return replace(self, trim=side.box, reach=side.reach)

    def _turned(self, placed: Placed) -> Group:
        """Draw a turned box upright at the origin, with the trim seen from there."""
        slot, rect = placed.box.slot, placed.rect
        upright = Rect(0, 0, rect.height, rect.width) if slot.turn in (90, 270) else Rect(0, 0, rect.width, rect.height)
        box = placed.box._replace(slot=replace(slot, turn=0))
        trim, reach = (seen_from(slot.turn, rect, area) for area in (self.trim, self.reach))
        inside = replace(self, trim=trim, reach=reach, lines=())
        return Group(inside.items(placed._replace(box=box, rect=upright)), turned(slot.turn, rect))

    def _outline(self, placed: Placed) -> Path:
        slot, rect = placed.box.slot, placed.rect
        if slot.clip == "circle":
            return circle(*rect.middle, min(rect.width, rect.height) / 2)
        if slot.corner == "round":
            return rounded(rect, min(rect.width, rect.height) / 2)
        assert isinstance(slot.corner, Length)
        if slot.corner.number:
            return rounded(rect, self.stage.points(slot.corner, min(rect.width, rect.height)))
        return self._page if rect == self.trim else rectangle(self.bled(rect))

    def _clips(self, placed: Placed) -> bool:
        """Round corners and circles cut what is inside; a text never reaches them."""
        slot = placed.box.slot
        return placed.box.kind != "words" and (slot.clip == "circle" or slot.corner != ZERO)

    def _add_content(self, placed: Placed, items: list[Item]) -> None:
        if placed.behind:
            content: list[Item] = []
            self._add_own(placed, content)
            under = replace(self, lines=(*self.lines, *line_boxes(content)))
            for part in placed.behind:
                items += under.items(part)
            items += content
        else:
            self._add_own(placed, items)
        for part in placed.over:
            self._add(part, items)

    def _add_own(self, placed: Placed, items: list[Item]) -> None:
        if placed.block:
            self._add_block(placed, placed.block, items)
        if placed.box.drawing:
            from .drawings.drawing import Place, drawing  # pages of words do without

            place = Place(placed.inner, self._cut(placed), self.trim, placed.box.slot, self.lines)
            drawn = drawing(self.stage, placed.box.drawing, placed.box.card, place)
            items += self.tagger.drawing(placed, tuple(drawn)) if self.tagger else drawn
        for part in placed.parts:
            if part.box.slot.panel:
                items += self._on(part.box.slot.panel).items(part)
            elif self.tagger and part.box.card is not placed.box.card:
                items += replace(self, tagger=self.tagger.of(part.box, placed.box)).items(part)
            else:
                self._add(part, items)

    # Text

    def _add_block(self, placed: Placed, block: Block, items: list[Item]) -> None:
        inner, slot = placed.inner, placed.box.slot
        top = inner.y + _BEFORE[slot.valign] * (inner.height - block.height)
        if self.tagger:
            items += self.tagger.text(placed.box, self._paragraphs(placed, block, top))
            return
        for label in block.labels:
            items += self._label(placed, label, inner.x, top)
        for style, lines in groupby(block.lines, key=attrgetter("style")):
            items += self._lines(placed, self.stage.layout.styles[style], lines, block.width, top)

    def _paragraphs(self, placed: Placed, block: Block, top: float) -> Iterator["Drawn"]:
        """Draw a block paragraph by paragraph, each line by itself; links are left to the tagger."""
        from .tags.drawn import MEANS, Drawn, DrawnLine  # for files that tell what things are

        labels = {label.y: label for label in block.labels}
        for number, run in groupby(block.lines, key=attrgetter("paragraph")):
            lines = tuple(run)
            label, style = labels.get(lines[0].y), self.stage.layout.styles[lines[0].style]
            drawn = (
                next(self._lines(placed, style, (line,), block.width, top)) for line in lines
            )  # the links come after
            yield Drawn(
                placed.box.words[number],
                tuple(self._label(placed, label, placed.inner.x, top)) if label else (),
                "" if label and label.text else MEANS[style.bullet],
                tuple(map(DrawnLine, lines, cast("Iterator[Glyphs]", drawn))),
            )

    def _lines(
        self, placed: Placed, style: Style, lines: Iterable[SetLine], measure: float, top: float
    ) -> Iterator[Item]:
        """Draw lines of one style in a block that is `measure` wide."""
        slot, left = placed.box.slot, placed.inner.x
        align = ("left" if self.left_hand else "right") if slot.align == "outer" else slot.align
        before, optical = _BEFORE[align], style.optical and align == "left"
        color = self.color(placed, slot.color or style.color)
        for line in lines:
            pieces = self.stage.typesetter.pieces(line.measured, line.line)
            measured, broken, _, indent, y, size, _ = line
            x = left + indent
            if before:
                x += before * (measure - indent - broken.width * size / EM)
            if optical:
                x -= pieces[0].bearing * size
            yield Glyphs(x, top + y, size, style.tracking * size / 1000, color, pieces, measured.text)
            if measured.text.marks:
                yield from _links(line, x, top + y, measure)

    def _label(self, placed: Placed, label: Label, x: float, top: float) -> Iterator[Item]:
        style, setting = self.stage.layout.styles[label.style], self.stage.settings[label.style]
        color = self.color(placed, style.bullet_color)
        y, cap = top + label.y, setting.faces.regular.cap_height * label.size
        if label.text:
            measured = self.stage.typesetter.measured(label.text, setting)
            pieces = [word.shaped for word in measured.row]
            ink = self.color(placed, style.color)
            yield Glyphs(x, y, label.size, 0.0, ink, pieces, label.text)
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


def seen_from(turn: int, rect: Rect, area: Rect) -> Rect:
    """Return where `area` lies in the coordinates of a box that is laid out turned and placed on `rect`."""
    matrix = turned(turn, rect)
    determinant = matrix.a * matrix.d - matrix.b * matrix.c
    back = Matrix(matrix.d / determinant, -matrix.b / determinant, -matrix.c / determinant, matrix.a / determinant)
    return back.box(area._replace(x=area.x - matrix.e, y=area.y - matrix.f))


def _links(line: SetLine, x: float, y: float, width: float) -> Iterator[Link]:
    """Yield an area for each link of a line; it is as wide as the measure, which is easier to hit than a word."""
    for mark in line.measured.text.marks:
        if mark.kind == "link" and mark.start < line.end and mark.end > line.start:
            yield Link(Rect(x, y - line.size, width, 1.25 * line.size), mark.target)
