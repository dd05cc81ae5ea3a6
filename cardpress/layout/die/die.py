"""Die: what is cut and creased of a sheet, and where each panel of the folded box lies on it.

Lengths are in points, the origin is the top left corner of the flat box.
"""

from collections.abc import Mapping
from typing import NamedTuple

from ...geometry import Rect, Size
from ...paths import Path
from ...read.layout import Panel, Turn
from .dimensions import Dimensions


class Side(NamedTuple):
    """A panel of the flat box: `turn` is how its content lies there, `reach` how far ink may run on from it."""

    box: Rect
    reach: Rect
    turn: Turn


class Die(NamedTuple):
    """What a die does to a sheet: it cuts along `cut`, once around, and creases along `creases`.

    `sides` stand in the order in which they are printed; ink stays within their reach.
    """

    size: Size
    dimensions: Dimensions
    sides: Mapping[Panel, Side]
    cut: Path
    creases: tuple[Path, ...]
