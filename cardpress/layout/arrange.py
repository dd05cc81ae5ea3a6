"""Arranging: boxes get their places. Text is as high as it needs; what is left goes to the rest.

The program computes where things go; a layout only says what stands under or beside what.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from ..geometry import Edges, Rect
from ..read.layout import Extent, Length, Margin, Rest, Slot, Turn
from ..text.copyfit import largest
from .block import Block, DoesNotFitAcross, set_block
from .box import Box
from .flow import flow
from .grid import grid
from .placed import Placed, TooHigh
from .sharing import HAIR, Need, shared
from .sizes import floor, most, size_in
from .stage import Stage


@dataclass(eq=False)
class Arranger:
    """Places the boxes of one page (`Arranging`). `mirrored`: left and right are outer and inner."""

    stage: Stage
    points: Mapping[str, float]
    mirrored: bool = False
    resume: int = 0
    rest_of_flow: int | None = field(default=None, init=False)
    _blocks: dict[tuple[Box, float, float], Block] = field(default_factory=dict, init=False)

    def page(self, box: Box, rect: Rect) -> Placed:
        """Place a page's box. Raises TooHigh and DoesNotFitAcross."""
        margin = box.slot.margin or self.stage.size.margin
        return self._placed(box, rect, self._inner(rect, margin), rect)

    def place(self, box: Box, rect: Rect) -> Placed:
        own = rect
        if box.slot.turn:
            width, height = (rect.height, rect.width) if box.slot.turn in (90, 270) else rect[2:]
            own = Rect(0, 0, width, height)
        return self._placed(box, rect, self._inner(own, box.slot.margin), own)

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
        return TooHigh(boxes, excess, {box: block for (box, _, _), block in self._blocks.items()})

    # Distances

    def _inner(self, rect: Rect, margin: Margin | None) -> Rect:
        if margin is None:
            return rect
        edges = self.stage.edges(margin, rect)
        swapped = self.mirrored and margin is self.stage.size.margin
        return rect.inset(_mirrored(edges) if swapped else edges)

    def _points(self, length: Extent | None, whole: float) -> float:
        return self.stage.points(length, whole) if isinstance(length, Length) else 0.0

    def _edges(self, slot: Slot, rect: Rect) -> Edges:
        edges = self.stage.edges(slot, rect)
        return _mirrored(edges) if self.mirrored else edges

    # Heights

    def need(self, box: Box, width: float, whole: float) -> Need:
        """Return what a box needs in `width`; `whole` is the height that % is of. Raises DoesNotFitAcross."""
        slot = box.slot
        least = self._points(slot.least, whole)
        if isinstance(slot.height, Length):
            return Need(max(least, self._points(slot.height, whole)), 0.0)
        natural = self._natural(box, width, whole)
        if isinstance(slot.height, Rest):
            return Need(max(least, natural.height), slot.height.share)
        return natural._replace(height=max(least, natural.height))

    def _natural(self, box: Box, width: float, whole: float) -> Need:
        if box.slot.turn in (90, 270):
            return Need(0.0, 1.0)
        inner = self._inner(Rect(0, 0, width, whole), box.slot.margin)
        around = whole - inner.height
        if box.kind == "words":
            fitted = self.stage.layout.styles[box.slot.style].fit == "slot"
            block = self._block(box, inner.width, 0.0 if fitted else inner.height)
            return Need(block.height + around, 1.0 if fitted else 0.0, block.gaps * block.stretch)
        if box.kind == "column":
            return self._column_need(box.parts, inner, around)
        if box.kind == "row":
            return self._row_need(box.parts, inner, around)
        return Need(around, 1.0)

    def _column_need(self, parts: Sequence[Box], inner: Rect, around: float) -> Need:
        total, share = around, 0.0
        for part in parts:
            edges = self._edges(part.slot, inner)
            need = self.need(part, inner.width - edges.left - edges.right, inner.height)
            total += edges.top + need.height + edges.bottom
            share = max(share, need.share)
        return Need(total, share)

    def _row_need(self, parts: Sequence[Box], inner: Rect, around: float) -> Need:
        """A row is as high as its highest part; parts that take the rest take the row's height."""
        needs = []
        for part, (_, width) in zip(parts, self._across(parts, inner), strict=True):
            edges = self._edges(part.slot, inner)
            need = self.need(part, width, inner.height)
            needs.append(Need(need.height + edges.top + edges.bottom, need.share))
        share = 1.0 if all(need.share for need in needs) else 0.0
        return Need(max((need.height for need in needs), default=0.0) + around, share)

    # Columns and rows

    def _column(self, parts: Sequence[Box], inner: Rect) -> Iterator[Placed]:
        edges = [self._edges(part.slot, inner) for part in parts]
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
        for part, (x, width) in zip(parts, self._across(parts, inner), strict=True):
            edges = self._edges(part.slot, inner)
            room = inner.height - edges.top - edges.bottom
            need = self.need(part, width, inner.height)
            if need.height > room + HAIR:
                raise self.too_high([part], need.height - room)
            fixed = isinstance(part.slot.height, Length)
            height = need.height if fixed else room
            spare = room - height
            sunk = {"top": 0.0, "middle": spare / 2, "bottom": spare}[part.slot.valign] if fixed else 0.0
            yield self.place(part, Rect(x, inner.y + edges.top + sunk, width, height))

    def _across(self, parts: Sequence[Box], inner: Rect) -> Iterator[tuple[float, float]]:
        """Yield left edge and width of each part of a row."""
        slots = [part.slot for part in parts]
        lefts = [self._points(slot.left, inner.width) for slot in slots]
        rights = [self._points(slot.right, inner.width) for slot in slots]
        fixed = [self._points(slot.width, inner.width) for slot in slots]
        shares = [_share(slot.width) for slot in slots]
        room = inner.width - sum(lefts) - sum(rights) - sum(fixed)
        x = inner.x
        for left, right, own, share in zip(lefts, rights, fixed, shares, strict=True):
            width = own + (max(0.0, room) * share / sum(shares) if share else 0.0)
            yield x + left, width
            x += left + width + right

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
        slot, edges = box.slot, self._edges(box.slot, rect)
        left, right = (slot.right, slot.left) if self.mirrored else (slot.left, slot.right)
        width = rect.width - edges.left - edges.right
        if isinstance(slot.width, Length):
            width = self._points(slot.width, rect.width)
        need = self.need(box, width, rect.height)
        height = rect.height - edges.top - edges.bottom if need.share else need.height
        x = rect.right - edges.right - width if right is not None and left is None else rect.x + edges.left
        at_bottom = slot.bottom is not None and slot.top is None
        y = rect.bottom - edges.bottom - height if at_bottom else rect.y + edges.top
        return self.place(box, Rect(x, y, width, height))

    # Text

    def _block_in(self, box: Box, inner: Rect) -> Block:
        block = self._block(box, inner.width, inner.height)
        if block.height > inner.height + HAIR:
            raise self.too_high([box], block.height - inner.height)
        return block.spread(inner.height - block.height)

    def _block(self, box: Box, width: float, height: float) -> Block:
        """Set a box's words; the same box is asked for its needs first and placed after, mostly in another height."""
        follows = self.stage.following
        key = box, width, height if box.slot.style in follows or box.slot.first in follows else 0.0
        block = self._blocks.get(key)
        if block is None:
            block = self._blocks[key] = self._set(box, width, height)
        return block

    def _set(self, box: Box, width: float, height: float) -> Block:
        slot = box.slot
        if self.stage.layout.styles[slot.style].fit == "slot":
            return self._fitted(box, width, height)
        names = [slot.first, slot.style] if slot.first else [slot.style]
        styles = [(name, size_in(self.stage, name, self.points, height)) for name in names]
        return set_block(self.stage, box.words, styles, width)

    def _fitted(self, box: Box, width: float, height: float) -> Block:
        """Set a text at the largest size that fits its slot, or at its floor for others to refuse."""
        name = box.slot.style
        least = floor(self.stage, self.stage.layout.styles[name])

        def holds(size: float) -> bool:
            try:
                return set_block(self.stage, box.words, [(name, size)], width).height <= height + HAIR
            except DoesNotFitAcross:
                return False

        most_here = most(self.stage, name) or size_in(self.stage, name, self.points, height)
        size = largest(holds, least, most_here) or least
        return set_block(self.stage, box.words, [(name, size)], width)


def _mirrored(edges: Edges) -> Edges:
    return Edges(edges.right, edges.top, edges.left, edges.bottom)


def _share(width: Extent | None) -> float:
    """In a row a part without a width takes one share of what is left."""
    return width.share if isinstance(width, Rest) else 0.0 if width else 1.0
