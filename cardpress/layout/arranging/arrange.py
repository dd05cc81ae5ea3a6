"""Arranging: boxes get their places. Text is as high as it needs; what is left goes to the rest.

The program computes where things go; a layout only says what stands under or beside what.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from ...geometry import Rect
from ...read.layout import Turn
from ...read.lengths import Length
from ..filling.box import Box
from ..setting.block import Block
from ..stage import Stage
from .blocks import Blocks
from .distances import Distances
from .flow import flow
from .grid import grid
from .needs import Needs
from .placed import Placed, TooHigh
from .sharing import HAIR, Need, shared


@dataclass(eq=False)
class Arranger:
    """Places the boxes of one page (`Arranging`). `mirrored`: left and right are outer and inner."""

    stage: Stage
    points: Mapping[str, float]
    mirrored: bool = False
    resume: int = 0
    rest_of_flow: int | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._distances = Distances(self.stage, self.mirrored)
        self._blocks = Blocks(self.stage, self.points)
        self._needs = Needs(self._distances, self._blocks)

    def page(self, box: Box, rect: Rect) -> Placed:
        """Place a page's box. Raises TooHigh and DoesNotFitAcross."""
        margin = box.slot.margin or self.stage.size.margin
        return self._placed(box, rect, self._distances.inside(rect, margin), rect)

    def place(self, box: Box, rect: Rect) -> Placed:
        own = rect
        if box.slot.turn:
            width, height = (rect.height, rect.width) if box.slot.turn in (90, 270) else rect[2:]
            own = Rect(0, 0, width, height)
        return self._placed(box, rect, self._distances.inside(own, box.slot.margin), own)

    def _placed(self, box: Box, rect: Rect, inner: Rect, own: Rect) -> Placed:
        words = box.kind == "words"
        block = self._block_in(box, inner) if words else None
        parts = () if words else tuple(self._parts(box, inner))
        behind = tuple([self._pinned(pin, own) for pin in box.behind])
        over = tuple([self._pinned(pin, own) for pin in box.over])
        return Placed(box, rect, inner, block, parts, behind, over)

    def _parts(self, box: Box, inner: Rect) -> Iterator[Placed]:
        match box.kind:
            case "column":
                yield from self._column(box.parts, inner)
            case "row":
                yield from self._row(box.parts, inner)
            case "grid":
                yield from grid(self, box, inner)
            case "flow":
                yield from flow(self, box, inner)
            case "panels":
                yield from self._panels(box.parts)

    def too_high(self, boxes: Sequence[Box], excess: float) -> TooHigh:
        return TooHigh(boxes, excess, self._blocks.by_box())

    def need(self, box: Box, width: float, whole: float) -> Need:
        return self._needs.need(box, width, whole)

    # Columns and rows

    def _column(self, parts: Sequence[Box], inner: Rect) -> Iterator[Placed]:
        edges = [self._distances.edges(part.slot, inner) for part in parts]
        widths = [inner.width - edge.left - edge.right for edge in edges]
        needs = [self.need(part, width, inner.height) for part, width in zip(parts, widths, strict=True)]
        room = inner.height - sum(edge.top + edge.bottom for edge in edges)
        excess = sum(need.height for need in needs) - room
        if excess > HAIR:
            raise self.too_high(parts, excess)
        y = inner.y
        for part, edge, width, height in zip(parts, edges, widths, shared(needs, room), strict=True):
            y += edge.top
            yield self.place(part, Rect(inner.x + edge.left, y, width, height))
            y += height + edge.bottom

    def _row(self, parts: Sequence[Box], inner: Rect) -> Iterator[Placed]:
        for part, (x, width) in zip(parts, self._distances.across(parts, inner), strict=True):
            edges = self._distances.edges(part.slot, inner)
            room = inner.height - edges.top - edges.bottom
            need = self.need(part, width, inner.height)
            if need.height > room + HAIR:
                raise self.too_high([part], need.height - room)
            fixed = isinstance(part.slot.height, Length)
            height = need.height if fixed else room
            spare = room - height
            sunk = {"top": 0.0, "middle": spare / 2, "bottom": spare}[part.slot.valign] if fixed else 0.0
            yield self.place(part, Rect(x, inner.y + edges.top + sunk, width, height))

    # Panels

    def _panels(self, parts: Sequence[Box]) -> Iterator[Placed]:
        """Place the panels of a box, each turned as it is printed; in the order in which they are."""
        sides = self.stage.die.sides if self.stage.die else {}
        for name, side in sides.items():
            for part in parts:
                if part.slot.panel == name:
                    turn = cast("Turn", (side.turn + part.slot.turn) % 360)
                    yield self.place(part._replace(slot=replace(part.slot, turn=turn)), side.box)

    # Pinned slots

    def _pinned(self, box: Box, rect: Rect) -> Placed:
        slot, edges = box.slot, self._distances.edges(box.slot, rect)
        left, right = (slot.right, slot.left) if self.mirrored else (slot.left, slot.right)
        width = rect.width - edges.left - edges.right
        if isinstance(slot.width, Length):
            width = self._distances.points(slot.width, rect.width)
        need = self.need(box, width, rect.height)
        height = rect.height - edges.top - edges.bottom if need.share else need.height
        x = rect.right - edges.right - width if right is not None and left is None else rect.x + edges.left
        at_bottom = slot.bottom is not None and slot.top is None
        y = rect.bottom - edges.bottom - height if at_bottom else rect.y + edges.top
        return self.place(box, Rect(x, y, width, height))

    # Text

    def _block_in(self, box: Box, inner: Rect) -> Block:
        block = self._blocks.of(box, inner.width, inner.height)
        if block.height > inner.height + HAIR:
            raise self.too_high([box], block.height - inner.height)
        return block.spread(inner.height - block.height)
