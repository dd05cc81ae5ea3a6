"""Smallest text: the line of a page that is set in the smallest type."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..geometry import MM
from ..layout.frame import Glyphs, Group, Item
from ..messages.proof import ProofWords
from ..text.shaped import SOFT_HYPHEN

LONGEST = 40
"""Characters of a line that are shown."""


class Smallest(NamedTuple):
    """A size of type in points, the height of its x in millimetres, and words that are set in it."""

    points: float
    x_height_mm: float
    words: str

    def told(self, words: ProofWords) -> str:
        """Say how small the text is, and which it is."""
        sizes = {"points": words.number(self.points), "x_height": words.number(self.x_height_mm)}
        return words.smallest_text.format(words=self.words, **sizes)


def smallest(items: Sequence[Item]) -> Smallest | None:
    """Return the smallest text of a page, the first where there are several; None if there is no text."""
    return min(_texts(items, 1.0), key=lambda text: round(text.points, 2), default=None)


def _texts(items: Sequence[Item], scale: float) -> Iterator[Smallest]:
    for item in items:
        if isinstance(item, Group):
            yield from _texts(item.items, scale * (item.matrix.scale if item.matrix else 1.0))
        elif isinstance(item, Glyphs):
            points = item.size * scale
            yield Smallest(points, points * item.pieces[0].font.x_height / MM, _shown(item))


def _shown(line: Glyphs) -> str:
    words = "".join(piece.text for piece in line.pieces).replace(SOFT_HYPHEN, "").strip()
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
