"""Press: what a printer asks of sheets."""

from dataclasses import dataclass
from typing import Literal

from ..geometry import MM

Flip = Literal["long", "short", "hand"]
"""The edge over which sheets are turned; by hand a pile is turned like a page of a book."""
Wish = Literal["crop", "tick", "fold", "registration", "bar", "slug"]
"""Marks that a printer can ask for."""


@dataclass(frozen=True, slots=True)
class Offset:
    """How backs are moved to lie behind their fronts: points to the right and down, degrees clockwise, as the back is seen."""

    dx: float = 0.0
    dy: float = 0.0
    turn: float = 0.0


@dataclass(frozen=True, slots=True)
class Cutter:
    """What a cutting machine asks for; lengths in points.

    The contour of each card is a line in the separation `spot`. A camera finds `marks`
    (none, 3 or 4) `inset` from the paper's edge: a filled `square`, and angles with arms
    `arm` long and `line` thick.
    """

    spot: str = "CutContour"
    marks: Literal[0, 3, 4] = 0
    inset: float = 10 * MM
    arm: float = 20 * MM
    line: float = 1 * MM
    square: float = 5 * MM


@dataclass(frozen=True, slots=True)
class Press:
    """What a printer asks of sheets: an unprintable `margin` (points), marks, the edge over which sheets are flipped.

    `creep` is how far each sheet around it pushes a folded sheet out, `signature` the most sheets in
    one, `overlap` what tiles share to be glued; lengths are in points.
    """

    margin: float = 5 * MM
    marks: tuple[Wish, ...] = ("crop", "fold")
    flip: Flip = "long"
    creep: float = 0.0
    signature: int = 4
    overlap: float = 10 * MM
    backs: Offset = Offset()
    cutter: Cutter | None = None
