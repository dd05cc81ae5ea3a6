"""Sheet and Plan: paper as it goes through the press, and the way from pages to paper.

Coordinates are points from the top left corner of the paper, y downwards. A back
is described as one sees it after turning the sheet.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from ..color import REGISTRATION, Color
from ..geometry import MM, Matrix, Path, Point, Rect, Size, turned

ROUNDING = 0.51 * MM
"""ISO 216 rounds halved papers down: two A5 pages are 1 mm narrower than A4, and nobody cuts that off. Programs round to whole points."""
Turn = Literal[0, 90, 180, 270]
Flip = Literal["long", "short", "hand"]
"""The edge over which sheets are turned; by hand a pile is turned like a page of a book."""
Side = Literal["front", "back"]
Scheme = Literal["single", "grid", "stack", "gutterfold", "saddle", "signatures", "zine", "tile"]
Wish = Literal["crop", "tick", "fold", "registration", "bar", "slug"]
"""Marks that a printer can ask for."""
Kind = Literal[Wish, "cut", "glue", "contour", "cutter"]


class Outline(NamedTuple):
    """How a page is cut out: along its trim with corners of a radius (points), or along `cut`, as the die of a box does.

    `cut` goes around once, `creases` are lines; both are in the page's own coordinates.
    """

    corner: float = 0.0
    cut: Path = ()
    creases: tuple[Path, ...] = ()


ALONG_TRIM = Outline()


@dataclass(frozen=True, slots=True)
class PageBox:
    """What imposition knows of a page: its trim, how far its colour runs over it (points), folds from the top of the trim.

    `outline` is how a machine cuts it out, `copies` how often a card of it is wanted.
    """

    trim: Size
    bleed: float = 0.0
    folds: tuple[float, ...] = ()
    side: Side | None = None
    outline: Outline = ALONG_TRIM
    copies: int = 1


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
