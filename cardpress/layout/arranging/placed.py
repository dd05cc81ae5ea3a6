"""Placed: a box at its place, boxes that have no room, and what places the parts of a stack."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from ...geometry import Rect
from ..filling.box import Box
from ..setting.block import Block
from ..stage import Stage
from .sharing import Need


class Placed(NamedTuple):
    """A box with its place; `inner` is inside its margin. What a turned box holds lies in coordinates of its own."""

    box: Box
    rect: Rect
    inner: Rect
    block: Block | None = None
    parts: tuple["Placed", ...] = ()
    behind: tuple["Placed", ...] = ()
    over: tuple["Placed", ...] = ()


class TooHigh(Exception):
    """Boxes need `excess` points more height than there is; `blocks` is how their words were set."""

    def __init__(self, boxes: Sequence[Box], excess: float, blocks: Mapping[Box, Block]) -> None:
        self.boxes, self.excess, self.blocks = tuple(boxes), excess, blocks
        super().__init__(excess)


class Arranging(Protocol):
    """Places the boxes of one page; grids and flows ask it for what their parts need, and to place them.

    A flow, or a grid that goes on over pages, starts with its part number `resume`; `rest_of_flow` is
    where the next page goes on, None when nothing is left.
    """

    stage: Stage
    resume: int
    rest_of_flow: int | None

    def need(self, box: Box, width: float, whole: float) -> Need:
        """Return what a box needs in `width`; `whole` is the height that % is of. Raises DoesNotFitAcross."""

    def place(self, box: Box, rect: Rect) -> Placed:
        """Place a box. Raises TooHigh and DoesNotFitAcross."""

    def too_high(self, boxes: Sequence[Box], excess: float) -> TooHigh:
        """Return what to raise where boxes need `excess` points more height than there is."""
