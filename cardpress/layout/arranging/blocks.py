"""Blocks of a page: the words of its boxes set in their measures, each once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...text.copyfit import largest
from ..filling.box import Box
from ..setting.block import Block, DoesNotFitAcross, set_block
from ..setting.sizes import floor, most, size_in
from ..stage import Stage
from .sharing import HAIR


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Those of one page, in the sizes of type that the product has reached so far: `points` by style."""

    stage: Stage
    points: Mapping[str, float]
    _set: dict[tuple[Box, float, float], Block] = field(default_factory=dict)

    def of(self, box: Box, width: float, height: float) -> Block:
        """Set a box's words; the same box is asked for its needs first and placed after, mostly in another height."""
        follows = self.stage.following
        key = box, width, height if box.slot.style in follows or box.slot.first in follows else 0.0
        block = self._set.get(key)
        if block is None:
            block = self._set[key] = self._made(box, width, height)
        return block

    def by_box(self) -> Mapping[Box, Block]:
        """Return the blocks as they were set last."""
        return {box: block for (box, _, _), block in self._set.items()}

    def is_fitted(self, style: str) -> bool:
        """Whether a style has in each slot the largest size that fits it."""
        return self.stage.layout.styles[style].fit == "slot"

    def _made(self, box: Box, width: float, height: float) -> Block:
        slot = box.slot
        if self.is_fitted(slot.style):
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
