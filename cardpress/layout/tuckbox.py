"""Tuck box: the die of a box that is folded from one piece, from dimensions to paths.

Laid flat with its printed side up, the box is a row of four panels: left, front, right,
back, and a flap at the back's edge that is glued behind the left panel. The front
carries a lid above and a bottom below, whose flaps are tucked in behind the back; a
notch in the back's upper edge lets a thumb at the cards. Both sides carry flaps that
keep dust out. Lengths are in points, the origin is the top left corner of the flat box.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from ..geometry import MM, Path, Rect, Size
from ..read.layout import Panel, Turn
from .outline import Corner, outline

PLAY = 1 * MM
"""What the pile of cards has to spare in each direction, inside the folded box."""
LEAST_DEPTH = 12 * MM
"""Narrower sides can't carry a title."""
GLUE, OVERLAP = 12 * MM, 5 * MM
"""Width of the glued flap, and how far ink runs onto it: the rest is left free for the glue."""
TUCK, SHOULDER = 15 * MM, 8 * MM
"""Height of a flap that is tucked in, and the radius of its corners."""
SLIT = 0.5 * MM
"""What lid and bottom are narrower by on either side, so that they slip between the sides."""
DUST, DUST_SHARE = 10 * MM, 0.6
"""Least height of a dust flap, and its share of a deeper box; two never meet."""
NOTCH = 9 * MM
"""Radius of the thumb's notch."""
TAPER = 2 * MM
"""What dust flaps and the glued flap lose of their width towards their ends."""


class Dimensions(NamedTuple):
    """Width, height and depth of a folded box, from crease to crease."""

    width: float
    height: float
    depth: float


class Side(NamedTuple):
    """A panel of the flat box: `turn` is how its content lies there, `reach` how far ink may run on from it."""

    box: Rect
    reach: Rect
    turn: Turn


@dataclass(frozen=True, slots=True)
class Die:
    """What a die does to a sheet: it cuts along `cut`, once around, and creases along `creases`.

    `sides` stand in the order in which they are printed; ink stays within their reach.
    """

    size: Size
    dimensions: Dimensions
    sides: Mapping[Panel, Side]
    cut: Path
    creases: tuple[Path, ...]


def box_for(card: Size, pile: float, board: float) -> Dimensions:
    """Return the box for a pile of cards: their size, the play, and the board that lies between creases and cards.

    A crease runs in the middle of the `board`. Across there is half a board at either side and the
    glued flap; from front to back two halves and the flap that is tucked in; above and below half
    a board and the dust flaps.
    """
    return Dimensions(
        card.width + PLAY + 2 * board, card.height + PLAY + 3 * board, max(LEAST_DEPTH, pile + PLAY + 2 * board)
    )


def room(box: Dimensions, board: float) -> float:
    """Return how thick a pile of cards the box holds, with play."""
    return box.depth - PLAY - 2 * board


def tuck_box(box: Dimensions, bleed: float) -> Die:
    """Return the die of a box; `bleed` is how far ink runs over the cut."""
    width, height, depth = box
    xs = tuple(accumulate((0.0, depth, width, depth, width, min(GLUE, depth - SLIT))))
    ys = tuple(accumulate((0.0, TUCK, depth, height, depth, TUCK)))
    dust = min(max(DUST, DUST_SHARE * depth), width / 2 - SLIT)
    size = Size(xs[-1], ys[-1])
    lines = _Lines(xs, ys, dust)
    return Die(size, box, _sides(xs, ys, dust, bleed), lines.cut(), tuple(lines.creases()))


def _sides(xs: Sequence[float], ys: Sequence[float], dust: float, bleed: float) -> dict[Panel, Side]:
    """Return the panels; the flaps of a panel are within its reach, and so have its colour.

    Lid and bottom bleed over their neighbours' dust flaps, which are seen in an open box only.
    Each side reads upright with the box on its back, its upper edge at the front.
    """
    left, front, right, back = (_between(xs[i], ys[2], xs[i + 1], ys[3]) for i in range(4))
    lid, bottom = (_between(xs[1] + SLIT, ys[i], xs[2] - SLIT, ys[i + 1]) for i in (1, 3))
    flap = dust + bleed
    return {
        "left": Side(left, _grown(left, bleed, flap, 0, flap), 90),
        "right": Side(right, _grown(right, 0, flap, 0, flap), 270),
        "back": Side(back, _grown(back, 0, bleed, OVERLAP, bleed), 0),
        "front": Side(front, _grown(front, 0, 0, 0, 0), 0),
        "top": Side(lid, _grown(lid, bleed, TUCK + bleed, bleed, 0), 180),
        "bottom": Side(bottom, _grown(bottom, bleed, 0, bleed, TUCK + bleed), 0),
    }


def _between(left: float, top: float, right: float, bottom: float) -> Rect:
    return Rect(left, top, right - left, bottom - top)


def _grown(box: Rect, left: float, top: float, right: float, bottom: float) -> Rect:
    return _between(box.x - left, box.y - top, box.right + right, box.bottom + bottom)


class _Lines(NamedTuple):
    """The lines of a die between its vertical and horizontal creases."""

    xs: Sequence[float]
    ys: Sequence[float]
    dust: float

    def cut(self) -> Path:
        """Go around the flat box clockwise, from the upper corner of the left panel."""
        top, bottom = (self._end(notched) for notched in (True, False))
        below = self.ys[-1]
        return outline([*top, *(corner._replace(y=below - corner.y) for corner in reversed([*bottom]))])

    def _end(self, notched: bool) -> Iterator[Corner]:
        """Go along the upper end, from left to right."""
        left, front, right, back, glue, end = self.xs
        yield from self._dust_flap(left, front)
        yield from self._tuck_flap(front + SLIT, right - SLIT)
        yield from self._dust_flap(right, back)
        if notched:
            yield from self._notch((back + glue) / 2)
        yield Corner(glue, self.ys[2])
        yield Corner(end, self.ys[2] + TAPER)

    def _dust_flap(self, left: float, right: float) -> Iterator[Corner]:
        edge = self.ys[2]
        yield Corner(left, edge)
        yield Corner(left + TAPER, edge - self.dust)
        yield Corner(right - TAPER, edge - self.dust)
        yield Corner(right, edge)

    def _tuck_flap(self, left: float, right: float) -> Iterator[Corner]:
        yield Corner(left, self.ys[2])
        yield Corner(left, 0.0, SHOULDER)
        yield Corner(right, 0.0, SHOULDER)
        yield Corner(right, self.ys[2])

    def _notch(self, middle: float) -> Iterator[Corner]:
        """Cut a half circle into the back."""
        edge = self.ys[2]
        yield Corner(middle - NOTCH, edge)
        yield Corner(middle - NOTCH, edge + NOTCH, NOTCH)
        yield Corner(middle + NOTCH, edge + NOTCH, NOTCH)
        yield Corner(middle + NOTCH, edge)

    def creases(self) -> Iterator[Path]:
        left, front, right, back, glue, _ = self.xs
        _, lid, top, bottom, end, _ = self.ys
        for x in (front, right, back, glue):
            yield (("M", x, top), ("L", x, bottom))
        for y in (top, bottom):
            for start, stop in ((left, front), (front + SLIT, right - SLIT), (right, back)):
                yield (("M", start, y), ("L", stop, y))
        for y in (lid, end):
            yield (("M", front + SLIT, y), ("L", right - SLIT, y))
