"""Sizes of type: what each style has reached in a product."""

from collections.abc import Mapping
from typing import NamedTuple

from ...read.layout import Style
from ...read.lengths import Length, Percent
from ..stage import Stage

BODY = "body"
"""The style that layouts call so; the report and the manifest name its size, too."""
ADVISED = 12.0
"""Points, of body text. UKAAF, Creating clear print and large print documents: clear print is 12 pt or more; Selkokeskus likewise."""


class Sizes(NamedTuple):
    """`points` by style; styles that are fitted slot by slot, or follow their slot's height, are not among them.

    `limits` names the card whose text limits a style fitted to the deck. `cramped` are pages,
    by template and card, that leave out their optional slots. `outliers` are styles that one text, far longer than
    all others, makes much smaller for all.
    """

    points: Mapping[str, float]
    limits: Mapping[str, str]
    cramped: frozenset[tuple[str, int]] = frozenset()
    outliers: frozenset[str] = frozenset()


def most(stage: Stage, name: str) -> float:
    """Return the largest size that a style may have, in points; of one that follows a slot's height 0."""
    style = stage.layout.styles[name]
    if isinstance(style.size, Percent):
        return most(stage, style.size.style) * style.size.number / 100 if style.size.style else 0.0
    return max(stage.points(style.size), floor(stage, style))


def floor(stage: Stage, style: Style) -> float:
    """Return the least size of a style in points; a style without a floor may not be smaller than its size."""
    if style.floor is not None:
        return stage.points(style.floor)
    return stage.points(style.size) if isinstance(style.size, Length) else 0.0


def size_in(stage: Stage, name: str, points: Mapping[str, float], height: float) -> float:
    """Return a style's size in a slot of `height`, given the sizes of the fitted styles.

    A style that is fitted slot by slot is at its floor here: the slot itself finds more.
    """
    style = stage.layout.styles[name]
    if isinstance(style.size, Percent):
        whole = points[style.size.style] if style.size.style else height
        return max(whole * style.size.number / 100, floor(stage, style))
    return points.get(name) or floor(stage, style)
