"""Dimensions of a box: as large as its cards ask for, and how many cards one holds. Lengths are in points."""

from typing import NamedTuple

from ...geometry import MM, Size

PLAY = 1 * MM
"""What the pile of cards has to spare in each direction, inside the folded box."""
LEAST_DEPTH = 12 * MM
"""Narrower sides can't carry a title."""


class Dimensions(NamedTuple):
    """Width, height and depth of a folded box, from crease to crease."""

    width: float
    height: float
    depth: float


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
