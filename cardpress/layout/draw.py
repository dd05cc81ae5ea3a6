"""Drawing: placed boxes become the items of a frame. Nothing is decided here but colours and edges."""

import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..color import RICH_BLACK, Color, Role
from ..geometry import MM, Rect, turned
from ..paths import Path, circle, rectangle, rounded
from ..read.layout import Edge, Panel
from ..read.lengths import ZERO, Length
from .arranging.placed import Placed
from .arranging.sharing import HAIR
from .draw_text import Scribe
from .drawings.line_boxes import line_boxes
from .frame import Group, Item, Shape, Stroke
from .setting.block import Block
from .stage import Stage

if TYPE_CHECKING:
    from .tags.tagger import Tagger

LARGE = 30 * MM
"""A black area at least so wide and high looks grey in black ink alone."""
RULE = 0.5
"""Points: a rule of a slot. Office printers lose anything thinner."""


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
        trim, reach = map(turned(slot.turn, rect).inverse.box, (self.trim, self.reach))
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
            items += self._text(placed, placed.block)
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

    def _text(self, placed: Placed, block: Block) -> Iterable[Item]:
        if self.tagger:
            return self.tagger.text(placed.box, self._scribe.paragraphs(placed, block))
        return self._scribe.items(placed, block)

    @functools.cached_property
    def _scribe(self) -> Scribe:
        return Scribe(self.stage, self.left_hand)

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
