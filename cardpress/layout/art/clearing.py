"""Clearing: a picture behind text becomes smaller until it stands clear of every line."""

from collections.abc import Callable, Iterable, Sequence

from ...geometry import Rect
from .placing import SHARES

STEPS = 40
"""Sizes that are tried, from the whole box down; the smallest is a fortieth of it."""


def cleared(
    box: Rect, lines: Sequence[Rect], gap: float, align: str, valign: str, drawn: Callable[[Rect], Iterable[Rect]]
) -> Rect:
    """Return the largest part of `box` in which what is `drawn` stays `gap` points from every line.

    The part lies where the picture is aligned to, and `drawn` tells what a picture covers there.
    """
    kept = [line.grow(gap) for line in lines]
    sizes = (_part(box, step / STEPS, align, valign) for step in range(STEPS, 0, -1))
    return next((part for part in sizes if not _touches(drawn(part), kept)), _part(box, 1 / STEPS, align, valign))


def _part(box: Rect, scale: float, align: str, valign: str) -> Rect:
    width, height = scale * box.width, scale * box.height
    x = box.x + SHARES[align] * (box.width - width)
    y = box.y + SHARES[valign] * (box.height - height)
    return Rect(x, y, width, height)


def _touches(drawn: Iterable[Rect], lines: Sequence[Rect]) -> bool:
    return any(min(shared.width, shared.height) > 0 for box in drawn for line in lines if (shared := box.meet(line)))
