"""Sheet and Plan: paper as it goes through the press, and the way from pages to paper.

Coordinates are points from the top left corner of the paper, y downwards. A
placement's `at` is where the top left corner of the *turned* trim lies.
"""

from dataclasses import dataclass, field
from typing import Literal

from ..geometry import Path, Point, Rect, Size

Turn = Literal[0, 90, 180, 270]
Flip = Literal["long", "short"]


@dataclass(frozen=True, slots=True)
class PageBox:
    """What imposition knows of a page: its trim, how far its colour runs over it (points), folds from the top of the trim."""

    trim: Size
    bleed: float = 0.0
    folds: tuple[float, ...] = ()
    side: Literal["front", "back"] | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """Page number `page` (from 0) on a sheet. `clip` is in the page's own coordinates: bleed, half a gutter, the spine."""

    page: int
    at: Point
    turn: Turn
    clip: Rect


@dataclass(frozen=True, slots=True)
class Mark:
    """A printer's mark: a path stroked in registration colour, `width` in points."""

    kind: Literal["crop", "fold"]
    path: Path
    width: float = 0.25
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of a paper."""

    paper: Size
    side: Literal["front", "back"]
    placements: tuple[Placement, ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """Sides in the order they are printed. `left_out` says which marks had no room."""

    sheets: tuple[Sheet, ...]
    flip: Flip = "long"
    left_out: tuple[str, ...] = field(default=())
