"""Tuck box: the die of a box that is folded from one piece, from dimensions to paths.

Laid flat with its printed side up, the box is a row of four panels: left, front, right,
back, and a flap at the back's edge that is glued behind the left panel. The front
carries a lid above and a bottom below, whose flaps are tucked in behind the back; a
notch in the back's upper edge lets a thumb at the cards. Both sides carry flaps that
keep dust out. Lengths are in points, the origin is the top left corner of the flat box.
"""

from collections.abc import Sequence
from itertools import accumulate

from ...geometry import MM, Edges, Size, around
from ...read.layout import Panel
from .die import Die, Side
from .dimensions import Dimensions
from .tuck_lines import SLIT, TUCK, TuckLines

GLUE, OVERLAP = 12 * MM, 5 * MM
"""Width of the glued flap, and how far ink runs onto it: the rest is left free for the glue."""
DUST, DUST_SHARE = 10 * MM, 0.6
"""Least height of a dust flap, and its share of a deeper box; two never meet."""


def tuck_box(box: Dimensions, bleed: float) -> Die:
    """Return the die of a box; `bleed` is how far ink runs over the cut."""
    width, height, depth = box
    xs = tuple(accumulate((0.0, depth, width, depth, width, min(GLUE, depth - SLIT))))
    ys = tuple(accumulate((0.0, TUCK, depth, height, depth, TUCK)))
    dust = min(max(DUST, DUST_SHARE * depth), width / 2 - SLIT)
    size = Size(xs[-1], ys[-1])
    lines = TuckLines(xs, ys, dust)
    return Die(size, box, _sides(xs, ys, dust, bleed), lines.cut(), tuple(lines.creases()))


def _sides(xs: Sequence[float], ys: Sequence[float], dust: float, bleed: float) -> dict[Panel, Side]:
    """Return the panels; the flaps of a panel are within its reach, and so have its colour.

    Lid and bottom bleed over their neighbours' dust flaps, which are seen in an open box only.
    Each side reads upright with the box on its back, its upper edge at the front.
    """
    left, front, right, back = (around(((xs[i], ys[2]), (xs[i + 1], ys[3]))) for i in range(4))
    lid, bottom = (around(((xs[1] + SLIT, ys[i]), (xs[2] - SLIT, ys[i + 1]))) for i in (1, 3))
    flap = dust + bleed
    return {
        "left": Side(left, left.outset(Edges(bleed, flap, 0, flap)), 90),
        "right": Side(right, right.outset(Edges(0, flap, 0, flap)), 270),
        "back": Side(back, back.outset(Edges(0, bleed, OVERLAP, bleed)), 0),
        "front": Side(front, front, 0),
        "top": Side(lid, lid.outset(Edges(bleed, TUCK + bleed, bleed, 0)), 180),
        "bottom": Side(bottom, bottom.outset(Edges(bleed, 0, bleed, TUCK + bleed)), 0),
    }
