"""Needs: how high boxes must be in a given width, before any of them has its place."""

from collections.abc import Sequence
from typing import NamedTuple

from ...geometry import Rect
from ...read.lengths import Length, Rest
from ..filling.box import Box
from .blocks import Blocks
from .distances import Distances
from .sharing import Need


class Needs(NamedTuple):
    """Those of one page's boxes."""

    distances: Distances
    blocks: Blocks

    def need(self, box: Box, width: float, whole: float) -> Need:
        """Return what a box needs in `width`; `whole` is the height that % is of. Raises DoesNotFitAcross."""
        slot = box.slot
        least = self.distances.points(slot.least, whole)
        if isinstance(slot.height, Length):
            return Need(max(least, self.distances.points(slot.height, whole)), 0.0)
        natural = self._natural(box, width, whole)
        if isinstance(slot.height, Rest):
            return Need(max(least, natural.height), slot.height.share)
        return natural._replace(height=max(least, natural.height))

    def _natural(self, box: Box, width: float, whole: float) -> Need:
        if box.slot.turn in (90, 270):
            return Need(0.0, 1.0)
        inner = self.distances.inside(Rect(0, 0, width, whole), box.slot.margin)
        around = whole - inner.height
        match box.kind:
            case "words":
                return self._of_words(box, inner, around)
            case "column":
                return self._of_column(box.parts, inner, around)
            case "row":
                return self._of_row(box.parts, inner, around)
        return Need(around, 1.0)

    def _of_words(self, box: Box, inner: Rect, around: float) -> Need:
        fitted = self.blocks.is_fitted(box.slot.style)
        block = self.blocks.of(box, inner.width, 0.0 if fitted else inner.height)
        return Need(block.height + around, 1.0 if fitted else 0.0, block.gaps * block.stretch)

    def _of_column(self, parts: Sequence[Box], inner: Rect, around: float) -> Need:
        total, share = around, 0.0
        for part in parts:
            edges = self.distances.edges(part.slot, inner)
            need = self.need(part, inner.width - edges.left - edges.right, inner.height)
            total += edges.top + need.height + edges.bottom
            share = max(share, need.share)
        return Need(total, share)

    def _of_row(self, parts: Sequence[Box], inner: Rect, around: float) -> Need:
        """A row is as high as its highest part; parts that take the rest take the row's height."""
        needs = []
        for part, (_, width) in zip(parts, self.distances.across(parts, inner), strict=True):
            edges = self.distances.edges(part.slot, inner)
            need = self.need(part, width, inner.height)
            needs.append(Need(need.height + edges.top + edges.bottom, need.share))
        share = 1.0 if all(need.share for need in needs) else 0.0
        return Need(max((need.height for need in needs), default=0.0) + around, share)
