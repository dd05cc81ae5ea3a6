"""Sharing: a height given out among boxes, each its need first, then what may stretch, then what takes the rest."""

from collections.abc import Sequence
from typing import NamedTuple

HAIR = 0.01
"""Points: lengths that differ by less are equal."""


class Need(NamedTuple):
    """The height that a box needs, its share of what is left over (0: none), and what it may stretch by before that."""

    height: float
    share: float
    stretch: float = 0.0


def shared(needs: Sequence[Need], room: float) -> list[float]:
    """Share `room` out: who needs no rest gets what it needs, the others their share, never less than they need.

    Text stretches first, as far as it may: an even page is worth more than a larger rest.
    """
    spare, stretch = room - sum(need.height for need in needs), sum(need.stretch for need in needs)
    part = min(1.0, max(0.0, spare) / stretch) if stretch else 0.0
    heights = [need.height + part * need.stretch for need in needs]
    takers = {index for index, need in enumerate(needs) if need.share}
    while takers:
        left = room - sum(height for index, height in enumerate(heights) if index not in takers)
        total = sum(needs[index].share for index in takers)
        short = {index for index in takers if left * needs[index].share / total < needs[index].height - HAIR}
        if not short:
            return [left * needs[i].share / total if i in takers else height for i, height in enumerate(heights)]
        takers -= short
    return heights
