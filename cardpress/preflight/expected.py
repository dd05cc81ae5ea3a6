"""What is expected of a file: the deck's side of preflight, as plain data."""

from dataclasses import dataclass
from typing import NamedTuple

from ..geometry import Rect, Size
from .finding import Side


class Area(NamedTuple):
    """A page of the deck on a page of the file: `box` is its trim, in points from the file's trim.

    `texts` are what the author wrote for it, letter for letter. `whole`: all of the page is shown, not only
    a tile of it. `turned`: it does not lie as it is read.
    """

    box: Rect
    card: str = ""
    side: Side = ""
    number: int = 0
    texts: tuple[str, ...] = ()
    whole: bool = True
    turned: bool = False


@dataclass(frozen=True, slots=True)
class ExpectedPage:
    """A page of the file: its trimmed size in points, and what lies on it."""

    trim: Size
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class Expected:
    """A product of a deck. `funding`: the emblem of the European Union must be on it."""

    pages: tuple[ExpectedPage, ...]
    funding: bool = False
