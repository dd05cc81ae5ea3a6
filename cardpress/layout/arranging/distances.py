"""Distances: a layout's margins, edges and widths in points; on mirrored pages left and right change places."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...geometry import Edges, Rect
from ...read.layout import Margin, Slot
from ...read.lengths import Extent, Length, Rest
from ..filling.box import Box
from ..stage import Stage


class Distances(NamedTuple):
    """Those of one page. `mirrored`: left and right are outer and inner."""

    stage: Stage
    mirrored: bool

    def inside(self, rect: Rect, margin: Margin | None) -> Rect:
        """Return what a margin leaves of a box."""
        if margin is None:
            return rect
        edges = self.stage.edges(margin, rect)
        swapped = self.mirrored and margin is self.stage.size.margin
        return rect.inset(_mirrored(edges) if swapped else edges)

    def points(self, length: Extent | None, whole: float) -> float:
        """Return a length that is written as one, of which `whole` is 100%; 0 for a share of the rest, or none."""
        return self.stage.points(length, whole) if isinstance(length, Length) else 0.0

    def edges(self, slot: Slot, rect: Rect) -> Edges:
        """Return a slot's distances from the edges of its parent, or from the part before it."""
        edges = self.stage.edges(slot, rect)
        return _mirrored(edges) if self.mirrored else edges

    def across(self, parts: Sequence[Box], inner: Rect) -> Iterator[tuple[float, float]]:
        """Yield left edge and width of each part of a row."""
        slots = [part.slot for part in parts]
        lefts = [self.points(slot.left, inner.width) for slot in slots]
        rights = [self.points(slot.right, inner.width) for slot in slots]
        fixed = [self.points(slot.width, inner.width) for slot in slots]
        shares = [_share(slot.width) for slot in slots]
        room = inner.width - sum(lefts) - sum(rights) - sum(fixed)
        x = inner.x
        for left, right, own, share in zip(lefts, rights, fixed, shares, strict=True):
            width = own + (max(0.0, room) * share / sum(shares) if share else 0.0)
            yield x + left, width
            x += left + width + right


def _mirrored(edges: Edges) -> Edges:
    return Edges(edges.right, edges.top, edges.left, edges.bottom)


def _share(width: Extent | None) -> float:
    """In a row a part without a width takes one share of what is left."""
    return width.share if isinstance(width, Rest) else 0.0 if width else 1.0
