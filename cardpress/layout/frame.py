"""Frame: a page laid out, marks at fixed places. What composition makes and painting consumes.

A frame knows nothing of decks, products or PDF. Coordinates are points from the
top left corner of the trim, y downwards; items are painted in order. Items are named
tuples, which are made three times as fast as frozen dataclasses, and a deck has many.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from ..color import Color
from ..geometry import Matrix, Rect, Size
from ..paths import Path
from ..prose import Text
from ..sight import Sight
from ..text.shaped import EM, Shaped


class Glyphs(NamedTuple):
    """One line of type on a baseline. `pieces` follow each other: words, spaces, an added hyphen.

    `tracking` is in points, added after every glyph. The line shows a part of `text`, whose marks change the font.
    """

    x: float
    y: float
    size: float
    tracking: float
    color: Color
    pieces: Sequence[Shaped]
    text: Text

    @property
    def width(self) -> float:
        """How wide the line is in points, the tracking after its last glyph included."""
        letters = sum(len(piece.glyphs) for piece in self.pieces)
        return sum(piece.width for piece in self.pieces) * self.size / EM + letters * self.tracking


class Stroke(NamedTuple):
    """A line of `width` points; `dash` alternates lengths drawn and left out."""

    color: Color
    width: float
    dash: tuple[float, ...] = ()
    cap: Literal["butt", "round"] = "butt"


class Shape(NamedTuple):
    """A path, filled (by the nonzero rule unless `even_odd`), stroked, or both."""

    path: Path
    fill: Color | None = None
    stroke: Stroke | None = None
    even_odd: bool = False


class Picture(NamedTuple):
    """A pixel image stretched over `box`; the painter reads and converts the file. `key` is its content's digest.

    On a proof it is shown as some people see it: `sight`.
    """

    path: str
    key: str
    box: Rect
    sight: Sight = "normal"

    @property
    def size(self) -> Size:
        return Size(self.box.width, self.box.height)


class Group(NamedTuple):
    """Items moved by `matrix`, then cut to `clip` (which is not moved)."""

    items: Sequence["Item"]
    matrix: Matrix | None = None
    clip: Path | None = None


class Link(NamedTuple):
    """An area that opens `target` on a screen."""

    box: Rect
    target: str


Role = Literal[
    "section", "title", "paragraph", "list", "bullets", "numbers", "item", "label", "body", "picture", "link"
]


class Element(NamedTuple):
    """A part of what a document tells to those who listen; one is known by its role and key in the element around it.

    The key of a title is its rank: 1 the deck's, 2 a category's, 3 a card's. `says` is told in place of a picture or
    a bullet, and is where a link leads. `language` is named where it is another than the document's.
    """

    role: Role
    key: int | str = 0
    says: str = ""
    language: str = ""


class Tagged(NamedTuple):
    """Items and what they tell: `elements` lead from a card's section to what these items are, on however many lines and pages.

    Without elements they are decoration, or `repeated` from page to page. `box` is where a picture is, or what opens a link.
    """

    items: Sequence["Item"]
    elements: tuple[Element, ...] = ()
    repeated: bool = False
    box: Rect | None = None


Item = Glyphs | Shape | Picture | Group | Link | Tagged


class Frame(NamedTuple):
    """A page: its trim, its items, and what it is of. `number` counts pages from 1, `card` is the card's number."""

    size: Size
    items: Sequence[Item]
    name: str
    number: int
    side: Literal["front", "back"] | None = None
    card: int | None = None
    folds: tuple[float, ...] = ()
    corner: float = 0.0
