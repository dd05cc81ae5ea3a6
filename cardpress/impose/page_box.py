"""Page boxes: what imposition knows of pages, which it never looks into."""

from typing import Literal, NamedTuple

from ..geometry import Size
from ..paths import Path

Side = Literal["front", "back"]


class Outline(NamedTuple):
    """How a page is cut out: along its trim with corners of a radius (points), or along `cut`, as the die of a box does.

    `cut` goes around once, `creases` are lines; both are in the page's own coordinates.
    """

    corner: float = 0.0
    cut: Path = ()
    creases: tuple[Path, ...] = ()


ALONG_TRIM = Outline()


class PageBox(NamedTuple):
    """What imposition knows of a page: its trim, how far its colour runs over it (points), folds from the top of the trim.

    `outline` is how a machine cuts it out, `copies` how often a card of it is wanted.
    """

    trim: Size
    bleed: float = 0.0
    folds: tuple[float, ...] = ()
    side: Side | None = None
    outline: Outline = ALONG_TRIM
    copies: int = 1
