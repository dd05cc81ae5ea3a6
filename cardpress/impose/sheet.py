"""Sheet and Plan: paper as it goes through the press, and the way from pages to paper.

Coordinates are points from the top left corner of the paper, y downwards. A back
is described as one sees it after turning the sheet.
"""

from dataclasses import dataclass
from typing import Literal

from ..color import REGISTRATION, Color
from ..geometry import MM, Matrix, Point, Rect, Size, turned
from ..paths import Path
from .page_box import Side
from .press import Flip, Offset, Press, Wish

ROUNDING = 0.51 * MM
"""ISO 216 rounds halved papers down: two A5 pages are 1 mm narrower than A4, and nobody cuts that off. Programs round to whole points."""
Turn = Literal[0, 90, 180, 270]
Scheme = Literal["single", "grid", "stack", "gutterfold", "saddle", "signatures", "zine", "tile"]
Kind = Literal[Wish, "cut", "glue", "contour", "cutter"]


@dataclass(frozen=True, slots=True)
class Placement:
    """Page number `page` (from 0) on a sheet: `box` is where its trim lies, turned clockwise by `turn` degrees.

    `clip` is what of the page is shown, in the page's own coordinates: its bleed, half a gutter, the spine.
    """

    page: int
    box: Rect
    turn: Turn
    clip: Rect

    @property
    def matrix(self) -> Matrix:
        """Map the page's coordinates onto the paper."""
        return turned(self.turn, self.box)

    @property
    def area(self) -> Rect:
        """What the page covers of the paper: its clip, laid out."""
        return mapped(self.clip, self.matrix)


@dataclass(frozen=True, slots=True)
class Mark:
    """A printer's mark: a path stroked, or `filled`; `width` in points."""

    kind: Kind
    path: Path
    width: float = 0.25
    dash: tuple[float, ...] = ()
    color: Color = REGISTRATION
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A line of words in a margin: `at` is where its baseline begins, `size` in points; turned, it reads upwards."""

    words: str
    at: Point
    size: float = 6.0
    turn: Literal[0, 270] = 0

    @property
    def area(self) -> Rect:
        """What the words may take: 0.6 of the size a letter, though most are narrower."""
        length, below = 0.6 * self.size * len(self.words), self.size / 3
        if self.turn:
            return Rect(self.at.x - self.size, self.at.y - length, self.size + below, length)
        return Rect(self.at.x, self.at.y - self.size, length, self.size + below)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of a paper. `trim` is the finished page if the paper is cut down to one; else the paper is the product.

    `block` is the room of all places for pages, also of those that stay blank; None if there is just what is shown.
    `name` tells a tile from its neighbours. `moved` is how all of the side is moved on its way to paper.
    """

    paper: Size
    side: Side
    placements: tuple[Placement, ...]
    marks: tuple[Mark, ...] = ()
    trim: Rect | None = None
    labels: tuple[Label, ...] = ()
    name: str = ""
    moved: Offset = Offset()
    block: Rect | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Sides in the order they are printed, a back after its front. `left_out` says which marks had no room."""

    sheets: tuple[Sheet, ...] = ()
    flip: Flip = "long"
    left_out: tuple[Kind, ...] = ()


def mapped(box: Rect, matrix: Matrix) -> Rect:
    """Return the box that `matrix`, of quarter turns and mirrorings, makes of `box`."""
    a, b, c, d, _, _ = matrix
    x, y = matrix.apply(box.x, box.y)
    right, down = a * box.width + c * box.height, b * box.width + d * box.height
    return Rect(min(x, x + right), min(y, y + down), abs(right), abs(down))


def centred(block: Size, paper: Size) -> Rect:
    """Lay `block` in the middle of the paper, so that fronts and backs meet whichever way the sheet is flipped."""
    return Rect((paper.width - block.width) / 2, (paper.height - block.height) / 2, *block)


def lying(paper: Size, like: Size) -> Size:
    """Turn the paper to lie as `like` does: broad or upright."""
    return paper.turned if (paper.width > paper.height) != (like.width > like.height) else paper


def whole(paper: Size) -> Rect:
    return Rect(0, 0, *paper)


def fills(block: Rect, paper: Size) -> bool:
    """Whether a block is as large as the paper, but for rounding: then nothing need be cut off."""
    return block.holds(whole(paper), ROUNDING)


def fits(block: Rect, paper: Size) -> bool:
    """Whether a block lies on the paper, but for rounding."""
    return whole(paper).holds(block, ROUNDING)


def printable(paper: Size, press: Press) -> Rect:
    return whole(paper).grow(-press.margin)
